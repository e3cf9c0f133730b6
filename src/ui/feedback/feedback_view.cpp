#include "feedback_view.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVBoxLayout>

#include "app/desk.h"
#include "app/feedback_service.h"
#include "app/goal_service.h"
#include "app/session_service.h"
#include "feedback/feedback_page.h"
#include "kit/lines_card.h"
#include "kit/utf8.h"
#include "parts/feedback_facts.h"
#include "parts/history_card.h"
#include "parts/viewpoint.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

QString labelOf(const Feedback& feedback, const std::string& key) {
    if (const auto* framework = feedbackFramework(feedback.framework)) {
        const auto field = std::ranges::find(framework->fields, key, &FrameworkField::key);
        if (field != framework->fields.end())
            return wording::text(field->label);
    }
    return toQt(key);
}

/// What stood there before an amendment, from the line of the log.
QString formerTexts(const ChangeEntry& entry) {
    if (entry.action != Action::AmendFeedback)
        return {};
    QStringList texts;
    const auto answers = QJsonDocument::fromJson(QByteArray::fromStdString(entry.before))
                             .object()
                             .value(QStringLiteral("answers"))
                             .toArray();
    for (const auto& answer : answers)
        texts << answer.toObject().value(QStringLiteral("text")).toString();
    return texts.join(u'\n');
}

} // namespace

void fillFeedbackView(Workspace& workspace, const Seen<Feedback>& feedback, QVBoxLayout* column, QWidget* parent) {
    auto* card = new LinesCard(QStringLiteral("feedbackTextCard"), parent);
    card->setTitle(wording::moment(feedback.from.writtenAt));
    column->addWidget(card);
    if (!feedback.isWhole()) {
        card->addText(FeedbackPage::tr("This feedback was withdrawn."), Label::Body, Label::Muted);
        return;
    }
    if (feedback.withdrawnAt)
        card->addText(FeedbackPage::tr("You withdrew it on %1. The other one sees only that there was something.")
                          .arg(wording::moment(*feedback.withdrawnAt)),
                      Label::Body, Label::Muted);
    for (const auto& answer : feedback.answers)
        card->addParagraph(labelOf(feedback, answer.field), toQt(answer.text));
    if (const auto about = aboutOf(workspace, feedback); !about.isEmpty()) {
        const bool session = feedback.session.isSet();
        card->addLine({about, {}, session ? QStringLiteral("session") : QStringLiteral("goal")},
                      [&workspace, session, feedback] {
                          workspace.open(session ? RecordRef{feedback.session} : RecordRef{feedback.goal});
                      });
    }
    const auto* skill = feedback.skill ? workspace.file().directory().skill(*feedback.skill) : nullptr;
    if (skill)
        card->addParagraph(FeedbackPage::tr("Skill"), wording::name(*skill));
    if (workspace.file().desk().perspective().is(feedback.from.author)) {
        card->addText(
            wording::seenBy(RecordKind::Feedback, feedback.from.audience,
                            readersOf(workspace, RecordKind::Feedback, feedback.from.author, feedback.mentorship)),
            Label::Caption, Label::Muted);
    }
    if (feedback.from.byCoordinator)
        card->addText(
            FeedbackPage::tr("Recorded by the coordinator for %1").arg(personName(workspace, feedback.from.author)),
            Label::Caption, Label::Muted);
    if (feedback.reply != FeedbackReply::None) {
        auto* reply = new LinesCard(QStringLiteral("feedbackReplyCard"), parent);
        reply->setTitle(FeedbackPage::tr("Reply from %1").arg(personName(workspace, feedback.to)));
        reply->addText(wording::name(feedback.reply), Label::Caption, Label::Muted);
        if (!feedback.replyText.empty())
            reply->addText(toQt(feedback.replyText));
        column->addWidget(reply);
    }
    addHistory(workspace, workspace.file().feedback().history(feedback.id), formerTexts, column, parent);
}

} // namespace mentoring::ui
