#include <algorithm>
#include <cerrno>
#include <cmath>
#include <fstream>
#include <iterator>
#include <limits>
#include <memory>
#include <set>

#include <QString>
#include <xlsxwriter.h>

#include "cell_text.h"
#include "disk/durable_file.h"
#include "neutral_numbers.h"
#include "row_feed.h"
#include "xml_part.h"

namespace mentoring::formats {

namespace {

constexpr std::uint64_t mostRows = 1'048'576; // the header is one of them
constexpr std::size_t mostColumns = 16'384;
constexpr qsizetype longestText = 32'767; // UTF-16 units
constexpr qsizetype longestName = 31;
constexpr std::size_t rowsMeasured = 200;
constexpr std::size_t rowsInMemory = 20'000;
constexpr std::uintmax_t smallSpace = 4'000'000;          // bytes
constexpr std::int64_t exactNumber = 999'999'999'999'999; // a workbook shows 15 digits

struct Freeing {
    void operator()(lxw_workbook* workbook) const { lxw_workbook_free(workbook); }
};
using Workbook = std::unique_ptr<lxw_workbook, Freeing>;

struct Formats {
    lxw_format* header = nullptr;
    lxw_format* date = nullptr;
    lxw_format* percentage = nullptr;
};

/// Text that looks like the escape of a character (_x000D_) gets its underscore escaped; the library does not do that.
std::string withoutLookAlikes(std::string text) {
    const auto isDigit = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
    };
    for (auto at = text.find("_x"); at != std::string::npos && at + 6 < text.size(); at = text.find("_x", at + 1)) {
        const auto digits = std::string_view(text).substr(at + 2, 4);
        if (text[at + 6] == '_' && std::all_of(digits.begin(), digits.end(), isDigit)) {
            text.insert(at, "_x005F");
            at += 6;
        }
    }
    return text;
}

std::string sheetName(const std::string& wanted, std::size_t number, std::set<QString>& taken) {
    QString name;
    for (const QChar c : QString::fromStdString(writableText(wanted)))
        name += QStringView(u"[]:*?/\\").contains(c) || c < u' ' ? QChar(u'_') : c;
    name = name.left(longestName).trimmed();
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\'') || (!name.isEmpty() && name.back().isHighSurrogate()))
        name.chop(1);
    // Excel keeps "History" for itself.
    if (name.isEmpty() || name.compare(u"History", Qt::CaseInsensitive) == 0)
        name = QStringLiteral("Sheet%1").arg(number);
    auto unique = name;
    for (int i = 2; !taken.insert(unique.toCaseFolded()).second; ++i) {
        const auto ending = QStringLiteral(" (%1)").arg(i);
        unique = name.left(longestName - ending.size()) + ending;
    }
    return unique.toStdString();
}

/// Characters as a width; wide enough for small texts and not too wide for long ones.
double widthOf(const WriteValue& value) {
    struct Measuring {
        double operator()(std::monostate) const { return 0; }
        double operator()(const std::string& text) const {
            const auto line = std::string_view(text).substr(0, text.find('\n')).substr(0, 400);
            return static_cast<double>(std::count_if(
                line.begin(), line.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
        }
        double operator()(double number) const { return static_cast<double>(numberText(number).size()); }
        double operator()(std::int64_t number) const { return static_cast<double>(std::to_string(number).size()); }
        double operator()(Date) const { return 10; }
    };
    return std::visit(Measuring{}, value);
}

class SheetWriting {
public:
    SheetWriting(lxw_worksheet* sheet, const Formats& formats, WriteReport& report)
        : m_sheet(sheet), m_formats(formats), m_report(report) {}

    void setUp(const WriteSheet& sheet, const std::deque<std::vector<WriteValue>>& firstRows) {
        for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
            double width = sheet.columns[i].width;
            if (width <= 0) {
                width = widthOf(sheet.columns[i].header) + 3; // room for the filter's button
                for (const auto& row : firstRows)
                    if (i < row.size())
                        width = std::max(width, widthOf(row[i]) + 1);
                width = std::clamp(width, 6.0, 60.0);
            }
            worksheet_set_column(m_sheet, column(i), column(i), width, nullptr);
            text(0, i, sheet.columns[i].header, m_formats.header);
        }
        if (!sheet.columns.empty()) {
            worksheet_freeze_panes(m_sheet, 1, 0);
            worksheet_repeat_rows(m_sheet, 0, 0);
        }
        worksheet_set_paper(m_sheet, 9); // A4
        if (sheet.columns.size() > 6)
            worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
    }

    /// Whether there was something to write.
    bool cell(lxw_row_t row, std::size_t index, const WriteValue& value, ColumnKind kind) {
        if (const auto* words = std::get_if<std::string>(&value))
            return text(row, index, *words, nullptr);
        if (const auto* real = std::get_if<double>(&value))
            return std::isfinite(*real) && number(row, index, *real, kind);
        if (const auto* whole = std::get_if<std::int64_t>(&value)) {
            if (*whole > exactNumber || *whole < -exactNumber)
                return text(row, index, std::to_string(*whole), nullptr);
            return number(row, index, static_cast<double>(*whole), kind);
        }
        const auto* date = std::get_if<Date>(&value);
        return date != nullptr && date->ok() && day(row, index, *date);
    }

    void finish(const WriteSheet& sheet, lxw_row_t lastRow) {
        if (!sheet.columns.empty())
            worksheet_autofilter(m_sheet, 0, 0, lastRow, column(sheet.columns.size() - 1));
    }

private:
    static lxw_col_t column(std::size_t index) { return static_cast<lxw_col_t>(index); }

    static void check(lxw_error error) {
        if (error != LXW_NO_ERROR)
            throw disk::DiskError(disk::Trouble::Failed, {}, lxw_strerror(error));
    }

    bool text(lxw_row_t row, std::size_t index, std::string_view raw, lxw_format* format) {
        auto words = writableText(raw);
        if (words.empty())
            return false;
        if (words.size() > static_cast<std::size_t>(longestText)) {
            auto wide = QString::fromStdString(words);
            if (wide.size() > longestText) {
                wide.truncate(longestText);
                if (wide.back().isHighSurrogate())
                    wide.chop(1);
                words = wide.toStdString();
                ++m_report.cut;
            }
        }
        words = withoutLookAlikes(std::move(words));
        check(worksheet_write_string(m_sheet, row, column(index), words.c_str(), format));
        return true;
    }

    bool number(lxw_row_t row, std::size_t index, double value, ColumnKind kind) {
        check(worksheet_write_number(m_sheet, row, column(index), value,
                                     kind == ColumnKind::Percentage ? m_formats.percentage : nullptr));
        return true;
    }

    bool day(lxw_row_t row, std::size_t index, Date date) {
        lxw_datetime when{static_cast<int>(date.year()),
                          static_cast<int>(static_cast<unsigned>(date.month())),
                          static_cast<int>(static_cast<unsigned>(date.day())),
                          0,
                          0,
                          0};
        check(worksheet_write_datetime(m_sheet, row, column(index), &when, m_formats.date));
        return true;
    }

    lxw_worksheet* m_sheet;
    const Formats& m_formats;
    WriteReport& m_report;
};

void setProperties(lxw_workbook* workbook, const WriteOptions& options) {
    // The library only reads them, but its structure has no const.
    auto title = writableText(options.title).substr(0, 200);
    auto subject = writableText(options.subject).substr(0, 200);
    auto author = writableText(options.author).substr(0, 200);
    auto company = writableText(options.company).substr(0, 200);
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.author = author.data();
    properties.company = company.data();
    workbook_set_properties(workbook, &properties);
}

bool isLarge(std::span<const WriteSheet> sheets) {
    return std::any_of(sheets.begin(), sheets.end(), [](const WriteSheet& sheet) {
        return static_cast<bool>(sheet.nextRow) || sheet.rows.size() > rowsInMemory;
    });
}

/// The library does not notice a disk that fills up under its temporary files, and leaves a workbook cut short inside a
/// sound archive. So what it wrote is read once more before it takes its place.
void verify(const std::filesystem::path& written, const std::filesystem::path& target,
            const std::vector<std::uint64_t>& rowsOfSheets) {
    std::ifstream file(written, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    try {
        ReadLimits limits;
        limits.unpackedBytes = std::numeric_limits<std::uint64_t>::max();
        limits.unpackedRatio = std::numeric_limits<std::uint32_t>::max();
        const ReadOptions options;
        const ReadWatch watch(options);
        ZipArchive archive(QByteArray::fromStdString(bytes), limits, watch);
        if (archive.has("xl/sharedStrings.xml")) {
            XmlPart strings(archive, "xl/sharedStrings.xml");
            while (strings.next()) {
            }
        }
        for (std::size_t i = 0; i < rowsOfSheets.size(); ++i) {
            XmlPart sheet(archive, "xl/worksheets/sheet" + std::to_string(i + 1) + ".xml");
            std::uint64_t rows = 0;
            while (sheet.next())
                rows += sheet.isStart() && sheet.name() == u"row" ? 1U : 0U;
            if (rows != rowsOfSheets[i])
                sheet.damaged();
        }
    } catch (const ReadError& error) {
        const auto isFull = [](const std::filesystem::path& folder) {
            std::error_code unknown;
            const auto space = std::filesystem::space(folder, unknown);
            return !unknown && space.available < smallSpace;
        };
        const bool full = isFull(written.parent_path()) || isFull(std::filesystem::temp_directory_path());
        throw disk::DiskError(full ? disk::Trouble::NoRoom : disk::Trouble::Failed, target, error.detail);
    }
}

} // namespace

void writeXlsx(const std::filesystem::path& path, std::span<const WriteSheet> sheets, const WriteOptions& options,
               WriteReport& report) {
    for (const auto& sheet : sheets)
        if (sheet.columns.size() > mostColumns)
            throw cells::WriteError(cells::WriteErrorKind::TooManyColumns, {}, mostColumns);
    disk::DurableFile file(path, replacing(options));
    const NeutralNumbers neutral;
    lxw_workbook_options settings{};
    settings.constant_memory = isLarge(sheets) ? LXW_TRUE : LXW_FALSE;
    settings.use_zip64 = settings.constant_memory;
    Workbook workbook(workbook_new_opt(file.temporaryPath().c_str(), &settings));
    if (!workbook)
        throw disk::DiskError(disk::Trouble::Failed, path, "no workbook");
    setProperties(workbook.get(), options);
    Formats formats{workbook_add_format(workbook.get()), workbook_add_format(workbook.get()),
                    workbook_add_format(workbook.get())};
    format_set_bold(formats.header);
    format_set_num_format(formats.date, "yyyy-mm-dd");
    format_set_num_format(formats.percentage, "0%");

    std::set<QString> names;
    std::vector<std::uint64_t> rowsOfSheets;
    std::size_t number = 0;
    for (const auto& sheet : sheets) {
        const auto name = sheetName(sheet.name, ++number, names);
        auto* worksheet = workbook_add_worksheet(workbook.get(), name.c_str());
        if (worksheet == nullptr)
            throw disk::DiskError(disk::Trouble::Failed, path, "no sheet " + name);
        SheetWriting writing(worksheet, formats, report);
        RowFeed rows(sheet, options);
        writing.setUp(sheet, rows.lookAhead(rowsMeasured));
        std::uint64_t written = 1;
        std::uint64_t filled = sheet.columns.empty() ? 0 : 1;
        while (const auto* row = rows.next()) {
            if (written == mostRows)
                throw cells::WriteError(cells::WriteErrorKind::TooManyRows, {}, mostRows - 1);
            if (row->size() > mostColumns)
                throw cells::WriteError(cells::WriteErrorKind::TooManyColumns, {}, mostColumns);
            bool any = false;
            for (std::size_t i = 0; i < row->size(); ++i) {
                const auto kind = i < sheet.columns.size() ? sheet.columns[i].kind : ColumnKind::Text;
                any = writing.cell(static_cast<lxw_row_t>(written), i, (*row)[i], kind) || any;
            }
            filled += any ? 1U : 0U;
            ++written;
            ++report.rows;
        }
        rowsOfSheets.push_back(filled);
        writing.finish(sheet, static_cast<lxw_row_t>(written - 1));
    }
    errno = 0;
    const auto outcome = workbook_close(workbook.release()); // frees it too
    if (outcome != LXW_NO_ERROR) {
        if (errno != 0)
            disk::fail(errno, path);
        throw disk::DiskError(disk::Trouble::Failed, path, lxw_strerror(outcome));
    }
    verify(file.temporaryPath(), path, rowsOfSheets);
    report.confirmed = file.commit() == disk::DurableFile::Kept::ForSure;
}

} // namespace mentoring::formats
