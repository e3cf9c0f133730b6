#include "parts/goal_facts.h"

#include <QCoreApplication>

#include "app/desk.h"
#include "kit/utf8.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

struct Facts {
    Q_DECLARE_TR_FUNCTIONS(mentoring::ui::Facts)
};

} // namespace

Tone toneOf(GoalState state) {
    switch (state) {
    case GoalState::Draft:
        return Tone::Neutral;
    case GoalState::Active:
        return Tone::Info;
    case GoalState::Achieved:
    case GoalState::PartlyAchieved:
        return Tone::Success;
    case GoalState::Dropped:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

GoalChip chipOf(const Goal& goal, Date today) {
    if (goal.isOverdueOn(today))
        return {Facts::tr("Overdue", "a goal"), Tone::Danger};
    if (goal.isStaleOn(today))
        return {Facts::tr("Standing still", "a goal"), Tone::Warning};
    return {wording::name(goal.state), toneOf(goal.state)};
}

GoalBar barOf(const Goal& goal, Date today) {
    const double share = goal.progress() / 100.0;
    switch (goal.state) {
    case GoalState::Draft:
        return {-1, Tone::Neutral};
    case GoalState::Active:
        return {share, goal.isOverdueOn(today) ? Tone::Warning : Tone::Info};
    case GoalState::Achieved:
        return {1, Tone::Success};
    case GoalState::PartlyAchieved:
        return {share, Tone::Success};
    case GoalState::Dropped:
        return {share, Tone::Neutral};
    }
    return {-1, Tone::Neutral};
}

LineItem::Content lineOf(const Workspace& workspace, const Goal& goal, bool withOwner) {
    const auto today = workspace.file().today();
    const auto chip = chipOf(goal, today);
    LineItem::Content line;
    line.title = toQt(goal.title);
    QStringList detail; // where it is cut, it is not the days
    if (goal.targetOn && !isEnd(goal.state))
        detail << wording::due(*goal.targetOn, today);
    if (withOwner) {
        if (const auto* person = workspace.file().directory().person(goal.from.author))
            detail << toQt(person->displayName());
    }
    if (const auto* next = goal.nextMilestone(); next && !isEnd(goal.state))
        detail << Facts::tr("next: %1").arg(toQt(next->title));
    line.detail = detail.join(QStringLiteral(" · "));
    line.chip = chip.text;
    line.tone = chip.tone;
    const auto bar = barOf(goal, today);
    if (bar.share >= 0)
        line.figure = wording::percent(goal.progress() / 100.0);
    line.share = bar.share;
    line.barTone = bar.tone;
    return line;
}

} // namespace mentoring::ui
