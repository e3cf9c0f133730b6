#include "import/spreadsheet_wizard.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include "import/rows_preview.h"
#include "import/source_page.h"
#include "kit/card.h"
#include "kit/empty_state.h"
#include "kit/overflow.h"
#include "style/icons.h"
#include "style/ithaca_style.h"
#include "style/text_scale.h"
#include "ui_spreadsheet_wizard.h"
#include "window/file_choice.h"
#include "wording/files.h"
#include "wording/imports.h"
#include "wording/issues.h"

namespace mentoring::ui {

SpreadsheetWizard::SpreadsheetWizard(Workspace& workspace, const Names& names, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_form(std::make_unique<Ui::SpreadsheetWizard>()) {
    setObjectName(QString::fromLatin1(names.wizard));
    m_form->setupUi(this);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_job = new ImportJob(m_workspace.file().imports(), this);
    m_form->titleLabel->setRole(Label::PageTitle);
    m_form->helpLabel->setShade(Label::Muted);
    m_form->banner->hide();
    m_form->banner->setObjectName(QString::fromLatin1(names.banner));
    m_form->progress->hide();
    setLook(m_form->nextButton, "primary");
    setLook(m_form->importButton, "primary");
    // However large its pages are, the window is no larger than its screen: they are scrolled, the buttons are not.
    m_around = new Overflow(this);
    m_around->setObjectName(QStringLiteral("wizardPages"));
    delete m_form->wizardLayout->replaceWidget(m_form->pages, m_around);
    m_around->setStack(m_form->pages);
    resize(scaled(width(), font()), scaled(height(), font()));
    m_form->importButton->installEventFilter(this);
    m_chooseAction = new QAction(icon(QStringLiteral("open")), {}, this);
    m_chooseAction->setObjectName(QString::fromLatin1(names.chooseAction));
    m_dropHere = addState(FileStep, names.dropHereState);
    m_dropHere->setIconName(QStringLiteral("import"));
    m_sourcePage = new SourcePage(this);
    addPage(SourceStep, m_sourcePage);
    m_done = addState(DoneStep, names.doneState);
    m_done->setIconName(QStringLiteral("check-circle"));

    // A page is laid out step by step after it has come to the front.
    connect(m_around->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this] { QTimer::singleShot(0, this, &SpreadsheetWizard::showWhatMatters); });
    connect(m_chooseAction, &QAction::triggered, this, &SpreadsheetWizard::chooseFile);
    connect(m_form->nextButton, &QPushButton::clicked, this, &SpreadsheetWizard::next);
    connect(m_form->importButton, &QPushButton::clicked, this, [this] { apply(); });
    connect(m_form->backButton, &QPushButton::clicked, this, &SpreadsheetWizard::back);
    connect(m_form->cancelButton, &QPushButton::clicked, this, &SpreadsheetWizard::reject);
    connect(m_form->progress, &ProgressPanel::cancelAsked, m_job, &ImportJob::cancel);
    connect(m_sourcePage, &SourcePage::readingChanged, this, [this] { read(m_sourcePage->options()); });
    connect(m_sourcePage, &SourcePage::layoutChanged, this, [this] {
        m_layout = m_sourcePage->layoutOfFile();
        lookAtColumns();
    });
    connect(m_job, &ImportJob::progressed, m_form->progress, &ProgressPanel::setProgress);
    connect(m_job, &ImportJob::sourceRead, this, &SpreadsheetWizard::listRead);
    connect(m_job, &ImportJob::failed, this, &SpreadsheetWizard::failed);
    connect(m_job, &ImportJob::cancelled, this,
            [this] { stopped(Tone::Info, tr("Stopped. Nothing has been changed.")); });
}

SpreadsheetWizard::~SpreadsheetWizard() = default;

void SpreadsheetWizard::addPage(Step step, QWidget* page) {
    m_pages.insert(step, page);
    m_form->pages->addWidget(page);
}

EmptyState* SpreadsheetWizard::addState(Step step, const char* name) {
    auto* card = new Card(this);
    auto* state = new EmptyState(card);
    state->setObjectName(QString::fromLatin1(name));
    card->body()->addWidget(state);
    addPage(step, card);
    return state;
}

void SpreadsheetWizard::setTexts(const QString& title, const QStringList& steps, const QString& dropHere,
                                 const QString& sentence) {
    setWindowTitle(title);
    m_form->steps->setSteps(steps);
    m_dropHere->setTexts(dropHere, sentence);
}

void SpreadsheetWizard::retranslate() {
    m_chooseAction->setText(tr("&Choose a file…"));
    m_dropHere->setPrimaryAction(m_chooseAction);
    m_form->backButton->setText(tr("&Back"));
    m_form->cancelButton->setText(tr("Cancel"));
    showButtons();
}

void SpreadsheetWizard::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool SpreadsheetWizard::isBusy() const {
    return m_job->isRunning();
}

QString SpreadsheetWizard::fileName() const {
    return QFileInfo(m_path).fileName();
}

bool SpreadsheetWizard::hasNoRows() const {
    return m_source && m_layout.firstDataRow >= m_source->table.rowCount();
}

bool SpreadsheetWizard::eventFilter(QObject* watched, QEvent* event) {
    // Whoever goes on and on at one place does not write: each press of that going on begins the pause anew.
    const bool isPress = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (watched == m_form->importButton && isPress && hasJustArrived()) {
        m_goneOn.start();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

bool SpreadsheetWizard::hasJustArrived() const {
    constexpr int pause = 1'000; // milliseconds: nobody has read the rows in less
    return m_goneOn.isValid() && !m_goneOn.hasExpired(pause);
}

void SpreadsheetWizard::showWhatMatters() {
    if (!hasJustArrived())
        return; // whoever is there has scrolled it since
    m_around->verticalScrollBar()->setValue(0);
    // Where the page has to be scrolled, nobody imports without having seen a row.
    if (const auto* rows = m_form->pages->currentWidget()->findChild<RowsPreview*>())
        m_around->ensureWidgetVisible(rows->rowsInSight(), 0, 0);
}

void SpreadsheetWizard::goTo(Step step) {
    if (step != m_step) {
        m_goneOn.start();
        QTimer::singleShot(0, this, &SpreadsheetWizard::showWhatMatters);
    }
    m_step = step;
    m_form->progress->finish();
    m_form->banner->hide();
    m_form->steps->setCurrent(static_cast<int>(m_pages.keys().indexOf(step)));
    m_form->pages->setCurrentWidget(m_pages[step]);
    QString title;
    QString line;
    switch (step) {
    case FileStep:
        title = windowTitle();
        line = help(step);
        break;
    case SourceStep:
        title = tr("Is the file read correctly?");
        line = tr("Look at names with accents and at the row of headers in %1.").arg(fileName());
        break;
    case ColumnsStep:
        title = tr("What do the columns mean?");
        line = help(step);
        break;
    case QuestionsStep:
        title = tr("Some things only you can know");
        line = help(step);
        break;
    case PreviewStep:
        title = tr("This will happen");
        line = help(step) + u' ' + tr("Nothing has been written yet.");
        break;
    case DoneStep:
        title = tr("Imported");
        line = fileName();
        break;
    }
    m_form->titleLabel->setText(title);
    m_form->helpLabel->setText(line);
    showButtons();
}

void SpreadsheetWizard::showButtons() {
    const bool busy = m_job->isRunning();
    m_form->pages->setEnabled(!busy);
    m_form->backButton->setVisible(m_step != FileStep && m_step != DoneStep);
    m_form->backButton->setEnabled(!busy);
    m_form->cancelButton->setVisible(m_step != DoneStep);
    m_form->nextButton->setVisible(m_step != PreviewStep);
    m_form->importButton->setVisible(m_step == PreviewStep);
    auto text = tr("&Next");
    bool ready = true;
    switch (m_step) {
    case FileStep:
        ready = m_source != nullptr;
        break;
    case SourceStep:
        ready = m_source && !hasNoRows();
        break;
    case ColumnsStep:
        ready = areColumnsChosen();
        break;
    case QuestionsStep:
        break;
    case PreviewStep: {
        const auto imports = importText();
        m_form->importButton->setText(imports.isEmpty() ? tr("Nothing to import") : imports);
        m_form->importButton->setEnabled(canImport() && !m_workspace.isReadOnly() && !busy);
        ready = false;
        break;
    }
    case DoneStep:
        text = tr("&Close");
        break;
    }
    m_form->nextButton->setText(text);
    m_form->nextButton->setEnabled(ready && !busy);
    // Enter does what comes next.
    auto* choose = m_dropHere->findChild<QPushButton*>(QStringLiteral("emptyPrimaryButton"));
    if (m_step == FileStep && !ready && choose)
        choose->setDefault(true);
    else
        m_form->nextButton->setDefault(m_step != PreviewStep);
}

void SpreadsheetWizard::next() {
    switch (m_step) {
    case FileStep:
    case SourceStep:
        goTo(std::next(m_pages.constFind(m_step)).key());
        break;
    case ColumnsStep:
        plan();
        break;
    case QuestionsStep:
        answerQuestions();
        break;
    case PreviewStep:
        break; // its own button writes
    case DoneStep:
        accept();
        break;
    }
}

void SpreadsheetWizard::back() {
    if (m_step != FileStep && m_step != DoneStep)
        goTo(std::prev(m_pages.constFind(m_step)).key());
}

void SpreadsheetWizard::reject() {
    if (m_job->isRunning()) {
        m_job->cancel(); // the answer says that nothing has changed; a second press closes
        return;
    }
    QDialog::reject();
}

void SpreadsheetWizard::dragEnterEvent(QDragEnterEvent* event) {
    if (m_step != DoneStep && !m_job->isRunning() && event->mimeData()->urls().size() == 1 &&
        event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void SpreadsheetWizard::dropEvent(QDropEvent* event) {
    const auto urls = event->mimeData()->urls();
    if (urls.size() != 1)
        return;
    event->acceptProposedAction();
    open(urls.first().toLocalFile());
}

void SpreadsheetWizard::chooseFile() {
    const auto path = FileChoice::toOpen(
        this, tr("Choose a spreadsheet"),
        tr("Spreadsheets (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.xls *.html *.htm);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void SpreadsheetWizard::startOver() {
    m_path.clear();
    m_source.reset();
    goTo(FileStep); // first: the buttons of the preview ask for its plan
    forget();
}

void SpreadsheetWizard::open(const QString& path) {
    startOver();
    m_path = path;
    read({});
}

void SpreadsheetWizard::read(const cells::ReadOptions& options) {
    m_form->progress->start(tr("Reading %1…").arg(fileName()));
    m_job->read(m_path, options, expected());
    showButtons();
}

void SpreadsheetWizard::goOn(const ListRead& list) {
    m_source = list.source;
    m_layout = list.layout;
    m_sourcePage->show(m_source, m_layout);
    lookAtColumns();
}

void SpreadsheetWizard::lookAtColumns() {
    m_form->progress->start(tr("Reading %1…").arg(fileName()));
    proposeColumns(*m_job);
    showButtons();
}

void SpreadsheetWizard::start(const QString& what, const std::function<void(ImportJob&)>& work) {
    m_form->banner->hide();
    m_form->progress->start(what);
    work(*m_job);
    showButtons();
}

void SpreadsheetWizard::showProblem(Tone tone, const QString& sentence) {
    m_form->banner->setMessage(tone, sentence);
    m_form->banner->announce();
}

void SpreadsheetWizard::stopped(Tone tone, const QString& sentence) {
    m_form->progress->finish();
    showProblem(tone, sentence);
    showButtons();
}

void SpreadsheetWizard::failed(const std::exception_ptr& error) {
    try {
        std::rethrow_exception(error);
    } catch (const cells::ReadError& reading) {
        stopped(Tone::Danger, wording::message(reading, m_path).inOneLine());
    } catch (const Refusal& refusal) {
        stopped(Tone::Warning, tr("The file has changed since the preview: %1 Go back and look again.")
                                   .arg(wording::sentence(refusal.issues())));
    } catch (const FileError& writing) {
        stopped(Tone::Danger, wording::message(writing).inOneLine());
    } catch (const std::exception& other) {
        stopped(Tone::Danger, tr("This did not work, and nothing has changed. Technical reason: %1")
                                  .arg(QString::fromUtf8(other.what())));
    }
}

} // namespace mentoring::ui
