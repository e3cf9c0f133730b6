#include "people/own_profile.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

#include "app/people_service.h"
#include "app/program_service.h"
#include "app/vocabulary_service.h"
#include "furnish.h"
#include "kit/form_field.h"
#include "mentorships/mentorships_page.h"
#include "mentorships/pairs_page.h"
#include "pair_support.h"
#include "parts/reason_dialog.h"
#include "people/people_list_edit.h"
#include "widget_checks.h"

namespace mentoring::ui {

namespace {

using namespace test;

/// Somebody at the desk as themselves: their own profile, and the profile of whoever they are paired with.
class OwnProfileTest : public PairPageTest {
protected:
    OwnProfileTest() {
        pairs.asCoordinator();
        Skill skill;
        skill.nameEn = "Welding";
        welding = file().vocabulary().addSkill(skill);
        auto person = *file().directory().person(me());
        person.jobTitle = "Analyst";
        person.setCustomValue(addField("Potential"), std::string("High potential"));
        file().people().edit(person);
        auto other = *file().directory().person(pairs.pair.mentor);
        other.jobTitle = "Head of workshops";
        other.setCustomValue(file().directory().customFields().front().id, std::string("Retires soon"));
        file().people().edit(other);
        auto part = *file().directory().participation(cohort.program, pairs.pair.mentor);
        part.offers = {{welding, 5}};
        part.menteeWishes = {cohort.id("mentee2")};
        file().programs().edit(part);
        pairs.as(me());
    }

    CustomFieldId addField(const std::string& name) const {
        CustomField field;
        field.name = name;
        return file().vocabulary().addCustomField(field);
    }
    [[nodiscard]] PersonId me() const { return pairs.pair.mentee; }
    [[nodiscard]] const Participation& part() const { return *file().directory().participation(cohort.program, me()); }
    [[nodiscard]] static bool saysAnywhere(const QWidget& page, const QString& text) {
        const auto labels = page.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(text); });
    }

    SkillId welding;
};

} // namespace

TEST_F(OwnProfileTest, ShowsWhatIsTheirsToSeeAndFollowsChanges) {
    pairs.asCoordinator();
    file().programs().nominate(cohort.program, {me()}, true);
    (void)file().programs().addNeverPair(me(), cohort.id("mentor2"), "The coordinator's reason");
    pairs.as(me());
    OwnProfilePage page(workspace());
    look(page);
    EXPECT_TRUE(says(page, QStringLiteral("Mentee 0")));
    EXPECT_TRUE(says(page, QStringLiteral("Analyst")));
    EXPECT_TRUE(says(page, QStringLiteral("French")));
    EXPECT_TRUE(says(page, QStringLiteral("Tandem 2026")));
    for (const auto* hidden : {"The coordinator's reason", "Mentor 2", "Nominated", "High potential"})
        EXPECT_FALSE(saysAnywhere(page, QString::fromLatin1(hidden))) << hidden;
    auto said = ProfileService(file()).profile(me(), cohort.program).value();
    said.part.mentorWishes = {cohort.id("mentor1")};
    ProfileService(file()).edit(said, {{}, {{{}, me(), cohort.id("mentor2"), "My own reason"}}});
    EXPECT_TRUE(says(page, QStringLiteral("Mentor 1"))) << "at once";
    EXPECT_TRUE(says(page, QStringLiteral("Mentor 2: My own reason")));
    EXPECT_EQ(namelessWidgets(page), QStringList());
    EXPECT_TRUE(page.showRecord(me()));
    EXPECT_FALSE(page.showRecord(cohort.id("mentor1")));
}

TEST_F(OwnProfileTest, IsChangedInAFormOfWhatIsTheirsAndTakenBack) {
    OwnProfileDialog dialog(workspace(), me(), cohort.program);
    dialog.show();
    for (const auto* notTheirs : {"jobTitleEdit", "departmentEdit", "levelCombo", "asMentorCheck", "nominatedCheck",
                                  "waitingSinceEdit", "offers", "capacitySpin", "menteeWishes"}) {
        const auto* widget = dialog.findChild<QWidget*>(QString::fromLatin1(notTheirs));
        EXPECT_FALSE(widget && widget->isVisible()) << notTheirs << ": a mentee says nothing of that";
    }
    child<QLineEdit>(dialog, "languagesEdit").setText(QStringLiteral("fr, en"));
    child<QPushButton>(dialog, "addSoughtButton").click();
    auto* table = &child<QTableWidget>(dialog, "seeksTable");
    auto* skill = table->cellWidget(0, 0)->findChild<QComboBox*>();
    EXPECT_EQ(skill->currentIndex(), -1) << "nobody has said yet which";
    skill->setCurrentIndex(0);
    child<QPushButton>(dialog, "addSoughtButton").click();
    EXPECT_EQ(table->cellWidget(1, 0)->findChild<QComboBox*>()->count(), 0) << "what is sought is not offered again";
    EXPECT_TRUE(child<PeopleListEdit>(dialog, "mentorWishes").add(cohort.id("mentor2")));
    EXPECT_TRUE(child<PeopleListEdit>(dialog, "nevers").add(cohort.id("mentor1")));
    child<QLineEdit>(dialog, "neversReasonEdit").setText(QStringLiteral("My neighbour"));
    child<QCheckBox>(dialog, "pausedCheck").setChecked(true);
    EXPECT_EQ(namelessWidgets(dialog), QStringList());
    dialog.accept();
    ASSERT_FALSE(dialog.isVisible());
    EXPECT_EQ(file().directory().person(me())->workingLanguages, (std::vector<std::string>{"en", "fr"}));
    ASSERT_EQ(part().seeks.size(), 1U);
    EXPECT_EQ(part().mentorWishes, std::vector{cohort.id("mentor2")});
    EXPECT_TRUE(part().paused);
    ASSERT_EQ(neverPairsOf(file().directory(), me()).size(), 1U);
    EXPECT_EQ(neverPairsOf(file().directory(), me()).front().author, me());
    cohort.undo();
    EXPECT_EQ(file().directory().person(me())->workingLanguages, std::vector<std::string>{"fr"});
    EXPECT_TRUE(part().seeks.empty() && part().mentorWishes.empty() && !part().paused);
    EXPECT_TRUE(file().directory().neverPairs().empty());
}

TEST_F(OwnProfileTest, IsWhereOneLeavesAProgram) {
    OwnProfilePage page(workspace());
    look(page);
    const auto name = QStringLiteral("leaveProgram%1Button").arg(cohort.program.value);
    answerDialog<ReasonDialog>([](ReasonDialog& dialog) {
        EXPECT_TRUE(saysAnywhere(dialog, QStringLiteral("Mentor 0"))) << "whom they leave behind";
        child<QPlainTextEdit>(dialog, "reasonEdit").setPlainText(QStringLiteral("A new post"));
        dialog.accept();
    });
    page.findChild<QPushButton*>(name)->click();
    EXPECT_EQ(part().state, ParticipationState::Withdrawn);
    EXPECT_EQ(part().stateReason, "A new post");
    EXPECT_EQ(page.findChild<QPushButton*>(name), nullptr) << "nothing is left to leave";
    EXPECT_EQ(file().directory().mentorship(pairs.pair.id)->state, MentorshipState::Active);
    cohort.undo();
    EXPECT_EQ(part().state, ParticipationState::Accepted);
    answerDialog<ReasonDialog>([](ReasonDialog& dialog) { dialog.accept(); });
    page.findChild<QPushButton*>(name)->click();
    EXPECT_EQ(part().state, ParticipationState::Withdrawn) << "nobody has to say why";
}

TEST_F(OwnProfileTest, OfAMentorHasCapacityAndSkillsOffered) {
    pairs.as(pairs.pair.mentor);
    OwnProfileDialog dialog(workspace(), pairs.pair.mentor, cohort.program);
    dialog.show();
    EXPECT_TRUE(child<QTableWidget>(dialog, "offersTable").isVisible());
    EXPECT_FALSE(child<QWidget>(dialog, "seeks").isVisible());
    EXPECT_FALSE(child<QWidget>(dialog, "mentorWishes").isVisible());
    child<QSpinBox>(dialog, "capacitySpin").setValue(3);
    dialog.accept();
    EXPECT_EQ(file().directory().participation(cohort.program, pairs.pair.mentor)->capacity, 3);
}

TEST_F(OwnProfileTest, OfAMentorIsSeenChangedTakenBackAndLeftAsAMenteesIs) {
    const auto mentor = pairs.pair.mentor;
    const auto mentors = [&] { return *file().directory().participation(cohort.program, mentor); };
    const auto languages = file().directory().person(mentor)->workingLanguages;
    pairs.as(mentor);
    OwnProfilePage page(workspace());
    look(page);
    for (const auto* shown : {"Mentor 0", "Head of workshops", "Lead", "Tandem 2026", "Welding", "Mentee 2"})
        EXPECT_TRUE(says(page, QString::fromLatin1(shown))) << shown;
    EXPECT_FALSE(saysAnywhere(page, QStringLiteral("Retires soon")));
    EXPECT_EQ(namelessWidgets(page), QStringList());
    answerDialog<OwnProfileDialog>([](OwnProfileDialog& dialog) {
        EXPECT_EQ(namelessWidgets(dialog), QStringList());
        EXPECT_EQ(qobject_cast<QPushButton*>(dialog.focusWidget()), nullptr) << "one is in a field";
        child<QLineEdit>(dialog, "languagesEdit").setText(QStringLiteral("de"));
        dialog.accept();
    });
    trigger(page, "editOwnProfileAction");
    EXPECT_EQ(file().directory().person(mentor)->workingLanguages, std::vector<std::string>{"de"});
    EXPECT_TRUE(says(page, QStringLiteral("German")));
    cohort.undo();
    EXPECT_EQ(file().directory().person(mentor)->workingLanguages, languages);
    const auto leave = QStringLiteral("leaveProgram%1Button").arg(cohort.program.value);
    answerDialog<ReasonDialog>([](ReasonDialog& dialog) {
        EXPECT_TRUE(saysAnywhere(dialog, QStringLiteral("Mentee 0"))) << "whom they leave behind";
        dialog.accept();
    });
    page.findChild<QPushButton*>(leave)->click();
    EXPECT_EQ(mentors().state, ParticipationState::Withdrawn);
    cohort.undo();
    EXPECT_EQ(mentors().state, ParticipationState::Accepted);
}

TEST_F(OwnProfileTest, EachSeesWhoTheOtherOneOfThePairIs) {
    {
        PairsPage page(workspace(), pairParts());
        look(page);
        const auto& card = child<QWidget>(page, "partnerCard");
        EXPECT_TRUE(says(page, QStringLiteral("Head of workshops")));
        for (const auto* shown : {"Mentor 0", "Head of workshops", "French", "Lyon"})
            EXPECT_TRUE(saysAnywhere(card, QString::fromLatin1(shown))) << shown;
        for (const auto* hidden : {"Retires soon", "Lead", "Mentee 2"})
            EXPECT_FALSE(saysAnywhere(card, QString::fromLatin1(hidden))) << hidden;
        EXPECT_TRUE(says(page, QStringLiteral("Welding"))) << "what they can pass on";
        auto said = ProfileService(file()).profile(me(), cohort.program).value();
        said.part.seeks = {{welding, 3, {}, {}}};
        ProfileService(file()).edit(said);
        EXPECT_TRUE(says(page, QStringLiteral("Head of workshops")));
    }
    pairs.as(pairs.pair.mentor);
    PairsPage page(workspace(), pairParts());
    look(page);
    EXPECT_TRUE(saysAnywhere(child<QWidget>(page, "partnerCard"), QStringLiteral("Analyst")));
    EXPECT_TRUE(says(page, QStringLiteral("Welding"))) << "what they would like to learn";
    pairs.asCoordinator();
    MentorshipsPage coordinators(workspace(), pairParts());
    look(coordinators);
    EXPECT_EQ(coordinators.findChild<QWidget*>(QStringLiteral("partnerCard")), nullptr)
        << "both profiles stand elsewhere on that page";
}

} // namespace mentoring::ui
