#include <QDate>

#include <gmock/gmock.h>

#include "app/matching_service.h"
#include "app/people_service.h"
#include "app/program_service.h"
#include "shell.h"

namespace mentoring::test {
namespace {

using ::testing::HasSubstr;

/// Pairs whose people can only be told apart with care: addresses with a +, nobody with an address, namesakes.
class NamingTest : public ::testing::Test {
protected:
    NamingTest() {
        const SystemClock clock;
        const auto file = OrganisationFile::create(shell.organisation(), "Exemple", clock);
        Program made;
        made.name = "Tandem";
        program = file->programs().add(made);
        ana = add(*file, "1", "Ana", "Mentor", "ana+lead@exemple.fr");
        const auto bob = add(*file, "2", "Bob", "Mentee", "bob+new@exemple.fr");
        const auto lea = add(*file, "3", "Léa", "Dubois", nullptr);
        const auto jo = add(*file, "4", "Jo", "Martin", "jo@exemple.fr");
        otherJo = add(*file, "5", "Jo", "Martin", nullptr);
        Participation guides;
        guides.program = program;
        guides.person = ana;
        guides.asMentor = true;
        guides.state = ParticipationState::Accepted;
        guides.capacity = 4;
        file->programs().enrol(guides);
        file->programs().enrol(program, {bob, lea, jo, otherJo}, false, true);
        file->matching().publish(program, {{ana, bob, 1}, {ana, lea, 1}, {ana, jo, 1}});
    }

    static PersonId add(OrganisationFile& file, const char* number, const char* given, const char* family,
                        const char* address) {
        Person person;
        person.staffId = number;
        person.givenName = given;
        person.familyName = family;
        person.email = address ? address : "";
        return file.people().add(person);
    }

    [[nodiscard]] Outcome log(const QString& pair) const {
        return shell.run({QStringLiteral("log-session"), shell.organisation(), QStringLiteral("--pair"), pair,
                          QStringLiteral("--on"), QDate::currentDate().toString(Qt::ISODate)});
    }
    [[nodiscard]] Outcome show(const QString& person, const QString& as = QStringLiteral("coordinator")) const {
        return shell.run({QStringLiteral("show"), shell.organisation(), QStringLiteral("--person"), person,
                          QStringLiteral("--as"), as});
    }

    Shell shell;
    ProgramId program;
    PersonId ana;
    PersonId otherJo;
};

TEST_F(NamingTest, PartsAPairAtWhicheverPlusLeavesTwoPeople) {
    for (const char* pair : {"bob+new@exemple.fr+ana+lead@exemple.fr", " BOB+new@exemple.fr + Ana+Lead@exemple.fr ",
                             "2+1", "3+ana+lead@exemple.fr", "Bob Mentee+Ana Mentor", "dubois lea+1", "4+1"}) {
        const auto logged = log(QString::fromUtf8(pair));
        EXPECT_EQ(logged.code, 0) << pair << logged.err.toStdString();
    }
    for (const char* pair :
         {"bob+new@exemple.fr", "ana+lead@exemple.fr+bob+new@exemple.fr", "1+2", "2+3", "+", "2+", "nobody+1", ""}) {
        const auto refused = log(QString::fromUtf8(pair));
        EXPECT_EQ(refused.code, 1) << pair;
    }
}

TEST_F(NamingTest, FindsSomebodyByAddressStaffNumberOrNameOfTheirOwn) {
    for (const char* person : {"3", "Léa Dubois", "lea dubois", "DUBOIS Léa", "Dubois, Léa"}) {
        const auto shown = show(QString::fromUtf8(person));
        EXPECT_EQ(shown.code, 0) << person << shown.err.toStdString();
        EXPECT_THAT(shown.out.toStdString(), HasSubstr("Léa Dubois + Ana Mentor")) << person;
        EXPECT_EQ(show(QStringLiteral("3"), QString::fromUtf8(person)).code, 0) << "at the desk as well: " << person;
    }
    const auto goal = shell.run({QStringLiteral("add-goal"), shell.organisation(), QStringLiteral("--person"),
                                 QStringLiteral("3"), QStringLiteral("--title"), QStringLiteral("Lead a team")});
    EXPECT_EQ(goal.code, 0) << goal.err.toStdString();
    const auto nobody = show(QStringLiteral("Nemo"));
    EXPECT_EQ(nobody.code, 1);
    EXPECT_THAT(nobody.err.toStdString(), HasSubstr("“Nemo”"));
}

TEST_F(NamingTest, RefusesAnAmbiguousNameAndSaysWhoMayBeMeant) {
    for (const auto& refused :
         {show(QStringLiteral("Jo Martin")), show(QStringLiteral("2"), QStringLiteral("jo martin"))}) {
        EXPECT_EQ(refused.code, 1);
        EXPECT_THAT(refused.err.toStdString(), HasSubstr("Jo Martin (jo@exemple.fr)"));
        EXPECT_THAT(refused.err.toStdString(), HasSubstr("Jo Martin (staff number 5)"));
    }
    EXPECT_EQ(log(QStringLiteral("Jo Martin+1")).code, 0) << "only one of the two is in a pair";
    EXPECT_EQ(show(QStringLiteral("jo@exemple.fr")).code, 0);
    EXPECT_EQ(show(QStringLiteral("5")).code, 0);
}

TEST_F(NamingTest, NamesAmbiguousPairsByNumber) {
    {
        const SystemClock clock;
        const auto file = OrganisationFile::open(shell.organisation(), OrganisationFile::Access::ReadWrite, clock);
        file->matching().publish(program, {{ana, otherJo, 1}}); // two of one name are mentees of Ana now
    }
    const auto refused = log(QStringLiteral("Jo Martin+1"));
    EXPECT_EQ(refused.code, 1) << refused.out.toStdString();
    EXPECT_THAT(refused.err.toStdString(), HasSubstr("may be several pairs: #"));
    EXPECT_EQ(log(QStringLiteral("5+1")).code, 0);
}

TEST_F(NamingTest, TellsNobodyAtADeskOfThoseTheyDoNotSee) {
    const auto other = show(QStringLiteral("3"), QStringLiteral("2"));
    EXPECT_EQ(other.code, 1);
    EXPECT_THAT(other.err.toStdString(), ::testing::Not(HasSubstr("Léa")));
    const auto namesakes = show(QStringLiteral("Jo Martin"), QStringLiteral("2"));
    EXPECT_EQ(namesakes.code, 1);
    EXPECT_THAT(namesakes.err.toStdString(), ::testing::Not(HasSubstr("jo@exemple.fr")));
    EXPECT_EQ(show(QStringLiteral("Jo Martin"), QStringLiteral("1")).code, 0) << "Ana sees one of them";
}

} // namespace
} // namespace mentoring::test
