#include "kit/lines_card.h"

#include <utility>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "kit/flow_layout.h"
#include "style/icons.h"

namespace mentoring::ui {

void clearLayout(QLayout* layout) {
    while (auto* item = layout->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (auto* inner = item->layout()) {
            clearLayout(inner);
        }
        delete item;
    }
}

LinesCard::LinesCard(const QString& objectName, QWidget* parent) : Card(parent) {
    setObjectName(objectName);
    m_all = m_column = new QVBoxLayout;
    m_column->setSpacing(space::xs);
    body()->addLayout(m_column);
}

void LinesCard::beginFold(const QString& text) {
    auto* unfold = new QToolButton(this);
    unfold->setObjectName(QStringLiteral("unfoldButton"));
    unfold->setText(text);
    unfold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    unfold->setAutoRaise(true);
    unfold->setCheckable(true);
    unfold->setChecked(m_isUnfolded);
    auto* folded = new QWidget(this);
    const auto show = [this, unfold, folded](bool on) {
        m_isUnfolded = on;
        folded->setVisible(on);
        unfold->setIcon(icon(on ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down")));
    };
    connect(unfold, &QToolButton::toggled, this, show);
    m_all->addWidget(unfold, 0, Qt::AlignLeft);
    m_all->addWidget(folded);
    m_column = new QVBoxLayout(folded);
    m_column->setSpacing(space::xs);
    m_column->setContentsMargins({});
    show(m_isUnfolded);
}

void LinesCard::endFold() {
    m_column = m_all;
}

void LinesCard::clearLines() {
    clearLayout(m_all);
    m_column = m_all;
    m_buttons = nullptr;
    for (auto* widget :
         {static_cast<QWidget*>(std::exchange(m_titleButton, nullptr)), std::exchange(m_titleButtons, nullptr)}) {
        if (!widget)
            continue;
        widget->hide();
        widget->deleteLater();
    }
    m_lines = 0;
}

LineItem* LinesCard::addLine(LineItem::Content content, std::function<void()> open) {
    return insertLine(m_column->count(), std::move(content), std::move(open));
}

LineItem* LinesCard::insertLine(int at, LineItem::Content content, std::function<void()> open) {
    auto* line = new LineItem(std::move(content), this);
    connect(line, &QAbstractButton::clicked, this, [open = std::move(open)] {
        if (open)
            open();
    });
    m_column->insertWidget(at, line);
    ++m_lines;
    return line;
}

void LinesCard::addTick(const QString& title, const QString& detail, bool ticked, bool enabled,
                        std::function<void(bool)> toggled, const QString& editName, std::function<void()> edit) {
    auto* line = new QHBoxLayout;
    line->setSpacing(space::s);
    auto* box = new QCheckBox(this);
    box->setChecked(ticked);
    box->setEnabled(enabled);
    box->setAccessibleName(title);
    connect(box, &QCheckBox::toggled, this, [toggled = std::move(toggled)](bool on) { toggled(on); });
    line->addWidget(box, 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto* text = new Label(title, Label::Body, ticked ? Label::Muted : Label::Normal, this);
    text->setWordWrap(true);
    texts->addWidget(text);
    if (!detail.isEmpty())
        texts->addWidget(new Label(detail, Label::Caption, Label::Muted, this));
    line->addLayout(texts, 1);
    if (edit)
        line->addWidget(editButton(editName, std::move(edit)), 0, Qt::AlignTop);
    m_column->addLayout(line);
    ++m_lines;
}

QToolButton* LinesCard::editButton(const QString& name, std::function<void()> edit) {
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("editLineButton"));
    button->setIcon(icon(QStringLiteral("edit")));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    connect(button, &QToolButton::clicked, this, [edit = std::move(edit)] { edit(); });
    return button;
}

Label* LinesCard::addText(const QString& text, Label::Role role, Label::Shade shade) {
    auto* label = new Label(text, role, shade, this);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_column->addWidget(label);
    return label;
}

void LinesCard::addParagraph(const QString& heading, const QString& text) {
    if (text.isEmpty())
        return;
    addText(heading, Label::Caption, Label::Muted);
    addText(text)->setContentsMargins(0, 0, 0, space::s);
    ++m_lines;
}

void LinesCard::addParagraph(const QString& heading, const QString& text, const QString& editName,
                             std::function<void()> edit) {
    auto* line = new QHBoxLayout;
    line->setSpacing(space::s);
    auto* outer = std::exchange(m_column, new QVBoxLayout);
    m_column->setSpacing(space::xs);
    addParagraph(heading, text);
    line->addLayout(std::exchange(m_column, outer), 1);
    line->addWidget(editButton(editName, std::move(edit)), 0, Qt::AlignTop);
    m_column->addLayout(line);
}

void LinesCard::addWidget(QWidget* widget) {
    m_column->addWidget(widget);
    ++m_lines;
}

QPushButton* LinesCard::addTitleButton(const char* objectName, const QString& text, std::function<void()> pressed,
                                       const QString& iconName) {
    auto* button = new QPushButton(icon(iconName), text, this);
    button->setObjectName(QLatin1String(objectName));
    button->setProperty("quiet", true);
    // No higher than a title with its surroundings, so that titles stand alike with and without one.
    button->setMaximumHeight(QFontMetrics(fontFor(TextRole::CardTitle, font())).height() + space::s);
    connect(button, &QPushButton::clicked, this, [pressed = std::move(pressed)] { pressed(); });
    if (!m_titleButton && !m_titleButtons) {
        addHeaderWidget(m_titleButton = button);
        return button;
    }
    if (!m_titleButtons) {
        m_titleButtons = new QWidget(this);
        auto* flow = new FlowLayout(m_titleButtons, space::xs);
        flow->setContentsMargins(-space::l, 0, 0, 0); // words then stand in one line with the title
        flow->addWidget(std::exchange(m_titleButton, nullptr));
        body()->insertWidget(0, m_titleButtons);
    }
    m_titleButtons->layout()->addWidget(button);
    return button;
}

QPushButton* LinesCard::addButton(const char* objectName, const QString& text, std::function<void()> pressed) {
    if (!m_buttons) {
        m_buttons = new QHBoxLayout;
        m_buttons->setSpacing(space::s);
        m_buttons->setContentsMargins(0, space::s, 0, 0);
        m_column->addLayout(m_buttons);
        m_buttons->addStretch(1);
    }
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(objectName));
    connect(button, &QPushButton::clicked, this, [pressed = std::move(pressed)] { pressed(); });
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

} // namespace mentoring::ui
