#include "app/import_service.h"

#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/program_service.h"
#include "support/temporary_organisation.h"

using namespace mentoring;
using namespace mentoring::test;
using testing::SizeIs;

namespace {

class ImportServiceTest : public testing::Test {
protected:
    ImportServiceTest() : program(org.addProgram("Spring")) { org.changes.clear(); }

    struct Prepared {
        cells::SourceFile source;
        cells::Layout layout;
        intake::ImportPlan plan;
    };

    Prepared prepare(const std::string& csv) {
        const auto path = org.path(QStringLiteral("people.csv"));
        std::ofstream(path.toStdString()) << csv;
        Prepared prepared{ImportService::read(path), {}, {}};
        prepared.layout = ImportService::guessLayout(prepared.source, ImportService::ListOf::People);
        const auto mapping = intake::proposeMapping(prepared.source.table, prepared.layout).mapping;
        prepared.plan = imports().plan(prepared.source, prepared.layout, mapping, imports().context(program), {});
        return prepared;
    }

    [[nodiscard]] ImportService::Proposal proposalFor(const Prepared& prepared) const {
        return ImportService::propose(prepared.source, prepared.layout, imports().remembered(prepared.layout));
    }

    void import(const std::string& csv) {
        const auto prepared = prepare(csv);
        imports().apply(prepared.plan, prepared.layout);
    }

    [[nodiscard]] ImportService& imports() const { return org.file->imports(); }

    TemporaryOrganisation org;
    ProgramId program;
};

const std::string threePeople = "Matricule;Nom;Prénom;E-mail;Rôle;Compétences;Matricule manager\n"
                                "00001;Haddad;Inès;ines@exemple.fr;mentor;Python;\n"
                                "00002;Œuvré;Éloïse;eloise@exemple.fr;mentorée;Négociation;00001\n"
                                "00003;Ba;Amadou;amadou@exemple.fr;mentoré;Python, Négociation;00001\n";

} // namespace

TEST_F(ImportServiceTest, IsOneActionAndOneStepToTakeBack) {
    import(threePeople);
    ASSERT_THAT(org.changes, SizeIs(1));
    EXPECT_EQ(org.changes[0].action, Action::ImportPeople);
    EXPECT_EQ(org.changes[0].count, 3);
    EXPECT_THAT(org.file->directory().people(), SizeIs(3));
    EXPECT_THAT(org.file->directory().participations(program), SizeIs(3));
    EXPECT_THAT(org.file->directory().skills(), SizeIs(2));
    org.undoLast();
    EXPECT_TRUE(org.file->directory().people().empty());
    EXPECT_TRUE(org.file->directory().skills().empty());
    EXPECT_TRUE(org.file->directory().participations(program).empty());
}

TEST_F(ImportServiceTest, SetsManagersAndAcceptsParticipants) {
    import(threePeople);
    org.reopen();
    const auto* mentee = org.file->directory().personByEmail("eloise@exemple.fr");
    ASSERT_NE(mentee, nullptr);
    EXPECT_EQ(mentee->manager, org.byEmail("ines@exemple.fr"));
    EXPECT_EQ(org.file->directory().participation(program, mentee->id)->state, ParticipationState::Accepted);
}

TEST_F(ImportServiceTest, ChangesNothingTheSecondTime) {
    import(threePeople);
    const auto again = prepare(threePeople);
    EXPECT_EQ(again.plan.counts.fresh + again.plan.counts.changed, 0U);
    EXPECT_EQ(again.plan.counts.same, 3U);
    org.changes.clear();
    imports().apply(again.plan, again.layout);
    EXPECT_TRUE(org.changes.empty());
}

TEST_F(ImportServiceTest, RemembersTheMappingForFilesWithTheSameHeaders) {
    import(threePeople);
    const auto next = prepare("Matricule;Nom;Prénom;E-mail;Rôle;Compétences;Matricule manager\n");
    const auto proposal = proposalFor(next);
    EXPECT_TRUE(proposal.isAsLastTime);
    EXPECT_TRUE(proposal.columns.mapping.uses(intake::PeopleField::ManagerId));
    const auto other = prepare("Staff;Something;Else\n1;2;3\n");
    EXPECT_FALSE(proposalFor(other).isAsLastTime);
}

TEST_F(ImportServiceTest, ProposesForAHeadingWhatItWasTakenForInAnotherFile) {
    auto mentors =
        prepare("Nom complet;E-mail;Organisation;Métier exercé\nInès Haddad;ines@exemple.fr;Achats;Juriste\n");
    mentors.plan.mapping.columns[2] = {intake::PeopleField::Department, {}};
    mentors.plan.mapping.columns[3] = {intake::PeopleField::Custom, "Profession"};
    mentors.plan = imports().plan(mentors.source, mentors.layout, mentors.plan.mapping, imports().context(program), {});
    imports().apply(mentors.plan, mentors.layout);
    const auto mentees = prepare("Nom complet;E-mail;Organisation;Profession;Métier exercé\n"
                                 "Éloïse Œuvré;eloise@exemple.fr;Ventes;Juriste;x\n");
    const auto proposal = proposalFor(mentees).columns;
    EXPECT_EQ(proposal.mapping.columns.at(2).field, intake::PeopleField::Department);
    EXPECT_EQ(proposal.mapping.columns.at(3), (intake::FieldChoice{intake::PeopleField::Custom, "Profession"}));
    EXPECT_FALSE(proposal.mapping.columns.at(4).isUsed()) << "the field is given once";
}

TEST_F(ImportServiceTest, RemembersTheAnswersToo) {
    const std::string csv = "Nom complet;E-mail;Statut;Compétences\nInès Haddad;ines@exemple.fr;Phase C;Pyton\n";
    auto prepared = prepare(csv);
    intake::ImportOptions options;
    options.role = intake::FileRole::Mentor;
    options.statusWords[intake::answerKey("Phase C")] = true;
    options.sameSkills[intake::answerKey("Pyton")] = "Python";
    prepared.plan =
        imports().plan(prepared.source, prepared.layout, prepared.plan.mapping, imports().context(program), options);
    imports().apply(prepared.plan, prepared.layout);
    const auto answers = proposalFor(prepared).answers;
    EXPECT_EQ(intake::roleOf(answers), intake::FileRole::Mentor);
    EXPECT_EQ(answers.statusWords, options.statusWords);
    EXPECT_EQ(answers.sameSkills, options.sameSkills);
    const auto other = proposalFor(prepare("Name;Mail\nAna;a@x.org\n")).answers;
    EXPECT_FALSE(intake::roleOf(other));
    EXPECT_TRUE(other.statusWords.empty());
    EXPECT_EQ(other.sameSkills, options.sameSkills) << "a spelling means the same in every file";
}

TEST_F(ImportServiceTest, WritesNothingWhenItIsCancelled) {
    std::string many = "Matricule;Nom;Prénom;E-mail;Rôle\n";
    for (int i = 0; i < 2000; ++i) {
        const auto number = std::to_string(i);
        many += number + ";Nom" + number + ";Prénom;p" + number + "@exemple.fr;mentor\n";
    }
    const auto prepared = prepare(many);
    std::stop_source stop;
    double seen = 0;
    imports().apply(prepared.plan, prepared.layout,
                    {[&](double share) {
                         seen = share;
                         if (share > 0.5)
                             stop.request_stop();
                     },
                     stop.get_token()});
    EXPECT_GT(seen, 0.5);
    EXPECT_TRUE(org.changes.empty());
    org.reopen();
    EXPECT_TRUE(org.file->directory().people().empty());
}

TEST_F(ImportServiceTest, LetsAddressesMoveBetweenPeople) {
    import(threePeople);
    import("Matricule;Nom;Prénom;E-mail\n"
           "00001;Haddad;Inès;eloise@exemple.fr\n"
           "00002;Œuvré;Éloïse;ines@exemple.fr\n");
    const auto* people = &org.file->directory();
    ASSERT_NE(people->personByEmail("eloise@exemple.fr"), nullptr);
    EXPECT_EQ(people->personByEmail("eloise@exemple.fr")->staffId, "00001");
    EXPECT_EQ(people->personByEmail("ines@exemple.fr")->staffId, "00002");
    EXPECT_EQ(people->personByEmail("ines@exemple.fr")->manager, people->personByEmail("eloise@exemple.fr")->id);
    org.undoLast();
    EXPECT_EQ(org.file->directory().personByEmail("ines@exemple.fr")->staffId, "00001");
}

TEST_F(ImportServiceTest, PlanningAloneWritesNothing) {
    const auto prepared = prepare(threePeople);
    EXPECT_EQ(prepared.plan.counts.fresh, 3U);
    org.reopen();
    EXPECT_TRUE(org.file->directory().people().empty());
}

TEST_F(ImportServiceTest, WritesNothingWhenTheFileHasChangedInItsWay) {
    const auto prepared = prepare(threePeople);
    const auto inTheWay = org.add("Somebody", "Else", "ines@exemple.fr");
    const auto before = org.bytes();
    org.changes.clear();
    try {
        imports().apply(prepared.plan, prepared.layout);
        FAIL() << "two people have one address";
    } catch (const FileError& error) {
        EXPECT_EQ(error.problem(), FileProblem::Other);
    }
    EXPECT_EQ(org.bytes(), before);
    EXPECT_TRUE(org.changes.empty());
    org.file->people().remove({inTheWay});
    imports().apply(prepared.plan, prepared.layout);
    EXPECT_THAT(org.file->directory().people(), SizeIs(3));
}
