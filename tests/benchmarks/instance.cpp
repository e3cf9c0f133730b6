#include "instance.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <numeric>
#include <random>
#include <set>

namespace mentoring::bench {

namespace {

constexpr std::uint32_t seed = 12345;
constexpr std::size_t skillCount = 200;
constexpr std::size_t departmentCount = 20;

/// The same numbers with every standard library: only the engine's raw output
/// is used, never a distribution.
class Dice {
public:
    /// 0 to below − 1.
    std::size_t under(std::size_t below) { return m_random() % below; }
    /// An index with a chance in proportion to its weight, given the running sums
    /// of the weights.
    std::size_t weighted(const std::vector<double>& sums) {
        const double point = static_cast<double>(m_random()) / 4294967296.0 * sums.back();
        const auto found = std::ranges::upper_bound(sums, point);
        return static_cast<std::size_t>(std::min(found, sums.end() - 1) - sums.begin());
    }

private:
    std::mt19937 m_random{seed};
};

std::vector<double> runningSums(std::vector<double> weights) {
    std::partial_sum(weights.begin(), weights.end(), weights.begin());
    return weights;
}

std::vector<double> zipf(std::size_t count) {
    std::vector<double> weights(count);
    for (std::size_t k = 0; k < count; ++k)
        weights[k] = 1.0 / static_cast<double>(k + 1);
    return runningSums(std::move(weights));
}

const std::vector<std::string>& languages() {
    static const std::vector<std::string> codes = {"en", "fr", "de", "es", "it", "pl"};
    return codes;
}

constexpr CustomFieldId primaryField{1};
constexpr CustomFieldId regionField{2};
constexpr CustomFieldId lineField{3};
constexpr CustomFieldId wishField{4};

Person makePerson(Dice& dice, std::int64_t id, bool mentor) {
    static const auto siteSums = runningSums({12, 9, 7, 6, 5, 4, 3, 3, 2, 2, 1, 1});
    static const auto languageSums = runningSums({16, 5, 2, 1, 1, 1});
    Person person;
    person.id = PersonId{id};
    const auto number = std::to_string(id);
    person.staffId = std::string(8 - number.size(), '0') + number;
    const auto site = dice.weighted(siteSums);
    person.site = "Site " + std::to_string(site);
    const auto department = dice.under(departmentCount);
    person.department = "Department " + std::to_string(department);
    // Mentors 3 to 10 evenly, mentees 1 to 8 skewed low.
    person.level = static_cast<int>(mentor ? 3 + dice.under(8) : 1 + std::min(dice.under(8), dice.under(8)));
    const auto primary = languages()[dice.weighted(languageSums)];
    std::set<std::string> spoken{primary};
    for (auto more = dice.under(3); more > 0; --more)
        spoken.insert(languages()[dice.weighted(languageSums)]);
    person.workingLanguages.assign(spoken.begin(), spoken.end());
    person.setCustomValue(primaryField, primary);
    person.setCustomValue(regionField, "Region " + std::to_string(site % 4));
    person.setCustomValue(lineField, "Line " + std::to_string(department * 4 + dice.under(4)));
    // Criteria compare a field with the same field: a mentor's department, the
    // one a mentee wishes for.
    person.setCustomValue(wishField, "Department " + std::to_string(mentor ? department : dice.under(departmentCount)));
    return person;
}

std::vector<std::size_t> someSkills(Dice& dice) {
    static const auto skillSums = zipf(skillCount);
    std::set<std::size_t> skills;
    const auto wanted = 3 + dice.under(6);
    while (skills.size() < wanted)
        skills.insert(dice.weighted(skillSums));
    return {skills.begin(), skills.end()};
}

CriteriaSet criteriaOfT() {
    CriteriaSet set;
    set.name = "T";
    const auto add = [&](CriterionKind kind, FieldRef field, int weight) -> Criterion& {
        Criterion criterion;
        criterion.kind = kind;
        criterion.field = std::move(field);
        criterion.weight = weight;
        return set.criteria.emplace_back(std::move(criterion));
    };
    const auto custom = [](const char* name) { return FieldRef{Field::Custom, name}; };
    const auto must = [](Criterion& criterion) -> Criterion& {
        criterion.must = true;
        criterion.unknownPasses = false;
        return criterion;
    };
    add(CriterionKind::Skills, {}, 50);
    add(CriterionKind::SameValue, custom("Primary language"), 6);
    auto& anyLanguage = add(CriterionKind::InSet, {Field::WorkingLanguages, {}}, 9);
    anyLanguage.values = languages();
    add(CriterionKind::SameValue, {Field::Site, {}}, 7);
    add(CriterionKind::SameValue, custom("Region"), 8);
    auto& gap = add(CriterionKind::OrderedSteps, {Field::Level, {}}, 15);
    gap.steps = {{0, 0.2}, {1, 0.6}, {2, 1}, {3, 0.9}, {4, 0.6}, {5, 0.3}, {6, 0.1}};
    add(CriterionKind::SameValue, custom("Department wished"), 5);
    add(CriterionKind::MenteeWishes, {}, 10);
    must(add(CriterionKind::DifferentValue, custom("Line"), 0));
    must(add(CriterionKind::Overlap, {Field::WorkingLanguages, {}}, 0));
    auto& senior = must(add(CriterionKind::OrderedSteps, {Field::Level, {}}, 0));
    for (int above = 0; above <= 9; ++above)
        senior.steps.push_back({above, 1});
    return set;
}

} // namespace

Instance makeInstance(std::size_t mentees) {
    Dice dice;
    const auto mentors = mentees / 2;
    Program program;
    program.id = ProgramId{1};
    std::vector<Person> people;
    std::vector<Participation> parts;
    people.reserve(mentees + mentors);
    parts.reserve(mentees + mentors);
    for (std::size_t i = 0; i < mentees + mentors; ++i) {
        const bool mentor = i >= mentees;
        people.push_back(makePerson(dice, static_cast<std::int64_t>(i) + 1, mentor));
        Participation part;
        part.id = ParticipationId{static_cast<std::int64_t>(i) + 1};
        part.program = program.id;
        part.person = people.back().id;
        part.state = ParticipationState::Accepted;
        part.asMentor = mentor;
        part.asMentee = !mentor;
        for (const auto skill : someSkills(dice)) {
            const SkillId id{static_cast<std::int64_t>(skill) + 1};
            if (mentor)
                part.offers.push_back({id, 3});
            else
                part.seeks.push_back({id, 2, {}, {}});
        }
        if (mentor) {
            // One, two or three places, 2.1 in the mean: a few more places than
            // mentees.
            static const auto placeSums = runningSums({25, 40, 35});
            part.capacity = static_cast<int>(1 + dice.weighted(placeSums));
        } else if (dice.under(5) == 0) {
            part.mentorWishes = {PersonId{static_cast<std::int64_t>(mentees + dice.under(mentors)) + 1}};
        }
        parts.push_back(std::move(part));
    }
    const std::vector<CustomField> fields{{primaryField, "Primary language", CustomFieldKind::Text, {}},
                                          {regionField, "Region", CustomFieldKind::Text, {}},
                                          {lineField, "Line", CustomFieldKind::Text, {}},
                                          {wishField, "Department wished", CustomFieldKind::Text, {}}};
    matching::Snapshot::Source source;
    source.program = &program;
    source.people = people;
    source.participations = parts;
    source.customFields = fields;
    source.today = Date{std::chrono::year{2026} / 3 / 2};
    return {matching::Snapshot(source), criteriaOfT()};
}

namespace {

#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__)
__attribute__((noinline, target_clones("avx2", "default"), optimize("O3")))
#endif
void
scatter(std::uint32_t row, std::size_t count, std::int16_t* __restrict__ scores) {
    for (std::size_t j = 0; j < count; ++j) {
        std::uint32_t hash = row + static_cast<std::uint32_t>(j) * 0x9E3779B1U;
        hash ^= hash >> 15;
        hash *= 0x85EBCA6BU;
        hash ^= hash >> 13;
        const std::int32_t sum = scores[j] + static_cast<std::int32_t>(hash & 1023U);
        const std::int32_t capped = sum < 10'000 ? sum : 10'000;
        scores[j] = static_cast<std::int16_t>(scores[j] < 0 ? scores[j] : capped);
    }
}

} // namespace

void ScatteredRows::row(int mentee, std::int16_t* scores) const {
    m_source.row(mentee, scores);
    scatter((static_cast<std::uint32_t>(mentee) + 1U) * 0xC2B2AE35U, m_mentors, scores);
}

double Matrix::allowedShare() const {
    const auto allowed = std::ranges::count_if(scores, [](std::int16_t score) { return score >= 0; });
    return static_cast<double>(allowed) / static_cast<double>(scores.size());
}

void Matrix::write(const std::string& path) const {
    std::ofstream out(path, std::ios::binary);
    const auto put = [&](const auto* values, std::size_t count) {
        out.write(reinterpret_cast<const char*>(values), static_cast<std::streamsize>(count * sizeof(*values)));
    };
    const std::int32_t size[] = {static_cast<std::int32_t>(mentees()), static_cast<std::int32_t>(mentors())};
    put(size, 2);
    put(capacity.data(), capacity.size());
    put(scores.data(), scores.size());
    if (!out.flush())
        throw std::runtime_error("no room for the scores in the folder of temporary files");
}

Matrix makeMatrix(const matching::Snapshot& snapshot, const matching::RowSource& rows) {
    Matrix matrix;
    for (const auto& mentor : snapshot.mentors)
        matrix.capacity.push_back(mentor.capacity);
    matrix.scores.resize(snapshot.mentees.size() * snapshot.mentors.size());
    for (std::size_t i = 0; i < snapshot.mentees.size(); ++i)
        rows.row(static_cast<int>(i), matrix.scores.data() + i * snapshot.mentors.size());
    return matrix;
}

} // namespace mentoring::bench
