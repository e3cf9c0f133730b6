#include "kit/card.h"

#include <algorithm>

#include <QAccessibleWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "kit/breaking_row.h"
#include "kit/label.h"
#include "style/painting.h"
#include "style/text_scale.h"
#include "style/tokens.h"

namespace mentoring::ui {

namespace {

/// What stands on a card belongs together, under its title.
QAccessibleInterface* faceOf(const QString& /*className*/, QObject* object) {
    auto* card = qobject_cast<Card*>(object);
    return card ? new QAccessibleWidget(card, QAccessible::Grouping) : nullptr;
}

} // namespace

Card::Card(QWidget* parent) : QFrame(parent) {
    static const bool haveFaces = (QAccessible::installFactory(faceOf), true);
    Q_UNUSED(haveFaces)
    setFrameShape(QFrame::NoFrame);
}

Card::Card(const QString& title, QWidget* parent) : Card(parent) {
    setTitle(title);
}

QString Card::title() const {
    return m_title != nullptr ? m_title->text() : QString();
}

void Card::ensureLayout() {
    if (m_outer != nullptr)
        return;
    if (auto* designed = qobject_cast<QVBoxLayout*>(layout()); designed != nullptr) {
        m_outer = designed; // a form laid the card out: the title goes on top of it
    } else {
        m_outer = new QVBoxLayout(this);
        m_outer->setContentsMargins(space::l, space::l - 2, space::l, space::l);
        m_outer->setSpacing(space::m);
        m_body = new QVBoxLayout;
        m_body->setContentsMargins(0, 0, 0, 0);
        m_body->setSpacing(space::s);
        m_outer->addLayout(m_body, 1);
    }
    m_headerLine = new QHBoxLayout;
    m_headerLine->setContentsMargins(0, 0, 0, 0);
    m_headerTexts = new QVBoxLayout;
    m_headerTexts->setSpacing(2);
    m_header = new BreakingRow(nullptr, space::s, BreakingRow::Share::Words);
    m_header->addLayout(m_headerTexts);
    m_headerLine->addLayout(m_header, 1);
    m_outer->insertLayout(0, m_headerLine);
    fitFont();
}

void Card::fitFont() {
    // A title has one line, with what stands beside it, until the letters are so large that no page has room for it.
    constexpr double large = 1.5;
    const bool breaks = textScale(font()) > large;
    if (m_header != nullptr)
        m_header->setBreaking(breaks);
    if (m_title != nullptr)
        m_title->setWordWrap(breaks);
}

void Card::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fitFont();
}

void Card::setTitle(const QString& title) {
    ensureLayout();
    if (m_title == nullptr) {
        m_title = new Label(title, Label::CardTitle, Label::Normal, this);
        m_title->setObjectName(QStringLiteral("cardTitle"));
        m_headerTexts->insertWidget(0, m_title);
    }
    m_title->setText(title);
    setAccessibleName(title);
    fitFont();
}

void Card::setDescription(const QString& text) {
    ensureLayout();
    if (m_description == nullptr) {
        m_description = new Label(text, Label::Caption, Label::Muted, this);
        m_description->setWordWrap(true);
        m_headerTexts->addWidget(m_description);
    }
    m_description->setText(text);
    m_description->setVisible(!text.isEmpty());
}

void Card::addHeaderWidget(QWidget* widget) {
    ensureLayout();
    m_header->addWidget(widget);
    m_header->setAlignment(widget, Qt::AlignTop | Qt::AlignLeft);
}

QVBoxLayout* Card::body() {
    ensureLayout();
    return m_body != nullptr ? m_body : m_outer;
}

void Card::setFlush(bool flush) {
    ensureLayout();
    if (flush) {
        // Cells begin 8 from their edge: words then stand in one line with the title.
        m_outer->setContentsMargins(space::s, m_title != nullptr ? space::l - 2 : space::xs, space::s, space::s);
        m_headerLine->setContentsMargins(space::s, 0, space::s, 0);
        m_outer->setSpacing(m_title != nullptr ? space::s : 0);
    } else {
        m_outer->setContentsMargins(space::l, space::l - 2, space::l, space::l);
        m_headerLine->setContentsMargins(0, 0, 0, 0);
        m_outer->setSpacing(space::m);
    }
}

void Card::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Colors& c = colors(palette());
    painting::roundRect(painter, QRectF(rect()), radius::card, c.surface, c.border);
}

StatTile::StatTile(QWidget* parent) : Card(parent) {
    m_caption = new Label({}, Label::Body, Label::Muted, this);
    m_figure = new Label({}, Label::Figure, Label::Normal, this);
    m_bar = new ThinBar(this);
    m_detail = new Label({}, Label::Body, Label::Muted, this);
    m_detail->setWordWrap(true);
    m_bar->hide();
    m_detail->hide();
    QVBoxLayout* column = body();
    column->setSpacing(space::xs);
    column->addWidget(m_caption);
    column->addWidget(m_figure);
    column->addWidget(m_bar);
    column->addWidget(m_detail);
    column->addStretch(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

StatTile::StatTile(const QString& caption, const QString& figure, const QString& detail, QWidget* parent)
    : StatTile(parent) {
    setCaption(caption);
    setFigure(figure);
    setDetail(detail);
}

void StatTile::setCaption(const QString& text) {
    m_caption->setText(text);
    rename();
}

void StatTile::setFigure(const QString& text) {
    m_figure->setText(text);
    rename();
}

void StatTile::setDetail(const QString& text) {
    m_detail->setText(text);
    m_detail->setVisible(!text.isEmpty());
    rename();
}

void StatTile::setShare(double share) {
    m_bar->setVisible(share >= 0);
    m_bar->setShare(std::max(0.0, share));
}

void StatTile::rename() {
    // One figure, one sentence for whoever listens instead of looking.
    QString name = m_caption->text() + QStringLiteral(": ") + m_figure->text();
    if (!m_detail->text().isEmpty())
        name += QStringLiteral(" – ") + m_detail->text();
    setAccessibleName(name);
}

ThinBar::ThinBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ThinBar::setShare(double share) {
    m_share = std::clamp(share, 0.0, 1.0);
    update();
}

QSize ThinBar::sizeHint() const {
    return {80, 14};
}

void ThinBar::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painting::paintThinBar(painter, painting::thinBar(rect()), m_share, colors(palette()));
}

} // namespace mentoring::ui
