#include "import/pairs_wizard.h"

#include <QAction>

#include "app/import_service.h"
#include "import/pairs_preview_page.h"
#include "kit/empty_state.h"
#include "pairs_columns_page.h"
#include "style/icons.h"
#include "wording/imports.h"

namespace mentoring::ui {

PairsWizard::PairsWizard(Workspace& workspace, QWidget* parent)
    : SpreadsheetWizard(workspace,
                        {"PairsWizard", "pairsBanner", "choosePairsFileAction", "dropPairsHereState", "pairsDoneState"},
                        parent) {
    m_toPairsAction = new QAction(icon(QStringLiteral("pairs")), {}, this);
    m_toPairsAction->setObjectName(QStringLiteral("importToPairsAction"));
    connect(m_toPairsAction, &QAction::triggered, this, [this] {
        accept();
        this->workspace().showPage(QStringLiteral("mentorships"));
    });
    m_columnsPage = new PairsColumnsPage(workspace.file().directory(), this);
    m_columnsPage->setPrograms(workspace.program());
    addPage(ColumnsStep, m_columnsPage);
    m_previewPage = new PairsPreviewPage(this);
    addPage(PreviewStep, m_previewPage);
    connect(job(), &ImportJob::pairsProposed, this, &PairsWizard::proposed);
    connect(m_columnsPage, &PairsColumnsPage::changed, this, &PairsWizard::showButtons);
    connect(m_previewPage, &PairsPreviewPage::answered, this, &PairsWizard::plan);
    retranslate();
    goTo(FileStep);
}

void PairsWizard::retranslate() {
    setTexts(tr("Import pairs"), {tr("File"), tr("Reading"), tr("Columns"), tr("Preview"), tr("Done")},
             tr("Drop a list of pairs here"),
             tr("A spreadsheet with a mentee and a mentor in each row, by name, address or staff number, "
                "and the day they began. Nothing is written before you have seen every row."));
    m_toPairsAction->setText(tr("&Show the pairs"));
    SpreadsheetWizard::retranslate();
}

QString PairsWizard::help(Step step) const {
    if (step == FileStep)
        return tr("Pairs that were made elsewhere become mentorships. Their people must be known already.");
    if (step == ColumnsStep)
        return tr("Columns that are not chosen are left out.");
    return step == PreviewStep ? wording::summary(*m_plan) : QString();
}

void PairsWizard::forget() {
    m_plan.reset();
    m_previewPage->forgetAnswers();
}

void PairsWizard::proposeColumns(ImportJob& job) {
    job.proposePairs(source(), layoutOfFile());
}

void PairsWizard::proposed(const intake::PairsMapping& mapping) {
    m_columnsPage->show(*source(), layoutOfFile(), mapping);
    goTo(SourceStep);
}

bool PairsWizard::areColumnsChosen() const {
    return m_columnsPage->problem().isEmpty();
}

void PairsWizard::plan() {
    const bool planned = workspace().attempt([&] {
        auto& imports = workspace().file().imports();
        m_plan = std::make_shared<const intake::PairsPlan>(
            imports.planPairs(*source(), layoutOfFile(), m_columnsPage->mapping(),
                              imports.pairsContext(m_columnsPage->program()), m_previewPage->options()));
        m_previewPage->show(m_plan);
    });
    if (planned)
        goTo(PreviewStep);
}

QString PairsWizard::importText() const {
    return canImport() ? tr("&Import %n pair(s)", nullptr, static_cast<int>(m_plan->newMentorships.size())) : QString();
}

bool PairsWizard::canImport() const {
    return !m_plan->newMentorships.empty();
}

void PairsWizard::apply() {
    if (workspace().attempt([&] { workspace().file().imports().applyPairs(*m_plan); }))
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
    doneState()->setTexts(tr("%n pair(s) imported", nullptr, static_cast<int>(m_plan->newMentorships.size())),
                          said.join(u' '));
    doneState()->setPrimaryAction(m_toPairsAction);
    goTo(DoneStep);
}

} // namespace mentoring::ui
