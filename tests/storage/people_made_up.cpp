#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <random>
#include <sstream>

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "sqlite/opening.h"
#include "sqlite/sqlite_engine.h"
#include "storage/custom_field_repository.h"
#include "storage/matching_run_repository.h"
#include "storage/mentorship_repository.h"
#include "storage/never_pair_repository.h"
#include "storage/pair_decision_repository.h"
#include "storage/participation_repository.h"
#include "storage/person_repository.h"
#include "storage/program_repository.h"
#include "storage/skill_repository.h"
#include "storage_support.h"

namespace mentoring::storage::test {

Folder::Folder() {
    auto pattern = (fs::temp_directory_path() / "ithaca-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr)
        throw std::runtime_error("no temporary folder");
    m_path = fs::canonical(pattern);
}

Folder::~Folder() {
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

std::vector<std::string> Folder::names() const {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(m_path))
        names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

std::optional<Kind> kindThrownBy(const std::function<void()>& call) {
    try {
        call();
    } catch (const StorageError& error) {
        return error.kind();
    }
    return std::nullopt;
}

std::optional<Kind> refusalOf(Connection& connection, const std::function<void()>& write) {
    const storage::Transaction rolledBack(connection);
    return kindThrownBy(write);
}

namespace {

void fillPeople(Connection& connection, int people) {
    const CustomField field{CustomFieldId{50}, "Métier", CustomFieldKind::OneChoice, {"Atelier", "Bureau"}};
    storage::CustomFieldRepository(connection).insert(field);
    storage::SkillRepository skills(connection);
    for (std::int64_t i = 1; i <= 3; ++i)
        skills.insert(
            {SkillId{i}, SkillKind::Professional, "Skill " + std::to_string(i), "Savoir " + std::to_string(i)});
    storage::ProgramRepository programs(connection);
    for (std::int64_t i = 1; i <= 2; ++i) {
        Program program;
        program.id = ProgramId{i};
        program.name = "Program " + std::to_string(i);
        programs.insert(program);
    }
    storage::PersonRepository all(connection);
    storage::ParticipationRepository parts(connection);
    for (std::int64_t i = 1; i <= people; ++i) {
        Person person;
        person.id = PersonId{100 + i};
        person.staffId = "00" + std::to_string(i);
        person.givenName = "Éloïse";
        person.familyName = "Œuvré " + std::to_string(i);
        person.email = "p" + std::to_string(i) + "@exemple.fr";
        person.department = i % 2 == 0 ? "Conseil & Méthodes" : "R&D";
        person.level = static_cast<int>(i % 5) + 1;
        if (i > 4)
            person.manager = PersonId{100 + i % 4 + 1};
        person.hireDate = Date{std::chrono::year{2020} / 2 / 29};
        person.workingLanguages = {"en", "fr"};
        person.setCustomValue(field.id, std::string("Atelier"));
        all.insert(person);
        Participation part;
        part.id = ParticipationId{1000 + i};
        part.program = ProgramId{1};
        part.person = person.id;
        part.asMentor = i % 2 == 0;
        part.asMentee = i % 2 == 1;
        part.state = ParticipationState::Accepted;
        if (part.asMentor)
            part.offers = {{SkillId{1}, 4}, {SkillId{2}, 2}};
        else
            part.seeks = {{SkillId{2}, 3, 1, 4}};
        parts.insert(part);
    }
    if (people >= 6) {
        const PersonId mentor{102};
        const PersonId mentee{101};
        storage::NeverPairRepository(connection).insert({NeverPairId{1}, PersonId{103}, PersonId{104}, "Brothers"});
        storage::PairDecisionRepository(connection)
            .insert({PairDecisionId{1}, ProgramId{1}, mentor, mentee, PairVerdict::Kept, true, ""});
        MatchingRun run;
        run.id = MatchingRunId{1};
        run.program = ProgramId{1};
        run.ranAt = aMonday.now();
        run.pairs = {{mentor, mentee, 9000}, {PersonId{104}, PersonId{105}, 4000}};
        storage::MatchingRunRepository(connection).insert(run);
        Mentorship pair;
        pair.id = MentorshipId{1};
        pair.program = ProgramId{1};
        pair.mentor = mentor;
        pair.mentee = mentee;
        pair.startedOn = dayOf(aMonday.now());
        storage::MentorshipRepository(connection).insert(pair);
    }
}

} // namespace

void makeFile(const fs::path& path, int people) {
    auto connection = storage::createFile(path, "Exemple", aMonday);
    storage::Transaction transaction(connection);
    fillPeople(connection, people);
    if (people >= 6)
        fillMentoring(connection);
    transaction.commit();
}

void makeFileOfVersion1(const fs::path& path, int people) {
    auto connection = storage::createFile(path, "Exemple", aMonday, storage::migrations().first(1));
    storage::Transaction transaction(connection);
    // Written by the repositories of today, which know a few columns more.
    const char* withRevision[] = {"criteria_set", "custom_field", "mentorship", "participation",
                                  "person",       "program",      "skill"};
    connection.execute("ALTER TABLE person ADD COLUMN manager_written TEXT NOT NULL DEFAULT ''");
    connection.execute("ALTER TABLE never_pair ADD COLUMN author INTEGER");
    connection.execute("ALTER TABLE never_pair ADD COLUMN program INTEGER");
    const char* ofRuns[] = {"name TEXT",      "ran_by TEXT",     "priority_first INTEGER", "wishes_first INTEGER",
                            "shares_of TEXT", "mentees INTEGER", "every_mentor INTEGER",   "lowest_first INTEGER",
                            "places INTEGER", "mentors INTEGER", "first_wishes INTEGER"};
    for (const std::string column : ofRuns)
        connection.execute("ALTER TABLE matching_run ADD COLUMN " + column);
    for (const auto* table : withRevision)
        connection.execute(std::string("ALTER TABLE ") + table + " ADD COLUMN revision INTEGER NOT NULL DEFAULT 1");
    const char* ofPrograms[] = {"kind INTEGER", "rhythm_weeks INTEGER", "duration_months INTEGER", "eligibility TEXT",
                                "closed_on TEXT"};
    for (const std::string column : ofPrograms)
        connection.execute("ALTER TABLE program ADD COLUMN " + column);
    fillPeople(connection, people);
    for (const std::string column : ofPrograms)
        connection.execute("ALTER TABLE program DROP COLUMN " + column.substr(0, column.find(' ')));
    for (const auto* table : withRevision)
        connection.execute(std::string("ALTER TABLE ") + table + " DROP COLUMN revision");
    for (const std::string column : ofRuns)
        connection.execute("ALTER TABLE matching_run DROP COLUMN " + column.substr(0, column.find(' ')));
    connection.execute("ALTER TABLE never_pair DROP COLUMN program");
    connection.execute("ALTER TABLE never_pair DROP COLUMN author");
    connection.execute("ALTER TABLE person DROP COLUMN manager_written");
    transaction.commit();
}

std::size_t peopleIn(Connection& connection) {
    return storage::PersonRepository(connection).all().size();
}

std::map<std::string, std::vector<std::string>> contentOf(Connection& connection) {
    const auto eachRow = [&](const std::string& sql, auto take) {
        sqlite3_stmt* rows = nullptr;
        if (sqlite3_prepare_v2(sqliteOf(connection).handle(), sql.c_str(), -1, &rows, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(sqliteOf(connection).handle()));
        while (sqlite3_step(rows) == SQLITE_ROW) {
            std::string line;
            for (int column = 0; column < sqlite3_column_count(rows); ++column) {
                const auto* cell = sqlite3_column_text(rows, column);
                line += (column == 0 ? "" : "|") + (cell ? std::string(reinterpret_cast<const char*>(cell)) : "NULL");
            }
            take(std::move(line));
        }
        sqlite3_finalize(rows);
    };
    std::map<std::string, std::vector<std::string>> content;
    eachRow("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name",
            [&](std::string table) { content[std::move(table)]; });
    for (auto& [table, lines] : content)
        eachRow("SELECT * FROM " + table + " ORDER BY 1, 2",
                [&](std::string line) { lines.push_back(std::move(line)); });
    return content;
}

void tamper(const fs::path& path, const std::string& sql) {
    sqlite3* handle = nullptr;
    if (sqlite3_open(path.c_str(), &handle) != SQLITE_OK)
        throw std::runtime_error("cannot tamper with " + path.string());
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    char* message = nullptr;
    const int code = sqlite3_exec(handle, ("PRAGMA foreign_keys = OFF; " + sql).c_str(), nullptr, nullptr, &message);
    const std::string said = message ? message : "";
    sqlite3_free(message);
    sqlite3_close(handle);
    if (code != SQLITE_OK)
        throw std::runtime_error("tampering failed: " + said);
}

std::string bytesOf(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

void writeBytes(const fs::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

void overwriteBytes(const fs::path& path, std::size_t at, const std::string& bytes) {
    std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(static_cast<std::streamoff>(at));
    file << bytes;
}

std::uint32_t seedOfThisRun() {
    const char* wanted = std::getenv("ITHACA_SEED");
    return wanted ? static_cast<std::uint32_t>(std::strtoul(wanted, nullptr, 10)) : std::random_device{}();
}

ChildEnd inChild(const std::function<int(std::string&)>& body) {
    int channel[2];
    if (::pipe(channel) != 0)
        throw std::runtime_error("no pipe");
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(channel[0]);
        std::string said;
        int status = 99;
        try {
            status = body(said);
        } catch (const std::exception& error) {
            said += error.what();
        }
        // No destructors of the parent's fixtures: they would tidy away its files.
        for (std::size_t sent = 0; sent < said.size();) {
            const auto written = ::write(channel[1], said.data() + sent, said.size() - sent);
            if (written <= 0)
                break;
            sent += static_cast<std::size_t>(written);
        }
        ::_exit(status);
    }
    ::close(channel[1]);
    ChildEnd end;
    char buffer[4096];
    for (ssize_t read = 0; (read = ::read(channel[0], buffer, sizeof buffer)) > 0;)
        end.said.append(buffer, static_cast<std::size_t>(read));
    ::close(channel[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    end.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return end;
}

} // namespace mentoring::storage::test
