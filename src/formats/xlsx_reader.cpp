#include "xlsx_reader.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <map>

#include <QUrl>

#include "text_guards.h"
#include "xml_part.h"

namespace mentoring::formats {

namespace {

constexpr std::uint64_t mostSharedText = 400'000'000; // bytes

std::string utf8(QStringView text) {
    return text.toUtf8().toStdString();
}

std::optional<std::uint32_t> wholeNumber(QStringView text) {
    bool ok = false;
    const auto number = text.toUInt(&ok);
    return ok ? std::optional<std::uint32_t>(number) : std::nullopt;
}

bool isTrue(QStringView text) {
    return text == u"1" || text == u"true" || text == u"on";
}

/// A relationship target as the name of a part: "/xl/a.xml" from the root, "a.xml" and "../a.xml" from the folder of
/// the part it is in.
std::string resolved(const std::string& folder, QStringView target) {
    QString all = target.toString();
    all.replace(u'\\', u'/');
    if (!all.startsWith(u'/'))
        all.prepend(QString::fromStdString(folder) + u'/');
    QStringList steps;
    const auto parts = all.split(u'/', Qt::SkipEmptyParts);
    for (const auto& part : parts) {
        if (part == u"..") {
            if (!steps.isEmpty())
                steps.removeLast();
        } else if (part != u".") {
            steps.append(part);
        }
    }
    return steps.join(u'/').toStdString();
}

std::string folderOf(const std::string& part) {
    const auto slash = part.rfind('/');
    return slash == std::string::npos ? std::string() : part.substr(0, slash);
}

std::string relationshipsOf(const std::string& part) {
    const auto folder = folderOf(part);
    const auto base = folder.empty() ? part : part.substr(folder.size() + 1);
    return (folder.empty() ? "" : folder + '/') + "_rels/" + base + ".rels";
}

struct Relationship {
    std::string type; ///< last step of the type's address
    std::string target;
};

std::map<std::string, Relationship> relationships(ZipArchive& archive, const std::string& part,
                                                  const std::string& folder) {
    std::map<std::string, Relationship> result;
    if (!archive.has(part))
        return result;
    XmlPart xml(archive, part);
    while (xml.next()) {
        if (!xml.isStart() || xml.name() != u"Relationship" || xml.attribute(u"TargetMode") == u"External")
            continue;
        auto type = utf8(xml.attribute(u"Type"));
        type.erase(0, type.rfind('/') + 1);
        const auto target = xml.attribute(u"Target");
        auto name = resolved(folder, target);
        // Some programs count from the root, and some write blanks as in the address of a page.
        for (const auto& other :
             {resolved({}, target), resolved(folder, QUrl::fromPercentEncoding(target.toUtf8())), std::string()}) {
            if (archive.has(name) || other.empty())
                break;
            if (archive.has(other))
                name = other;
        }
        result[utf8(xml.attribute(u"Id"))] = {type, std::move(name)};
    }
    return result;
}

bool isType(const Relationship& relationship, std::string_view type) {
    return QString::fromStdString(relationship.type)
               .compare(QLatin1StringView(type.data(), static_cast<qsizetype>(type.size())), Qt::CaseInsensitive) == 0;
}

/// The part that is said to be of a kind in the list of contents, for archives whose relationships are not there.
std::string partOfKind(ZipArchive& archive, QStringView kind) {
    if (!archive.has("[Content_Types].xml"))
        return {};
    XmlPart xml(archive, "[Content_Types].xml");
    while (xml.next())
        if (xml.isStart() && xml.name() == u"Override" && xml.attribute(u"ContentType").endsWith(kind))
            return resolved({}, xml.attribute(u"PartName"));
    return {};
}

/// `_x000D_` stands for a character that XML cannot hold, and `_x005F_` for the underscore before such a look-alike.
QString unescaped(QString text) {
    for (qsizetype at = text.indexOf(u"_x"); at >= 0 && at + 6 < text.size(); at = text.indexOf(u"_x", at + 1)) {
        const auto digits = QStringView(text).mid(at + 2, 4);
        const bool isEscape =
            text[at + 6] == u'_' && std::all_of(digits.begin(), digits.end(), [](QChar c) {
                return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f');
            });
        if (!isEscape)
            continue;
        const auto code = digits.toUShort(nullptr, 16);
        if (!QChar::isSurrogate(code))
            text.replace(at, 7, QChar(code));
    }
    return text;
}

/// The text of an element of runs (`si`, `is`): all `t`, those of phonetic runs left out.
std::string richText(XmlPart& xml) {
    QString result;
    for (int depth = 1; depth > 0;) {
        if (!xml.next())
            xml.damaged();
        if (xml.isEnd()) {
            --depth;
        } else if (xml.isStart()) {
            if (xml.name() == u"t")
                result += xml.wholeText();
            else if (xml.name() == u"rPh")
                xml.skip();
            else
                ++depth;
        }
    }
    return unescaped(std::move(result)).toStdString();
}

/// All shared strings, in one buffer.
class SharedStrings {
private:
    void load(ZipArchive& archive, const std::string& part) {
        XmlPart xml(archive, part);
        while (xml.next()) {
            if (!xml.isStart() || xml.name() != u"si")
                continue;
            m_text += richText(xml);
            m_ends.push_back(m_text.size());
            if (m_text.size() > mostSharedText)
                throw ReadError(ReadErrorKind::TooLarge, part, {}, mostSharedText);
        }
    }

public:
    /// `part` is read when the first text is asked for.
    [[nodiscard]] std::optional<std::string_view> at(ZipArchive& archive, const std::string& part, std::size_t index) {
        if (!m_loaded && !part.empty())
            load(archive, part);
        m_loaded = true;
        if (index >= m_ends.size())
            return std::nullopt;
        const auto begin = index == 0 ? 0 : m_ends[index - 1];
        return std::string_view(m_text).substr(begin, m_ends[index] - begin);
    }

private:
    bool m_loaded = false;
    std::string m_text;
    std::vector<std::size_t> m_ends;
};

std::vector<NumberFormat> cellFormats(ZipArchive& archive, const std::string& part) {
    std::vector<NumberFormat> result;
    if (part.empty() || !archive.has(part))
        return result;
    XmlPart xml(archive, part);
    std::map<std::uint32_t, NumberFormat> custom;
    bool inCellFormats = false;
    while (xml.next()) {
        if (xml.name() == u"cellXfs") {
            inCellFormats = xml.isStart();
        } else if (xml.isStart() && xml.name() == u"numFmt") {
            if (const auto id = wholeNumber(xml.attribute(u"numFmtId")))
                custom[*id] = formatFromCode(utf8(xml.attribute(u"formatCode")));
        } else if (xml.isStart() && inCellFormats && xml.name() == u"xf") {
            const auto id = wholeNumber(xml.attribute(u"numFmtId")).value_or(0);
            const auto found = custom.find(id);
            result.push_back(found != custom.end() ? found->second : builtInFormat(id));
        }
    }
    return result;
}

struct Workbook {
    std::vector<SheetInfo> sheets;
    std::vector<std::string> parts; ///< of the sheets
    std::string sharedStrings;
    std::string styles;
    std::optional<std::size_t> active; ///< of `sheets`
    bool dates1904 = false;
};

std::string workbookPart(ZipArchive& archive) {
    std::string part;
    for (const auto& [id, relationship] : relationships(archive, "_rels/.rels", {}))
        if (isType(relationship, "officeDocument") && archive.has(relationship.target))
            part = relationship.target;
    if (part.empty())
        part = partOfKind(archive, u"sheet.main+xml");
    if (part.empty() || !archive.has(part))
        part = "xl/workbook.xml";
    return part;
}

Workbook readWorkbook(ZipArchive& archive) {
    const auto part = workbookPart(archive);
    if (!archive.has(part))
        throw ReadError(ReadErrorKind::Damaged, part);
    const auto folder = folderOf(part);
    const auto related = relationships(archive, relationshipsOf(part), folder);

    Workbook result;
    const auto named = [&](const char* type, const std::string& usual) {
        for (const auto& [id, relationship] : related)
            if (isType(relationship, type) && archive.has(relationship.target))
                return relationship.target;
        auto beside = resolved(folder, QString::fromStdString(usual));
        return archive.has(beside) ? beside : std::string();
    };
    result.sharedStrings = named("sharedStrings", "sharedStrings.xml");
    result.styles = named("styles", "styles.xml");
    XmlPart xml(archive, part);
    std::uint32_t activeTab = 0;
    bool activeKnown = false;
    std::uint32_t tab = 0; // charts count too
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.name() == u"workbookPr") {
            result.dates1904 = isTrue(xml.attribute(u"date1904"));
        } else if (xml.name() == u"workbookView" && !activeKnown) {
            activeKnown = true;
            activeTab = wholeNumber(xml.attribute(u"activeTab")).value_or(0);
        } else if (xml.name() == u"sheet") {
            const auto number = ++tab;
            const auto found = related.find(utf8(xml.attribute(u"relationships", u"id")));
            auto target = resolved(folder, QStringLiteral("worksheets/sheet%1.xml").arg(number));
            if (found != related.end()) {
                if (!isType(found->second, "worksheet"))
                    continue; // a chart
                if (archive.has(found->second.target) || !archive.has(target))
                    target = found->second.target;
            } else if (!archive.has(target)) {
                continue;
            }
            if (activeKnown && number == activeTab + 1)
                result.active = result.sheets.size();
            const auto state = xml.attribute(u"state");
            result.sheets.push_back({unescaped(xml.attribute(u"name").toString()).toStdString(),
                                     state == u"hidden" || state == u"veryHidden"});
            result.parts.push_back(std::move(target));
        }
    }
    return result;
}

class SheetReader {
public:
    SheetReader(ZipArchive& archive, const Workbook& workbook, const std::vector<NumberFormat>& formats,
                SharedStrings& strings, const ReadLimits& limits, WarningLog& log, Table& table)
        : m_archive(archive), m_workbook(workbook), m_formats(formats), m_strings(strings), m_limits(limits),
          m_log(log), m_builder(table, limits, log) {}

    /// Until there are `mostRows`.
    void read(const std::string& part, std::size_t mostRows) {
        XmlPart xml(m_archive, part);
        while (xml.next()) {
            if (!xml.isStart())
                continue;
            const auto name = xml.name();
            if (name == u"row" && m_builder.rowCount() >= mostRows)
                break;
            if (name == u"row")
                row(xml);
            else if (name == u"c")
                cell(xml);
            else if (name == u"col")
                column(xml);
            else if (name == u"mergeCell")
                merged(xml);
            else if (name == u"extLst")
                xml.skip();
        }
        noteHiddenColumns(m_hiddenColumns, m_builder, m_limits, m_log);
    }

private:
    void column(const XmlPart& xml) {
        const auto first = wholeNumber(xml.attribute(u"min")).value_or(0);
        const auto last = wholeNumber(xml.attribute(u"max")).value_or(0);
        if (isTrue(xml.attribute(u"hidden")) && first > 0 && last >= first)
            m_hiddenColumns.push_back({first - 1, last - 1});
    }

    void merged(const XmlPart& xml) {
        const auto range = utf8(xml.attribute(u"ref"));
        if (const auto place = placeFromReference(std::string_view(range).substr(0, range.find(':'))); place.row > 0)
            m_log.note(ReadWarningKind::MergedCells, place);
    }

    void row(const XmlPart& xml) {
        const auto number = wholeNumber(xml.attribute(u"r")).value_or(m_builder.rowNumber() + 1);
        if (number > m_limits.rows)
            throw ReadError(ReadErrorKind::TooManyRows, {}, {number, 0}, m_limits.rows);
        m_builder.beginRow(number, isTrue(xml.attribute(u"hidden")), xml.partName());
        m_column = 0;
    }

    void cell(XmlPart& xml) {
        const auto reference = xml.attribute(u"r");
        auto column = m_column;
        if (!reference.isEmpty()) {
            std::array<char, 16> plain{};
            for (std::size_t i = 0; i < plain.size() && static_cast<qsizetype>(i) < reference.size(); ++i)
                plain[i] = reference[static_cast<qsizetype>(i)].toLatin1();
            const auto length = std::min<std::size_t>(plain.size(), static_cast<std::size_t>(reference.size()));
            const auto place = placeFromReference({plain.data(), length});
            if (place.row != m_builder.rowNumber())
                xml.damaged();
            column = place.column - 1;
        }
        m_column = column + 1;
        const auto type = xml.attribute(u"t").toString();
        const auto style = wholeNumber(xml.attribute(u"s")).value_or(0);
        static const NumberFormat general;
        const auto& format = style < m_formats.size() ? m_formats[style] : general;

        QString value;
        std::string inlineText;
        QString formula;
        bool hasFormula = false;
        for (int depth = 1; depth > 0;) {
            if (!xml.next())
                xml.damaged();
            if (xml.isEnd()) {
                --depth;
            } else if (xml.isStart()) {
                if (xml.name() == u"v") {
                    value = xml.wholeText();
                } else if (xml.name() == u"is") {
                    inlineText = richText(xml);
                } else if (xml.name() == u"f") {
                    hasFormula = true;
                    formula = xml.wholeText();
                } else {
                    xml.skip();
                }
            }
        }
        std::string guarded = hasFormula && value.isEmpty() ? '=' + formula.toStdString() : std::string();
        if (isGuarded(guarded)) // ="00123" needs no working out
            m_builder.cell(column, CellKind::Text, unguarded(guarded, m_own), xml.partName());
        else if (hasFormula && value.isEmpty() && type != u"str" && type != u"inlineStr")
            m_builder.cell(column, CellKind::FormulaWithoutValue, '=' + formula.toStdString(), xml.partName());
        else if (type == u"inlineStr")
            m_builder.cell(column, CellKind::Text, inlineText, xml.partName());
        else if (!value.isEmpty())
            valueCell(xml, column, type, value, format);
    }

    void valueCell(const XmlPart& xml, std::uint32_t column, const QString& type, const QString& value,
                   const NumberFormat& format) {
        const auto& part = xml.partName();
        if (type == u"s") {
            const auto index = wholeNumber(QStringView(value).trimmed());
            const auto text = index ? m_strings.at(m_archive, m_workbook.sharedStrings, *index) : std::nullopt;
            if (!text)
                xml.damaged();
            m_builder.cell(column, CellKind::Text, *text, part);
        } else if (type == u"str") {
            m_builder.cell(column, CellKind::Text, unescaped(value).toStdString(), part);
        } else if (type == u"b") {
            m_builder.cell(column, CellKind::Boolean, isTrue(QStringView(value).trimmed()) ? "true" : "false", part);
        } else if (type == u"e") {
            m_builder.cell(column, CellKind::Error, value.toStdString(), part);
        } else if (type == u"d") {
            m_builder.cell(column, cellFromIsoDate(value.toStdString()), part);
        } else if (const auto number = numberFrom(value.toStdString())) {
            const auto written = value.trimmed().toStdString();
            if (lacksDigits(*number, format, written))
                m_log.note(ReadWarningKind::LongNumber, {m_builder.rowNumber(), column + 1});
            m_builder.cell(column, cellFromNumber(*number, format, m_workbook.dates1904, written), part);
        } else {
            m_builder.cell(column, CellKind::Text, value.toStdString(), part);
        }
    }

    ZipArchive& m_archive;
    const Workbook& m_workbook;
    const std::vector<NumberFormat>& m_formats;
    SharedStrings& m_strings;
    const ReadLimits& m_limits;
    WarningLog& m_log;
    TableBuilder m_builder;
    std::vector<ColumnRange> m_hiddenColumns;
    std::uint32_t m_column = 0;
    std::string m_own;
};

} // namespace

void readXlsx(ZipArchive& archive, const ReadOptions& options, WarningLog& log, SourceFile& result) {
    const auto workbook = readWorkbook(archive);
    result.sheets = workbook.sheets;
    result.dates1904 = workbook.dates1904;
    const auto formats = cellFormats(archive, workbook.styles);
    SharedStrings strings;
    const auto readSheet = [&](std::size_t index, Table& table, WarningLog& sheetLog, std::size_t mostRows) {
        SheetReader(archive, workbook, formats, strings, options.limits, sheetLog, table)
            .read(workbook.parts[index], mostRows);
    };
    const auto look = [&](std::size_t index, Table& beginning) {
        WarningLog unheard;
        readSheet(index, beginning, unheard, rowsOfALook);
    };
    for (const auto index : sheetsToTry(workbook.sheets, options.sheet, workbook.active, *options.sense, look)) {
        WarningLog sheetLog;
        Table table;
        readSheet(index, table, sheetLog, std::numeric_limits<std::size_t>::max());
        if (table.rowCount() == 0 && options.sheet.empty())
            continue;
        result.table = std::move(table);
        result.sheet = index;
        noteOtherSheets(workbook.sheets, index, sheetLog);
        log = std::move(sheetLog);
        return;
    }
}

std::string foreignArchive(const ZipArchive& archive) {
    if (archive.has("xl/workbook.bin"))
        return "xlsb";
    if (archive.has("word/document.xml"))
        return "docx";
    if (archive.has("ppt/presentation.xml"))
        return "pptx";
    const auto& parts = archive.parts();
    const bool iwork = std::any_of(parts.begin(), parts.end(), [](const auto& part) {
        return part.first.ends_with(".iwa") || part.first == "index.zip" || part.first == "index.numbers";
    });
    if (iwork)
        return "numbers";
    if (!archive.has("_rels/.rels") && !archive.has("xl/workbook.xml") && !archive.has("[Content_Types].xml"))
        return "zip";
    return {};
}

} // namespace mentoring::formats
