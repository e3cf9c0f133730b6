#pragma once

#include <QPointer>
#include <QString>
#include <QWidget>

namespace mentoring::ui {

/// Where the focus is, kept over a time in which the widgets of a page are made anew: whoever works with the keyboard
/// goes on where they were.
class FocusMemory {
public:
    /// Looks at the focus within `page`; forgets what it knew where the focus is elsewhere.
    void remember(QWidget* page);
    /// Puts the focus on the widget of the same name nearest to where it was, or else on what now stands there. Does
    /// nothing where the widget is still there. Call when the new widgets are shown.
    void restore();
    /// Puts the focus on the first widget of a page that takes it.
    static void begin(QWidget* page);

private:
    QPointer<QWidget> m_page;
    QPointer<QWidget> m_widget;
    QString m_name;
    int m_place = -1;
};

} // namespace mentoring::ui
