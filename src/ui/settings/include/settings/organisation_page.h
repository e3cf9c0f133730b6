#pragma once

#include <string>
#include <vector>

#include "window/page.h"

class QAction;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace mentoring::ui {

class Card;
class DraftKeeper;
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
    [[nodiscard]] QList<QAction*> menuActions() const override;
    [[nodiscard]] bool mayLeave() override;
    bool focusSearch() override; ///< in the first list that is long
    void importSkills();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    void exportSkills(); ///< those that are shown
    bool saveName();
    bool saveLevels();
    [[nodiscard]] std::vector<std::string> typedLevels() const;
    /// What would be lost by keeping the levels that are typed, or why they cannot be kept, is asked about.
    [[nodiscard]] bool mayLeaveLevels();
    void throwAwayLevels();

    PageHeader* m_header = nullptr;
    QAction* m_log = nullptr;
    Card* m_nameCard = nullptr;
    Card* m_levelsCard = nullptr;
    QLineEdit* m_name = nullptr;
    QPlainTextEdit* m_levels = nullptr;
    DraftKeeper* m_draft = nullptr; ///< of name and levels
    QPushButton* m_saveName = nullptr;
    QPushButton* m_saveLevels = nullptr;
    QPushButton* m_exportSkills = nullptr;
    RowsCard* m_skills = nullptr;
    RowsCard* m_fields = nullptr;
    RowsCard* m_nevers = nullptr;
    RowsCard* m_texts = nullptr;
};

} // namespace mentoring::ui
