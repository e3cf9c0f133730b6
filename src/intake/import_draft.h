#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "intake/people_import.h"

namespace mentoring::intake {

struct SkillToken {
    std::string name;
    std::optional<int> level;
    bool isSentence = false;
    bool isNoLabel = false;    ///< see Answer
    bool isPerhapsTwo = false; ///< "Python and SQL", and one of them stands alone elsewhere
    std::optional<int> present = {};
    std::optional<int> importance = {};
    bool isWhole = false;    ///< both levels are said, also where one is empty
    bool isOwnLevel = false; ///< `level` is how well somebody knows it, also where they seek it
};

/// Somebody named in a cell who is not the person of the row, and what is said of it.
struct Mention {
    std::string text;
    std::string note;
    std::size_t column = 0;
};

/// Where the values of one custom column go.
struct CustomTarget {
    std::size_t column = 0;
    CustomField field; ///< as known, or as guessed for a new one
    bool isNew = false;
    bool isChanged = false; ///< choices were added
    bool isUsed = false;    ///< somebody who goes in has a value
};

/// One row on its way into the plan: what its cells say, then who it is, then who manages whom.
struct Draft {
    std::size_t tableRow = 0;
    std::uint32_t number = 0;
    bool hidden = false;

    // What the cells say; empty where they say nothing.
    std::string staffId;
    std::string given;
    std::string family;
    std::string email;
    std::string jobTitle;
    std::string department;
    std::string site;
    std::string country;
    std::string timeZone;
    std::optional<Level> level;
    std::optional<Date> hireDate;
    std::vector<std::string> languages;
    std::optional<AddressForm> addressForm;
    std::optional<bool> hasLeft;
    std::optional<std::pair<bool, bool>> role; ///< as mentor, as mentee
    std::optional<int> capacity;
    std::vector<SkillToken> skills;
    std::vector<SkillToken> seeks;
    std::optional<ParticipationState> state;
    std::string stateReason;
    std::optional<Date> waitingSince;
    std::optional<bool> nominated;
    std::optional<bool> paused;
    std::optional<Date> pausedUntil;
    std::string pauseReason;
    bool takesNoPart = false;  ///< said in words, under the role
    bool isMenteeByNo = false; ///< "no" to being a mentor, and nothing else said
    bool hadEntities = false;  ///< "&amp;" and the like
    std::vector<Mention> wishes;
    std::vector<Mention> mentorWishes;
    std::vector<Mention> menteeWishes;
    std::vector<Mention> neverWith;
    std::vector<std::pair<std::size_t, CustomContent>> customs; ///< index of a CustomTarget
    std::vector<std::string> managers;                          ///< as written, best column first
    bool managerIsNobody = false;                               ///< said in words
    bool waitsForMentore = false;
    struct AskedStatus {
        std::string header;
        std::string text;
    };
    std::vector<AskedStatus> askedStatuses; ///< only a person can say what they mean, or has said it

    std::vector<RowProblem> problems;
    std::vector<RowWarning> warnings;
    std::optional<std::uint32_t> joinedInto; ///< the row of the same person that has taken up what this one says
    std::size_t warningsRead = 0;            ///< warnings of the cells; those behind are about the manager

    // Who it is.
    const Person* known = nullptr;
    PersonId id;      ///< of the known person, or made for a new one
    PersonId freshId; ///< made once, so that nothing depends on how often identities are settled
    const Person* matchedByName = nullptr;
    const Person* perhaps = nullptr;
    const Draft* perhapsRow = nullptr;
    const Person* doubted = nullptr;      ///< the known person by number, where name or address have changed
    const Person* renamed = nullptr;      ///< the known person by address, where the name has changed
    const Person* numberWas = nullptr;    ///< somebody else who has had the row's number until now
    const Person* addressWas = nullptr;   ///< somebody else who has had the row's address until now
    const Person* formerNumber = nullptr; ///< the known person, where the number has changed
    const Person* suspect = nullptr;      ///< whom a refused row is about, if anybody known
    std::vector<PersonId> barred;         ///< whoever may be the manager, while nobody knows who is

    // Who manages: outer empty = the file says nothing, inner empty = nobody.
    std::optional<std::optional<PersonId>> manager;
    std::optional<std::string> managerWritten; ///< see Person; empty = the file says nothing

    // Who is wished for and refused, as far as it could be told.
    std::vector<PersonId> wished;
    std::vector<PersonId> wishedMentors;
    std::vector<PersonId> wishedMentees;
    std::vector<std::pair<PersonId, std::string>> never; ///< with the reason, where one is given

    [[nodiscard]] bool isTaken() const { return problems.empty() && !joinedInto; }
    [[nodiscard]] std::string displayName() const {
        if (!given.empty() && !family.empty())
            return given + " " + family;
        const std::string name = given + family;
        return !name.empty() ? name : !email.empty() ? email : staffId;
    }
    void refuse(ProblemReason reason, std::string header, std::string value = {}, std::string detail = {},
                std::int64_t count = 0) {
        problems.push_back({reason, std::move(header), std::move(value), std::move(detail), count, 0});
    }
};

} // namespace mentoring::intake
