#include "import_rows.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

#include "cell_values.h"
#include "import_names.h"
#include "mentoring/check.h"

namespace mentoring::exchange {

namespace {

bool hasLetter(std::string_view text) {
    return std::ranges::any_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (static_cast<unsigned char>(c) & 0x80U) != 0;
    });
}

/// "Total", "Grand total: 25", "Nombre de lignes", "2 records", "Page 1 of 3": what stands below lists of people.
bool saysTotal(std::string_view text) {
    if (text.empty() || text.size() > longestSaneValue)
        return false;
    std::string folded = foldWords(text);
    std::string words;
    for (const char c : folded) {
        if (c < '0' || c > '9')
            words += c;
    }
    words = cleanText(words);
    for (auto blanks = words.find("  "); blanks != std::string::npos; blanks = words.find("  "))
        words.erase(blanks, 1);
    static constexpr std::array exact =
        std::to_array<std::string_view>({"total",          "totals",        "totaux",          "sum",
                                         "sums",           "somme",         "summe",           "gesamt",
                                         "count",          "average",       "moyenne",         "mean",
                                         "grand total",    "total general", "sous total",      "subtotal",
                                         "sub total",      "ensemble",      "effectif",        "effectif total",
                                         "total effectif", "head count",    "headcount",       "overall",
                                         "overall total",  "total count",   "total headcount", "total employees",
                                         "total rows",     "total records", "totale",          "suma",
                                         "anzahl"});
    if (std::ranges::find(exact, words) != exact.end())
        return true;
    static constexpr std::array beginnings = std::to_array<std::string_view>(
        {"total des ",    "total de ",  "total of ",  "total number of ", "total nombre ",     "number of ",
         "nombre de ",    "nombre d ",  "count of ",  "end of ",          "fin de ",           "fin du ",
         "page of",       "page sur",   "generated ", "genere le",        "exported ",         "exporte le",
         "extraction du", "printed ",   "imprime le", "report generated", "report created",    "report run",
         "run date",      "created on", "cree le",    "filters applied",  "filtres appliques", "applied filters"});
    if (std::ranges::any_of(beginnings, [&](std::string_view begin) { return words.starts_with(begin); }))
        return true;
    if (folded.empty() || folded.front() < '0' || folded.front() > '9')
        return false;
    static constexpr std::array counted = std::to_array<std::string_view>(
        {"rows",           "row",      "records",         "record",  "employees", "employee",
         "people",         "persons",  "lignes",          "ligne",   "salaries",  "salarie",
         "personnes",      "personne", "enregistrements", "results", "resultats", "entries",
         "collaborateurs", "items",    "mentors",         "mentees", "mentores",  "participants"});
    return std::ranges::find(counted, words) != counted.end();
}

/// A total, a count or a remark: it says so where a name or a number of staff stands, and nothing that only people
/// have contradicts it.
bool isNoPerson(const Draft& draft) {
    if (!draft.email.empty())
        return false;
    const auto name = draft.displayName();
    if (saysTotal(draft.staffId) || saysTotal(name))
        return true;
    // "2" is no name, whatever stands beside it.
    const bool named = !draft.given.empty() || !draft.family.empty();
    return named && !hasLetter(draft.given) && !hasLetter(draft.family);
}

/// What one row says twice over: the first column in which two rows of one person contradict each other.
class Differences {
public:
    Differences(const ImportReader& reader, const Draft& one, const Draft& other)
        : m_reader(reader), m_one(one), m_other(other) {}

    [[nodiscard]] std::string first() {
        text(PeopleField::LastName, m_one.family, m_other.family);
        text(PeopleField::FirstName, m_one.given, m_other.given);
        if (m_reader.uses(PeopleField::EmployeeId))
            text(PeopleField::EmployeeId, m_one.staffId, m_other.staffId);
        text(PeopleField::Email, emailKey(m_one.email), emailKey(m_other.email));
        text(PeopleField::JobTitle, m_one.jobTitle, m_other.jobTitle);
        text(PeopleField::Department, m_one.department, m_other.department);
        text(PeopleField::Location, m_one.site, m_other.site);
        text(PeopleField::Country, m_one.country, m_other.country);
        text(PeopleField::TimeZone, m_one.timeZone, m_other.timeZone);
        value(PeopleField::Level, m_one.level, m_other.level);
        value(PeopleField::HireDate, m_one.hireDate, m_other.hireDate);
        value(PeopleField::AddressForm, m_one.addressForm, m_other.addressForm);
        value(m_reader.uses(PeopleField::Status) ? PeopleField::Status : PeopleField::EndDate, m_one.hasLeft,
              m_other.hasLeft);
        value(PeopleField::Participation, m_one.state, m_other.state);
        value(PeopleField::Capacity, m_one.capacity, m_other.capacity);
        value(PeopleField::WaitingSince, m_one.waitingSince, m_other.waitingSince);
        value(PeopleField::Nominated, m_one.nominated, m_other.nominated);
        value(PeopleField::PausedUntil, m_one.pausedUntil, m_other.pausedUntil);
        if (!m_one.managers.empty() && !m_other.managers.empty() && m_one.managers != m_other.managers)
            say(m_reader.uses(PeopleField::ManagerId)      ? PeopleField::ManagerId
                : m_reader.uses(PeopleField::ManagerEmail) ? PeopleField::ManagerEmail
                                                           : PeopleField::ManagerName);
        return std::move(m_first);
    }

private:
    void say(PeopleField field) {
        if (!m_first.empty())
            return;
        m_first = m_reader.headerOf(m_reader.uses(field) ? field : PeopleField::FullName);
        if (m_first.empty())
            m_first = "?";
    }
    void text(PeopleField field, const std::string& one, const std::string& other) {
        if (!one.empty() && !other.empty() && foldText(one) != foldText(other))
            say(field);
    }
    template <class Value>
    void value(PeopleField field, const std::optional<Value>& one, const std::optional<Value>& other) {
        if (one && other && *one != *other)
            say(field);
    }

    const ImportReader& m_reader;
    const Draft& m_one;
    const Draft& m_other;
    std::string m_first;
};

void takeUp(std::vector<SkillToken>& into, const std::vector<SkillToken>& more) {
    for (const auto& token : more) {
        const auto known = std::ranges::find_if(
            into, [&](const SkillToken& one) { return foldText(one.name) == foldText(token.name); });
        if (known == into.end())
            into.push_back(token);
        else if (!known->level)
            known->level = token.level;
    }
}

/// What a mentee offers is what they seek, where the file has no other column: see ImportOptions::menteeSkillsSought.
void sortSkillsByRole(Draft& draft, const ImportReader& reader, const ImportOptions& options) {
    if (options.menteeSkillsSought && !reader.uses(PeopleField::Needs) && draft.role && !draft.role->first) {
        takeUp(draft.needs, draft.skills);
        draft.skills.clear();
    }
}

void join(Draft& into, Draft& row, const ImportReader& reader, const ImportOptions& options) {
    if (into.role != row.role) {
        sortSkillsByRole(into, reader, options);
        sortSkillsByRole(row, reader, options);
    }
    const auto take = [](auto& mine, const auto& other) {
        if (mine == std::remove_cvref_t<decltype(mine)>{})
            mine = other;
    };
    take(into.staffId, row.staffId);
    take(into.given, row.given);
    take(into.family, row.family);
    take(into.email, row.email);
    take(into.jobTitle, row.jobTitle);
    take(into.department, row.department);
    take(into.site, row.site);
    take(into.country, row.country);
    take(into.timeZone, row.timeZone);
    take(into.level, row.level);
    take(into.hireDate, row.hireDate);
    take(into.addressForm, row.addressForm);
    take(into.hasLeft, row.hasLeft);
    take(into.capacity, row.capacity);
    take(into.state, row.state);
    take(into.stateReason, row.stateReason);
    take(into.waitingSince, row.waitingSince);
    take(into.nominated, row.nominated);
    take(into.paused, row.paused);
    take(into.pausedUntil, row.pausedUntil);
    take(into.pauseReason, row.pauseReason);
    into.takesNoPart = into.takesNoPart && row.takesNoPart;
    for (const auto& [mine, theirs] :
         {std::pair{&into.wishes, &row.wishes}, std::pair{&into.mentorWishes, &row.mentorWishes},
          std::pair{&into.menteeWishes, &row.menteeWishes}, std::pair{&into.neverWith, &row.neverWith}})
        mine->insert(mine->end(), theirs->begin(), theirs->end());
    take(into.managers, row.managers);
    into.managerIsNobody = into.managers.empty() && (into.managerIsNobody || row.managerIsNobody);
    if (row.role)
        into.role = into.role ? std::pair{into.role->first || row.role->first, into.role->second || row.role->second}
                              : *row.role;
    takeUp(into.skills, row.skills);
    takeUp(into.needs, row.needs);
    into.languages.insert(into.languages.end(), row.languages.begin(), row.languages.end());
    std::ranges::sort(into.languages);
    const auto repeated = std::ranges::unique(into.languages);
    into.languages.erase(repeated.begin(), repeated.end());
    for (auto& custom : row.customs) {
        if (std::ranges::find(into.customs, custom.first, &std::pair<std::size_t, CustomContent>::first) ==
            into.customs.end())
            into.customs.push_back(custom);
    }
    row.joinedInto = into.number;
    row.warnings.push_back({WarningReason::JoinedRow, {}, {}, std::to_string(into.number)});
}

void joinRowsOfOnePerson(std::vector<Draft>& drafts, const ImportReader& reader, const ImportOptions& options) {
    std::unordered_map<std::string, Draft*> byKey;
    std::unordered_map<std::uint32_t, Draft*> byNumber;
    byKey.reserve(drafts.size());
    const bool asked = !options.sameRow.empty();
    for (auto& draft : drafts) {
        if (asked)
            byNumber.emplace(draft.number, &draft);
        if (!draft.isTaken())
            continue;
        if (const auto same = options.sameRow.find(draft.number); same != options.sameRow.end()) {
            const auto other = byNumber.find(same->second);
            if (other != byNumber.end() && other->second != &draft && other->second->isTaken()) {
                join(*other->second, draft, reader, options);
                continue;
            }
        }
        // By the number, or by the address where one of the two rows has no number.
        const std::string key = draft.staffId.empty() ? std::string{} : '#' + draft.staffId;
        const std::string address = draft.email.empty() ? std::string{} : emailKey(draft.email);
        Draft* earlier = nullptr;
        if (const auto found = byKey.find(key); !key.empty() && found != byKey.end())
            earlier = found->second;
        else if (const auto same = byKey.find(address);
                 !address.empty() && same != byKey.end() && (draft.staffId.empty() || same->second->staffId.empty()))
            earlier = same->second;
        if (!earlier) {
            if (!key.empty())
                byKey.emplace(key, &draft);
            if (!address.empty())
                byKey.emplace(address, &draft);
            continue;
        }
        if (auto difference = Differences(reader, *earlier, draft).first(); !difference.empty())
            draft.refuse(ProblemReason::DuplicateRow, {}, clipped(draft.displayName()), std::move(difference),
                         static_cast<std::int64_t>(earlier->number));
        else
            join(*earlier, draft, reader, options);
    }
}

/// An address that stands with several staff numbers is a mailbox that people share, or somebody's mistake: whose name
/// it bears keeps it.
void giveUpSharedAddresses(std::vector<Draft>& drafts, const ImportReader& reader) {
    std::unordered_map<std::string, std::vector<Draft*>> byAddress;
    for (auto& draft : drafts) {
        if (draft.isTaken() && !draft.email.empty() && !draft.staffId.empty())
            byAddress[emailKey(draft.email)].push_back(&draft);
    }
    for (auto& [address, rows] : byAddress) {
        if (rows.size() < 2)
            continue;
        // The same name under two numbers is one person twice; nobody can tell which number is right.
        const bool different = std::ranges::all_of(rows, [&](const Draft* row) {
            return row == rows.front() ||
                   nameKey(row->given, row->family) != nameKey(rows.front()->given, rows.front()->family);
        });
        if (!different)
            continue;
        const auto local = foldText(localPart(address));
        const auto bears = [&](const Draft* row) {
            const auto has = [&](std::string_view name) {
                const auto folded = foldText(name);
                return folded.size() > 2 && local.find(folded) != std::string::npos;
            };
            return has(row->family) || (has(row->given) && local == foldText(row->given));
        };
        const auto owners = std::ranges::count_if(rows, bears);
        for (auto* row : rows) {
            if (owners == 1 && bears(row))
                continue;
            row->warnings.push_back(
                {WarningReason::AddressShared, reader.headerOf(PeopleField::Email), clipped(row->email), {}});
            row->email.clear();
            row->warningsRead = row->warnings.size();
        }
    }
}

} // namespace

void settleRows(std::vector<Draft>& drafts, const ImportReader& reader, const ImportOptions& options) {
    for (auto& draft : drafts) {
        if (!isNoPerson(draft))
            continue;
        const auto isKept = [](const RowProblem& problem) { return problem.reason == ProblemReason::RepeatedHeader; };
        if (std::ranges::any_of(draft.problems, isKept))
            continue;
        draft.problems.clear(); // what a total lacks as a person is no news
        draft.warnings.clear();
        draft.warningsRead = 0;
        draft.refuse(ProblemReason::NotAPerson, {},
                     clipped(saysTotal(draft.staffId) ? draft.staffId : draft.displayName()));
    }
    joinRowsOfOnePerson(drafts, reader, options);
    giveUpSharedAddresses(drafts, reader);
}

} // namespace mentoring::exchange
