#pragma once

#include <vector>

#include <QWidget>

namespace mentoring::ui {

/// Both voices on each skill, from 1 to 5: the mentee's own as a filled dot, the mentor's as a ring, a line between
/// them, and small marks where each began. The same figures stand in a table beside it.
class SkillChart : public QWidget {
    Q_OBJECT

public:
    struct Row {
        QString skill;
        int ownFirst = 0; ///< 0: not said
        int ownNow = 0;
        int mentorFirst = 0;
        int mentorNow = 0;
    };

    explicit SkillChart(QWidget* parent = nullptr);
    void setRows(std::vector<Row> rows);
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int rowHeight() const;
    void paintRow(QPainter& painter, const Row& row, const QRect& where, int axisLeft, int axisWidth) const;
    void describe();

    std::vector<Row> m_rows;
};

} // namespace mentoring::ui
