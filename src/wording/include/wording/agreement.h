#pragma once

#include "app/organisation_file.h"
#include "mentoring/agreement.h"
#include "report/sheet.h"

namespace mentoring::wording {

/// "Version 2, accepted by Inès Haddad on 3 March 2026": one of the two, or that they have not yet.
[[nodiscard]] QString acceptance(const Agreement& agreement, const std::string& name, const std::optional<Date>& on);

/// What the two agreed, as a sheet to read and to sign, in the language that is spoken: with the roles of all four as
/// the organisation words them.
[[nodiscard]] report::Sheet agreementSheet(OrganisationFile& file, const Mentorship& pair, const Agreement& agreement);

} // namespace mentoring::wording
