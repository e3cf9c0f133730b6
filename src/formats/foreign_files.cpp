#include "foreign_files.h"

#include <algorithm>
#include <array>

#include "text/ascii.h"
#include "text_kinds.h"

namespace mentoring::formats {

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
    Signature{"II*\0"sv, "tiff"},
    Signature{"MM\0*"sv, "tiff"},
    Signature{"OggS\0"sv, "film"},
    Signature{"SQLite format 3\0"sv, "sqlite"},
    Signature{"\x1F\x8B"sv, "gzip"},
    Signature{"7z\xBC\xAF"sv, "7z"},
    Signature{"Rar!"sv, "rar"},
    Signature{"\xFD"
              "7zXZ"sv,
              "xz"},
    Signature{"\x28\xB5\x2F\xFD"sv, "zstd"},
    Signature{"\x7F"
              "ELF"sv,
              "elf"},
    Signature{"ARROW1\0\0"sv, "arrow"},
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
    Signature{"table\n0,1"sv, "dif"},
    Signature{"table\r\n0,1"sv, "dif"},
    Signature{"begin:vcard"sv, "vcard"},
    Signature{"begin:vcalendar"sv, "icalendar"},
    Signature{"begin:v"sv, "icalendar"},
    Signature{"<?php"sv, "script"},
    Signature{"version https://git-lfs"sv, "shortcut"},
    Signature{"[internetshortcut]"sv, "shortcut"},
    Signature{"[desktop entry]"sv, "shortcut"},
    Signature{"version: 1\ndn:"sv, "ldif"},
    Signature{"version: 1\r\ndn:"sv, "ldif"},
    Signature{"dn: "sv, "ldif"},
    Signature{"-----begin pgp"sv, "pgp"},
    Signature{"windows registry editor"sv, "config"},
    Signature{"<svg"sv, "svg"},
};

/// Without a byte order mark and blanks in front, and of UTF-16 one byte a letter; in small letters.
std::string plain(std::string_view head) {
    std::string result;
    for (const char c : head)
        if (c != '\0' && c != '\xFF' && c != '\xFE')
            result += text::lowered(c);
    if (result.starts_with("\xEF\xBB\xBF"))
        result.erase(0, 3);
    result.erase(0, std::min(result.find_first_not_of(" \t\r\n"), result.size()));
    return result;
}

/// ID;P… and records under it; a list may begin with the headings "ID;Prénom" too.
bool isSylk(std::string_view text) {
    if (!text.starts_with("id;p"))
        return false;
    std::size_t records = 0;
    for (auto at = text.find('\n'); at != std::string_view::npos && records < 3; at = text.find('\n', at + 1)) {
        const auto line = text.substr(at + 1);
        if (line.empty())
            break;
        constexpr std::array beginnings{"c;x"sv, "c;y"sv, "c;k"sv, "b;x"sv, "b;y"sv, "p;p"sv, "p;f"sv,
                                        "p;e"sv, "f;"sv,  "o;"sv,  "nn;"sv, "e\n"sv, "e\r"sv};
        if (line != "e" && std::none_of(beginnings.begin(), beginnings.end(),
                                        [&](std::string_view begin) { return line.starts_with(begin); }))
            return false;
        ++records;
    }
    return records > 0;
}

/// Letters at the beginning that a heading may be as well: then bytes that no text has must follow.
bool isBinary(std::string_view head) {
    return head.substr(0, 64).find_first_of("\0\1\2\3\4\5\6\x15"sv) != std::string_view::npos;
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

std::string foreignKind(std::string_view head, const cells::ListSense& sense) {
    const auto text = plain(head);
    for (const auto& [bytes, kind] : signatures)
        if (head.starts_with(bytes) || (bytes.size() > 3 && std::string_view(text).starts_with(bytes)))
            return std::string(kind);
    if (head.size() > 262 && head.substr(257, 5) == "ustar")
        return "tar";
    if (head.starts_with("PAR1") && isBinary(head))
        return "parquet";
    if (head.starts_with("FEA1") && isBinary(head))
        return "arrow";
    if (head.starts_with("BZh") && head.substr(4, 6) == "1AY&SY")
        return "bzip2";
    if (isSylk(text))
        return "sylk";
    const auto has = [&](std::string_view what) { return text.find(what) != std::string::npos; };
    if (isLockFile(head))
        return "lock";
    if (auto kind = textKind(text, sense); !kind.empty())
        return kind;
    if (isJson(text))
        return has("docs.google.com") || has("\"doc_id\"") ? "gsheet" : "json";
    if (has("<plist") && has("<key>url</key>"))
        return "shortcut";
    return {};
}

} // namespace mentoring::formats
