#pragma once

#include <QStringList>
#include <QWidget>

namespace mentoring::ui {

/// The steps of a way through, in one line: those done, the present one, those to come.
class StepLine : public QWidget {
    Q_OBJECT

public:
    explicit StepLine(QWidget* parent = nullptr);

    void setSteps(const QStringList& names);
    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    QStringList m_names;
    int m_current = 0;
};

} // namespace mentoring::ui
