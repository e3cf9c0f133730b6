#include "import/import_wizard.h"

#include <QAction>
#include <QFileInfo>

#include "cells/write_error.h"
#include "columns_page.h"
#include "import/preview_page.h"
#include "kit/empty_state.h"
#include "kit/utf8.h"
#include "questions_page.h"
#include "style/icons.h"
#include "window/file_choice.h"
#include "wording/files.h"
#include "wording/imports.h"

namespace mentoring::ui {

ImportWizard::ImportWizard(Workspace& workspace, QWidget* parent)
    : SpreadsheetWizard(
          workspace, {"ImportWizard", "importBanner", "chooseFileAction", "dropHereState", "importDoneState"}, parent) {
    m_nextFileAction = new QAction(icon(QStringLiteral("import")), {}, this);
    m_nextFileAction->setObjectName(QStringLiteral("importNextFileAction"));
    connect(m_nextFileAction, &QAction::triggered, this, [this] {
        m_nextRole = missingRole();
        startOver();
    });
    m_toMatchingAction = new QAction(icon(QStringLiteral("match")), {}, this);
    m_toMatchingAction->setObjectName(QStringLiteral("importToMatchingAction"));
    connect(m_toMatchingAction, &QAction::triggered, this, [this] {
        accept();
        this->workspace().showPage(QStringLiteral("matching"));
    });
    m_saveRefusedAction = new QAction(icon(QStringLiteral("sheet")), {}, this);
    m_saveRefusedAction->setObjectName(QStringLiteral("saveRefusedAction"));
    connect(m_saveRefusedAction, &QAction::triggered, this, &ImportWizard::saveRefused);

    m_columnsPage = new ColumnsPage(workspace.file().directory(), this);
    m_columnsPage->setPrograms(workspace.program());
    addPage(ColumnsStep, m_columnsPage);
    m_questionsPage = new QuestionsPage(this);
    addPage(QuestionsStep, m_questionsPage);
    m_previewPage = new PreviewPage(this);
    addPage(PreviewStep, m_previewPage);

    connect(m_columnsPage, &ColumnsPage::changed, this, &ImportWizard::showButtons);
    connect(m_questionsPage, &QuestionsPage::changed, this, &ImportWizard::showButtons);
    connect(m_previewPage, &PreviewPage::saveRefusedAsked, this, &ImportWizard::saveRefused);
    connect(m_previewPage, &PreviewPage::samenessSaid, this, [this](const intake::ImportOptions& options) {
        m_options = options;
        startPlan(PreviewStep);
    });
    connect(job(), &ImportJob::proposed, this, &ImportWizard::proposed);
    connect(job(), &ImportJob::planned, this, &ImportWizard::planned);
    connect(job(), &ImportJob::applied, this, &ImportWizard::showDone);
    retranslate();
    goTo(FileStep);
}

void ImportWizard::retranslate() {
    setTexts(tr("Import people"),
             {tr("File"), tr("Reading"), tr("Columns"), tr("Questions"), tr("Preview"), tr("Done")},
             tr("Drop a spreadsheet here"),
             tr("CSV, TSV, XLSX, ODS or XLS, in any layout: headers and languages are found out. Nothing is "
                "written before you have seen every row."));
    m_toMatchingAction->setText(tr("&Match people"));
    m_saveRefusedAction->setText(tr("&Save the refused rows…"));
    SpreadsheetWizard::retranslate();
}

void ImportWizard::goTo(Step step) {
    SpreadsheetWizard::goTo(step);
    if (step == SourceStep && hasNoRows())
        showProblem(Tone::Warning, wording::sentence(intake::FileNote::NoRows));
    if (step == PreviewStep && m_plan->refusal)
        showProblem(Tone::Warning, wording::sentence(*m_plan->refusal));
}

void ImportWizard::back() {
    if (step() == PreviewStep && !m_asked)
        goTo(ColumnsStep);
    else
        SpreadsheetWizard::back();
}

QString ImportWizard::help(Step step) const {
    switch (step) {
    case FileStep:
        return tr("Which file lists the people?");
    case ColumnsStep:
        return tr("Columns that are not chosen are left out and never stored.");
    case QuestionsStep:
        return tr("Rows that wait for an answer are not taken in until you give one.");
    case PreviewStep:
        return wording::summary(m_plan->counts);
    case SourceStep:
    case DoneStep:
        break;
    }
    return {};
}

bool ImportWizard::areColumnsChosen() const {
    return m_columnsPage->problem().isEmpty();
}

QString ImportWizard::importText() const {
    const auto& counts = m_plan->counts;
    const auto rows = static_cast<int>(counts.fresh + counts.changed);
    if (rows > 0)
        return tr("&Import %n row(s)", nullptr, rows);
    return counts.archived > 0 ? tr("&Archive %n person(s)", nullptr, static_cast<int>(counts.archived)) : QString();
}

bool ImportWizard::canImport() const {
    return !m_plan->changesNothing() && !m_plan->refusal;
}

void ImportWizard::forget() {
    m_plan.reset();
    m_options = {};
    m_asked = false;
    m_columnsPage->setArchivesMissing(false);
}

void ImportWizard::listRead(const ListRead& list) {
    if (list.what == ImportService::ListOf::Pairs) {
        m_pairsFile = path();
        accept();
        return;
    }
    goOn(list);
}

void ImportWizard::proposeColumns(ImportJob& job) {
    ImportService::Remembered remembered;
    workspace().attempt([&] { remembered = workspace().file().imports().remembered(layoutOfFile()); });
    job.propose(source(), layoutOfFile(), std::move(remembered));
}

void ImportWizard::proposed(const ImportService::Proposal& proposal) {
    const auto& answers = proposal.answers;
    m_rememberedRole = intake::roleOf(answers);
    m_options.statusWords = answers.statusWords;
    m_options.sameSkills = answers.sameSkills;
    m_columnsPage->show(*source(), layoutOfFile(), proposal);
    // After a file of mentors comes one of mentees, unless a column says more.
    const auto& mapping = proposal.columns.mapping;
    const bool saysRole = mapping.uses(intake::PeopleField::Role) || mapping.uses(intake::PeopleField::IsMentee);
    m_columnsPage->setRole(saysRole ? intake::FileRole::FromColumn : m_nextRole);
    goTo(SourceStep);
}

void ImportWizard::plan() {
    startPlan(QuestionsStep);
}

void ImportWizard::answerQuestions() {
    m_questionsPage->answer(m_options);
    m_columnsPage->setRole(m_options.role);
    m_columnsPage->setArchivesMissing(m_options.deactivateMissing);
    startPlan(PreviewStep);
}

void ImportWizard::startPlan(Step after) {
    m_after = after;
    m_options.role = m_columnsPage->role();
    m_options.deactivateMissing = m_columnsPage->archivesMissing();
    wording::putReasons(m_options);
    intake::ImportContext context;
    if (!workspace().attempt([&] { context = workspace().file().imports().context(m_columnsPage->program()); }))
        return;
    start(tr("Comparing every row with the file…"),
          [&](ImportJob& job) { job.plan(source(), layoutOfFile(), m_columnsPage->mapping(), context, m_options); });
}

void ImportWizard::planned(const std::shared_ptr<const intake::ImportPlan>& plan) {
    m_plan = plan;
    m_previewPage->show(plan, m_options);
    // Whether a row is about somebody known is asked in the preview, beside the row.
    auto questions = plan->questions;
    std::erase_if(questions,
                  [](const intake::Question& question) { return question.kind == intake::Question::Kind::SamePerson; });
    if (m_after == QuestionsStep && !questions.empty()) {
        m_asked = true;
        // The answer of last time is ticked, and asked for all the same: a form has the same headings for mentors
        // and for mentees.
        auto answers = m_options;
        if (answers.role == intake::FileRole::FromColumn && m_rememberedRole)
            answers.role = *m_rememberedRole;
        m_questionsPage->show(questions, answers);
        goTo(QuestionsStep);
        return;
    }
    if (m_after == QuestionsStep)
        m_asked = false;
    goTo(PreviewStep);
}

void ImportWizard::apply() {
    start(tr("Writing…"), [this](ImportJob& job) { job.apply(m_plan, layoutOfFile()); });
}

void ImportWizard::saveRefused() {
    const auto target =
        FileChoice::toSave(this, tr("Save the refused rows"),
                           QFileInfo(path()).completeBaseName() + tr(" (refused)") + QStringLiteral(".xlsx"),
                           tr("Excel workbook (*.xlsx);;Text file (*.csv)"));
    if (target.isEmpty() || !m_plan || !source())
        return;
    if (ImportService::isTheList(target, path())) {
        showProblem(
            Tone::Warning,
            tr("“%1” is the list itself, which would be lost. Choose another name.").arg(QFileInfo(target).fileName()));
        return;
    }
    const ImportService::RefusedWords words{
        tr("Refused rows"), tr("Row"), tr("Reason"),
        [](const intake::RowProblem& problem) { return wording::sentence(problem); },
        source()->isText() && source()->separator != 0 ? source()->separator : ','};
    try {
        if (ImportService::refusedRows(target, *source(), layoutOfFile(), *m_plan, words)({}) == Written::Unconfirmed) {
            showProblem(Tone::Warning, wording::unconfirmedMessage(target).inOneLine());
            return;
        }
        showProblem(Tone::Success,
                    tr("%n row(s) were written to %1.", nullptr, static_cast<int>(m_plan->counts.problems))
                        .arg(QFileInfo(target).fileName()));
    } catch (const FileError& error) {
        showProblem(Tone::Danger, wording::message(error).inOneLine());
    } catch (const cells::WriteError& error) {
        showProblem(Tone::Danger, wording::message(error, target).inOneLine());
    }
}

intake::FileRole ImportWizard::missingRole() const {
    const auto program = m_columnsPage->program();
    if (!program)
        return intake::FileRole::FromColumn;
    bool mentors = false;
    bool mentees = false;
    for (const auto& part : workspace().file().directory().participations(*program)) {
        mentors = mentors || part.asMentor;
        mentees = mentees || part.asMentee;
    }
    return mentors == mentees ? intake::FileRole::FromColumn
           : mentors          ? intake::FileRole::Mentee
                              : intake::FileRole::Mentor;
}

void ImportWizard::showDone() {
    const auto& counts = m_plan->counts;
    QStringList said;
    said << tr("%n person(s) are new.", nullptr, static_cast<int>(counts.fresh))
         << tr("%n were changed.", nullptr, static_cast<int>(counts.changed));
    if (counts.archived > 0)
        said << tr("%n were archived.", nullptr, static_cast<int>(counts.archived));
    if (counts.problems > 0)
        said << tr("%n row(s) were refused.", nullptr, static_cast<int>(counts.problems));
    said << tr("One step takes it all back: Edit, Undo.");
    doneState()->setTexts(tr("%n row(s) imported", nullptr, static_cast<int>(counts.fresh + counts.changed)),
                          said.join(u' '));
    const bool intoProgram = m_columnsPage->program().has_value();
    const auto missing = missingRole();
    m_nextFileAction->setText(missing == intake::FileRole::Mentee   ? tr("Import the &mentees…")
                              : missing == intake::FileRole::Mentor ? tr("Import the &mentors…")
                                                                    : tr("Import &another file…"));
    const bool isHalf = missing != intake::FileRole::FromColumn;
    doneState()->setPrimaryAction(isHalf ? m_nextFileAction : intoProgram ? m_toMatchingAction : nullptr);
    doneState()->setSecondaryAction(counts.problems > 0 ? m_saveRefusedAction : isHalf ? nullptr : m_nextFileAction);
    goTo(DoneStep);
}

} // namespace mentoring::ui
