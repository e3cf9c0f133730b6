#pragma once

#include <memory>

#include "kit/row_list_model.h"
#include "matching/matching_view.h"

namespace mentoring::ui {

/// The pairs of a run, as suggested and kept.
class PairsTableModel : public RowListModel {
    Q_OBJECT

public:
    enum Column { StateColumn, MenteeColumn, MentorColumn, ScoreColumn, KnownColumn, ChangeColumn, ColumnCount };

    using RowListModel::RowListModel;

    void show(std::shared_ptr<const MatchingView> view);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] int total() const override;

    /// The pair on a row on screen, and the row of a mentee's pair (-1 when there is none).
    [[nodiscard]] const matching::MatchedPair& pairAt(int row) const;
    [[nodiscard]] int rowOf(int mentee) const;
    [[nodiscard]] PersonId menteeIdAt(int row) const;
    void retranslate();

protected:
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] bool sortsByNumber(int column) const override;
    [[nodiscard]] double sortNumber(int row, int column) const override;
    [[nodiscard]] QString sortText(int row, int column) const override;

private:
    struct Row {
        PairState state;
        PairChange change;
    };
    [[nodiscard]] const matching::MatchedPair& pair(int row) const;

    std::shared_ptr<const MatchingView> m_view;
    std::vector<Row> m_rows;
};

/// Who has nobody in a run, with the reason in short.
class UnpairedTableModel : public RowListModel {
    Q_OBJECT

public:
    enum Column { PersonColumn, WaitingColumn, PossibleColumn, ReasonColumn, ColumnCount };

    using RowListModel::RowListModel;

    void show(std::shared_ptr<const MatchingView> view);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] int total() const override;

    [[nodiscard]] int menteeAt(int row) const; ///< index in the snapshot
    [[nodiscard]] int rowOf(int mentee) const;
    void retranslate();

protected:
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] bool sortsByNumber(int column) const override;
    [[nodiscard]] double sortNumber(int row, int column) const override;
    [[nodiscard]] QString sortText(int row, int column) const override;

private:
    [[nodiscard]] QString reasonInShort(const matching::Unpaired& person) const;

    std::shared_ptr<const MatchingView> m_view;
};

/// "34 days", "today"; empty when nobody knows.
[[nodiscard]] QString waitingText(const Participation& part, int days);

/// What is different from the last recorded run: pairs gained, mentors changed, pairs lost.
class ChangesTableModel : public RowListModel {
    Q_OBJECT

public:
    enum class Kind { Gained, Moved, Lost };
    enum Column { KindColumn, MenteeColumn, BeforeColumn, AfterColumn, DifferenceColumn, ColumnCount };

    using RowListModel::RowListModel;

    void show(std::shared_ptr<const MatchingView> view, const Directory& directory);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] int total() const override;

    [[nodiscard]] PersonId menteeAt(int row) const;
    void retranslate();

protected:
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] bool sortsByNumber(int column) const override;
    [[nodiscard]] double sortNumber(int row, int column) const override;
    [[nodiscard]] QString sortText(int row, int column) const override;

private:
    struct Row {
        Kind kind;
        PersonId menteeId;
        QString mentee;
        QString before; ///< mentor
        QString after;
        int difference = 0; ///< of the scores
        bool scored = false;
    };
    [[nodiscard]] QString kindText(Kind kind) const;

    std::vector<Row> m_rows;
};

} // namespace mentoring::ui
