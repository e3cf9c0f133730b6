#include "app/feedback_service.h"
#include "app/goal_service.h"
#include "app/kudos_service.h"
#include "app/session_service.h"
#include "commands.h"
#include "console.h"
#include "desk_options.h"
#include "formats/mentoring_json.h"
#include "opening.h"
#include "wording/mentoring.h"

namespace mentoring::cli {

namespace {

/// Words of an enum for a help page: "private, pair".
template <class Enum, std::size_t Count>
QStringList wordsOf(const Enum (&values)[Count]) {
    QStringList words;
    for (const auto value : values) {
        const auto word = mentoring::wordOf(value);
        words << QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    }
    return words;
}

QStringList audienceWords(RecordKind kind) {
    QStringList words;
    for (const auto audience : audiencesOf(kind)) {
        const auto word = mentoring::wordOf(audience);
        words << QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    }
    return words;
}

void addAudienceOption(CommandLine& line, RecordKind kind) {
    line.addOption(QStringLiteral("audience"), QStringLiteral("WORD"),
                   Said::tr("Who may see it: %1.").arg(audienceWords(kind).join(QStringLiteral(", "))));
}

Audience audienceOf(const CommandLine& line, RecordKind kind) {
    return audiencesOf(kind)[static_cast<std::size_t>(line.choice(QStringLiteral("audience"), audienceWords(kind), 0))];
}

std::string textOf(const CommandLine& line, const char* option) {
    return line.value(QString::fromLatin1(option)).toStdString();
}

void printId(std::int64_t id) {
    printLine(QString::number(id));
}

void describeLog(CommandLine& line) {
    line.addArgument(QStringLiteral("FILE"), Said::tr("The organisation’s file."));
    addPairOption(line);
    line.addOption(QStringLiteral("on"), QStringLiteral("DAY"), Said::tr("The day, yyyy-mm-dd; today without it."));
    line.addOption(QStringLiteral("missed-by"), QStringLiteral("WHO"),
                   Said::tr("It did not take place: mentor, mentee or both did not come."));
    line.addOption(QStringLiteral("notes"), QStringLiteral("TEXT"), Said::tr("Shared notes."));
    line.addOption(QStringLiteral("minutes"), QStringLiteral("N"), Said::tr("How long it was."));
    addAsOption(line);
    addWaitOption(line);
    line.addParagraph(Said::tr("Prints the number of the session."));
    line.addExample(QStringLiteral("company.ithaca --pair zoe@example.org+ines@example.org --on 2026-03-02"),
                    Said::tr("a session took place"));
}

int runLog(const CommandLine& line) {
    const auto file = openToChange(line);
    takeDesk(line, *file);
    const auto pair = pairOf(line, *file);
    HeldSession held;
    held.notes = textOf(line, "notes");
    if (line.isSet(QStringLiteral("minutes"))) {
        bool isNumber = false;
        held.minutes = line.value(QStringLiteral("minutes")).toInt(&isNumber);
        if (!isNumber)
            throw WrongUse{Said::tr("--%1 is a number.").arg(QStringLiteral("minutes"))};
    }
    const auto missed = static_cast<MissedBy>(line.choice(QStringLiteral("missed-by"), wordsOf(allMissedBy), 0));
    printId(file->sessions()
                .log(pair.id, dayOf(line, QStringLiteral("on"), file->today()),
                     missed == MissedBy::Nobody ? SessionState::Held : SessionState::Missed, missed, held)
                .value);
    return exitOk;
}

void describeGoal(CommandLine& line) {
    line.addArgument(QStringLiteral("FILE"), Said::tr("The organisation’s file."));
    line.addOption(QStringLiteral("person"), QStringLiteral("WHO"),
                   Said::tr("Whose goal it is: an address, a staff number or a name."));
    line.addOption(QStringLiteral("title"), QStringLiteral("TEXT"), Said::tr("What is to be reached."));
    line.addOption(QStringLiteral("kind"), QStringLiteral("WORD"),
                   Said::tr("One of: %1.").arg(wordsOf(allGoalKinds).join(QStringLiteral(", "))));
    line.addOption(QStringLiteral("test"), QStringLiteral("TEXT"), Said::tr("How one will know."));
    line.addOption(QStringLiteral("target"), QStringLiteral("DAY"), Said::tr("By when, yyyy-mm-dd."));
    line.addOption(QStringLiteral("milestone"), QStringLiteral("TEXT[@DAY]"),
                   Said::tr("A step on the way; may be given several times."));
    addAudienceOption(line, RecordKind::Goal);
    addAsOption(line);
    addWaitOption(line);
    line.addParagraph(Said::tr("Prints the number of the goal, which is under way at once."));
    line.addExample(QStringLiteral("company.ithaca --person zoe@example.org --title \"Lead a team\" "
                                   "--milestone \"First meeting@2026-04-01\""),
                    Said::tr("a goal with a milestone"));
}

int runGoal(const CommandLine& line) {
    const auto file = openToChange(line);
    takeDesk(line, *file);
    Goal goal;
    if (line.isSet(QStringLiteral("person")))
        goal.from.author = personOf(line.value(QStringLiteral("person")), *file).id;
    goal.title = textOf(line, "title");
    goal.kind = static_cast<GoalKind>(line.choice(QStringLiteral("kind"), wordsOf(allGoalKinds), 0));
    goal.successTest = textOf(line, "test");
    goal.targetOn = optionalDay(line, QStringLiteral("target"));
    for (const auto& given : line.values(QStringLiteral("milestone"))) {
        const auto at = given.lastIndexOf(u'@');
        const auto day = at < 0 ? std::nullopt : dateFromIso(given.mid(at + 1).toStdString());
        goal.milestones.push_back({(day ? given.left(at) : given).toStdString(), day, std::nullopt});
    }
    goal.state = GoalState::Active;
    goal.from.audience = audienceOf(line, RecordKind::Goal);
    printId(file->goals().add(goal).value);
    return exitOk;
}

void describeFeedback(CommandLine& line) {
    QStringList keys;
    for (const auto& framework : feedbackFrameworks())
        keys << QString::fromUtf8(framework.key.data(), static_cast<qsizetype>(framework.key.size()));
    line.addArgument(QStringLiteral("FILE"), Said::tr("The organisation’s file."));
    addPairOption(line);
    line.addOption(QStringLiteral("from"), QStringLiteral("WHO"),
                   Said::tr("Who gives it (an address, a staff number or a name), when the coordinator records it; the "
                            "mentor without it."));
    line.addOption(QStringLiteral("form"), QStringLiteral("WORD"),
                   Said::tr("One of: %1.").arg(keys.join(QStringLiteral(", "))));
    line.addOption(QStringLiteral("answer"), QStringLiteral("FIELD=TEXT"),
                   Said::tr("A field of the form and what is said; given for each field."));
    addAudienceOption(line, RecordKind::Feedback);
    addAsOption(line);
    addWaitOption(line);
    line.addParagraph(Said::tr("Prints the number of the feedback."));
    line.addExample(QStringLiteral("company.ithaca --pair 123 --answer situation=\"Monday’s review\" "
                                   "--answer behaviour=\"You asked first\" --answer impact=\"We understood\""),
                    Said::tr("feedback by situation, behaviour, impact"));
}

int runFeedback(const CommandLine& line) {
    const auto file = openToChange(line);
    takeDesk(line, *file);
    const auto pair = pairOf(line, *file);
    Feedback feedback;
    feedback.mentorship = pair.id;
    if (line.isSet(QStringLiteral("form")))
        feedback.framework = textOf(line, "form");
    if (line.isSet(QStringLiteral("from")))
        feedback.from.author = personOf(line.value(QStringLiteral("from")), *file).id;
    for (const auto& given : line.values(QStringLiteral("answer"))) {
        const auto at = given.indexOf(u'=');
        if (at <= 0)
            throw WrongUse{Said::tr("--%1 is written FIELD=TEXT.").arg(QStringLiteral("answer"))};
        feedback.answers.push_back({given.left(at).toStdString(), given.mid(at + 1).toStdString()});
    }
    feedback.from.audience = audienceOf(line, RecordKind::Feedback);
    printId(file->feedback().give(feedback).value);
    return exitOk;
}

void describeKudos(CommandLine& line) {
    line.addArgument(QStringLiteral("FILE"), Said::tr("The organisation’s file."));
    addPairOption(line);
    line.addOption(QStringLiteral("text"), QStringLiteral("TEXT"), Said::tr("What the thanks are for."));
    line.addOption(QStringLiteral("from"), QStringLiteral("WHO"),
                   Said::tr("Who says thanks (an address, a staff number or a name), when the coordinator records it; "
                            "the mentor without it."));
    addAudienceOption(line, RecordKind::Kudos);
    addAsOption(line);
    addWaitOption(line);
    line.addParagraph(Said::tr("Prints the number of the thanks."));
    line.addExample(QStringLiteral("company.ithaca --pair 123 --text \"You took an hour when I was stuck\""),
                    Said::tr("thanks from the mentor"));
}

int runKudos(const CommandLine& line) {
    const auto file = openToChange(line);
    takeDesk(line, *file);
    Kudos kudos;
    kudos.mentorship = pairOf(line, *file).id;
    kudos.text = textOf(line, "text");
    if (line.isSet(QStringLiteral("from")))
        kudos.from.author = personOf(line.value(QStringLiteral("from")), *file).id;
    kudos.from.audience = audienceOf(line, RecordKind::Kudos);
    printId(KudosService(*file).give(kudos).value);
    return exitOk;
}

} // namespace

std::span<const Command> recordCommands() {
    static const Command all[] = {
        {"log-session", [] { return Said::tr("Records that a session took place, or did not."); }, describeLog, runLog},
        {"add-goal", [] { return Said::tr("Adds a goal to a mentee."); }, describeGoal, runGoal},
        {"add-feedback", [] { return Said::tr("Records feedback of a pair."); }, describeFeedback, runFeedback},
        {"add-kudos", [] { return Said::tr("Records thanks of a pair."); }, describeKudos, runKudos},
    };
    return all;
}

} // namespace mentoring::cli
