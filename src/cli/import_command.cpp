#include <filesystem>

#include "app/export_service.h"
#include "app/import_service.h"
#include "commands.h"
#include "console.h"
#include "formats/entity_json.h"
#include "import_answers.h"
#include "import_reading.h"
#include "opening.h"
#include "wording/columns.h"
#include "wording/imports.h"

namespace mentoring::cli {

namespace {

// Unqualified, as lupdate takes a qualified return type for the class that a function belongs to.
using cells::Layout;
using cells::SourceFile;
using intake::ImportOptions;
using intake::ImportPlan;
using intake::PeopleField;
using intake::PeopleMapping;

void describeImport(CommandLine& line) {
    line.addArgument(QStringLiteral("FILE"), Said::tr("The organisation’s file."));
    line.addArgument(QStringLiteral("SOURCE"),
                     Said::tr("The list of people: CSV, TSV, TXT, XLSX, ODS or XLS, told apart by content."));
    addProgramOption(line);
    line.addOption(QStringLiteral("role"), QStringLiteral("mentor|mentee|both|column"),
                   Said::tr("One role for the whole file, or a column says it (the default)."));
    addReadingOptions(line, Said::tr("The sheet to read; otherwise the one that looks most like a list of people."));
    line.addOption(QStringLiteral("mentore"), QStringLiteral("mentor|mentee"),
                   Said::tr("What the role “mentore” means: the feminine of mentor, or mentoré without its accent."));
    line.addOption(QStringLiteral("status"), QStringLiteral("\"WORD=active|left\""),
                   Said::tr("What a word of the status means; may be given several times."));
    line.addOption(QStringLiteral("same-skill"), QStringLiteral("\"A=B\""),
                   Said::tr("The skill that the list calls A is the one called B; may be given several times."));
    line.addSwitch(QStringLiteral("without-names"), Said::tr("Takes people in though no column holds names."));
    line.addSwitch(QStringLiteral("skip-hidden"), Said::tr("Leaves out rows that are hidden in the spreadsheet."));
    line.addSwitch(QStringLiteral("known-skills-only"), Said::tr("Leaves out skills that are not in the file’s list."));
    line.addSwitch(QStringLiteral("archive-missing"), Said::tr("Archives people who are no longer in the list."));
    describeAnswers(line);
    line.addSwitch(QStringLiteral("skip-problems"), Said::tr("Takes in the good rows although others have problems."));
    line.addOption(QStringLiteral("refused"), QStringLiteral("OUT.xlsx|OUT.csv"),
                   Said::tr("Writes the rows with problems and the reasons to a spreadsheet."));
    line.addSwitch(QStringLiteral("dry-run"), Said::tr("Says what would happen and changes nothing."));
    line.addSwitch(QStringLiteral("json"), Said::tr("For machines: counts, problems and what each column was taken "
                                                    "for."));
    QStringList fields;
    for (const auto field : intake::allPeopleFields())
        fields << QString::fromUtf8(intake::nameOf(field).data(), static_cast<qsizetype>(intake::nameOf(field).size()));
    addWaitOption(line);
    line.addParagraph(
        Said::tr("Fields: %1; custom:NAME makes a field of your own; skills:NAME and needs:NAME say that the "
                 "column answers about this one skill; none drops the column.")
            .arg(fields.join(QStringLiteral(", "))));
    line.addParagraph(Said::tr("Columns that are taken for nothing are dropped and never stored. What a file with the "
                               "same headers was taken for is remembered in the organisation’s file. A file with "
                               "problem rows changes nothing and exits 1, unless --skip-problems is given. Importing "
                               "the same list again changes nothing."));
    line.addExample(QStringLiteral("company.ithaca people.xlsx --dry-run"), Said::tr("looks first"));
    line.addExample(QStringLiteral("company.ithaca mentors.csv --role mentor --map \"grade=level\" --map "
                                   "\"organisation=custom:organisation\""),
                    Said::tr("two columns said by hand"));
}

ImportOptions importOptionsOf(const CommandLine& line) {
    using intake::FileRole;
    using intake::MentoreMeaning;
    ImportOptions options;
    constexpr FileRole roles[] = {FileRole::Mentor, FileRole::Mentee, FileRole::Both, FileRole::FromColumn};
    options.role = roles[line.choice(
        QStringLiteral("role"),
        {QStringLiteral("mentor"), QStringLiteral("mentee"), QStringLiteral("both"), QStringLiteral("column")}, 3)];
    options.dateOrder = dateOrderOf(line);
    switch (line.choice(QStringLiteral("mentore"), {QStringLiteral("mentor"), QStringLiteral("mentee")}, -1)) {
    case 0:
        options.mentore = MentoreMeaning::Mentor;
        break;
    case 1:
        options.mentore = MentoreMeaning::Mentee;
        break;
    default:
        break;
    }
    for (const auto& text : line.values(QStringLiteral("status"))) {
        const auto at = text.lastIndexOf(u'=');
        const auto meaning = text.mid(at + 1).trimmed();
        if (at <= 0 || (meaning != QStringLiteral("active") && meaning != QStringLiteral("left")))
            throw WrongUse{Said::tr("--status “%1” must look like \"WORD=active\" or \"WORD=left\".").arg(text)};
        options.statusWords[intake::answerKey(text.left(at).toStdString())] = meaning == QStringLiteral("active");
    }
    for (const auto& text : line.values(QStringLiteral("same-skill"))) {
        const auto at = text.indexOf(u'=');
        if (at <= 0 || text.mid(at + 1).trimmed().isEmpty())
            throw WrongUse{Said::tr("--same-skill “%1” must look like \"A=B\".").arg(text)};
        options.sameSkills[intake::answerKey(text.left(at).toStdString())] = text.mid(at + 1).trimmed().toStdString();
    }
    options.withoutNames = line.isSet(QStringLiteral("without-names"));
    options.skipHiddenRows = line.isSet(QStringLiteral("skip-hidden"));
    options.createSkills = !line.isSet(QStringLiteral("known-skills-only"));
    options.deactivateMissing = line.isSet(QStringLiteral("archive-missing"));
    wording::putReasons(options);
    takeAnswers(line, options);
    return options;
}

struct ChoiceByHand {
    QString header;
    intake::FieldChoice choice;
};

/// "Header=field"; the header may hold equal signs itself, a field never does before its name.
std::vector<ChoiceByHand> mapOptionsOf(const CommandLine& line) {
    std::vector<ChoiceByHand> said;
    for (const auto& text : line.values(QStringLiteral("map"))) {
        // The name behind the colon may hold equal signs as well.
        auto at = text.lastIndexOf(u'=');
        for (const auto& field : {QStringLiteral("=custom:"), QStringLiteral("=skills:"), QStringLiteral("=needs:"),
                                  QStringLiteral("=language:")})
            if (const auto found = text.indexOf(field); found > 0)
                at = found;
        if (at <= 0)
            throw WrongUse{Said::tr("--map “%1” must look like \"Header=field\".").arg(text)};
        const auto choice = intake::fieldFromName(text.mid(at + 1).toStdString());
        if (!choice)
            throw WrongUse{Said::tr("There is no field “%1”. See: ithaca-cli import --help").arg(text.mid(at + 1))};
        said.push_back({text.left(at), *choice});
    }
    return said;
}

/// `remarks`: why columns whose headings are known are not taken for what they mean.
PeopleMapping mappingOf(const std::vector<ChoiceByHand>& said, const intake::MappingProposal& proposal,
                        const Layout& layout, QStringList& remarks) {
    auto mapping = proposal.mapping;
    mapping.columns.resize(layout.headers.size());
    std::vector<bool> byHand(mapping.columns.size(), false);
    for (const auto& one : said) {
        const auto column = columnSaid(layout, one.header);
        if (byHand[column] && mapping.columns[column] != one.choice)
            throw WrongUse{
                Said::tr("The column “%1” cannot be taken for two fields: give --map for it once.").arg(one.header)};
        mapping.columns[column] = one.choice;
        byHand[column] = true;
    }
    // What was said by hand goes before what was found out for another column.
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        const auto field = mapping.columns[i].field;
        // Who says where the state of employment is, says that it is nowhere else.
        const bool addsUp = intake::mayRepeat(field) && field != PeopleField::Status;
        if (byHand[i] || addsUp || field == PeopleField::Custom)
            continue;
        for (const auto& one : said)
            if (one.choice.field == field)
                mapping.columns[i] = {};
    }
    for (std::size_t i = 0; i < proposal.columns.size(); ++i) {
        if (mapping.columns[i].isUsed())
            continue;
        if (const auto remark = wording::sentence(proposal.columns[i], toQt(layout.headers[i])); !remark.isEmpty())
            remarks << remark;
    }
    return mapping;
}

/// How the file was read: what a guess was, and what is to be looked at.
void writeReading(formats::JsonWriter& json, const SourceFile& source) {
    json.member("format", std::string(nameOf(source.format)));
    if (source.sheet < source.sheets.size())
        json.member("sheet", source.sheets[source.sheet].name);
    if (!source.encoding.empty())
        json.member("encoding", source.encoding).member("encodingGuessed", source.encodingUncertain);
    json.key("readingWarnings").beginArray();
    for (const auto& warning : source.warnings) {
        json.beginObject()
            .member("kind", std::string(nameOf(warning.kind)))
            .member("count", static_cast<std::uint64_t>(warning.count))
            .member("text", wording::sentence(warning).toStdString());
        json.key("rows").beginArray();
        for (const auto& place : warning.places)
            json.value(static_cast<std::uint64_t>(place.row));
        json.endArray().endObject();
    }
    json.endArray();
}

std::string asJson(const SourceFile& source, const ImportPlan& plan, const Layout& layout) {
    formats::JsonWriter json(formats::JsonWriter::Style::Indented);
    const auto count = [&](const char* key, std::size_t number) {
        json.member(key, static_cast<std::uint64_t>(number));
    };
    json.beginObject();
    count("rows", plan.counts.rows);
    count("new", plan.counts.fresh);
    count("changed", plan.counts.changed);
    count("same", plan.counts.same);
    count("joined", plan.counts.joined);
    json.key("archived").beginArray();
    for (const auto& missing : plan.archived)
        json.value(missing.name);
    json.endArray().key("leaversPairs").beginArray();
    for (const auto& pair : plan.leaversPairs)
        json.beginObject()
            .member("leaver", pair.leaverName)
            .member("partner", pair.partnerName)
            .member("ends", pair.ended.has_value())
            .endObject();
    json.endArray().key("questions").beginArray();
    for (const auto& question : plan.questions)
        json.beginObject()
            .member("kind", intake::nameOf(question.kind))
            .member("row", static_cast<std::uint64_t>(question.rowNumber))
            .member("text", wording::words(question).text.toStdString())
            .endObject();
    json.endArray().key("warnings").beginArray();
    for (const auto& row : plan.rows) {
        for (const auto& warning : row.warnings)
            json.beginObject()
                .member("row", static_cast<std::uint64_t>(row.rowNumber))
                .member("kind", intake::nameOf(warning.reason))
                .member("column", warning.header)
                .member("value", warning.value)
                .member("reason", wording::sentence(warning).toStdString())
                .endObject();
    }
    json.endArray();
    json.key("problems").beginArray();
    for (const auto& row : plan.rows) {
        for (const auto& problem : row.problems)
            json.beginObject()
                .member("row", static_cast<std::uint64_t>(row.rowNumber))
                .member("column", problem.header)
                .member("value", problem.value)
                .member("reason", wording::sentence(problem).toStdString())
                .endObject();
    }
    json.endArray().key("mapping").beginObject();
    for (std::size_t i = 0; i < plan.mapping.columns.size() && i < layout.headers.size(); ++i)
        if (plan.mapping.columns[i].isUsed())
            json.member(layout.headers[i], intake::nameOf(plan.mapping.columns[i]));
    json.endObject().key("ignored").beginArray();
    for (const auto& header : plan.ignored)
        json.value(header);
    json.endArray();
    writeReading(json, source);
    json.endObject();
    return json.text() + "\n";
}

/// What a person should know besides the numbers; to standard error, so that JSON stays JSON.
void printNotes(const SourceFile& source, const Layout& layout, const ImportPlan& plan, const ImportOptions& options,
                std::optional<intake::FileRole> lastRole) {
    if (const auto guessed = wording::encodingNote(source); !guessed.isEmpty())
        note(guessed + u' ' + Said::tr("Say --encoding if they are wrong."));
    if (!layout.headerRow && source.table.rowCount() > 1)
        note(Said::tr(
            "No row of headings was found: the columns are called A, B, …; say --header-row if there is one."));
    for (const auto& warning : source.warnings) {
        const auto text = wording::sentence(warning);
        note(warning.kind == cells::ReadWarningKind::MoreSheets
                 ? text + u' ' + Said::tr("Say --sheet to read another one.")
                 : text);
    }
    for (const auto fileNote : plan.notes)
        note(wording::sentence(fileNote));
    printQuestions(plan, options, lastRole);
    constexpr std::size_t most = 20;
    std::size_t shown = 0;
    for (const auto& row : plan.rows) {
        for (const auto& warning : row.warnings)
            if (++shown <= most)
                note(Said::tr("Row %1: %2").arg(row.rowNumber).arg(wording::sentence(warning)));
    }
    if (shown > most)
        note(Said::tr("… and %n more remarks.", "", static_cast<int>(shown - most)));
}

void printPlainly(const ImportPlan& plan, const Layout& layout) {
    printLine(wording::summary(plan.counts));
    printLeavers(plan);
    std::vector<std::pair<QString, QString>> lines;
    for (std::size_t i = 0; i < plan.mapping.columns.size() && i < layout.headers.size(); ++i)
        if (plan.mapping.columns[i].isUsed())
            lines.emplace_back(toQt(layout.headers[i]), wording::name(plan.mapping.columns[i]));
    printLine(Said::tr("Columns taken in:"));
    print(twoColumns(lines));
    QStringList ignored;
    for (const auto& header : plan.ignored)
        ignored << toQt(header);
    if (!ignored.isEmpty())
        printLine(wrapped(Said::tr("Columns dropped: %1").arg(ignored.join(QStringLiteral(", ")))));
    for (const auto& row : plan.rows)
        for (const auto& problem : row.problems)
            printRowProblem(row.rowNumber, problem.header, wording::sentence(problem));
}

void writeRefused(const QString& path, const SourceFile& source, const Layout& layout, const ImportPlan& plan) {
    const ImportService::RefusedWords words{
        Said::tr("Refused rows"), Said::tr("Row"), Said::tr("Reason"),
        [](const intake::RowProblem& problem) { return wording::sentence(problem); },
        wording::exportWords({}).csvSeparator.toLatin1()};
    noteIfUnconfirmed(ImportService::refusedRows(path, source, layout, plan, words)({}), path);
    note(Said::tr("Refused rows: %1").arg(path));
}

int runImport(const CommandLine& line) {
    // Everything that is wrong use is found before any file is touched.
    const auto readOptions = readOptionsOf(line);
    auto options = importOptionsOf(line);
    const auto said = mapOptionsOf(line);
    const bool dryRun = line.isSet(QStringLiteral("dry-run"));
    const bool skipProblems = line.isSet(QStringLiteral("skip-problems"));
    const auto refusedPath = line.value(QStringLiteral("refused"));
    if (!refusedPath.isEmpty() && !ExportService::canWrite(refusedPath))
        throw WrongUse{Said::tr("“%1” must end in .xlsx, .csv or .tsv.").arg(refusedPath)};
    if (!refusedPath.isEmpty() && ImportService::isTheList(refusedPath, line.argument(1)))
        throw Refused{Said::tr("“%1” is the list itself, which would be lost. Give the refused rows another name.")
                          .arg(refusedPath)};

    const auto file = dryRun ? openToRead(line.argument(0)) : openToChange(line);
    const auto* program = programIfAny(line, *file);
    if (!program && options.role != intake::FileRole::FromColumn)
        (void)programOf(line, *file); // says that there is none
    const auto source = sourceOf(line, readOptions);
    const auto layout = layoutOf(line, source, ImportService::ListOf::People);
    auto& imports = file->imports();
    const auto proposal = ImportService::propose(source, layout, imports.remembered(layout));
    QStringList remarks;
    const auto mapping = mappingOf(said, proposal.columns, layout, remarks);
    // What was said now goes before what was said last time.
    const auto& before = proposal.answers;
    options.statusWords.insert(before.statusWords.begin(), before.statusWords.end());
    options.sameSkills.insert(before.sameSkills.begin(), before.sameSkills.end());
    const auto context = imports.context(program ? std::optional(program->id) : std::nullopt);
    auto plan = imports.plan(source, layout, mapping, context, options);
    if (takeAnswersAboutRows(line, plan, options))
        plan = imports.plan(source, layout, mapping, context, options);

    const bool hasProblems = plan.counts.problems > 0;
    const bool writes = !dryRun && !plan.refusal && (!hasProblems || skipProblems);
    if (writes)
        imports.apply(plan, layout);
    if (line.isSet(QStringLiteral("json")))
        print(toQt(asJson(source, plan, layout)));
    else
        printPlainly(plan, layout);
    for (const auto& remark : remarks)
        note(remark);
    printNotes(source, layout, plan, options, intake::roleOf(before));
    if (!refusedPath.isEmpty() && hasProblems)
        writeRefused(refusedPath, source, layout, plan);
    if (dryRun)
        note(Said::tr("Only looked: nothing has been changed."));
    if (plan.refusal) {
        complain(wording::sentence(*plan.refusal));
        return exitRefused;
    }
    return endOfImport(plan.counts.problems, skipProblems);
}

} // namespace

const Command importCommand{"import", [] { return Said::tr("Imports people from a spreadsheet."); }, describeImport,
                            runImport};

} // namespace mentoring::cli
