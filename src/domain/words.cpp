#include "mentoring/words.h"

#include <cstddef>
#include <span>

namespace mentoring {

namespace {

template <class Enum>
std::string_view wordAt(std::span<const std::string_view> words, Enum value) {
    const auto at = static_cast<std::size_t>(value);
    return at < words.size() ? words[at] : std::string_view();
}

} // namespace

std::string_view wordOf(AddressForm form) {
    static constexpr std::string_view words[] = {"neutral", "feminine", "masculine"};
    return wordAt(words, form);
}

std::string_view wordOf(CustomFieldKind kind) {
    static constexpr std::string_view words[] = {"text", "one-choice", "several-choices", "number", "date"};
    return wordAt(words, kind);
}

std::string_view wordOf(SkillKind kind) {
    static constexpr std::string_view words[] = {"professional", "interpersonal"};
    return wordAt(words, kind);
}

std::string_view wordOf(ParticipationState state) {
    static constexpr std::string_view words[] = {"applied", "accepted", "refused", "withdrawn"};
    return wordAt(words, state);
}

std::string_view wordOf(ProgramMode mode) {
    static constexpr std::string_view words[] = {"cohort", "rolling"};
    return wordAt(words, mode);
}

std::string_view wordOf(ProgramKind kind) {
    static constexpr std::string_view words[] = {"one-to-one", "circle", "reverse", "peer", "flash"};
    return wordAt(words, kind);
}

std::string_view wordOf(TrainedSide side) {
    static constexpr std::string_view words[] = {"both", "mentors", "mentees"};
    return wordAt(words, side);
}

std::string_view wordOf(MentorshipState state) {
    static constexpr std::string_view words[] = {"active",    "paused",   "completed", "completed-early",
                                                 "dissolved", "proposed", "agreed",    "declined"};
    return wordAt(words, state);
}

std::string_view wordOf(EndReason reason) {
    static constexpr std::string_view words[] = {"not-said",     "goals-reached",    "no-time",       "no-match",
                                                 "no-contact",   "mentor-leaves",    "mentee-leaves", "other-position",
                                                 "long-absence", "elsewhere-paired", "handed-over",   "other"};
    return wordAt(words, reason);
}

std::string_view wordOf(PairVoice voice) {
    static constexpr std::string_view words[] = {"not-said", "mentor", "mentee", "both", "coordinator"};
    return wordAt(words, voice);
}

std::string_view wordOf(PairVerdict verdict) {
    static constexpr std::string_view words[] = {"kept", "refused"};
    return wordAt(words, verdict);
}

std::string_view wordOf(Objective objective) {
    static constexpr std::string_view words[] = {"most-people", "best-total"};
    return wordAt(words, objective);
}

std::string_view wordOf(GoalKind kind) {
    static constexpr std::string_view words[] = {"professional", "interpersonal", "career"};
    return wordAt(words, kind);
}

std::string_view wordOf(GoalState state) {
    static constexpr std::string_view words[] = {"draft", "active", "achieved", "partly-achieved", "dropped"};
    return wordAt(words, state);
}

std::string_view wordOf(InsightKind kind) {
    static constexpr std::string_view words[] = {"strength", "growth-area"};
    return wordAt(words, kind);
}

std::string_view wordOf(AssessmentMoment moment) {
    static constexpr std::string_view words[] = {"start", "middle", "end", "any-time"};
    return wordAt(words, moment);
}

std::string_view wordOf(SessionState state) {
    static constexpr std::string_view words[] = {"planned", "held", "missed", "cancelled", "moved"};
    return wordAt(words, state);
}

std::string_view wordOf(MissedBy by) {
    static constexpr std::string_view words[] = {"nobody", "mentor", "mentee", "both"};
    return wordAt(words, by);
}

std::string_view wordOf(FeedbackReply reply) {
    static constexpr std::string_view words[] = {"none", "acknowledged", "answered", "disputed"};
    return wordAt(words, reply);
}

std::string_view wordOf(Urgency urgency) {
    static constexpr std::string_view words[] = {"next-session", "soon", "today"};
    return wordAt(words, urgency);
}

std::string_view wordOf(AdviceState state) {
    static constexpr std::string_view words[] = {"open", "answered", "for-session"};
    return wordAt(words, state);
}

std::string_view wordOf(ConcernKind kind) {
    static constexpr std::string_view words[] = {
        "no-meetings", "relationship", "confidentiality", "workload", "conduct", "organisation", "other"};
    return wordAt(words, kind);
}

std::string_view wordOf(ConcernStatus status) {
    static constexpr std::string_view words[] = {"open", "in-progress", "resolved"};
    return wordAt(words, status);
}

std::string_view wordOf(GainKind kind) {
    static constexpr std::string_view words[] = {"perspective", "leadership", "communication", "knowledge", "other"};
    return wordAt(words, kind);
}

std::string_view wordOf(Audience audience) {
    static constexpr std::string_view words[] = {"author-only", "pair", "pair-outline", "pair-and-coordinator",
                                                 "author-and-coordinator"};
    return wordAt(words, audience);
}

std::string_view wordOf(TextKind kind) {
    static constexpr std::string_view words[] = {"mentor-role",     "mentee-role", "coordinator-role", "manager-role",
                                                 "confidentiality", "ending",      "outside-contact"};
    return wordAt(words, kind);
}

} // namespace mentoring
