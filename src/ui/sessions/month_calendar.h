#pragma once

#include <vector>

#include <QDate>
#include <QWidget>

#include "style/tokens.h"

namespace mentoring::ui {

/// One month as a grid of days with what is on them. Arrow keys move the day, Page Up and Page Down the month, Enter
/// opens the first entry of the day; a click on an entry opens it, a double click on a free day asks for one there.
class MonthCalendar : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        qint64 id = 0;
        QDate day;
        QString text;
        Tone tone = Tone::Neutral;
    };

    explicit MonthCalendar(QWidget* parent = nullptr);

    void setEntries(std::vector<Entry> entries);
    void setDay(QDate day);
    [[nodiscard]] QDate day() const { return m_day; }
    void setToday(QDate today);
    [[nodiscard]] QString monthName() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void monthChanged();
    void opened(qint64 id);
    void dayAsked(QDate day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QDate firstShown() const;
    [[nodiscard]] QRect cellOf(int index) const;
    [[nodiscard]] QRect entryRect(const QRect& cell, int line) const;
    [[nodiscard]] int entryLines(const QRect& cell) const;
    [[nodiscard]] QDate dayAt(const QPoint& at) const;
    [[nodiscard]] std::vector<const Entry*> on(QDate day) const;
    void paintDay(QPainter& painter, int index) const;
    void describe();

    std::vector<Entry> m_entries; ///< by day
    QDate m_day;
    QDate m_today;
};

} // namespace mentoring::ui
