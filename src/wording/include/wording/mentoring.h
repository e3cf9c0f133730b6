#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "mentoring/advice_request.h"
#include "mentoring/concern.h"
#include "mentoring/feedback.h"
#include "mentoring/goal.h"
#include "mentoring/insight.h"
#include "mentoring/mentor_gain.h"
#include "mentoring/organisation_text.h"
#include "mentoring/perspective.h"
#include "mentoring/session.h"

namespace mentoring::wording {

[[nodiscard]] QString name(GoalKind kind);
[[nodiscard]] QString name(GoalState state);
[[nodiscard]] QString name(InsightKind kind);
[[nodiscard]] QString name(EvidenceStrength strength);
[[nodiscard]] QString name(AssessmentMoment moment);
[[nodiscard]] QString name(SessionState state);
[[nodiscard]] QString name(MissedBy by);
[[nodiscard]] QString name(Phase phase);
[[nodiscard]] QString name(FeedbackReply reply);
[[nodiscard]] QString name(Urgency urgency);
[[nodiscard]] QString name(AdviceState state);
[[nodiscard]] QString name(ConcernKind kind);
[[nodiscard]] QString name(ConcernStatus status);
[[nodiscard]] QString name(GainKind kind);
[[nodiscard]] QString name(Audience audience);
[[nodiscard]] QString name(TextKind kind);

/// Somebody who reads a record.
struct Reader {
    QString name;
    bool isYou = false; ///< whoever reads the line
};

/// Whose record it is and for whom, for the line "Seen by: …" beside it.
struct Readers {
    std::optional<Reader> author; ///< empty: of both of the pair, or the coordinator's own
    std::vector<Reader> partners; ///< for whom it is when it is for the pair; empty: for nobody as yet
    bool youCoordinate = false;   ///< the coordinator reads the line
    bool isWritten = false;       ///< it is being written: what will not be seen again is said
};
/// "Seen by: you and Zoé Girard; the coordinator sees title and progress".
[[nodiscard]] QString seenBy(RecordKind kind, Audience audience, const Readers& readers);

/// "Goal: Lead a team", with the colon as the language sets it.
[[nodiscard]] QString labelled(const QString& label, const QString& text);
/// In the language that is spoken.
[[nodiscard]] QString text(const TradeText& both);
[[nodiscard]] QString text(const Bilingual& both);
[[nodiscard]] QString attainmentName(int level); ///< −2 to 2
/// "Tue 3 Mar 2026, 14:00", with the time zone where it is not the workstation's.
[[nodiscard]] QString when(const Session& session);
[[nodiscard]] QString length(int minutes);       ///< "45 min", "1 h 30"
[[nodiscard]] QString ago(Date day, Date today); ///< "today", "12 days ago"
[[nodiscard]] QString due(Date day, Date today); ///< "due in 3 days", "overdue by 5 days"
/// What the writer may want to look at again.
[[nodiscard]] QString sentence(const Remark& remark);

} // namespace mentoring::wording
