#include "matching/earlier_runs_dialog.h"

#include <algorithm>

#include <QHeaderView>
#include <QPushButton>

#include "app/directory.h"
#include "kit/breaking_row.h"
#include "kit/chip.h"
#include "kit/empty_state.h"
#include "kit/lines_card.h"
#include "kit/table.h"
#include "kit/utf8.h"
#include "matching/matching_record.h"
#include "matching/stable.h"
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

/// Under the choice of the run where there is no room beside it.
void breakLine(QBoxLayout* dialog, QHBoxLayout* row, QWidget* other) {
    auto* line = new BreakingRow(nullptr, space::m, BreakingRow::Share::First);
    dialog->insertLayout(dialog->indexOf(row), line);
    dialog->removeItem(row);
    row->setParent(nullptr); // a layout takes none that is somebody's
    row->removeWidget(other);
    line->addLayout(row);
    line->addWidget(other);
}

} // namespace

EarlierRunsDialog::EarlierRunsDialog(Workspace& workspace, ProgramId program, std::shared_ptr<const MatchingView> now,
                                     QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_program(program), m_view(std::move(now)),
      m_form(std::make_unique<Ui::EarlierRunsDialog>()) {
    m_form->setupUi(this);
    breakLine(m_form->dialogLayout, m_form->againstLayout, m_form->changesOnlyCheck);
    setWindowTitle(tr("Scenarios and earlier runs"));
    const auto* of = workspace.file().directory().program(program);
    m_form->titleLabel->setRole(Label::CardTitle);
    m_form->titleLabel->setText(tr("Scenarios and runs of %1").arg(of ? toQt(of->name) : QString()));
    m_form->runLabel->setText(tr("&Compare"));
    m_form->againstLabel->setText(tr("&with"));
    m_form->changesOnlyCheck->setText(tr("Only what is &different"));
    m_form->factsLabel->setShade(Label::Muted);
    m_model = new RunComparison(this);
    auto* table = m_form->comparisonTable;
    table->setModel(m_model);
    table->setAccessibleName(tr("Pairs of the one and of the other"));
    table->setItemDelegateForColumn(RunComparison::KindColumn, new ChipDelegate(table));
    table->setColumnWidths({150, 160, 160, 160, 150, 150});
    table->setStretchColumns({RunComparison::MenteeColumn, RunComparison::ThenColumn, RunComparison::NowColumn});
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table->setEmptyState(new EmptyState(table));
    table->setColumnsKey(QStringLiteral("matching/earlier-runs"));
    auto* close = m_form->buttonBox->button(QDialogButtonBox::Close);
    close->setText(tr("Close"));
    m_takeUp = m_form->buttonBox->addButton(QString(), QDialogButtonBox::ActionRole);
    m_takeUp->setObjectName(QStringLiteral("takeUpButton"));
    m_remove = m_form->buttonBox->addButton(tr("De&lete scenario"), QDialogButtonBox::ActionRole);
    m_remove->setObjectName(QStringLiteral("removeScenarioButton"));
    m_record = m_form->buttonBox->addButton(tr("&Matching record…"), QDialogButtonBox::ActionRole);
    m_record->setObjectName(QStringLiteral("recordOfRunButton"));
    m_record->setToolTip(
        tr("What was asked, who took part, the proof, every pair with its reason, and who published it"));
    connect(m_record, &QPushButton::clicked, this, [this] {
        const auto* one = chosen();
        if (one && one->kind != Kind::Stable)
            saveMatchingRecord(m_workspace, one->run, viewOf(one->run), this);
    });
    connect(m_takeUp, &QPushButton::clicked, this, &EarlierRunsDialog::takeUp);
    connect(m_remove, &QPushButton::clicked, this, &EarlierRunsDialog::removeScenario);
    connect(m_form->buttonBox, &QDialogButtonBox::rejected, this, &EarlierRunsDialog::reject);
    for (auto* combo : {m_form->runCombo, m_form->againstCombo})
        connect(combo, &QComboBox::currentIndexChanged, this, &EarlierRunsDialog::showSides);
    connect(m_form->changesOnlyCheck, &QCheckBox::toggled, this, [this](bool only) {
        m_model->setChangesOnly(only);
        showNone();
    });
    readSides();
    resize(scaled(960, font()), scaled(680, font()));
    m_form->runCombo->setFocus();
}

EarlierRunsDialog::~EarlierRunsDialog() = default;

void EarlierRunsDialog::readSides() {
    m_sides.clear();
    const auto named = [](const MatchingRun& run, const QString& first) {
        return tr("%1: %2, %n pair(s)", "which run; criteria", static_cast<int>(run.pairs.size()))
            .arg(first, criteriaOf(run));
    };
    auto& matching = m_workspace.file().matching();
    m_workspace.attempt([&] {
        for (auto& scenario : matching.scenarios(m_program))
            m_sides.push_back({Kind::Scenario, named(scenario, tr("“%1”").arg(toQt(scenario.name))), scenario});
        for (auto& run : matching.recordedRuns(m_program))
            m_sides.push_back({Kind::Run, named(run, wording::moment(run.ranAt)), run});
    });
    const bool isAnyKept = !m_sides.empty();
    if (isAnyKept) {
        addStable();
        addNow();
    }
    const QSignalBlocker quietRuns(m_form->runCombo);
    const QSignalBlocker quietAgainst(m_form->againstCombo);
    m_form->runCombo->clear();
    m_form->againstCombo->clear();
    for (const auto& side : m_sides) {
        if (side.kind != Kind::Now)
            m_form->runCombo->addItem(side.name);
        m_form->againstCombo->addItem(side.name);
    }
    m_form->againstCombo->setCurrentIndex(static_cast<int>(m_sides.size()) - 1);
    for (auto* widget :
         std::initializer_list<QWidget*>{m_form->runCombo, m_form->againstCombo, m_form->changesOnlyCheck})
        widget->setEnabled(isAnyKept);
    showSides();
}

void EarlierRunsDialog::addNow() {
    const auto newest = std::ranges::find(m_sides, Kind::Run, &Side::kind);
    Side now{Kind::Now, tr("What is shown now"), newest == m_sides.end() ? m_sides.front().run : newest->run};
    if (m_view) {
        const auto& result = m_view->result();
        now.run.pairs = m_view->outcome().pairs();
        now.run.aims = m_view->outcome().request.aims;
        now.run.criteriaName = m_view->criteria().name;
        now.run.total = result.total;
        now.run.upperBound = result.upperBound;
        now.run.optimal = result.isOptimal();
        now.run.mentees = static_cast<int>(m_view->snapshot().mentees.size());
        now.run.firstWishes = result.figures.firstWishes;
    }
    m_sides.push_back(std::move(now));
}

void EarlierRunsDialog::addStable() {
    // Looked for in the window's thread: only where that is over at once.
    if (!m_view || !m_view->isRunAtOnce())
        return;
    const auto& scorer = m_view->scorer();
    const auto pairs = matching::stablePairing(scorer);
    const auto figures = matching::figuresOf(scorer, pairs);
    Side stable{Kind::Stable, {}, {}};
    stable.run.program = m_program;
    stable.run.criteriaName = m_view->criteria().name;
    stable.run.total = stable.run.upperBound = figures.total;
    stable.run.mentees = static_cast<int>(m_view->snapshot().mentees.size());
    stable.run.firstWishes = figures.firstWishes;
    for (const auto& pair : pairs)
        stable.run.pairs.push_back({m_view->mentor(pair.mentor).person.id, m_view->mentee(pair.mentee).person.id,
                                    scorer.explain(pair.mentee, pair.mentor).score});
    stable.name =
        tr("The stable outcome: nobody would both rather have each other, %n pair(s)", nullptr, figures.people);
    m_sides.push_back(std::move(stable));
}

const EarlierRunsDialog::Side* EarlierRunsDialog::chosen() const {
    const int place = m_form->runCombo->currentIndex();
    return place < 0 ? nullptr : &m_sides[static_cast<std::size_t>(place)];
}

const EarlierRunsDialog::Side* EarlierRunsDialog::against() const {
    const int place = m_form->againstCombo->currentIndex();
    return place < 0 ? nullptr : &m_sides[static_cast<std::size_t>(place)];
}

const MatchingView* EarlierRunsDialog::viewOf(const MatchingRun& run) const {
    return m_view && m_view->shows(run.pairs) ? m_view.get() : nullptr;
}

std::optional<int> EarlierRunsDialog::couples(const MatchingRun& run) const {
    if (!m_view || !m_view->isRunAtOnce())
        return std::nullopt;
    std::vector<matching::PairIndex> pairs;
    for (const auto& pair : run.pairs) {
        const auto mentee = m_view->snapshot().menteeOf(pair.mentee);
        const auto mentor = m_view->snapshot().mentorOf(pair.mentor);
        if (!mentee || !mentor)
            return std::nullopt;
        pairs.push_back({*mentee, *mentor});
    }
    std::ranges::sort(pairs);
    return static_cast<int>(matching::couplesWhoWouldRather(m_view->scorer(), pairs).size());
}

QString EarlierRunsDialog::factsOf(const MatchingRun& run) const {
    const auto aims = wording::aims(run.aims).join(QStringLiteral(" · "));
    const auto total = wording::scoreTotal(run.total);
    return run.optimal ? tr("%1. A total of %2, proven best.").arg(aims, total)
                       : tr("%1. A total of %2; at most %3 was possible.")
                             .arg(aims, total, wording::scoreTotal(run.upperBound));
}

void EarlierRunsDialog::showFigures(const Side& one, const Side& other) {
    auto* grid = m_form->figuresLayout;
    clearLayout(grid);
    int column = 1;
    const auto label = [&](const QString& text, int row, int at, Label::Role role, Label::Shade shade) {
        auto* made = new Label(text, role, shade, m_form->figures);
        made->setAlignment(at == 0 ? Qt::AlignLeft : Qt::AlignRight);
        made->setWordWrap(at != 0 && row == 0);
        grid->addWidget(made, row, at);
    };
    label(tr("The one"), 1, 0, Label::Body, Label::Muted);
    label(tr("The other"), 2, 0, Label::Body, Label::Muted);
    const auto add = [&](const QString& caption, const QString& first, const QString& second) {
        label(caption, 0, column, Label::Caption, Label::Muted);
        label(first, 1, column, Label::Strong, Label::Normal);
        label(second, 2, column, Label::Strong, Label::Normal);
        ++column;
    };
    const auto addFor = [&](const QString& caption, const auto& figure) {
        add(caption, figure(one.run), figure(other.run));
    };
    addFor(tr("Pairs"), [](const MatchingRun& run) { return wording::number(static_cast<int>(run.pairs.size())); });
    addFor(tr("Total"), [](const MatchingRun& run) { return wording::scoreTotal(run.total); });
    addFor(tr("Mean score"), [](const MatchingRun& run) {
        const auto pairs = static_cast<double>(run.pairs.size());
        return pairs == 0 ? QStringLiteral("–") : wording::score(qRound(static_cast<double>(run.total) / pairs));
    });
    addFor(tr("Lowest score"), [](const MatchingRun& run) {
        return run.pairs.empty() ? QStringLiteral("–") : wording::score(run.lowestScore());
    });
    addFor(tr("Mentors used"), [](const MatchingRun& run) { return wording::number(run.mentorsUsed()); });
    // Runs of before did not note it.
    addFor(tr("First wishes"), [](const MatchingRun& run) {
        return run.mentees == 0 ? QStringLiteral("–") : wording::number(run.firstWishes);
    });
    addFor(tr("Would rather have each other"), [this](const MatchingRun& run) {
        const auto count = couples(run);
        return count ? tr("%Ln couple(s)", nullptr, *count) : QStringLiteral("–");
    });
}

void EarlierRunsDialog::showSides() {
    const auto* one = chosen();
    const auto* other = against();
    const bool isThere = one && other;
    for (auto* widget : std::initializer_list<QWidget*>{m_form->factsLabel, m_form->sumLabel, m_form->figures})
        widget->setVisible(isThere);
    m_takeUp->setVisible(isThere && !m_workspace.isReadOnly());
    m_record->setVisible(isThere && one->kind != Kind::Stable);
    m_remove->setVisible(isThere && one->kind == Kind::Scenario && !m_workspace.isReadOnly());
    if (isThere) {
        const bool isNow = other->kind == Kind::Now;
        m_model->show(one->run, other->run.pairs, m_workspace.file().directory(), isNow);
        m_form->factsLabel->setText(one->kind == Kind::Stable
                                        ? tr("Every mentee has the mentor they prefer among those who would have them: "
                                             "by wishes first, then by score. The total is what that costs.")
                                        : factsOf(one->run));
        m_form->sumLabel->setText(sumOf(isNow));
        showFigures(*one, *other);
        m_takeUp->setText(one->kind == Kind::Stable ? tr("&Lock all its pairs") : tr("&Use this one"));
        m_takeUp->setToolTip(one->kind == Kind::Stable
                                 ? tr("They stay in every run; unlocked again under “Locked and refused pairs”")
                                 : tr("Its criteria and aims become those of the program; nothing is published"));
    }
    showNone();
}

QString EarlierRunsDialog::sumOf(bool isNow) const {
    using Change = RunComparison::Kind;
    QStringList sum;
    const auto add = [&](Change kind, const QString& text) {
        if (m_model->count(kind) > 0)
            sum << text;
    };
    add(Change::OtherMentor, tr("%n with another mentor", "mentees", m_model->count(Change::OtherMentor)));
    add(Change::Gone, isNow ? tr("%n gone", "pairs", m_model->count(Change::Gone))
                            : tr("%n lost", "pairs", m_model->count(Change::Gone)));
    add(Change::New, isNow ? tr("%n new", "pairs", m_model->count(Change::New))
                           : tr("%n gained", "pairs", m_model->count(Change::New)));
    add(Change::Same, tr("%n the same", "pairs", m_model->count(Change::Same)));
    add(Change::Published, tr("%n published since", "pairs", m_model->count(Change::Published)));
    if (sum.isEmpty())
        return {};
    return isNow ? tr("Then and now: %1.").arg(wording::list(sum))
                 : tr("From the one to the other: %1.").arg(wording::list(sum));
}

void EarlierRunsDialog::showNone() {
    auto* none = m_form->comparisonTable->emptyState();
    if (m_sides.empty()) {
        none->setIconName(QStringLiteral("match"));
        none->setTexts(tr("No run has been kept yet"),
                       tr("Run the matching once, or keep what is shown as a scenario: from then on it can be opened "
                          "and compared here."));
    } else {
        none->setIconName(QStringLiteral("check-circle"));
        none->setTexts(tr("Nothing is different"), tr("Both pair the same people."));
    }
}

void EarlierRunsDialog::takeUp() {
    const auto* one = chosen();
    if (!one)
        return;
    if (one->kind == Kind::Stable) {
        lockAll(*one);
        return;
    }
    m_takenUp = one->run;
    accept();
}

void EarlierRunsDialog::lockAll(const Side& stable) {
    if (m_workspace.attempt([&] { m_workspace.file().matching().keepAll(m_program, stable.run.pairs); }))
        accept();
}

void EarlierRunsDialog::removeScenario() {
    const auto* one = chosen();
    if (!one || one->kind != Kind::Scenario)
        return;
    const auto id = one->run.id;
    if (m_workspace.attempt([&] { m_workspace.file().matching().removeScenario(m_program, id); }))
        readSides();
}

} // namespace mentoring::ui
