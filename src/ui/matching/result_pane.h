#pragma once

#include <memory>
#include <vector>

#include <QList>
#include <QWidget>

#include "matching/matching_view.h"
#include "parts/list_and_detail.h"
#include "parts/page_actions.h"
#include "window/workspace.h"

class QToolButton;

namespace Ui {
class ResultPane;
}

namespace mentoring::ui {

class ChangesTableModel;
class Label;
class PairsTableModel;
class Table;
class UnpairedView;

/// The result of a run: in figures, and as three tables (who is paired, who is not, what has changed), searched
/// together; beside the search what can be done with the chosen pair, where there is room.
class ResultPane : public QWidget {
    Q_OBJECT

public:
    enum class Tab { Pairs, Unpaired, Changes };

    /// Speaks the texts of `actions`, which say what can be done with a pair.
    ResultPane(Workspace& workspace, const PageActions& actions, QWidget* parent = nullptr);
    ~ResultPane() override;

    /// Null empties it.
    void show(const std::shared_ptr<const MatchingView>& view);
    using QWidget::show;
    void showTab(Tab tab);
    void retranslate();
    void focusSearch();
    void selectAll();

    /// The table of pairs, and where somebody's pair stands in it, by the mentee's id.
    [[nodiscard]] Table* pairsTable() const;
    [[nodiscard]] ListAndDetail::Rows rows() const;
    /// Mentees of the snapshot, but for those whose pair is chosen in the table of pairs.
    [[nodiscard]] std::vector<int> chosenElsewhere() const;
    [[nodiscard]] Tab tab() const;
    /// Pairs of the result that the search lets through, in the order of the screen.
    [[nodiscard]] std::vector<std::size_t> shownPairs() const;

Q_SIGNALS:
    void openAsked(int mentee);
    void chosenChanged();
    /// For the mentee without one that is chosen.
    void mentorChosen(int mentor);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void dressPairs();
    void dressChanges();
    void addTools(const PageActions& actions);
    /// What the program is for, and what it is measured by: pairs are looked at with that in mind.
    void showPurpose();
    void showEmpty();
    void openChange(const QModelIndex& index);
    void fit();

    std::unique_ptr<Ui::ResultPane> m_form;
    const PageActions& m_actions;
    Workspace& m_workspace;
    const Directory& m_directory;
    Label* m_purpose = nullptr;
    PairsTableModel* m_pairs = nullptr;
    UnpairedView* m_unpaired = nullptr;
    ChangesTableModel* m_changes = nullptr;
    QList<QToolButton*> m_tools;
    QToolButton* m_moreTools = nullptr; ///< in their place where there is no room for their words
    bool m_isLow = false;               ///< the page: the figures take one line
    std::shared_ptr<const MatchingView> m_view;
};

} // namespace mentoring::ui
