#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QDialog>

#include "matching/matching_view.h"
#include "matching/run_comparison.h"
#include "window/workspace.h"

class QPushButton;

namespace Ui {
class EarlierRunsDialog;
}

namespace mentoring::ui {

/// The scenarios and runs that were kept of a program, and the stable outcome: two of them side by side, pair by pair
/// and in figures. One can be taken up, a scenario deleted.
class EarlierRunsDialog : public QDialog {
    Q_OBJECT

public:
    /// `now` is what the page shows; null: the newest run stands for it.
    EarlierRunsDialog(Workspace& workspace, ProgramId program, std::shared_ptr<const MatchingView> now,
                      QWidget* parent = nullptr);
    ~EarlierRunsDialog() override;

    /// What the page is to show from now on, with its criteria and aims; empty unless somebody asked for it.
    [[nodiscard]] const std::optional<MatchingRun>& takenUp() const { return m_takenUp; }

private:
    enum class Kind { Now, Scenario, Run, Stable };
    struct Side {
        Kind kind;
        QString name;
        MatchingRun run;
    };
    void readSides();
    void addNow();
    void addStable();
    void showSides();
    void showFigures(const Side& one, const Side& other);
    void showNone();
    void takeUp();
    void lockAll(const Side& stable);
    void removeScenario();
    [[nodiscard]] const Side* chosen() const;
    [[nodiscard]] const Side* against() const;
    [[nodiscard]] QString factsOf(const MatchingRun& run) const;
    [[nodiscard]] QString sumOf(bool isNow) const;
    /// What the page shows, where it is that run.
    [[nodiscard]] const MatchingView* viewOf(const MatchingRun& run) const;
    /// Couples in the program as it is now who would both rather have each other; empty where somebody of the run is
    /// not there any more.
    [[nodiscard]] std::optional<int> couples(const MatchingRun& run) const;

    Workspace& m_workspace;
    ProgramId m_program;
    std::shared_ptr<const MatchingView> m_view;
    std::unique_ptr<Ui::EarlierRunsDialog> m_form;
    std::vector<Side> m_sides; ///< scenarios, runs, the stable outcome; what is shown now last
    RunComparison* m_model = nullptr;
    QPushButton* m_record = nullptr;
    QPushButton* m_takeUp = nullptr;
    QPushButton* m_remove = nullptr;
    std::optional<MatchingRun> m_takenUp;
};

} // namespace mentoring::ui
