#include "feedback/feedback_chapter.h"

#include "app/desk.h"
#include "app/feedback_service.h"
#include "kit/utf8.h"
#include "parts/feedback_facts.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

class FeedbackChapter {
    Q_DECLARE_TR_FUNCTIONS(mentoring::ui::FeedbackChapter)
};

void tellOfFeedback(const Workspace& workspace, PairFolder& folder, std::vector<PairEvent>& journal) {
    for (const auto& feedback : folder.of<Feedback>()) {
        const auto text =
            feedback.isWhole() ? toQt(std::string(feedback.firstText())) : FeedbackChapter::tr("withdrawn");
        journal.push_back({dayOf(feedback.from.writtenAt), text, QStringLiteral("feedback"), feedback.id,
                           directionOf(workspace, feedback), wording::name(feedback.reply), toneOf(feedback.reply)});
    }
}

void writeFeedback(SheetWriting& sheet) {
    SheetWriting::Section section{FeedbackChapter::tr("Feedback"), {}, {}};
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

const PairDeed giveFeedback{"givePairFeedbackButton", [] { return FeedbackChapter::tr("Give feedback…"); },
                            [](const Workspace&, const Mentorship&) { return true; },
                            [](Workspace& workspace, const Mentorship& pair, QWidget*) {
                                workspace.run(GiveFeedback{pair.id, {}});
                            }};

} // namespace

const PairChapter feedbackChapter{[] { return FeedbackChapter::tr("Feedback"); }, tellOfFeedback, writeFeedback,
                                  &giveFeedback};

} // namespace mentoring::ui
