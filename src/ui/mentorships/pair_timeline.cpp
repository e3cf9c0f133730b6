#include "mentorships/pair_timeline.h"

#include <algorithm>

#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

/// Newest first.
std::vector<PairEvent> journalOf(const Workspace& workspace, PairFolder& folder,
                                 std::span<const PairChapter> chapters) {
    std::vector<PairEvent> journal;
    for (const auto& chapter : chapters)
        if (chapter.tell)
            chapter.tell(workspace, folder, journal);
    std::ranges::stable_sort(journal, [](const PairEvent& a, const PairEvent& b) { return a.on > b.on; });
    return journal;
}

} // namespace

TimelineCard::TimelineCard(Workspace& workspace, std::span<const PairChapter> chapters, QWidget* parent)
    : PairCard(workspace, QStringLiteral("timelineCard"), aspectsOfPairs(), parent), m_chapters(chapters) {}

void TimelineCard::show(PairFolder& folder) {
    constexpr std::size_t most = 12;
    clearLines();
    setTitle(tr("What has happened"));
    const auto events = journalOf(m_workspace, folder, m_chapters);
    for (std::size_t i = 0; i < std::min(most, events.size()); ++i) {
        const auto& event = events[i];
        addLine({event.text, {}, event.iconName, {}, {}, wording::date(event.on)},
                [this, record = event.record] { m_workspace.open(record); });
    }
    setVisible(!events.empty());
}

} // namespace mentoring::ui
