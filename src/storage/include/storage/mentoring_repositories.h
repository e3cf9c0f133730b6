#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "mentoring/records.h"
#include "storage/record_repository.h"

// The repositories of the mentoring's records. What every kind is asked stands in RecordRepository; here is what only
// some are.

namespace mentoring::storage {

class CareerPlanRepository : public RecordRepository<CareerPlan> {
public:
    using RecordRepository::RecordRepository;
    /// At most one a person.
    [[nodiscard]] std::optional<CareerPlan> findByPerson(const Perspective& viewer, PersonId person) const {
        return firstOf(findOfPerson(viewer, person));
    }
    [[nodiscard]] bool hasOne(PersonId person) const { return !select<"r.author = $1">(person).empty(); }
};

class SessionRepository : public RecordRepository<Session> {
public:
    using RecordRepository::RecordRepository;
    /// What the pair put down for a session goes with it to the one that takes its place: agenda, goals, place and
    /// link. Whoever moves it need not see them.
    void takeAlong(SessionId from, SessionId to);
    /// Below what is noted there, and beside the goals it is about: for whom does not see those.
    void add(SessionId session, const std::string& notes, const std::vector<GoalId>& goals);
    [[nodiscard]] std::size_t lengthOfNotes(SessionId session) const; ///< characters
    /// How many each pair has that has any.
    [[nodiscard]] std::vector<std::pair<MentorshipId, std::int64_t>> countOfEach() const;
    /// The last day on which each pair of the viewer held one, of all pairs for the coordinator; in order of the pairs.
    [[nodiscard]] std::vector<std::pair<MentorshipId, Date>> lastHeld(const Perspective& viewer) const;
    /// The same of the one pair that a session is of; nothing where there is no such session.
    [[nodiscard]] std::optional<std::pair<MentorshipId, std::optional<Date>>> lastHeldOfPairOf(SessionId session) const;
    // Asked for one person, whose pairs lead to few sessions: the plus signs keep the engine from going through all
    // that are planned.

    /// The next ones in time, those past and not recorded first. Without agenda and goals.
    [[nodiscard]] std::vector<Session> planned(const Perspective& viewer, std::size_t most) const {
        return firstWhere<"+r.state = 0", "r.on_day, r.id", Lists::None>(viewer, most);
    }
    /// Planned for `today` or later. Without agenda and goals.
    [[nodiscard]] std::vector<Session> coming(const Perspective& viewer, Date today) const {
        return seenWhere<"+r.state = 0 AND +r.on_day >= $2", Lists::None>(viewer, today);
    }
    /// The newest `most` of those before one in time, in any order, without agendas.
    [[nodiscard]] std::vector<Session> newest(const Perspective& viewer, Date day, int minute, SessionId before,
                                              std::size_t most) const {
        return firstWhere<"r.on_day <= $2 AND (r.on_day, coalesce(r.minute, 0), r.id) < ($2, $3, $4)",
                          "r.on_day DESC, coalesce(r.minute, 0) DESC, r.id DESC", Lists::Links>(viewer, most, day,
                                                                                                minute, before);
    }
    /// From the first day to the last. Without agenda and goals.
    [[nodiscard]] std::vector<Session> between(const Perspective& viewer, Date first, Date last) const {
        return seenWhere<"r.on_day BETWEEN $2 AND $3", Lists::None>(viewer, first, last);
    }
    /// What feedback written in this time is about. Without agenda and goals.
    [[nodiscard]] std::vector<Session> ofFeedback(const Perspective& viewer, Instant first, Instant last) const {
        return seenWhere<"r.id IN (SELECT f.session FROM feedback f WHERE f.written_at BETWEEN $2 AND $3)",
                         Lists::None>(viewer, first, last);
    }
    /// What feedback to the viewer and of the viewer is about. Without agenda and goals.
    [[nodiscard]] std::vector<Session> ofFeedback(const Perspective& viewer) const {
        return seenWhere<"r.id IN (SELECT f.session FROM feedback f WHERE f.author = $1 OR f.recipient = $1)",
                         Lists::None>(viewer);
    }
    /// Those that were about the goal. Without agenda and goals.
    [[nodiscard]] std::vector<Session> about(const Perspective& viewer, GoalId goal) const {
        return seenWhere<"r.id IN (SELECT g.session FROM session_goal g WHERE g.goal = $2)", Lists::None>(viewer, goal);
    }
    /// Planned in the pair for `today` or later.
    [[nodiscard]] std::vector<Session> coming(const Perspective& viewer, MentorshipId pair, Date today) const {
        return seenWhere<"r.mentorship = $2 AND r.state = 0 AND r.on_day >= $3">(viewer, pair, today);
    }
    /// Planned for a day before `today`, the oldest first. Without agenda and goals.
    [[nodiscard]] Counted<Session> toRecord(const Perspective& viewer, Date today, std::size_t most,
                                            ProgramId program = {}) const {
        if (viewer.isCoordinator())
            return counted<"r.state = 0 AND r.on_day < $2 AND ($3 = 0 OR r.mentorship IN "
                           "(SELECT m.id FROM mentorship m WHERE m.program = $3))",
                           "r.on_day, r.id", Lists::None>(viewer, most, today, program);
        return counted<"+r.state = 0 AND +r.on_day < $2", "r.on_day, r.id", Lists::None>(viewer, most, today);
    }
};

class GoalRepository : public RecordRepository<Goal> {
public:
    using RecordRepository::RecordRepository;
    /// Those that the session was about have been worked on that day: nothing that their author wrote, so it is no
    /// other writing of them.
    void touchThoseOf(SessionId session, Instant at);
    /// How many each has who has any, whoever may see them.
    [[nodiscard]] std::vector<std::pair<PersonId, std::int64_t>> countOfEach() const;
    /// The first `most` of those behind one, by their ids, without skills.
    [[nodiscard]] std::vector<Goal> following(const Perspective& viewer, GoalId after, std::size_t most) const {
        return firstWhere<"r.id > $2", "r.id", Lists::Parts>(viewer, most, after);
    }
    /// What feedback written in this time is about. Without milestones and skills.
    [[nodiscard]] std::vector<Goal> ofFeedback(const Perspective& viewer, Instant first, Instant last) const {
        return seenWhere<"r.id IN (SELECT f.goal FROM feedback f WHERE f.written_at BETWEEN $2 AND $3)", Lists::None>(
            viewer, first, last);
    }
    /// What feedback to the viewer and of the viewer is about. Without milestones and skills.
    [[nodiscard]] std::vector<Goal> ofFeedback(const Perspective& viewer) const {
        return seenWhere<"r.id IN (SELECT f.goal FROM feedback f WHERE f.author = $1 OR f.recipient = $1)",
                         Lists::None>(viewer);
    }
    /// Not ended and past their day. Without milestones and skills.
    [[nodiscard]] Counted<Goal> overdue(const Perspective& viewer, Date today, std::size_t most,
                                        ProgramId program = {}) const {
        return counted<"r.state < 2 AND r.target_on < $2 AND ($3 = 0"
                       " OR r.author IN (SELECT m.mentee FROM mentorship m WHERE m.program = $3)"
                       " OR (r.author NOT IN (SELECT m.mentee FROM mentorship m)"
                       " AND r.author IN (SELECT p.person FROM participation p WHERE p.program = $3)))",
                       "r.target_on, r.id", Lists::None>(viewer, most, today, program);
    }
};

class ConcernRepository : public RecordRepository<Concern> {
public:
    using RecordRepository::RecordRepository;
    // "status < 2" leads the engine to the index of those that are not resolved. What is about no pair is of every
    // program.

    /// That nobody has taken in hand, those with a day first.
    [[nodiscard]] Counted<Concern> open(const Perspective& viewer, std::size_t most, ProgramId program = {}) const {
        return counted<"r.status < 2 AND r.status = 0 AND ($2 = 0 OR r.mentorship IS NULL OR r.mentorship IN "
                       "(SELECT m.id FROM mentorship m WHERE m.program = $2))",
                       "r.due_on IS NULL, r.due_on, r.id">(viewer, most, program);
    }
    [[nodiscard]] std::int64_t openAndLate(const Perspective& viewer, Date today, ProgramId program = {}) const {
        return countWhere<"r.status < 2 AND r.status = 0 AND r.due_on < $2 AND ($3 = 0 OR r.mentorship IS NULL OR "
                          "r.mentorship IN (SELECT m.id FROM mentorship m WHERE m.program = $3))">(viewer, today,
                                                                                                   program);
    }
    [[nodiscard]] Counted<Concern> inHandAndLate(const Perspective& viewer, Date today, std::size_t most,
                                                 ProgramId program = {}) const {
        return counted<"r.status < 2 AND r.status = 1 AND r.due_on < $2 AND ($3 = 0 OR r.mentorship IS NULL OR "
                       "r.mentorship IN (SELECT m.id FROM mentorship m WHERE m.program = $3))",
                       "r.due_on, r.id">(viewer, most, today, program);
    }
};

class AdviceRequestRepository : public RecordRepository<AdviceRequest> {
public:
    using RecordRepository::RecordRepository;
    /// Asked of the viewer, and open.
    [[nodiscard]] Counted<AdviceRequest> toAnswer(const Perspective& viewer, std::size_t most) const {
        return counted<"r.state = 0 AND r.mentorship IN (SELECT m.id FROM mentorship m WHERE m.mentor = $1)", "r.id">(
            viewer, most);
    }
};

class ActionItemRepository : public RecordRepository<ActionItem> {
public:
    using RecordRepository::RecordRepository;
    /// Those that serve the goal.
    [[nodiscard]] std::vector<ActionItem> serving(const Perspective& viewer, GoalId goal) const {
        return seenWhere<"r.goal = $2">(viewer, goal);
    }
    /// Promised by the viewer, and open; those with a day first.
    [[nodiscard]] Counted<ActionItem> openOf(const Perspective& viewer, std::size_t most) const {
        return counted<"r.owner = $1 AND r.done_on IS NULL", "r.due_on IS NULL, r.due_on, r.id">(viewer, most);
    }
};

class FeedbackRepository : public RecordRepository<Feedback> {
public:
    using RecordRepository::RecordRepository;
    /// About the goal.
    [[nodiscard]] std::vector<Feedback> about(const Perspective& viewer, GoalId goal) const {
        return seenWhere<"r.goal = $2">(viewer, goal);
    }
    /// The newest `most` of those written before one, in any order.
    [[nodiscard]] std::vector<Feedback> newest(const Perspective& viewer, Instant written, FeedbackId before,
                                               std::size_t most) const {
        return firstWhere<"r.written_at <= $2 AND (r.written_at, r.id) < ($2, $3)", "r.written_at DESC, r.id DESC">(
            viewer, most, written, before);
    }
    /// Within open pairs (of a program, where one is named), written before then, and without a reply; the oldest
    /// first.
    [[nodiscard]] Counted<Feedback> unanswered(const Perspective& viewer, Instant before, std::size_t most,
                                               ProgramId program = {}) const {
        return counted<"r.reply = 0 AND r.withdrawn_at IS NULL AND r.written_at < $2 AND r.mentorship IN (SELECT m.id"
                       " FROM mentorship m WHERE m.ended_on IS NULL AND ($3 = 0 OR m.program = $3))",
                       "r.written_at, r.id", Lists::None>(viewer, most, before, program);
    }
    /// Given to the viewer, and without a reply.
    [[nodiscard]] Counted<Feedback> toAnswer(const Perspective& viewer, std::size_t most) const {
        return counted<"r.recipient = $1 AND r.reply = 0 AND r.withdrawn_at IS NULL", "r.id">(viewer, most);
    }
};

using InsightRepository = RecordRepository<Insight>;
using SkillAssessmentRepository = RecordRepository<SkillAssessment>;
using PrivateNoteRepository = RecordRepository<PrivateNote>;
using MentorGainRepository = RecordRepository<MentorGain>;

/// The repository of a kind of record.
template <class Record>
struct RepositoryOf {
    using Type = RecordRepository<Record>;
};
template <>
struct RepositoryOf<CareerPlan> {
    using Type = CareerPlanRepository;
};
template <>
struct RepositoryOf<Goal> {
    using Type = GoalRepository;
};
template <>
struct RepositoryOf<AdviceRequest> {
    using Type = AdviceRequestRepository;
};
template <>
struct RepositoryOf<Concern> {
    using Type = ConcernRepository;
};
template <>
struct RepositoryOf<Session> {
    using Type = SessionRepository;
};
template <>
struct RepositoryOf<ActionItem> {
    using Type = ActionItemRepository;
};
template <>
struct RepositoryOf<Feedback> {
    using Type = FeedbackRepository;
};

} // namespace mentoring::storage
