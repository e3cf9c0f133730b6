#include "goals/goals_page.h"

#include <utility>

#include <QAction>
#include <QHBoxLayout>
#include <QTimer>

#include "app/desk.h"
#include "app/goal_service.h"
#include "app/list_pages.h"
#include "goal_view.h"
#include "goals/career_plan_dialog.h"
#include "goals/end_goal_dialog.h"
#include "goals/goal_dialog.h"
#include "goals_column.h"
#include "goals_list.h"
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
#include "parts/behalf.h"
#include "parts/desk_news.h"
#include "parts/goal_facts.h"
#include "parts/viewpoint.h"
#include "style/text_scale.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

constexpr std::size_t mostOnBoard = 40; ///< in a column
constexpr int madeAtOnce = 10;          ///< lines, in a turn of the event loop

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
    connect(&DeskNews::of(workspace), &DeskNews::changed, this, &GoalsPage::showBadge);
    // Once the window listens.
    QTimer::singleShot(0, this, &GoalsPage::showBadge);
}

void GoalsPage::showBadge() {
    Q_EMIT badgeChanged(DeskNews::of(workspace()).count(RecordKind::Goal));
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
        {"menteesCareerPlanAction", "star", QT_TR_NOOP("Career &plan of a mentee…"), InList,
         [this] { writeMenteesPlan(); },
         [this] {
             return Usable{!workspace().isReadOnly() && hasOpenPair(workspace()), file().desk().isCoordinator()};
         }},
        {"editGoalAction", "edit", QT_TR_NOOP("Ed&it…"), InDetail, [this] { editCurrent(); },
         [this] { return onlyIf(m_now.isMine); }},
        {"startGoalAction", "play", QT_TR_NOOP("&Begin"), InDetail,
         [this] { workspace().attempt([this] { file().goals().setState(GoalId{current()}, GoalState::Active); }); },
         mayBe(GoalState::Active)},
        {"achieveGoalAction", "check-circle", QT_TR_NOOP("Mark as &achieved…"), InDetail,
         [this] { endCurrent(GoalState::Achieved); }, mayBe(GoalState::Achieved)},
        {"partlyGoalAction", "check", QT_TR_NOOP("Mark as &partly achieved…"), BehindDetail,
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
    auto* columns = m_boardLayout = new QHBoxLayout;
    columns->setSpacing(space::l);
    for (const auto* name : {"draftGoalsCard", "activeGoalsCard", "endedGoalsCard"}) {
        auto* column = m_columns.emplace_back(new GoalsColumn(QString::fromLatin1(name), this));
        columns->addWidget(column, 1, Qt::AlignTop);
        connect(column, &GoalsColumn::opened, this, [this](GoalId goal) { open(goal.value); });
        connect(column, &GoalsColumn::moreAsked, this, [this] {
            m_view->setCurrent(listView);
            showRows();
        });
    }
    m_moreOfBoard = new QTimer(this);
    m_moreOfBoard->setSingleShot(true);
    connect(m_moreOfBoard, &QTimer::timeout, this, &GoalsPage::showRows);
    scroll->column()->addLayout(columns);
    scroll->column()->addStretch(1);
    listColumn()->addWidget(scroll, 1);
    m_goals = new GoalsList(workspace(), this);
    auto* table =
        addTable(m_goals, QStringLiteral("goals"), {320, 180, 120, 150, 140, 120, 120}, {GoalsList::TitleColumn});
    table->setItemDelegateForColumn(GoalsList::StateColumn, new ChipDelegate(table));
    table->setItemDelegateForColumn(GoalsList::ProgressColumn, new ProgressBarDelegate(table));
    setTableShown(false);
    connect(m_view, &SegmentedControl::selected, this, [this] {
        showRows();
        showState();
    });
    connect(m_filter, &SegmentedControl::selected, this, [this] {
        showRows();
        showState();
        this->table()->scrollToTop();
    });
    // The board shows what the list has found.
    connect(header()->searchField(), &SearchField::searched, this, &GoalsPage::showRows);
}

void GoalsPage::resizeEvent(QResizeEvent* event) {
    RecordPage::resizeEvent(event);
    constexpr int leastForThree = 620;
    m_boardLayout->setDirection(width() < scaled(leastForThree, font()) ? QBoxLayout::TopToBottom
                                                                        : QBoxLayout::LeftToRight);
}

void GoalsPage::showView(const QString& view) {
    listProgramInFront();
    showList();
    m_filter->setCurrent(view);
    showRows();
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
    model()->setHeaders(
        {tr("Goal"), tr("Whose"), tr("Kind"), tr("State"), tr("Progress"), tr("By when"), tr("Changed")});
    m_planCard->setTitle(tr("Career plan"));
    const QString titles[] = {tr("Drafts"), tr("In progress"), tr("Ended")};
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_columns[i]->setTitle(titles[i]);
        m_columns[i]->retranslate();
    }
}

void GoalsPage::fillList() {
    constexpr std::size_t aPiece = 100;
    m_goals->empty();
    m_last.reset();
    readInPieces([this] {
        auto page = goalsAfter(file(), m_last, aPiece);
        std::vector<GoalEntry> entries;
        entries.reserve(page.records.size());
        const auto of = ofProgram();
        for (const auto& goal : page.records)
            if (of.has(goal.from.author))
                entries.push_back(m_goals->entryOf(goal));
        m_goals->append(entries);
        m_last = std::move(page.last);
        return m_last.has_value();
    });
    fillPlan();
    showRows();
}

bool GoalsPage::followList(const Change& change) {
    if (!(change.touched & (Aspects(Aspect::Goals) | Aspect::Mentorships | Aspect::People)))
        return true; // what else is watched stands in an open goal only
    // Who is paired with whom decides what a person sees.
    if (change.touched & Aspect::Mentorships && !file().desk().isCoordinator())
        return false;
    const auto of = ofProgram();
    for (const auto& record : change.records) {
        if (record.table == "person")
            m_goals->rename(PersonId{record.id});
        if (record.table != RecordOf<Goal>::table)
            continue;
        const GoalId id{record.id};
        const auto goal = file().goals().goal(id);
        // What lies behind what was read so far comes when that is read.
        if (goal && of.has(goal->from.author) && (!m_last || id <= m_last->id))
            m_goals->put(m_goals->entryOf(*goal));
        else
            m_goals->remove(record.id);
    }
    if (change.touched & Aspect::Goals)
        fillPlan();
    showRows();
    return true;
}

void GoalsPage::showRows() {
    using Only = GoalsList::Only;
    const auto filter = m_filter->current();
    const auto only = filter == QStringLiteral("overdue") ? Only::Overdue
                      : filter == QStringLiteral("stale") ? Only::Stale
                                                          : Only::All;
    m_goals->setOnly(only);
    // While there is more to read nobody knows how many there are.
    m_filter->setCount(QStringLiteral("overdue"), isReading() ? -1 : m_goals->countOf(Only::Overdue));
    m_filter->setCount(QStringLiteral("stale"), isReading() ? -1 : m_goals->countOf(Only::Stale));
    const bool asList = m_view->current() == listView || model()->rowCount() == 0;
    m_board->setVisible(!asList);
    setTableShown(asList);
    if (!asList)
        fillBoard();
    emptyState()->setIconName(QStringLiteral("goal"));
    if (model()->isFiltered()) {
        emptyState()->showNoMatch();
    } else if (only != Only::All) {
        emptyState()->setPrimaryAction(nullptr);
        emptyState()->setTexts(RecordPage::tr("Nothing in this view"), RecordPage::tr("Choose another view above."));
    } else {
        emptyState()->setTexts(tr("No goal yet"),
                               ownsGoals() ? tr("A goal says what you want to achieve, and how you will know.")
                                           : tr("Goals that are shared with you are shown here."));
        auto* add = action("addGoalAction");
        emptyState()->setPrimaryAction(add->isVisible() ? add : nullptr);
    }
}

void GoalsPage::fillBoard() {
    std::vector<std::vector<const GoalEntry*>> groups(m_columns.size());
    for (const auto* entry : m_goals->found())
        groups[static_cast<std::size_t>(m_goals->group(*entry))].push_back(entry);
    int mayMake = madeAtOnce;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        // The one that needs attention soonest comes first.
        auto& group = groups[i];
        const auto shown = std::min(group.size(), mostOnBoard);
        std::ranges::partial_sort(group, group.begin() + static_cast<std::ptrdiff_t>(shown), {},
                                  [](const GoalEntry* goal) { return std::pair(goal->target, goal->id); });
        std::vector<GoalsColumn::Line> lines;
        for (std::size_t at = 0; at < shown; ++at) {
            const auto goal = m_goals->outlined(*group[at]);
            auto line = lineOf(workspace(), goal, !file().desk().perspective().is(goal.from.author));
            line.figure.clear(); // the bar says it, and columns are narrow
            lines.push_back({goal.id, std::move(line)});
        }
        // Under a filter a column that has none says nothing.
        m_columns[i]->setVisible(!lines.empty() || m_filter->current() == QStringLiteral("all"));
        const int more = isReading() ? 0 : static_cast<int>(group.size() - shown);
        // What is still read gets the turns first: both in one would be felt.
        if (!m_columns[i]->show(lines, more, mayMake) && !isReading())
            m_moreOfBoard->start();
    }
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
    action("menteesCareerPlanAction")->setToolTip(whyNothingIsRecorded(workspace()));
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
    DeskNews::of(workspace()).saw(RecordKind::Goal, id);
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

void GoalsPage::writeMenteesPlan() {
    const auto* pair = file().directory().mentorship(choosePair(workspace(), tr("Career plan"), this));
    if (pair)
        CareerPlanDialog(workspace(), pair->mentee, this).exec();
}

void GoalsPage::editCurrent() {
    GoalDialog(workspace(), GoalId{current()}, {}, this).exec();
}

void GoalsPage::endCurrent(GoalState state) {
    EndGoalDialog(workspace(), GoalId{current()}, state, this).exec();
}

} // namespace mentoring::ui
