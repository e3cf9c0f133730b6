#pragma once

#include <QAbstractButton>
#include <QList>
#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace mentoring::ui {

/// A few choices side by side of which one holds: views of the same thing, or an either-or. The arrow keys move. Where
/// there is no room for them side by side they fold into a box that opens.
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget* parent = nullptr);

    /// The button is called ID + "Segment".
    void addSegment(const QString& id, const QString& text = {});
    void setText(const QString& id, const QString& text);
    /// A figure behind the text; negative takes it away.
    void setCount(const QString& id, int count);
    void setToolTipOf(const QString& id, const QString& sentence);
    /// All segments equally wide, filling the room there is. They do not fold then.
    void setFilling();

    [[nodiscard]] QString current() const;
    void setCurrent(const QString& id); ///< emits nothing
    [[nodiscard]] bool isFolded() const { return m_folded; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void selected(const QString& id); ///< the user chose

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Segment;
    [[nodiscard]] Segment* segment(const QString& id) const;

    void changed(Segment* one);
    void fit();
    void fold(bool folds);

    QHBoxLayout* m_row = nullptr;
    QComboBox* m_box = nullptr; ///< the same choices, folded
    QList<Segment*> m_segments;
    bool m_silent = false;
    bool m_fills = false;
    bool m_folded = false;
    bool m_isFitting = false;
};

} // namespace mentoring::ui
