#include "mentorships/life_card.h"

#include "app/desk.h"
#include "app/mentorship_service.h"
#include "mentoring/life.h"
#include "mentorships/life_dialogs.h"
#include "parts/viewpoint.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

LifeCard::LifeCard(Workspace& workspace, QWidget* parent)
    : PairCard(workspace, QStringLiteral("pairLifeCard"),
               Aspects(Aspect::Mentorships) | Aspect::Programs | Aspect::Agreements, parent) {}

void LifeCard::show(PairFolder& folder) {
    clearLines();
    const auto& pair = folder.pair();
    const auto& file = m_workspace.file();
    const auto* program = file.directory().program(pair.program);
    const auto& agreement = folder.agreement();
    const auto ends = program ? plannedEnd(pair, agreement ? agreement->endsOn : std::nullopt, *program) : pair.endsOn;
    setTitle(wording::name(pair.state));
    bool any = true;
    switch (pair.state) {
    case MentorshipState::Proposed:
        showProposal(pair);
        break;
    case MentorshipState::Agreed:
        setTitle(tr("You have both said yes"));
        addText(tr("The coordinator says when it begins. You can plan your first session already."));
        break;
    case MentorshipState::Paused:
        addText(pair.backOn ? tr("Paused; you go on on %1.").arg(wording::date(*pair.backOn))
                            : tr("Paused until further notice."));
        break;
    case MentorshipState::Active:
        any = ends && daysBetween(file.today(), *ends) <= 60;
        if (any) {
            setTitle(tr("The end comes near"));
            addText(*ends < file.today() ? tr("It was planned until %1.").arg(wording::date(*ends))
                                         : tr("It is planned until %1: look back together at what you wanted to reach.")
                                               .arg(wording::date(*ends)));
        }
        break;
    case MentorshipState::Completed:
    case MentorshipState::CompletedEarly:
    case MentorshipState::Dissolved:
    case MentorshipState::Declined:
        any = false;
        break;
    }
    setVisible(any);
}

void LifeCard::showProposal(const Mentorship& pair) {
    const auto& at = m_workspace.file().desk().perspective();
    const bool isMentor = at.is(pair.mentor);
    const auto other = personName(m_workspace, isMentor ? pair.mentee : pair.mentor);
    const bool mine = isMentor ? pair.mentorSaidYes : pair.menteeSaidYes;
    const bool theirs = isMentor ? pair.menteeSaidYes : pair.mentorSaidYes;
    setTitle(tr("You are proposed as a pair"));
    if (mine)
        addText(tr("You have said yes; the answer of %1 is missing.").arg(other));
    else
        addText(isMentor ? tr("Would you be the mentor of %1?").arg(other)
                         : tr("Would you like %1 as your mentor?").arg(other));
    if (theirs)
        addText(tr("%1 has said yes.").arg(other), Label::Body, Label::Muted);
    if (m_workspace.isReadOnly())
        return;
    const auto voice = isMentor ? PairVoice::Mentor : PairVoice::Mentee;
    if (!mine)
        addButton("acceptPairButton", tr("&Yes, gladly"), [this, id = pair.id, voice] {
            m_workspace.attempt([&] { m_workspace.file().mentorships().accept({id}, voice); });
        });
    addButton("declinePairButton", tr("De&cline…"),
              [this, id = pair.id] { DeclinePairDialog(m_workspace, {id}, window()).exec(); });
}

} // namespace mentoring::ui
