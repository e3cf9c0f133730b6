#pragma once

#include <optional>
#include <stdexcept>
#include <string>

#include <QCoreApplication>
#include <QString>

#include "app/refusal.h"
#include "app/written.h"
#include "wording/message.h"

namespace mentoring::cli {

/// The context under which translators find the command line's sentences.
struct Said {
    Q_DECLARE_TR_FUNCTIONS(commandLine)
};

/// What the program ends with.
inline constexpr int exitOk = 0;
inline constexpr int exitRefused = 1;  ///< refused, or problems found
inline constexpr int exitWrongUse = 2; ///< could be told without looking at any file

/// The command was called in a way that makes no sense.
struct WrongUse {
    QString sentence;
};

/// The command was understood but is refused.
struct Refused {
    QString sentence;
    std::optional<FileProblem> problem = {}; ///< where it is because of a file
    QString path = {};                       ///< of that file
};

/// To standard output, UTF-8. Here and below control characters become U+FFFD, so that no text from a file gives orders
/// to the terminal.
void print(const QString& text);
void printLine(const QString& line = {});
/// A line to standard error.
void note(const QString& line);
/// "ithaca-cli: …" to standard error.
void complain(const QString& sentence);
/// Whether standard error is a terminal, where a line can be written over.
[[nodiscard]] bool isTerminal();
/// From the beginning of the line on, without ending it.
void overwrite(const QString& line);
/// Says of what was written, but not confirmed by the disk, that it may get lost.
void noteIfUnconfirmed(Written written, const QString& path);
/// False when what was printed did not get through: a full disk behind a redirection.
[[nodiscard]] bool flushOutput();

[[nodiscard]] inline QString toQt(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

} // namespace mentoring::cli
