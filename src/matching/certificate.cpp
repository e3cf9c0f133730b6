#include "matching/certificate.h"

#include <algorithm>
#include <vector>

#include "kernel.h"

namespace mentoring::matching {

namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

// Worked out anew, and not as the solver has it.
Wide valueOf(const Assignment& in, int mentee, int mentor, std::int16_t score) {
    Wide value = in.unit * score;
    const bool isHeldOut = in.outside >= 0 && mentor >= in.outside;
    if (isHeldOut)
        value += in.outsideBase[at(mentee)];
    else if (!in.base.empty())
        value += in.base[at(mentee)];
    if (!in.bonus.empty())
        value += in.bonus[at(mentor)];
    const auto isTheirs = [&](const std::vector<int>& favoured) {
        const int one = favoured.empty() ? -1 : favoured[at(mentee)];
        return one >= 0 && (one == mentor || (!in.more.empty() && in.more[at(one)] == mentor));
    };
    value += isTheirs(in.wished) ? in.wish : 0;
    value += isTheirs(in.previous) ? 1 : 0;
    return value;
}

/// For one mentee: the price each mentor must have at least is value − gain. In scores, a mentor is covered when
/// unit · score ≤ gain + price − base; dividing that once per mentor and mentee would cost more than it checks, so both
/// sides are compared as they are, in the narrowest numbers that hold them.
template <class Number>
bool coversRow(const std::vector<std::int16_t>& scores, const std::vector<Number>& price, Number unit, Number spare) {
    // `spare` = gain − base − (pairs of before and wishes are looked at apart). Barred pairs have a negative score.
    unsigned uncovered = 0;
    const auto count = scores.size();
    const std::int16_t* score = scores.data();
    const Number* prices = price.data();
    for (std::size_t j = 0; j < count; ++j)
        uncovered |= static_cast<unsigned>((score[j] >= 0) & (unit * score[j] - prices[j] > spare));
    return uncovered == 0;
}

// The width of nearly every program, in a form the compiler makes the most of.
ITHACA_KERNEL unsigned uncoveredKernel(const std::int16_t* ITHACA_RESTRICT scores, std::size_t count,
                                       const std::int32_t* ITHACA_RESTRICT prices, std::int32_t unit,
                                       std::int32_t spare) {
    std::uint32_t uncovered = 0;
    for (std::size_t j = 0; j < count; ++j) {
        const std::int32_t over = unit * scores[j] - prices[j] > spare ? 1 : 0;
        uncovered |= static_cast<std::uint32_t>(scores[j] < 0 ? 0 : over);
    }
    return uncovered;
}

template <>
bool coversRow<std::int32_t>(const std::vector<std::int16_t>& scores, const std::vector<std::int32_t>& price,
                             std::int32_t unit, std::int32_t spare) {
    return uncoveredKernel(scores.data(), scores.size(), price.data(), unit, spare) == 0;
}

/// One pass over all rows: every allowed pair is covered, and what the assigned pairs are worth.
template <class Number>
std::optional<CertificateFlaw> lookAtRows(const Assignment& in, const Solution& solution, Wide& worth) {
    std::vector<std::int16_t> scores(at(in.mentors));
    // What a place is worth by itself comes off its price: so the rest of a row is scores alone.
    std::vector<Number> price(solution.price.begin(), solution.price.end());
    for (std::size_t j = 0; j < in.bonus.size(); ++j)
        price[j] -= static_cast<Number>(in.bonus[j]);
    const auto unit = static_cast<Number>(in.unit);
    for (int i = 0; i < in.mentees; ++i) {
        in.scores->row(i, scores.data());
        const Wide base = in.base.empty() ? Wide(0) : in.base[at(i)];
        const int j = solution.mentor[at(i)];
        if (j >= 0 && scores[at(j)] < 0)
            return CertificateFlaw::BarredPair;
        if (j >= 0)
            worth += valueOf(in, i, j, scores[at(j)]);
        const auto isCovered = [&](int place) {
            return place < 0 || scores[at(place)] < 0 ||
                   solution.gain[at(i)] + solution.price[at(place)] >= valueOf(in, i, place, scores[at(place)]);
        };
        for (const auto* favoured : {&in.previous, &in.wished}) {
            const int one = favoured->empty() ? -1 : (*favoured)[at(i)];
            if (!isCovered(one) || !isCovered(one < 0 || in.more.empty() ? -1 : in.more[at(one)]))
                return CertificateFlaw::DualTooSmall;
        }
        for (int place = in.outside; in.outside >= 0 && place < in.mentors; ++place) {
            if (!isCovered(place))
                return CertificateFlaw::DualTooSmall;
            scores[at(place)] = -1; // it has no base as the others have
        }
        if (!coversRow(scores, price, unit, static_cast<Number>(solution.gain[at(i)] - base)))
            return CertificateFlaw::DualTooSmall;
    }
    return std::nullopt;
}

bool fitsIn(const Assignment& in, const Solution& solution, Wide limit) {
    const auto fits = [&](Wide number) { return number < limit; };
    return in.unit * 10'000 < limit && std::ranges::all_of(solution.price, fits) &&
           std::ranges::all_of(solution.gain, fits) && std::ranges::all_of(in.bonus, fits);
}

} // namespace

std::optional<CertificateFlaw> flawIn(const Assignment& in, const Solution& solution) {
    const auto negative = [](Wide dual) { return dual < 0; };
    if (std::ranges::any_of(solution.gain, negative) || std::ranges::any_of(solution.price, negative))
        return CertificateFlaw::NegativeDual;

    std::vector<int> taken(at(in.mentors), 0);
    for (const int j : solution.mentor)
        if (j >= 0)
            ++taken[at(j)];
    Wide bound = 0;
    for (int j = 0; j < in.mentors; ++j) {
        if (taken[at(j)] > in.capacity[at(j)])
            return CertificateFlaw::CapacityExceeded;
        // A mentor without any place may have any price: it weighs nothing.
        if (taken[at(j)] < in.capacity[at(j)] && solution.price[at(j)] != 0)
            return CertificateFlaw::PriceOfFreePlace;
        bound += solution.price[at(j)] * in.capacity[at(j)];
    }
    for (const auto gain : solution.gain)
        bound += gain;

    Wide worth = 0;
    const auto flaw = fitsIn(in, solution, Wide(1) << 29)   ? lookAtRows<std::int32_t>(in, solution, worth)
                      : fitsIn(in, solution, Wide(1) << 61) ? lookAtRows<std::int64_t>(in, solution, worth)
                                                            : lookAtRows<Wide>(in, solution, worth);
    if (flaw)
        return flaw;
    return bound == worth ? std::nullopt : std::optional(CertificateFlaw::TotalsDiffer);
}

} // namespace mentoring::matching
