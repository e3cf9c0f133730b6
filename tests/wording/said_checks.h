#pragma once

#include <vector>

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QString>

#include "wording/language.h"

namespace mentoring::wording {

/// Both languages, one after the other.
template <class Check>
void inBothLanguages(Check check) {
    for (const auto language : {Language::English, Language::French}) {
        speak(language);
        check();
    }
    speak(Language::English);
}

/// There is something, and no placeholder is left in it.
inline void expectSaid(const QString& text, int value) {
    static const QRegularExpression leftOver(QStringLiteral("%[0-9Ln]"));
    EXPECT_FALSE(text.isEmpty()) << value;
    EXPECT_FALSE(text.contains(leftOver)) << text.toStdString();
}

/// A whole sentence: begins like one, ends like one.
inline void expectSentence(const QString& text, int value) {
    expectSaid(text, value);
    EXPECT_TRUE(text.endsWith(u'.') || text.endsWith(u'?')) << text.toStdString();
}

template <class Enum>
std::vector<Enum> valuesUpTo(Enum last) {
    std::vector<Enum> values;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        values.push_back(static_cast<Enum>(i));
    return values;
}

} // namespace mentoring::wording
