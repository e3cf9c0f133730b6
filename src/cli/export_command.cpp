#include <filesystem>

#include "app/export_service.h"
#include "commands.h"
#include "console.h"
#include "matching_request.h"
#include "opening.h"
#include "wording/columns.h"

namespace mentoring::cli {

namespace {

void describeExport(CommandLine& line) {
    line.addArgument(QStringLiteral("FILE"), Said::tr("The organisation’s file."));
    line.addOption(QStringLiteral("what"), QStringLiteral("people|mentorships|skills|scores"),
                   Said::tr("People; published pairs; the list of skills; or every allowed pair with its score."));
    line.addOption(QStringLiteral("to"), QStringLiteral("OUT.xlsx|OUT.csv"),
                   Said::tr("The table to write; its ending says the kind. An older one is replaced."));
    addProgramOption(line);
    addCriteriaOption(line);
    line.addParagraph(Said::tr("Cells are data: what looks like a formula is written as text. In French, text files "
                               "have semicolons, as spreadsheet programs expect there."));
    line.addExample(QStringLiteral("company.ithaca --what mentorships --to pairs.xlsx"),
                    Said::tr("the published pairs as a workbook"));
}

QString target(const CommandLine& line, const QString& option) {
    const auto path = line.value(option);
    if (path.isEmpty())
        throw WrongUse{Said::tr("--%1 is missing.").arg(option)};
    if (!ExportService::canWrite(path))
        throw WrongUse{Said::tr("“%1” must end in .xlsx, .csv or .tsv.").arg(path)};
    return path;
}

ExportService::Writing scores(const CommandLine& line, OrganisationFile& file, const QString& to) {
    const auto request = requestOf(line, file);
    return ExportService::scores(to, true, file.matching().snapshotFor(request), request.criteria,
                                 wording::exportWords(wording::scoresSheet()));
}

int written(const ExportService::Writing& writing, const QString& to) {
    noteIfUnconfirmed(writing({}), to);
    printLine(Said::tr("Written: %1").arg(to));
    return exitOk;
}

int runExport(const CommandLine& line) {
    const auto to = target(line, QStringLiteral("to"));
    enum What { People, Mentorships, Scores, Skills }; // in the order of their words
    const QStringList kinds{QStringLiteral("people"), QStringLiteral("mentorships"), QStringLiteral("scores"),
                            QStringLiteral("skills")};
    const int what = line.choice(QStringLiteral("what"), kinds, -1);
    if (what < 0)
        throw WrongUse{Said::tr("--%1 is missing.").arg(QStringLiteral("what"))};
    if (what == Skills && line.isSet(QStringLiteral("program")))
        throw WrongUse{Said::tr("The list of skills is of the whole file: without --program.")};
    const auto file = openToRead(line.argument(0));
    const auto* program = programIfAny(line, *file);
    const auto programId = program ? std::optional(program->id) : std::nullopt;
    if (what == People)
        return written(file->exports().people(to, true, programId, {}, wording::exportWords(wording::peopleSheet())),
                       to);
    if (what == Scores)
        return written(scores(line, *file, to), to);
    if (what == Skills) {
        std::vector<SkillId> skills;
        for (const auto& skill : file->directory().skills())
            skills.push_back(skill.id);
        return written(file->exports().skills(to, true, skills, wording::exportWords(wording::skillsSheet())), to);
    }
    std::vector<MentorshipId> pairs;
    for (const auto& pair : file->directory().mentorships())
        if (!programId || pair.program == *programId)
            pairs.push_back(pair.id);
    return written(file->exports().mentorships(to, true, pairs, wording::exportWords(wording::mentorshipsSheet())), to);
}

void describeScores(CommandLine& line) {
    line.addArgument(QStringLiteral("FILE"), Said::tr("The organisation’s file."));
    line.addOption(QStringLiteral("csv"), QStringLiteral("OUT.csv"),
                   Said::tr("The text file to write. An older one is replaced."));
    addProgramOption(line);
    addCriteriaOption(line);
    line.addParagraph(Said::tr("Every pair that no rule forbids, one a line: mentee_email,mentor_email,score,known. "
                               "Scores go from 0 to 10000; known is the share of the weight that is known, 0 to 100. "
                               "For other programs: UTF-8, commas, no byte order mark, the same "
                               "in every language."));
    line.addExample(QStringLiteral("company.ithaca --criteria skills-first --csv scores.csv"),
                    Said::tr("the whole table of scores"));
}

int runScores(const CommandLine& line) {
    const auto to = target(line, QStringLiteral("csv"));
    const auto file = openToRead(line.argument(0));
    return written(scores(line, *file, to), to);
}

} // namespace

const Command exportCommand{"export",
                            [] { return Said::tr("Writes people, pairs, skills or scores to a spreadsheet."); },
                            describeExport, runExport};
const Command scoresCommand{"scores", [] { return Said::tr("Writes the score of every allowed pair."); },
                            describeScores, runScores};

} // namespace mentoring::cli
