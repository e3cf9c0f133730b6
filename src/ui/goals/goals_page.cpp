#include "goals/goals_page.h"

#include <utility>

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

#include "app/desk.h"
#include "app/goal_service.h"
#include "goal_view.h"
#include "goals/career_plan_dialog.h"
#include "goals/end_goal_dialog.h"
#include "goals/goal_dialog.h"
#include "kit/cells_model.h"
#include "kit/chip.h"
#include "kit/empty_state.h"
#include "kit/lines_card.h"
#include "kit/page_header.h"
#include "kit/scroll_column.h"
#include "kit/search_field.h"
#include "kit/segmented_control.h"
#include "kit/table.h"
#include "kit/utf8.h"
#include "parts/goal_facts.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

enum Column { TitleColumn, OwnerColumn, KindColumn, StateColumn, ProgressColumn, TargetColumn, ChangedColumn };
enum Group { DraftGroup, ActiveGroup, EndedGroup };
constexpr int mostOnBoard = 40;

Group groupOf(GoalState state) {
    return state == GoalState::Draft ? DraftGroup : state == GoalState::Active ? ActiveGroup : EndedGroup;
}

const QString boardView = QStringLiteral("board");
const QString listView = QStringLiteral("list");

} // namespace

GoalsPage::GoalsPage(Workspace& workspace, QWidget* parent)
    : RecordPage(workspace, QStringLiteral("goals"),
                 Aspects(Aspect::Goals) | Aspect::Mentorships | Aspect::People | Aspect::Sessions |
                     Aspect::ActionItems | Aspect::Feedback | Aspect::Skills,
                 parent) {
    makeActions();
    build();
}

void GoalsPage::makeActions() {
    const auto isMine = [this] { return m_now.isMine; };
    const auto mayBe = [this](GoalState to) {
        return [this, to] { return onlyIf(m_now.isMine && mayBecome(m_now.state, to)); };
    };
    setActions({
        {"addGoalAction", "add", QT_TR_NOOP("&New goal…"), InList, [this] { addGoal(); },
         [this] {
             return Usable{!workspace().isReadOnly(), ownsGoals() || file().desk().isCoordinator()};
         }},
        {"careerPlanAction", "star", QT_TR_NOOP("My career &plan…"), InList,
         [this] { CareerPlanDialog(workspace(), *file().desk().perspective().person, this).exec(); },
         [this] {
             return Usable{!workspace().isReadOnly(), ownsGoals()};
         }},
        {"editGoalAction", "edit", QT_TR_NOOP("&Edit…"), InDetail, [this] { editCurrent(); }, isMine},
        {"startGoalAction", "play", QT_TR_NOOP("&Begin"), InDetail,
         [this] { workspace().attempt([this] { file().goals().setState(GoalId{current()}, GoalState::Active); }); },
         mayBe(GoalState::Active)},
        {"achieveGoalAction", "check-circle", QT_TR_NOOP("&Achieved…"), InDetail,
         [this] { endCurrent(GoalState::Achieved); }, mayBe(GoalState::Achieved)},
        {"partlyGoalAction", "check", QT_TR_NOOP("&Partly achieved…"), BehindDetail,
         [this] { endCurrent(GoalState::PartlyAchieved); }, mayBe(GoalState::PartlyAchieved)},
        {"dropGoalAction", "stop", QT_TR_NOOP("D&rop…"), BehindDetail, [this] { endCurrent(GoalState::Dropped); },
         mayBe(GoalState::Dropped)},
        {"deleteGoalAction", "trash", QT_TR_NOOP("&Delete"), BehindDetail,
         [this] {
             const GoalId id{current()};
             workspace().attempt([&] { file().goals().remove(id); });
         },
         isMine},
    });
    setDeleteAction("deleteGoalAction");
}

bool GoalsPage::ownsGoals() const {
    const auto& at = file().desk().perspective();
    return at.person && file().desk().roles(*at.person).mentee;
}

void GoalsPage::build() {
    m_planCard = new LinesCard(QStringLiteral("careerPlanCard"), this);
    listColumn()->addWidget(m_planCard);
    auto* line = new QHBoxLayout;
    m_view = new SegmentedControl(this);
    m_view->setObjectName(QStringLiteral("goalsView"));
    m_view->addSegment(boardView);
    m_view->addSegment(listView);
    m_filter = new SegmentedControl(this);
    m_filter->setObjectName(QStringLiteral("goalsFilter"));
    for (const auto* id : {"all", "overdue", "stale"})
        m_filter->addSegment(QString::fromLatin1(id));
    line->addWidget(m_view);
    line->addStretch(1);
    line->addWidget(m_filter);
    listColumn()->addLayout(line);
    auto* scroll = new ScrollColumn(this);
    m_board = scroll;
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::l);
    for (const auto* name : {"draftGoalsCard", "activeGoalsCard", "endedGoalsCard"}) {
        m_columns.push_back(new LinesCard(QString::fromLatin1(name), this));
        columns->addWidget(m_columns.back(), 1, Qt::AlignTop);
    }
    scroll->column()->addLayout(columns);
    scroll->column()->addStretch(1);
    listColumn()->addWidget(scroll, 1);
    auto* table =
        addTable(new CellsModel(this), QStringLiteral("goals"), {320, 180, 120, 150, 140, 120, 120}, TitleColumn);
    table->setItemDelegateForColumn(StateColumn, new ChipDelegate(table));
    table->setItemDelegateForColumn(ProgressColumn, new ProgressBarDelegate(table));
    listColumn()->addWidget(table, 1);
    table->hide();
    connect(m_view, &SegmentedControl::selected, this, [this] {
        fillList();
        showState();
    });
    connect(m_filter, &SegmentedControl::selected, this, [this] { fillList(); });
    // What is searched for is looked up in the list.
    connect(header()->searchField(), &SearchField::searched, this, [this](const QString& text) {
        if (!text.isEmpty())
            m_view->setCurrent(listView);
        fillList();
    });
}

void GoalsPage::showView(const QString& view) {
    showList();
    m_filter->setCurrent(view);
    fillList();
    showState();
}

QString GoalsPage::title() const {
    return ownsGoals() ? tr("My goals") : tr("Goals");
}

void GoalsPage::retranslate() {
    header()->setTitle(title());
    header()->searchField()->setPurpose(tr("Search goals"));
    m_view->setText(boardView, tr("Board"));
    m_view->setText(listView, tr("List"));
    m_filter->setText(QStringLiteral("all"), tr("All"));
    m_filter->setText(QStringLiteral("overdue"), tr("Overdue"));
    m_filter->setText(QStringLiteral("stale"), tr("Standing still"));
    model()->setHeaders({tr("Goal"), tr("Of"), tr("Kind"), tr("State"), tr("Progress"), tr("By when"), tr("Changed")});
    m_planCard->setTitle(tr("Career plan"));
    const QString titles[] = {tr("Drafts"), tr("In progress"), tr("Ended")};
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i]->setTitle(titles[i]);
}

void GoalsPage::fillList() {
    std::vector<Goal> goals;
    int overdue = 0;
    int stale = 0;
    const auto today = file().today();
    const auto filter = m_filter->current();
    for (auto& goal : file().goals().goals()) {
        overdue += goal.isOverdueOn(today) ? 1 : 0;
        stale += goal.isStaleOn(today) ? 1 : 0;
        const bool wanted = (filter != QStringLiteral("overdue") || goal.isOverdueOn(today)) &&
                            (filter != QStringLiteral("stale") || goal.isStaleOn(today));
        if (wanted)
            goals.push_back(std::move(goal));
    }
    m_filter->setCount(QStringLiteral("overdue"), overdue);
    m_filter->setCount(QStringLiteral("stale"), stale);
    const bool asList = m_view->current() == listView;
    m_board->setVisible(!asList && !goals.empty());
    table()->setVisible(asList || goals.empty());
    if (asList || goals.empty())
        fillRows(goals);
    else
        fillBoard(goals);
    fillPlan();
    emptyState()->setIconName(QStringLiteral("goal"));
    if (model()->isFiltered() || filter != QStringLiteral("all")) {
        emptyState()->showNoMatch();
    } else {
        emptyState()->setTexts(tr("No goal yet"), ownsGoals()
                                                      ? tr("A goal says what you want to reach, and how you will know.")
                                                      : tr("Goals that are shared with you are shown here."));
        auto* add = action("addGoalAction");
        emptyState()->setPrimaryAction(add->isVisible() ? add : nullptr);
    }
}

void GoalsPage::fillBoard(const std::vector<Goal>& goals) {
    int counts[3] = {};
    for (auto* column : m_columns)
        column->clearLines();
    // The one that needs attention soonest comes first.
    auto inOrder = goals;
    std::ranges::stable_sort(inOrder, {}, [](const Goal& goal) {
        return goal.targetOn ? std::chrono::sys_days{*goal.targetOn} : std::chrono::sys_days::max();
    });
    for (const auto& goal : inOrder) {
        const auto group = groupOf(goal.state);
        if (++counts[group] > mostOnBoard)
            continue;
        auto line = lineOf(workspace(), goal, !file().desk().perspective().is(goal.from.author));
        line.figure.clear(); // the bar says it, and columns are narrow
        m_columns[group]->addLine(line, [this, id = goal.id.value] { open(id); });
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (counts[i] == 0)
            m_columns[i]->addText(tr("None"), Label::Body, Label::Muted);
        if (counts[i] > mostOnBoard)
            m_columns[i]->addButton("moreGoalsButton", tr("and %Ln more", nullptr, counts[i] - mostOnBoard), [this] {
                m_view->setCurrent(listView);
                fillList();
            });
    }
}

void GoalsPage::fillRows(const std::vector<Goal>& goals) {
    std::vector<CellsModel::Row> rows;
    rows.reserve(goals.size());
    const auto today = file().today();
    const auto number = [](const std::optional<Date>& day) {
        return day ? static_cast<double>(std::chrono::sys_days{*day}.time_since_epoch().count()) : 1e9;
    };
    for (const auto& goal : goals) {
        const auto chip = chipOf(goal, today);
        const auto* owner = file().directory().person(goal.from.author);
        const auto changed = dayOf(goal.changedAt);
        CellsModel::Row row;
        row.id = goal.id.value;
        row.group = groupOf(goal.state);
        row.cells = {
            {toQt(goal.title)},
            {owner ? toQt(owner->displayName()) : QString()},
            {wording::name(goal.kind)},
            {chip.text, std::nullopt, chip.tone},
            {wording::percent(goal.progress() / 100.0), goal.progress(), std::nullopt, {}, goal.progress() / 100.0},
            {wording::date(goal.targetOn), number(goal.targetOn)},
            {wording::date(changed), number(changed)}};
        rows.push_back(std::move(row));
    }
    model()->setRows(std::move(rows));
}

void GoalsPage::fillPlan() {
    const auto& at = file().desk().perspective();
    m_planCard->setVisible(ownsGoals());
    if (!ownsGoals())
        return;
    m_planCard->clearLines();
    const auto plan = file().goals().careerPlan(*at.person);
    if (!plan) {
        m_planCard->addText(tr("Where do you want to be, and why? Goals are easier to choose once that is written."),
                            Label::Body, Label::Muted);
        return;
    }
    auto role = toQt(plan->targetRole);
    if (plan->horizon)
        role += QStringLiteral(" · ") + tr("by %1").arg(wording::date(plan->horizon));
    m_planCard->addText(role, Label::Strong);
    const auto done = std::ranges::count_if(plan->steps, &CareerStep::done);
    if (!plan->steps.empty())
        m_planCard->addText(tr("%1 of %2 steps taken").arg(done).arg(plan->steps.size()), Label::Caption, Label::Muted);
}

void GoalsPage::lookAtCurrent() {
    std::optional<Seen<Goal>> chosen;
    if (!isDetailShown() && current() != 0)
        chosen = file().goals().goal(GoalId{current()});
    const auto& goal = isDetailShown() ? m_opened : chosen;
    m_now = {};
    if (goal) {
        m_now.isMine = !workspace().isReadOnly() && file().goals().mayEdit(*goal);
        m_now.state = goal->state;
    }
    action("startGoalAction")->setText(goal && isEnd(goal->state) ? tr("&Take up again") : tr("&Begin"));
}

bool GoalsPage::fillDetail(qint64 id, QVBoxLayout* column) {
    if (!std::exchange(m_isFresh, false))
        m_opened = file().goals().goal(GoalId{id});
    if (!m_opened)
        return false;
    const auto* owner = file().directory().person(m_opened->from.author);
    detailHeader()->setTitle(toQt(m_opened->title));
    detailHeader()->setSubtitle(owner ? toQt(owner->displayName()) : QString());
    fillGoalView(workspace(), *m_opened, column, this);
    return true;
}

bool GoalsPage::showRecord(const RecordRef& record) {
    const auto* id = std::get_if<GoalId>(&record);
    auto goal = id ? file().goals().goal(*id) : std::nullopt;
    if (!goal)
        return false;
    m_opened = std::move(goal);
    m_isFresh = true;
    open(id->value);
    return true;
}

void GoalsPage::addGoal() {
    GoalDialog dialog(workspace(), {}, file().desk().perspective().person.value_or(PersonId{}), this);
    if (dialog.exec() == QDialog::Accepted)
        open(dialog.goal().value);
}

void GoalsPage::editCurrent() {
    GoalDialog(workspace(), GoalId{current()}, {}, this).exec();
}

void GoalsPage::endCurrent(GoalState state) {
    EndGoalDialog(workspace(), GoalId{current()}, state, this).exec();
}

} // namespace mentoring::ui
