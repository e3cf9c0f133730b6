#include "commands.h"

#include <array>
#include <bit>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "instance.h"
#include "matching/scorer.h"
#include "measure.h"

namespace mentoring::bench {

namespace {

constexpr double goalOverNumPy = 150;
constexpr double goalOverBitSets = 8;

/// What a program that knows these rules and no others would keep of a person.
struct Fixed {
    std::array<std::uint64_t, 4> skills{};
    std::uint32_t languages = 0;
    int primary = 0;
    int site = 0;
    int region = 0;
    int wishedDepartment = 0; ///< of a mentor: their own
    int line = 0;
    int level = 0;
    int wish = -1; ///< index of a mentor
};

int numberIn(const CustomContent* content) {
    const auto& text = std::get<std::string>(*content);
    return std::stoi(text.substr(text.rfind(' ') + 1));
}

Fixed fixed(const matching::Participant& one, const matching::Snapshot& snapshot) {
    static const std::array<std::string, 6> languages = {"en", "fr", "de", "es", "it", "pl"};
    const auto custom = [&](std::size_t which) { return one.person.customValue(snapshot.customFields[which].id); };
    Fixed made;
    const auto take = [&](SkillId id) {
        const auto bit = static_cast<std::size_t>(id.value);
        made.skills[bit / 64] |= std::uint64_t{1} << (bit % 64);
    };
    for (const auto& offer : one.part.offers)
        take(offer.skill);
    for (const auto& sought : one.part.seeks)
        take(sought.skill);
    for (std::size_t k = 0; k < languages.size(); ++k) {
        for (const auto& language : one.person.workingLanguages)
            made.languages |= language == languages[k] ? 1U << k : 0U;
        if (std::get<std::string>(*custom(0)) == languages[k])
            made.primary = static_cast<int>(k);
    }
    made.site = std::stoi(one.person.site.substr(one.person.site.rfind(' ') + 1));
    made.region = numberIn(custom(1));
    made.line = numberIn(custom(2));
    made.wishedDepartment = numberIn(custom(3));
    made.level = *one.person.level;
    if (!one.part.mentorWishes.empty())
        made.wish = snapshot.mentorOf(one.part.mentorWishes.front()).value_or(-1);
    return made;
}

#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__)
__attribute__((noinline, target_clones("avx2", "default"))) // with the machine's own way of counting bits
#endif
void
rowOfBitSets(const Fixed& mentee, const std::vector<Fixed>& mentors, std::int16_t* scores) {
    static const std::array<int, 10> gaps = {2'000, 6'000, 10'000, 9'000, 6'000, 3'000, 1'000, 0, 0, 0};
    int wanted = 0;
    for (const auto word : mentee.skills)
        wanted += std::popcount(word);
    const float scale = 10'000.0F / static_cast<float>(wanted);
    const int weights = 100 + (mentee.wish >= 0 ? 10 : 0);
    for (std::size_t j = 0; j < mentors.size(); ++j) {
        const auto& mentor = mentors[j];
        const int gap = mentor.level - mentee.level;
        const bool share = (mentee.languages & mentor.languages) != 0;
        if (gap < 0 || gap > 9 || !share || mentor.line == mentee.line) {
            scores[j] = -1;
            continue;
        }
        int common = 0;
        for (std::size_t k = 0; k < mentor.skills.size(); ++k)
            common += std::popcount(mentee.skills[k] & mentor.skills[k]);
        int sum = 50 * static_cast<int>(static_cast<float>(common) * scale + 0.5F);
        sum += mentor.primary == mentee.primary ? 60'000 : 0;
        sum += 90'000; // some language of theirs is one of all languages
        sum += mentor.site == mentee.site ? 70'000 : 0;
        sum += mentor.region == mentee.region ? 80'000 : 0;
        sum += 15 * gaps[static_cast<std::size_t>(gap)];
        sum += mentor.wishedDepartment == mentee.wishedDepartment ? 50'000 : 0;
        sum += mentee.wish == static_cast<int>(j) ? 100'000 : 0;
        scores[j] = static_cast<std::int16_t>((2 * sum + weights) / (2 * weights));
    }
}

void writePeople(const std::string& path, const std::vector<Fixed>& people) {
    std::ofstream out(path);
    for (const auto& one : people) {
        out << one.languages << ' ' << one.primary << ' ' << one.site << ' ' << one.region << ' '
            << one.wishedDepartment << ' ' << one.line << ' ' << one.level << ' ' << one.wish;
        for (std::size_t bit = 1; bit <= 200; ++bit)
            out << ' ' << (one.skills[bit / 64] >> (bit % 64) & 1U);
        out << '\n';
    }
}

template <class Run>
double medianCpu(std::size_t repeat, Run run) {
    std::vector<double> times;
    for (std::size_t i = 0; i < repeat; ++i) {
        const auto began = cpuSeconds();
        run();
        times.push_back(cpuSeconds() - began);
    }
    return median(times);
}

std::string perPair(double seconds, double pairs) {
    char text[32];
    std::snprintf(text, sizeof text, "%.2f ns", seconds / pairs * 1e9);
    return text;
}

} // namespace

int score(const std::vector<std::string>& given) {
    const Arguments arguments(given, {"--size", "--peers", "--repeat"});
    const auto repeat = arguments.number("--repeat", 5);
    const auto instance = makeInstance(arguments.number("--size", 10'000));
    const auto& snapshot = instance.snapshot;
    const auto mentors = snapshot.mentors.size();
    const auto pairs = static_cast<double>(snapshot.mentees.size()) * static_cast<double>(mentors);
    std::vector<std::int16_t> ours(snapshot.mentees.size() * mentors);
    std::printf("score: CPU time a pair, medians; %zu x %zu pairs of family T\n", snapshot.mentees.size(), mentors);
    Table table("ours", "peer");

    // Both C++ sides write over one row, as the solver reads them: what is measured is the scoring, not the memory.
    std::vector<std::int16_t> row(mentors);
    const auto seconds = medianCpu(repeat, [&] {
        const matching::Scorer scorer(snapshot, instance.criteria);
        for (std::size_t i = 0; i < snapshot.mentees.size(); ++i)
            scorer.row(static_cast<int>(i), row.data());
    });
    const matching::Scorer scorer(snapshot, instance.criteria);
    for (std::size_t i = 0; i < snapshot.mentees.size(); ++i)
        scorer.row(static_cast<int>(i), ours.data() + i * mentors);
    bool asSpecified = true;
    constexpr std::size_t every = 97;
    for (std::size_t at = 0; at < ours.size(); at += every) {
        const auto explained = scorer.explain(static_cast<int>(at / mentors), static_cast<int>(at % mentors));
        asSpecified = asSpecified && ours[at] == (explained.isAllowed() ? explained.score : -1);
    }
    table.fact("every 97th score is the specification's", asSpecified);

    std::vector<Fixed> theirMentees;
    std::vector<Fixed> theirMentors;
    for (const auto& one : snapshot.mentees)
        theirMentees.push_back(fixed(one, snapshot));
    for (const auto& one : snapshot.mentors)
        theirMentors.push_back(fixed(one, snapshot));
    std::vector<std::int16_t> theirs(ours.size());
    for (const auto& peer : arguments.list("--peers", "numpy,bitset")) {
        if (peer == "bitset") {
            const auto peerSeconds = medianCpu(repeat, [&] {
                for (const auto& mentee : theirMentees)
                    rowOfBitSets(mentee, theirMentors, row.data());
            });
            for (std::size_t i = 0; i < theirMentees.size(); ++i)
                rowOfBitSets(theirMentees[i], theirMentors, theirs.data() + i * mentors);
            table.fact("bit sets give the same scores", theirs == ours);
            table.ratio("C++ over bit sets", perPair(seconds, pairs), perPair(peerSeconds, pairs),
                        peerSeconds / seconds, goalOverBitSets);
            continue;
        }
        if (peer != "numpy")
            throw std::invalid_argument("--peers: numpy, bitset");
        const ScratchFolder folder;
        writePeople(folder.file("mentees.txt"), theirMentees);
        writePeople(folder.file("mentors.txt"), theirMentors);
        const auto child = runChild({python(), script("peers/numpy_peer.py"), folder.file("")});
        if (child.exitCode != 0)
            throw std::runtime_error("the NumPy peer (python3-numpy) ended with " + std::to_string(child.exitCode));
        const double peerSeconds = std::stod(child.output);
        std::ifstream in(folder.file("scores.bin"), std::ios::binary);
        in.read(reinterpret_cast<char*>(theirs.data()), static_cast<std::streamsize>(theirs.size() * sizeof theirs[0]));
        table.fact("NumPy gives the same scores", in.good() && theirs == ours);
        table.ratio("NumPy broadcasting", perPair(seconds, pairs), perPair(peerSeconds, pairs), peerSeconds / seconds,
                    goalOverNumPy);
    }
    return table.holds() ? 0 : 1;
}

} // namespace mentoring::bench
