#include <fstream>
#include <functional>
#include <map>
#include <sstream>

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "app/criteria_service.h"
#include "app/export_service.h"
#include "support/temporary_organisation.h"

using namespace mentoring;
using namespace mentoring::test;

namespace fs = std::filesystem;

// Every way in which the program writes a file, met with everything that may lie where it is to be written.

namespace {

ExportService::Words plainWords() {
    ExportService::Words words;
    words.title = [](ExportService::Column) { return QStringLiteral("Column"); };
    words.participationState = [](ParticipationState) { return QStringLiteral("state"); };
    words.mentorshipState = [](MentorshipState) { return QStringLiteral("state"); };
    words.pairState = [](PairState) { return QStringLiteral("state"); };
    words.role = [](bool, bool) { return QStringLiteral("role"); };
    words.addressForm = [](AddressForm) { return QStringLiteral("x"); };
    words.importance = [](int) { return QStringLiteral("x"); };
    words.ownField = [](const CustomField&) { return QStringLiteral("x"); };
    words.sheet = QStringLiteral("Sheet");
    return words;
}

std::string bytesOf(const fs::path& path) {
    std::ostringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    return bytes.str();
}

struct Way {
    const char* name;
    const char* ending;
    bool isCopy; ///< of an organisation: may take the place of one
    std::function<Written(const QString& path, bool replace)> write;
};

struct Place {
    const char* name;
    std::function<void(const fs::path& path)> make; ///< something under this name
    std::optional<FileProblem> ofAnExport;          ///< empty: it is written
    std::optional<FileProblem> ofACopy;
};

class Writing : public testing::Test {
protected:
    Writing() {
        program = org.addProgram("Spring");
        org.fill(program, 2, 2);
        request.program = program;
        outcome = *org.file->matching().run(request);
        org.file->matching().publish(program, outcome.pairs());
    }

    [[nodiscard]] std::vector<Way> ways() {
        const auto words = plainWords();
        auto& file = *org.file;
        auto& exports = file.exports();
        const auto all = [&file] {
            std::vector<MentorshipId> ids;
            for (const auto& pair : file.directory().mentorships())
                ids.push_back(pair.id);
            return ids;
        };
        return {
            {"people", ".csv", false,
             [=, &exports](const QString& path, bool replace) {
                 return exports.people(path, replace, {}, {}, words)({});
             }},
            {"people", ".xlsx", false,
             [=, &exports](const QString& path, bool replace) {
                 return exports.people(path, replace, {}, {}, words)({});
             }},
            {"mentorships", ".tsv", false,
             [=, &exports](const QString& path, bool replace) {
                 return exports.mentorships(path, replace, all(), words)({});
             }},
            {"pairs", ".xlsx", false,
             [=, this, &exports](const QString& path, bool replace) {
                 return exports.pairs(path, replace, outcome, words)({});
             }},
            {"scores", ".csv", false,
             [=, this](const QString& path, bool replace) {
                 return ExportService::scores(path, replace, outcome.snapshot, request.criteria, words)({});
             }},
            {"refused rows", ".csv", false,
             [](const QString& path, bool replace) {
                 const cells::Table rows;
                 return ExportService::table(path, replace, rows, QStringLiteral("Refused"), ',')({});
             }},
            {"criteria", ".json", false,
             [&file](const QString& path, bool replace) {
                 return file.criteria().save(readyMadeCriteria().front(), path, replace);
             }},
            {"document", ".pdf", false,
             [](const QString& path, bool replace) {
                 return ExportService::document(path, replace, QByteArrayLiteral("%PDF-1.4"));
             }},
            {"copy", ".ithaca", true,
             [&file](const QString& path, bool replace) { return file.saveCopyAs(path, replace); }},
        };
    }

    [[nodiscard]] std::vector<Place> places() {
        const auto open = fs::path(org.path().toStdString());
        const auto closed = makeOther("closed.ithaca");
        const auto used = makeOther("used.ithaca");
        const auto strange = folder() / "strange.sqlite";
        auto bytes = bytesOf(closed);
        bytes.replace(68, 4, "GPKG"); // the mark of another program
        std::ofstream(strange, std::ios::binary) << bytes;
        const auto linkTo = [](const fs::path& target) {
            return [target](const fs::path& path) { fs::create_symlink(target, path); };
        };
        const auto write = [](const std::string& content) {
            return [content](const fs::path& path) { std::ofstream(path, std::ios::binary) << content; };
        };
        return {
            {"nothing", [](const fs::path&) {}, {}, {}},
            {"plain file", write("old"), {}, {}},
            {"empty file", write(""), {}, {}},
            {"link to a plain file",
             [&](const fs::path& path) {
                 std::ofstream(path.string() + ".real") << "old";
                 fs::create_symlink(path.string() + ".real", path);
             },
             {},
             {}},
            {"dangling link", linkTo(folder() / "nowhere"), FileProblem::LeadsNowhere, FileProblem::LeadsNowhere},
            {"link to the open file", linkTo(open), FileProblem::WouldReplaceItself, FileProblem::WouldReplaceItself},
            {"link to a link to the open file",
             [open](const fs::path& path) {
                 fs::create_symlink(open, path.string() + ".link");
                 fs::create_symlink(path.string() + ".link", path);
             },
             FileProblem::WouldReplaceItself, FileProblem::WouldReplaceItself},
            {"hard link of the open file", [open](const fs::path& path) { fs::create_hard_link(open, path); },
             FileProblem::WouldReplaceItself, FileProblem::WouldReplaceItself},
            {"closed organisation", write(bytesOf(closed)), FileProblem::WouldReplaceDatabase, {}},
            {"link to a closed organisation", linkTo(closed), FileProblem::WouldReplaceDatabase, {}},
            {"organisation that somebody has open",
             [used](const fs::path& path) {
                 fs::copy_file(used, path);
                 // As a program at work on another computer leaves it.
                 std::ofstream(path.parent_path() / (".~lock." + path.filename().string() + "#"))
                     << "4711\nithaca\nbureau-3\n0123456789abcdef0123456789abcdef\n\n";
             },
             FileProblem::WouldReplaceDatabase, FileProblem::InUse},
            {"database of another program", write(bytesOf(strange)), FileProblem::WouldReplaceDatabase,
             FileProblem::WouldReplaceDatabase},
            {"link to the database of another program", linkTo(strange), FileProblem::WouldReplaceDatabase,
             FileProblem::WouldReplaceDatabase},
            {"journal of a database", write("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7 and so on"),
             FileProblem::WouldReplaceDatabase, FileProblem::WouldReplaceDatabase},
            {"pipe", [](const fs::path& path) { ASSERT_EQ(::mkfifo(path.c_str(), 0600), 0); },
             FileProblem::WouldReplaceNoFile, FileProblem::WouldReplaceNoFile},
            {"socket",
             [](const fs::path& path) {
                 const int listener = ::socket(AF_UNIX, SOCK_STREAM, 0);
                 sockaddr_un address{};
                 address.sun_family = AF_UNIX;
                 path.string().copy(address.sun_path, sizeof address.sun_path - 1);
                 ASSERT_EQ(::bind(listener, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
                 ::close(listener);
             },
             FileProblem::WouldReplaceNoFile, FileProblem::WouldReplaceNoFile},
            // Never the system's own: an administrator's test of broken code would take it away.
            {"device",
             [](const fs::path& path) {
                 constexpr unsigned memoryDevices = 1;
                 constexpr unsigned nullDevice = 3;
                 if (::geteuid() != 0)
                     fs::create_symlink("/dev/full", path);
                 else if (::mknod(path.c_str(), S_IFCHR | 0600, makedev(memoryDevices, nullDevice)) != 0)
                     fs::create_directory(path); // a container without devices
             },
             FileProblem::WouldReplaceNoFile, FileProblem::WouldReplaceNoFile},
            {"folder", [](const fs::path& path) { fs::create_directory(path); }, FileProblem::WouldReplaceNoFile,
             FileProblem::WouldReplaceNoFile},
            {"link to a folder", linkTo(folder()), FileProblem::WouldReplaceNoFile, FileProblem::WouldReplaceNoFile},
            {"marked file",
             [](const fs::path& path) {
                 std::ofstream(path) << "old";
                 fs::permissions(path, fs::perms::owner_read);
             },
             FileProblem::ReadOnly, FileProblem::ReadOnly},
        };
    }

    /// A closed organisation.
    fs::path makeOther(const char* name) const {
        const auto path = org.path(QString::fromLatin1(name));
        (void)OrganisationFile::create(path, "Other", org.clock);
        return path.toStdString();
    }

    [[nodiscard]] fs::path folder() const { return org.folder.path().toStdString(); }

    /// Name, kind and content of all that lies in the folder.
    [[nodiscard]] std::map<std::string, std::string> everything() const {
        std::map<std::string, std::string> content;
        for (const auto& entry : fs::directory_iterator(folder())) {
            const auto status = entry.symlink_status();
            const auto kind = std::to_string(static_cast<int>(status.type())) + ' ';
            content[entry.path().filename().string()] =
                kind + (fs::is_regular_file(status) ? bytesOf(entry.path())
                        : fs::is_symlink(status)    ? fs::read_symlink(entry.path()).string()
                                                    : std::string());
        }
        return content;
    }

    static std::optional<FileProblem> problemOf(const std::function<void()>& call) {
        try {
            call();
        } catch (const FileError& error) {
            return error.problem();
        }
        return std::nullopt;
    }

    TemporaryOrganisation org;
    ProgramId program;
    MatchingRequest request;
    MatchingOutcome outcome;
};

} // namespace

TEST_F(Writing, TakesOnlyThePlaceOfAPlainFileThatIsNoDatabase) {
    for (const auto& place : places()) {
        for (const auto& way : ways()) {
            SCOPED_TRACE(std::string(way.name) + " over " + place.name);
            const auto path = folder() / (std::string("target") + way.ending);
            place.make(path);
            ASSERT_FALSE(HasFatalFailure());
            const auto before = everything();
            const auto expected = way.isCopy ? place.ofACopy : place.ofAnExport;
            const auto wasLink = fs::is_symlink(path);
            EXPECT_EQ(problemOf([&] { (void)way.write(QString::fromStdString(path.string()), true); }), expected);
            if (expected) {
                EXPECT_EQ(everything(), before) << "nothing has changed, and nothing is left behind";
            } else {
                EXPECT_FALSE(bytesOf(path).empty());
                EXPECT_NE(bytesOf(path), "old");
                EXPECT_EQ(fs::is_symlink(path), wasLink);
                EXPECT_EQ(fs::status(path).permissions() & fs::perms::mask,
                          fs::perms::owner_read | fs::perms::owner_write);
            }
            for (const auto& entry : std::vector(fs::directory_iterator(folder()), fs::directory_iterator())) {
                const auto name = entry.path().filename().string();
                if (name.starts_with("target") || name.starts_with(".~lock.target"))
                    fs::remove(entry.path());
            }
            ASSERT_TRUE(fs::exists(org.path().toStdString()));
        }
    }
    EXPECT_TRUE(checkFile(org.path()).passed());
}

TEST_F(Writing, AsksBeforeItTakesThePlaceOfAnything) {
    for (const auto& way : ways()) {
        const auto path = folder() / (std::string("target") + way.ending);
        std::ofstream(path) << "old";
        EXPECT_EQ(problemOf([&] { (void)way.write(QString::fromStdString(path.string()), false); }),
                  FileProblem::Exists)
            << way.name;
        EXPECT_EQ(bytesOf(path), "old");
        fs::remove(path);
    }
}

TEST_F(Writing, SaysWhyThereIsNoPlace) {
    for (const auto& way : ways()) {
        const auto to = [&](const std::string& name) {
            return problemOf(
                [&] { (void)way.write(QString::fromStdString((folder() / (name + way.ending)).string()), true); });
        };
        EXPECT_EQ(to("none/target"), FileProblem::NoFolder) << way.name;
        EXPECT_EQ(to(std::string(300, 'n')), FileProblem::NameTooLong) << way.name;
    }
}

TEST_F(Writing, SaysThatNothingMayBeMadeInAFolder) {
    const auto closed = folder() / "closed";
    fs::create_directory(closed);
    constexpr unsigned nobody = 65534; // for root every door is open
    if (::geteuid() == 0) {
        ASSERT_EQ(::chown(closed.c_str(), nobody, nobody), 0);
        ASSERT_EQ(::chown(folder().c_str(), nobody, nobody), 0);
    }
    fs::permissions(closed, fs::perms::owner_read | fs::perms::owner_exec);
    const auto all = ways();
    const pid_t child = ::fork();
    if (child == 0) {
        if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            ::_exit(77);
        int wrong = 0;
        for (const auto& way : all) {
            const auto path = QString::fromStdString((closed / (std::string("target") + way.ending)).string());
            wrong += problemOf([&] { (void)way.write(path, true); }) == FileProblem::ReadOnlyFolder ? 0 : 1;
        }
        ::_exit(wrong);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(status, 0);
    EXPECT_TRUE(fs::is_empty(closed));
}

TEST_F(Writing, NamesTheFileThatALinkLeadsTo) {
    const auto path = org.path(QStringLiteral("self.csv"));
    fs::create_symlink(org.path().toStdString(), path.toStdString());
    try {
        (void)org.file->exports().people(path, true, {}, {}, plainWords())({});
        ADD_FAILURE() << "written";
    } catch (const FileError& error) {
        EXPECT_EQ(error.problem(), FileProblem::WouldReplaceItself);
        EXPECT_EQ(error.named(), "exemple.ithaca");
    }
}

TEST_F(Writing, TheSampleIsCopiedOverAnEarlierCopyOnly) {
    const auto sample = QString::fromStdString(makeOther("sample.ithaca").string());
    const auto copy = org.path(QStringLiteral("Copy.ithaca"));
    copyOrganisation(sample, copy);
    copyOrganisation(sample, copy);
    EXPECT_EQ(bytesOf(copy.toStdString()), bytesOf(sample.toStdString()));
    EXPECT_EQ(fs::status(copy.toStdString()).permissions() & fs::perms::mask,
              fs::perms::owner_read | fs::perms::owner_write);
    {
        const auto opened = OrganisationFile::open(copy, OrganisationFile::Access::ReadWrite, org.clock);
        EXPECT_TRUE(problemOf([&] { copyOrganisation(sample, copy); }));
    }
    EXPECT_EQ(problemOf([&] { copyOrganisation(org.path(QStringLiteral("gone.ithaca")), copy); }),
              FileProblem::NotFound);
    EXPECT_EQ(bytesOf(copy.toStdString()), bytesOf(sample.toStdString()));
}
