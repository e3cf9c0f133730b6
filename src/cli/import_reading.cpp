#include "import_reading.h"

#include <algorithm>
#include <filesystem>
#include <map>

#include "app/import_service.h"
#include "console.h"
#include "wording/files.h"
#include "wording/imports.h"

namespace mentoring::cli {

// Unqualified, as lupdate takes a qualified return type for the class that a function belongs to.
using cells::Layout;
using cells::ReadOptions;
using cells::SourceFile;
using intake::DateOrder;
using std::size_t;

namespace {

char separatorFrom(const QString& text) {
    static const std::map<QString, char> names{{QStringLiteral("semicolon"), ';'},
                                               {QStringLiteral("comma"), ','},
                                               {QStringLiteral("tab"), '\t'},
                                               {QStringLiteral("\\t"), '\t'},
                                               {QStringLiteral("pipe"), '|'}};
    if (const auto named = names.find(text); named != names.end())
        return named->second;
    if (text.size() != 1 || text[0].unicode() > 0x7e)
        throw WrongUse{Said::tr("--separator is one character, or semicolon, comma, tab or pipe.")};
    return text[0].toLatin1();
}

} // namespace

void addReadingOptions(CommandLine& line, const QString& sheetMeaning) {
    line.addOption(QStringLiteral("sheet"), QStringLiteral("S"), sheetMeaning);
    line.addOption(QStringLiteral("encoding"), QStringLiteral("E"),
                   Said::tr("Of a text file, such as windows-1252; otherwise found out."));
    line.addOption(QStringLiteral("separator"), QStringLiteral("C"),
                   Said::tr("Of a text file: a character, or semicolon, comma, tab, pipe; otherwise found out."));
    line.addOption(QStringLiteral("header-row"), QStringLiteral("N"),
                   Said::tr("The row of the file that holds the headers, counted from 1; 0: there is none; otherwise "
                            "found out."));
    line.addOption(QStringLiteral("map"), QStringLiteral("\"Header=field\""),
                   Said::tr("What a column is taken for; may be given several times. See below for the fields."));
    line.addOption(QStringLiteral("dates"), QStringLiteral("day-first|month-first"),
                   Said::tr("How 03/04/2025 is read where the column does not tell."));
}

ReadOptions readOptionsOf(const CommandLine& line) {
    ReadOptions options;
    options.sheet = line.value(QStringLiteral("sheet")).toStdString();
    if (line.isSet(QStringLiteral("encoding"))) {
        const auto wanted = line.value(QStringLiteral("encoding"));
        const auto& known = ImportService::encodings();
        if (std::ranges::none_of(
                known, [&](const std::string& name) { return toQt(name).compare(wanted, Qt::CaseInsensitive) == 0; })) {
            QStringList names;
            for (const auto& name : known)
                names << toQt(name);
            throw WrongUse{Said::tr("--%1 is one of: %2.").arg(QStringLiteral("encoding"), names.join(u' '))};
        }
        options.encoding = wanted.toStdString();
    }
    if (line.isSet(QStringLiteral("separator")))
        options.separator = separatorFrom(line.value(QStringLiteral("separator")));
    return options;
}

SourceFile sourceOf(const CommandLine& line, const ReadOptions& options) {
    const auto path = line.argument(1);
    try {
        return ImportService::read(path, options);
    } catch (const cells::ReadError& error) {
        throw Refused{wording::message(error, path).inOneLine()};
    }
}

Layout layoutOf(const CommandLine& line, const SourceFile& source, ImportService::ListOf what) {
    if (!line.isSet(QStringLiteral("header-row")))
        return ImportService::guessLayout(source, what);
    bool isNumber = false;
    const auto number = line.value(QStringLiteral("header-row")).toUInt(&isNumber);
    if (!isNumber)
        throw WrongUse{Said::tr("--header-row is a number, counted from 1; 0 says that there is no header.")};
    const auto layout = ImportService::layoutWithHeader(source, number);
    if (!layout)
        throw Refused{Said::tr("Row %1 of the file is empty or not there.").arg(number)};
    return *layout;
}

std::optional<DateOrder> dateOrderOf(const CommandLine& line) {
    switch (line.choice(QStringLiteral("dates"), {QStringLiteral("day-first"), QStringLiteral("month-first")}, -1)) {
    case 0:
        return DateOrder::DayFirst;
    case 1:
        return DateOrder::MonthFirst;
    default:
        return std::nullopt;
    }
}

size_t columnSaid(const Layout& layout, const QString& header) {
    if (const auto column = intake::columnNamed(layout, header.toStdString()))
        return *column;
    QStringList headers;
    for (const auto& one : layout.headers)
        headers << toQt(one);
    throw Refused{
        Said::tr("There is no column “%1” in the file. There is: %2.").arg(header, headers.join(QStringLiteral(", ")))};
}

void printRowProblem(std::uint32_t row, const std::string& header, const QString& sentence) {
    printLine(header.empty() ? Said::tr("Row %1: %2").arg(row).arg(sentence)
                             : Said::tr("Row %1, %2: %3").arg(row).arg(toQt(header), sentence));
}

int endOfImport(std::size_t problems, bool skipProblems) {
    if (problems == 0 || skipProblems)
        return exitOk;
    complain(Said::tr("%n rows have problems: nothing has been changed. Correct them, or import the others with "
                      "--skip-problems.",
                      "", static_cast<int>(problems)));
    return exitRefused;
}

} // namespace mentoring::cli
