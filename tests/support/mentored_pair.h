#pragma once

#include "app/advice_service.h"
#include "app/concern_service.h"
#include "app/desk.h"
#include "app/draft_service.h"
#include "app/feedback_service.h"
#include "app/gain_service.h"
#include "app/goal_service.h"
#include "app/insight_service.h"
#include "app/matching_service.h"
#include "app/pair_service.h"
#include "app/search_service.h"
#include "app/session_service.h"
#include "support/temporary_organisation.h"

namespace mentoring::test {

/// A file with one pair (mentor0, mentee0) and others who are paired elsewhere (mentor1, mentee1).
struct MentoredPair {
    explicit MentoredPair(OrganisationFile& of) : file(of) {}

    /// Publishes mentor N with mentee N of the program.
    void pairUp(ProgramId program, int count) {
        std::vector<SuggestedPair> pairs;
        for (int i = 0; i < count; ++i)
            pairs.push_back({byEmail("mentor", i), byEmail("mentee", i), 5000});
        file.matching().publish(program, pairs);
        pair = file.directory().mentorships().front();
    }
    [[nodiscard]] PersonId byEmail(const std::string& who, int i) const {
        return file.directory().personByEmail(who + std::to_string(i) + "@exemple.fr")->id;
    }
    void as(PersonId person) const { file.desk().take({person}); }
    void asCoordinator() const { file.desk().take({}); }

    OrganisationFile& file;
    Mentorship pair;
};

} // namespace mentoring::test
