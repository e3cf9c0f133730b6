#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QPushButton;

namespace mentoring::ui {

class IconBox;
class Label;

/// What stands where nothing is: an icon, a title, a sentence that says what the thing is for, and what to do about it.
/// Three uses, three texts: nothing yet; nothing matches the filter (button: clear it); it could not be read.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);
    EmptyState(const QString& iconName, const QString& title, const QString& sentence, QWidget* parent = nullptr);

    void setIconName(const QString& name);
    void setTexts(const QString& title, const QString& sentence);
    [[nodiscard]] QString title() const;

    /// The buttons press these actions. nullptr takes the button away.
    void setPrimaryAction(QAction* action);
    /// Under a header that has the same button as its primary one: there is one such on a page.
    void setQuiet(bool quiet) { m_isQuiet = quiet; }
    void setSecondaryAction(QAction* action);

    /// The usual text for a filter that lets nothing through; the button asks for `clearAsked`.
    void showNoMatch();

Q_SIGNALS:
    void clearAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void setAction(QPushButton*& button, QAction* action, bool primary);

    IconBox* m_picture = nullptr;
    Label* m_title = nullptr;
    Label* m_sentence = nullptr;
    QPushButton* m_primary = nullptr;
    QPushButton* m_secondary = nullptr;
    QHBoxLayout* m_buttons = nullptr;
    QAction* m_clear = nullptr;
    bool m_noMatch = false;
    bool m_isQuiet = false;
};

} // namespace mentoring::ui
