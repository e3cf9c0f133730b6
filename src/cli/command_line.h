#pragma once

#include <optional>
#include <vector>

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

namespace mentoring::cli {

/// One command with its arguments and options: described once, for parsing and for help alike.
class CommandLine {
public:
    CommandLine(QString command, QString summary);

    void addArgument(const QString& name, const QString& meaning);
    void addSwitch(const QString& name, const QString& meaning);
    void addOption(const QString& name, const QString& value, const QString& meaning);
    /// A paragraph under the options.
    void addParagraph(const QString& text);
    void addExample(const QString& arguments, const QString& meaning);

    /// Throws WrongUse: an unknown option, an argument too few or too many.
    void parse(const QStringList& arguments);
    [[nodiscard]] bool asksForHelp() const;

    [[nodiscard]] QString argument(int index) const;
    [[nodiscard]] bool knows(const QString& option) const;
    [[nodiscard]] bool isSet(const QString& option) const;
    [[nodiscard]] QString value(const QString& option) const; ///< empty when it is not set
    [[nodiscard]] QStringList values(const QString& option) const;
    /// The value as one of these words, or its index; throws WrongUse for anything else.
    [[nodiscard]] int choice(const QString& option, const QStringList& words, int otherwise) const;

    [[nodiscard]] QString usage() const;
    [[nodiscard]] QString help() const;
    [[nodiscard]] const QString& command() const { return m_command; }
    [[nodiscard]] const QString& summary() const { return m_summary; }

private:
    struct Line {
        QString name;
        QString meaning;
    };

    void add(const QString& name, const QString& value, const QString& meaning);

    QString m_command;
    QString m_summary;
    QCommandLineParser m_parser;
    std::vector<Line> m_arguments;
    std::vector<Line> m_options;
    std::vector<Line> m_examples;
    QStringList m_paragraphs;
};

/// Lines of "  name   meaning", the meanings below each other and broken at 79 columns.
[[nodiscard]] QString twoColumns(const std::vector<std::pair<QString, QString>>& lines);
/// A paragraph broken at 79 columns.
[[nodiscard]] QString wrapped(const QString& text, int indent = 0);

} // namespace mentoring::cli
