#include <algorithm>

#include "mentoring/check.h"

namespace mentoring {

void FieldCheck::operator()(const Described& described, const std::string& text) {
    const auto object = [&](bool holds, Issue issue) {
        if (!holds)
            m_issues.push_back({issue, described.beside});
    };
    switch (described.holds) {
    case Holds::Title:
        object(!text.empty(), Issue::TitleMissing);
        break;
    case Holds::RequiredText:
        object(!text.empty(), Issue::TextMissing);
        break;
    case Holds::ShortText:
    case Holds::LongText:
        break;
    case Holds::Fact:
    case Holds::Key:
    case Holds::Parts:
    case Holds::Links:
        return;
    }
    const bool isShort = described.holds == Holds::Title || described.holds == Holds::ShortText;
    object(isReadableText(text), Issue::TextUnreadable);
    object(lengthOf(text) <= (isShort ? longestShortText : longestLongText), Issue::TextTooLong);
}

void FieldCheck::operator()(const Described& described, const Date& day) {
    if (!isValidDate(day))
        m_issues.push_back({Issue::DateOutOfRange, described.beside});
}

void FieldCheck::operator()(const Described& described, const std::optional<Date>& day) {
    if (day)
        (*this)(described, *day);
}

Issues checkDay(const Session& session, const Mentorship& pair, Date today) {
    using std::chrono::sys_days;
    Issues issues;
    if (session.on > today)
        issues.push_back({Issue::DateInFuture, Field::When});
    if (sys_days(session.on) + meetingsBeforePair < sys_days(pair.startedOn))
        issues.push_back({Issue::DateBeforePair, Field::When});
    return issues;
}

} // namespace mentoring
