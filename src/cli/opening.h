#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include "app/organisation_file.h"
#include "command_line.h"
#include "mentoring/criteria.h"
#include "mentoring/program.h"

namespace mentoring::cli {

/// Of every command that changes a file.
void addWaitOption(CommandLine& line);
/// How long --wait says that somebody else's lock is waited for. Throws WrongUse.
[[nodiscard]] std::chrono::milliseconds patienceOf(const CommandLine& line);
/// What is said while a file is looked through.
[[nodiscard]] QString lookingThrough(const QString& path);

/// The file to change, which is the first argument; throws Refused when it can only be read.
[[nodiscard]] std::unique_ptr<OrganisationFile> openToChange(const CommandLine& line);
[[nodiscard]] std::unique_ptr<OrganisationFile> openToRead(const QString& path);
/// On standard error, when the disk does not confirm what is saved: now, or as soon as it does not.
void sayIfUnconfirmed(OrganisationFile& file);

void addProgramOption(CommandLine& line);
/// The program named by --program, or the only one there is. Throws Refused when there is no such program or none at
/// all, WrongUse when there are several to choose from.
[[nodiscard]] const Program& programOf(const CommandLine& line, const OrganisationFile& file);
/// The same, but empty where nothing is named and the file has no program.
[[nodiscard]] const Program* programIfAny(const CommandLine& line, const OrganisationFile& file);

void addCriteriaOption(CommandLine& line);
/// The set named by --criteria: a file of JSON, a set kept in the file or a ready-made one; without it the one the
/// program was matched with last.
[[nodiscard]] CriteriaSet criteriaOf(const CommandLine& line, OrganisationFile& file, ProgramId program);

} // namespace mentoring::cli
