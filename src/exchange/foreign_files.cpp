#include "foreign_files.h"

#include <algorithm>
#include <array>

namespace mentoring::exchange {

namespace {

using namespace std::string_view_literals;

struct Signature {
    std::string_view bytes;
    std::string_view kind;
};

constexpr std::array signatures{
    Signature{"%PDF-"sv, "pdf"},
    Signature{"{\\rtf"sv, "rtf"},
    Signature{"\x89PNG"sv, "png"},
    Signature{"\xFF\xD8\xFF"sv, "jpeg"},
    Signature{"GIF8"sv, "gif"},
    Signature{"SQLite format 3\0"sv, "sqlite"},
    Signature{"\x1F\x8B"sv, "gzip"},
    Signature{"7z\xBC\xAF"sv, "7z"},
    Signature{"Rar!"sv, "rar"},
    Signature{"BZh"sv, "bzip2"},
    Signature{"\xFD"
              "7zXZ"sv,
              "xz"},
    Signature{"\x28\xB5\x2F\xFD"sv, "zstd"},
    Signature{"\x7F"
              "ELF"sv,
              "elf"},
    Signature{"PAR1"sv, "parquet"},
    Signature{"ARROW1"sv, "arrow"},
    Signature{"FEA1"sv, "arrow"},
    Signature{"Obj\x01"sv, "avro"},
    Signature{"\x89HDF"sv, "hdf5"},
    Signature{"$FL2@(#)"sv, "spss"},
    Signature{"$FL3@(#)"sv, "spss"},
    Signature{"<stata_dta>"sv, "stata"},
    Signature{"\0\1\0\0Standard Jet DB"sv, "access"},
    Signature{"\0\1\0\0Standard ACE DB"sv, "access"},
    Signature{"\0\0\2\0\6\4\6\0"sv, "lotus"},
    Signature{"\0\0\x1A\0"sv, "lotus"},
    Signature{"L\0\0\0\1\x14\2\0"sv, "shortcut"},
    Signature{"bplist00"sv, "shortcut"},
    Signature{"book\0\0\0\0mark"sv, "shortcut"},
    // Text, letter case apart
    Signature{"id;p"sv, "sylk"},
    Signature{"table\n0,1"sv, "dif"},
    Signature{"table\r\n0,1"sv, "dif"},
    Signature{"begin:vcard"sv, "vcard"},
    Signature{"begin:vcalendar"sv, "icalendar"},
    Signature{"[internetshortcut]"sv, "shortcut"},
    Signature{"[desktop entry]"sv, "shortcut"},
    Signature{"version: 1\ndn:"sv, "ldif"},
    Signature{"version: 1\r\ndn:"sv, "ldif"},
    Signature{"dn: "sv, "ldif"},
};

char lowered(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Without a byte order mark and blanks in front, and of UTF-16 one byte a letter; in small letters.
std::string plain(std::string_view head) {
    std::string result;
    for (const char c : head) {
        if (c != '\0' && c != '\xFF' && c != '\xFE')
            result += lowered(c);
    }
    if (result.starts_with("\xEF\xBB\xBF"))
        result.erase(0, 3);
    result.erase(0, std::min(result.find_first_not_of(" \t\r\n"), result.size()));
    return result;
}

/// { "name": …, [ {…, [[…: values in braces and brackets, as no list of cells begins.
bool isJson(std::string_view text) {
    const auto next = [&](std::size_t at) { return std::min(text.find_first_not_of(" \t\r\n", at), text.size()); };
    if (text.starts_with('{')) {
        const auto at = next(1);
        if (text.substr(at, 1) == "}")
            return true;
        const auto end = text.substr(at, 1) == "\"" ? text.find('"', at + 1) : std::string_view::npos;
        return end != std::string_view::npos && text.substr(next(end + 1), 1) == ":";
    }
    if (!text.starts_with('['))
        return false;
    const auto after = text.substr(next(1), 1);
    return after == "{" || after == "[" || (after == "\"" && text.find(']') != std::string_view::npos);
}

} // namespace

std::string foreignKind(std::string_view head) {
    const auto text = plain(head);
    for (const auto& [bytes, kind] : signatures) {
        if (head.starts_with(bytes) || (bytes.size() > 3 && std::string_view(text).starts_with(bytes)))
            return std::string(kind);
    }
    if (head.size() > 262 && head.substr(257, 5) == "ustar")
        return "tar";
    const auto has = [&](std::string_view what) { return text.find(what) != std::string::npos; };
    if (isJson(text))
        return has("docs.google.com") || has("\"doc_id\"") ? "gsheet" : "json";
    if (has("<plist") && has("<key>url</key>"))
        return "shortcut";
    return {};
}

} // namespace mentoring::exchange
