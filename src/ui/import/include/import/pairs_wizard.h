#pragma once

#include <memory>

#include "import/spreadsheet_wizard.h"
#include "intake/pairs_import.h"

namespace mentoring::ui {

class PairsColumnsPage;
class PairsPreviewPage;

/// Pairs that were made elsewhere, out of a spreadsheet.
class PairsWizard final : public SpreadsheetWizard {
    Q_OBJECT

public:
    explicit PairsWizard(Workspace& workspace, QWidget* parent = nullptr);

private:
    void retranslate() override;
    [[nodiscard]] QString help(Step step) const override;
    void forget() override;
    [[nodiscard]] std::optional<ImportService::ListOf> expected() const override {
        return ImportService::ListOf::Pairs;
    }
    void proposeColumns(ImportJob& job) override;
    void proposed(const intake::PairsMapping& mapping);
    [[nodiscard]] bool areColumnsChosen() const override;
    void plan() override;
    [[nodiscard]] QString importText() const override;
    [[nodiscard]] bool canImport() const override;
    void apply() override;
    void showDone();

    PairsColumnsPage* m_columnsPage = nullptr;
    PairsPreviewPage* m_previewPage = nullptr;
    QAction* m_toPairsAction = nullptr;
    std::shared_ptr<const intake::PairsPlan> m_plan;
};

} // namespace mentoring::ui
