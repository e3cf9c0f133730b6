#include "window/shortcuts_dialog.h"

#include <QAction>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

#include "kit/empty_state.h"
#include "style/text_scale.h"
#include "ui_shortcuts_dialog.h"

namespace mentoring::ui {

ShortcutsDialog::ShortcutsDialog(const QList<MenuAction>& actions, QWidget* parent)
    : QDialog(parent), m_form(std::make_unique<Ui::ShortcutsDialog>()) {
    m_form->setupUi(this);
    m_form->searchField->setPurpose(tr("Search shortcuts"));
    auto* model = new QStandardItemModel(0, 2, this);
    model->setHorizontalHeaderLabels({tr("Action"), tr("Keys")});
    const auto add = [model](const QString& what, const QString& keys) {
        model->appendRow({new QStandardItem(what), new QStandardItem(keys)});
    };
    for (const MenuAction& entry : actions) {
        // One is enough to learn: the first is the usual one.
        const QString keys = entry.action->shortcut().toString(QKeySequence::NativeText);
        const QString lasting = entry.action->property(lastingWords).toString();
        if (!keys.isEmpty())
            add(lasting.isEmpty() ? wordsOf(entry) : lasting, keys);
    }
    add(tr("Open the selected line"), QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText));
    add(tr("Menu of the selected line"), QKeySequence(Qt::SHIFT | Qt::Key_F10).toString(QKeySequence::NativeText));
    add(tr("Leave a search or a panel, then the record that is open"),
        QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    auto* filter = new QSortFilterProxyModel(this);
    filter->setSourceModel(model);
    filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    filter->setFilterKeyColumn(-1);
    m_form->shortcutsTable->setModel(filter);
    m_form->shortcutsTable->setColumnWidths({320, 160});
    m_form->shortcutsTable->setStretchColumn(0);
    m_form->shortcutsTable->resizeColumnToContents(1);
    resize(scaled(width(), font()), scaled(height(), font()));
    m_form->shortcutsTable->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* empty = new EmptyState;
    empty->showNoMatch();
    connect(empty, &EmptyState::clearAsked, m_form->searchField, &QLineEdit::clear);
    m_form->shortcutsTable->setEmptyState(empty);
    connect(m_form->searchField, &SearchField::searched, filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_form->closeButton, &QPushButton::clicked, this, &QDialog::accept);
}

ShortcutsDialog::~ShortcutsDialog() = default;

} // namespace mentoring::ui
