#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace mentoring::ui {

/// A column of cards that scrolls when the window is low, no wider than the window, without a frame.
class ScrollColumn : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollColumn(QWidget* parent = nullptr);
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace mentoring::ui
