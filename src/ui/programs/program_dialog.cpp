#include "programs/program_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

#include "app/mentorship_service.h"
#include "app/program_service.h"
#include "kit/long_text_edit.h"
#include "kit/question_dialog.h"
#include "kit/utf8.h"
#include "parts/day_edit.h"
#include "parts/viewpoint.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

ProgramDialog::ProgramDialog(Workspace& workspace, ProgramId program, QWidget* parent)
    : FormDialog(workspace, program.isSet() ? tr("Program settings") : tr("New program"),
                 program.isSet() ? tr("Save changes") : tr("Create program"), parent),
      m_program(program) {
    setObjectName(QStringLiteral("programDialog"));
    setLeastWidth(600);
    const auto* found = workspace.file().directory().program(program);
    const auto known = found ? *found : Program{};
    auto* name = addLine("programNameEdit", tr("&Name"), {}, Field::Name);
    name->setText(toQt(known.name));
    auto* purpose = addText("purposeEdit", tr("&Purpose: what it is for"), 3, {}, Field::Purpose);
    purpose->setPlainText(toQt(known.purpose));
    auto* measures = addText("measuresEdit", tr("&How you will know that it worked"), 3);
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
    auto* starts = addDay("startsEdit", tr("St&arts on"), known.startsOn);
    auto* ends = addDay("endsEdit", tr("&Ends on"), known.endsOn, Field::Dates);
    endRow();
    QComboBox* peopleFrom = nullptr;
    const auto& others = workspace.file().directory().programs();
    if (!known.id.isSet() && !others.empty()) {
        peopleFrom = addChoice("peopleFromCombo", tr("&Take people over from"), {tr("No other program")});
        for (const auto& other : others)
            peopleFrom->addItem(toQt(other.name), QVariant::fromValue<qint64>(other.id.value));
        addSentence(tr("They come with their role, places, skills and wishes. Who left, was refused or is in the archive "
                       "stays out."));
    }
    setAction([this, known, name, purpose, measures, sponsor, mode, capacity, starts, ends, peopleFrom] {
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
            m_program = programs.add(written, peopleFrom ? chosenId<ProgramId>(peopleFrom) : ProgramId{});
    });
    if (known.id.isSet()) {
        setRemoval([this, id = known.id] { this->workspace().file().programs().remove(id); },
                   [this, known] { return confirmsDeletion(known); });
        keepDraftOfRecorded(draftKey("program", {known.id.value}), toQt(known.name));
    } else
        keepDraft(draftKey("program-new", {}));
    name->setFocus();
}

bool ProgramDialog::confirmsDeletion(const Program& program) {
    const auto& directory = workspace().file().directory();
    std::vector<MentorshipId> pairs;
    for (const auto& pair : directory.mentorships())
        if (pair.program == program.id)
            pairs.push_back(pair.id);
    MentorshipService::Going going;
    if (!workspace().attempt([&] { going = workspace().file().mentorships().goingWith(pairs); }))
        return false;
    QStringList lost;
    const auto count = [&](int number, const QString& text) {
        if (number > 0)
            lost << text;
    };
    count(going.openPairs, tr("%Ln running pair(s)", nullptr, going.openPairs));
    count(going.endedPairs, tr("%Ln ended pair(s)", nullptr, going.endedPairs));
    count(going.sessions, tr("%Ln session(s)", nullptr, going.sessions));
    QStringList sentences;
    if (const auto parts = static_cast<int>(directory.participations(program.id).size()); parts > 0)
        sentences << tr("%Ln people take part in it: what they seek and offer there goes, they themselves stay.", nullptr,
                        parts);
    if (!lost.isEmpty())
        sentences << tr("With it go: %1, and whatever else was recorded of its pairs.").arg(wording::list(lost));
    if (sentences.isEmpty())
        return true;
    sentences << tr("Undo brings everything back.");
    QuestionDialog question(tr("Delete %1?").arg(toQt(program.name)), sentences.join(u' '),
                            {tr("&Delete"), tr("&Keep")}, this);
    return question.ask() == 0;
}

} // namespace mentoring::ui
