#include "goal_view.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QSlider>
#include <QVBoxLayout>

#include "app/desk.h"
#include "app/feedback_service.h"
#include "app/goal_service.h"
#include "app/pair_service.h"
#include "app/session_service.h"
#include "goals/goals_page.h"
#include "kit/lines_card.h"
#include "kit/utf8.h"
#include "parts/goal_facts.h"
#include "parts/history_card.h"
#include "parts/viewpoint.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

QString say(const char* text) {
    return GoalsPage::tr(text);
}

void addFacts(Workspace& workspace, const Seen<Goal>& goal, QVBoxLayout* column, QWidget* parent) {
    auto* card = new LinesCard(QStringLiteral("goalFactsCard"), parent);
    const auto line = lineOf(workspace, goal, false);
    card->addLine(
            {wording::name(goal.kind), line.detail, {}, line.chip, line.tone, line.figure, line.share, line.barTone},
            {})
        ->setEnabled(false);
    if (!goal.isWhole()) {
        card->addText(
            say(QT_TRANSLATE_NOOP("mentoring::ui::GoalsPage", "Only title and progress are shared with you.")),
            Label::Body, Label::Muted);
        column->addWidget(card);
        return;
    }
    card->addParagraph(say(QT_TRANSLATE_NOOP("mentoring::ui::GoalsPage", "How you will know")), toQt(goal.successTest));
    card->addParagraph(say(QT_TRANSLATE_NOOP("mentoring::ui::GoalsPage", "Description")), toQt(goal.description));
    card->addParagraph(say(QT_TRANSLATE_NOOP("mentoring::ui::GoalsPage", "Means and help")), toQt(goal.means));
    card->addParagraph(say(QT_TRANSLATE_NOOP("mentoring::ui::GoalsPage", "Why it matters")), toQt(goal.relevance));
    card->addParagraph(say(QT_TRANSLATE_NOOP("mentoring::ui::GoalsPage", "Why it ended so")), toQt(goal.stateReason));
    QStringList skills;
    for (const auto id : goal.skills)
        if (const auto* skill = workspace.file().directory().skill(id))
            skills << wording::name(*skill);
    card->addParagraph(say(QT_TRANSLATE_NOOP("mentoring::ui::GoalsPage", "Skills it builds")), wording::list(skills));
    card->addText(wording::seenBy(RecordKind::Goal, goal.from.audience,
                                  readersOf(workspace, RecordKind::Goal, goal.from.author, {})),
                  Label::Caption, Label::Muted);
    column->addWidget(card);
}

void addMilestones(Workspace& workspace, const Seen<Goal>& goal, QVBoxLayout* column, QWidget* parent) {
    const bool mayEdit = !workspace.isReadOnly() && workspace.file().goals().mayEdit(goal);
    if (goal.milestones.empty() && !mayEdit)
        return;
    auto* card = new LinesCard(QStringLiteral("milestonesCard"), parent);
    card->setTitle(say(QT_TRANSLATE_NOOP("mentoring::ui::GoalsPage", "Milestones")));
    const auto today = workspace.file().today();
    for (std::size_t i = 0; i < goal.milestones.size(); ++i) {
        const auto& milestone = goal.milestones[i];
        QString detail;
        if (milestone.reachedOn)
            detail = GoalsPage::tr("reached on %1").arg(wording::date(*milestone.reachedOn));
        else if (milestone.dueOn)
            detail = wording::due(*milestone.dueOn, today);
        card->addTick(toQt(milestone.title), detail, milestone.reachedOn.has_value(), mayEdit,
                      [&workspace, id = goal.id, i, today](bool on) {
                          workspace.attempt(
                              [&] { workspace.file().goals().reach(id, i, on ? std::optional(today) : std::nullopt); });
                      });
    }
    if (goal.milestones.empty())
        card->addText(say(QT_TRANSLATE_NOOP("mentoring::ui::GoalsPage",
                                            "No milestones yet: a few steps on the way help to see that one moves.")),
                      Label::Body, Label::Muted);
    if (mayEdit && !isEnd(goal.state)) {
        auto* slider = new QSlider(Qt::Horizontal, card);
        slider->setObjectName(QStringLiteral("goalProgressSlider"));
        slider->setAccessibleName(say(QT_TRANSLATE_NOOP("mentoring::ui::GoalsPage", "Progress by hand")));
        slider->setRange(0, 100);
        slider->setSingleStep(5);
        slider->setPageStep(10);
        slider->setValue(goal.progress());
        QObject::connect(slider, &QSlider::sliderReleased, card, [&workspace, slider, id = goal.id] {
            workspace.attempt([&] { workspace.file().goals().setProgress(id, slider->value()); });
        });
        card->addText(say(QT_TRANSLATE_NOOP("mentoring::ui::GoalsPage", "Progress by hand")), Label::Caption,
                      Label::Muted);
        card->addWidget(slider);
        if (goal.progressByHand && !goal.milestones.empty())
            card->addButton("countProgressButton",
                            say(QT_TRANSLATE_NOOP("mentoring::ui::GoalsPage", "Count from the milestones")),
                            [&workspace, id = goal.id] {
                                workspace.attempt([&] { workspace.file().goals().setProgress(id, std::nullopt); });
                            });
    }
    column->addWidget(card);
}

void addLevels(const Seen<Goal>& goal, QVBoxLayout* column, QWidget* parent) {
    if (!goal.usesLevels())
        return;
    auto* card = new LinesCard(QStringLiteral("goalLevelsCard"), parent);
    card->setTitle(say(QT_TRANSLATE_NOOP("mentoring::ui::GoalsPage", "What less and more would look like")));
    for (std::size_t i = 0; i < attainmentLevels; ++i) {
        const int level = lowestAttainment + static_cast<int>(i);
        const bool attained = goal.attained == level;
        card->addText(attained ? GoalsPage::tr("%1 (attained)").arg(wording::attainmentName(level))
                               : wording::attainmentName(level),
                      Label::Caption, attained ? Label::Accent : Label::Muted);
        card->addText(toQt(goal.levels[i]), attained ? Label::Strong : Label::Body);
    }
    column->addWidget(card);
}

/// Sessions, feedback and actions of the owner's pairs that mention the goal.
void addMentions(Workspace& workspace, const Goal& goal, QVBoxLayout* column, QWidget* parent) {
    auto* card = new LinesCard(QStringLiteral("goalMentionsCard"), parent);
    card->setTitle(say(QT_TRANSLATE_NOOP("mentoring::ui::GoalsPage", "Where it came up")));
    auto& file = workspace.file();
    for (const auto& session : file.sessions().sessionsAbout(goal.id))
        card->addLine({wording::when(session), {}, QStringLiteral("session"), wording::name(session.state),
                       session.state == SessionState::Held ? Tone::Success : Tone::Neutral},
                      [&workspace, id = session.id] { workspace.open(id); });
    for (const auto& feedback : file.feedback().feedbackAbout(goal.id))
        card->addLine({toQt(std::string(feedback.firstText())), {}, QStringLiteral("feedback")},
                      [&workspace, id = feedback.id] { workspace.open(id); });
    for (const auto& action : file.pairs().actionsServing(goal.id))
        card->addLine({toQt(action.text),
                       {},
                       QStringLiteral("check"),
                       action.isOpen() ? QString() : say(QT_TRANSLATE_NOOP("mentoring::ui::GoalsPage", "Done"))},
                      [&workspace, id = action.mentorship] { workspace.open(id); });
    if (card->lines() == 0) {
        delete card;
        return;
    }
    column->addWidget(card);
}

} // namespace

void fillGoalView(Workspace& workspace, const Seen<Goal>& goal, QVBoxLayout* column, QWidget* parent) {
    addFacts(workspace, goal, column, parent);
    if (!goal.isWhole())
        return;
    addMilestones(workspace, goal, column, parent);
    addLevels(goal, column, parent);
    addMentions(workspace, goal, column, parent);
    addHistory(workspace, workspace.file().goals().history(goal.id), {}, column, parent);
}

} // namespace mentoring::ui
