#pragma once

#include <QLineEdit>

class QAction;
class QTimer;

namespace mentoring::ui {

/// A line edit for finding: icon, placeholder, a clear button with a name; Escape clears it.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);

    /// What is searched, "Search people": placeholder with the shortcut behind it, and accessible name.
    void setPurpose(const QString& text);
    /// How long after the last key `searched` comes; 0 for at once. 120 ms unless told.
    void setDelay(int milliseconds);

    /// Empties it and says so at once.
    void forget();

Q_SIGNALS:
    /// The text to look for, trimmed; not for every key but when the typing rests.
    void searched(const QString& text);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void announce();

    QAction* m_clear = nullptr;
    QAction* m_icon = nullptr;
    QTimer* m_timer = nullptr;
    QString m_purpose;
    QString m_announced;
};

} // namespace mentoring::ui
