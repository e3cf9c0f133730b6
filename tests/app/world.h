#pragma once

#include <optional>
#include <set>
#include <string>

#include "support/mentored_pair.h"

namespace mentoring::test {

/// In every text that not everybody may read.
inline constexpr const char* secret = "canary-in-every-text";

/// Who may be at the desk, as they stand to the author of a record.
enum class Who {
    Author,
    Partner, ///< the other one of the pair, who guides a mentee that is the author
    Guided,  ///< whom the author guides in a pair of their own
    Coordinator,
    Stranger, ///< somebody of another pair
    Former,   ///< who guided the author until that pair ended
};
inline constexpr Who everybody[] = {Who::Author,      Who::Partner,  Who::Guided,
                                    Who::Coordinator, Who::Stranger, Who::Former};

/// A file with two pairs in it and with everybody who may stand to the two of the first one in some way. Records are
/// made as a form makes them: nobody has signed them yet.
struct World {
    World();

    [[nodiscard]] OrganisationFile& file() const { return *org.file; }
    void as(PersonId person) const { file().desk().take({person}); }
    void asCoordinator() const { file().desk().take({}); }
    void sit(Who who, PersonId author) const;
    [[nodiscard]] PersonId partnerOf(PersonId author) const { return Desk::partnerOf(pair, author); }
    void passes(std::chrono::hours time) { org.clock.set(org.clock.now() + time); }
    [[nodiscard]] Date daysFromNow(int days) const;
    void endPair();
    [[nodiscard]] PersonId person(const std::string& who, int number) const;
    /// As whoever is at the desk does who has read what is there.
    void agree(Agreement typed) const;
    void savePlan(CareerPlan typed) const;

    [[nodiscard]] Agreement agreement() const;
    [[nodiscard]] CareerPlan plan(Audience audience = Audience::Pair) const;
    [[nodiscard]] Goal goal(Audience audience = Audience::PairOutline) const;
    [[nodiscard]] Insight insight(Audience audience = Audience::Pair, MentorshipId of = {}) const; ///< of the mentee
    [[nodiscard]] SkillAssessment assessment(Audience audience = Audience::Pair, MentorshipId of = {}) const;
    [[nodiscard]] Session session(int days = 7) const; ///< planned, so many days from now
    [[nodiscard]] PrivateNote note() const;
    [[nodiscard]] ActionItem action() const;
    [[nodiscard]] Feedback feedback(Audience audience = Audience::Pair) const;
    [[nodiscard]] AdviceRequest request() const;
    [[nodiscard]] Concern concern(Audience audience = Audience::AuthorAndCoordinator) const;
    [[nodiscard]] Kudos kudos(Audience audience = Audience::Pair) const;
    [[nodiscard]] MentorGain gain(Audience audience = Audience::AuthorOnly) const;

    TemporaryOrganisation org;
    Mentorship pair;
    Mentorship otherPair;
    ProgramId program;
    SkillId skill;
    PersonId mentee;
    PersonId mentor;
    PersonId otherMentor;
    PersonId otherMentee;
};

/// Every row of every table that taking back is about, from the bytes of a file.
[[nodiscard]] std::multiset<std::string> recordsIn(const QByteArray& bytes);

} // namespace mentoring::test
