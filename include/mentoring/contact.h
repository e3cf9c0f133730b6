#pragma once

#include <string>

#include "mentoring/date.h"
#include "mentoring/id.h"
#include "mentoring/issues.h"
#include "mentoring/revision.h"

namespace mentoring {

using ContactId = Id<struct ContactTag>;

/// How the coordinator was in touch. Values are stored.
enum class ContactHow {
    Note, ///< with nobody: a note of the coordinator's own
    Mail,
    Call,
    Meeting,
    Message,
};
inline constexpr ContactHow allContactHows[] = {ContactHow::Note, ContactHow::Mail, ContactHow::Call,
                                                ContactHow::Meeting, ContactHow::Message};

/// How urgent a word was: three steps, so that nobody hears the last one first.
enum class ContactStep { None, Reminder, Second, Last };
inline constexpr ContactStep allContactSteps[] = {ContactStep::None, ContactStep::Reminder, ContactStep::Second,
                                                  ContactStep::Last};

/// The step after this one; the last one stays the last.
[[nodiscard]] ContactStep nextStep(ContactStep step);

/// That a coordinator was in touch with somebody about a pair, or a note on it. For coordinators alone.
struct Contact {
    ContactId id;
    MentorshipId pair; ///< not set: about the person
    PersonId person;   ///< not set: with both, or a note on the pair; one of the two is set
    Date on{};         ///< not in the future
    ContactHow how = ContactHow::Note;
    ContactStep step = ContactStep::None;
    std::string text; ///< a note needs one
    std::string by;   ///< who noted it
    Revision revision{};

    friend bool operator==(const Contact&, const Contact&) = default;
};

[[nodiscard]] Issues check(const Contact& contact, Date today);
[[nodiscard]] std::string_view wordOf(ContactHow how);
[[nodiscard]] std::string_view wordOf(ContactStep step);

} // namespace mentoring
