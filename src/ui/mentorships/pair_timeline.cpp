#include "mentorships/pair_timeline.h"

#include <algorithm>

#include <QComboBox>
#include <QSignalBlocker>

#include "app/desk.h"
#include "wording/numbers.h"

namespace mentoring::ui {

TimelineCard::TimelineCard(Workspace& workspace, std::span<const PairChapter> chapters, QWidget* parent)
    : PairCard(workspace, QStringLiteral("timelineCard"), aspectsOfPairs(), parent), m_chapters(chapters) {
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("journalKindCombo"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addHeaderWidget(m_kind);
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_showsAll = false;
        fill();
    });
}

void TimelineCard::show(PairFolder& folder) {
    if (!m_pair || m_pair->id != folder.pair().id) {
        m_showsAll = false;
        m_kind->setCurrentIndex(0);
    }
    m_pair = folder.pair();
    m_told.clear();
    for (const auto& chapter : m_chapters) {
        if (!chapter.tell)
            continue;
        chapter.tell(m_workspace, folder, m_told.emplace_back(Told{&chapter, {}}).events);
    }
    fillKinds();
    fill();
}

void TimelineCard::fillKinds() {
    const QSignalBlocker quiet(m_kind);
    const auto before = m_kind->count() > 0 ? m_kind->currentData().toInt() : -1;
    m_kind->clear();
    m_kind->addItem(tr("Everything"), -1);
    for (std::size_t at = 0; at < m_told.size(); ++at)
        if (!m_told[at].events.empty() ||
            before == static_cast<int>(at)) // what is chosen stays, though it is empty now
            m_kind->addItem(m_told[at].chapter->name(), static_cast<int>(at));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(before)));
    m_kind->setVisible(m_kind->count() > 2 || m_kind->currentIndex() > 0);
    m_kind->setAccessibleName(tr("What is shown of the journal"));
}

void TimelineCard::fill() {
    constexpr std::size_t most = 12;
    clearLines();
    setTitle(tr("What has happened"));
    addDeeds(*m_pair);
    std::vector<const PairEvent*> events;
    const auto kind = m_kind->currentData().toInt();
    for (std::size_t at = 0; at < m_told.size(); ++at)
        if (kind < 0 || kind == static_cast<int>(at))
            for (const auto& event : m_told[at].events)
                events.push_back(&event);
    std::ranges::stable_sort(events, [](const PairEvent* a, const PairEvent* b) { return a->on > b->on; });
    for (const auto* event : events) {
        if (!m_showsAll && lines() == static_cast<int>(most))
            break;
        addLine({event->text, event->detail, event->iconName, event->chip, event->tone, wording::date(event->on)},
                [this, record = event->record] { m_workspace.open(record); });
    }
    if (events.empty() && kind >= 0)
        addText(tr("Nothing of this kind is left."), Label::Body, Label::Muted);
    else if (events.empty())
        addText(m_workspace.file().desk().isCoordinator()
                    ? tr("Nothing is shared with you yet.")
                    : tr("Nothing has happened yet. The first session will stand here."),
                Label::Body, Label::Muted);
    if (static_cast<std::size_t>(lines()) < events.size())
        addButton("wholeJournalButton", tr("Show all (%L1)").arg(events.size()), [this] {
            m_showsAll = true;
            fill();
        });
}

void TimelineCard::addDeeds(const Mentorship& pair) {
    if (m_workspace.isReadOnly())
        return;
    for (const auto& chapter : m_chapters) {
        const auto* deed = chapter.deed;
        if (deed && deed->mayDo(m_workspace, pair))
            addTitleButton(deed->objectName, deed->text(), [this, deed] { deed->add(m_workspace, *m_pair, window()); });
    }
}

} // namespace mentoring::ui
