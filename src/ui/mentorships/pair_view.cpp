#include "pair_view.h"

#include "app/desk.h"
#include "kit/label.h"

namespace mentoring::ui {

PairView::PairView(Workspace& workspace, const MakePairCards& makeCards, QWidget* parent)
    : TwoColumns(parent), m_workspace(workspace), m_bands(makeCards(workspace, this)) {
    setObjectName(QStringLiteral("pairView"));
    for (const auto& band : m_bands) {
        auto* title = m_titles.emplace_back(new Label(QString(), Label::CardTitle, Label::Normal, this));
        title->setContentsMargins(0, m_titles.size() > 1 ? space::m : 0, 0, 0);
        addBand(title, {band.wide.begin(), band.wide.end()}, {band.narrow.begin(), band.narrow.end()});
    }
}

template <class Show>
void PairView::eachCard(Show show) {
    for (const auto& band : m_bands)
        for (const auto* cards : {&band.wide, &band.narrow})
            for (auto* card : *cards)
                show(*card);
}

void PairView::show(const Mentorship& pair) {
    m_folder.emplace(m_workspace.file(), pair);
    const bool coordinator = m_workspace.file().desk().isCoordinator();
    const QString titles[] = {tr("Now"), coordinator ? tr("Where they stand") : tr("Where we stand"), tr("Journal")};
    for (std::size_t at = 0; at < m_bands.size(); ++at)
        m_titles[at]->setText(titles[static_cast<std::size_t>(m_bands[at].band)]);
    eachCard([this](PairCard& card) { card.show(*m_folder); });
}

void PairView::follow(Aspects touched) {
    if (!m_folder)
        return;
    m_folder->forget(touched);
    eachCard([this, touched](PairCard& card) {
        if (card.tellsOf(touched))
            card.show(*m_folder);
    });
}

} // namespace mentoring::ui
