#pragma once

#include <memory>
#include <vector>

#include "parts/reason_dialog.h"

namespace mentoring::ui {

// What is done with people and pairs only with a reason. Each says whom it is about, and what it does to their open
// pairs: these end in the same step, or go on as they are.

[[nodiscard]] std::unique_ptr<ReasonDialog> refusalOfApplicants(Workspace& workspace, ProgramId program,
                                                                const std::vector<PersonId>& people, QWidget* parent);
[[nodiscard]] std::unique_ptr<ReasonDialog> withdrawal(Workspace& workspace, ProgramId program,
                                                       const std::vector<PersonId>& people, QWidget* parent);
/// Only where they have open pairs: without any, it needs no word to be taken back by.
[[nodiscard]] std::unique_ptr<ReasonDialog> removalFromProgram(Workspace& workspace, ProgramId program,
                                                               const std::vector<PersonId>& people, QWidget* parent);
/// By the person themselves.
[[nodiscard]] std::unique_ptr<ReasonDialog> leavingOf(Workspace& workspace, ProgramId program, PersonId person,
                                                      QWidget* parent);
[[nodiscard]] std::unique_ptr<ReasonDialog> pause(Workspace& workspace, ProgramId program,
                                                  const std::vector<PersonId>& people, QWidget* parent);
/// Only where they have open pairs: without any, archiving needs no word.
[[nodiscard]] std::unique_ptr<ReasonDialog> archival(Workspace& workspace, const std::vector<PersonId>& people,
                                                     QWidget* parent);
/// `costs`: what it costs and who moves, where that is known.
[[nodiscard]] std::unique_ptr<ReasonDialog> refusalOfPair(Workspace& workspace, ProgramId program, PersonId mentor,
                                                          PersonId mentee, QWidget* parent, const QString& costs = {});

} // namespace mentoring::ui
