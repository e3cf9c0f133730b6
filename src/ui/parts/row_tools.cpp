#include "parts/row_tools.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QToolButton>

#include "style/icons.h"

namespace mentoring::ui {

namespace {

struct RowTools {
    Q_DECLARE_TR_FUNCTIONS(mentoring::ui::RowTools)
};

} // namespace

void addRowTools(QBoxLayout* line, QWidget* row, const std::function<void(int)>& move,
                 const std::function<void()>& remove) {
    const auto tool = [&](const char* iconName, const QString& name, const std::function<void()>& pressed) {
        auto* button = new QToolButton(row);
        button->setIcon(icon(QString::fromLatin1(iconName)));
        button->setAutoRaise(true);
        button->setToolTip(name);
        button->setAccessibleName(name);
        QObject::connect(button, &QToolButton::clicked, row, pressed);
        line->addWidget(button);
    };
    tool("chevron-up", RowTools::tr("Move up"), [move] { move(-1); });
    tool("chevron-down", RowTools::tr("Move down"), [move] { move(1); });
    tool("close", RowTools::tr("Remove"), remove);
}

} // namespace mentoring::ui
