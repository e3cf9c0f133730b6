#pragma once

#include <optional>
#include <string>
#include <vector>

#include "mentoring/date.h"
#include "mentoring/id.h"
#include "mentoring/perspective.h"
#include "mentoring/record.h"

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

template <>
struct PartOf<Evidence> {
    static constexpr std::string_view table = "insight_evidence";
    static constexpr std::string_view owner = "insight";
    static void fields(auto& visit, auto& evidence) {
        visit(field::fact("on", Field::Evidence).storedAs("on_day"), evidence.on);
        visit(field::requiredText("what", Field::Evidence), evidence.what);
        visit(field::fact("strength"), evidence.strength);
    }
};

template <>
struct RecordOf<Insight> {
    static constexpr auto kind = RecordKind::Insight;
    static constexpr std::string_view table = "insight";
    static constexpr std::string_view plural = "insights";
    static constexpr std::string_view aboutColumn = "about";
    static Bearing bearing(const Insight& insight) { return {insight.about, insight.mentorship}; }
    static void fields(auto& visit, auto& insight) {
        visit(field::fact("about"), insight.about);
        visit(field::fact("mentorship"), insight.mentorship);
        visit(field::fact("kind"), insight.kind);
        visit(field::fact("skill"), insight.skill);
        visit(field::title("title"), insight.title);
        visit(field::parts("evidence", Field::Evidence), insight.evidence);
        visit(field::fact("amendedAt"), insight.amendedAt);
    }
    static void tidy(Insight& insight); ///< evidence oldest first
};

template <>
struct RecordOf<SkillAssessment> {
    static constexpr auto kind = RecordKind::SkillAssessment;
    static constexpr std::string_view table = "skill_assessment";
    static constexpr std::string_view plural = "skillAssessments";
    static constexpr std::string_view aboutColumn = "about";
    static Bearing bearing(const SkillAssessment& assessment) { return {assessment.about, assessment.mentorship}; }
    static void fields(auto& visit, auto& assessment) {
        visit(field::fact("about"), assessment.about);
        visit(field::fact("mentorship"), assessment.mentorship);
        visit(field::fact("skill"), assessment.skill);
        visit(field::fact("level"), assessment.level);
        visit(field::fact("on", Field::When).storedAs("on_day"), assessment.on);
        visit(field::fact("moment"), assessment.moment);
        visit(field::longText("remark", Field::Text), assessment.remark);
    }
    static void check(const SkillAssessment& assessment, Issues& issues);
};

} // namespace mentoring
