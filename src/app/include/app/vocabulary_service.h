#pragma once

#include <string>
#include <vector>

#include <QObject>
#include <QString>

#include "app/organisation_file.h"
#include "intake/skills_import.h"
#include "mentoring/organisation_text.h"
#include "mentoring/person.h"
#include "mentoring/skill.h"

namespace mentoring {

/// The words an organisation uses: its name, levels, skills and custom fields. All throw Refusal or FileError.
class VocabularyService final : public QObject {
    Q_OBJECT

public:
    explicit VocabularyService(OrganisationFile& file);

    void renameOrganisation(const std::string& name);

    /// How many people would have no level any more under these names.
    [[nodiscard]] int peopleWithoutLevelUnder(const std::vector<std::string>& names) const;
    /// Sets the ordered scale of levels, lowest first; empty makes levels plain numbers. People keep the level of the
    /// same name; a level whose name is gone is cleared.
    void setLevels(const std::vector<std::string>& names);

    SkillId addSkill(Skill skill);
    void editSkill(const Skill& skill);
    void removeSkills(const std::vector<SkillId>& skills);
    struct SkillsImported {
        int added = 0;
        int changed = 0;
        int same = 0;
        int refused = 0;
        std::vector<intake::SkillRow> problems; ///< the refused rows, in file order
    };
    /// Reads a list of skills (CSV, XLSX, ODS …) with a name in one or both languages. Throws cells::ReadError too.
    SkillsImported importSkills(const QString& path);

    /// A text of the program as this organisation words it; readable by everybody.
    [[nodiscard]] OrganisationText text(TextKind kind) const;
    /// Empty in both languages: as the program words it again. A new version where what is read changes.
    void setText(const OrganisationText& typed);
    /// Who has read which role sheet: for the coordinator, nothing for anybody else.
    [[nodiscard]] std::vector<RoleReading> readings() const;

    CustomFieldId addCustomField(CustomField field);
    void editCustomField(const CustomField& field);                    ///< name and choices; the kind stays
    void removeCustomFields(const std::vector<CustomFieldId>& fields); ///< and what people have in them

private:
    [[nodiscard]] Issues checkAmongOthers(const CustomField& field) const;

    OrganisationFile& m_file;
};

} // namespace mentoring
