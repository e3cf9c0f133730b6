#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QObject>

#include "app/organisation_file.h"
#include "app/seen.h"
#include "mentoring/feedback.h"
#include "mentoring/goal.h"
#include "mentoring/session.h"

namespace mentoring {

/// Feedback in both directions. All writing throws Refusal or FileError.
class FeedbackService final : public QObject {
    Q_OBJECT

public:
    explicit FeedbackService(OrganisationFile& file);

    /// About a goal, where that may be known.
    [[nodiscard]] std::vector<Seen<Feedback>> feedbackAbout(GoalId goal) const;
    /// Given to whoever is at the desk and without a reply, the oldest first; at most so many.
    [[nodiscard]] std::vector<Seen<Feedback>> toAnswer(std::size_t most) const;

    [[nodiscard]] std::vector<Seen<Feedback>> feedback() const;
    [[nodiscard]] std::vector<Seen<Feedback>> feedbackOf(MentorshipId pair) const;
    [[nodiscard]] std::optional<Seen<Feedback>> feedback(FeedbackId id) const;

    /// `from.author` not set: whoever is at the desk; `to` is filled in.
    FeedbackId give(Feedback feedback);
    /// Openly: the former text stays in the history. Only answers, framework, audience and what it is about.
    void amend(const Feedback& feedback);
    /// By the one it was given to (or the coordinator for them, where the coordinator sees it).
    void reply(FeedbackId id, FeedbackReply how, const std::string& text = {});
    void withdraw(FeedbackId id);
    /// One step each: acknowledges the feedback unless it was answered, and adds what it became.
    ActionItemId turnIntoAction(FeedbackId id, ActionItem action);
    GoalId turnIntoGoal(FeedbackId id, Goal goal);
    [[nodiscard]] std::vector<ChangeEntry> history(FeedbackId id) const; ///< newest first

    [[nodiscard]] bool mayAmend(const Seen<Feedback>& feedback) const;
    [[nodiscard]] bool mayReply(const Seen<Feedback>& feedback) const;

private:
    void acknowledge(Feedback& feedback) const;

    OrganisationFile& m_file;
};

} // namespace mentoring
