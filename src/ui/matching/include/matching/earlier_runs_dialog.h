#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QDialog>

#include "matching/run_comparison.h"
#include "window/workspace.h"

namespace Ui {
class EarlierRunsDialog;
}

namespace mentoring::ui {

/// The runs that were kept of a program: one is opened, and held against what stands now.
class EarlierRunsDialog : public QDialog {
    Q_OBJECT

public:
    /// `now` is what the page suggests; nothing: the newest run stands for it.
    EarlierRunsDialog(Workspace& workspace, ProgramId program, const std::optional<std::vector<SuggestedPair>>& now,
                      QWidget* parent = nullptr);
    ~EarlierRunsDialog() override;

private:
    void showRun(int place);
    void showNone();
    [[nodiscard]] QString sumOf() const;

    Workspace& m_workspace;
    std::unique_ptr<Ui::EarlierRunsDialog> m_form;
    std::vector<MatchingRun> m_runs;
    std::vector<SuggestedPair> m_now;
    RunComparison* m_model = nullptr;
};

} // namespace mentoring::ui
