#include <algorithm>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>

#include "app/criteria_service.h"
#include "app/mentorship_service.h"
#include "app/people_service.h"
#include "furnish.h"
#include "kit/banner.h"
#include "kit/cells_model.h"
#include "kit/empty_state.h"
#include "kit/label.h"
#include "kit/question_dialog.h"
#include "kit/search_field.h"
#include "kit/table.h"
#include "matching/criteria_panel.h"
#include "matching/decisions_dialog.h"
#include "matching/earlier_runs_dialog.h"
#include "matching/exchange_dialog.h"
#include "matching/keep_scenario_dialog.h"
#include "matching/manual_pair_dialog.h"
#include "matching/matching_page.h"
#include "matching/matching_record.h"
#include "matching/pairs_table_model.h"
#include "matching/publish_dialog.h"
#include "matching/save_criteria_dialog.h"
#include "matching/shares_dialog.h"
#include "matching/short_list_dialog.h"
#include "matching/stable.h"
#include "matching/supply_dialog.h"
#include "matching/unpaired_view.h"
#include "matching_support.h"
#include "parts/reason_dialog.h"
#include "widget_checks.h"
#include "window/file_choice.h"
#include "wording/costs.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

using namespace test;

class MatchingPageTest : public testing::Test {
protected:
    void start(int mentors = 3, int mentees = 4) {
        cohort = std::make_unique<Cohort>(mentors, mentees);
        page = std::make_unique<MatchingPage>(*cohort->workspace);
        QObject::connect(page.get(), &MatchingPage::shown, page.get(), [this] { ++shown; });
        page->resize(1100, 800);
        page->show();
        page->activate();
        ASSERT_TRUE(waitFor([this] { return shown > 0; }));
    }

    /// Does something that changes the result, and waits for it to be on screen.
    void andWait(const std::function<void()>& doIt) {
        const int before = shown;
        doIt();
        ASSERT_TRUE(waitFor([&] { return shown > before; }));
    }

    void run() {
        andWait([this] { trigger(*page, "runMatchingAction"); });
    }

    void selectFirstPair() { child<Table>(*page, "pairsTable").selectRow(0); }

    [[nodiscard]] SuggestedPair firstPair() const { return page->view()->outcome().pairs().front(); }

    [[nodiscard]] bool isPaired(const SuggestedPair& wanted) const {
        return std::ranges::any_of(page->view()->outcome().pairs(), [&](const SuggestedPair& pair) {
            return pair.mentor == wanted.mentor && pair.mentee == wanted.mentee;
        });
    }

    std::unique_ptr<Cohort> cohort;
    std::unique_ptr<MatchingPage> page;
    int shown = 0;
};

TEST_F(MatchingPageTest, ShowsTheBestPairsBeforeAnythingIsKept) {
    start();
    EXPECT_EQ(page->view()->result().pairs.size(), 3U);
    EXPECT_TRUE(page->view()->result().isOptimal());
    EXPECT_TRUE(cohort->file().matching().recordedRuns(cohort->program).empty());
    EXPECT_TRUE(cohort->file().directory().mentorships().empty());
    EXPECT_FALSE(child<QAction>(*page, "publishPairsAction").isEnabled());
    EXPECT_TRUE(child<QLabel>(*page, "proofLabel").text().startsWith(QStringLiteral("Proven best")));
}

TEST_F(MatchingPageTest, TheToolsOfThePairsHaveWords) {
    start();
    for (const char* name : {"lockPairButton", "refusePairButton", "pairByHandButton"}) {
        const auto& tool = child<QToolButton>(*page, name);
        EXPECT_EQ(tool.toolButtonStyle(), Qt::ToolButtonTextBesideIcon) << name;
        EXPECT_FALSE(tool.text().isEmpty()) << name;
    }
}

TEST_F(MatchingPageTest, GoesFromRunOverLockAndRefusalToPublishingAndBack) {
    start();
    run();
    EXPECT_EQ(cohort->file().matching().recordedRuns(cohort->program).size(), 1U);
    EXPECT_TRUE(child<QAction>(*page, "publishPairsAction").isEnabled());

    // A locked pair stays in the next run.
    selectFirstPair();
    const auto locked = firstPair();
    andWait([this] { trigger(*page, "lockPairAction"); });
    run();
    ASSERT_TRUE(isPaired(locked));
    EXPECT_EQ(page->view()->stateOf(locked.mentor, locked.mentee), PairState::Kept);

    // A refused one never comes again.
    const auto pairs = page->view()->outcome().pairs();
    const auto refused =
        *std::ranges::find_if(pairs, [&](const SuggestedPair& one) { return one.mentee != locked.mentee; });
    const auto row = (*page->findChild<PairsTableModel*>()).rowOf(*page->view()->snapshot().menteeOf(refused.mentee));
    child<Table>(*page, "pairsTable").selectRow(row);
    answerDialog<ReasonDialog>([](ReasonDialog& dialog) {
        dialog.accept();
        EXPECT_TRUE(dialog.isVisible()) << "a reason is required";
        child<QPlainTextEdit>(dialog, "reasonEdit").setPlainText(QStringLiteral("They share an office"));
        dialog.accept();
    });
    andWait([this] { trigger(*page, "refusePairAction"); });
    EXPECT_FALSE(isPaired(refused));
    run();
    EXPECT_FALSE(isPaired(refused));
    EXPECT_TRUE(isPaired(locked));

    // Published, and taken back in one step.
    answerDialog<PublishDialog>([](PublishDialog& dialog) { dialog.accept(); });
    trigger(*page, "publishPairsAction");
    EXPECT_EQ(cohort->file().directory().mentorships().size(), 3U);
    cohort->undo();
    EXPECT_TRUE(cohort->file().directory().mentorships().empty());
    ASSERT_TRUE(waitFor([this] { return page->view() && page->view()->result().pairs.size() == 3; }));
    EXPECT_TRUE(isPaired(locked));
}

TEST_F(MatchingPageTest, OpensAnEarlierRunBesideWhatStandsNow) {
    start();
    answerDialog<EarlierRunsDialog>([](EarlierRunsDialog& dialog) {
        EXPECT_FALSE(child<QComboBox>(dialog, "runCombo").isEnabled()) << "no run yet";
        EXPECT_EQ(child<Table>(dialog, "comparisonTable").emptyState()->title(),
                  QStringLiteral("No run has been kept yet"));
        dialog.reject();
    });
    trigger(*page, "earlierRunsAction");
    run();
    const auto first = page->view()->outcome().pairs();
    andWait([&] { cohort->file().matching().refuse(cohort->program, first[0].mentor, first[0].mentee, "Office"); });
    run();
    const auto now = page->view()->outcome().pairs();
    answerDialog<EarlierRunsDialog>([&](EarlierRunsDialog& dialog) {
        auto& runs = child<QComboBox>(dialog, "runCombo");
        EXPECT_EQ(runs.count(), 3) << "both runs, and the stable outcome";
        const auto& table = child<Table>(dialog, "comparisonTable");
        auto& model = *dialog.findChild<RunComparison*>();
        const QAbstractItemModelTester tester(&model);
        EXPECT_EQ(model.count(RunComparison::Kind::Same), 3) << "the newest run is what stands";
        runs.setCurrentIndex(1);
        int same = 0;
        for (const auto& pair : first)
            same += std::ranges::any_of(
                now, [&](const SuggestedPair& one) { return one.mentee == pair.mentee && one.mentor == pair.mentor; });
        EXPECT_EQ(model.count(RunComparison::Kind::Same), same);
        EXPECT_EQ(model.count(RunComparison::Kind::OtherMentor) + model.count(RunComparison::Kind::Gone), 3 - same);
        EXPECT_GT(3 - same, 0);
        child<QCheckBox>(dialog, "changesOnlyCheck").setChecked(true);
        EXPECT_EQ(table.model()->rowCount(), model.total() - same);
        EXPECT_EQ(namelessWidgets(dialog), QStringList());
        dialog.reject();
    });
    trigger(*page, "earlierRunsAction");

    // What became a mentorship is told from what was lost.
    (void)cohort->file().matching().publish(cohort->program, now);
    answerDialog<EarlierRunsDialog>([&](EarlierRunsDialog& dialog) {
        EXPECT_EQ(dialog.findChild<RunComparison*>()->count(RunComparison::Kind::Published), 3);
        EXPECT_TRUE(child<QLabel>(dialog, "sumLabel").text().contains(QStringLiteral("3 published since")));
        dialog.reject();
    });
    trigger(*page, "earlierRunsAction");
}

TEST_F(MatchingPageTest, KeepsWhatIsShownAsAScenarioAndTakesItUpAgain) {
    start();
    run();
    answerDialog<KeepScenarioDialog>([](KeepScenarioDialog& dialog) {
        child<QLineEdit>(dialog, "scenarioNameEdit").setText(QStringLiteral("As it was"));
        dialog.accept();
    });
    trigger(*page, "keepScenarioAction");
    const auto kept = cohort->file().matching().scenario(cohort->program, "As it was");
    ASSERT_TRUE(kept);
    const auto shownThen = page->view()->outcome().pairs();
    andWait([this] { child<QCheckBox>(*page, "everyMentorSwitch").click(); });
    EXPECT_TRUE(cohort->file().matching().aims(cohort->program).everyMentor);
    EXPECT_TRUE(page->view()->outcome().request.aims.everyMentor);
    andWait(
        [&] { cohort->file().matching().refuse(cohort->program, shownThen[0].mentor, shownThen[0].mentee, "Office"); });
    andWait([&] {
        answerDialog<EarlierRunsDialog>([&](EarlierRunsDialog& dialog) {
            auto& one = child<QComboBox>(dialog, "runCombo");
            ASSERT_TRUE(one.itemText(0).contains(QStringLiteral("As it was"))) << one.itemText(0).toStdString();
            one.setCurrentIndex(0);
            EXPECT_GT(dialog.findChild<RunComparison*>()->count(RunComparison::Kind::Same), 0);
            EXPECT_TRUE(child<QWidget>(dialog, "figures").isVisible());
            EXPECT_EQ(namelessWidgets(dialog), QStringList());
            child<QPushButton>(dialog, "takeUpButton").click();
        });
        trigger(*page, "earlierRunsAction");
    });
    EXPECT_FALSE(cohort->file().matching().aims(cohort->program).everyMentor) << "its aims are those of the program";
    EXPECT_FALSE(child<QCheckBox>(*page, "everyMentorSwitch").isChecked());
    EXPECT_FALSE(isPaired(shownThen[0])) << "what was refused since stays so";

    // Two scenarios of the same name: asked first.
    answerDialog<KeepScenarioDialog>([](KeepScenarioDialog& dialog) {
        child<QLineEdit>(dialog, "scenarioNameEdit").setText(QStringLiteral("as it was"));
        answerDialog<QuestionDialog>([](QuestionDialog& question) { question.answer(1); });
        dialog.accept();
    });
    trigger(*page, "keepScenarioAction");
    EXPECT_EQ(cohort->file().matching().scenarios(cohort->program).size(), 1U);

    answerDialog<EarlierRunsDialog>([&](EarlierRunsDialog& dialog) {
        child<QComboBox>(dialog, "runCombo").setCurrentIndex(0);
        child<QPushButton>(dialog, "removeScenarioButton").click();
        EXPECT_TRUE(cohort->file().matching().scenarios(cohort->program).empty());
        dialog.reject();
    });
    trigger(*page, "earlierRunsAction");
    cohort->undo();
    EXPECT_EQ(cohort->file().matching().scenarios(cohort->program).size(), 1U);
}

TEST_F(MatchingPageTest, HoldsTheStableOutcomeBesideTheBestOneAndLocksIt) {
    start();
    run();
    answerDialog<EarlierRunsDialog>([&](EarlierRunsDialog& dialog) {
        auto& one = child<QComboBox>(dialog, "runCombo");
        one.setCurrentIndex(one.count() - 1);
        ASSERT_TRUE(one.currentText().startsWith(QStringLiteral("The stable outcome")));
        child<QPushButton>(dialog, "takeUpButton").click();
    });
    trigger(*page, "earlierRunsAction");
    const auto decided = cohort->file().matching().decisions(cohort->program);
    const auto stable = matching::stablePairing(page->view()->scorer());
    EXPECT_EQ(decided.size(), stable.size());
    for (const auto& pair : stable)
        EXPECT_TRUE(std::ranges::any_of(decided, [&](const PairDecision& decision) {
            return decision.mentee == page->view()->mentee(pair.mentee).person.id &&
                   decision.mentor == page->view()->mentor(pair.mentor).person.id;
        }));
}

TEST_F(MatchingPageTest, TwoMenteesExchangeMentorsAfterTheCostWasSaid) {
    start();
    run();
    auto& table = child<Table>(*page, "pairsTable");
    table.selectRow(0);
    EXPECT_FALSE(child<QAction>(*page, "exchangeMentorsAction").isEnabled());
    table.selectAll();
    EXPECT_FALSE(child<QAction>(*page, "exchangeMentorsAction").isEnabled()) << "three are chosen";
    table.clearSelection();
    for (const int row : {0, 1})
        table.selectionModel()->select(table.model()->index(row, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
    ASSERT_TRUE(child<QAction>(*page, "exchangeMentorsAction").isEnabled());
    const auto before = page->view()->outcome().pairs();
    const auto costs = page->view()->costs()->ofExchanging(0, 1);
    andWait([&] {
        answerDialog<ExchangeDialog>([&](ExchangeDialog& dialog) {
            ASSERT_TRUE(costs);
            const auto labels = dialog.findChildren<QLabel*>();
            EXPECT_TRUE(std::ranges::any_of(
                labels, [&](const QLabel* label) { return label->text().startsWith(wording::sentence(*costs)); }));
            child<QPlainTextEdit>(dialog, "exchangeReasonEdit").setPlainText(QStringLiteral("They know each other"));
            dialog.accept();
        });
        trigger(*page, "exchangeMentorsAction");
    });
    EXPECT_TRUE(isPaired({before[1].mentor, before[0].mentee, 0}));
    EXPECT_TRUE(isPaired({before[0].mentor, before[1].mentee, 0}));
    andWait([this] { cohort->undo(); });
    EXPECT_TRUE(isPaired(before[0]));
}

TEST_F(MatchingPageTest, TheShortListHoldsMentorsSideBySideAndOneIsChosen) {
    start(5, 3);
    run();
    child<Table>(*page, "pairsTable").selectRow(0);
    const auto before = firstPair();
    answerDialog<ShortListDialog>([&](ShortListDialog& dialog) {
        EXPECT_TRUE(dialog.findChild<QWidget*>(QStringLiteral("shortListCard3")));
        EXPECT_FALSE(dialog.findChild<QWidget*>(QStringLiteral("shortListCard4")));
        EXPECT_FALSE(child<QPushButton>(dialog, "mentorsBeforeButton").isVisible());
        EXPECT_EQ(namelessWidgets(dialog), QStringList());
        child<QPushButton>(dialog, "nextMentorsButton").click();
        EXPECT_TRUE(dialog.findChild<QWidget*>(QStringLiteral("shortListCard4")));
        answerDialog<ManualPairDialog>([](ManualPairDialog& byHand) { byHand.accept(); });
        child<QPushButton>(dialog, "chooseButton4").click();
    });
    andWait([this] { trigger(*page, "shortListAction"); });
    EXPECT_FALSE(isPaired(before));
    EXPECT_EQ(cohort->file().matching().decisions(cohort->program).size(), 1U);
}

TEST_F(MatchingPageTest, SharesOfSitesAreBoundedInADialog) {
    start();
    auto person = *cohort->file().directory().person(page->view()->mentee(0).person.id);
    person.site = "Nantes";
    andWait([&] { cohort->file().people().edit(person); });
    andWait([&] {
        answerDialog<SharesDialog>([](SharesDialog& dialog) {
            const auto box = [&](const char* spoken) {
                for (auto* one : dialog.findChildren<QSpinBox*>())
                    if (one->accessibleName() == QString::fromLatin1(spoken))
                        return one;
                throw std::runtime_error(spoken);
            };
            box("Nantes: at most")->setValue(0);
            box("Nantes: at least")->setValue(10);
            dialog.accept(); // the least is above the most: it stays open
            EXPECT_TRUE(dialog.isVisible());
            box("Nantes: at least")->setValue(0);
            EXPECT_EQ(namelessWidgets(dialog), QStringList());
            dialog.accept();
        });
        child<QPushButton>(*page, "sharesButton").click();
    });
    const auto aims = cohort->file().matching().aims(cohort->program);
    ASSERT_EQ(aims.shares.size(), 1U);
    EXPECT_EQ(aims.shares.front(), (Share{"Nantes", 0, 0}));
    EXPECT_FALSE(std::ranges::any_of(page->view()->outcome().pairs(),
                                     [&](const SuggestedPair& pair) { return pair.mentee == person.id; }));
    EXPECT_TRUE(child<QLabel>(*page, "sharesLabel").text().contains(QStringLiteral("Nantes")));
}

TEST_F(MatchingPageTest, TheRecordOfARunSaysWhatWasAskedWhoHasWhomAndWhoPublished) {
    start();
    run();
    auto pairs = page->view()->outcome().pairs();
    andWait([&] {
        cohort->file().matching().keep(cohort->program, pairs[0].mentor, pairs[0].mentee, true,
                                       "The director wants it");
    });
    run();
    pairs = page->view()->outcome().pairs();
    const auto newest = [this] { return cohort->file().matching().recordedRuns(cohort->program).front(); };
    const auto html = [&] {
        return report::toHtml(matchingRecord(*cohort->workspace, newest(),
                                             page->view()->shows(newest().pairs) ? page->view().get() : nullptr));
    };
    const auto before = html();
    for (const auto& pair : pairs)
        EXPECT_TRUE(before.contains(wording::name(*cohort->file().directory().person(pair.mentee))));
    EXPECT_TRUE(before.contains(QStringLiteral("The director wants it")));
    EXPECT_TRUE(before.contains(QStringLiteral("Most people")));
    EXPECT_TRUE(before.contains(QStringLiteral("Without a mentor (1)")));
    EXPECT_TRUE(before.contains(QStringLiteral("None of these pairs has been published")));
    (void)cohort->file().matching().publish(cohort->program, {pairs[0]});
    const auto after = html();
    EXPECT_FALSE(after.contains(QStringLiteral("None of these pairs has been published")));
    EXPECT_TRUE(after.contains(QStringLiteral("The director wants it"))) << "an override stays with its pair";
}

TEST_F(MatchingPageTest, ShowsForWhichSkillsMentorsAreShort) {
    start();
    auto& programs = cohort->file().programs();
    Skill go;
    go.nameEn = "Go";
    const auto skill = cohort->file().vocabulary().addSkill(go);
    const auto parts = cohort->file().directory().participations(cohort->program);
    for (auto part : parts) {
        if (part.asMentee)
            part.seeks = {{skill, 2, {}, {}}};
        programs.edit(part);
    }
    const auto supply = skillSupply(cohort->file().directory(), cohort->program, cohort->file().today());
    answerDialog<SupplyDialog>([&](SupplyDialog& dialog) {
        auto& model = *dialog.findChild<CellsModel*>();
        const QAbstractItemModelTester tester(&model);
        ASSERT_EQ(model.rowCount(), static_cast<int>(supply.size()));
        ASSERT_GT(model.rowCount(), 0);
        EXPECT_EQ(model.index(0, 1).data().toString(), QString::number(supply[0].waiting));
        EXPECT_EQ(model.index(0, 3).data().toString(), QString::number(supply[0].places));
        EXPECT_EQ(model.index(0, 4).data().toString(),
                  supply[0].isShort() ? QString::number(supply[0].missing()) : QStringLiteral("–"));
        EXPECT_TRUE(child<QPushButton>(dialog, "exportSupplyButton").isEnabled());
        dialog.reject();
    });
    trigger(*page, "supplyAction");
}

TEST_F(MatchingPageTest, ListsWhatWasDecidedInOnePlaceAndTakesItBack) {
    start();
    const auto pairs = page->view()->outcome().pairs();
    auto& matching = cohort->file().matching();
    answerDialog<DecisionsDialog>([](DecisionsDialog& dialog) {
        EXPECT_EQ(child<Table>(dialog, "decisionsTable").emptyState()->title(),
                  QStringLiteral("Nothing has been decided"));
        EXPECT_FALSE(child<QPushButton>(dialog, "takeBackButton").isEnabled());
        dialog.reject();
    });
    trigger(*page, "decisionsAction");
    matching.keep(cohort->program, pairs[0].mentor, pairs[0].mentee);
    matching.refuse(cohort->program, pairs[1].mentor, pairs[1].mentee, "They share an office");
    matching.refuse(cohort->program, pairs[2].mentor, pairs[2].mentee, "They are neighbours");
    answerDialog<DecisionsDialog>([&](DecisionsDialog& dialog) {
        auto& table = child<Table>(dialog, "decisionsTable");
        auto& model = *dialog.findChild<CellsModel*>();
        const QAbstractItemModelTester tester(&model);
        ASSERT_EQ(model.rowCount(), 3);
        EXPECT_EQ(namelessWidgets(dialog), QStringList());
        model.setFilter(QStringLiteral("office"));
        ASSERT_EQ(model.rowCount(), 1);
        EXPECT_EQ(model.index(0, 1).data().toString(),
                  wording::name(*cohort->file().directory().person(pairs[1].mentee)));
        model.setFilter({});
        table.selectAll();
        child<QPushButton>(dialog, "takeBackButton").click();
        EXPECT_EQ(model.rowCount(), 0);
        EXPECT_FALSE(child<QPushButton>(dialog, "takeBackButton").isEnabled());
        dialog.reject();
    });
    trigger(*page, "decisionsAction");
    EXPECT_TRUE(matching.decisions(cohort->program).empty());
    cohort->undo();
    EXPECT_EQ(matching.decisions(cohort->program).size(), 3U) << "in one step";
}

TEST_F(MatchingPageTest, PublishesNothingWithoutTheLastClick) {
    start();
    run();
    answerDialog<PublishDialog>([](PublishDialog& dialog) { dialog.reject(); });
    trigger(*page, "publishPairsAction");
    EXPECT_TRUE(cohort->file().directory().mentorships().empty());
}

TEST_F(MatchingPageTest, FollowsASliderWithoutAClick) {
    start();
    auto& slider = *page->findChildren<QSlider*>().front();
    andWait([&] { slider.setValue(slider.value() == 3 ? 4 : 3); });
    EXPECT_EQ(page->view()->criteria().criteria.front().weight, slider.value());
    EXPECT_TRUE(child<QLabel>(*page, "criteriaAlteredLabel").isVisible());
    EXPECT_TRUE(cohort->file().matching().recordedRuns(cohort->program).empty());
}

TEST_F(MatchingPageTest, RemembersTheCriteriaOfTheProgram) {
    start();
    auto& combo = child<QComboBox>(*page, "criteriaSetCombo");
    andWait([&] {
        combo.setCurrentIndex(1);
        Q_EMIT combo.activated(1);
    });
    EXPECT_EQ(cohort->file().criteria().chosen(cohort->program).key, readyMadeCriteria()[1].key);
}

TEST_F(MatchingPageTest, TakesAChangeOfTheCriteriaBackAndDoesItAgain) {
    start();
    const auto chosen = [this] { return cohort->file().criteria().chosen(cohort->program).key; };
    const auto before = chosen();
    auto& combo = child<QComboBox>(*page, "criteriaSetCombo");
    andWait([&] {
        combo.setCurrentIndex(1);
        Q_EMIT combo.activated(1);
    });
    const auto after = chosen();
    ASSERT_NE(after, before);
    andWait([&] { cohort->undo(); });
    EXPECT_EQ(chosen(), before);
    EXPECT_EQ(page->view()->criteria().key, before);
    EXPECT_EQ(combo.currentIndex(), 0);
    andWait([&] { ASSERT_TRUE(cohort->workspace->redo()); });
    EXPECT_EQ(chosen(), after);
}

TEST_F(MatchingPageTest, SwitchesARuleOffAndOnAgain) {
    start();
    auto& rule = *page->findChildren<QCheckBox*>(QRegularExpression(QStringLiteral("^ruleSwitch"))).front();
    const auto musts = [this] { return std::ranges::count_if(page->view()->criteria().criteria, &Criterion::must); };
    const auto before = musts();
    andWait([&] { rule.click(); });
    EXPECT_EQ(musts(), before - 1);
    andWait([&] { rule.click(); });
    EXPECT_EQ(musts(), before);
}

TEST_F(MatchingPageTest, SaysForTheUnpairedHowManyMentorsEachRuleRemoved) {
    start(2, 3);
    ASSERT_EQ(page->view()->result().unpaired.size(), 1U);
    child<QAbstractButton>(*page, "unpairedSegment").click();
    auto& view = *page->findChild<UnpairedView*>();
    ASSERT_GE(view.currentMentee(), 0);
    const auto& unpaired = *page->view()->unpaired(view.currentMentee());
    int removed = unpaired.possible;
    for (const auto& reason : unpaired.reasons)
        removed += reason.mentors;
    EXPECT_EQ(removed, 2);
    QStringList said;
    for (const auto* label : child<QWidget>(view, "removedCard").findChildren<QLabel*>())
        said << label->text();
    EXPECT_TRUE(said.contains(QStringLiteral("possible, but of more use elsewhere")));
}

TEST_F(MatchingPageTest, SaysWhichSmallestChangeWouldPairWhoeverIsLeftOver) {
    start(2, 3);
    child<QAbstractButton>(*page, "unpairedSegment").click();
    const auto& view = *page->findChild<UnpairedView*>();
    const auto& card = child<QWidget>(view, "waysInCard");
    EXPECT_TRUE(card.isVisibleTo(&view));
    const auto mentor = page->view()->waysIn(view.currentMentee()).front().mentor;
    const auto expected =
        QStringLiteral("One more place for %1").arg(wording::name(page->view()->mentor(mentor).person));
    QStringList said;
    for (const auto* label : card.findChildren<QLabel*>())
        said << label->text();
    EXPECT_FALSE(said.filter(expected).isEmpty()) << said.join(u'|').toStdString();
}

TEST_F(MatchingPageTest, SaysWhatItCostsBeforeAPairIsRefusedOrSetByHand) {
    start(2, 3);
    selectFirstPair();
    const auto pair = page->view()->result().pairs.front().pair;
    const auto cost = page->view()->costs()->ofRefusing(pair);
    QString asked;
    answerDialog<ReasonDialog>([&](ReasonDialog& dialog) {
        for (const auto* label : dialog.findChildren<QLabel*>())
            asked += label->text();
    });
    trigger(*page, "refusePairAction");
    EXPECT_TRUE(asked.contains(wording::sentence(cost))) << asked.toStdString();

    const int left = page->view()->result().unpaired.front().mentee;
    ManualPairDialog dialog(*cohort->workspace, page->view(), left);
    dialog.suggest(pair.mentor);
    const auto& table = child<Table>(dialog, "mentorsTable");
    EXPECT_FALSE(table.isColumnHidden(MentorChoiceModel::CostColumn));
    const auto known = page->view()->costs()->ofKeeping({left, pair.mentor});
    const auto row = table.currentIndex().row();
    EXPECT_EQ(table.model()->index(row, MentorChoiceModel::CostColumn).data().toString(), wording::price(*known));
    EXPECT_TRUE(child<Banner>(dialog, "othersBanner").text().endsWith(wording::sentence(*known)));
}

TEST_F(MatchingPageTest, AsksWhyWhereAPairSetByHandBreaksARule) {
    cohort = std::make_unique<Cohort>(2, 2);
    const auto mentor = cohort->id("mentor0");
    const auto mentee = cohort->id("mentee0");
    cohort->file().programs().addNeverPair(mentor, mentee, "Married");
    page = std::make_unique<MatchingPage>(*cohort->workspace);
    QObject::connect(page.get(), &MatchingPage::shown, page.get(), [this] { ++shown; });
    page->show();
    page->activate();
    ASSERT_TRUE(waitFor([this] { return shown > 0; }));
    const auto index = *page->view()->snapshot().menteeOf(mentee);
    child<Table>(*page, "pairsTable").selectRow((*page->findChild<PairsTableModel*>()).rowOf(index));
    answerDialog<ManualPairDialog>([&](ManualPairDialog& dialog) {
        dialog.suggest(*page->view()->snapshot().mentorOf(mentor));
        dialog.accept();
        EXPECT_TRUE(dialog.isVisible()) << "a reason is required";
        child<QPlainTextEdit>(dialog, "reasonEdit").setPlainText(QStringLiteral("Both ask for it"));
        dialog.accept();
    });
    andWait([this] { trigger(*page, "pairByHandAction"); });
    const auto* decision = page->view()->decision(mentor, mentee);
    ASSERT_NE(decision, nullptr);
    EXPECT_EQ(decision->reason, "Both ask for it");
    EXPECT_TRUE(decision->byHand);

    PublishDialog review(*cohort->workspace, page->view());
    EXPECT_TRUE(child<QLabel>(review, "overriddenLabel").text().contains(QStringLiteral("Both ask for it")));
}

TEST_F(MatchingPageTest, KeepsTheReasonOfEachMentorLookedAt) {
    cohort = std::make_unique<Cohort>(2, 2);
    const auto mentee = cohort->id("mentee0");
    for (const auto* mentor : {"mentor0", "mentor1"})
        cohort->file().programs().addNeverPair(cohort->id(mentor), mentee, "Married");
    page = std::make_unique<MatchingPage>(*cohort->workspace);
    QObject::connect(page.get(), &MatchingPage::shown, page.get(), [this] { ++shown; });
    page->show();
    page->activate();
    ASSERT_TRUE(waitFor([this] { return shown > 0; }));
    const auto& snapshot = page->view()->snapshot();
    const auto mentorAt = [&](const char* mentor) { return *snapshot.mentorOf(cohort->id(mentor)); };
    const auto open = [&] {
        return std::make_unique<ManualPairDialog>(*cohort->workspace, page->view(), *snapshot.menteeOf(mentee));
    };
    {
        const auto dialog = open();
        auto& reason = child<QPlainTextEdit>(*dialog, "reasonEdit");
        dialog->suggest(mentorAt("mentor0"));
        reason.setPlainText(QStringLiteral("They asked for it"));
        dialog->suggest(mentorAt("mentor1"));
        EXPECT_EQ(reason.toPlainText(), QString()) << "that was said of the other one";
        reason.setPlainText(QStringLiteral("Same trade"));
        dialog->suggest(mentorAt("mentor0"));
        EXPECT_EQ(reason.toPlainText(), QStringLiteral("They asked for it"));
        dialog->reject();
    }
    const auto again = open();
    again->suggest(mentorAt("mentor1"));
    EXPECT_EQ(child<QPlainTextEdit>(*again, "reasonEdit").toPlainText(), QStringLiteral("Same trade"));
    again->suggest(mentorAt("mentor0"));
    EXPECT_EQ(child<QPlainTextEdit>(*again, "reasonEdit").toPlainText(), QStringLiteral("They asked for it"));
}

TEST_F(MatchingPageTest, OpensAPairWithBothProfilesAndGoesBack) {
    start();
    selectFirstPair();
    trigger(*page, "openPairAction");
    auto& detail = child<QWidget>(*page, "pairDetail");
    EXPECT_TRUE(detail.isVisible());
    const auto pair = firstPair();
    EXPECT_EQ(child<QLabel>(child<QWidget>(detail, "menteeCard"), "profileNameLabel").text().toStdString(),
              cohort->file().directory().person(pair.mentee)->displayName());
    EXPECT_EQ(child<QLabel>(child<QWidget>(detail, "mentorCard"), "profileNameLabel").text().toStdString(),
              cohort->file().directory().person(pair.mentor)->displayName());
    // Locked here, it stays open and says so.
    andWait([this] { trigger(*page, "lockPairAction"); });
    EXPECT_TRUE(detail.isVisible());
    EXPECT_TRUE(child<QAction>(*page, "lockPairAction").text().contains(QStringLiteral("lock")));
    EXPECT_EQ(page->view()->stateOf(pair.mentor, pair.mentee), PairState::Kept);
    andWait([this] { trigger(*page, "lockPairAction"); });
    EXPECT_EQ(page->view()->stateOf(pair.mentor, pair.mentee), PairState::Suggested);
    trigger(*page, "backToPairsAction");
    EXPECT_FALSE(detail.isVisible());
}

TEST_F(MatchingPageTest, ListsWhatChangedSinceTheLastRun) {
    start(3, 3);
    run();
    EXPECT_EQ(page->view()->changeCount(), 0);
    selectFirstPair();
    answerDialog<ReasonDialog>([](ReasonDialog& dialog) {
        child<QPlainTextEdit>(dialog, "reasonEdit").setPlainText(QStringLiteral("No"));
        dialog.accept();
    });
    andWait([this] { trigger(*page, "refusePairAction"); });
    EXPECT_GT(page->view()->changeCount(), 0);
    EXPECT_EQ(page->findChild<ChangesTableModel*>()->rowCount(), page->view()->changeCount());
    EXPECT_FALSE(child<QAction>(*page, "publishPairsAction").isEnabled()) << "this result has not been kept";
}

TEST_F(MatchingPageTest, KeepsItsModelsInOrder) {
    start(4, 6);
    auto& pairs = *page->findChild<PairsTableModel*>();
    auto& unpaired = *page->findChild<UnpairedTableModel*>();
    auto& changes = *page->findChild<ChangesTableModel*>();
    const QAbstractItemModelTester first(&pairs, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester second(&unpaired, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester third(&changes, QAbstractItemModelTester::FailureReportingMode::Fatal);
    run();
    for (int column = 0; column < pairs.columnCount(); ++column) {
        pairs.sort(column, Qt::DescendingOrder);
        unpaired.sort(column, Qt::AscendingOrder);
        changes.sort(column, Qt::DescendingOrder);
    }
    const QPersistentModelIndex marked = pairs.index(0, 0);
    const auto who = pairs.menteeIdAt(0);
    pairs.sort(PairsTableModel::MenteeColumn, Qt::AscendingOrder);
    EXPECT_EQ(pairs.menteeIdAt(marked.row()), who);
    pairs.setFilter(QStringLiteral("mentee 2"));
    EXPECT_LE(pairs.rowCount(), 1);
    pairs.setFilter({});
    EXPECT_EQ(pairs.rowCount(), 4);
    selectFirstPair();
    andWait([this] { trigger(*page, "lockPairAction"); });
}

TEST_F(MatchingPageTest, SavesASetAndKnowsItAgain) {
    start();
    answerDialog<SaveCriteriaDialog>([](SaveCriteriaDialog& dialog) {
        const auto sentence = child<QLineEdit>(dialog, "descriptionEdit").text();
        EXPECT_TRUE(sentence.startsWith(QStringLiteral("Above all: Shared language · Skills")))
            << sentence.toStdString();
        dialog.accept();
        EXPECT_TRUE(dialog.isVisible()) << "a name is required";
        child<QLineEdit>(dialog, "nameEdit").setText(QStringLiteral("Ours"));
        dialog.accept();
    });
    trigger(*page, "saveCriteriaAsAction");
    ASSERT_EQ(cohort->file().criteria().kept().size(), 1U);
    EXPECT_EQ(child<QComboBox>(*page, "criteriaSetCombo").currentText(), QStringLiteral("Ours"));
    answerDialog<SaveCriteriaDialog>([](SaveCriteriaDialog& dialog) {
        child<QLineEdit>(dialog, "nameEdit").setText(QStringLiteral("ours"));
        dialog.accept();
        EXPECT_TRUE(dialog.isVisible()) << "the name is taken";
    });
    trigger(*page, "saveCriteriaAsAction");
    EXPECT_EQ(cohort->file().criteria().kept().size(), 1U);
}

TEST_F(MatchingPageTest, CarriesASetOutAndInAgain) {
    start();
    const auto path = cohort->organisation.folder.filePath(QStringLiteral("set.json"));
    FileChoice::saveAnswer = [&](QWidget*, const QString&, const QString&, const QString&) { return path; };
    FileChoice::openAnswer = FileChoice::saveAnswer;
    trigger(*page, "exportCriteriaAction");
    ASSERT_TRUE(QFile::exists(path));
    const auto before = page->criteriaPanel()->criteria();
    trigger(*page, "importCriteriaAction");
    EXPECT_EQ(cohort->file().criteria().kept().size(), 1U);
    EXPECT_EQ(page->criteriaPanel()->criteria().criteria, before.criteria);

    // A file that is no set is said to be none, with the place.
    QFile broken(path);
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly | QIODevice::Truncate));
    broken.write("{\"format\": 1}");
    broken.close();
    QString said;
    QObject::connect(cohort->workspace.get(), &Workspace::told, page.get(),
                     [&](Tone, const QString& sentence) { said = sentence; });
    trigger(*page, "importCriteriaAction");
    EXPECT_FALSE(said.isEmpty());
    EXPECT_EQ(cohort->file().criteria().kept().size(), 1U);
    FileChoice::saveAnswer = {};
    FileChoice::openAnswer = {};
}

TEST_F(MatchingPageTest, ExportsPairsScoresAndPeople) {
    start();
    takeErrandsOfDialogs(*cohort->workspace, page.get());
    for (const auto* name : {"exportPairsAction", "exportScoresAction", "exportPeopleAction"}) {
        const auto path = cohort->organisation.folder.filePath(QString::fromLatin1(name) + QStringLiteral(".csv"));
        FileChoice::saveAnswer = [&](QWidget*, const QString&, const QString&, const QString&) { return path; };
        trigger(*page, name);
        QFile written(path);
        ASSERT_TRUE(written.open(QIODevice::ReadOnly)) << name;
        EXPECT_TRUE(written.readAll().contains("mentee1@exemple.fr")) << name;
    }
    FileChoice::saveAnswer = {};
}

TEST_F(MatchingPageTest, ExportsThePairsThatTheSearchLetsThrough) {
    start();
    const auto path = cohort->organisation.folder.filePath(QStringLiteral("pairs.csv"));
    FileChoice::saveAnswer = [&](QWidget*, const QString&, const QString&, const QString&) { return path; };
    const auto& pairs = page->view()->outcome();
    const auto one = pairs.pairs().back();
    const auto& directory = cohort->file().directory();
    auto& search = child<SearchField>(*page, "resultSearch");
    const auto rows = [&] { return child<QTableView>(*page, "pairsTable").model()->rowCount(); };
    search.setText(QString::fromStdString(directory.person(one.mentee)->displayName()));
    ASSERT_TRUE(waitFor([&] { return rows() == 1; }));
    answerDialog<QuestionDialog>([](QuestionDialog& dialog) { dialog.answer(1); });
    trigger(*page, "exportPairsAction");
    QFile written(path);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const auto content = written.readAll().trimmed();
    EXPECT_EQ(content.count('\n'), 1);
    EXPECT_TRUE(content.contains(QByteArray::fromStdString(directory.person(one.mentee)->email)));
    EXPECT_TRUE(content.contains(QByteArray::fromStdString(directory.person(one.mentor)->email)));
    FileChoice::saveAnswer = {};
}

TEST_F(MatchingPageTest, SpeaksToScreenReaders) {
    start();
    EXPECT_EQ(namelessWidgets(*page), QStringList());
    selectFirstPair();
    trigger(*page, "openPairAction");
    EXPECT_EQ(namelessWidgets(*page), QStringList());
    EXPECT_EQ(sharedShortcuts(page->menuActions()), QStringList());
}

TEST_F(MatchingPageTest, ChangesItsLanguageInPlace) {
    start();
    const auto pairs = page->findChild<PairsTableModel*>()->rowCount();
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(page.get(), &change);
    EXPECT_EQ(page->findChild<PairsTableModel*>()->rowCount(), pairs);
    EXPECT_FALSE(page->findChildren<QSlider*>().isEmpty());
}

TEST_F(MatchingPageTest, LeadsOnWhereThereIsNothingToPair) {
    cohort = std::make_unique<Cohort>(0, 0);
    page = std::make_unique<MatchingPage>(*cohort->workspace);
    page->show();
    page->activate();
    QString asked;
    QObject::connect(cohort->workspace.get(), &Workspace::pageAsked, page.get(),
                     [&](const QString& id) { asked = id; });
    EXPECT_FALSE(child<QAction>(*page, "runMatchingAction").isEnabled());
    trigger(*page, "toPeopleAction");
    EXPECT_EQ(asked, QStringLiteral("people"));
}

} // namespace

} // namespace mentoring::ui
