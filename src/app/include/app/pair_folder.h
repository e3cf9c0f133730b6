#pragma once

#include <optional>
#include <vector>

#include "app/change.h"
#include "app/seen.h"
#include "mentoring/advice_request.h"
#include "mentoring/agreement.h"
#include "mentoring/concern.h"
#include "mentoring/feedback.h"
#include "mentoring/goal.h"
#include "mentoring/insight.h"
#include "mentoring/mentorship.h"
#include "mentoring/session.h"

namespace mentoring {

class OrganisationFile;

/// What is kept of one pair, for a page that shows it from several sides: each kind is read once, when it is first
/// asked for, as whoever is at the desk may see it, and anew after a change that touched it. To be shown, not to be
/// written: some lists are left out. Throws FileError.
class PairFolder {
public:
    PairFolder(OrganisationFile& file, Mentorship pair) : m_file(file), m_pair(std::move(pair)) {}

    [[nodiscard]] const Mentorship& pair() const { return m_pair; }
    [[nodiscard]] const std::optional<Agreement>& agreement();
    [[nodiscard]] const std::vector<Seen<Session>>& sessions(); ///< by day, oldest first; without their goals
    [[nodiscard]] const std::vector<Seen<Goal>>& goals();       ///< of the mentee; without their skills
    [[nodiscard]] const std::vector<Seen<Insight>>& insights(); ///< about the mentee; without what happened
    [[nodiscard]] const std::vector<Seen<Feedback>>& feedback();
    [[nodiscard]] const std::vector<Seen<ActionItem>>& actions();
    [[nodiscard]] const std::vector<Seen<AdviceRequest>>& requests();
    [[nodiscard]] const std::vector<Seen<Concern>>& concerns();
    [[nodiscard]] const std::vector<Seen<PrivateNote>>& notes();
    /// The first planned one from today on; null when there is none.
    [[nodiscard]] const Seen<Session>* nextSession();

    /// Takes out what a change touched.
    void forget(Aspects touched);

private:
    OrganisationFile& m_file;
    Mentorship m_pair;
    std::optional<std::optional<Agreement>> m_agreement;
    std::optional<std::vector<Seen<Session>>> m_sessions;
    std::optional<std::vector<Seen<Goal>>> m_goals;
    std::optional<std::vector<Seen<Insight>>> m_insights;
    std::optional<std::vector<Seen<Feedback>>> m_feedback;
    std::optional<std::vector<Seen<ActionItem>>> m_actions;
    std::optional<std::vector<Seen<AdviceRequest>>> m_requests;
    std::optional<std::vector<Seen<Concern>>> m_concerns;
    std::optional<std::vector<Seen<PrivateNote>>> m_notes;
};

} // namespace mentoring
