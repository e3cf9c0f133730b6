#include "xls_reader.h"

#include <algorithm>
#include <memory>

#include <freexl.h>

namespace mentoring::exchange {

namespace {

constexpr std::uint32_t rowsATick = 4096;

struct Closing {
    void operator()(const void* handle) const { freexl_close(handle); }
};
using Workbook = std::unique_ptr<const void, Closing>;

Workbook openWorkbook(const std::filesystem::path& path) {
    const void* handle = nullptr;
    const int outcome = freexl_open(path.string().c_str(), &handle);
    Workbook workbook(handle);
    if (outcome != FREEXL_OK || handle == nullptr)
        throw ReadError(outcome == FREEXL_FILE_NOT_FOUND ? ReadErrorKind::Unreadable : ReadErrorKind::Damaged, "xls");
    return workbook;
}

unsigned infoOf(const Workbook& workbook, unsigned short what) {
    unsigned result = 0;
    return freexl_get_info(workbook.get(), what, &result) == FREEXL_OK ? result : 0U;
}

CellText contentOf(const FreeXL_CellValue& cell) {
    switch (cell.type) {
    case FREEXL_CELL_INT:
        return cellFromNumber(cell.value.int_value, {}, false);
    case FREEXL_CELL_DOUBLE:
        return cellFromNumber(cell.value.double_value, {}, false);
    case FREEXL_CELL_DATE:
    case FREEXL_CELL_DATETIME:
        return cellFromIsoDate(cell.value.text_value);
    case FREEXL_CELL_TEXT:
    case FREEXL_CELL_SST_TEXT:
    case FREEXL_CELL_TIME:
        return {CellKind::Text, cell.value.text_value == nullptr ? "" : cell.value.text_value};
    default:
        return {};
    }
}

} // namespace

void readXls(const std::filesystem::path& path, std::string_view, const ReadOptions& options, const ReadWatch& watch,
             WarningLog& log, SourceFile& result) {
    const auto workbook = openWorkbook(path);
    if (infoOf(workbook, FREEXL_BIFF_PASSWORD) == FREEXL_BIFF_OBFUSCATED)
        throw ReadError(ReadErrorKind::PasswordProtected);
    result.dates1904 = infoOf(workbook, FREEXL_BIFF_DATEMODE) == FREEXL_BIFF_DATEMODE_1904;
    const auto count = static_cast<unsigned short>(std::min(infoOf(workbook, FREEXL_BIFF_SHEET_COUNT), 1000U));
    for (unsigned short i = 0; i < count; ++i) {
        const char* name = nullptr;
        freexl_get_worksheet_name(workbook.get(), i, &name);
        result.sheets.push_back({name == nullptr ? "" : name, false});
    }
    for (const auto index : sheetsToTry(result.sheets, options.sheet)) {
        WarningLog sheetLog;
        Table table;
        TableBuilder builder(table, options.limits, sheetLog);
        unsigned rows = 0;
        unsigned short columns = 0;
        if (freexl_select_active_worksheet(workbook.get(), static_cast<unsigned short>(index)) != FREEXL_OK ||
            freexl_worksheet_dimensions(workbook.get(), &rows, &columns) != FREEXL_OK)
            throw ReadError(ReadErrorKind::Damaged, "xls");
        for (unsigned row = 0; row < rows; ++row) {
            if (row % rowsATick == 0)
                watch.tick(row, rows);
            builder.beginRow(row + 1, false, "xls");
            for (unsigned short column = 0; column < columns; ++column) {
                FreeXL_CellValue cell{};
                if (freexl_get_cell_value(workbook.get(), row, column, &cell) != FREEXL_OK)
                    throw ReadError(ReadErrorKind::Damaged, "xls", {row + 1, column + 1U});
                builder.cell(column, contentOf(cell), "xls");
            }
        }
        if (table.rowCount() == 0 && options.sheet.empty())
            continue;
        result.table = std::move(table);
        result.sheet = index;
        noteOtherSheets(result.sheets, index, sheetLog);
        log = std::move(sheetLog);
        return;
    }
}

} // namespace mentoring::exchange
