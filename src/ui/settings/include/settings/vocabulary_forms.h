#pragma once

#include <memory>

#include "parts/form_dialog.h"

namespace mentoring::ui {

// The words of the organisation, one at a time: something new, or edited where it is known.

/// The organisation’s own wording of a text, in both languages.
[[nodiscard]] std::unique_ptr<FormDialog> organisationTextForm(Workspace& workspace, TextKind kind, QWidget* parent);
[[nodiscard]] std::unique_ptr<FormDialog> skillForm(Workspace& workspace, const Skill& known, QWidget* parent);
[[nodiscard]] std::unique_ptr<FormDialog> customFieldForm(Workspace& workspace, const CustomField& known,
                                                          QWidget* parent);
/// The two may be known already; `program`: the choice it begins with, where it is set.
[[nodiscard]] std::unique_ptr<FormDialog> neverPairForm(Workspace& workspace, QWidget* parent, PersonId one = {},
                                                        PersonId other = {}, ProgramId program = {});

} // namespace mentoring::ui
