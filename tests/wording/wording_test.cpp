#include <map>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QLocale>

#include "mentoring/change_entry.h"
#include "said_checks.h"
#include "wording/changes.h"
#include "wording/columns.h"
#include "wording/costs.h"
#include "wording/criteria.h"
#include "wording/files.h"
#include "wording/imports.h"
#include "wording/issues.h"
#include "wording/language.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"
#include "wording/people.h"
#include "wording/why.h"

namespace mentoring::wording {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

TEST(Issues, AreSentencesThatSayWhatToDo) {
    inBothLanguages([] {
        for (const auto issue : valuesUpTo(Issue::ProgramClosed))
            for (const auto field : valuesUpTo(Field::Training))
                expectSentence(sentence(FieldIssue{issue, field}), static_cast<int>(issue));
    });
    EXPECT_EQ(sentence(Issues{{Issue::EmailTaken, Field::Email}, {Issue::EmailTaken, Field::Email}}),
              sentence(FieldIssue{Issue::EmailTaken, Field::Email}))
        << "the same thing is said once";
}

TEST(Costs, AreSaidInPeopleAndPoints) {
    const auto cost = [](int people, std::int64_t points) { return matching::Cost{people, points, {}}; };
    inBothLanguages([&] {
        for (const int people : {-2, -1, 0, 1, 2}) {
            for (const std::int64_t points : {-80, 0, 1, 12'345'600}) {
                expectSentence(sentence(cost(people, points)), people);
                expectSaid(price(cost(people, points)), people);
            }
        }
    });
    EXPECT_EQ(price(cost(0, 0)), QStringLiteral("0"));
    EXPECT_EQ(price(cost(1, 80)), QStringLiteral("1 person, 0.80"));
    EXPECT_EQ(sentence(cost(2, -80)),
              QStringLiteral("2 mentees fewer have a mentor. The total of the scores rises by 0.80."));
    EXPECT_NE(price(cost(0, 1)), price(cost(0, 0))) << "something is never shown as nothing";
}

TEST(WaysIn, AreSaidAsSomethingToDo) {
    matching::Snapshot::Source source;
    Program program;
    source.program = &program;
    matching::Snapshot snapshot(source);
    snapshot.mentors.emplace_back();
    snapshot.mentors.front().person.givenName = "Ruth";
    snapshot.mentors.front().person.familyName = "Rossi";
    CriteriaSet set;
    set.criteria.emplace_back();
    set.criteria.front().must = true;
    inBothLanguages([&] {
        for (const auto kind : valuesUpTo(matching::WayIn::Kind::MustDoesNotForbid)) {
            const auto said = sentence(matching::WayIn{kind, 0, 0U, 0.5, 1}, snapshot, set);
            expectSaid(said, static_cast<int>(kind));
            EXPECT_THAT(said.toStdString(), HasSubstr("Ruth Rossi"));
        }
    });
}

TEST(AimsOfARun, AreSaidWithTheirBoundsAndWhatTheyCost) {
    Aims aims;
    aims.priorityFirst = aims.everyMentor = aims.firstWishes = aims.lowestFirst = true;
    aims.shares = {{"Lyon", 10, 100}, {"Paris", 0, 40}, {"Lille", 5, 10}};
    matching::MatchingResult result;
    result.figures = {3, 20'000, 4'000, 2, 1};
    result.plain = matching::Figures{4, 30'000, 2'000, 1, 0};
    inBothLanguages([&] {
        for (const auto issue : valuesUpTo(AimsIssue::SharesTooMany))
            expectSentence(sentence(issue), static_cast<int>(issue));
        const auto lines = wording::aims(aims);
        EXPECT_EQ(lines.size(), 8);
        for (const auto& line : lines)
            expectSaid(line, 0);
        EXPECT_EQ(provedOf(aims).size(), 6);
        EXPECT_EQ(provedOf(Aims{Objective::BestTotal}).size(), 0);
        expectSentence(priceOfAims(result), 0);
        auto free = result;
        free.plain = free.figures;
        expectSentence(priceOfAims(free), 1);
        free.plain.reset();
        EXPECT_EQ(priceOfAims(free), QString());
    });
    matching::Unpaired held;
    held.possible = 2;
    held.isHeldOut = true;
    inBothLanguages([&] { expectSentence(leftOver(held), 0); });
    EXPECT_THAT(leftOver(held).toStdString(), HasSubstr("share"));
    EXPECT_EQ(bounds(aims.shares[0]), QStringLiteral("at least 10%"));
    EXPECT_EQ(bounds(aims.shares[2]), QStringLiteral("at least 5%, at most 10%"));
    EXPECT_THAT(priceOfAims(result).toStdString(), HasSubstr("4 pairs instead of 3"));
    EXPECT_THAT(priceOfAims(result).toStdString(), HasSubstr("a lowest score of 20.0 instead of 40.0"));
}

TEST(WhyAPair, SaysWhatSpeaksForItWhatDoesNotAndWhatNobodyKnows) {
    matching::Snapshot::Source source;
    Program program;
    source.program = &program;
    matching::Snapshot snapshot(source);
    auto& mentee = snapshot.mentees.emplace_back();
    auto& mentor = snapshot.mentors.emplace_back();
    mentee.person.id = PersonId{1};
    mentor.person.id = PersonId{2};
    mentor.capacity = 1;
    snapshot.linesAbove.emplace_back();
    snapshot.linesBelow.emplace_back();
    snapshot.waitingDays.push_back(0);
    mentee.person.site = mentor.person.site = "Lyon";
    mentee.person.department = "Law";
    mentor.person.department = "Sales";
    mentee.part.seeks = {{SkillId{7}, 2, {}, {}}};
    mentor.part.offers = {{SkillId{7}, 4}};
    CriteriaSet set;
    const auto add = [&](CriterionKind kind, Field field, int weight) {
        Criterion one;
        one.kind = kind;
        one.field.field = field;
        one.weight = weight;
        set.criteria.push_back(one);
    };
    add(CriterionKind::SameValue, Field::Site, 20);
    add(CriterionKind::Skills, Field::Department, 60);
    add(CriterionKind::SameValue, Field::Department, 10);
    add(CriterionKind::SameValue, Field::Country, 10);
    const matching::Scorer scorer(snapshot, set);
    const auto skill = [](SkillId id) { return id.value == 7 ? QStringLiteral("SQL") : QString(); };
    inBothLanguages([&] { expectSentence(why(scorer, {0, 0}, skill), 0); });
    EXPECT_EQ(why(scorer, {0, 0}, skill),
              QStringLiteral("Fits by: Skills (SQL); Same: Site (Lyon). Hardly by: Same: Department. Not known: Same: "
                             "Country."));
}

TEST(Issues, NameTheLengthThatTheFieldHasRoomFor) {
    EXPECT_THAT(sentence(FieldIssue{Issue::TextTooLong, Field::Title}).toStdString(), HasSubstr("300 "));
    for (const auto field : {Field::Purpose, Field::Reason, Field::Text, Field::Levels, Field::Evidence, Field::Link,
                             Field::Agenda, Field::Notes, Field::Answer, Field::Resolution})
        EXPECT_THAT(sentence(FieldIssue{Issue::TextTooLong, field}).toStdString(), HasSubstr("20,000 "))
            << static_cast<int>(field);
}

TEST(Issues, TellAMissingAnswerFromAnIncompleteForm) {
    EXPECT_NE(sentence(FieldIssue{Issue::AnswerMissing, Field::Text}),
              sentence(FieldIssue{Issue::AnswerMissing, Field::Answer}));
}

TEST(Issues, TellSomebodyOutsideThePairFromSomethingOfAnother) {
    EXPECT_NE(sentence(FieldIssue{Issue::NotTheirs, Field::Owner}),
              sentence(FieldIssue{Issue::NotTheirs, Field::None}));
}

TEST(Issues, TellTheCoordinatorThatAnAudienceIsItsAuthorsToSay) {
    EXPECT_NE(sentence(FieldIssue{Issue::NotAllowed, Field::Audience}),
              sentence(FieldIssue{Issue::NotAllowed, Field::None}));
}

TEST(Fields, HaveNames) {
    inBothLanguages([] {
        EXPECT_TRUE(name(Field::None).isEmpty());
        for (const auto field : valuesUpTo(Field::Training))
            if (field != Field::None)
                expectSaid(name(field), static_cast<int>(field));
    });
}

TEST(FileProblems, HaveTitleAndSentence) {
    inBothLanguages([] {
        for (const auto problem : valuesUpTo(FileProblem::Other)) {
            const auto said = message(problem, QStringLiteral("/somewhere/exemple.ithaca"));
            expectSentence(said.sentence, static_cast<int>(problem));
            expectSaid(said.title, static_cast<int>(problem));
            EXPECT_FALSE(said.title.endsWith(u'.')) << said.title.toStdString();
            EXPECT_TRUE(said.sentence.contains(QStringLiteral("exemple.ithaca"))) << said.sentence.toStdString();
        }
        for (const auto kind : valuesUpTo(cells::WriteErrorKind::Cancelled))
            expectSentence(message(cells::WriteError(kind), QStringLiteral("a.xlsx")).sentence, static_cast<int>(kind));
        for (const auto kind : valuesUpTo(cells::ReadErrorKind::Cancelled))
            expectSentence(message(cells::ReadError(kind, "detail", {3, 4}, 7), QStringLiteral("a.xlsx")).sentence,
                           static_cast<int>(kind));
    });
}

TEST(FileProblems, NameTheOtherProgramTheVersionNeededAndTheBackup) {
    inBothLanguages([] {
        const auto other = message(FileError(FileProblem::OtherProgram, "/home/a.ithaca", "detail", "GPKG"));
        EXPECT_THAT(other.sentence.toStdString(), HasSubstr("GPKG"));
        EXPECT_THAT(other.sentence.toStdString(), HasSubstr("a.ithaca"));
        const auto lost =
            message(FileError(FileProblem::Empty, "/home/a.ithaca", "detail", "a-before-version-2.ithaca"));
        EXPECT_THAT(lost.advice.toStdString(), HasSubstr("a-before-version-2.ithaca"));
        expectSentence(lost.advice, 0);
        const auto newer = message(FileError(FileProblem::TooNew, "/home/a.ithaca", "detail", "12"));
        EXPECT_THAT(newer.advice.toStdString(), HasSubstr("12"));
        expectSentence(newer.advice, 0);
        for (const auto problem : valuesUpTo(FileProblem::Other))
            EXPECT_EQ(message(FileError(problem, "a.ithaca", "detail")).inOneLine(),
                      message(problem, QStringLiteral("a.ithaca")).inOneLine());
    });
}

TEST(FileProblems, SendToACopyOrABackupWhereTheContentIsLost) {
    for (const auto problem : {FileProblem::Empty, FileProblem::Damaged, FileProblem::BadVersion,
                               FileProblem::AlteredSchema, FileProblem::BrokenLinks, FileProblem::BrokenRules})
        EXPECT_THAT(message(problem, QStringLiteral("a.ithaca")).advice.toStdString(), HasSubstr("copy"));
}

TEST(ReadOnlyFiles, SayWhatCanStillBeDone) {
    inBothLanguages([] {
        for (const auto problem : {FileProblem::InUse, FileProblem::ReadOnly, FileProblem::NoPermission,
                                   FileProblem::TooNew, FileProblem::BrokenRules}) {
            const auto said = readOnlyMessage(problem, QStringLiteral("a.ithaca"), {});
            expectSentence(said.sentence, static_cast<int>(problem));
            expectSentence(said.advice, static_cast<int>(problem));
        }
        const auto broken = readOnlyMessage(FileProblem::BrokenRules, QStringLiteral("a.ithaca"), {});
        EXPECT_THAT(broken.advice.toStdString(), HasSubstr("ithaca-cli check")) << "which lists what is to be mended";
    });
}

TEST(ReadOnlyFiles, NameWhoHasThem) {
    OrganisationFile::LockHolder holder;
    holder.user = QStringLiteral("eloise");
    holder.host = QStringLiteral("bureau-3");
    holder.since = QDateTime(QDate(2026, 3, 2), QTime(9, 0));
    const auto elsewhere = readOnlyMessage(FileProblem::InUse, QStringLiteral("a.ithaca"), holder);
    EXPECT_THAT(elsewhere.sentence.toStdString(), HasSubstr("eloise"));
    EXPECT_THAT(elsewhere.sentence.toStdString(), HasSubstr("bureau-3"));
    holder.onThisHost = true;
    EXPECT_THAT(readOnlyMessage(FileProblem::InUse, QStringLiteral("a.ithaca"), holder).sentence.toStdString(),
                Not(HasSubstr("bureau-3")));
    holder.host.clear(); // the lock is theirs alone to read
    EXPECT_THAT(readOnlyMessage(FileProblem::InUse, QStringLiteral("a.ithaca"), holder).sentence.toStdString(),
                AllOf(HasSubstr("eloise"), Not(HasSubstr("computer"))));
}

TEST(FileProblems, NameWhoseFileItIs) {
    inBothLanguages([] {
        const auto said = message(FileError(FileProblem::NoPermission, "/home/a.ithaca", "detail", "eloise"));
        EXPECT_THAT(said.sentence.toStdString(), AllOf(HasSubstr("a.ithaca"), HasSubstr("eloise")));
        EXPECT_THAT(said.advice.toStdString(), HasSubstr("eloise"));
    });
}

TEST(FileProblems, EachHasASentenceOfItsOwn) {
    inBothLanguages([] {
        std::map<QString, int> seen;
        for (const auto problem : {FileProblem::DiskFull, FileProblem::NameTooLong, FileProblem::NameUnreadable,
                                   FileProblem::ReadOnly, FileProblem::ReadOnlyFolder, FileProblem::ReadOnlyMedium,
                                   FileProblem::NoPermission, FileProblem::InUse, FileProblem::NotFound}) {
            const auto said = message(problem, QStringLiteral("/home/a.ithaca"));
            EXPECT_FALSE(said.advice.isEmpty()) << "what to do about it";
            EXPECT_TRUE(seen.emplace(said.sentence, static_cast<int>(problem)).second) << said.sentence.toStdString();
        }
    });
}

TEST(Imports, SayEveryProblemWarningAndQuestion) {
    inBothLanguages([] {
        using namespace cells;
        using namespace intake;
        for (const auto reason : valuesUpTo(ProblemReason::NoNameColumn))
            expectSentence(sentence(RowProblem{reason, "Mail", "x", "Ana", 3, 4}), static_cast<int>(reason));
        for (const auto reason : valuesUpTo(WarningReason::CapacityGuessed))
            expectSentence(sentence(RowWarning{reason, "Mail", "x", "Ana"}), static_cast<int>(reason));
        for (const auto kind : valuesUpTo(ReadWarningKind::LongNumber))
            expectSentence(sentence(ReadWarning{kind, 2, {{3, 1}, {9, 1}}, {}}), static_cast<int>(kind));
        const auto sheets = sentence(ReadWarning{ReadWarningKind::MoreSheets, 2, {}, {"People", "Read me", "Codes"}});
        for (const char* sheet : {"People", "Read me", "Codes"})
            EXPECT_TRUE(sheets.contains(QString::fromLatin1(sheet))) << sheets.toStdString();
        cells::SourceFile guessed;
        guessed.encoding = "macintosh";
        EXPECT_TRUE(encodingNote(guessed).isEmpty()) << "somebody said it";
        guessed.encodingUncertain = true;
        expectSentence(encodingNote(guessed), 0);
        EXPECT_TRUE(encodingNote(guessed).contains(QStringLiteral("macintosh")));
        for (const char* kind : {"sylk", "dif", "lotus", "numbers", "xlsb", "vcard", "ldif", "icalendar", "json",
                                 "gsheet", "shortcut", "msg", "mail", "zip", "parquet", "sqlite", "pdf"}) {
            const auto said =
                message(cells::ReadError(cells::ReadErrorKind::Unsupported, kind), QStringLiteral("a.csv"));
            expectSentence(said.sentence, 0);
            expectSentence(said.advice, 0);
        }
        for (const auto note : valuesUpTo(FileNote::SignsDecoded))
            expectSentence(sentence(note), static_cast<int>(note));
        for (const auto field : valuesUpTo(PeopleField::Custom))
            expectSaid(name(field), static_cast<int>(field));
        for (const auto kind : valuesUpTo(Question::Kind::SameSkill)) {
            Question question;
            question.kind = kind;
            question.rows = 2;
            expectSentence(words(question).title, static_cast<int>(kind));
            expectSentence(words(question).text, static_cast<int>(kind));
        }
    });
}

TEST(Imports, ShowAnAmbiguousDateBothWaysWithTheMonthInLetters) {
    using namespace std::chrono;
    intake::Question question;
    question.kind = intake::Question::Kind::DateOrder;
    question.header = "Hire date";
    question.example = "03/04/2025";
    question.rowNumber = 2;
    question.dayFirst = Date(year{2025} / 4 / 3);
    question.monthFirst = Date(year{2025} / 3 / 4);
    speak(Language::English);
    const auto asked = words(question);
    EXPECT_THAT(asked.text.toStdString(), HasSubstr("03/04/2025"));
    EXPECT_THAT(asked.first.toStdString(), HasSubstr("3 Apr 2025"));
    EXPECT_THAT(asked.second.toStdString(), HasSubstr("4 Mar 2025"));
}

TEST(Changes, AreSaidInThePastAndNamedForUndo) {
    inBothLanguages([] {
        for (const int value : {1,  2,  3,  4,  5,  6,  10, 11, 12, 13, 20, 21, 22, 23, 24, 30, 31, 32, 40, 41, 42,
                                43, 44, 45, 46, 47, 50, 60, 61, 62, 70, 71, 72, 73, 74, 75, 80, 81, 90, 91, 92, 93}) {
            const auto action = static_cast<Action>(value);
            expectSaid(done(action, "Éloïse Œuvré", 1), value);
            expectSaid(done(action, "", 3), value);
            expectSaid(shortName(action), value);
            EXPECT_TRUE(undoText(action).contains(u'&')) << value;
        }
    });
    EXPECT_EQ(done(Action::DeletePeople, "Éloïse Œuvré", 1), QStringLiteral("Éloïse Œuvré deleted"));
    EXPECT_EQ(done(Action::ImportPeople, "", 40), QStringLiteral("40 people imported"));
    EXPECT_EQ(done(Action::ImportPeople, "", 1), QStringLiteral("1 person imported"));
    EXPECT_EQ(done(Action::ArchivePeople, "Éloïse Œuvré", 3), QStringLiteral("3 people archived"))
        << "one of several stands for none of the others";
}

TEST(Criteria, AreExplained) {
    inBothLanguages([] {
        for (const auto& set : readyMadeCriteria()) {
            expectSaid(name(set), 0);
            expectSentence(explanation(set), 0);
        }
        for (const auto kind : valuesUpTo(CriterionKind::MentorWishes)) {
            for (const bool must : {false, true}) {
                Criterion criterion;
                criterion.kind = kind;
                criterion.must = must;
                criterion.steps = {{1, 0.5}, {2, 1}, {3, 1}};
                criterion.values = {"Lyon", "Cork"};
                criterion.unknownPasses = false;
                expectSentence(sentence(criterion), static_cast<int>(kind));
                expectSaid(name(criterion), static_cast<int>(kind));
            }
            Criterion rule;
            rule.kind = kind;
            rule.must = true;
            rule.steps = {{1, 1}};
            rule.values = {"Lyon"};
            expectSaid(kept(rule), static_cast<int>(kind));
            EXPECT_FALSE(kept(rule).endsWith(u'.')) << "it stands in a list of facts";
            expectSaid(name(kind), static_cast<int>(kind));
        }
        for (const auto issue : valuesUpTo(CriteriaIssue::ReportingLevelsOutOfRange))
            expectSentence(sentence(issue), static_cast<int>(issue));
        for (const auto kind : valuesUpTo(matching::RuleKind::Must))
            expectSaid(removed({kind, {}}, readyMadeCriteria().front(), 2), static_cast<int>(kind));
    });
}

TEST(Criteria, KeepTheNameTheirMakerGave) {
    auto set = readyMadeCriteria().front();
    set.name = "Ours";
    set.description = "As we like it.";
    EXPECT_EQ(name(set), QStringLiteral("Ours"));
    EXPECT_EQ(explanation(set), QStringLiteral("As we like it."));
}

TEST(Criteria, HaveNamesForMachinesThatNoLanguageChanges) {
    auto set = readyMadeCriteria().front();
    Criterion must;
    must.kind = CriterionKind::DifferentValue;
    must.field = {Field::Custom, "organisation"};
    must.must = true;
    set.criteria = {must};
    speak(Language::French);
    EXPECT_EQ(machineName({matching::RuleKind::Must, 0}, set), "must:different-value:custom:organisation");
    EXPECT_EQ(machineName({matching::RuleKind::NoPlace, {}}, set), "no-place");
    speak(Language::English);
}

TEST(FrenchRoleWords, AgreeWithThePerson) {
    speak(Language::French);
    EXPECT_EQ(mentorWord(AddressForm::Feminine), QStringLiteral("mentore"));
    EXPECT_EQ(mentorWord(AddressForm::Masculine), QStringLiteral("mentor"));
    EXPECT_EQ(mentorWord(AddressForm::Neutral), QStringLiteral("mentor·e"));
    EXPECT_EQ(menteeWord(AddressForm::Feminine), QStringLiteral("mentorée"));
    EXPECT_EQ(menteeWord(AddressForm::Masculine), QStringLiteral("mentoré"));
    EXPECT_EQ(menteeWord(AddressForm::Neutral), QStringLiteral("mentoré·e"));
    EXPECT_EQ(name(ParticipationState::Accepted, AddressForm::Feminine), QStringLiteral("Acceptée"));
    speak(Language::English);
}

TEST(Numbers, LookAsTheLanguageWritesThem) {
    speak(Language::English);
    EXPECT_EQ(score(8341), QStringLiteral("83.4"));
    EXPECT_EQ(percent(0.5), QStringLiteral("50%"));
    EXPECT_EQ(percentSign(), QStringLiteral("%"));
    EXPECT_EQ(date(Date{std::chrono::year{2026} / 3 / 2}), QStringLiteral("2 Mar 2026"));
    speak(Language::French);
    EXPECT_EQ(score(8341), QStringLiteral("83,4"));
    EXPECT_EQ(percent(0.5), QStringLiteral("50\u202f%"));
    EXPECT_EQ(percentSign(), QStringLiteral("\u202f%"));
    EXPECT_EQ(date(Date{std::chrono::year{2026} / 3 / 2}), QStringLiteral("2 mars 2026"));
    EXPECT_EQ(signedNumber(-1), QStringLiteral("\u22121")) << "no hyphen";
    EXPECT_EQ(list({QStringLiteral("Éloïse"), QStringLiteral("Inès"), QStringLiteral("Zoé")}),
              QStringLiteral("Éloïse, Inès et Zoé"));
    speak(Language::English);
    EXPECT_EQ(list({QStringLiteral("Éloïse"), QStringLiteral("Zoé")}), QStringLiteral("Éloïse and Zoé"));
}

TEST(Days, AreCountedFromTheFirstInFrench) {
    const auto day = [](unsigned number) {
        return Date{std::chrono::year{2026} / std::chrono::September / std::chrono::day{number}};
    };
    Session session;
    session.on = day(1);
    speak(Language::French);
    EXPECT_EQ(date(day(1)), QStringLiteral("1er sept. 2026"));
    EXPECT_EQ(when(session), QStringLiteral("mar. 1er sept. 2026"));
    EXPECT_EQ(longDate(day(1)), QStringLiteral("mar. 1er sept. 2026"));
    for (const unsigned other : {2U, 11U, 21U, 30U})
        EXPECT_FALSE(longDate(day(other)).contains(QStringLiteral("er sept"))) << other;
    EXPECT_EQ(longDate(day(21)), QStringLiteral("lun. 21 sept. 2026"));
    speak(Language::English);
    EXPECT_EQ(date(day(1)), QStringLiteral("1 Sep 2026"));
    EXPECT_EQ(longDate(day(1)), QStringLiteral("Tue 1 Sep 2026"));
}

TEST(Moments, HaveTheMonthInLettersAndTheSameClockInBothLanguages) {
    const QDateTime morning(QDate(2026, 10, 8), QTime(9, 5));
    const QDateTime afternoon(QDate(2026, 10, 1), QTime(14, 0));
    speak(Language::French);
    EXPECT_EQ(moment(morning), QStringLiteral("8 oct. 2026, 09:05"));
    EXPECT_EQ(moment(afternoon), QStringLiteral("1er oct. 2026, 14:00"));
    speak(Language::English);
    EXPECT_EQ(moment(morning), QStringLiteral("8 Oct 2026, 09:05"));
    EXPECT_EQ(moment(afternoon), QStringLiteral("1 Oct 2026, 14:00"));
    EXPECT_EQ(moment(Instant{std::chrono::milliseconds{afternoon.toMSecsSinceEpoch()}}), moment(afternoon));
}

TEST(Numbers, KeepTotalsApartThatDiffer) {
    speak(Language::English);
    EXPECT_EQ(scoreTotal(788'601), QStringLiteral("7,886.01"));
    EXPECT_EQ(scoreTotal(788'609), QStringLiteral("7,886.09"));
    EXPECT_EQ(scoreTotal(788'600), QStringLiteral("7,886"));
}

TEST(Languages, ChangeBackAndForth) {
    speak(Language::French);
    EXPECT_TRUE(speaksFrench());
    EXPECT_EQ(name(Field::FamilyName), QStringLiteral("Nom"));
    EXPECT_EQ(QLocale().language(), QLocale::French);
    speak(Language::English);
    EXPECT_EQ(name(Field::FamilyName), QStringLiteral("Family name"));
    EXPECT_EQ(languageOf(code(Language::French)), Language::French);
    EXPECT_EQ(languageOf(QStringLiteral("klingon")), Language::System);
}

TEST(Exports, HaveATitleForEveryColumn) {
    inBothLanguages([] {
        for (const auto column : valuesUpTo(ExportService::Column::Reason))
            expectSaid(title(column), static_cast<int>(column));
        EXPECT_EQ(exportWords(peopleSheet()).csvSeparator, speaksFrench() ? u';' : u',');
    });
}

TEST(Skills, AreNamedInTheLanguageSpokenElseInTheOther) {
    Skill both{{}, SkillKind::Interpersonal, "Listening", "Écoute"};
    Skill one{{}, SkillKind::Interpersonal, "Listening", ""};
    speak(Language::French);
    EXPECT_EQ(name(both), QStringLiteral("Écoute"));
    EXPECT_EQ(name(one), QStringLiteral("Listening"));
    speak(Language::English);
    EXPECT_EQ(name(both), QStringLiteral("Listening"));
}

} // namespace
} // namespace mentoring::wording
