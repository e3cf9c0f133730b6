#include "app/advice_service.h"
#include "app/concern_service.h"
#include "app/feedback_service.h"
#include "app/gain_service.h"
#include "app/goal_service.h"
#include "app/insight_service.h"
#include "app/pair_service.h"
#include "app/session_service.h"
#include "commands.h"
#include "console.h"
#include "desk_options.h"
#include "formats/mentoring_json.h"
#include "opening.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::cli {

namespace {

/// Everything that may be seen of some pairs and of one person.
struct Shown {
    std::vector<Mentorship> pairs;
    std::vector<Agreement> agreements;
    std::vector<Seen<CareerPlan>> plans;
    std::vector<Seen<Goal>> goals;
    std::vector<Seen<Session>> sessions;
    std::vector<Seen<ActionItem>> actions;
    std::vector<Seen<PrivateNote>> notes;
    std::vector<Seen<Feedback>> feedback;
    std::vector<Seen<Insight>> insights;
    std::vector<Seen<SkillAssessment>> assessments;
    std::vector<Seen<AdviceRequest>> advice;
    std::vector<Seen<Concern>> concerns;
    std::vector<Seen<MentorGain>> gains;
};

template <class Record>
void append(std::vector<Record>& to, std::vector<Record> more) {
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void addPerson(OrganisationFile& file, PersonId person, Shown& shown) {
    if (auto plan = file.goals().careerPlan(person))
        shown.plans.push_back(std::move(*plan));
    append(shown.goals, file.goals().goalsOf(person));
    append(shown.insights, file.insights().insightsAbout(person));
    append(shown.assessments, file.insights().assessmentsAbout(person));
}

void addPair(OrganisationFile& file, const Mentorship& pair, Shown& shown) {
    shown.pairs.push_back(pair);
    if (auto agreement = file.pairs().agreement(pair.id))
        shown.agreements.push_back(std::move(*agreement));
    append(shown.sessions, file.sessions().sessionsOf(pair.id));
    append(shown.actions, file.pairs().actionsOf(pair.id));
    append(shown.notes, file.pairs().notesOf(pair.id));
    append(shown.feedback, file.feedback().feedbackOf(pair.id));
    append(shown.advice, file.advice().requestsOf(pair.id));
    append(shown.concerns, file.concerns().concernsOf(pair.id));
    append(shown.gains, file.gains().gainsOf(pair.id));
}

Shown gather(const CommandLine& line, OrganisationFile& file) {
    Shown shown;
    if (line.isSet(QStringLiteral("pair"))) {
        const auto pair = pairOf(line, file);
        addPerson(file, pair.mentee, shown);
        addPair(file, pair, shown);
        return shown;
    }
    const auto& person = personOf(line.value(QStringLiteral("person")), file);
    if (!file.desk().maySee(person.id))
        throw Refused{Said::tr("Nobody in this file has the address, the staff number or the name “%1”.")
                          .arg(line.value(QStringLiteral("person")))};
    addPerson(file, person.id, shown);
    for (const auto& pair : file.desk().mentorships()) {
        if (Desk::partnerOf(pair, person.id).isSet())
            addPair(file, pair, shown);
    }
    // What somebody raised or noted without a pair.
    for (auto& concern : file.concerns().concerns()) {
        if (concern.from.author == person.id && !concern.mentorship.isSet())
            shown.concerns.push_back(std::move(concern));
    }
    for (auto& gain : file.gains().gains()) {
        if (gain.from.author == person.id && !gain.mentorship.isSet())
            shown.gains.push_back(std::move(gain));
    }
    return shown;
}

template <class Record>
void write(formats::JsonWriter& json, std::string_view name, const std::vector<Record>& records) {
    json.key(name).beginArray();
    for (const auto& record : records)
        json.raw(formats::toJson(record));
    json.endArray();
}

void printJson(const Shown& shown) {
    formats::JsonWriter json(formats::JsonWriter::Style::Indented);
    json.beginObject();
    write(json, "pairs", shown.pairs);
    write(json, "agreements", shown.agreements);
    write(json, "careerPlans", shown.plans);
    write(json, "goals", shown.goals);
    write(json, "sessions", shown.sessions);
    write(json, "actions", shown.actions);
    write(json, "privateNotes", shown.notes);
    write(json, "feedback", shown.feedback);
    write(json, "insights", shown.insights);
    write(json, "skillAssessments", shown.assessments);
    write(json, "advice", shown.advice);
    write(json, "concerns", shown.concerns);
    write(json, "gains", shown.gains);
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
    heading(Said::tr("Sessions"), shown.sessions.size());
    for (const auto& session : shown.sessions) {
        printLine(QStringLiteral("  %1  %2").arg(wording::when(session), wording::name(session.state)));
        if (!session.notes.empty())
            printLine(indented(session.notes));
    }
    heading(Said::tr("Actions"), shown.actions.size());
    for (const auto& action : shown.actions)
        printLine(QStringLiteral("  [%1] %2: %3")
                      .arg(action.isOpen() ? QStringLiteral(" ") : QStringLiteral("x"), name(action.owner),
                           toQt(action.text)));
    heading(Said::tr("Feedback"), shown.feedback.size());
    for (const auto& feedback : shown.feedback) {
        printLine(QStringLiteral("  %1 → %2  %3")
                      .arg(name(feedback.from.author), name(feedback.to), wording::name(feedback.reply)));
        for (const auto& answer : feedback.answers)
            printLine(indented(answer.text));
    }
    heading(Said::tr("Private notes"), shown.notes.size());
    for (const auto& note : shown.notes)
        printLine(indented(note.text));
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
    heading(Said::tr("Goals"), shown.goals.size());
    for (const auto& goal : shown.goals)
        printLine(QStringLiteral("  %1  %2  %3")
                      .arg(wording::percent(goal.progress() / 100.0).rightJustified(5), wording::name(goal.state),
                           toQt(goal.title)));
    heading(Said::tr("Strengths and areas to grow"), shown.insights.size());
    for (const auto& insight : shown.insights)
        printLine(QStringLiteral("  %1: %2").arg(wording::name(insight.kind), toQt(insight.title)));
    printMeetings(file, shown);
    heading(Said::tr("Questions"), shown.advice.size());
    for (const auto& request : shown.advice)
        printLine(QStringLiteral("  %1: %2").arg(wording::name(request.state), toQt(request.question)));
    heading(Said::tr("Concerns"), shown.concerns.size());
    for (const auto& concern : shown.concerns)
        printLine(QStringLiteral("  %1: %2").arg(wording::name(concern.status), toQt(concern.text)));
}

void describe(CommandLine& line) {
    line.addArgument(QStringLiteral("FILE"), Said::tr("The organisation’s file."));
    addPairOption(line);
    line.addOption(QStringLiteral("person"), QStringLiteral("WHO"),
                   Said::tr("Everything of one person, by address, staff number or name."));
    addAsOption(line);
    line.addSwitch(QStringLiteral("json"), Said::tr("For machines."));
    line.addParagraph(
        Said::tr("Shows what whoever is at the desk may see, and nothing else: of a goal shared in outline "
                 "its title and progress, of private notes only one’s own."));
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
        printJson(shown);
    else
        printText(*file, shown);
    return exitOk;
}

} // namespace

const Command showCommand{"show", [] { return Said::tr("Shows a pair or a person as somebody may see it."); }, describe,
                          run};

} // namespace mentoring::cli
