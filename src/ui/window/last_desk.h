#pragma once

#include "app/organisation_file.h"
#include "mentoring/id.h"

namespace mentoring::ui {

/// The person who sat at the desk when the file was last left, in whatever way; not set for the coordinator. Kept in
/// the file, or (where it can only be read) in the user's settings.
[[nodiscard]] PersonId lastAtDesk(const OrganisationFile& file);
void rememberAtDesk(OrganisationFile& file, PersonId person);

} // namespace mentoring::ui
