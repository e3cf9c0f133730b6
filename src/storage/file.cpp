#include "storage/file.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <map>
#include <random>
#include <system_error>

#include "mentoring/check.h"
#include "migrations.h"
#include "platform.h"
#include "storage/custom_field_repository.h"
#include "storage/matching_run_repository.h"
#include "storage/mentorship_repository.h"
#include "storage/never_pair_repository.h"
#include "storage/pair_decision_repository.h"
#include "storage/participation_repository.h"
#include "storage/person_repository.h"
#include "storage/program_repository.h"
#include "storage/skill_repository.h"

namespace mentoring::storage {

namespace fs = std::filesystem;
using Kind = StorageError::Kind;

namespace {

std::int64_t pragma(Connection& connection, const char* sql) {
    Statement statement(connection, sql);
    return statement.next() ? statement.integer(0) : 0;
}

/// DELETE + EXTRA: nothing lies beside the file at rest, so a copied or mailed file is complete, and an acknowledged
/// action survives a power cut (DELETE + FULL may lose the last one).
void useSafely(Connection& connection) {
    connection.execute("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON;"
                       "PRAGMA mmap_size = 0;");
    if (!connection.isReadOnly())
        connection.execute("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;");
}

void migrate(Connection& connection, int from) {
    for (const auto& step : migrations) {
        if (step.version <= from)
            continue;
        Transaction transaction(connection);
        connection.execute(std::string(step.sql));
        connection.execute("PRAGMA user_version = " + std::to_string(step.version));
        transaction.commit();
    }
}

using SchemaTexts = std::map<std::string, std::string>;

SchemaTexts schemaOf(Connection& connection) {
    SchemaTexts texts;
    Statement rows(connection, "SELECT type, name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name");
    while (rows.next()) {
        auto& text = texts[std::string(rows.text(0)) + ' ' + std::string(rows.text(1))];
        text = rows.text(2);
    }
    return texts;
}

/// The schema as this program makes it, from an empty database in memory.
const SchemaTexts& expectedSchema(int version) {
    static std::map<int, SchemaTexts> known;
    auto found = known.find(version);
    if (found == known.end()) {
        Connection fresh(":memory:", Connection::Mode::ReadWrite);
        for (const auto& step : migrations) {
            if (step.version <= version)
                fresh.execute(std::string(step.sql));
        }
        found = known.emplace(version, schemaOf(fresh)).first;
    }
    return found->second;
}

/// Stops statements that run past a point in time: a hostile view or a broken tree may have no end.
class Deadline {
public:
    Deadline(Connection& connection, std::chrono::milliseconds patience)
        : m_connection(connection), m_end(std::chrono::steady_clock::now() + patience) {
        sqlite3_progress_handler(
            connection.handle(), 20'000,
            [](void* self) { return std::chrono::steady_clock::now() > static_cast<Deadline*>(self)->m_end ? 1 : 0; },
            this);
    }
    ~Deadline() { sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr); }
    Deadline(const Deadline&) = delete;
    Deadline& operator=(const Deadline&) = delete;

private:
    Connection& m_connection;
    std::chrono::steady_clock::time_point m_end;
};

std::vector<std::string> textsOf(Connection& connection, const char* sql) {
    std::vector<std::string> texts;
    Statement rows(connection, sql);
    while (rows.next())
        texts.emplace_back(rows.text(0));
    return texts;
}

bool isWhole(Connection& connection, const char* sql) {
    const auto lines = textsOf(connection, sql);
    return lines.size() == 1 && lines.front() == "ok";
}

std::vector<std::string> brokenLinks(Connection& connection) {
    std::vector<std::string> broken;
    Statement rows(connection, "PRAGMA foreign_key_check");
    while (rows.next())
        broken.push_back(std::string(rows.text(0)) + " row " + std::string(rows.text(1)) + " → " +
                         std::string(rows.text(2)));
    return broken;
}

void refuseWhatIsNoPlainFile(const fs::path& path) {
    switch (platform::kindOf(path)) {
    case platform::FileKind::Missing:
        throw StorageError(Kind::NotFound, "no such file");
    case platform::FileKind::Folder:
    case platform::FileKind::Special:
        throw StorageError(Kind::NotAFile, "not a regular file");
    case platform::FileKind::SeveralNames:
        throw StorageError(Kind::SeveralNames, "the file has more than one hard link");
    case platform::FileKind::NoAccess:
        throw StorageError(Kind::NoPermission, "a folder on the way may not be entered");
    case platform::FileKind::Plain:
        break;
    }
    if (fs::file_size(path) == 0)
        throw StorageError(Kind::Empty, "no bytes");
}

/// Application id and version, believed only from a file that SQLite can read at all.
int versionOf(Connection& connection) {
    const auto id = pragma(connection, "PRAGMA application_id");
    if (id != applicationId)
        throw StorageError(Kind::OtherProgram, "application_id " + std::to_string(id));
    const auto version = pragma(connection, "PRAGMA user_version");
    if (version < 1 || version > 1'000'000)
        throw StorageError(Kind::BadVersion, "user_version " + std::to_string(version));
    return static_cast<int>(version);
}

void refuseDamage(Connection& connection, int version, std::chrono::milliseconds patience) {
    const Deadline deadline(connection, patience);
    if (version <= presentVersion && schemaOf(connection) != expectedSchema(version))
        throw StorageError(Kind::AlteredSchema, "tables, indexes, triggers or views differ from what version " +
                                                    std::to_string(version) + " has");
    // quick_check has noticed what SQLite itself reads past: a file whose last bytes are missing still answers queries.
    if (!isWhole(connection, "PRAGMA quick_check(1)"))
        throw StorageError(Kind::Damaged, "quick_check failed");
    const auto broken = brokenLinks(connection);
    if (!broken.empty())
        throw StorageError(Kind::ForeignKeysBroken, broken.front());
}

fs::path freeNameBeside(const fs::path& path, const std::string& mark) {
    for (int i = 0;; ++i) {
        auto name = path.stem();
        name += mark + (i == 0 ? std::string() : "-" + std::to_string(i + 1));
        name += path.extension();
        auto candidate = path.parent_path() / name;
        std::error_code error;
        if (!fs::exists(fs::symlink_status(candidate, error)))
            return candidate;
    }
}

} // namespace

Connection createFile(const fs::path& path, const std::string& organisationName, const Clock& clock) {
    try {
        if (!platform::createPrivate(path))
            throw StorageError(Kind::Exists, "a file of this name exists");
    } catch (const fs::filesystem_error& error) {
        throw StorageError(error.code() == std::errc::no_space_on_device ? Kind::DiskFull : Kind::NoPermission,
                           error.what());
    }
    try {
        Connection connection(fs::canonical(path), Connection::Mode::ReadWrite);
        useSafely(connection);
        connection.execute("PRAGMA application_id = " + std::to_string(applicationId));
        migrate(connection, 0);
        IdSource ids(clock);
        Statement(connection, "INSERT INTO organisation (id, name, file_id) VALUES (1, $1, $2)")
            .bind(organisationName)
            .bind(ids.next<Id<struct FileTag>>())
            .run();
        return connection;
    } catch (...) {
        std::error_code ignored;
        fs::remove(path, ignored);
        throw;
    }
}

OpenedFile openFile(const fs::path& path, Connection::Mode mode, std::chrono::milliseconds patience) {
    refuseWhatIsNoPlainFile(path);
    const auto canonical = fs::canonical(path);
    std::optional<Kind> readOnlyBecause;
    if (mode == Connection::Mode::ReadWrite && !platform::mayWrite(canonical))
        readOnlyBecause = Kind::NoPermission;
    // Without the right to make a journal beside the file nothing can be written safely.
    else if (mode == Connection::Mode::ReadWrite && !platform::mayWrite(canonical.parent_path()))
        readOnlyBecause = Kind::ReadOnly;

    auto effective = readOnlyBecause ? Connection::Mode::ReadOnly : mode;
    const auto connect = [&] {
        Connection connection(canonical, effective);
        useSafely(connection);
        return connection;
    };
    auto connection = connect();
    const int version = versionOf(connection);
    refuseDamage(connection, version, patience);
    if (version > presentVersion) {
        if (mode == Connection::Mode::ReadOnly)
            return {std::move(connection), std::nullopt, std::nullopt};
        effective = Connection::Mode::ReadOnly;
        return {connect(), Kind::TooNew, std::nullopt};
    }
    // A write version in the header that this SQLite does not know makes the file readable only.
    if (effective == Connection::Mode::ReadWrite && sqlite3_db_readonly(connection.handle(), "main") == 1) {
        effective = Connection::Mode::ReadOnly;
        readOnlyBecause = Kind::ReadOnly;
    }
    std::optional<fs::path> backup;
    if (version < presentVersion) {
        if (effective == Connection::Mode::ReadOnly)
            throw StorageError(Kind::ReadOnly, "an older version has to be brought up to date, which needs writing");
        backup = freeNameBeside(canonical, "-before-version-" + std::to_string(presentVersion));
        copyFile(connection, *backup, false);
        migrate(connection, version);
    }
    return {std::move(connection), readOnlyBecause, backup};
}

void copyFile(Connection& from, const fs::path& to, bool replace) {
    std::error_code error;
    const auto target = fs::exists(to) ? fs::canonical(to) : to;
    if (fs::exists(fs::symlink_status(to, error))) {
        if (!replace)
            throw StorageError(Kind::Exists, "a file of this name exists");
        if (fs::equivalent(target, from.path(), error))
            throw StorageError(Kind::Exists, "that is the open file itself");
        if (!fs::is_regular_file(target, error))
            throw StorageError(Kind::NotAFile, "not a regular file");
    }
    const auto draft = freeNameBeside(target, "-draft");
    try {
        if (!platform::createPrivate(draft))
            throw StorageError(Kind::Exists, "a file of this name exists");
        {
            Connection copy(draft, Connection::Mode::ReadWrite);
            copy.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = FULL");
            auto* backup = sqlite3_backup_init(copy.handle(), "main", from.handle(), "main");
            if (!backup)
                copy.fail(sqlite3_errcode(copy.handle()));
            const int stepped = sqlite3_backup_step(backup, -1);
            const int finished = sqlite3_backup_finish(backup);
            if (stepped != SQLITE_DONE || finished != SQLITE_OK)
                copy.fail(stepped != SQLITE_DONE ? stepped : finished);
            if (!isWhole(copy, "PRAGMA integrity_check(1)"))
                throw StorageError(Kind::IoError, "the copy did not read back whole");
        }
        platform::syncFile(draft);
        fs::rename(draft, target);
        platform::syncFolder(target.parent_path());
    } catch (const fs::filesystem_error& trouble) {
        fs::remove(draft, error);
        throw StorageError(trouble.code() == std::errc::no_space_on_device      ? Kind::DiskFull
                           : trouble.code() == std::errc::permission_denied     ? Kind::NoPermission
                           : trouble.code() == std::errc::read_only_file_system ? Kind::ReadOnly
                                                                                : Kind::IoError,
                           trouble.what());
    } catch (...) {
        fs::remove(draft, error);
        throw;
    }
}

OutsideChangeGuard::OutsideChangeGuard(Connection& connection) : m_connection(connection) {
    remember();
}

bool OutsideChangeGuard::changedOutside() const {
    return pragma(m_connection, "PRAGMA data_version") != m_version;
}

void OutsideChangeGuard::remember() {
    m_version = pragma(m_connection, "PRAGMA data_version");
}

namespace {

/// Collects what the rules of the domain say about every record.
class RuleReport {
public:
    explicit RuleReport(FileReport& report) : m_report(report) {}

    template <class Record>
    void look(const char* at, const std::vector<Record>& records, auto issuesOf) {
        m_report.looked.push_back({at, static_cast<std::int64_t>(records.size())});
        for (const auto& record : records) {
            for (const auto& issue : issuesOf(record))
                find(std::string(at) + ' ' + std::to_string(record.id.value) + ": issue " +
                     std::to_string(static_cast<int>(issue.issue)) + " in field " +
                     std::to_string(static_cast<int>(issue.field)));
        }
    }
    void find(std::string what) {
        m_report.rules = false;
        m_report.findings.push_back(std::move(what));
    }

private:
    FileReport& m_report;
};

void examineRules(Connection& connection, FileReport& report) {
    report.rules = true;
    RuleReport rules(report);
    const auto simple = [](const auto& record) { return check(record); };
    const auto fields = CustomFieldRepository(connection).all();
    rules.look("custom fields", fields, simple);
    rules.look("skills", SkillRepository(connection).all(), simple);
    const auto people = PersonRepository(connection).all();
    rules.look("people", people, [&](const Person& person) { return check(person, fields); });
    for (const auto id : managerCycles(people))
        rules.find("people " + std::to_string(id.value) + ": managers form a circle");
    rules.look("programs", ProgramRepository(connection).all(), simple);
    rules.look("participations", ParticipationRepository(connection).all(), simple);
    rules.look("never-pairs", NeverPairRepository(connection).all(), simple);
    rules.look("decisions", PairDecisionRepository(connection).all(), simple);
    rules.look("mentorships", MentorshipRepository(connection).all(), simple);
}

} // namespace

FileReport examineFile(const fs::path& path) {
    refuseWhatIsNoPlainFile(path);
    Connection connection(fs::canonical(path), Connection::Mode::ReadOnly);
    useSafely(connection);
    FileReport report;
    const int version = versionOf(connection);
    if (version > presentVersion)
        throw StorageError(Kind::TooNew, "version " + std::to_string(version));
    const Deadline deadline(connection, std::chrono::minutes{10});
    const auto schema = schemaOf(connection);
    const auto& expected = expectedSchema(version);
    report.schema = schema == expected;
    report.looked.push_back({"schema entries", static_cast<std::int64_t>(schema.size())});
    if (!report.schema) {
        for (const auto& [name, text] : schema) {
            const auto known = expected.find(name);
            if (known == expected.end() || known->second != text)
                report.findings.push_back("schema: " + name + " is not as this program makes it");
        }
        for (const auto& [name, text] : expected) {
            if (!schema.contains(name))
                report.findings.push_back("schema: " + name + " is missing");
        }
        return report; // nothing in an altered file is run further
    }
    const auto integrity = textsOf(connection, "PRAGMA integrity_check");
    report.integrity = integrity.size() == 1 && integrity.front() == "ok";
    report.looked.push_back({"pages", pragma(connection, "PRAGMA page_count")});
    if (!report.integrity)
        report.findings.insert(report.findings.end(), integrity.begin(), integrity.end());
    const auto broken = brokenLinks(connection);
    report.foreignKeys = broken.empty();
    for (const auto& link : broken)
        report.findings.push_back("link: " + link);
    if (report.integrity && version == presentVersion)
        examineRules(connection, report);
    return report;
}

} // namespace mentoring::storage
