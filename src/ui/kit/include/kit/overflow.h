#pragma once

#include <QScrollArea>

class QStackedWidget;

namespace mentoring::ui {

/// Scrolls what is in front of a stack where it needs more room than there is: in a small window, or with large
/// letters. Otherwise it is not there.
class Overflow : public QScrollArea {
    Q_OBJECT

public:
    explicit Overflow(QWidget* parent = nullptr);
    void setStack(QStackedWidget* stack);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QStackedWidget* m_stack = nullptr;
};

/// What opens something else within: it is seen from its beginning, however far the last one was scrolled.
void showBeginning(QWidget* within);

} // namespace mentoring::ui
