#include "settings/rows_card.h"

#include <algorithm>

#include <QCollator>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "kit/label.h"

namespace mentoring::ui {

RowsCard::RowsCard(const QString& objectName, QWidget* parent) : Card(parent) {
    setObjectName(objectName);
    setTitle(QStringLiteral(" ")); // the title line must stand above the list; its words come with setTexts
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
    m_remove = new QPushButton(this);
    m_remove->setObjectName(objectName + QStringLiteral("RemoveButton"));
    m_remove->setEnabled(false);
    line->addWidget(m_add);
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
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(m_add->isEnabled() && !m_list->selectedItems().isEmpty()); });
}

QPushButton* RowsCard::addButton(const QString& objectName) {
    auto* button = new QPushButton(this);
    button->setObjectName(objectName);
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

void RowsCard::fit() {
    const int rows = m_list->count();
    constexpr int mostRows = 8; // more of them scroll
    m_none->setVisible(rows == 0);
    m_list->setVisible(rows > 0);
    m_remove->setVisible(rows > 0);
    if (rows > 0)
        m_list->setFixedHeight(std::min(rows, mostRows) * m_list->sizeHintForRow(0) + space::m);
}

void RowsCard::setWritable(bool writable) {
    m_add->setEnabled(writable);
    m_remove->setEnabled(writable && !m_list->selectedItems().isEmpty());
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
    fit();
}

} // namespace mentoring::ui
