#include "people/participation_dialog.h"

#include <algorithm>

#include <QCheckBox>

#include "app/program_service.h"
#include "kit/form_field.h"
#include "kit/label.h"
#include "kit/utf8.h"
#include "part_fields.h"
#include "parts/day_edit.h"

namespace mentoring::ui {

namespace {

QString titleOf(const Directory& directory, PersonId person, ProgramId program) {
    const auto* who = directory.person(person);
    const auto* of = directory.program(program);
    return ParticipationDialog::tr("%1 in %2", "a person, a program")
        .arg(who ? toQt(who->displayName()) : QString(), of ? toQt(of->name) : QString());
}

int openPairs(const Directory& directory, const Participation& part, bool asMentor) {
    return static_cast<int>(std::ranges::count_if(directory.mentorships(), [&](const Mentorship& pair) {
        return pair.program == part.program && isOpen(pair.state) &&
               (asMentor ? pair.mentor : pair.mentee) == part.person;
    }));
}

} // namespace

ParticipationDialog::ParticipationDialog(Workspace& workspace, PersonId person, QWidget* parent)
    : FormDialog(workspace, titleOf(workspace.file().directory(), person, workspace.program()), tr("Save changes"),
                 parent) {
    setObjectName(QStringLiteral("participationDialog"));
    setLeastWidth(760);
    const auto& directory = workspace.file().directory();
    const auto program = workspace.program();
    const auto* known = directory.participation(program, person);
    if (known) {
        m_part = *known;
    } else {
        m_part.program = program;
        m_part.person = person;
        m_part.asMentee = true;
        m_part.state = ParticipationState::Accepted;
    }
    m_partFields = std::make_unique<PartFields>(*this, m_part, neverPairsOf(directory, person));
    addRoles();
    m_partFields->addSkills();
    addWishes();
    m_partFields->addCapacity(workspace.currentProgram());
    addWaiting();
    m_partFields->addPause();
    addOpenPairs();
    for (auto* box : {m_asMentor, m_asMentee, m_partFields->paused()})
        connect(box, &QCheckBox::toggled, this, &ParticipationDialog::showWhatIsAsked);
    showWhatIsAsked();
    setAction([this, isNew = !known] {
        auto& programs = this->workspace().file().programs();
        if (isNew)
            programs.enrol(read(), m_partFields->readNevers());
        else
            programs.edit(read(), m_partFields->readNevers());
    });
    const auto* who = directory.person(person);
    keepDraft(DraftAbout{draftKey("participation", {program.value, person.value}), tr("Role in the program"),
                         who ? toQt(who->displayName()) : QString(), known != nullptr});
    m_asMentor->setFocus();
}

ParticipationDialog::~ParticipationDialog() = default;

void ParticipationDialog::addRoles() {
    beginRow();
    m_asMentor = addCheck("asMentorCheck", tr("As &mentor"), m_part.asMentor);
    m_asMentee = addCheck("asMenteeCheck", tr("As me&ntee"), m_part.asMentee);
    endRow();
    m_nominated = addCheck("nominatedCheck", tr("N&ominated: to be paired first"), m_part.nominated);
}

void ParticipationDialog::addWishes() {
    const auto& directory = workspace().file().directory();
    PartFields::Choices choices;
    for (const auto& one : directory.people())
        if (!one.archived && one.id != m_part.person)
            choices.anybody.push_back(one.id);
    for (const auto& other : directory.participations(m_part.program)) {
        const auto* one = directory.person(other.person);
        if (!one || one->archived || one->id == m_part.person)
            continue;
        if (other.asMentor)
            choices.mentors.push_back(one->id);
        if (other.asMentee)
            choices.mentees.push_back(one->id);
    }
    m_partFields->addWishes(choices, tr("Never &to be paired with"),
                            tr("In no program, and in neither role. Each needs a reason; only coordinators see it."));
}

void ParticipationDialog::addWaiting() {
    m_waitingSince = addDay("waitingSinceEdit", tr("Waiting &since"), m_part.waitingSince, Field::Dates);
    fieldOf(m_waitingSince)->setHelp(tr("Whoever waits longest is paired first when that is asked for."));
    fieldOf(m_waitingSince)->leaveHalfFree();
}

void ParticipationDialog::addOpenPairs() {
    m_openPairs = new Label(QString(), Label::Body, Label::Muted, this);
    m_openPairs->setObjectName(QStringLiteral("openPairsLabel"));
    m_openPairs->setWordWrap(true);
    addWidget(m_openPairs);
}

int ParticipationDialog::pairsLeft() const {
    const auto& directory = workspace().file().directory();
    const bool pauses = m_partFields->paused()->isChecked() && !m_part.paused;
    return (m_asMentor->isChecked() && !pauses ? 0 : openPairs(directory, m_part, true)) +
           (m_asMentee->isChecked() && !pauses ? 0 : openPairs(directory, m_part, false));
}

void ParticipationDialog::showWhatIsAsked() {
    const int left = pairsLeft();
    m_openPairs->setText(
        tr("%Ln pair(s) still run and go on all the same. End or pause them under Mentorships.", nullptr, left));
    m_openPairs->setVisible(left > 0);
    m_partFields->showFor(m_asMentor->isChecked(), m_asMentee->isChecked());
    fieldOf(m_waitingSince)->setVisible(m_asMentee->isChecked());
}

Participation ParticipationDialog::read() const {
    Participation part = m_part;
    part.asMentor = m_asMentor->isChecked();
    part.asMentee = m_asMentee->isChecked();
    part.nominated = m_nominated->isChecked();
    part.waitingSince = m_waitingSince->day();
    m_partFields->readInto(part);
    return part;
}

} // namespace mentoring::ui
