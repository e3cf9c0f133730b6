#pragma once

#include <vector>

#include <QDate>
#include <QWidget>

#include "style/tokens.h"

namespace mentoring::ui {

/// One month as a grid of days with what is on them. Arrow keys move the day, Page Up and Page Down the month. Enter
/// opens what is on the day, out of a menu where there are several; so does a click on an entry, or on how many more
/// there are. A double click on a day, or Enter on a free one, asks for one there. To a screen reader it is a table of
/// days with their entries in them.
class MonthCalendar : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        qint64 id = 0;
        QDate day;
        QString time; ///< empty where only the day is known
        QString text;
        QString shortText; ///< where there is no room for the whole of it
        QString state;     ///< in a word
        QString iconName;  ///< the state as a mark
        Tone tone = Tone::Neutral;

        [[nodiscard]] QString inWords() const; ///< all of it, in one line
    };
    static constexpr int weeks = 6;
    static constexpr int days = 7;

    explicit MonthCalendar(QWidget* parent = nullptr);

    void setEntries(std::vector<Entry> entries);
    void setDay(QDate day);
    [[nodiscard]] QDate day() const { return m_day; }
    void setToday(QDate today);
    [[nodiscard]] QString monthName() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// What is shown, by the place in the grid: from 0, a week after the other.
    [[nodiscard]] QDate dayOf(int index) const { return firstShown().addDays(index); }
    [[nodiscard]] int placeOf(QDate day) const { return static_cast<int>(firstShown().daysTo(day)); }
    [[nodiscard]] int placeAt(const QPoint& at) const; ///< -1: at none
    [[nodiscard]] QRect cellOf(int index) const;
    /// Empty where it is not shown for want of room.
    [[nodiscard]] QRect entryArea(int index, int line) const;
    [[nodiscard]] std::vector<const Entry*> on(QDate day) const;
    /// As Enter does on that day.
    void openDay(QDate day);

Q_SIGNALS:
    void monthChanged();
    void opened(qint64 id);
    void dayAsked(QDate day);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QDate firstShown() const;
    [[nodiscard]] QRect entryRect(const QRect& cell, int line) const;
    [[nodiscard]] int entryLines(const QRect& cell) const;
    /// How many of so many entries are shown; below them stands how many more there are.
    [[nodiscard]] int shownOf(int count, const QRect& cell) const;
    [[nodiscard]] const Entry* entryAt(const QPoint& at) const;
    void paintDay(QPainter& painter, int index) const;
    void paintEntry(QPainter& painter, const QRect& where, const Entry& entry) const;
    void describe();

    std::vector<Entry> m_entries; ///< by day
    QDate m_day;
    QDate m_today;
};

} // namespace mentoring::ui
