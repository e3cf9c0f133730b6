#include "matching/earlier_runs_dialog.h"

#include <algorithm>

#include <QHeaderView>
#include <QPushButton>

#include "app/directory.h"
#include "kit/breaking_row.h"
#include "kit/chip.h"
#include "kit/empty_state.h"
#include "kit/table.h"
#include "kit/utf8.h"
#include "style/text_scale.h"
#include "ui_earlier_runs_dialog.h"
#include "wording/criteria.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

/// A set that comes with the program in the words of the screen, whatever it was called when it ran.
QString criteriaOf(const MatchingRun& run) {
    const auto& readyMade = readyMadeCriteria();
    const auto made = std::ranges::find(readyMade, run.criteriaName, &CriteriaSet::name);
    return made == readyMade.end() ? toQt(run.criteriaName) : wording::name(*made);
}

} // namespace

EarlierRunsDialog::EarlierRunsDialog(Workspace& workspace, ProgramId program,
                                     const std::optional<std::vector<SuggestedPair>>& now, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_form(std::make_unique<Ui::EarlierRunsDialog>()) {
    m_form->setupUi(this);
    // Below the choice of the run where there is no room beside it.
    auto* line = new BreakingRow(nullptr, space::m, BreakingRow::Share::First);
    m_form->dialogLayout->insertLayout(m_form->dialogLayout->indexOf(m_form->runLayout), line);
    m_form->dialogLayout->removeItem(m_form->runLayout);
    m_form->runLayout->setParent(nullptr); // a layout takes none that is somebody's
    line->addLayout(m_form->runLayout);
    m_form->dialogLayout->removeWidget(m_form->changesOnlyCheck);
    line->addWidget(m_form->changesOnlyCheck);
    setWindowTitle(tr("Earlier runs"));
    const auto& directory = workspace.file().directory();
    const auto* of = directory.program(program);
    m_form->titleLabel->setRole(Label::CardTitle);
    m_form->titleLabel->setText(tr("Runs of %1").arg(of ? toQt(of->name) : QString()));
    m_form->runLabel->setText(tr("&Run"));
    m_form->changesOnlyCheck->setText(tr("Only what is &different"));
    m_form->factsLabel->setShade(Label::Muted);
    m_model = new RunComparison(this);
    auto* table = m_form->comparisonTable;
    table->setModel(m_model);
    table->setAccessibleName(tr("Pairs then and now"));
    table->setItemDelegateForColumn(RunComparison::KindColumn, new ChipDelegate(table));
    table->setColumnWidths({150, 160, 160, 160, 110, 140});
    table->setStretchColumns({RunComparison::MenteeColumn, RunComparison::ThenColumn, RunComparison::NowColumn});
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table->setEmptyState(new EmptyState(table));
    table->setColumnsKey(QStringLiteral("matching/earlier-runs"));
    auto* close = m_form->buttonBox->button(QDialogButtonBox::Close);
    close->setText(tr("Close"));
    connect(m_form->buttonBox, &QDialogButtonBox::rejected, this, &EarlierRunsDialog::reject);
    connect(m_form->runCombo, &QComboBox::currentIndexChanged, this, &EarlierRunsDialog::showRun);
    connect(m_form->changesOnlyCheck, &QCheckBox::toggled, this, [this](bool only) {
        m_model->setChangesOnly(only);
        showNone();
    });

    workspace.attempt([&] { m_runs = workspace.file().matching().recordedRuns(program); });
    if (now)
        m_now = *now;
    else if (!m_runs.empty())
        m_now = m_runs.front().pairs;
    for (const auto& run : m_runs)
        m_form->runCombo->addItem(tr("%1: %2, %n pair(s)", "when; criteria", static_cast<int>(run.pairs.size()))
                                      .arg(wording::moment(run.ranAt), criteriaOf(run)));
    m_form->runCombo->setEnabled(!m_runs.empty());
    m_form->changesOnlyCheck->setEnabled(!m_runs.empty());
    if (m_runs.empty())
        showRun(-1);
    resize(scaled(960, font()), scaled(620, font()));
    m_form->runCombo->setFocus();
}

EarlierRunsDialog::~EarlierRunsDialog() = default;

void EarlierRunsDialog::showRun(int place) {
    const bool isThere = place >= 0 && place < static_cast<int>(m_runs.size());
    m_form->factsLabel->setVisible(isThere);
    m_form->sumLabel->setVisible(isThere);
    if (isThere) {
        const auto& run = m_runs[static_cast<std::size_t>(place)];
        m_model->show(run, m_now, m_workspace.file().directory());
        const auto aim = wording::name(run.objective);
        const auto total = wording::scoreTotal(run.total);
        m_form->factsLabel->setText(run.optimal ? tr("%1. A total of %2, proven best.").arg(aim, total)
                                                : tr("%1. A total of %2; at most %3 was possible.")
                                                      .arg(aim, total, wording::scoreTotal(run.upperBound)));
        m_form->sumLabel->setText(sumOf());
    }
    showNone();
}

QString EarlierRunsDialog::sumOf() const {
    using Kind = RunComparison::Kind;
    QStringList sum;
    const auto add = [&](Kind kind, const QString& text) {
        if (m_model->count(kind) > 0)
            sum << text;
    };
    add(Kind::OtherMentor, tr("%n with another mentor", "mentees", m_model->count(Kind::OtherMentor)));
    add(Kind::Gone, tr("%n gone", "pairs", m_model->count(Kind::Gone)));
    add(Kind::New, tr("%n new", "pairs", m_model->count(Kind::New)));
    add(Kind::Same, tr("%n the same", "pairs", m_model->count(Kind::Same)));
    add(Kind::Published, tr("%n published since", "pairs", m_model->count(Kind::Published)));
    return sum.isEmpty() ? QString() : tr("Then and now: %1.").arg(wording::list(sum));
}

void EarlierRunsDialog::showNone() {
    auto* none = m_form->comparisonTable->emptyState();
    if (m_runs.empty()) {
        none->setIconName(QStringLiteral("match"));
        none->setTexts(tr("No run has been kept yet"),
                       tr("Run the matching once: from then on the last runs of the program can be opened here."));
    } else {
        none->setIconName(QStringLiteral("check-circle"));
        none->setTexts(tr("Nothing is different"), tr("The pairs of this run stand as they were."));
    }
}

} // namespace mentoring::ui
