#pragma once

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include <QObject>

#include "app/organisation_file.h"
#include "app/seen.h"
#include "mentoring/agreement.h"
#include "mentoring/perspective.h"
#include "mentoring/session.h"

namespace mentoring {

/// An open pair that has not met for longer than one and a half times its rhythm.
struct SilentPair {
    MentorshipId pair;
    std::optional<Date> lastHeld; ///< empty: never
    int days = 0;                 ///< since then, or since the start
};

/// What a pair has done and is about to do, as far as whoever is at the desk sees it.
struct PairProgress {
    std::optional<Date> lastHeld; ///< empty: never
    std::optional<Date> next;     ///< planned, today or later
    int goals = 0;                ///< of the mentee
    int achieved = 0;
    int silentDays = 0; ///< since the last session, or the start, where that is longer than agreed; otherwise 0

    friend bool operator==(const PairProgress&, const PairProgress&) = default;
};

/// What a pair keeps beside its sessions: agreement, actions, private notes. All writing throws Refusal or FileError.
class PairService final : public QObject {
    Q_OBJECT

public:
    explicit PairService(OrganisationFile& file);

    [[nodiscard]] std::optional<Agreement> agreement(MentorshipId pair) const;
    [[nodiscard]] int rhythmWeeks(MentorshipId pair) const; ///< 4 without an agreement
    /// Nobody accepts for the other one, but the coordinator as told. What changes is to be accepted anew: an
    /// acceptance given before falls away, but for that of whoever changes it, which is of today then.
    void setAgreement(const Agreement& agreement);
    /// By either of the two, or the coordinator: it is of both.
    void removeAgreement(MentorshipId id);

    [[nodiscard]] std::vector<Seen<ActionItem>> actions() const;
    [[nodiscard]] std::vector<Seen<ActionItem>> actionsOf(MentorshipId pair) const;
    [[nodiscard]] std::optional<Seen<ActionItem>> action(ActionItemId id) const;
    /// `owner` not set: whoever is at the desk.
    ActionItemId addAction(ActionItem action);
    void editAction(const ActionItem& action);
    void finish(ActionItemId id, bool done); ///< today, or not after all
    void removeAction(ActionItemId id);

    [[nodiscard]] std::vector<Seen<PrivateNote>> notesOf(MentorshipId pair) const;
    [[nodiscard]] std::optional<Seen<PrivateNote>> note(PrivateNoteId id) const;
    PrivateNoteId addNote(PrivateNote note);
    void editNote(const PrivateNote& note);
    void removeNote(PrivateNoteId id);

    /// Longest silence first. For the coordinator all, for a person their own.
    [[nodiscard]] std::vector<SilentPair> silentPairs() const;
    /// The last day a session was held, of every pair that whoever is at the desk may see; without those that never
    /// met.
    [[nodiscard]] std::unordered_map<MentorshipId, Date> lastHeldOfEach() const;
    /// Of the pairs that whoever is at the desk may see, in their order: at most so many from behind one on.
    static constexpr std::size_t allOfThem = 1'000'000'000;
    [[nodiscard]] std::map<MentorshipId, PairProgress> progressOfEach(MentorshipId after = {},
                                                                      std::size_t most = allOfThem) const;
    /// Those that serve a goal.
    [[nodiscard]] std::vector<Seen<ActionItem>> actionsServing(GoalId goal) const;
    /// What whoever is at the desk promised and has not done yet; at most so many, those with a day first.
    [[nodiscard]] std::vector<Seen<ActionItem>> promises(std::size_t most) const;

private:
    /// What is asked of all pairs again and again: read once for whoever is at the desk, then followed.
    struct Known {
        Perspective viewer;
        std::optional<std::unordered_map<MentorshipId, Date>> lastHeld;
        std::vector<SessionId> touched; ///< since then: their pairs are asked for when somebody wants to know
        std::optional<std::unordered_map<MentorshipId, int>> rhythms; ///< in weeks, where something was agreed
    };
    [[nodiscard]] Known& known() const;
    [[nodiscard]] int silentDays(const Mentorship& pair, const std::optional<Date>& lastHeld) const;
    [[nodiscard]] const std::unordered_map<MentorshipId, Date>& lastHeld() const;
    [[nodiscard]] const std::unordered_map<MentorshipId, int>& rhythms() const;
    void keepUp(const Change& change);
    void patch(Known& known) const;

    OrganisationFile& m_file;
    mutable Known m_known;
};

} // namespace mentoring
