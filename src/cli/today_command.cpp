#include "app/worklist.h"
#include "commands.h"
#include "console.h"
#include "desk_options.h"
#include "formats/entity_json.h"
#include "opening.h"
#include "wording/numbers.h"
#include "wording/worklist.h"

namespace mentoring::cli {

namespace {

constexpr std::size_t mostNamed = 8;
constexpr std::size_t allOfThem = 1'000'000;

/// What is of no program stands with the first one.
struct OfProgram {
    const Program* program = nullptr;
    std::vector<Waiting> waiting;
};

std::vector<OfProgram> waitingIn(OrganisationFile& file, std::size_t most) {
    const Worklist worklist(file);
    std::vector<OfProgram> all;
    if (!file.desk().isCoordinator() || file.directory().programs().empty()) {
        all.push_back({nullptr, worklist.today({}, most)});
        return all;
    }
    for (const auto& program : file.directory().programs()) {
        all.push_back({&program, worklist.today(program.id, most)});
    }
    return all;
}

QString nameOf(const OrganisationFile& file, PersonId id) {
    const auto* person = file.directory().person(id);
    return person ? toQt(person->displayName()) : QString();
}

QString whatOf(const OrganisationFile& file, const WaitingThing& thing) {
    if (const auto* pair = file.directory().mentorship(thing.pair))
        return nameOf(file, pair->mentee) + QStringLiteral(" + ") + nameOf(file, pair->mentor);
    return nameOf(file, thing.person);
}

void printText(const OrganisationFile& file, const std::vector<OfProgram>& all) {
    bool any = false;
    for (const auto& [program, waiting] : all) {
        if (waiting.empty())
            continue;
        if (program && all.size() > 1)
            printLine((any ? QStringLiteral("\n") : QString()) + toQt(program->name));
        any = true;
        for (const auto& one : waiting) {
            printLine(wording::sentence(one));
            for (const auto& thing : one.first) {
                const auto what = whatOf(file, thing);
                if (!what.isEmpty())
                    printLine(QStringLiteral("    ") + what +
                              (thing.since ? QStringLiteral("  ") + wording::date(*thing.since) : QString()) +
                              QStringLiteral("  ") + wording::cause(one.why, thing, file.today()));
            }
            const int more = one.count - static_cast<int>(one.first.size());
            if (!one.first.empty() && more > 0)
                printLine(QStringLiteral("    ") + Said::tr("and %Ln more", nullptr, more));
        }
    }
    if (!any)
        printLine(Said::tr("Nothing waits."));
}

void writeId(formats::JsonWriter& json, std::string_view name, std::int64_t id) {
    if (id != 0)
        json.member(name, std::to_string(id));
}

void printJson(const OrganisationFile& file, const std::vector<OfProgram>& all) {
    formats::JsonWriter json(formats::JsonWriter::Style::Indented);
    json.beginObject().member("day", toIso(file.today())).key("waiting").beginArray();
    for (const auto& [program, waiting] : all) {
        for (const auto& one : waiting) {
            json.beginObject().member("why", reasonOf(one.why).word).member("count", one.count);
            if (one.late > 0)
                json.member("late", one.late);
            if (program && (all.size() > 1 || reasonOf(one.why).isOfAProgram))
                json.member("program", program->name);
            json.key("things").beginArray();
            for (const auto& thing : one.first) {
                json.beginObject();
                writeId(json, "record", thing.record);
                writeId(json, "person", thing.person.value);
                writeId(json, "pair", thing.pair.value);
                if (const auto cause = wording::cause(one.why, thing, file.today()); !cause.isEmpty())
                    json.member("cause", cause.toStdString());
                if (thing.since)
                    json.member("since", toIso(*thing.since)).member("days", daysBetween(*thing.since, file.today()));
                json.endObject();
            }
            json.endArray().endObject();
        }
    }
    json.endArray().endObject();
    print(toQt(json.text() + "\n"));
}

void describe(CommandLine& line) {
    line.addArgument(QStringLiteral("FILE"), Said::tr("The organisation’s file."));
    addAsOption(line);
    line.addSwitch(QStringLiteral("json"), Said::tr("For machines: every reason with its count and all that waits."));
    line.addParagraph(Said::tr("What waits for the coordinator, or with --as for somebody: the same list as on their "
                               "home page, the longest waiting first."));
    line.addExample(QStringLiteral("company.ithaca"), Said::tr("what needs the coordinator today"));
    line.addExample(QStringLiteral("company.ithaca --as ines@example.org"), Said::tr("what waits for Inès"));
}

int run(const CommandLine& line) {
    const auto file = openToRead(line.argument(0));
    takeDesk(line, *file);
    const bool forMachines = line.isSet(QStringLiteral("json"));
    const auto all = waitingIn(*file, forMachines ? allOfThem : mostNamed);
    if (forMachines)
        printJson(*file, all);
    else
        printText(*file, all);
    return exitOk;
}

} // namespace

const Command todayCommand{"today", [] { return Said::tr("Says what waits for whoever is at the desk."); }, describe,
                           run};

} // namespace mentoring::cli
