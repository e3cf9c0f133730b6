// What one change to a proven pairing costs, against solving it anew.
#include "commands.h"

#include <algorithm>
#include <cstdio>
#include <optional>
#include <random>
#include <stdexcept>

#include "instance.h"
#include "matching/certificate.h"
#include "matching/repair.h"
#include "matching/scorer.h"
#include "matching/solver.h"
#include "measure.h"

namespace mentoring::bench {

namespace {

using matching::Wide;

struct ScorerRows final : matching::RowSource {
    explicit ScorerRows(const matching::Scorer& of) : scorer(of) {}
    void row(int mentee, std::int16_t* scores) const override { scorer.row(mentee, scores); }
    const matching::Scorer& scorer;
};

/// The rows of a program in which one pair may not be.
struct RowsWithout final : matching::RowSource {
    RowsWithout(const matching::RowSource& of, int mentee, int mentor)
        : source(of), barredMentee(mentee), barredMentor(mentor) {}
    void row(int mentee, std::int16_t* scores) const override {
        source.row(mentee, scores);
        if (mentee == barredMentee)
            scores[barredMentor] = matching::barred;
    }
    const matching::RowSource& source;
    int barredMentee;
    int barredMentor;
};

Wide worthOf(const matching::Assignment& assignment, const matching::Solution& solution) {
    std::vector<std::int16_t> row(static_cast<std::size_t>(assignment.mentors));
    Wide worth = 0;
    for (int i = 0; i < assignment.mentees; ++i) {
        const int mentor = solution.mentor[static_cast<std::size_t>(i)];
        if (mentor < 0)
            continue;
        assignment.scores->row(i, row.data());
        worth += assignment.unit * row[static_cast<std::size_t>(mentor)];
    }
    return worth;
}

std::optional<double> goalFor(std::size_t mentees) {
    return mentees == 10'000 ? std::optional(200.0) : std::nullopt;
}

} // namespace

int edits(const std::vector<std::string>& given) {
    const Arguments arguments(given, {"--families", "--sizes", "--edits", "--check"});
    const auto count = arguments.number("--edits", 500);
    const auto checked = arguments.number("--check", 3);
    std::printf("edits: CPU time, medians; one change repaired, against the program solved anew (rows scored as it "
                "goes, no certificate)\n");
    Table table("repaired", "anew");
    for (const auto& family : arguments.list("--families", "T,S")) {
        if (family != "T" && family != "S")
            throw std::invalid_argument("--families: T, S");
        for (const auto& text : arguments.list("--sizes", "1000,5000,10000")) {
            const auto instance = makeInstance(std::stoul(text));
            const auto mentees = static_cast<int>(instance.snapshot.mentees.size());
            const auto mentors = static_cast<int>(instance.snapshot.mentors.size());
            const auto name = family + ' ' + text + 'x' + std::to_string(mentors);
            const matching::Scorer scorer(instance.snapshot, instance.criteria);
            const ScorerRows plain(scorer);
            const ScatteredRows withHash(plain, instance.snapshot.mentors.size());
            matching::Assignment assignment;
            assignment.mentees = mentees;
            assignment.mentors = mentors;
            for (const auto& mentor : instance.snapshot.mentors)
                assignment.capacity.push_back(mentor.capacity);
            assignment.scores = family == "S" ? static_cast<const matching::RowSource*>(&withHash) : &plain;
            std::vector<double> anew;
            matching::Solution solution;
            for (int k = 0; k < 5; ++k) {
                const auto began = cpuSeconds();
                solution = matching::solve(assignment);
                anew.push_back(cpuSeconds() - began);
            }
            const auto began = cpuSeconds();
            matching::Repair repair(assignment, solution);
            table.note(name + ", made ready", shownSeconds(cpuSeconds() - began), shownSeconds(median(anew)));

            std::mt19937 random(12'345);
            const auto any = [&](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
            std::vector<std::int16_t> row(static_cast<std::size_t>(mentors));
            double dearest = 0; // median of the kind of change that takes longest
            const auto time = [&](const std::string& what, const auto& question) {
                std::vector<double> each;
                for (std::size_t k = 0; k < count; ++k) {
                    const int mentee = any(mentees);
                    const int mentor = any(mentors);
                    const auto start = cpuSeconds();
                    question(mentee, mentor);
                    each.push_back(cpuSeconds() - start);
                }
                dearest = std::max(dearest, median(each));
                table.note("  " + what + ": median / 95 of 100", shownSeconds(median(each)),
                           shownSeconds(quantile(each, 0.95)));
            };
            time("a pair barred",
                 [&](int mentee, int) { (void)repair.bar(mentee, solution.mentor[static_cast<std::size_t>(mentee)]); });
            time("a pair set by hand", [&](int mentee, int mentor) { (void)repair.set(mentee, mentor, 5'000); });
            time("a place more", [&](int, int mentor) { (void)repair.addPlace(mentor); });
            time("a place less", [&](int, int mentor) { (void)repair.removePlace(mentor); });
            time("somebody leaves", [&](int mentee, int) { (void)repair.removeMentee(mentee); });
            table.ratio(name + ", the dearest kind of change", shownSeconds(dearest), shownSeconds(median(anew)),
                        median(anew) / dearest, goalFor(instance.snapshot.mentees.size()));

            bool same = true;
            const auto worth = worthOf(assignment, solution);
            for (std::size_t k = 0; k < checked; ++k) {
                const int mentee = any(mentees);
                const int mentor = solution.mentor[static_cast<std::size_t>(mentee)];
                if (mentor < 0)
                    continue;
                const RowsWithout rows(*assignment.scores, mentee, mentor);
                auto changed = assignment;
                changed.scores = &rows;
                same = same && worth - worthOf(changed, matching::solve(changed)) == repair.bar(mentee, mentor).loss;
                auto more = assignment;
                const int one = any(mentors);
                ++more.capacity[static_cast<std::size_t>(one)];
                same = same && worth - worthOf(more, matching::solve(more)) == repair.addPlace(one).loss;
                auto fewer = assignment;
                --fewer.capacity[static_cast<std::size_t>(one)];
                same = same && worth - worthOf(fewer, matching::solve(fewer)) == repair.removePlace(one).loss;
            }
            table.fact("  the same prices as two full solutions", same);
        }
    }
    return table.holds() ? 0 : 1;
}

} // namespace mentoring::bench
