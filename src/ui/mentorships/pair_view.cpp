#include "pair_view.h"

#include <QHBoxLayout>

namespace mentoring::ui {

PairView::PairView(Workspace& workspace, const MakePairCards& makeCards, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_cards(makeCards(workspace, this)) {
    setObjectName(QStringLiteral("pairView"));
    auto* both = new QHBoxLayout(this);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(space::l);
    const auto addColumn = [both](const std::vector<PairCard*>& cards, int share) {
        auto* column = new QVBoxLayout;
        column->setSpacing(space::l);
        for (auto* card : cards)
            column->addWidget(card);
        column->addStretch(1);
        both->addLayout(column, share);
    };
    addColumn(m_cards.wide, 3);
    addColumn(m_cards.narrow, 2);
}

template <class Show>
void PairView::eachCard(Show show) {
    for (const auto* cards : {&m_cards.wide, &m_cards.narrow})
        for (auto* card : *cards)
            show(*card);
}

void PairView::show(const Mentorship& pair) {
    m_folder.emplace(m_workspace.file(), pair);
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
