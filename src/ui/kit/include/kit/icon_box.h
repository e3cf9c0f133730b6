#pragma once

#include <QPalette>
#include <QWidget>

#include "style/tokens.h"

namespace mentoring::ui {

/// An icon as a widget, in the colour of a tone or of a palette role; nothing to operate, nothing to read out.
class IconBox : public QWidget {
    Q_OBJECT

public:
    explicit IconBox(QWidget* parent = nullptr);
    IconBox(const QString& name, int side, QWidget* parent = nullptr);

    void setIconName(const QString& name);
    void setTone(Tone tone);
    void setColorRole(QPalette::ColorRole role, QPalette::ColorGroup group = QPalette::Active);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    int m_side = metric::iconSize;
    Tone m_tone = Tone::Neutral;
    bool m_byTone = false;
    QPalette::ColorRole m_role = QPalette::WindowText;
    QPalette::ColorGroup m_group = QPalette::Active;
};

} // namespace mentoring::ui
