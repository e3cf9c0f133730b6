#pragma once

#include <optional>
#include <unordered_map>
#include <vector>

#include "app/seen.h"
#include "mentoring/feedback.h"
#include "mentoring/goal.h"
#include "mentoring/session.h"

// The long lists, a page at a time, as whoever is at the desk may see them. To be shown, not to be written: what the
// lists do not show is left out. All throw FileError.

namespace mentoring {

class OrganisationFile;

/// Some rows of a list, in its order.
template <class Record>
struct ListPage {
    std::vector<Seen<Record>> records;
    /// The last one of the page, as the list goes on behind it; nothing: there are no more.
    std::optional<Record> last;
};

/// By day and time, newest first; without their agendas. `after`: the last one of the page before.
[[nodiscard]] ListPage<Session> sessionsAfter(OrganisationFile& file, const std::optional<Session>& after,
                                              std::size_t most);
/// In the order in which they were set; without their skills.
[[nodiscard]] ListPage<Goal> goalsAfter(OrganisationFile& file, const std::optional<Goal>& after, std::size_t most);

/// What feedback is about, as far as it is seen; without lists of theirs.
struct FeedbackSubjects {
    std::unordered_map<SessionId, Seen<Session>> sessions;
    std::unordered_map<GoalId, Seen<Goal>> goals;
};
struct FeedbackListPage : ListPage<Feedback> {
    FeedbackSubjects about;
};
/// Newest first.
[[nodiscard]] FeedbackListPage feedbackAfter(OrganisationFile& file, const std::optional<Feedback>& after,
                                             std::size_t most);

/// Whom strengths, areas to grow and levels of skills are about of which something is seen.
[[nodiscard]] std::vector<PersonId> insightSubjects(OrganisationFile& file);

/// Sessions from one day to another, oldest first; without agenda and goals.
[[nodiscard]] std::vector<Seen<Session>> sessionsBetween(OrganisationFile& file, Date first, Date last);

} // namespace mentoring
