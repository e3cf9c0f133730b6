#pragma once

#include <array>
#include <limits>
#include <vector>

#include "kit/long_list_model.h"
#include "mentoring/goal.h"
#include "window/workspace.h"

namespace mentoring::ui {

/// What list and board need of a goal.
struct GoalEntry {
    qint64 id = 0;
    PersonId owner;
    SharedTexts::Index ownerName = 0;
    std::array<SharedTexts::Index, 5> said{}; ///< kind, state, progress, target, last change
    FoldedTexts::Place title;
    FoldedTexts::Place next; ///< the next milestone
    qint32 target = 0;       ///< days since 1970; `noDay` without one
    qint32 changed = 0;
    quint8 kind = 0;
    quint8 state = 0;
    quint8 progress = 0;
    bool isOverdue = false;
    bool isStale = false;
};

enum class GoalsOnly { All, Overdue, Stale };

/// All goals that whoever is at the desk sees, in the order in which they were set.
class GoalsList : public LongListModel<GoalEntry> {
public:
    enum Column { TitleColumn, OwnerColumn, KindColumn, StateColumn, ProgressColumn, TargetColumn, ChangedColumn };
    enum Group { DraftGroup, ActiveGroup, EndedGroup };
    using Only = GoalsOnly;
    static constexpr qint32 noDay = std::numeric_limits<qint32>::max();

    GoalsList(const Workspace& workspace, QObject* parent);

    bool prepareSearch(int most) override;

    /// Before the list is read anew.
    void empty();
    [[nodiscard]] GoalEntry entryOf(const Goal& goal);
    [[nodiscard]] int group(const GoalEntry& entry) const override;
    void rename(PersonId owner);
    void setOnly(Only only);
    [[nodiscard]] static bool isOf(const GoalEntry& entry, Only only);
    [[nodiscard]] int countOf(Only only) const;
    /// Those in which what is searched for was found, or all; of those that `setOnly` leaves.
    [[nodiscard]] std::vector<const GoalEntry*> found() const;
    /// As far as a line about it goes: title, state, day, progress and the next milestone.
    [[nodiscard]] Goal outlined(const GoalEntry& entry) const;

protected:
    [[nodiscard]] bool comesFirst(const GoalEntry& one, const GoalEntry& other) const override {
        return one.id < other.id;
    }
    [[nodiscard]] Row shownAs(const GoalEntry& entry) const override;
    [[nodiscard]] FoundWords foundOf(const GoalEntry& entry) const override;
    void lookForWords(const std::vector<std::string>& words) override;
    [[nodiscard]] bool passes(int row) const override;
    [[nodiscard]] bool sortsByNumber(int column) const override { return column >= ProgressColumn; }
    [[nodiscard]] double sortNumber(int row, int column) const override;

private:
    const Workspace& m_workspace;
    SharedTexts m_owners;
    SharedTexts m_said; ///< kinds, states, days and percentages
    FoldedTexts m_texts;
    Only m_only = Only::All;
};

} // namespace mentoring::ui
