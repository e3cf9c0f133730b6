#pragma once

#include <QDialog>

class QVBoxLayout;

namespace mentoring::ui {

class ScrollColumn;

/// A dialog as high as what it says, as far as the screen goes: then a part of it scrolls, and the rest, its buttons,
/// stays in sight. It grows with what comes into it, unless somebody has made it lower.
class ScrollingDialog : public QDialog {
    Q_OBJECT

public:
    using QDialog::QDialog;

protected:
    /// The part that scrolls: in the layout of the dialog already, or soon.
    void setScroll(ScrollColumn* scroll);
    /// For a dialog that a form laid out: all but the last line of `lines`, its layout, scrolls. `width` is how wide it
    /// opens, in pixels of a usual font.
    void letScroll(QVBoxLayout* lines, int width);
    [[nodiscard]] ScrollColumn* scrollColumn() const { return m_scroll; }
    /// Scrolls to what stands in it, once it is laid out again; to its end where it is too high.
    void reveal(QWidget* widget);

    /// How high it is when nothing scrolls.
    [[nodiscard]] int heightAt(int width) const;
    /// How large it may be on its screen.
    [[nodiscard]] QSize mostRoom() const;

    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    ScrollColumn* m_scroll = nullptr;
    int m_width = 0; ///< 0: opens as wide as whoever derives from it says
};

} // namespace mentoring::ui
