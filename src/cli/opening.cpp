#include "opening.h"

#include <QFileInfo>

#include "app/criteria_service.h"
#include "console.h"
#include "following.h"
#include "wording/criteria.h"
#include "wording/files.h"

namespace mentoring::cli {

namespace {

const SystemClock& systemClock() {
    static const SystemClock clock;
    return clock;
}

using std::chrono::milliseconds; // lupdate takes the qualified name before a function for that of a class

constexpr std::chrono::seconds usualPatience{5};

std::unique_ptr<OrganisationFile> opened(const QString& path, OrganisationFile::Access access, milliseconds patience) {
    std::unique_ptr<OrganisationFile> file;
    followed(lookingThrough(path),
             [&](const Watch& watch) { file = OrganisationFile::open(path, access, systemClock(), watch, patience); });
    if (file->exposure())
        note(wording::exposureMessage(*file).inOneLine());
    return file;
}

QStringList programNames(const OrganisationFile& file) {
    QStringList names;
    for (const auto& program : file.directory().programs())
        names << QStringLiteral("“%1”").arg(toQt(program.name));
    return names;
}

const Program* named(const OrganisationFile& file, const QString& name) {
    for (const auto& program : file.directory().programs())
        if (toQt(program.name).compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return &program;
    return nullptr;
}

} // namespace

void addWaitOption(CommandLine& line) {
    line.addOption(
        QStringLiteral("wait"), QStringLiteral("SECONDS"),
        Said::tr("How long to wait while somebody else has the file open; %1 without it.").arg(usualPatience.count()));
}

milliseconds patienceOf(const CommandLine& line) {
    const auto option = QStringLiteral("wait");
    if (!line.isSet(option))
        return usualPatience;
    bool isNumber = false;
    const int seconds = line.value(option).toInt(&isNumber);
    if (!isNumber || seconds < 0)
        throw WrongUse{Said::tr("--%1 is a number of seconds.").arg(option)};
    return std::chrono::seconds(seconds);
}

QString lookingThrough(const QString& path) {
    return Said::tr("Looking through %1…").arg(QFileInfo(path).fileName());
}

std::unique_ptr<OrganisationFile> openToChange(const CommandLine& line) {
    const auto path = line.argument(0);
    auto file = opened(path, OrganisationFile::Access::ReadWrite, patienceOf(line));
    if (file->access() != OrganisationFile::Access::ReadWrite)
        throw Refused{wording::readOnlyMessage(*file).inOneLine(), file->readOnlyReason(), path};
    if (!file->migrationBackup().isEmpty())
        note(Said::tr("The file was brought to the present version; as it was before, it is kept as %1.")
                 .arg(file->migrationBackup()));
    sayIfUnconfirmed(*file);
    return file;
}

void sayIfUnconfirmed(OrganisationFile& file) {
    const auto say = [path = file.path()] { note(wording::unconfirmedAction(path).inOneLine()); };
    if (file.isUnconfirmed())
        say();
    else
        QObject::connect(&file, &OrganisationFile::unconfirmed, &file, say);
}

std::unique_ptr<OrganisationFile> openToRead(const QString& path) {
    return opened(path, OrganisationFile::Access::ReadOnly, {});
}

void addProgramOption(CommandLine& line) {
    line.addOption(QStringLiteral("program"), QStringLiteral("NAME"),
                   Said::tr("The program that is meant; not needed where the file has only one."));
}

const Program* programIfAny(const CommandLine& line, const OrganisationFile& file) {
    const auto& programs = file.directory().programs();
    if (!line.isSet(QStringLiteral("program"))) {
        if (programs.size() > 1)
            throw WrongUse{Said::tr("The file has several programs: say which with --program (%1).")
                               .arg(programNames(file).join(QStringLiteral(", ")))};
        return programs.empty() ? nullptr : &programs.front();
    }
    const auto name = line.value(QStringLiteral("program"));
    const auto* program = named(file, name);
    if (!program)
        throw Refused{programs.empty() ? Said::tr("There is no program in the file.")
                                       : Said::tr("There is no program “%1” in the file. There is: %2.")
                                             .arg(name, programNames(file).join(QStringLiteral(", ")))};
    return program;
}

const Program& programOf(const CommandLine& line, const OrganisationFile& file) {
    const auto* program = programIfAny(line, file);
    if (!program)
        throw Refused{Said::tr("There is no program in the file. Make one with: ithaca-cli new, or in the window.")};
    return *program;
}

void addCriteriaOption(CommandLine& line) {
    line.addOption(QStringLiteral("criteria"), QStringLiteral("SET|FILE.json"),
                   Said::tr("What matters: a set kept in the file, a ready-made one (balanced, skills-first, "
                            "career-path, onboarding, cross-department) or a file of criteria. Otherwise the set "
                            "chosen last, at first “balanced”."));
}

CriteriaSet criteriaOf(const CommandLine& line, OrganisationFile& file, ProgramId program) {
    const auto option = QStringLiteral("criteria");
    if (!line.isSet(option))
        return file.criteria().chosen(program);
    const auto wanted = line.value(option);
    if (wanted.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive)) {
        const auto loaded = file.criteria().load(wanted);
        if (loaded.set)
            return *loaded.set;
        QStringList problems;
        for (const auto& problem : loaded.problems)
            problems << wording::sentence(problem);
        throw Refused{Said::tr("“%1” holds no usable criteria. %2").arg(wanted, problems.join(u' '))};
    }
    auto set = file.criteria().find(wanted.toStdString());
    if (!set) {
        QStringList names;
        for (const auto& kept : file.criteria().kept())
            names << QStringLiteral("“%1”").arg(toQt(kept.name));
        for (const auto& made : readyMadeCriteria())
            names << toQt(made.key);
        throw Refused{Said::tr("There are no criteria called “%1”. There are: %2.")
                          .arg(wanted, names.join(QStringLiteral(", ")))};
    }
    return *set;
}

} // namespace mentoring::cli
