#include "programs/program_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

#include "app/mentorship_service.h"
#include "app/program_service.h"
#include "kit/label.h"
#include "kit/long_text_edit.h"
#include "kit/question_dialog.h"
#include "kit/utf8.h"
#include "parts/day_edit.h"
#include "parts/viewpoint.h"
#include "programs/plan_rows.h"
#include "window/file_choice.h"
#include "wording/criteria.h"
#include "wording/language.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

ProgramDialog::ProgramDialog(Workspace& workspace, ProgramId id, QWidget* parent)
    : FormDialog(workspace, id.isSet() ? tr("Program settings") : tr("New program"),
                 id.isSet() ? tr("Save changes") : tr("Create program"), parent),
      m_program(id) {
    setObjectName(QStringLiteral("programDialog"));
    setLeastWidth(600);
    const auto* found = workspace.file().directory().program(id);
    const auto known = found ? *found : Program{};
    QComboBox* from = nullptr;
    if (!known.id.isSet()) {
        QStringList names{tr("An empty page")};
        for (const auto& one : ProgramService::readyTemplates())
            names << toQt(one.name.in(wording::textLanguage()));
        names << tr("A template in a file…");
        from = addChoice("templateCombo", tr("&Begin with"), names);
    }
    auto* name = addLine("programNameEdit", tr("&Name"), {}, Field::Name);
    name->setText(toQt(known.name));
    auto* purpose = addText("purposeEdit", tr("&Purpose: what it is for"), 3, {}, Field::Purpose);
    purpose->setPlainText(toQt(known.purpose));
    auto* measures = addText("measuresEdit", tr("&How you will know that it worked"), 3);
    measures->setPlainText(toQt(known.successMeasures));
    using Kind = RowsEdit::Column::Kind;
    auto* objectives = new RowsEdit(QStringLiteral("objectivesEdit"),
                                    {{Kind::Words, tr("Objective")},
                                     {Kind::Words, tr("What is counted")},
                                     {Kind::Number, tr("Before")},
                                     {Kind::Number, tr("Goal")},
                                     {Kind::Number, tr("Now")}},
                                    tr("Add an objective"), mostObjectives, this);
    objectives->setRows(rowsOf(known.plan.objectives));
    addField(tr("&Objectives, and how each is measured"), objectives, Field::Objectives);
    setCheck(objectives, [objectives] {
        return objectives->hasUnreadableNumber() ? tr("Write whole numbers, or leave them empty.") : QString();
    });
    auto* sponsor = addLine("sponsorEdit", tr("&Sponsor"));
    sponsor->setText(toQt(known.sponsor));
    beginRow();
    auto* kind = addChoice("programKindCombo", tr("Who &guides whom"), {});
    for (const auto one : allProgramKinds)
        kind->addItem(wording::name(one), static_cast<int>(one));
    kind->setCurrentIndex(kind->findData(static_cast<int>(known.plan.kind)));
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
    beginRow();
    auto* rhythm = addNumber("rhythmSpin", tr("Rh&ythm: weeks between two sessions"), 0, longestProgramRhythm,
                             known.plan.rhythmWeeks.value_or(0), {}, Field::Rhythm);
    rhythm->setSpecialValueText(tr("Not said", "a number"));
    auto* months = addNumber("durationSpin", tr("&Duration of a pair, in months"), 0, longestPairMonths,
                             known.plan.durationMonths.value_or(0), {}, Field::Duration);
    months->setSpecialValueText(tr("Not said", "a number"));
    endRow();
    auto* eligibility = addText("eligibilityEdit", tr("&Who may take part"), 2, {}, Field::Eligibility);
    eligibility->setPlainText(toQt(known.plan.eligibility));
    auto* phases = new RowsEdit(
        QStringLiteral("phasesEdit"),
        {{Kind::Words, tr("Phase")}, {Kind::Words, tr("Milestone of each pair")}, {Kind::Number, tr("After weeks")}},
        tr("Add a milestone"), mostPhases * mostMilestonesOfPhase, this);
    phases->setRows(rowsOf(known.plan.phases));
    addField(tr("Phases and m&ilestones, in weeks after the pair began"), phases, Field::Milestones);
    setCheck(phases, [phases] {
        return phases->hasUnreadableNumber() ? tr("Write whole numbers, or leave them empty.") : QString();
    });
    QStringList sides;
    for (const auto side : allTrainedSides)
        sides << wording::name(side);
    auto* training = new RowsEdit(QStringLiteral("trainingEdit"),
                                  {{Kind::Words, tr("What is learned")}, {Kind::Choice, tr("Who learns it"), sides}},
                                  tr("Add a training item"), mostTrainingItems, this);
    training->setRows(rowsOf(known.plan.training));
    addField(tr("T&raining"), training, Field::Training);
    QComboBox* peopleFrom = nullptr;
    const auto& others = workspace.file().directory().programs();
    if (!known.id.isSet() && !others.empty()) {
        peopleFrom = addChoice("peopleFromCombo", tr("&Take people over from"), {tr("No other program")});
        for (const auto& other : others)
            peopleFrom->addItem(toQt(other.name), QVariant::fromValue<qint64>(other.id.value));
        addSentence(tr("They come with their role, places, skills and wishes. Who left, was refused or is in the archive "
                       "stays out."));
    }
    const auto written = [=, today = workspace.file().today()] {
        auto program = known;
        program.name = fromQt(name->text());
        program.purpose = fromQt(purpose->text());
        program.successMeasures = fromQt(measures->text());
        program.sponsor = fromQt(sponsor->text());
        program.mode = static_cast<ProgramMode>(mode->currentData().toInt());
        program.defaultCapacity = capacity->value();
        program.startsOn = starts->day();
        program.endsOn = ends->day();
        const auto numberIn = [](const QSpinBox* spin) {
            return spin->value() > 0 ? std::optional(spin->value()) : std::nullopt;
        };
        program.plan = {static_cast<ProgramKind>(kind->currentData().toInt()),
                        numberIn(rhythm),
                        numberIn(months),
                        fromQt(eligibility->text()),
                        objectivesFrom(objectives->rows(), today),
                        phasesFrom(phases->rows()),
                        trainingFrom(training->rows())};
        return program;
    };
    auto* warnings = addHeading(tr("Worth a second look"));
    auto* warned = new Label({}, this);
    warned->setObjectName(QStringLiteral("programWarnings"));
    addWidget(warned);
    const auto warn = [warnings, warned, written] {
        QStringList sentences;
        for (const auto warning : warningsOf(written()))
            sentences << wording::sentence(warning);
        warnings->setVisible(!sentences.isEmpty());
        warned->setVisible(!sentences.isEmpty());
        warned->setText(sentences.join(u'\n'));
    };
    if (from)
        connect(from, &QComboBox::activated, this, [=, this](int place) {
            const auto chosen = templateAt(place);
            if (!chosen)
                return;
            const auto program = programFrom(*chosen, wording::textLanguage());
            purpose->setPlainText(toQt(program.purpose));
            eligibility->setPlainText(toQt(program.plan.eligibility));
            mode->setCurrentIndex(mode->findData(static_cast<int>(program.mode)));
            kind->setCurrentIndex(kind->findData(static_cast<int>(program.plan.kind)));
            capacity->setValue(program.defaultCapacity);
            rhythm->setValue(program.plan.rhythmWeeks.value_or(0));
            months->setValue(program.plan.durationMonths.value_or(0));
            objectives->setRows(rowsOf(program.plan.objectives));
            phases->setRows(rowsOf(program.plan.phases));
            training->setRows(rowsOf(program.plan.training));
        });
    for (auto* list : {objectives, phases, training})
        connect(list, &RowsEdit::rowsChanged, this, warn);
    for (auto* choice : {kind, mode})
        connect(choice, &QComboBox::currentIndexChanged, this, warn);
    for (auto* number : {rhythm, months})
        connect(number, &QSpinBox::valueChanged, this, warn);
    for (auto* day : {starts, ends})
        connect(day, &DayEdit::dayChanged, this, warn);
    for (auto* text : {purpose, measures})
        connect(text, &LongTextEdit::textChanged, this, warn);
    connect(sponsor, &QLineEdit::textChanged, this, warn);
    setAction([this, written, peopleFrom] {
        const auto program = written();
        auto& programs = this->workspace().file().programs();
        if (program.id.isSet())
            programs.edit(program);
        else
            m_program = programs.add(program, peopleFrom ? chosenId<ProgramId>(peopleFrom) : ProgramId{});
    });
    if (known.id.isSet()) {
        setRemoval([this, recorded = known.id] { this->workspace().file().programs().remove(recorded); },
                   [this, known] { return confirmsDeletion(known); });
        keepDraftOfRecorded(draftKey("program", {known.id.value}), toQt(known.name));
    } else
        keepDraft(draftKey("program-new", {}));
    warn();
    name->setFocus();
}

std::optional<ProgramTemplate> ProgramDialog::templateAt(int place) {
    const auto& ready = ProgramService::readyTemplates();
    if (place == 0)
        return ProgramTemplate{};
    if (place <= static_cast<int>(ready.size()))
        return ready[static_cast<std::size_t>(place - 1)];
    const auto path = FileChoice::toOpen(this, tr("Template of a program"), tr("Templates (*.json)"));
    if (path.isEmpty())
        return std::nullopt;
    ProgramTemplateReading reading;
    if (!workspace().attempt([&] { reading = ProgramService::loadTemplate(path); }))
        return std::nullopt;
    if (!reading.content) {
        QStringList problems;
        for (const auto& problem : reading.problems)
            problems << wording::templateSentence(problem);
        QuestionDialog said(tr("This template cannot be read"), problems.join(u'\n'), {tr("&Close")}, this);
        (void)said.ask();
    }
    return reading.content;
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
