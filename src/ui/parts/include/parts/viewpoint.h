#pragma once

#include <functional>

#include <QComboBox>

#include "mentoring/mentorship.h"
#include "window/workspace.h"
#include "wording/mentoring.h"

namespace mentoring::ui {

/// Who reads a record of `author` in `pair`, for the line "Seen by: …". `author` not set: of both of the pair, or the
/// coordinator's own; `pair` not set: it belongs to none.
[[nodiscard]] wording::Readers readersOf(const Workspace& workspace, RecordKind kind, PersonId author,
                                         MentorshipId pair);
/// The same while it is being written: by whoever is at the desk, or by the coordinator for `author`.
[[nodiscard]] wording::Readers readersToBe(const Workspace& workspace, RecordKind kind, PersonId author,
                                           MentorshipId pair);
/// And in a form where the pair may be chosen: `choice` null means that it is given.
[[nodiscard]] std::function<wording::Readers()> readersIn(const Workspace& workspace, RecordKind kind, PersonId author,
                                                          MentorshipId pair, const QComboBox* choice = nullptr);

/// The id that the chosen line of a combo holds; not set without one.
template <class Id>
[[nodiscard]] Id chosenId(const QComboBox* combo) {
    return Id{combo->currentData().toLongLong()};
}

/// Whoever of the pair a record is written for: the one at the desk, or for the coordinator `otherwise`.
[[nodiscard]] PersonId writerOf(const Workspace& workspace, const Mentorship& pair, PersonId otherwise);

/// Empty where the person is not there.
[[nodiscard]] QString personName(const Workspace& workspace, PersonId id);
/// "Zoé Girard with Inès Haddad": a pair, as lists name it.
[[nodiscard]] QString nameOf(const Workspace& workspace, const Mentorship& pair);
/// The same by its id; empty where the pair is not there.
[[nodiscard]] QString pairName(const Workspace& workspace, MentorshipId pair);
/// The other one's name for a person at the desk, both names for the coordinator.
[[nodiscard]] QString shortNameOf(const Workspace& workspace, const Mentorship& pair);
/// The same where there is little room: given names only.
[[nodiscard]] QString firstNamesOf(const Workspace& workspace, const Mentorship& pair);

/// The same, and what the other one is for somebody who guides some and is guided by others: "Zoé Girard (your
/// mentor)".
[[nodiscard]] QString whoIs(const Workspace& workspace, const Mentorship& pair);

/// "Active since 2 Mar 2026", or from when to when where it has ended.
[[nodiscard]] QString standing(const Mentorship& pair);

/// Whether whoever is at the desk sees a pair that has not ended.
[[nodiscard]] bool hasOpenPair(const Workspace& workspace);
/// Whether a change is about the pair or one of the two.
[[nodiscard]] bool tellsOf(const Change& change, const Mentorship& pair);

/// Fills a combo with the open pairs of whoever is at the desk (ended ones too where asked), ids as data. Of several
/// none is chosen.
void fillPairs(QComboBox* combo, const Workspace& workspace, bool endedToo = false);

} // namespace mentoring::ui
