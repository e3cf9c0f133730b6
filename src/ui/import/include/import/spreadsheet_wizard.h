#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QDialog>
#include <QElapsedTimer>
#include <QMap>

#include "import/import_job.h"
#include "window/workspace.h"

namespace Ui {
class SpreadsheetWizard;
}

namespace mentoring::ui {

class EmptyState;
class Overflow;
class SourcePage;

/// Something out of a spreadsheet, step by step: the frame of the wizards for people and for pairs. Nothing is written
/// before the preview; then everything in one step.
class SpreadsheetWizard : public QDialog {
    Q_OBJECT

public:
    enum Step { FileStep, SourceStep, ColumnsStep, QuestionsStep, PreviewStep, DoneStep };

    ~SpreadsheetWizard() override;

    /// Starts with a file that was dropped on the window, say.
    void open(const QString& path);
    using QDialog::open;
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool isBusy() const;

    void reject() override;

protected:
    /// Of objects.
    struct Names {
        const char* wizard;
        const char* banner;
        const char* chooseAction;
        const char* dropHereState;
        const char* doneState;
    };
    /// A derived wizard adds its pages, then calls `retranslate` and `goTo(FileStep)`.
    SpreadsheetWizard(Workspace& workspace, const Names& names, QWidget* parent);

    void addPage(Step step, QWidget* page);
    /// To the first step, with nothing of the file before.
    void startOver();
    /// With a file that has been read.
    void goOn(const ListRead& list);
    /// Starts work in the background and says so meanwhile.
    void start(const QString& what, const std::function<void(ImportJob&)>& work);
    void showProblem(Tone tone, const QString& sentence);
    void showButtons();
    void setTexts(const QString& title, const QStringList& steps, const QString& dropHere, const QString& sentence);

    [[nodiscard]] Workspace& workspace() const { return m_workspace; }
    [[nodiscard]] ImportJob* job() const { return m_job; }
    [[nodiscard]] EmptyState* doneState() const { return m_done; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const std::shared_ptr<const cells::SourceFile>& source() const { return m_source; }
    [[nodiscard]] const cells::Layout& layoutOfFile() const { return m_layout; }
    [[nodiscard]] bool hasNoRows() const;

    virtual void retranslate();
    virtual void goTo(Step step);
    virtual void back();
    /// The line under the title; not asked where it is the same for all.
    [[nodiscard]] virtual QString help(Step step) const = 0;
    /// What was planned and answered for the file before.
    virtual void forget() = 0;
    /// What the list is of; empty where it may turn out to be of pairs.
    [[nodiscard]] virtual std::optional<ImportService::ListOf> expected() const { return std::nullopt; }
    virtual void listRead(const ListRead& list) { goOn(list); }
    /// Has the job propose what the columns are, and then goes to the SourceStep.
    virtual void proposeColumns(ImportJob& job) = 0;
    [[nodiscard]] virtual bool areColumnsChosen() const = 0;
    /// The columns are chosen: questions or the preview come next.
    virtual void plan() = 0;
    virtual void answerQuestions() {}
    /// What the button of the preview says; empty where there is nothing to import.
    [[nodiscard]] virtual QString importText() const = 0;
    [[nodiscard]] virtual bool canImport() const = 0;
    virtual void apply() = 0;

    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QString fileName() const;
    EmptyState* addState(Step step, const char* name);
    void next();
    void showWhatMatters();
    [[nodiscard]] bool hasJustArrived() const;
    void chooseFile();
    void read(const cells::ReadOptions& options);
    void lookAtColumns();
    void failed(const std::exception_ptr& error);
    void stopped(Tone tone, const QString& sentence);

    Workspace& m_workspace;
    std::unique_ptr<Ui::SpreadsheetWizard> m_form;
    ImportJob* m_job = nullptr;
    QMap<Step, QWidget*> m_pages; ///< in the order of the steps
    Overflow* m_around = nullptr; ///< the pages
    EmptyState* m_dropHere = nullptr;
    SourcePage* m_sourcePage = nullptr;
    EmptyState* m_done = nullptr;
    QAction* m_chooseAction = nullptr;
    Step m_step = FileStep;
    QElapsedTimer m_goneOn; ///< since the last step, or since going on was pressed once more where nothing comes next
    QString m_path;
    std::shared_ptr<const cells::SourceFile> m_source;
    cells::Layout m_layout;
};

} // namespace mentoring::ui
