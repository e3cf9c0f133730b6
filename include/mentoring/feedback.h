#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "mentoring/bilingual.h"
#include "mentoring/id.h"
#include "mentoring/perspective.h"
#include "mentoring/record.h"

namespace mentoring {

struct FrameworkField {
    std::string_view key; ///< stored; never change it
    TradeText label;
    TradeText hint; ///< what to write, or an example
    bool optional = false;
    bool asks = false; ///< holds what is asked for, or agreed: what can become a goal or an action
};

/// A way to word feedback, as the field knows it. A new one is one entry in feedback_framework.cpp.
struct FeedbackFramework {
    std::string_view key; ///< "sbi"; stored, never change it
    TradeText name;
    TradeText use; ///< when it fits
    std::span<const FrameworkField> fields;
};
/// In the order to offer them; the first is the usual one.
[[nodiscard]] std::span<const FeedbackFramework> feedbackFrameworks();
/// Null for an unknown key.
[[nodiscard]] const FeedbackFramework* feedbackFramework(std::string_view key);

struct FeedbackAnswer {
    std::string field; ///< key of the framework's field
    std::string text;

    friend bool operator==(const FeedbackAnswer&, const FeedbackAnswer&) = default;
};

enum class FeedbackReply { None, Acknowledged, Answered, Disputed };
inline constexpr FeedbackReply allFeedbackReplies[] = {FeedbackReply::None, FeedbackReply::Acknowledged,
                                                       FeedbackReply::Answered, FeedbackReply::Disputed};

/// A constructive return from one of the pair to the other, praise and correction alike. Amended openly, never changed
/// unseen.
struct Feedback {
    FeedbackId id;
    MentorshipId mentorship;
    PersonId to; ///< the other one of the pair
    std::string framework = "sbi";
    std::vector<FeedbackAnswer> answers; ///< those that are not empty, in the framework's order
    SessionId session;                   ///< about; may be unset
    GoalId goal;                         ///< about; may be unset
    std::optional<SkillId> skill;        ///< about
    FeedbackReply reply = FeedbackReply::None;
    std::string replyText; ///< required when answered or disputed
    std::optional<Instant> repliedAt;
    std::optional<Instant> amendedAt;
    std::optional<Instant> withdrawnAt; ///< the other one then sees only that there was something
    Authorship from;

    [[nodiscard]] bool waitsForReply() const { return reply == FeedbackReply::None && !withdrawnAt; }
    /// The first text, for lists.
    [[nodiscard]] std::string_view firstText() const { return answers.empty() ? std::string_view() : answers[0].text; }

    friend bool operator==(const Feedback&, const Feedback&) = default;
};

/// What the feedback asks for, or what was agreed; empty where it asks for nothing.
[[nodiscard]] std::string_view wishOf(const Feedback& feedback);

/// Something about what is being written that the writer may want to look at again. Nothing is blocked by it.
enum class RemarkKind {
    Absolute,          ///< always, never: rarely a fact
    Judgement,         ///< a label put on the person in place of what was seen
    Sensitive,         ///< health, religion, union, origin …: does it belong here?
    SeveralSituations, ///< one situation an entry
    NoFactYet,         ///< effect or wish without what happened
};
struct Remark {
    RemarkKind kind;
    std::string word; ///< the word that was found, as it is written; empty where it is not about a word

    friend bool operator==(const Remark&, const Remark&) = default;
};

/// Remarks on a text in English or French whose accents and letter case have been folded ("toujours", "sante"); each
/// word once, in the order found.
[[nodiscard]] std::vector<Remark> remarksOn(std::string_view folded);
/// Remarks on a whole draft: those on its (folded) texts, and that the facts are missing where later fields are filled.
[[nodiscard]] std::vector<Remark> remarksOn(const FeedbackFramework& framework,
                                            const std::vector<FeedbackAnswer>& foldedAnswers);

template <>
struct PartOf<FeedbackAnswer> {
    static constexpr std::string_view table = "feedback_answer";
    static constexpr std::string_view owner = "feedback";
    static void fields(auto& visit, auto& answer) {
        visit(field::key("field"), answer.field);
        visit(field::longText("text", Field::Text).storedAs("content"), answer.text);
    }
};

template <>
struct RecordOf<Feedback> {
    static constexpr auto kind = RecordKind::Feedback;
    static constexpr std::string_view table = "feedback";
    static constexpr std::string_view plural = "feedback";
    static constexpr bool isThePairs = true;
    static constexpr bool hasOutline = true;
    static constexpr std::string_view onlyOutlineFrom = "withdrawn_at";
    static constexpr std::string_view aboutColumn = "recipient";
    static Bearing bearing(const Feedback& feedback) { return {feedback.to, feedback.mentorship}; }
    static void fields(auto& visit, auto& feedback) {
        visit(field::fact("mentorship"), feedback.mentorship);
        visit(field::fact("to").storedAs("recipient"), feedback.to);
        visit(field::key("framework"), feedback.framework);
        visit(field::parts("answers", Field::Text), feedback.answers);
        visit(field::fact("session").keptBack(), feedback.session);
        visit(field::fact("goal").keptBack(), feedback.goal);
        visit(field::fact("skill").keptBack(), feedback.skill);
        visit(field::fact("reply"), feedback.reply);
        visit(field::longText("replyText", Field::Answer).keptIn("feedback_reply"), feedback.replyText);
        visit(field::fact("repliedAt"), feedback.repliedAt);
        visit(field::fact("amendedAt"), feedback.amendedAt);
        visit(field::fact("withdrawnAt"), feedback.withdrawnAt);
    }
    /// Answers in the framework's order and without the empty ones; those to fields of another framework come behind.
    static void tidy(Feedback& feedback);
    static void check(const Feedback& feedback, Issues& issues);
};

} // namespace mentoring
