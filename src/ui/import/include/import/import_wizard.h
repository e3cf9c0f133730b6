#pragma once

#include <memory>
#include <optional>

#include "import/spreadsheet_wizard.h"
#include "intake/people_import.h"
#include "intake/people_mapping.h"

namespace mentoring::ui {

class ColumnsPage;
class PreviewPage;
class QuestionsPage;

/// People out of a spreadsheet.
class ImportWizard final : public SpreadsheetWizard {
    Q_OBJECT

public:
    explicit ImportWizard(Workspace& workspace, QWidget* parent = nullptr);

    /// The file, where it turned out to be a list of pairs and none of people: the wizard has closed, and whoever
    /// opened it goes on with a PairsWizard.
    [[nodiscard]] const QString& pairsFile() const { return m_pairsFile; }

private:
    void retranslate() override;
    void goTo(Step step) override;
    void back() override;
    [[nodiscard]] QString help(Step step) const override;
    void forget() override;
    void listRead(const ListRead& list) override;
    void proposeColumns(ImportJob& job) override;
    [[nodiscard]] bool areColumnsChosen() const override;
    void plan() override;
    void answerQuestions() override;
    [[nodiscard]] QString importText() const override;
    [[nodiscard]] bool canImport() const override;
    void apply() override;

    void proposed(const ImportService::Proposal& proposal);
    void startPlan(Step after);
    void planned(const std::shared_ptr<const intake::ImportPlan>& plan);
    void saveRefused();
    /// The role that nobody has in the program of this import while others have the other one; FromColumn for none.
    [[nodiscard]] intake::FileRole missingRole() const;
    void showDone();

    ColumnsPage* m_columnsPage = nullptr;
    QuestionsPage* m_questionsPage = nullptr;
    PreviewPage* m_previewPage = nullptr;
    QAction* m_toMatchingAction = nullptr;
    QAction* m_nextFileAction = nullptr;
    QAction* m_saveRefusedAction = nullptr;
    QString m_pairsFile;
    Step m_after = PreviewStep; ///< where a plan under way leads
    bool m_asked = false;       ///< the questions of this mapping have been on screen
    intake::ImportOptions m_options;
    intake::FileRole m_nextRole = intake::FileRole::FromColumn; ///< of the file to come, where no column says it
    std::optional<intake::FileRole> m_rememberedRole;           ///< answered last time for a file with these headings
    std::shared_ptr<const intake::ImportPlan> m_plan;
};

} // namespace mentoring::ui
