#pragma once

#include <vector>

#include <QWidget>

#include "app/matching_service.h"
#include "matching/criteria_draft.h"
#include "mentoring/criteria.h"
#include "parts/page_actions.h"
#include "window/workspace.h"

class QAction;
class QComboBox;
class QToolButton;
class QVBoxLayout;

namespace mentoring::ui {

class AimCard;
class Banner;
class Card;
class Label;
class StandingRulesRows;

/// What matters: the set of criteria, the aim of the run, weights as sliders, rules as sentences with switches. Speaks
/// of changes; what is done with them is up to the page.
class CriteriaPanel : public QWidget {
    Q_OBJECT

public:
    explicit CriteriaPanel(Workspace& workspace, QWidget* parent = nullptr);

    /// Shows what a program is matched with: the set chosen last and the aim of before.
    void setProgram(ProgramId program);

    /// The criteria as they stand on screen.
    [[nodiscard]] CriteriaSet criteria() const;
    [[nodiscard]] const Aims& aims() const;
    /// What keeps the set from being used; empty when nothing does.
    [[nodiscard]] QString problem() const;

    /// Kept sets may have changed.
    void reloadSets();

    [[nodiscard]] QList<QAction*> setActions() const;

Q_SIGNALS:
    void changed(); ///< at every move of a slider
    void settled(); ///< the change is done: worth remembering

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeActions();
    [[nodiscard]] QWidget* makeSetCard();
    [[nodiscard]] QWidget* makeWeightsCard();
    [[nodiscard]] QWidget* makeRulesCard();
    void retranslate();
    void showSet(const CriteriaSet& set);
    void showRows();
    void chooseFromList(int index);
    void edited();
    void moved();
    void remember();
    /// The criteria of a program as they were before, or after, a change that is taken back or done again.
    void takeUp(ProgramId program, const CriteriaSet& set);
    void addCriterion();
    void editCriterion(std::size_t index);
    void removeCriterion(std::size_t index);
    /// Those that look at a field the file does not have.
    void removeUnusable();
    [[nodiscard]] std::vector<std::size_t> unusable() const; ///< their places, rising
    void saveAs();
    void saveChanges();
    void removeSet();
    void importSet();
    void exportSet();
    void showState();
    [[nodiscard]] bool isAltered() const;
    [[nodiscard]] QToolButton* menuButton(std::size_t index, const QString& name);

    Workspace& m_workspace;
    ProgramId m_program;
    CriteriaDraft m_draft;
    std::vector<CriteriaSet> m_listed;

    Card* m_setCard = nullptr;
    QComboBox* m_setCombo = nullptr;
    Label* m_explanation = nullptr;
    QToolButton* m_setMenu = nullptr;
    Label* m_alteredLabel = nullptr;
    AimCard* m_aim = nullptr;
    Card* m_weightsCard = nullptr;
    QVBoxLayout* m_weights = nullptr;
    QToolButton* m_addButton = nullptr;
    Card* m_rulesCard = nullptr;
    QVBoxLayout* m_rules = nullptr;
    StandingRulesRows* m_standing = nullptr;
    Banner* m_problem = nullptr;
    PageActions* m_actions = nullptr;
};

} // namespace mentoring::ui
