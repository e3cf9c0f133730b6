#include <algorithm>
#include <iterator>

#include <QDateTime>

#include "app/change_log.h"
#include "app/desk.h"
#include "commands.h"
#include "console.h"
#include "desk_options.h"
#include "formats/entity_json.h"
#include "opening.h"
#include "wording/changes.h"
#include "wording/numbers.h"

namespace mentoring::cli {

namespace {

constexpr const char* kindWords[] = {"people", "programs", "pairs", "mentoring", "organisation", "taken-back"};
static_assert(std::size(kindWords) == std::size(allLogKinds));

int mostLines(const CommandLine& line) {
    constexpr int usual = 100;
    const auto option = QStringLiteral("most");
    if (!line.isSet(option))
        return usual;
    bool isNumber = false;
    const int most = line.value(option).toInt(&isNumber);
    if (!isNumber || most < 1)
        throw WrongUse{Said::tr("--%1 is a number from 1 on.").arg(option)};
    return most;
}

/// The first instant of the day by the clock of the workstation, as days are on screen.
Instant beginningOf(Date day) {
    return Instant(std::chrono::milliseconds(wording::toQt(day).startOfDay().toMSecsSinceEpoch()));
}

LogQuestion questionOf(const CommandLine& line) {
    LogQuestion question;
    QStringList words;
    for (const auto* word : kindWords)
        words << QString::fromLatin1(word);
    if (const int kind = line.choice(QStringLiteral("kind"), words, -1); kind >= 0)
        question.kind = allLogKinds[kind];
    if (const auto since = optionalDay(line, QStringLiteral("since")))
        question.from = beginningOf(*since);
    return question;
}

struct Lines {
    std::vector<ChangeEntry> entries;
    bool areAll = true;
};

Lines ofAll(OrganisationFile& file, const LogQuestion& question, std::size_t most) {
    Lines lines;
    std::optional<LogPlace> last;
    do {
        auto page = logAfter(file, question, last, most - lines.entries.size());
        last = page.last;
        std::ranges::move(page.entries, std::back_inserter(lines.entries));
    } while (last && lines.entries.size() < most);
    lines.areAll = !last;
    return lines;
}

Lines ofRecord(const OrganisationFile& file, std::int64_t record, const LogQuestion& question, std::size_t most) {
    constexpr std::size_t lookedThrough = 5'000; // more than any record has seen
    Lines lines{file.historyOf(record, lookedThrough), true};
    lines.areAll = lines.entries.size() < lookedThrough;
    std::erase_if(lines.entries, [&](const ChangeEntry& entry) { return !isAsked(question, entry); });
    if (lines.entries.size() > most) {
        lines.entries.resize(most);
        lines.areAll = false;
    }
    return lines;
}

void printText(const Lines& lines, const Directory& directory) {
    for (const auto& entry : lines.entries) {
        printLine(
            QStringLiteral("%1  %2  %3").arg(wording::moment(entry.at), wording::done(entry), wording::who(entry)));
        for (const auto& altered : wording::altered(entry, directory))
            printLine(QStringLiteral("    ") + altered);
    }
    if (lines.entries.empty())
        printLine(Said::tr("Nothing of this kind was done."));
    if (!lines.areAll)
        note(Said::tr("There are older lines: ask for more of them with --most."));
}

void printJson(const Lines& lines, const Directory& directory) {
    formats::JsonWriter json(formats::JsonWriter::Style::Indented);
    json.beginArray();
    for (const auto& entry : lines.entries) {
        const auto kind = std::ranges::find(allLogKinds, logKindOf(entry.action)) - std::begin(allLogKinds);
        json.beginObject().member("at", QDateTime::fromMSecsSinceEpoch(entry.at.time_since_epoch().count(), Qt::UTC)
                                            .toString(Qt::ISODate)
                                            .toStdString());
        json.member("kind", kindWords[static_cast<std::size_t>(kind)]);
        json.member("what", wording::done(entry).toStdString());
        json.member("actor", entry.actor);
        if (!entry.onBehalf.empty())
            json.member("onBehalf", entry.onBehalf);
        if (const auto altered = wording::altered(entry, directory); !altered.isEmpty()) {
            json.key("altered").beginArray();
            for (const auto& line : altered)
                json.value(line.toStdString());
            json.endArray();
        }
        json.endObject();
    }
    json.endArray();
    print(toQt(json.text() + "\n"));
}

void describe(CommandLine& line) {
    line.addArgument(QStringLiteral("FILE"), Said::tr("The organisation’s file."));
    line.addOption(QStringLiteral("person"), QStringLiteral("WHO"),
                   Said::tr("Only what was done with one person’s own entry and part in programs, by address, "
                            "staff number or name; for the coordinator."));
    addPairOption(line);
    addProgramOption(line);
    line.addOption(QStringLiteral("kind"), QStringLiteral("WORD"),
                   Said::tr("Only one kind: people, programs, pairs, mentoring, organisation or taken-back."));
    line.addOption(QStringLiteral("since"), QStringLiteral("DAY"), Said::tr("Nothing from before that day."));
    line.addOption(QStringLiteral("most"), QStringLiteral("N"), Said::tr("At most so many lines; 100 without it."));
    addAsOption(line);
    line.addSwitch(QStringLiteral("json"), Said::tr("For machines."));
    line.addParagraph(Said::tr("Who did what, and when, newest first, as whoever is at the desk may see it. With "
                               "--person, --pair or --program also what was altered: what stood there, and what "
                               "stands there now."));
    line.addExample(QStringLiteral("company.ithaca --kind pairs --since 2026-03-01"),
                    Said::tr("what was done with pairs since the first of March"));
}

int run(const CommandLine& line) {
    const auto most = static_cast<std::size_t>(mostLines(line));
    const auto question = questionOf(line);
    const auto person = QStringLiteral("person");
    const auto pair = QStringLiteral("pair");
    const auto program = QStringLiteral("program");
    if (line.isSet(person) + line.isSet(pair) + line.isSet(program) > 1)
        throw WrongUse{Said::tr("Of --person, --pair and --program only one can be asked for.")};
    if (line.isSet(person) && question.kind && *question.kind != LogKind::People &&
        *question.kind != LogKind::Programs && *question.kind != LogKind::TakenBack)
        throw WrongUse{Said::tr("With --person, --kind is people, programs or taken-back.")};
    const auto file = openToRead(line.argument(0));
    takeDesk(line, *file);
    for (const auto& option : {person, program})
        if (line.isSet(option) && !file->desk().isCoordinator())
            throw WrongUse{
                Said::tr("--%1 is for the coordinator: nobody else sees what was done with it.").arg(option)};
    const auto lines = line.isSet(person)
                           ? ofRecord(*file, seenPerson(line.value(person), *file).id.value, question, most)
                       : line.isSet(pair)    ? ofRecord(*file, pairOf(line, *file).id.value, question, most)
                       : line.isSet(program) ? ofRecord(*file, programOf(line, *file).id.value, question, most)
                                             : ofAll(*file, question, most);
    if (line.isSet(QStringLiteral("json")))
        printJson(lines, file->directory());
    else
        printText(lines, file->directory());
    return exitOk;
}

} // namespace

const Command historyCommand{"history", [] { return Said::tr("Says who did what in a file, and when."); }, describe,
                             run};

} // namespace mentoring::cli
