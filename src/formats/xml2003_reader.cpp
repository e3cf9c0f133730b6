#include "xml2003_reader.h"

#include <limits>
#include <map>
#include <optional>

#include <QBuffer>

#include "xml_part.h"

namespace mentoring::formats {

namespace {

std::string utf8(QStringView text) {
    return text.toUtf8().toStdString();
}

class WorksheetReader {
public:
    WorksheetReader(XmlPart& xml, const std::map<QString, NumberFormat>& formats, const ReadLimits& limits,
                    WarningLog& log, Table& table)
        : m_xml(xml), m_formats(formats), m_limits(limits), m_log(log), m_builder(table, limits, log) {}

    /// From after the beginning of the worksheet to its end, or until there are `mostRows`.
    void read(std::size_t mostRows) {
        for (int depth = 1; depth > 0;) {
            if (m_builder.rowCount() >= mostRows)
                return;
            if (!m_xml.next())
                m_xml.damaged();
            if (m_xml.isEnd()) {
                --depth;
            } else if (m_xml.isStart()) {
                if (m_xml.name() == u"Table")
                    ++depth;
                else if (m_xml.name() == u"Row")
                    row();
                else if (m_xml.name() == u"Column")
                    column();
                else
                    m_xml.skip();
            }
        }
        noteHiddenColumns(m_hiddenColumns, m_builder, m_limits, m_log);
    }

private:
    [[nodiscard]] std::uint32_t indexOr(std::uint32_t next) const {
        bool ok = false;
        const auto index = m_xml.attribute(u"Index").toUInt(&ok);
        return ok ? index : next;
    }

    void column() {
        m_columns = indexOr(m_columns + 1);
        const auto span = m_xml.attribute(u"Span").toUInt();
        if (m_xml.attribute(u"Hidden") == u"1" && m_columns > 0)
            m_hiddenColumns.push_back({m_columns - 1, m_columns - 1 + std::min(span, m_limits.columns)});
        m_columns += span;
        m_xml.skip();
    }

    void row() {
        m_row = indexOr(m_row + 1);
        if (m_row > m_limits.rows)
            throw ReadError(ReadErrorKind::TooManyRows, {}, {m_row, 0}, m_limits.rows);
        m_builder.beginRow(m_row, m_xml.attribute(u"Hidden") == u"1", m_xml.partName());
        std::uint32_t column = 0;
        for (int depth = 1; depth > 0;) {
            if (!m_xml.next())
                m_xml.damaged();
            if (m_xml.isEnd()) {
                --depth;
            } else if (m_xml.isStart()) {
                if (m_xml.name() != u"Cell") {
                    m_xml.skip();
                    continue;
                }
                column = indexOr(column + 1);
                const auto across = m_xml.attribute(u"MergeAcross").toUInt();
                if (across > 0 || m_xml.attribute(u"MergeDown").toUInt() > 0)
                    m_log.note(ReadWarningKind::MergedCells, {m_row, column});
                if (column == 0)
                    m_xml.damaged();
                cell(column - 1);
                column += across;
            }
        }
    }

    void cell(std::uint32_t column) {
        const auto found = m_formats.find(m_xml.attribute(u"StyleID").toString());
        static const NumberFormat general;
        const auto& format = found == m_formats.end() ? general : found->second;
        const auto formula = utf8(m_xml.attribute(u"Formula"));
        bool hasValue = false;
        for (int depth = 1; depth > 0;) {
            if (!m_xml.next())
                m_xml.damaged();
            if (m_xml.isEnd()) {
                --depth;
            } else if (m_xml.isStart()) {
                if (m_xml.name() != u"Data" || hasValue) {
                    m_xml.skip();
                    continue;
                }
                hasValue = true;
                const auto type = m_xml.attribute(u"Type").toString();
                value(column, type, m_xml.wholeText().toStdString(), format);
            }
        }
        if (!hasValue && !formula.empty())
            m_builder.cell(column, CellKind::FormulaWithoutValue, formula, m_xml.partName());
    }

    void value(std::uint32_t column, const QString& type, const std::string& text, const NumberFormat& format) {
        const auto& part = m_xml.partName();
        const auto number = type == u"Number" ? numberFrom(text) : std::nullopt;
        if (number && lacksDigits(*number, format, text))
            m_log.note(ReadWarningKind::LongNumber, {m_row, column + 1});
        if (number)
            m_builder.cell(column, cellFromNumber(*number, format, false, text), part);
        else if (type == u"DateTime")
            m_builder.cell(column, cellFromIsoDate(text), part);
        else if (type == u"Boolean")
            m_builder.cell(column, CellKind::Boolean, text == "1" ? "true" : "false", part);
        else if (type == u"Error")
            m_builder.cell(column, CellKind::Error, text, part);
        else
            m_builder.cell(column, CellKind::Text, text, part);
    }

    XmlPart& m_xml;
    const std::map<QString, NumberFormat>& m_formats;
    const ReadLimits& m_limits;
    WarningLog& m_log;
    TableBuilder m_builder;
    std::vector<ColumnRange> m_hiddenColumns;
    std::uint32_t m_row = 0;
    std::uint32_t m_columns = 0;
};

/// Sheets with what says that they are hidden, which comes after their cells.
void readOutline(XmlPart& xml, std::map<QString, NumberFormat>& formats, std::optional<std::size_t>& active,
                 SourceFile& result) {
    QString style;
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.name() == u"Worksheet") {
            result.sheets.push_back({utf8(xml.attribute(u"Name")), false});
        } else if (xml.name() == u"Visible" && !result.sheets.empty()) {
            result.sheets.back().hidden = xml.wholeText() != u"SheetVisible";
        } else if (xml.name() == u"Style") {
            style = xml.attribute(u"ID").toString();
        } else if (xml.name() == u"NumberFormat") {
            const auto code = utf8(xml.attribute(u"Format"));
            formats[style] = code == "Short Time" || code == "Medium Time" || code == "Long Time"
                                 ? NumberFormat{NumberFormat::Kind::Time, 0, {}}
                             : code.ends_with("Date") ? NumberFormat{NumberFormat::Kind::Date, 0, {}}
                             : code == "General Number" || code == "Standard" ? NumberFormat{}
                                                                              : formatFromCode(code);
        } else if (xml.name() == u"ActiveSheet") {
            active = xml.wholeText().toUInt();
        } else if (xml.name() == u"Date1904") {
            result.dates1904 = true;
        } else if (xml.name() == u"Table") {
            xml.skip();
        }
    }
}

std::unique_ptr<QIODevice> deviceOn(const QByteArray& bytes) {
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    return device;
}

} // namespace

void readXml2003(const QByteArray& bytes, const ReadOptions& options, WarningLog& log, SourceFile& result) {
    std::map<QString, NumberFormat> formats;
    std::optional<std::size_t> active;
    XmlPart outline(deviceOn(bytes), "document");
    readOutline(outline, formats, active, result);
    const auto readSheet = [&](std::size_t index, Table& table, WarningLog& sheetLog, std::size_t mostRows) {
        XmlPart xml(deviceOn(bytes), "document");
        for (std::size_t sheet = 0; xml.next();) {
            if (!xml.isStart() || xml.name() != u"Worksheet")
                continue;
            if (sheet++ == index) {
                WorksheetReader(xml, formats, options.limits, sheetLog, table).read(mostRows);
                return;
            }
            xml.skip();
        }
    };
    const auto look = [&](std::size_t index, Table& beginning) {
        WarningLog unheard;
        readSheet(index, beginning, unheard, rowsOfALook);
    };
    for (const auto index : sheetsToTry(result.sheets, options.sheet, active, *options.sense, look)) {
        WarningLog sheetLog;
        Table table;
        readSheet(index, table, sheetLog, std::numeric_limits<std::size_t>::max());
        if (table.rowCount() == 0 && options.sheet.empty())
            continue;
        result.table = std::move(table);
        result.sheet = index;
        noteOtherSheets(result.sheets, index, sheetLog);
        log = std::move(sheetLog);
        return;
    }
}

} // namespace mentoring::formats
