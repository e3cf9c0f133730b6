#pragma once

#include <functional>
#include <vector>

#include "kit/lines_card.h"
#include "mentoring/mentorship.h"
#include "window/workspace.h"

namespace mentoring::ui {

/// A card on the page of a pair. Each comes from the feature whose records it shows.
class PairCard : public LinesCard {
    Q_OBJECT

public:
    PairCard(Workspace& workspace, const QString& objectName, QWidget* parent = nullptr)
        : LinesCard(objectName, parent), m_workspace(workspace) {}

    using QWidget::show;
    virtual void show(const Mentorship& pair) = 0;

protected:
    Workspace& m_workspace;
};

/// The cards of a pair from top to bottom, in a wide and in a narrow column.
struct PairCards {
    std::vector<PairCard*> wide;
    std::vector<PairCard*> narrow;
};
/// Given by the composition root, which knows all features.
using MakePairCards = std::function<PairCards(Workspace&, QWidget* parent)>;

/// What whoever shows everything of a pair watches.
[[nodiscard]] Aspects aspectsOfPairs();

} // namespace mentoring::ui
