#include "ods_reader.h"

#include <algorithm>
#include <exception>
#include <functional>
#include <set>

#include <QBuffer>

#include "xml_part.h"

namespace mentoring::formats {

namespace {

std::string utf8(QStringView text) {
    return text.toUtf8().toStdString();
}

std::uint32_t repeats(QStringView text) {
    bool ok = false;
    const auto number = text.toUInt(&ok);
    return ok && number > 0 ? number : 1;
}

/// A sheet as it is being read: rows and cells may stand for many.
class SheetReader {
public:
    SheetReader(XmlPart& xml, const ReadOptions& options, WarningLog& log, Table& table)
        : m_xml(xml), m_limits(options.limits), m_log(log), m_builder(table, options.limits, log) {}

    /// From after the beginning of the table to its end. After the first rows `goOn` is asked once whether the rest is
    /// wanted; false when it is not.
    bool read(const std::function<bool()>& goOn) {
        bool asked = false;
        for (int depth = 1; depth > 0;) {
            if (!asked && m_builder.rowCount() >= rowsOfALook) {
                asked = true;
                if (!goOn()) {
                    for (; depth > 0; --depth)
                        m_xml.skip();
                    return false;
                }
            }
            if (!m_xml.next())
                m_xml.damaged();
            if (m_xml.isEnd()) {
                --depth;
            } else if (m_xml.isStart()) {
                const auto name = m_xml.name();
                if (name == u"table-row")
                    row();
                else if (name == u"table-column")
                    column();
                else if (name == u"table-header-rows" || name == u"table-rows" || name == u"table-row-group" ||
                         name == u"table-header-columns" || name == u"table-columns" || name == u"table-column-group")
                    ++depth;
                else
                    m_xml.skip();
            }
        }
        noteHiddenColumns(m_hiddenColumns, m_builder, m_limits, m_log);
        return asked || goOn();
    }

private:
    struct Content {
        std::uint32_t column = 0;
        std::uint32_t count = 1;
        CellText cell;
    };

    [[nodiscard]] bool isHidden() const {
        const auto visibility = m_xml.attribute(u"visibility");
        return visibility == u"collapse" || visibility == u"filter";
    }

    void column() {
        const auto count = repeats(m_xml.attribute(u"number-columns-repeated"));
        if (isHidden() && m_columns < m_limits.columns)
            m_hiddenColumns.push_back({m_columns, std::min(m_columns + count - 1, m_limits.columns)});
        m_columns = count > m_limits.columns ? m_limits.columns : m_columns + count;
        m_xml.skip();
    }

    void row() {
        const std::uint64_t count = repeats(m_xml.attribute(u"number-rows-repeated"));
        const bool hidden = isHidden();
        m_contents.clear();
        std::uint64_t column = 0;
        for (int depth = 1; depth > 0;) {
            if (!m_xml.next())
                m_xml.damaged();
            if (m_xml.isEnd()) {
                --depth;
            } else if (m_xml.isStart()) {
                const auto name = m_xml.name();
                if (name == u"table-cell" || name == u"covered-table-cell")
                    column = cell(column, name == u"covered-table-cell");
                else
                    m_xml.skip();
            }
        }
        if (!m_contents.empty())
            store(count, hidden);
        m_row += count;
    }

    void store(std::uint64_t count, bool hidden) {
        for (std::uint64_t i = 1; i <= count; ++i) {
            if (m_row + i > m_limits.rows)
                throw ReadError(ReadErrorKind::TooManyRows, {}, {static_cast<std::uint32_t>(m_limits.rows + 1), 0},
                                m_limits.rows);
            m_builder.beginRow(static_cast<std::uint32_t>(m_row + i), hidden, m_xml.partName());
            for (const auto& content : m_contents)
                for (std::uint32_t j = 0; j < content.count; ++j)
                    m_builder.cell(content.column + j, content.cell, m_xml.partName());
        }
    }

    /// The column after the cell.
    std::uint64_t cell(std::uint64_t column, bool covered) {
        const auto count = repeats(m_xml.attribute(u"number-columns-repeated"));
        const bool spans = repeats(m_xml.attribute(u"number-columns-spanned")) > 1 ||
                           repeats(m_xml.attribute(u"number-rows-spanned")) > 1;
        const auto rowNumber = static_cast<std::uint32_t>(std::min<std::uint64_t>(m_row + 1, m_limits.rows + 1));
        auto content =
            cellContent({rowNumber, static_cast<std::uint32_t>(std::min<std::uint64_t>(column + 1, 100'000))});
        if (content.kind == CellKind::Empty || covered)
            return column + count; // what a merged cell hides is not there for anybody to see
        if (column + count > m_limits.columns)
            throw ReadError(ReadErrorKind::TooManyColumns, {},
                            {rowNumber, static_cast<std::uint32_t>(std::min<std::uint64_t>(column, 1'000'000) + 1)},
                            m_limits.columns);
        if (spans)
            m_log.note(ReadWarningKind::MergedCells, {rowNumber, static_cast<std::uint32_t>(column + 1)});
        m_contents.push_back({static_cast<std::uint32_t>(column), count, std::move(content)});
        return column + count;
    }

    CellText cellContent(CellPlace place) {
        const auto type = m_xml.attribute(u"office:1.0", u"value-type").toString();
        const bool isError = m_xml.attribute(u"calcext:1.0", u"value-type") == u"error";
        const auto value = utf8(m_xml.attribute(u"value"));
        const auto date = utf8(m_xml.attribute(u"date-value"));
        const auto time = utf8(m_xml.attribute(u"time-value"));
        const bool truth = m_xml.attribute(u"boolean-value") == u"true";
        const bool hasString = m_xml.hasAttribute(u"string-value");
        const auto string = utf8(m_xml.attribute(u"string-value"));
        const bool hasFormula = m_xml.hasAttribute(u"formula");
        const auto formula = utf8(m_xml.attribute(u"formula"));
        const auto text = paragraphs();

        if (isError)
            return {CellKind::Error, text.empty() ? "#VALUE!" : text};
        if (type == u"float" || type == u"percentage" || type == u"currency") {
            if (const auto number = numberFrom(value)) {
                if (lacksDigits(*number, {}, value))
                    m_log.note(ReadWarningKind::LongNumber, place);
                return cellAsShown(cellFromNumber(*number, {}, false, value), text);
            }
            return {text.empty() ? CellKind::Empty : CellKind::Text, text};
        }
        if (type == u"date")
            return cellFromIsoDate(date);
        if (type == u"time")
            return {CellKind::Text, timeFromIsoDuration(time)};
        if (type == u"boolean")
            return {CellKind::Boolean, truth ? "true" : "false"};
        if (hasFormula && type.isEmpty() && text.empty()) {
            // "of:=SUM([.A1])" is shown without the name of the language.
            const auto equals = formula.find('=');
            return {CellKind::FormulaWithoutValue, equals == std::string::npos ? "=" : formula.substr(equals)};
        }
        const auto& shown = text.empty() && hasString ? string : text;
        return {shown.empty() ? CellKind::Empty : CellKind::Text, shown};
    }

    /// The text of a cell: paragraphs become lines. Notes and drawings are passed over.
    std::string paragraphs() {
        QString result;
        bool first = true;
        for (int depth = 1; depth > 0;) {
            if (!m_xml.next())
                m_xml.damaged();
            if (m_xml.isEnd()) {
                --depth;
            } else if (m_xml.isStart()) {
                if (m_xml.name() == u"p" || m_xml.name() == u"h") {
                    if (!first)
                        result += u'\n';
                    first = false;
                    paragraph(result);
                } else {
                    m_xml.skip();
                }
            }
        }
        return result.toStdString();
    }

    void paragraph(QString& result) {
        for (int depth = 1; depth > 0;) {
            if (!m_xml.next())
                m_xml.damaged();
            if (m_xml.isText()) {
                result += m_xml.text();
            } else if (m_xml.isEnd()) {
                --depth;
            } else if (m_xml.isStart()) {
                const auto name = m_xml.name();
                if (name == u"s") {
                    const auto blanks = std::min<std::uint32_t>(repeats(m_xml.attribute(u"c")), 65'536);
                    result += QString(static_cast<qsizetype>(blanks), u' ');
                    m_xml.skip();
                } else if (name == u"tab") {
                    result += u'\t';
                    m_xml.skip();
                } else if (name == u"line-break") {
                    result += u'\n';
                    m_xml.skip();
                } else if (name == u"annotation" || name == u"note" || name == u"frame" || name == u"ruby-text") {
                    m_xml.skip();
                } else {
                    ++depth;
                }
            }
        }
    }

    XmlPart& m_xml;
    const ReadLimits& m_limits;
    WarningLog& m_log;
    TableBuilder m_builder;
    std::vector<Content> m_contents;
    std::vector<ColumnRange> m_hiddenColumns;
    std::uint64_t m_row = 0; ///< rows passed
    std::uint32_t m_columns = 0;
};

/// Takes, in one pass, the sheet asked for, or the visible one that looks most like a list of people, or else the first
/// hidden one with something in it.
class SheetChoice {
public:
    SheetChoice(const ReadOptions& options, QString active, WarningLog& log, SourceFile& result)
        : m_options(options), m_active(std::move(active)), m_log(log), m_result(result),
          m_wanted(QString::fromStdString(options.sheet)) {}

    /// `xml` stands after the beginning of a table.
    void offer(XmlPart& xml, const SheetInfo& sheet) {
        const auto index = m_result.sheets.size();
        m_result.sheets.push_back(sheet);
        WarningLog log;
        Table table;
        int rank = 0;
        const auto isBetter = [&] {
            rank = rankOf(sheet, table);
            return rank > m_rank;
        };
        if (mostRankOf(sheet) <= m_rank) {
            xml.skip();
            return;
        }
        std::exception_ptr failure;
        try {
            if (!SheetReader(xml, m_options, log, table).read(isBetter))
                return;
        } catch (const ReadError& error) {
            // Beside a sheet that cannot be read there may be the list of people.
            if (error.kind == ReadErrorKind::Cancelled || error.kind == ReadErrorKind::Damaged)
                throw;
            failure = std::current_exception();
            if (!isBetter()) {
                if (m_rank <= 1)
                    m_failure = failure;
                return;
            }
        }
        if (failure || rank > 1)
            m_failure = failure;
        m_rank = rank;
        m_result.table = std::move(table);
        m_result.sheet = index;
        m_log = std::move(log);
    }

    void finish() {
        if (m_failure)
            std::rethrow_exception(m_failure);
        if (m_rank == 0 && !m_wanted.isEmpty())
            throw ReadError(ReadErrorKind::UnknownSheet, m_options.sheet);
        if (m_rank > 0)
            noteOtherSheets(m_result.sheets, m_result.sheet, m_log);
    }

private:
    static constexpr int visible = 10; ///< what a visible sheet has over a hidden one
    static constexpr int most = 1'000'000;

    [[nodiscard]] int rankByName(const SheetInfo& sheet) const {
        const auto name = QString::fromStdString(sheet.name);
        return name == m_wanted ? 2 : name.compare(m_wanted, Qt::CaseInsensitive) == 0 ? 1 : 0;
    }
    [[nodiscard]] int mostRankOf(const SheetInfo& sheet) const {
        return !m_wanted.isEmpty() ? rankByName(sheet) : sheet.hidden ? 1 : most;
    }
    /// 0: nothing in it, and not asked for.
    [[nodiscard]] int rankOf(const SheetInfo& sheet, const Table& beginning) const {
        if (!m_wanted.isEmpty())
            return rankByName(sheet);
        if (beginning.rowCount() == 0)
            return 0;
        if (sheet.hidden)
            return 1;
        return visible + 2 * m_options.sense->likeness(beginning) +
               (QString::fromStdString(sheet.name) == m_active ? 1 : 0);
    }

    const ReadOptions& m_options;
    QString m_active;
    WarningLog& m_log;
    SourceFile& m_result;
    QString m_wanted;
    int m_rank = 0; ///< of the sheet taken so far; 0: none
    std::exception_ptr m_failure;
};

/// The sheet that was open when the file was saved; empty when it is not told.
QString activeSheet(XmlPart& settings) {
    while (settings.next())
        if (settings.isStart() && settings.name() == u"config-item" && settings.attribute(u"name") == u"ActiveTable")
            return settings.wholeText();
    return {};
}

void readDocument(XmlPart& xml, const QString& active, const ReadOptions& options, WarningLog& log,
                  SourceFile& result) {
    SheetChoice choice(options, active, log, result);
    std::set<QString> hiddenStyles;
    QString style;
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.name() == u"style") {
            style = xml.attribute(u"name").toString();
        } else if (xml.name() == u"table-properties") {
            if (xml.attribute(u"display") == u"false")
                hiddenStyles.insert(style);
        } else if (xml.name() == u"table") {
            const bool hidden = hiddenStyles.contains(xml.attribute(u"style-name").toString());
            choice.offer(xml, {utf8(xml.attribute(u"name")), hidden});
        } else if (xml.name() == u"tracked-changes" || xml.name() == u"dde-links") {
            xml.skip(); // they may hold tables of their own
        }
    }
    choice.finish();
}

} // namespace

void readOds(ZipArchive& archive, const ReadOptions& options, WarningLog& log, SourceFile& result) {
    if (archive.has("META-INF/manifest.xml")) {
        XmlPart manifest(archive, "META-INF/manifest.xml");
        while (manifest.next())
            if (manifest.isStart() && manifest.name() == u"encryption-data")
                throw ReadError(ReadErrorKind::PasswordProtected);
    }
    QString active;
    if (archive.has("settings.xml")) {
        XmlPart settings(archive, "settings.xml");
        active = activeSheet(settings);
    }
    XmlPart content(archive, "content.xml");
    readDocument(content, active, options, log, result);
}

void readFlatOds(const QByteArray& bytes, const ReadOptions& options, WarningLog& log, SourceFile& result) {
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    XmlPart document(std::move(device), "document");
    readDocument(document, {}, options, log, result);
}

} // namespace mentoring::formats
