#include "programs/rows_edit.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "kit/breaking_row.h"
#include "mentoring/check.h"
#include "parts/row_tools.h"
#include "style/icons.h"
#include "style/tokens.h"

namespace mentoring::ui {

namespace {

QStringList textsOf(const QJsonValue& array) {
    QStringList texts;
    for (const auto& one : array.toArray())
        texts << one.toString();
    return texts;
}

} // namespace

RowsEdit::RowsEdit(const QString& objectName, std::vector<Column> columns, const QString& add, std::size_t most,
                   QWidget* parent)
    : QWidget(parent), m_columns(std::move(columns)), m_most(most) {
    setObjectName(objectName);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_rowsLayout = new QVBoxLayout;
    m_rowsLayout->setSpacing(space::s);
    layout->addLayout(m_rowsLayout);
    m_add = new QPushButton(icon(QStringLiteral("add")), add, this);
    m_add->setObjectName(objectName + QStringLiteral("AddButton"));
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_rows.back().cells.front()->setFocus();
    });
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(this, &RowsEdit::rowsChanged, this, [this] { keptChanged(); });
}

void RowsEdit::addRow(const Row& row) {
    if (m_rows.size() >= m_most)
        return;
    Shown shown{new QWidget(this), {}, row.beside};
    auto* widget = shown.widget;
    // Where the form is narrow, numbers and buttons stand under the words.
    auto* around = new BreakingRow(widget, space::s, BreakingRow::Share::First);
    around->setSpacingBelow(space::xs);
    const auto part = [&] {
        auto* box = new QWidget(widget);
        auto* layout = new QHBoxLayout(box);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::s);
        around->addWidget(box);
        return layout;
    };
    auto* words = part();
    auto* others = part();
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const auto& column = m_columns[i];
        const auto content = row.cells.value(static_cast<qsizetype>(i));
        const auto name = objectName() + QStringLiteral("Cell%1").arg(i);
        if (column.kind == Column::Kind::Choice) {
            auto* combo = new QComboBox(widget);
            combo->addItems(column.choices);
            combo->setCurrentIndex(std::clamp(content.toInt(), 0, combo->count() - 1));
            connect(combo, &QComboBox::currentIndexChanged, this, &RowsEdit::rowsChanged);
            shown.cells.push_back(combo);
            others->addWidget(combo);
        } else {
            auto* edit = new QLineEdit(content, widget);
            edit->setMaxLength(static_cast<int>(longestShortText));
            edit->setPlaceholderText(column.name);
            connect(edit, &QLineEdit::textChanged, this, &RowsEdit::rowsChanged);
            shown.cells.push_back(edit);
            if (column.kind == Column::Kind::Number) {
                edit->setFixedWidth(edit->fontMetrics().horizontalAdvance(column.name) + 4 * space::m);
                others->addWidget(edit);
            } else {
                edit->setMinimumWidth(12 * fontMetrics().averageCharWidth());
                words->addWidget(edit, 1);
            }
        }
        shown.cells.back()->setObjectName(name);
        shown.cells.back()->setAccessibleName(column.name);
        shown.cells.back()->setToolTip(column.name);
    }
    addRowTools(
        others, widget, [this, widget](int by) { moveRow(widget, by); }, [this, widget] { removeRow(widget); });
    m_rowsLayout->addWidget(widget);
    m_rows.push_back(std::move(shown));
    m_add->setEnabled(m_rows.size() < m_most);
    Q_EMIT rowsChanged();
}

std::size_t RowsEdit::indexOf(QWidget* row) const {
    return static_cast<std::size_t>(std::ranges::find(m_rows, row, &Shown::widget) - m_rows.begin());
}

void RowsEdit::removeRow(QWidget* row) {
    const auto at = indexOf(row);
    if (at >= m_rows.size())
        return;
    m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(at));
    const bool hadFocus = row->isAncestorOf(focusWidget());
    row->hide();
    row->deleteLater();
    m_add->setEnabled(true);
    if (hadFocus)
        m_add->setFocus();
    Q_EMIT rowsChanged();
}

void RowsEdit::moveRow(QWidget* row, int by) {
    const auto at = indexOf(row);
    const auto to = static_cast<std::ptrdiff_t>(at) + by;
    if (at >= m_rows.size() || to < 0 || to >= static_cast<std::ptrdiff_t>(m_rows.size()))
        return;
    std::swap(m_rows[at], m_rows[static_cast<std::size_t>(to)]);
    m_rowsLayout->removeWidget(row);
    m_rowsLayout->insertWidget(static_cast<int>(to), row);
    // Tab goes through the rows in the order they are seen in.
    for (std::size_t i = 1; i < m_rows.size(); ++i)
        setTabOrder(m_rows[i - 1].cells.back(), m_rows[i].cells.front());
    Q_EMIT rowsChanged();
}

QString RowsEdit::cell(const Shown& row, std::size_t column) const {
    if (m_columns[column].kind == Column::Kind::Choice)
        return QString::number(static_cast<QComboBox*>(row.cells[column])->currentIndex());
    return static_cast<QLineEdit*>(row.cells[column])->text().trimmed();
}

bool RowsEdit::isTyped(const Row& row) const {
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].kind != Column::Kind::Choice && !row.cells[static_cast<qsizetype>(i)].isEmpty())
            return true;
    return false;
}

void RowsEdit::setRows(const std::vector<Row>& rows) {
    while (!m_rows.empty())
        removeRow(m_rows.back().widget);
    for (const auto& row : rows)
        addRow(row);
}

std::vector<RowsEdit::Row> RowsEdit::rows() const {
    std::vector<Row> rows;
    for (const auto& shown : m_rows) {
        Row row{{}, shown.beside};
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            row.cells << cell(shown, i);
        if (isTyped(row))
            rows.push_back(std::move(row));
    }
    return rows;
}

bool RowsEdit::hasUnreadableNumber() const {
    const auto all = rows();
    return std::ranges::any_of(all, [this](const Row& row) {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const auto& content = row.cells[static_cast<qsizetype>(i)];
            bool isNumber = true;
            if (m_columns[i].kind == Column::Kind::Number && !content.isEmpty())
                (void)content.toInt(&isNumber);
            if (!isNumber)
                return true;
        }
        return false;
    });
}

QJsonValue RowsEdit::kept() const {
    QJsonArray array;
    for (const auto& shown : m_rows) {
        QStringList cells;
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            cells << cell(shown, i);
        array.append(QJsonObject{{QStringLiteral("cells"), QJsonArray::fromStringList(cells)},
                                 {QStringLiteral("beside"), QJsonArray::fromStringList(shown.beside)}});
    }
    return array;
}

void RowsEdit::bringBack(const QJsonValue& kept) {
    setRows({});
    for (const auto& value : kept.toArray()) {
        const auto row = value.toObject();
        addRow({textsOf(row.value(QStringLiteral("cells"))), textsOf(row.value(QStringLiteral("beside")))});
    }
}

} // namespace mentoring::ui
