#pragma once

#include <QLabel>

#include "style/tokens.h"

namespace mentoring::ui {

/// Plain text, always: names and comments of people never become markup.
class Label : public QLabel {
    Q_OBJECT
    Q_PROPERTY(Role role READ role WRITE setRole)
    Q_PROPERTY(Shade shade READ shade WRITE setShade)

public:
    /// As TextRole, spelled again for Designer.
    enum Role { PageTitle, Figure, CardTitle, Strong, Body, Caption };
    Q_ENUM(Role)
    enum Shade { Normal, Muted, Accent, Danger };
    Q_ENUM(Shade)

    explicit Label(QWidget* parent = nullptr);
    explicit Label(const QString& text, QWidget* parent = nullptr);
    Label(const QString& text, Role role, Shade shade = Normal, QWidget* parent = nullptr);

    [[nodiscard]] Role role() const { return m_role; }
    void setRole(Role role);
    [[nodiscard]] Shade shade() const { return m_shade; }
    void setShade(Shade shade);

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();

    Role m_role = Body;
    Shade m_shade = Normal;
    bool m_dressing = false;
};

/// One line that ends in … where it does not fit; the whole text is its tool tip and its accessible name.
class ElidedLabel : public Label {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    explicit ElidedLabel(const QString& text, QWidget* parent = nullptr);

    void setElideMode(Qt::TextElideMode mode);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

/// Text for a tool tip that must not be read as markup.
[[nodiscard]] QString plainToolTip(const QString& text);

} // namespace mentoring::ui
