#pragma once

#include <cstdint>
#include <optional>

#include <QWidget>

#include "intake/people_import.h"
#include "kit/row_list_model.h"

class QHBoxLayout;

namespace mentoring::ui {

class Card;
class EmptyState;
class Label;
class SearchField;
class SegmentedControl;
class Table;

/// The rows of a file and what the import does with them. A derived model says what they are about.
class RowsPreviewModel : public RowListModel {
    Q_OBJECT

public:
    enum Column { KindColumn, RowColumn, FirstOwnColumn };
    struct Row {
        intake::RowKind kind;
        std::uint32_t number; ///< in the file
        bool warned;          ///< says something to look at
    };

    using RowListModel::RowListModel;

    void setKind(std::optional<intake::RowKind> kind); ///< not set: every row
    void setWarnedOnly(bool only);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

    /// Of rows underneath, like everything below.
    [[nodiscard]] virtual Row row(int row) const = 0;
    [[nodiscard]] virtual QString subject(int row) const = 0;
    /// All that is said of it.
    [[nodiscard]] virtual QStringList account(int row) const = 0;

protected:
    /// Of the columns of its own.
    [[nodiscard]] virtual QString header(int column) const = 0;
    [[nodiscard]] virtual QString text(int row, int column) const = 0;

    [[nodiscard]] bool sortsByNumber(int column) const override;
    [[nodiscard]] double sortNumber(int row, int column) const override;
    [[nodiscard]] QString sortText(int row, int column) const override;
    [[nodiscard]] bool passes(int row) const final;

private:
    std::optional<intake::RowKind> m_kind;
    bool m_warnedOnly = false;
};

/// The rows of a preview, narrowed by kind and by words; the one that is chosen told in full; and what is said of the
/// whole.
class RowsPreview : public QWidget {
    Q_OBJECT

public:
    /// Of objects.
    struct Names {
        const char* kinds;
        const char* search;
        const char* table;
        const char* sentences;
        const char* notes;
    };
    RowsPreview(RowsPreviewModel* model, std::initializer_list<intake::RowKind> kinds, const QList<int>& widths,
                const Names& names, QWidget* parent);

    /// A choice more: rows of any kind that say something to look at.
    void addWarned();
    /// Below what is told of the chosen row.
    void addToDetail(QWidget* widget);
    /// Beside the notes.
    void addToFoot(QWidget* widget);

    /// After the model has been filled. Chooses that row on screen, or else the first one that asks for something: what
    /// it says is then told in full.
    void show(const intake::ImportCounts& counts, std::optional<int> chosen = {});
    using QWidget::show;
    [[nodiscard]] std::optional<int> chosenRow() const;
    [[nodiscard]] Label* notes() const { return m_notes; }
    /// What is not to be scrolled away.
    [[nodiscard]] QWidget* rowsInSight() const { return m_inSight; }

Q_SIGNALS:
    void rowShown(int row); ///< it is told in full now

private:
    void showRow();
    void fitColumns();
    [[nodiscard]] std::optional<int> firstToLookAt() const;

    RowsPreviewModel* m_model = nullptr;
    SegmentedControl* m_kinds = nullptr;
    SearchField* m_search = nullptr;
    Table* m_table = nullptr;
    QWidget* m_inSight = nullptr; ///< around the table
    EmptyState* m_none = nullptr;
    Card* m_detail = nullptr;
    Label* m_sentences = nullptr;
    QHBoxLayout* m_foot = nullptr;
    QList<int> m_widths; ///< where there is nothing to measure
    Label* m_notes = nullptr;
};

} // namespace mentoring::ui
