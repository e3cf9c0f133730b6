#pragma once

#include <optional>
#include <string>
#include <vector>

#include "mentoring/criteria_reading.h"
#include "mentoring/program.h"

namespace mentoring {

/// A program as one begins it: nothing of it is of a year or of people.
struct ProgramTemplate {
    std::string key; ///< stable name of a ready-made one; empty for others
    Bilingual name;
    Bilingual description;
    Bilingual purpose;
    Bilingual eligibility;
    ProgramMode mode = ProgramMode::Cohort;
    int defaultCapacity = 1;
    ProgramPlan plan; ///< its own eligibility is empty, nobody has measured anything

    friend bool operator==(const ProgramTemplate&, const ProgramTemplate&) = default;
};

/// What a document says that was to be a template. Its problems are those any document can have.
struct ProgramTemplateReading {
    std::optional<ProgramTemplate> content; ///< exactly when there is no problem
    std::vector<CriteriaDocumentProblem> problems;
};

/// A program without a name and dates, its texts in that language where they are written in it.
[[nodiscard]] Program programFrom(const ProgramTemplate& from, TextLanguage language);
/// What other programs can begin with; what was written in one language counts as that one.
[[nodiscard]] ProgramTemplate templateOf(const Program& program, TextLanguage language);
/// The same once more: as it was, without dates and not closed; where each objective stands is where the new one
/// begins.
[[nodiscard]] Program onceMore(const Program& program);

} // namespace mentoring
