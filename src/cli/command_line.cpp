#include "command_line.h"

#include <algorithm>

#include "console.h"

namespace mentoring::cli {

namespace {

constexpr qsizetype pageWidth = 79;

} // namespace

QString wrapped(const QString& text, int indent) {
    QStringList lines;
    for (const auto& paragraph : text.split(u'\n')) {
        QString line;
        for (const auto& word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            if (!line.isEmpty() && indent + line.size() + 1 + word.size() > pageWidth) {
                lines << line;
                line.clear();
            }
            line += line.isEmpty() ? word : u' ' + word;
        }
        lines << line;
    }
    return lines.join(u'\n' + QString(indent, u' '));
}

QString twoColumns(const std::vector<std::pair<QString, QString>>& lines) {
    constexpr qsizetype widest = 26;
    qsizetype width = 0;
    for (const auto& line : lines)
        if (line.first.size() <= widest)
            width = std::max(width, line.first.size());
    const int indent = static_cast<int>(width) + 4;
    QString text;
    for (const auto& [name, meaning] : lines) {
        text += QStringLiteral("  ") + name;
        if (name.size() > width)
            text += u'\n' + QString(indent, u' ');
        else
            text += QString(width - name.size() + 2, u' ');
        text += wrapped(meaning, indent) + u'\n';
    }
    return text;
}

CommandLine::CommandLine(QString command, QString summary)
    : m_command(std::move(command)), m_summary(std::move(summary)) {
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
}

void CommandLine::addArgument(const QString& name, const QString& meaning) {
    m_arguments.push_back({name, meaning});
}

void CommandLine::addSwitch(const QString& name, const QString& meaning) {
    add(name, {}, meaning);
}

void CommandLine::addOption(const QString& name, const QString& value, const QString& meaning) {
    add(name, value, meaning);
}

void CommandLine::add(const QString& name, const QString& value, const QString& meaning) {
    m_parser.addOption(value.isEmpty() ? QCommandLineOption(name) : QCommandLineOption(name, QString(), value));
    m_options.push_back({QStringLiteral("--") + name + (value.isEmpty() ? QString() : u' ' + value), meaning});
}

void CommandLine::addParagraph(const QString& text) {
    m_paragraphs << text;
}

void CommandLine::addExample(const QString& arguments, const QString& meaning) {
    m_examples.push_back({arguments, meaning});
}

void CommandLine::parse(const QStringList& arguments) {
    addOption(QStringLiteral("lang"), QStringLiteral("en|fr"), Said::tr("Language of what is said."));
    m_parser.addOption(QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));
    m_options.push_back({QStringLiteral("--help"), Said::tr("This page.")});
    const bool understood = m_parser.parse(QStringList{m_command} + arguments);
    if (asksForHelp())
        return;
    if (!understood)
        throw WrongUse{m_parser.errorText()};
    const auto given = m_parser.positionalArguments();
    const auto wanted = static_cast<qsizetype>(m_arguments.size());
    if (given.size() < wanted)
        throw WrongUse{Said::tr("%1 is missing.", "%1 is an argument such as FILE")
                           .arg(m_arguments[static_cast<std::size_t>(given.size())].name)};
    if (given.size() > wanted)
        throw WrongUse{Said::tr("“%1” is one argument too many.").arg(given[wanted])};
}

bool CommandLine::asksForHelp() const {
    return m_parser.isSet(QStringLiteral("help"));
}

QString CommandLine::argument(int index) const {
    return m_parser.positionalArguments().value(index);
}

bool CommandLine::knows(const QString& option) const {
    const auto name = QStringLiteral("--") + option;
    return std::ranges::any_of(
        m_options, [&](const Line& line) { return line.name == name || line.name.startsWith(name + u' '); });
}

bool CommandLine::isSet(const QString& option) const {
    return m_parser.isSet(option);
}

QString CommandLine::value(const QString& option) const {
    return m_parser.value(option);
}

QStringList CommandLine::values(const QString& option) const {
    return m_parser.values(option);
}

int CommandLine::choice(const QString& option, const QStringList& words, int otherwise) const {
    if (!isSet(option))
        return otherwise;
    const auto index = words.indexOf(value(option));
    if (index < 0)
        throw WrongUse{Said::tr("--%1 is one of: %2.").arg(option, words.join(QStringLiteral(", ")))};
    return static_cast<int>(index);
}

QString CommandLine::usage() const {
    QString line = QStringLiteral("ithaca-cli ") + m_command;
    for (const auto& argument : m_arguments)
        line += u' ' + argument.name;
    return line + QStringLiteral(" [") + Said::tr("options") + u']';
}

QString CommandLine::help() const {
    const auto columns = [](const std::vector<Line>& lines) {
        std::vector<std::pair<QString, QString>> pairs;
        for (const auto& line : lines)
            pairs.emplace_back(line.name, line.meaning);
        return twoColumns(pairs);
    };
    QString text = Said::tr("Usage: %1").arg(usage()) + QStringLiteral("\n\n") + wrapped(m_summary) + u'\n';
    if (!m_arguments.empty())
        text += u'\n' + Said::tr("Arguments:") + u'\n' + columns(m_arguments);
    text += u'\n' + Said::tr("Options:") + u'\n' + columns(m_options);
    for (const auto& paragraph : m_paragraphs)
        text += u'\n' + wrapped(paragraph) + u'\n';
    if (!m_examples.empty()) {
        text += u'\n' + Said::tr("Examples:") + u'\n';
        for (const auto& example : m_examples)
            text += QStringLiteral("  ithaca-cli %1 %2\n      %3\n")
                        .arg(m_command, example.name, wrapped(example.meaning, 6));
    }
    return text;
}

} // namespace mentoring::cli
