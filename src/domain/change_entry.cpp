#include "mentoring/change_entry.h"

#include <string_view>
#include <utility>

namespace mentoring {

namespace {

#if defined(__GNUC__) || defined(__clang__)

/// The compiler names an enumerator and casts any other number: "Action::AddGoal", "(Action)112".
template <Action which>
consteval bool isEnumerator() {
    return std::string_view(__PRETTY_FUNCTION__).rfind("Action::") != std::string_view::npos;
}

consteval int linesFor(Action which) {
    int lines = 0;
    for (const auto& rule : actionRules)
        lines += rule.action == which ? 1 : 0;
    return lines;
}

constexpr int numbersLookedAt = 512;

template <int... numbers>
consteval bool everyActionHasOneLine(std::integer_sequence<int, numbers...>) {
    return ((linesFor(static_cast<Action>(numbers)) == (isEnumerator<static_cast<Action>(numbers)>() ? 1 : 0)) && ...);
}
static_assert(isEnumerator<Action::AddPerson>() && !isEnumerator<static_cast<Action>(0)>());
static_assert(everyActionHasOneLine(std::make_integer_sequence<int, numbersLookedAt>()),
              "an action has no line in the table of actions, or several");

#endif

/// What is for those who see the record says which kind that is.
static_assert([] {
    for (const auto& rule : actionRules)
        if ((rule.doer == Doer::Anybody) != rule.kind.has_value())
            return false;
    return true;
}());

} // namespace

} // namespace mentoring
