#pragma once

#include "command_line.h"
#include "intake/people_import.h"

namespace mentoring::cli {

/// The options that answer what the wizard would ask about who is who, who leaves and who manages.
void describeAnswers(CommandLine& line);

/// Throws WrongUse for an answer that is none.
void takeAnswers(const CommandLine& line, intake::ImportOptions& options);

/// Answers about rows whose counterpart only a first plan can name. True when there are any: then it is planned again.
/// Throws WrongUse for a row about which there is no such question.
[[nodiscard]] bool takeAnswersAboutRows(const CommandLine& line, const intake::ImportPlan& plan,
                                        intake::ImportOptions& options);

/// The questions of the plan that stay open, each with the option that answers it.
/// `lastRole` is what a file with these headers was taken for before.
void printQuestions(const intake::ImportPlan& plan, const intake::ImportOptions& options,
                    std::optional<intake::FileRole> lastRole);

/// Who is archived, and what becomes of their pairs.
void printLeavers(const intake::ImportPlan& plan);

} // namespace mentoring::cli
