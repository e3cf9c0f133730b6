#include "feedback/feedback_page.h"

#include <algorithm>

#include <QAction>
#include <QComboBox>
#include <QTimer>
#include <QVBoxLayout>

#include "app/desk.h"
#include "app/feedback_service.h"
#include "app/goal_service.h"
#include "app/session_service.h"
#include "app/worklist.h"
#include "feedback/feedback_dialog.h"
#include "feedback/reply_dialogs.h"
#include "feedback_list.h"
#include "feedback_view.h"
#include "kit/cells_model.h"
#include "kit/chip.h"
#include "kit/empty_state.h"
#include "kit/label.h"
#include "kit/lines_card.h"
#include "kit/page_header.h"
#include "kit/search_field.h"
#include "kit/segmented_control.h"
#include "kit/table.h"
#include "kit/utf8.h"
#include "parts/behalf.h"
#include "parts/desk_news.h"
#include "parts/drafts_card.h"
#include "parts/feedback_facts.h"
#include "parts/form_dialog.h"
#include "parts/viewpoint.h"
#include "wording/changes.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"

namespace mentoring::ui {

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
    connect(&DeskNews::of(workspace), &DeskNews::changed, this, [this](RecordKind kind) {
        if (kind == RecordKind::Feedback)
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
    const auto mayReply = [this] { return onlyIf(m_now.mayReply); };
    const auto mayAmend = [this] { return onlyIf(m_now.mayAmend); };
    setActions({
        {"giveFeedbackAction", "add", QT_TR_NOOP("&Give feedback…"), InList, [this] { give({}, {}); },
         [this] { return m_now.mayGive; }},
        {"acknowledgeFeedbackAction", "check-circle", QT_TR_NOOP("&Thank you"), InDetail,
         [reply] { reply(FeedbackReply::Acknowledged); },
         [this] { return onlyIf(m_now.mayReply && m_now.reply == FeedbackReply::None); },
         QT_TR_NOOP("Says that you have read it")},
        {"answerFeedbackAction", "feedback", QT_TR_NOOP("&Answer…"), InDetail,
         [reply] { reply(FeedbackReply::Answered); }, mayReply},
        {"feedbackToActionAction", "check", QT_TR_NOOP("Turn into an a&ction…"), InDetail,
         [this] {
             if (const auto feedback = file().feedback().feedback(FeedbackId{current()}))
                 FeedbackActionDialog(workspace(), *feedback, this).exec();
         },
         mayReply},
        {"feedbackToGoalAction", "goal", QT_TR_NOOP("&Turn into a goal…"), BehindDetail,
         [this] { workspace().run(TurnIntoGoal{FeedbackId{current()}}); },
         [this] { return onlyIf(m_now.mayReply && m_now.isForMentee); }},
        {"disputeFeedbackAction", "close", QT_TR_NOOP("I see it &otherwise…"), BehindDetail,
         [reply] { reply(FeedbackReply::Disputed); }, mayReply},
        {"amendFeedbackAction", "edit", QT_TR_NOOP("A&mend…"), InDetail,
         [this] { FeedbackDialog(workspace(), FeedbackId{current()}, this).exec(); }, mayAmend},
        {"withdrawFeedbackAction", "undo", QT_TR_NOOP("&Withdraw"), BehindDetail,
         [this] {
             const FeedbackId id{current()};
             workspace().attempt([&] { file().feedback().withdraw(id); });
         },
         mayAmend},
    });
}

void FeedbackPage::build() {
    listColumn()->addWidget(new DraftsCard(workspace(), QStringLiteral("draftsCard"),
                                           {"feedback", "feedback-amend", "reply", "feedback-action", "feedback-goal"},
                                           this));
    const bool coordinator = file().desk().isCoordinator();
    m_private = new Label(QString(), Label::Caption, Label::Muted, this);
    m_private->setObjectName(QStringLiteral("feedbackPrivateLabel"));
    m_private->setWordWrap(true);
    m_private->setVisible(coordinator);
    listColumn()->addWidget(m_private);
    m_filter = new SegmentedControl(this);
    m_filter->setObjectName(QStringLiteral("feedbackFilter"));
    for (const auto* id : {"all", "answer"})
        m_filter->addSegment(QString::fromLatin1(id));
    if (!coordinator)
        for (const auto* id : {"received", "given"})
            m_filter->addSegment(QString::fromLatin1(id));
    listColumn()->addWidget(m_filter, 0, Qt::AlignLeft);
    m_feedback = new FeedbackList(workspace(), this);
    auto* table = addTable(m_feedback, QStringLiteral("feedback"), {110, 210, 300, 190, 160},
                           {FeedbackList::WhoColumn, FeedbackList::TextColumn});
    table->setItemDelegateForColumn(FeedbackList::ReplyColumn, new ChipDelegate(table));
    connect(m_filter, &SegmentedControl::selected, this, [this] {
        showRows();
        showState();
    });
}

QString FeedbackPage::title() const {
    return tr("Feedback");
}

void FeedbackPage::retranslate() {
    header()->setTitle(title());
    header()->searchField()->setPurpose(tr("Search feedback"));
    m_filter->setText(QStringLiteral("all"), tr("All"));
    if (file().desk().isCoordinator()) {
        m_filter->setText(QStringLiteral("answer"), tr("Without a reply"));
    } else {
        m_filter->setText(QStringLiteral("answer"), tr("To answer"));
        m_filter->setText(QStringLiteral("received"), tr("Received"));
        m_filter->setText(QStringLiteral("given"), tr("Given"));
    }
    m_private->setText(
        tr("Feedback is between mentor and mentee. You see what they share with you, who gave it and who "
           "owes a reply; you see nothing of the rest, nor how much there is."));
    model()->setHeaders({tr("When"), tr("Who"), tr("What"), tr("About"), tr("Reply")});
}

void FeedbackPage::showBadge() {
    Q_EMIT badgeChanged(Worklist(file()).of(Waits::FeedbackToAnswer).count +
                        DeskNews::of(workspace()).count(RecordKind::Feedback));
}

void FeedbackPage::fillList() {
    constexpr std::size_t aPiece = 100;
    m_feedback->empty();
    m_last.reset();
    readInPieces([this] {
        auto page = feedbackAfter(file(), m_last, aPiece);
        std::vector<FeedbackEntry> entries;
        entries.reserve(page.records.size());
        const auto of = ofProgram();
        for (const auto& feedback : page.records)
            if (of.has(feedback.mentorship))
                entries.push_back(m_feedback->entryOf(feedback, page.about));
        m_feedback->append(entries);
        m_last = std::move(page.last);
        return m_last.has_value();
    });
    showRows();
}

bool FeedbackPage::followList(const Change& change) {
    const bool isOfPeople = static_cast<bool>(change.touched & (Aspects(Aspect::Mentorships) | Aspect::People));
    // Who is paired with whom decides what a person sees.
    if (isOfPeople && !file().desk().isCoordinator())
        return false;
    for (const auto& record : change.records) {
        if (record.table == RecordOf<Session>::table) {
            if (const auto session = file().sessions().session(SessionId{record.id}))
                m_feedback->renew(*session);
        } else if (record.table == RecordOf<Goal>::table) {
            if (const auto goal = file().goals().goal(GoalId{record.id}))
                m_feedback->renew(*goal);
        } else if (record.table == RecordOf<Feedback>::table) {
            follow(FeedbackId{record.id});
        }
    }
    if (isOfPeople) {
        for (const auto& pair : file().directory().mentorships())
            if (tellsOf(change, pair))
                m_feedback->rename(pair);
        m_feedback->saidAnew();
    }
    showRows();
    return true;
}

void FeedbackPage::follow(FeedbackId id) {
    const auto feedback = file().feedback().feedback(id);
    FeedbackSubjects subjects;
    if (feedback && feedback->session.isSet()) {
        if (auto session = file().sessions().session(feedback->session))
            subjects.sessions.emplace(feedback->session, std::move(*session));
    }
    if (feedback && feedback->goal.isSet()) {
        if (auto goal = file().goals().goal(feedback->goal))
            subjects.goals.emplace(feedback->goal, std::move(*goal));
    }
    const auto entry = feedback ? m_feedback->entryOf(*feedback, subjects) : FeedbackEntry();
    // What lies behind what was read so far comes when that is read.
    const bool isRead =
        feedback && ofProgram().has(feedback->mentorship) &&
        (!m_last || std::pair(feedback->from.writtenAt, id) >= std::pair(m_last->from.writtenAt, m_last->id));
    if (isRead)
        m_feedback->put(entry);
    else
        m_feedback->remove(id.value);
}

void FeedbackPage::showRows() {
    const auto& at = file().desk().perspective();
    const auto filter = m_filter->current();
    m_feedback->setOnlyWaiting(filter == QStringLiteral("answer"));
    m_feedback->setGroup(filter == QStringLiteral("received") ? FeedbackList::ReceivedGroup
                         : filter == QStringLiteral("given")  ? FeedbackList::GivenGroup
                                                              : -1);
    // While there is more to read nobody knows how many there are.
    m_filter->setCount(QStringLiteral("answer"), isReading() ? -1 : m_feedback->waiting());
    emptyState()->setIconName(QStringLiteral("feedback"));
    if (model()->isFiltered()) {
        emptyState()->showNoMatch();
    } else if (filter != QStringLiteral("all")) {
        emptyState()->setPrimaryAction(nullptr);
        emptyState()->setTexts(RecordPage::tr("Nothing in this view"), RecordPage::tr("Choose another view above."));
    } else {
        emptyState()->setTexts(
            at.isCoordinator() ? tr("No feedback is shared with you") : tr("No feedback yet"),
            at.isCoordinator() ? tr("Feedback is between mentor and mentee. What they share with you is shown here.")
                               : tr("A few sentences after a session help more than a long talk later."));
        emptyState()->setPrimaryAction(action("giveFeedbackAction"));
    }
}

void FeedbackPage::lookAtCurrent() {
    const bool writable = !workspace().isReadOnly();
    const auto feedback = current() != 0 ? file().feedback().feedback(FeedbackId{current()}) : std::nullopt;
    const auto* pair = feedback ? file().directory().mentorship(feedback->mentorship) : nullptr;
    m_now = {};
    action("giveFeedbackAction")->setToolTip(whyNothingIsRecorded(workspace()));
    m_now.mayGive = writable && hasOpenPair(workspace());
    m_now.mayReply = writable && feedback && file().feedback().mayReply(*feedback);
    m_now.mayAmend = writable && feedback && file().feedback().mayAmend(*feedback);
    m_now.isForMentee = pair && feedback->to == pair->mentee;
    if (feedback)
        m_now.reply = feedback->reply;
    action("answerFeedbackAction")
        ->setText(m_now.reply == FeedbackReply::Answered ? tr("Change the &answer…") : tr("&Answer…"));
}

bool FeedbackPage::fillDetail(qint64 id, QVBoxLayout* column) {
    const auto feedback = file().feedback().feedback(FeedbackId{id});
    if (!feedback)
        return false;
    detailHeader()->setTitle(wording::name(RecordKind::Feedback));
    detailHeader()->setSubtitle(directionOf(workspace(), *feedback));
    fillFeedbackView(workspace(), *feedback, column, this);
    DeskNews::of(workspace()).saw(RecordKind::Feedback, id);
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
