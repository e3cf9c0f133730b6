#pragma once

#include <map>

#include "mentoring/person.h"
#include "parts/form_dialog.h"

namespace mentoring::ui {

/// A person added or edited.
class PersonDialog : public FormDialog {
    Q_OBJECT

public:
    /// A person that is not set: somebody new, who joins the program shown as the roles say.
    PersonDialog(Workspace& workspace, PersonId person, QWidget* parent = nullptr);

    /// Of a new one once they are added.
    [[nodiscard]] PersonId person() const { return m_person.id; }

    /// Asks first where somebody new may be there already.

private:
    /// Somebody with the address that was typed, or with the name.
    [[nodiscard]] const Person* thereAlready() const;
    [[nodiscard]] bool isMeantAsNew();
    void addWho();
    void addWhere();
    void addLevel();
    void addManager();
    void addAddressForm();
    void addCustomFields();
    void addRole();
    QLineEdit* addFact(const char* name, const QString& label, Field field, const std::string& fact);
    [[nodiscard]] QWidget* customEdit(const CustomField& custom);
    [[nodiscard]] Person read() const;
    void readCustom(Person& person) const;
    [[nodiscard]] std::optional<PersonId> chosenManager() const;
    void record();

    Person m_person;
    PersonId m_addedAnyway;                     ///< the namesake of whom it was said that they are somebody else
    std::map<CustomFieldId, QWidget*> m_custom; ///< a DayEdit, a NumberEdit or a line
    QLineEdit* m_given = nullptr;
    QLineEdit* m_family = nullptr;
    QLineEdit* m_email = nullptr;
    QLineEdit* m_staffId = nullptr;
    QLineEdit* m_jobTitle = nullptr;
    QLineEdit* m_department = nullptr;
    QLineEdit* m_site = nullptr;
    QLineEdit* m_country = nullptr;
    QLineEdit* m_timeZone = nullptr;
    QLineEdit* m_languages = nullptr;
    DayEdit* m_hireDate = nullptr;
    QLineEdit* m_manager = nullptr;
    QComboBox* m_level = nullptr;
    QComboBox* m_form = nullptr;
    QComboBox* m_role = nullptr; ///< of somebody new
};

} // namespace mentoring::ui
