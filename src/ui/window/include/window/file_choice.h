#pragma once

#include <functional>

#include <QString>

class QWidget;

namespace mentoring::ui {

/// Where a file is read from or written to. The desktop's dialogs answer; a test puts its own answer in their place.
struct FileChoice {
    using Ask =
        std::function<QString(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter)>;

    /// An existing file; empty when the user changed their mind.
    static QString toOpen(QWidget* parent, const QString& title, const QString& filter);
    /// A path to write; the dialog has asked before an existing file is replaced. What no file's name may hold is left
    /// out of the proposed one.
    static QString toSave(QWidget* parent, const QString& title, const QString& proposed, const QString& filter);

    static Ask openAnswer; ///< empty: the desktop's dialog
    static Ask saveAnswer;
};

} // namespace mentoring::ui
