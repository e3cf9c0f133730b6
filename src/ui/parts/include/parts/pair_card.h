#pragma once

#include <functional>
#include <vector>

#include "app/pair_folder.h"
#include "kit/lines_card.h"
#include "mentoring/mentorship.h"
#include "window/workspace.h"

namespace mentoring::ui {

/// A card on the page of a pair. Each comes from the feature whose records it shows.
class PairCard : public LinesCard {
    Q_OBJECT

public:
    /// `shown`: of which records the card tells, so that a change of others leaves it as it is.
    PairCard(Workspace& workspace, const QString& objectName, Aspects shown, QWidget* parent = nullptr)
        : LinesCard(objectName, parent), m_workspace(workspace), m_shown(shown) {}

    using QWidget::show;
    virtual void show(PairFolder& folder) = 0;
    [[nodiscard]] bool tellsOf(Aspects touched) const { return static_cast<bool>(touched & m_shown); }

protected:
    Workspace& m_workspace;

private:
    Aspects m_shown;
};

/// The page of a pair from top to bottom: what is next and waits, where the two stand, what has happened.
enum class PairBand { Now, Standing, Journal };

/// The cards of a band, in a wide and in a narrow column.
struct PairCards {
    PairBand band{};
    std::vector<PairCard*> wide;
    std::vector<PairCard*> narrow;
};
/// Given by the composition root, which knows all features.
using MakePairCards = std::function<std::vector<PairCards>(Workspace&, QWidget* parent)>;

/// What whoever shows everything of a pair watches.
[[nodiscard]] Aspects aspectsOfPairs();

} // namespace mentoring::ui
