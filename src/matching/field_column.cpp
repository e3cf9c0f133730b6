#include "field_column.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <optional>
#include <string_view>
#include <unordered_map>

#include "matching/scorer.h"

namespace mentoring::matching {

namespace {

std::string lowered(std::string text) {
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

/// What stands in a field, as it stands there: people mostly repeat each other, so most of it is never copied.
using Raw = std::variant<std::monostate, double, std::string_view, std::span<const std::string>>;

struct RawHash {
    std::size_t operator()(const Raw& raw) const {
        if (const auto* text = std::get_if<std::string_view>(&raw))
            return std::hash<std::string_view>{}(*text);
        if (const auto* number = std::get_if<double>(&raw))
            return std::hash<double>{}(*number);
        std::size_t hash = raw.index();
        if (const auto* several = std::get_if<std::span<const std::string>>(&raw)) {
            for (const auto& text : *several)
                hash = hash * 31 + std::hash<std::string>{}(text);
        }
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

Raw rawWord(const std::string& text) {
    return text.empty() ? Raw() : Raw(std::string_view(text));
}

Raw rawWords(const std::vector<std::string>& texts) {
    return texts.empty() ? Raw() : Raw(std::span(texts));
}

double dayNumber(Date date) {
    return static_cast<double>(std::chrono::sys_days{date}.time_since_epoch().count());
}

Raw rawContent(const CustomContent* content) {
    if (!content)
        return {};
    if (const auto* text = std::get_if<std::string>(content))
        return rawWord(*text);
    if (const auto* several = std::get_if<std::vector<std::string>>(content))
        return rawWords(*several);
    if (const auto* number = std::get_if<double>(content))
        return *number;
    return dayNumber(std::get<Date>(*content));
}

/// Case does not count, nor does the order of several words.
Seen seen(const Raw& raw) {
    if (const auto* number = std::get_if<double>(&raw))
        return *number;
    if (const auto* text = std::get_if<std::string_view>(&raw))
        return lowered(std::string(*text));
    const auto* several = std::get_if<std::span<const std::string>>(&raw);
    if (!several)
        return {};
    std::vector<std::string> sorted;
    std::ranges::transform(*several, std::back_inserter(sorted), lowered);
    std::ranges::sort(sorted);
    return sorted;
}

/// Reads the field of a criterion off people.
class FieldReader {
public:
    FieldReader(const Snapshot& snapshot, const Criterion& criterion)
        : m_zone(criterion.kind == CriterionKind::TimeZoneDistance), m_field(criterion.field.field) {
        const auto name = lowered(criterion.field.customName);
        for (const auto& field : snapshot.customFields) {
            if (lowered(field.name) == name)
                m_custom = field.id;
        }
    }

    [[nodiscard]] Raw operator()(const Participant& one) const {
        if (m_zone)
            return one.zoneMinutes ? Raw(static_cast<double>(*one.zoneMinutes)) : Raw();
        const auto& person = one.person;
        switch (m_field) {
        case PersonField::Department:
            return rawWord(person.department);
        case PersonField::Site:
            return rawWord(person.site);
        case PersonField::Country:
            return rawWord(person.country);
        case PersonField::TimeZone:
            return rawWord(person.timeZone);
        case PersonField::JobTitle:
            return rawWord(person.jobTitle);
        case PersonField::Level:
            return person.level ? Raw(static_cast<double>(*person.level)) : Raw();
        case PersonField::HireDate:
            return person.hireDate ? Raw(dayNumber(*person.hireDate)) : Raw();
        case PersonField::WorkingLanguages:
            return rawWords(person.workingLanguages);
        case PersonField::Custom:
            return m_custom ? rawContent(person.customValue(*m_custom)) : Raw();
        }
        return {};
    }

private:
    bool m_zone;
    PersonField m_field;
    std::optional<CustomFieldId> m_custom;
};

FieldCodes encode(const std::vector<Participant>& people, const FieldReader& read) {
    constexpr std::size_t mostCodes = 0xffff;
    FieldCodes field;
    field.values.emplace_back();
    field.codes.reserve(people.size());
    std::unordered_map<Raw, std::uint16_t, RawHash, RawEqual> written; // as it stands there
    std::map<Seen, std::uint16_t> known;                               // and what that comes to
    for (const auto& one : people) {
        const Raw raw = read(one);
        if (raw.index() == 0) {
            field.codes.push_back(0);
            continue;
        }
        const auto [place, isNew] = written.try_emplace(raw, std::uint16_t{0});
        if (isNew) {
            auto value = seen(raw);
            if (const auto found = known.find(value); found != known.end()) {
                place->second = found->second;
            } else if (field.values.size() < mostCodes) {
                // More than 65,533 different values of one field: the rest counts as unknown, and is shown so.
                place->second = static_cast<std::uint16_t>(field.values.size());
                known.emplace(value, place->second);
                field.values.push_back(std::move(value));
            }
        }
        field.codes.push_back(place->second);
    }
    return field;
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
            return isSame(Seen(lowered(value)), looked) ||
                   (std::holds_alternative<double>(looked) &&
                    std::to_string(std::lround(std::get<double>(looked))) == value);
        });
        return found ? fullDegree : 0;
    }
    case CriterionKind::OrderedSteps: {
        if (!from || !to)
            return unknownDegree;
        const double gap = *to - *from;
        for (const auto& step : criterion.steps) {
            if (std::lround(gap) == step.gap)
                return inTenThousandths(step.degree);
        }
        return 0;
    }
    case CriterionKind::Nearness:
        return from && to ? inTenThousandths(1 - std::abs(*to - *from) / criterion.span) : unknownDegree;
    case CriterionKind::TimeZoneDistance: {
        if (!from || !to)
            return unknownDegree;
        // The shorter way round the world.
        const double apart = std::abs(*to - *from) / 60;
        return inTenThousandths(1 - std::min(apart, 24 - apart) / criterion.span);
    }
    case CriterionKind::Overlap:
        return inTenThousandths(overlap(mentee, mentor));
    case CriterionKind::Skills:
    case CriterionKind::MenteeWishes:
    case CriterionKind::MentorWishes:
        break;
    }
    return unknownDegree;
}

} // namespace

std::shared_ptr<const FieldValues> FieldReading::of(const Criterion& criterion) {
    const auto isZone = [](const Criterion& one) { return one.kind == CriterionKind::TimeZoneDistance; };
    for (const auto& [one, values] : m_read) {
        if (isZone(one) == isZone(criterion) && (isZone(one) || one.field == criterion.field))
            return values;
    }
    const FieldReader read(m_snapshot, criterion);
    auto values = std::make_shared<const FieldValues>(
        FieldValues{encode(m_snapshot.mentees, read), encode(m_snapshot.mentors, read)});
    m_read.emplace_back(criterion, values);
    return values;
}

FieldColumn::FieldColumn(std::shared_ptr<const FieldValues> values, const Criterion& criterion)
    : m_values(std::move(values)), m_criterion(criterion) {
    constexpr std::size_t largestTable = 4'000'000;
    if (mentees().values.size() * mentors().values.size() > largestTable)
        return;
    m_table.reserve(mentees().values.size() * mentors().values.size());
    for (const auto& mentee : mentees().values) {
        for (const auto& mentor : mentors().values)
            m_table.push_back(static_cast<std::int16_t>(degreeOf(m_criterion, mentee, mentor)));
    }
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
