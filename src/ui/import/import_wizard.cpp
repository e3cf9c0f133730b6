#include "import/import_wizard.h"

#include <filesystem>

#include <QAction>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/export_service.h"
#include "exchange/spreadsheet_writer.h"
#include "import/columns_page.h"
#include "import/import_job.h"
#include "import/preview_page.h"
#include "import/questions_page.h"
#include "import/source_page.h"
#include "kit/card.h"
#include "kit/empty_state.h"
#include "kit/utf8.h"
#include "style/icons.h"
#include "style/ithaca_style.h"
#include "ui_import_wizard.h"
#include "window/file_choice.h"
#include "wording/files.h"
#include "wording/imports.h"
#include "wording/issues.h"
#include "wording/numbers.h"

namespace mentoring::ui {

ImportWizard::ImportWizard(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_form(std::make_unique<Ui::ImportWizard>()) {
    build();
    retranslate();
    goTo(FileStep);
}

ImportWizard::~ImportWizard() = default;

void ImportWizard::build() {
    m_form->setupUi(this);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_job = new ImportJob(m_workspace.file().imports(), this);
    m_form->titleLabel->setRole(Label::PageTitle);
    m_form->helpLabel->setShade(Label::Muted);
    m_form->banner->hide();
    m_form->banner->setObjectName(QStringLiteral("importBanner"));
    m_form->progress->hide();
    setLook(m_form->nextButton, "primary");

    m_chooseAction = new QAction(icon(QStringLiteral("open")), {}, this);
    m_chooseAction->setObjectName(QStringLiteral("chooseFileAction"));
    connect(m_chooseAction, &QAction::triggered, this, &ImportWizard::chooseFile);
    m_nextFileAction = new QAction(icon(QStringLiteral("import")), {}, this);
    m_nextFileAction->setObjectName(QStringLiteral("importNextFileAction"));
    connect(m_nextFileAction, &QAction::triggered, this, [this] {
        m_nextRole = missingRole();
        m_source.reset();
        m_plan.reset();
        m_path.clear();
        goTo(FileStep);
    });
    m_toMatchingAction = new QAction(icon(QStringLiteral("match")), {}, this);
    m_toMatchingAction->setObjectName(QStringLiteral("importToMatchingAction"));
    connect(m_toMatchingAction, &QAction::triggered, this, [this] {
        accept();
        m_workspace.showPage(QStringLiteral("matching"));
    });
    m_saveRefusedAction = new QAction(icon(QStringLiteral("sheet")), {}, this);
    m_saveRefusedAction->setObjectName(QStringLiteral("saveRefusedAction"));
    connect(m_saveRefusedAction, &QAction::triggered, this, &ImportWizard::saveRefused);

    const auto cardWith = [this](EmptyState*& state, const char* name) {
        auto* card = new Card(this);
        state = new EmptyState(card);
        state->setObjectName(QString::fromLatin1(name));
        card->body()->addWidget(state);
        m_form->pages->addWidget(card);
    };
    cardWith(m_dropHere, "dropHereState");
    m_dropHere->setIconName(QStringLiteral("import"));
    m_sourcePage = new SourcePage(this);
    m_form->pages->addWidget(m_sourcePage);
    m_columnsPage = new ColumnsPage(m_workspace.file().directory(), this);
    m_columnsPage->setPrograms(m_workspace.program());
    m_form->pages->addWidget(m_columnsPage);
    m_questionsPage = new QuestionsPage(this);
    m_form->pages->addWidget(m_questionsPage);
    m_previewPage = new PreviewPage(this);
    m_form->pages->addWidget(m_previewPage);
    cardWith(m_done, "importDoneState");

    connect(m_form->nextButton, &QPushButton::clicked, this, &ImportWizard::next);
    connect(m_form->backButton, &QPushButton::clicked, this, &ImportWizard::back);
    connect(m_form->cancelButton, &QPushButton::clicked, this, &ImportWizard::reject);
    connect(m_form->progress, &ProgressPanel::cancelAsked, m_job, &ImportJob::cancel);
    connect(m_sourcePage, &SourcePage::readingChanged, this, &ImportWizard::readAgain);
    connect(m_sourcePage, &SourcePage::layoutChanged, this, [this] {
        m_layout = m_sourcePage->layoutOfFile();
        proposeColumns();
        goTo(SourceStep);
    });
    connect(m_columnsPage, &ColumnsPage::changed, this, &ImportWizard::showButtons);
    connect(m_questionsPage, &QuestionsPage::changed, this, &ImportWizard::showButtons);
    connect(m_previewPage, &PreviewPage::saveRefusedAsked, this, &ImportWizard::saveRefused);
    connect(m_previewPage, &PreviewPage::samenessSaid, this, [this](const exchange::ImportOptions& options) {
        m_options = options;
        startPlan(PreviewStep);
    });
    connect(m_job, &ImportJob::progressed, m_form->progress, &ProgressPanel::setProgress);
    connect(m_job, &ImportJob::sourceRead, this, &ImportWizard::sourceRead);
    connect(m_job, &ImportJob::planned, this, &ImportWizard::planned);
    connect(m_job, &ImportJob::applied, this, &ImportWizard::showDone);
    connect(m_job, &ImportJob::failed, this, &ImportWizard::failed);
    connect(m_job, &ImportJob::cancelled, this, [this] {
        m_form->progress->finish();
        showProblem(Tone::Info, tr("Stopped. Nothing has been changed."));
        showButtons();
    });
}

void ImportWizard::retranslate() {
    setWindowTitle(tr("Import people"));
    m_form->steps->setSteps({tr("File"), tr("Reading"), tr("Columns"), tr("Questions"), tr("Preview"), tr("Done")});
    m_chooseAction->setText(tr("&Choose a file…"));
    m_toMatchingAction->setText(tr("&Match people"));
    m_saveRefusedAction->setText(tr("&Save the refused rows…"));
    m_dropHere->setTexts(
        tr("Drop a spreadsheet here"),
        tr("CSV, TSV, XLSX, ODS or XLS, in any layout: headers and languages are found out. Nothing is "
           "written before you have seen every row."));
    m_dropHere->setPrimaryAction(m_chooseAction);
    m_form->backButton->setText(tr("&Back"));
    showButtons();
}

void ImportWizard::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_done)
        retranslate();
}

bool ImportWizard::isBusy() const {
    return m_job->isRunning();
}

void ImportWizard::goTo(Step step) {
    m_step = step;
    m_form->steps->setCurrent(step);
    m_form->pages->setCurrentIndex(step);
    m_form->banner->hide();
    const auto file = QFileInfo(m_path).fileName();
    switch (step) {
    case FileStep:
        m_form->titleLabel->setText(tr("Import people"));
        m_form->helpLabel->setText(tr("Which file holds the people?"));
        break;
    case SourceStep:
        m_form->titleLabel->setText(tr("Is the file read correctly?"));
        m_form->helpLabel->setText(tr("Look at names with accents and at the row of headers in %1.").arg(file));
        if (hasNoRows())
            showProblem(Tone::Warning, wording::sentence(exchange::FileNote::NoRows));
        break;
    case ColumnsStep:
        m_form->titleLabel->setText(tr("What do the columns mean?"));
        m_form->helpLabel->setText(tr("Columns that are not chosen are left out and never stored."));
        break;
    case QuestionsStep:
        m_form->titleLabel->setText(tr("Some things only you can know"));
        m_form->helpLabel->setText(tr("Rows that wait for an answer are not taken in until you give one."));
        break;
    case PreviewStep:
        m_form->titleLabel->setText(tr("This will happen"));
        m_form->helpLabel->setText(
            m_plan ? wording::summary(m_plan->counts) + u' ' + tr("Nothing has been written yet.") : QString());
        if (m_plan && m_plan->refusal)
            showProblem(Tone::Warning, wording::sentence(*m_plan->refusal));
        break;
    case DoneStep:
        m_form->titleLabel->setText(tr("Imported"));
        m_form->helpLabel->setText(file);
        break;
    }
    showButtons();
    Q_EMIT stepShown(step);
}

void ImportWizard::showButtons() {
    const bool busy = m_job->isRunning();
    m_form->pages->setEnabled(!busy);
    m_form->backButton->setVisible(m_step != FileStep && m_step != DoneStep);
    m_form->backButton->setEnabled(!busy);
    m_form->cancelButton->setText(tr("Cancel"));
    m_form->cancelButton->setVisible(m_step != DoneStep);
    bool ready = !busy;
    switch (m_step) {
    case FileStep:
        m_form->nextButton->setText(tr("&Next"));
        ready = ready && m_source;
        break;
    case SourceStep:
        m_form->nextButton->setText(tr("&Next"));
        ready = ready && m_source && !hasNoRows();
        break;
    case ColumnsStep:
        m_form->nextButton->setText(tr("&Next"));
        ready = ready && m_columnsPage->problem().isEmpty();
        break;
    case QuestionsStep:
        m_form->nextButton->setText(tr("&Next"));
        break;
    case PreviewStep: {
        const auto rows = m_plan ? m_plan->counts.fresh + m_plan->counts.changed : 0;
        const bool archives = m_plan && m_plan->counts.archived > 0;
        m_form->nextButton->setText(
            rows > 0   ? tr("&Import %n row(s)", nullptr, static_cast<int>(rows))
            : archives ? tr("&Archive %n person(s)", nullptr, static_cast<int>(m_plan->counts.archived))
                       : tr("Nothing to import"));
        ready = ready && m_plan && !m_plan->changesNothing() && !m_plan->refusal && !m_workspace.isReadOnly();
        break;
    }
    case DoneStep:
        m_form->nextButton->setText(tr("&Close"));
        break;
    }
    m_form->nextButton->setEnabled(ready);
}

void ImportWizard::next() {
    switch (m_step) {
    case FileStep:
        goTo(SourceStep);
        break;
    case SourceStep:
        goTo(ColumnsStep);
        break;
    case ColumnsStep:
        startPlan(QuestionsStep);
        break;
    case QuestionsStep:
        m_questionsPage->answer(m_options);
        m_columnsPage->setRole(m_options.role);
        m_columnsPage->setArchivesMissing(m_options.deactivateMissing);
        startPlan(PreviewStep);
        break;
    case PreviewStep:
        startApply();
        break;
    case DoneStep:
        accept();
        break;
    }
}

void ImportWizard::back() {
    switch (m_step) {
    case FileStep:
    case DoneStep:
        break;
    case SourceStep:
        goTo(FileStep);
        break;
    case ColumnsStep:
        goTo(SourceStep);
        break;
    case QuestionsStep:
        goTo(ColumnsStep);
        break;
    case PreviewStep:
        goTo(m_asked ? QuestionsStep : ColumnsStep);
        break;
    }
}

void ImportWizard::reject() {
    if (m_job->isRunning()) {
        m_job->cancel(); // the answer says that nothing has changed; a second press closes
        return;
    }
    QDialog::reject();
}

void ImportWizard::dragEnterEvent(QDragEnterEvent* event) {
    if (m_step != DoneStep && !m_job->isRunning() && event->mimeData()->urls().size() == 1 &&
        event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void ImportWizard::dropEvent(QDropEvent* event) {
    const auto urls = event->mimeData()->urls();
    if (urls.size() != 1)
        return;
    event->acceptProposedAction();
    open(urls.first().toLocalFile());
}

void ImportWizard::chooseFile() {
    const auto path = FileChoice::toOpen(
        this, tr("Choose a spreadsheet"),
        tr("Spreadsheets (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.xls *.html *.htm);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void ImportWizard::open(const QString& path) {
    m_path = path;
    m_source.reset();
    m_plan.reset();
    m_options = {};
    m_asked = false;
    m_columnsPage->setArchivesMissing(false);
    goTo(FileStep);
    m_form->progress->start(tr("Reading %1…").arg(QFileInfo(path).fileName()));
    m_job->read(path, {});
    showButtons();
}

void ImportWizard::readAgain() {
    m_form->progress->start(tr("Reading %1…").arg(QFileInfo(m_path).fileName()));
    m_job->read(m_path, m_sourcePage->options());
    showButtons();
}

void ImportWizard::sourceRead(const std::shared_ptr<const exchange::SourceFile>& source) {
    m_form->progress->finish();
    if (exchange::listsPairs(source->table, exchange::guessPairsLayout(source->table, source->isText()))) {
        m_pairsFile = m_path;
        accept();
        return;
    }
    m_source = source;
    m_layout = exchange::guessLayout(source->table, source->isText());
    m_sourcePage->show(source, m_layout);
    proposeColumns();
    goTo(SourceStep);
}

void ImportWizard::proposeColumns() {
    auto proposal = exchange::proposeMapping(m_source->table, m_layout, m_workspace.file().directory().levels());
    bool remembered = false;
    m_rememberedRole.reset();
    m_workspace.attempt([&] {
        const auto& imports = m_workspace.file().imports();
        proposal = imports.proposal(m_source->table, m_layout);
        remembered = imports.rememberedMapping(m_layout).has_value();
        const auto answers = imports.rememberedAnswers(m_layout);
        m_rememberedRole = exchange::roleOf(answers);
        m_options.statusWords = answers.statusWords;
        m_options.sameSkills = answers.sameSkills;
    });
    m_columnsPage->show(*m_source, m_layout, proposal, proposal.mapping, remembered);
    // After a file of mentors comes one of mentees, unless a column says more.
    const auto& mapping = proposal.mapping;
    const bool saysRole = mapping.uses(exchange::PeopleField::Role) || mapping.uses(exchange::PeopleField::IsMentee);
    m_columnsPage->setRole(saysRole ? exchange::FileRole::FromColumn : m_nextRole);
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
    if (!m_workspace.attempt([&] { context = m_workspace.file().imports().context(m_columnsPage->program()); }))
        return;
    m_form->banner->hide();
    m_form->progress->start(tr("Comparing every row with the file…"));
    m_job->plan(m_source, m_layout, m_columnsPage->mapping(), context, m_options);
    showButtons();
}

void ImportWizard::planned(const std::shared_ptr<const exchange::ImportPlan>& plan) {
    m_form->progress->finish();
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

void ImportWizard::startApply() {
    m_form->banner->hide();
    m_form->progress->start(tr("Writing…"));
    m_job->apply(m_plan, m_layout);
    showButtons();
}

bool ImportWizard::hasNoRows() const {
    return m_source && m_layout.firstDataRow >= m_source->table.rowCount();
}

void ImportWizard::showProblem(Tone tone, const QString& sentence) {
    m_form->banner->setMessage(tone, sentence);
    m_form->banner->announce();
}

void ImportWizard::failed(const std::exception_ptr& error) {
    m_form->progress->finish();
    try {
        std::rethrow_exception(error);
    } catch (const exchange::ReadError& reading) {
        showProblem(Tone::Danger, wording::message(reading, m_path).inOneLine());
    } catch (const Refusal& refusal) {
        showProblem(Tone::Warning, tr("The file has changed since the preview: %1 Go back and look again.")
                                       .arg(wording::sentence(refusal.issues())));
    } catch (const FileError& writing) {
        showProblem(Tone::Danger, wording::message(writing).inOneLine());
    } catch (const std::exception& other) {
        showProblem(Tone::Danger, tr("This did not work, and nothing has changed. Technical reason: %1")
                                      .arg(QString::fromUtf8(other.what())));
    }
    showButtons();
}

void ImportWizard::saveRefused() {
    const auto path =
        FileChoice::toSave(this, tr("Save the refused rows"),
                           QFileInfo(m_path).completeBaseName() + tr(" (refused)") + QStringLiteral(".xlsx"),
                           tr("Excel workbook (*.xlsx);;Text file (*.csv)"));
    if (path.isEmpty() || !m_plan || !m_source)
        return;
    if (exchange::isSameFile(std::filesystem::path(path.toStdU16String()),
                             std::filesystem::path(m_path.toStdU16String()))) {
        showProblem(
            Tone::Warning,
            tr("“%1” is the list itself, which would be lost. Choose another name.").arg(QFileInfo(path).fileName()));
        return;
    }
    const auto rowHeader = fromQt(tr("Row"));
    const auto reasonHeader = fromQt(tr("Reason"));
    const auto table =
        exchange::refusedRows(m_source->table, m_layout, *m_plan, rowHeader, reasonHeader,
                              [](const exchange::RowProblem& problem) { return fromQt(wording::sentence(problem)); });
    const char separator = m_source->isText() && m_source->separator != 0 ? m_source->separator : ',';
    try {
        if (ExportService::table(path, true, table, tr("Refused rows"), separator)({}) == Written::Unconfirmed) {
            showProblem(Tone::Warning, wording::unconfirmedMessage(path).inOneLine());
            return;
        }
        showProblem(Tone::Success, tr("%n row(s) were written to %1.", nullptr, static_cast<int>(table.rowCount()) - 1)
                                       .arg(QFileInfo(path).fileName()));
    } catch (const FileError& error) {
        showProblem(Tone::Danger, wording::message(error).inOneLine());
    } catch (const exchange::WriteError& error) {
        showProblem(Tone::Danger, wording::message(error, path).inOneLine());
    }
}

exchange::FileRole ImportWizard::missingRole() const {
    const auto program = m_columnsPage->program();
    if (!program)
        return exchange::FileRole::FromColumn;
    bool mentors = false;
    bool mentees = false;
    for (const auto& part : m_workspace.file().directory().participations(*program)) {
        mentors = mentors || part.asMentor;
        mentees = mentees || part.asMentee;
    }
    return mentors == mentees ? exchange::FileRole::FromColumn
           : mentors          ? exchange::FileRole::Mentee
                              : exchange::FileRole::Mentor;
}

void ImportWizard::showDone() {
    m_form->progress->finish();
    const auto& counts = m_plan->counts;
    m_done->setIconName(QStringLiteral("check-circle"));
    QStringList said;
    said << tr("%n person(s) are new.", nullptr, static_cast<int>(counts.fresh))
         << tr("%n were changed.", nullptr, static_cast<int>(counts.changed));
    if (counts.archived > 0)
        said << tr("%n were archived.", nullptr, static_cast<int>(counts.archived));
    if (counts.problems > 0)
        said << tr("%n row(s) were refused.", nullptr, static_cast<int>(counts.problems));
    said << tr("One step takes it all back: Edit, Undo.");
    m_done->setTexts(tr("%n row(s) imported", nullptr, static_cast<int>(counts.fresh + counts.changed)),
                     said.join(u' '));
    const bool intoProgram = m_columnsPage->program().has_value();
    const auto missing = missingRole();
    m_nextFileAction->setText(missing == exchange::FileRole::Mentee   ? tr("Import the &mentees…")
                              : missing == exchange::FileRole::Mentor ? tr("Import the &mentors…")
                                                                      : tr("Import &another file…"));
    const bool isHalf = missing != exchange::FileRole::FromColumn;
    m_done->setPrimaryAction(isHalf ? m_nextFileAction : intoProgram ? m_toMatchingAction : nullptr);
    m_done->setSecondaryAction(counts.problems > 0 ? m_saveRefusedAction : isHalf ? nullptr : m_nextFileAction);
    goTo(DoneStep);
}

} // namespace mentoring::ui
