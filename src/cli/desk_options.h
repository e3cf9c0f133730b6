#pragma once

#include "app/desk.h"
#include "app/organisation_file.h"
#include "command_line.h"
#include "mentoring/check.h"
#include "mentoring/mentorship.h"
#include "mentoring/person.h"

namespace mentoring::cli {

void addAsOption(CommandLine& line);
/// Puts whoever --as names at the desk; the coordinator without it. Throws Refused where that is nobody, or several.
void takeDesk(const CommandLine& line, OrganisationFile& file);

void addPairOption(CommandLine& line);
/// The pair named by --pair: its number, or its two people "mentee+mentor", however each is named (an address may hold
/// a + itself); only one that whoever is at the desk may see. Of several the one that is open. Throws Refused, also
/// where several pairs may be meant.
[[nodiscard]] Mentorship pairOf(const CommandLine& line, const OrganisationFile& file);

/// The person with that address, staff number or name. Throws Refused where that is nobody, or several of those whom
/// whoever is at the desk may see.
[[nodiscard]] const Person& personOf(const QString& named, const OrganisationFile& file);
/// The same of those whom whoever is at the desk may see; anybody else is said not to be there.
[[nodiscard]] const Person& seenPerson(const QString& named, const OrganisationFile& file);
/// "Zoé Girard (zoe@example.org)": with what tells them from another of the same name.
[[nodiscard]] QString labelOf(const Person& person);
/// yyyy-mm-dd; `otherwise` where the option is not set. Throws WrongUse.
[[nodiscard]] Date dayOf(const CommandLine& line, const QString& option, Date otherwise);
[[nodiscard]] std::optional<Date> optionalDay(const CommandLine& line, const QString& option);

} // namespace mentoring::cli
