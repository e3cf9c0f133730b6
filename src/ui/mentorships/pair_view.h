#pragma once

#include <optional>

#include "kit/two_columns.h"
#include "parts/pair_card.h"

namespace mentoring::ui {

class Label;

/// Everything of one pair on one page, each card with what whoever is at the desk may see.
class PairView : public TwoColumns {
    Q_OBJECT

public:
    PairView(Workspace& workspace, const MakePairCards& makeCards, QWidget* parent = nullptr);
    using QWidget::show;
    void show(const Mentorship& pair);
    /// Shows anew what a change touched, of the pair shown last; not where it touched the pair itself, or names.
    void follow(Aspects touched);
    /// Of the pair shown last; null before there was one.
    [[nodiscard]] PairFolder* folder() { return m_folder ? &*m_folder : nullptr; }

private:
    template <class Show>
    void eachCard(Show show);

    Workspace& m_workspace;
    std::vector<PairCards> m_bands;
    std::vector<Label*> m_titles; ///< of the bands
    std::optional<PairFolder> m_folder;
};

} // namespace mentoring::ui
