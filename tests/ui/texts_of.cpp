#include "texts_of.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QMetaProperty>
#include <QWidget>

#include "kit/line_item.h"

namespace mentoring::ui::test {

namespace {

void write(std::string& out, const QVariant& value) {
    if (value.canConvert<QString>())
        out += value.toString().toStdString() + '\n';
    else if (value.canConvert<QStringList>())
        out += value.toStringList().join(u'\n').toStdString() + '\n';
}

void writeProperties(std::string& out, const QObject& object) {
    const auto* about = object.metaObject();
    for (int i = 0; i < about->propertyCount(); ++i)
        write(out, about->property(i).read(&object));
    for (const auto& name : object.dynamicPropertyNames())
        write(out, object.property(name.constData()));
}

void writeModel(std::string& out, const QAbstractItemModel& model, const QModelIndex& under = {}) {
    for (int row = 0; row < model.rowCount(under); ++row) {
        for (int column = 0; column < model.columnCount(under); ++column) {
            const auto index = model.index(row, column, under);
            for (int role = 0; role <= Qt::UserRole + 20; ++role) {
                const bool isNoText = role == Qt::DecorationRole || role == Qt::FontRole || role == Qt::SizeHintRole ||
                                      (role > Qt::WhatsThisRole && role < Qt::AccessibleTextRole) ||
                                      (role > Qt::InitialSortOrderRole && role < Qt::UserRole);
                if (!isNoText)
                    write(out, model.data(index, role));
            }
            if (column == 0 && model.hasChildren(index))
                writeModel(out, model, index);
        }
    }
    for (int column = 0; column < model.columnCount(under) && !under.isValid(); ++column)
        write(out, model.headerData(column, Qt::Horizontal));
}

void writeOne(std::string& out, const QWidget& widget) {
    writeProperties(out, widget);
    if (auto* face = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget)))
        for (const auto which : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            write(out, face->text(which));
    for (const auto* action : widget.actions())
        writeProperties(out, *action);
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget); view && view->model())
        writeModel(out, *view->model());
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        writeModel(out, *box->model());
    if (const auto* item = qobject_cast<const LineItem*>(&widget)) {
        const auto& content = item->content();
        for (const auto& text : {content.title, content.detail, content.chip, content.figure})
            write(out, text);
    }
}

} // namespace

std::string textsOf(const QWidget& root) {
    std::string out;
    writeOne(out, root);
    for (const auto* widget : root.findChildren<QWidget*>())
        writeOne(out, *widget);
    for (const auto* action : root.findChildren<QAction*>())
        writeProperties(out, *action);
    return out;
}

} // namespace mentoring::ui::test
