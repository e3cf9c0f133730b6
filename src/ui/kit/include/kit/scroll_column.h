#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace mentoring::ui {

/// A column of cards that scrolls when the window is low, without a frame. It asks for the width that its cards need;
/// whoever lets it scroll sideways as well says so by its policy.
class ScrollColumn : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollColumn(QWidget* parent = nullptr);
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitFont();

    QWidget* m_content = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace mentoring::ui
