#pragma once

#include <memory>

#include "exchange/pairs_import.h"
#include "import/spreadsheet_wizard.h"

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
    void sourceRead(const std::shared_ptr<const exchange::SourceFile>& source) override;
    void proposeColumns() override;
    [[nodiscard]] bool areColumnsChosen() const override;
    void plan() override;
    [[nodiscard]] QString importText() const override;
    [[nodiscard]] bool canImport() const override;
    void apply() override;
    void showDone();

    PairsColumnsPage* m_columnsPage = nullptr;
    PairsPreviewPage* m_previewPage = nullptr;
    QAction* m_toPairsAction = nullptr;
    std::shared_ptr<const exchange::PairsPlan> m_plan;
};

} // namespace mentoring::ui
