#pragma once

#include "store.h"

namespace mentoring::test {

/// An action of the test's own, with no rules to look at.
inline void act(OrganisationFile::Store& store, const ActionLine& line, const OrganisationFile::Store::Body& body) {
    Writing writing(store);
    store.act(writing, line, body);
}

} // namespace mentoring::test
