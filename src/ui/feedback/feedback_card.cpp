#include "feedback/feedback_card.h"

#include "app/desk.h"
#include "app/feedback_service.h"
#include "kit/utf8.h"
#include "parts/feedback_facts.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"

namespace mentoring::ui {

FeedbackCard::FeedbackCard(Workspace& workspace, QWidget* parent)
    : PairCard(workspace, QStringLiteral("feedbackCard"), Aspect::Feedback, parent) {}

void FeedbackCard::show(PairFolder& folder) {
    const auto& pair = folder.pair();
    constexpr int most = 4;
    clearLines();
    setTitle(tr("Feedback"));
    const auto& all = folder.of<Feedback>();
    for (auto at = all.rbegin(); at != all.rend() && lines() < most; ++at) {
        const auto text = at->isWhole() ? toQt(std::string(at->firstText())) : tr("withdrawn");
        addLine({text, directionOf(m_workspace, *at), QStringLiteral("feedback"), wording::name(at->reply),
                 toneOf(at->reply)},
                [this, id = at->id] { m_workspace.open(id); });
    }
    if (lines() == 0)
        addText(m_workspace.file().desk().isCoordinator() ? tr("Nothing that is shared with you.")
                                                          : tr("No feedback yet."),
                Label::Body, Label::Muted);
    if (!m_workspace.isReadOnly())
        addButton("givePairFeedbackButton", tr("Give feedback…"), [this, id = pair.id] {
            m_workspace.run(GiveFeedback{id, {}});
        });
}

namespace {

void tellOfFeedback(const Workspace& workspace, PairFolder& folder, std::vector<PairEvent>& journal) {
    for (const auto& feedback : folder.of<Feedback>()) {
        journal.push_back({dayOf(feedback.from.writtenAt),
                           FeedbackCard::tr("Feedback: %1").arg(directionOf(workspace, feedback)),
                           QStringLiteral("feedback"), feedback.id});
    }
}

void writeFeedback(SheetWriting& sheet) {
    SheetWriting::Section section{FeedbackCard::tr("Feedback"), {}, {}};
    for (const auto& feedback : sheet.file().feedback().feedbackOf(sheet.pair().id)) {
        // What was withdrawn is its author's alone, who does not want it on paper.
        if (!feedback.isWhole() || feedback.withdrawnAt || !sheet.takes(sheet.seen(feedback.record())))
            continue;
        QStringList texts{directionOf(sheet.workspace(), feedback) + QStringLiteral(", ") +
                          wording::date(dayOf(feedback.from.writtenAt))};
        for (const auto& answer : feedback.answers)
            texts << toQt(answer.text);
        section.paragraphs << texts.join(u'\n');
    }
    sheet.add(std::move(section));
}

} // namespace

const PairChapter feedbackChapter{tellOfFeedback, writeFeedback};

} // namespace mentoring::ui
