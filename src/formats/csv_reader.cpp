#include "csv_reader.h"

#include <algorithm>
#include <optional>

#include <QCryptographicHash>

#include "csv_records.h"

namespace mentoring::formats {

namespace {

constexpr std::size_t pieceLength = 262'144;
/// No record is longer; a quoted cell that goes on for longer is one that was never closed.
constexpr std::size_t longestRecord = 64'000'000;
/// Lines that a record with broken quotes may run over.
constexpr std::size_t mostBrokenLines = 50;
constexpr auto npos = std::string_view::npos;

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

/// Takes text in pieces and stores its records. Strictly as RFC 4180 has them where they are so; a record whose quotes
/// are broken is read as well as can be, by itself, and noted.
class CsvParser {
public:
    CsvParser(const CsvShape& shape, const ReadOptions& options, bool passedThrough, TableBuilder& builder,
              WarningLog& log)
        : m_shape(shape), m_straight(shape.marks, shape.separator), m_limits(options.limits),
          m_passedThrough(passedThrough), m_builder(builder), m_log(log) {
        m_separator = shape.linesQuoted ? shape.outer : shape.separator;
        if (m_separator == 0)
            m_separator = ',';
    }

    void feed(std::string_view text) {
        m_text.erase(0, m_at);
        m_scanned -= std::min(m_scanned, m_at);
        m_at = 0;
        if (!m_shape.marks.open.empty()) {
            m_unread += text;
            const auto whole = m_unread.find_last_of("\r\n") + 1; // 0 without a line end
            m_text += m_straight.of(std::string_view(m_unread).substr(0, whole));
            m_unread.erase(0, whole);
        } else {
            m_text += text;
        }
        m_hasCr = m_text.find('\r') != npos;
        m_lastLf = m_text.rfind('\n');
        digest(false);
    }
    void finish() {
        if (!m_unread.empty())
            m_text += m_straight.of(m_unread);
        m_unread.clear();
        m_hasCr = m_text.find('\r', m_at) != npos;
        m_lastLf = m_text.rfind('\n');
        digest(true);
    }

    [[nodiscard]] LineEnding lineEnding() const {
        const int kinds = (m_lf > 0 ? 1 : 0) + (m_crLf > 0 ? 1 : 0) + (m_cr > 0 ? 1 : 0);
        if (kinds != 1)
            return kinds == 0 ? LineEnding::None : LineEnding::Mixed;
        return m_lf > 0 ? LineEnding::Lf : m_crLf > 0 ? LineEnding::CrLf : LineEnding::Cr;
    }

private:
    enum class Ending : std::uint8_t { None, Lf, CrLf, Cr };
    struct Line {
        std::size_t end = 0;  ///< without the line end
        std::size_t next = 0; ///< where the next line begins
        Ending ending = Ending::None;
    };

    /// The line that begins at `at`, unless its end is not there yet.
    [[nodiscard]] std::optional<Line> lineFrom(std::size_t at, bool last) const {
        const auto lf = m_lastLf == npos || at > m_lastLf ? npos : m_text.find('\n', at);
        const auto line = std::string_view(m_text).substr(0, lf);
        const auto cr = m_hasCr ? line.find('\r', at) : npos;
        if (cr != npos) {
            if (cr + 1 == m_text.size() && !last)
                return std::nullopt; // a LF may follow
            const bool pair = cr + 1 == lf;
            return Line{cr, cr + (pair ? 2 : 1), pair ? Ending::CrLf : Ending::Cr};
        }
        if (lf != npos)
            return Line{lf, lf + 1, Ending::Lf};
        if (!last || at >= m_text.size())
            return std::nullopt;
        return Line{m_text.size(), m_text.size(), Ending::None};
    }

    void digest(bool last) {
        while (const auto line = lineFrom(m_at, last)) {
            const auto text = std::string_view(m_text).substr(m_at, line->end - m_at);
            const auto end = readStrictly(text, m_separator, m_limits.columns, m_record);
            if (end == CsvEnd::Complete)
                store(*line);
            else if (end == CsvEnd::Broken)
                readBroken(*line, last);
            else if (!readLines(*line, last))
                return; // the end of the record is not there yet
        }
        if (m_text.size() - m_at > longestRecord)
            throw ReadError(ReadErrorKind::TooLarge, {}, {m_line, 0}, longestRecord);
    }

    /// A record whose quoted cell goes on after its first line; false when more text is needed.
    bool readLines(const Line& first, bool last) {
        // Whole records have an even number of quotes; what was counted before need not be counted again.
        auto at = std::max(m_scanned, m_at);
        bool open = at != m_at;
        while (const auto line = lineFrom(at, last)) {
            const auto content = std::string_view(m_text).substr(at, line->end - at);
            if (std::count(content.begin(), content.end(), '"') % 2 != 0)
                open = !open;
            at = line->next;
            if (open)
                continue;
            const auto text = std::string_view(m_text).substr(m_at, line->end - m_at);
            const bool complete = readStrictly(text, m_separator, m_limits.columns, m_record) == CsvEnd::Complete;
            if (complete && !swallowsRows(text, m_separator, m_shape.width, m_record.count == m_shape.width))
                store(*line);
            else
                readBroken(first, last);
            return true;
        }
        if (!last && at - m_at <= longestRecord) {
            m_scanned = at;
            return false;
        }
        readBroken(first, last);
        return true;
    }

    /// The record that begins at `m_at` is not strictly right: it is taken to be one line, or several if that gives
    /// the right number of cells and no line in it looks like a record of its own.
    void readBroken(const Line& first, bool last) {
        m_log.note(ReadWarningKind::BrokenQuote, {m_line, 0});
        const auto textTo = [&](std::size_t end) { return std::string_view(m_text).substr(m_at, end - m_at); };
        const auto width = m_shape.width;
        const auto most = m_limits.columns;
        const bool fits = readLeniently(textTo(first.end), m_separator, width, most, true, m_record);
        if (!fits && width >= 2) {
            auto line = lineFrom(first.next, last);
            for (std::size_t lines = 1; line && lines < mostBrokenLines; ++lines) {
                const auto text = textTo(line->end);
                if (swallowsRows(text, m_separator, width, false))
                    break;
                if (readLeniently(text, m_separator, width, most, true, m_record)) {
                    store(*line);
                    return;
                }
                line = lineFrom(line->next, last);
            }
        }
        (void)readLeniently(textTo(first.end), m_separator, width, most, false, m_record);
        store(first);
    }

    /// Stores what was read of the text from `m_at` to the end of `line`, and goes on after it.
    void store(const Line& line) {
        const bool blank = m_record.count == 1 && m_record.fields[0].text.empty() && !m_record.fields[0].quoted;
        if (!blank)
            storeRecord();
        auto lines = std::optional(line);
        if (lineFrom(m_at, true)->next < line.next)
            lines = lineFrom(m_at, true);
        for (;;) {
            ++(lines->ending == Ending::Lf ? m_lf : lines->ending == Ending::CrLf ? m_crLf : m_cr);
            ++m_line;
            if (lines->next >= line.next)
                break;
            lines = lineFrom(lines->next, true);
        }
        if (line.ending == Ending::None)
            --m_cr; // the file ends without one
        m_at = line.next;
        m_scanned = 0;
    }

    void storeRecord() {
        const auto* record = &m_record;
        if (isLineInQuotes()) {
            record = &m_inside;
            m_log.note(ReadWarningKind::LineQuoted, {m_line, 0});
        }
        m_builder.beginRow(m_line, false, {});
        if (record->tooWide != 0)
            throw ReadError(ReadErrorKind::TooManyColumns, {}, {m_line, static_cast<std::uint32_t>(record->tooWide)},
                            m_limits.columns);
        std::uint32_t column = 0;
        for (const auto& field : record->fields)
            storeCell(column++, field);
    }

    /// The whole record stands in one quoted cell, as some programs wrap every line, or every line with a quote in it.
    bool isLineInQuotes() {
        const auto& fields = m_record.fields;
        if (m_shape.width < (m_shape.linesQuoted ? 2 : 3) || !fields[0].quoted || fields[0].guarded)
            return false;
        const auto last = m_shape.linesQuoted ? fields.end() : fields.begin() + 1;
        if (fields.end() != last ||
            !std::all_of(fields.begin() + 1, last, [](const CsvField& field) { return field.text.empty(); }))
            return false;
        return readStrictly(fields[0].text, m_shape.separator, m_limits.columns, m_inside) == CsvEnd::Complete &&
               m_inside.count == m_shape.width;
    }

    void storeCell(std::uint32_t column, const CsvField& field) {
        const CellPlace place{m_line, column + 1};
        auto text = field.text;
        if (text.size() > m_limits.cellBytes)
            text = cutUtf8(text, m_limits.cellBytes + 1); // the builder cuts the rest, and says so
        if (!isPlain(text))
            text = repaired(text, place);
        if (field.guarded)
            m_log.note(ReadWarningKind::GuardRemoved, place);
        m_builder.cellAsIs(column, text.empty() ? CellKind::Empty : CellKind::Text, text);
    }

    static bool isPlain(std::string_view text) {
        return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) > 0; });
    }

    std::string_view repaired(std::string_view text, CellPlace place) {
        if (text.find('\0') != std::string_view::npos) {
            m_log.note(ReadWarningKind::NulByte, place);
            m_withoutNul.clear();
            for (const char c : text)
                if (c == '\0')
                    m_withoutNul += "\xEF\xBF\xBD";
                else
                    m_withoutNul += c;
            text = m_withoutNul;
        } else if (!m_passedThrough && text.find("\xEF\xBF\xBD") != std::string_view::npos) {
            m_log.note(ReadWarningKind::BrokenEncoding, place);
        }
        if (!repairUtf8(text, m_repaired))
            return text;
        m_log.note(ReadWarningKind::BrokenEncoding, place);
        return m_repaired;
    }

    const CsvShape m_shape;
    StraightMarks m_straight;
    std::string m_unread; ///< the beginning of a line whose marks are still to be straightened
    const ReadLimits& m_limits;
    bool m_passedThrough;
    TableBuilder& m_builder;
    WarningLog& m_log;
    char m_separator = ',';

    std::string m_text;        ///< not stored yet, and before `m_at` what is
    std::size_t m_at = 0;      ///< where the next record begins
    std::size_t m_scanned = 0; ///< in a record whose end is looked for: how far
    bool m_hasCr = false;
    std::size_t m_lastLf = npos;
    CsvRecord m_record;
    CsvRecord m_inside;
    std::string m_withoutNul;
    std::string m_repaired;

    std::uint32_t m_line = 1; ///< in which the next record begins
    std::size_t m_lf = 0;
    std::size_t m_crLf = 0;
    std::size_t m_cr = 0;
};

} // namespace

void readCsv(QFile& file, const EncodingProbe& probe, const ReadOptions& options, const ReadWatch& watch,
             WarningLog& log, SourceFile& result, std::string& digest) {
    if (options.separator != 0 && !isSeparator(options.separator))
        throw ReadError(ReadErrorKind::UnknownSeparator, std::string(1, options.separator));
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    PieceDecoder decoder(result.encoding);
    TableBuilder builder(result.table, options.limits, log);
    builder.setTwiceEncoded(probe.encodedTwice());
    std::optional<CsvParser> parser;
    std::vector<char> buffer(pieceLength);
    const auto total = static_cast<std::uint64_t>(file.size());
    std::uint64_t done = 0;

    const auto begin = [&](std::string_view text) -> std::string_view {
        const auto named = separatorLine(text);
        // An empty line in its place keeps the count of lines right.
        if (named)
            text.remove_prefix(std::min(text.find_first_of("\r\n"), text.size()));
        result.separatorGuessed = options.separator == 0 && !named;
        const auto shape =
            guessShape(text, options.separator != 0 ? options.separator : named.value_or('\0'), *options.sense);
        result.separator = shape.separator;
        parser.emplace(shape, options, decoder.passesThrough(), builder, log);
        return text;
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
    if (result.encodingGuessed && isLegacyEncoding(result.encoding) && probe.oddLineCount() > 0) {
        for (const auto line : probe.oddLines())
            log.note(ReadWarningKind::MixedEncoding, {line, 0}, 0);
        log.note(ReadWarningKind::MixedEncoding, {}, probe.oddLineCount());
    }
    digest = hash.result().toHex().toStdString();
}

} // namespace mentoring::formats
