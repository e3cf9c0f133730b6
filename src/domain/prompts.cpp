#include "mentoring/prompts.h"

namespace mentoring {

std::span<const Prompt> conversationPrompts() {
    return {};
}

std::span<const GoalTemplate> goalTemplates() {
    return {};
}

} // namespace mentoring
