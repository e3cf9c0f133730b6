#include "wording/imports.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <QFileInfo>

#include "said.h"
#include "wording/numbers.h"

namespace mentoring::wording {

namespace {

/// "rows 3, 8 and others": the first few places of a warning.
QString rows(const cells::ReadWarning& warning) {
    constexpr std::size_t shown = 5;
    QStringList numbers;
    for (const auto& place : warning.places) {
        const auto number = QString::number(place.row);
        if (place.row != 0 && !numbers.contains(number))
            numbers << number;
        if (static_cast<std::size_t>(numbers.size()) == shown)
            break;
    }
    if (numbers.isEmpty())
        return {};
    const auto joined = numbers.join(QStringLiteral(", "));
    return warning.count > static_cast<std::size_t>(numbers.size()) ? Said::tr(" (row %1, …)").arg(joined)
                                                                    : Said::tr(" (row %1)").arg(joined);
}

/// "“People” was read; not read: “Read me”, “Codes”."
QString otherSheets(const cells::ReadWarning& warning) {
    constexpr std::size_t shown = 5;
    const int n = static_cast<int>(warning.count);
    if (warning.names.size() < 2)
        return Said::tr("%n other sheets have not been read.", "", n);
    QStringList others;
    for (std::size_t i = 1; i < warning.names.size() && i <= shown; ++i)
        others << Said::tr("“%1”").arg(toQt(warning.names[i]));
    if (warning.names.size() > shown + 1)
        others << Said::tr("…");
    return Said::tr("The sheet “%1” was read; %n other sheets were not: %2.", "", n)
        .arg(toQt(warning.names.front()), others.join(Said::tr(", ")));
}

QString megabytes(std::uint64_t bytes) {
    return number(static_cast<std::int64_t>(bytes / 1'000'000));
}

/// What a file is that is no spreadsheet, as the end of "“x” is …"; empty when there is no better word than the kind.
QString kindOfFile(const std::string& kind) {
    if (kind == "sylk")
        return Said::tr("a SYLK file, an old exchange format of spreadsheets");
    if (kind == "dif")
        return Said::tr("a DIF file, an old exchange format of spreadsheets");
    if (kind == "lotus")
        return Said::tr("a Lotus 1-2-3 spreadsheet");
    if (kind == "numbers")
        return Said::tr("a document of Apple Numbers, Pages or Keynote");
    if (kind == "xlsb")
        return Said::tr("a binary Excel workbook (.xlsb)");
    if (kind == "vcard")
        return Said::tr("a file of contacts (vCard)");
    if (kind == "ldif")
        return Said::tr("an extract of a directory (LDIF)");
    if (kind == "icalendar")
        return Said::tr("a calendar (iCalendar)");
    if (kind == "json")
        return Said::tr("a JSON file, made for programs");
    if (kind == "gsheet" || kind == "shortcut")
        return Said::tr("a link: it says where something is and holds no data itself");
    if (kind == "msg" || kind == "mail")
        return Said::tr("a mail without a table");
    if (kind == "lock")
        return Said::tr("a lock file: it only says who has the list open");
    if (kind == "prose")
        return Said::tr("a text and no list: it has no headings, and nobody in it can be recognised");
    if (kind == "columns")
        return Said::tr("a text whose columns are lined up with blanks");
    if (kind == "drawn")
        return Said::tr("a text with a table drawn in bars and lines");
    if (kind == "markdown")
        return Said::tr("a text in Markdown");
    if (kind == "tex")
        return Said::tr("a text in LaTeX");
    if (kind == "yaml")
        return Said::tr("a YAML file, made for programs");
    if (kind == "records")
        return Said::tr("a text of names and values, one a line, without columns");
    if (kind == "config")
        return Said::tr("a file of settings");
    if (kind == "sql")
        return Said::tr("a script for a database (SQL)");
    if (kind == "script")
        return Said::tr("a program");
    if (kind == "pgp")
        return Said::tr("an encrypted message (PGP)");
    if (kind == "png" || kind == "jpeg" || kind == "gif" || kind == "tiff" || kind == "svg")
        return Said::tr("a picture (%1)").arg(toQt(kind));
    if (kind == "zip" || kind == "gzip" || kind == "7z" || kind == "rar" || kind == "bzip2" || kind == "xz" ||
        kind == "zstd" || kind == "tar")
        return Said::tr("an archive (%1)").arg(toQt(kind));
    if (kind == "parquet" || kind == "arrow" || kind == "avro" || kind == "hdf5" || kind == "spss" || kind == "stata")
        return Said::tr("a data file for programs (%1)").arg(toQt(kind));
    if (kind == "sqlite" || kind == "access")
        return Said::tr("a database (%1)").arg(toQt(kind));
    return {};
}

QString adviceForFile(const std::string& kind) {
    if (kind == "gsheet" || kind == "shortcut")
        return Said::tr("Open it, download the sheet there as .xlsx or .csv and choose that file.");
    if (kind == "zip" || kind == "gzip" || kind == "7z" || kind == "rar" || kind == "bzip2" || kind == "xz" ||
        kind == "zstd" || kind == "tar")
        return Said::tr("Unpack it and choose the spreadsheet that is in it.");
    if (kind == "msg" || kind == "mail")
        return Said::tr("Save its attachment, or copy the table into a spreadsheet, and choose that file.");
    if (kind == "lock")
        return Said::tr("Choose the list itself: its name is the same without ~$ or .~lock.");
    if (kind == "columns")
        return Said::tr(
            "Open it in a spreadsheet program, part the columns there (fixed width) and save it as .xlsx or "
            ".csv.");
    if (kind == "drawn" || kind == "markdown" || kind == "tex")
        return Said::tr("Copy the table into a spreadsheet, save it as .xlsx or .csv and choose that file.");
    static constexpr auto noTables = std::to_array<std::string_view>(
        {"json", "prose", "yaml", "records", "config", "sql", "script", "png", "jpeg", "gif", "tiff", "svg"});
    if (std::ranges::find(noTables, kind) != noTables.end())
        return Said::tr("Ask for the list as .xlsx or .csv.");
    return Said::tr("Open it in its program and save it as .xlsx or .csv.");
}

Message unsupported(const QString& file, const std::string& what) {
    const auto title = Said::tr("The file cannot be read");
    const auto advice = adviceForFile(what);
    if (what.empty())
        return {title, Said::tr("“%1” is of a kind that Ithaca does not read.").arg(file), advice};
    if (const auto kind = kindOfFile(what); !kind.isEmpty())
        return {title, Said::tr("“%1” is %2.").arg(file, kind), advice};
    return {title, Said::tr("“%1” is of a kind that Ithaca does not read (%2).").arg(file, toQt(what)), advice};
}

} // namespace

Message message(const cells::ReadError& error, const QString& path) {
    using cells::ReadErrorKind;
    const auto file = QFileInfo(path).fileName();
    const auto title = Said::tr("The file cannot be read");
    const auto tooLarge = Said::tr("The file is too large");
    const auto split = Said::tr("Split it into several files and import them one after the other.");
    const auto limit = number(static_cast<std::int64_t>(error.number));
    switch (error.kind) {
    case ReadErrorKind::NotFound:
        return {Said::tr("The file is not there"), Said::tr("There is no “%1” at this place.").arg(path),
                Said::tr("Choose it from where it is now.")};
    case ReadErrorKind::NotAFile:
        return {title, Said::tr("“%1” is a folder or a device, not a file.").arg(file),
                Said::tr("Choose a spreadsheet.")};
    case ReadErrorKind::NoPermission:
        return {Said::tr("Not allowed"), Said::tr("You may not read “%1”.").arg(path),
                Said::tr("Ask whoever looks after the folder for access.")};
    case ReadErrorKind::Unreadable:
        return {title, Said::tr("The disk or the network failed while “%1” was read.").arg(file),
                Said::tr("Copy the file to this computer and try again.")};
    case ReadErrorKind::Empty:
        return {title, Said::tr("There is nothing in “%1”.").arg(file), Said::tr("Choose another file or sheet.")};
    case ReadErrorKind::NotASpreadsheet:
        return {title, Said::tr("“%1” is not a spreadsheet.").arg(file),
                Said::tr("Choose a file in .csv, .tsv, .xlsx, .ods or .xls.")};
    case ReadErrorKind::Unsupported:
        return unsupported(file, error.detail);
    case ReadErrorKind::PasswordProtected:
        return {title, Said::tr("“%1” is protected by a password.").arg(file),
                Said::tr("Save it without the password in your spreadsheet program, then import it.")};
    case ReadErrorKind::TooLarge:
        return {tooLarge, Said::tr("“%1” is larger than %2 MB.").arg(file, megabytes(error.number)), split};
    case ReadErrorKind::ZipBomb:
        return {
            title,
            Said::tr("“%1” unpacks to more than %2 times its size. That is not what spreadsheets do.").arg(file, limit),
            Said::tr("Ask where the file comes from.")};
    case ReadErrorKind::TooManyRows:
        return {tooLarge, Said::tr("“%1” has more than %2 rows.").arg(file, limit), split};
    case ReadErrorKind::TooManyColumns:
        return {tooLarge, Said::tr("“%1” has more than %2 columns.").arg(file, limit),
                Said::tr("Delete the columns that are not needed and save it again.")};
    case ReadErrorKind::TooManyCells:
        return {tooLarge, Said::tr("“%1” has more than %2 cells.").arg(file, limit), split};
    case ReadErrorKind::DoctypeRefused:
        return {title, Said::tr("“%1” holds instructions (a DOCTYPE) that no spreadsheet program writes.").arg(file),
                Said::tr("Ask where the file comes from.")};
    case ReadErrorKind::DuplicateParts:
        return {title, Said::tr("“%1” holds the same part twice, so nobody can tell which one counts.").arg(file),
                Said::tr("Open it in your spreadsheet program and save it again.")};
    case ReadErrorKind::UnknownEncoding:
        return {title, Said::tr("There is no encoding “%1”.").arg(toQt(error.detail)),
                Said::tr("Choose one of the list, such as UTF-8 or windows-1252.")};
    case ReadErrorKind::UnknownSheet:
        return {title, Said::tr("“%1” has no sheet “%2”.").arg(file, toQt(error.detail)),
                Said::tr("Choose one of its sheets.")};
    case ReadErrorKind::UnknownSeparator:
        return {title, Said::tr("This character cannot part the columns of a text file."),
                Said::tr("Choose a semicolon, a comma, a tab or a vertical bar.")};
    case ReadErrorKind::Damaged:
        return {Said::tr("The file is damaged"), Said::tr("“%1” cannot be read to its end.").arg(file),
                Said::tr("Fetch it again, or open it in your spreadsheet program and save it anew.")};
    case ReadErrorKind::ChangedWhileReading:
        return {title, Said::tr("“%1” was changed while it was read.").arg(file), Said::tr("Try again.")};
    case ReadErrorKind::Cancelled:
        return {Said::tr("Cancelled"), Said::tr("Nothing has been changed."), {}};
    }
    return {};
}

QString sentence(const cells::ReadWarning& warning) {
    using cells::ReadWarningKind;
    const int n = static_cast<int>(warning.count);
    switch (warning.kind) {
    case ReadWarningKind::FormulaWithoutValue:
        return Said::tr("%n formulas have no value: open the file in a spreadsheet program and save it%1.", "", n)
            .arg(rows(warning));
    case ReadWarningKind::ErrorValue:
        return Said::tr("%n cells hold an error such as #REF!%1.", "", n).arg(rows(warning));
    case ReadWarningKind::HiddenRow:
        return Said::tr("%n rows are hidden in the file%1.", "", n).arg(rows(warning));
    case ReadWarningKind::HiddenColumn:
        return Said::tr("%n columns are hidden in the file.", "", n);
    case ReadWarningKind::MergedCells:
        return Said::tr("%n cells are merged: their value counts for the first one only%1.", "", n).arg(rows(warning));
    case ReadWarningKind::CellCut:
        return Said::tr("%n cells were too long and have been cut%1.", "", n).arg(rows(warning));
    case ReadWarningKind::BrokenEncoding:
        return Said::tr("%n characters are not in this encoding: look at the accents, and choose another one if they "
                        "are wrong%1.",
                        "", n)
            .arg(rows(warning));
    case ReadWarningKind::MixedEncoding:
        return Said::tr("%n rows look as if they were in another encoding than the rest%1.", "", n).arg(rows(warning));
    case ReadWarningKind::NulByte:
        return Said::tr("%n zero bytes were replaced%1.", "", n).arg(rows(warning));
    case ReadWarningKind::GuardRemoved:
        return Said::tr(
                   "%n cells began with a sign that only keeps spreadsheets from changing them; it was taken away%1.",
                   "", n)
            .arg(rows(warning));
    case ReadWarningKind::QuotesRemoved:
        return Said::tr("%n cells stood in quotation marks, as all of their columns did, and were read without%1.", "",
                        n)
            .arg(rows(warning));
    case ReadWarningKind::FormulaWorkedOut:
        return Said::tr("%n cells held a formula that only stands for a text and were read as that text%1.", "", n)
            .arg(rows(warning));
    case ReadWarningKind::MoreSheets:
        return otherSheets(warning);
    case ReadWarningKind::BrokenQuote:
        return Said::tr("%n rows have quotation marks that are not rightly set and were read as well as could be: look "
                        "at them%1.",
                        "", n)
            .arg(rows(warning));
    case ReadWarningKind::LineQuoted:
        return Said::tr("%n rows stood in quotation marks as a whole and were taken apart%1.", "", n)
            .arg(rows(warning));
    case ReadWarningKind::EncodedTwice:
        return Said::tr("%n cells had letters that were encoded twice, such as Ã© for é, and were put right%1.", "", n)
            .arg(rows(warning));
    case ReadWarningKind::SpelledLetters:
        return Said::tr("%n cells had letters that were spelled out, such as \\u00e9 for é, and were put right%1.", "",
                        n)
            .arg(rows(warning));
    case ReadWarningKind::LostLetters:
        return Said::tr("%n cells have a ? where a letter seems to be lost, as the encoding of the file lacked it: "
                        "save the list "
                        "again as .xlsx or in UTF-8, or correct them%1.",
                        "", n)
            .arg(rows(warning));
    case ReadWarningKind::LongNumber:
        return Said::tr("%n numbers have more digits than a spreadsheet keeps, so that the last ones are lost: such "
                        "numbers must be text%1.",
                        "", n)
            .arg(rows(warning));
    }
    return {};
}

QString encodingNote(const cells::SourceFile& source) {
    if (!source.encodingUncertain)
        return {};
    return Said::tr("Letters were read as %1, which was guessed: look at names with accents.")
        .arg(toQt(source.encoding));
}

QString name(cells::SourceFormat format) {
    using cells::SourceFormat;
    switch (format) {
    case SourceFormat::Text:
        return Said::tr("Text file (CSV)");
    case SourceFormat::Xlsx:
        return Said::tr("Excel workbook");
    case SourceFormat::Ods:
        return Said::tr("OpenDocument spreadsheet");
    case SourceFormat::Xls:
        return Said::tr("Old Excel workbook");
    case SourceFormat::Html:
        return Said::tr("Table of a web page");
    case SourceFormat::Xml:
        return Said::tr("XML spreadsheet of 2003");
    }
    return {};
}

QString separatorName(char separator) {
    switch (separator) {
    case ';':
        return Said::tr("semicolon ( ; )");
    case ',':
        return Said::tr("comma ( , )");
    case '\t':
        return Said::tr("tab");
    case '|':
        return Said::tr("vertical bar ( | )");
    case 0:
        return {};
    default:
        return QString(QLatin1Char(separator));
    }
}

} // namespace mentoring::wording
