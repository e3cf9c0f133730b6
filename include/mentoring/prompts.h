#pragma once

#include <span>

#include "mentoring/bilingual.h"
#include "mentoring/goal.h"
#include "mentoring/session.h"

namespace mentoring {

/// A question that helps a conversation along, in both languages.
struct Prompt {
    Phase phase;
    TradeText text;
};
/// Whose questions they are: what a mentor may ask is not what a mentee would.
enum class Asker { Mentor, Mentee };
[[nodiscard]] std::span<const Prompt> conversationPrompts(Asker asker); ///< by phase

/// A goal that many set themselves, with its usual milestones.
struct GoalTemplate {
    std::string_view key;
    GoalKind kind;
    TradeText title;
    TradeText successTest;
    std::span<const TradeText> milestones;
};
[[nodiscard]] std::span<const GoalTemplate> goalTemplates();

} // namespace mentoring
