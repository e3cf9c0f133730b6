#include "goals/goal_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include "app/desk.h"
#include "app/feedback_service.h"
#include "app/goal_service.h"
#include "kit/banner.h"
#include "kit/form_field.h"
#include "kit/long_text_edit.h"
#include "kit/utf8.h"
#include "mentoring/prompts.h"
#include "parts/day_edit.h"
#include "parts/skill_picker.h"
#include "parts/steps_edit.h"
#include "parts/viewpoint.h"

namespace mentoring::ui {

GoalDialog::GoalDialog(Workspace& workspace, GoalId id, PersonId owner, QWidget* parent)
    : FormDialog(workspace, id.isSet() ? tr("Edit goal") : tr("New goal"),
                 id.isSet() ? tr("Save changes") : tr("Add goal"), parent) {
    setObjectName(QStringLiteral("goalDialog"));
    m_goal.from.audience = usualAudience(RecordKind::Goal);
    m_goal.from.author = owner;
    if (const auto known = workspace.file().goals().goal(id); id.isSet() && known)
        m_goal = *known;
    build();
    setAction([this] { write(); });
    if (m_goal.id.isSet())
        keepDraftOfRecorded(draftKey("goal", {m_goal.id.value}), toQt(m_goal.title));
    else
        keepDraft(draftKey("goal-new", {m_goal.from.author.value}), personName(workspace, m_goal.from.author));
    if (m_template)
        m_lastTemplate = m_template->currentIndex();
    m_title->setFocus();
}

GoalDialog::GoalDialog(Workspace& workspace, const Feedback& feedback, QWidget* parent)
    : FormDialog(workspace, tr("Turn into a goal"), tr("Add goal"), parent), m_feedback(feedback.id) {
    setObjectName(QStringLiteral("goalDialog"));
    m_goal.from.audience = usualAudience(RecordKind::Goal);
    m_goal.from.author = feedback.to;
    const auto wish = QString::fromStdString(std::string(wishOf(feedback))).simplified();
    m_goal.title = wish.left(static_cast<int>(longestShortText)).toStdString();
    if (wish.size() > static_cast<int>(longestShortText))
        m_goal.description = wish.toStdString(); // all of it, where the title has no room
    build();
    setAction([this] { write(); });
    keepDraft(draftKey("feedback-goal", {feedback.id.value}), toQt(std::string(feedback.firstText())).simplified());
    m_title->setFocus();
}

void GoalDialog::addOwner() {
    const auto& file = workspace().file();
    if (m_goal.id.isSet() || m_goal.from.author.isSet() || !file.desk().isCoordinator())
        return;
    m_owner = new QComboBox(this);
    m_owner->setObjectName(QStringLiteral("ownerCombo"));
    for (const auto& pair : file.desk().mentorships()) {
        const auto* mentee = isOpen(pair.state) ? file.directory().person(pair.mentee) : nullptr;
        if (mentee && m_owner->findData(QVariant::fromValue<qint64>(mentee->id.value)) < 0)
            m_owner->addItem(toQt(mentee->displayName()), QVariant::fromValue<qint64>(mentee->id.value));
    }
    addField(tr("&For whom"), m_owner, Field::Owner);
}

PersonId GoalDialog::owner() const {
    if (m_owner)
        return chosenId<PersonId>(m_owner);
    return m_goal.from.author.isSet() ? m_goal.from.author
                                      : workspace().file().desk().perspective().person.value_or(PersonId{});
}

void GoalDialog::build() {
    addOwner();
    if (!m_goal.id.isSet()) {
        QStringList names{tr("Your own words")};
        for (const auto& model : goalTemplates())
            names << wording::text(model.title);
        m_template = addChoice("templateCombo", tr("&Begin with"), names);
        connect(m_template, &QComboBox::activated, this, &GoalDialog::useTemplate);
        m_filled = new Banner(Tone::Info, QString(), this);
        m_filled->setObjectName(QStringLiteral("templateBanner"));
        m_filled->hide();
        connect(m_filled, &Banner::closed, m_filled, &QWidget::hide);
        addWidget(m_filled);
    }
    m_title = addLine("goalTitleEdit", tr("&What do you want to achieve?"),
                      tr("Specific: one thing, in your own words."), Field::Title);
    m_title->setText(toQt(m_goal.title));
    beginRow();
    QStringList kinds;
    for (const auto kind : allGoalKinds)
        kinds << wording::name(kind);
    m_kind = addChoice("goalKindCombo", tr("&Kind"), kinds);
    m_kind->setCurrentIndex(static_cast<int>(m_goal.kind));
    m_target = addDay("goalTargetEdit", tr("By w&hen"), m_goal.targetOn, Field::Target);
    endRow();
    m_test = addText("goalTestEdit", tr("How will &you know that you are there?"), 2,
                     tr("Measurable: something others could see too."), Field::Text);
    m_test->setPlainText(toQt(m_goal.successTest));
    m_milestones = new StepsEdit(QStringLiteral("milestonesEdit"), mostMilestones, this);
    std::vector<StepsEdit::Step> steps;
    for (const auto& milestone : m_goal.milestones)
        steps.push_back({toQt(milestone.title), milestone.dueOn, milestone.reachedOn.has_value(), milestone.reachedOn});
    m_milestones->setSteps(steps);
    addField(tr("&Milestones"), m_milestones, Field::Milestones)
        ->setHelp(tr("A few steps on the way, with a day each."));
    m_audience = addAudience(RecordKind::Goal, m_goal.from.audience,
                             [this] { return readersToBe(workspace(), RecordKind::Goal, owner(), {}); }, {m_owner});
    if (!m_goal.id.isSet())
        m_startNow = addCheck("startNowCheck", tr("Begin now (otherwise it stays a draft)"), true);
    m_onPlan = addCheck("onPlanCheck", tr("Part of my career plan"), m_goal.onCareerPlan);
    addHeading(tr("More, if it helps"));
    m_description = addText("goalDescriptionEdit", tr("&Description"), 2, {}, Field::Text);
    m_description->setPlainText(toQt(m_goal.description));
    m_means = addText("goalMeansEdit", tr("With what means, a&nd whose help?"), 2, tr("Achievable."), Field::Text);
    m_means->setPlainText(toQt(m_goal.means));
    m_relevance = addText("goalRelevanceEdit", tr("Why does it ma&tter?"), 2, tr("Relevant."), Field::Text);
    m_relevance->setPlainText(toQt(m_goal.relevance));
    m_skills = new SkillPicker(workspace(), this);
    m_skills->setSkills(m_goal.skills);
    addField(tr("&Skills it builds"), m_skills, Field::Skills);
    addLevels();
}

void GoalDialog::addLevels() {
    m_useLevels =
        addCheck("useLevelsCheck", tr("Describe beforehand what less and more would look like"), m_goal.usesLevels());
    const char* const names[] = {"levelEdit0", "levelEdit1", "levelEdit2", "levelEdit3", "levelEdit4"};
    for (std::size_t i = 0; i < attainmentLevels; ++i) {
        const int level = lowestAttainment + static_cast<int>(i);
        const auto sign =
            level > 0 ? QStringLiteral("+%1").arg(level) : QString::number(level).replace(u'-', QChar(0x2212));
        m_levels[i] = addText(names[i], wording::labelled(sign, wording::attainmentName(level)), 1, {},
                              i == 0 ? Field::Levels : Field::None);
        m_levels[i]->setPlainText(toQt(m_goal.levels[i]));
    }
    const auto show = [this] {
        for (auto* level : m_levels)
            fieldOf(level)->setVisible(m_useLevels->isChecked());
    };
    connect(m_useLevels, &QCheckBox::toggled, this, show);
    show();
}

GoalDialog::Guided GoalDialog::guided() const {
    return {m_title->text(), m_kind->currentIndex(), m_test->toPlainText(), m_milestones->steps()};
}

void GoalDialog::showGuided(const Guided& guided) {
    m_title->setText(guided.title);
    m_kind->setCurrentIndex(guided.kind);
    m_test->setPlainText(guided.test);
    m_milestones->setSteps(guided.steps);
}

GoalDialog::Guided GoalDialog::templateAt(int index) {
    if (index <= 0)
        return {};
    const auto& model = goalTemplates()[static_cast<std::size_t>(index - 1)];
    Guided guided{wording::text(model.title), static_cast<int>(model.kind), wording::text(model.successTest), {}};
    for (const auto& milestone : model.milestones)
        guided.steps.push_back({wording::text(milestone), {}, false, {}});
    return guided;
}

void GoalDialog::useTemplate(int index) {
    const auto before = guided();
    const auto last = templateAt(std::exchange(m_lastTemplate, index));
    const auto wanted = templateAt(index);
    auto after = before;
    const auto isFree = [](const auto& now, const auto& fromTemplate) { return now.isEmpty() || now == fromTemplate; };
    if (isFree(before.title.trimmed(), last.title))
        after.title = wanted.title;
    if (isFree(before.test.trimmed(), last.test))
        after.test = wanted.test;
    if (before.steps.empty() || before.steps == last.steps)
        after.steps = wanted.steps;
    if (before.kind == last.kind)
        after.kind = wanted.kind;
    showGuided(after);
    m_filled->setMessage(Tone::Info, tr("The template filled what was empty. What you had typed is as it was."));
    m_filled->clearButtons();
    m_filled->addButton(tr("Take it back"), [this, before] {
        showGuided(before);
        m_template->setCurrentIndex(0);
        m_lastTemplate = 0;
        m_filled->hide();
    });
    m_filled->setVisible(index > 0);
}

void GoalDialog::write() {
    auto goal = m_goal;
    auto& goals = workspace().file().goals();
    const auto today = workspace().file().today();
    if (m_milestones->hasUnreadableDay())
        throw Refusal({{Issue::DateOutOfRange, Field::Milestones}});
    goal.title = m_title->text().toStdString();
    goal.kind = static_cast<GoalKind>(m_kind->currentIndex());
    goal.targetOn = m_target->day();
    goal.successTest = m_test->text().toStdString();
    goal.description = m_description->text().toStdString();
    goal.means = m_means->text().toStdString();
    goal.relevance = m_relevance->text().toStdString();
    goal.skills = m_skills->skills();
    goal.onCareerPlan = m_onPlan->isChecked();
    goal.from.audience = m_audience->audience();
    goal.milestones.clear();
    for (const auto& step : m_milestones->steps())
        goal.milestones.push_back({step.title.toStdString(), step.day,
                                   step.done ? std::optional(step.doneOn.value_or(today)) : std::nullopt});
    for (std::size_t i = 0; i < attainmentLevels; ++i)
        goal.levels[i] = m_useLevels->isChecked() ? m_levels[i]->text().toStdString() : std::string();
    if (m_useLevels->isChecked() && !goal.usesLevels())
        throw Refusal({{Issue::LevelsIncomplete, Field::Levels}});
    if (goal.id.isSet()) {
        goals.edit(goal);
        return;
    }
    if (m_owner)
        goal.from.author = owner();
    goal.state = m_startNow->isChecked() ? GoalState::Active : GoalState::Draft;
    m_goal.id = m_feedback.isSet() ? workspace().file().feedback().turnIntoGoal(m_feedback, goal) : goals.add(goal);
}

} // namespace mentoring::ui
