#include <algorithm>
#include <exception>
#include <iterator>
#include <memory>
#include <string_view>
#include <vector>

#include <QGuiApplication>

#include "app/refusal.h"
#include "cells/source.h"
#include "cells/write_error.h"
#include "commands.h"
#include "console.h"
#include "file_problem.h"
#include "wording/files.h"
#include "wording/imports.h"
#include "wording/issues.h"
#include "wording/language.h"

namespace mentoring::cli {

std::span<const Command> commands() {
    static const auto all = [] {
        std::vector<Command> every{newCommand,    levelsCommand, skillsCommand,    importCommand,    importPairsCommand,
                                   peopleCommand, matchCommand,  scoresCommand,    exportCommand,    checkCommand,
                                   showCommand,   todayCommand,  historyCommand,   decisionsCommand, supplyCommand,
                                   whyCommand,    priceCommand,  scenariosCommand, contactsCommand,  agreementCommand};
        std::ranges::copy(programCommands(), std::back_inserter(every));
        std::ranges::copy(recordCommands(), std::back_inserter(every));
        return every;
    }();
    return all;
}

namespace {

QString overview() {
    std::vector<std::pair<QString, QString>> lines;
    for (const auto& command : commands())
        lines.emplace_back(QString::fromLatin1(command.name), command.summary());
    QString text = Said::tr("Usage: %1").arg(QStringLiteral("ithaca-cli COMMAND FILE …")) + QStringLiteral("\n\n");
    text += wrapped(Said::tr("Runs a mentoring program from a shell: import the company’s spreadsheets, say what "
                             "matters, pair everybody, take the list away. Works on the same files as the window.")) +
            QStringLiteral("\n\n");
    text += Said::tr("Commands:") + u'\n' + twoColumns(lines) + u'\n';
    text += Said::tr("Options:") + u'\n' +
            twoColumns({{QStringLiteral("--lang en|fr"), Said::tr("Language of what is said.")},
                        {QStringLiteral("--version"), Said::tr("The version.")},
                        {QStringLiteral("--help"), Said::tr("This page; behind a command, its own page.")}}) +
            u'\n';
    text += Said::tr("Exit codes: 0 it worked; 1 refused, or problems found; 2 wrong use.") + u'\n';
    text += u'\n' + Said::tr("Examples:") + u'\n';
    text += QStringLiteral("  ithaca-cli new company.ithaca --program \"Mentoring 2026\"\n"
                           "  ithaca-cli import company.ithaca mentors.xlsx --role mentor\n"
                           "  ithaca-cli import company.ithaca mentees.csv --role mentee\n"
                           "  ithaca-cli match company.ithaca --criteria skills-first --publish\n"
                           "  ithaca-cli export company.ithaca --what mentorships --to pairs.xlsx\n");
    return text;
}

/// The language has to be known before anything is said, so it is looked for ahead of the real parsing.
void speakAsAsked(const QStringList& arguments) {
    QString wanted;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--"))
            break;
        if (arguments[i] == QLatin1String("--lang") && i + 1 < arguments.size())
            wanted = arguments[i + 1];
        else if (arguments[i].startsWith(QLatin1String("--lang=")))
            wanted = arguments[i].mid(7);
    }
    wording::speak(wording::languageOf(wanted));
    if (!wanted.isEmpty() && wording::languageOf(wanted) == wording::Language::System)
        throw WrongUse{Said::tr("--%1 is one of: %2.").arg(QStringLiteral("lang"), QStringLiteral("en, fr"))};
}

/// Takes the options that may stand before the command.
QStringList withoutLeadingLanguage(QStringList arguments) {
    while (!arguments.isEmpty())
        if (arguments.front() == QLatin1String("--lang") && arguments.size() > 1)
            arguments.remove(0, 2);
        else if (arguments.front().startsWith(QLatin1String("--lang=")))
            arguments.removeFirst();
        else
            break;
    return arguments;
}

/// How many of the words in front name a command, two or one; 0 when none does.
qsizetype wordsOfCommand(const QStringList& words) {
    for (const qsizetype count : {2, 1}) {
        const auto name = words.mid(0, count).join(u' ');
        const auto isNamed = [&](const Command& command) { return name == QLatin1String(command.name); };
        if (words.size() >= count && std::ranges::any_of(commands(), isNamed))
            return count;
    }
    return 0;
}

int carryOut(const QStringList& arguments) {
    const auto first = arguments.value(0);
    if (first == QLatin1String("--help") || first == QLatin1String("-h") ||
        (first == QLatin1String("help") && arguments.size() == 1)) {
        print(overview());
        return exitOk;
    }
    if (first == QLatin1String("--version") || first == QLatin1String("-v")) {
        printLine(QStringLiteral("ithaca-cli ") + QCoreApplication::applicationVersion());
        return exitOk;
    }
    if (first.isEmpty())
        throw WrongUse{Said::tr("A command is missing.")};
    const bool helpOnly = first == QLatin1String("help");
    const auto words = helpOnly ? arguments.mid(1) : arguments;
    const auto count = wordsOfCommand(words);
    const auto name = count > 0 ? words.mid(0, count).join(u' ') : words.value(0);
    if (count == 0 && name == QLatin1String("program")) {
        QStringList known;
        for (const auto& command : programCommands())
            known << QString::fromLatin1(command.name);
        throw WrongUse{Said::tr("Say what to do with the program: %1.").arg(known.join(QStringLiteral(", ")))};
    }
    const auto found =
        std::ranges::find_if(commands(), [&](const Command& command) { return name == QLatin1String(command.name); });
    if (found == commands().end())
        throw WrongUse{Said::tr("There is no command “%1”.").arg(name)};
    CommandLine line(name, found->summary());
    found->describe(line);
    line.parse(helpOnly ? QStringList{QStringLiteral("--help")} : words.mid(count));
    if (line.asksForHelp()) {
        print(line.help());
        return exitOk;
    }
    return found->run(line);
}

int refused(const QString& sentence) {
    complain(sentence);
    return exitRefused;
}

/// Because of a file: whoever asked for JSON gets that, too.
int refused(const QStringList& arguments, const QString& sentence, FileProblem problem, const QString& path) {
    if (arguments.contains(QLatin1String("--json")))
        print(toQt(asJson(problem, path, sentence)));
    return refused(sentence);
}

/// One place where everything that can go wrong is put into words.
int run(const QStringList& given) {
    try {
        speakAsAsked(given);
        const auto arguments = withoutLeadingLanguage(given);
        try {
            return carryOut(arguments);
        } catch (const WrongUse& wrong) {
            complain(wrong.sentence);
            const auto known = arguments.mid(0, wordsOfCommand(arguments)).join(u' ');
            note(Said::tr("More with: %1")
                     .arg(known.isEmpty() ? QStringLiteral("ithaca-cli --help")
                                          : QStringLiteral("ithaca-cli %1 --help").arg(known)));
            return exitWrongUse;
        }
    } catch (const WrongUse& wrong) {
        complain(wrong.sentence);
        return exitWrongUse;
    } catch (const Refused& error) {
        return error.problem ? refused(given, error.sentence, *error.problem, error.path) : refused(error.sentence);
    } catch (const Refusal& error) {
        return refused(wording::sentence(error.issues()));
    } catch (const FileError& error) {
        return refused(given, wording::message(error).inOneLine(), error.problem(), toQt(error.path()));
    } catch (const cells::WriteError& error) {
        return refused(wording::message(error, QString()).inOneLine());
    } catch (const std::exception& error) {
        return refused(Said::tr("Something unforeseen went wrong: %1").arg(QString::fromUtf8(error.what())));
    }
}

} // namespace

} // namespace mentoring::cli

int main(int argc, char** argv) {
    // Paper is laid out with fonts, for which there has to be a screen of some kind: nothing is ever shown on it. All
    // else does without, and starts the faster.
    const bool writesPaper = std::any_of(argv + 1, argv + argc, [](const char* word) {
        return std::string_view(word) == mentoring::cli::agreementCommand.name;
    });
    if (writesPaper)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> application =
        writesPaper ? std::make_unique<QGuiApplication>(argc, argv) : std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Ithaca"));
    QCoreApplication::setApplicationName(QStringLiteral("ithaca-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ITHACA_VERSION));
    const int code = mentoring::cli::run(QCoreApplication::arguments().mid(1));
    if (!mentoring::cli::flushOutput()) {
        mentoring::cli::complain(mentoring::cli::Said::tr("What was to be printed could not be written."));
        return mentoring::cli::exitRefused;
    }
    return code;
}
