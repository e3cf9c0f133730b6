#include "app/desk.h"
#include "app/gathered.h"
#include "app/pair_service.h"
#include "app/profile_service.h"
#include "commands.h"
#include "console.h"
#include "desk_options.h"
#include "formats/mentoring_json.h"
#include "opening.h"
#include "wording/changes.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::cli {

namespace {

/// Everything that may be seen of some pairs and of one person.
struct Shown {
    std::vector<Mentorship> pairs;
    std::vector<Agreement> agreements;
    Gathered records;
    /// What the person wishes and whom they must not be paired with: of one person, where that is to be seen.
    std::vector<Participation> parts;
    std::vector<NeverPair> nevers;
    PersonId person;

    template <class Record>
    [[nodiscard]] const std::vector<Seen<Record>>& of() const {
        return records.of<Record>();
    }
};

void addPair(OrganisationFile& file, const Mentorship& pair, Shown& shown) {
    shown.pairs.push_back(pair);
    if (auto agreement = file.pairs().agreement(pair.id))
        shown.agreements.push_back(std::move(*agreement));
    shown.records.append(gatherOf(file, pair.id));
}

Shown gather(const CommandLine& line, OrganisationFile& file) {
    Shown shown;
    if (line.isSet(QStringLiteral("pair"))) {
        const auto pair = pairOf(line, file);
        shown.records = gatherOf(file, pair.mentee);
        // What the mentee raised or noted without a pair is no matter of this one.
        shown.records.of<Concern>().clear();
        shown.records.of<MentorGain>().clear();
        addPair(file, pair, shown);
        return shown;
    }
    const auto& person = seenPerson(line.value(QStringLiteral("person")), file);
    shown.records = gatherOf(file, person.id);
    shown.person = person.id;
    for (const auto& part : file.directory().participationsOf(person.id)) {
        if (const auto profile = ProfileService(file).profile(person.id, part.program)) {
            shown.parts.push_back(profile->part);
            shown.nevers = profile->nevers;
        }
    }
    if (file.desk().isCoordinator())
        shown.nevers = neverPairsOf(file.directory(), person.id);
    for (const auto& pair : file.desk().mentorships())
        if (Desk::partnerOf(pair, person.id).isSet())
            addPair(file, pair, shown);
    return shown;
}

template <class Record>
void write(formats::JsonWriter& json, std::string_view name, const std::vector<Record>& records) {
    json.key(name).beginArray();
    for (const auto& record : records)
        json.raw(formats::toJson(record));
    json.endArray();
}

void writePeople(formats::JsonWriter& json, std::string_view name, const Directory& directory,
                 const std::vector<PersonId>& people) {
    json.key(name).beginArray();
    for (const auto id : people)
        if (const auto* person = directory.person(id))
            json.beginObject().member("id", std::to_string(id.value)).member("name", person->displayName()).endObject();
    json.endArray();
}

void writeWishes(formats::JsonWriter& json, const Directory& directory, const Shown& shown) {
    json.key("wishes").beginArray();
    for (const auto& part : shown.parts) {
        const auto* program = directory.program(part.program);
        json.beginObject().member("program", program ? program->name : std::string());
        writePeople(json, "mentors", directory, part.mentorWishes);
        writePeople(json, "mentees", directory, part.menteeWishes);
        json.endObject();
    }
    json.endArray().key("neverWith").beginArray();
    for (const auto& pair : shown.nevers) {
        const auto* other = directory.person(partnerOf(pair, shown.person));
        json.beginObject().member("id", std::to_string(other ? other->id.value : 0));
        json.member("name", other ? other->displayName() : std::string()).member("reason", pair.reason);
        json.member("saidByThemselves", pair.author == shown.person).endObject();
    }
    json.endArray();
}

void printJson(const OrganisationFile& file, const Shown& shown) {
    formats::JsonWriter json(formats::JsonWriter::Style::Indented);
    json.beginObject();
    write(json, "pairs", shown.pairs);
    write(json, "agreements", shown.agreements);
    if (shown.person.isSet())
        writeWishes(json, file.directory(), shown);
    forEachRecord(AuthoredRecords{}, [&]<class Record>() {
        json.key(RecordOf<Record>::plural).beginArray();
        for (const auto& record : shown.of<Record>())
            json.raw(formats::toJson(record.record()));
        json.endArray();
    });
    json.endObject();
    print(toQt(json.text() + "\n"));
}

void heading(const QString& text, std::size_t count) {
    if (count > 0)
        printLine(u'\n' + text);
}

QString indented(const std::string& text) {
    return QStringLiteral("    ") + toQt(text).replace(u'\n', QStringLiteral("\n    "));
}

void printMeetings(const OrganisationFile& file, const Shown& shown) {
    const auto name = [&](PersonId id) {
        const auto* person = file.directory().person(id);
        return person ? toQt(person->displayName()) : QString();
    };
    heading(Said::tr("Sessions"), shown.of<Session>().size());
    auto sessions = shown.of<Session>();
    std::ranges::stable_sort(sessions, {}, [](const Session& one) { return std::pair(one.on, one.minute); });
    for (const auto& session : sessions) {
        const auto line = QStringLiteral("  %1  %2").arg(wording::when(session), wording::name(session.state));
        const auto* pair = shown.pairs.size() > 1 ? file.directory().mentorship(session.mentorship) : nullptr;
        printLine(pair ? QStringLiteral("%1  %2 + %3").arg(line, name(pair->mentee), name(pair->mentor)) : line);
        if (!session.notes.empty())
            printLine(indented(session.notes));
    }
    heading(Said::tr("Actions"), shown.of<ActionItem>().size());
    for (const auto& action : shown.of<ActionItem>())
        printLine(QStringLiteral("  [%1] %2")
                      .arg(action.isOpen() ? QStringLiteral(" ") : QStringLiteral("x"),
                           wording::labelled(name(action.owner), toQt(action.text))));
    heading(Said::tr("Feedback"), shown.of<Feedback>().size());
    for (const auto& feedback : shown.of<Feedback>()) {
        printLine(QStringLiteral("  %1 → %2  %3")
                      .arg(name(feedback.from.author), name(feedback.to), wording::name(feedback.reply)));
        for (const auto& answer : feedback.answers)
            printLine(indented(answer.text));
    }
    heading(Said::tr("Private notes"), shown.of<PrivateNote>().size());
    for (const auto& note : shown.of<PrivateNote>())
        printLine(indented(note.text));
}

void printAgreements(const Directory& directory, const Shown& shown) {
    heading(Said::tr("Agreement"), shown.agreements.size());
    for (const auto& agreement : shown.agreements) {
        const auto* pair = shown.pairs.size() > 1 ? directory.mentorship(agreement.mentorship) : nullptr;
        const auto name = [&](PersonId id) {
            const auto* person = directory.person(id);
            return person ? toQt(person->displayName()) : QString();
        };
        auto line = QStringLiteral("  ") + Said::tr("every %n week(s), %1", nullptr, agreement.rhythmWeeks)
                                               .arg(wording::length(agreement.sessionMinutes));
        if (agreement.endsOn)
            line += QStringLiteral("  ") + Said::tr("until %1").arg(wording::date(agreement.endsOn));
        line += QStringLiteral("  ") +
                (agreement.isAccepted() ? Said::tr("accepted by both") : Said::tr("not yet accepted by both"));
        printLine(pair ? QStringLiteral("%1  %2 + %3").arg(line, name(pair->mentee), name(pair->mentor)) : line);
        if (!agreement.purpose.empty())
            printLine(indented(agreement.purpose));
    }
}

void printLevels(const Directory& directory, const Shown& shown) {
    auto levels = shown.of<SkillAssessment>();
    heading(wording::namePlural(RecordKind::SkillAssessment), levels.size());
    std::ranges::stable_sort(levels, {}, [](const SkillAssessment& one) { return one.on; });
    for (const auto& level : levels) {
        const auto* skill = directory.skill(level.skill);
        const auto* author = directory.person(level.from.author);
        printLine(
            QStringLiteral("  %1  %2  %3")
                .arg(wording::date(level.on),
                     wording::labelled(skill ? wording::name(*skill) : QString(), wording::skillLevelName(level.level)),
                     author ? toQt(author->displayName()) : QString()));
        if (!level.remark.empty())
            printLine(indented(level.remark));
    }
}

template <class Record>
inline constexpr bool isSaidByItself =
    std::is_same_v<Record, SkillAssessment> || std::is_same_v<Record, Goal> || std::is_same_v<Record, Insight> ||
    std::is_same_v<Record, Session> || std::is_same_v<Record, ActionItem> || std::is_same_v<Record, Feedback> ||
    std::is_same_v<Record, PrivateNote> || std::is_same_v<Record, AdviceRequest> || std::is_same_v<Record, Concern>;

template <class Record>
std::vector<std::string> textsOf(const Record& record) {
    std::vector<std::string> texts;
    eachField(record, [&](const Described& described, const auto& member) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(member)>, std::string>) {
            if (isText(described.holds) && !member.empty())
                texts.push_back(member);
        }
    });
    return texts;
}

/// Whose it is and its texts, of every kind that is not said in its own way; what has no text is for machines only.
void printOthers(const OrganisationFile& file, const Shown& shown) {
    forEachRecord(AuthoredRecords{}, [&]<class Record>() {
        if constexpr (!isSaidByItself<Record>) {
            bool isHeaded = false;
            for (const auto& record : shown.of<Record>()) {
                const auto texts = textsOf(record.record());
                if (texts.empty())
                    continue;
                if (!std::exchange(isHeaded, true))
                    heading(wording::namePlural(RecordOf<Record>::kind), 1);
                const auto* author = file.directory().person(record.from.author);
                printLine(QStringLiteral("  %1").arg(author ? toQt(author->displayName()) : QString()));
                for (const auto& text : texts)
                    printLine(indented(text));
            }
        }
    });
}

void printWishes(const Directory& directory, const Shown& shown) {
    const auto print = [&](const QString& title, const std::vector<PersonId>& people) {
        heading(title, people.size());
        int place = 0;
        for (const auto id : people)
            if (const auto* person = directory.person(id))
                printLine(QStringLiteral("  %1. %2").arg(++place).arg(wording::name(*person)));
    };
    for (const auto& part : shown.parts) {
        const auto* program = directory.program(part.program);
        const auto of = program ? toQt(program->name) : QString();
        print(Said::tr("Mentors wished for in %1").arg(of), part.mentorWishes);
        print(Said::tr("Mentees wished for in %1").arg(of), part.menteeWishes);
    }
    heading(Said::tr("Never to be paired with"), shown.nevers.size());
    for (const auto& pair : shown.nevers)
        if (const auto* other = directory.person(partnerOf(pair, shown.person)))
            printLine(QStringLiteral("  %1: %2").arg(wording::name(*other), toQt(pair.reason)));
}

void printText(const OrganisationFile& file, const Shown& shown) {
    for (const auto& pair : shown.pairs) {
        const auto* mentee = file.directory().person(pair.mentee);
        const auto* mentor = file.directory().person(pair.mentor);
        if (mentee && mentor)
            printLine(QStringLiteral("%1 + %2  %3  #%4")
                          .arg(toQt(mentee->displayName()), toQt(mentor->displayName()), wording::name(pair.state),
                               QString::number(pair.id.value)));
    }
    printAgreements(file.directory(), shown);
    printWishes(file.directory(), shown);
    heading(Said::tr("Goals"), shown.of<Goal>().size());
    for (const auto& goal : shown.of<Goal>())
        printLine(QStringLiteral("  %1  %2  %3")
                      .arg(wording::percent(goal.progress() / 100.0).rightJustified(5), wording::name(goal.state),
                           toQt(goal.title)));
    heading(Said::tr("Strengths and areas to grow"), shown.of<Insight>().size());
    for (const auto& insight : shown.of<Insight>())
        printLine(QStringLiteral("  ") + wording::labelled(wording::name(insight.kind), toQt(insight.title)));
    printLevels(file.directory(), shown);
    printMeetings(file, shown);
    heading(Said::tr("Questions"), shown.of<AdviceRequest>().size());
    for (const auto& request : shown.of<AdviceRequest>())
        printLine(QStringLiteral("  ") + wording::labelled(wording::name(request.state), toQt(request.question)));
    heading(Said::tr("Concerns"), shown.of<Concern>().size());
    for (const auto& concern : shown.of<Concern>())
        printLine(QStringLiteral("  ") + wording::labelled(wording::name(concern.status), toQt(concern.text)));
    printOthers(file, shown);
}

void describe(CommandLine& line) {
    line.addArgument(QStringLiteral("FILE"), Said::tr("The organisation’s file."));
    addPairOption(line);
    line.addOption(QStringLiteral("person"), QStringLiteral("WHO"),
                   Said::tr("Everything of one person, by address, staff number or name."));
    addAsOption(line);
    line.addSwitch(QStringLiteral("json"), Said::tr("For machines."));
    line.addParagraph(Said::tr(
        "Shows what whoever is at the desk may see, and nothing else: of a goal shared in outline "
        "its title and progress, of private notes only one’s own. Wishes, and whom somebody must not be paired "
        "with, are shown to the coordinator; to a person only what they said themselves."));
    line.addExample(QStringLiteral("company.ithaca --person zoe@example.org --as zoe@example.org"),
                    Said::tr("what Zoé sees of her mentoring"));
}

int run(const CommandLine& line) {
    if (line.isSet(QStringLiteral("pair")) == line.isSet(QStringLiteral("person")))
        throw WrongUse{Said::tr("Give either --pair or --person.")};
    const auto file = openToRead(line.argument(0));
    takeDesk(line, *file);
    const auto shown = gather(line, *file);
    if (line.isSet(QStringLiteral("json")))
        printJson(*file, shown);
    else
        printText(*file, shown);
    return exitOk;
}

} // namespace

const Command showCommand{"show", [] { return Said::tr("Shows a pair or a person as somebody may see it."); }, describe,
                          run};

} // namespace mentoring::cli
