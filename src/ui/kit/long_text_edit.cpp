#include "kit/long_text_edit.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>

#include "style/tokens.h"

namespace mentoring::ui {

namespace {

/// Line breaks and tabs stay; other control characters have no place in a text.
QString withoutControls(QString text) {
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    return text;
}

int codePoints(const QString& text) {
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); }));
}

/// The first so many code points.
QString firstOf(const QString& text, int count) {
    qsizetype end = 0;
    for (; end < text.size() && count > 0; --count)
        end += text[end].isHighSurrogate() && end + 1 < text.size() ? 2 : 1;
    return text.left(end);
}

} // namespace

LongTextEdit::LongTextEdit(QWidget* parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        keepWithin();
        fitHeight();
        viewport()->update();
    });
    fitHeight();
}

void LongTextEdit::setLines(int lines) {
    m_lines = lines;
    fitHeight();
}

QString LongTextEdit::text() const {
    return withoutControls(toPlainText()).trimmed();
}

int LongTextEdit::length() const {
    return document()->characterCount() - 1; // of UTF-16, never fewer than code points
}

void LongTextEdit::insertFromMimeData(const QMimeData* source) {
    if (!source->hasText())
        return;
    const int selected = static_cast<int>(textCursor().selectedText().size());
    const int room = std::max(0, largest - length() + selected);
    // Before it goes through anything: 4 units a character are more than enough of a huge text.
    const QString text = source->text().left(static_cast<qsizetype>(room) * 4 + 4);
    const QString clean = withoutControls(text);
    if (codePoints(clean) > room || text.size() < source->text().size())
        Q_EMIT cut();
    textCursor().insertText(firstOf(clean, room));
    ensureCursorVisible();
}

void LongTextEdit::keyPressEvent(QKeyEvent* event) {
    // For the form around it, which commits.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() & Qt::ControlModifier) {
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void LongTextEdit::inputMethodEvent(QInputMethodEvent* event) {
    QPlainTextEdit::inputMethodEvent(event);
    keepWithin();
}

void LongTextEdit::keepWithin() {
    if (length() <= largest)
        return;
    const QString text = toPlainText();
    if (codePoints(text) <= largest)
        return;
    const QSignalBlocker silent(this);
    const int position = textCursor().position();
    setPlainText(firstOf(text, largest));
    auto cursor = textCursor();
    cursor.setPosition(std::min(position, length()));
    setTextCursor(cursor);
    Q_EMIT cut();
}

void LongTextEdit::fitHeight() {
    const int line = fontMetrics().lineSpacing();
    const int used = std::clamp(document()->lineCount(), m_lines, m_lines * 2);
    constexpr int padding = 2 * space::s;
    setFixedHeight(line * used + padding + 2 * frameWidth());
}

void LongTextEdit::paintEvent(QPaintEvent* event) {
    QPlainTextEdit::paintEvent(event);
    const int used = length();
    if (used * 5 < largest * 4)
        return;
    QPainter painter(viewport());
    const QLocale locale;
    const auto text = QStringLiteral("%1 / %2").arg(locale.toString(used), locale.toString(largest));
    painter.setFont(fontFor(TextRole::Caption, font()));
    const auto& palette = colors(this->palette());
    const QRect where = viewport()->rect().adjusted(0, 0, -space::s, -space::xs);
    const QRect around = painter.fontMetrics().boundingRect(where, Qt::AlignRight | Qt::AlignBottom, text);
    painter.fillRect(around.adjusted(-space::xs, 0, space::xs, 0), palette.surface);
    painter.setPen(used >= largest ? palette.danger : palette.mutedText);
    painter.drawText(where, Qt::AlignRight | Qt::AlignBottom, text);
}

void LongTextEdit::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

} // namespace mentoring::ui
