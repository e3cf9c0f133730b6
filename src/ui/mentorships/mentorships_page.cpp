#include "mentorships/mentorships_page.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>

#include "app/export_service.h"
#include "app/mentorship_service.h"
#include "app/pair_service.h"
#include "app/program_service.h"
#include "kit/chip.h"
#include "kit/empty_state.h"
#include "kit/question_dialog.h"
#include "kit/search_field.h"
#include "kit/utf8.h"
#include "mentorship_detail.h"
#include "mentorships/end_mentorship_dialog.h"
#include "mentorships/life_dialogs.h"
#include "mentorships/mentorships_table_model.h"
#include "mentorships/pair_sheet.h"
#include "parts/viewpoint.h"
#include "style/icons.h"
#include "ui_mentorships_page.h"
#include "window/export_file.h"
#include "wording/columns.h"

namespace mentoring::ui {

namespace {

using Show = MentorshipsTableModel::Show;

struct Filter {
    Show show;
    const char* id;
};
/// What the list tells of.
constexpr auto listed =
    Aspect::Organisation | Aspect::People | Aspect::Programs | Aspect::Mentorships | Aspect::Participations;
/// What its figures are made of.
constexpr auto figured = Aspect::Mentorships | Aspect::Sessions | Aspect::Goals | Aspect::Agreements;
constexpr Filter filters[] = {{Show::Open, "open"},     {Show::Coming, "coming"}, {Show::Silent, "silent"},
                              {Show::Paused, "paused"}, {Show::Absent, "absent"}, {Show::Ended, "ended"},
                              {Show::All, "all"}};

} // namespace

MentorshipsPage::MentorshipsPage(Workspace& workspace, PairParts parts, QWidget* parent)
    : Page(workspace, QStringLiteral("mentorships"), parent), m_form(std::make_unique<Ui::MentorshipsPage>()),
      m_parts(std::move(parts)) {
    makeActions();
    build();
    fillPrograms();
    retranslate();
    connect(&workspace, &Workspace::changed, this, &MentorshipsPage::fileChanged);
    connect(&workspace, &Workspace::programChanged, this, [this] {
        m_form->programCombo->clear(); // whatever was chosen before
        fillPrograms();
    });
}

MentorshipsPage::~MentorshipsPage() = default;

void MentorshipsPage::makeActions() {
    m_actions = new PageActions(
        *this, {
                   {"openMentorshipAction", "eye", QT_TR_NOOP("&Open"), BehindList,
                    [this] {
                        const auto ids = chosen();
                        if (!ids.empty())
                            open(ids.front());
                    },
                    [this] { return m_now.chosen == 1; }},
                   {"acceptMentorshipAction", "check", QT_TR_NOOP("Sa&id yes…"), BehindList | BehindDetail,
                    [this] { askAbout<AcceptPairDialog>(); },
                    [this] {
                        return Usable{may(LifeEvent::Accept), happensTo(LifeEvent::Accept)};
                    },
                    QT_TR_NOOP("Note who of the two has said yes to the proposal")},
                   {"declineMentorshipAction", "unlink", QT_TR_NOOP("De&clined…"), BehindList | BehindDetail,
                    [this] { askAbout<DeclinePairDialog>(); },
                    [this] {
                        return Usable{may(LifeEvent::Decline), happensTo(LifeEvent::Decline)};
                    },
                    QT_TR_NOOP("One of the two does not want it; the mentee can be matched again")},
                   {"beginMentorshipAction", "play", QT_TR_NOOP("&Begin"), BehindList | BehindDetail,
                    [this] { workspace().attempt([this] { file().mentorships().begin(chosen()); }); },
                    [this] {
                        return Usable{may(LifeEvent::Begin), happensTo(LifeEvent::Begin)};
                    },
                    QT_TR_NOOP("Both have agreed: from today on they are a pair")},
                   {"pauseMentorshipAction", "pause", QT_TR_NOOP("Pa&use…"), BehindList | BehindDetail,
                    [this] { askAbout<PausePairDialog>(); }, [this] { return Usable{may(LifeEvent::Pause)}; },
                    QT_TR_NOOP("For a leave or an overload; the pair stays together")},
                   {"resumeMentorshipAction", "play", QT_TR_NOOP("&Resume"), BehindList | BehindDetail,
                    [this] { workspace().attempt([this] { file().mentorships().resume(chosen()); }); },
                    [this] {
                        return Usable{may(LifeEvent::Resume), happensTo(LifeEvent::Resume)};
                    }},
                   {"extendMentorshipAction", "calendar", QT_TR_NOOP("Move &last day…"), BehindList | BehindDetail,
                    [this] { askAbout<ExtendPairDialog>(); },
                    [this] {
                        return Usable{may(LifeEvent::Extend), !happensTo(LifeEvent::Reopen)};
                    },
                    QT_TR_NOOP("Longer or shorter than planned")},
                   {"endMentorshipAction", "check-circle", QT_TR_NOOP("E&nd…"), BehindList | InDetail,
                    [this] { askAbout<EndMentorshipDialog>(); }, [this] { return Usable{may(LifeEvent::Dissolve)}; }},
                   {"reopenMentorshipAction", "undo", QT_TR_NOOP("Open a&gain"), BehindList | BehindDetail,
                    [this] { workspace().attempt([this] { file().mentorships().reopen(chosen()); }); },
                    [this] {
                        return Usable{may(LifeEvent::Reopen), happensTo(LifeEvent::Reopen)};
                    },
                    QT_TR_NOOP("As if it had not ended; where the mentor has a place")},
                   {"handOverAction", "people", QT_TR_NOOP("&Hand over…"), BehindList | BehindDetail,
                    [this] { askAbout<HandOverDialog>(); },
                    [this] {
                        return Usable{may(LifeEvent::HandOver), happensTo(LifeEvent::HandOver)};
                    },
                    QT_TR_NOOP("The mentor leaves: each mentee goes on with somebody else")},
                   {"pairAnewAction", "match", QT_TR_NOOP("Pair ane&w…"), BehindList | BehindDetail,
                    [this] {
                        if (const auto* pair = chosenPair())
                            workspace().run(PairAnew{pair->id});
                    },
                    [this] { return m_now.writable && m_now.chosen == 1 && !happensTo(LifeEvent::Accept); },
                    QT_TR_NOOP("The mentee with another mentor of the short list; an open pair is dissolved with it")},
                   {"deleteMentorshipAction", "trash", QT_TR_NOOP("&Delete"), BehindList, [this] { deleteSelected(); },
                    [this] { return m_now.writable && m_now.chosen > 0; }},
                   {"pairSheetAction", "document", QT_TR_NOOP("Save pair &sheet…"), InDetail | OffContext,
                    [this] {
                        if (const auto* pair = chosenPair())
                            savePairSheet(workspace(), *pair, m_parts.chapters, this);
                    },
                    [this] { return m_now.chosen == 1; }, QT_TR_NOOP("What you may see of this pair, as PDF")},
                   {"printPairSheetAction", "print", QT_TR_NOOP("&Print pair sheet…"), BehindDetail | OffContext,
                    [this] {
                        if (const auto* pair = chosenPair())
                            printPairSheet(workspace(), *pair, m_parts.chapters, this);
                    },
                    [this] { return m_now.chosen == 1; }, QT_TR_NOOP("What you may see of this pair, on paper")},
                   {"exportMentorshipsAction", "export", QT_TR_NOOP("E&xport…"), InList | OffContext,
                    [this] { exportShown(); }, [this] { return m_model->total() > 0; },
                    QT_TR_NOOP("Write what is shown to a spreadsheet")},
                   {"toMatchingAction", "match", QT_TR_NOOP("&Match people"), OffContext,
                    [this] { workspace().showPage(QStringLiteral("matching")); }},
                   {"backToMentorshipsAction", "back", QT_TR_NOOP("Back to all mentorships"), OffMenu | OffContext,
                    [this] { showList(); }},
               });
}

void MentorshipsPage::build() {
    m_form->setupUi(this);
    auto* search = m_form->header->searchField();
    connect(search, &SearchField::searched, this, [this](const QString& text) {
        m_model->setPerson({});
        m_model->setFilter(text);
        showState();
    });
    m_form->header->addMenu(m_actions->in(BehindList));
    for (auto* action : m_actions->in(InList))
        m_form->header->addAction(action);
    m_form->header->setPrimaryAction(m_actions->action("toMatchingAction"));
    for (const auto& filter : filters)
        m_form->stateFilter->addSegment(QString::fromLatin1(filter.id));
    connect(m_form->stateFilter, &SegmentedControl::selected, this, [this](const QString& id) {
        setFilter(id);
        showState();
    });
    m_form->programCombo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_form->programCombo, &QComboBox::activated, this, &MentorshipsPage::programChosen);

    m_model = new MentorshipsTableModel(file().directory(), this);
    auto* table = m_form->mentorshipsTable;
    table->setModel(m_model);
    table->setItemDelegateForColumn(MentorshipsTableModel::MenteeColumn, new PersonDelegate(table));
    table->setItemDelegateForColumn(MentorshipsTableModel::MentorColumn, new PersonDelegate(table));
    table->setItemDelegateForColumn(MentorshipsTableModel::StateColumn, new ChipDelegate(table));
    table->setItemDelegateForColumn(MentorshipsTableModel::ScoreColumn, new ProgressBarDelegate(table));
    table->setItemDelegateForColumn(MentorshipsTableModel::GoalsColumn, new ProgressBarDelegate(table));
    table->setItemDelegateForColumn(MentorshipsTableModel::SilenceColumn, new ChipDelegate(table));
    table->setColumnWidths({220, 220, 110, 110, 115, 120, 100, 125, 120, 150});
    table->setStretchColumns({MentorshipsTableModel::MenteeColumn, MentorshipsTableModel::MentorColumn});
    // Once a pair is published, how it goes tells more; the score and the first day are in the menu of the columns.
    table->setColumnsHidden({MentorshipsTableModel::SinceColumn, MentorshipsTableModel::ScoreColumn});
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_empty = new EmptyState(table);
    m_empty->setObjectName(QStringLiteral("mentorshipsEmptyState"));
    table->setEmptyState(m_empty);
    m_idle = new QTimer(this);
    m_idle->setInterval(0);
    connect(m_idle, &QTimer::timeout, this, [this] {
        constexpr int aFew = 100;
        if (m_figuredUpTo)
            workspace().attempt([this] { figureOn(); });
        else if (!m_model->prepareSearch(aFew))
            m_idle->stop();
    });
    m_records = new ListAndDetail(*m_form->views, this);
    m_records->setReader([this] { reload(); });
    m_records->setTable(table,
                        {[this](int row) { return m_model->pairAt(row).id.value; },
                         [this](qint64 id) { return m_model->rowOf(MentorshipId{id}); }},
                        [this] { return m_actions->contextMenu(); });
    ListAndDetail::connectSearch(search, m_empty);
    connect(m_records, &ListAndDetail::openAsked, this, [this](qint64 id) { open(MentorshipId{id}); });
    connect(m_records, &ListAndDetail::chosenChanged, this, &MentorshipsPage::showState);
    m_detail = new MentorshipDetail(workspace(), m_parts.makeCards, m_actions->action("backToMentorshipsAction"),
                                    m_actions->in(InDetail), m_actions->in(BehindDetail), this);
    m_detail->setObjectName(QStringLiteral("mentorshipDetail"));
    m_form->views->addWidget(m_detail);
    m_form->views->setCurrentIndex(0);
    table->setColumnsKey(QStringLiteral("mentorships"));
}

QString MentorshipsPage::title() const {
    return tr("Mentorships");
}

void MentorshipsPage::retranslate() {
    m_actions->retranslate();
    m_form->header->setTitle(title());
    m_form->header->searchField()->setPurpose(tr("Search mentorships"));
    m_form->stateFilter->setAccessibleName(tr("Which mentorships are shown"));
    m_form->stateFilter->setText(QStringLiteral("open"), tr("Open"));
    m_form->stateFilter->setText(QStringLiteral("coming"), tr("Not begun"));
    m_form->stateFilter->setToolTipOf(QStringLiteral("coming"), tr("Proposed or agreed pairs that have not begun"));
    m_form->stateFilter->setText(QStringLiteral("silent"), tr("Silent"));
    m_form->stateFilter->setToolTipOf(QStringLiteral("silent"), tr("Pairs without a session for longer than agreed"));
    m_form->stateFilter->setText(QStringLiteral("paused"), tr("Paused"));
    m_form->stateFilter->setText(QStringLiteral("absent"), tr("One has left"));
    m_form->stateFilter->setToolTipOf(QStringLiteral("absent"),
                                      tr("Open pairs of which one has left, is paused or is in the archive"));
    m_form->stateFilter->setText(QStringLiteral("ended"), tr("Ended"));
    m_form->stateFilter->setText(QStringLiteral("all"), tr("All"));
    m_form->programCombo->setAccessibleName(tr("Program"));
    m_form->mentorshipsTable->setAccessibleName(tr("Mentorships"));
    m_model->setAbsences(absences());
    figure();
    m_figuredOn = file().today();
    m_model->reload();
    m_model->retranslate();
    showState();
}

std::vector<AbsentOfPair> MentorshipsPage::absences() const {
    std::vector<AbsentOfPair> absences;
    for (const auto& program : file().directory().programs()) {
        const auto more = file().programs().absentOfPairs(program.id);
        absences.insert(absences.end(), more.begin(), more.end());
    }
    return absences;
}

void MentorshipsPage::setFilter(const QString& id) {
    for (const auto& filter : filters)
        if (id == QLatin1String(filter.id))
            m_model->setShow(filter.show);
    if (id == QStringLiteral("silent"))
        m_form->mentorshipsTable->sortForNow(MentorshipsTableModel::SilenceColumn, Qt::DescendingOrder);
    else
        m_form->mentorshipsTable->sortAsChosen();
}

void MentorshipsPage::showView(const QString& view) {
    m_form->programCombo->clear(); // as the program in front
    fillPrograms();
    const auto parts = view.split(u'/');
    for (const auto& filter : filters) {
        if (parts.front() == QLatin1String(filter.id)) {
            m_form->stateFilter->setCurrent(parts.front());
            setFilter(parts.front());
        }
    }
    showList();
    const auto* person = parts.size() > 1 ? file().directory().person(PersonId{parts[1].toLongLong()}) : nullptr;
    const auto name = person ? toQt(person->displayName()) : QString();
    // The name stands in the search field, so that it is seen and can be taken out; a namesake is not meant.
    const QSignalBlocker quiet(m_form->header->searchField());
    m_form->header->searchField()->setText(name);
    m_model->setFilter({});
    m_model->setPerson(person ? std::optional(person->id) : std::nullopt);
    showState();
}

void MentorshipsPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_detail) {
        fillPrograms();
        retranslate();
        if (m_records->isDetailShown())
            open(MentorshipId{m_records->opened()});
    }
}

void MentorshipsPage::fillPrograms() {
    auto* combo = m_form->programCombo;
    const auto before = combo->count() > 0 ? combo->currentData() : QVariant();
    combo->clear();
    for (const auto& program : file().directory().programs())
        combo->addItem(toQt(program.name), QVariant::fromValue<qint64>(program.id.value));
    combo->addItem(tr("All programs"), QVariant::fromValue<qint64>(0));
    // What was chosen stays, unless that program is gone.
    const int kept = before.isValid() ? combo->findData(before) : -1;
    const int inFront = combo->findData(QVariant::fromValue<qint64>(workspace().program().value));
    combo->setCurrentIndex(kept >= 0 ? kept : std::max(0, inFront));
    combo->setVisible(file().directory().programs().size() > 1);
    programChosen();
}

void MentorshipsPage::programChosen() {
    const ProgramId program{m_form->programCombo->currentData().toLongLong()};
    m_model->setProgram(program.isSet() ? std::optional(program) : std::nullopt);
    m_form->mentorshipsTable->setColumnHidden(MentorshipsTableModel::ProgramColumn, program.isSet());
    showState();
}

void MentorshipsPage::activate() {
    m_records->activate();
    m_idle->start();
}

void MentorshipsPage::deactivate() {
    m_records->deactivate();
    m_idle->stop();
}

void MentorshipsPage::fileChanged(const Change& change) {
    if (!(change.touched & (listed | figured | Aspect::Skills | aspectsOfPairs())))
        return;
    m_missed.touched |= change.touched;
    m_missed.records.insert(m_missed.records.end(), change.records.begin(), change.records.end());
    constexpr std::size_t most = 500; // reading all anew is quicker then
    m_missed.isOfMany = m_missed.isOfMany || change.isOfMany || m_missed.records.size() > most;
    if (m_missed.isOfMany)
        m_missed.records.clear();
    if (change.touched & Aspect::Programs)
        fillPrograms();
    m_records->wentStale();
}

void MentorshipsPage::reload() {
    const auto missed = std::exchange(m_missed, {});
    const auto touched = missed.touched;
    const auto ofAll = Aspect::Organisation | Aspect::Programs;
    // Also without a change the days go by.
    const bool isAnotherDay = std::exchange(m_figuredOn, file().today()) != file().today();
    if (touched & (listed | figured) || isAnotherDay)
        m_records->keepSelection([&] {
            if (touched & figured || isAnotherDay)
                figure();
            if (!(touched & listed))
                return;
            if (!missed.isOfMany && !(touched & ofAll)) {
                m_model->follow(missed, absences());
                return;
            }
            m_model->setAbsences(absences());
            m_model->reload();
        });
    if (m_records->isDetailShown()) {
        if (const auto* pair = file().directory().mentorship(MentorshipId{m_records->opened()}))
            m_detail->follow(*pair, touched);
        else
            showList();
    }
    showState();
}

void MentorshipsPage::figure() {
    m_figuredUpTo = MentorshipId{};
    figureOn();
    if (m_figuredUpTo && m_records->isActive())
        m_idle->start();
}

void MentorshipsPage::figureOn() {
    constexpr std::size_t aPiece = 200;
    const auto after = std::exchange(m_figuredUpTo, std::nullopt); // and nothing more where it cannot be read
    const auto progress = file().pairs().progressOfEach(after.value_or(MentorshipId{}), aPiece);
    const bool isMore = progress.size() == aPiece; // the coordinator sees every pair
    if (isMore)
        m_figuredUpTo = progress.rbegin()->first;
    m_records->keepSelection([&] { m_model->putProgress(progress, !isMore); });
    if (!isMore)
        showState();
}

void MentorshipsPage::showState() {
    if (!m_empty)
        return;
    for (const auto& filter : filters)
        m_form->stateFilter->setCount(QString::fromLatin1(filter.id), m_model->count(filter.show));
    m_empty->setIconName(QStringLiteral("link"));
    if (m_model->isFiltered()) {
        m_empty->showNoMatch();
    } else if (m_model->count(Show::All) == 0) {
        m_empty->setTexts(tr("No mentorships yet"),
                          tr("A mentorship is a pair that has been published. Match people and publish the pairs."));
        m_empty->setPrimaryAction(m_actions->action("toMatchingAction"));
    } else {
        m_empty->setPrimaryAction(nullptr);
        m_empty->setTexts(tr("None in this state"), tr("Choose another state above to see the others."));
        if (m_model->show() == Show::Silent)
            m_empty->setTexts(tr("Nobody is silent"), tr("Every pair has met within the time agreed."));
        if (m_model->show() == Show::Absent)
            m_empty->setTexts(tr("Nobody is missing"), tr("In every open pair both take part."));
    }
    m_now = {};
    m_now.writable = !workspace().isReadOnly();
    for (const auto id : chosen()) {
        const auto* pair = file().directory().mentorship(id);
        ++m_now.chosen;
        if (pair)
            ++m_now.states[static_cast<std::size_t>(pair->state)];
    }
    m_actions->refresh();
    Q_EMIT stateChanged();
}

QList<QAction*> MentorshipsPage::menuActions() const {
    return m_actions->menu();
}

bool MentorshipsPage::focusSearch() {
    showList();
    m_form->header->searchField()->setFocus();
    m_form->header->searchField()->selectAll();
    return true;
}

void MentorshipsPage::selectAll() {
    m_form->mentorshipsTable->selectAll();
}

bool MentorshipsPage::canDelete() const {
    return m_actions->action("deleteMentorshipAction")->isEnabled();
}

void MentorshipsPage::deleteSelected() {
    const auto ids = chosen();
    if (ids.empty() || workspace().isReadOnly())
        return;
    MentorshipService::Going going;
    if (!workspace().attempt([&] { going = file().mentorships().goingWith(ids); }))
        return;
    const auto title = ids.size() == 1 ? tr("Delete the mentorship of %1?").arg(pairName(workspace(), ids.front()))
                                       : tr("Delete %Ln mentorship(s)?", nullptr, static_cast<int>(ids.size()));
    // Asked in any case: whether there is something private is not the coordinator's to learn from a question.
    const auto what = going.sessions > 0
                          ? tr("%Ln session(s) go too, and everything else that was recorded. To keep them, end the "
                               "mentorship instead. Undo brings everything back.",
                               nullptr, going.sessions)
                          : tr("Whatever was recorded goes too. To keep it, end the mentorship instead. Undo brings "
                               "everything back.");
    QuestionDialog question(title, what, {tr("&Delete"), tr("&Keep")}, this);
    if (question.ask() != 0)
        return;
    workspace().attempt([&] { file().mentorships().remove(ids); });
}

bool MentorshipsPage::showRecord(const RecordRef& record) {
    const auto* id = std::get_if<MentorshipId>(&record);
    if (!id || !file().directory().mentorship(*id))
        return false;
    open(*id);
    return true;
}

std::vector<MentorshipId> MentorshipsPage::chosen() const {
    std::vector<MentorshipId> ids;
    for (const auto id : m_records->chosen())
        ids.push_back(MentorshipId{id});
    return ids;
}

const Mentorship* MentorshipsPage::chosenPair() const {
    const auto ids = chosen();
    return ids.empty() ? nullptr : file().directory().mentorship(ids.front());
}

void MentorshipsPage::open(MentorshipId id) {
    const auto* pair = file().directory().mentorship(id);
    if (!pair)
        return;
    m_detail->show(*pair);
    m_records->showDetail(id.value);
    showState();
}

bool MentorshipsPage::canGoBack() const {
    return m_records->isDetailShown();
}

void MentorshipsPage::showList() {
    if (m_records->showList())
        showState();
}

template <class Dialog>
void MentorshipsPage::askAbout() {
    const auto ids = chosen();
    if (ids.empty())
        return;
    Dialog dialog(workspace(), ids, this);
    dialog.exec();
}

bool MentorshipsPage::happensTo(LifeEvent event) const {
    return std::ranges::any_of(allMentorshipStates, [&](MentorshipState state) {
        return after(state, event) && m_now.states[static_cast<std::size_t>(state)] > 0;
    });
}

bool MentorshipsPage::may(LifeEvent event) const {
    int able = 0;
    for (const auto state : allMentorshipStates)
        if (after(state, event))
            able += m_now.states[static_cast<std::size_t>(state)];
    return m_now.writable && able > 0 && able == m_now.chosen;
}

bool MentorshipsPage::exportShown() {
    if (m_model->total() == 0)
        return false;
    const auto shown = m_model->shownIds();
    std::vector<MentorshipId> all;
    for (const auto& pair : file().directory().mentorships())
        all.push_back(pair.id);
    const Extent extent{static_cast<int>(shown.size()), static_cast<int>(all.size()), shown.size() < all.size()};
    exportList(workspace(), this,
               {tr("Export mentorships"), tr("Mentorships") + QStringLiteral(".xlsx"),
                tr("The mentorships were written to %1."), tr("Writing the mentorships…")},
               extent, [&](const QString& path, bool everything) {
                   return file().exports().mentorships(path, true, everything ? all : shown,
                                                       wording::exportWords(wording::mentorshipsSheet()));
               });
    return true;
}

} // namespace mentoring::ui
