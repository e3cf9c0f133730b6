#include "mime_page.h"

#include <algorithm>
#include <map>

#include <QByteArray>

namespace mentoring::formats {

namespace {

constexpr int deepestNesting = 4;
constexpr std::size_t mostPages = 200;
constexpr auto npos = std::string_view::npos;

std::string lowered(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

std::string_view trimmed(std::string_view text) {
    const auto begin = text.find_first_not_of(" \t\r\n");
    return begin == npos ? std::string_view() : text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

/// Takes a line without its end off the front.
std::string_view takeLine(std::string_view& text) {
    const auto end = text.find('\n');
    auto line = text.substr(0, end);
    text.remove_prefix(end == npos ? text.size() : end + 1);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

/// The headers of a part, names in small letters, and what follows them.
std::map<std::string, std::string> takeHeaders(std::string_view& part) {
    std::map<std::string, std::string> headers;
    std::string last;
    while (!part.empty()) {
        const auto line = takeLine(part);
        if (trimmed(line).empty())
            break;
        if ((line.front() == ' ' || line.front() == '\t') && !last.empty()) {
            headers[last] += ' ';
            headers[last] += trimmed(line);
            continue;
        }
        const auto colon = line.find(':');
        if (colon == npos)
            continue;
        last = lowered(trimmed(line.substr(0, colon)));
        headers[last] = trimmed(line.substr(colon + 1));
    }
    return headers;
}

/// `boundary` of `multipart/related; boundary="x"`.
std::string parameter(const std::string& header, std::string_view name) {
    const auto small = lowered(header);
    for (auto at = small.find(';'); at != std::string::npos; at = small.find(';', at + 1)) {
        const auto rest = trimmed(std::string_view(small).substr(at + 1));
        if (!rest.starts_with(name) || rest.size() <= name.size() || rest[name.size()] != '=')
            continue;
        auto value = trimmed(std::string_view(header).substr(header.find('=', at) + 1));
        if (value.starts_with('"'))
            return std::string(value.substr(1, value.find('"', 1) - 1));
        return std::string(trimmed(value.substr(0, value.find_first_of("; \t"))));
    }
    return {};
}

std::string fromQuotedPrintable(std::string_view text) {
    const auto digit = [](char c) {
        return c >= '0' && c <= '9'   ? c - '0'
               : c >= 'A' && c <= 'F' ? c - 'A' + 10
               : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                      : -1;
    };
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '=') {
            result += text[i];
        } else if (i + 2 < text.size() && digit(text[i + 1]) >= 0 && digit(text[i + 2]) >= 0) {
            result += static_cast<char>(digit(text[i + 1]) * 16 + digit(text[i + 2]));
            i += 2;
        } else {
            // At the end of a line: it goes on with the next one.
            const auto end = text.find_first_not_of(" \t\r", i + 1);
            if (end != npos && text[end] == '\n')
                i = end;
            else
                result += '=';
        }
    }
    return result;
}

void collect(std::string_view part, int depth, std::vector<MimePage>& pages) {
    auto headers = takeHeaders(part);
    const auto type = lowered(headers["content-type"]);
    if (type.starts_with("multipart/")) {
        const auto boundary = "--" + parameter(headers["content-type"], "boundary");
        if (boundary.size() == 2 || depth >= deepestNesting)
            return;
        const auto next = [&](std::size_t from) {
            for (auto at = part.find(boundary, from); at != npos; at = part.find(boundary, at + 1))
                if (at == 0 || part[at - 1] == '\n')
                    return at;
            return npos;
        };
        for (auto at = next(0); at != npos && pages.size() < mostPages;) {
            const auto begin = at + boundary.size();
            const auto end = next(begin);
            if (part.substr(begin, 2) == "--")
                return;
            auto inside = part.substr(begin, end == npos ? npos : end - begin);
            (void)takeLine(inside); // the rest of the boundary's
            collect(inside, depth + 1, pages);
            at = end;
        }
        return;
    }
    if (!type.starts_with("text/html") && !type.starts_with("application/xhtml"))
        return;
    MimePage page;
    page.charset = parameter(headers["content-type"], "charset");
    const auto encoding = lowered(headers["content-transfer-encoding"]);
    if (encoding == "base64")
        page.bytes = QByteArray::fromBase64(QByteArray(part.data(), static_cast<qsizetype>(part.size()))).toStdString();
    else if (encoding == "quoted-printable")
        page.bytes = fromQuotedPrintable(part);
    else
        page.bytes = std::string(part);
    pages.push_back(std::move(page));
}

} // namespace

bool looksLikeMime(std::string_view head) {
    if (head.starts_with("\xEF\xBB\xBF"))
        head.remove_prefix(3);
    const auto first = head.substr(0, head.find(':'));
    const bool named = !first.empty() && first.size() < 40 && std::all_of(first.begin(), first.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
    });
    if (!named)
        return false;
    const auto headers = takeHeaders(head);
    return headers.contains("content-type") && (headers.contains("mime-version") || headers.contains("from"));
}

std::vector<MimePage> pagesIn(std::string_view file) {
    if (file.starts_with("\xEF\xBB\xBF"))
        file.remove_prefix(3);
    std::vector<MimePage> pages;
    collect(file, 0, pages);
    return pages;
}

} // namespace mentoring::formats
