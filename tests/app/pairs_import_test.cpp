#include <gtest/gtest.h>

#include "app/change.h"
#include "app/desk.h"
#include "app/export_service.h"
#include "app/import_service.h"
#include "app/matching_service.h"
#include "app/mentorship_service.h"
#include "intake/pairs_import.h"
#include "refused.h"
#include "support/temporary_organisation.h"
#include "wording/columns.h"
#include "wording/language.h"

using namespace mentoring;
using namespace mentoring::test;

namespace {

class PairsImportTest : public testing::Test {
protected:
    PairsImportTest() : program(org.addProgram("Spring")) { org.fill(program, 4, 4); }

    [[nodiscard]] intake::PairsPlan planOf(const QString& path, bool enrol = false) const {
        const auto source = ImportService::read(path);
        const auto layout = intake::guessPairsLayout(source.table, source.isText());
        intake::PairsOptions options;
        options.enrol = enrol;
        return imports().planPairs(source, layout, intake::proposePairs(source.table, layout),
                                   imports().pairsContext(program), options);
    }

    [[nodiscard]] intake::PairsPlan planOfLines(const QByteArray& lines, bool enrol = false) const {
        QFile file(org.path(QStringLiteral("pairs.csv")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(lines);
        file.close();
        return planOf(file.fileName(), enrol);
    }

    [[nodiscard]] ImportService& imports() const { return org.file->imports(); }
    [[nodiscard]] const std::vector<Mentorship>& pairs() const { return org.file->directory().mentorships(); }

    TemporaryOrganisation org;
    ProgramId program;
};

} // namespace

TEST_F(PairsImportTest, MakesThePairsInOneStepThatCanBeTakenBack) {
    const auto outside = org.add("Eve", "Dun", "eve@exemple.fr");
    org.file->matching().keep(program, org.byEmail("mentor0@exemple.fr"), org.byEmail("mentee0@exemple.fr"), true,
                              "They asked");
    org.changes.clear();
    const auto plan = planOfLines("Mentee;Mentor;Since\nmentee0@exemple.fr;mentor0@exemple.fr;2026-01-10\n"
                                  "eve@exemple.fr;mentor1@exemple.fr;2026-02-01\n",
                                  true);
    ASSERT_EQ(plan.counts.fresh, 2U);
    imports().applyPairs(plan);
    ASSERT_EQ(org.changes.size(), 1U);
    EXPECT_EQ(org.changes[0].action, Action::ImportMentorships);
    EXPECT_EQ(org.changes[0].count, 2);
    ASSERT_EQ(pairs().size(), 2U);
    EXPECT_TRUE(org.file->directory().participation(program, outside)->asMentee);
    EXPECT_TRUE(org.file->matching().decisions(program).empty()) << "what was decided is carried out";
    org.reopen();
    EXPECT_EQ(pairs().size(), 2U);

    const auto again = planOf(org.path(QStringLiteral("pairs.csv")));
    EXPECT_EQ(again.counts.same, 2U);
    imports().applyPairs(again);
    EXPECT_TRUE(org.changes.size() == 1U) << "nothing new is nothing done";
}

TEST_F(PairsImportTest, TakenBackNothingIsLeftOfIt) {
    const auto outside = org.add("Eve", "Dun", "eve@exemple.fr");
    imports().applyPairs(planOfLines("Mentee;Mentor\neve@exemple.fr;mentor1@exemple.fr\n", true));
    org.undoLast();
    EXPECT_TRUE(pairs().empty());
    EXPECT_EQ(org.file->directory().participation(program, outside), nullptr);
    org.redo(Change(org.changes[org.changes.size() - 2]));
    EXPECT_EQ(pairs().size(), 1U);
}

TEST_F(PairsImportTest, OnlyTheCoordinatorImportsPairs) {
    const auto plan = planOfLines("Mentee;Mentor\nmentee0@exemple.fr;mentor0@exemple.fr\n");
    org.file->desk().take({org.byEmail("mentor0@exemple.fr")});
    EXPECT_THROW(imports().applyPairs(plan), Refusal);
    EXPECT_TRUE(pairs().empty());
}

TEST_F(PairsImportTest, PairsThatWereExportedComeBackInBothLanguagesAndFormats) {
    imports().applyPairs(
        planOfLines("Mentee;Mentor;Since;End;State;Reason\n"
                    "mentee0@exemple.fr;mentor0@exemple.fr;2026-01-10;;;\n"
                    "mentee1@exemple.fr;mentor1@exemple.fr;2026-01-11;;paused;\n"
                    "mentee2@exemple.fr;mentor2@exemple.fr;2025-01-10;2025-06-01;completed;\n"
                    "mentee2@exemple.fr;mentor3@exemple.fr;2025-01-10;2025-06-02;completed early;Moved\n"
                    "mentee3@exemple.fr;mentor3@exemple.fr;2025-01-10;2025-06-03;dissolved;=1+2\n"));
    ASSERT_EQ(pairs().size(), 5U);
    std::vector<MentorshipId> all;
    for (const auto& pair : pairs())
        all.push_back(pair.id);
    for (const auto language : {wording::Language::English, wording::Language::French}) {
        for (const auto* name : {"out.xlsx", "out.csv"}) {
            wording::speak(language);
            const auto path = org.path(QString::fromLatin1(name));
            org.file->exports().mentorships(path, true, all, wording::exportWords(wording::mentorshipsSheet()))({});
            wording::speak(wording::Language::English);
            EXPECT_EQ(planOf(path).counts.same, 5U) << name;

            TemporaryOrganisation other;
            const auto next = other.addProgram("Autumn");
            other.fill(next, 4, 4);
            const auto source = ImportService::read(path);
            const auto layout = intake::guessPairsLayout(source.table, source.isText());
            EXPECT_EQ(ImportService::looksLike(source), ImportService::ListOf::Pairs);
            auto& there = other.file->imports();
            there.applyPairs(there.planPairs(source, layout, intake::proposePairs(source.table, layout),
                                             there.pairsContext(next), {}));
            ASSERT_EQ(other.file->directory().mentorships().size(), 5U) << name;
            for (std::size_t i = 0; i < 5; ++i) {
                auto copy = other.file->directory().mentorships()[i];
                const auto& pair = pairs()[i];
                EXPECT_EQ(other.file->directory().person(copy.mentee)->email,
                          org.file->directory().person(pair.mentee)->email);
                copy.id = pair.id;
                copy.program = pair.program;
                copy.mentee = pair.mentee;
                copy.mentor = pair.mentor;
                EXPECT_EQ(copy, pair) << name;
            }
        }
    }
}
