#pragma once

#include <QAbstractButton>
#include <QList>
#include <QWidget>

namespace mentoring::ui {

/// A few choices side by side of which one holds: views of the same thing, or an either-or. The arrow keys move.
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
    /// All segments (those added so far) equally wide, filling the room there is. Otherwise they go on in a second line
    /// where one is too short.
    void setFilling();

    [[nodiscard]] QString current() const;
    void setCurrent(const QString& id); ///< emits nothing

Q_SIGNALS:
    void selected(const QString& id); ///< the user chose

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    class Segment;
    [[nodiscard]] Segment* segment(const QString& id) const;

    QList<Segment*> m_segments;
    bool m_silent = false;
};

} // namespace mentoring::ui
