#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "mentoring/date.h"
#include "parts/draft_keeper.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace mentoring::ui {

class DayEdit;

/// An ordered list of steps, each a few words and perhaps a day, with a box to tick: milestones, steps of a plan. Rows
/// are added, removed and moved by buttons; Return in the last row begins another.
class StepsEdit : public QWidget, public DraftPart {
    Q_OBJECT

public:
    struct Step {
        QString title;
        std::optional<Date> day;
        bool done = false;
        std::optional<Date> doneOn; ///< kept beside the tick

        friend bool operator==(const Step&, const Step&) = default;
    };

    StepsEdit(const QString& objectName, std::size_t most, QWidget* parent = nullptr);

    void setSteps(const std::vector<Step>& steps);
    /// Rows with a title; the others are left out.
    [[nodiscard]] std::vector<Step> steps() const;
    [[nodiscard]] bool hasUnreadableDay() const;

    [[nodiscard]] QJsonValue kept() const override;
    void bringBack(const QJsonValue& kept) override;

Q_SIGNALS:
    void stepsChanged();

private:
    struct Row {
        QWidget* widget;
        QCheckBox* done;
        QLineEdit* title;
        DayEdit* day;
        std::optional<Date> doneOn;
    };
    void addRow(const Step& step);
    void removeRow(QWidget* row);
    void moveRow(QWidget* row, int by);
    [[nodiscard]] std::size_t indexOf(QWidget* row) const;

    QVBoxLayout* m_rowsLayout = nullptr;
    QPushButton* m_add = nullptr;
    std::vector<Row> m_rows;
    std::size_t m_most;
};

} // namespace mentoring::ui
