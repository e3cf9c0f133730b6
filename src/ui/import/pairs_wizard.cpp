#include "import/pairs_wizard.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/import_service.h"
#include "import/import_job.h"
#include "import/pairs_columns_page.h"
#include "import/pairs_preview_page.h"
#include "import/source_page.h"
#include "kit/card.h"
#include "kit/empty_state.h"
#include "kit/utf8.h"
#include "style/icons.h"
#include "style/ithaca_style.h"
#include "ui_pairs_wizard.h"
#include "window/file_choice.h"
#include "wording/imports.h"

namespace mentoring::ui {

PairsWizard::PairsWizard(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_form(std::make_unique<Ui::PairsWizard>()) {
    build();
    retranslate();
    goTo(FileStep);
}

PairsWizard::~PairsWizard() = default;

void PairsWizard::build() {
    m_form->setupUi(this);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_job = new ImportJob(m_workspace.file().imports(), this);
    m_form->titleLabel->setRole(Label::PageTitle);
    m_form->helpLabel->setShade(Label::Muted);
    m_form->banner->hide();
    m_form->banner->setObjectName(QStringLiteral("pairsBanner"));
    m_form->progress->hide();
    setLook(m_form->nextButton, "primary");

    m_chooseAction = new QAction(icon(QStringLiteral("open")), {}, this);
    m_chooseAction->setObjectName(QStringLiteral("choosePairsFileAction"));
    connect(m_chooseAction, &QAction::triggered, this, &PairsWizard::chooseFile);
    m_toPairsAction = new QAction(icon(QStringLiteral("pairs")), {}, this);
    m_toPairsAction->setObjectName(QStringLiteral("importToPairsAction"));
    connect(m_toPairsAction, &QAction::triggered, this, [this] {
        accept();
        m_workspace.showPage(QStringLiteral("mentorships"));
    });

    const auto cardWith = [this](EmptyState*& state, const char* name) {
        auto* card = new Card(this);
        state = new EmptyState(card);
        state->setObjectName(QString::fromLatin1(name));
        card->body()->addWidget(state);
        m_form->pages->addWidget(card);
    };
    cardWith(m_dropHere, "dropPairsHereState");
    m_dropHere->setIconName(QStringLiteral("import"));
    m_sourcePage = new SourcePage(this);
    m_form->pages->addWidget(m_sourcePage);
    m_columnsPage = new PairsColumnsPage(m_workspace.file().directory(), this);
    m_columnsPage->setPrograms(m_workspace.program());
    m_form->pages->addWidget(m_columnsPage);
    m_previewPage = new PairsPreviewPage(this);
    m_form->pages->addWidget(m_previewPage);
    cardWith(m_done, "pairsDoneState");
    m_done->setIconName(QStringLiteral("check-circle"));

    connect(m_form->nextButton, &QPushButton::clicked, this, &PairsWizard::next);
    connect(m_form->backButton, &QPushButton::clicked, this, &PairsWizard::back);
    connect(m_form->cancelButton, &QPushButton::clicked, this, &PairsWizard::reject);
    connect(m_form->progress, &ProgressPanel::cancelAsked, m_job, &ImportJob::cancel);
    connect(m_sourcePage, &SourcePage::readingChanged, this, [this] {
        m_form->progress->start(tr("Reading %1…").arg(QFileInfo(m_path).fileName()));
        m_job->read(m_path, m_sourcePage->options());
        showButtons();
    });
    connect(m_sourcePage, &SourcePage::layoutChanged, this, [this] {
        m_layout = m_sourcePage->layoutOfFile();
        proposeColumns();
        goTo(SourceStep);
    });
    connect(m_columnsPage, &PairsColumnsPage::changed, this, &PairsWizard::showButtons);
    connect(m_previewPage, &PairsPreviewPage::answered, this, [this] {
        if (plan())
            goTo(PreviewStep);
    });
    connect(m_job, &ImportJob::progressed, m_form->progress, &ProgressPanel::setProgress);
    connect(m_job, &ImportJob::sourceRead, this, &PairsWizard::sourceRead);
    const auto stopped = [this](Tone tone, const QString& sentence) {
        m_form->progress->finish();
        m_form->banner->setMessage(tone, sentence);
        m_form->banner->announce();
        showButtons();
    };
    connect(m_job, &ImportJob::failed, this, [this, stopped](const std::exception_ptr& error) {
        try {
            std::rethrow_exception(error);
        } catch (const exchange::ReadError& reading) {
            stopped(Tone::Danger, wording::message(reading, m_path).inOneLine());
        } catch (const std::exception& other) {
            stopped(Tone::Danger, tr("This did not work, and nothing has changed. Technical reason: %1")
                                      .arg(QString::fromUtf8(other.what())));
        }
    });
    connect(m_job, &ImportJob::cancelled, this,
            [this, stopped] { stopped(Tone::Info, tr("Stopped. Nothing has been changed.")); });
}

void PairsWizard::retranslate() {
    setWindowTitle(tr("Import pairs"));
    m_form->steps->setSteps({tr("File"), tr("Reading"), tr("Columns"), tr("Preview"), tr("Done")});
    m_chooseAction->setText(tr("&Choose a file…"));
    m_toPairsAction->setText(tr("&Show the pairs"));
    m_dropHere->setTexts(tr("Drop a list of pairs here"),
                         tr("A spreadsheet with a mentee and a mentor in each row, by name, address or staff number, "
                            "and the day they began. Nothing is written before you have seen every row."));
    m_dropHere->setPrimaryAction(m_chooseAction);
    m_form->backButton->setText(tr("&Back"));
    showButtons();
}

void PairsWizard::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_done)
        retranslate();
}

bool PairsWizard::isBusy() const {
    return m_job->isRunning();
}

void PairsWizard::goTo(Step step) {
    m_step = step;
    m_form->steps->setCurrent(step);
    m_form->pages->setCurrentIndex(step);
    m_form->banner->hide();
    const auto file = QFileInfo(m_path).fileName();
    switch (step) {
    case FileStep:
        m_form->titleLabel->setText(tr("Import pairs"));
        m_form->helpLabel->setText(tr("Pairs that were made elsewhere become mentorships. Their people must be known "
                                      "already."));
        break;
    case SourceStep:
        m_form->titleLabel->setText(tr("Is the file read correctly?"));
        m_form->helpLabel->setText(tr("Look at names with accents and at the row of headers in %1.").arg(file));
        break;
    case ColumnsStep:
        m_form->titleLabel->setText(tr("What do the columns mean?"));
        m_form->helpLabel->setText(tr("Columns that are not chosen are passed over."));
        break;
    case PreviewStep:
        m_form->titleLabel->setText(tr("This will happen"));
        m_form->helpLabel->setText(m_plan ? wording::summary(*m_plan) + u' ' + tr("Nothing has been written yet.")
                                          : QString());
        break;
    case DoneStep:
        m_form->titleLabel->setText(tr("Imported"));
        m_form->helpLabel->setText(file);
        break;
    }
    showButtons();
    Q_EMIT stepShown(step);
}

void PairsWizard::showButtons() {
    const bool busy = m_job->isRunning();
    m_form->pages->setEnabled(!busy);
    m_form->backButton->setVisible(m_step != FileStep && m_step != DoneStep);
    m_form->backButton->setEnabled(!busy);
    m_form->cancelButton->setText(tr("Cancel"));
    m_form->cancelButton->setVisible(m_step != DoneStep);
    bool ready = !busy;
    m_form->nextButton->setText(tr("&Next"));
    switch (m_step) {
    case FileStep:
        ready = ready && m_source;
        break;
    case SourceStep:
        ready = ready && m_source && m_layout.firstDataRow < m_source->table.rowCount();
        break;
    case ColumnsStep:
        ready = ready && m_columnsPage->problem().isEmpty();
        break;
    case PreviewStep: {
        const int pairs = m_plan ? static_cast<int>(m_plan->newMentorships.size()) : 0;
        m_form->nextButton->setText(pairs > 0 ? tr("&Import %n pair(s)", nullptr, pairs) : tr("Nothing to import"));
        ready = ready && pairs > 0 && !m_workspace.isReadOnly();
        break;
    }
    case DoneStep:
        m_form->nextButton->setText(tr("&Close"));
        break;
    }
    m_form->nextButton->setEnabled(ready);
}

void PairsWizard::next() {
    switch (m_step) {
    case FileStep:
        goTo(SourceStep);
        break;
    case SourceStep:
        goTo(ColumnsStep);
        break;
    case ColumnsStep:
        if (plan())
            goTo(PreviewStep);
        break;
    case PreviewStep:
        apply();
        break;
    case DoneStep:
        accept();
        break;
    }
}

void PairsWizard::back() {
    if (m_step != FileStep && m_step != DoneStep)
        goTo(static_cast<Step>(m_step - 1));
}

void PairsWizard::reject() {
    if (m_job->isRunning()) {
        m_job->cancel(); // the answer says that nothing has changed; a second press closes
        return;
    }
    QDialog::reject();
}

void PairsWizard::dragEnterEvent(QDragEnterEvent* event) {
    if (m_step != DoneStep && !m_job->isRunning() && event->mimeData()->urls().size() == 1 &&
        event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void PairsWizard::dropEvent(QDropEvent* event) {
    const auto urls = event->mimeData()->urls();
    if (urls.size() != 1)
        return;
    event->acceptProposedAction();
    open(urls.first().toLocalFile());
}

void PairsWizard::chooseFile() {
    const auto path = FileChoice::toOpen(
        this, tr("Choose a spreadsheet"),
        tr("Spreadsheets (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.xls *.html *.htm);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void PairsWizard::open(const QString& path) {
    m_path = path;
    m_source.reset();
    m_plan.reset();
    m_previewPage->forgetAnswers();
    goTo(FileStep);
    m_form->progress->start(tr("Reading %1…").arg(QFileInfo(path).fileName()));
    m_job->read(path, {});
    showButtons();
}

void PairsWizard::sourceRead(const std::shared_ptr<const exchange::SourceFile>& source) {
    m_form->progress->finish();
    m_source = source;
    m_layout = exchange::guessPairsLayout(source->table, source->isText());
    m_sourcePage->show(source, m_layout);
    proposeColumns();
    goTo(SourceStep);
}

void PairsWizard::proposeColumns() {
    m_columnsPage->show(*m_source, m_layout, exchange::proposePairs(m_source->table, m_layout));
}

bool PairsWizard::plan() {
    return m_workspace.attempt([&] {
        auto options = m_previewPage->options();
        options.dates1904 = m_source->dates1904;
        auto& imports = m_workspace.file().imports();
        m_plan = std::make_shared<const exchange::PairsPlan>(
            imports.planPairs(m_source->table, m_layout, m_columnsPage->mapping(),
                              imports.pairsContext(m_columnsPage->program()), options));
        m_previewPage->show(m_plan);
    });
}

void PairsWizard::apply() {
    if (m_workspace.attempt([&] { m_workspace.file().imports().applyPairs(*m_plan); }))
        showDone();
}

void PairsWizard::showDone() {
    QStringList said;
    const auto enrolled = m_plan->newParticipations.size() + m_plan->changedParticipations.size();
    if (enrolled > 0)
        said << tr("%n person(s) are accepted into the program.", nullptr, static_cast<int>(enrolled));
    if (m_plan->counts.problems > 0)
        said << tr("%n row(s) were refused.", nullptr, static_cast<int>(m_plan->counts.problems));
    said << tr("One step takes it all back: Edit, Undo.");
    m_done->setTexts(tr("%n pair(s) imported", nullptr, static_cast<int>(m_plan->newMentorships.size())),
                     said.join(u' '));
    m_done->setPrimaryAction(m_toPairsAction);
    goTo(DoneStep);
}

} // namespace mentoring::ui
