// What a file's columns are proposed for: see proposeMapping in people_mapping.h.
#include <algorithm>
#include <unordered_set>

#include "cell_values.h"
#include "column_fit.h"
#include "folded_words.h"
#include "header_dictionary.h"
#include "header_questions.h"
#include "header_words.h"
#include "intake/people_mapping.h"
#include "option_columns.h"
#include "status_heading.h"

namespace mentoring::intake {

namespace {

// Rows whose values are looked at; whether a value is somebody's id is asked of every row.
constexpr std::size_t sampleSize = 2000;

// Ranks behind the dictionary's: what only the values or the words of a question say.
constexpr std::size_t byValues = 500;
constexpr std::size_t byWords = 1000;

template <class Predicate>
double shareOf(const std::vector<std::string>& values, Predicate holds) {
    if (values.empty())
        return 0;
    return static_cast<double>(std::ranges::count_if(values, holds)) / static_cast<double>(values.size());
}

/// "Emergency contact email", "Courriel de l’assistante": an address, but not this person's.
bool isSomebodyElses(std::string_view header) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"emergency", "contact",  "assistant",   "assistante", "secretary", "mentor",     "mentors",     "mentee",
         "mentees",   "mentore",  "mentoree",    "mentores",   "manager",   "supervisor", "boss",        "sponsor",
         "buddy",     "parent",   "parents",     "spouse",     "partner",   "private",    "personal",    "home",
         "urgence",   "prevenir", "responsable", "conjoint",   "conjointe", "personnel",  "personnelle", "prive",
         "privee",    "parrain",  "marraine",    "tuteur",     "tutrice",   "recruiter",  "hr",          "rh",
         "team",      "equipe",   "referee",     "reference",  "nominated", "nominator",  "other",       "autre"});
    return hasAny(foldWords(header), words);
}

/// "Both mentor and mentee": whoever says no there is one of the two, and the column does not say which.
bool isWhetherBoth(std::string_view header) {
    const auto name = compactHeader(header);
    return name == "bothmentorandmentee" || name == "mentoretmentore";
}

/// The proposal as it grows: dictionary first, then the values.
class Proposer {
public:
    Proposer(const cells::Table& table, const cells::Layout& layout, const LevelScale& scale)
        : m_table(table), m_layout(layout), m_scale(scale) {
        m_meanings.resize(layout.headers.size());
        m_guessed.resize(layout.headers.size());
        m_result.columns.resize(layout.headers.size());
        for (std::size_t column = 0; column < layout.headers.size(); ++column) {
            if (const auto own = layout.headerRow ? ownFieldFrom(headerText(column)) : std::nullopt) {
                m_result.columns[column].choice = {PeopleField::Custom, own->name};
                m_result.columns[column].confidence = Confidence::Certain;
                continue;
            }
            m_meanings[column] = meaningUnder(column);
        }
    }

    MappingProposal run() {
        takeOptions();
        askWords();
        askValuesForRoles();
        dropWhatFormsSay();
        dropWhatValuesContradict();
        dropQuestionsThatNameNobody();
        settleTitles();
        settleNamesOfRecords();
        settleNumbers();
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
    /// Two rows of headings are keys and labels of a system, or headings over several columns with theirs under them.
    [[nodiscard]] std::optional<HeaderMeaning> meaningUnder(std::size_t column) const {
        if (!m_layout.headerRow)
            return std::nullopt;
        const std::string label = column < m_layout.labels.size() ? m_layout.labels[column] : std::string{};
        if (!label.empty() && partsHeadings()) {
            std::size_t over = column;
            while (over > 0 && cleanText(headerText(over)).empty())
                --over;
            if (auto whole = meaningOf(std::string(headerText(over)) + ' ' + label))
                return whole;
            if (auto own = meaningOf(label))
                return own;
        }
        if (auto meaning = meaningOf(headerText(column)))
            return meaning;
        return label.empty() ? std::nullopt : meaningOf(label);
    }

    [[nodiscard]] bool partsHeadings() const {
        for (std::size_t column = 0; column < m_layout.labels.size(); ++column)
            if (!m_layout.labels[column].empty() && cleanText(headerText(column)).empty())
                return true;
        return false;
    }

    // The header as it stands in the file: numbers given to repeated names would hide their meaning.
    [[nodiscard]] std::string_view headerText(std::size_t column) const {
        return m_table.at(*m_layout.headerRow, column).text;
    }

    [[nodiscard]] std::vector<std::string> sample(std::size_t column, std::size_t most = sampleSize) const {
        return filledCells(m_table, m_layout, column, most);
    }

    void drop(std::size_t column, NotProposed reason = NotProposed::ValuesDoNotFit) {
        m_result.columns[column].alternative = m_meanings[column]->field;
        m_result.columns[column].reason = reason;
        m_meanings[column].reset();
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

    [[nodiscard]] std::string examplesOf(const std::vector<std::string>& values) const {
        std::string examples;
        std::unordered_set<std::string> seen;
        for (const auto& value : values) {
            if (seen.size() == 3)
                break;
            if (seen.insert(value).second)
                examples += (examples.empty() ? "" : ", ") + clipped(value);
        }
        return examples;
    }

    // Columns about one skill each go before what the beginning of their headings means.
    void takeOptions() {
        std::vector<std::size_t> left;
        for (auto& option : optionColumns(m_table, m_layout, left)) {
            m_result.columns[option.column].choice = {option.field, {}, std::move(option.option)};
            m_result.columns[option.column].confidence = Confidence::Likely;
            m_meanings[option.column].reset();
        }
        for (const auto column : left) {
            const auto field = m_meanings[column] ? m_meanings[column]->field : PeopleField::Skills;
            const bool isList = m_meanings[column] && m_meanings[column]->exact;
            m_result.columns[column].alternative = field;
            m_result.columns[column].reason = isList ? NotProposed::SaidByOptions : NotProposed::OptionWithoutName;
            m_meanings[column].reset();
        }
    }

    [[nodiscard]] bool isFree(std::size_t column) const {
        return !m_meanings[column] && !m_result.columns[column].choice.isUsed() &&
               m_result.columns[column].alternative == PeopleField::None;
    }

    // Whole questions, where the values fit what is asked for.
    void askWords() {
        if (!m_layout.headerRow)
            return;
        for (std::size_t column = 0; column < m_meanings.size(); ++column) {
            if (!isFree(column))
                continue;
            auto field = fieldAskedFor(headerText(column));
            if (field == PeopleField::None && column < m_layout.labels.size())
                field = fieldAskedFor(m_layout.labels[column]);
            if (field == PeopleField::None)
                continue;
            const auto values = sample(column, 200);
            const auto fits = [&](const std::string& value) { return fitsField(value, field); };
            if (values.empty() || shareOf(values, fits) < 0.5)
                continue;
            HeaderMeaning meaning;
            meaning.field = field;
            meaning.rank = byWords + column;
            m_meanings[column] = meaning;
            m_guessed[column] = true;
        }
    }

    // "How do you want to take part?": nothing but roles is written there. What somebody looks for is the other way
    // round, so such a column is left to whoever knows.
    void askValuesForRoles() {
        if (!m_layout.headerRow || has(PeopleField::Role) || has(PeopleField::IsMentee))
            return;
        static constexpr auto others = std::to_array<std::string_view>(
            {"looking", "seek",    "seeking",  "search",  "need",     "needs",     "prefer",     "preferred",
             "match",   "matched", "partner",  "cherche", "cherchez", "recherche", "recherchez", "besoin",
             "prefere", "binome",  "previous", "past",    "last",     "former",    "precedent",  "ancien"});
        for (std::size_t column = 0; column < m_meanings.size(); ++column) {
            if (!isFree(column))
                continue;
            if (hasAny(foldWords(headerText(column)), others))
                continue;
            const auto values = sample(column, 200);
            if (values.empty() || shareOf(values, [](const auto& value) { return roleFrom(value).has_value(); }) < 0.9)
                continue;
            take(column, PeopleField::Role, byValues);
            return;
        }
    }

    // "name" of some systems is the number of the record, beside "employee_name".
    void settleNamesOfRecords() {
        for (std::size_t column = 0; column < m_meanings.size(); ++column) {
            if (!m_meanings[column] || m_meanings[column]->field != PeopleField::FullName)
                continue;
            const auto values = sample(column, 200);
            const auto isNumber = [](const std::string& value) {
                return value.find(' ') == std::string::npos && value.find('@') == std::string::npos &&
                       value.find_first_of("0123456789") != std::string::npos;
            };
            if (values.empty() || shareOf(values, isNumber) < 0.8)
                continue;
            if (has(PeopleField::StaffId))
                drop(column);
            else
                take(column, PeopleField::StaffId, byValues);
        }
    }

    void take(std::size_t column, PeopleField field, std::size_t rank) {
        HeaderMeaning meaning;
        meaning.field = field;
        meaning.rank = rank;
        m_meanings[column] = meaning;
        m_guessed[column] = true;
    }

    // "Title" is how people are addressed where it holds Mr and Mrs, and "Role" what they do where it holds jobs.
    void settleTitles() {
        for (std::size_t column = 0; column < m_meanings.size(); ++column) {
            if (!m_meanings[column])
                continue;
            const auto field = m_meanings[column]->field;
            if (field == PeopleField::JobTitle) {
                const auto values = sample(column, 200);
                if (!values.empty() && shareOf(values, [](const auto& value) { return isCivility(value); }) >= 0.5)
                    take(column, PeopleField::AddressForm, byValues);
            } else if (field == PeopleField::Role && !m_meanings[column]->needsBooleans && !m_guessed[column]) {
                const auto values = sample(column, 200);
                const auto fits = [&](const auto& value) { return fitsField(value, field); };
                // A few wrong words are problems of their rows.
                if (values.size() >= 3 && shareOf(values, fits) == 0) {
                    drop(column);
                    m_result.columns[column].examples = examplesOf(values);
                    if (!has(PeopleField::JobTitle))
                        take(column, PeopleField::JobTitle, byValues);
                }
            }
        }
    }

    [[nodiscard]] bool isOfForm() const {
        if (!m_layout.headerRow)
            return false;
        for (std::size_t column = 0; column < m_meanings.size(); ++column) {
            if (isOfFormTool(headerText(column)))
                return true;
            // Nobody is hired at 9:05; a day alone is often written with midnight.
            const auto isAtSomeTime = [](const std::string& value) {
                const auto colon = value.find(':');
                return colon != std::string::npos && colon >= 2 &&
                       value.find_first_of("123456789", colon - 2) < colon + 3;
            };
            if (m_meanings[column] && m_meanings[column]->field == PeopleField::HireDate &&
                shareOf(sample(column, 200), isAtSomeTime) > 0.8)
                return true;
        }
        return false;
    }

    // When an answer began and ended is no employment, and what kind of answer it is no status of somebody.
    void dropWhatFormsSay() {
        if (!isOfForm())
            return;
        for (std::size_t column = 0; column < m_meanings.size(); ++column) {
            if (!m_meanings[column] || m_guessed[column])
                continue;
            const auto field = m_meanings[column]->field;
            const std::string header = compactHeader(headerText(column));
            const bool isTime =
                header == "startdate" || header == "enddate" || header == "datededebut" || header == "datedefin";
            const bool isKind = field == PeopleField::Status && [&] {
                const auto values = sample(column, 200);
                return std::ranges::none_of(values, [](const auto& value) {
                    return statusFrom(value).has_value() || booleanFrom(value).has_value();
                });
            }();
            if (isTime || isKind)
                drop(column, NotProposed::OfFormTool);
        }
    }

    // A user name may be an address; and a plain "ID" is a staff number unless it only counts the rows.
    void settleNumbers() {
        const bool isForm = isOfForm();
        for (std::size_t column = 0; column < m_meanings.size(); ++column) {
            if (m_meanings[column] && m_meanings[column]->field == PeopleField::StaffId) {
                const auto values = sample(column, 200);
                if (!values.empty() &&
                    shareOf(values, [](const auto& value) { return fitsField(value, PeopleField::Email); }) >= 0.5)
                    take(column, PeopleField::Email, byValues);
            }
        }
        for (std::size_t column = 0; column < m_meanings.size(); ++column) {
            if (!m_layout.headerRow || !isFree(column) || compactHeader(headerText(column)) != "id")
                continue;
            const auto values = sample(column, m_table.rowCount());
            if (values.empty())
                continue;
            const std::unordered_set<std::string> distinct(values.begin(), values.end());
            const bool counts = isRunningNumber(values) && (isForm || has(PeopleField::Email));
            if (isForm || counts || has(PeopleField::StaffId) || distinct.size() != values.size()) {
                m_result.columns[column].alternative = PeopleField::StaffId;
                m_result.columns[column].reason = has(PeopleField::StaffId) ? NotProposed::OtherColumn
                                                  : isForm || counts        ? NotProposed::OfFormTool
                                                                            : NotProposed::ValuesDoNotFit;
            } else {
                take(column, PeopleField::StaffId, byValues);
            }
        }
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
                // Under "Active" every other word is asked about; "Left" may as well be a side.
                const bool mayBeWords =
                    meaning.field == PeopleField::Status && statusHeading(headerText(column)) == StatusHeading::Present;
                if (!mayBeWords && !values.empty() && shareOf(values, isBoolean) < 0.5)
                    drop(column);
                else if (isWhetherBoth(headerText(column)) &&
                         std::ranges::any_of(values, [](const auto& value) { return booleanFrom(value) == false; }))
                    drop(column);
            } else if (meaning.field == PeopleField::Level) {
                const auto values = sample(column);
                if (!values.empty() &&
                    std::ranges::none_of(values, [&](const auto& value) { return isLevel(value); })) {
                    drop(column, NotProposed::LevelsNotOnScale);
                    m_result.columns[column].examples = examplesOf(values);
                }
            }
        }
    }

    [[nodiscard]] bool isLevel(const std::string& value) const {
        if (m_scale.levelOf(value))
            return true;
        if (m_scale.isNamed())
            return std::ranges::any_of(m_scale.names(),
                                       [&](const auto& name) { return foldText(name) == foldText(value); });
        const auto number = wholeNumberIn(value).value_or(-1);
        return number >= lowestLevel && number <= highestLevel;
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
            // Whether somebody is a manager, not who theirs is.
            const auto isYesOrNo = [](const std::string& value) {
                return value.size() > 1 && !wholeNumberIn(value) && booleanFrom(value).has_value();
            };
            if (shareOf(values, isYesOrNo) >= 0.5) {
                drop(column);
                continue;
            }
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
            if (!m_meanings[column] || m_meanings[column]->field != PeopleField::StaffId)
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
        const bool given = has(PeopleField::GivenName);
        const bool family = has(PeopleField::FamilyName);
        for (std::size_t column = 0; column < m_meanings.size(); ++column) {
            if (!m_meanings[column])
                continue;
            auto& field = m_meanings[column]->field;
            const std::string header = compactHeader(headerTextOrLabel(column));
            // "Nom" beside "Prénom" is the family name, alone it is the whole name; so "Nombre" beside "Apellidos".
            if (field == PeopleField::FamilyName && !given && !has(PeopleField::FullName) && header == "nom")
                field = PeopleField::FullName;
            else if (field == PeopleField::GivenName && !family && !has(PeopleField::FullName) &&
                     (header == "nombre" || header == "nome"))
                field = PeopleField::FullName;
            else if (field == PeopleField::FullName && given && family)
                drop(column, NotProposed::OtherColumn);
            else if (field == PeopleField::FullName && given &&
                     (header == "name" || header == "naam" || m_guessed[column]) && !repeatsGivenName(column))
                field = PeopleField::FamilyName; // "Vorname", "Name"
        }
    }

    [[nodiscard]] bool repeatsGivenName(std::size_t column) const {
        std::size_t first = 0;
        while (!m_meanings[first] || m_meanings[first]->field != PeopleField::GivenName)
            ++first;
        std::size_t both = 0;
        std::size_t repeated = 0;
        for (std::size_t row = m_layout.firstDataRow; row < m_table.rowCount() && both < 200; ++row) {
            const std::string given = foldText(saneBeginning(m_table.at(row, first).text));
            const std::string name = foldText(saneBeginning(m_table.at(row, column).text));
            if (given.empty() || name.empty())
                continue;
            ++both;
            repeated += name.find(given) != std::string::npos ? 1U : 0U;
        }
        return both == 0 || repeated * 2 >= both;
    }

    [[nodiscard]] std::string_view headerTextOrLabel(std::size_t column) const {
        return m_layout.headerRow ? headerText(column) : std::string_view{};
    }

    // Several columns may be ids (a login and a staff number): the one the managers are named by is the one to keep.
    void chooseIds() {
        std::vector<std::size_t> candidates;
        for (std::size_t column = 0; column < m_meanings.size(); ++column)
            if (m_meanings[column] && m_meanings[column]->field == PeopleField::StaffId)
                candidates.push_back(column);
        if (candidates.size() < 2 || m_managerValues.empty())
            return;
        std::size_t bestHits = 0;
        std::optional<std::size_t> best;
        for (const auto column : candidates) {
            std::unordered_set<std::string> found;
            for (auto& id : sample(column, m_table.rowCount()))
                if (m_managerValues.contains(id))
                    found.insert(std::move(id));
            if (found.size() > bestHits) {
                bestHits = found.size();
                best = column;
            }
        }
        if (best)
            m_meanings[*best]->rank = 0;
        for (const auto column : candidates)
            if (best && column != *best)
                ++m_meanings[column]->rank;
    }

    // Of several columns the one whose values fit, and of those that fit about as well the dictionary's first.
    [[nodiscard]] std::optional<std::size_t> bestColumn(PeopleField field) const {
        std::vector<std::pair<std::size_t, std::size_t>> candidates; // column, values that fit
        for (std::size_t column = 0; column < m_meanings.size(); ++column)
            if (m_meanings[column] && m_meanings[column]->field == field)
                candidates.emplace_back(column, 0);
        if (candidates.empty())
            return std::nullopt;
        if (candidates.size() == 1)
            return candidates.front().first;
        std::size_t most = 0;
        for (auto& [column, fitting] : candidates) {
            fitting = static_cast<std::size_t>(std::ranges::count_if(
                sample(column), [&](const std::string& value) { return fitsField(value, field); }));
            most = std::max(most, fitting);
        }
        std::optional<std::size_t> best;
        for (const auto& [column, fitting] : candidates)
            if (fitting * 2 >= most && (!best || m_meanings[column]->rank < m_meanings[*best]->rank))
                best = column;
        return best;
    }

    void chooseTheRest() {
        for (const auto field : allPeopleFields()) {
            const auto used = bestColumn(field);
            if (!used)
                continue;
            for (std::size_t column = 0; column < m_meanings.size(); ++column) {
                if (!m_meanings[column] || m_meanings[column]->field != field)
                    continue;
                // "Skill" three times over is one list spread over columns; "Langue" and "Locale" are not.
                // Several columns may say that somebody has left; one about something else says nothing of it.
                const bool saysMore = field == PeopleField::Status && [&] {
                    const auto values = sample(column, 200);
                    return !values.empty() &&
                           shareOf(values, [&](const std::string& value) { return fitsField(value, field); }) >= 0.5;
                }();
                const bool sameHeader = mayRepeat(field) && m_layout.headerRow &&
                                        compactHeader(headerText(column)) == compactHeader(headerText(*used));
                if (column == *used || sameHeader || saysMore || namesPeople(field)) {
                    m_result.columns[column].choice = {field, {}};
                    m_result.columns[column].confidence =
                        m_guessed[column] ? Confidence::Guessed : confidenceOf(column, field);
                } else {
                    m_result.columns[column].alternative = field;
                    m_result.columns[column].reason = NotProposed::OtherColumn;
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
        else if (field == PeopleField::WorkingLanguages)
            share = shareOf(values, [](const std::string& value) { return !readLanguages(value).codes.empty(); });
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
            if (m_layout.headerRow && isSomebodyElses(headerText(column)))
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

    const cells::Table& m_table;
    const cells::Layout& m_layout;
    const LevelScale& m_scale;
    std::vector<std::optional<HeaderMeaning>> m_meanings;
    std::vector<bool> m_guessed; ///< the meaning is not the dictionary's
    std::unordered_set<std::string> m_managerValues;
    MappingProposal m_result;
};

} // namespace

MappingProposal proposeMapping(const cells::Table& table, const cells::Layout& layout, const LevelScale& scale) {
    return Proposer(table, layout, scale).run();
}

void applyRemembered(MappingProposal& proposal, const cells::Layout& layout, std::span<const RememberedChoices> latest,
                     std::span<const CustomField> customFields) {
    auto& columns = proposal.columns;
    const auto isTaken = [&](const FieldChoice& choice, std::size_t but) {
        for (std::size_t column = 0; column < columns.size(); ++column) {
            const auto& other = columns[column].choice;
            if (column == but || other.field != choice.field || !other.isUsed())
                continue;
            if (choice.field == PeopleField::Custom ? foldText(other.customName) == foldText(choice.customName)
                                                    : !mayRepeat(choice.field))
                return true;
        }
        return false;
    };
    const auto put = [&](std::size_t column, const FieldChoice& choice) {
        columns[column].choice = choice;
        columns[column].confidence = Confidence::Likely;
        columns[column].alternative = PeopleField::None;
        columns[column].reason = NotProposed::None;
        proposal.mapping.columns[column] = choice;
    };
    for (std::size_t column = 0; column < columns.size() && column < layout.headers.size(); ++column) {
        const std::string heading = rememberedHeading(layout.headers[column]);
        const FieldChoice* before = nullptr;
        for (const auto& choices : latest) {
            if (const auto known = choices.columns.find(heading); known != choices.columns.end()) {
                if (known->second.isUsed())
                    before = &known->second;
                break;
            }
        }
        // What was dropped before is proposed as if it had never been seen; and no field is given twice.
        if (before && *before != columns[column].choice) {
            if (!isTaken(*before, column))
                put(column, *before);
            continue;
        }
        if (before || columns[column].choice.isUsed())
            continue;
        const auto own = std::ranges::find_if(
            customFields, [&](const CustomField& field) { return rememberedHeading(field.name) == heading; });
        if (own != customFields.end() && !heading.empty()) {
            const FieldChoice choice{PeopleField::Custom, own->name};
            if (!isTaken(choice, column))
                put(column, choice);
        }
    }
    std::erase_if(proposal.conflicts, [&](const MappingConflict& conflict) {
        return proposal.mapping.columns[conflict.usedColumn].field != conflict.field;
    });
}

} // namespace mentoring::intake
