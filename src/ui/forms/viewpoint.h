#pragma once

#include "mentoring/mentorship.h"
#include "window/workspace.h"
#include "wording/mentoring.h"

class QComboBox;

namespace mentoring::ui {

/// How "Seen by: …" is to be said of something that `author` writes: by themselves, or by the coordinator for them. Not
/// set: the coordinator's own.
[[nodiscard]] wording::Viewpoint viewpointOf(const Workspace& workspace, PersonId author, bool authorIsMentor);

/// Whoever of the pair a record is written for: the one at the desk, or for the coordinator `otherwise`.
[[nodiscard]] PersonId writerOf(const Workspace& workspace, const Mentorship& pair, PersonId otherwise);

/// "Zoé Girard with Inès Haddad": a pair, as lists name it.
[[nodiscard]] QString nameOf(const Workspace& workspace, const Mentorship& pair);
/// The other one's name for a person at the desk, both names for the coordinator.
[[nodiscard]] QString shortNameOf(const Workspace& workspace, const Mentorship& pair);

/// Fills a combo with the open pairs of whoever is at the desk (ended ones too where asked), ids as data.
void fillPairs(QComboBox* combo, const Workspace& workspace, bool endedToo = false);

} // namespace mentoring::ui
