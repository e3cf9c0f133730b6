#include "pairs_people.h"

#include <algorithm>

#include "cell_values.h"
#include "mentoring/check.h"

namespace mentoring::exchange {

namespace {

std::string_view inAngles(std::string_view text) {
    const auto open = text.find('<');
    return open != std::string_view::npos && open > 0 && text.back() == '>'
               ? text.substr(open + 1, text.size() - open - 2)
               : std::string_view{};
}

} // namespace

PeopleIndex::PeopleIndex(std::span<const Person> people) {
    for (const auto& person : people) {
        if (!person.staffId.empty())
            m_ids.emplace(person.staffId, &person);
        if (!person.email.empty())
            m_emails.emplace(emailKey(person.email), &person);
        if (person.givenName.empty() && person.familyName.empty())
            continue;
        auto one = foldText(person.givenName + " " + person.familyName);
        auto other = foldText(person.familyName + " " + person.givenName);
        if (other != one)
            m_names.emplace(std::move(other), &person);
        m_names.emplace(std::move(one), &person);
    }
}

PeopleIndex::Found PeopleIndex::byKey(std::string_view text) const {
    for (const auto key : {text, numberInBrackets(text), inAngles(text)}) {
        if (key.empty())
            continue;
        if (const auto found = m_ids.find(std::string(key)); found != m_ids.end())
            return {found->second};
        if (const auto found = m_emails.find(emailKey(key)); found != m_emails.end())
            return {found->second};
    }
    return {};
}

PeopleIndex::Found PeopleIndex::byName(std::string_view text) const {
    std::string spelled{withoutBrackets(text)};
    std::ranges::replace(spelled, ',', ' ');
    Found found;
    bool present = false;
    const auto [begin, end] = m_names.equal_range(foldText(spelled));
    for (auto it = begin; it != end; ++it) {
        const auto* person = it->second;
        if (found.person == person || (present && person->archived))
            continue;
        // Whoever has left yields to somebody of the same name who is there.
        const bool takesOver = !found.person || (!present && !person->archived);
        found.ambiguous = !takesOver;
        found.person = takesOver ? person : nullptr;
        present = present || !person->archived;
        if (found.ambiguous)
            return {nullptr, true};
    }
    return found;
}

} // namespace mentoring::exchange
