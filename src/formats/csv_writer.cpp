#include <algorithm>

#include "cell_text.h"
#include "disk/durable_file.h"
#include "row_feed.h"
#include "text_guards.h"

namespace mentoring::formats {

namespace {

bool wantsGuard(std::string_view text) {
    return !text.empty() && (std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos ||
                             looksGuarded(text)); // which reading would take away
}

/// Every usual separator, not only the file's own: a program that guesses must not be led astray.
bool wantsQuotes(std::string_view text, char separator) {
    if (text.empty())
        return false;
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    return text.find_first_of(std::string_view("\"\r\n;,\t|")) != std::string_view::npos ||
           text.find(separator) != std::string_view::npos || isBlank(text.front()) || isBlank(text.back()) ||
           text.starts_with("sep=") || text.starts_with("SEP=");
}

class CsvWriter {
public:
    CsvWriter(disk::DurableFile& file, char separator, const WriteOptions& options, WriteReport& report)
        : m_file(file), m_separator(separator), m_options(options), m_report(report) {}

    void text(std::string_view raw) {
        auto text = writableText(raw);
        if (m_options.formulaGuard && wantsGuard(text)) {
            text.insert(0, 1, '\'');
            ++m_report.guarded;
        }
        field(text);
    }

    void field(std::string_view text) {
        if (m_fields++ > 0)
            m_line += m_separator;
        if (!wantsQuotes(text, m_separator)) {
            m_line += text;
            return;
        }
        m_line += '"';
        for (const char c : text) {
            if (c == '"')
                m_line += '"';
            m_line += c;
        }
        m_line += '"';
    }

    /// Where columns are parted by semicolons, the comma parts the digits: there "66.67" is a text, or the 66th of May.
    void number(std::string text) {
        if (m_separator == ';')
            std::ranges::replace(text, '.', ',');
        field(text);
    }

    void endLine() {
        if (m_line.empty()) // a record of one empty field must not look like a blank line
            m_line = "\"\"";
        m_line += "\r\n";
        m_file.write(m_line);
        m_line.clear();
        m_fields = 0;
    }

private:
    disk::DurableFile& m_file;
    char m_separator;
    const WriteOptions& m_options;
    WriteReport& m_report;
    std::string m_line;
    std::size_t m_fields = 0;
};

struct FieldWriting {
    CsvWriter& writer;

    void operator()(std::monostate) const { writer.field({}); }
    void operator()(const std::string& text) const { writer.text(text); }
    // Figures are no text: a minus is a minus.
    void operator()(double number) const { writer.number(numberText(number)); }
    void operator()(std::int64_t number) const { writer.field(std::to_string(number)); }
    void operator()(Date date) const { writer.field(date.ok() ? toIso(date) : std::string()); }
};

} // namespace

void writeCsv(const std::filesystem::path& path, const WriteSheet& sheet, char separator, const WriteOptions& options,
              WriteReport& report) {
    const auto byte = static_cast<unsigned char>(separator);
    const bool letter = (separator >= '0' && separator <= '9') || (separator >= 'A' && separator <= 'Z') ||
                        (separator >= 'a' && separator <= 'z');
    if (letter || byte >= 0x7F || (byte < 0x20 && separator != '\t') || separator == '"' || separator == '\'' ||
        separator == ' ')
        throw cells::WriteError(cells::WriteErrorKind::UnknownSeparator, std::string(1, separator));
    disk::DurableFile file(path, replacing(options));
    if (options.byteOrderMark)
        file.write("\xEF\xBB\xBF");
    CsvWriter writer(file, separator, options, report);
    for (const auto& column : sheet.columns)
        writer.text(column.header);
    writer.endLine();
    RowFeed rows(sheet, options);
    while (const auto* row = rows.next()) {
        for (std::size_t i = 0; i < std::max(sheet.columns.size(), row->size()); ++i)
            std::visit(FieldWriting{writer}, i < row->size() ? (*row)[i] : WriteValue{});
        writer.endLine();
        ++report.rows;
    }
    report.confirmed = file.commit() == disk::DurableFile::Kept::ForSure;
}

} // namespace mentoring::formats
