#pragma once

#include <functional>
#include <map>
#include <optional>

#include "parts/drafted_dialog.h"
#include "window/workspace.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace mentoring::ui {

class DayEdit;
class FormField;
class Label;

/// A person added or edited. Stays open, with what was typed and the reasons beside the fields, when it is refused.
class PersonDialog : public DraftedDialog {
    Q_OBJECT

public:
    /// A person that is not set: somebody new, who joins the program shown as the roles say.
    PersonDialog(Workspace& workspace, PersonId person, QWidget* parent = nullptr);

    [[nodiscard]] PersonId person() const { return m_person.id; }
    void accept() override;

private:
    QLineEdit* addLine(QVBoxLayout* column, const char* name, const QString& label, Field field,
                       const std::string& text);
    void addLevel(QVBoxLayout* column);
    void addManager(QVBoxLayout* column);
    void addAddressForm(QVBoxLayout* column);
    void addCustomFields(QVBoxLayout* column);
    [[nodiscard]] QWidget* customEdit(const CustomField& custom);
    [[nodiscard]] bool read(Person& person);
    [[nodiscard]] bool readCustom(Person& person);
    void showIssues(const Issues& issues);

    Person m_person;
    std::map<Field, FormField*> m_fields;
    /// The editor of a field of one's own: a DayEdit, a NumberEdit or a line.
    struct Custom {
        FormField* field = nullptr;
        QWidget* editor = nullptr;
    };
    std::map<CustomFieldId, Custom> m_custom;
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
    Label* m_problem = nullptr;
};

} // namespace mentoring::ui
