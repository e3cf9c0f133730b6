#include "kit/page_header.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "kit/flow_layout.h"
#include "kit/label.h"
#include "kit/search_field.h"
#include "style/icons.h"
#include "style/text_scale.h"
#include "style/tokens.h"

namespace mentoring::ui {

namespace {

QString buttonName(const QAction* action) {
    return action->objectName().isEmpty() ? QString() : action->objectName() + QStringLiteral("Button");
}

} // namespace

void bindButton(QPushButton* button, QAction* action) {
    const QPointer<QPushButton> target(button);
    const auto follow = [target, action] {
        if (target.isNull())
            return;
        QString text = action->text();
        const QString shown = action->iconText().isEmpty() ? text : action->iconText();
        // A button says the short text when the action has one of its own.
        QString bare = text;
        bare.remove(QLatin1Char('&'));
        QString bareShown = shown;
        bareShown.remove(QLatin1Char('&'));
        if (bare.startsWith(bareShown))
            target->setText(text); // iconText is derived (no mnemonic, no dots): keep the text as it is
        else
            target->setText(shown);
        target->setIcon(action->icon());
        target->setEnabled(action->isEnabled());
        target->setVisible(action->isVisible());
        if (action->isCheckable() != target->isCheckable())
            target->setCheckable(action->isCheckable());
        target->setChecked(action->isChecked());
        QString tip = action->toolTip();
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            tip += QStringLiteral(" (%1)").arg(keys);
        target->setToolTip(plainToolTip(tip));
        target->setStatusTip(action->statusTip());
        target->setAccessibleDescription(action->statusTip());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, [action] { action->trigger(); });
}

PageHeader::PageHeader(QWidget* parent) : QWidget(parent) {
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::s);
    m_row = new QHBoxLayout;
    m_row->setSpacing(space::s);
    lines->addLayout(m_row);
    m_below = new QWidget(this);
    auto* flow = new FlowLayout(m_below, space::s);
    flow->setContentsMargins(0, 0, 0, 0);
    m_below->hide();
    lines->addWidget(m_below);
    m_texts = new QVBoxLayout;
    m_texts->setContentsMargins(0, 0, 0, 0);
    m_texts->setSpacing(0);
    m_title = new ElidedLabel(this);
    m_title->setRole(Label::PageTitle);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setMinimumHeight(metric::controlHeight);
    m_subtitle = new Label({}, Label::Body, Label::Muted, this);
    m_subtitle->setObjectName(QStringLiteral("pageSubtitle"));
    m_subtitle->setWordWrap(true);
    m_subtitle->hide();
    m_texts->addWidget(m_title);
    m_texts->addWidget(m_subtitle);
    m_row->addLayout(m_texts, 1);
    m_side = new QWidget(this);
    auto* side = new QHBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(space::s);
    m_row->addWidget(m_side, 0, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // as high as its lines at its width
}

QString PageHeader::title() const {
    return m_title->text();
}

void PageHeader::setTitle(const QString& title) {
    m_title->setText(title);
}

QString PageHeader::subtitle() const {
    return m_subtitle->text();
}

void PageHeader::setSubtitle(const QString& subtitle) {
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

QPushButton* PageHeader::setPrimaryAction(QAction* action) {
    if (m_primary != nullptr) {
        m_buttons.removeOne(m_primary);
        m_primary->hide();
        m_primary->deleteLater();
    }
    m_primary = new QPushButton(this);
    m_primary->setProperty("primary", true);
    m_primary->setObjectName(buttonName(action));
    bindButton(m_primary, action);
    place(m_primary, m_buttons.size());
    return m_primary;
}

QPushButton* PageHeader::addAction(QAction* action) {
    auto* button = new QPushButton(this);
    button->setObjectName(buttonName(action));
    bindButton(button, action);
    addAction(button);
    return button;
}

QToolButton* PageHeader::addMenu(const QList<QAction*>& actions) {
    auto* button = new QToolButton(this);
    button->setIcon(icon(QStringLiteral("more")));
    button->setAccessibleName(tr("More actions"));
    button->setToolTip(tr("More actions"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setProperty("noArrow", true);
    button->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(button);
    menu->addActions(actions);
    button->setMenu(menu);
    addAction(button);
    return button;
}

void PageHeader::addWidget(QWidget* widget) {
    place(widget, m_tools++);
}

void PageHeader::addAction(QWidget* button) {
    place(button, m_buttons.size() - (m_primary != nullptr ? 1 : 0));
}

void PageHeader::place(QWidget* widget, qsizetype at) {
    m_buttons.insert(at, widget);
    arrange(m_below->isVisibleTo(this));
}

void PageHeader::arrange(bool below) {
    auto* into = (below ? m_below : m_side)->layout();
    for (auto* widget : std::as_const(m_buttons)) {
        const bool isHidden = widget->isHidden();
        into->addWidget(widget); // at the end: all of them again, in their order
        widget->setVisible(!isHidden);
    }
    m_below->setVisible(below);
    m_side->setVisible(!below);
}

void PageHeader::fit() {
    int wanted = 0;
    for (const auto* widget : std::as_const(m_buttons))
        if (!widget->isHidden())
            wanted += widget->sizeHint().expandedTo(widget->minimumSize()).width() + space::s;
    const int back = m_back != nullptr ? m_back->sizeHint().width() + space::s : 0;
    // No title is cut while what stands beside it could stand under it.
    const bool below = wanted > 0 && wanted + back + m_title->sizeHint().width() > width();
    if (below != m_below->isVisibleTo(this))
        arrange(below);
    m_side->setVisible(!below && wanted > 0);
}

QSize PageHeader::minimumSizeHint() const {
    // All that stands right of the title may go under it, also before anybody has seen the page.
    int width = m_title->minimumSizeHint().width() + (m_back != nullptr ? m_back->sizeHint().width() + space::s : 0);
    for (const auto* widget : std::as_const(m_buttons))
        if (!widget->isHidden())
            width = std::max({width, widget->minimumSizeHint().width(), widget->minimumWidth()});
    return {width, QWidget::minimumSizeHint().height()};
}

bool PageHeader::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::event(event);
}

void PageHeader::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

SearchField* PageHeader::searchField() {
    if (m_search == nullptr) {
        m_search = new SearchField(this);
        m_search->setObjectName(QStringLiteral("searchField"));
        m_search->setMinimumWidth(scaled(240, font()));
        place(m_search, 0);
        ++m_tools;
    }
    return m_search;
}

QToolButton* PageHeader::setBackAction(QAction* action) {
    if (m_back == nullptr) {
        m_back = new QToolButton(this);
        m_back->setFocusPolicy(Qt::StrongFocus);
        m_row->insertWidget(0, m_back, 0, Qt::AlignTop);
    }
    m_back->setDefaultAction(action);
    m_back->setToolButtonStyle(Qt::ToolButtonIconOnly);
    if (action->icon().isNull())
        m_back->setIcon(icon(QStringLiteral("back")));
    return m_back;
}

} // namespace mentoring::ui
