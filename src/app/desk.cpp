#include "app/desk.h"

#include <algorithm>

#include "app/organisation_file.h"

namespace mentoring {

Desk::Desk(OrganisationFile& file) : m_file(file) {
    connect(&file, &OrganisationFile::changed, this, [this](const Change& change) {
        if (change.touched.testFlag(Aspect::Mentorships))
            m_partners.reset();
    });
}

void Desk::take(const Perspective& perspective) {
    if (perspective == m_perspective)
        return;
    if (perspective.person && !m_file.directory().person(*perspective.person))
        throw Refusal({{Issue::UnknownRecord, Field::None}});
    m_perspective = perspective;
    m_partners.reset();
    Q_EMIT taken(perspective);
}

Desk::Roles Desk::roles(PersonId person) const {
    Roles roles;
    for (const auto& pair : m_file.directory().mentorships()) {
        roles.mentor = roles.mentor || pair.mentor == person;
        roles.mentee = roles.mentee || pair.mentee == person;
    }
    if (roles.mentor || roles.mentee)
        return roles;
    for (const auto& part : m_file.directory().participationsOf(person)) {
        roles.mentor = roles.mentor || part.asMentor;
        roles.mentee = roles.mentee || part.asMentee;
    }
    return roles;
}

std::vector<Mentorship> Desk::mentorships() const {
    const auto& all = m_file.directory().mentorships();
    if (isCoordinator())
        return all;
    std::vector<Mentorship> own;
    std::ranges::copy_if(all, std::back_inserter(own), [this](const Mentorship& pair) { return maySee(pair); });
    return own;
}

bool Desk::maySee(const Mentorship& pair) const {
    return isCoordinator() || m_perspective.is(pair.mentor) || m_perspective.is(pair.mentee);
}

bool Desk::maySee(PersonId person) const {
    return isCoordinator() || m_perspective.is(person) ||
           std::ranges::any_of(m_file.directory().mentorships(), [&](const Mentorship& pair) {
               return partnerOf(pair, *m_perspective.person) == person;
           });
}

PersonId Desk::partnerOf(const Mentorship& pair, PersonId person) {
    if (pair.mentor == person)
        return pair.mentee;
    return pair.mentee == person ? pair.mentor : PersonId{};
}

Standing Desk::standing(PersonId author, PersonId about, MentorshipId pairId) const {
    if (isCoordinator())
        return Standing::Coordinator;
    const auto person = *m_perspective.person;
    if (author == person)
        return Standing::Author;
    if (!pairId.isSet())
        return isPartner(author) ? Standing::Partner : Standing::Stranger;
    const auto* pair = m_file.directory().mentorship(pairId);
    if (!pair || partnerOf(*pair, person) == PersonId{})
        return Standing::Stranger;
    // What a mentor wrote about a mentee is for that mentee.
    const auto partner = partnerOf(*pair, person);
    return partner == author || about == person || !author.isSet() ? Standing::Partner : Standing::Stranger;
}

bool Desk::isPartner(PersonId other) const {
    if (!m_partners) {
        m_partners.emplace();
        for (const auto& pair : m_file.directory().mentorships()) {
            const auto partner = partnerOf(pair, *m_perspective.person);
            if (isOpen(pair.state) && partner.isSet())
                m_partners->insert(partner);
        }
    }
    return m_partners->contains(other);
}

} // namespace mentoring
