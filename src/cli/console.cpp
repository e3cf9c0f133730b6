#include "console.h"

#include <cstdio>

namespace mentoring::cli {

namespace {

void write(std::FILE* stream, std::string_view utf8) {
    std::fwrite(utf8.data(), 1, utf8.size(), stream);
}

} // namespace

void print(std::string_view utf8) {
    write(stdout, utf8);
}

void printLine(const QString& line) {
    write(stdout, (line + u'\n').toStdString());
}

void note(const QString& line) {
    std::fflush(stdout); // on a terminal both are one text
    write(stderr, (line + u'\n').toStdString());
}

void complain(const QString& sentence) {
    note(QStringLiteral("ithaca-cli: ") + sentence);
}

bool flushOutput() {
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

} // namespace mentoring::cli
