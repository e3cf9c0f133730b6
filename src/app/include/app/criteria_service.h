#pragma once

#include <string>
#include <vector>

#include <QObject>
#include <QString>

#include "app/organisation_file.h"
#include "mentoring/criteria.h"
#include "mentoring/criteria_reading.h"

namespace mentoring {

/// Named sets of matching criteria: five ready-made ones and those kept in the file.
class CriteriaService final : public QObject {
    Q_OBJECT

public:
    explicit CriteriaService(OrganisationFile& file);

    /// The sets kept in the file, by name.
    [[nodiscard]] std::vector<CriteriaSet> kept() const;
    /// A kept set by its name (folded), else a ready-made one by its key or name.
    [[nodiscard]] std::optional<CriteriaSet> find(const std::string& name) const;
    /// The set a program is matched with: the one chosen last, else "balanced".
    [[nodiscard]] CriteriaSet chosen(ProgramId program) const;
    void choose(ProgramId program, const CriteriaSet& set); ///< remembered in the file, not undone

    /// What keeps a set from being used in this file: its own faults, and fields that the file does not have.
    [[nodiscard]] std::vector<CriteriaProblem> problems(const CriteriaSet& set) const;

    /// Adds the set, or replaces the kept one of the same id. Throws Refusal when the set is not valid.
    CriteriaSet keep(CriteriaSet set);
    void remove(CriteriaSetId set);

    /// Reads a set from a JSON file without keeping it; what is wrong in it, for this file, is in the answer. Throws
    /// FileError when it cannot be read.
    [[nodiscard]] CriteriaReading load(const QString& path) const;
    Written save(const CriteriaSet& set, const QString& path, bool replace) const;

private:
    OrganisationFile& m_file;
};

} // namespace mentoring
