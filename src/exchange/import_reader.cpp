#include "import_reader.h"

#include <algorithm>

#include "cell_values.h"
#include "exchange/list_text.h"
#include "header_dictionary.h"
#include "mentoring/check.h"

namespace mentoring::exchange {

namespace {

// "1,23E+05": what Excel makes of a long number it was not told to leave alone.
bool isDamagedNumber(std::string_view text) {
    const auto e = text.find_first_of("eE");
    if (e == std::string_view::npos || e == 0 || e + 2 >= text.size() || text[e + 1] != '+')
        return false;
    return text.substr(0, e).find_first_not_of("0123456789.,") == std::string_view::npos &&
           text.substr(e + 2).find_first_not_of("0123456789") == std::string_view::npos;
}

std::vector<std::string> choicesIn(std::string_view text) {
    const auto own = ownList(text, Notes::PartOfTheText);
    if (!own)
        return splitList(text, false);
    std::vector<std::string> choices;
    for (const auto& part : *own)
        choices.push_back(part.text);
    return choices;
}

std::string_view withoutMailWrapping(std::string_view text) {
    if (const auto open = text.find('<'); open != std::string_view::npos && text.back() == '>' && open > 0)
        return text.substr(open + 1, text.size() - open - 2);
    return text.starts_with("mailto:") ? text.substr(7) : text;
}

} // namespace

std::optional<bool> ImportReader::isRepeatedHeader(std::size_t row) const {
    if (!m_layout.headerRow)
        return std::nullopt;
    std::size_t filled = 0;
    for (std::size_t column = 0; column < m_layout.headers.size(); ++column) {
        const auto header = m_table.at(*m_layout.headerRow, column).text;
        if (header.empty())
            continue;
        // The first differing cell ends it, so that ordinary rows cost one comparison.
        if (m_table.at(row, column).text != header)
            return false;
        ++filled;
    }
    return filled >= 2;
}

Draft ImportReader::read(std::size_t row) const {
    Draft draft;
    draft.tableRow = row;
    draft.number = m_table.rowNumber(row);
    draft.hidden = m_table.isHidden(row);
    if (isRepeatedHeader(row).value_or(false)) {
        draft.refuse(ProblemReason::RepeatedHeader, {}, clipped(m_table.at(row, 0).text));
        return draft;
    }
    if (m_layout.fixedWidth) {
        const auto cells = m_table.cellCount(row);
        bool extra = false;
        for (std::size_t column = m_layout.headers.size(); column < cells; ++column)
            extra = extra || !cleanText(m_table.at(row, column).text).empty();
        if (cells < m_leastWidth || extra) {
            // Cells may have shifted, so what they say is shown but not judged.
            readName(draft);
            draft.staffId = first(draft, PeopleField::EmployeeId);
            draft.email = first(draft, PeopleField::Email);
            readManagers(draft);
            draft.problems.clear();
            RowProblem problem;
            problem.reason = extra ? ProblemReason::RowTooLong : ProblemReason::RowTooShort;
            problem.number = static_cast<std::int64_t>(cells);
            problem.expected = static_cast<std::int64_t>(m_layout.headers.size());
            if (extra)
                problem.value = clipped(m_table.at(row, m_layout.headers.size()).text);
            draft.problems.push_back(std::move(problem));
            return draft;
        }
    }
    readName(draft);
    readEmail(draft);
    readIdentity(draft);
    draft.jobTitle = shortText(draft, PeopleField::JobTitle);
    draft.department = shortText(draft, PeopleField::Department);
    draft.site = shortText(draft, PeopleField::Location);
    draft.country = shortText(draft, PeopleField::Country);
    readLevel(draft);
    for (const auto column : columns(PeopleField::HireDate))
        draft.hireDate = date(draft, column);
    readStatus(draft);
    readRole(draft);
    readCapacity(draft);
    readLists(draft);
    readManagers(draft);
    readCustoms(draft);
    readWaiting(draft);
    readPeopleNamed(draft);
    if (draft.hidden)
        draft.warnings.push_back({WarningReason::HiddenRow, {}, {}, {}});
    draft.warningsRead = draft.warnings.size();
    return draft;
}

std::string ImportReader::cell(Draft& draft, std::size_t column) const {
    const auto view = m_table.at(draft.tableRow, column);
    switch (view.kind) {
    case CellKind::Empty:
        return {};
    case CellKind::Error:
        draft.refuse(ProblemReason::ErrorCell, header(column), clipped(view.text));
        return {};
    case CellKind::FormulaWithoutValue:
        draft.refuse(ProblemReason::FormulaWithoutValue, header(column), clipped(view.text));
        return {};
    case CellKind::Text:
    case CellKind::Number:
    case CellKind::Date:
    case CellKind::Boolean:
        break;
    }
    if (isBroken(view.text)) {
        draft.refuse(ProblemReason::BrokenText, header(column), clipped(view.text));
        return {};
    }
    return cleanText(view.text);
}

std::string ImportReader::first(Draft& draft, PeopleField field) const {
    return uses(field) ? cell(draft, columns(field).front()) : std::string{};
}

std::string ImportReader::shortText(Draft& draft, PeopleField field) const {
    std::string text = first(draft, field);
    if (text.size() > longestShortText && lengthOf(text) > longestShortText) {
        draft.refuse(ProblemReason::TextTooLong, headerOf(field), clipped(text), {},
                     static_cast<std::int64_t>(longestShortText));
        return {};
    }
    return text;
}

std::optional<Date> ImportReader::date(Draft& draft, std::size_t column) const {
    const std::string text = cell(draft, column);
    if (text.empty())
        return std::nullopt;
    const auto order = m_dateOrders.find(column);
    const auto reading =
        readDate(m_table.at(draft.tableRow, column), order == m_dateOrders.end() ? m_options.dateOrder : order->second,
                 m_context.today, m_options.dates1904);
    switch (reading.outcome) {
    case DateReading::Outcome::Read:
        return reading.date;
    case DateReading::Outcome::Ambiguous:
        draft.refuse(ProblemReason::DateOrderUnknown, header(column), clipped(text));
        break;
    case DateReading::Outcome::NoSuchDay:
        draft.refuse(ProblemReason::DateInvalid, header(column), clipped(text));
        break;
    case DateReading::Outcome::Unreadable:
        draft.refuse(ProblemReason::DateUnreadable, header(column), clipped(text));
        break;
    }
    return std::nullopt;
}

void ImportReader::readName(Draft& draft) const {
    const auto before = draft.problems.size();
    draft.given = shortText(draft, PeopleField::FirstName);
    draft.family = shortText(draft, PeopleField::LastName);
    if (draft.given.empty() && draft.family.empty() && uses(PeopleField::FullName)) {
        const std::string whole = shortText(draft, PeopleField::FullName);
        auto parts = splitName(whole, m_familyFirst);
        draft.given = std::move(parts.given);
        draft.family = std::move(parts.family);
    }
    for (const auto& [field, name] :
         {std::pair{PeopleField::LastName, &draft.family}, std::pair{PeopleField::FirstName, &draft.given}}) {
        if (looksLikeFormula(*name))
            draft.refuse(ProblemReason::NameIsFormula, headerOf(uses(field) ? field : PeopleField::FullName),
                         clipped(*name));
    }
    const bool named = uses(PeopleField::FirstName) || uses(PeopleField::LastName) || uses(PeopleField::FullName);
    if (!named || draft.problems.size() > before)
        return;
    if (draft.given.empty() && draft.family.empty()) {
        const auto field = uses(PeopleField::LastName)    ? PeopleField::LastName
                           : uses(PeopleField::FirstName) ? PeopleField::FirstName
                                                          : PeopleField::FullName;
        draft.refuse(ProblemReason::NameMissing, headerOf(field));
    } else if (uses(PeopleField::FirstName) && uses(PeopleField::LastName) &&
               (draft.given.empty() || draft.family.empty())) {
        draft.warnings.push_back({WarningReason::NameIncomplete,
                                  headerOf(draft.given.empty() ? PeopleField::FirstName : PeopleField::LastName),
                                  {},
                                  {}});
    }
}

void ImportReader::readEmail(Draft& draft) const {
    const std::string text = first(draft, PeopleField::Email);
    if (text.empty())
        return;
    const auto address = withoutMailWrapping(text);
    if (std::ranges::count(address, '@') > 1)
        draft.refuse(ProblemReason::EmailSeveral, headerOf(PeopleField::Email), clipped(text));
    else if (!isEmail(address))
        draft.refuse(ProblemReason::EmailInvalid, headerOf(PeopleField::Email), clipped(text));
    else
        draft.email = address;
}

void ImportReader::readIdentity(Draft& draft) const {
    const auto before = draft.problems.size();
    draft.staffId = shortText(draft, PeopleField::EmployeeId);
    if (isDamagedNumber(draft.staffId))
        draft.refuse(ProblemReason::StaffIdDamaged, headerOf(PeopleField::EmployeeId), clipped(draft.staffId));
    if (draft.problems.size() > before || !draft.staffId.empty())
        return;
    if (draft.email.empty()) {
        const bool emailWasRefused = std::ranges::any_of(draft.problems, [&](const RowProblem& problem) {
            return problem.header == headerOf(PeopleField::Email) && uses(PeopleField::Email);
        });
        const bool couldHaveOne = uses(PeopleField::EmployeeId) || uses(PeopleField::Email);
        const bool hasName = !draft.given.empty() || !draft.family.empty();
        if (!emailWasRefused && (couldHaveOne || !hasName))
            draft.refuse(ProblemReason::NoIdentity,
                         headerOf(uses(PeopleField::EmployeeId) ? PeopleField::EmployeeId : PeopleField::Email));
    }
}

void ImportReader::readLevel(Draft& draft) const {
    const std::string text = first(draft, PeopleField::Level);
    if (text.empty())
        return;
    draft.level = m_context.levels.levelOf(text);
    if (!draft.level && m_context.levels.isNamed()) {
        if (const auto found = m_levels.find(foldText(text)); found != m_levels.end())
            draft.level = found->second;
    } else if (!draft.level) {
        const auto number = wholeNumberIn(text);
        if (number && *number >= lowestLevel && *number <= highestLevel)
            draft.level = static_cast<Level>(*number);
    }
    if (!draft.level)
        draft.refuse(ProblemReason::LevelUnknown, headerOf(PeopleField::Level), clipped(text));
}

void ImportReader::readStatus(Draft& draft) const {
    for (const auto field : {PeopleField::Status, PeopleField::Participation}) {
        const std::string text = first(draft, field);
        if (text.empty())
            continue;
        auto word = statusFrom(text);
        if (!word && field == PeopleField::Status) {
            // Under a header such as "Active" the values are yes and no.
            if (const auto active = booleanFrom(text))
                word = *active ? StatusWord::Active : StatusWord::Left;
        }
        if (!word) {
            if (field == PeopleField::Participation)
                draft.refuse(ProblemReason::ParticipationUnknown, headerOf(field), clipped(text));
            else
                draft.warnings.push_back({WarningReason::StatusUnknown, headerOf(field), clipped(text), {}});
            continue;
        }
        switch (*word) {
        case StatusWord::Active:
            draft.hasLeft = false;
            break;
        case StatusWord::Left:
            draft.hasLeft = true;
            break;
        case StatusWord::Applied:
            draft.state = ParticipationState::Applied;
            break;
        case StatusWord::Accepted:
            draft.state = ParticipationState::Accepted;
            break;
        case StatusWord::Refused:
            draft.state = ParticipationState::Refused;
            break;
        case StatusWord::Withdrawn:
            draft.state = ParticipationState::Withdrawn;
            break;
        }
    }
    for (const auto column : columns(PeopleField::EndDate)) {
        if (const auto end = date(draft, column); end && *end < m_context.today)
            draft.hasLeft = true;
    }
}

void ImportReader::readRole(Draft& draft) const {
    if (m_options.role != FileRole::FromColumn) {
        draft.role = std::pair{m_options.role != FileRole::Mentee, m_options.role != FileRole::Mentor};
        return;
    }
    const std::string text = first(draft, PeopleField::Role);
    if (const auto words = foldWords(text); words == "takes no part" || words == "ne participe pas") {
        draft.takesNoPart = true;
        return;
    }
    bool mentor = false;
    bool mentee = false;
    bool said = false;
    if (!text.empty()) {
        if (const auto word = roleFrom(text)) {
            said = true;
            if (*word == RoleWord::Mentore && !m_options.mentore) {
                draft.waitsForMentore = true;
                draft.refuse(ProblemReason::RoleAmbiguous, headerOf(PeopleField::Role), clipped(text));
            }
            mentor = *word == RoleWord::Mentor || *word == RoleWord::Both ||
                     (*word == RoleWord::Mentore && m_options.mentore == MentoreMeaning::Mentor);
            mentee = *word == RoleWord::Mentee || *word == RoleWord::Both ||
                     (*word == RoleWord::Mentore && m_options.mentore == MentoreMeaning::Mentee);
        } else if (const auto yes = booleanFrom(text)) {
            const std::string under = compactHeader(headerOf(PeopleField::Role));
            const bool both = under.find("both") != std::string::npos || under.find("mentoretmentore") == 0 ||
                              under.find("lesdeux") != std::string::npos;
            said = !both || *yes;
            mentor = *yes;
            // No under "Is mentor" means mentee, unless another column says so itself.
            mentee = both ? *yes : !*yes && !uses(PeopleField::IsMentee);
        } else {
            draft.refuse(ProblemReason::RoleUnknown, headerOf(PeopleField::Role), clipped(text));
            said = true;
        }
    }
    if (const std::string second = first(draft, PeopleField::IsMentee); !second.empty()) {
        if (const auto yes = booleanFrom(second)) {
            mentee = mentee || *yes;
            // No under "Is mentee" alone means mentor.
            mentor = mentor || (!*yes && !uses(PeopleField::Role));
        } else if (roleFrom(second) == RoleWord::Mentee) {
            mentee = true;
        } else {
            draft.refuse(ProblemReason::RoleUnknown, headerOf(PeopleField::IsMentee), clipped(second));
        }
        said = true;
    }
    if (said && (mentor || mentee))
        draft.role = std::pair{mentor, mentee};
}

void ImportReader::readCapacity(Draft& draft) const {
    const std::string text = first(draft, PeopleField::Capacity);
    if (text.empty())
        return;
    const auto number = wholeNumberIn(text);
    // A list often fills 0 in for those who mentor nobody.
    const bool menteeOnly = draft.role && !draft.role->first;
    if (menteeOnly && number == 0)
        return;
    if (!number || *number < lowestCapacity || *number > highestCapacity)
        draft.refuse(ProblemReason::CapacityOutOfRange, headerOf(PeopleField::Capacity), clipped(text));
    else
        draft.capacity = static_cast<int>(*number);
}

std::vector<SkillToken> ImportReader::tokens(std::string_view text) const {
    if (auto own = ownTokens(text))
        return *own;
    if (m_skills.contains(foldText(text)))
        return {{cleanText(text), std::nullopt}};
    std::vector<SkillToken> found;
    for (auto& value : splitList(text, m_atCommas)) {
        SkillToken token{std::move(value), std::nullopt};
        // "Python (4)": the level behind the name.
        const auto size = token.name.size();
        if (size > 3 && token.name[size - 1] == ')' && token.name[size - 3] == '(' && token.name[size - 2] >= '1' &&
            token.name[size - 2] <= '5' && !m_skills.contains(foldText(token.name))) {
            token.level = token.name[size - 2] - '0';
            token.name = cleanText(std::string_view(token.name).substr(0, size - 3));
        }
        if (!token.name.empty())
            found.push_back(std::move(token));
    }
    return found;
}

void ImportReader::readLists(Draft& draft) const {
    for (const auto& [field, into] :
         {std::pair{PeopleField::Skills, &draft.skills}, std::pair{PeopleField::Needs, &draft.needs}}) {
        for (const auto column : columns(field)) {
            for (auto& token : tokens(cell(draft, column))) {
                if (lengthOf(token.name) > longestShortText)
                    draft.refuse(ProblemReason::TextTooLong, header(column), clipped(token.name), {},
                                 static_cast<std::int64_t>(longestShortText));
                else
                    into->push_back(std::move(token));
            }
        }
    }
    for (const auto column : columns(PeopleField::Language)) {
        for (const auto& part : languagesIn(cell(draft, column))) {
            if (auto code = languageCode(part))
                draft.languages.push_back(std::move(*code));
            else
                draft.warnings.push_back({WarningReason::LanguageUnknown, header(column), clipped(part), {}});
        }
    }
    std::ranges::sort(draft.languages);
    const auto repeated = std::ranges::unique(draft.languages);
    draft.languages.erase(repeated.begin(), repeated.end());

    if (const std::string zone = first(draft, PeopleField::TimeZone); !zone.empty()) {
        if (looksLikeTimeZone(zone))
            draft.timeZone = zone;
        else
            draft.warnings.push_back(
                {WarningReason::TimeZoneUnknown, headerOf(PeopleField::TimeZone), clipped(zone), {}});
    }
    if (const std::string form = first(draft, PeopleField::AddressForm); !form.empty()) {
        draft.addressForm = addressFormFrom(form);
        if (!draft.addressForm)
            draft.warnings.push_back(
                {WarningReason::AddressFormUnknown, headerOf(PeopleField::AddressForm), clipped(form), {}});
    }
}

void ImportReader::readManagers(Draft& draft) const {
    for (const auto field : {PeopleField::ManagerId, PeopleField::ManagerEmail, PeopleField::ManagerName}) {
        std::string text = first(draft, field);
        if (text.empty())
            continue;
        if (saysNobody(text))
            draft.managerIsNobody = true;
        else
            draft.managers.push_back(std::move(text));
    }
    if (!draft.managers.empty())
        draft.managerIsNobody = false;
}

void ImportReader::readCustoms(Draft& draft) const {
    for (std::size_t i = 0; i < m_customs.size(); ++i) {
        const auto& target = m_customs[i];
        if (target.field.kind == CustomFieldKind::Date) {
            if (const auto day = date(draft, target.column))
                draft.customs.emplace_back(i, *day);
            continue;
        }
        std::string text = cell(draft, target.column);
        if (text.empty())
            continue;
        const auto limit = target.field.kind == CustomFieldKind::Text ? longestLongText : longestShortText;
        if (text.size() > limit && lengthOf(text) > limit) {
            draft.refuse(ProblemReason::TextTooLong, header(target.column), clipped(text), {},
                         static_cast<std::int64_t>(limit));
            continue;
        }
        if (target.field.kind == CustomFieldKind::Number) {
            if (const auto number = numberIn(text))
                draft.customs.emplace_back(i, *number);
            else
                draft.refuse(ProblemReason::NumberUnreadable, header(target.column), clipped(text));
        } else if (target.field.kind == CustomFieldKind::SeveralChoices) {
            draft.customs.emplace_back(i, choicesIn(text));
        } else {
            draft.customs.emplace_back(i, std::move(text));
        }
    }
}

} // namespace mentoring::exchange
