#pragma once

#include <memory>
#include <optional>

#include <QTimer>

#include "matching/asked_run.h"
#include "matching/matching_view.h"
#include "parts/list_and_detail.h"
#include "parts/page_actions.h"
#include "window/page.h"

class QMenu;
class QPushButton;

namespace Ui {
class MatchingPage;
}

namespace mentoring::ui {

class CriteriaPanel;
class PairDetail;
class ResultPane;

/// What matters on the left, who goes with whom on the right. Small cohorts follow every move of a slider; nothing is
/// kept before "Run matching", and nothing is published before the last look.
class MatchingPage : public Page {
    Q_OBJECT

public:
    explicit MatchingPage(Workspace& workspace, QWidget* parent = nullptr);
    ~MatchingPage() override;

    /// Up to so many mentees and so many mentors a change is answered at once.
    static constexpr int largestLiveCohort = 1'000;

    [[nodiscard]] bool canGoBack() const override;
    void goBack() override { showTable(); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("match"); }
    void activate() override;
    void deactivate() override;
    [[nodiscard]] QList<QAction*> menuActions() const override;
    bool focusSearch() override;
    void selectAll() override;

    void setProgram(ProgramId program);
    /// Writes the scores of all allowed pairs. False: there is no result to take them from.
    bool exportScores();

    /// The result on screen; null before the first.
    [[nodiscard]] const std::shared_ptr<const MatchingView>& view() const { return m_view; }
    [[nodiscard]] CriteriaPanel* criteriaPanel() const { return m_criteria; }

Q_SIGNALS:
    /// A result has come on screen.
    void shown();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What the actions ask when they say whether they can be used.
    struct Now {
        bool writable = false;
        bool isResult = false;
        bool mayRun = false;
        bool publishable = false;
        int pairs = 0;
        int chosen = 0; ///< mentees that the actions are about; those of them with a mentor, with one kept
        int paired = 0;
        int kept = 0;
        bool exchangeable = false; ///< two, with two mentors
    };

    void makeActions();
    void build();
    void retranslate();
    /// The file has changed, or another program is shown: somebody looks now.
    void look();
    void criteriaChanged();
    [[nodiscard]] bool isLive() const;
    [[nodiscard]] MatchingRequest request() const;
    [[nodiscard]] bool mayRun() const;
    void start();
    void solve();
    void solveSoon();
    void run();
    void cancel();
    void finished(const std::shared_ptr<const MatchingOutcome>& outcome);
    void fileChanged(const Change& change);
    void showResult();
    void showEmpty();
    void lookAtChosen();
    void showActions();
    void showProgress();
    void publish();
    void openPair(int mentee);
    void showTable();
    [[nodiscard]] bool isResultShown() const;
    [[nodiscard]] std::optional<int> openedMentee() const;
    /// The mentee of the pair so many rows below the open one.
    [[nodiscard]] std::optional<int> stepped(int rows) const;
    void step(int rows);
    void lockChosen();
    void refuseChosen();
    void chooseByHand(int mentor = -1);
    void showShortList();
    void exchangeChosen();
    void showEarlierRuns();
    void saveRecord();
    void exportPairs();
    /// Mentees (of the snapshot) that the actions are about.
    [[nodiscard]] std::vector<int> chosenMentees() const;

    std::unique_ptr<Ui::MatchingPage> m_form;
    PageActions* m_actions = nullptr;
    Now m_now;
    CriteriaPanel* m_criteria = nullptr;
    ResultPane* m_result = nullptr;
    PairDetail* m_detail = nullptr;
    ListAndDetail* m_records = nullptr;
    QPushButton* m_runButton = nullptr;
    QPushButton* m_publishButton = nullptr;
    QMenu* m_exportMenu = nullptr;
    std::shared_ptr<const MatchingView> m_view;
    std::optional<std::vector<SuggestedPair>> m_closeTo; ///< of a run that was taken up: the next one is to stay close
    ProgramId m_program;
    QTimer m_soon;
    AskedRun m_run;
    bool m_recording = false; ///< what changes in the file now is our own
};

} // namespace mentoring::ui
