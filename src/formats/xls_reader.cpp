#include "xls_reader.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <map>
#include <optional>
#include <set>

#include "biff_text.h"
#include "compound_file.h"

namespace mentoring::formats {

namespace {

constexpr std::size_t recordsATick = 65'536;
constexpr std::uint32_t noSharedString = 0xFFFFFFFF;

enum Record : std::uint32_t {
    formulaRecord = 0x0006,
    endOfPart = 0x000A,
    dateMode = 0x0022,
    filePassword = 0x002F,
    continuation = 0x003C,
    codePage = 0x0042,
    window = 0x003D,
    columnInfo = 0x007D,
    boundSheet = 0x0085,
    manyNumbers = 0x00BD,
    richLabel = 0x00D6,
    cellFormat = 0x00E0,
    mergedCells = 0x00E5,
    sharedStrings = 0x00FC,
    sharedLabel = 0x00FD,
    numberRecord = 0x0203,
    label = 0x0204,
    truthOrError = 0x0205,
    formula3 = 0x0206,
    formulaText = 0x0207,
    rowRecord = 0x0208,
    packedNumber = 0x027E,
    formula4 = 0x0406,
    numberFormat = 0x041E,
    beginOfPart = 0x0809,
};

constexpr std::uint32_t biff8 = 0x0600;
constexpr std::uint32_t workbookPart = 0x0005;
constexpr std::uint32_t sheetPart = 0x0010;

[[noreturn]] void damaged() {
    throw ReadError(ReadErrorKind::Damaged, "xls");
}

double doubleAt(std::string_view content, std::size_t at) {
    const auto low = static_cast<std::uint64_t>(littleEndian(content, at, 4));
    const auto high = static_cast<std::uint64_t>(littleEndian(content, at + 4, 4));
    return std::bit_cast<double>(low | high << 32U);
}

/// A number packed in four bytes (MS-XLS 2.5.217): 30 bits of a whole or real number, perhaps hundredths.
double packedAt(std::string_view content, std::size_t at) {
    const auto bits = littleEndian(content, at, 4);
    const double number = (bits & 2U) != 0 ? static_cast<double>(static_cast<std::int32_t>(bits) >> 2)
                                           : std::bit_cast<double>(static_cast<std::uint64_t>(bits & ~3U) << 32U);
    return (bits & 1U) != 0 ? number / 100 : number;
}

std::string_view errorName(unsigned code) {
    switch (code) {
    case 0x00:
        return "#NULL!";
    case 0x07:
        return "#DIV/0!";
    case 0x0F:
        return "#VALUE!";
    case 0x17:
        return "#REF!";
    case 0x1D:
        return "#NAME?";
    case 0x24:
        return "#NUM!";
    default:
        return "#N/A";
    }
}

struct Workbook {
    BiffTexts texts;
    BiffSharedStrings strings;
    bool dates1904 = false;
    std::vector<NumberFormat> formats; ///< of cells
    std::vector<SheetInfo> sheets;
    std::vector<std::size_t> positions;
    std::optional<std::size_t> active; ///< of `sheets`
};

/// The part about the whole workbook, from the beginning of the stream to its end record.
Workbook readGlobals(std::string_view stream) {
    Workbook workbook;
    BiffRecords records(stream, 0);
    const auto begin = records.next();
    if (!begin || begin->type != beginOfPart)
        damaged();
    workbook.texts.unicode = littleEndian(begin->content, 0, 2) == biff8;
    if (littleEndian(begin->content, 2, 2) != workbookPart) {
        // The bare records of one sheet.
        workbook.sheets.push_back({"1", false});
        workbook.positions.push_back(0);
        return workbook;
    }
    std::map<std::uint32_t, NumberFormat> custom;
    std::vector<std::uint32_t> formatIds;
    std::optional<std::uint32_t> activeTab; // charts count too
    std::uint32_t tab = 0;
    while (const auto record = records.next()) {
        const auto content = record->content;
        if (record->type == endOfPart)
            break;
        switch (record->type) {
        case filePassword:
            throw ReadError(ReadErrorKind::PasswordProtected);
        case codePage:
            workbook.texts.codePage = littleEndian(content, 0, 2);
            break;
        case dateMode:
            workbook.dates1904 = littleEndian(content, 0, 2) == 1;
            break;
        case numberFormat:
            custom[littleEndian(content, 0, 2)] =
                formatFromCode(workbook.texts.read(content, 2, workbook.texts.unicode ? 2 : 1));
            break;
        case cellFormat:
            formatIds.push_back(littleEndian(content, 2, 2));
            break;
        case window:
            activeTab = littleEndian(content, 10, 2);
            break;
        case boundSheet:
            if (tab++ == activeTab)
                workbook.active = workbook.sheets.size();
            if (littleEndian(content, 5, 1) == 0) { // no chart and no macros
                workbook.sheets.push_back(
                    {workbook.texts.read(content, 6, 1), (littleEndian(content, 4, 1) & 3U) != 0});
                workbook.positions.push_back(littleEndian(content, 0, 4));
            }
            break;
        case sharedStrings: {
            std::vector<std::string_view> segments{content};
            for (auto more = records.peek(); more && more->type == continuation; more = records.peek()) {
                segments.push_back(more->content);
                (void)records.next();
            }
            workbook.strings.read(std::move(segments));
            break;
        }
        default:
            break;
        }
    }
    for (const auto id : formatIds) {
        const auto found = custom.find(id);
        workbook.formats.push_back(found != custom.end() ? found->second : builtInFormat(id));
    }
    return workbook;
}

class SheetReader {
public:
    SheetReader(const Workbook& workbook, const ReadOptions& options, const ReadWatch& watch, WarningLog& log,
                Table& table)
        : m_workbook(workbook), m_options(options), m_watch(watch), m_log(log), m_table(table) {}

    /// Until a cell of the row `mostRows` has come.
    void read(std::string_view stream, std::size_t position, std::size_t mostRows) {
        BiffRecords records(stream, position);
        const auto begin = records.next();
        if (!begin || begin->type != beginOfPart)
            damaged();
        int depth = 1; // charts in the sheet are parts of their own
        std::size_t count = 0;
        while (depth > 0) {
            const auto record = records.next();
            if (!record)
                break;
            if (++count % recordsATick == 0)
                m_watch.tick(position + count, stream.size());
            if (record->type == beginOfPart)
                ++depth;
            else if (record->type == endOfPart)
                --depth;
            else if (depth == 1)
                take(*record);
            if (!m_cells.empty() && m_cells.back().row >= mostRows)
                break;
        }
        store();
    }

private:
    struct Cell {
        std::uint16_t row = 0;
        std::uint16_t column = 0;
        CellKind kind = CellKind::Empty;
        std::uint32_t shared = noSharedString;
        std::uint32_t length = 0;
        std::uint64_t offset = 0;
    };

    void take(const BiffRecord& record) {
        const auto content = record.content;
        switch (record.type) {
        case numberRecord:
            number(content, 0, column(content), doubleAt(content, 6), littleEndian(content, 4, 2));
            break;
        case packedNumber:
            number(content, 0, column(content), packedAt(content, 6), littleEndian(content, 4, 2));
            break;
        case manyNumbers:
            for (std::size_t at = 4, i = 0; at + 8 <= content.size(); at += 6, ++i)
                number(content, 0, static_cast<std::uint16_t>(column(content) + i), packedAt(content, at + 2),
                       littleEndian(content, at, 2));
            break;
        case label:
        case richLabel:
            add(content, {CellKind::Text, m_workbook.texts.read(content, 6, 2)});
            break;
        case sharedLabel:
            sharedText(content);
            break;
        case truthOrError:
            truth(content, 6, littleEndian(content, 7, 1) != 0);
            break;
        case formulaRecord:
        case formula3:
        case formula4:
            formula(content);
            break;
        case formulaText:
            if (m_awaitsText) {
                m_awaitsText = false;
                add(m_formula, {CellKind::Text, m_workbook.texts.read(content, 0, 2)});
            }
            break;
        case rowRecord:
            if ((littleEndian(content, 12, 2) & 0x20U) != 0)
                m_hiddenRows.insert(littleEndian(content, 0, 2));
            break;
        case columnInfo:
            if ((littleEndian(content, 8, 2) & 1U) != 0)
                m_hiddenColumns.push_back({littleEndian(content, 0, 2), littleEndian(content, 2, 2)});
            break;
        case mergedCells:
            for (std::size_t i = 0, at = 2; i < littleEndian(content, 0, 2) && at + 8 <= content.size(); ++i, at += 8)
                m_log.note(ReadWarningKind::MergedCells,
                           {littleEndian(content, at, 2) + 1, littleEndian(content, at + 4, 2) + 1});
            break;
        default:
            break;
        }
    }

    static std::uint16_t column(std::string_view content) {
        return static_cast<std::uint16_t>(littleEndian(content, 2, 2));
    }

    void number(std::string_view content, std::size_t rowAt, std::uint16_t column, double value, std::uint32_t format) {
        static const NumberFormat general;
        const auto& how = format < m_workbook.formats.size() ? m_workbook.formats[format] : general;
        const auto row = static_cast<std::uint16_t>(littleEndian(content, rowAt, 2));
        if (lacksDigits(value, how))
            m_log.note(ReadWarningKind::LongNumber, {row + 1U, column + 1U});
        add(row, column, cellFromNumber(value, how, m_workbook.dates1904));
    }

    void truth(std::string_view content, std::size_t at, bool isError) {
        const auto value = littleEndian(content, at, 1);
        if (isError)
            add(content, {CellKind::Error, std::string(errorName(value))});
        else
            add(content, {CellKind::Boolean, value != 0 ? "true" : "false"});
    }

    void sharedText(std::string_view content) {
        const auto index = littleEndian(content, 6, 4);
        if (!m_workbook.strings.at(index))
            damaged();
        m_cells.push_back(
            {static_cast<std::uint16_t>(littleEndian(content, 0, 2)), column(content), CellKind::Text, index, 0, 0});
    }

    /// The value that was worked out last (MS-XLS 2.5.133); a text comes in a record of its own.
    void formula(std::string_view content) {
        m_awaitsText = false;
        if (littleEndian(content, 12, 2) != 0xFFFF) {
            number(content, 0, column(content), doubleAt(content, 6), littleEndian(content, 4, 2));
            return;
        }
        switch (littleEndian(content, 6, 1)) {
        case 0:
            m_awaitsText = true;
            m_formula = content;
            break;
        case 1:
            truth(content, 8, false);
            break;
        case 2:
            truth(content, 8, true);
            break;
        default:
            break; // an empty text
        }
    }

    void add(std::string_view content, const CellText& cell) {
        add(static_cast<std::uint16_t>(littleEndian(content, 0, 2)), column(content), cell);
    }

    void add(std::uint16_t row, std::uint16_t column, const CellText& cell) {
        m_cells.push_back(
            {row, column, cell.kind, noSharedString, static_cast<std::uint32_t>(cell.text.size()), m_text.size()});
        m_text += cell.text;
    }

    /// Programs may write cells in any order, and one twice: then the later one counts.
    void store() {
        std::stable_sort(m_cells.begin(), m_cells.end(), [](const Cell& a, const Cell& b) {
            return a.row != b.row ? a.row < b.row : a.column < b.column;
        });
        TableBuilder builder(m_table, m_options.limits, m_log);
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            const auto& cell = m_cells[i];
            if (i + 1 < m_cells.size() && m_cells[i + 1].row == cell.row && m_cells[i + 1].column == cell.column)
                continue;
            const auto row = cell.row + 1U;
            if (builder.rowNumber() != row)
                builder.beginRow(row, m_hiddenRows.contains(cell.row), "xls");
            const auto text = cell.shared != noSharedString
                                  ? *m_workbook.strings.at(cell.shared)
                                  : std::string_view(m_text).substr(static_cast<std::size_t>(cell.offset), cell.length);
            builder.cell(cell.column, cell.kind, text, "xls");
        }
        noteHiddenColumns(m_hiddenColumns, builder, m_options.limits, m_log);
    }

    const Workbook& m_workbook;
    const ReadOptions& m_options;
    const ReadWatch& m_watch;
    WarningLog& m_log;
    Table& m_table;
    std::vector<Cell> m_cells;
    std::string m_text;
    std::set<std::uint32_t> m_hiddenRows;
    std::vector<ColumnRange> m_hiddenColumns;
    bool m_awaitsText = false;
    std::string_view m_formula;
};

std::string workbookStream(std::string_view bytes) {
    const CompoundFile file(bytes);
    if (file.has("EncryptedPackage"))
        throw ReadError(ReadErrorKind::PasswordProtected);
    for (const auto* name : {"Workbook", "Book"})
        if (auto stream = file.stream(name))
            return std::move(*stream);
    if (file.has("WordDocument"))
        throw ReadError(ReadErrorKind::Unsupported, "doc");
    if (file.has("PowerPoint Document"))
        throw ReadError(ReadErrorKind::Unsupported, "ppt");
    if (file.has("__properties_version1.0"))
        throw ReadError(ReadErrorKind::Unsupported, "msg");
    throw ReadError(ReadErrorKind::NotASpreadsheet);
}

} // namespace

bool isBareBiff(std::string_view bytes) {
    const auto length = littleEndian(bytes, 2, 2);
    const auto part = littleEndian(bytes, 6, 2);
    return bytes.size() > 24 && littleEndian(bytes, 0, 2) == beginOfPart && length >= 4 && length <= 16 &&
           (part == workbookPart || part == sheetPart);
}

void readXls(std::string_view bytes, const ReadOptions& options, const ReadWatch& watch, WarningLog& log,
             SourceFile& result) {
    const auto stream = isBareBiff(bytes) ? std::string(bytes) : workbookStream(bytes);
    const auto workbook = readGlobals(stream);
    result.sheets = workbook.sheets;
    result.dates1904 = workbook.dates1904;
    const auto readSheet = [&](std::size_t index, Table& table, WarningLog& sheetLog, std::size_t mostRows) {
        SheetReader(workbook, options, watch, sheetLog, table).read(stream, workbook.positions[index], mostRows);
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

} // namespace mentoring::formats
