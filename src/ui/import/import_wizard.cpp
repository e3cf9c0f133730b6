#include "import/import_wizard.h"

#include <filesystem>

#include <QAction>
#include <QFileInfo>

#include "app/export_service.h"
#include "columns_page.h"
#include "exchange/spreadsheet_writer.h"
#include "import/import_job.h"
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
    connect(m_previewPage, &PreviewPage::samenessSaid, this, [this](const exchange::ImportOptions& options) {
        m_options = options;
        startPlan(PreviewStep);
    });
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
        showProblem(Tone::Warning, wording::sentence(exchange::FileNote::NoRows));
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
        return tr("Which file holds the people?");
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

void ImportWizard::sourceRead(const std::shared_ptr<const exchange::SourceFile>& source) {
    if (exchange::listsPairs(source->table, exchange::guessPairsLayout(source->table, source->isText()))) {
        m_pairsFile = path();
        accept();
        return;
    }
    goOn(source, exchange::guessLayout(source->table, source->isText()));
}

void ImportWizard::proposeColumns() {
    auto proposal = exchange::proposeMapping(source()->table, layoutOfFile(), workspace().file().directory().levels());
    bool remembered = false;
    m_rememberedRole.reset();
    workspace().attempt([&] {
        const auto& imports = workspace().file().imports();
        proposal = imports.proposal(source()->table, layoutOfFile());
        remembered = imports.rememberedMapping(layoutOfFile()).has_value();
        const auto answers = imports.rememberedAnswers(layoutOfFile());
        m_rememberedRole = exchange::roleOf(answers);
        m_options.statusWords = answers.statusWords;
        m_options.sameSkills = answers.sameSkills;
    });
    m_columnsPage->show(*source(), layoutOfFile(), proposal, proposal.mapping, remembered);
    // After a file of mentors comes one of mentees, unless a column says more.
    const auto& mapping = proposal.mapping;
    const bool saysRole = mapping.uses(exchange::PeopleField::Role) || mapping.uses(exchange::PeopleField::IsMentee);
    m_columnsPage->setRole(saysRole ? exchange::FileRole::FromColumn : m_nextRole);
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
    m_options.refusalReason = fromQt(tr("Refused in the imported file"));
    m_options.leaversReason = fromQt(tr("Left the organisation"));
    m_options.doubtfulManager = fromQt(wording::doubtfulManager());
    m_options.doubtfulManagerBefore = wording::doubtfulManagerBefore();
    m_options.neverReason = fromQt(tr("Asked for in the imported file"));
    exchange::ImportContext context;
    if (!workspace().attempt([&] { context = workspace().file().imports().context(m_columnsPage->program()); }))
        return;
    start(tr("Comparing every row with the file…"),
          [&](ImportJob& job) { job.plan(source(), layoutOfFile(), m_columnsPage->mapping(), context, m_options); });
}

void ImportWizard::planned(const std::shared_ptr<const exchange::ImportPlan>& plan) {
    m_plan = plan;
    m_previewPage->show(plan, m_options);
    // Whether a row is about somebody known is asked in the preview, beside the row.
    auto questions = plan->questions;
    std::erase_if(questions, [](const exchange::Question& question) {
        return question.kind == exchange::Question::Kind::SamePerson;
    });
    if (m_after == QuestionsStep && !questions.empty()) {
        m_asked = true;
        // The answer of last time is ticked, and asked for all the same: a form has the same headings for mentors
        // and for mentees.
        auto answers = m_options;
        if (answers.role == exchange::FileRole::FromColumn && m_rememberedRole)
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
    if (exchange::isSameFile(std::filesystem::path(target.toStdU16String()),
                             std::filesystem::path(path().toStdU16String()))) {
        showProblem(
            Tone::Warning,
            tr("“%1” is the list itself, which would be lost. Choose another name.").arg(QFileInfo(target).fileName()));
        return;
    }
    const auto rowHeader = fromQt(tr("Row"));
    const auto reasonHeader = fromQt(tr("Reason"));
    const auto table =
        exchange::refusedRows(source()->table, layoutOfFile(), *m_plan, rowHeader, reasonHeader,
                              [](const exchange::RowProblem& problem) { return fromQt(wording::sentence(problem)); });
    const char separator = source()->isText() && source()->separator != 0 ? source()->separator : ',';
    try {
        if (ExportService::table(target, true, table, tr("Refused rows"), separator)({}) == Written::Unconfirmed) {
            showProblem(Tone::Warning, wording::unconfirmedMessage(target).inOneLine());
            return;
        }
        showProblem(Tone::Success, tr("%n row(s) were written to %1.", nullptr, static_cast<int>(table.rowCount()) - 1)
                                       .arg(QFileInfo(target).fileName()));
    } catch (const FileError& error) {
        showProblem(Tone::Danger, wording::message(error).inOneLine());
    } catch (const exchange::WriteError& error) {
        showProblem(Tone::Danger, wording::message(error, target).inOneLine());
    }
}

exchange::FileRole ImportWizard::missingRole() const {
    const auto program = m_columnsPage->program();
    if (!program)
        return exchange::FileRole::FromColumn;
    bool mentors = false;
    bool mentees = false;
    for (const auto& part : workspace().file().directory().participations(*program)) {
        mentors = mentors || part.asMentor;
        mentees = mentees || part.asMentee;
    }
    return mentors == mentees ? exchange::FileRole::FromColumn
           : mentors          ? exchange::FileRole::Mentee
                              : exchange::FileRole::Mentor;
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
    m_nextFileAction->setText(missing == exchange::FileRole::Mentee   ? tr("Import the &mentees…")
                              : missing == exchange::FileRole::Mentor ? tr("Import the &mentors…")
                                                                      : tr("Import &another file…"));
    const bool isHalf = missing != exchange::FileRole::FromColumn;
    doneState()->setPrimaryAction(isHalf ? m_nextFileAction : intoProgram ? m_toMatchingAction : nullptr);
    doneState()->setSecondaryAction(counts.problems > 0 ? m_saveRefusedAction : isHalf ? nullptr : m_nextFileAction);
    goTo(DoneStep);
}

} // namespace mentoring::ui
