#include "import_answers.h"

#include <algorithm>

#include "console.h"
#include "wording/imports.h"

namespace mentoring::cli {

namespace {

using intake::ImportOptions;
using intake::ImportPlan;

/// "12=new" → row 12 and "new"; a word alone → row 0.
std::pair<std::uint32_t, QString> rowAndWord(const QString& option, const QString& text) {
    const auto at = text.indexOf(u'=');
    if (at < 0)
        return {0, text};
    bool isNumber = false;
    const auto row = text.left(at).trimmed().toUInt(&isNumber);
    if (!isNumber || row == 0)
        throw WrongUse{Said::tr("--%1 “%2” must begin with the number of a row, as in 12=….").arg(option, text)};
    return {row, text.mid(at + 1).trimmed()};
}

void takeReusedNumbers(const CommandLine& line, ImportOptions& options) {
    const auto option = QStringLiteral("reused-number");
    for (const auto& text : line.values(option)) {
        const auto [row, word] = rowAndWord(option, text);
        std::optional<intake::NumberMeaning> meaning;
        if (word == QStringLiteral("same"))
            meaning = intake::NumberMeaning::SamePerson;
        else if (word == QStringLiteral("new"))
            meaning = intake::NumberMeaning::SomebodyNew;
        if (!meaning)
            throw WrongUse{Said::tr("--%1 is same or new, for all rows or for one (12=new).").arg(option)};
        if (row == 0)
            options.everyReusedNumber = meaning;
        else
            options.reusedNumber[row] = *meaning;
    }
}

} // namespace

void describeAnswers(CommandLine& line) {
    line.addOption(QStringLiteral("reused-number"), QStringLiteral("same|new|ROW=same|ROW=new"),
                   Said::tr("A row with somebody’s staff number or address and another name: the same person, or "
                            "somebody new who has been given it. Until answered such rows are refused."));
    line.addOption(QStringLiteral("new-numbers"), QStringLiteral("yes|no"),
                   Said::tr("Rows with a known name and address and another staff number: the numbers have changed, or "
                            "something is wrong."));
    line.addOption(QStringLiteral("same-person"), QStringLiteral("ROW"),
                   Said::tr("The row is the known person whom it may be; may be given several times."));
    line.addOption(QStringLiteral("same-row"), QStringLiteral("ROW=ROW"),
                   Said::tr("The first row is of the same person as the second; both are written together."));
    line.addOption(
        QStringLiteral("manager"), QStringLiteral("\"NAME=WHO\""),
        Said::tr("Who is meant by the name of a manager: a staff number or an address, or nothing for none of "
                 "those who may be."));
    line.addSwitch(QStringLiteral("archive-many"),
                   Said::tr("With --archive-missing: archives more than a tenth of the people."));
    line.addOption(QStringLiteral("leavers-pairs"), QStringLiteral("keep|end"),
                   Said::tr("What becomes of the open pairs of people who are archived; otherwise they are kept, and "
                            "named."));
}

void takeAnswers(const CommandLine& line, ImportOptions& options) {
    takeReusedNumbers(line, options);
    switch (line.choice(QStringLiteral("new-numbers"), {QStringLiteral("yes"), QStringLiteral("no")}, -1)) {
    case 0:
        options.newNumbers = true;
        break;
    case 1:
        options.newNumbers = false;
        break;
    default:
        break;
    }
    for (const auto& text : line.values(QStringLiteral("same-row"))) {
        const auto [row, other] = rowAndWord(QStringLiteral("same-row"), text);
        bool isNumber = false;
        const auto into = other.toUInt(&isNumber);
        if (row == 0 || !isNumber || into == 0 || into >= row)
            throw WrongUse{Said::tr("--same-row is two rows of the file, the later one first (12=3).")};
        options.sameRow[row] = into;
    }
    for (const auto& text : line.values(QStringLiteral("manager"))) {
        const auto at = text.lastIndexOf(u'=');
        if (at <= 0)
            throw WrongUse{Said::tr("--manager “%1” must look like \"NAME=WHO\".").arg(text)};
        options.managers[intake::managerKey(text.left(at).toStdString())] = text.mid(at + 1).trimmed().toStdString();
    }
    options.archiveMany = line.isSet(QStringLiteral("archive-many"));
    switch (line.choice(QStringLiteral("leavers-pairs"), {QStringLiteral("keep"), QStringLiteral("end")}, -1)) {
    case 0:
        options.leaversPairs = intake::LeaversPairs::Keep;
        break;
    case 1:
        options.leaversPairs = intake::LeaversPairs::End;
        break;
    default:
        break;
    }
}

bool takeAnswersAboutRows(const CommandLine& line, const ImportPlan& plan, ImportOptions& options) {
    for (const auto& [row, other] : options.sameRow) {
        for (const auto number : {row, other}) {
            if (std::ranges::find(plan.rows, number, &intake::RowResult::rowNumber) == plan.rows.end())
                throw WrongUse{
                    Said::tr("--same-row %1=%2: the file has no person in row %3.").arg(row).arg(other).arg(number)};
        }
    }
    const auto said = line.values(QStringLiteral("same-person"));
    for (const auto& text : said) {
        bool isNumber = false;
        const auto number = text.toUInt(&isNumber);
        const auto row = std::ranges::find(plan.rows, number, &intake::RowResult::rowNumber);
        if (!isNumber || row == plan.rows.end() || !row->perhaps.isSet())
            throw WrongUse{Said::tr("--same-person %1: that row is not said to be perhaps a known person.").arg(text)};
        options.samePerson[number] = row->perhaps;
    }
    return !said.isEmpty();
}

void printQuestions(const ImportPlan& plan, const ImportOptions& options, std::optional<intake::FileRole> lastRole) {
    using Kind = intake::Question::Kind;
    for (const auto& question : plan.questions) {
        const auto words = wording::words(question);
        const auto key = intake::answerKey(question.example);
        const auto ask = [&words](const QString& how) { note(words.text + u' ' + how); };
        const auto noteAnswer = [&ask](const QString& answer) { ask(Said::tr("Taken as: %1.").arg(answer)); };
        switch (question.kind) {
        case Kind::DateOrder:
            ask(Said::tr("Answer with --dates."));
            break;
        case Kind::Mentore:
            ask(Said::tr("Answer with --mentore."));
            break;
        case Kind::RoleOfFile:
            ask(Said::tr("They go in without taking part; answer with --role."));
            if (lastRole)
                note(Said::tr("Last time, a file with these headers was taken so: %1.").arg(wording::name(*lastRole)));
            break;
        case Kind::HiddenRows:
            break; // the warning of the reading says so
        case Kind::SamePerson:
            ask(Said::tr("Taken as somebody new; if not, say --same-person %1.").arg(question.rowNumber));
            break;
        case Kind::NoNames:
            ask(Said::tr("Answer with --map \"Header=full_name\" or --without-names."));
            break;
        case Kind::StatusWord:
            if (const auto said = plan.answers.statusWords.find(key); said != plan.answers.statusWords.end())
                noteAnswer(said->second ? words.first : words.second);
            else
                ask(Said::tr("Are they still employed? Answer with --status \"%1=active\" or --status \"%1=left\".")
                        .arg(toQt(question.example)));
            break;
        case Kind::SameSkill:
            if (const auto said = plan.answers.sameSkills.find(key); said != plan.answers.sameSkills.end())
                noteAnswer(said->second.empty() ? words.second : toQt(said->second));
            else
                ask(Said::tr("Taken as another skill; if it is the same: --same-skill \"%1=%2\".")
                        .arg(toQt(question.example), toQt(question.other)));
            break;
        case Kind::ReusedNumber:
        case Kind::ReusedAddress:
            if (!options.everyReusedNumber && !options.reusedNumber.contains(question.rowNumber))
                ask(Said::tr("Answer with --reused-number %1=same or %1=new.").arg(question.rowNumber));
            break;
        case Kind::NewNumbers:
            if (!options.newNumbers)
                ask(Said::tr("Answer with --new-numbers."));
            break;
        case Kind::Manager: {
            QStringList who;
            for (const auto& choice : question.choices)
                who << toQt(choice.label);
            ask(Said::tr("It may be %1. Answer with --manager \"%2=…\".")
                    .arg(who.join(QStringLiteral("; ")), toQt(question.example)));
            break;
        }
        case Kind::ArchiveMany:
            if (!options.archiveMany)
                ask(Said::tr("Answer with --archive-many."));
            break;
        case Kind::LeaversPairs:
            if (!options.leaversPairs)
                ask(Said::tr("They stay open; answer with --leavers-pairs."));
            break;
        }
    }
}

void printLeavers(const ImportPlan& plan) {
    if (!plan.archived.empty()) {
        QStringList names;
        for (const auto& missing : plan.archived)
            names << toQt(missing.name);
        printLine(wrapped(
            Said::tr("%n people are archived, as they are not in the list: %1", "", static_cast<int>(names.size()))
                .arg(names.join(QStringLiteral(", ")))));
    }
    for (const auto& pair : plan.leaversPairs) {
        printLine(pair.ended
                      ? Said::tr("%1 leaves: the pair with %2 ends.").arg(toQt(pair.leaverName), toQt(pair.partnerName))
                      : Said::tr("%1 leaves: the pair with %2 stays open.")
                            .arg(toQt(pair.leaverName), toQt(pair.partnerName)));
    }
}

} // namespace mentoring::cli
