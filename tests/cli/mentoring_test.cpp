#include <gmock/gmock.h>

#include "app/contact_service.h"
#include "app/desk.h"
#include "app/insight_service.h"
#include "app/mentorship_service.h"
#include "app/pair_service.h"
#include "app/people_service.h"
#include "app/vocabulary_service.h"
#include "shell.h"

namespace mentoring::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class MentoringCommands : public testing::Test {
protected:
    MentoringCommands() {
        shell.makeOrganisation();
        const auto list = shell.write(QStringLiteral("people.csv"),
                                      "Staff ID,First name,Last name,E-mail,Role\n"
                                      "1,Inès,Haddad,ines@exemple.fr,mentor\n2,Zoé,Girard,zoe@exemple.fr,mentee\n"
                                      "3,Paul,Martin,paul@exemple.fr,mentor\n4,Ada,Ba,ada@exemple.fr,mentee\n");
        EXPECT_EQ(shell.run({QStringLiteral("import"), shell.organisation(), list}).code, 0);
        EXPECT_EQ(shell.run("match FILE --publish").code, 0);
        // Whoever Zoé was paired with.
        const auto shown = shell.run("show FILE --person zoe@exemple.fr --json").object();
        pair = shown[QLatin1String("pairs")].toArray()[0].toObject()[QLatin1String("id")].toString();
    }
    [[nodiscard]] Outcome show(const QString& as) const {
        return shell.run({QStringLiteral("show"), shell.organisation(), QStringLiteral("--pair"), pair,
                          QStringLiteral("--as"), as, QStringLiteral("--json")});
    }

    Shell shell;
    QString pair;
};

TEST_F(MentoringCommands, ShowWishesAndRefusalsToWhomTheyAreFor) {
    const auto list =
        shell.write(QStringLiteral("wishes.csv"),
                    "Staff ID,First name,Last name,E-mail,Role,Wish 1,Wish 2,Not with\n"
                    "2,Zoé,Girard,zoe@exemple.fr,mentee,paul@exemple.fr,ines@exemple.fr,ada@exemple.fr\n");
    const auto imported = shell.run({QStringLiteral("import"), shell.organisation(), list});
    ASSERT_EQ(imported.code, 0) << imported.err.toStdString();
    const auto shown = [&](const char* options) {
        return shell.run(("show FILE --person zoe@exemple.fr " + std::string(options)).c_str());
    };
    const auto said = shown("--json").object();
    const auto wishes = said[QLatin1String("wishes")].toArray()[0].toObject()[QLatin1String("mentors")].toArray();
    ASSERT_EQ(wishes.size(), 2);
    EXPECT_EQ(wishes[0].toObject()[QLatin1String("name")].toString(), QStringLiteral("Paul Martin"));
    const auto never = said[QLatin1String("neverWith")].toArray();
    ASSERT_EQ(never.size(), 1);
    EXPECT_EQ(never[0].toObject()[QLatin1String("name")].toString(), QStringLiteral("Ada Ba"));
    EXPECT_FALSE(never[0].toObject()[QLatin1String("saidByThemselves")].toBool());
    EXPECT_THAT(shown("").out.toStdString(), HasSubstr("1. Paul Martin"));
    EXPECT_THAT(shown("").out.toStdString(), HasSubstr("Ada Ba: "));
    const auto own = shown("--as zoe@exemple.fr").out.toStdString();
    EXPECT_THAT(own, HasSubstr("1. Paul Martin"));
    EXPECT_THAT(own, Not(HasSubstr("Ada Ba"))) << "that is the coordinator's list";
    // Of a mentor's the mentor is told as well.
    const auto mentors = shell.write(QStringLiteral("mentors.csv"), "Staff ID,First name,Last name,E-mail,Role,Wish 1\n"
                                                                    "1,Inès,Haddad,ines@exemple.fr,mentor,"
                                                                    "ada@exemple.fr\n");
    ASSERT_EQ(shell.run({QStringLiteral("import"), shell.organisation(), mentors}).code, 0);
    EXPECT_THAT(shell.run("show FILE --person ines@exemple.fr --as ines@exemple.fr").out.toStdString(),
                HasSubstr("1. Ada Ba"));
    // Whoever guides her is told nothing of either.
    for (const auto* mentor : {"ines@exemple.fr", "paul@exemple.fr"}) {
        const auto other = shown((std::string("--as ") + mentor).c_str()).out.toStdString();
        EXPECT_THAT(other, Not(HasSubstr("1. Paul Martin")));
        EXPECT_THAT(other, Not(HasSubstr("Ada Ba")));
    }
}

TEST_F(MentoringCommands, ShowEachWhatTheyMaySee) {
    ASSERT_FALSE(pair.isEmpty());
    ASSERT_EQ(shell
                  .run({QStringLiteral("add-goal"), shell.organisation(), QStringLiteral("--person"),
                        QStringLiteral("zoe@exemple.fr"), QStringLiteral("--title"), QStringLiteral("Shared aim"),
                        QStringLiteral("--milestone"), QStringLiteral("Secret step@2026-04-01")})
                  .code,
              0);
    ASSERT_EQ(shell
                  .run({QStringLiteral("add-goal"), shell.organisation(), QStringLiteral("--as"),
                        QStringLiteral("zoe@exemple.fr"), QStringLiteral("--title"), QStringLiteral("Private aim"),
                        QStringLiteral("--audience"), QStringLiteral("author-only")})
                  .code,
              0);
    ASSERT_EQ(shell
                  .run({QStringLiteral("log-session"), shell.organisation(), QStringLiteral("--pair"), pair,
                        QStringLiteral("--notes"), QStringLiteral("Spoken words")})
                  .code,
              0);
    ASSERT_EQ(shell
                  .run({QStringLiteral("add-feedback"), shell.organisation(), QStringLiteral("--pair"), pair,
                        QStringLiteral("--form"), QStringLiteral("free"), QStringLiteral("--answer"),
                        QStringLiteral("text=Between the two")})
                  .code,
              0);
    const auto coordinator = show(QStringLiteral("coordinator")).out.toStdString();
    EXPECT_THAT(coordinator, HasSubstr("Shared aim"));
    for (const auto* secret : {"Private aim", "Secret step", "Spoken words", "Between the two"})
        EXPECT_THAT(coordinator, Not(HasSubstr(secret)));
    const auto mentee = show(QStringLiteral("zoe@exemple.fr")).out.toStdString();
    for (const auto* own : {"Shared aim", "Private aim", "Secret step", "Spoken words", "Between the two"})
        EXPECT_THAT(mentee, HasSubstr(own));
    const auto stranger = show(QStringLiteral("ada@exemple.fr"));
    EXPECT_EQ(stranger.code, 1);
    EXPECT_TRUE(stranger.out.isEmpty());
    EXPECT_EQ(shell.run("check FILE").code, 0);
}

TEST_F(MentoringCommands, TellWhoDidWhatToThoseWhoMaySeeIt) {
    ASSERT_EQ(shell
                  .run({QStringLiteral("add-goal"), shell.organisation(), QStringLiteral("--as"),
                        QStringLiteral("zoe@exemple.fr"), QStringLiteral("--title"), QStringLiteral("Private aim"),
                        QStringLiteral("--audience"), QStringLiteral("author-only")})
                  .code,
              0);
    const auto told = [&](const char* options) { return shell.run(("history FILE " + std::string(options)).c_str()); };
    const auto all = told("").out.toStdString();
    EXPECT_THAT(all, HasSubstr("4 people imported"));
    EXPECT_THAT(all, Not(HasSubstr("Goal of Zoé")));
    EXPECT_THAT(told("--as zoe@exemple.fr").out.toStdString(), HasSubstr("Goal of Zoé Girard added"));
    EXPECT_THAT(told("--as paul@exemple.fr").out.toStdString(), Not(HasSubstr("Goal of Zoé")));
    const auto people = told("--kind people --json").array();
    ASSERT_FALSE(people.isEmpty());
    for (const auto& line : people)
        EXPECT_EQ(line.toObject()[QLatin1String("kind")].toString(), QStringLiteral("people"));
    EXPECT_FALSE(people[0].toObject()[QLatin1String("actor")].toString().isEmpty());
    EXPECT_EQ(told("--kind mentoring --as zoe@exemple.fr --json").array().size(), 1);
    EXPECT_THAT(told("--since 2099-01-01").out.toStdString(), HasSubstr("Nothing of this kind"));
    EXPECT_EQ(told("--person zoe@exemple.fr --kind mentoring").code, 2) << "an empty answer would say something wrong";
    EXPECT_EQ(told("--person zoe@exemple.fr --as zoe@exemple.fr").code, 2);
    {
        const SystemClock clock;
        const auto file = OrganisationFile::open(shell.organisation(), OrganisationFile::Access::ReadWrite, clock);
        auto ada = *file->directory().personByEmail("ada@exemple.fr");
        ada.jobTitle = "Chemist";
        file->people().edit(ada);
    }
    const auto ofAda = told("--person ada@exemple.fr").out.toStdString();
    EXPECT_THAT(ofAda, HasSubstr("Ada Ba"));
    EXPECT_THAT(ofAda, Not(HasSubstr("imported"))) << "which was of many";
    EXPECT_THAT(ofAda, HasSubstr("Job title: ")) << "what stood there is told";
    EXPECT_THAT(ofAda, HasSubstr(" → Chemist"));
    const auto altered =
        told("--person ada@exemple.fr --json").array()[0].toObject()[QLatin1String("altered")].toArray();
    EXPECT_EQ(altered.size(), 1) << "and nothing that stayed";
    EXPECT_EQ(told("--person ada@exemple.fr --pair 1").code, 2);
    EXPECT_EQ(told("--program Printemps --as zoe@exemple.fr").code, 2);
    const auto ofPair = [&](const QString& desk) {
        return shell.run({QStringLiteral("history"), shell.organisation(), QStringLiteral("--pair"), pair,
                          QStringLiteral("--as"), desk});
    };
    EXPECT_EQ(ofPair(QStringLiteral("ada@exemple.fr")).code, 1) << "a pair of others";
    EXPECT_EQ(ofPair(QStringLiteral("coordinator")).code, 0);
    {
        const SystemClock clock;
        const auto file = OrganisationFile::open(shell.organisation(), OrganisationFile::Access::ReadWrite, clock);
        file->mentorships().pause({MentorshipId{pair.toLongLong()}}, std::nullopt, "A long journey");
    }
    const auto paused = ofPair(QStringLiteral("coordinator")).out.toStdString();
    EXPECT_THAT(paused, HasSubstr("State: Active → Paused"));
    EXPECT_THAT(paused, HasSubstr("Reason of the pause: nothing → A long journey"));
    const auto one = told("--most 1");
    EXPECT_EQ(one.out.count('\n'), 1);
    EXPECT_THAT(one.err.toStdString(), HasSubstr("--most"));
    EXPECT_EQ(told("--kind everything").code, 2);
    EXPECT_EQ(told("--most none").code, 2);
}

TEST_F(MentoringCommands, WriteTheAgreementToBeSigned) {
    const auto agreement = [&](const QStringList& more) {
        return shell.run(
            QStringList{QStringLiteral("agreement"), shell.organisation(), QStringLiteral("--pair"), pair} + more);
    };
    EXPECT_EQ(agreement({}).code, 1) << "nothing is written yet";
    {
        const SystemClock clock;
        const auto file = OrganisationFile::open(shell.organisation(), OrganisationFile::Access::ReadWrite, clock);
        Agreement written;
        written.mentorship = MentorshipId{pair.toLongLong()};
        written.purpose = "Lead a line";
        written.confidentiality = "It stays here";
        file->pairs().setAgreement(written);
    }
    const auto text = agreement({}).out.toStdString();
    for (const auto* part :
         {"Lead a line", "It stays here", "Zoé Girard", "Role of the mentor", "Version 1 not yet accepted"})
        EXPECT_THAT(text, HasSubstr(part));
    EXPECT_EQ(agreement({QStringLiteral("--as"), QStringLiteral("ada@exemple.fr")}).code, 1) << "a pair of others";
    EXPECT_EQ(agreement({QStringLiteral("--to"), QStringLiteral("a.docx")}).code, 2);
    const auto to = shell.path(QStringLiteral("agreement.pdf"));
    const auto outcome = agreement({QStringLiteral("--to"), to, QStringLiteral("--lang"), QStringLiteral("fr")});
    EXPECT_EQ(outcome.code, 0) << outcome.err.toStdString();
    EXPECT_TRUE(shell.read(QStringLiteral("agreement.pdf")).startsWith("%PDF"));
}

TEST_F(MentoringCommands, ShowTheAgreementAndTheLevelsInWords) {
    {
        const SystemClock clock;
        const auto file = OrganisationFile::open(shell.organisation(), OrganisationFile::Access::ReadWrite, clock);
        Agreement agreement;
        agreement.mentorship = MentorshipId{pair.toLongLong()};
        agreement.purpose = "Lead a line";
        agreement.rhythmWeeks = 3;
        file->pairs().setAgreement(agreement);
        const auto skill = file->vocabulary().addSkill({{}, SkillKind::Interpersonal, "Listening", "Écoute", {}});
        file->desk().take({file->directory().personByEmail("zoe@exemple.fr")->id});
        SkillAssessment level;
        level.about = *file->desk().perspective().person;
        level.skill = skill;
        level.level = 4;
        level.on = file->today();
        level.remark = "In the meetings";
        level.from.audience = Audience::Pair;
        file->insights().assess({level});
    }
    const auto shown = [&](const char* as) {
        return shell.run({QStringLiteral("show"), shell.organisation(), QStringLiteral("--pair"), pair,
                          QStringLiteral("--as"), QString::fromLatin1(as)});
    };
    const auto own = shown("zoe@exemple.fr").out.toStdString();
    for (const auto* text :
         {"every 3 weeks", "not yet accepted by both", "Lead a line", "Listening: 4", "In the meetings"})
        EXPECT_THAT(own, HasSubstr(text));
    const auto coordinator = shown("coordinator").out.toStdString();
    EXPECT_THAT(coordinator, HasSubstr("Lead a line"));
    EXPECT_THAT(coordinator, Not(HasSubstr("Listening")));
}

TEST_F(MentoringCommands, TellEachWhatWaitsForThem) {
    ASSERT_EQ(shell
                  .run({QStringLiteral("add-feedback"), shell.organisation(), QStringLiteral("--pair"), pair,
                        QStringLiteral("--form"), QStringLiteral("free"), QStringLiteral("--answer"),
                        QStringLiteral("text=Between the two")})
                  .code,
              0);
    const auto mentee = shell.run("today FILE --as zoe@exemple.fr");
    EXPECT_EQ(mentee.code, 0);
    EXPECT_THAT(mentee.out.toStdString(), HasSubstr("1 feedback for you waits for an answer."));
    const auto machine = shell.run("today FILE --as zoe@exemple.fr --json").out.toStdString();
    EXPECT_THAT(machine, AllOf(HasSubstr(R"("why": "feedback-to-answer")"), HasSubstr(R"("count": 1)")));
    EXPECT_THAT(machine, Not(HasSubstr("Between the two")));
    EXPECT_THAT(shell.run("today FILE").out.toStdString(), Not(HasSubstr("feedback")));
    EXPECT_EQ(shell.run("today FILE --as nobody@exemple.fr").code, 1);
}

TEST_F(MentoringCommands, TellMachinesForHowManyDaysSomethingHasWaited) {
    ASSERT_EQ(shell
                  .run({QStringLiteral("add-goal"), shell.organisation(), QStringLiteral("--as"),
                        QStringLiteral("zoe@exemple.fr"), QStringLiteral("--title"), QStringLiteral("Late aim"),
                        QStringLiteral("--target"), QStringLiteral("2020-01-01")})
                  .code,
              0);
    const auto told = shell.run("today FILE --as zoe@exemple.fr --json").object();
    const auto today = QDate::fromString(told[QLatin1String("day")].toString(), Qt::ISODate);
    int late = 0;
    for (const auto& waiting : told[QLatin1String("waiting")].toArray()) {
        if (waiting.toObject()[QLatin1String("why")] != QLatin1String("overdue-goal"))
            continue;
        ++late;
        const auto thing = waiting.toObject()[QLatin1String("things")].toArray()[0].toObject();
        EXPECT_EQ(thing[QLatin1String("since")].toString().toStdString(), "2020-01-01");
        EXPECT_EQ(thing[QLatin1String("days")].toInt(), QDate(2020, 1, 1).daysTo(today));
    }
    EXPECT_EQ(late, 1);
}

TEST_F(MentoringCommands, ListAndSearchTheContactsOfTheCoordinator) {
    EXPECT_THAT(shell.run("contacts FILE").out.toStdString(), HasSubstr("No contact"));
    {
        const SystemClock clock;
        const auto file = OrganisationFile::open(shell.organisation(), OrganisationFile::Access::ReadWrite, clock);
        Contact contact;
        contact.pair = MentorshipId{pair.toLongLong()};
        contact.on = file->today();
        contact.how = ContactHow::Call;
        contact.step = ContactStep::Reminder;
        contact.text = "Left a word";
        (void)ContactService(*file).add(contact);
    }
    EXPECT_THAT(shell.run("contacts FILE").out.toStdString(), HasSubstr("Left a word"));
    EXPECT_THAT(shell.run("contacts FILE --search WORD").out.toStdString(), HasSubstr("First reminder"));
    EXPECT_THAT(shell.run("contacts FILE --search nothing").out.toStdString(), HasSubstr("No contact"));
    const auto told = shell.run("contacts FILE --json").object()[QLatin1String("contacts")].toArray();
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told[0].toObject()[QLatin1String("step")].toString(), QStringLiteral("reminder"));
}

TEST_F(MentoringCommands, RefuseWhatMakesNoSense) {
    EXPECT_EQ(shell.run("show FILE").code, 2);
    EXPECT_EQ(shell.run("show FILE --person nobody@exemple.fr").code, 1);
    EXPECT_EQ(shell.run("log-session FILE --pair 17").code, 1);
    EXPECT_EQ(shell
                  .run({QStringLiteral("log-session"), shell.organisation(), QStringLiteral("--pair"), pair,
                        QStringLiteral("--on"), QStringLiteral("tomorrow")})
                  .code,
              2);
    EXPECT_EQ(shell
                  .run({QStringLiteral("log-session"), shell.organisation(), QStringLiteral("--pair"), pair,
                        QStringLiteral("--on"), QStringLiteral("2099-01-01")})
                  .code,
              1)
        << "what has not been cannot have taken place";
    EXPECT_EQ(shell.run("add-goal FILE --person zoe@exemple.fr").code, 1) << "a goal needs a title";
    EXPECT_EQ(shell.run("add-goal FILE --as zoe@exemple.fr --person ada@exemple.fr --title X").code, 1);
}

} // namespace
} // namespace mentoring::test
