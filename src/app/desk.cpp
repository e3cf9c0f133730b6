#include "app/desk.h"

#include <algorithm>

#include "app/organisation_file.h"
#include "store.h"

namespace mentoring {

Desk::Desk(OrganisationFile& file) : m_file(file) {
    connect(&file, &OrganisationFile::changed, this, [this](const Change& change) {
        if (change.touched.testFlag(Aspect::Mentorships))
            m_ties.reset();
    });
}

void Desk::take(const Perspective& perspective) {
    if (perspective == m_perspective)
        return;
    if (perspective.person && !m_file.directory().person(*perspective.person))
        throw Refusal({{Issue::UnknownRecord, Field::None}});
    m_perspective = perspective;
    m_ties.reset();
    Q_EMIT taken(perspective);
    m_file.store().forgetOutOfReach(); // what somebody else did cannot be taken back
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
    for (auto& pair : own)
        pair.reason.clear();
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

Standing Desk::standing(const Perspective& viewer, RecordKind kind, PersonId author, PersonId about,
                        MentorshipId pairId) const {
    if (viewer.isCoordinator())
        return Standing::Coordinator;
    const auto person = *viewer.person;
    const auto& directory = m_file.directory();
    const auto* pair = directory.mentorship(pairId);
    if (pairId.isSet() && !pair)
        return author == person ? Standing::Author : Standing::Stranger;
    if (viewer != m_perspective)
        return standingOf(person, tiesOf(person, directory.mentorships()), kind, author, about, pair);
    if (!m_ties)
        m_ties = tiesOf(person, directory.mentorships());
    return standingOf(person, *m_ties, kind, author, about, pair);
}

Sight Desk::sightOf(const Perspective& viewer, RecordKind kind, const Authorship& from, PersonId about,
                    MentorshipId pair) const {
    return mentoring::sightOf(kind, from.audience, standing(viewer, kind, from.author, about, pair));
}

std::vector<PersonId> Desk::partnersOf(RecordKind kind, PersonId author, MentorshipId pairId) const {
    if (const auto* pair = m_file.directory().mentorship(pairId)) {
        const auto partner = partnerOf(*pair, author);
        return partner.isSet() ? std::vector{partner} : std::vector{pair->mentee, pair->mentor};
    }
    if (!isAboutOneself(kind) || !author.isSet())
        return {};
    const auto ties = tiesOf(author, m_file.directory().mentorships());
    std::vector<PersonId> mentors(ties.mentors.begin(), ties.mentors.end());
    std::ranges::sort(mentors);
    return mentors;
}

} // namespace mentoring
