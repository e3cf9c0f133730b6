#include "feedback/reply_dialogs.h"

#include "app/desk.h"
#include "app/feedback_service.h"
#include "feedback_view.h"
#include "kit/long_text_edit.h"
#include "kit/utf8.h"
#include "parts/day_edit.h"
#include "parts/feedback_facts.h"
#include "parts/viewpoint.h"

namespace mentoring::ui {

ReplyDialog::ReplyDialog(Workspace& workspace, FeedbackId id, FeedbackReply how, QWidget* parent)
    : FormDialog(workspace, how == FeedbackReply::Disputed ? tr("See it otherwise") : tr("Answer feedback"),
                 tr("Send answer", "recorded in the file"), parent) {
    setObjectName(QStringLiteral("replyDialog"));
    const bool coordinator = workspace.file().desk().isCoordinator();
    const auto feedback = workspace.file().feedback().feedback(id);
    const auto receiver = feedback ? personName(workspace, feedback->to) : QString();
    if (coordinator)
        addSentence(tr("Recorded in the name of %1, as you were told.").arg(receiver));
    auto* text = addText("replyTextEdit",
                         coordinator                      ? tr("T&he words of %1").arg(receiver)
                         : how == FeedbackReply::Disputed ? tr("&How do you see it?")
                                                          : tr("&Your answer"),
                         5, {}, Field::Answer);
    if (feedback)
        addAudience(RecordKind::Feedback, feedback->from.audience,
                    [&workspace, from = feedback->from, pair = feedback->mentorship, coordinator] {
                        // The feedback is its author's; the reply that is recorded with it is not.
                        return coordinator ? readersOf(workspace, RecordKind::Feedback, from.author, pair)
                                           : readersToBe(workspace, RecordKind::Feedback, from.author, pair);
                    })
            ->setFixedAudience();
    setAction(
        [this, id, how, text] { this->workspace().file().feedback().reply(id, how, text->text().toStdString()); });
    const auto about = workspace.file().feedback().feedback(id);
    keepDraft(draftKey("reply", {id.value, static_cast<int>(how)}), about ? directionOf(workspace, *about) : QString());
    text->setFocus();
}

FeedbackActionDialog::FeedbackActionDialog(Workspace& workspace, const Feedback& feedback, QWidget* parent)
    : FormDialog(workspace, tr("Turn into an action"), tr("Add action"), parent) {
    setObjectName(QStringLiteral("feedbackActionDialog"));
    auto* text = addText("actionTextEdit",
                         workspace.file().desk().isCoordinator()
                             ? tr("&What will %1 do?").arg(personName(workspace, feedback.to))
                             : tr("&What will you do?"),
                         3, {}, Field::Text);
    text->setPlainText(QString::fromStdString(std::string(wishOf(feedback))));
    text->selectAll();
    auto* due = addDay("actionDueEdit", tr("&Until when"), std::nullopt, Field::DueOn);
    const bool coordinator = workspace.file().desk().isCoordinator();
    addAudience(
        RecordKind::ActionItem, usualAudience(RecordKind::ActionItem),
        readersIn(workspace, RecordKind::ActionItem, coordinator ? feedback.to : PersonId{}, feedback.mentorship));
    setAction([this, id = feedback.id, text, due] {
        ActionItem action;
        action.text = text->text().toStdString();
        action.dueOn = due->day();
        this->workspace().file().feedback().turnIntoAction(id, action);
    });
    keepDraft(draftKey("feedback-action", {feedback.id.value}), directionOf(workspace, feedback));
    text->setFocus();
}

} // namespace mentoring::ui
