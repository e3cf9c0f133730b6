#include "people/participation_dialog.h"

#include <algorithm>

#include <QCheckBox>
#include <QSpinBox>

#include "app/program_service.h"
#include "kit/form_field.h"
#include "kit/label.h"
#include "kit/long_text_edit.h"
#include "kit/utf8.h"
#include "parts/day_edit.h"
#include "skills_table.h"

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
    addRoles();
    addSkills();
    addCapacity();
    addPause();
    for (auto* box : {m_asMentor, m_asMentee, m_paused})
        connect(box, &QCheckBox::toggled, this, &ParticipationDialog::showWhatIsAsked);
    showWhatIsAsked();
    setAction([this, isNew = !known] {
        auto& programs = this->workspace().file().programs();
        if (isNew)
            programs.enrol(read());
        else
            programs.edit(read());
    });
    const auto* who = directory.person(person);
    keepDraft(DraftAbout{draftKey("participation", {program.value, person.value}), tr("Part in the program"),
                         who ? toQt(who->displayName()) : QString(), known != nullptr});
    m_asMentor->setFocus();
}

void ParticipationDialog::addRoles() {
    beginRow();
    m_asMentor = addCheck("asMentorCheck", tr("As &mentor"), m_part.asMentor);
    m_asMentee = addCheck("asMenteeCheck", tr("As me&ntee"), m_part.asMentee);
    m_nominated = addCheck("nominatedCheck", tr("N&ominated: to be paired first"), m_part.nominated);
    endRow();
}

void ParticipationDialog::addSkills() {
    m_offers = new SkillsTable(workspace(), SkillsTable::Of::Offered, this);
    for (const auto& offer : m_part.offers)
        m_offers->add(offer);
    addField({}, m_offers);
    m_seeks = new SkillsTable(workspace(), SkillsTable::Of::Sought, this);
    for (const auto& sought : m_part.seeks)
        m_seeks->add(sought);
    addField({}, m_seeks, Field::Skills);
}

void ParticipationDialog::addCapacity() {
    beginRow();
    m_capacity = addNumber("capacitySpin", tr("&Capacity as mentor"), 0, highestCapacity, m_part.capacity.value_or(0),
                           {}, Field::Capacity);
    m_besideCapacity = new QWidget(this); // a figure as wide as the dialog would be hard to read
    addWidget(m_besideCapacity);
    endRow();
    const auto* program = workspace().currentProgram();
    m_capacity->setSpecialValueText(tr("As the program: %1").arg(program ? program->defaultCapacity : 1));
}

void ParticipationDialog::addPause() {
    m_paused = addCheck("pausedCheck", tr("&Paused: not available for matching"), m_part.paused);
    beginRow();
    m_pausedUntil = addDay("pausedUntilEdit", tr("&Until"), m_part.pausedUntil, Field::Dates);
    fieldOf(m_pausedUntil)->setHelp(tr("Empty: until further notice"));
    m_pauseReason = addText("pauseReasonEdit", tr("&Reason of the pause"), 2, {}, Field::Reason);
    m_pauseReason->setPlainText(toQt(m_part.pauseReason));
    endRow();
    m_openPairs = new Label(QString(), Label::Body, Label::Muted, this);
    m_openPairs->setObjectName(QStringLiteral("openPairsLabel"));
    m_openPairs->setWordWrap(true);
    addWidget(m_openPairs);
}

int ParticipationDialog::pairsLeft() const {
    const auto& directory = workspace().file().directory();
    const bool pauses = m_paused->isChecked() && !m_part.paused;
    return (m_asMentor->isChecked() && !pauses ? 0 : openPairs(directory, m_part, true)) +
           (m_asMentee->isChecked() && !pauses ? 0 : openPairs(directory, m_part, false));
}

void ParticipationDialog::showWhatIsAsked() {
    const int left = pairsLeft();
    m_openPairs->setText(
        tr("%Ln pair(s) still run and go on all the same. End or pause them under Mentorships.", nullptr, left));
    m_openPairs->setVisible(left > 0);
    fieldOf(m_offers)->setVisible(m_asMentor->isChecked());
    fieldOf(m_capacity)->setVisible(m_asMentor->isChecked());
    m_besideCapacity->setVisible(m_asMentor->isChecked());
    fieldOf(m_seeks)->setVisible(m_asMentee->isChecked());
    fieldOf(m_pausedUntil)->setVisible(m_paused->isChecked());
    fieldOf(m_pauseReason)->setVisible(m_paused->isChecked());
}

Participation ParticipationDialog::read() const {
    Participation part = m_part;
    part.asMentor = m_asMentor->isChecked();
    part.asMentee = m_asMentee->isChecked();
    part.nominated = m_nominated->isChecked();
    part.capacity = m_capacity->value() == 0 ? std::nullopt : std::optional(m_capacity->value());
    part.paused = m_paused->isChecked();
    part.pausedUntil = part.paused ? m_pausedUntil->day() : std::nullopt;
    part.pauseReason = fromQt(m_pauseReason->text());
    part.offers = m_offers->offered();
    part.seeks = m_seeks->sought();
    return part;
}

} // namespace mentoring::ui
