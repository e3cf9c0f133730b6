#pragma once

#include <ostream>
#include <sstream>

#include <gtest/gtest.h>

#include "app/refusal.h"
#include "support/temporary_organisation.h"

namespace mentoring {

/// What a test prints when issues differ.
inline void PrintTo(const FieldIssue& issue, std::ostream* out) {
    *out << "issue #" << static_cast<int>(issue.issue) << " of field #" << static_cast<int>(issue.field);
}

} // namespace mentoring

namespace mentoring::test {

/// What was refused; empty where nothing was.
template <class Call>
[[nodiscard]] Issues issuesOf(const Call& call) {
    try {
        call();
    } catch (const Refusal& refusal) {
        return refusal.issues();
    }
    return {};
}

/// Whether a call is refused for exactly these reasons, and leaves the file byte for byte as it was.
template <class Call>
[[nodiscard]] testing::AssertionResult refused(const TemporaryOrganisation& org, const Issues& expected,
                                               const Call& call) {
    const auto before = org.bytes();
    const auto told = org.changes.size();
    const auto issues = issuesOf(call);
    if (issues != expected)
        return testing::AssertionFailure() << "refused for " << testing::PrintToString(issues) << " and not for "
                                           << testing::PrintToString(expected);
    if (org.bytes() != before || org.changes.size() != told)
        return testing::AssertionFailure() << "refused, but the file has changed";
    return testing::AssertionSuccess();
}
template <class Call>
[[nodiscard]] testing::AssertionResult refused(const TemporaryOrganisation& org, Issue issue, Field field,
                                               const Call& call) {
    return refused(org, Issues{{issue, field}}, call);
}
/// Whether a call goes through and leaves the file as it was: there was nothing to do.
template <class Call>
[[nodiscard]] testing::AssertionResult changesNothing(const TemporaryOrganisation& org, const Call& call) {
    return refused(org, Issues{}, call);
}

} // namespace mentoring::test
