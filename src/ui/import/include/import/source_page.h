#pragma once

#include <memory>

#include <QAbstractTableModel>
#include <QWidget>

#include "cells/source.h"
#include "intake/people_layout.h"

class QBoxLayout;
class QComboBox;
class QCheckBox;

namespace mentoring::ui {

class Card;
class FormField;
class Label;
class Table;

/// The first lines of a file as it is read now.
class FirstLinesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(std::shared_ptr<const cells::SourceFile> source, const cells::Layout& layout);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const cells::SourceFile> m_source;
    cells::Layout m_layout;
};

/// How a file is read: sheet, encoding, separator, header; with its first lines, read anew when a choice changes.
class SourcePage : public QWidget {
    Q_OBJECT

public:
    explicit SourcePage(QWidget* parent = nullptr);

    void show(std::shared_ptr<const cells::SourceFile> source, const cells::Layout& layout);
    using QWidget::show;

    /// As chosen here; what was guessed stays as it was found.
    [[nodiscard]] cells::ReadOptions options() const;
    [[nodiscard]] const cells::Layout& layoutOfFile() const { return m_layout; }

Q_SIGNALS:
    void readingChanged(); ///< the file has to be read again
    void layoutChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(); ///< beside one another, or under one another where it is narrow
    void fillChoices();
    void chooseHeader();
    [[nodiscard]] int widthOf(int column) const; ///< for what stands in it

    std::shared_ptr<const cells::SourceFile> m_source;
    cells::Layout m_layout;
    bool m_encodingSaid = false; ///< by a person; otherwise it is guessed again
    QBoxLayout* m_row = nullptr;
    Card* m_choices = nullptr;
    Label* m_what = nullptr;
    FormField* m_sheetField = nullptr;
    FormField* m_encodingField = nullptr;
    FormField* m_separatorField = nullptr;
    FormField* m_headerField = nullptr;
    QComboBox* m_sheet = nullptr;
    QComboBox* m_encoding = nullptr;
    QComboBox* m_separator = nullptr;
    QComboBox* m_header = nullptr;
    QCheckBox* m_twoRows = nullptr;
    Label* m_guess = nullptr;
    Label* m_warnings = nullptr;
    FirstLinesModel* m_model = nullptr;
    Table* m_table = nullptr;
};

} // namespace mentoring::ui
