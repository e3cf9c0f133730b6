#include "app/skill_supply.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/matching_service.h"
#include "app/mentorship_service.h"
#include "app/people_service.h"
#include "app/program_service.h"
#include "app/vocabulary_service.h"
#include "world.h"

using namespace mentoring;
using namespace mentoring::test;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

/// Three mentees who seek, two mentors who offer.
struct Supplied : TemporaryOrganisation {
    Supplied() {
        program = addProgram("Spring");
        fill(program, 2, 3);
        go = file->vocabulary().addSkill(skill("Go"));
        chess = file->vocabulary().addSkill(skill("Chess"));
        for (const char* mentee : {"mentee0@exemple.fr", "mentee1@exemple.fr", "mentee2@exemple.fr"})
            change(mentee, [&](Participation& part) { part.seeks = {{go, 2, {}, {}}}; });
        change("mentor0@exemple.fr", [&](Participation& part) {
            part.offers = {{go, 3}};
            part.capacity = 2;
        });
        change("mentor1@exemple.fr", [&](Participation& part) {
            part.offers = {{chess, 3}};
            part.capacity = 4;
        });
    }
    static Skill skill(const char* name) {
        Skill skill;
        skill.nameEn = name;
        return skill;
    }
    template <class How>
    void change(const char* who, How how) {
        auto part = *file->directory().participation(program, byEmail(who));
        how(part);
        file->programs().edit(part);
    }
    [[nodiscard]] std::vector<SkillSupply> supply() const {
        return skillSupply(file->directory(), program, file->today());
    }
    ProgramId program;
    SkillId go;
    SkillId chess;
};

} // namespace

TEST(SkillSupply, CountsWhoWaitsAndTheFreePlaces) {
    const Supplied org;
    EXPECT_THAT(org.supply(), ElementsAre(SkillSupply{org.go, 3, 1, 2}, SkillSupply{org.chess, 0, 1, 4}));
    EXPECT_EQ(org.supply().front().missing(), 1);
    EXPECT_TRUE(org.supply().front().isShort());
    EXPECT_FALSE(org.supply().back().isShort()) << "more places than people are nothing to worry about";
}

TEST(SkillSupply, LeavesOutWhoHasAMentorAndPlacesThatAreTaken) {
    Supplied org;
    (void)org.file->matching().publish(org.program,
                                       {{org.byEmail("mentor0@exemple.fr"), org.byEmail("mentee0@exemple.fr"), 1}});
    EXPECT_EQ(org.supply().front(), (SkillSupply{org.go, 2, 1, 1}));
    (void)org.file->matching().publish(org.program,
                                       {{org.byEmail("mentor0@exemple.fr"), org.byEmail("mentee1@exemple.fr"), 1}});
    EXPECT_EQ(org.supply().front(), (SkillSupply{org.go, 1, 0, 0})) << "a mentor without a free place is none";
}

TEST(SkillSupply, LeavesOutWhoDoesNotTakePartToday) {
    Supplied org;
    org.change("mentee0@exemple.fr", [](Participation& part) { part.paused = true; });
    org.file->people().archive({org.byEmail("mentee1@exemple.fr")});
    org.change("mentor0@exemple.fr", [&](Participation& part) {
        part.paused = true;
        part.pausedUntil = org.file->today();
    });
    EXPECT_EQ(org.supply().front(), (SkillSupply{org.go, 1, 0, 0}));
    org.clock.set(org.clock.now() + std::chrono::hours(24));
    EXPECT_EQ(org.supply().front(), (SkillSupply{org.go, 1, 1, 2})) << "the pause is over";
}

TEST(SkillSupply, IsEmptyWhereNobodySaysAnything) {
    TemporaryOrganisation org;
    const auto program = org.addProgram("Spring");
    org.fill(program, 1, 1);
    EXPECT_THAT(skillSupply(org.file->directory(), program, org.file->today()), IsEmpty());
    EXPECT_THAT(skillSupply(org.file->directory(), ProgramId{5}, org.file->today()), IsEmpty());
}
