#include "window/file_choice.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

#include "kit/utf8.h"
#include "text/file_name.h"
#include "window/settings.h"

namespace mentoring::ui {

FileChoice::Ask FileChoice::openAnswer;
FileChoice::Ask FileChoice::saveAnswer;

QString FileChoice::toOpen(QWidget* parent, const QString& title, const QString& filter) {
    if (openAnswer)
        return openAnswer(parent, title, {}, filter);
    const auto path = QFileDialog::getOpenFileName(parent, title, Settings::lastFolder(), filter);
    if (!path.isEmpty())
        Settings::setLastFolder(QFileInfo(path).absolutePath());
    return path;
}

QString FileChoice::toSave(QWidget* parent, const QString& title, const QString& proposed, const QString& filter) {
    // What is called after a person, a program or a set may hold what no name of a file does.
    const auto dot = proposed.contains(u'.') ? proposed.lastIndexOf(u'.') : proposed.size();
    const auto suggestedName = toQt(text::safeFileName(proposed.left(dot).toStdString(), "file")) + proposed.mid(dot);
    if (saveAnswer)
        return saveAnswer(parent, title, suggestedName, filter);
    QFileDialog dialog(parent, title, Settings::lastFolder(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(suggestedName);
    // The ending follows the filter, so that the question about replacing is asked of the right file.
    const auto follow = [&dialog](const QString& chosen) {
        const auto star = chosen.indexOf(QStringLiteral("*."));
        if (star >= 0)
            dialog.setDefaultSuffix(chosen.mid(star + 2).section(QRegularExpression(QStringLiteral("[ )]")), 0, 0));
    };
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, follow);
    follow(filter.section(QStringLiteral(";;"), 0, 0));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    const auto path = dialog.selectedFiles().first();
    Settings::setLastFolder(QFileInfo(path).absolutePath());
    return path;
}

} // namespace mentoring::ui
