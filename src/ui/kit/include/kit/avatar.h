#pragma once

#include <QWidget>

namespace mentoring::ui {

/// First letters of the first and the last word, "?" for nothing. Whole code points, also outside the first plane.
[[nodiscard]] QString initialsOf(const QString& name);

/// Initials on a calm disc whose hue comes from the name (same name, same hue); letters at 4.5:1 or more.
void paintAvatar(QPainter& painter, const QRect& where, const QString& name, const QPalette& palette,
                 const QFont& font);
/// The two colours of a name's disc: fill and letters.
[[nodiscard]] std::pair<QColor, QColor> avatarColors(const QString& name, bool dark);

/// As large as asked for beside letters of a usual size; larger beside larger ones.
class Avatar : public QWidget {
    Q_OBJECT

public:
    explicit Avatar(QWidget* parent = nullptr);
    explicit Avatar(const QString& name, int diameter = 40, QWidget* parent = nullptr);

    void setName(const QString& name);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    int m_diameter = 40;
};

} // namespace mentoring::ui
