#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cells/table.h"
#include "intake/people_import.h"
#include "intake/people_layout.h"
#include "mentoring/id.h"
#include "mentoring/mentorship.h"
#include "mentoring/participation.h"
#include "mentoring/person.h"
#include "mentoring/program.h"

namespace mentoring::intake {

/// What a column of a list of pairs can be. A cell that names somebody holds a name, an address or a staff number,
/// whatever its heading promises.
enum class PairField {
    None, ///< passed over
    MenteeName,
    MenteeGivenName,
    MenteeFamilyName,
    MenteeEmail,
    MenteeId,
    MentorName,
    MentorGivenName,
    MentorFamilyName,
    MentorEmail,
    MentorId,
    StartedOn,
    EndedOn,
    State,
    Reason,
    Program,
};

/// Every field but None, in the order of the list above.
[[nodiscard]] const std::vector<PairField>& allPairFields();
[[nodiscard]] std::string_view nameOf(PairField field); ///< "mentee", "mentor_email", "since", …
[[nodiscard]] std::optional<PairField> pairFieldFrom(std::string_view name);

/// One field a column, in the order of Layout::headers.
using PairsMapping = std::vector<PairField>;

/// The first row that is headed by both sides of a pair; otherwise as guessLayout() says.
[[nodiscard]] cells::Layout guessPairsLayout(const cells::Table& table, bool fixedWidth);
/// By the headings, in both languages.
[[nodiscard]] PairsMapping proposePairs(const cells::Table& table, const cells::Layout& layout);
/// Somebody of either side is named.
[[nodiscard]] bool namesBothSides(const PairsMapping& mapping);
/// Whether a table is a list of pairs and not one of people: each row names a mentee and a mentor, and nobody else.
[[nodiscard]] bool listsPairs(const cells::Table& table, const cells::Layout& layout);

/// The organisation as the pairs meet it. The spans must outlive the call.
struct PairsContext {
    std::span<const Person> people; ///< archived people too
    std::span<const Program> programs;
    std::vector<std::span<const Participation>> participations; ///< of every program
    std::span<const Mentorship> mentorships;                    ///< of every program, ended ones too
    std::span<const NeverPair> neverPairs;
    std::vector<PairDecision> decisions; ///< of every program
    std::optional<ProgramId> program;    ///< of rows that name none
    Date today{};
};

struct PairsOptions {
    std::optional<DateOrder> dateOrder; ///< answer to the question of the plan
    bool enrol = false;                 ///< people who do not take part yet in the role they need are accepted in it
    bool dates1904 = false;
};

/// Why a row makes no pair.
enum class PairProblem {
    PersonMissing,   ///< nobody is named
    PersonUnknown,   ///< nobody with that number, address or name
    PersonAmbiguous, ///< several people of that name
    PeopleDiffer,    ///< number, address and name are not of one person; `detail` names the other
    IsArchived,
    WithThemselves,
    NoMentor,      ///< does not take part as a mentor
    NoMentee,      ///< does not take part as a mentee
    NotAccepted,   ///< applied, refused or withdrawn
    NoPlace,       ///< the mentor has as many open pairs as places: `number`
    NeverTogether, ///< must never be paired; `detail` is the reason
    RefusedPair,   ///< this very pair was refused; `detail` is the reason
    Reverse,       ///< the mentee is the mentor's mentor in this program
    HasMentor,     ///< the mentee has an open pair with `detail` already
    StillOpen,     ///< the row says that the pair has ended, in the file it is open
    HasEnded,      ///< the row says that the pair is open, in the file it has ended, and the row gives no later day
    DateUnreadable,
    DateInvalid,
    DateOrderUnknown,
    EndBeforeStart,
    EndMissing, ///< a state that is an end, and no day
    StateUnknown,
    ProgramUnknown,
    ProgramMissing, ///< several programs, and nobody says which
    DuplicateRow,   ///< the same pair as in row `number`
    TextTooLong,
    UnreadableCell, ///< an error or a formula without a value
};
[[nodiscard]] std::string_view nameOf(PairProblem problem); ///< "person-unknown", …

struct PairRowProblem {
    PairProblem problem{};
    std::string header; ///< empty when it is about the whole row
    std::string value;  ///< clipped
    std::string detail;
    std::int64_t number = 0;

    friend bool operator==(const PairRowProblem&, const PairRowProblem&) = default;
};

/// Something the person should see although the row goes in; `value` and `detail` as below.
enum class PairRemark {
    StartsToday,   ///< no day in the row
    OtherStart,    ///< the pair is in the file since `value`, and stays so
    EndIsAhead,    ///< `value` is to come: the pair is open
    KnownAs,       ///< number or address are of `detail`, in the row called `value`
    BecomesMentor, ///< `value` is accepted as a mentor
    BecomesMentee, ///< `value` is accepted as a mentee
    Manages,       ///< `value` is the manager of `detail`, with whom the pair is
};

struct PairRowRemark {
    PairRemark remark{};
    std::string value;
    std::string detail;

    friend bool operator==(const PairRowRemark&, const PairRowRemark&) = default;
};

struct PairRow {
    std::uint32_t rowNumber = 0;
    std::size_t tableRow = 0;
    RowKind kind = RowKind::Same; ///< never Changed
    std::string mentee;           ///< the person's name, or what the row says of an unknown one
    std::string mentor;
    std::string program;
    std::optional<Date> startedOn;
    std::optional<Date> endedOn;
    MentorshipState state = MentorshipState::Active;
    std::vector<PairRowProblem> problems;
    std::vector<PairRowRemark> remarks;
};

/// All that an import of pairs would do. Nothing is written by planning.
struct PairsPlan {
    std::vector<PairRow> rows; ///< in file order
    ImportCounts counts;       ///< nothing is changed or archived
    std::vector<Mentorship> newMentorships;
    std::vector<Participation> newParticipations;
    std::vector<Participation> changedParticipations;
    std::optional<Question> dateQuestion;
    std::size_t notTakingPart = 0; ///< rows that `enrol` would help
    std::vector<std::string> ignored;
    PairsMapping mapping;

    [[nodiscard]] bool changesNothing() const { return newMentorships.empty(); }
};

/// Reads every row and says what it would do. People are found by staff number, address or full name, never guessed.
/// What stands in the way of an open pair does not of one that has ended, which is remembered as it was. Planning the
/// same file again after its plan has been carried out gives nothing new.
[[nodiscard]] PairsPlan planPairs(const cells::Table& table, const cells::Layout& layout, const PairsMapping& mapping,
                                  const PairsContext& context, const PairsOptions& options, IdSource& ids);

} // namespace mentoring::intake
