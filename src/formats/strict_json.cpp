#include "strict_json.h"

#include <algorithm>
#include <set>
#include <vector>

namespace mentoring::formats {

namespace {

using nlohmann::json;

/// Follows the parser to know where in the document it stands.
class Watcher {
public:
    explicit Watcher(std::size_t deepest) : m_deepest(deepest) {}

    bool operator()(int /*depth*/, json::parse_event_t event, const json& parsed) {
        switch (event) {
        case json::parse_event_t::object_start:
        case json::parse_event_t::array_start:
            enter();
            m_levels.push_back({event == json::parse_event_t::array_start, 0, {}, {}});
            if (m_levels.size() > m_deepest)
                fail(StrictJsonError::Kind::TooDeep, {});
            break;
        case json::parse_event_t::object_end:
        case json::parse_event_t::array_end:
            m_levels.pop_back();
            break;
        case json::parse_event_t::key: {
            auto& level = m_levels.back();
            level.key = parsed.get<std::string>();
            refuseNul(level.key);
            if (!level.keys.insert(level.key).second)
                fail(StrictJsonError::Kind::DuplicateKey, level.key);
            break;
        }
        case json::parse_event_t::value:
            enter();
            if (parsed.is_string())
                refuseNul(parsed.get_ref<const std::string&>());
            break;
        }
        return true;
    }

private:
    struct Level {
        bool isArray = false;
        std::size_t seen = 0; ///< elements of an array so far
        std::string key;      ///< of an object, the last one
        std::set<std::string> keys;
    };

    void enter() {
        if (!m_levels.empty() && m_levels.back().isArray)
            ++m_levels.back().seen;
    }

    void refuseNul(const std::string& text) const {
        if (text.find('\0') != std::string::npos)
            fail(StrictJsonError::Kind::NulCharacter, {});
    }

    [[noreturn]] void fail(StrictJsonError::Kind kind, std::string detail) const {
        StrictJsonError error;
        error.kind = kind;
        error.detail = std::move(detail);
        for (const auto& level : m_levels)
            if (level.isArray && level.seen > 0)
                error.path += '/' + std::to_string(level.seen - 1);
            else if (!level.isArray && !level.keys.empty())
                error.path += '/' + pointerStep(level.key);
        throw error;
    }

    std::size_t m_deepest;
    std::vector<Level> m_levels;
};

} // namespace

std::string pointerStep(std::string_view name) {
    std::string step;
    for (const char c : name)
        if (c == '~')
            step += "~0";
        else if (c == '/')
            step += "~1";
        else
            step += c;
    return step;
}

json parseStrictly(std::string_view text, std::size_t deepest) {
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    Watcher watcher(deepest);
    try {
        return json::parse(text.begin(), text.end(), std::ref(watcher), true, false);
    } catch (const json::exception& exception) {
        StrictJsonError error;
        error.kind = StrictJsonError::Kind::Syntax;
        error.detail = exception.what();
        // "[json.exception.parse_error.101] parse error at line 1, column 2: …": what comes after the place.
        if (const auto colon = error.detail.find(": "); colon != std::string::npos)
            error.detail.erase(0, colon + 2);
        const auto* parseError = dynamic_cast<const json::parse_error*>(&exception);
        const std::size_t byte =
            parseError && parseError->byte > 0 ? std::min(parseError->byte - 1, text.size()) : text.size();
        const auto before = text.substr(0, byte);
        const auto lineStart = before.rfind('\n');
        error.line = 1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
        error.column = 1 + byte - (lineStart == std::string_view::npos ? 0 : lineStart + 1);
        throw error;
    }
}

} // namespace mentoring::formats
