#pragma once

#include <memory>

#include "import/rows_preview.h"
#include "intake/pairs_import.h"

class QComboBox;

namespace mentoring::ui {

class FormField;
class SwitchRow;

/// Every row of a list of pairs and what the import does with it.
class PairsPreviewModel : public RowsPreviewModel {
    Q_OBJECT

public:
    enum Column { MenteeColumn = FirstOwnColumn, MentorColumn, SinceColumn, WhatColumn, ColumnCount };

    using RowsPreviewModel::RowsPreviewModel;

    void show(std::shared_ptr<const intake::PairsPlan> plan);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int total() const override;
    [[nodiscard]] const intake::PairRow& rowAt(int row) const; ///< on screen
    [[nodiscard]] Row row(int row) const override;
    [[nodiscard]] QString subject(int row) const override;
    [[nodiscard]] QStringList account(int row) const override;

protected:
    [[nodiscard]] QString header(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] bool sortsByNumber(int column) const override;
    [[nodiscard]] double sortNumber(int row, int column) const override;

private:
    [[nodiscard]] const intake::PairRow& result(int row) const;

    std::shared_ptr<const intake::PairsPlan> m_plan;
};

/// The preview of pairs, with what only a person can decide: who is accepted on the way, and how days are read.
class PairsPreviewPage : public QWidget {
    Q_OBJECT

public:
    explicit PairsPreviewPage(QWidget* parent = nullptr);

    void show(std::shared_ptr<const intake::PairsPlan> plan);
    using QWidget::show;
    /// As chosen here; anew for another file.
    [[nodiscard]] intake::PairsOptions options() const;
    void forgetAnswers();

Q_SIGNALS:
    void answered(); ///< everything is to be looked at again

private:
    SwitchRow* m_enrol = nullptr;
    FormField* m_datesField = nullptr;
    QComboBox* m_dates = nullptr;
    PairsPreviewModel* m_model = nullptr;
    RowsPreview* m_rows = nullptr;
};

} // namespace mentoring::ui
