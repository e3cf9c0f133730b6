#pragma once

#include <optional>
#include <string>
#include <vector>

#include "mentoring/date.h"
#include "mentoring/id.h"
#include "mentoring/perspective.h"

namespace mentoring {

enum class InsightKind { Strength, GrowthArea };
inline constexpr InsightKind allInsightKinds[] = {InsightKind::Strength, InsightKind::GrowthArea};

/// How much something that happened says.
enum class EvidenceStrength { Hint = 1, Clear = 2, Repeated = 3 };
inline constexpr EvidenceStrength allEvidenceStrengths[] = {EvidenceStrength::Hint, EvidenceStrength::Clear,
                                                            EvidenceStrength::Repeated};

/// Something that happened: an observation, never a grade.
struct Evidence {
    Date on{};
    std::string what; ///< required
    EvidenceStrength strength = EvidenceStrength::Clear;

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// A strength or an area to grow of a mentee, as the mentee or the mentor sees it. Changed by amendment: the log keeps
/// what stood there before.
struct Insight {
    InsightId id;
    PersonId about;
    MentorshipId mentorship; ///< set when the mentor is the author
    InsightKind kind = InsightKind::Strength;
    std::optional<SkillId> skill;
    std::string title;              ///< required
    std::vector<Evidence> evidence; ///< oldest first
    std::optional<Instant> amendedAt;
    Authorship from;

    friend bool operator==(const Insight&, const Insight&) = default;
};

enum class AssessmentMoment { Start, Middle, End, AnyTime };
inline constexpr AssessmentMoment allAssessmentMoments[] = {AssessmentMoment::Start, AssessmentMoment::Middle,
                                                            AssessmentMoment::End, AssessmentMoment::AnyTime};

/// How far somebody sees a skill of a mentee on one day.
struct SkillAssessment {
    SkillAssessmentId id;
    PersonId about;
    MentorshipId mentorship; ///< set when the mentor is the author
    SkillId skill;
    int level = 3; ///< 1 to 5
    Date on{};
    AssessmentMoment moment = AssessmentMoment::AnyTime;
    std::string remark;
    Authorship from; ///< the author is the voice: the mentee's own, or a mentor's

    [[nodiscard]] bool isOwnVoice() const { return from.author == about; }

    friend bool operator==(const SkillAssessment&, const SkillAssessment&) = default;
};

/// Both voices on one skill, then and now.
struct SkillView {
    SkillId skill;
    std::optional<int> ownFirst;
    std::optional<int> ownNow;
    std::optional<int> mentorFirst;
    std::optional<int> mentorNow;

    /// Mentor's present level less the mentee's own; empty without both.
    [[nodiscard]] std::optional<int> gap() const;

    friend bool operator==(const SkillView&, const SkillView&) = default;
};

/// One line for each skill assessed, in order of the skills; first and last by day, then by id.
[[nodiscard]] std::vector<SkillView> skillViews(const std::vector<SkillAssessment>& assessments);

} // namespace mentoring
