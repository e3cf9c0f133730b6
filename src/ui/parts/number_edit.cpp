#include "parts/number_edit.h"

#include <QLocale>

namespace mentoring::ui {

NumberEdit::NumberEdit(QWidget* parent) : QLineEdit(parent) {
    connect(this, &QLineEdit::textChanged, this, [this] { keptChanged(); });
}

void NumberEdit::setNumber(std::optional<double> number) {
    setText(number ? QLocale().toString(*number, 'g', QLocale::FloatingPointShortest) : QString());
}

std::optional<double> NumberEdit::number() const {
    bool readable = false;
    const double number = QLocale().toDouble(text().trimmed(), &readable);
    return readable ? std::optional(number) : std::nullopt;
}

bool NumberEdit::isUnreadable() const {
    return !text().trimmed().isEmpty() && !number();
}

QString NumberEdit::advice() {
    return tr("Write a number.");
}

QJsonValue NumberEdit::kept() const {
    const auto known = number();
    return known ? QJsonValue(*known) : QJsonValue(text());
}

void NumberEdit::bringBack(const QJsonValue& kept) {
    if (kept.isDouble())
        setNumber(kept.toDouble());
    else
        setText(kept.toString());
}

} // namespace mentoring::ui
