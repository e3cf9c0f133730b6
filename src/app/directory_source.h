#pragma once

#include <optional>

#include "app/directory.h"

namespace mentoring {

/// Where a directory reads its parts from: bound to the repositories by the file that owns both.
struct Directory::Source {
    std::function<std::pair<std::string, LevelScale>()> organisation;
    std::function<std::vector<Person>()> people;
    std::function<std::optional<Person>(PersonId)> person;
    std::function<std::vector<Skill>()> skills;
    std::function<std::vector<CustomField>()> customFields;
    std::function<std::vector<Program>()> programs;
    std::function<std::vector<Participation>(ProgramId)> participations;
    std::function<std::vector<Participation>(PersonId)> participationsOf;
    std::function<std::optional<Participation>(ParticipationId)> participation;
    std::function<std::vector<Mentorship>()> mentorships;
    std::function<std::optional<Mentorship>(MentorshipId)> mentorship;
    std::function<std::vector<NeverPair>()> neverPairs;
};

} // namespace mentoring
