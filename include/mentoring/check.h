#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "mentoring/issues.h"
#include "mentoring/mentorship.h"
#include "mentoring/participation.h"
#include "mentoring/person.h"
#include "mentoring/program.h"
#include "mentoring/record.h"
#include "mentoring/records.h"
#include "mentoring/skill.h"

namespace mentoring {

/// One mailbox as people write it: something@host.tld, no blanks, one @, at most 254 bytes. Deliberately looser than
/// RFC 5322 on the left of the @ and without quoted forms, which no staff list has.
[[nodiscard]] bool isEmail(std::string_view text);

/// A letter-case independent form for comparing addresses (ASCII letters only: what mail servers ignore in practice).
[[nodiscard]] std::string emailKey(std::string_view email);

[[nodiscard]] Issues check(const Person& person, const std::vector<CustomField>& fields);
[[nodiscard]] Issues check(const Skill& skill);
[[nodiscard]] Issues check(const Program& program);
[[nodiscard]] Issues check(const Participation& participation);
[[nodiscard]] Issues check(const CustomField& field);
[[nodiscard]] Issues check(const Mentorship& mentorship);
[[nodiscard]] Issues check(const PairDecision& decision);
[[nodiscard]] Issues check(const NeverPair& pair);

/// Every field of a record by what it holds: visited by `check`.
class FieldCheck {
public:
    explicit FieldCheck(Issues& issues) : m_issues(issues) {}

    void operator()(const Described& described, const std::string& text);
    void operator()(const Described& described, const Date& day);
    void operator()(const Described& described, const std::optional<Date>& day);
    template <std::size_t size>
    void operator()(const Described& described, const std::array<std::string, size>& texts) {
        for (const auto& text : texts)
            (*this)(described, text);
    }
    template <class Entry>
    void operator()(const Described& described, const std::vector<Entry>& entries) {
        if (entries.size() > described.most)
            m_issues.push_back({Issue::TooManyEntries, described.beside});
    }
    template <class Fact>
    void operator()(const Described&, const Fact&) {}

private:
    Issues& m_issues;
};

/// A record of the mentoring: each field, for whom it is meant, and what its kind asks besides.
template <class Record>
requires requires {
    RecordOf<Record>::kind;
}
[[nodiscard]] Issues check(const Record& record) {
    Issues issues;
    eachField(record, FieldCheck(issues));
    if constexpr (requires { RecordOf<Record>::check(record, issues); })
        RecordOf<Record>::check(record, issues);
    if constexpr (isAuthored<Record>) {
        if (!mayBeFor(RecordOf<Record>::kind, record.from.audience))
            issues.push_back({Issue::AudienceNotAllowed, Field::Audience});
    }
    return issues;
}

/// A pair may have met before it was written down (a program that came out of a spreadsheet), but not for years.
inline constexpr std::chrono::days meetingsBeforePair{366};
/// Whether a session that has taken place, or has been missed, may have been on its day.
[[nodiscard]] Issues checkDay(const Session& session, const Mentorship& pair, Date today);

/// What a coordinator would still ask of an accepted participant: shown in the list of incomplete people.
enum class Missing { Name, Email, Department, Site, Level, WorkingLanguages, SkillsOffered, SkillsSought };
[[nodiscard]] std::vector<Missing> missingFrom(const Person& person, const Participation* participation);

/// People whose chain of managers comes back to themselves, in the order given.
[[nodiscard]] std::vector<PersonId> managerCycles(const std::vector<Person>& people);

} // namespace mentoring
