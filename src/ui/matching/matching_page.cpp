#include "matching/matching_page.h"

#include <algorithm>

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include "app/export_service.h"
#include "app/program_service.h"
#include "kit/table.h"
#include "kit/utf8.h"
#include "matching/criteria_panel.h"
#include "matching/decisions_dialog.h"
#include "matching/earlier_runs_dialog.h"
#include "matching/exchange_dialog.h"
#include "matching/keep_scenario_dialog.h"
#include "matching/manual_pair_dialog.h"
#include "matching/matching_record.h"
#include "matching/publish_dialog.h"
#include "matching/short_list_dialog.h"
#include "matching/supply_dialog.h"
#include "matching/who_moves.h"
#include "pair_detail.h"
#include "parts/reasons.h"
#include "result_pane.h"
#include "style/icons.h"
#include "style/ithaca_style.h"
#include "style/text_scale.h"
#include "ui_matching_page.h"
#include "window/export_file.h"
#include "window/settings.h"
#include "wording/columns.h"
#include "wording/costs.h"
#include "wording/criteria.h"

namespace mentoring::ui {

MatchingPage::MatchingPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, QStringLiteral("matching"), parent), m_form(std::make_unique<Ui::MatchingPage>()) {
    makeActions();
    build();
    retranslate();
    m_soon.setSingleShot(true);
    constexpr int restMilliseconds = 30;
    m_soon.setInterval(restMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &MatchingPage::solve);
    auto& matching = file().matching();
    connect(&matching, &MatchingService::finished, this, &MatchingPage::finished);
    connect(&matching, &MatchingService::cancelled, this, [this] {
        m_run.cancelled();
        showProgress();
        showEmpty();
        showActions();
    });
    connect(&matching, &MatchingService::progressed, this, [this](double share) {
        if (m_run.isUnderWay())
            m_form->progress->setProgress(qRound64(share * 1'000), 1'000);
    });
    connect(&workspace, &Workspace::changed, this, &MatchingPage::fileChanged);
    connect(&workspace, &Workspace::programChanged, this, &MatchingPage::setProgram);
    setProgram(workspace.program());
}

MatchingPage::~MatchingPage() = default;

void MatchingPage::makeActions() {
    const auto to = [this](const char* page, const char* view) {
        return [this, page, view] { workspace().showPage(QString::fromLatin1(page), QString::fromLatin1(view)); };
    };
    constexpr unsigned ofEmptyState = OffMenu | OffContext;
    m_actions = new PageActions(
        *this,
        {
            {"runMatchingAction", "match", QT_TR_NOOP("&Run matching"), OffContext, [this] { run(); },
             [this] { return m_now.mayRun; },
             QT_TR_NOOP("Pair everybody, and keep the result to compare later runs with"),
             QKeySequence(Qt::CTRL | Qt::Key_Return)},
            {"publishPairsAction", "publish", QT_TR_NOOP("Pu&blish pairs…"), OffContext, [this] { publish(); },
             [this] { return m_now.writable && m_now.publishable; }},
            {"backToPairsAction", "back", QT_TR_NOOP("Back to all pairs"), OffMenu | OffContext,
             [this] { showTable(); }},
            {"previousPairAction", "chevron-up", QT_TR_NOOP("Previous pair"), OffMenu | OffContext,
             [this] { step(-1); }, [this] { return stepped(-1).has_value(); }, QT_TR_NOOP("Previous pair")},
            {"nextPairAction", "chevron-down", QT_TR_NOOP("Next pair"), OffMenu | OffContext, [this] { step(1); },
             [this] { return stepped(1).has_value(); }, QT_TR_NOOP("Next pair")},
            {"openPairAction", "eye", QT_TR_NOOP("&Open pair"), InList,
             [this] {
                 const auto chosen = chosenMentees();
                 if (!chosen.empty())
                     openPair(chosen.front());
             },
             [this] { return m_now.paired == 1; }, QT_TR_NOOP("Both profiles, and why they have this score")},
            {"lockPairAction", "lock", QT_TR_NOOP("&Lock"), InList, [this] { lockChosen(); },
             [this] { return m_now.writable && m_now.paired > 0; }, nullptr, QKeySequence(Qt::CTRL | Qt::Key_L)},
            {"refusePairAction", "refuse", QT_TR_NOOP("Refu&se…"), InList, [this] { refuseChosen(); },
             [this] { return m_now.writable && m_now.paired == 1; },
             QT_TR_NOOP("This pair never comes again; the reason is kept")},
            {"pairByHandAction", "hand", QT_TR_NOOP("Choose &mentor by hand…"), InList, [this] { chooseByHand(); },
             [this] { return m_now.writable && m_now.chosen == 1; },
             QT_TR_NOOP("Choose any mentor; a reason is asked where a rule forbids it")},
            {"shortListAction", "people", QT_TR_NOOP("S&hort list…"), BehindDetail, [this] { showShortList(); },
             [this] { return m_now.isResult && m_now.chosen == 1; },
             QT_TR_NOOP("The best mentors of this mentee side by side")},
            {"exchangeMentorsAction", "refresh", QT_TR_NOOP("Exchan&ge mentors…"), BehindDetail,
             [this] { exchangeChosen(); }, [this] { return m_now.writable && m_now.exchangeable; },
             QT_TR_NOOP("Two chosen mentees change mentors; what it costs is shown first")},
            {"neverPairAction", "refuse", QT_TR_NOOP("Never pair these two an&y more…"), BehindDetail,
             [this] {
                 const auto chosen = chosenMentees();
                 const auto* pair = chosen.size() == 1 ? m_view->pairOf(chosen.front()) : nullptr;
                 if (pair)
                     workspace().run(NeverPairThem{m_view->mentee(pair->pair.mentee).person.id,
                                                   m_view->mentor(pair->pair.mentor).person.id});
             },
             [this] { return m_now.writable && m_now.paired == 1; },
             QT_TR_NOOP("On the list of those who must not be paired, with the reason, here or in every program")},
            {"keepScenarioAction", "save-copy", QT_TR_NOOP("Keep as scenario &for later…"), BehindDetail | OffContext,
             [this] { KeepScenarioDialog(workspace(), m_view, this).exec(); },
             [this] { return m_now.writable && m_now.isResult; },
             QT_TR_NOOP("Keep criteria, aims and pairs under a name, to compare them with others")},
            {"earlierRunsAction", "recent", QT_TR_NOOP("Scenarios and earlier ru&ns…"), BehindDetail | OffContext,
             [this] { showEarlierRuns(); }, [this] { return m_program.isSet(); },
             QT_TR_NOOP("Two of them side by side: pairs gained, lost and changed, and the figures of both")},
            {"decisionsAction", "lock", QT_TR_NOOP("Loc&ked and refused pairs…"), BehindDetail | OffContext,
             [this] { DecisionsDialog(workspace(), m_program, this).exec(); }, [this] { return m_program.isSet(); },
             QT_TR_NOOP("All that was decided about pairs in this program, to look at and to take back")},
            {"supplyAction", "people", QT_TR_NOOP("Skills so&ught and offered…"), BehindDetail | OffContext,
             [this] { SupplyDialog(workspace(), m_program, this).exec(); }, [this] { return m_program.isSet(); },
             QT_TR_NOOP("For which skills mentors are short: who waits, and which places are free")},
            {"exportPairsAction", "pairs", QT_TR_NOOP("Export &pairs…"), BehindList | OffContext,
             [this] { exportPairs(); }, [this] { return m_now.isResult && m_now.pairs > 0; }},
            {"exportScoresAction", "sheet", QT_TR_NOOP("Export the score table of all allo&wed pairs…"),
             BehindList | OffContext, [this] { exportScores(); }, [this] { return m_view != nullptr; }},
            {"matchingRecordAction", "document", QT_TR_NOOP("Matching recor&d (PDF)…"), BehindList | OffContext,
             [this] { saveRecord(); }, [this] { return m_program.isSet(); },
             QT_TR_NOOP("What was asked, who took part, the proof, every pair with its reason, and who published it")},
            {"exportPeopleAction", "people", QT_TR_NOOP("Export the p&eople of the program…"), BehindList | OffContext,
             [this] { workspace().run(ExportPeople{}); }, [this] { return m_program.isSet(); }},
            {"toPeopleAction", "people", QT_TR_NOOP("Go to &people"), ofEmptyState, to("people", "")},
            {"toMentorshipsAction", "link", QT_TR_NOOP("See the &mentorships"), ofEmptyState, to("mentorships", "")},
            {"toMentorsAction", "people", QT_TR_NOOP("Show the &mentors"), ofEmptyState, to("people", "mentors")},
            {"toWaitingAction", "clock", QT_TR_NOOP("Who &waits"), ofEmptyState, to("people", "unpaired")},
            {"toUnpairedAction", "help", QT_TR_NOOP("See &why, person by person"), ofEmptyState,
             [this] { m_result->showTab(ResultPane::Tab::Unpaired); }},
        });
}

void MatchingPage::build() {
    m_form->setupUi(this);
    auto policy = m_form->splitter->sizePolicy();
    policy.setVerticalPolicy(QSizePolicy::Expanding); // the header takes no more than it needs
    m_form->splitter->setSizePolicy(policy);
    m_form->splitter->setStretchFactor(0, 0);
    m_form->splitter->setStretchFactor(1, 1);
    constexpr int criteriaWidth = 300;
    m_form->splitter->setSizes({criteriaWidth, 2 * criteriaWidth});
    m_form->criteriaScroll->column()->addItem(new QSpacerItem(240, 0, QSizePolicy::Minimum, QSizePolicy::Fixed));
    m_criteria = new CriteriaPanel(workspace(), this);
    m_form->criteriaScroll->column()->addWidget(m_criteria);
    connect(m_criteria, &CriteriaPanel::changed, this, &MatchingPage::criteriaChanged);

    m_exportMenu = new QMenu(this);
    m_exportMenu->addActions(m_actions->in(BehindList));
    auto* exportAction = m_exportMenu->menuAction();
    exportAction->setObjectName(QStringLiteral("exportAction"));
    exportAction->setIcon(icon(QStringLiteral("export")));
    auto* exportButton = m_form->header->addAction(exportAction);
    exportButton->setMenu(m_exportMenu);
    m_form->header->addMenu(m_actions->in(BehindDetail))->setObjectName(QStringLiteral("moreButton"));
    m_runButton = m_form->header->addAction(m_actions->action("runMatchingAction"));
    m_publishButton = m_form->header->setPrimaryAction(m_actions->action("publishPairsAction"));

    m_result = new ResultPane(workspace(), *m_actions, m_form->resultStack);
    m_form->resultStack->addWidget(m_result);
    m_form->resultStack->setMinimumWidth(360);
    connect(m_result, &ResultPane::openAsked, this, &MatchingPage::openPair);
    connect(m_result, &ResultPane::chosenChanged, this, &MatchingPage::showActions);
    connect(m_result, &ResultPane::mentorChosen, this, &MatchingPage::chooseByHand);
    m_records = new ListAndDetail(*m_form->views, this);
    m_records->setReader([this] { look(); });
    m_records->setTable(m_result->pairsTable(), m_result->rows(), [this] { return m_actions->contextMenu(); });
    connect(m_records, &ListAndDetail::openAsked, this, [this](qint64 id) {
        if (const auto mentee = m_view->snapshot().menteeOf(PersonId{id}))
            openPair(*mentee);
    });
    connect(m_records, &ListAndDetail::chosenChanged, this, &MatchingPage::showActions);

    m_detail = new PairDetail(workspace(),
                              {m_actions->action("backToPairsAction"), m_actions->action("previousPairAction"),
                               m_actions->action("nextPairAction"), m_actions->action("lockPairAction"),
                               m_actions->action("refusePairAction"), m_actions->action("pairByHandAction")},
                              this);
    m_detail->setObjectName(QStringLiteral("pairDetail"));
    m_form->views->addWidget(m_detail);
    m_form->views->setCurrentIndex(0);
    connect(m_detail, &PairDetail::mentorChosen, this, &MatchingPage::chooseByHand);
    connect(m_form->progress, &ProgressPanel::cancelAsked, this, &MatchingPage::cancel);
    m_form->progress->hide();
}

void MatchingPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    // One under the other where there is no room for both.
    const bool isNarrow = width() < scaled(660, font());
    m_form->splitter->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
    m_form->criteriaScroll->setMinimumHeight(isNarrow ? scaled(200, font()) : 0);
    m_form->resultStack->setMinimumHeight(isNarrow ? scaled(320, font()) : 0);
}

QString MatchingPage::title() const {
    return tr("Matching");
}

void MatchingPage::retranslate() {
    m_actions->retranslate();
    m_form->header->setTitle(title());
    m_exportMenu->menuAction()->setText(tr("E&xport"));
    m_result->retranslate();
    showEmpty();
    showActions();
}

void MatchingPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_detail) {
        retranslate();
        if (m_view)
            showResult();
    }
}

QList<QAction*> MatchingPage::menuActions() const {
    QList<QAction*> actions = m_actions->menu();
    const auto exports = m_actions->in(BehindList);
    for (auto* one : exports)
        actions.removeOne(one);
    return actions + m_criteria->setActions() + exports;
}

bool MatchingPage::focusSearch() {
    if (!isResultShown())
        return false;
    showTable();
    m_result->focusSearch();
    return true;
}

void MatchingPage::selectAll() {
    m_result->selectAll();
}

bool MatchingPage::isResultShown() const {
    return m_view && m_form->resultStack->currentWidget() == m_result;
}

void MatchingPage::setProgram(ProgramId program) {
    m_program = program;
    m_view.reset();
    m_closeTo.reset();
    m_run.programChanged();
    m_form->views->setCurrentIndex(0);
    m_result->show(std::shared_ptr<const MatchingView>());
    if (program.isSet())
        m_criteria->setProgram(program);
    m_criteria->setEnabled(program.isSet());
    const auto* of = program.isSet() ? file().directory().program(program) : nullptr;
    m_form->header->setSubtitle(of ? toQt(of->name) : QString());
    m_records->wentStale();
    showEmpty();
    showActions();
}

void MatchingPage::activate() {
    m_records->activate();
    if (m_run.isStale())
        solveSoon();
}

void MatchingPage::deactivate() {
    m_records->deactivate();
}

void MatchingPage::look() {
    showEmpty();
    showActions();
    solveSoon();
}

bool MatchingPage::isLive() const {
    if (!m_program.isSet())
        return false;
    const auto balance = file().programs().balance(m_program);
    return balance.mentees <= largestLiveCohort && balance.mentors <= largestLiveCohort;
}

MatchingRequest MatchingPage::request() const {
    MatchingRequest request{m_program, m_criteria->criteria(), m_criteria->aims()};
    if (m_closeTo)
        request.shown = m_closeTo;
    else if (m_view)
        request.shown = m_view->outcome().pairs();
    return request;
}

void MatchingPage::criteriaChanged() {
    m_run.criteriaChanged();
    showEmpty();
    showActions();
    solveSoon();
}

void MatchingPage::solveSoon() {
    if (isLive() && !m_soon.isActive())
        m_soon.start();
    else if (!isLive())
        showEmpty();
}

bool MatchingPage::mayRun() const {
    return m_program.isSet() && m_criteria->problem().isEmpty();
}

void MatchingPage::start() {
    if (!mayRun() || !workspace().attempt([this] { file().matching().start(request()); }))
        m_run.didNotStart();
    showProgress();
    showActions();
}

void MatchingPage::solve() {
    if (mayRun() && m_run.look())
        start();
}

void MatchingPage::run() {
    if (mayRun() && m_run.keep())
        start();
    showActions();
}

void MatchingPage::cancel() {
    m_run.forgetWishes();
    file().matching().cancel();
}

void MatchingPage::finished(const std::shared_ptr<const MatchingOutcome>& outcome) {
    using Answer = AskedRun::Answer;
    const auto answer = m_run.answered(outcome->request.program == m_program);
    switch (answer) {
    case Answer::Drop:
        showProgress();
        return;
    case Answer::DropAndStart:
        start();
        return;
    case Answer::ShowAndStart:
        m_view = std::make_shared<const MatchingView>(outcome);
        showResult();
        start();
        return;
    case Answer::Show:
    case Answer::ShowAndKeep:
        break;
    }
    m_view = std::make_shared<const MatchingView>(outcome);
    m_closeTo.reset();
    bool kept = m_view->hasPrevious() && m_view->changeCount() == 0;
    if (answer == Answer::ShowAndKeep) {
        m_recording = true;
        kept = workspace().attempt([&] { file().matching().record(*outcome); });
        m_recording = false;
    }
    m_run.shown(kept);
    showProgress();
    showResult();
    Q_EMIT shown();
}

void MatchingPage::fileChanged(const Change& change) {
    if (m_recording)
        return;
    const Aspects mine = Aspect::Organisation | Aspect::People | Aspect::Skills | Aspect::CustomFields |
                         Aspect::Programs | Aspect::Participations | Aspect::NeverPairs | Aspect::Decisions |
                         Aspect::Runs | Aspect::Mentorships;
    if (change.touched & (Aspects(Aspect::Criteria) | Aspect::CustomFields))
        m_criteria->reloadSets();
    if (!(change.touched & mine))
        return;
    m_run.fileChanged();
    m_records->wentStale();
}

void MatchingPage::showProgress() {
    // Small cohorts answer before anybody could read it.
    if (m_run.isUnderWay() && (m_run.isToBeKept() || !isLive()))
        m_form->progress->start(tr("Looking for the best pairs…"));
    else
        m_form->progress->finish();
}

void MatchingPage::showResult() {
    m_records->keepSelection([this] { m_result->show(m_view); });
    if (m_records->isDetailShown()) {
        const auto mentee = openedMentee();
        if (mentee && m_view->pairOf(*mentee))
            m_detail->show(m_view, *m_view->pairOf(*mentee));
        else
            showTable();
    }
    showEmpty();
    showActions();
}

void MatchingPage::showEmpty() {
    auto* state = m_form->emptyState;
    const auto empty = [&](const char* iconNamed, const QString& title, const QString& sentence, QAction* action,
                           QAction* other = nullptr) {
        state->setIconName(QString::fromLatin1(iconNamed));
        state->setTexts(title, sentence);
        state->setPrimaryAction(action);
        state->setSecondaryAction(other);
        m_form->resultStack->setCurrentWidget(m_form->emptyPage);
    };
    if (!m_program.isSet()) {
        empty("program", tr("No program yet"),
              tr("A program brings mentors and mentees together; pairs are made in it."), nullptr);
        return;
    }
    const auto balance = file().programs().balance(m_program);
    if (balance.mentees == 0 && balance.mentors == 0) {
        empty("people", tr("Nobody takes part yet"),
              tr("Import or add people as mentors and mentees; then the matching finds who suits whom."),
              m_actions->action("toPeopleAction"));
        return;
    }
    using matching::NobodyPaired;
    const auto nobody = [&](NobodyPaired why, const char* iconNamed, QAction* action, QAction* other = nullptr) {
        empty(iconNamed, wording::title(why), wording::sentence(why, balance.waitingMentees, balance.mentors), action,
              other);
    };
    if (balance.mentors == 0 || balance.mentees == 0) {
        nobody(balance.mentors == 0 ? NobodyPaired::NoMentor : NobodyPaired::NoMentee, "people",
               m_actions->action("toPeopleAction"));
        return;
    }
    if (balance.waitingMentees == 0) {
        nobody(NobodyPaired::NobodyWaits, "check-circle", m_actions->action("toMentorshipsAction"));
        return;
    }
    if (balance.freePlaces == 0) {
        nobody(NobodyPaired::NoPlace, "people", m_actions->action("toMentorsAction"),
               m_actions->action("toWaitingAction"));
        return;
    }
    if (const auto problem = m_criteria->problem(); !problem.isEmpty()) {
        empty("warning", tr("These criteria cannot be used"), problem, nullptr);
        return;
    }
    if (!m_view) {
        empty("match", tr("Ready to match"),
              tr("%1 and %2. In a cohort of this size a run takes a few seconds.")
                  .arg(tr("%n mentee(s) without a mentor", nullptr, balance.waitingMentees),
                       tr("%n mentor(s)", nullptr, balance.mentors)),
              m_actions->action("runMatchingAction"));
        if (isLive())
            state->setTexts(tr("Looking for the best pairs…"), QString());
        return;
    }
    m_form->resultStack->setCurrentWidget(m_result);
}

std::vector<int> MatchingPage::chosenMentees() const {
    if (!m_view)
        return {};
    if (!m_records->isDetailShown() && m_result->tab() != ResultPane::Tab::Pairs)
        return m_result->chosenElsewhere();
    std::vector<int> chosen;
    for (const auto id : m_records->chosen())
        if (const auto mentee = m_view->snapshot().menteeOf(PersonId{id}))
            chosen.push_back(*mentee);
    return chosen;
}

void MatchingPage::lookAtChosen() {
    m_now = {};
    m_now.writable = !workspace().isReadOnly();
    m_now.isResult = isResultShown();
    m_now.pairs = m_view ? static_cast<int>(m_view->result().pairs.size()) : 0;
    const auto balance = m_program.isSet() ? file().programs().balance(m_program) : ProgramService::Balance{};
    m_now.mayRun = mayRun() && m_now.writable && balance.pairsAtMost > 0 && !m_run.isToBeKept();
    m_now.publishable = m_now.isResult && m_run.isKept() && m_now.pairs > 0;
    if (!m_now.isResult)
        return;
    for (const int mentee : chosenMentees()) {
        const auto* pair = m_view->pairOf(mentee);
        ++m_now.chosen;
        m_now.paired += pair ? 1 : 0;
        m_now.kept += pair && pair->kept ? 1 : 0;
    }
    const auto chosen = chosenMentees();
    m_now.exchangeable = chosen.size() == 2 && m_now.paired == 2 &&
                         m_view->pairOf(chosen[0])->pair.mentor != m_view->pairOf(chosen[1])->pair.mentor;
}

void MatchingPage::showActions() {
    lookAtChosen();
    m_actions->refresh();
    auto* publish = m_actions->action("publishPairsAction");
    publish->setText(m_now.pairs > 0 ? tr("Pu&blish %n pair(s)…", nullptr, m_now.pairs) : tr("Pu&blish pairs…"));
    publish->setToolTip(m_now.publishable ? tr("Make mentorships of the pairs")
                                          : tr("Run the matching first: what is published is a run that was kept"));
    setLook(m_runButton, "primary", !m_now.publishable);
    setLook(m_publishButton, "primary", m_now.publishable);
    m_exportMenu->setEnabled(m_program.isSet());
    const bool unlock = m_now.paired > 0 && m_now.kept == m_now.paired;
    auto* lock = m_actions->action("lockPairAction");
    lock->setText(unlock ? tr("Un&lock") : tr("&Lock"));
    lock->setIcon(icon(unlock ? QStringLiteral("unlock") : QStringLiteral("lock")));
    lock->setToolTip(unlock ? tr("Later runs may change the pair again")
                            : tr("The pair stays in every run. As long as it is suggested, that costs nothing."));
}

void MatchingPage::openPair(int mentee) {
    const auto* pair = m_view ? m_view->pairOf(mentee) : nullptr;
    if (!pair)
        return;
    m_detail->show(m_view, *pair);
    m_records->showDetail(m_view->mentee(mentee).person.id.value);
    showActions();
}

bool MatchingPage::canGoBack() const {
    return m_records->isDetailShown();
}

void MatchingPage::showTable() {
    if (m_records->showList())
        showActions();
}

std::optional<int> MatchingPage::openedMentee() const {
    return m_view ? m_view->snapshot().menteeOf(PersonId{m_records->opened()}) : std::nullopt;
}

std::optional<int> MatchingPage::stepped(int rows) const {
    const auto where = m_result->rows();
    const int row = where.rowOf(m_records->opened());
    if (row < 0 || row + rows < 0 || row + rows >= m_result->pairsTable()->model()->rowCount())
        return std::nullopt;
    return m_view->snapshot().menteeOf(PersonId{where.idAt(row + rows)});
}

void MatchingPage::step(int rows) {
    if (const auto mentee = stepped(rows))
        openPair(*mentee);
}

void MatchingPage::lockChosen() {
    std::vector<SuggestedPair> pairs;
    int kept = 0;
    for (const int mentee : chosenMentees()) {
        if (const auto* pair = m_view->pairOf(mentee)) {
            pairs.push_back(
                {m_view->mentor(pair->pair.mentor).person.id, m_view->mentee(mentee).person.id, pair->score});
            kept += pair->kept ? 1 : 0;
        }
    }
    if (pairs.empty())
        return;
    const bool unlock = kept == static_cast<int>(pairs.size());
    workspace().attempt([&] {
        auto& matching = file().matching();
        if (!unlock && pairs.size() == 1)
            matching.keep(m_program, pairs.front().mentor, pairs.front().mentee);
        else if (!unlock)
            matching.keepAll(m_program, pairs);
        else
            matching.clearDecisions(m_program, pairs);
    });
}

void MatchingPage::refuseChosen() {
    const auto chosen = chosenMentees();
    const auto* pair = chosen.size() == 1 ? m_view->pairOf(chosen.front()) : nullptr;
    if (!pair)
        return;
    QString costs;
    if (const auto* known = m_view->costs()) {
        const auto cost = known->ofRefusing(pair->pair);
        costs = wording::sentence(cost);
        if (const auto who = WhoMoves::of(*m_view, cost, pair->pair.mentee).sentence(*m_view); !who.isEmpty())
            costs += u' ' + who;
    }
    refusalOfPair(workspace(), m_program, m_view->mentor(pair->pair.mentor).person.id,
                  m_view->mentee(pair->pair.mentee).person.id, this, costs)
        ->exec();
}

void MatchingPage::chooseByHand(int mentor) {
    const auto chosen = chosenMentees();
    if (chosen.size() != 1)
        return;
    ManualPairDialog dialog(workspace(), m_view, chosen.front(), this);
    if (mentor >= 0)
        dialog.suggest(mentor);
    dialog.exec();
}

void MatchingPage::showShortList() {
    const auto chosen = chosenMentees();
    if (chosen.size() != 1)
        return;
    ShortListDialog dialog(workspace(), m_view, chosen.front(), this);
    if (dialog.exec() == QDialog::Accepted && dialog.chosen() >= 0)
        chooseByHand(dialog.chosen());
}

void MatchingPage::exchangeChosen() {
    const auto chosen = chosenMentees();
    if (chosen.size() == 2 && m_view->pairOf(chosen[0]) && m_view->pairOf(chosen[1]))
        ExchangeDialog(workspace(), m_view, chosen[0], chosen[1], this).exec();
}

void MatchingPage::publish() {
    if (!m_view)
        return;
    PublishDialog dialog(workspace(), m_view, this);
    if (dialog.exec() == QDialog::Accepted)
        showTable();
}

void MatchingPage::showEarlierRuns() {
    EarlierRunsDialog dialog(workspace(), m_program, m_view, this);
    if (dialog.exec() != QDialog::Accepted || !dialog.takenUp())
        return;
    const auto run = *dialog.takenUp();
    if (!workspace().attempt([&] { (void)file().matching().takeUp(run); }))
        return;
    m_criteria->setProgram(m_program);
    m_closeTo = run.pairs;
    m_run.criteriaChanged();
    this->run();
}

void MatchingPage::exportPairs() {
    if (!m_view)
        return;
    const auto shown = m_result->shownPairs();
    const auto total = m_view->result().pairs.size();
    const Extent extent{static_cast<int>(shown.size()), static_cast<int>(total), shown.size() < total};
    exportList(workspace(), this,
               {tr("Export pairs"), tr("Pairs") + QStringLiteral(".xlsx"), tr("The pairs were written to %1."),
                tr("Writing the pairs…")},
               extent, [&](const QString& path, bool all) {
                   return file().exports().pairs(path, true, m_view->outcome(),
                                                 wording::exportWords(wording::pairsSheet()),
                                                 all ? std::nullopt : std::optional<std::vector<std::size_t>>(shown));
               });
}

void MatchingPage::saveRecord() {
    std::vector<MatchingRun> runs;
    workspace().attempt([&] { runs = file().matching().recordedRuns(m_program); });
    if (runs.empty()) {
        workspace().tell(Tone::Info, tr("No run has been kept yet. Run the matching first."));
        return;
    }
    const bool isShown = m_view && m_view->shows(runs.front().pairs);
    saveMatchingRecord(workspace(), runs.front(), isShown ? m_view.get() : nullptr, this);
}

bool MatchingPage::exportScores() {
    if (!m_view)
        return false;
    exportFile(workspace(), this,
               {tr("Export the score table"), tr("Scores") + QStringLiteral(".csv"),
                tr("The scores were written to %1."), tr("Writing the scores of all allowed pairs…")},
               [this](const QString& path) {
                   return ExportService::scores(path, true, m_view->outcome().snapshot, m_view->criteria(),
                                                wording::exportWords(wording::scoresSheet()));
               });
    return true;
}

} // namespace mentoring::ui
