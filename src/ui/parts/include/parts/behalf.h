#pragma once

#include "parts/form_dialog.h"

namespace mentoring::ui {

// What the coordinator records for others: whose words they are, and of which pair.

/// Whose words about a mentee are recorded: the mentee's own, which belong to no pair, or a mentor's.
struct Voice {
    PersonId author;
    MentorshipId pair;
};

/// The choice between the mentee and those who guide them; null for whoever speaks in their own name. `first`: the
/// pair whose mentor stands chosen, or none for the mentee.
[[nodiscard]] QComboBox* addVoices(FormDialog& form, const char* objectName, PersonId mentee, MentorshipId first = {});
[[nodiscard]] Voice voiceOf(const Workspace& workspace, const QComboBox* voices, PersonId mentee);

/// Asks for which pair; the only one there is without asking. Not set where none was chosen.
[[nodiscard]] MentorshipId choosePair(Workspace& workspace, const QString& title, QWidget* parent);

/// Why nothing can be recorded in any pair now: the tool tip of an action that cannot be used. Empty where it can.
[[nodiscard]] QString whyNothingIsRecorded(const Workspace& workspace);

} // namespace mentoring::ui
