#include "people/people_page.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/people_service.h"
#include "app/program_service.h"
#include "kit/card.h"
#include "kit/chip.h"
#include "kit/empty_state.h"
#include "kit/page_header.h"
#include "kit/question_dialog.h"
#include "kit/search_field.h"
#include "kit/segmented_control.h"
#include "kit/table.h"
#include "parts/reasons.h"
#include "parts/viewpoint.h"
#include "people/bulk_edit_dialog.h"
#include "people/participation_dialog.h"
#include "people/person_dialog.h"
#include "people_filters.h"
#include "person_view.h"
#include "style/icons.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

using Show = PeopleTableModel::Show;

const std::pair<const char*, Show> views[] = {{"everybody", Show::Everybody},   {"mentors", Show::Mentors},
                                              {"mentees", Show::Mentees},       {"applied", Show::Applied},
                                              {"incomplete", Show::Incomplete}, {"unpaired", Show::Unpaired},
                                              {"archived", Show::Archived}};

} // namespace

PeoplePage::PeoplePage(Workspace& workspace, QWidget* parent) : Page(workspace, QStringLiteral("people"), parent) {
    setObjectName(QStringLiteral("peoplePage"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    m_stack = new QStackedWidget(this);
    outer->addWidget(m_stack);
    auto* list = new QWidget(this);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    m_stack->addWidget(list);

    makeActions();
    m_header = new PageHeader(list);
    m_header->searchField()->setObjectName(QStringLiteral("peopleSearchField"));
    m_header->addAction(m_importAction);
    m_header->setPrimaryAction(m_addAction);
    layout->addWidget(m_header);

    auto* line = new QHBoxLayout;
    line->setSpacing(space::s);
    m_segments = new SegmentedControl(list);
    m_segments->setObjectName(QStringLiteral("peopleSegments"));
    for (const auto& [id, show] : views)
        m_segments->addSegment(QLatin1String(id));
    line->addWidget(m_segments);
    line->addStretch();
    m_answers = answerButtons({m_acceptAction, m_refuseAction}, QStringLiteral("Button"), list);
    line->addWidget(m_answers);
    m_filterButton = new QPushButton(icon(QStringLiteral("filter")), QString(), list);
    m_filterButton->setObjectName(QStringLiteral("filterButton"));
    m_filterButton->setCheckable(true);
    m_columnsButton = new QPushButton(icon(QStringLiteral("columns")), QString(), list);
    m_columnsButton->setObjectName(QStringLiteral("columnsButton"));
    auto* columnsMenu = new QMenu(m_columnsButton);
    m_columnsButton->setMenu(columnsMenu);
    line->addWidget(m_filterButton);
    line->addWidget(m_columnsButton);
    layout->addLayout(line);
    m_filters = new PeopleFilters(list);
    m_filters->hide();
    layout->addWidget(m_filters);

    m_model = new PeopleTableModel(file(), this);
    auto* card = new Card(list);
    card->setFlush(true);
    m_table = new Table(card);
    m_table->setObjectName(QStringLiteral("peopleTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(PeopleTableModel::Name, new PersonDelegate(m_table));
    m_table->setItemDelegateForColumn(PeopleTableModel::State, new ChipDelegate(m_table));
    m_table->setColumnWidths({190, 140, 130, 220, 180, 150, 110, 110, 120, 170, 150, 110, 90, 300, 130, 100, 220, 120});
    m_table->setColumnsHidden({PeopleTableModel::JobTitle, PeopleTableModel::Country, PeopleTableModel::Manager,
                               PeopleTableModel::Languages, PeopleTableModel::HireDate, PeopleTableModel::StaffId,
                               PeopleTableModel::Missing, PeopleTableModel::TimeZone, PeopleTableModel::Capacity,
                               PeopleTableModel::Skills, PeopleTableModel::WaitingSince});
    m_table->setStretchColumn(PeopleTableModel::Email);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setColumnsKey(QStringLiteral("people"));
    m_empty = new EmptyState(m_table);
    m_table->setEmptyState(m_empty);
    card->body()->addWidget(m_table);
    layout->addWidget(card, 1);

    m_view = new PersonView(workspace, {m_acceptAction, m_refuseAction}, this);
    m_stack->addWidget(m_view);
    m_contextMenu = new QMenu(this);
    m_contextMenu->addActions(menuActions());

    connect(m_header->searchField(), &SearchField::searched, this, [this](const QString& text) {
        const auto kept = selected();
        m_model->setQuery(text);
        reselect(kept);
        refreshCount();
    });
    connect(m_segments, &SegmentedControl::selected, this, &PeoplePage::showView);
    connect(m_table, &Table::rowActivated, this,
            [this](const QModelIndex& index) { openPerson(m_model->personAt(index.row())); });
    connect(m_table, &Table::selectionSettled, this, &PeoplePage::refreshActions);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { m_contextMenu->popup(m_table->viewport()->mapToGlobal(at)); });
    connect(m_empty, &EmptyState::clearAsked, this, [this] {
        m_header->searchField()->clear();
        m_model->setQuery({});
        m_filters->clear();
        showOnly(Show::Everybody);
    });
    connect(m_filterButton, &QPushButton::toggled, this, [this](bool on) {
        m_filters->setVisible(on);
        if (!on)
            m_filters->clear();
    });
    connect(m_filters, &PeopleFilters::changed, this, &PeoplePage::narrow);
    connect(columnsMenu, &QMenu::aboutToShow, this, [this, columnsMenu] {
        columnsMenu->clear();
        m_table->fillColumnsMenu(columnsMenu);
    });
    connect(m_view, &PersonView::backAsked, this, &PeoplePage::closePerson);
    connect(m_view, &PersonView::editAsked, this, &PeoplePage::editPerson);
    connect(m_view, &PersonView::participationAsked, this, &PeoplePage::editParticipation);
    connect(&workspace, &Workspace::changed, this, &PeoplePage::changed);
    connect(&workspace, &Workspace::programChanged, this, [this](ProgramId program) {
        m_model->setProgram(program);
        refresh();
        refreshBadge();
    });
    QMetaObject::invokeMethod(this, &PeoplePage::refreshBadge, Qt::QueuedConnection); // once somebody listens
    retranslate();
    m_stale = true; // read when the page is first shown, not before the window is
}

QAction* PeoplePage::makeAction(const char* name, const char* iconName, void (PeoplePage::*slot)()) {
    auto* action = new QAction(icon(QLatin1String(iconName)), QString(), this);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void PeoplePage::makeActions() {
    m_addAction = makeAction("addPersonAction", "person-add", &PeoplePage::addPerson);
    m_importAction = new QAction(icon(QStringLiteral("import")), QString(), this);
    m_importAction->setObjectName(QStringLiteral("importPeopleAction"));
    connect(m_importAction, &QAction::triggered, this, [this] { this->workspace().run(ImportPeople{}); });
    m_openAction = makeAction("openPersonAction", "person", &PeoplePage::openSelected);
    m_editAction = makeAction("editSelectedAction", "edit", &PeoplePage::editSelected);
    m_editAction->setShortcut(Qt::Key_F2);
    m_editAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_editAction);
    m_editManyAction = makeAction("editManyAction", "sliders", &PeoplePage::editMany);
    m_mentorsAction = makeAction("enrolMentorsAction", "program", &PeoplePage::enrolAsMentors);
    m_menteesAction = makeAction("enrolMenteesAction", "program", &PeoplePage::enrolAsMentees);
    m_acceptAction = makeAction("acceptAction", "check", &PeoplePage::acceptSelected);
    m_refuseAction = makeAction("refuseAction", "close", &PeoplePage::refuseSelected);
    m_withdrawAction = makeAction("withdrawAction", "back", &PeoplePage::withdrawSelected);
    m_pauseAction = makeAction("pauseAction", "pause", &PeoplePage::pauseSelected);
    m_resumeAction = makeAction("resumeAction", "play", &PeoplePage::resumeSelected);
    m_archiveAction = makeAction("archiveAction", "archive", &PeoplePage::archiveSelected);
    m_restoreAction = makeAction("restoreAction", "restore", &PeoplePage::restoreSelected);
}

QList<QAction*> PeoplePage::menuActions() const {
    return {m_addAction,     m_openAction,    m_editAction,   m_editManyAction, m_mentorsAction,
            m_menteesAction, m_acceptAction,  m_refuseAction, m_withdrawAction, m_pauseAction,
            m_resumeAction,  m_archiveAction, m_restoreAction};
}

QString PeoplePage::title() const {
    return tr("People");
}

void PeoplePage::retranslate() {
    m_header->setTitle(tr("People"));
    m_header->searchField()->setPurpose(tr("Search people"));
    m_addAction->setText(tr("&Add person…"));
    m_importAction->setText(tr("&Import…"));
    m_openAction->setText(tr("&Open"));
    m_editAction->setText(tr("&Edit…"));
    m_editManyAction->setText(tr("Edit a field of &all selected…"));
    m_mentorsAction->setText(tr("Add to the program as &mentors"));
    m_menteesAction->setText(tr("Add to the program as me&ntees"));
    m_acceptAction->setText(tr("A&ccept"));
    m_refuseAction->setText(tr("&Refuse…"));
    m_withdrawAction->setText(tr("&Withdraw…"));
    m_pauseAction->setText(tr("&Pause…"));
    m_resumeAction->setText(tr("Re&sume"));
    m_archiveAction->setText(tr("Arc&hive"));
    m_restoreAction->setText(tr("Res&tore from the archive"));
    m_segments->setText(QStringLiteral("everybody"), tr("Everybody"));
    m_segments->setText(QStringLiteral("mentors"), tr("Mentors"));
    m_segments->setText(QStringLiteral("mentees"), tr("Mentees"));
    m_segments->setText(QStringLiteral("applied"), tr("Applied"));
    m_segments->setText(QStringLiteral("incomplete"), tr("Incomplete"));
    m_segments->setText(QStringLiteral("unpaired"), tr("Unpaired"));
    m_segments->setText(QStringLiteral("archived"), tr("Archived"));
    m_table->setAccessibleName(tr("People"));
    m_filterButton->setText(tr("Fi&lter"));
    m_columnsButton->setText(tr("C&olumns"));
    refreshCount();
}

void PeoplePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_stale = true;
        if (isVisible())
            activate();
    }
    Page::changeEvent(event);
}

void PeoplePage::activate() {
    if (m_stale) {
        m_model->setProgram(workspace().program());
        refresh();
    }
}

void PeoplePage::changed(const Change& change) {
    const Aspects shown = Aspects(Aspect::People) | Aspect::Participations | Aspect::Programs | Aspect::Organisation |
                          Aspect::CustomFields | Aspect::Skills | Aspect::Mentorships;
    if (!(change.touched & shown))
        return;
    refreshBadge();
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    const auto kept = selected();
    m_model->reload();
    reselect(kept);
    refresh();
}

void PeoplePage::refresh() {
    m_stale = false;
    if (m_view->person().isSet() && !file().directory().person(m_view->person()))
        closePerson();
    else
        m_view->refresh();
    for (const auto& [id, show] : views) {
        const bool counts = show != Show::Everybody && (workspace().program().isSet() || show == Show::Archived);
        m_segments->setCount(QLatin1String(id), counts ? m_model->count(show) : -1);
    }
    m_filters->fill(file().directory());
    narrow(); // a choice may have gone
}

void PeoplePage::narrow() {
    const auto kept = selected();
    m_model->setNarrowing(m_filters->narrowing());
    reselect(kept);
    refreshCount();
    refreshActions();
}

void PeoplePage::refreshBadge() {
    const auto program = workspace().program();
    Q_EMIT badgeChanged(program.isSet() ? file().programs().balance(program).applied : 0);
}

void PeoplePage::refreshCount() {
    const int total = m_model->total();
    const int shown = m_model->rowCount();
    m_header->setSubtitle(total == shown && m_model->show() == Show::Everybody
                              ? tr("%Ln people", nullptr, total)
                              : tr("%1 of %Ln people", nullptr, total).arg(QLocale().toString(shown)));
    if (shown > 0)
        return;
    if (total == 0 && m_model->show() == Show::Everybody) {
        m_empty->setIconName(QStringLiteral("people"));
        m_empty->setTexts(tr("Nobody here yet"),
                          tr("Import the staff list of your organisation, or add people one by one."));
        m_empty->setPrimaryAction(m_importAction);
        m_empty->setSecondaryAction(m_addAction);
    } else {
        m_empty->showNoMatch();
    }
}

std::vector<PersonId> PeoplePage::selected() const {
    if (m_stack->currentWidget() == m_view)
        return {m_view->person()};
    std::vector<PersonId> people;
    for (const int row : m_table->selectedRowNumbers())
        people.push_back(m_model->personAt(row));
    return people;
}

void PeoplePage::reselect(const std::vector<PersonId>& people) {
    // One by one it is quadratic, and of a thousand nobody sees which came back.
    constexpr std::size_t most = 200;
    if (people.size() > most)
        return;
    QItemSelection selection;
    for (const auto id : people) {
        const int row = m_model->rowOf(id);
        if (row >= 0)
            selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    }
    if (selection.isEmpty())
        return;
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_table->selectionModel()->setCurrentIndex(selection.first().topLeft(), QItemSelectionModel::NoUpdate);
}

void PeoplePage::refreshActions() {
    const auto count = selected().size();
    const bool writes = !workspace().isReadOnly();
    const bool inProgram = workspace().program().isSet();
    m_addAction->setEnabled(writes);
    m_importAction->setEnabled(writes);
    m_openAction->setEnabled(count == 1);
    m_editAction->setEnabled(writes && count == 1);
    m_editManyAction->setEnabled(writes && count > 0);
    for (auto* action : {m_mentorsAction, m_menteesAction, m_acceptAction, m_refuseAction, m_withdrawAction,
                         m_pauseAction, m_resumeAction})
        action->setEnabled(writes && inProgram && count > 0);
    m_archiveAction->setEnabled(writes && count > 0 && m_model->show() != Show::Archived);
    m_restoreAction->setEnabled(writes && count > 0 && m_model->show() == Show::Archived);
    Q_EMIT stateChanged();
}

void PeoplePage::showOnly(Show show) {
    for (const auto& [id, one] : views) {
        if (one == show)
            m_segments->setCurrent(QLatin1String(id));
    }
    m_stack->setCurrentIndex(0);
    m_model->setShow(show);
    // Who is incomplete is only half said without what is missing.
    if (show == Show::Incomplete)
        m_table->setColumnHidden(PeopleTableModel::Missing, false);
    // Whoever comes to answer applications finds the answers at hand.
    m_answers->setVisible(show == Show::Applied);
    refreshCount();
    refreshActions();
}

void PeoplePage::showView(const QString& view) {
    for (const auto& [name, show] : views) {
        if (view == QLatin1String(name))
            showOnly(show);
    }
}

bool PeoplePage::focusSearch() {
    m_stack->setCurrentIndex(0);
    m_header->searchField()->setFocus();
    m_header->searchField()->selectAll();
    return true;
}

void PeoplePage::selectAll() {
    m_table->selectAll();
}

bool PeoplePage::canDelete() const {
    return !workspace().isReadOnly() && !selected().empty();
}

void PeoplePage::deleteSelected() {
    const auto people = selected();
    MentorshipService::Going going;
    if (people.empty() || !workspace().attempt([&] { going = file().people().goingWith(people); }))
        return;
    if (going != MentorshipService::Going{} && !confirmsDeletion(people, going))
        return;
    workspace().attempt([&] { file().people().remove(people); });
}

bool PeoplePage::confirmsDeletion(const std::vector<PersonId>& people, const MentorshipService::Going& going) {
    QStringList lost;
    const auto count = [&](int number, const QString& text) {
        if (number > 0)
            lost << text;
    };
    count(going.openPairs, tr("%Ln running pair(s)", nullptr, going.openPairs));
    count(going.endedPairs, tr("%Ln ended pair(s)", nullptr, going.endedPairs));
    count(going.sessions, tr("%Ln session(s)", nullptr, going.sessions));
    count(going.goals, tr("%Ln goal(s)", nullptr, going.goals));
    const auto title = people.size() == 1 ? tr("Delete %1?").arg(personName(workspace(), people.front()))
                                          : tr("Delete %Ln people?", nullptr, static_cast<int>(people.size()));
    QuestionDialog question(title,
                            tr("With them go: %1, and whatever else was recorded of them. In the archive all of it "
                               "would stay. Undo brings everything back.")
                                .arg(wording::list(lost)),
                            {tr("&Delete"), tr("&Keep")}, this);
    return question.ask() == 0;
}

bool PeoplePage::showRecord(const RecordRef& record) {
    const auto* id = std::get_if<PersonId>(&record);
    if (!id || !file().directory().person(*id))
        return false;
    activate();
    openPerson(*id);
    return true;
}

void PeoplePage::openPerson(PersonId person) {
    if (!person.isSet())
        return;
    m_view->setPerson(person);
    m_stack->setCurrentWidget(m_view);
    refreshActions();
}

void PeoplePage::closePerson() {
    m_stack->setCurrentIndex(0);
    reselect({m_view->person()});
    m_table->setFocus();
    refreshActions();
}

void PeoplePage::openSelected() {
    const auto people = selected();
    if (people.size() == 1)
        openPerson(people.front());
}

void PeoplePage::addPerson() {
    PersonDialog dialog(workspace(), {}, this);
    if (dialog.exec() == QDialog::Accepted)
        reselect({dialog.person()});
}

void PeoplePage::editPerson(PersonId person) {
    PersonDialog(workspace(), person, this).exec();
}

void PeoplePage::editSelected() {
    const auto people = selected();
    if (people.size() == 1)
        editPerson(people.front());
}

void PeoplePage::editParticipation(PersonId person) {
    ParticipationDialog(workspace(), person, this).exec();
}

void PeoplePage::editMany() {
    BulkEditDialog(workspace(), selected(), this).exec();
}

void PeoplePage::enrolAsMentors() {
    const auto people = selected();
    workspace().attempt([&] { file().programs().enrol(workspace().program(), people, true, false); });
}

void PeoplePage::enrolAsMentees() {
    const auto people = selected();
    workspace().attempt([&] { file().programs().enrol(workspace().program(), people, false, true); });
}

void PeoplePage::acceptSelected() {
    const auto people = selected();
    workspace().attempt([&] { file().programs().accept(workspace().program(), people); });
}

void PeoplePage::refuseSelected() {
    const auto people = selected();
    refusalOfApplicants(workspace(), workspace().program(), people, this)->exec();
}

void PeoplePage::withdrawSelected() {
    const auto people = selected();
    withdrawal(workspace(), workspace().program(), people, this)->exec();
}

void PeoplePage::pauseSelected() {
    const auto people = selected();
    pause(workspace(), workspace().program(), people, this)->exec();
}

void PeoplePage::resumeSelected() {
    const auto people = selected();
    workspace().attempt([&] { file().programs().resume(workspace().program(), people); });
}

void PeoplePage::archiveSelected() {
    const auto people = selected();
    if (file().mentorships().openPairsOf(people).empty())
        workspace().attempt([&] { file().people().archive(people); });
    else
        archival(workspace(), people, this)->exec();
}

void PeoplePage::restoreSelected() {
    const auto people = selected();
    workspace().attempt([&] { file().people().restore(people); });
}

} // namespace mentoring::ui
