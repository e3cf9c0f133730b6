#include "field_column.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>
#include <optional>
#include <string_view>
#include <unordered_map>

#include "matching/scorer.h"
#include "mentoring/person_facts.h"
#include "text/fold.h"

namespace mentoring::matching {

std::string asCompared(std::string_view typed) {
    const bool isPlain =
        std::ranges::none_of(typed, [](char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; });
    const auto folded = isPlain ? std::string() : text::foldLetters(typed);
    std::string_view text = isPlain ? typed : std::string_view(folded);
    using Sign = std::pair<std::string_view, char>;
    static constexpr std::array signs = std::to_array<Sign>({{"\u2019", '\''},
                                                             {"\u2018", '\''},
                                                             {"\u02BC", '\''},
                                                             {"\u2010", '-'},
                                                             {"\u2011", '-'},
                                                             {"\u2013", '-'},
                                                             {"\u2014", '-'},
                                                             {"\u00A0", ' '},
                                                             {"\u202F", ' '}});
    std::string compared;
    while (!text.empty()) {
        char c = text.front();
        std::size_t length = 1;
        if ((static_cast<unsigned char>(c) & 0x80U) != 0) {
            const auto sign = std::ranges::find_if(signs, [&](const Sign& one) { return text.starts_with(one.first); });
            if (sign != signs.end()) {
                c = sign->second;
                length = sign->first.size();
            }
        }
        text.remove_prefix(length);
        const bool joins = c == '-' || c == '&';
        const bool afterJoint = !compared.empty() && (compared.back() == '-' || compared.back() == '&');
        if (joins && !compared.empty() && compared.back() == ' ')
            compared.pop_back();
        if (c == ' ' && (compared.empty() || compared.back() == ' ' || afterJoint))
            continue;
        compared += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
    while (!compared.empty() && compared.back() == ' ')
        compared.pop_back();
    return compared;
}

namespace {

/// What stands in a field, as it stands there: people mostly repeat each other, so most of it is never copied.
using Raw = std::variant<std::monostate, double, std::string_view, std::span<const std::string>>;

struct RawHash {
    std::size_t operator()(const Raw& raw) const {
        if (const auto* text = std::get_if<std::string_view>(&raw))
            return std::hash<std::string_view>{}(*text);
        if (const auto* number = std::get_if<double>(&raw))
            return std::hash<double>{}(*number);
        std::size_t hash = raw.index();
        if (const auto* several = std::get_if<std::span<const std::string>>(&raw))
            for (const auto& text : *several)
                hash = hash * 31 + std::hash<std::string>{}(text);
        return hash;
    }
};

struct RawEqual {
    bool operator()(const Raw& one, const Raw& other) const {
        const auto* several = std::get_if<std::span<const std::string>>(&one);
        const auto* others = std::get_if<std::span<const std::string>>(&other);
        if (several && others)
            return std::ranges::equal(*several, *others);
        const auto* text = std::get_if<std::string_view>(&one);
        const auto* otherText = std::get_if<std::string_view>(&other);
        if (text && otherText)
            return *text == *otherText;
        const auto* number = std::get_if<double>(&one);
        const auto* otherNumber = std::get_if<double>(&other);
        if (number && otherNumber)
            return *number == *otherNumber;
        return one.index() == 0 && other.index() == 0;
    }
};

Raw rawOf(const std::string& text) {
    return text.empty() ? Raw() : Raw(std::string_view(text));
}

Raw rawOf(const std::vector<std::string>& texts) {
    return texts.empty() ? Raw() : Raw(std::span(texts));
}

double dayNumber(Date date) {
    return static_cast<double>(std::chrono::sys_days{date}.time_since_epoch().count());
}

Raw rawOf(const std::optional<Level>& level) {
    return level ? Raw(static_cast<double>(*level)) : Raw();
}

Raw rawOf(const std::optional<Date>& day) {
    return day ? Raw(dayNumber(*day)) : Raw();
}

/// A person is compared with nobody's manager.
Raw rawOf(const std::optional<PersonId>&) {
    return {};
}

Raw rawContent(const CustomContent* content) {
    if (!content)
        return {};
    if (const auto* text = std::get_if<std::string>(content))
        return rawOf(*text);
    if (const auto* several = std::get_if<std::vector<std::string>>(content))
        return rawOf(*several);
    if (const auto* number = std::get_if<double>(content))
        return *number;
    return dayNumber(std::get<Date>(*content));
}

/// How words are typed does not count, nor does the order of several.
Seen seen(const Raw& raw) {
    if (const auto* number = std::get_if<double>(&raw))
        return *number;
    if (const auto* text = std::get_if<std::string_view>(&raw))
        return asCompared(*text);
    const auto* several = std::get_if<std::span<const std::string>>(&raw);
    if (!several)
        return {};
    std::vector<std::string> sorted;
    std::ranges::transform(*several, std::back_inserter(sorted), asCompared);
    std::ranges::sort(sorted);
    return sorted;
}

/// Reads the field of a criterion off people.
class FieldReader {
public:
    FieldReader(const Snapshot& snapshot, const Criterion& criterion)
        : m_zone(criterion.kind == CriterionKind::TimeZoneDistance), m_fact(factOf(criterion.field.field)) {
        if (const auto* field = customFieldOf(criterion.field, snapshot.customFields))
            m_custom = field->id;
    }

    [[nodiscard]] Raw operator()(const Participant& one) const {
        if (m_zone)
            return one.zoneMinutes ? Raw(static_cast<double>(*one.zoneMinutes)) : Raw();
        const auto& person = one.person;
        if (m_custom)
            return rawContent(person.customValue(*m_custom));
        return m_fact ? std::visit([&](const auto member) { return rawOf(person.*member); }, m_fact->member) : Raw();
    }

private:
    bool m_zone;
    const PersonFact* m_fact; ///< null for a field of one's own
    std::optional<CustomFieldId> m_custom;
};

/// Gives codes to one field of the people of one side, who come one by one.
class Encoder {
public:
    Encoder(const FieldReader& read, FieldCodes& field, std::size_t people) : m_read(read), m_field(field) {
        m_field.values.emplace_back();
        m_field.codes.reserve(people);
    }

    void take(const Participant& one) {
        const Raw raw = m_read(one);
        if (raw.index() == 0) {
            m_field.codes.push_back(0);
            return;
        }
        const auto [place, isNew] = m_written.try_emplace(raw, std::uint16_t{0});
        if (isNew)
            place->second = codeOf(seen(raw));
        m_field.codes.push_back(place->second);
    }

private:
    std::uint16_t codeOf(Seen value) {
        constexpr std::size_t mostCodes = 0xffff;
        if (const auto found = m_known.find(value); found != m_known.end())
            return found->second;
        // More than 65,533 different values of one field: the rest counts as unknown, and is shown so.
        if (m_field.values.size() >= mostCodes)
            return 0;
        const auto code = static_cast<std::uint16_t>(m_field.values.size());
        m_known.emplace(value, code);
        m_field.values.push_back(std::move(value));
        return code;
    }

    FieldReader m_read;
    FieldCodes& m_field;
    std::unordered_map<Raw, std::uint16_t, RawHash, RawEqual> m_written; ///< as it stands there
    std::map<Seen, std::uint16_t> m_known;                               ///< and what that comes to
};

void encodeAll(const std::vector<Participant>& people, std::vector<Encoder> fields) {
    for (const auto& one : people)
        for (auto& field : fields)
            field.take(one);
}

bool looksAtAField(const Criterion& criterion) {
    return criterion.kind != CriterionKind::Skills && criterion.kind != CriterionKind::MenteeWishes &&
           criterion.kind != CriterionKind::MentorWishes && criterion.kind != CriterionKind::Words;
}

bool lookAtTheSame(const Criterion& one, const Criterion& other) {
    const bool zone = one.kind == CriterionKind::TimeZoneDistance;
    return zone == (other.kind == CriterionKind::TimeZoneDistance) && (zone || one.field == other.field);
}

bool shareAWord(const std::vector<std::string>& sorted, const std::string& one) {
    return std::ranges::binary_search(sorted, one);
}

bool isSame(const Seen& mentee, const Seen& mentor) {
    const auto* several = std::get_if<std::vector<std::string>>(&mentor);
    const auto* one = std::get_if<std::string>(&mentee);
    if (several && one)
        return shareAWord(*several, *one);
    return mentee == mentor;
}

double overlap(const Seen& mentee, const Seen& mentor) {
    const auto listOf = [](const Seen& seen) {
        if (const auto* several = std::get_if<std::vector<std::string>>(&seen))
            return *several;
        if (const auto* one = std::get_if<std::string>(&seen))
            return std::vector{*one};
        return std::vector<std::string>{};
    };
    const auto wanted = listOf(mentee);
    const auto there = listOf(mentor);
    if (wanted.empty())
        return 0;
    const auto shared = std::ranges::count_if(wanted, [&](const std::string& one) { return shareAWord(there, one); });
    return static_cast<double>(shared) / static_cast<double>(wanted.size());
}

int degreeOf(const Criterion& criterion, const Seen& mentee, const Seen& mentor) {
    const bool oneSided = criterion.kind == CriterionKind::InSet;
    const Seen& looked = criterion.side == Side::Mentor ? mentor : mentee;
    if (oneSided ? looked.index() == 0 : (mentee.index() == 0 || mentor.index() == 0))
        return unknownDegree;
    const auto* from = std::get_if<double>(&mentee);
    const auto* to = std::get_if<double>(&mentor);
    switch (criterion.kind) {
    case CriterionKind::SameValue:
        return isSame(mentee, mentor) ? fullDegree : 0;
    case CriterionKind::DifferentValue:
        return isSame(mentee, mentor) ? 0 : fullDegree;
    case CriterionKind::InSet: {
        const auto found = std::ranges::any_of(criterion.values, [&](const std::string& value) {
            return isSame(Seen(value), looked) || (std::holds_alternative<double>(looked) &&
                                                   std::to_string(std::lround(std::get<double>(looked))) == value);
        });
        return found ? fullDegree : 0;
    }
    case CriterionKind::OrderedSteps: {
        if (!from || !to)
            return unknownDegree;
        const double gap = *to - *from;
        for (const auto& step : criterion.steps)
            if (std::lround(gap) == step.gap)
                return inTenThousandths(step.degree);
        return 0;
    }
    case CriterionKind::Nearness:
        return from && to ? inTenThousandths(1 - std::abs(*to - *from) / criterion.span) : unknownDegree;
    case CriterionKind::TimeZoneDistance: {
        if (!from || !to)
            return unknownDegree;
        // The shorter way round the world.
        const double apart = std::fmod(std::abs(*to - *from) / 60, 24); // over the date line more than a day
        return inTenThousandths(1 - std::min(apart, 24 - apart) / criterion.span);
    }
    case CriterionKind::Overlap:
        return inTenThousandths(overlap(mentee, mentor));
    case CriterionKind::Skills:
    case CriterionKind::MenteeWishes:
    case CriterionKind::MentorWishes:
    case CriterionKind::Words:
        break;
    }
    return unknownDegree;
}

} // namespace

FieldReading::FieldReading(const Snapshot& snapshot, const std::vector<Criterion>& criteria) {
    std::vector<Encoder> ofMentees;
    std::vector<Encoder> ofMentors;
    for (const auto& criterion : criteria) {
        if (!looksAtAField(criterion) || of(criterion))
            continue;
        const auto values = std::make_shared<FieldValues>();
        const FieldReader read(snapshot, criterion);
        ofMentees.emplace_back(read, values->mentees, snapshot.mentees.size());
        ofMentors.emplace_back(read, values->mentors, snapshot.mentors.size());
        m_read.emplace_back(criterion, values);
    }
    encodeAll(snapshot.mentees, std::move(ofMentees));
    encodeAll(snapshot.mentors, std::move(ofMentors));
}

std::shared_ptr<const FieldValues> FieldReading::of(const Criterion& criterion) const {
    for (const auto& [one, values] : m_read)
        if (lookAtTheSame(one, criterion))
            return values;
    return nullptr;
}

FieldColumn::FieldColumn(std::shared_ptr<const FieldValues> values, const Criterion& criterion)
    : m_values(std::move(values)), m_criterion(criterion) {
    std::ranges::transform(m_criterion.values, m_criterion.values.begin(), asCompared);
    constexpr std::size_t largestTable = 4'000'000;
    if (mentees().values.size() * mentors().values.size() > largestTable)
        return;
    m_table.reserve(mentees().values.size() * mentors().values.size());
    for (const auto& mentee : mentees().values)
        for (const auto& mentor : mentors().values)
            m_table.push_back(static_cast<std::int16_t>(degreeOf(m_criterion, mentee, mentor)));
}

int FieldColumn::degreeOfCodes(std::uint16_t mentee, std::uint16_t mentor) const {
    return m_table.empty() ? degreeOf(m_criterion, mentees().values[mentee], mentors().values[mentor])
                           : m_table[mentee * mentors().values.size() + mentor];
}

int FieldColumn::degree(int mentee, int mentor) const {
    return degreeOfCodes(mentees().codes[static_cast<std::size_t>(mentee)],
                         mentors().codes[static_cast<std::size_t>(mentor)]);
}

} // namespace mentoring::matching
