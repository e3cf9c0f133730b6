#pragma once

#include <functional>

#include "kit/card.h"
#include "kit/label.h"
#include "kit/line_item.h"

class QHBoxLayout;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace mentoring::ui {

/// A card of lines that is filled anew whenever what it shows has changed.
class LinesCard : public Card {
    Q_OBJECT

public:
    explicit LinesCard(const QString& objectName, QWidget* parent = nullptr);

    void clearLines();
    LineItem* addLine(LineItem::Content content, std::function<void()> open);
    /// Before what is the `at`th thing of the card.
    LineItem* insertLine(int at, LineItem::Content content, std::function<void()> open);
    /// A line with a box to tick; a title over a muted detail. With `edit` a button at its end that is named
    /// `editName`.
    void addTick(const QString& title, const QString& detail, bool ticked, bool enabled,
                 std::function<void(bool)> toggled, const QString& editName = {}, std::function<void()> edit = {});
    Label* addText(const QString& text, Label::Role role = Label::Body, Label::Shade shade = Label::Normal);
    /// A heading over a text of several lines; nothing where the text is empty.
    void addParagraph(const QString& heading, const QString& text);
    /// The same with a button at its end that is named `editName`.
    void addParagraph(const QString& heading, const QString& text, const QString& editName, std::function<void()> edit);
    void addWidget(QWidget* widget);
    /// What is added between the two stands folded below a line that unfolds it, and stays unfolded when the card is
    /// filled anew.
    void beginFold(const QString& text);
    void endFold();
    /// What can be done here, quietly: one stands at the end of the title line, several flow in lines under it.
    QPushButton* addTitleButton(const char* objectName, const QString& text, std::function<void()> pressed,
                                const QString& iconName = QStringLiteral("add"));
    /// Buttons in one line at the foot.
    QPushButton* addButton(const char* objectName, const QString& text, std::function<void()> pressed);
    [[nodiscard]] int lines() const { return m_lines; }

private:
    QToolButton* editButton(const QString& name, std::function<void()> edit);

    QVBoxLayout* m_all = nullptr;
    QVBoxLayout* m_column = nullptr; ///< where lines are added: all, or what is folded
    bool m_isUnfolded = false;
    QHBoxLayout* m_buttons = nullptr;
    QPushButton* m_titleButton = nullptr; ///< alone in the title line
    QWidget* m_titleButtons = nullptr;    ///< under it, several
    int m_lines = 0;
};

/// Takes everything out of a layout; the widgets go as soon as nothing of theirs is on the stack.
void clearLayout(QLayout* layout);

} // namespace mentoring::ui
