#include "pairs_people.h"

#include <algorithm>

#include "cell_values.h"
#include "import_names.h"
#include "mentoring/check.h"

namespace mentoring::intake {

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
        const Person* person = nullptr;
        if (const auto found = m_ids.find(std::string(key)); found != m_ids.end())
            person = found->second;
        else if (const auto address = m_emails.find(emailKey(key)); address != m_emails.end())
            person = address->second;
        if (!person)
            continue;
        // "Ana Roy (75)", where 75 is Paul Martin's: one of the two is wrong.
        const auto words = text.substr(0, text.find_first_of("(<"));
        const auto name = person->givenName + " " + person->familyName;
        const bool isNamed = !tellingWords(foldText(name)).empty();
        if (key != text && isNamed && !tellingWords(foldText(words)).empty() && !isAkin(words, name))
            return {nullptr, false, person};
        return {person};
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

} // namespace mentoring::intake
