#include "mentorships/partner_card.h"

#include <QVBoxLayout>

#include "app/desk.h"
#include "parts/profile_card.h"

namespace mentoring::ui {

PartnerCard::PartnerCard(Workspace& workspace, QWidget* parent)
    : PairCard(workspace, QStringLiteral("partnerCard"),
               Aspects(Aspect::People) | Aspect::Participations | Aspect::Skills, parent) {
    m_facts = new ProfileFacts(ProfileFacts::For::Partner, this);
    body()->insertWidget(0, m_facts);
}

void PartnerCard::show(PairFolder& folder) {
    const auto& pair = folder.pair();
    const auto& directory = m_workspace.file().directory();
    const auto& at = m_workspace.file().desk().perspective();
    const bool isMentor = at.is(pair.mentee); // the other one
    const auto* partner = directory.person(isMentor ? pair.mentor : pair.mentee);
    setVisible(partner && at.person);
    if (!partner || !at.person)
        return;
    setAccessibleName(tr("Your partner in mentoring"));
    m_facts->show(directory, *partner, directory.participation(pair.program, partner->id),
                  isMentor ? ProfileFacts::As::Mentor : ProfileFacts::As::Mentee,
                  directory.participation(pair.program, *at.person));
}

} // namespace mentoring::ui
