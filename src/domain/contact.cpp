#include "mentoring/contact.h"

#include <algorithm>

#include "mentoring/limits.h"

namespace mentoring {

ContactStep nextStep(ContactStep step) {
    return static_cast<ContactStep>(std::min(static_cast<int>(step) + 1, static_cast<int>(ContactStep::Last)));
}

Issues check(const Contact& contact, Date today) {
    Issues issues;
    if (!contact.pair.isSet() && !contact.person.isSet())
        issues.push_back({Issue::UnknownRecord, Field::Pair});
    if (!isValidDate(contact.on))
        issues.push_back({Issue::DateMissing, Field::When});
    else if (contact.on > today)
        issues.push_back({Issue::DateInFuture, Field::When});
    if (contact.how == ContactHow::Note && contact.text.empty())
        issues.push_back({Issue::TextMissing, Field::Text});
    if (lengthOf(contact.text) > longestLongText)
        issues.push_back({Issue::TextTooLong, Field::Text});
    if (!isReadableText(contact.text))
        issues.push_back({Issue::TextUnreadable, Field::Text});
    return issues;
}

std::string_view wordOf(ContactHow how) {
    static constexpr std::string_view words[] = {"note", "mail", "call", "meeting", "message"};
    return words[static_cast<std::size_t>(how)];
}

std::string_view wordOf(ContactStep step) {
    static constexpr std::string_view words[] = {"none", "reminder", "second", "last"};
    return words[static_cast<std::size_t>(step)];
}

Issues check(const Limits& limits) {
    for (const auto& limit : allLimits)
        if (limits.*limit.days < shortestLimit || limits.*limit.days > longestLimit)
            return {{Issue::LengthOutOfRange, Field::Length}};
    return {};
}

} // namespace mentoring
