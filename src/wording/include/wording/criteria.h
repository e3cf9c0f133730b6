#pragma once

#include <string>

#include <QString>
#include <QStringList>

#include "matching/matching.h"
#include "matching/scorer.h"
#include "mentoring/criteria.h"
#include "mentoring/criteria_reading.h"
#include "mentoring/mentorship.h"

namespace mentoring::wording {

/// The name of a set; a ready-made one in the language of the program, any other as its maker wrote it.
[[nodiscard]] QString name(const CriteriaSet& set);
/// What the set is for, in one sentence.
[[nodiscard]] QString explanation(const CriteriaSet& set);

/// The short label of a criterion, beside its slider: "Skills", "Same department", "Levels above".
[[nodiscard]] QString name(const Criterion& criterion);
/// What it counts, or what it forbids when it is a must: "The more of the skills sought the mentor offers, the better."
[[nodiscard]] QString sentence(const Criterion& criterion);
/// What is so of a pair that keeps to a must: "Both share a working language".
[[nodiscard]] QString kept(const Criterion& must);

[[nodiscard]] QString name(CriterionKind kind); ///< for a list of kinds to choose from
[[nodiscard]] QString name(const FieldRef& field);
[[nodiscard]] QString name(Side side);
[[nodiscard]] QString name(Objective objective);
[[nodiscard]] QString explanation(Objective objective);
[[nodiscard]] QString sentence(AimsIssue issue);
/// "at least 30 %, at most 50 %".
[[nodiscard]] QString bounds(const Share& share);
/// What a run was asked for beside the scores, a line each; the objective first.
[[nodiscard]] QStringList aims(const Aims& aims);
/// What a result is proved to be, as clauses: "nobody more can be paired", …; empty where only the total counts.
[[nodiscard]] QStringList provedOf(const Aims& aims);
/// What the aims that have a price cost, against the best pairing without them; empty where there are none.
[[nodiscard]] QString priceOfAims(const matching::MatchingResult& result);

/// The switches that every program has.
[[nodiscard]] QString reportingLineSentence(int levels); ///< "Nobody is paired with … up to 2 levels above or below."
[[nodiscard]] QString neverPairsSentence();
[[nodiscard]] QString noRepeatSentence();
[[nodiscard]] QString oneWaySentence();

/// A rule as the reason why mentors are left out: "Reporting line", "No free place", "Same language".
[[nodiscard]] QString name(const matching::Rule& rule, const CriteriaSet& set);
/// "12 mentors: no free place."
[[nodiscard]] QString removed(const matching::Rule& rule, const CriteriaSet& set, int mentors);
/// Why a run pairs nobody, in a few words, and what to do about it.
[[nodiscard]] QString title(matching::NobodyPaired why);
[[nodiscard]] QString sentence(matching::NobodyPaired why, int waiting, int mentors);
/// The same with the rules that forbid most, where rules do.
[[nodiscard]] QString sentence(matching::NobodyPaired why, const matching::Snapshot& snapshot,
                               const matching::MatchingResult& result, const CriteriaSet& set);
/// "24 % known": how much of the weight a score stands on.
[[nodiscard]] QString known(int percent);
/// Why somebody stays unpaired although mentors remained: "3 mentors were possible; they do more good elsewhere."
[[nodiscard]] QString leftOver(const matching::Unpaired& person);
/// Stable name of a rule for machines: "oneself", "no-place", "reporting-line", "never-pair", "repeat", "one-way",
/// "refused", "must:skills", "must:same-value:department", "must:different-value:custom:organisation".
[[nodiscard]] std::string machineName(const matching::Rule& rule, const CriteriaSet& set);
/// The same for a criterion: "skills", "same-value:department".
[[nodiscard]] std::string machineName(const Criterion& criterion);

/// What is wrong with a set.
[[nodiscard]] QString sentence(CriteriaIssue issue);
[[nodiscard]] QString sentence(const CriteriaProblem& problem, const CriteriaSet& set);
/// What is wrong with a file of criteria, with the place: "/criteria/2/weight: …".
[[nodiscard]] QString sentence(const CriteriaDocumentProblem& problem);
/// The same of a template of programs.
[[nodiscard]] QString templateSentence(const CriteriaDocumentProblem& problem);

} // namespace mentoring::wording
