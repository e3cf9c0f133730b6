#include "app/organisation_file.h"

#include <atomic>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <map>
#include <thread>

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QFile>
#include <QThread>

#include "app/matching_service.h"
#include "app/people_service.h"
#include "disk/file_lock.h"
#include "support/small_disk.h"
#include "support/temporary_organisation.h"

using namespace mentoring;
using namespace mentoring::test;
using namespace std::chrono_literals;

namespace {

template <class Call>
std::optional<FileProblem> problemOf(const Call& call) {
    try {
        call();
    } catch (const FileError& error) {
        return error.problem();
    }
    return std::nullopt;
}

std::optional<FileProblem> problemOfOpening(const QString& path, const Clock& clock) {
    return problemOf([&] { (void)OrganisationFile::open(path, OrganisationFile::Access::ReadWrite, clock); });
}

std::string bytesOf(const QString& path) {
    std::ifstream in(path.toStdString(), std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void writeBytes(const QString& path, const std::string& bytes) {
    std::ofstream(path.toStdString(), std::ios::binary) << bytes;
}

/// A number of four bytes in the header of a database, where its format puts it.
constexpr std::size_t versionPlace = 60;
constexpr std::size_t markPlace = 68;
std::string withNumber(std::string bytes, std::size_t place, std::uint32_t number) {
    for (std::size_t i = 0; i < 4; ++i)
        bytes[place + i] = static_cast<char>(number >> (24 - 8 * i));
    return bytes;
}

/// The name and the content of every plain file in a folder.
std::map<std::string, std::string> contentOf(const TemporaryOrganisation& org) {
    std::map<std::string, std::string> content;
    for (const auto& entry : std::filesystem::directory_iterator(org.folder.path().toStdString())) {
        const auto name = entry.path().filename().string();
        content[name] = entry.is_regular_file() ? bytesOf(org.path(QString::fromStdString(name))) : std::string();
    }
    return content;
}

/// The lock that a program at work leaves beside its file.
QString lockOf(const TemporaryOrganisation& org) {
    return org.path(QStringLiteral(".~lock.exemple.ithaca#"));
}

std::filesystem::perms rightsOf(const QString& path) {
    return std::filesystem::status(path.toStdString()).permissions() & std::filesystem::perms::mask;
}

void setRights(const QString& path, unsigned rights) {
    std::filesystem::permissions(path.toStdString(), std::filesystem::perms(rights));
}

constexpr auto ownersOnly = std::filesystem::perms::owner_read | std::filesystem::perms::owner_write;
constexpr unsigned nobody = 65534;

/// What `body` gives in a child process; -1 when it is killed.
int inChild(const std::function<int()>& body) {
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(body());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

TEST(OrganisationFile, IsReadableByItsOwnerOnly) {
    const TemporaryOrganisation org;
    const auto permissions = std::filesystem::status(org.path().toStdString()).permissions();
    EXPECT_EQ(permissions & std::filesystem::perms::mask,
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST(OrganisationFile, IsNeverMadeOverAnotherFile) {
    const TemporaryOrganisation org;
    EXPECT_EQ(problemOf([&] { (void)OrganisationFile::create(org.path(), "Other", org.clock); }), FileProblem::Exists);
}

TEST(OrganisationFile, SaysThatAFileIsMissing) {
    const TemporaryOrganisation org;
    const auto open = [&] {
        (void)OrganisationFile::open(org.path(QStringLiteral("gone.ithaca")), OrganisationFile::Access::ReadWrite,
                                     org.clock);
    };
    EXPECT_EQ(problemOf(open), FileProblem::NotFound);
    EXPECT_FALSE(std::filesystem::exists(org.path(QStringLiteral("gone.ithaca")).toStdString()));
}

TEST(OrganisationFile, OpensReadOnlyWhenSomebodyElseHasItAndNamesThem) {
    TemporaryOrganisation org;
    org.add("Inès", "Haddad");
    const auto second = OrganisationFile::open(org.path(), OrganisationFile::Access::ReadWrite, org.clock);
    EXPECT_EQ(second->access(), OrganisationFile::Access::ReadOnly);
    EXPECT_EQ(second->readOnlyReason(), FileProblem::InUse);
    ASSERT_TRUE(second->lockHolder());
    EXPECT_TRUE(second->lockHolder()->onThisHost);
    EXPECT_GT(second->lockHolder()->pid, 0);
    EXPECT_EQ(second->directory().people().size(), 1U);
    EXPECT_EQ(problemOf([&] { second->vocabulary().renameOrganisation("Other"); }), FileProblem::ReadOnly);
}

TEST(OrganisationFile, RefusesWhatCannotBeOpenedAndLeavesEverythingAsItIs) {
    TemporaryOrganisation org;
    org.add("Inès", "Haddad");
    org.file.reset();
    const auto whole = bytesOf(org.path());
    const auto named = [&](const char* name) { return org.path(QString::fromUtf8(name)); };
    writeBytes(named("empty.ithaca"), "");
    writeBytes(named("letter.ithaca"), std::string(2000, 'x'));
    writeBytes(named("other.ithaca"), withNumber(whole, markPlace, 0x47504b47));
    writeBytes(named("future.ithaca"), withNumber(whole, versionPlace, 200));
    writeBytes(named("senseless.ithaca"), withNumber(whole, versionPlace, 0xfffffffd));
    writeBytes(named("header.ithaca"), whole.substr(0, 100));
    writeBytes(named("page.ithaca"), whole.substr(0, 4096));
    writeBytes(named("end.ithaca"), whole.substr(0, whole.size() - 1000));
    writeBytes(named("linked.ithaca"), whole);
    std::filesystem::create_hard_link(named("linked.ithaca").toStdString(), named("twin.ithaca").toStdString());
    std::filesystem::create_symlink(named("nowhere.ithaca").toStdString(), named("dangling.ithaca").toStdString());
    std::filesystem::create_directory(named("folder.ithaca").toStdString());
    ASSERT_EQ(::mkfifo(named("pipe.ithaca").toStdString().c_str(), 0600), 0);
    const auto before = contentOf(org);
    const std::pair<const char*, FileProblem> expected[] = {
        {"missing.ithaca", FileProblem::NotFound},     {"dangling.ithaca", FileProblem::NotFound},
        {"folder.ithaca", FileProblem::NotAFile},      {"pipe.ithaca", FileProblem::NotAFile},
        {"empty.ithaca", FileProblem::Empty},          {"letter.ithaca", FileProblem::NotOurs},
        {"other.ithaca", FileProblem::OtherProgram},   {"future.ithaca", FileProblem::TooNew},
        {"senseless.ithaca", FileProblem::BadVersion}, {"header.ithaca", FileProblem::Damaged},
        {"page.ithaca", FileProblem::Damaged},         {"end.ithaca", FileProblem::Damaged},
        {"linked.ithaca", FileProblem::SeveralNames},
    };
    for (const auto& [name, problem] : expected)
        for (int attempt = 0; attempt < 2; ++attempt)
            EXPECT_EQ(problemOfOpening(named(name), org.clock), problem) << name;
    EXPECT_EQ(problemOfOpening(QStringLiteral("/dev/zero"), org.clock), FileProblem::NotAFile);
    EXPECT_EQ(contentOf(org), before) << "nothing is touched, made or left behind";
}

TEST(OrganisationFile, NamesTheBackupOfAFileThatHasLostItsContent) {
    TemporaryOrganisation org;
    org.file.reset();
    const auto whole = bytesOf(org.path());
    const auto backup = QStringLiteral("exemple-before-version-2.ithaca");
    writeBytes(org.path(backup), whole);
    const auto named = [&] {
        try {
            (void)OrganisationFile::open(org.path(), OrganisationFile::Access::ReadWrite, org.clock);
        } catch (const FileError& error) {
            return error.named();
        }
        return std::string("opened");
    };
    for (const std::size_t length : {std::size_t{0}, std::size_t{100}, whole.size() - 1000}) {
        writeBytes(org.path(), whole.substr(0, length));
        EXPECT_EQ(named(), backup.toStdString()) << length;
    }
    std::filesystem::remove(org.path().toStdString());
    EXPECT_EQ(named(), backup.toStdString()) << "also of one that is gone";
    writeBytes(org.path(), "Dear all");
    EXPECT_EQ(named(), "") << "a letter was never ours";
    EXPECT_EQ(bytesOf(org.path(backup)), whole);
}

TEST(OrganisationFile, SaysWhichVersionANewerFileHas) {
    TemporaryOrganisation org;
    org.add("Inès", "Haddad");
    org.file.reset();
    writeBytes(org.path(), withNumber(bytesOf(org.path()), versionPlace, 177));
    const auto readable = OrganisationFile::open(org.path(), OrganisationFile::Access::ReadWrite, org.clock);
    EXPECT_EQ(readable->readOnlyReason(), FileProblem::TooNew);
    EXPECT_EQ(readable->version(), 177);
    EXPECT_EQ(readable->directory().people().size(), 1U);
    EXPECT_EQ(problemOf([&] { readable->vocabulary().renameOrganisation("Other"); }), FileProblem::ReadOnly);
}

TEST(OrganisationFile, ManagesNamesOfEveryKind) {
    const TemporaryOrganisation org;
    for (const auto& name : {QStringLiteral("a b 'c\" d.ithaca"), QStringLiteral("line\nbreak.ithaca"),
                             QStringLiteral("👩‍🚀 œ.ithaca"), QStringLiteral("%1 #50%.ithaca"),
                             QString(240, u'n') + QStringLiteral(".ithaca")}) {
        (void)OrganisationFile::create(org.path(name), "Exemple", org.clock);
        const auto opened = OrganisationFile::open(org.path(name), OrganisationFile::Access::ReadWrite, org.clock);
        EXPECT_EQ(opened->access(), OrganisationFile::Access::ReadWrite) << name.toStdString();
    }
    for (const auto& name : {QString(251, u'n'), QString(5000, u'n'), QStringLiteral("no-such-folder/a.ithaca")})
        EXPECT_TRUE(problemOf([&] { (void)OrganisationFile::create(org.path(name), "Exemple", org.clock); }));
}

TEST(OrganisationFile, FollowsALinkAndKeepsIt) {
    TemporaryOrganisation org;
    org.file.reset();
    const auto link = org.path(QStringLiteral("link.ithaca"));
    std::filesystem::create_symlink(org.path().toStdString(), link.toStdString());
    org.file = OrganisationFile::open(link, OrganisationFile::Access::ReadWrite, org.clock);
    EXPECT_EQ(org.file->path().toStdString(), std::filesystem::canonical(org.path().toStdString()).string());
    org.add("Inès", "Haddad");
    const auto second = OrganisationFile::open(org.path(), OrganisationFile::Access::ReadWrite, org.clock);
    EXPECT_EQ(second->readOnlyReason(), FileProblem::InUse) << "one file, whichever name it is opened by";
    EXPECT_TRUE(std::filesystem::is_symlink(link.toStdString()));
}

TEST(OrganisationFile, TakesTheLockOfADeadProgramOver) {
    TemporaryOrganisation org;
    org.file.reset();
    EXPECT_EQ(inChild([&] {
                  const auto opened =
                      OrganisationFile::open(org.path(), OrganisationFile::Access::ReadWrite, org.clock);
                  return std::raise(SIGKILL);
              }),
              -1);
    ASSERT_TRUE(std::filesystem::exists(lockOf(org).toStdString())) << "the crash must have left something";
    org.reopen();
    EXPECT_EQ(org.file->access(), OrganisationFile::Access::ReadWrite);
    org.add("Inès", "Haddad");
}

TEST(OrganisationFile, TakesALockOverThatAPowerCutLeftEmpty) {
    TemporaryOrganisation org;
    org.file.reset();
    writeBytes(lockOf(org), "");
    org.reopen();
    EXPECT_EQ(org.file->access(), OrganisationFile::Access::ReadWrite);
    EXPECT_FALSE(bytesOf(lockOf(org)).empty()) << "and it is ours now";
}

TEST(OrganisationFile, TakesTheLockOfADeadProgramOverWhoseNumberIsInUseAgain) {
    TemporaryOrganisation org;
    const auto ours = bytesOf(lockOf(org)); // a living process of the same name, on this computer
    org.file.reset();
    writeBytes(lockOf(org), ours);
    org.reopen();
    EXPECT_EQ(org.file->access(), OrganisationFile::Access::ReadWrite);
    org.add("Inès", "Haddad");
}

TEST(OrganisationFile, WaitsForALockAsLongAsItIsAskedTo) {
    using Access = OrganisationFile::Access;
    TemporaryOrganisation org;
    org.file.reset();
    std::atomic<bool> held = false;
    std::jthread somebody([&] {
        disk::FileLock lock(org.path().toStdString(), {});
        held = lock.take();
        std::this_thread::sleep_for(300ms);
    });
    while (!held)
        std::this_thread::yield();
    EXPECT_EQ(OrganisationFile::open(org.path(), Access::ReadWrite, org.clock)->readOnlyReason(), FileProblem::InUse);
    EXPECT_EQ(OrganisationFile::open(org.path(), Access::ReadWrite, org.clock, {}, 10min)->access(), Access::ReadWrite);
}

TEST(OrganisationFile, LeavesNobodyElseToReadItsLock) {
    const TemporaryOrganisation org;
    EXPECT_EQ(rightsOf(lockOf(org)), ownersOnly);
}

TEST(OrganisationFile, TakesAwayWhatOthersMayDoWithItAndSaysSoOnce) {
    using Access = OrganisationFile::Access;
    TemporaryOrganisation org;
    const auto backup = org.path(QStringLiteral("exemple-before-version-2.ithaca"));
    const auto stranger = org.path(QStringLiteral("exemple-of-mine.txt"));
    for (const auto access : {Access::ReadWrite, Access::ReadOnly}) {
        org.file.reset();
        setRights(org.path(), 0666);
        org.file = OrganisationFile::open(org.path(), access, org.clock);
        ASSERT_TRUE(org.file->exposure());
        EXPECT_TRUE(org.file->exposure()->toOthers && org.file->exposure()->ofFile && org.file->exposure()->mended);
        EXPECT_EQ(rightsOf(org.path()), ownersOnly);
        org.reopen();
        EXPECT_FALSE(org.file->exposure());
    }
    org.file.reset();
    setRights(org.path(), 0640);
    org.reopen();
    ASSERT_TRUE(org.file->exposure());
    EXPECT_TRUE(!org.file->exposure()->toOthers && org.file->exposure()->mended) << "a group";

    org.file.reset();
    const auto journal = org.path(QStringLiteral("exemple.ithaca-journal"));
    const auto aside = org.path(QStringLiteral("exemple-set-aside.ithaca-journal"));
    for (const auto& beside : {backup, journal, aside, stranger}) {
        writeBytes(beside, beside == journal ? "" : "x");
        setRights(beside, 0644);
    }
    org.reopen();
    ASSERT_TRUE(org.file->exposure());
    EXPECT_TRUE(!org.file->exposure()->ofFile && org.file->exposure()->mended);
    EXPECT_EQ(rightsOf(backup), ownersOnly);
    EXPECT_EQ(rightsOf(aside), ownersOnly);
    EXPECT_TRUE(!std::filesystem::exists(journal.toStdString()) || rightsOf(journal) == ownersOnly);
    EXPECT_NE(rightsOf(stranger), ownersOnly) << "what is not ours is as it was";
}

TEST(OrganisationFile, LeavesItsGroupAFileInAFolderThatItShares) {
    TemporaryOrganisation org;
    org.file.reset();
    setRights(org.folder.path(), 0770);
    setRights(org.path(), 0660);
    org.reopen();
    EXPECT_FALSE(org.file->exposure());
    EXPECT_EQ(rightsOf(org.path()), std::filesystem::perms(0660));
    org.file.reset();
    setRights(org.path(), 0664);
    org.reopen();
    ASSERT_TRUE(org.file->exposure());
    EXPECT_EQ(rightsOf(org.path()), std::filesystem::perms(0660));
}

TEST(OrganisationFile, LeavesAStrangersFileAsItIs) {
    TemporaryOrganisation org;
    const auto letter = org.path(QStringLiteral("letter.ithaca"));
    writeBytes(letter, std::string(2000, 'x'));
    setRights(letter, 0644);
    EXPECT_EQ(problemOfOpening(letter, org.clock), FileProblem::NotOurs);
    EXPECT_EQ(rightsOf(letter), std::filesystem::perms(0644));
}

TEST(OrganisationFile, OfSomebodyElseIsReadAndOnlyMentioned) {
    if (::geteuid() != 0)
        GTEST_SKIP() << "only an administrator can make a file of somebody else";
    TemporaryOrganisation org;
    org.file.reset();
    setRights(org.folder.path(), 0777);
    setRights(org.path(), 0644);
    EXPECT_EQ(inChild([&] {
                  if (::setgid(nobody) != 0 || ::setuid(nobody) != 0)
                      return 3;
                  const auto opened =
                      OrganisationFile::open(org.path(), OrganisationFile::Access::ReadWrite, org.clock);
                  const auto exposure = opened->exposure();
                  return opened->readOnlyReason() == FileProblem::NoPermission &&
                                 opened->ownedBy() == QStringLiteral("root") && exposure && !exposure->mended
                             ? 0
                             : 1;
              }),
              0);
    setRights(org.path(), 0600);
    EXPECT_EQ(inChild([&] {
                  if (::setgid(nobody) != 0 || ::setuid(nobody) != 0)
                      return 3;
                  try {
                      (void)OrganisationFile::open(org.path(), OrganisationFile::Access::ReadWrite, org.clock);
                  } catch (const FileError& error) {
                      return error.problem() == FileProblem::NoPermission && error.named() == "root" ? 0 : 1;
                  }
                  return 2;
              }),
              0);
    EXPECT_EQ(rightsOf(org.path()), ownersOnly);
}

TEST(OrganisationFile, SaysWhetherItOrItsFolderIsProtected) {
    TemporaryOrganisation org;
    org.file.reset();
    setRights(org.path(), 0400);
    org.reopen();
    EXPECT_EQ(org.file->readOnlyReason(), FileProblem::ReadOnly);
    EXPECT_FALSE(std::filesystem::exists(lockOf(org).toStdString())) << "who only reads locks nobody out";
}

TEST(OrganisationFile, OpensUnderTheLongestNameThereIs) {
    TemporaryOrganisation org;
    org.add("Inès", "Haddad");
    org.file.reset();
    auto now = org.path();
    const std::pair<int, std::optional<FileProblem>> cases[] = {
        {247, std::nullopt}, {248, FileProblem::NameTooLong}, {255, FileProblem::NameTooLong}};
    for (const auto& [length, reason] : cases) {
        const auto name = org.path(QString(length - 7, u'n') + QStringLiteral(".ithaca"));
        std::filesystem::rename(now.toStdString(), name.toStdString());
        now = name;
        const auto opened = OrganisationFile::open(name, OrganisationFile::Access::ReadWrite, org.clock);
        EXPECT_EQ(opened->readOnlyReason(), reason) << length;
        EXPECT_EQ(opened->directory().people().size(), 1U);
    }
}

TEST(OrganisationFile, OpensUnderANameThatIsNoUtf8) {
    TemporaryOrganisation org;
    org.file.reset();
    const auto native = std::filesystem::path(org.folder.path().toStdString()) / "caf\xe9.ithaca";
    std::filesystem::rename(org.path().toStdString(), native);
    const auto shown = QFile::decodeName(native.c_str());
    org.file = OrganisationFile::open(shown, OrganisationFile::Access::ReadWrite, org.clock);
    EXPECT_EQ(org.file->access(), OrganisationFile::Access::ReadWrite);
    EXPECT_TRUE(org.file->path().endsWith(QStringLiteral("caf\uFFFD.ithaca")));
    org.add("Inès", "Haddad");
    EXPECT_EQ(
        OrganisationFile::open(org.file->path(), OrganisationFile::Access::ReadWrite, org.clock)->readOnlyReason(),
        FileProblem::InUse);
    EXPECT_TRUE(checkFile(shown).passed());
    org.file.reset();
    EXPECT_EQ(contentOf(org).size(), 1U);

    std::filesystem::copy_file(native, native.parent_path() / "caf\xe8.ithaca");
    EXPECT_EQ(problemOfOpening(shown, org.clock), FileProblem::NameUnreadable) << "two that look the same";
    EXPECT_EQ(problemOf([&] { (void)OrganisationFile::create(shown, "Exemple", org.clock); }),
              FileProblem::NameUnreadable);
    EXPECT_EQ(contentOf(org).size(), 2U) << "and none is made that nobody asked for";
    std::filesystem::remove(native); // Qt, which makes and removes the folder, has no name for them
    std::filesystem::remove(native.parent_path() / "caf\xe8.ithaca");
}

TEST(OrganisationFile, OpensReadOnlyOnADiskWithoutRoomForItsLock) {
    TemporaryOrganisation org;
    org.file.reset();
    const auto bytes = bytesOf(org.path());
    const std::filesystem::path disk = org.path(QStringLiteral("disk")).toStdString();
    std::filesystem::create_directory(disk);
    const int outcome = inChild([&] {
        if (mountSmallDisk(disk, "size=4m,nr_inodes=2"))
            return 77;
        const auto file = org.path(QStringLiteral("disk/a.ithaca"));
        writeBytes(file, bytes);
        const auto opened = OrganisationFile::open(file, OrganisationFile::Access::ReadWrite, org.clock);
        return opened->readOnlyReason() == FileProblem::DiskFull && !opened->lockHolder() ? 0 : 1;
    });
    if (outcome == 77)
        GTEST_SKIP() << "no small disk here";
    EXPECT_EQ(outcome, 0);
}

TEST(OrganisationFile, NamesWhoHasItOpenOnAnotherComputer) {
    TemporaryOrganisation org;
    org.file.reset();
    const std::string lock = "4711\nithaca\nbureau-3\n0123456789abcdef0123456789abcdef\n\n";
    writeBytes(lockOf(org), lock);
    org.reopen();
    EXPECT_EQ(org.file->access(), OrganisationFile::Access::ReadOnly);
    EXPECT_EQ(org.file->readOnlyReason(), FileProblem::InUse);
    const auto holder = org.file->lockHolder();
    ASSERT_TRUE(holder);
    EXPECT_EQ(holder->host, QStringLiteral("bureau-3"));
    EXPECT_FALSE(holder->onThisHost);
    EXPECT_EQ(holder->pid, 4711);
    EXPECT_FALSE(holder->user.isEmpty());
    EXPECT_TRUE(holder->since.isValid());
    org.file.reset();
    EXPECT_EQ(bytesOf(lockOf(org)), lock) << "it is not ours to remove";
}

TEST(OrganisationFile, OpensReadOnlyWhereALockCannotBeTaken) {
    TemporaryOrganisation org;
    org.file.reset();
    std::filesystem::create_directory(lockOf(org).toStdString());
    org.reopen();
    EXPECT_EQ(org.file->access(), OrganisationFile::Access::ReadOnly);
    EXPECT_EQ(org.file->readOnlyReason(), FileProblem::InUse);
    EXPECT_FALSE(org.file->lockHolder()) << "nobody is named whom nobody knows";
}

TEST(OrganisationFile, OpensReadOnlyInAFolderWhereNoLockMayBeMade) {
    TemporaryOrganisation org;
    org.add("Inès", "Haddad");
    org.file.reset();
    const std::filesystem::path folder = org.folder.path().toStdString();
    if (::geteuid() == 0) { // for root every door is open
        ASSERT_EQ(::chown(org.path().toStdString().c_str(), nobody, nobody), 0);
        ASSERT_EQ(::chown(folder.c_str(), nobody, nobody), 0);
    }
    std::filesystem::permissions(folder, std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
    const int outcome = inChild([&] {
        if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            return 3;
        try {
            const auto opened = OrganisationFile::open(org.path(), OrganisationFile::Access::ReadWrite, org.clock);
            const bool asExpected = opened->readOnlyReason() == FileProblem::ReadOnlyFolder &&
                                    opened->directory().people().size() == 1 && !opened->lockHolder();
            return asExpected ? 0 : 1;
        } catch (const FileError&) {
            return 2;
        }
    });
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all);
    EXPECT_EQ(outcome, 0);
}

TEST(OrganisationFile, LeavesNothingBesideItWhenClosed) {
    TemporaryOrganisation org;
    org.add("Inès", "Haddad");
    org.file.reset();
    int entries = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(org.folder.path().toStdString()))
        ++entries;
    EXPECT_EQ(entries, 1);
}

TEST(OrganisationFile, LeavesNothingBehindWhenACopyIsStopped) {
    TemporaryOrganisation org;
    std::stop_source asked;
    asked.request_stop();
    const auto copy = org.path(QStringLiteral("copy.ithaca"));
    EXPECT_EQ(problemOf([&] {
                  (void)org.file->saveCopyAs(copy, false, {{}, asked.get_token()});
              }),
              FileProblem::Stopped);
    org.file.reset();
    int entries = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(org.folder.path().toStdString()))
        ++entries;
    EXPECT_EQ(entries, 1);
}

TEST(OrganisationFile, CanBeStoppedWhileItOpensAndOpensLater) {
    TemporaryOrganisation org;
    org.add("Inès", "Haddad");
    org.file.reset();
    std::stop_source asked;
    asked.request_stop();
    using Access = OrganisationFile::Access;
    EXPECT_EQ(problemOf([&] {
                  (void)OrganisationFile::open(org.path(), Access::ReadWrite, org.clock, {{}, asked.get_token()});
              }),
              FileProblem::Stopped);
    EXPECT_EQ(problemOf([&] { (void)checkFile(org.path(), {{}, asked.get_token()}); }), FileProblem::Stopped);
    EXPECT_EQ(OrganisationFile::open(org.path(), Access::ReadWrite, org.clock)->access(), Access::ReadWrite);
}

TEST(OrganisationFile, IsOpenedInOneThreadForAnother) {
    TemporaryOrganisation org;
    org.add("Inès", "Haddad");
    org.file.reset();
    std::unique_ptr<OrganisationFile> file;
    auto* const here = QThread::currentThread();
    std::jthread([&] {
        file = OrganisationFile::open(org.path(), OrganisationFile::Access::ReadWrite, org.clock);
        file->readAheadFor(here);
    }).join();
    EXPECT_EQ(file->thread(), here);
    EXPECT_EQ(file->people().thread(), here);
    EXPECT_EQ(file->matching().thread(), here);
    EXPECT_EQ(file->directory().people().size(), 1U);
}

TEST(OrganisationFile, RefusesToWriteIntoAFileThatWasMovedAway) {
    TemporaryOrganisation org;
    std::filesystem::rename(org.path().toStdString(), org.path(QStringLiteral("moved.ithaca")).toStdString());
    EXPECT_EQ(problemOf([&] { org.add("Inès", "Haddad"); }), FileProblem::MovedOrDeleted);
    EXPECT_TRUE(org.changes.empty()) << "nothing was shown as saved";
    org.file->saveCopyAs(org.path(QStringLiteral("rescued.ithaca")), false);
    EXPECT_TRUE(std::filesystem::exists(org.path(QStringLiteral("rescued.ithaca")).toStdString()));
}

TEST(OrganisationFile, RefusesToWriteIntoAFileThatWasDeleted) {
    TemporaryOrganisation org;
    std::filesystem::remove(org.path().toStdString());
    EXPECT_EQ(problemOf([&] { org.add("Inès", "Haddad"); }), FileProblem::MovedOrDeleted);
    EXPECT_TRUE(org.changes.empty());
}

TEST(OrganisationFile, RefusesToWriteIntoAFileThatWasReplaced) {
    TemporaryOrganisation org;
    const auto older = bytesOf(org.path());
    org.add("Inès", "Haddad");
    org.changes.clear();
    writeBytes(org.path(QStringLiteral("synced.ithaca")), older);
    std::filesystem::rename(org.path(QStringLiteral("synced.ithaca")).toStdString(), org.path().toStdString());
    EXPECT_EQ(problemOf([&] { org.add("Paul", "Lefèvre"); }), FileProblem::MovedOrDeleted);
    EXPECT_TRUE(org.changes.empty()) << "nothing was shown as saved";
    EXPECT_EQ(bytesOf(org.path()), older) << "nor is theirs touched";
    const auto rescued = org.path(QStringLiteral("rescued.ithaca"));
    org.file->saveCopyAs(rescued, false);
    const auto opened = OrganisationFile::open(rescued, OrganisationFile::Access::ReadWrite, org.clock);
    EXPECT_EQ(opened->directory().people().size(), 1U) << "all that was acknowledged";
}

TEST(OrganisationFile, RefusesToWriteOverWhatAnotherProgramPutIntoIt) {
    TemporaryOrganisation org;
    const auto older = bytesOf(org.path());
    for (int i = 0; i < 50; ++i)
        org.add("Inès", "Haddad");
    org.changes.clear();
    {
        std::fstream file(org.path().toStdString(), std::ios::in | std::ios::out | std::ios::binary);
        file.write(older.data(), static_cast<std::streamsize>(older.size()));
    }
    std::filesystem::resize_file(org.path().toStdString(), older.size());
    EXPECT_EQ(problemOf([&] { org.add("Paul", "Lefèvre"); }), FileProblem::ChangedOutside);
    EXPECT_TRUE(org.changes.empty());
    EXPECT_EQ(bytesOf(org.path()), older);
    org.reopen();
    EXPECT_TRUE(org.file->directory().people().empty());
}

TEST(OrganisationFile, CopiesItselfWholeAndOnlyOverWhatItMay) {
    TemporaryOrganisation org;
    org.add("Inès", "Haddad");
    const auto copy = org.path(QStringLiteral("copy.ithaca"));
    org.file->saveCopyAs(copy, false);
    EXPECT_EQ(problemOf([&] { org.file->saveCopyAs(copy, false); }), FileProblem::Exists);
    org.add("Paul", "Lefèvre");
    org.file->saveCopyAs(copy, true);
    const auto opened = OrganisationFile::open(copy, OrganisationFile::Access::ReadWrite, org.clock);
    EXPECT_EQ(opened->access(), OrganisationFile::Access::ReadWrite);
    EXPECT_EQ(opened->directory().people().size(), 2U);
    EXPECT_TRUE(checkFile(copy).passed());
}

TEST(OrganisationFile, RemembersSettingsWithoutALineInTheLog) {
    TemporaryOrganisation org;
    org.file->setSetting(QStringLiteral("page"), QStringLiteral("people"));
    org.reopen();
    EXPECT_EQ(org.file->setting(QStringLiteral("page")), QStringLiteral("people"));
    EXPECT_TRUE(org.file->history(5).empty());
}

TEST(OrganisationFile, SaysOfTextThatItIsNotOurs) {
    const TemporaryOrganisation org;
    const auto path = org.path(QStringLiteral("letter.ithaca"));
    std::ofstream(path.toStdString()) << std::string(2000, 'x');
    EXPECT_EQ(problemOf([&] { (void)OrganisationFile::open(path, OrganisationFile::Access::ReadWrite, org.clock); }),
              FileProblem::NotOurs);
}

TEST(OrganisationFile, ChecksCleanWhenNothingIsWrong) {
    TemporaryOrganisation org;
    org.fill(org.addProgram("Spring"), 2, 3);
    const auto checked = checkFile(org.path());
    EXPECT_TRUE(checked.passed());
    EXPECT_FALSE(checked.looked.empty());
    EXPECT_TRUE(checked.findings.empty());
}
