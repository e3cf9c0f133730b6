#include "walls.h"

#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QTemporaryDir>

namespace mentoring::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

const std::filesystem::path root = ITHACA_ROOT;

/// A source tree with one file in it that includes one header, beside a public and a private header of each room.
class Tree {
public:
    Tree() {
        write("include/mentoring/person.h", "");
        write("src/storage/include/storage/file.h", "");
        write("src/storage/hidden.h", "");
        write("src/storage/sqlite/sqlite_engine.h", "");
        write("src/matching/include/matching/solver.h", "");
        write("src/formats/include/formats/source_reader.h", "");
        write("src/intake/include/intake/people_import.h", "");
        write("src/ui/kit/include/kit/card.h", "");
        write("src/ui/style/include/style/tokens.h", "");
        write("src/ui/window/include/window/page.h", "");
        write("src/ui/parts/include/parts/record_page.h", "");
        write("src/ui/goals/include/goals/goal_dialog.h", "");
        write("src/ui/matching/include/matching/matching_page.h", "");
    }

    void write(const std::string& path, const std::string& text) {
        const auto file = folder() / path;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file) << text;
    }

    [[nodiscard]] std::vector<std::string> brokenBy(const std::string& path, const std::string& include) {
        write(path, "#include " + include + "\n");
        return Walls(root / "cmake/allowed_includes.txt").broken(folder());
    }

    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path().toStdString(); }

private:
    QTemporaryDir m_folder;
};

TEST(Walls, StandInTheSourceTree) {
    EXPECT_THAT(Walls(root / "cmake/allowed_includes.txt").broken(root), IsEmpty());
}

TEST(Walls, LetAllowedArrowsThrough) {
    EXPECT_THAT(Tree().brokenBy("src/storage/a.cpp", "\"mentoring/person.h\""), IsEmpty());
    EXPECT_THAT(Tree().brokenBy("src/storage/sqlite/a.cpp", "<sqlite3.h>"), IsEmpty());
    EXPECT_THAT(Tree().brokenBy("src/ui/people/a.cpp", "\"kit/card.h\""), IsEmpty());
    EXPECT_THAT(Tree().brokenBy("src/app/a.cpp", "\"storage/file.h\""), IsEmpty());
    EXPECT_THAT(Tree().brokenBy("src/formats/a.cpp", "<nlohmann/json.hpp>"), IsEmpty());
}

TEST(Walls, NameTheFileAndTheArrowThatBrokeThem) {
    EXPECT_THAT(Tree().brokenBy("src/matching/a.cpp", "\"storage/file.h\""),
                ElementsAre("src/matching/a.cpp: matching → storage (storage/file.h)"));
}

TEST(Walls, KeepOutsideLibrariesInTheirRooms) {
    EXPECT_THAT(Tree().brokenBy("src/app/a.cpp", "<sqlite3.h>"), ElementsAre("src/app/a.cpp: app → sqlite3.h"));
    EXPECT_THAT(Tree().brokenBy("src/cli/a.cpp", "<nlohmann/json.hpp>"),
                ElementsAre("src/cli/a.cpp: cli → nlohmann/json.hpp"));
    EXPECT_THAT(Tree().brokenBy("src/domain/a.cpp", "<QString>"), ElementsAre("src/domain/a.cpp: domain → QString"));
    EXPECT_THAT(Tree().brokenBy("src/matching/a.cpp", "<QtCore/QString>"), ElementsAre(HasSubstr("QtCore/QString")));
    EXPECT_THAT(Tree().brokenBy("src/app/a.cpp", "<QObject>"), IsEmpty());
    EXPECT_THAT(Tree().brokenBy("src/app/a.cpp", "<QWidget>"), ElementsAre("src/app/a.cpp: app → QWidget"));
}

TEST(Walls, HideStorageBehindTheUseCases) {
    EXPECT_THAT(Tree().brokenBy("src/ui/people/a.cpp", "\"storage/file.h\""),
                ElementsAre("src/ui/people/a.cpp: ui/people → storage (storage/file.h)"));
    EXPECT_THAT(Tree().brokenBy("src/app/include/app/a.h", "\"storage/file.h\""),
                ElementsAre("src/app/include/app/a.h: app → storage (storage/file.h)"));
}

TEST(Walls, KeepReadersFromPagesAndFromWhatAListMeans) {
    const std::string reader = "\"formats/source_reader.h\"";
    EXPECT_THAT(Tree().brokenBy("src/ui/import/a.cpp", reader),
                ElementsAre("src/ui/import/a.cpp: ui/import → formats (formats/source_reader.h)"));
    EXPECT_THAT(Tree().brokenBy("src/intake/a.cpp", reader),
                ElementsAre("src/intake/a.cpp: intake → formats (formats/source_reader.h)"));
    EXPECT_THAT(Tree().brokenBy("src/formats/a.cpp", "\"intake/people_import.h\""),
                ElementsAre("src/formats/a.cpp: formats → intake (intake/people_import.h)"));
    EXPECT_THAT(Tree().brokenBy("src/app/a.cpp", reader), IsEmpty());
}

TEST(Walls, HidePrivateHeadersOfOtherRooms) {
    EXPECT_THAT(Tree().brokenBy("src/app/a.cpp", "\"hidden.h\""), ElementsAre(HasSubstr("private hidden.h")));
}

TEST(Walls, LetAWingSeeTheRoomItIsPartOfButNotTheOtherWayRound) {
    EXPECT_THAT(Tree().brokenBy("src/storage/sqlite/a.cpp", "\"hidden.h\""), IsEmpty());
    EXPECT_THAT(Tree().brokenBy("src/storage/a.cpp", "\"sqlite/sqlite_engine.h\""),
                ElementsAre("src/storage/a.cpp: storage → sqlite (sqlite/sqlite_engine.h)"));
    EXPECT_THAT(Tree().brokenBy("src/storage/a.cpp", "<sqlite3.h>"),
                ElementsAre("src/storage/a.cpp: storage → sqlite3.h"));
    EXPECT_THAT(Tree().brokenBy("src/app/a.cpp", "\"sqlite_engine.h\""),
                ElementsAre("src/app/a.cpp: app → sqlite (sqlite_engine.h)"));
}

TEST(Walls, KeepWordsInTheirRooms) {
    Tree tree;
    tree.write("src/storage/sqlite/b.h", "struct sqlite3;\n");
    tree.write("src/storage/include/storage/b.h", "#pragma once\nstruct sqlite3_stmt;\n");
    EXPECT_THAT(tree.brokenBy("src/app/a.cpp", "<QObject>"),
                ElementsAre("src/storage/include/storage/b.h: storage → the word sqlite3"));
}

TEST(Walls, KeepTheKitFromKnowingTheWindow) {
    EXPECT_THAT(Tree().brokenBy("src/ui/kit/a.cpp", "\"window/page.h\""),
                ElementsAre("src/ui/kit/a.cpp: kit → window (window/page.h)"));
}

TEST(Walls, KeepTheWindowFromKnowingWhatIsInIt) {
    EXPECT_THAT(Tree().brokenBy("src/ui/window/a.cpp", "\"parts/record_page.h\""),
                ElementsAre("src/ui/window/a.cpp: window → parts (parts/record_page.h)"));
    EXPECT_THAT(Tree().brokenBy("src/ui/window/a.cpp", "\"goals/goal_dialog.h\""),
                ElementsAre("src/ui/window/a.cpp: window → ui/goals (goals/goal_dialog.h)"));
}

TEST(Walls, KeepTheFeaturesApart) {
    EXPECT_THAT(Tree().brokenBy("src/ui/feedback/a.cpp", "\"goals/goal_dialog.h\""),
                ElementsAre("src/ui/feedback/a.cpp: ui/feedback → ui/goals (goals/goal_dialog.h)"));
    EXPECT_THAT(Tree().brokenBy("src/ui/home/a.cpp", "\"matching/matching_page.h\""),
                ElementsAre("src/ui/home/a.cpp: ui/home → ui/matching (matching/matching_page.h)"));
    EXPECT_THAT(Tree().brokenBy("src/ui/parts/a.cpp", "\"goals/goal_dialog.h\""),
                ElementsAre("src/ui/parts/a.cpp: parts → ui/goals (goals/goal_dialog.h)"));
    EXPECT_THAT(Tree().brokenBy("src/ui/goals/a.cpp", "\"parts/record_page.h\""), IsEmpty());
    EXPECT_THAT(Tree().brokenBy("src/ui/goals/a.cpp", "\"style/tokens.h\""), IsEmpty());
    EXPECT_THAT(Tree().brokenBy("src/ui/furnish.cpp", "\"goals/goal_dialog.h\""), IsEmpty());
    EXPECT_THAT(Tree().brokenBy("src/ui/goals/a.cpp", "<QWidget>"), IsEmpty());
}

TEST(Walls, RefuseRulesTheyDoNotUnderstand) {
    Tree tree;
    tree.write("rules.txt", "arow matching domain\n");
    EXPECT_THROW(Walls(tree.folder() / "rules.txt"), std::runtime_error);
}

} // namespace
} // namespace mentoring::test
