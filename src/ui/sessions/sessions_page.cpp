#include "sessions/sessions_page.h"

#include <algorithm>

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include "app/desk.h"
#include "app/list_pages.h"
#include "app/pair_service.h"
#include "app/session_service.h"
#include "app/worklist.h"
#include "kit/cells_model.h"
#include "kit/chip.h"
#include "kit/empty_state.h"
#include "kit/flow_layout.h"
#include "kit/lines_card.h"
#include "kit/page_header.h"
#include "kit/scroll_column.h"
#include "kit/search_field.h"
#include "kit/segmented_control.h"
#include "kit/table.h"
#include "kit/utf8.h"
#include "parts/desk_news.h"
#include "parts/viewpoint.h"
#include "session_view.h"
#include "sessions/month_calendar.h"
#include "sessions/prepare_view.h"
#include "sessions/session_dialogs.h"
#include "sessions_list.h"
#include "style/icons.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

const QString listView = QStringLiteral("list");
const QString monthView = QStringLiteral("month");
const QString silentView = QStringLiteral("silent");
constexpr int mostSilent = 50;

} // namespace

SessionsPage::SessionsPage(Workspace& workspace, QWidget* parent)
    : RecordPage(workspace, QStringLiteral("sessions"),
                 Aspects(Aspect::Sessions) | Aspect::Mentorships | Aspect::People | Aspect::ActionItems |
                     Aspect::PrivateNotes | Aspect::Goals | Aspect::Agreements | Aspect::Advice | Aspect::Feedback,
                 parent) {
    makeActions();
    build();
    connect(&workspace, &Workspace::changed, this, [this](const Change& change) {
        if (change.touched & (Aspects(Aspect::Sessions) | Aspect::Mentorships))
            showBadge();
    });
    connect(&workspace, &Workspace::programChanged, this, &SessionsPage::showBadge);
    connect(&DeskNews::of(workspace), &DeskNews::changed, this, [this](RecordKind kind) {
        if (kind == RecordKind::Session)
            showBadge();
    });
    // Once the window listens.
    QTimer::singleShot(0, this, &SessionsPage::showBadge);
}

void SessionsPage::makeActions() {
    const auto chosen = [this] { return file().sessions().session(SessionId{current()}); };
    const auto mayMeet = [this] { return m_now.mayMeet; };
    const auto isPlanned = [this] { return onlyIf(m_now.isPlanned(), m_now.writable); };
    setActions({
        {"logSessionAction", "check-circle", QT_TR_NOOP("&Log a session…"), InList,
         [this] { logSession(workspace(), {}, {}, this); }, mayMeet},
        {"planSessionAction", "calendar", QT_TR_NOOP("&Plan a session…"), InList, [this] { plan(std::nullopt); },
         mayMeet},
        {"heldSessionAction", "check-circle", QT_TR_NOOP("&Record it…"), InDetail,
         [this] { logSession(workspace(), SessionId{current()}, {}, this); },
         [this] { return onlyIf(m_now.state && mayBecome(*m_now.state, SessionState::Held), m_now.writable); }},
        {"prepareSessionAction", "bulb", QT_TR_NOOP("Pre&pare"), InDetail,
         [this, chosen] {
             if (const auto session = chosen())
                 prepare(session->mentorship);
         },
         [this] {
             return Usable{m_now.isWhole, !isDetailShown() || (m_now.isPlanned() && m_now.isWhole)};
         }},
        {"editSessionAction", "edit", QT_TR_NOOP("Ed&it…"), InDetail,
         [this] { PlanSessionDialog(workspace(), SessionId{current()}, {}, {}, this).exec(); },
         [this] { return onlyIf(m_now.state && *m_now.state != SessionState::Moved, m_now.writable); }},
        {"moveSessionAction", "forward", QT_TR_NOOP("&Move…"), BehindDetail,
         [this, chosen] {
             if (const auto session = chosen())
                 MoveSessionDialog(workspace(), *session, this).exec();
         },
         isPlanned},
        {"cancelSessionAction", "close", QT_TR_NOOP("&Cancel it"), BehindDetail,
         [this] {
             const SessionId id{current()};
             workspace().attempt([&] { file().sessions().cancel(id); });
         },
         isPlanned},
        {"deleteSessionAction", "trash", QT_TR_NOOP("&Delete"), BehindDetail,
         [this] {
             const SessionId id{current()};
             workspace().attempt([&] { file().sessions().remove(id); });
         },
         [this] { return onlyIf(m_now.state.has_value(), m_now.writable); }},
    });
    setDeleteAction("deleteSessionAction");
}

void SessionsPage::build() {
    auto* line = new QHBoxLayout;
    m_view = new SegmentedControl(this);
    m_view->setObjectName(QStringLiteral("sessionsView"));
    for (const auto& id : {listView, monthView})
        m_view->addSegment(id);
    if (file().desk().isCoordinator()) // others see on their home with whom they have not met
        m_view->addSegment(silentView);
    m_filter = new SegmentedControl(this);
    m_filter->setObjectName(QStringLiteral("sessionsFilter"));
    for (const auto* id : {"all", "upcoming", "record", "past"})
        m_filter->addSegment(QString::fromLatin1(id));
    line->addWidget(m_view);
    line->addStretch(1);
    line->addWidget(m_filter);
    listColumn()->addLayout(line);
    m_sessions = new SessionsList(workspace(), this);
    auto* table =
        addTable(m_sessions, QStringLiteral("sessions"), {260, 300, 150, 110, 110}, {SessionsList::PairColumn});
    table->setItemDelegateForColumn(SessionsList::StateColumn, new ChipDelegate(table));
    m_monthPane = new QWidget(this);
    auto* month = new QVBoxLayout(m_monthPane);
    month->setContentsMargins(0, 0, 0, 0);
    auto* head = new QHBoxLayout;
    m_month = new MonthCalendar(m_monthPane);
    m_month->setObjectName(QStringLiteral("monthCalendar"));
    m_month->setToday(wording::toQt(file().today()));
    m_month->setDay(wording::toQt(file().today()));
    m_monthName = new Label(QString(), Label::CardTitle, Label::Normal, m_monthPane);
    head->addWidget(m_monthName);
    head->addStretch(1);
    const auto turn = [&](const char* name, const char* iconName, const char* said, auto step) {
        auto* button = new QToolButton(m_monthPane);
        button->setObjectName(QLatin1String(name));
        button->setIcon(icon(QString::fromLatin1(iconName)));
        button->setAutoRaise(true);
        m_turns.emplace_back(button, said);
        connect(button, &QToolButton::clicked, this, [this, step] { m_month->setDay(step(m_month->day())); });
        head->addWidget(button);
    };
    turn("previousMonthButton", "chevron-left", QT_TR_NOOP("Previous month"),
         [](QDate day) { return day.addMonths(-1); });
    turn("thisMonthButton", "calendar", QT_TR_NOOP("Today"), [this](QDate) { return wording::toQt(file().today()); });
    turn("nextMonthButton", "chevron-right", QT_TR_NOOP("Next month"), [](QDate day) { return day.addMonths(1); });
    month->addLayout(head);
    month->addWidget(m_month, 1);
    m_legend = new QWidget(m_monthPane);
    m_legend->setObjectName(QStringLiteral("monthLegend"));
    new FlowLayout(m_legend);
    month->addWidget(m_legend);
    listColumn()->addWidget(m_monthPane, 1);
    m_monthPane->hide();
    auto* silent = new ScrollColumn(this);
    m_silentPane = silent;
    m_silent = new LinesCard(QStringLiteral("silentPairsCard"), this);
    silent->column()->addWidget(m_silent);
    silent->column()->addStretch(1);
    listColumn()->addWidget(silent, 1);
    silent->hide();
    connect(m_month, &MonthCalendar::monthChanged, this, [this] {
        m_monthName->setText(m_month->monthName());
        if (m_view->current() == monthView)
            workspace().attempt([this] { fillMonth(); });
    });
    connect(m_month, &MonthCalendar::opened, this, [this](qint64 id) { open(id); });
    connect(m_month, &MonthCalendar::dayAsked, this, [this](QDate day) {
        if (m_now.mayMeet)
            plan(wording::fromQt(day));
    });
    for (auto* control : {m_view, m_filter})
        connect(control, &SegmentedControl::selected, this, [this] {
            showRows();
            showState();
        });
}

void SessionsPage::showView(const QString& view) {
    listProgramInFront();
    showList();
    m_view->setCurrent(view == QStringLiteral("silent") ? silentView : listView);
    if (view == QStringLiteral("record"))
        m_filter->setCurrent(view);
    showRows();
    showState();
}

QString SessionsPage::title() const {
    return tr("Sessions");
}

void SessionsPage::retranslate() {
    header()->setTitle(title());
    header()->searchField()->setPurpose(tr("Search sessions"));
    m_view->setText(listView, tr("List"));
    m_view->setText(monthView, tr("Month"));
    m_view->setText(silentView, tr("Silent pairs"));
    m_filter->setText(QStringLiteral("all"), tr("All"));
    m_filter->setText(QStringLiteral("upcoming"), tr("Upcoming"));
    m_filter->setText(QStringLiteral("record"), tr("To record"));
    m_filter->setText(QStringLiteral("past"), tr("Past"));
    model()->setHeaders({tr("When"), tr("With whom"), tr("State"), tr("Length"), tr("Goals")});
    m_silent->setTitle(tr("No session for longer than agreed"));
    m_monthName->setText(m_month->monthName());
    clearLayout(m_legend->layout());
    const auto explain = [this](SessionState state, bool isToRecord) {
        auto* chip = new Chip(stateText(state, isToRecord), stateTone(state, isToRecord), m_legend);
        chip->setIconName(stateIcon(state, isToRecord));
        m_legend->layout()->addWidget(chip);
    };
    explain(SessionState::Planned, true);
    for (const auto state : allSessionStates)
        explain(state, false);
    for (const auto& [button, said] : m_turns) {
        button->setToolTip(tr(said));
        button->setAccessibleName(tr(said));
    }
}

void SessionsPage::activate() {
    m_month->setToday(wording::toQt(file().today()));
    RecordPage::activate();
}

void SessionsPage::showBadge() {
    Q_EMIT badgeChanged(Worklist(file()).of(Waits::SessionToRecord, workspace().program()).count +
                        DeskNews::of(workspace()).count(RecordKind::Session));
}

void SessionsPage::fillList() {
    constexpr std::size_t atOnce = 2000;
    constexpr std::size_t aPiece = 200;
    m_sessions->empty();
    m_last.reset();
    readInPieces([this] {
        auto page = sessionsAfter(file(), m_last, m_last ? aPiece : atOnce);
        std::vector<SessionEntry> entries;
        entries.reserve(page.records.size());
        const auto of = ofProgram();
        for (const auto& session : page.records)
            if (of.has(session.mentorship))
                entries.push_back(m_sessions->entryOf(session));
        m_sessions->append(entries);
        m_last = std::move(page.last);
        return m_last.has_value();
    });
    m_silentCount.reset();
    showRows();
}

bool SessionsPage::followList(const Change& change) {
    const bool isOfPeople = static_cast<bool>(change.touched & (Aspects(Aspect::Mentorships) | Aspect::People));
    if (!isOfPeople && !(change.touched & (Aspects(Aspect::Sessions) | Aspect::Agreements)))
        return true; // what else is watched stands in an open session only
    // Who is paired with whom decides what a person sees.
    if (isOfPeople && !file().desk().isCoordinator())
        return false;
    const auto of = ofProgram();
    for (const auto& record : change.records) {
        if (record.table != RecordOf<Session>::table)
            continue;
        const auto session = file().sessions().session(SessionId{record.id});
        const auto isRead = [this](const SessionEntry& entry) {
            return !m_last || !m_sessions->isBehind(entry, m_sessions->entryOf(*m_last));
        };
        // What lies behind what was read so far comes when that is read.
        if (!session || !of.has(session->mentorship))
            m_sessions->remove(record.id);
        else if (const auto entry = m_sessions->entryOf(*session); isRead(entry))
            m_sessions->put(entry);
        else
            m_sessions->remove(record.id);
    }
    if (isOfPeople) {
        for (const auto& pair : file().directory().mentorships())
            if (tellsOf(change, pair))
                m_sessions->rename(pair);
        m_sessions->saidAnew();
    }
    if (change.touched & (Aspects(Aspect::Sessions) | Aspect::Mentorships | Aspect::Agreements))
        m_silentCount.reset();
    showRows();
    return true;
}

void SessionsPage::showRows() {
    const auto view = m_view->current();
    setTableShown(view == listView);
    m_filter->setVisible(view == listView);
    m_monthPane->setVisible(view == monthView);
    m_silentPane->setVisible(view == silentView);
    if (file().desk().isCoordinator()) { // nobody else has that view
        if (view == silentView)
            fillSilent();
        else if (!m_silentCount)
            m_silentCount = static_cast<int>(silentPairs().size());
        m_view->setCount(silentView, *m_silentCount);
    }
    if (view == monthView)
        fillMonth();
    else if (view == listView)
        showTable();
}

void SessionsPage::showTable() {
    // What comes next is asked of those to come; ordered are these, and not all there are.
    const bool isUpcoming = m_filter->current() == QStringLiteral("upcoming");
    if (!isUpcoming)
        table()->sortAsChosen();
    m_sessions->setGroup(isUpcoming                                        ? SessionsList::UpcomingGroup
                         : m_filter->current() == QStringLiteral("record") ? SessionsList::ToRecordGroup
                         : m_filter->current() == QStringLiteral("past")   ? SessionsList::PastGroup
                                                                           : -1);
    if (isUpcoming)
        table()->sortForNow(SessionsList::WhenColumn, Qt::AscendingOrder);
    // While there is more to read nobody knows how many there are.
    m_filter->setCount(QStringLiteral("record"), isReading() ? -1 : m_sessions->count(SessionsList::ToRecordGroup));
    m_filter->setCount(QStringLiteral("upcoming"), isReading() ? -1 : m_sessions->count(SessionsList::UpcomingGroup));
    emptyState()->setIconName(QStringLiteral("session"));
    emptyState()->setSecondaryAction(nullptr);
    if (model()->isFiltered()) {
        emptyState()->showNoMatch();
    } else if (model()->total() > 0 && model()->rowCount() == 0) {
        emptyState()->setPrimaryAction(nullptr);
        emptyState()->setTexts(RecordPage::tr("Nothing in this view"), RecordPage::tr("Choose another view above."));
    } else {
        emptyState()->setTexts(tr("No session yet"),
                               tr("Plan the next one, or log one that took place: a day is enough."));
        emptyState()->setPrimaryAction(action("logSessionAction"));
        emptyState()->setSecondaryAction(action("planSessionAction"));
    }
}

void SessionsPage::fillMonth() {
    // The weeks that are shown begin before the month and end after it.
    const QDate first(m_month->day().year(), m_month->day().month(), 1);
    std::vector<MonthCalendar::Entry> entries;
    const auto today = file().today();
    const auto of = ofProgram();
    for (const auto& session :
         sessionsBetween(file(), wording::fromQt(first.addDays(-7)), wording::fromQt(first.addMonths(1).addDays(14)))) {
        if (!of.has(session.mentorship))
            continue;
        const auto* pair = file().directory().mentorship(session.mentorship);
        if (!pair)
            continue;
        const bool isToRecord = session.isOverdueOn(today);
        MonthCalendar::Entry entry;
        entry.id = session.id.value;
        entry.day = wording::toQt(session.on);
        if (session.minute)
            entry.time = wording::time(*session.minute);
        entry.text = shortNameOf(workspace(), *pair);
        entry.shortText = firstNamesOf(workspace(), *pair);
        entry.state = stateText(session.state, isToRecord);
        entry.iconName = stateIcon(session.state, isToRecord);
        entry.tone = stateTone(session.state, isToRecord);
        entries.push_back(std::move(entry));
    }
    m_month->setEntries(std::move(entries));
}

std::vector<SilentPair> SessionsPage::silentPairs() const {
    auto silent = file().pairs().silentPairs();
    const auto of = ofProgram();
    std::erase_if(silent, [&](const SilentPair& one) { return !of.has(one.pair); });
    return silent;
}

void SessionsPage::fillSilent() {
    m_silent->clearLines();
    const auto silent = silentPairs();
    m_silentCount = static_cast<int>(silent.size());
    for (const auto& one : silent) {
        if (m_silent->lines() >= mostSilent)
            break;
        const auto* pair = file().directory().mentorship(one.pair);
        if (!pair)
            continue;
        const auto detail =
            one.lastHeld ? tr("last session %1").arg(wording::ago(*one.lastHeld, file().today())) : tr("never met");
        m_silent->addLine({nameOf(workspace(), *pair), detail, QStringLiteral("clock"),
                           tr("%Ln day(s)", "of silence", one.days), Tone::Warning},
                          [this, id = pair->id] { workspace().open(id); });
    }
    if (silent.empty())
        m_silent->addText(tr("Everybody has met within the rhythm they agreed."), Label::Body, Label::Muted);
    if (silent.size() > static_cast<std::size_t>(mostSilent))
        m_silent->addText(tr("and %Ln more", nullptr, static_cast<int>(silent.size()) - mostSilent), Label::Body,
                          Label::Muted);
}

void SessionsPage::lookAtCurrent() {
    const bool preparing = isDetailShown() && m_preparing.isSet();
    const auto session = current() != 0 && !preparing ? file().sessions().session(SessionId{current()}) : std::nullopt;
    m_now = {};
    m_now.writable = !workspace().isReadOnly();
    m_now.mayMeet = m_now.writable && hasOpenPair(workspace());
    if (session) {
        m_now.state = session->state;
        m_now.isWhole = session->isWhole();
    }
}

bool SessionsPage::fillDetail(qint64 id, QVBoxLayout* column) {
    if (m_preparing.isSet() && m_preparing.value == id) {
        const auto* pair = file().directory().mentorship(m_preparing);
        if (!pair || !file().desk().maySee(*pair))
            return false;
        detailHeader()->setTitle(tr("Prepare: %1").arg(shortNameOf(workspace(), *pair)));
        PairFolder folder(file(), *pair);
        const auto* next = folder.nextSession();
        detailHeader()->setSubtitle(next ? wording::when(*next) : tr("no session planned"));
        fillPrepareView(workspace(), folder, column, this);
        return true;
    }
    m_preparing = {};
    const auto session = file().sessions().session(SessionId{id});
    const auto* pair = session ? file().directory().mentorship(session->mentorship) : nullptr;
    if (!pair)
        return false;
    detailHeader()->setTitle(shortNameOf(workspace(), *pair));
    detailHeader()->setSubtitle(wording::when(*session));
    fillSessionView(workspace(), *session, column, this);
    DeskNews::of(workspace()).saw(RecordKind::Session, id);
    return true;
}

bool SessionsPage::showRecord(const RecordRef& record) {
    const auto* id = std::get_if<SessionId>(&record);
    if (!id || !file().sessions().session(*id))
        return false;
    m_preparing = {};
    open(id->value);
    return true;
}

bool SessionsPage::prepare(MentorshipId pair) {
    if (file().desk().isCoordinator())
        return false;
    m_preparing = pair;
    open(pair.value);
    return isDetailShown();
}

void SessionsPage::plan(std::optional<Date> on) {
    PlanSessionDialog dialog(workspace(), {}, {}, on, this);
    dialog.exec();
}

} // namespace mentoring::ui
