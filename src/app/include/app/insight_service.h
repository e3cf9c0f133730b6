#pragma once

#include <optional>
#include <vector>

#include <QObject>

#include "app/organisation_file.h"
#include "app/seen.h"
#include "mentoring/insight.h"

namespace mentoring {

/// Strengths, areas to grow and levels of skills, in the mentee's and the mentor's voice. Writing: the author, or the
/// coordinator on their behalf. All writing throws Refusal or FileError.
class InsightService final : public QObject {
    Q_OBJECT

public:
    explicit InsightService(OrganisationFile& file);

    [[nodiscard]] std::vector<Seen<Insight>> insightsAbout(PersonId mentee) const;
    [[nodiscard]] std::vector<Seen<Insight>> insights() const;
    [[nodiscard]] std::optional<Seen<Insight>> insight(InsightId id) const;
    [[nodiscard]] std::vector<Seen<SkillAssessment>> assessmentsAbout(PersonId mentee) const;
    [[nodiscard]] std::optional<Seen<SkillAssessment>> assessment(SkillAssessmentId id) const;

    /// `about` is the mentee; `mentorship` is needed when the author is the mentor. `from.author` not set: whoever is
    /// at the desk.
    InsightId add(Insight insight);
    /// Openly: the former text stays in the history. Everything but id, author and about.
    void amend(const Insight& insight);
    void addEvidence(InsightId id, const Evidence& evidence);
    /// Another one in the place of the one that was read. Throws Refusal (ChangedMeanwhile) where that is not there any
    /// more.
    void amendEvidence(InsightId id, const Evidence& read, const Evidence& evidence);
    void removeEvidence(InsightId id, const Evidence& read);
    void remove(InsightId id);
    [[nodiscard]] std::vector<ChangeEntry> history(InsightId id) const; ///< newest first

    /// Several skills on one occasion, all of one author about one mentee: one step.
    void assess(std::vector<SkillAssessment> assessments);
    /// Level, day, moment, remark and audience.
    void editAssessment(const SkillAssessment& assessment);
    void removeAssessment(SkillAssessmentId id);

    [[nodiscard]] bool mayEdit(const Seen<Insight>& insight) const;
    [[nodiscard]] bool mayEdit(const Seen<SkillAssessment>& assessment) const;

private:
    void amend(Insight after, const Insight& before);
    void changeEvidence(InsightId id, const Evidence& read, const std::optional<Evidence>& evidence);

    OrganisationFile& m_file;
};

} // namespace mentoring
