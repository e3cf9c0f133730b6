#include "people/participation_dialog.h"

#include <algorithm>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "app/program_service.h"
#include "kit/form_field.h"
#include "kit/label.h"
#include "parts/day_edit.h"
#include "skills_table.h"
#include "wording/issues.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

int openPairs(const Directory& directory, const Participation& part, bool asMentor) {
    return static_cast<int>(std::ranges::count_if(directory.mentorships(), [&](const Mentorship& pair) {
        return pair.program == part.program && isOpen(pair.state) &&
               (asMentor ? pair.mentor : pair.mentee) == part.person;
    }));
}

} // namespace

ParticipationDialog::ParticipationDialog(Workspace& workspace, PersonId person, QWidget* parent)
    : DraftedDialog(workspace, parent) {
    setObjectName(QStringLiteral("participationDialog"));
    const auto& directory = workspace.file().directory();
    const auto program = workspace.program();
    if (const auto* known = directory.participation(program, person)) {
        m_part = *known;
    } else {
        m_isNew = true;
        m_part.program = program;
        m_part.person = person;
        m_part.asMentee = true;
        m_part.state = ParticipationState::Accepted;
    }
    const auto* who = directory.person(person);
    const auto* of = directory.program(program);
    setWindowTitle(tr("%1 in %2", "a person, a program")
                       .arg(who ? QString::fromStdString(who->displayName()) : QString(),
                            of ? QString::fromStdString(of->name) : QString()));
    resize(760, 560);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    auto* roles = new QHBoxLayout;
    m_asMentor = new QCheckBox(tr("As &mentor"), this);
    m_asMentor->setObjectName(QStringLiteral("asMentorCheck"));
    m_asMentor->setChecked(m_part.asMentor);
    m_asMentee = new QCheckBox(tr("As me&ntee"), this);
    m_asMentee->setObjectName(QStringLiteral("asMenteeCheck"));
    m_asMentee->setChecked(m_part.asMentee);
    m_nominated = new QCheckBox(tr("N&ominated: to be paired first"), this);
    m_nominated->setObjectName(QStringLiteral("nominatedCheck"));
    m_nominated->setChecked(m_part.nominated);
    for (auto* box : {m_asMentor, m_asMentee, m_nominated})
        roles->addWidget(box);
    roles->addStretch();
    layout->addLayout(roles);

    m_offers = new SkillsTable(workspace, SkillsTable::Of::Offered, this);
    for (const auto& offer : m_part.offers)
        m_offers->add(offer);
    layout->addWidget(m_offers, 1);
    m_seeks = new SkillsTable(workspace, SkillsTable::Of::Sought, this);
    for (const auto& sought : m_part.seeks)
        m_seeks->add(sought);
    layout->addWidget(m_seeks, 1);

    auto* line = new QHBoxLayout;
    line->setSpacing(space::l);
    m_capacity = new QSpinBox(this);
    m_capacity->setObjectName(QStringLiteral("capacitySpin"));
    m_capacity->setRange(0, highestCapacity);
    m_capacity->setSpecialValueText(tr("As the program: %1").arg(of ? of->defaultCapacity : 1));
    m_capacity->setMinimumWidth(fontMetrics().horizontalAdvance(m_capacity->specialValueText()) + 4 * space::l);
    m_capacity->setValue(m_part.capacity.value_or(0));
    auto* capacityField = new FormField(tr("&Capacity as mentor"), m_capacity, this);
    layout->addWidget(capacityField, 0, Qt::AlignLeft);
    m_paused = new QCheckBox(tr("&Paused: not available for matching"), this);
    m_paused->setObjectName(QStringLiteral("pausedCheck"));
    m_paused->setChecked(m_part.paused);
    layout->addWidget(m_paused);
    m_pausedUntil = new DayEdit(QStringLiteral("pausedUntilEdit"), this);
    m_pausedUntil->setDay(m_part.pausedUntil);
    m_untilField = new FormField(tr("&Until"), m_pausedUntil, this);
    m_untilField->setHelp(tr("Empty: until further notice"));
    line->addWidget(m_untilField, 0, Qt::AlignTop);
    m_pauseReason = new QLineEdit(QString::fromStdString(m_part.pauseReason), this);
    m_pauseReason->setObjectName(QStringLiteral("pauseReasonEdit"));
    auto* reasonField = new FormField(tr("&Reason of the pause"), m_pauseReason, this);
    line->addWidget(reasonField, 1, Qt::AlignTop);
    layout->addLayout(line);
    auto* note = new Label(QString(), Label::Body, Label::Muted, this);
    note->setObjectName(QStringLiteral("openPairsLabel"));
    note->setWordWrap(true);
    layout->addWidget(note);
    const auto asMentor = openPairs(directory, m_part, true);
    const auto asMentee = openPairs(directory, m_part, false);
    // Only what the roles ask for is shown; what is hidden is kept.
    const auto enable = [this, capacityField, reasonField, note, asMentor, asMentee] {
        const bool pauses = m_paused->isChecked() && !m_part.paused;
        const int left =
            (m_asMentor->isChecked() && !pauses ? 0 : asMentor) + (m_asMentee->isChecked() && !pauses ? 0 : asMentee);
        note->setText(
            tr("%Ln pair(s) still run and go on all the same. End or pause them under Mentorships.", nullptr, left));
        note->setVisible(left > 0);
        m_offers->setVisible(m_asMentor->isChecked());
        capacityField->setVisible(m_asMentor->isChecked());
        m_seeks->setVisible(m_asMentee->isChecked());
        m_untilField->setVisible(m_paused->isChecked());
        reasonField->setVisible(m_paused->isChecked());
    };
    for (auto* box : {m_asMentor, m_asMentee, m_paused})
        connect(box, &QCheckBox::toggled, this, enable);
    enable();

    m_problem = new Label(QString(), Label::Body, Label::Danger, this);
    m_problem->setObjectName(QStringLiteral("problemLabel"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* save = new QPushButton(tr("Save changes"), this);
    save->setObjectName(QStringLiteral("saveButton"));
    save->setProperty("primary", true);
    save->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    keepDraft({draftKey("participation", {program.value, person.value}), tr("Part in the program"),
               who ? QString::fromStdString(who->displayName()) : QString(), !m_isNew},
              *this, *layout);
}

Participation ParticipationDialog::read() const {
    Participation part = m_part;
    part.asMentor = m_asMentor->isChecked();
    part.asMentee = m_asMentee->isChecked();
    part.nominated = m_nominated->isChecked();
    part.capacity = m_capacity->value() == 0 ? std::nullopt : std::optional(m_capacity->value());
    part.paused = m_paused->isChecked();
    part.pausedUntil = part.paused ? m_pausedUntil->day() : std::nullopt;
    part.pauseReason = m_pauseReason->text().toStdString();
    part.offers = m_offers->offered();
    part.seeks = m_seeks->sought();
    return part;
}

void ParticipationDialog::accept() {
    m_problem->hide();
    m_untilField->setError({});
    if (m_paused->isChecked() && m_pausedUntil->isUnreadable()) {
        m_untilField->setError(DayEdit::advice());
        m_pausedUntil->setFocus();
        return;
    }
    const auto part = read();
    const bool done = record(
        [&] {
            auto& programs = workspace().file().programs();
            if (m_isNew)
                programs.enrol(part);
            else
                programs.edit(part);
        },
        [this](const Issues& issues) {
            m_problem->setText(wording::sentence(issues));
            m_problem->show();
        });
    if (done)
        QDialog::accept();
}

} // namespace mentoring::ui
