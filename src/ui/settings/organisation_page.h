#pragma once

#include "window/page.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace mentoring::ui {

class Card;
class FormField;
class PageHeader;
class RowsCard;

/// The words of the organisation: its name, levels, skills, custom fields, and the pairs that must never be.
class OrganisationPage : public Page {
    Q_OBJECT

public:
    explicit OrganisationPage(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("settings"); }
    void activate() override;
    void importSkills();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    void saveName();
    void saveLevels();
    /// Adds, or edits one that is known.
    void askSkill(const Skill& known);
    void askField(const CustomField& known);
    void addNeverPair();

    PageHeader* m_header = nullptr;
    Card* m_nameCard = nullptr;
    Card* m_levelsCard = nullptr;
    QLineEdit* m_name = nullptr;
    QPlainTextEdit* m_levels = nullptr;
    QPushButton* m_saveName = nullptr;
    QPushButton* m_saveLevels = nullptr;
    RowsCard* m_skills = nullptr;
    RowsCard* m_fields = nullptr;
    RowsCard* m_nevers = nullptr;
};

} // namespace mentoring::ui
