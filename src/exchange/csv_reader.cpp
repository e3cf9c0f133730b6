#include "csv_reader.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include <QCryptographicHash>
#include <csv.h>

namespace mentoring::exchange {

namespace {

constexpr std::size_t pieceLength = 262'144;
constexpr std::size_t recordsLookedAt = 50;
constexpr std::string_view usualSeparators = ";,\t|";
/// A record longer than this is a quote that was never closed.
constexpr std::uint64_t longestRecord = 64'000'000;

bool isSeparator(char c) {
    const auto byte = static_cast<unsigned char>(c);
    const bool word = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    return byte < 0x80 && !word && c != '"' && c != '\n' && c != '\r' && (byte >= 0x20 || c == '\t');
}

/// The separator a line such as `sep=;` names.
std::optional<char> separatorLine(std::string_view text) {
    const auto line = text.substr(0, text.find_first_of("\r\n"));
    if (line.size() != 5 || line[3] != '=' || !isSeparator(line[4]))
        return std::nullopt;
    const auto is = [&](std::size_t i, char small) { return (line[i] | 0x20) == small; };
    if (!is(0, 's') || !is(1, 'e') || !is(2, 'p'))
        return std::nullopt;
    return line[4];
}

/// '= and the like: an apostrophe, perhaps several, before what a spreadsheet takes for a formula.
bool isGuarded(std::string_view text) {
    if (text.size() < 2 || text.front() != '\'')
        return false;
    const auto trigger = text.find_first_not_of('\'');
    return trigger != std::string_view::npos && std::string_view("=+-@\t\r").find(text[trigger]) < 6;
}

/// Feeds libcsv line by line, because it tells where nothing is.
class CsvParser {
public:
    CsvParser(char separator, const ReadOptions& options, bool passedThrough, TableBuilder& builder, WarningLog& log)
        : m_options(options), m_passedThrough(passedThrough), m_builder(builder), m_log(log) {
        const int mode = options.lenientQuotes ? 0 : CSV_STRICT | CSV_STRICT_FINI;
        if (csv_init(&m_parser, static_cast<unsigned char>(mode)) != 0)
            throw std::bad_alloc();
        csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
        csv_set_blk_size(&m_parser, 4096);
        m_cells.reserve(64);
    }
    ~CsvParser() { csv_free(&m_parser); }
    CsvParser(const CsvParser&) = delete;
    CsvParser& operator=(const CsvParser&) = delete;

    void feed(std::string_view text) {
        while (!text.empty()) {
            if (m_afterCr) {
                m_afterCr = false;
                if (text.front() == '\n') {
                    ++m_crLf;
                    --m_cr;
                    parse(text.substr(0, 1));
                    text.remove_prefix(1);
                    startLine();
                    continue;
                }
                startLine();
            }
            const auto end = lineEnd(text);
            if (end == text.size()) {
                parse(text);
                return;
            }
            // CR LF goes in as one piece where it can: a row ends with the first of them.
            const bool pair = text[end] == '\r' && end + 1 < text.size() && text[end + 1] == '\n';
            const auto length = end + (pair ? 2 : 1);
            parse(text.substr(0, length));
            if (pair)
                ++m_crLf;
            else if (text[end] == '\n')
                ++m_lf;
            else
                ++m_cr;
            m_afterCr = text[end] == '\r' && !pair;
            text.remove_prefix(length);
            if (!m_afterCr)
                startLine();
        }
    }

    void finish() {
        if (csv_fini(&m_parser, onCell, onRow, this) != 0)
            broken();
        if (m_recordEnded)
            store();
    }

    /// The line `sep=;` was left out.
    void skippedLine() { startLine(); }
    [[nodiscard]] std::uint32_t line() const { return m_line; }
    [[nodiscard]] LineEnding lineEnding() const {
        const int kinds = (m_lf > 0 ? 1 : 0) + (m_crLf > 0 ? 1 : 0) + (m_cr > 0 ? 1 : 0);
        if (kinds != 1)
            return kinds == 0 ? LineEnding::None : LineEnding::Mixed;
        return m_lf > 0 ? LineEnding::Lf : m_crLf > 0 ? LineEnding::CrLf : LineEnding::Cr;
    }

private:
    struct Field {
        std::size_t offset = 0;
        std::size_t length = 0;
        bool cut = false;
    };

    // Called from C: nothing may be thrown here.
    static void onCell(void* bytes, std::size_t length, void* self) noexcept {
        static_cast<CsvParser*>(self)->takeCell({static_cast<const char*>(bytes), length});
    }
    static void onRow(int, void* self) noexcept { static_cast<CsvParser*>(self)->m_recordEnded = true; }

    void takeCell(std::string_view bytes) {
        ++m_fieldsDone;
        if (m_fieldsDone > m_options.limits.columns) {
            if (!bytes.empty() && m_tooWide == 0)
                m_tooWide = static_cast<std::uint32_t>(m_fieldsDone);
            return;
        }
        const auto kept = bytes.substr(0, m_options.limits.cellBytes + 4);
        m_cells.push_back({m_text.size(), kept.size(), kept.size() < bytes.size()});
        m_text += kept;
    }

    void startLine() {
        ++m_line;
        if (!m_recordOpen)
            m_recordLine = m_line;
    }

    void parse(std::string_view piece) {
        const auto fieldsBefore = m_fieldsDone;
        const auto taken = csv_parse(&m_parser, piece.data(), piece.size(), onCell, onRow, this);
        // A field that is still open has begun on this line if another ended on it or the record began here.
        if (m_fieldsDone != fieldsBefore || !m_recordOpen)
            m_openLine = m_line;
        if (taken != piece.size())
            broken();
        if (m_recordEnded) {
            store();
            return;
        }
        m_recordOpen = m_recordOpen || piece.find_first_not_of(" \t\r\n") != std::string_view::npos;
        m_recordBytes += piece.size();
        if (m_recordBytes > longestRecord)
            broken();
    }

    [[noreturn]] void broken() const {
        throw ReadError(ReadErrorKind::BrokenQuote, {}, {m_openLine, static_cast<std::uint32_t>(m_fieldsDone + 1)});
    }

    void store() {
        m_builder.beginRow(m_recordLine, false, {});
        if (m_tooWide != 0)
            throw ReadError(ReadErrorKind::TooManyColumns, {}, {m_recordLine, m_tooWide}, m_options.limits.columns);
        std::uint32_t column = 0;
        for (const auto& field : m_cells)
            storeCell(column++, std::string_view(m_text).substr(field.offset, field.length), field.cut);
        m_cells.clear();
        m_text.clear();
        m_fieldsDone = 0;
        m_recordBytes = 0;
        m_recordEnded = false;
        m_recordOpen = false;
    }

    void storeCell(std::uint32_t column, std::string_view text, bool cut) {
        const CellPlace place{m_recordLine, column + 1};
        if (cut)
            text = cutUtf8(text, m_options.limits.cellBytes + 1); // the builder cuts the rest, and says so
        if (!isPlain(text))
            text = repaired(text, place);
        if (isGuarded(text)) {
            m_log.note(ReadWarningKind::GuardRemoved, place);
            text.remove_prefix(1);
        }
        m_builder.cellAsIs(column, text.empty() ? CellKind::Empty : CellKind::Text, text);
    }

    /// A plain loop: find_first_of() takes several times as long.
    static std::size_t lineEnd(std::string_view text) {
        std::size_t at = 0;
        while (at < text.size() && text[at] != '\n' && text[at] != '\r')
            ++at;
        return at;
    }

    static bool isPlain(std::string_view text) {
        return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) > 0; });
    }

    std::string_view repaired(std::string_view text, CellPlace place) {
        if (text.find('\0') != std::string_view::npos) {
            m_log.note(ReadWarningKind::NulByte, place);
            m_withoutNul.clear();
            for (const char c : text) {
                if (c == '\0')
                    m_withoutNul += "\xEF\xBF\xBD";
                else
                    m_withoutNul += c;
            }
            text = m_withoutNul;
        } else if (!m_passedThrough && text.find("\xEF\xBF\xBD") != std::string_view::npos) {
            m_log.note(ReadWarningKind::BrokenEncoding, place);
        }
        if (!repairUtf8(text, m_repaired))
            return text;
        m_log.note(ReadWarningKind::BrokenEncoding, place);
        return m_repaired;
    }

    csv_parser m_parser{};
    const ReadOptions& m_options;
    bool m_passedThrough;
    TableBuilder& m_builder;
    WarningLog& m_log;

    std::string m_text;
    std::vector<Field> m_cells;
    std::size_t m_fieldsDone = 0;
    std::uint32_t m_tooWide = 0;
    std::string m_withoutNul;
    std::string m_repaired;

    std::uint32_t m_line = 1;
    std::uint32_t m_recordLine = 1;
    std::uint32_t m_openLine = 1;
    std::uint64_t m_recordBytes = 0;
    bool m_recordOpen = false;
    bool m_recordEnded = false;
    bool m_afterCr = false;
    std::size_t m_lf = 0;
    std::size_t m_crLf = 0;
    std::size_t m_cr = 0;
};

/// Fields of each of the first records, quotes respected as well as can be. The last record is left out when the text
/// ends in its middle, unless it is the only one.
std::vector<std::size_t> fieldCounts(std::string_view text, char separator) {
    std::vector<std::size_t> counts;
    std::size_t fields = 1;
    bool quoted = false;
    bool blank = true;
    bool fieldStart = true;
    for (const char c : text) {
        if (c == '"' && (quoted || fieldStart)) {
            quoted = !quoted;
            fieldStart = !quoted; // a doubled quote opens again
            blank = false;
        } else if (quoted) {
            continue;
        } else if (c == separator) {
            ++fields;
            fieldStart = true;
            blank = false;
        } else if (c == '\n' || c == '\r') {
            if (!blank)
                counts.push_back(fields);
            fields = 1;
            blank = true;
            fieldStart = true;
            if (counts.size() == recordsLookedAt)
                return counts;
        } else if (c != ' ') {
            blank = false;
            fieldStart = usualSeparators.find(c) != std::string_view::npos; // a quote after any of them opens a field
        }
    }
    if (!blank && (counts.empty() || (!quoted && text.size() < pieceLength)))
        counts.push_back(fields);
    return counts;
}

} // namespace

char guessSeparator(std::string_view text) {
    char best = 0;
    std::size_t bestRecords = 0;
    std::size_t bestFields = 0;
    for (const char separator : usualSeparators) {
        std::map<std::size_t, std::size_t> records;
        for (const auto fields : fieldCounts(text, separator)) {
            if (fields > 1)
                ++records[fields];
        }
        for (const auto& [fields, count] : records) {
            if (count > bestRecords || (count == bestRecords && fields > bestFields)) {
                best = separator;
                bestRecords = count;
                bestFields = fields;
            }
        }
    }
    return best;
}

void readCsv(QFile& file, const EncodingProbe& probe, const ReadOptions& options, const ReadWatch& watch,
             WarningLog& log, SourceFile& result, std::string& digest) {
    if (options.separator != 0 && !isSeparator(options.separator))
        throw ReadError(ReadErrorKind::UnknownSeparator, std::string(1, options.separator));
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    PieceDecoder decoder(result.encoding);
    TableBuilder builder(result.table, options.limits, log);
    std::optional<CsvParser> parser;
    std::vector<char> buffer(pieceLength);
    const auto total = static_cast<std::uint64_t>(file.size());
    std::uint64_t done = 0;

    const auto begin = [&](std::string_view text) -> std::string_view {
        const auto named = separatorLine(text);
        result.separatorGuessed = options.separator == 0 && !named;
        result.separator = options.separator != 0 ? options.separator : named ? *named : guessSeparator(text);
        const char used = result.separator == 0 ? ',' : result.separator;
        parser.emplace(used, options, decoder.passesThrough(), builder, log);
        if (!named)
            return text;
        const auto lineLength = std::min(text.find_first_of("\r\n"), text.size());
        // An empty line in its place keeps the count of lines right.
        return text.substr(lineLength);
    };
    for (;;) {
        const auto length = file.read(buffer.data(), static_cast<qint64>(buffer.size()));
        if (length < 0)
            throw ReadError(ReadErrorKind::Unreadable);
        if (length == 0)
            break;
        std::string_view piece(buffer.data(), static_cast<std::size_t>(length));
        hash.addData(QByteArrayView(piece.data(), length));
        if (done == 0)
            piece.remove_prefix(std::min(piece.size(), probe.markLength()));
        done += static_cast<std::uint64_t>(length);
        auto text = decoder.decode(piece);
        if (!parser)
            text = begin(text);
        parser->feed(text);
        watch.tick(done, total);
    }
    if (parser) {
        parser->feed(decoder.finish());
        parser->finish();
        result.lineEnding = parser->lineEnding();
    }
    if (result.encoding == "windows-1252" && result.encodingGuessed && probe.oddLineCount() > 0) {
        for (const auto line : probe.oddLines())
            log.note(ReadWarningKind::MixedEncoding, {line, 0}, 0);
        log.note(ReadWarningKind::MixedEncoding, {}, probe.oddLineCount());
    }
    digest = hash.result().toHex().toStdString();
}

} // namespace mentoring::exchange
