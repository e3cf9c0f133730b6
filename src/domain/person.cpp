#include "mentoring/person.h"

#include <algorithm>
#include <charconv>

namespace mentoring {

namespace {

std::string_view trimmed(std::string_view text) {
    const auto begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool sameName(std::string_view one, std::string_view other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](char a, char b) { return lower(a) == lower(b); });
}

bool holdsNothing(const CustomContent& content) {
    if (const auto* text = std::get_if<std::string>(&content))
        return text->empty();
    if (const auto* several = std::get_if<std::vector<std::string>>(&content))
        return several->empty();
    return false;
}

} // namespace

LevelScale::LevelScale(const std::vector<std::string>& names) {
    for (const auto& name : names) {
        const std::string kept{trimmed(name)};
        const auto same = [&](const std::string& other) { return sameName(kept, other); };
        if (!kept.empty() && std::none_of(m_names.begin(), m_names.end(), same))
            m_names.push_back(kept);
    }
}

std::string LevelScale::nameOf(Level level) const {
    if (level >= 1 && static_cast<std::size_t>(level) <= m_names.size())
        return m_names[static_cast<std::size_t>(level) - 1];
    return std::to_string(level);
}

std::optional<Level> LevelScale::levelOf(std::string_view text) const {
    const auto name = trimmed(text);
    if (isNamed()) {
        const auto found = std::find_if(m_names.begin(), m_names.end(),
                                        [&](const std::string& known) { return sameName(known, name); });
        if (found == m_names.end())
            return std::nullopt;
        return static_cast<Level>(found - m_names.begin()) + 1;
    }
    Level level = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), level);
    if (error != std::errc{} || end != name.data() + name.size() || level < lowestLevel || level > highestLevel)
        return std::nullopt;
    return level;
}

std::string Person::displayName() const {
    if (!givenName.empty() && !familyName.empty())
        return givenName + " " + familyName;
    if (!givenName.empty() || !familyName.empty())
        return givenName + familyName;
    return email.empty() ? staffId : email;
}

const CustomContent* Person::customValue(CustomFieldId field) const {
    const auto found = std::lower_bound(customValues.begin(), customValues.end(), field,
                                        [](const CustomValue& value, CustomFieldId id) { return value.field < id; });
    return found != customValues.end() && found->field == field ? &found->content : nullptr;
}

void Person::setCustomValue(CustomFieldId field, CustomContent content) {
    const auto found = std::lower_bound(customValues.begin(), customValues.end(), field,
                                        [](const CustomValue& value, CustomFieldId id) { return value.field < id; });
    const bool known = found != customValues.end() && found->field == field;
    if (holdsNothing(content)) {
        if (known)
            customValues.erase(found);
        return;
    }
    if (known)
        found->content = std::move(content);
    else
        customValues.insert(found, {field, std::move(content)});
}

} // namespace mentoring
