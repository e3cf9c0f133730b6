#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include "exchange/people_import.h"
#include "kit/row_list_model.h"
#include "style/tokens.h"

class QPushButton;

namespace mentoring::ui {

class Card;
class EmptyState;
class Label;
class SearchField;
class SegmentedControl;
class Table;

/// Every row of a file and what the import does with it.
class ImportPreviewModel : public RowListModel {
    Q_OBJECT

public:
    enum Column { KindColumn, RowColumn, NameColumn, WhatColumn, ColumnCount };

    using RowListModel::RowListModel;

    void show(std::shared_ptr<const exchange::ImportPlan> plan);
    void setKind(std::optional<exchange::RowKind> kind); ///< not set: every row
    void setWarnedOnly(bool only);                       ///< rows of any kind that say something to look at
    /// What somebody new brings, field by field.
    [[nodiscard]] QStringList valuesOf(const exchange::RowResult& row) const;
    [[nodiscard]] std::optional<int> rowWithNumber(std::uint32_t number) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] int total() const override;
    [[nodiscard]] const exchange::RowResult& rowAt(int row) const;

protected:
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] bool sortsByNumber(int column) const override;
    [[nodiscard]] double sortNumber(int row, int column) const override;
    [[nodiscard]] QString sortText(int row, int column) const override;
    [[nodiscard]] bool passes(int row) const override;

private:
    [[nodiscard]] const exchange::RowResult& result(int row) const;

    std::shared_ptr<const exchange::ImportPlan> m_plan;
    std::optional<exchange::BroughtValues> m_brought;
    std::optional<exchange::RowKind> m_kind;
    bool m_warnedOnly = false;
};

/// How a kind of row is shown.
[[nodiscard]] Tone toneOf(exchange::RowKind kind);
[[nodiscard]] QString iconOf(exchange::RowKind kind);

/// What is said of a row: problems first, then what changes, then warnings.
[[nodiscard]] QStringList sentencesFor(const exchange::RowResult& row);

/// The preview: nothing has been written yet.
class PreviewPage : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPage(QWidget* parent = nullptr);

    /// `options` are those of the plan: what was said of single rows is changed in them here.
    void show(std::shared_ptr<const exchange::ImportPlan> plan, const exchange::ImportOptions& options);
    using QWidget::show;

    [[nodiscard]] ImportPreviewModel* model() const { return m_model; }

Q_SIGNALS:
    void saveRefusedAsked();
    /// Somebody has said whether a row is about somebody known, or of the person of another row.
    void samenessSaid(const mentoring::exchange::ImportOptions& options);

private:
    void showRow();
    void showSameness(const exchange::RowResult& row);
    enum class Sameness { Same, Another, Open };
    void say(Sameness sameness);

    std::shared_ptr<const exchange::ImportPlan> m_plan;
    ImportPreviewModel* m_model = nullptr;
    SegmentedControl* m_kinds = nullptr;
    SearchField* m_search = nullptr;
    QPushButton* m_saveRefused = nullptr;
    Table* m_table = nullptr;
    EmptyState* m_none = nullptr;
    Card* m_detail = nullptr;
    Label* m_sentences = nullptr;
    QWidget* m_sameness = nullptr;
    QPushButton* m_same = nullptr;
    QPushButton* m_another = nullptr;
    QPushButton* m_askAgain = nullptr;
    exchange::ImportOptions m_options;
    std::uint32_t m_lastRow = 0; ///< of the file: shown again once it is planned anew
    Label* m_notes = nullptr;
};

} // namespace mentoring::ui
