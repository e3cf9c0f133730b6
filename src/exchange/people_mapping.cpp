#include "exchange/people_mapping.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_set>

#include <nlohmann/json.hpp>

#include "cell_values.h"
#include "header_dictionary.h"
#include "header_questions.h"

namespace mentoring::exchange {

namespace {

// Rows whose values are looked at; whether a value is somebody's id is asked of every row.
constexpr std::size_t sampleSize = 2000;

constexpr std::array<std::pair<PeopleField, std::string_view>, 35> fieldNames{{
    {PeopleField::None, "none"},
    {PeopleField::EmployeeId, "employee_id"},
    {PeopleField::FirstName, "first_name"},
    {PeopleField::LastName, "last_name"},
    {PeopleField::FullName, "full_name"},
    {PeopleField::Email, "email"},
    {PeopleField::JobTitle, "job_title"},
    {PeopleField::Department, "department"},
    {PeopleField::Location, "location"},
    {PeopleField::Country, "country"},
    {PeopleField::TimeZone, "time_zone"},
    {PeopleField::ManagerName, "manager_name"},
    {PeopleField::ManagerEmail, "manager_email"},
    {PeopleField::ManagerId, "manager_id"},
    {PeopleField::HireDate, "hire_date"},
    {PeopleField::EndDate, "end_date"},
    {PeopleField::Status, "status"},
    {PeopleField::Language, "language"},
    {PeopleField::Level, "level"},
    {PeopleField::AddressForm, "address_form"},
    {PeopleField::Role, "role"},
    {PeopleField::IsMentee, "is_mentee"},
    {PeopleField::Capacity, "capacity"},
    {PeopleField::Skills, "skills"},
    {PeopleField::Needs, "needs"},
    {PeopleField::Participation, "participation"},
    {PeopleField::Wishes, "wishes"},
    {PeopleField::MentorWishes, "mentor_wishes"},
    {PeopleField::MenteeWishes, "mentee_wishes"},
    {PeopleField::NeverWith, "not_with"},
    {PeopleField::Nominated, "nominated"},
    {PeopleField::WaitingSince, "waiting_since"},
    {PeopleField::StateReason, "state_reason"},
    {PeopleField::PausedUntil, "paused_until"},
    {PeopleField::PauseReason, "pause_reason"},
}};

constexpr std::array<std::pair<std::string_view, PeopleField>, 12> otherNames{{
    {"staff_id", PeopleField::EmployeeId},
    {"given_name", PeopleField::FirstName},
    {"family_name", PeopleField::LastName},
    {"name", PeopleField::FullName},
    {"site", PeopleField::Location},
    {"timezone", PeopleField::TimeZone},
    {"manager", PeopleField::ManagerName},
    {"languages", PeopleField::Language},
    {"form_of_address", PeopleField::AddressForm},
    {"state", PeopleField::Participation},
    {"skills_offered", PeopleField::Skills},
    {"skills_sought", PeopleField::Needs},
}};

bool mayRepeat(PeopleField field) {
    return field == PeopleField::Skills || field == PeopleField::Needs || field == PeopleField::Language ||
           namesPeople(field);
}

/// The filled cells of one column among the first rows.
std::vector<std::string> sampleOf(const Table& table, const Layout& layout, std::size_t column, std::size_t most) {
    std::vector<std::string> values;
    for (std::size_t row = layout.firstDataRow; row < table.rowCount() && values.size() < most; ++row) {
        std::string value = cleanText(saneBeginning(table.at(row, column).text));
        if (!value.empty())
            values.push_back(std::move(value));
    }
    return values;
}

template <class Predicate>
double shareOf(const std::vector<std::string>& values, Predicate holds) {
    if (values.empty())
        return 0;
    return static_cast<double>(std::ranges::count_if(values, holds)) / static_cast<double>(values.size());
}

/// The proposal as it grows: dictionary first, then the values.
class Proposer {
public:
    Proposer(const Table& table, const Layout& layout, const LevelScale& scale)
        : m_table(table), m_layout(layout), m_scale(scale) {
        m_meanings.resize(layout.headers.size());
        m_result.columns.resize(layout.headers.size());
        for (std::size_t column = 0; column < layout.headers.size(); ++column) {
            if (const auto own = layout.headerRow ? ownFieldFrom(headerText(column)) : std::nullopt) {
                m_result.columns[column].choice = {PeopleField::Custom, own->name};
                m_result.columns[column].confidence = Confidence::Certain;
                continue;
            }
            m_meanings[column] = layout.headerRow ? meaningOf(headerText(column)) : std::nullopt;
            if (!m_meanings[column] && column < layout.labels.size())
                m_meanings[column] = meaningOf(layout.labels[column]);
        }
    }

    MappingProposal run() {
        dropWhatValuesContradict();
        dropQuestionsThatNameNobody();
        settleManagers();
        settleNames();
        chooseIds();
        chooseTheRest();
        guessFromValues();
        for (const auto& column : m_result.columns)
            m_result.mapping.columns.push_back(column.choice);
        std::ranges::sort(m_result.conflicts, {}, &MappingConflict::otherColumn);
        return std::move(m_result);
    }

private:
    // The header as it stands in the file: numbers given to repeated names would hide their meaning.
    [[nodiscard]] std::string_view headerText(std::size_t column) const {
        return m_table.at(*m_layout.headerRow, column).text;
    }

    [[nodiscard]] std::vector<std::string> sample(std::size_t column, std::size_t most = sampleSize) const {
        return sampleOf(m_table, m_layout, column, most);
    }

    void drop(std::size_t column) {
        m_result.columns[column].alternative = m_meanings[column]->field;
        m_meanings[column].reset();
    }

    void dropWhatValuesContradict() {
        for (std::size_t column = 0; column < m_meanings.size(); ++column) {
            if (!m_meanings[column])
                continue;
            const auto& meaning = *m_meanings[column];
            if (meaning.needsBooleans) {
                const auto isBoolean = [&](const std::string& value) {
                    return booleanFrom(value).has_value() || roleFrom(value).has_value();
                };
                const auto values = sample(column, 200);
                if (meaning.field != PeopleField::Status && !values.empty() && shareOf(values, isBoolean) < 0.5)
                    drop(column);
            } else if (meaning.field == PeopleField::Level) {
                const auto values = sample(column, 200);
                const auto isLevel = [&](const std::string& value) {
                    return m_scale.levelOf(value).has_value() ||
                           (!m_scale.isNamed() && wholeNumberIn(value).value_or(-1) >= lowestLevel &&
                            wholeNumberIn(value).value_or(-1) <= highestLevel);
                };
                if (!values.empty() && shareOf(values, isLevel) < 0.5)
                    drop(column);
            }
        }
    }

    // A question is known by a few of its words, so its answers have to look like people, too.
    void dropQuestionsThatNameNobody() {
        for (std::size_t column = 0; column < m_meanings.size(); ++column) {
            if (!m_meanings[column] || !m_meanings[column]->isQuestion || !namesPeople(m_meanings[column]->field))
                continue;
            const auto values = sample(column, 200);
            const auto namesSomebody = [](const std::string& value) {
                const bool capital = value.front() >= 'A' && value.front() <= 'Z';
                const bool other = (static_cast<unsigned char>(value.front()) & 0x80U) != 0;
                const bool telling = value.find('@') != std::string::npos ||
                                     value.find_first_of("0123456789") != std::string::npos || capital || other;
                return saysNobody(value) || (telling && value.size() <= 200 && value.find(". ") == std::string::npos);
            };
            if (!values.empty() && shareOf(values, namesSomebody) < 0.5)
                drop(column);
        }
    }

    [[nodiscard]] bool isManager(PeopleField field) const {
        return field == PeopleField::ManagerName || field == PeopleField::ManagerId ||
               field == PeopleField::ManagerEmail;
    }

    // A manager column holds ids, e-mails or names whatever its header says.
    void settleManagers() {
        for (std::size_t column = 0; column < m_meanings.size(); ++column) {
            if (!m_meanings[column] || !isManager(m_meanings[column]->field))
                continue;
            auto values = sample(column);
            std::erase_if(values, [](const std::string& value) { return saysNobody(value); });
            if (values.empty())
                continue;
            auto& meaning = *m_meanings[column];
            const auto isAddress = [](const std::string& value) { return value.find('@') != std::string::npos; };
            // An id is one word with a digit in it; "Doe, Jane" and "Jane Doe (12345)" are names.
            const auto isId = [](const std::string& value) {
                return value.find(' ') == std::string::npos && value.find_first_of("0123456789") != std::string::npos;
            };
            if (shareOf(values, isAddress) >= 0.5)
                meaning.field = PeopleField::ManagerEmail;
            else if (meaning.field == PeopleField::ManagerName &&
                     (shareOf(values, isId) >= 0.5 || shareAmongIds(values) >= 0.5))
                meaning.field = PeopleField::ManagerId;
            else if (meaning.field == PeopleField::ManagerEmail)
                meaning.field = PeopleField::ManagerName;
            if (meaning.field == PeopleField::ManagerId)
                m_managerValues.insert(values.begin(), values.end());
        }
    }

    [[nodiscard]] double shareAmongIds(const std::vector<std::string>& values) const {
        double best = 0;
        for (std::size_t column = 0; column < m_meanings.size(); ++column) {
            if (!m_meanings[column] || m_meanings[column]->field != PeopleField::EmployeeId)
                continue;
            const auto ids = sample(column, m_table.rowCount());
            const std::unordered_set<std::string> known(ids.begin(), ids.end());
            best = std::max(best, shareOf(values, [&](const std::string& value) { return known.contains(value); }));
        }
        return best;
    }

    [[nodiscard]] bool has(PeopleField field) const {
        return std::ranges::any_of(m_meanings, [&](const auto& meaning) { return meaning && meaning->field == field; });
    }

    void settleNames() {
        const bool given = has(PeopleField::FirstName);
        const bool family = has(PeopleField::LastName);
        for (std::size_t column = 0; column < m_meanings.size(); ++column) {
            if (!m_meanings[column])
                continue;
            auto& field = m_meanings[column]->field;
            // "Nom" beside "Prénom" is the family name, alone it is the whole name.
            if (field == PeopleField::LastName && !given && !has(PeopleField::FullName) &&
                compactHeader(headerTextOrLabel(column)) == "nom")
                field = PeopleField::FullName;
            else if (field == PeopleField::FullName && given && family)
                drop(column);
        }
    }

    [[nodiscard]] std::string_view headerTextOrLabel(std::size_t column) const {
        return m_layout.headerRow ? headerText(column) : std::string_view{};
    }

    // Several columns may be ids (a login and a staff number): the one the managers are named by is the one to keep.
    void chooseIds() {
        std::vector<std::size_t> candidates;
        for (std::size_t column = 0; column < m_meanings.size(); ++column) {
            if (m_meanings[column] && m_meanings[column]->field == PeopleField::EmployeeId)
                candidates.push_back(column);
        }
        if (candidates.size() < 2 || m_managerValues.empty())
            return;
        std::size_t bestHits = 0;
        std::optional<std::size_t> best;
        for (const auto column : candidates) {
            std::unordered_set<std::string> found;
            for (auto& id : sample(column, m_table.rowCount())) {
                if (m_managerValues.contains(id))
                    found.insert(std::move(id));
            }
            if (found.size() > bestHits) {
                bestHits = found.size();
                best = column;
            }
        }
        if (best)
            m_meanings[*best]->rank = 0;
        for (const auto column : candidates) {
            if (best && column != *best)
                ++m_meanings[column]->rank;
        }
    }

    void chooseTheRest() {
        for (const auto field : allPeopleFields()) {
            std::optional<std::size_t> used;
            for (std::size_t column = 0; column < m_meanings.size(); ++column) {
                const auto& meaning = m_meanings[column];
                if (meaning && meaning->field == field && (!used || meaning->rank < m_meanings[*used]->rank))
                    used = column;
            }
            if (!used)
                continue;
            for (std::size_t column = 0; column < m_meanings.size(); ++column) {
                if (!m_meanings[column] || m_meanings[column]->field != field)
                    continue;
                // "Skill" three times over is one list spread over columns; "Langue" and "Locale" are not.
                const bool sameHeader = mayRepeat(field) && m_layout.headerRow &&
                                        compactHeader(headerText(column)) == compactHeader(headerText(*used));
                if (column == *used || sameHeader || namesPeople(field)) {
                    m_result.columns[column].choice = {field, {}};
                    m_result.columns[column].confidence = confidenceOf(column, field);
                } else {
                    m_result.columns[column].alternative = field;
                    m_result.conflicts.push_back({field, *used, column});
                }
            }
        }
    }

    [[nodiscard]] Confidence confidenceOf(std::size_t column, PeopleField field) const {
        const auto values = sample(column, 100);
        if (values.empty())
            return Confidence::Likely;
        double share = 1;
        if (field == PeopleField::Email || field == PeopleField::ManagerEmail)
            share = shareOf(values, [](const std::string& value) { return value.find('@') != std::string::npos; });
        else if (field == PeopleField::HireDate || field == PeopleField::EndDate)
            share = shareOf(values, [](const std::string& value) {
                return value.find_first_of("0123456789") != std::string::npos;
            });
        else if (field == PeopleField::Language)
            share = shareOf(values, [](const std::string& value) {
                return std::ranges::any_of(languagesIn(value),
                                           [](const std::string& part) { return languageCode(part).has_value(); });
            });
        return share >= 0.5 ? Confidence::Certain : Confidence::Guessed;
    }

    void guessFromValues() {
        const auto isUsed = [&](PeopleField field) {
            return std::ranges::any_of(m_result.columns,
                                       [&](const ColumnProposal& column) { return column.choice.field == field; });
        };
        for (std::size_t column = 0; column < m_result.columns.size(); ++column) {
            auto& proposal = m_result.columns[column];
            if (proposal.choice.isUsed() || proposal.alternative != PeopleField::None || isUsed(PeopleField::Email))
                continue;
            const auto values = sample(column, 200);
            const auto isAddress = [](const std::string& value) {
                const auto at = value.find('@');
                return at != std::string::npos && at > 0 && value.find('.', at) != std::string::npos;
            };
            if (!values.empty() && shareOf(values, isAddress) >= 0.8) {
                proposal.choice = {PeopleField::Email, {}};
                proposal.confidence = Confidence::Guessed;
            }
        }
    }

    const Table& m_table;
    const Layout& m_layout;
    const LevelScale& m_scale;
    std::vector<std::optional<HeaderMeaning>> m_meanings;
    std::unordered_set<std::string> m_managerValues;
    MappingProposal m_result;
};

} // namespace

bool namesPeople(PeopleField field) {
    return field == PeopleField::Wishes || field == PeopleField::MentorWishes || field == PeopleField::MenteeWishes ||
           field == PeopleField::NeverWith;
}

std::string_view nameOf(PeopleField field) {
    const auto found = std::ranges::find(fieldNames, field, &std::pair<PeopleField, std::string_view>::first);
    return found == fieldNames.end() ? "custom" : found->second;
}

std::string nameOf(const FieldChoice& choice) {
    if (choice.field == PeopleField::Custom)
        return "custom:" + choice.customName;
    return std::string(nameOf(choice.field));
}

std::optional<FieldChoice> fieldFromName(std::string_view name) {
    const std::string cleaned = cleanText(name);
    const auto colon = cleaned.find(':');
    if (colon != std::string::npos) {
        if (foldText(std::string_view(cleaned).substr(0, colon)) != "custom")
            return std::nullopt;
        std::string custom = cleanText(std::string_view(cleaned).substr(colon + 1));
        if (custom.empty())
            return std::nullopt;
        return FieldChoice{PeopleField::Custom, std::move(custom)};
    }
    std::string word = foldText(cleaned);
    std::ranges::replace_if(
        word, [](char c) { return c == ' ' || c == '-'; }, '_');
    for (const auto& [field, known] : fieldNames) {
        if (word == known)
            return FieldChoice{field, {}};
    }
    for (const auto& [known, field] : otherNames) {
        if (word == known)
            return FieldChoice{field, {}};
    }
    return std::nullopt;
}

std::optional<std::size_t> PeopleMapping::columnOf(PeopleField field) const {
    const auto found = std::ranges::find(columns, field, &FieldChoice::field);
    return found == columns.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - columns.begin()));
}

MappingProposal proposeMapping(const Table& table, const Layout& layout, const LevelScale& scale) {
    return Proposer(table, layout, scale).run();
}

std::vector<MappingConflict> conflictsIn(const PeopleMapping& mapping) {
    std::vector<MappingConflict> conflicts;
    for (std::size_t other = 0; other < mapping.columns.size(); ++other) {
        const auto& choice = mapping.columns[other];
        if (!choice.isUsed() || mayRepeat(choice.field))
            continue;
        for (std::size_t used = 0; used < other; ++used) {
            const bool same = mapping.columns[used].field == choice.field &&
                              foldText(mapping.columns[used].customName) == foldText(choice.customName);
            if (same) {
                conflicts.push_back({choice.field, used, other});
                break;
            }
        }
    }
    return conflicts;
}

std::optional<std::size_t> columnNamed(const Layout& layout, std::string_view header) {
    const auto find = [&](const std::vector<std::string>& names, auto form) -> std::optional<std::size_t> {
        const auto wanted = form(header);
        if (wanted.empty())
            return std::nullopt;
        for (std::size_t column = 0; column < names.size(); ++column) {
            if (form(names[column]) == wanted)
                return column;
        }
        return std::nullopt;
    };
    const auto exact = [](std::string_view text) { return cleanText(text); };
    for (const auto* names : {&layout.headers, &layout.labels}) {
        if (const auto column = find(*names, exact))
            return column;
    }
    for (const auto* names : {&layout.headers, &layout.labels}) {
        if (const auto column = find(*names, compactHeader))
            return column;
    }
    const std::string text = cleanText(header);
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc{} && end == text.data() + text.size() && number >= 1 && number <= layout.headers.size())
        return number - 1;
    if (!text.empty() && text.size() <= 2 && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; })) {
        std::size_t column = 0;
        for (const char c : text)
            column = column * 26 + static_cast<std::size_t>(c - 'A' + 1);
        if (column <= layout.headers.size())
            return column - 1;
    }
    return std::nullopt;
}

std::vector<std::string> ignoredHeaders(const Table& table, const Layout& layout, const PeopleMapping& mapping) {
    std::vector<std::string> ignored;
    for (std::size_t column = 0; column < layout.headers.size(); ++column) {
        if (column < mapping.columns.size() && mapping.columns[column].isUsed())
            continue;
        const bool named = layout.headerRow && !cleanText(table.at(*layout.headerRow, column).text).empty();
        if (named || !sampleOf(table, layout, column, 1).empty())
            ignored.push_back(layout.headers[column]);
    }
    return ignored;
}

std::string toJson(const PeopleMapping& mapping, const Layout& layout) {
    nlohmann::ordered_json columns = nlohmann::ordered_json::object();
    for (std::size_t column = 0; column < layout.headers.size() && column < mapping.columns.size(); ++column)
        columns[layout.headers[column]] = nameOf(mapping.columns[column]);
    return nlohmann::ordered_json{{"version", 1}, {"columns", std::move(columns)}}.dump(
        -1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::optional<PeopleMapping> mappingFromJson(std::string_view json, const Layout& layout) {
    const auto document = nlohmann::json::parse(json, nullptr, false);
    if (!document.is_object() || document.value("version", nlohmann::json{}) != 1)
        return std::nullopt;
    const auto columns = document.find("columns");
    if (columns == document.end() || !columns->is_object())
        return std::nullopt;
    PeopleMapping mapping;
    mapping.columns.resize(layout.headers.size());
    for (const auto& [header, field] : columns->items()) {
        const auto choice = field.is_string() ? fieldFromName(field.get<std::string>()) : std::nullopt;
        if (!choice)
            return std::nullopt;
        for (std::size_t column = 0; column < layout.headers.size(); ++column) {
            if (compactHeader(layout.headers[column]) == compactHeader(header))
                mapping.columns[column] = *choice;
        }
    }
    return mapping;
}

} // namespace mentoring::exchange
