#include "people/people_page.h"

#include <algorithm>
#include <utility>

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
#include "people/people_export.h"
#include "people/person_dialog.h"
#include "people_columns.h"
#include "people_filters.h"
#include "person_view.h"
#include "style/icons.h"
#include "window/export_file.h"
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
    m_answers = answerButtons({m_actions->action("acceptAction"), m_actions->action("refuseAction")},
                              QStringLiteral("Button"), list);
    m_header->addWidget(m_answers);
    m_header->addAction(m_actions->action("importPeopleAction"));
    m_header->setPrimaryAction(m_actions->action("addPersonAction"));
    layout->addWidget(m_header);

    auto* line = new QHBoxLayout;
    line->setSpacing(space::s);
    m_segments = new SegmentedControl(list);
    m_segments->setObjectName(QStringLiteral("peopleSegments"));
    for (const auto& [id, show] : views)
        m_segments->addSegment(QLatin1String(id));
    line->addWidget(m_segments);
    line->addStretch();
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
    QList<int> widths;
    QSet<int> hidden;
    for (const auto& column : peopleColumns()) {
        widths << column.width;
        if (column.shown == PeopleColumn::Shown::WhenAsked)
            hidden << column.column;
    }
    m_table->setColumnWidths(widths);
    m_table->setColumnsHidden(hidden);
    m_table->setStretchColumns({PeopleTableModel::Name, PeopleTableModel::Email});
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setColumnsKey(QStringLiteral("people"));
    m_empty = new EmptyState(m_table);
    m_table->setEmptyState(m_empty);
    card->body()->addWidget(m_table);
    layout->addWidget(card, 1);

    m_view = new PersonView(workspace, {m_actions->action("acceptAction"), m_actions->action("refuseAction")}, this);
    m_stack->addWidget(m_view);
    m_records = new ListAndDetail(*m_stack, this);
    m_records->setReader([this] { read(); });
    m_records->setTable(m_table,
                        {[this](int row) { return m_model->personAt(row).value; },
                         [this](qint64 id) { return m_model->rowOf(PersonId{id}); }},
                        [this] { return m_actions->contextMenu(); });

    connect(m_header->searchField(), &SearchField::searched, this, [this](const QString& text) {
        m_records->keepSelection([&] { m_model->setQuery(text); });
        refreshCount();
    });
    connect(m_segments, &SegmentedControl::selected, this, &PeoplePage::showView);
    connect(m_records, &ListAndDetail::openAsked, this, [this](qint64 id) { openPerson(PersonId{id}); });
    connect(m_records, &ListAndDetail::chosenChanged, this, &PeoplePage::refreshActions);
    connect(m_empty, &EmptyState::clearAsked, this, [this] {
        m_header->searchField()->clear();
        m_model->setQuery({});
        m_filters->clear();
        showOnly(Show::Everybody);
    });
    connect(m_filterButton, &QPushButton::toggled, this, [this](bool on) {
        if (on)
            m_filters->fill(file().directory());
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
    connect(&workspace, &Workspace::programChanged, this, [this] {
        m_missed.reset(); // everything is read anew
        m_records->wentStale();
        refreshBadge();
    });
    QMetaObject::invokeMethod(this, &PeoplePage::refreshBadge, Qt::QueuedConnection); // once somebody listens
    retranslate();
}

void PeoplePage::makeActions() {
    const auto writable = [this] { return m_now.writable; };
    const auto one = [this] { return m_now.writable && m_now.chosen == 1; };
    const auto some = [this] { return m_now.writable && m_now.chosen > 0; };
    const auto someInProgram = [this] { return m_now.writable && m_now.inProgram && m_now.chosen > 0; };
    m_actions = new PageActions(
        *this,
        {
            {"addPersonAction", "person-add", QT_TR_NOOP("&Add person…"), InList, [this] { addPerson(); }, writable},
            {"importPeopleAction", "import", QT_TR_NOOP("&Import…"), OffMenu | OffContext,
             [this] { workspace().run(ImportPeople{}); }, writable},
            {"openPersonAction", "person", QT_TR_NOOP("&Open"), MenuOnly, [this] { openSelected(); },
             [this] { return m_now.chosen == 1; }},
            {"editSelectedAction", "edit", QT_TR_NOOP("&Edit…"), MenuOnly, [this] { editSelected(); }, one, nullptr,
             QKeySequence(Qt::Key_F2)},
            {"editManyAction", "sliders", QT_TR_NOOP("Edit a &field of all selected…"), MenuOnly,
             [this] { editMany(); }, some},
            {"enrolMentorsAction", "program", QT_TR_NOOP("Add to the program as &mentors"), MenuOnly,
             [this] { enrolAsMentors(); }, someInProgram},
            {"enrolMenteesAction", "program", QT_TR_NOOP("Add to the program as me&ntees"), MenuOnly,
             [this] { enrolAsMentees(); }, someInProgram},
            {"acceptAction", "check", QT_TR_NOOP("A&ccept"), MenuOnly, [this] { acceptSelected(); }, someInProgram},
            {"refuseAction", "close", QT_TR_NOOP("&Refuse…"), MenuOnly, [this] { refuseSelected(); }, someInProgram},
            {"withdrawAction", "back", QT_TR_NOOP("&Withdraw…"), MenuOnly, [this] { withdrawSelected(); },
             someInProgram},
            {"removeFromProgramAction", "person-remove", QT_TR_NOOP("Remo&ve from the program…"), MenuOnly,
             [this] { removeSelectedFromProgram(); }, someInProgram,
             QT_TR_NOOP("As if they had never been in it: for those who were entered by mistake. Whoever leaves is "
                        "withdrawn instead.")},
            {"pauseAction", "pause", QT_TR_NOOP("&Pause…"), MenuOnly, [this] { pauseSelected(); }, someInProgram},
            {"resumeAction", "play", QT_TR_NOOP("Re&sume"), MenuOnly, [this] { resumeSelected(); }, someInProgram},
            {"archiveAction", "archive", QT_TR_NOOP("Arc&hive"), MenuOnly, [this] { archiveSelected(); },
             [this] { return m_now.writable && m_now.chosen > 0 && m_model->show() != Show::Archived; }},
            {"restoreAction", "restore", QT_TR_NOOP("Res&tore from the archive"), MenuOnly,
             [this] { restoreSelected(); },
             [this] { return m_now.writable && m_now.chosen > 0 && m_model->show() == Show::Archived; }},
        });
}

QList<QAction*> PeoplePage::menuActions() const {
    return m_actions->menu();
}

QString PeoplePage::title() const {
    return tr("People");
}

void PeoplePage::retranslate() {
    m_actions->retranslate();
    m_header->setTitle(tr("People"));
    m_header->searchField()->setPurpose(tr("Search people"));
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
        m_missed.reset();
        m_records->wentStale();
    }
    Page::changeEvent(event);
}

void PeoplePage::activate() {
    m_records->activate();
}

void PeoplePage::deactivate() {
    m_records->deactivate();
}

void PeoplePage::read() {
    const auto missed = std::exchange(m_missed, Change());
    m_records->keepSelection([&] {
        if (!missed || !m_model->follow(*missed))
            m_model->setProgram(workspace().program());
    });
    refresh();
}

void PeoplePage::changed(const Change& change) {
    const Aspects shown = Aspects(Aspect::People) | Aspect::Participations | Aspect::Programs | Aspect::Organisation |
                          Aspect::CustomFields | Aspect::Skills | Aspect::Mentorships | Aspect::NeverPairs |
                          Aspect::Texts;
    if (!(change.touched & shown))
        return;
    refreshBadge();
    if (m_missed) {
        m_missed->touched |= change.touched;
        m_missed->records.insert(m_missed->records.end(), change.records.begin(), change.records.end());
        constexpr std::size_t most = 500;
        if (change.isOfMany || m_missed->records.size() > most)
            m_missed.reset();
    }
    m_records->wentStale();
}

void PeoplePage::refresh() {
    if (m_view->person().isSet() && !file().directory().person(m_view->person()))
        closePerson();
    else
        m_view->refresh();
    const auto counts = m_model->counts();
    for (const auto& [id, show] : views) {
        const bool isCounted = show != Show::Everybody && (workspace().program().isSet() || show == Show::Archived);
        m_segments->setCount(QLatin1String(id), isCounted ? counts[static_cast<std::size_t>(show)] : -1);
    }
    if (m_filterButton->isChecked())
        m_filters->fill(file().directory());
    narrow();
}

void PeoplePage::narrow() {
    m_records->keepSelection([this] { m_model->setNarrowing(m_filters->narrowing()); });
    refreshCount();
    refreshActions();
}

void PeoplePage::refreshBadge() {
    const auto program = workspace().program();
    const auto applied = program.isSet() ? std::ranges::count(file().directory().participations(program),
                                                              ParticipationState::Applied, &Participation::state)
                                         : 0;
    Q_EMIT badgeChanged(static_cast<int>(applied));
}

void PeoplePage::refreshCount() {
    const int total = m_model->total();
    const int shown = m_model->rowCount();
    m_header->setSubtitle(total == shown && m_model->show() == Show::Everybody
                              ? tr("%Ln people", nullptr, total)
                              : tr("%1 of %Ln people", nullptr, total).arg(QLocale().toString(shown)));
    if (shown > 0)
        return;
    if (file().directory().people().empty()) {
        m_empty->setIconName(QStringLiteral("people"));
        m_empty->setTexts(tr("Nobody here yet"),
                          tr("Import the staff list of your organisation, or add people one by one."));
        m_empty->setPrimaryAction(m_actions->action("importPeopleAction"));
        m_empty->setSecondaryAction(m_actions->action("addPersonAction"));
    } else if (m_model->query().isEmpty() && !m_model->narrowing().isSet()) {
        sayNobodyIsInView();
    } else {
        m_empty->showNoMatch();
    }
}

void PeoplePage::sayNobodyIsInView() {
    m_empty->setIconName(QStringLiteral("people"));
    m_empty->setPrimaryAction(nullptr);
    m_empty->setSecondaryAction(nullptr);
    switch (m_model->show()) {
    case Show::Everybody:
        m_empty->setTexts(tr("Everybody is in the archive"), tr("Their view is the last one above."));
        return;
    case Show::Mentors:
        m_empty->setTexts(tr("No mentors yet"), tr("Add people to the program as mentors, or import a list of them."));
        return;
    case Show::Mentees:
        m_empty->setTexts(tr("No mentees yet"), tr("Add people to the program as mentees, or import a list of them."));
        return;
    case Show::Applied:
        m_empty->setTexts(tr("No application waits for an answer"),
                          tr("Whoever applies stands here until you have answered."));
        return;
    case Show::Incomplete:
        m_empty->setTexts(tr("Nothing is missing"), tr("All that matching needs is known of everybody accepted."));
        return;
    case Show::Unpaired:
        m_empty->setTexts(tr("Nobody is without a pair"), tr("No accepted mentee is waiting for a mentor."));
        return;
    case Show::Archived:
        m_empty->setTexts(tr("Nobody is archived"),
                          tr("Whoever has left can go into the archive: all that was recorded of them stays, and they "
                             "can come back."));
        return;
    }
}

std::vector<PersonId> PeoplePage::selected() const {
    std::vector<PersonId> people;
    for (const auto id : m_records->chosen())
        people.push_back(PersonId{id});
    return people;
}

void PeoplePage::refreshActions() {
    m_now = {selected().size(), !workspace().isReadOnly(), workspace().program().isSet()};
    m_actions->refresh();
    Q_EMIT stateChanged();
}

void PeoplePage::showOnly(Show show) {
    for (const auto& [id, one] : views)
        if (one == show)
            m_segments->setCurrent(QLatin1String(id));
    m_stack->setCurrentIndex(0);
    m_model->setShow(show);
    // Who is incomplete is only half said without what is missing, and there the address says least.
    const bool isAsked = show == Show::Incomplete;
    m_table->showForNow(PeopleTableModel::Missing, isAsked ? std::optional(true) : std::nullopt);
    m_table->showForNow(PeopleTableModel::Email, isAsked ? std::optional(false) : std::nullopt);
    // Whoever comes to answer applications finds the answers at hand, and the first of them chosen.
    m_answers->setVisible(show == Show::Applied);
    if (show == Show::Applied && m_model->rowCount() > 0 && selected().empty())
        m_table->selectRow(0);
    refreshCount();
    refreshActions();
}

void PeoplePage::showView(const QString& view) {
    for (const auto& [name, show] : views)
        if (view == QLatin1String(name))
            showOnly(show);
}

void PeoplePage::forgetSearch() {
    Page::forgetSearch();
    m_filters->clear();
}

void PeoplePage::exportShown() {
    std::vector<PersonId> shown;
    for (int row = 0; row < m_model->rowCount(); ++row)
        shown.push_back(m_model->personAt(row));
    std::vector<PersonId> all;
    for (const auto& person : file().directory().people())
        if (!person.archived)
            all.push_back(person.id);
    const bool isNarrowed = m_model->show() != Show::Everybody || shown.size() != all.size();
    exportPeople(workspace(), this, {static_cast<int>(shown.size()), static_cast<int>(all.size()), isNarrowed}, shown,
                 all);
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
    m_records->showDetail(person.value);
    refreshActions();
}

bool PeoplePage::canGoBack() const {
    return m_records->isDetailShown();
}

void PeoplePage::closePerson() {
    m_records->showList();
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
        m_records->select({dialog.person().value});
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

void PeoplePage::removeSelectedFromProgram() {
    const auto people = selected();
    const auto program = workspace().program();
    if (file().mentorships().openPairsOf(people, program).empty())
        workspace().attempt([&] { file().programs().leave(program, people); });
    else
        removalFromProgram(workspace(), program, people, this)->exec();
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
