#include "feedback/feedback_card.h"

#include "app/desk.h"
#include "app/feedback_service.h"
#include "feedback/feedback_view.h"
#include "kit/utf8.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"

namespace mentoring::ui {

FeedbackCard::FeedbackCard(Workspace& workspace, QWidget* parent)
    : LinesCard(QStringLiteral("feedbackCard"), parent), m_workspace(workspace) {}

void FeedbackCard::show(const Mentorship& pair) {
    constexpr int most = 4;
    clearLines();
    setTitle(tr("Feedback"));
    const auto all = m_workspace.file().feedback().feedbackOf(pair.id);
    for (auto at = all.rbegin(); at != all.rend() && lines() < most; ++at) {
        const auto text = at->isWhole() ? toQt(std::string(at->firstText())) : tr("withdrawn");
        addLine({text, directionOf(m_workspace, *at), QStringLiteral("feedback"), wording::name(at->reply),
                 toneOf(at->reply)},
                [this, id = at->id.value] { m_workspace.showRecord(QStringLiteral("feedback"), id); });
    }
    if (lines() == 0)
        addText(m_workspace.file().desk().isCoordinator() ? tr("Nothing that is shared with you.")
                                                          : tr("No feedback yet."),
                Label::Body, Label::Muted);
    if (!m_workspace.isReadOnly())
        addButton("givePairFeedbackButton", tr("Give feedback…"),
                  [this, id = pair.id.value] { m_workspace.showRecord(QStringLiteral("give-feedback"), id); });
}

} // namespace mentoring::ui
