#pragma once

#include <array>
#include <cstddef>
#include <random>
#include <string>
#include <type_traits>
#include <vector>

#include "mentoring/feedback.h"
#include "mentoring/mentorship.h"
#include "mentoring/record.h"

namespace mentoring::bench {

/// So many words in English and French, in no order.
[[nodiscard]] std::string sentence(std::mt19937& random, std::size_t words);

/// Fills whatever a record of a pair is described to hold.
struct Filler {
    std::mt19937& random;
    const Mentorship& pair;
    SkillId skill;

    void operator()(const Described& described, std::string& text) const {
        if (described.holds == Holds::Key)
            text = text.empty() ? "situation" : text;
        else if (isText(described.holds))
            text = sentence(random, described.holds == Holds::Title || described.holds == Holds::ShortText ? 5 : 20);
    }
    template <std::size_t size>
    void operator()(const Described& described, std::array<std::string, size>& texts) const {
        for (auto& text : texts)
            (*this)(described, text);
    }
    template <class Part>
    void operator()(const Described& described, std::vector<Part>& parts) const {
        if (described.holds == Holds::Parts)
            parts.resize(1);
    }
    void operator()(const Described&, MentorshipId& id) const { id = pair.id; }
    void operator()(const Described&, SkillId& id) const { id = skill; }
    void operator()(const Described& described, PersonId& id) const {
        id = described.name == "to" ? pair.mentor : pair.mentee;
    }
    void operator()(const Described&, Date& day) const { day = pair.startedOn; }
    template <class Member>
    void operator()(const Described&, Member&) const {}
};

/// What a form of feedback asks for is not in the description.
void fillIn(std::mt19937& random, Feedback& feedback);

/// A record by the mentee, for those it is usually for.
template <class Record>
[[nodiscard]] Record madeUp(std::mt19937& random, const Mentorship& pair, SkillId skill, std::size_t number) {
    Record record;
    eachField(record, Filler{random, pair, skill});
    if constexpr (std::is_same_v<Record, Feedback>)
        fillIn(random, record);
    record.id = IdOf<Record>{static_cast<std::int64_t>(number) + 1};
    record.from = {pair.mentee, false, Instant{}, usualAudience(RecordOf<Record>::kind)};
    return record;
}

/// How much of a life of mentoring: everybody is in one pair, records are spread over the pairs.
struct LifeSize {
    std::size_t pairs = 10'000; ///< twice as many people
    std::size_t sessions = 400'000;
    std::size_t goals = 30'000;
    std::size_t feedback = 100'000;
};
/// A new file that holds it.
void makeUpLife(const std::string& path, const LifeSize& size);
/// The address of one of the mentees in it.
[[nodiscard]] std::string menteeAddress(std::size_t pair);

} // namespace mentoring::bench
