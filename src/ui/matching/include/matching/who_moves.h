#pragma once

#include <vector>

#include <QCoreApplication>
#include <QString>

#include "matching/costs.h"
#include "matching/matching_view.h"
#include "mentoring/id.h"

namespace mentoring::ui {

/// The mentees whom a decision about somebody else touches.
struct WhoMoves {
    Q_DECLARE_TR_FUNCTIONS(WhoMoves)

public:
    std::vector<PersonId> losing;
    std::vector<PersonId> moving;
    std::vector<PersonId> gaining;

    /// Without the mentee it is about, by index.
    [[nodiscard]] static WhoMoves of(const MatchingView& view, const matching::Cost& cost, int besides);
    /// Empty where nobody moves.
    [[nodiscard]] QString sentence(const MatchingView& view) const;
    /// A few names and how many more: "Anna, Ben and 3 more".
    [[nodiscard]] static QString names(const MatchingView& view, const std::vector<PersonId>& people);
};

} // namespace mentoring::ui
