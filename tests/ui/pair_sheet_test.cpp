#include "furnish.h"
#include "mentorships/pair_sheet.h"

#include <gmock/gmock.h>

#include <QCheckBox>
#include <QFile>
#include <QPrinter>

#include "app/kudos_service.h"
#include "app/people_service.h"
#include "matching_support.h"
#include "parts/form_dialog.h"
#include "support/mentored_pair.h"
#include "widget_checks.h"
#include "window/file_choice.h"
#include "window/print_choice.h"
#include "wording/language.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

using namespace test;
using mentoring::test::MentoredPair;

/// A mentee with two mentors, and on every sheet-worthy kind one record that only one of the pair may see.
class PairSheets : public testing::Test {
protected:
    PairSheets() : pairs(cohort.file()) {
        pairs.pairUp(cohort.program, 1);
        file().matching().publish(cohort.program, {{pairs.byEmail("mentor", 1), mentee(), 4000}});
        other = file().directory().mentorships().back();
        addGoal("Shared goal", Audience::Pair);
        addGoal("Secret goal", Audience::AuthorOnly);
        addInsight("Shared by the mentee", mentee(), {}, Audience::Pair);
        addInsight("Secret of the mentor", pairs.pair.mentor, pairs.pair.id, Audience::AuthorOnly);
        addInsight("Of the other mentor", other.mentor, other.id, Audience::Pair);
    }

    [[nodiscard]] OrganisationFile& file() const { return cohort.file(); }
    [[nodiscard]] PersonId mentee() const { return pairs.pair.mentee; }

    void addGoal(const char* title, Audience audience) const {
        Goal goal;
        goal.title = title;
        goal.from.author = mentee();
        goal.from.audience = audience;
        file().goals().add(goal);
    }
    void addInsight(const char* title, PersonId author, MentorshipId pair, Audience audience) const {
        Insight insight;
        insight.about = mentee();
        insight.mentorship = pair;
        insight.title = title;
        insight.from.author = author;
        insight.from.audience = audience;
        file().insights().add(insight);
    }

    /// One of each kind that goes on a sheet, shared as widely as the kind is.
    void addEveryKind() const {
        constexpr auto widely = Audience::PairAndCoordinator;
        const auto& pair = pairs.pair;
        pairs.asCoordinator();
        const auto craft = file().vocabulary().addSkill({{}, SkillKind::Professional, "Welding", "Soudage"});
        pairs.as(pair.mentor);
        addInsight("Listens to the end", pair.mentor, pair.id, widely);
        Feedback feedback;
        feedback.mentorship = pair.id;
        feedback.to = pair.mentee;
        feedback.framework = "free";
        feedback.answers = {{"text", "You asked first"}};
        feedback.from.audience = widely;
        file().feedback().give(feedback);
        Kudos kudos;
        kudos.mentorship = pair.id;
        kudos.text = "Thank you both";
        kudos.from.audience = widely;
        KudosService(file()).give(kudos);
        MentorGain gain;
        gain.mentorship = pair.id;
        gain.text = "Calm in a row";
        gain.on = file().today();
        gain.from.audience = widely;
        file().gains().add(gain);
        pairs.as(pair.mentee);
        Agreement agreement;
        agreement.mentorship = pair.id;
        agreement.purpose = "A rhythm for two";
        file().pairs().setAgreement(agreement);
        CareerPlan plan;
        plan.targetRole = "Head of quality";
        plan.steps = {{"Ask the customer", {}, true}};
        plan.from.audience = widely;
        file().goals().savePlan(plan);
        AdviceRequest request;
        request.mentorship = pair.id;
        request.question = "How do I say no?";
        const auto asked = file().advice().ask(request);
        SkillAssessment level;
        level.about = pair.mentee;
        level.skill = craft;
        level.level = 2;
        level.on = file().today();
        level.from.audience = widely;
        file().insights().assess({level});
        ActionItem promise;
        promise.mentorship = pair.id;
        promise.owner = pair.mentee;
        promise.text = "Call the plant";
        file().pairs().addAction(promise);
        HeldSession held;
        held.notes = "What was agreed";
        file().sessions().log(pair.id, file().today(), SessionState::Held, MissedBy::Nobody, held);
        pairs.as(pair.mentor);
        file().advice().answer(asked, "Not as a boss");
    }

    [[nodiscard]] PairSheet sheet(OnSheet which) const {
        return pairSheet(*cohort.workspace, pairs.pair, which, pairParts().chapters);
    }
    [[nodiscard]] std::string text(OnSheet which) const { return report::toHtml(sheet(which).sheet).toStdString(); }

    Cohort cohort;
    MentoredPair pairs;
    Mentorship other;
};

using testing::HasSubstr;
using testing::Not;

} // namespace

TEST_F(PairSheets, HoldWhatBothMaySee) {
    for (const auto person : {mentee(), pairs.pair.mentor}) {
        pairs.as(person);
        const auto paper = text(OnSheet::SeenByBoth);
        for (const auto* shared : {"Shared goal", "Shared by the mentee"})
            EXPECT_THAT(paper, HasSubstr(shared));
        for (const auto* secret : {"Secret goal", "Secret of the mentor", "Of the other mentor"})
            EXPECT_THAT(paper, Not(HasSubstr(secret)));
    }
}

TEST_F(PairSheets, MarkWhatOnlyOneMaySeeWhereThatIsAskedFor) {
    pairs.as(mentee());
    const auto mine = sheet(OnSheet::AllOfMine);
    EXPECT_EQ(mine.notForBoth, 2) << "the secret goal, and what the other mentor wrote";
    const auto paper = text(OnSheet::AllOfMine);
    const auto name = file().directory().person(mentee())->displayName();
    EXPECT_THAT(paper, HasSubstr("Secret goal (only " + name + " sees it)"));
    EXPECT_THAT(paper, HasSubstr("Of the other mentor (only " + name + " sees it)"));
    EXPECT_THAT(paper, HasSubstr("Shared goal<")) << "without a mark";
    pairs.as(pairs.pair.mentor);
    EXPECT_EQ(sheet(OnSheet::AllOfMine).notForBoth, 1) << "the mentor's own secret";
    EXPECT_THAT(text(OnSheet::AllOfMine), Not(HasSubstr("Secret goal"))) << "never more than one may see oneself";
}

TEST_F(PairSheets, AskOnlyWhereThereIsAChoice) {
    const auto path = cohort.organisation.path(QStringLiteral("sheet.pdf"));
    FileChoice::saveAnswer = [&](QWidget*, const QString&, const QString&, const QString&) { return path; };
    int asked = 0;
    pairs.as(mentee());
    answerDialog<FormDialog>([&](FormDialog& dialog) {
        ++asked;
        EXPECT_FALSE(child<QCheckBox>(dialog, "allOfMineCheck").isChecked());
        dialog.accept();
    });
    savePairSheet(*cohort.workspace, pairs.pair, pairParts().chapters, nullptr);
    EXPECT_EQ(asked, 1);
    EXPECT_TRUE(QFile::exists(path));
    QFile::remove(path);
    pairs.asCoordinator();
    savePairSheet(*cohort.workspace, pairs.pair, pairParts().chapters, nullptr);
    EXPECT_TRUE(QFile::exists(path)) << "the coordinator sees nothing that is not for both: no question";
    FileChoice::saveAnswer = {};
}

TEST_F(PairSheets, TellOfEveryKindThatBothMayRead) {
    addEveryKind();
    const auto told = {"A rhythm for two", "Head of quality",  "Ask the customer",  "What was agreed",
                       "Call the plant",   "How do I say no?", "Not as a boss",     "You asked first",
                       "Thank you both",   "Calm in a row",    "Listens to the end"};
    for (const auto person : {mentee(), pairs.pair.mentor}) {
        pairs.as(person);
        const auto paper = text(OnSheet::SeenByBoth);
        for (const auto* one : told)
            EXPECT_THAT(paper, HasSubstr(one));
        EXPECT_THAT(paper, HasSubstr(wording::skillLevelName(2).toStdString()));
    }
    // The coordinator sees of it what is shared with them, and no word of what is between the two.
    pairs.asCoordinator();
    const auto paper = text(OnSheet::SeenByBoth);
    for (const auto* shared : {"A rhythm for two", "Head of quality", "You asked first", "Thank you both",
                               "Calm in a row", "Listens to the end"})
        EXPECT_THAT(paper, HasSubstr(shared));
    for (const auto* between : {"What was agreed", "Call the plant", "How do I say no?", "Not as a boss"})
        EXPECT_THAT(paper, Not(HasSubstr(between)));
}

TEST_F(PairSheets, SayWhoTheTwoAreAndHowToReachThem) {
    auto mentor = *file().directory().person(pairs.pair.mentor);
    mentor.jobTitle = "Chief of staff";
    mentor.department = "Direction";
    pairs.asCoordinator();
    file().people().edit(mentor);
    pairs.as(mentee());
    const auto paper = text(OnSheet::SeenByBoth);
    for (const auto& fact :
         {mentor.jobTitle, mentor.department, mentor.email, file().directory().person(mentee())->email})
        EXPECT_THAT(paper, HasSubstr(fact));
}

TEST_F(PairSheets, ArePrintedAsTheyAreSaved) {
    const auto path = cohort.organisation.path(QStringLiteral("printed.pdf"));
    PrintChoice::answer = [&](QWidget*, QPrinter& printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        return true;
    };
    QString said;
    QObject::connect(cohort.workspace.get(), &Workspace::told, [&](Tone, const QString& sentence) { said = sentence; });
    pairs.asCoordinator();
    printPairSheet(*cohort.workspace, pairs.pair, pairParts().chapters, nullptr);
    QFile paper(path);
    ASSERT_TRUE(paper.open(QIODevice::ReadOnly));
    EXPECT_TRUE(paper.read(5).startsWith("%PDF"));
    EXPECT_TRUE(said.contains(QStringLiteral("printer")));
    QFile::remove(path);
    said.clear();
    PrintChoice::answer = [](QWidget*, QPrinter&) { return false; };
    printPairSheet(*cohort.workspace, pairs.pair, pairParts().chapters, nullptr);
    EXPECT_TRUE(said.isEmpty()) << "whoever changes their mind is told nothing";
    PrintChoice::answer = {};
}

TEST_F(PairSheets, AreWhollyInTheLanguageSpoken) {
    pairs.as(mentee());
    wording::speak(wording::Language::French);
    const auto paper = text(OnSheet::AllOfMine);
    wording::speak(wording::Language::English);
    for (const auto* english : {"since", "may see", "left out", "coordinator", "Goals", "sees it"})
        EXPECT_THAT(paper, Not(HasSubstr(english)));
    EXPECT_THAT(paper, HasSubstr("Objectifs"));
}

} // namespace mentoring::ui
