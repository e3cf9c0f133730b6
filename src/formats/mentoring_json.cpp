#include "formats/mentoring_json.h"

#include <algorithm>
#include <span>

#include <nlohmann/json.hpp>

#include "json_record.h"

namespace mentoring::formats {

namespace {

template <class Enum>
std::string_view wordAt(std::span<const std::string_view> words, Enum value) {
    const auto at = static_cast<std::size_t>(value);
    return at < words.size() ? words[at] : std::string_view();
}

void writeAuthorship(Record& record, const Authorship& from) {
    record.id("author", from.author);
    record.truth("byCoordinator", from.byCoordinator);
    record.instant("writtenAt", from.writtenAt);
    record.word("audience", wordOf(from.audience));
}

} // namespace

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

std::string toJson(const Agreement& agreement) {
    Record record;
    record.id("mentorship", agreement.mentorship);
    record.text("purpose", agreement.purpose);
    record.number("rhythmWeeks", agreement.rhythmWeeks);
    record.number("sessionMinutes", agreement.sessionMinutes);
    record.date("endsOn", agreement.endsOn);
    record.date("acceptedByMentor", agreement.acceptedByMentor);
    record.date("acceptedByMentee", agreement.acceptedByMentee);
    return record.finish();
}

std::string toJson(const CareerPlan& plan) {
    Record record;
    record.id("id", plan.id);
    record.text("targetRole", plan.targetRole);
    record.date("horizon", plan.horizon);
    record.text("reason", plan.reason);
    record.list("steps", plan.steps, [](Record& part, const CareerStep& step) {
        part.text("title", step.title);
        part.date("by", step.by);
        part.truth("done", step.done);
    });
    writeAuthorship(record, plan.from);
    return record.finish();
}

std::string toJson(const Goal& goal) {
    Record record;
    record.id("id", goal.id);
    record.text("title", goal.title);
    record.word("kind", wordOf(goal.kind));
    record.word("state", wordOf(goal.state));
    record.text("stateReason", goal.stateReason);
    record.truth("onCareerPlan", goal.onCareerPlan);
    record.text("description", goal.description);
    record.text("successTest", goal.successTest);
    record.text("means", goal.means);
    record.text("relevance", goal.relevance);
    record.date("targetOn", goal.targetOn);
    record.ids("skills", goal.skills);
    record.list("milestones", goal.milestones, [](Record& part, const Milestone& milestone) {
        part.text("title", milestone.title);
        part.date("dueOn", milestone.dueOn);
        part.date("reachedOn", milestone.reachedOn);
    });
    if (goal.usesLevels())
        record.texts("levels", {goal.levels.begin(), goal.levels.end()});
    record.number("attained", goal.attained);
    record.number("progressByHand", goal.progressByHand);
    record.number("progress", goal.progress());
    writeAuthorship(record, goal.from);
    return record.finish();
}

std::string toJson(const Insight& insight) {
    Record record;
    record.id("id", insight.id);
    record.id("about", insight.about);
    record.id("mentorship", insight.mentorship);
    record.word("kind", wordOf(insight.kind));
    if (insight.skill)
        record.id("skill", *insight.skill);
    record.text("title", insight.title);
    record.list("evidence", insight.evidence, [](Record& part, const Evidence& evidence) {
        part.date("on", evidence.on);
        part.text("what", evidence.what);
        part.number("strength", static_cast<int>(evidence.strength));
    });
    if (insight.amendedAt)
        record.instant("amendedAt", *insight.amendedAt);
    writeAuthorship(record, insight.from);
    return record.finish();
}

std::string toJson(const SkillAssessment& assessment) {
    Record record;
    record.id("id", assessment.id);
    record.id("about", assessment.about);
    record.id("mentorship", assessment.mentorship);
    record.id("skill", assessment.skill);
    record.number("level", assessment.level);
    record.date("on", assessment.on);
    record.word("moment", wordOf(assessment.moment));
    record.text("remark", assessment.remark);
    writeAuthorship(record, assessment.from);
    return record.finish();
}

std::string toJson(const Session& session) {
    Record record;
    record.id("id", session.id);
    record.id("mentorship", session.mentorship);
    record.word("state", wordOf(session.state));
    record.date("on", session.on);
    record.number("minute", session.minute);
    record.text("timeZone", session.timeZone);
    record.number("minutes", session.minutes);
    record.text("place", session.place);
    record.text("link", session.link);
    if (session.missedBy != MissedBy::Nobody)
        record.word("missedBy", wordOf(session.missedBy));
    record.text("stateReason", session.stateReason);
    record.id("movedTo", session.movedTo);
    record.list("agenda", session.agenda, [](Record& part, const AgendaItem& item) {
        part.text("text", item.text);
        part.id("by", item.by);
        part.truth("done", item.done);
    });
    record.text("notes", session.notes);
    record.ids("goals", session.goals);
    writeAuthorship(record, session.from);
    return record.finish();
}

std::string toJson(const PrivateNote& note) {
    Record record;
    record.id("id", note.id);
    record.id("mentorship", note.mentorship);
    record.id("session", note.session);
    record.text("text", note.text);
    writeAuthorship(record, note.from);
    return record.finish();
}

std::string toJson(const ActionItem& action) {
    Record record;
    record.id("id", action.id);
    record.id("mentorship", action.mentorship);
    record.id("owner", action.owner);
    record.text("text", action.text);
    record.date("dueOn", action.dueOn);
    record.date("doneOn", action.doneOn);
    record.id("session", action.session);
    record.id("feedback", action.feedback);
    record.id("goal", action.goal);
    writeAuthorship(record, action.from);
    return record.finish();
}

std::string toJson(const Feedback& feedback) {
    Record record;
    record.id("id", feedback.id);
    record.id("mentorship", feedback.mentorship);
    record.id("to", feedback.to);
    record.text("framework", feedback.framework);
    record.list("answers", feedback.answers, [](Record& part, const FeedbackAnswer& answer) {
        part.text("field", answer.field);
        part.text("text", answer.text);
    });
    record.id("session", feedback.session);
    record.id("goal", feedback.goal);
    if (feedback.skill)
        record.id("skill", *feedback.skill);
    record.word("reply", wordOf(feedback.reply));
    record.text("replyText", feedback.replyText);
    if (feedback.repliedAt)
        record.instant("repliedAt", *feedback.repliedAt);
    if (feedback.amendedAt)
        record.instant("amendedAt", *feedback.amendedAt);
    if (feedback.withdrawnAt)
        record.instant("withdrawnAt", *feedback.withdrawnAt);
    writeAuthorship(record, feedback.from);
    return record.finish();
}

std::string toJson(const AdviceRequest& request) {
    Record record;
    record.id("id", request.id);
    record.id("mentorship", request.mentorship);
    record.text("question", request.question);
    record.text("context", request.context);
    record.word("urgency", wordOf(request.urgency));
    record.word("state", wordOf(request.state));
    record.text("answer", request.answer);
    if (request.answeredAt)
        record.instant("answeredAt", *request.answeredAt);
    record.id("session", request.session);
    writeAuthorship(record, request.from);
    return record.finish();
}

std::string toJson(const Concern& concern) {
    Record record;
    record.id("id", concern.id);
    record.id("mentorship", concern.mentorship);
    record.word("kind", wordOf(concern.kind));
    record.text("text", concern.text);
    record.word("status", wordOf(concern.status));
    record.text("owner", concern.owner);
    record.date("dueOn", concern.dueOn);
    record.text("resolution", concern.resolution);
    record.date("resolvedOn", concern.resolvedOn);
    writeAuthorship(record, concern.from);
    return record.finish();
}

std::string toJson(const MentorGain& gain) {
    Record record;
    record.id("id", gain.id);
    record.id("mentorship", gain.mentorship);
    record.word("kind", wordOf(gain.kind));
    record.text("text", gain.text);
    record.date("on", gain.on);
    writeAuthorship(record, gain.from);
    return record.finish();
}

std::vector<Audience> audiencesIn(std::string_view document) {
    std::vector<Audience> audiences;
    if (document.empty())
        return audiences;
    const auto read = nlohmann::json::parse(document, nullptr, false);
    const auto add = [&](const nlohmann::json& record) {
        if (!record.is_object())
            audiences.push_back(Audience::AuthorOnly);
        else if (const auto said = record.find("audience"); said != record.end())
            audiences.push_back(said->is_string()
                                    ? enumOf<Audience>(said->get<std::string>()).value_or(Audience::AuthorOnly)
                                    : Audience::AuthorOnly);
    };
    if (read.is_array())
        std::ranges::for_each(read, add);
    else
        add(read);
    return audiences;
}

} // namespace mentoring::formats
