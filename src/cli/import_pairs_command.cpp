#include <algorithm>

#include "app/import_service.h"
#include "commands.h"
#include "console.h"
#include "formats/entity_json.h"
#include "import_reading.h"
#include "intake/pairs_import.h"
#include "opening.h"
#include "wording/imports.h"

namespace mentoring::cli {

namespace {

// Unqualified, as lupdate takes a qualified return type for the class that a function belongs to.
using cells::Layout;
using cells::SourceFile;
using intake::PairsMapping;
using intake::PairsOptions;
using intake::PairsPlan;

void describePairs(CommandLine& line) {
    line.addArgument(QStringLiteral("FILE"), Said::tr("The organisation’s file."));
    line.addArgument(QStringLiteral("SOURCE"),
                     Said::tr("The list of pairs: CSV, TSV, TXT, XLSX, ODS or XLS, told apart by content."));
    addProgramOption(line);
    addReadingOptions(line, Said::tr("The sheet to read; otherwise the first."));
    line.addSwitch(QStringLiteral("enrol"),
                   Said::tr("Accepts people who do not take part yet in the role that their pair needs."));
    line.addSwitch(QStringLiteral("skip-problems"), Said::tr("Takes in the good rows although others have problems."));
    line.addSwitch(QStringLiteral("dry-run"), Said::tr("Says what would happen and changes nothing."));
    line.addSwitch(QStringLiteral("json"),
                   Said::tr("For machines: counts, pairs, problems and what each column was taken for."));
    addWaitOption(line);
    QStringList fields;
    for (const auto field : intake::allPairFields()) {
        const auto name = intake::nameOf(field);
        fields << QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    }
    line.addParagraph(Said::tr("Fields: %1; none passes a column over.").arg(fields.join(QStringLiteral(", "))));
    line.addParagraph(Said::tr("People are found by staff number, address or full name; whoever is not known, or not "
                               "the only one of a name, is a problem. So is a pair that must not be, a mentor without "
                               "a free place and a mentee who is paired already. A pair that is in the file already "
                               "is the same; one with a day of its end is remembered as it was. A file with problem "
                               "rows changes nothing and exits 1, unless --skip-problems is given."));
    line.addExample(QStringLiteral("company.ithaca pairs.xlsx --dry-run"), Said::tr("looks first"));
}

PairsOptions pairsOptionsOf(const CommandLine& line) {
    PairsOptions options;
    options.dateOrder = dateOrderOf(line);
    options.enrol = line.isSet(QStringLiteral("enrol"));
    return options;
}

PairsMapping pairsMappingOf(const CommandLine& line, const SourceFile& source, const Layout& layout) {
    auto mapping = ImportService::proposePairs(source, layout);
    for (const auto& text : line.values(QStringLiteral("map"))) {
        const auto at = text.lastIndexOf(u'=');
        if (at <= 0)
            throw WrongUse{Said::tr("--map “%1” must look like \"Header=field\".").arg(text)};
        const auto field = intake::pairFieldFrom(text.mid(at + 1).toStdString());
        if (!field)
            throw WrongUse{
                Said::tr("There is no field “%1”. See: ithaca-cli import-pairs --help").arg(text.mid(at + 1))};
        const auto column = columnSaid(layout, text.left(at));
        if (*field != intake::PairField::None)
            std::ranges::replace(mapping, *field, intake::PairField::None);
        mapping[column] = *field;
    }
    if (!intake::namesBothSides(mapping))
        throw Refused{Said::tr("The file needs a column for the mentee and one for the mentor. Say which with --map.")};
    return mapping;
}

/// The program of rows that name none: the one that is asked for, or the only one.
std::optional<ProgramId> programOfPairs(const CommandLine& line, const OrganisationFile& file) {
    const auto& programs = file.directory().programs();
    if (line.isSet(QStringLiteral("program")) || programs.size() <= 1)
        return programOf(line, file).id;
    return std::nullopt;
}

std::string asJson(const PairsPlan& plan, const Layout& layout) {
    formats::JsonWriter json(formats::JsonWriter::Style::Indented);
    json.beginObject()
        .member("rows", static_cast<std::uint64_t>(plan.counts.rows))
        .member("new", static_cast<std::uint64_t>(plan.counts.fresh))
        .member("same", static_cast<std::uint64_t>(plan.counts.same));
    json.key("pairs").beginArray();
    for (const auto& row : plan.rows) {
        if (row.kind != intake::RowKind::New)
            continue;
        json.beginObject()
            .member("row", static_cast<std::uint64_t>(row.rowNumber))
            .member("mentee", row.mentee)
            .member("mentor", row.mentor)
            .member("program", row.program)
            .member("state", mentoring::wordOf(row.state))
            .member("since", row.startedOn ? toIso(*row.startedOn) : std::string());
        if (row.endedOn)
            json.member("endedOn", toIso(*row.endedOn));
        json.endObject();
    }
    json.endArray().key("problems").beginArray();
    for (const auto& row : plan.rows) {
        for (const auto& problem : row.problems)
            json.beginObject()
                .member("row", static_cast<std::uint64_t>(row.rowNumber))
                .member("column", problem.header)
                .member("value", problem.value)
                .member("kind", intake::nameOf(problem.problem))
                .member("reason", wording::sentence(problem).toStdString())
                .endObject();
    }
    json.endArray().key("mapping").beginObject();
    for (std::size_t i = 0; i < plan.mapping.size() && i < layout.headers.size(); ++i)
        if (plan.mapping[i] != intake::PairField::None)
            json.member(layout.headers[i], intake::nameOf(plan.mapping[i]));
    json.endObject().key("ignored").beginArray();
    for (const auto& header : plan.ignored)
        json.value(header);
    json.endArray().endObject();
    return json.text() + "\n";
}

void printPlainly(const PairsPlan& plan, const Layout& layout) {
    printLine(wording::summary(plan));
    std::vector<std::pair<QString, QString>> lines;
    for (std::size_t i = 0; i < plan.mapping.size() && i < layout.headers.size(); ++i)
        if (plan.mapping[i] != intake::PairField::None)
            lines.emplace_back(toQt(layout.headers[i]), wording::name(plan.mapping[i]));
    printLine(Said::tr("Columns taken in:"));
    print(twoColumns(lines));
    for (const auto& row : plan.rows)
        for (const auto& problem : row.problems)
            printRowProblem(row.rowNumber, problem.header, wording::sentence(problem));
}

void printRemarks(const SourceFile& source, const PairsPlan& plan) {
    for (const auto& warning : source.warnings)
        note(wording::sentence(warning));
    if (plan.dateQuestion)
        note(wording::words(*plan.dateQuestion).text + u' ' + Said::tr("Answer with --dates."));
    constexpr int most = 20;
    int shown = 0;
    for (const auto& row : plan.rows) {
        for (const auto& remark : row.remarks)
            if (++shown <= most)
                note(Said::tr("Row %1: %2").arg(row.rowNumber).arg(wording::sentence(remark)));
    }
    if (shown > most)
        note(Said::tr("… and %n more remarks.", "", shown - most));
    if (plan.notTakingPart > 0)
        note(Said::tr("--enrol accepts the people who do not take part yet."));
}

int runPairs(const CommandLine& line) {
    const auto options = pairsOptionsOf(line);
    const bool dryRun = line.isSet(QStringLiteral("dry-run"));
    const bool skipProblems = line.isSet(QStringLiteral("skip-problems"));
    const auto file = dryRun ? openToRead(line.argument(0)) : openToChange(line);
    const auto program = programOfPairs(line, *file);
    const auto source = sourceOf(line, readOptionsOf(line));
    const auto layout = layoutOf(line, source, ImportService::ListOf::Pairs);
    const auto mapping = pairsMappingOf(line, source, layout);
    auto& imports = file->imports();
    const auto plan = imports.planPairs(source, layout, mapping, imports.pairsContext(program), options);
    const bool hasProblems = plan.counts.problems > 0;
    if (!dryRun && (!hasProblems || skipProblems))
        imports.applyPairs(plan);
    if (line.isSet(QStringLiteral("json")))
        print(toQt(asJson(plan, layout)));
    else
        printPlainly(plan, layout);
    printRemarks(source, plan);
    if (dryRun)
        note(Said::tr("Only looked: nothing has been changed."));
    return endOfImport(plan.counts.problems, skipProblems);
}

} // namespace

const Command importPairsCommand{"import-pairs", [] { return Said::tr("Imports pairs that were made elsewhere."); },
                                 describePairs, runPairs};

} // namespace mentoring::cli
