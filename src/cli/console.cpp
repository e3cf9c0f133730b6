#include "console.h"

#include <algorithm>
#include <cstdio>

#if defined(__unix__) || defined(__APPLE__)
#include <unistd.h>
#endif

#include "wording/files.h"

namespace mentoring::cli {

namespace {

/// Of a terminal's point of view, orders and no text: a name in a spreadsheet could recolour it, retitle its window or
/// write over what was said before, and an override of the direction shows a name that is not there.
bool isOrder(QChar c) {
    const auto code = c.unicode();
    const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return turns || (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t');
}

void write(std::FILE* stream, QString text, const char* before = "") {
    std::ranges::replace_if(text, isOrder, QChar(QChar::ReplacementCharacter));
    const auto utf8 = before + text.toStdString();
    std::fwrite(utf8.data(), 1, utf8.size(), stream);
}

} // namespace

void print(const QString& text) {
    write(stdout, text);
}

void printLine(const QString& line) {
    write(stdout, line + u'\n');
}

void note(const QString& line) {
    std::fflush(stdout); // on a terminal both are one text
    write(stderr, line + u'\n');
}

void complain(const QString& sentence) {
    note(QStringLiteral("ithaca-cli: ") + sentence);
}

bool isTerminal() {
#if defined(__unix__) || defined(__APPLE__)
    return ::isatty(STDERR_FILENO) != 0;
#else
    return false;
#endif
}

void overwrite(const QString& line) {
    write(stderr, line, "\r");
    std::fflush(stderr);
}

void noteIfUnconfirmed(Written written, const QString& path) {
    if (written == Written::Unconfirmed)
        note(wording::unconfirmedMessage(path).inOneLine());
}

bool flushOutput() {
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

} // namespace mentoring::cli
