#pragma once

#include <memory>

#include <QDialog>

#include "exchange/pairs_import.h"
#include "exchange/source_file.h"
#include "window/workspace.h"

namespace Ui {
class PairsWizard;
}

namespace mentoring::ui {

class EmptyState;
class ImportJob;
class PairsColumnsPage;
class PairsPreviewPage;
class SourcePage;

/// Pairs that were made elsewhere, out of a spreadsheet, step by step. Nothing is written before the preview; then
/// everything in one step.
class PairsWizard : public QDialog {
    Q_OBJECT

public:
    enum Step { FileStep, SourceStep, ColumnsStep, PreviewStep, DoneStep };

    explicit PairsWizard(Workspace& workspace, QWidget* parent = nullptr);
    ~PairsWizard() override;

    void open(const QString& path);
    using QDialog::open;
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool isBusy() const;

    void reject() override;

Q_SIGNALS:
    void stepShown(mentoring::ui::PairsWizard::Step step);

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void retranslate();
    void goTo(Step step);
    void showButtons();
    void next();
    void back();
    void chooseFile();
    void sourceRead(const std::shared_ptr<const exchange::SourceFile>& source);
    void proposeColumns();
    [[nodiscard]] bool plan();
    void apply();
    void showDone();

    Workspace& m_workspace;
    std::unique_ptr<Ui::PairsWizard> m_form;
    ImportJob* m_job = nullptr;
    EmptyState* m_dropHere = nullptr;
    SourcePage* m_sourcePage = nullptr;
    PairsColumnsPage* m_columnsPage = nullptr;
    PairsPreviewPage* m_previewPage = nullptr;
    EmptyState* m_done = nullptr;
    QAction* m_chooseAction = nullptr;
    QAction* m_toPairsAction = nullptr;
    QString m_path;
    Step m_step = FileStep;
    std::shared_ptr<const exchange::SourceFile> m_source;
    exchange::Layout m_layout;
    std::shared_ptr<const exchange::PairsPlan> m_plan;
};

} // namespace mentoring::ui
