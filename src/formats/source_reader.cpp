#include "formats/source_reader.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <optional>
#include <system_error>

#include <QCryptographicHash>
#include <QFile>

#include "csv_reader.h"
#include "disk/places.h"
#include "foreign_files.h"
#include "guarded_table.h"
#include "html_reader.h"
#include "lost_letters.h"
#include "mime_page.h"
#include "ods_reader.h"
#include "source_reading.h"
#include "text_encoding.h"
#include "text_kinds.h"
#include "xls_reader.h"
#include "xlsx_reader.h"
#include "xml2003_reader.h"

namespace mentoring::formats {

namespace {

using namespace std::string_view_literals;

constexpr qint64 pieceLength = 262'144;

/// What the first bytes say; text is everything that is nothing else.
enum class Container { Zip, Ole, BareBiff, Html, Mime, Xml2003, FlatOds, Xml, Text };

std::string lowered(std::string_view text) {
    std::string result(text);
    for (auto& c : result)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return result;
}

/// `head` without a byte order mark and, of UTF-16, with one byte a letter: enough to tell XML and HTML by.
std::string plainHead(std::string_view head) {
    std::string result;
    for (const char c : head.substr(0, 4096))
        if (c != '\0' && c != '\xFF' && c != '\xFE')
            result += c;
    if (result.starts_with("\xEF\xBB\xBF"))
        result.erase(0, 3);
    result.erase(0, std::min(result.find_first_not_of(" \t\r\n"), result.size()));
    return lowered(result);
}

/// Where an archive begins that something was put in front of: line ends, a byte order mark, the headings of a
/// download. 0 when there is none.
std::size_t zipBegin(std::string_view head) {
    constexpr std::size_t mostBefore = 1024;
    constexpr auto begin = "PK\x03\x04"sv;
    for (auto at = head.substr(0, mostBefore).find(begin); at != std::string_view::npos;
         at = head.find(begin, at + 1)) {
        const auto header = head.substr(at);
        const auto number = [&](std::size_t i) {
            return static_cast<unsigned char>(header[i]) + 256U * static_cast<unsigned char>(header[i + 1]);
        };
        // The version, how it is packed, and a name that is no longer than names are.
        if (at < mostBefore && header.size() > 31 && number(4) < 100 && number(8) < 100 && number(26) > 0 &&
            number(26) < 300)
            return at;
    }
    return 0;
}

Container containerOf(std::string_view head, const cells::ListSense& sense) {
    if (head.starts_with("PK\x03\x04"sv) || head.starts_with("PK\x05\x06"sv))
        return Container::Zip;
    if (zipBegin(head) > 0)
        return Container::Zip;
    if (head.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv))
        return Container::Ole;
    if (isBareBiff(head))
        return Container::BareBiff;
    if (const auto kind = foreignKind(head, sense); !kind.empty())
        throw ReadError(ReadErrorKind::Unsupported, kind);
    if (looksLikeMime(head))
        return Container::Mime;
    const auto plain = plainHead(head);
    const auto has = [&](std::string_view what) { return plain.find(what) != std::string::npos; };
    if (!plain.starts_with('<'))
        return Container::Text;
    const bool tagged =
        plain.size() > 1 && ((plain[1] >= 'a' && plain[1] <= 'z') || plain[1] == '!' || plain[1] == '?');
    if (plain.starts_with("<?xml")) {
        if (has("urn:schemas-microsoft-com:office:spreadsheet") && has("<workbook"))
            return Container::Xml2003;
        if (has("urn:oasis:names:tc:opendocument") && has("<office:document"))
            return Container::FlatOds;
        if (!has("<html"))
            return Container::Xml;
    }
    // Exports named .xls often have no <html> at all.
    if (plain.starts_with("<!doctype html") || has("<html") || has("<table") || plain.starts_with("<meta") ||
        plain.starts_with("<style"))
        return Container::Html;
    return tagged && (has("</") || has("/>")) ? Container::Xml : Container::Text;
}

class Reading {
public:
    Reading(const std::filesystem::path& path, const ReadOptions& options)
        : m_path(disk::asOnDisk(path)), m_options(options), m_watch(options) {}

    SourceFile run() {
        open();
        if (!m_options.encoding.empty()) {
            const auto encoding = canonicalEncoding(m_options.encoding);
            if (!encoding)
                throw ReadError(ReadErrorKind::UnknownEncoding, m_options.encoding);
            m_encoding = *encoding;
        }
        m_watch.tick(0, m_result.bytes);
        const auto head = m_file.peek(4096);
        const auto container = containerOf({head.constData(), static_cast<std::size_t>(head.size())}, *m_options.sense);
        if (container == Container::Text)
            readText();
        else
            readInMemory(container);
        if (m_options.ofPeople && m_result.isText() && isProse(m_result.table, *m_options.sense))
            throw ReadError(ReadErrorKind::Unsupported, "prose");
        removeGuards(m_result.table, m_result.isText() || m_result.format == SourceFormat::Html, m_result.isText(),
                     *m_options.sense, m_log);
        noteLostLetters(m_result.table, m_result.isText(), *m_options.sense, m_log);
        m_result.encodingUncertain = m_result.encodingGuessed && isLegacyEncoding(m_result.encoding);
        m_result.warnings = m_log.take();
        if (m_result.table.rowCount() == 0)
            throw ReadError(ReadErrorKind::Empty);
        return std::move(m_result);
    }

private:
    void open() {
        std::error_code error;
        const auto status = std::filesystem::status(m_path, error);
        if (status.type() == std::filesystem::file_type::not_found)
            throw ReadError(ReadErrorKind::NotFound);
        if (error == std::errc::permission_denied)
            throw ReadError(ReadErrorKind::NoPermission);
        if (!std::filesystem::is_regular_file(status))
            throw ReadError(ReadErrorKind::NotAFile);
        openStream();
        m_result.bytes = static_cast<std::uint64_t>(m_file.size());
        if (m_result.bytes == 0)
            throw ReadError(ReadErrorKind::Empty);
        if (m_result.bytes > m_options.limits.fileBytes)
            throw ReadError(ReadErrorKind::TooLarge, {}, {}, m_options.limits.fileBytes);
    }

    /// Through the C library, because a file's name may be no UTF-8, which Qt has no name for.
    void openStream() {
        std::FILE* stream = std::fopen(m_path.c_str(), "rb");
        const int code = errno;
        if (stream == nullptr || !m_file.open(stream, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
            throw ReadError(code == EACCES || code == EPERM ? ReadErrorKind::NoPermission
                            : code == ENOENT                ? ReadErrorKind::NotFound
                                                            : ReadErrorKind::Unreadable);
    }

    void readText() {
        m_result.format = SourceFormat::Text;
        EncodingProbe probe;
        m_result.digest = lookThrough([&](std::string_view bytes) { probe.feed(bytes); });
        probe.finish();
        if (probe.looksBinary())
            throw ReadError(ReadErrorKind::NotASpreadsheet);
        settleEncoding(probe);
        if (!m_file.seek(0))
            throw ReadError(ReadErrorKind::Unreadable);
        std::string digestAtEnd;
        readCsv(m_file, probe, m_options, m_watch, m_log, m_result, digestAtEnd);
        if (digestAtEnd != m_result.digest)
            throw ReadError(ReadErrorKind::ChangedWhileReading);
    }

    void settleEncoding(const EncodingProbe& probe) {
        m_result.byteOrderMark = probe.hasByteOrderMark();
        m_result.encodingGuessed = m_encoding.empty();
        m_result.encoding = m_encoding.empty() ? probe.encoding() : m_encoding;
    }

    void readInMemory(Container container) {
        if (m_result.bytes > m_options.limits.packedBytes)
            throw ReadError(ReadErrorKind::TooLarge, {}, {}, m_options.limits.packedBytes);
        m_bytes = m_file.readAll();
        if (static_cast<std::uint64_t>(m_bytes.size()) != m_result.bytes)
            throw ReadError(m_file.error() == QFileDevice::NoError ? ReadErrorKind::ChangedWhileReading
                                                                   : ReadErrorKind::Unreadable);
        m_result.digest = QCryptographicHash::hash(m_bytes, QCryptographicHash::Blake2b_256).toHex().toStdString();
        switch (container) {
        case Container::Zip:
            readZip();
            break;
        case Container::Ole:
        case Container::BareBiff:
            m_result.format = SourceFormat::Xls;
            readXls({m_bytes.constData(), static_cast<std::size_t>(m_bytes.size())}, m_options, m_watch, m_log,
                    m_result);
            break;
        case Container::Html:
            readPage({{m_bytes.toStdString(), {}}});
            break;
        case Container::Mime:
            readPage(pagesIn({m_bytes.constData(), static_cast<std::size_t>(m_bytes.size())}));
            break;
        case Container::Xml2003:
            m_result.format = SourceFormat::Xml;
            readXml2003(m_bytes, m_options, m_log, m_result);
            break;
        case Container::FlatOds:
            m_result.format = SourceFormat::Ods;
            readFlatOds(m_bytes, m_options, m_log, m_result);
            break;
        case Container::Xml:
        case Container::Text:
            throw ReadError(ReadErrorKind::NotASpreadsheet);
        }
        m_bytes.clear();
        checkUnchanged();
    }

    void readZip() {
        m_bytes.remove(
            0, static_cast<qsizetype>(zipBegin(
                   std::string_view(m_bytes.constData(), static_cast<std::size_t>(m_bytes.size())).substr(0, 4096))));
        ZipArchive archive(m_bytes, m_options.limits, m_watch);
        if (archive.has("content.xml") && !archive.has("xl/workbook.xml")) {
            const auto type = archive.has("mimetype") ? archive.readAll("mimetype", 256).trimmed() : QByteArray();
            if (!type.isEmpty() && !type.startsWith("application/vnd.oasis.opendocument.spreadsheet"))
                throw ReadError(ReadErrorKind::Unsupported, type.contains("text") ? "odt" : type.toStdString());
            m_result.format = SourceFormat::Ods;
            readOds(archive, m_options, m_log, m_result);
            return;
        }
        if (archive.has("encrypted-package"))
            throw ReadError(ReadErrorKind::PasswordProtected);
        if (const auto foreign = foreignArchive(archive); !foreign.empty())
            throw ReadError(ReadErrorKind::Unsupported, foreign);
        m_result.format = SourceFormat::Xlsx;
        readXlsx(archive, m_options, m_log, m_result);
    }

    /// The tables of all pages together; the sheets of a workbook that was saved as one page are pages of their own.
    void readPage(const std::vector<MimePage>& pages) {
        if (pages.empty())
            throw ReadError(ReadErrorKind::Unsupported, "mail");
        m_result.format = SourceFormat::Html;
        std::string all;
        for (const auto& page : pages)
            all += decodedPage(page);
        std::replace(all.begin(), all.end(), '\0', ' ');
        readHtml(all, m_options, m_watch, m_log, m_result);
    }

    std::string decodedPage(const MimePage& page) {
        const std::string_view bytes = page.bytes;
        EncodingProbe probe;
        probe.feed(bytes);
        probe.finish();
        settleEncoding(probe);
        if (m_result.encodingGuessed && !probe.hasByteOrderMark() && isLegacyEncoding(probe.encoding())) {
            // The page's own word is only asked where the bytes are not UTF-8, because it is wrong so often.
            const auto named = canonicalEncoding(page.charset.empty() ? encodingNamedIn(bytes) : page.charset);
            if (named && isLegacyEncoding(*named)) {
                m_result.encoding = *named;
                m_result.encodingGuessed = false;
            }
        }
        PieceDecoder decoder(m_result.encoding);
        std::string result;
        repairUtf8(decoder.decode(bytes.substr(probe.markLength())), result);
        return result;
    }

    void checkUnchanged() {
        m_file.close();
        // By the path again: a program that saves by replacing leaves the opened file as it was.
        openStream();
        if (lookThrough([](std::string_view) {}) != m_result.digest)
            throw ReadError(ReadErrorKind::ChangedWhileReading);
    }

    template <class Look>
    std::string lookThrough(Look look) {
        QCryptographicHash hash(QCryptographicHash::Blake2b_256);
        QByteArray buffer(pieceLength, Qt::Uninitialized);
        for (;;) {
            const auto length = m_file.read(buffer.data(), pieceLength);
            if (length < 0)
                throw ReadError(ReadErrorKind::Unreadable);
            if (length == 0)
                break;
            if (m_options.stop.stop_requested())
                throw ReadError(ReadErrorKind::Cancelled);
            hash.addData(QByteArrayView(buffer.constData(), length));
            look({buffer.constData(), static_cast<std::size_t>(length)});
        }
        return hash.result().toHex().toStdString();
    }

    const std::filesystem::path m_path;
    const ReadOptions& m_options;
    ReadWatch m_watch;
    WarningLog m_log;
    QFile m_file;
    QByteArray m_bytes;
    std::string m_encoding; ///< asked for
    SourceFile m_result;
};

} // namespace

SourceFile readSource(const std::filesystem::path& path, const ReadOptions& options) {
    return Reading(path, options).run();
}

} // namespace mentoring::formats
