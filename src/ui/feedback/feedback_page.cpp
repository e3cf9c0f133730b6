#include "feedback/feedback_page.h"

#include <algorithm>

#include <QAction>
#include <QComboBox>
#include <QTimer>
#include <QVBoxLayout>

#include "app/desk.h"
#include "app/feedback_service.h"
#include "feedback/feedback_dialog.h"
#include "feedback/reply_dialogs.h"
#include "feedback_view.h"
#include "kit/cells_model.h"
#include "kit/chip.h"
#include "kit/empty_state.h"
#include "kit/lines_card.h"
#include "kit/page_header.h"
#include "kit/search_field.h"
#include "kit/segmented_control.h"
#include "kit/table.h"
#include "kit/utf8.h"
#include "parts/drafts_card.h"
#include "parts/feedback_facts.h"
#include "parts/form_dialog.h"
#include "parts/viewpoint.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

enum Column { WhenColumn, WhoColumn, TextColumn, AboutColumn, ReplyColumn };
enum Group { ReceivedGroup, GivenGroup, OtherGroup };

} // namespace

FeedbackPage::FeedbackPage(Workspace& workspace, QWidget* parent)
    : RecordPage(workspace, QStringLiteral("feedback"),
                 Aspects(Aspect::Feedback) | Aspect::Mentorships | Aspect::People | Aspect::Sessions | Aspect::Goals,
                 parent) {
    makeActions();
    build();
    connect(&workspace, &Workspace::changed, this, [this](const Change& change) {
        if (change.touched & (Aspects(Aspect::Feedback) | Aspect::Mentorships))
            showBadge();
    });
    // Once the window listens.
    QTimer::singleShot(0, this, &FeedbackPage::showBadge);
}

void FeedbackPage::makeActions() {
    const auto reply = [this](FeedbackReply how) {
        const FeedbackId id{current()};
        if (how == FeedbackReply::Acknowledged)
            workspace().attempt([&] { file().feedback().reply(id, how); });
        else
            ReplyDialog(workspace(), id, how, this).exec();
    };
    m_give = make("giveFeedbackAction", "add", InList, [this] { give({}, {}); });
    m_thank =
        make("acknowledgeFeedbackAction", "check-circle", InDetail, [reply] { reply(FeedbackReply::Acknowledged); });
    m_answer = make("answerFeedbackAction", "feedback", InDetail, [reply] { reply(FeedbackReply::Answered); });
    m_action = make("feedbackToActionAction", "check", InDetail, [this] {
        if (const auto feedback = file().feedback().feedback(FeedbackId{current()}))
            FeedbackActionDialog(workspace(), *feedback, this).exec();
    });
    m_goal = make("feedbackToGoalAction", "goal", MenuOnly, [this] {
        if (current() != 0)
            workspace().run(TurnIntoGoal{FeedbackId{current()}});
    });
    m_dispute = make("disputeFeedbackAction", "close", MenuOnly, [reply] { reply(FeedbackReply::Disputed); });
    m_amend = make("amendFeedbackAction", "edit", InDetail,
                   [this] { FeedbackDialog(workspace(), FeedbackId{current()}, this).exec(); });
    m_withdraw = make("withdrawFeedbackAction", "undo", MenuOnly, [this] {
        const FeedbackId id{current()};
        workspace().attempt([&] { file().feedback().withdraw(id); });
    });
    detailHeader()->addMenu({m_goal, m_dispute, m_withdraw});
}

void FeedbackPage::build() {
    listColumn()->addWidget(new DraftsCard(workspace(), QStringLiteral("draftsCard"),
                                           {"feedback", "feedback-amend", "reply", "feedback-action", "feedback-goal"},
                                           this));
    m_filter = new SegmentedControl(this);
    m_filter->setObjectName(QStringLiteral("feedbackFilter"));
    for (const auto* id : {"all", "answer", "received", "given"})
        m_filter->addSegment(QString::fromLatin1(id));
    listColumn()->addWidget(m_filter, 0, Qt::AlignLeft);
    auto* table = addTable(new CellsModel(this), QStringLiteral("feedback"), {170, 280, 300, 220, 150}, TextColumn);
    table->setItemDelegateForColumn(ReplyColumn, new ChipDelegate(table));
    listColumn()->addWidget(table, 1);
    connect(m_filter, &SegmentedControl::selected, this, [this] {
        fillList();
        showState();
    });
}

QString FeedbackPage::title() const {
    return tr("Feedback");
}

void FeedbackPage::retranslate() {
    header()->setTitle(title());
    header()->searchField()->setPurpose(tr("Search feedback"));
    m_give->setText(tr("&Give feedback…"));
    m_thank->setText(tr("&Thank you"));
    m_thank->setToolTip(tr("Says that you have read it"));
    m_answer->setText(tr("&Answer…"));
    m_action->setText(tr("Turn into an a&ction…"));
    m_goal->setText(tr("Turn into a &goal…"));
    m_dispute->setText(tr("I see it &otherwise…"));
    m_amend->setText(tr("A&mend…"));
    m_withdraw->setText(tr("&Withdraw"));
    m_filter->setText(QStringLiteral("all"), tr("All"));
    m_filter->setText(QStringLiteral("answer"), tr("To answer"));
    m_filter->setText(QStringLiteral("received"), tr("Received"));
    m_filter->setText(QStringLiteral("given"), tr("Given"));
    model()->setHeaders({tr("When"), tr("Who"), tr("What"), tr("About"), tr("Reply")});
}

bool FeedbackPage::waitsForMe(const Feedback& feedback) const {
    return feedback.waitsForReply() && file().desk().perspective().is(feedback.to);
}

void FeedbackPage::showBadge() {
    int waiting = 0;
    for (const auto& feedback : file().feedback().feedback())
        waiting += waitsForMe(feedback) ? 1 : 0;
    Q_EMIT badgeChanged(waiting);
}

void FeedbackPage::fillList() {
    std::vector<CellsModel::Row> rows;
    const auto& at = file().desk().perspective();
    const auto filter = m_filter->current();
    int waiting = 0;
    auto all = file().feedback().feedback();
    std::ranges::stable_sort(all, {}, [](const Feedback& one) { return one.from.writtenAt; });
    rows.reserve(all.size());
    for (auto next = all.rbegin(); next != all.rend(); ++next) {
        const auto& feedback = *next;
        const bool mine = waitsForMe(feedback);
        waiting += mine ? 1 : 0;
        if (filter == QStringLiteral("answer") && !mine)
            continue;
        CellsModel::Row row;
        row.id = feedback.id.value;
        row.group = at.is(feedback.to) ? ReceivedGroup : at.is(feedback.from.author) ? GivenGroup : OtherGroup;
        row.strong = mine;
        const auto text = feedback.isWhole() ? toQt(std::string(feedback.firstText())) : tr("withdrawn");
        row.cells = {{wording::date(dayOf(feedback.from.writtenAt)),
                      static_cast<double>(feedback.from.writtenAt.time_since_epoch().count())},
                     {directionOf(workspace(), feedback)},
                     {text.simplified()},
                     {aboutOf(workspace(), feedback)},
                     {wording::name(feedback.reply), std::nullopt, toneOf(feedback.reply)}};
        rows.push_back(std::move(row));
    }
    model()->setRows(std::move(rows));
    model()->setGroup(filter == QStringLiteral("received") ? ReceivedGroup
                      : filter == QStringLiteral("given")  ? GivenGroup
                                                           : -1);
    m_filter->setCount(QStringLiteral("answer"), waiting);
    m_filter->setVisible(!at.isCoordinator());
    emptyState()->setIconName(QStringLiteral("feedback"));
    if (model()->isFiltered() || filter != QStringLiteral("all")) {
        emptyState()->showNoMatch();
    } else {
        emptyState()->setTexts(
            tr("No feedback yet"),
            at.isCoordinator() ? tr("Feedback is between mentor and mentee. What they share with you is shown here.")
                               : tr("A few sentences after a session help more than a long talk later."));
        emptyState()->setPrimaryAction(m_give);
    }
}

void FeedbackPage::showState() {
    const bool writable = !workspace().isReadOnly();
    const auto feedback = current() != 0 ? file().feedback().feedback(FeedbackId{current()}) : std::nullopt;
    const bool mayReply =
        writable && feedback && file().feedback().mayReply(*feedback) && !file().desk().isCoordinator();
    const bool mayAmend = writable && feedback && file().feedback().mayAmend(*feedback);
    bool anyPair = false;
    for (const auto& pair : file().desk().mentorships())
        anyPair = anyPair || isOpen(pair.state);
    m_give->setEnabled(writable && anyPair);
    const auto may = [&](QAction* action, bool can) {
        action->setEnabled(can);
        action->setVisible(!isDetailShown() || can);
    };
    may(m_thank, mayReply && feedback->reply == FeedbackReply::None);
    may(m_answer, mayReply);
    may(m_dispute, mayReply);
    may(m_action, mayReply);
    const auto* pair = feedback ? file().directory().mentorship(feedback->mentorship) : nullptr;
    may(m_goal, mayReply && pair && feedback->to == pair->mentee);
    may(m_amend, mayAmend);
    may(m_withdraw, mayAmend);
    Q_EMIT stateChanged();
}

bool FeedbackPage::fillDetail(qint64 id, QVBoxLayout* column) {
    const auto feedback = file().feedback().feedback(FeedbackId{id});
    if (!feedback)
        return false;
    detailHeader()->setTitle(tr("Feedback"));
    detailHeader()->setSubtitle(directionOf(workspace(), *feedback));
    fillFeedbackView(workspace(), *feedback, column, this);
    return true;
}

bool FeedbackPage::showRecord(const RecordRef& record) {
    const auto* id = std::get_if<FeedbackId>(&record);
    if (!id || !file().feedback().feedback(*id))
        return false;
    open(id->value);
    return true;
}

void FeedbackPage::give(MentorshipId pair, SessionId about) {
    if (!pair.isSet()) {
        FormDialog choice(workspace(), tr("Give feedback"), tr("Go on"), this);
        auto* combo = new QComboBox(&choice);
        combo->setObjectName(QStringLiteral("feedbackPairCombo"));
        fillPairs(combo, workspace(), true);
        if (combo->count() > 1) {
            choice.addField(tr("&To whom"), combo);
            choice.setAction([] {});
            if (choice.exec() != QDialog::Accepted)
                return;
        }
        pair = MentorshipId{combo->currentData().toLongLong()};
    }
    FeedbackDialog dialog(workspace(), pair, {about, {}}, this);
    dialog.exec();
}

} // namespace mentoring::ui
