#include "rows_card.h"

#include <algorithm>

#include <QCollator>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "kit/label.h"
#include "kit/row_list_model.h"
#include "kit/search_field.h"

namespace mentoring::ui {

RowsCard::RowsCard(const QString& objectName, QWidget* parent) : Card(parent) {
    setObjectName(objectName);
    setTitle(QStringLiteral(" ")); // the title line must stand above the list; its words come with setTexts
    m_search = new SearchField(this);
    m_search->setObjectName(objectName + QStringLiteral("Search"));
    m_search->hide();
    body()->addWidget(m_search);
    connect(m_search, &SearchField::searched, this, &RowsCard::search);
    m_list = new QListWidget(this);
    m_list->setObjectName(objectName + QStringLiteral("List"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    body()->addWidget(m_list);
    m_none = new Label(QString(), Label::Body, Label::Muted, this);
    body()->addWidget(m_none);
    auto* line = new QHBoxLayout;
    m_add = new QPushButton(this);
    m_add->setObjectName(objectName + QStringLiteral("AddButton"));
    m_edit = new QPushButton(this);
    m_edit->setObjectName(objectName + QStringLiteral("EditButton"));
    m_edit->hide();
    m_remove = new QPushButton(this);
    m_remove->setObjectName(objectName + QStringLiteral("RemoveButton"));
    line->addWidget(m_add);
    line->addWidget(m_edit);
    line->addWidget(m_remove);
    line->addStretch();
    body()->addLayout(line);
    connect(m_add, &QPushButton::clicked, this, &RowsCard::addAsked);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        QList<qint64> ids;
        for (const auto* item : m_list->selectedItems())
            ids << item->data(Qt::UserRole).toLongLong();
        Q_EMIT removeAsked(ids);
    });
    connect(m_edit, &QPushButton::clicked, this, &RowsCard::askToEdit);
    connect(m_list, &QListWidget::itemActivated, this, &RowsCard::askToEdit);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &RowsCard::showButtons);
    showButtons();
}

void RowsCard::askToEdit() {
    const auto chosen = m_list->selectedItems();
    if (m_edit->isEnabled() && !m_edit->text().isEmpty() && chosen.size() == 1)
        Q_EMIT editAsked(chosen.first()->data(Qt::UserRole).toLongLong());
}

void RowsCard::showButtons() {
    const auto chosen = m_list->selectedItems().size();
    m_edit->setEnabled(m_add->isEnabled() && chosen == 1);
    m_remove->setEnabled(m_add->isEnabled() && chosen > 0);
}

QPushButton* RowsCard::addButton(const QString& objectName, bool writes) {
    auto* button = new QPushButton(this);
    button->setObjectName(objectName);
    if (writes)
        m_more << button;
    addHeaderWidget(button);
    return button;
}

void RowsCard::setTexts(const QString& title, const QString& description, const QString& add, const QString& remove,
                        const QString& none) {
    setTitle(title);
    setDescription(description);
    m_list->setAccessibleName(title);
    m_add->setText(add);
    m_remove->setText(remove);
    m_none->setText(none);
}

void RowsCard::setEditText(const QString& edit) {
    m_edit->setText(edit);
    m_edit->setVisible(m_list->count() > 0);
}

void RowsCard::setFixed() {
    m_isFixed = true;
    m_add->hide();
    m_remove->hide();
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
}

void RowsCard::setSearchText(const QString& purpose) {
    m_search->setPurpose(purpose);
}

bool RowsCard::focusSearch() {
    if (m_search->isHidden())
        return false;
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

int RowsCard::total() const {
    return m_list->count();
}

QList<qint64> RowsCard::shownRows() const {
    QList<qint64> ids;
    for (int row = 0; row < m_list->count(); ++row)
        if (const auto* item = m_list->item(row); !item->isHidden())
            ids << item->data(Qt::UserRole).toLongLong();
    return ids;
}

void RowsCard::search(const QString& text) {
    m_sought = text;
    const auto words = foldedWords(text);
    for (int row = 0; row < m_list->count(); ++row) {
        auto* item = m_list->item(row);
        const bool found = holdsAll(foldedText(item->text()), words);
        item->setHidden(!found);
        if (!found)
            item->setSelected(false); // nothing is deleted out of sight
    }
}

void RowsCard::fit() {
    const int rows = m_list->count();
    constexpr int mostRows = 8; // more of them scroll
    m_search->setVisible(rows > mostRows);
    if (rows <= mostRows && !m_sought.isEmpty())
        m_search->forget();
    m_none->setVisible(rows == 0);
    m_list->setVisible(rows > 0);
    m_edit->setVisible(rows > 0 && !m_edit->text().isEmpty());
    m_remove->setVisible(rows > 0 && !m_isFixed);
    if (rows > 0)
        m_list->setFixedHeight(std::min(rows, mostRows) * m_list->sizeHintForRow(0) + space::m);
}

void RowsCard::setWritable(bool writable) {
    m_add->setEnabled(writable);
    showButtons();
    for (auto* button : m_more)
        button->setEnabled(writable);
}

void RowsCard::setRows(const std::vector<Row>& rows) {
    QCollator collator{QLocale()};
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    auto sorted = rows;
    std::ranges::sort(sorted, [&](const Row& a, const Row& b) { return collator.compare(a.text, b.text) < 0; });
    m_list->clear();
    for (const auto& row : sorted) {
        auto* item = new QListWidgetItem(row.text, m_list);
        item->setData(Qt::UserRole, row.id);
    }
    search(m_sought);
    fit();
}

} // namespace mentoring::ui
