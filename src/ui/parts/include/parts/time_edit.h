#pragma once

#include <optional>

#include <QLineEdit>

#include "mentoring/date.h"
#include "parts/draft_keeper.h"

namespace mentoring::ui {

/// A time of day as people type it: 14:30, 14h30, 2:30 pm, 14. May be empty.
class TimeEdit : public QLineEdit, public DraftPart {
    Q_OBJECT

public:
    explicit TimeEdit(QWidget* parent = nullptr);

    void setMinute(std::optional<int> minute); ///< of the day
    [[nodiscard]] std::optional<int> minute() const;
    [[nodiscard]] bool isUnreadable() const;

    [[nodiscard]] QJsonValue kept() const override;
    void bringBack(const QJsonValue& kept) override;
};

/// Whether that time is on the clock on that day in that zone (not in the hour that is skipped in spring). An empty
/// zone is the workstation's.
[[nodiscard]] bool isOnTheClock(Date day, int minute, const QString& zone);

} // namespace mentoring::ui
