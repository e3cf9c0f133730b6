#pragma once

#include <optional>

#include <QWidget>

#include "parts/pair_card.h"

class QGridLayout;

namespace mentoring::ui {

class Label;

/// Everything of one pair on one page, each card with what whoever is at the desk may see.
class PairView : public QWidget {
    Q_OBJECT

public:
    PairView(Workspace& workspace, const MakePairCards& makeCards, QWidget* parent = nullptr);
    using QWidget::show;
    void show(const Mentorship& pair);
    /// Shows anew what a change touched, of the pair shown last; not where it touched the pair itself, or names.
    void follow(Aspects touched);

private:
    template <class Show>
    void eachCard(Show show);

    void addBand(const PairCards& band);

    Workspace& m_workspace;
    QGridLayout* m_grid = nullptr;
    std::vector<PairCards> m_bands;
    std::vector<Label*> m_titles; ///< of the bands
    std::optional<PairFolder> m_folder;
};

} // namespace mentoring::ui
