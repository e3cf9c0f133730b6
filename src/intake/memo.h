#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace mentoring::intake {

/// Columns repeat themselves (roles, skills, sites, given names), and ICU takes microseconds a value: what was worked
/// out lately is kept. For use in one thread.
template <class Value>
class Memo {
public:
    template <class Function>
    Value of(std::string_view text, Function function) {
        if (text.size() > longestValue)
            return function(text);
        if (const auto known = m_values.find(text); known != m_values.end())
            return known->second;
        if (m_values.size() >= mostValues)
            m_values.clear();
        return m_values.emplace(text, function(text)).first->second;
    }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
    };
    static constexpr std::size_t mostValues = 8192;
    static constexpr std::size_t longestValue = 200;

    std::unordered_map<std::string, Value, Hash, std::equal_to<>> m_values;
};

} // namespace mentoring::intake
