#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include "exchange/pairs_import.h"
#include "kit/row_list_model.h"

class QComboBox;

namespace mentoring::ui {

class Card;
class EmptyState;
class FormField;
class Label;
class SearchField;
class SegmentedControl;
class SwitchRow;
class Table;

/// Every row of a list of pairs and what the import does with it.
class PairsPreviewModel : public RowListModel {
    Q_OBJECT

public:
    enum Column { KindColumn, RowColumn, MenteeColumn, MentorColumn, SinceColumn, WhatColumn, ColumnCount };

    using RowListModel::RowListModel;

    void show(std::shared_ptr<const exchange::PairsPlan> plan);
    void setKind(std::optional<exchange::RowKind> kind); ///< not set: every row

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] int total() const override;
    [[nodiscard]] const exchange::PairRow& rowAt(int row) const;

protected:
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] bool sortsByNumber(int column) const override;
    [[nodiscard]] double sortNumber(int row, int column) const override;
    [[nodiscard]] QString sortText(int row, int column) const override;
    [[nodiscard]] bool passes(int row) const override;

private:
    [[nodiscard]] const exchange::PairRow& result(int row) const;

    std::shared_ptr<const exchange::PairsPlan> m_plan;
    std::optional<exchange::RowKind> m_kind;
};

/// The preview of pairs, with what only a person can decide: who is accepted on the way, and how days are read.
class PairsPreviewPage : public QWidget {
    Q_OBJECT

public:
    explicit PairsPreviewPage(QWidget* parent = nullptr);

    void show(std::shared_ptr<const exchange::PairsPlan> plan);
    using QWidget::show;
    /// As chosen here; anew for another file.
    [[nodiscard]] exchange::PairsOptions options() const;
    void forgetAnswers();
    [[nodiscard]] PairsPreviewModel* model() const { return m_model; }

Q_SIGNALS:
    void answered(); ///< everything is to be looked at again

private:
    void showRow();

    SegmentedControl* m_kinds = nullptr;
    SearchField* m_search = nullptr;
    SwitchRow* m_enrol = nullptr;
    FormField* m_datesField = nullptr;
    QComboBox* m_dates = nullptr;
    PairsPreviewModel* m_model = nullptr;
    Table* m_table = nullptr;
    EmptyState* m_none = nullptr;
    Card* m_detail = nullptr; ///< the whole of what is said of the chosen row
    Label* m_sentences = nullptr;
    Label* m_notes = nullptr;
};

} // namespace mentoring::ui
