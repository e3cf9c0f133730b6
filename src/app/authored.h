#pragma once

#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

#include "app/desk.h"
#include "app/seen.h"
#include "mentoring/records.h"
#include "store.h"

// What the services of the mentoring share: who sees a record, who may write it, and how that is logged.

namespace mentoring {

/// How somebody sees a record: whoever is at the desk, or has a viewpoint.
template <class Seer, class Record>
[[nodiscard]] Sight sightOf(const Seer& seer, const Record& record) {
    const auto bearing = RecordOf<Record>::bearing(record);
    const auto sight =
        seer.sightOf(seer.perspective(), RecordOf<Record>::kind, record.from, bearing.about, bearing.pair);
    if constexpr (std::is_same_v<Record, Feedback>) {
        // What was withdrawn is there for its author only; the others see that something was.
        const bool fromOthers = !seer.perspective().is(record.from.author);
        return sight == Sight::Everything && record.withdrawnAt && fromOthers ? Sight::Outline : sight;
    } else {
        return sight;
    }
}

template <class Seer, class Record>
[[nodiscard]] std::optional<Seen<Record>> asSeen(const Seer& seer, std::optional<Record> record) {
    if (!record)
        return std::nullopt;
    switch (sightOf(seer, *record)) {
    case Sight::Nothing:
        return std::nullopt;
    case Sight::Outline:
        return Seen<Record>(outlineOf(std::move(*record)), Sight::Outline);
    case Sight::Everything:
        return Seen<Record>(std::move(*record), Sight::Everything);
    }
    return std::nullopt;
}

template <class Seer, class Record>
[[nodiscard]] std::vector<Seen<Record>> asSeen(const Seer& seer, std::vector<Record> records) {
    std::vector<Seen<Record>> seen;
    seen.reserve(records.size());
    for (auto& record : records)
        if (auto one = asSeen(seer, std::optional<Record>(std::move(record))))
            seen.push_back(std::move(*one));
    return seen;
}

[[nodiscard]] std::string personName(const Directory& directory, PersonId id);
/// "Mentee – Mentor", as the log calls a pair; empty where one of them is not there.
[[nodiscard]] std::string pairName(const Directory& directory, PersonId mentee, PersonId mentor);
[[nodiscard]] std::string pairName(const Directory& directory, const Mentorship& pair);

/// Throws Refusal (UnknownRecord) unless the pair is there and whoever is at the desk may see it.
[[nodiscard]] const Mentorship& pairFor(const OrganisationFile& file, MentorshipId id);

/// Throws Refusal (NotTheirs) unless the person is one of the two.
void requireOneOf(const Mentorship& pair, PersonId person);

/// A record of a pair points only to what is there and seen by whoever writes it, and to what is of the same pair (a
/// goal: of one of the two). Throws Refusal: UnknownRecord or NotTheirs. An id that is not set points to nothing.
void requireLink(OrganisationFile& file, const Mentorship& pair, SessionId session);
void requireLink(OrganisationFile& file, const Mentorship& pair, GoalId goal);
void requireLink(OrganisationFile& file, const Mentorship& pair, FeedbackId feedback);
/// What a record pointed to before may stay, also where it is not seen any more.
template <class IdType>
void requireNewLink(OrganisationFile& file, const Mentorship& pair, IdType id, IdType before) {
    if (id != before)
        requireLink(file, pair, id);
}
/// Throws Refusal (UnknownRecord) unless the file knows the skill.
void requireSkill(const OrganisationFile& file, SkillId skill);

/// Writes down whose record it is: of whoever is at the desk, or (by the coordinator) of `from.author`, or else of
/// `otherwise`. Throws Refusal (NotAllowed) where a person writes in another's name.
void sign(const OrganisationFile& file, Authorship& from, PersonId otherwise = {});

/// Throws Refusal unless the record is there (UnknownRecord) and all of it is seen.
template <class Record>
[[nodiscard]] Record whole(const Desk& desk, const std::optional<Record>& record) {
    if (!record || sightOf(desk, *record) == Sight::Nothing)
        throw Refusal({{Issue::UnknownRecord, Field::None}});
    if (sightOf(desk, *record) != Sight::Everything)
        throw Refusal({{Issue::NotAllowed, Field::None}});
    return *record;
}

/// The author may change what is theirs; the coordinator what they see all of.
template <class Record>
[[nodiscard]] bool isOwn(const Desk& desk, const Record& record) {
    return desk.isCoordinator() ? sightOf(desk, record) == Sight::Everything
                                : desk.perspective().is(record.from.author);
}
template <class Record>
void requireOwn(const Desk& desk, const Record& record) {
    if (!isOwn(desk, record))
        throw Refusal({{Issue::NotAllowed, Field::None}});
}

/// Takes over for whom a record is meant. Whoever wrote it says so: the coordinator changes that only of what they
/// wrote themselves, for somebody or as their own. Throws Refusal (NotAllowed).
void takeAudience(const Desk& desk, Authorship& to, Audience audience);

/// The line of the log for something of one author: named after the pair or the person, never after its content.
[[nodiscard]] ActionLine lineFor(const OrganisationFile& file, Action action, std::int64_t record,
                                 const Authorship& from, const std::string& subject, std::string before = {},
                                 std::string after = {});

/// Lines of the log as whoever is at the desk may see them: not at all, without what stood there, or whole. What stood
/// there is for those only whom the record was meant for when it stood there.
/// `read` says of which lines what stood there was read with them; of the others it is asked for where it may be seen.
enum class TextsRead { OfNone, OfNoRecords, OfAll };
[[nodiscard]] std::vector<ChangeEntry> asSeen(const OrganisationFile& file, Repositories& in,
                                              const std::vector<ChangeEntry>& entries,
                                              TextsRead read = TextsRead::OfNone);

} // namespace mentoring
