#pragma once

#include <optional>

#include <QWidget>

#include "mentoring/date.h"
#include "parts/draft_keeper.h"

class QLineEdit;

namespace mentoring::ui {

class Label;

/// A day: typed as people write it, or picked from a calendar; the weekday is shown beside it, and in how many days it
/// is where today is known. May be empty.
class DayEdit : public QWidget, public DraftPart {
    Q_OBJECT

public:
    explicit DayEdit(const QString& objectName, QWidget* parent = nullptr);

    void setDay(const std::optional<Date>& day);
    void setToday(Date today);
    /// Nothing where it is empty or cannot be read.
    [[nodiscard]] std::optional<Date> day() const;
    [[nodiscard]] bool isEmpty() const;
    /// Neither empty nor a day.
    [[nodiscard]] bool isUnreadable() const;
    [[nodiscard]] QLineEdit* line() const { return m_line; }
    /// What to write instead of something that cannot be read.
    [[nodiscard]] static QString advice();

    /// As a day, so that another language does not read another one in it; as typed where it is none.
    [[nodiscard]] QJsonValue kept() const override;
    void bringBack(const QJsonValue& kept) override;

Q_SIGNALS:
    void dayChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void pick();
    void showWeekday();
    /// A whole day is always to be seen.
    void fitLine();

    std::optional<Date> m_today;
    QLineEdit* m_line = nullptr;
    Label* m_weekday = nullptr;
};

} // namespace mentoring::ui
