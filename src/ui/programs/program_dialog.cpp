#include "programs/program_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

#include "app/program_service.h"
#include "kit/long_text_edit.h"
#include "kit/utf8.h"
#include "parts/day_edit.h"
#include "wording/people.h"

namespace mentoring::ui {

ProgramDialog::ProgramDialog(Workspace& workspace, ProgramId program, QWidget* parent)
    : FormDialog(workspace, program.isSet() ? tr("Program settings") : tr("New program"),
                 program.isSet() ? tr("Save changes") : tr("Make the program"), parent),
      m_program(program) {
    setObjectName(QStringLiteral("programDialog"));
    setLeastWidth(600);
    const auto* found = workspace.file().directory().program(program);
    const auto known = found ? *found : Program{};
    auto* name = addLine("programNameEdit", tr("&Name"), {}, Field::Name);
    name->setText(toQt(known.name));
    auto* purpose = addText("purposeEdit", tr("&Purpose: what it is for"), 3, {}, Field::Purpose);
    purpose->setPlainText(toQt(known.purpose));
    auto* measures = addText("measuresEdit", tr("&How one will know that it worked"), 3);
    measures->setPlainText(toQt(known.successMeasures));
    auto* sponsor = addLine("sponsorEdit", tr("&Sponsor"));
    sponsor->setText(toQt(known.sponsor));
    beginRow();
    auto* mode = addChoice("programModeCombo", tr("&Kind"), {});
    for (const auto one : {ProgramMode::Cohort, ProgramMode::Rolling})
        mode->addItem(wording::name(one), static_cast<int>(one));
    mode->setCurrentIndex(mode->findData(static_cast<int>(known.mode)));
    auto* capacity = addNumber("defaultCapacitySpin", tr("&Mentees per mentor"), lowestCapacity, highestCapacity,
                               known.defaultCapacity, {}, Field::Capacity);
    endRow();
    beginRow();
    auto* starts = addDay("startsEdit", tr("S&tarts on"), known.startsOn);
    auto* ends = addDay("endsEdit", tr("&Ends on"), known.endsOn, Field::Dates);
    endRow();
    setAction([this, known, name, purpose, measures, sponsor, mode, capacity, starts, ends] {
        auto written = known;
        written.name = fromQt(name->text());
        written.purpose = fromQt(purpose->text());
        written.successMeasures = fromQt(measures->text());
        written.sponsor = fromQt(sponsor->text());
        written.mode = static_cast<ProgramMode>(mode->currentData().toInt());
        written.defaultCapacity = capacity->value();
        written.startsOn = starts->day();
        written.endsOn = ends->day();
        auto& programs = this->workspace().file().programs();
        if (written.id.isSet())
            programs.edit(written);
        else
            m_program = programs.add(written);
    });
    if (known.id.isSet())
        keepDraftOfRecorded(draftKey("program", {known.id.value}), toQt(known.name));
    else
        keepDraft(draftKey("program-new", {}));
    name->setFocus();
}

} // namespace mentoring::ui
