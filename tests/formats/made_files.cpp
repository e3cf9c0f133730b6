#include "formats/made_files.h"

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include <gtest/gtest.h>
#include <zip.h>

namespace mentoring::formats::testing {

TemporaryFolder::TemporaryFolder() {
    auto pattern = (std::filesystem::temp_directory_path() / "formats-test-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr)
        throw std::runtime_error("no temporary folder");
    m_path = pattern;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code error;
    std::filesystem::permissions(m_path, std::filesystem::perms::owner_all, error);
    std::filesystem::remove_all(m_path, error);
}

std::filesystem::path TemporaryFolder::write(std::string_view name, std::string_view bytes) const {
    const auto path = m_path / name;
    std::ofstream file(path, std::ios::binary);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.close();
    if (!file)
        throw std::runtime_error("cannot write " + path.string());
    return path;
}

std::vector<std::string> TemporaryFolder::names() const {
    std::vector<std::string> result;
    for (const auto& entry : std::filesystem::directory_iterator(m_path))
        result.push_back(entry.path().filename().string());
    std::sort(result.begin(), result.end());
    return result;
}

std::string contentOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::string zipped(const Parts& parts) {
    const TemporaryFolder folder;
    const auto path = folder / "made.zip";
    int error = 0;
    zip_t* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (archive == nullptr)
        throw std::runtime_error("zip_open");
    for (const auto& [name, content] : parts) {
        zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
        if (zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8) < 0)
            throw std::runtime_error("zip_file_add");
    }
    if (zip_close(archive) != 0)
        throw std::runtime_error("zip_close");
    return contentOf(path);
}

std::string withPartRenamed(std::string archive, std::string_view from, std::string_view to) {
    for (auto at = archive.find(from); at != std::string::npos; at = archive.find(from, at + to.size()))
        archive.replace(at, from.size(), to);
    return archive;
}

std::string withPartMadeALink(std::string archive, std::string_view name) {
    using namespace std::string_view_literals;
    constexpr std::size_t entryLength = 46; // of an entry in the list at the end, before its name
    const auto entry = archive.rfind(name) - entryLength;
    if (archive.compare(entry, 4, "PK\x01\x02") != 0)
        throw std::runtime_error("no such part");
    archive[entry + 5] = 3;                               // made on Unix
    archive.replace(entry + 38, 4, "\x00\x00\xff\xa1"sv); // a symbolic link, open to all
    return archive;
}

Parts partsOf(const MadeWorkbook& workbook) {
    const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    const std::string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const std::string related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::string package = "http://schemas.openxmlformats.org/package/2006/relationships";
    const std::string folder = workbook.absoluteTargets ? "/xl/" : "";
    Parts parts;
    parts.emplace_back("[Content_Types].xml", head + "<Types/>");
    parts.emplace_back("_rels/.rels", head + "<Relationships xmlns=\"" + package +
                                          "\"><Relationship Id=\"rId1\" Type=\"" + related +
                                          "/officeDocument\" Target=\"" +
                                          (workbook.absoluteTargets ? "/xl/workbook.xml" : "xl/workbook.xml") +
                                          "\"/></Relationships>");
    std::string sheets;
    std::string relationships;
    int number = 0;
    for (const auto& sheet : workbook.sheets) {
        const auto id = std::to_string(++number);
        sheets += "<sheet name=\"" + sheet.name + "\" sheetId=\"" + id + "\" " +
                  (sheet.state.empty() ? "" : "state=\"" + sheet.state + "\" ") + "r:id=\"rId" + id + "\"/>";
        relationships += "<Relationship Id=\"rId" + id + "\" Type=\"" + related + "/worksheet\" Target=\"" + folder +
                         "worksheets/sheet" + id + ".xml\"/>";
        const bool onlyRows = sheet.inside.starts_with("<row") || sheet.inside.empty();
        parts.emplace_back("xl/worksheets/sheet" + id + ".xml",
                           head + "<worksheet xmlns=\"" + main + "\">" +
                               (onlyRows ? "<sheetData>" + sheet.inside + "</sheetData>" : sheet.inside) +
                               "</worksheet>");
    }
    if (!workbook.sharedStrings.empty()) {
        relationships += "<Relationship Id=\"rIdS\" Type=\"" + related + "/sharedStrings\" Target=\"" + folder +
                         "sharedStrings.xml\"/>";
        parts.emplace_back("xl/sharedStrings.xml",
                           head + "<sst xmlns=\"" + main + "\">" + workbook.sharedStrings + "</sst>");
    }
    if (!workbook.styles.empty()) {
        relationships +=
            "<Relationship Id=\"rIdF\" Type=\"" + related + "/styles\" Target=\"" + folder + "styles.xml\"/>";
        parts.emplace_back("xl/styles.xml",
                           head + "<styleSheet xmlns=\"" + main + "\">" + workbook.styles + "</styleSheet>");
    }
    parts.emplace_back("xl/workbook.xml", head + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + related + "\">" +
                                              workbook.workbookProperties + "<sheets>" + sheets +
                                              "</sheets></workbook>");
    parts.emplace_back("xl/_rels/workbook.xml.rels",
                       head + "<Relationships xmlns=\"" + package + "\">" + relationships + "</Relationships>");
    return parts;
}

std::string xlsxOf(const MadeWorkbook& workbook) {
    return zipped(partsOf(workbook));
}

std::string xlsxOf(const std::string& rows) {
    return xlsxOf(MadeWorkbook{{{"People", rows, {}}}, {}, {}, {}, false});
}

Parts odsParts(const std::string& tables, const std::string& styles) {
    const std::string names = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                              " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                              " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                              " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                              " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"META-INF/manifest.xml", "<?xml version=\"1.0\"?><manifest:manifest "
                                      "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>"},
            {"content.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content" + names +
                                "><office:automatic-styles>" + styles +
                                "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
                                "</office:spreadsheet></office:body></office:document-content>"}};
}

std::string odsOf(const std::string& tables, const std::string& styles) {
    return zipped(odsParts(tables, styles));
}

namespace {

void put16(std::string& bytes, unsigned value) {
    bytes += static_cast<char>(static_cast<unsigned char>(value & 0xFFU));
    bytes += static_cast<char>(static_cast<unsigned char>((value >> 8U) & 0xFFU));
}

void put32(std::string& bytes, std::uint32_t value) {
    put16(bytes, value & 0xFFFFU);
    put16(bytes, value >> 16U);
}

void putDouble(std::string& bytes, double value) {
    const auto bits = std::bit_cast<std::uint64_t>(value);
    put32(bytes, static_cast<std::uint32_t>(bits & 0xFFFFFFFFU));
    put32(bytes, static_cast<std::uint32_t>(bits >> 32U));
}

void putText(std::string& bytes, const std::u16string& text, bool longLength) {
    if (longLength)
        put16(bytes, static_cast<unsigned>(text.size()));
    else
        bytes += static_cast<char>(text.size());
    bytes += '\1'; // two bytes a letter
    for (const char16_t c : text)
        put16(bytes, c);
}

std::string record(unsigned type, const std::string& content) {
    std::string bytes;
    put16(bytes, type);
    put16(bytes, static_cast<unsigned>(content.size()));
    return bytes + content;
}

std::string cellHead(std::uint16_t row, std::uint16_t column, std::uint16_t format) {
    std::string bytes;
    put16(bytes, row);
    put16(bytes, column);
    put16(bytes, format);
    return bytes;
}

std::string beginOf(unsigned kind) {
    std::string content;
    put16(content, 0x0600);
    put16(content, kind);
    put16(content, 0x0DBB);
    put16(content, 0x07CC);
    put32(content, 0);
    put32(content, 6);
    return record(0x0809, content);
}

std::string formula(const std::string& head, const std::string& result) {
    std::string content = head + result;
    put16(content, 0);
    put32(content, 0);
    // A constant 1 as what is worked out.
    put16(content, 3);
    content += '\x1E';
    put16(content, 1);
    return record(0x0006, content);
}

} // namespace

std::string oleOf(const Parts& streams) {
    constexpr std::uint32_t freeSector = 0xFFFFFFFF;
    constexpr std::uint32_t endOfChain = 0xFFFFFFFE;
    constexpr std::uint32_t fatSector = 0xFFFFFFFD;
    constexpr std::size_t sector = 512;
    const std::size_t directorySectors = (streams.size() + 1 + 3) / 4;
    std::size_t dataSectors = 0;
    for (const auto& [name, content] : streams)
        dataSectors += (std::max<std::size_t>(content.size(), 4096) + sector - 1) / sector;
    std::size_t fatSectors = 1;
    while (fatSectors * 128 < fatSectors + directorySectors + dataSectors)
        ++fatSectors;

    std::vector<std::uint32_t> fat(fatSectors, fatSector);
    const auto chain = [&](std::size_t count) {
        const auto first = static_cast<std::uint32_t>(fat.size());
        for (std::size_t i = 1; i < count; ++i)
            fat.push_back(static_cast<std::uint32_t>(fat.size() + 1));
        fat.push_back(endOfChain);
        return first;
    };
    const auto directoryStart = chain(directorySectors);
    std::string directory;
    const auto entry = [&](const std::string& name, unsigned type, std::uint32_t child, std::uint32_t right,
                           std::uint32_t start, std::size_t size) {
        std::string bytes;
        for (const char c : name)
            put16(bytes, static_cast<unsigned char>(c));
        bytes.resize(64, '\0');
        put16(bytes, static_cast<unsigned>(name.size() * 2 + 2));
        bytes += static_cast<char>(type);
        bytes += '\1';
        put32(bytes, freeSector);
        put32(bytes, right);
        put32(bytes, child);
        bytes.resize(116, '\0');
        put32(bytes, start);
        put32(bytes, static_cast<std::uint32_t>(size));
        put32(bytes, 0);
        directory += bytes;
    };
    entry("Root Entry", 5, streams.empty() ? freeSector : 1, freeSector, endOfChain, 0);
    std::string data;
    std::uint32_t index = 1;
    for (const auto& [name, content] : streams) {
        auto padded = content;
        const auto size = std::max<std::size_t>(content.size(), 4096);
        padded.resize((size + sector - 1) / sector * sector, '\0');
        const auto start = chain(padded.size() / sector);
        entry(name, 2, freeSector, index < streams.size() ? index + 1 : freeSector, start, size);
        ++index;
        data += padded;
    }
    directory.resize(directorySectors * sector, '\0');
    fat.resize(fatSectors * 128, freeSector);

    std::string file("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    file.resize(24, '\0');
    put16(file, 0x3E);
    put16(file, 3);
    put16(file, 0xFFFE);
    put16(file, 9);
    put16(file, 6);
    file.resize(44, '\0');
    put32(file, static_cast<std::uint32_t>(fatSectors));
    put32(file, directoryStart);
    put32(file, 0);
    put32(file, 4096);
    put32(file, endOfChain);
    put32(file, 0);
    put32(file, endOfChain);
    put32(file, 0);
    for (std::uint32_t i = 0; i < 109; ++i)
        put32(file, i < fatSectors ? i : freeSector);
    for (const auto next : fat)
        put32(file, next);
    return file + directory + data;
}

BiffWorkbook::Sheet& BiffWorkbook::addSheet(const std::string& name, bool hidden) {
    m_sheets.reserve(16); // references stay good
    return m_sheets.emplace_back(Sheet{name, hidden, {}});
}

void BiffWorkbook::text(Sheet& sheet, std::uint16_t row, std::uint16_t column, const std::u16string& text) {
    auto content = cellHead(row, column, 0);
    putText(content, text, true);
    sheet.records += record(0x0204, content);
}

void BiffWorkbook::number(Sheet& sheet, std::uint16_t row, std::uint16_t column, double value, std::uint16_t format) {
    auto content = cellHead(row, column, format);
    putDouble(content, value);
    sheet.records += record(0x0203, content);
}

void BiffWorkbook::whole(Sheet& sheet, std::uint16_t row, std::uint16_t column, std::int32_t value) {
    auto content = cellHead(row, column, 0);
    put32(content, static_cast<std::uint32_t>(value) << 2U | 2U);
    sheet.records += record(0x027E, content);
}

void BiffWorkbook::truth(Sheet& sheet, std::uint16_t row, std::uint16_t column, bool value) {
    sheet.records += record(0x0205, cellHead(row, column, 0) + (value ? '\1' : '\0') + '\0');
}

void BiffWorkbook::error(Sheet& sheet, std::uint16_t row, std::uint16_t column, std::uint8_t code) {
    sheet.records += record(0x0205, cellHead(row, column, 0) + static_cast<char>(code) + '\1');
}

void BiffWorkbook::formulaNumber(Sheet& sheet, std::uint16_t row, std::uint16_t column, double value,
                                 std::uint16_t format) {
    std::string result;
    putDouble(result, value);
    sheet.records += formula(cellHead(row, column, format), result);
}

void BiffWorkbook::formulaText(Sheet& sheet, std::uint16_t row, std::uint16_t column, const std::u16string& text) {
    std::string result(6, '\0');
    result += "\xFF\xFF";
    sheet.records += formula(cellHead(row, column, 0), result);
    std::string content;
    putText(content, text, true);
    sheet.records += record(0x0207, content);
}

void BiffWorkbook::hiddenRow(Sheet& sheet, std::uint16_t row) {
    std::string content;
    put16(content, row);
    put16(content, 0);
    put16(content, 20);
    put16(content, 0xFF);
    put32(content, 0);
    put32(content, 0x00000120); // no height: hidden
    sheet.records += record(0x0208, content);
}

void BiffWorkbook::merge(Sheet& sheet, std::uint16_t row, std::uint16_t column, std::uint16_t toColumn) {
    std::string content;
    put16(content, 1);
    put16(content, row);
    put16(content, row);
    put16(content, column);
    put16(content, toColumn);
    sheet.records += record(0x00E5, content);
}

void BiffWorkbook::sharedText(Sheet& sheet, std::uint16_t row, std::uint16_t column, std::uint32_t index) {
    auto content = cellHead(row, column, 0);
    put32(content, index);
    sheet.records += record(0x00FD, content);
}

std::string BiffWorkbook::stream() const {
    std::string globals = beginOf(0x0005);
    std::string content;
    if (passwordProtected) {
        put16(content, 0); // XOR obfuscation
        put16(content, 0x1234);
        put16(content, 0x5678);
        globals += record(0x002F, content);
        content.clear();
    }
    put16(content, 0x04B0);
    globals += record(0x0042, content);
    content.clear();
    put16(content, dates1904 ? 1 : 0);
    globals += record(0x0022, content);
    if (activeSheet >= 0) {
        content.assign(18, '\0');
        content[10] = static_cast<char>(activeSheet);
        globals += record(0x003D, content);
    }
    for (const auto& [id, code] : {std::pair<unsigned, std::u16string>{164, u"dd/mm/yyyy"}, {165, u"00000"}}) {
        content.clear();
        put16(content, id);
        putText(content, code, true);
        globals += record(0x041E, content);
    }
    for (const unsigned format : {0U, 164U, 165U}) {
        content.clear();
        put16(content, 0);
        put16(content, format);
        content.resize(20, '\0');
        globals += record(0x00E0, content);
    }
    for (std::size_t i = 0; i < sharedStrings.size(); ++i) {
        content.clear();
        if (i == 0) {
            put32(content, sharedStringCount);
            put32(content, sharedStringCount);
        }
        globals += record(i == 0 ? 0x00FC : 0x003C, content + sharedStrings[i]);
    }
    // Streams shorter than this would have to lie in sectors of 64 bytes.
    globals += record(0x00EC, std::string(4096, '\0'));
    std::size_t length = globals.size();
    for (const auto& sheet : m_sheets)
        length += 4 + 4 + 2 + 2 + sheet.name.size();
    length += 4;
    for (const auto& sheet : m_sheets) {
        content.clear();
        put32(content, static_cast<std::uint32_t>(length));
        content += sheet.hidden ? '\1' : '\0';
        content += '\0';
        content += static_cast<char>(sheet.name.size());
        content += '\0'; // one byte a letter
        content += sheet.name;
        globals += record(0x0085, content);
        length += 20 + sheet.records.size() + 4;
    }
    globals += record(0x000A, {});
    for (const auto& sheet : m_sheets)
        globals += beginOf(0x0010) + sheet.records + record(0x000A, {});
    return globals;
}

std::string BiffWorkbook::file() const {
    return oleOf({{"Workbook", stream()}});
}

std::vector<std::string> rowsOf(const Table& table, bool kinds) {
    std::vector<std::string> rows;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        std::string line;
        for (std::size_t column = 0; column < table.cellCount(row); ++column) {
            const auto cell = table.at(row, column);
            line += column == 0 ? "" : "|";
            if (kinds)
                line += std::string(1, "-TNDBEF"[static_cast<std::size_t>(cell.kind)]) + ':';
            line += cell.text;
        }
        rows.push_back(line);
    }
    return rows;
}

std::vector<std::uint32_t> rowNumbersOf(const Table& table) {
    std::vector<std::uint32_t> numbers;
    for (std::size_t row = 0; row < table.rowCount(); ++row)
        numbers.push_back(table.rowNumber(row));
    return numbers;
}

const ReadWarning* warningOf(const SourceFile& source, ReadWarningKind kind) {
    const auto found = std::ranges::find(source.warnings, kind, &ReadWarning::kind);
    return found == source.warnings.end() ? nullptr : &*found;
}

ReadError errorOf(const std::filesystem::path& path, const ReadOptions& options) {
    try {
        const auto source = test::readList(path, options);
        ADD_FAILURE() << "read " << source.table.rowCount() << " rows of " << path;
    } catch (const ReadError& error) {
        return error;
    }
    return ReadError(ReadErrorKind::Cancelled, "not thrown");
}

} // namespace mentoring::formats::testing
