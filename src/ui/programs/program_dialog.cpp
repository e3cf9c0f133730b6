#include "programs/program_dialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "app/program_service.h"
#include "kit/form_field.h"
#include "parts/day_edit.h"
#include "wording/issues.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

/// Empty is no date; what cannot be read marks its field.
bool readDate(const DayEdit* edit, FormField* field, std::optional<Date>& date) {
    date = edit->day();
    field->setError(edit->isUnreadable() ? DayEdit::advice() : QString());
    return !edit->isUnreadable();
}

} // namespace

ProgramDialog::ProgramDialog(Workspace& workspace, ProgramId program, QWidget* parent)
    : DraftedDialog(workspace, parent) {
    if (const auto* known = workspace.file().directory().program(program))
        m_program = *known;
    setObjectName(QStringLiteral("programDialog"));
    setWindowTitle(m_program.id.isSet() ? tr("Program settings") : tr("New program"));
    resize(600, 560);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    m_name = new QLineEdit(QString::fromStdString(m_program.name), this);
    m_name->setObjectName(QStringLiteral("programNameEdit"));
    m_nameField = new FormField(tr("&Name"), m_name, this);
    layout->addWidget(m_nameField);
    m_purpose = addText("purposeEdit", tr("&Purpose: what it is for"), m_program.purpose);
    m_measures = addText("measuresEdit", tr("&How one will know that it worked"), m_program.successMeasures);
    m_sponsor = new QLineEdit(QString::fromStdString(m_program.sponsor), this);
    m_sponsor->setObjectName(QStringLiteral("sponsorEdit"));
    layout->addWidget(new FormField(tr("&Sponsor"), m_sponsor, this));
    auto* line = new QHBoxLayout;
    line->setSpacing(space::l);
    m_mode = new QComboBox(this);
    m_mode->setObjectName(QStringLiteral("programModeCombo"));
    for (const auto mode : {ProgramMode::Cohort, ProgramMode::Rolling})
        m_mode->addItem(wording::name(mode), static_cast<int>(mode));
    m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(m_program.mode)));
    line->addWidget(new FormField(tr("&Kind"), m_mode, this), 2);
    auto* dates = new QHBoxLayout;
    dates->setSpacing(space::l);
    m_starts = new DayEdit(QStringLiteral("startsEdit"), this);
    m_starts->setDay(m_program.startsOn);
    m_startsField = new FormField(tr("S&tarts on"), m_starts, this);
    dates->addWidget(m_startsField, 1, Qt::AlignTop);
    m_ends = new DayEdit(QStringLiteral("endsEdit"), this);
    m_ends->setDay(m_program.endsOn);
    m_endsField = new FormField(tr("&Ends on"), m_ends, this);
    dates->addWidget(m_endsField, 1, Qt::AlignTop);
    m_capacity = new QSpinBox(this);
    m_capacity->setObjectName(QStringLiteral("defaultCapacitySpin"));
    m_capacity->setRange(lowestCapacity, highestCapacity);
    m_capacity->setValue(m_program.defaultCapacity);
    line->addWidget(new FormField(tr("&Mentees per mentor"), m_capacity, this), 1);
    layout->addLayout(line);
    layout->addLayout(dates);
    layout->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* save = new QPushButton(m_program.id.isSet() ? tr("Save changes") : tr("Make the program"), this);
    save->setObjectName(QStringLiteral("saveButton"));
    save->setProperty("primary", true);
    save->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    QWidget* before = m_capacity; // created before the dates, shown before them
    for (QWidget* later : {static_cast<QWidget*>(m_starts), static_cast<QWidget*>(m_ends),
                           static_cast<QWidget*>(cancel), static_cast<QWidget*>(save)}) {
        setTabOrder(before, later);
        before = later;
    }
    const bool isNew = !m_program.id.isSet();
    keepDraft({isNew ? draftKey("program-new", {}) : draftKey("program", {m_program.id.value}), windowTitle(),
               QString::fromStdString(m_program.name), !isNew},
              *this, *layout);
    m_name->setFocus();
}

QPlainTextEdit* ProgramDialog::addText(const char* name, const QString& label, const std::string& text) {
    auto* edit = new QPlainTextEdit(QString::fromStdString(text), this);
    edit->setObjectName(QLatin1String(name));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(80);
    layout()->addWidget(new FormField(label, edit, this));
    return edit;
}

void ProgramDialog::accept() {
    m_nameField->setError({});
    Program program = m_program;
    program.name = m_name->text().toStdString();
    program.purpose = m_purpose->toPlainText().toStdString();
    program.successMeasures = m_measures->toPlainText().toStdString();
    program.sponsor = m_sponsor->text().toStdString();
    program.mode = static_cast<ProgramMode>(m_mode->currentData().toInt());
    program.defaultCapacity = m_capacity->value();
    const bool starts = readDate(m_starts, m_startsField, program.startsOn);
    const bool ends = readDate(m_ends, m_endsField, program.endsOn);
    if (!starts || !ends)
        return;
    const bool done = record(
        [&] {
            auto& programs = workspace().file().programs();
            if (m_program.id.isSet())
                programs.edit(program);
            else
                m_program.id = programs.add(program);
        },
        [this](const Issues& issues) {
            for (const auto& issue : issues)
                (issue.field == Field::Dates ? m_endsField : m_nameField)->setError(wording::sentence(issue));
        });
    if (done)
        QDialog::accept();
}

} // namespace mentoring::ui
