#pragma once

#include <memory>
#include <optional>

#include <QDialog>

#include "exchange/people_import.h"
#include "exchange/people_layout.h"
#include "exchange/people_mapping.h"
#include "exchange/source_file.h"
#include "window/workspace.h"

namespace Ui {
class ImportWizard;
}

namespace mentoring::ui {

class ColumnsPage;
class EmptyState;
class ImportJob;
class PreviewPage;
class QuestionsPage;
class SourcePage;

/// People out of a spreadsheet, step by step. Nothing is written before the preview; then everything in one step.
class ImportWizard : public QDialog {
    Q_OBJECT

public:
    enum Step { FileStep, SourceStep, ColumnsStep, QuestionsStep, PreviewStep, DoneStep };

    explicit ImportWizard(Workspace& workspace, QWidget* parent = nullptr);
    ~ImportWizard() override;

    /// Starts with a file that was dropped on the window, say.
    void open(const QString& path);
    using QDialog::open;
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool isBusy() const;
    /// The file, where it turned out to be a list of pairs and none of people: the wizard has closed, and whoever
    /// opened it goes on with a PairsWizard.
    [[nodiscard]] const QString& pairsFile() const { return m_pairsFile; }

    void reject() override;

Q_SIGNALS:
    void stepShown(mentoring::ui::ImportWizard::Step step);

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
    void readAgain();
    void sourceRead(const std::shared_ptr<const exchange::SourceFile>& source);
    void proposeColumns();
    void startPlan(Step after);
    void planned(const std::shared_ptr<const exchange::ImportPlan>& plan);
    void startApply();
    void failed(const std::exception_ptr& error);
    [[nodiscard]] bool hasNoRows() const;
    void showProblem(Tone tone, const QString& sentence);
    void saveRefused();
    /// The role that nobody has in the program of this import while others have the other one; FromColumn for none.
    [[nodiscard]] exchange::FileRole missingRole() const;
    void showDone();

    Workspace& m_workspace;
    std::unique_ptr<Ui::ImportWizard> m_form;
    ImportJob* m_job = nullptr;
    EmptyState* m_dropHere = nullptr;
    SourcePage* m_sourcePage = nullptr;
    ColumnsPage* m_columnsPage = nullptr;
    QuestionsPage* m_questionsPage = nullptr;
    PreviewPage* m_previewPage = nullptr;
    EmptyState* m_done = nullptr;
    QAction* m_chooseAction = nullptr;
    QAction* m_toMatchingAction = nullptr;
    QAction* m_nextFileAction = nullptr;
    QAction* m_saveRefusedAction = nullptr;
    QString m_path;
    QString m_pairsFile;
    Step m_step = FileStep;
    Step m_after = PreviewStep; ///< where a plan under way leads
    bool m_asked = false;       ///< the questions of this mapping have been on screen
    std::shared_ptr<const exchange::SourceFile> m_source;
    exchange::Layout m_layout;
    exchange::ImportOptions m_options;
    exchange::FileRole m_nextRole = exchange::FileRole::FromColumn; ///< of the file to come, where no column says it
    std::optional<exchange::FileRole> m_rememberedRole; ///< answered last time for a file with these headings
    std::shared_ptr<const exchange::ImportPlan> m_plan;
};

} // namespace mentoring::ui
