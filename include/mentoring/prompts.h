#pragma once

#include <span>

#include "mentoring/feedback.h"
#include "mentoring/goal.h"
#include "mentoring/session.h"

namespace mentoring {

/// A question that helps a conversation along, in both languages.
struct Prompt {
    Phase phase;
    Bilingual text;
};
/// Whose questions they are: what a mentor may ask is not what a mentee would.
enum class Asker { Mentor, Mentee };
[[nodiscard]] std::span<const Prompt> conversationPrompts(Asker asker); ///< by phase

/// A goal that many set themselves, with its usual milestones.
struct GoalTemplate {
    std::string_view key;
    GoalKind kind;
    Bilingual title;
    Bilingual successTest;
    std::span<const Bilingual> milestones;
};
[[nodiscard]] std::span<const GoalTemplate> goalTemplates();

} // namespace mentoring
