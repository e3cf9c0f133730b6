#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace mentoring::ui {

class Label;
class SearchField;

/// Top of a page: title, subtitle, an optional search field, secondary actions and one primary action. The buttons
/// follow their actions (text, icon, enabled, tool tip), so that menu and button are the same thing.
class PageHeader : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString title READ title WRITE setTitle)
    Q_PROPERTY(QString subtitle READ subtitle WRITE setSubtitle)

public:
    explicit PageHeader(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const;
    void setTitle(const QString& title);
    [[nodiscard]] QString subtitle() const;
    void setSubtitle(const QString& subtitle);

    /// Button names: the action's object name with "Button" at the end.
    QPushButton* setPrimaryAction(QAction* action);
    QPushButton* addAction(QAction* action);
    using QWidget::addAction;
    /// A "more" button with a menu for what is rarely needed.
    QToolButton* addMenu(const QList<QAction*>& actions);
    /// Left of the actions.
    void addWidget(QWidget* widget);
    /// Made when first asked for.
    SearchField* searchField();
    /// A way back, left of the title.
    QToolButton* setBackAction(QAction* action);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addAction(QWidget* button);
    void place(QWidget* widget, qsizetype at);
    /// What stands right of the title goes under it where there is no room for both.
    void fit();
    void arrange(bool below);

    QHBoxLayout* m_row = nullptr;
    QVBoxLayout* m_texts = nullptr;
    QWidget* m_side = nullptr;  ///< right of the title
    QWidget* m_below = nullptr; ///< the same under it
    QList<QWidget*> m_buttons;  ///< in their order
    qsizetype m_tools = 0;      ///< so many of them come before the actions
    Label* m_title = nullptr;
    Label* m_subtitle = nullptr;
    SearchField* m_search = nullptr;
    QPushButton* m_primary = nullptr;
    QToolButton* m_back = nullptr;
};

/// Keeps a push button in step with an action: text, icon, enabled, visible, checked, tool tip.
void bindButton(QPushButton* button, QAction* action);

} // namespace mentoring::ui
