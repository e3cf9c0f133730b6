#include "furnish.h"
#include "mentorships/pair_sheet.h"

#include <gmock/gmock.h>

#include <QCheckBox>
#include <QFile>
#include <QPrinter>

#include "app/people_service.h"
#include "matching_support.h"
#include "parts/form_dialog.h"
#include "support/mentored_pair.h"
#include "widget_checks.h"
#include "window/file_choice.h"
#include "window/print_choice.h"
#include "wording/language.h"

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
