#include "insights/insights_card.h"

#include <algorithm>

#include "app/desk.h"
#include "app/insight_service.h"
#include "insights/insight_dialogs.h"
#include "kit/utf8.h"
#include "parts/viewpoint.h"
#include "wording/changes.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"
#include "wording/people.h"

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
        addText(coordinator ? tr("Nothing is shared with you.") : tr("Nothing noted yet."), Label::Body, Label::Muted);
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

/// What one of the two said of a skill, from first to last, and who may see that.
struct OneVoice {
    const SkillAssessment* first = nullptr;
    const SkillAssessment* last = nullptr;
    SheetWriting::Sees sees;
};

void writeLevels(SheetWriting& sheet) {
    const auto levels = sheet.file().insights().assessmentsAbout(sheet.pair().mentee);
    std::vector<OneVoice> voices;
    for (const auto& level : levels) {
        const auto sees = sheet.seen(level.record());
        if (!sheet.takes(sees))
            continue;
        const auto said = std::ranges::find_if(voices, [&](const OneVoice& voice) {
            return voice.last->skill == level.skill && voice.last->from.author == level.from.author &&
                   voice.sees == sees;
        });
        if (said == voices.end()) {
            voices.push_back({&level.record(), &level.record(), sees});
            continue;
        }
        const auto when = [](const SkillAssessment& one) { return std::pair(one.on, one.id); };
        if (when(level) < when(*said->first))
            said->first = &level.record();
        if (when(*said->last) < when(level))
            said->last = &level.record();
    }
    const auto skillName = [&](SkillId id) {
        const auto* skill = sheet.file().directory().skill(id);
        return skill ? wording::name(*skill) : QString();
    };
    std::ranges::stable_sort(voices, [&](const OneVoice& one, const OneVoice& other) {
        return one.last->skill != other.last->skill &&
               QString::localeAwareCompare(skillName(one.last->skill), skillName(other.last->skill)) < 0;
    });
    SheetWriting::Section section{
        wording::namePlural(RecordKind::SkillAssessment),
        {},
        {InsightsCard::tr("Skill"), InsightsCard::tr("Said by"), InsightsCard::tr("Level"), InsightsCard::tr("When")}};
    for (const auto& [first, last, sees] : voices) {
        const auto now = wording::skillLevelName(last->level);
        section.rows.push_back(
            {sheet.marked(skillName(last->skill).toStdString(), sees), personName(sheet.workspace(), last->from.author),
             first->level == last->level ? now
                                         : QStringLiteral("%1 → %2").arg(wording::skillLevelName(first->level), now),
             wording::date(last->on)});
    }
    sheet.add(std::move(section));
}

} // namespace

const PairChapter levelsChapter{nullptr, nullptr, writeLevels};
const PairChapter insightsChapter{[] { return InsightsCard::tr("Strengths and areas to grow"); }, tellOfInsights,
                                  writeInsights};

} // namespace mentoring::ui
