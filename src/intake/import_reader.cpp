#include "import_reader.h"

#include <algorithm>
#include <array>

#include "cell_values.h"
#include "header_dictionary.h"
#include "import_names.h"
#include "intake/list_text.h"
#include "mentoring/check.h"
#include "text/entities.h"

namespace mentoring::intake {

namespace {

// "1,23E+05": what Excel makes of a long number it was not told to leave alone.
bool isDamagedNumber(std::string_view text) {
    const auto e = text.find_first_of("eE");
    if (e == std::string_view::npos || e == 0 || e + 2 >= text.size() || text[e + 1] != '+')
        return false;
    return text.substr(0, e).find_first_not_of("0123456789.,") == std::string_view::npos &&
           text.substr(e + 2).find_first_not_of("0123456789") == std::string_view::npos;
}

/// "1001.0": a number that went through a program that keeps all numbers as fractions.
std::string withoutDecimals(std::string text) {
    const auto dot = text.find('.');
    if (dot != std::string::npos && !bareNumber(text).empty())
        text.erase(dot);
    return text;
}

bool isErrorText(std::string_view text) {
    static constexpr auto errors =
        std::to_array<std::string_view>({"#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#ERROR!"});
    return !text.empty() && text.front() == '#' && std::ranges::find(errors, text) != errors.end();
}

/// Fields of which any short text may be the value.
bool holdsAnyText(PeopleField field) {
    return field == PeopleField::JobTitle || field == PeopleField::Department || field == PeopleField::Site ||
           field == PeopleField::Country || field == PeopleField::StaffId || field == PeopleField::Custom;
}

/// What forms write instead of the address of somebody who has not signed in.
bool isAnonymous(std::string_view text) {
    const std::string folded = text.size() > 12 ? std::string{} : foldText(text);
    return folded == "anonymous" || folded == "anonyme" || folded == "anonym" || folded == "anonimo";
}

std::vector<std::string> choicesIn(std::string_view text) {
    const auto own = ownList(text, Notes::PartOfTheText);
    if (!own)
        return splitList(text);
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
            draft.staffId = first(draft, PeopleField::StaffId);
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
    draft.site = shortText(draft, PeopleField::Site);
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

std::vector<std::string> ImportReader::cellsOf(const Draft& draft) const {
    std::vector<std::string> cells;
    for (std::size_t column = 0; column < m_table.cellCount(draft.tableRow); ++column)
        cells.push_back(cleanText(m_table.at(draft.tableRow, column).text));
    return cells;
}

std::string ImportReader::writtenCell(Draft& draft, std::size_t column) const {
    const auto view = m_table.at(draft.tableRow, column);
    switch (view.kind) {
    case cells::CellKind::Empty:
        return {};
    case cells::CellKind::Error:
        if (!isPlaceholder(view.text)) // #N/A says that there is nothing
            draft.refuse(ProblemReason::ErrorCell, header(column), clipped(view.text));
        return {};
    case cells::CellKind::FormulaWithoutValue:
        draft.refuse(ProblemReason::FormulaWithoutValue, header(column), clipped(view.text));
        return {};
    case cells::CellKind::Text:
        if (isErrorText(view.text)) {
            draft.refuse(ProblemReason::ErrorCell, header(column), clipped(view.text));
            return {};
        }
        break;
    case cells::CellKind::Number:
    case cells::CellKind::Date:
    case cells::CellKind::Boolean:
        break;
    }
    if (isBroken(view.text)) {
        draft.refuse(ProblemReason::BrokenText, header(column), clipped(view.text));
        return {};
    }
    if (view.text.find('&') != std::string_view::npos && view.text.find(';') != std::string_view::npos) {
        auto plain = text::withoutEntities(view.text);
        draft.hadEntities = draft.hadEntities || plain != view.text;
        return cleanText(plain);
    }
    return cleanText(view.text);
}

std::string ImportReader::cell(Draft& draft, std::size_t column) const {
    std::string text = writtenCell(draft, column);
    if (isNothing(column, text))
        text.clear();
    return text;
}

// "NA" is nothing wherever it cannot be a value, and everywhere in a file that writes it so; but a department of that
// name is North America.
bool ImportReader::isNothing(std::size_t column, std::string_view text) const {
    if (isPlaceholder(text))
        return true;
    const auto field = m_mapping.columns[column].field;
    if (field != PeopleField::Role && field != PeopleField::IsMentee && field != PeopleField::Status &&
        field != PeopleField::State && saysUnknown(text))
        return true;
    return text == "NA" && (m_naIsNothing || !holdsAnyText(field));
}

std::string ImportReader::first(Draft& draft, PeopleField field) const {
    return uses(field) ? cell(draft, columns(field).front()) : std::string{};
}

std::string ImportReader::bounded(Draft& draft, PeopleField field, std::string text) const {
    if (text.size() > longestShortText && lengthOf(text) > longestShortText) {
        draft.refuse(ProblemReason::TextTooLong, headerOf(field), clipped(text), {},
                     static_cast<std::int64_t>(longestShortText));
        return {};
    }
    return text;
}

std::string ImportReader::shortText(Draft& draft, PeopleField field) const {
    return bounded(draft, field, first(draft, field));
}

Date ImportReader::inThePast(Draft& draft, std::size_t column, Date day, const std::string& text) const {
    using namespace std::chrono;
    if (sys_days(day) <= sys_days(m_context.today) + years(1))
        return day;
    // Nobody has been hired in 2074: of a year in two digits it is the century before.
    std::size_t digits = 0;
    std::size_t longest = 0;
    for (const char c : text) {
        digits = c >= '0' && c <= '9' ? digits + 1 : 0;
        longest = std::max(longest, digits);
    }
    if (longest < 3)
        return Date{day.year() - years(100), day.month(), day.day()};
    draft.warnings.push_back({WarningReason::DayFarAhead, header(column), clipped(text), {}});
    return day;
}

std::optional<Date> ImportReader::date(Draft& draft, std::size_t column) const {
    const std::string text = cell(draft, column);
    if (text.empty())
        return std::nullopt;
    const auto order = m_dateOrders.find(column);
    const auto reading =
        readDate(m_table.at(draft.tableRow, column), order == m_dateOrders.end() ? m_options.dateOrder : order->second,
                 m_context.today, m_options.dates1904);
    if (m_mixedOrders.contains(column) && isAgainst(reading, m_dateOrders.at(column))) {
        draft.refuse(m_dateOrders.at(column) ? ProblemReason::DateInvalid : ProblemReason::DateOrderUnknown,
                     header(column), clipped(text));
        return std::nullopt;
    }
    switch (reading.outcome) {
    case DateReading::Outcome::Read:
        return m_mapping.columns[column].field == PeopleField::HireDate ? inThePast(draft, column, reading.date, text)
                                                                        : reading.date;
    case DateReading::Outcome::Ambiguous:
        draft.refuse(ProblemReason::DateOrderUnknown, header(column), clipped(text));
        break;
    case DateReading::Outcome::Nothing:
        break;
    case DateReading::Outcome::NoSuchDay:
        if (reading.isBeyond && m_mapping.columns[column].field == PeopleField::EndDate)
            break;
        draft.refuse(ProblemReason::DateInvalid, header(column), clipped(text));
        break;
    case DateReading::Outcome::Unreadable:
        draft.refuse(ProblemReason::DateUnreadable, header(column), clipped(text));
        break;
    }
    return std::nullopt;
}

bool ImportReader::hasNames() const {
    return uses(PeopleField::GivenName) || uses(PeopleField::FamilyName) || uses(PeopleField::FullName);
}

void ImportReader::readName(Draft& draft) const {
    const auto before = draft.problems.size();
    const auto written = [&](PeopleField field) {
        return uses(field) ? bounded(draft, field, writtenCell(draft, columns(field).front())) : std::string{};
    };
    draft.given = written(PeopleField::GivenName);
    draft.family = written(PeopleField::FamilyName);
    // Somebody may be called Null or None, but not nothing besides.
    const bool bothThere = !isPlaceholder(draft.given) && !isPlaceholder(draft.family);
    const bool oneThere = !isPlaceholder(draft.given) || !isPlaceholder(draft.family);
    if (!bothThere) {
        for (auto* name : {&draft.given, &draft.family})
            if (isPlaceholder(*name) && (!oneThere || isPlaceholderMark(*name)))
                name->clear();
    }
    std::optional<AddressForm> form;
    if (draft.given.empty() && draft.family.empty() && uses(PeopleField::FullName)) {
        std::string whole = written(PeopleField::FullName);
        if (isPlaceholder(whole))
            whole.clear();
        auto parts = splitName(withoutRemarks(std::move(whole)), m_familyFirst);
        draft.given = std::move(parts.given);
        draft.family = std::move(parts.family);
        form = parts.form;
    } else {
        takeTitleOff(draft.given, draft.family, form);
    }
    if (!uses(PeopleField::AddressForm))
        draft.addressForm = form;
    for (const auto& [field, name] :
         {std::pair{PeopleField::FamilyName, &draft.family}, std::pair{PeopleField::GivenName, &draft.given}}) {
        if (looksLikeFormula(*name))
            draft.refuse(ProblemReason::NameIsFormula, headerOf(uses(field) ? field : PeopleField::FullName),
                         clipped(*name));
    }
    // A row kept for somebody who is still to come: "TBD", "Unknown Unknown".
    if ((draft.given.empty() || saysUnknown(draft.given)) && (draft.family.empty() || saysUnknown(draft.family))) {
        draft.given.clear();
        draft.family.clear();
    }
    if (!hasNames() || draft.problems.size() > before)
        return;
    if (draft.given.empty() && draft.family.empty()) {
        const auto field = uses(PeopleField::FamilyName)  ? PeopleField::FamilyName
                           : uses(PeopleField::GivenName) ? PeopleField::GivenName
                                                          : PeopleField::FullName;
        draft.refuse(ProblemReason::NameMissing, headerOf(field));
    } else if (uses(PeopleField::GivenName) && uses(PeopleField::FamilyName) &&
               (draft.given.empty() || draft.family.empty())) {
        draft.warnings.push_back({WarningReason::NameIncomplete,
                                  headerOf(draft.given.empty() ? PeopleField::GivenName : PeopleField::FamilyName),
                                  {},
                                  {}});
    }
}

void ImportReader::readEmail(Draft& draft) const {
    const std::string text = first(draft, PeopleField::Email);
    if (text.empty() || isAnonymous(text))
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
    draft.staffId = withoutDecimals(shortText(draft, PeopleField::StaffId));
    // "3-1" that became the first of March.
    const bool turnedIntoDay =
        uses(PeopleField::StaffId) &&
        m_table.at(draft.tableRow, columns(PeopleField::StaffId).front()).kind == cells::CellKind::Date;
    if (isDamagedNumber(draft.staffId) || turnedIntoDay)
        draft.refuse(ProblemReason::StaffIdDamaged, headerOf(PeopleField::StaffId), clipped(draft.staffId));
    if (isSum(draft.staffId))
        draft.refuse(ProblemReason::FormulaWithoutValue, headerOf(PeopleField::StaffId), clipped(draft.staffId));
    if (draft.problems.size() > before)
        return;
    if (lacksNames() && (!draft.staffId.empty() || !draft.email.empty()) && !m_knownKeys.contains(draft.staffId) &&
        !m_knownKeys.contains(emailKey(draft.email)))
        draft.refuse(ProblemReason::NoNameColumn, {});
    if (!draft.staffId.empty())
        return;
    if (draft.email.empty()) {
        const bool emailWasRefused = std::ranges::any_of(draft.problems, [&](const RowProblem& problem) {
            return problem.header == headerOf(PeopleField::Email) && uses(PeopleField::Email);
        });
        const bool couldHaveOne = uses(PeopleField::StaffId) || uses(PeopleField::Email);
        const bool hasName = !draft.given.empty() || !draft.family.empty();
        if (!emailWasRefused && (couldHaveOne || !hasName))
            draft.refuse(ProblemReason::NoIdentity,
                         headerOf(uses(PeopleField::StaffId) ? PeopleField::StaffId : PeopleField::Email));
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

// A mark such as "-" is a no under "Is mentor", and nothing under "Role".
std::string ImportReader::saidUnder(Draft& draft, std::size_t column) const {
    std::string written = writtenCell(draft, column);
    return booleanFrom(written) ? written : cell(draft, column);
}

namespace {

// "Is mentor", "Would you like to be a mentor?", not "Role" or "Mentor or mentee?": a yes says nothing there.
bool asksYesOrNo(std::string_view header) {
    const std::string heading = compactHeader(header);
    const bool saysMentor = heading.find("mentor") != std::string::npos;
    const bool saysRole = heading.find("role") != std::string::npos ||
                          heading.find("mentorormentee") != std::string::npos ||
                          heading.find("mentoroumentore") != std::string::npos;
    return (saysMentor && !saysRole) || heading.find("both") != std::string::npos ||
           heading.find("lesdeux") != std::string::npos;
}

} // namespace

void ImportReader::readRole(Draft& draft) const {
    if (m_options.role != FileRole::FromColumn) {
        draft.role = std::pair{m_options.role != FileRole::Mentee, m_options.role != FileRole::Mentor};
        return;
    }
    const auto under = [&](PeopleField field) {
        return uses(field) ? saidUnder(draft, columns(field).front()) : std::string{};
    };
    const std::string text = under(PeopleField::Role);
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
        } else if (const auto yes = booleanFrom(text); yes && asksYesOrNo(headerOf(PeopleField::Role))) {
            const std::string heading = compactHeader(headerOf(PeopleField::Role));
            const bool both = heading.find("both") != std::string::npos || heading.find("mentoretmentore") == 0 ||
                              heading.find("lesdeux") != std::string::npos;
            said = !both || *yes;
            mentor = *yes;
            // No under "Is mentor" means mentee, unless another column says so itself.
            mentee = both ? *yes : !*yes && !uses(PeopleField::IsMentee);
            draft.isMenteeByNo = mentee && !*yes;
        } else {
            draft.refuse(ProblemReason::RoleUnknown, headerOf(PeopleField::Role), clipped(text));
            said = true;
        }
    }
    if (const std::string second = under(PeopleField::IsMentee); !second.empty()) {
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
    const auto [number, isGuessed] = intake::readCapacity(text);
    // A list often fills 0 in for those who mentor nobody.
    const bool menteeOnly = draft.role && !draft.role->first;
    if (menteeOnly && number == 0)
        return;
    if (!number || *number < lowestCapacity || *number > highestCapacity) {
        draft.refuse(ProblemReason::CapacityOutOfRange, headerOf(PeopleField::Capacity), clipped(text));
        return;
    }
    draft.capacity = static_cast<int>(*number);
    if (isGuessed)
        draft.warnings.push_back(
            {WarningReason::CapacityGuessed, headerOf(PeopleField::Capacity), clipped(text), std::to_string(*number)});
}

void ImportReader::readManagers(Draft& draft) const {
    for (const auto field : {PeopleField::ManagerId, PeopleField::ManagerEmail, PeopleField::ManagerName}) {
        // "None" says that there is nobody, NULL says nothing.
        std::string text = uses(field) ? writtenCell(draft, columns(field).front()) : std::string{};
        if (text.empty())
            continue;
        if (saysNobody(text))
            draft.managerIsNobody = true;
        else if (!isPlaceholder(text) && !saysUnknown(text))
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
        if (target.field.kind == CustomFieldKind::Number)
            if (const auto number = numberIn(text))
                draft.customs.emplace_back(i, *number);
            else
                draft.refuse(ProblemReason::NumberUnreadable, header(target.column), clipped(text));
        else if (target.field.kind == CustomFieldKind::SeveralChoices)
            draft.customs.emplace_back(i, choicesIn(text));
        else
            draft.customs.emplace_back(i, std::move(text));
    }
}

} // namespace mentoring::intake
