#include "parts/pair_card.h"

namespace mentoring::ui {

Aspects aspectsOfPairs() {
    return Aspects(Aspect::Mentorships) | Aspect::People | Aspect::Agreements | Aspect::Goals | Aspect::Insights |
           Aspect::Sessions | Aspect::ActionItems | Aspect::PrivateNotes | Aspect::Feedback | Aspect::Advice |
           Aspect::Concerns | Aspect::Skills;
}

} // namespace mentoring::ui
