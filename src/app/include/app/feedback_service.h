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

/// Something typed and not yet recorded.
struct Draft {
    std::string key;      ///< what it is a draft of: "feedback/123"
    std::string document; ///< as whoever made it wrote it
    Instant changedAt{};
};

/// Feedback in both directions, and the drafts of what is being written. All writing throws Refusal or FileError.
class FeedbackService final : public QObject {
    Q_OBJECT

public:
    explicit FeedbackService(OrganisationFile& file);

    [[nodiscard]] std::vector<Seen<Feedback>> feedback() const;
    [[nodiscard]] std::vector<Seen<Feedback>> feedbackOf(MentorshipId pair) const;
    [[nodiscard]] std::optional<Seen<Feedback>> feedback(FeedbackId id) const;

    /// `from.author` not set: whoever is at the desk; `to` is filled in. Also drops the draft with that key.
    FeedbackId give(Feedback feedback, const std::string& draftKey = {});
    /// Openly: the former text stays in the history. Only answers, framework, audience and what it is about.
    void amend(const Feedback& feedback, const std::string& draftKey = {});
    /// By the one it was given to (or the coordinator for them, where the coordinator sees it).
    void reply(FeedbackId id, FeedbackReply how, const std::string& text = {});
    void withdraw(FeedbackId id);
    /// One step each: acknowledges the feedback unless it was answered, and adds what it became.
    ActionItemId turnIntoAction(FeedbackId id, ActionItem action);
    GoalId turnIntoGoal(FeedbackId id, Goal goal);
    [[nodiscard]] std::vector<ChangeEntry> history(FeedbackId id) const; ///< newest first

    [[nodiscard]] bool mayAmend(const Seen<Feedback>& feedback) const;
    [[nodiscard]] bool mayReply(const Seen<Feedback>& feedback) const;

    /// On disk when it returns; for whoever is at the desk only; not undone, not logged. An empty document drops it.
    void saveDraft(const std::string& key, const std::string& document);
    [[nodiscard]] std::optional<std::string> draft(const std::string& key) const;
    [[nodiscard]] std::vector<Draft> drafts() const; ///< newest first

private:
    void acknowledge(Feedback& feedback) const;

    OrganisationFile& m_file;
};

} // namespace mentoring
