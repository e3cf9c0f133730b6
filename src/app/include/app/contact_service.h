#pragma once

#include <optional>
#include <vector>

#include "app/organisation_file.h"
#include "mentoring/contact.h"

namespace mentoring {

/// With whom a coordinator was in touch about what, and their own notes on pairs: for coordinators alone, so that
/// nobody else gets anything from here. Keeps nothing between calls. All writing throws Refusal or FileError.
class ContactService {
public:
    explicit ContactService(OrganisationFile& file) : m_file(file) {}

    [[nodiscard]] std::vector<Contact> contacts() const; ///< by their day
    [[nodiscard]] std::vector<Contact> contactsOf(MentorshipId pair) const;
    [[nodiscard]] std::optional<Contact> contact(ContactId id) const;
    /// The step to take next with a pair: the one after the last reminder since its last session was held.
    [[nodiscard]] ContactStep nextStepOf(MentorshipId pair) const;

    ContactId add(Contact contact);
    void edit(const Contact& contact);
    void remove(ContactId id);

private:
    [[nodiscard]] std::string subjectOf(const Contact& contact) const;

    OrganisationFile& m_file;
};

} // namespace mentoring
