#include "mentoring/feedback.h"

#include <algorithm>

namespace mentoring {

namespace {

constexpr FrameworkField sbi[] = {
    {"situation", {"Situation", "Situation"}, {"When and where was it?", "Quand et où était-ce ?"}},
    {"behaviour",
     {"Behaviour", "Comportement observé"},
     {"What did you see or hear, without a label?", "Qu’avez-vous vu ou entendu, sans étiquette ?"}},
    {"impact",
     {"Impact", "Effet"},
     {"What effect did it have on you, the team, the work?", "Quel effet sur vous, l’équipe, le travail ?"}},
    {"intent",
     {"Intent", "Intention"},
     {"What was meant by it, as far as you asked?", "Quelle était l’intention, si vous l’avez demandée ?"},
     true},
    {"next",
     {"Next time", "Prochaine fois"},
     {"What do you ask for next time?", "Que demandez-vous pour la prochaine fois ?"},
     true},
};

constexpr FeedbackFramework frameworks[] = {
    {"sbi",
     {"SBI: situation, behaviour, impact", "SCE : situation, comportement, effet"},
     {"After a session, for praise and correction alike", "Après une séance, pour féliciter comme pour corriger"},
     sbi},
};

} // namespace

std::span<const FeedbackFramework> feedbackFrameworks() {
    return frameworks;
}

const FeedbackFramework* feedbackFramework(std::string_view key) {
    const auto found = std::ranges::find(frameworks, key, &FeedbackFramework::key);
    return found == std::end(frameworks) ? nullptr : &*found;
}

} // namespace mentoring
