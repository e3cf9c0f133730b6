#pragma once

#include <string>

namespace mentoring {
class OrganisationFile;
}

namespace mentoring::test {

/// Everything of the mentoring that the services hand out to whoever is at the desk, asked for in every way there is.
[[nodiscard]] std::string everythingHandedOut(OrganisationFile& file);

} // namespace mentoring::test
