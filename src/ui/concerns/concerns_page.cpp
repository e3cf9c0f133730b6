#include "concerns/concerns_page.h"

#include <algorithm>

#include <QAction>
#include <QHBoxLayout>
#include <QTimer>

#include "app/advice_service.h"
#include "app/concern_service.h"
#include "app/desk.h"
#include "app/session_service.h"
#include "app/worklist.h"
#include "concerns/concern_dialogs.h"
#include "kit/cells_model.h"
#include "kit/chip.h"
#include "kit/empty_state.h"
#include "kit/lines_card.h"
#include "kit/page_header.h"
#include "kit/search_field.h"
#include "kit/segmented_control.h"
#include "kit/table.h"
#include "kit/utf8.h"
#include "parts/behalf.h"
#include "parts/desk_news.h"
#include "parts/history_card.h"
#include "parts/viewpoint.h"
#include "tones.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

const QString questionsView = QStringLiteral("questions");
const QString concernsView = QStringLiteral("concerns");
constexpr int WithColumn = 2;

} // namespace

ConcernsPage::ConcernsPage(Workspace& workspace, QWidget* parent)
    : RecordPage(workspace, QStringLiteral("concerns"),
                 Aspects(Aspect::Concerns) | Aspect::Advice | Aspect::Mentorships | Aspect::People | Aspect::Sessions,
                 parent) {
    makeActions();
    build();
    connect(&workspace, &Workspace::changed, this, [this](const Change& change) {
        if (change.touched & (Aspects(Aspect::Concerns) | Aspect::Advice | Aspect::Mentorships))
            showBadge();
    });
    connect(&workspace, &Workspace::programChanged, this, &ConcernsPage::showBadge);
    connect(&DeskNews::of(workspace), &DeskNews::changed, this, [this](RecordKind kind) {
        if (kind == RecordKind::AdviceRequest)
            showBadge();
    });
    // Once the window listens.
    QTimer::singleShot(0, this, &ConcernsPage::showBadge);
}

void ConcernsPage::makeActions() {
    PageAction ask{
        "askAdviceAction",
        "question",
        QT_TR_NOOP("&Ask for advice…"),
        InList,
        [this] { this->ask({}); },
        [this] {
            return Usable{m_now.writable && m_now.hasMentor, m_now.hasMentor || file().desk().isCoordinator()};
        }};
    PageAction raise{"raiseConcernAction",
                     "hand",
                     QT_TR_NOOP("&Raise a concern…"),
                     InList,
                     [this] {
                         ConcernDialog dialog(workspace(), Concern{}, this);
                         dialog.exec();
                         showRecord(dialog.raised());
                     },
                     [this] { return m_now.writable; }};
    if (file().desk().isCoordinator()) {
        raise.icon = "add";
        ask.text = QT_TR_NOOP("&Question from a mentee…");
        std::swap(ask, raise);
    }
    setActions({
        ask,
        raise,
        {"answerAdviceAction", "feedback", QT_TR_NOOP("A&nswer…"), InDetail,
         [this] {
             if (const auto request = question(current()))
                 AnswerDialog(workspace(), *request, this).exec();
         },
         [this] { return onlyIf(m_now.isAsked, m_now.writable); }},
        {"adviceToSessionAction", "session", QT_TR_NOOP("To the next &session"), InDetail, [this] { takeToSession(); },
         [this] { return onlyIf(m_now.isOpenQuestion, m_now.writable); }},
        {"editConcernAction", "edit", QT_TR_NOOP("Ed&it…"), InDetail, [this] { editCurrent(); },
         [this] { return onlyIf(m_now.isOwnConcern || m_now.mayEditQuestion, m_now.writable); }},
        {"resolveConcernAction", "check-circle", QT_TR_NOOP("Re&solve…"), InDetail,
         [this] { ResolveDialog(workspace(), ConcernId{current()}, this).exec(); },
         [this] { return onlyIf(m_now.mayResolve, m_now.writable); }},
        {"reopenConcernAction", "undo", QT_TR_NOOP("Open a&gain"), InDetail,
         [this] {
             const ConcernId id{current()};
             workspace().attempt([&] { file().concerns().reopen(id); });
         },
         [this] { return onlyIf(m_now.mayReopen, m_now.writable); }},
        {"deleteConcernAction", "trash", QT_TR_NOOP("&Delete"), BehindDetail, [this] { removeCurrent(); },
         [this] { return onlyIf(m_now.isOwnConcern || m_now.isOwnQuestion, m_now.writable); }},
    });
    setDeleteAction("deleteConcernAction");
}

void ConcernsPage::takeToSession() {
    const auto request = question(current());
    const auto next = request ? file().sessions().next(request->mentorship) : std::nullopt;
    if (next)
        workspace().attempt([&] { file().advice().takeToSession(request->id, next->id); });
    else
        workspace().tell(Tone::Info, tr("No session is planned yet. Plan one first, then put the question on it."));
}

void ConcernsPage::editCurrent() {
    if (const auto request = question(current()))
        AskDialog(workspace(), request->record(), this).exec();
    else if (const auto concern = file().concerns().concern(ConcernId{current()}))
        ConcernDialog(workspace(), *concern, this).exec();
}

void ConcernsPage::removeCurrent() {
    const auto id = current();
    workspace().attempt([&] {
        if (question(id))
            file().advice().remove(AdviceRequestId{id});
        else
            file().concerns().remove(ConcernId{id});
    });
}

void ConcernsPage::build() {
    auto* line = new QHBoxLayout;
    m_view = new SegmentedControl(this);
    m_view->setObjectName(QStringLiteral("concernsView"));
    m_view->addSegment(questionsView);
    m_view->addSegment(concernsView);
    m_view->setVisible(!file().desk().isCoordinator());
    m_filter = new SegmentedControl(this);
    m_filter->setObjectName(QStringLiteral("concernsFilter"));
    for (const auto* id : {"all", "open", "progress", "resolved"})
        m_filter->addSegment(QString::fromLatin1(id));
    line->addWidget(m_view);
    if (!m_view->isHidden())
        line->addStretch(1);
    line->addWidget(m_filter);
    if (m_view->isHidden())
        line->addStretch(1); // the only ones stand at the left, as everywhere
    listColumn()->addLayout(line);
    m_rows = new CellsModel(this);
    m_rows->setHeaders(QStringList(6)); // their words come with what they hold
    auto* table = addTable(m_rows, QStringLiteral("concerns"), {320, 150, 150, 160, 160, 110}, {0});
    table->setItemDelegateForColumn(3, new ChipDelegate(table));
    for (auto* control : {m_view, m_filter})
        connect(control, &SegmentedControl::selected, this, [this] {
            fillList();
            showState();
        });
}

bool ConcernsPage::showsQuestions() const {
    return !file().desk().isCoordinator() && m_view->current() == questionsView;
}

void ConcernsPage::showView(const QString& view) {
    listProgramInFront();
    showList();
    m_view->setCurrent(concernsView);
    m_filter->setCurrent(view);
    fillList();
    showState();
}

QString ConcernsPage::title() const {
    return file().desk().isCoordinator() ? tr("Concerns") : tr("Questions and concerns");
}

void ConcernsPage::retranslate() {
    header()->setTitle(title());
    header()->searchField()->setPurpose(tr("Search here"));
    m_view->setText(questionsView, tr("Questions"));
    m_view->setText(concernsView, tr("Concerns"));
    m_filter->setText(QStringLiteral("all"), tr("All"));
    m_filter->setText(QStringLiteral("open"), tr("Open"));
    m_filter->setText(QStringLiteral("progress"), tr("In hand"));
    m_filter->setText(QStringLiteral("resolved"), tr("Resolved"));
}

void ConcernsPage::showBadge() {
    int count = 0;
    const bool areSeveral = file().directory().programs().size() > 1;
    const OfProgram inFront(file().directory(), areSeveral ? workspace().program() : ProgramId{});
    if (file().desk().isCoordinator())
        for (const auto& concern : file().concerns().concerns())
            count += concern.status != ConcernStatus::Resolved && inFront.has(concern.mentorship) ? 1 : 0;
    else
        count = Worklist(file()).of(Waits::QuestionToAnswer).count +
                DeskNews::of(workspace()).count(RecordKind::AdviceRequest);
    Q_EMIT badgeChanged(count);
}

void ConcernsPage::fillList() {
    m_filter->setVisible(!showsQuestions());
    emptyState()->setIconName(iconName());
    if (showsQuestions())
        fillQuestions();
    else
        fillConcerns();
    showRows();
}

void ConcernsPage::showRows() {
    const auto filter = m_filter->current();
    m_rows->setGroup(showsQuestions()                       ? -1
                     : filter == QStringLiteral("open")     ? 0
                     : filter == QStringLiteral("progress") ? 1
                     : filter == QStringLiteral("resolved") ? 2
                                                            : -1);
    if (!showsQuestions()) {
        m_filter->setCount(QStringLiteral("open"), m_rows->count(0));
        m_filter->setCount(QStringLiteral("progress"), m_rows->count(1));
    }
    if (model()->isFiltered()) {
        emptyState()->showNoMatch();
    } else if (model()->total() > 0 && model()->rowCount() == 0) {
        emptyState()->setPrimaryAction(nullptr);
        emptyState()->setTexts(RecordPage::tr("Nothing in this view"), RecordPage::tr("Choose another view above."));
    } else if (showsQuestions()) {
        emptyState()->setTexts(tr("No questions yet"),
                               tr("A mentee asks, the mentor answers or takes it to a session."));
        emptyState()->setPrimaryAction(action("askAdviceAction"));
    } else {
        emptyState()->setTexts(tr("No concerns"),
                               tr("A worry that somebody should see to. The other person of the pair does not see it "
                                  "unless that is chosen."));
        emptyState()->setPrimaryAction(action("raiseConcernAction"));
    }
}

RecordListModel::Row ConcernsPage::rowOf(const Concern& concern) const {
    const auto today = file().today();
    const auto* author = file().directory().person(concern.from.author);
    const auto* pair = file().directory().mentorship(concern.mentorship);
    const int age = daysBetween(dayOf(concern.from.writtenAt), concern.resolvedOn.value_or(today));
    const bool isLate = concern.isOverdueOn(today);
    RecordListModel::Row row;
    row.id = concern.id.value;
    row.order = static_cast<double>(concern.from.writtenAt.time_since_epoch().count());
    row.group = static_cast<int>(concern.status);
    row.strong = isLate;
    row.cells = {
        {wording::labelled(wording::name(concern.kind), toQt(concern.text).simplified())},
        {author ? toQt(author->displayName()) : tr("Coordinator")},
        {pair ? author ? personName(workspace(), Desk::partnerOf(*pair, author->id)) : nameOf(workspace(), *pair)
              : QString()},
        {isLate ? tr("Overdue", "a concern") : wording::name(concern.status), std::nullopt,
         isLate ? Tone::Danger : toneOf(concern.status)},
        {concern.dueOn && concern.status != ConcernStatus::Resolved ? wording::due(*concern.dueOn, today) : QString(),
         concern.dueOn ? static_cast<double>(std::chrono::sys_days{*concern.dueOn}.time_since_epoch().count()) : 1e9},
        {tr("%Ln day(s)", "age of a concern", age), age}};
    return row;
}

RecordListModel::Row ConcernsPage::rowOf(const AdviceRequest& request) const {
    const auto* author = file().directory().person(request.from.author);
    const auto* pair = file().directory().mentorship(request.mentorship);
    const auto day = dayOf(request.from.writtenAt);
    RecordListModel::Row row;
    row.id = request.id.value;
    row.cells = {{toQt(request.question).simplified()},
                 {pair     ? shortNameOf(workspace(), *pair)
                  : author ? toQt(author->displayName())
                           : QString()},
                 {QString()},
                 {wording::name(request.state), std::nullopt, toneOf(request.state)},
                 {wording::name(request.urgency), static_cast<double>(request.urgency)},
                 {wording::ago(day, file().today()),
                  static_cast<double>(std::chrono::sys_days{day}.time_since_epoch().count())}};
    return row;
}

void ConcernsPage::fillConcerns() {
    std::vector<CellsModel::Row> rows;
    model()->setHeaders({tr("Concern"), tr("Raised by"), tr("With"), tr("State"), tr("Due"), tr("Age")});
    this->table()->showForNow(WithColumn, std::nullopt);
    auto all = file().concerns().concerns();
    std::ranges::stable_sort(all, {}, [](const Concern& one) { return one.from.writtenAt; });
    const auto of = ofProgram();
    for (auto at = all.rbegin(); at != all.rend(); ++at)
        if (of.has(at->mentorship))
            rows.push_back(rowOf(*at));
    m_rows->setRows(std::move(rows));
}

void ConcernsPage::fillQuestions() {
    std::vector<CellsModel::Row> rows;
    model()->setHeaders({tr("Question"), tr("With"), QString(), tr("State"), tr("How soon"), tr("Asked")});
    this->table()->showForNow(WithColumn, false); // whoever of the two is at the desk, the other one is named
    const auto all = file().advice().requests();
    for (auto at = all.rbegin(); at != all.rend(); ++at)
        rows.push_back(rowOf(*at));
    m_rows->setRows(std::move(rows));
}

bool ConcernsPage::followList(const Change& change) {
    if (change.touched & (Aspects(Aspect::Mentorships) | Aspect::People))
        return false;
    const auto put = [this](const auto& now, std::int64_t id) {
        if (now)
            m_rows->put(rowOf(*now));
        else
            m_rows->remove(id);
    };
    for (const auto& record : change.records)
        if (record.table == RecordOf<AdviceRequest>::table && showsQuestions())
            put(question(record.id), record.id);
        else if (record.table == RecordOf<Concern>::table && !showsQuestions())
            putConcern(ConcernId{record.id});
    showRows();
    return true;
}

void ConcernsPage::putConcern(ConcernId id) {
    const auto concern = file().concerns().concern(id);
    if (concern && ofProgram().has(concern->mentorship))
        m_rows->put(rowOf(*concern));
    else
        m_rows->remove(id.value);
}

std::optional<Seen<AdviceRequest>> ConcernsPage::question(qint64 id) const {
    return file().advice().request(AdviceRequestId{id});
}

void ConcernsPage::lookAtCurrent() {
    const auto& desk = file().desk();
    const auto asked = current() != 0 ? question(current()) : std::nullopt;
    const auto concern = current() != 0 && !asked ? file().concerns().concern(ConcernId{current()}) : std::nullopt;
    const auto* pair = asked ? file().directory().mentorship(asked->mentorship) : nullptr;
    m_now = {};
    m_now.writable = !workspace().isReadOnly();
    if (desk.isCoordinator())
        action("askAdviceAction")->setToolTip(whyNothingIsRecorded(workspace()));
    for (const auto& mine : desk.mentorships())
        m_now.hasMentor =
            m_now.hasMentor || (isOpen(mine.state) && (desk.isCoordinator() || desk.perspective().is(mine.mentee)));
    m_now.isAsked = pair && desk.perspective().is(pair->mentor);
    m_now.isOpenQuestion = asked && asked->state == AdviceState::Open;
    m_now.mayEditQuestion = asked && file().advice().mayEdit(*asked);
    m_now.isOwnQuestion = asked && desk.perspective().is(asked->from.author);
    m_now.isOwnConcern = concern && (desk.isCoordinator() || desk.perspective().is(concern->from.author));
    m_now.mayResolve = concern && desk.isCoordinator() && concern->status != ConcernStatus::Resolved;
    m_now.mayReopen = concern && desk.isCoordinator() && concern->status == ConcernStatus::Resolved;
}

bool ConcernsPage::fillQuestion(qint64 id, QVBoxLayout* column) {
    const auto request = question(id);
    if (!request)
        return false;
    const auto* author = file().directory().person(request->from.author);
    detailHeader()->setTitle(tr("Question"));
    detailHeader()->setSubtitle(author ? toQt(author->displayName()) : QString());
    auto* card = new LinesCard(QStringLiteral("questionCard"), this);
    card->setTitle(wording::name(request->state));
    card->addParagraph(tr("Question"), toQt(request->question));
    card->addParagraph(tr("What one should know"), toQt(request->context));
    card->addParagraph(tr("How soon"), wording::name(request->urgency));
    card->addParagraph(tr("Answer"), toQt(request->answer));
    column->addWidget(card);
    addHistory(workspace(), file().historyOf(id, 50), {}, column, this);
    return true;
}

bool ConcernsPage::fillDetail(qint64 id, QVBoxLayout* column) {
    if (fillQuestion(id, column)) {
        DeskNews::of(workspace()).saw(RecordKind::AdviceRequest, id);
        return true;
    }
    const auto concern = file().concerns().concern(ConcernId{id});
    if (!concern)
        return false;
    const auto* author = file().directory().person(concern->from.author);
    const auto* pair = file().directory().mentorship(concern->mentorship);
    detailHeader()->setTitle(wording::name(concern->kind));
    detailHeader()->setSubtitle(author ? toQt(author->displayName()) : tr("Coordinator"));
    auto* card = new LinesCard(QStringLiteral("concernCard"), this);
    card->setTitle(wording::name(concern->status));
    card->addParagraph(tr("What worries"), toQt(concern->text));
    card->addParagraph(tr("Pair"), pair ? nameOf(workspace(), *pair) : QString());
    card->addParagraph(tr("Owner"), toQt(concern->owner));
    card->addParagraph(tr("Due"), wording::date(concern->dueOn));
    card->addParagraph(tr("How it was resolved"), toQt(concern->resolution));
    if (file().desk().perspective().is(concern->from.author))
        card->addText(
            wording::seenBy(RecordKind::Concern, concern->from.audience,
                            readersOf(workspace(), RecordKind::Concern, concern->from.author, concern->mentorship)),
            Label::Caption, Label::Muted);
    column->addWidget(card);
    addHistory(workspace(), file().historyOf(id, 50), {}, column, this);
    return true;
}

void ConcernsPage::ask(MentorshipId pair) {
    AskDialog dialog(workspace(), pair, this);
    dialog.exec();
    showRecord(dialog.asked());
}

bool ConcernsPage::showRecord(const RecordRef& record) {
    if (const auto* request = std::get_if<AdviceRequestId>(&record); request && question(request->value)) {
        open(request->value);
        return true;
    }
    if (const auto* concern = std::get_if<ConcernId>(&record); concern && file().concerns().concern(*concern)) {
        open(concern->value);
        return true;
    }
    return false;
}

} // namespace mentoring::ui
