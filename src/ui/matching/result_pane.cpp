#include "result_pane.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QToolButton>

#include "app/directory.h"
#include "kit/chip.h"
#include "kit/empty_state.h"
#include "kit/label.h"
#include "kit/utf8.h"
#include "matching/pairs_table_model.h"
#include "matching/unpaired_view.h"
#include "style/icons.h"
#include "ui_result_pane.h"
#include "wording/criteria.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

constexpr std::pair<const char*, ResultPane::Tab> tabNames[] = {
    {"pairs", ResultPane::Tab::Pairs}, {"unpaired", ResultPane::Tab::Unpaired}, {"changes", ResultPane::Tab::Changes}};

} // namespace

ResultPane::ResultPane(Workspace& workspace, const PageActions& actions, QWidget* parent)
    : QWidget(parent), m_form(std::make_unique<Ui::ResultPane>()), m_actions(actions), m_workspace(workspace),
      m_directory(workspace.file().directory()) {
    m_form->setupUi(this);
    m_purpose = new Label({}, Label::Caption, Label::Muted, this);
    m_purpose->setObjectName(QStringLiteral("programPurposeLabel"));
    m_purpose->setWordWrap(true);
    m_form->resultLayout->insertWidget(0, m_purpose);
    setObjectName(QStringLiteral("resultPage"));
    for (const auto& [name, tab] : tabNames)
        m_form->tabs->addSegment(QString::fromLatin1(name));
    connect(m_form->tabs, &SegmentedControl::selected, this, [this](const QString& id) {
        for (const auto& [name, tab] : tabNames)
            if (id == QLatin1String(name))
                m_form->tables->setCurrentIndex(static_cast<int>(tab));
        fit();
        Q_EMIT chosenChanged();
    });
    m_form->tables->setCurrentIndex(0);
    connect(m_form->resultSearch, &SearchField::searched, this, [this](const QString& text) {
        m_pairs->setFilter(text);
        m_unpaired->setFilter(text);
        m_changes->setFilter(text);
        showEmpty();
        Q_EMIT chosenChanged();
    });
    dressPairs();
    m_unpaired = new UnpairedView(workspace, actions.action("pairByHandAction"), this);
    m_form->unpairedLayout->addWidget(m_unpaired);
    connect(m_unpaired, &UnpairedView::currentChanged, this, &ResultPane::chosenChanged);
    connect(m_unpaired, &UnpairedView::mentorChosen, this, &ResultPane::mentorChosen);
    dressChanges();
    addTools(actions);
}

ResultPane::~ResultPane() = default;

void ResultPane::dressPairs() {
    m_pairs = new PairsTableModel(this);
    auto* table = m_form->pairsTable;
    table->setModel(m_pairs);
    table->setItemDelegateForColumn(PairsTableModel::StateColumn, new ChipDelegate(table));
    table->setItemDelegateForColumn(PairsTableModel::MenteeColumn, new PersonDelegate(table));
    table->setItemDelegateForColumn(PairsTableModel::MentorColumn, new PersonDelegate(table));
    table->setItemDelegateForColumn(PairsTableModel::ScoreColumn, new ProgressBarDelegate(table));
    table->setItemDelegateForColumn(PairsTableModel::ChangeColumn, new ChipDelegate(table));
    table->setItemDelegateForColumn(PairsTableModel::KnownColumn, new ChipDelegate(table));
    table->setColumnWidths({118, 160, 160, 90, 80, 150});
    table->setStretchColumns({PairsTableModel::MenteeColumn, PairsTableModel::MentorColumn});
    table->setMarkColumns({PairsTableModel::StateColumn});
    table->setSpareColumns({PairsTableModel::KnownColumn, PairsTableModel::ChangeColumn}); // both stand elsewhere, too
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    auto* none = new EmptyState(table);
    none->setObjectName(QStringLiteral("noPairsState"));
    none->setIconName(QStringLiteral("match"));
    table->setEmptyState(none);
    ListAndDetail::connectSearch(m_form->resultSearch, none);
    table->setColumnsKey(QStringLiteral("matching/pairs"));
}

void ResultPane::dressChanges() {
    m_changes = new ChangesTableModel(this);
    auto* table = m_form->changesTable;
    table->setModel(m_changes);
    table->setItemDelegateForColumn(ChangesTableModel::KindColumn, new ChipDelegate(table));
    table->setColumnWidths({160, 160, 150, 120, 84});
    table->setStretchColumns(
        {ChangesTableModel::MenteeColumn, ChangesTableModel::BeforeColumn, ChangesTableModel::AfterColumn});
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    auto* none = new EmptyState(table);
    none->setObjectName(QStringLiteral("noChangesState"));
    none->setIconName(QStringLiteral("refresh"));
    table->setEmptyState(none);
    connect(table, &Table::rowActivated, this, &ResultPane::openChange);
    table->setColumnsKey(QStringLiteral("matching/changes"));
}

void ResultPane::addTools(const PageActions& actions) {
    const auto place = [this](QToolButton* button) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_form->tabsLayout->insertWidget(m_form->tabsLayout->count() - 1, button);
    };
    auto* menu = new QMenu(this);
    for (auto* action : actions.in(InList)) {
        auto* button = new QToolButton(this);
        button->setObjectName(
            QString(action->objectName()).replace(QStringLiteral("Action"), QStringLiteral("Button")));
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(action, &QAction::changed, button,
                [button, action] { button->setAccessibleName(action->text().remove(u'&')); });
        place(button);
        m_tools.append(button);
        menu->addAction(action);
    }
    m_moreTools = new QToolButton(this);
    m_moreTools->setObjectName(QStringLiteral("pairToolsButton"));
    m_moreTools->setIcon(icon(QStringLiteral("more")));
    m_moreTools->setProperty("noArrow", true);
    m_moreTools->setPopupMode(QToolButton::InstantPopup);
    m_moreTools->setMenu(menu);
    place(m_moreTools);
}

void ResultPane::show(const std::shared_ptr<const MatchingView>& view) {
    m_view = view;
    m_pairs->show(view);
    m_unpaired->show(view);
    m_changes->show(view, m_directory);
    if (view) {
        m_form->pairsTable->setColumnHidden(PairsTableModel::ChangeColumn, view->changeCount() == 0);
        m_form->summary->show(view);
        m_form->tabs->setCount(QStringLiteral("pairs"), static_cast<int>(view->result().pairs.size()));
        m_form->tabs->setCount(QStringLiteral("unpaired"), static_cast<int>(view->result().unpaired.size()));
        m_form->tabs->setCount(QStringLiteral("changes"), view->changeCount());
    }
    showPurpose();
    showEmpty();
    fit();
}

void ResultPane::showPurpose() {
    QStringList parts;
    if (const auto* program = m_directory.program(m_workspace.program())) {
        parts << toQt(program->purpose).simplified();
        for (const auto& objective : program->plan.objectives)
            parts << wording::outlineOf(objective);
    }
    parts.removeAll(QString());
    constexpr qsizetype aLineOrTwo = 160;
    const auto all = parts.join(QStringLiteral(" · "));
    m_purpose->setText(all.size() <= aLineOrTwo ? all : all.left(aLineOrTwo - 1).trimmed() + QChar(0x2026));
    m_purpose->setToolTip(plainToolTip(parts.join(u'\n')));
}

void ResultPane::showTab(Tab tab) {
    m_form->tabs->setCurrent(QString::fromLatin1(tabNames[static_cast<std::size_t>(tab)].first));
    m_form->tables->setCurrentIndex(static_cast<int>(tab));
    Q_EMIT chosenChanged();
}

ResultPane::Tab ResultPane::tab() const {
    return static_cast<Tab>(m_form->tables->currentIndex());
}

void ResultPane::retranslate() {
    m_form->tabs->setAccessibleName(tr("What is shown of the result"));
    m_form->tabs->setText(QStringLiteral("pairs"), tr("Pairs"));
    m_form->tabs->setText(QStringLiteral("unpaired"), tr("Unpaired"));
    m_form->tabs->setText(QStringLiteral("changes"), tr("Changes"));
    m_form->resultSearch->setPurpose(tr("Search"));
    m_moreTools->setToolTip(tr("What to do with the pairs chosen"));
    m_moreTools->setAccessibleName(m_moreTools->toolTip());
    m_form->pairsTable->setAccessibleName(tr("Pairs"));
    m_form->changesTable->setAccessibleName(tr("Changes since the last run"));
    m_pairs->retranslate();
    m_changes->retranslate();
    m_unpaired->retranslate();
    showEmpty();
    fit();
}

void ResultPane::showEmpty() {
    auto* noPairs = m_form->pairsTable->emptyState();
    auto* noChanges = m_form->changesTable->emptyState();
    if (m_pairs->isFiltered()) {
        noPairs->showNoMatch();
        noChanges->showNoMatch();
        return;
    }
    const auto why = m_view ? matching::whyNobody(m_view->snapshot(), m_view->result()) : std::nullopt;
    noPairs->setIconName(QStringLiteral("match"));
    noPairs->setTexts(why ? wording::title(*why) : tr("No pair yet"),
                      why ? wording::sentence(*why, m_view->snapshot(), m_view->result(), m_view->criteria())
                          : QString());
    noPairs->setPrimaryAction(why == matching::NobodyPaired::Forbidden ? m_actions.action("toUnpairedAction")
                                                                       : nullptr);
    noChanges->setIconName(QStringLiteral("refresh"));
    if (m_view && m_view->hasPrevious())
        noChanges->setTexts(tr("Nothing has changed"), tr("This run pairs the same people as the last one."));
    else
        noChanges->setTexts(tr("No run to compare with"),
                            tr("Run the matching once; after that, every change is listed here."));
}

void ResultPane::focusSearch() {
    m_form->resultSearch->setFocus();
    m_form->resultSearch->selectAll();
}

void ResultPane::selectAll() {
    if (tab() == Tab::Pairs)
        m_form->pairsTable->selectAll();
}

Table* ResultPane::pairsTable() const {
    return m_form->pairsTable;
}

ListAndDetail::Rows ResultPane::rows() const {
    return {[this](int row) { return m_pairs->menteeIdAt(row).value; },
            [this](qint64 id) {
                const auto mentee = m_view ? m_view->snapshot().menteeOf(PersonId{id}) : std::nullopt;
                return mentee ? m_pairs->rowOf(*mentee) : -1;
            }};
}

std::vector<std::size_t> ResultPane::shownPairs() const {
    std::vector<std::size_t> shown;
    for (int row = 0; row < m_pairs->rowCount(); ++row)
        shown.push_back(static_cast<std::size_t>(&m_pairs->pairAt(row) - m_view->result().pairs.data()));
    return shown;
}

std::vector<int> ResultPane::chosenElsewhere() const {
    const bool chosen = tab() == Tab::Unpaired && m_unpaired->currentMentee() >= 0;
    return chosen ? std::vector{m_unpaired->currentMentee()} : std::vector<int>{};
}

void ResultPane::openChange(const QModelIndex& index) {
    const auto mentee = m_view->snapshot().menteeOf(m_changes->menteeAt(index.row()));
    if (!mentee)
        return;
    if (m_view->pairOf(*mentee)) {
        Q_EMIT openAsked(*mentee);
    } else {
        showTab(Tab::Unpaired);
        m_unpaired->select(*mentee);
    }
}

void ResultPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void ResultPane::fit() {
    // Where the page is small the table comes first.
    constexpr int lowPage = 620;
    int tools = 0;
    for (const auto* button : m_tools)
        tools += button->sizeHint().width() + m_form->tabsLayout->spacing();
    const int others =
        m_form->tabs->sizeHint().width() + m_form->resultSearch->minimumWidth() + 3 * m_form->tabsLayout->spacing();
    const bool isRoomy = width() >= others + tools; // with their words; else behind one button
    for (auto* button : m_tools)
        button->setVisible(isRoomy);
    m_moreTools->setVisible(!isRoomy);
    // A message that comes and goes below makes no difference: a row would jump away under the pointer.
    constexpr int message = 80;
    m_isLow = height() < lowPage + (m_isLow ? message : 0);
    m_purpose->setVisible(!m_isLow && !m_purpose->text().isEmpty());
    m_form->summary->setCompact(m_isLow || tab() == Tab::Unpaired);
}

} // namespace mentoring::ui
