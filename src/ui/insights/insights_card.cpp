#include "insights/insights_card.h"

#include "app/desk.h"
#include "app/insight_service.h"
#include "insights/insight_dialogs.h"
#include "kit/utf8.h"
#include "wording/mentoring.h"

namespace mentoring::ui {

InsightsCard::InsightsCard(Workspace& workspace, QWidget* parent)
    : PairCard(workspace, QStringLiteral("insightsCard"), Aspect::Insights, parent) {}

void InsightsCard::show(PairFolder& folder) {
    const auto& pair = folder.pair();
    constexpr int most = 5;
    clearLines();
    setTitle(tr("Strengths and areas to grow"));
    const auto& insights = folder.of<Insight>();
    for (auto at = insights.rbegin(); at != insights.rend() && lines() < most; ++at) {
        const bool strength = at->kind == InsightKind::Strength;
        addLine({toQt(at->title),
                 {},
                 strength ? QStringLiteral("star") : QStringLiteral("goal"),
                 wording::name(at->kind),
                 strength ? Tone::Success : Tone::Info},
                [this, id = at->id] { m_workspace.open(id); });
    }
    const bool coordinator = m_workspace.file().desk().isCoordinator();
    if (lines() == 0)
        addText(coordinator ? tr("Nothing that is shared with you.") : tr("Nothing noted yet."), Label::Body,
                Label::Muted);
    if (coordinator && !m_workspace.isReadOnly())
        addForMentee(pair.mentee);
    if (!coordinator)
        addTitleButton(
            "openInsightsButton", tr("Open"), [this, mentee = pair.mentee] { m_workspace.run(ShowInsightsOf{mentee}); },
            QStringLiteral("skills"));
}

void InsightsCard::addForMentee(PersonId mentee) {
    const auto note = [this, mentee](InsightKind kind) {
        Insight insight;
        insight.about = mentee;
        insight.kind = kind;
        insight.from.audience = usualAudience(RecordKind::Insight);
        InsightDialog(m_workspace, insight, window()).exec();
    };
    addTitleButton("addForMenteeButton", tr("Strength…"), [note] { note(InsightKind::Strength); });
    addTitleButton("addAreaForMenteeButton", tr("Area to grow…"), [note] { note(InsightKind::GrowthArea); });
    addTitleButton(
        "assessMenteeButton", tr("Where skills stand…"),
        [this, mentee] { AssessDialog(m_workspace, mentee, {}, window()).exec(); }, QStringLiteral("scale"));
}

namespace {

void tellOfInsights(const Workspace& /*workspace*/, PairFolder& folder, std::vector<PairEvent>& journal) {
    for (const auto& insight : folder.of<Insight>()) {
        journal.push_back({dayOf(insight.from.writtenAt),
                           wording::labelled(wording::name(insight.kind), toQt(insight.title)), QStringLiteral("star"),
                           insight.id});
    }
}

void writeInsights(SheetWriting& sheet) {
    SheetWriting::Section section{InsightsCard::tr("Strengths and areas to grow"), {}, {}};
    for (const auto& insight : sheet.file().insights().insightsAbout(sheet.pair().mentee)) {
        const auto sees = sheet.seen(insight.record());
        if (sheet.takes(sees))
            section.paragraphs << wording::labelled(wording::name(insight.kind), sheet.marked(insight.title, sees));
    }
    sheet.add(std::move(section));
}

} // namespace

const PairChapter insightsChapter{[] { return InsightsCard::tr("Strengths and areas to grow"); }, tellOfInsights,
                                  writeInsights};

} // namespace mentoring::ui
