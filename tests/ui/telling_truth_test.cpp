#include <algorithm>

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

#include "app/criteria_service.h"
#include "app/mentorship_service.h"
#include "app/session_service.h"
#include "furnish.h"
#include "home/home_page.h"
#include "kit/banner.h"
#include "kit/chip.h"
#include "kit/empty_state.h"
#include "kit/form_field.h"
#include "kit/label.h"
#include "kit/question_dialog.h"
#include "kit/roles.h"
#include "kit/search_field.h"
#include "kit/segmented_control.h"
#include "kit/table.h"
#include "matching/manual_pair_dialog.h"
#include "matching/matching_page.h"
#include "matching/mentor_cards.h"
#include "matching/pairs_table_model.h"
#include "matching/publish_dialog.h"
#include "matching/result_summary.h"
#include "matching_support.h"
#include "mentorships/mentorships_page.h"
#include "mentorships/mentorships_table_model.h"
#include "parts/figures.h"
#include "parts/form_dialog.h"
#include "parts/reason_dialog.h"
#include "people/people_page.h"
#include "settings/vocabulary_forms.h"
#include "widget_checks.h"

namespace mentoring::ui {

namespace {

using namespace test;

/// What matching, home, people and mentorships say of a cohort, and what they say before they do something.
class TellingTruthTest : public testing::Test {
protected:
    explicit TellingTruthTest(int mentors = 3, int mentees = 4) : cohort(mentors, mentees) {
        QObject::connect(cohort.workspace.get(), &Workspace::pageAsked, cohort.workspace.get(),
                         [this](const QString& page, const QString& view) { asked = page + u':' + view; });
    }

    [[nodiscard]] OrganisationFile& file() const { return cohort.file(); }
    void show(QWidget& page) const {
        page.resize(1100, 800);
        page.show();
    }
    void openMatching() {
        matching = std::make_unique<MatchingPage>(*cohort.workspace);
        QObject::connect(matching.get(), &MatchingPage::shown, matching.get(), [this] { ++shown; });
        show(*matching);
        matching->activate();
    }
    void openWithPairs() {
        openMatching();
        ASSERT_TRUE(waitFor([this] { return shown > 0; }));
    }
    void andWait(const std::function<void()>& doIt) {
        const int before = shown;
        doIt();
        ASSERT_TRUE(waitFor([&] { return shown > before; }));
    }
    /// Mentor i with mentee i.
    void publish(int pairs) const {
        std::vector<SuggestedPair> all;
        for (int i = 0; i < pairs; ++i)
            all.push_back({id("mentor", i), id("mentee", i), 1});
        file().matching().publish(cohort.program, all);
    }
    [[nodiscard]] PersonId id(const char* role, int number) const { return cohort.id(role + std::to_string(number)); }
    [[nodiscard]] static QString textOf(const QWidget& widget) {
        QStringList texts;
        for (const auto* label : widget.findChildren<QLabel*>())
            if (!label->isHidden())
                texts << label->text();
        return texts.join(u'\n');
    }
    [[nodiscard]] QString emptyTitle() const { return child<EmptyState>(*matching, "emptyState").title(); }
    [[nodiscard]] int openPairs() const {
        return static_cast<int>(std::ranges::count_if(file().directory().mentorships(),
                                                      [](const Mentorship& pair) { return isOpen(pair.state); }));
    }

    Cohort cohort;
    std::unique_ptr<MatchingPage> matching;
    int shown = 0;
    QString asked;
};

TEST_F(TellingTruthTest, NothingIsLostAfterPublishingAndFullMentorsAreNoForbiddingRule) {
    openWithPairs();
    andWait([this] { trigger(*matching, "runMatchingAction"); });
    file().matching().publish(cohort.program, matching->view()->outcome().pairs());
    ASSERT_TRUE(waitFor([this] { return emptyTitle() == QStringLiteral("No mentor has a free place"); }));
    EXPECT_TRUE(textOf(child<QWidget>(*matching, "emptyState")).contains(QStringLiteral("1 mentee")));
    EXPECT_FALSE(child<QAction>(*matching, "runMatchingAction").isEnabled());
    trigger(*matching, "toMentorsAction");
    EXPECT_EQ(asked, QStringLiteral("people:mentors"));

    auto part = *file().directory().participation(cohort.program, id("mentor", 0));
    part.capacity = 2;
    andWait([&] { file().programs().edit(part); });
    EXPECT_TRUE(matching->view()->outcome().lost.empty());
    EXPECT_EQ(matching->view()->changeCount(), 1) << "only who is new";
    file().matching().publish(cohort.program, matching->view()->outcome().pairs());
    ASSERT_TRUE(waitFor([this] { return emptyTitle() == QStringLiteral("Everybody has a mentor"); }));
}

TEST_F(TellingTruthTest, NamesTheRuleThatForbidsEveryPair) {
    for (int i = 0; i < 4; ++i) {
        auto person = *file().directory().person(id("mentee", i));
        person.workingLanguages = {"ja"};
        file().people().edit(person);
    }
    openWithPairs();
    auto& none = child<EmptyState>(*matching, "noPairsState");
    EXPECT_EQ(none.title(), QStringLiteral("Rules forbid every pair"));
    EXPECT_TRUE(textOf(none).contains(QStringLiteral("Shared language (12)"))) << textOf(none).toStdString();
    trigger(*matching, "toUnpairedAction");
    EXPECT_EQ(child<SegmentedControl>(*matching, "tabs").current(), QStringLiteral("unpaired"));
}

class SteadyPageTest : public TellingTruthTest {
protected:
    SteadyPageTest() : TellingTruthTest(6, 6) {}
};

TEST_F(SteadyPageTest, WhatIsShownStaysWhereAllAreEquallyGood) {
    for (const auto& one : std::vector<Person>(file().directory().people())) {
        auto person = one;
        person.site = "Lyon";
        person.department = "IT";
        file().people().edit(person);
    }
    openWithPairs();
    const auto first = matching->view()->outcome().pairs();
    andWait([&] { file().matching().keep(cohort.program, first[1].mentor, first[0].mentee, true); });
    const auto turned = matching->view()->outcome().pairs();
    ASSERT_NE(turned, first);
    andWait([&] { file().matching().clearDecisions(cohort.program, {{first[1].mentor, first[0].mentee, 0}}); });
    EXPECT_EQ(matching->view()->outcome().pairs(), turned) << "as good as before, and on screen";
}

TEST_F(SteadyPageTest, LockingAPairBeforeAnyRunMovesNobodyElse) {
    openWithPairs();
    auto shownPairs = matching->view()->outcome().pairs();
    auto& table = child<Table>(*matching, "pairsTable");
    for (int row = 0; row < 3; ++row) {
        table.clearSelection();
        table.selectRow(row);
        andWait([this] { trigger(*matching, "lockPairAction"); });
        EXPECT_EQ(matching->view()->outcome().pairs(), shownPairs) << row;
    }
    EXPECT_TRUE(file().matching().recordedRuns(cohort.program).empty());
}

TEST_F(TellingTruthTest, HowMuchIsKnownStandsBesideTheScore) {
    openWithPairs();
    auto& table = child<Table>(*matching, "pairsTable");
    auto* model = matching->findChild<PairsTableModel*>();
    const auto known = [&](int row) {
        return model->index(row, PairsTableModel::KnownColumn).data(Qt::DisplayRole).toString();
    };
    EXPECT_FALSE(known(0).isEmpty());
    EXPECT_EQ(model->headerData(PairsTableModel::KnownColumn, Qt::Horizontal, Qt::DisplayRole),
              QStringLiteral("Known"));
    const auto mentee = model->pairAt(0).pair.mentee;
    auto person = matching->view()->mentee(mentee).person;
    person.site.clear();
    person.department.clear();
    person.workingLanguages.clear();
    andWait([&] { file().people().edit(person); });
    table.sortByColumn(PairsTableModel::KnownColumn, Qt::AscendingOrder);
    const int row = model->rowOf(*matching->view()->snapshot().menteeOf(person.id));
    EXPECT_EQ(row, 0) << "least known first";
    EXPECT_LT(model->pairAt(0).known, littleKnown);
    EXPECT_EQ(model->index(0, PairsTableModel::KnownColumn).data(ToneRole).toInt(), static_cast<int>(Tone::Warning));

    table.selectRow(0);
    trigger(*matching, "openPairAction");
    auto& rules = child<QWidget>(*matching, "rulesCard");
    EXPECT_TRUE(textOf(rules).contains(QStringLiteral("Unknown: Both share a working language")))
        << textOf(rules).toStdString();
    EXPECT_TRUE(textOf(rules).contains(QStringLiteral("Unknown: Neither reports to the other")));
    EXPECT_EQ(child<Chip>(*matching, "knownChip").text(), QStringLiteral("%1% known").arg(model->pairAt(0).known));
}

TEST_F(TellingTruthTest, CriteriaOnADeletedFieldAreNamedAndMended) {
    const auto field = file().vocabulary().addCustomField({{}, "Profession", CustomFieldKind::Text, {}});
    auto set = readyMadeCriteria().front();
    Criterion trade;
    trade.field = {Field::Custom, "Profession"};
    set.criteria.push_back(trade);
    file().criteria().choose(cohort.program, set);
    openWithPairs();
    auto& banner = child<Banner>(*matching, "criteriaProblemBanner");
    EXPECT_FALSE(banner.isVisibleTo(matching.get()));
    file().vocabulary().removeCustomFields({field});
    ASSERT_TRUE(waitFor([&] { return banner.isVisibleTo(matching.get()); }));
    EXPECT_TRUE(banner.text().contains(QStringLiteral("“Profession”")));
    EXPECT_EQ(emptyTitle(), QStringLiteral("These criteria cannot be used"));
    andWait([&] { child<QPushButton>(banner, "takeOutButton").click(); });
    EXPECT_FALSE(banner.isVisibleTo(matching.get()));
    EXPECT_EQ(matching->view()->criteria().criteria.size(), set.criteria.size() - 1);
    EXPECT_EQ(matching->view()->result().pairs.size(), 3U);
}

TEST_F(TellingTruthTest, APairByHandSaysFirstWhoLosesTheirMentor) {
    openWithPairs();
    const auto taken = matching->view()->outcome().pairs().front();
    const int left = matching->view()->result().unpaired.front().mentee;
    ManualPairDialog dialog(*cohort.workspace, matching->view(), left);
    dialog.suggest(*matching->view()->snapshot().mentorOf(taken.mentor));
    auto& others = child<Banner>(dialog, "othersBanner");
    EXPECT_TRUE(others.isVisibleTo(&dialog));
    EXPECT_TRUE(others.text().contains(QStringLiteral("no mentor any more"))) << others.text().toStdString();
    const auto decided = file().matching().decisions(cohort.program);
    EXPECT_TRUE(decided.empty()) << "nothing is done by looking";

    // Their own mentor is no news for anybody.
    const auto* pair = matching->view()->pairOf(*matching->view()->snapshot().menteeOf(taken.mentee));
    ManualPairDialog own(*cohort.workspace, matching->view(), pair->pair.mentee);
    own.suggest(pair->pair.mentor);
    EXPECT_EQ(child<Banner>(own, "othersBanner").text(), QStringLiteral("Nobody else is moved by this pair."));
}

TEST_F(TellingTruthTest, APairByHandSaysWhoGetsAMentorBecauseOfIt) {
    // One mentor less: the place that becomes free is for somebody who has nobody yet.
    openWithPairs();
    andWait([&] { file().programs().pause(cohort.program, {id("mentor", 2)}, {}, "Leave"); });
    const auto pairs = matching->view()->outcome().pairs();
    ASSERT_EQ(pairs.size(), 2U);
    andWait([&] { file().programs().resume(cohort.program, {id("mentor", 2)}); });
    auto outcome = matching->view()->outcome();
    // As it was before the third came back, who is free for all that this run knows.
    std::erase_if(outcome.result.pairs, [&](const matching::MatchedPair& pair) {
        const auto mentee = outcome.snapshot->mentees[static_cast<std::size_t>(pair.pair.mentee)].person.id;
        const bool goes = std::ranges::find(pairs, mentee, &SuggestedPair::mentee) == pairs.end();
        if (goes)
            outcome.result.unpaired.push_back({pair.pair.mentee, {}, 1});
        return goes;
    });
    const auto view = std::make_shared<const MatchingView>(std::make_shared<const MatchingOutcome>(outcome));
    ManualPairDialog dialog(*cohort.workspace, view, outcome.result.pairs.front().pair.mentee);
    dialog.suggest(*view->snapshot().mentorOf(id("mentor", 2)));
    const auto said = child<Banner>(dialog, "othersBanner").text();
    EXPECT_TRUE(said.contains(QStringLiteral("would have a mentor then"))) << said.toStdString();
}

TEST_F(TellingTruthTest, APairByHandClaimsNothingThatWasNotWorkedOut) {
    openWithPairs();
    const auto later = QStringLiteral("What changes for the others is worked out after the pair is set.");
    const auto& view = *matching->view();
    const auto pair = view.result().pairs.front();
    const int left = view.result().unpaired.front().mentee;

    // So many people that nothing is foreseen: the others are the same one again.
    auto outcome = view.outcome();
    auto many = *outcome.snapshot;
    while (many.mentees.size() <= 1'000) {
        many.mentees.push_back(many.mentees.back());
        many.linesAbove.emplace_back();
        many.linesBelow.emplace_back();
        many.waitingDays.push_back(0);
    }
    many.mentors[static_cast<std::size_t>(pair.pair.mentor)].capacity = 2;
    outcome.snapshot = std::make_shared<const matching::Snapshot>(many);
    const auto large = std::make_shared<const MatchingView>(std::make_shared<const MatchingOutcome>(outcome));
    ManualPairDialog free(*cohort.workspace, large, left);
    free.suggest(pair.pair.mentor);
    EXPECT_EQ(child<Banner>(free, "othersBanner").text(), later);
    const int full = view.result().pairs.back().pair.mentor;
    free.suggest(full);
    const auto given = child<Banner>(free, "othersBanner").text();
    EXPECT_TRUE(given.contains(QStringLiteral("one of them gets another mentor or goes without")))
        << given.toStdString();
    EXPECT_TRUE(given.endsWith(later)) << given.toStdString();
    ManualPairDialog own(*cohort.workspace, large, pair.pair.mentee);
    own.suggest(pair.pair.mentor);
    EXPECT_EQ(child<Banner>(own, "othersBanner").text(), QStringLiteral("Nobody else is moved by this pair."));
    outcome.result.proof = matching::Proof::NotAllTried;
    const auto unsure = std::make_shared<const MatchingView>(std::make_shared<const MatchingOutcome>(outcome));
    ManualPairDialog ownUnsure(*cohort.workspace, unsure, pair.pair.mentee);
    ownUnsure.suggest(pair.pair.mentor);
    EXPECT_EQ(child<Banner>(ownUnsure, "othersBanner").text(), later) << "a better one may be found with it locked";

    // A run that cannot be done foresees nothing either.
    auto broken = view.outcome();
    Criterion trade;
    trade.field = {Field::Custom, "Trade"};
    broken.request.criteria.criteria.push_back(trade);
    broken.result.proof = matching::Proof::NotAllTried;
    const auto unusable = std::make_shared<const MatchingView>(std::make_shared<const MatchingOutcome>(broken));
    ManualPairDialog refused(*cohort.workspace, unusable, left);
    refused.suggest(pair.pair.mentor);
    EXPECT_TRUE(child<Banner>(refused, "othersBanner").text().endsWith(later));
}

TEST_F(TellingTruthTest, TheProofClaimsNoMoreThanTheAimsAndLockedPairsLeave) {
    openWithPairs();
    auto& proof = child<ProofLine>(*matching, "proofLine");
    EXPECT_FALSE(proof.text().contains(QStringLiteral("Locked"))) << proof.text().toStdString();
    EXPECT_FALSE(proof.text().contains(QStringLiteral("nominated")));
    andWait([this] { child<QAbstractButton>(*matching, "priorityFirstSwitch").click(); });
    EXPECT_TRUE(proof.text().contains(QStringLiteral("nominated people and those who wait longest come first")))
        << proof.text().toStdString();
    child<Table>(*matching, "pairsTable").selectRow(0);
    andWait([this] { trigger(*matching, "lockPairAction"); });
    EXPECT_TRUE(proof.text().endsWith(QStringLiteral("Locked pairs stay as they are."))) << proof.text().toStdString();

    // Publishing the locked pair alone leaves the others waiting.
    PublishDialog dialog(*cohort.workspace, matching->view());
    const auto waiting = [&] { return child<QLabel>(dialog, "unpairedLabel").text(); };
    EXPECT_TRUE(waiting().startsWith(QStringLiteral("1 mentee"))) << waiting().toStdString();
    child<QRadioButton>(dialog, "keptRadio").setChecked(true);
    EXPECT_TRUE(waiting().startsWith(QStringLiteral("3 mentee"))) << waiting().toStdString();
}

TEST_F(TellingTruthTest, NobodyIsOfferedTheirOwnMenteeAsAllowed) {
    // Mentee 3 takes Mentor 0 as a mentee: whoever stays unpaired is not told that they could have each other.
    auto guided = *file().directory().participation(cohort.program, id("mentor", 0));
    guided.asMentee = true;
    file().programs().edit(guided);
    auto guiding = *file().directory().participation(cohort.program, id("mentee", 3));
    guiding.asMentor = true;
    guiding.capacity = 1;
    file().programs().edit(guiding);
    openWithPairs();
    auto outcome = matching->view()->outcome();
    const auto& snapshot = matching->view()->snapshot();
    const auto mentee = snapshot.menteeOf(id("mentee", 3));
    const auto own = snapshot.mentorOf(id("mentor", 0));
    ASSERT_TRUE(mentee && own);
    const auto offered = [&] {
        MentorsCard card;
        card.show(MatchingView(std::make_shared<const MatchingOutcome>(outcome)), *mentee, -1, 10);
        return textOf(card);
    };
    outcome.result.pairs.clear();
    ASSERT_TRUE(offered().contains(QStringLiteral("Mentor 0"))) << "allowed, were it not for the run";
    outcome.result.pairs = {
        {{*snapshot.menteeOf(id("mentor", 0)), *snapshot.mentorOf(id("mentee", 3))}, 5'000, 100, false, {}}};
    EXPECT_FALSE(offered().contains(QStringLiteral("Mentor 0")));
    EXPECT_TRUE(offered().contains(QStringLiteral("Mentor 1")));
}

TEST_F(TellingTruthTest, AResultThatIsNotProvenSaysWhy) {
    openWithPairs();
    ProofLine line;
    const auto say = [&](matching::Proof proof, Objective objective, int pairsAtMost) {
        auto outcome = matching->view()->outcome();
        outcome.request.aims.objective = objective;
        outcome.result.proof = proof;
        outcome.result.total = 20'000;
        outcome.result.upperBound = 25'000;
        outcome.result.pairsAtMost = pairsAtMost;
        line.show(MatchingView(std::make_shared<const MatchingOutcome>(outcome)));
        return line.text();
    };
    const auto pairs = static_cast<int>(matching->view()->result().pairs.size());
    EXPECT_TRUE(say(matching::Proof::Best, Objective::BestTotal, pairs).startsWith(QStringLiteral("Proven best")));
    const auto left = say(matching::Proof::NotAllTried, Objective::MostPeople, pairs + 2);
    EXPECT_TRUE(left.contains(QStringLiteral("never each other’s mentors"))) << left.toStdString();
    EXPECT_TRUE(left.contains(QStringLiteral("The total is 200; at most 250 is possible"))) << left.toStdString();
    EXPECT_TRUE(left.contains(QStringLiteral("2 more"))) << left.toStdString();
    EXPECT_FALSE(left.contains(QStringLiteral("report"))) << left.toStdString();
    EXPECT_FALSE(say(matching::Proof::NotAllTried, Objective::BestTotal, pairs + 2).contains(QStringLiteral("2 more")));
    const auto failed = say(matching::Proof::CheckFailed, Objective::MostPeople, pairs);
    EXPECT_TRUE(failed.contains(QStringLiteral("the check of this result failed"))) << failed.toStdString();
    EXPECT_FALSE(failed.contains(QStringLiteral("respect every rule"))) << "which is what was not checked";
}

TEST_F(TellingTruthTest, LeaversStandOnTheHomePageAndLeadToTheirPairs) {
    publish(3);
    file().programs().withdraw(cohort.program, {id("mentor", 0)}, "Left");
    file().people().archive({id("mentee", 1)});
    file().programs().pause(cohort.program, {id("mentor", 2)}, {}, "Leave");
    HomePage home(*cohort.workspace);
    show(home);
    home.activate();
    ASSERT_TRUE(waitFor([&] { return textOf(home).contains(QStringLiteral("Mentor 0")); }))
        << textOf(home).toStdString();
    const auto text = textOf(home);
    EXPECT_TRUE(text.contains(QStringLiteral("Mentor 0 has left the program; 1 pair"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Mentee 1 is in the archive; 1 pair"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Mentor 2 is paused; 1 pair"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("0 free place"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("for 1 mentee"))) << text.toStdString();

    const auto buttons = home.findChildren<QPushButton*>();
    const auto leadsToAbsent = std::ranges::any_of(buttons, [&](QPushButton* button) {
        asked.clear();
        if (button->text() == QStringLiteral("Show"))
            button->click();
        return asked == QStringLiteral("mentorships:absent/%1").arg(id("mentor", 0).value);
    });
    EXPECT_TRUE(leadsToAbsent);

    MentorshipsPage page(*cohort.workspace, pairParts());
    show(page);
    page.activate();
    page.showView(QStringLiteral("absent"));
    EXPECT_EQ(page.model()->rowCount(), 3);
    page.showView(QStringLiteral("absent/%1").arg(id("mentor", 0).value));
    ASSERT_EQ(page.model()->rowCount(), 1);
    EXPECT_EQ(page.model()->pairAt(0).mentor, id("mentor", 0));
    EXPECT_EQ(page.model()->index(0, MentorshipsTableModel::MentorColumn).data(SecondLineRole).toString(),
              QStringLiteral("Has left the program"));
}

TEST_F(TellingTruthTest, WithdrawingAMentorSaysWhoIsLeftAndEndsThePairsInTheSameStep) {
    publish(3);
    PeoplePage page(*cohort.workspace);
    show(page);
    page.activate();
    page.showRecord(id("mentor", 1));
    for (const char* action : {"withdrawAction", "archiveAction", "pauseAction"}) {
        answerDialog<ReasonDialog>([&](ReasonDialog& dialog) {
            EXPECT_TRUE(textOf(dialog).contains(QStringLiteral("Mentor 1"))) << action;
            EXPECT_TRUE(textOf(dialog).contains(QStringLiteral("with Mentee 1."))) << action;
            auto& choice = child<QComboBox>(dialog, "choiceCombo");
            choice.setCurrentIndex(choice.findText(QStringLiteral("with the same reason"), Qt::MatchContains));
            dialog.accept();
            EXPECT_TRUE(dialog.isVisible()) << "an end needs its reason";
            child<QPlainTextEdit>(dialog, "reasonEdit").setPlainText(QStringLiteral("Left the company"));
            dialog.accept();
        });
        trigger(page, action);
        EXPECT_EQ(openPairs(), 2) << action;
        cohort.undo();
        EXPECT_EQ(openPairs(), 3) << action << ": one step";

        answerDialog<ReasonDialog>([&](ReasonDialog& dialog) {
            auto& choice = child<QComboBox>(dialog, "choiceCombo");
            choice.setCurrentIndex(choice.findText(QStringLiteral("They go on as they are")));
            if (std::string_view(action) != "archiveAction")
                child<QPlainTextEdit>(dialog, "reasonEdit").setPlainText(QStringLiteral("Leave"));
            dialog.accept();
        });
        trigger(page, action);
        EXPECT_EQ(openPairs(), 3) << action;
        EXPECT_EQ(file().programs().absentOfPairs(cohort.program).size(), 1U) << action;
        cohort.undo();
        EXPECT_TRUE(file().programs().absentOfPairs(cohort.program).empty()) << action;
    }
}

TEST_F(TellingTruthTest, DeletingSomebodyWithPairsNamesWhatGoes) {
    publish(2);
    file().sessions().log(file().directory().mentorships().front().id, file().today(), SessionState::Held,
                          MissedBy::Nobody, {});
    const auto mentee = file().directory().mentorships().front().mentee;
    PeoplePage page(*cohort.workspace);
    show(page);
    page.activate();
    page.showRecord(mentee);
    const auto answer = [&](int place) {
        answerDialog<QuestionDialog>([place](QuestionDialog& dialog) {
            const auto& text = child<QLabel>(dialog, "questionLabel").text();
            EXPECT_TRUE(text.contains(QStringLiteral("1 running pair"))) << text.toStdString();
            EXPECT_TRUE(text.contains(QStringLiteral("1 session"))) << text.toStdString();
            dialog.answer(place);
        });
        page.deleteSelected();
    };
    answer(1);
    EXPECT_TRUE(file().directory().person(mentee));
    answer(0);
    EXPECT_FALSE(file().directory().person(mentee));
    EXPECT_EQ(openPairs(), 1);
    cohort.undo();
    EXPECT_TRUE(file().directory().person(mentee));
    EXPECT_EQ(openPairs(), 2);
    page.showRecord(id("mentee", 3));
    page.deleteSelected(); // nobody's pair: no question
    EXPECT_FALSE(file().directory().personByEmail("mentee3@exemple.fr"));
}

TEST_F(TellingTruthTest, DeletingAMentorshipAsksWhereSessionsGoWithIt) {
    publish(2);
    const auto pair = file().directory().mentorships().front().id;
    file().sessions().log(pair, file().today(), SessionState::Held, MissedBy::Nobody, {});
    MentorshipsPage page(*cohort.workspace, pairParts());
    show(page);
    page.activate();
    page.showRecord(pair);
    for (const int place : {1, 0}) {
        answerDialog<QuestionDialog>([place](QuestionDialog& dialog) { dialog.answer(place); });
        page.deleteSelected();
        EXPECT_EQ(openPairs(), place == 0 ? 1 : 2);
    }
    cohort.undo();
    EXPECT_EQ(file().sessions().sessionsOf(pair).size(), 1U);
}

TEST_F(TellingTruthTest, ApplicationsComeWithTheirAnswers) {
    const auto applicant = file().people().add([] {
        Person person;
        person.givenName = "Noor";
        return person;
    }());
    file().programs().enrol(cohort.program, {applicant}, false, true, ParticipationState::Applied);
    PeoplePage page(*cohort.workspace);
    show(page);
    page.activate();
    auto& accept = child<QPushButton>(page, "acceptButton");
    EXPECT_FALSE(accept.isVisibleTo(&page));
    page.showView(QStringLiteral("applied"));
    EXPECT_TRUE(accept.isVisibleTo(&page));
    child<Table>(page, "peopleTable").selectRow(0);
    EXPECT_TRUE(accept.isEnabled());
    accept.click();
    EXPECT_EQ(file().directory().participation(cohort.program, applicant)->state, ParticipationState::Accepted);
}

TEST_F(TellingTruthTest, ANeverPairOfANameNotChosenSaysSo) {
    const auto form = neverPairForm(*cohort.workspace, nullptr);
    form->show();
    auto& one = child<QLineEdit>(*form, "neverOneEdit");
    one.setText(QStringLiteral("entor"));
    child<QLineEdit>(*form, "neverOtherEdit").setText(QStringLiteral("mentee 1"));
    child<QLineEdit>(*form, "neverReasonEdit").setText(QStringLiteral("Related"));
    form->accept();
    EXPECT_TRUE(form->isVisible());
    EXPECT_TRUE(form->fieldOf(&one)->error().contains(QStringLiteral("Choose somebody")))
        << form->fieldOf(&one)->error().toStdString();
    one.setText(QStringLiteral("Mentor 0"));
    form->accept();
    ASSERT_EQ(file().directory().neverPairs().size(), 1U);
}

} // namespace

} // namespace mentoring::ui
