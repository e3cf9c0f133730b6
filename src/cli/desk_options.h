#pragma once

#include "app/desk.h"
#include "app/organisation_file.h"
#include "command_line.h"
#include "mentoring/check.h"
#include "mentoring/mentorship.h"
#include "mentoring/person.h"

namespace mentoring::cli {

void addAsOption(CommandLine& line);
/// Puts whoever --as names at the desk; the coordinator without it. Throws Refused for an address nobody has.
void takeDesk(const CommandLine& line, OrganisationFile& file);

void addPairOption(CommandLine& line);
/// The pair named by --pair: its number, or the two addresses "mentee+mentor"; only one that whoever is at the desk may
/// see. Throws Refused.
[[nodiscard]] Mentorship pairOf(const CommandLine& line, const OrganisationFile& file);

/// The person with that address. Throws Refused.
[[nodiscard]] const Person& personOf(const QString& email, const OrganisationFile& file);
/// yyyy-mm-dd; `otherwise` where the option is not set. Throws WrongUse.
[[nodiscard]] Date dayOf(const CommandLine& line, const QString& option, Date otherwise);
[[nodiscard]] std::optional<Date> optionalDay(const CommandLine& line, const QString& option);

} // namespace mentoring::cli
