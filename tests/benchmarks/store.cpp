#include "commands.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <functional>
#include <random>
#include <stdexcept>
#include <string_view>
#include <utility>

#include <sqlite3.h>

#include "mentoring/check.h"
#include "mentoring/clock.h"
#include "storage/file.h"
#include "storage/participation_repository.h"
#include "storage/person_repository.h"
#include "storage/program_repository.h"

namespace mentoring::bench {

namespace {

namespace fs = std::filesystem;
using storage::Connection;

constexpr double allowedRatio = 1.15;    ///< repository to raw
constexpr double allowedInScope = 0.7;   ///< look-ups in a read scope to raw ones that each take their own lock
constexpr std::size_t lookUps = 100'000; ///< a round
constexpr std::size_t updates = 2'000;   ///< a round, each a transaction that is synced

double cpuSeconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

std::vector<Person> madeUp(std::size_t count) {
    static const std::vector<std::string> given = {"Inès", "Paul", "Éloïse", "Amadou", "Anna", "Björn", "Chloé"};
    static const std::vector<std::string> families = {"Haddad", "Lefèvre", "Œuvré", "Kowalska", "Müller", "Nguyen"};
    static const std::vector<std::string> departments = {"Finance", "Juridique", "Systèmes d’information"};
    std::mt19937 random(2026);
    std::vector<Person> people(count);
    for (std::size_t i = 0; i < count; ++i) {
        auto& person = people[i];
        const auto number = std::to_string(i + 1);
        person.id = PersonId{static_cast<std::int64_t>(i + 1) * 1000};
        person.staffId = std::string(8 - std::min<std::size_t>(8, number.size()), '0') + number;
        person.givenName = given[random() % given.size()];
        person.familyName = families[random() % families.size()] + ' ' + number;
        person.email = "prenom.nom" + number + "@exemple.fr";
        person.jobTitle = "Responsable de projet";
        person.department = departments[random() % departments.size()];
        person.site = "Montréal";
        person.country = "FR";
        person.timeZone = "Europe/Paris";
        person.level = static_cast<int>(random() % 10);
        if (i >= 10)
            person.manager = people[random() % (i / 10 + 1)].id;
        person.hireDate = Date{std::chrono::year{2000 + static_cast<int>(random() % 25)} / 2 / 1};
        person.workingLanguages = {"en", "fr"};
    }
    return people;
}

/// The same statements by hand: compiled once, bound without copies, read straight into the same struct. What a careful
/// programmer would write who has no layer to go through.
class Raw {
public:
    explicit Raw(const fs::path& path) {
        // The settings of the program, so that both sides do the same work.
        demand(sqlite3_open_v2(path.c_str(), &m_handle, SQLITE_OPEN_READWRITE, nullptr));
        demand(sqlite3_exec(m_handle,
                            "PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON;"
                            "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA",
                            nullptr, nullptr, nullptr));
        m_insert = prepared("INSERT INTO person (id, staff_id, given_name, family_name, email, email_key, job_title,"
                            " department, site, country, time_zone, level, manager, hire_date, working_languages,"
                            " address_form, archived, manager_written, revision)"
                            " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,"
                            " $18, $19)");
        m_update = prepared("UPDATE person SET staff_id = $1, given_name = $2, family_name = $3, email = $4,"
                            " email_key = $5, job_title = $6, department = $7, site = $8, country = $9,"
                            " time_zone = $10, level = $11, manager = $12, hire_date = $13, working_languages = $14,"
                            " address_form = $15, archived = $16, manager_written = $17, revision = $18"
                            " WHERE id = $19 AND revision = $20");
        m_find = prepared("SELECT id, staff_id, given_name, family_name, email, job_title, department, site, country,"
                          " time_zone, level, manager, hire_date, working_languages, address_form, archived,"
                          " manager_written, revision FROM person WHERE id = $1");
        m_scan = prepared("SELECT id, staff_id, given_name, family_name, email, job_title, department, site, country,"
                          " time_zone, level, manager, hire_date, working_languages, address_form, archived,"
                          " manager_written, revision FROM person ORDER BY id");
        m_count = prepared("SELECT count(*) FROM person");
        m_values = prepared("SELECT v.field, f.kind, v.content FROM person_custom_value v JOIN custom_field f"
                            " ON f.id = v.field WHERE v.person = $1 ORDER BY v.field, v.position");
        m_forget = prepared("DELETE FROM person_custom_value WHERE person = $1");
        m_begin = prepared("BEGIN IMMEDIATE");
        m_commit = prepared("COMMIT");
    }
    ~Raw() {
        for (auto* statement : m_all)
            sqlite3_finalize(statement);
        sqlite3_close(m_handle);
    }
    Raw(const Raw&) = delete;
    Raw& operator=(const Raw&) = delete;

    void begin() { run(m_begin); }
    void commit() { run(m_commit); }

    void insert(const Person& person) {
        sqlite3_bind_int64(m_insert, 1, person.id.value);
        bindFields(m_insert, 2, person);
    }

    void update(const Person& person) {
        sqlite3_bind_int64(m_update, 19, person.id.value);
        sqlite3_bind_int64(m_update, 20, person.revision.value);
        bindFields(m_update, 1, person);
        if (sqlite3_changes(m_handle) != 1)
            throw std::runtime_error("a person is not as it was read");
        sqlite3_bind_int64(m_forget, 1, person.id.value);
        run(m_forget);
    }

    Person find(PersonId id) {
        sqlite3_bind_int64(m_find, 1, id.value);
        if (sqlite3_step(m_find) != SQLITE_ROW)
            throw std::runtime_error("a person is missing");
        Person person = personAt(m_find);
        sqlite3_reset(m_find);
        sqlite3_bind_int64(m_values, 1, id.value);
        if (sqlite3_step(m_values) != SQLITE_DONE)
            throw std::runtime_error("a value nobody gave");
        sqlite3_reset(m_values);
        return person;
    }

    std::vector<Person> all() {
        std::vector<Person> people;
        sqlite3_step(m_count);
        people.reserve(static_cast<std::size_t>(sqlite3_column_int64(m_count, 0)));
        sqlite3_reset(m_count);
        while (sqlite3_step(m_scan) == SQLITE_ROW)
            people.push_back(personAt(m_scan));
        sqlite3_reset(m_scan);
        return people;
    }

private:
    static void demand(int code) {
        if (code != SQLITE_OK)
            throw std::runtime_error("SQLite: " + std::to_string(code));
    }
    sqlite3_stmt* prepared(const char* sql) {
        sqlite3_stmt* statement = nullptr;
        demand(sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
        m_all.push_back(statement);
        return statement;
    }
    static void run(sqlite3_stmt* statement) {
        if (sqlite3_step(statement) != SQLITE_DONE)
            throw std::runtime_error("SQLite: a statement failed");
        sqlite3_reset(statement);
    }
    static void bindText(sqlite3_stmt* statement, int at, const std::string& text) {
        sqlite3_bind_text(statement, at, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
    }

    void bindFields(sqlite3_stmt* statement, int at, const Person& person) {
        const auto key = emailKey(person.email);
        std::string languages;
        for (const auto& code : person.workingLanguages)
            languages += languages.empty() ? code : '\n' + code;
        const auto hired = person.hireDate ? toIso(*person.hireDate) : std::string();
        bindText(statement, at++, person.staffId);
        bindText(statement, at++, person.givenName);
        bindText(statement, at++, person.familyName);
        bindText(statement, at++, person.email);
        bindText(statement, at++, key);
        bindText(statement, at++, person.jobTitle);
        bindText(statement, at++, person.department);
        bindText(statement, at++, person.site);
        bindText(statement, at++, person.country);
        bindText(statement, at++, person.timeZone);
        person.level ? sqlite3_bind_int(statement, at, *person.level) : sqlite3_bind_null(statement, at);
        ++at;
        person.manager ? sqlite3_bind_int64(statement, at, person.manager->value) : sqlite3_bind_null(statement, at);
        ++at;
        person.hireDate ? bindText(statement, at, hired) : void(sqlite3_bind_null(statement, at));
        ++at;
        bindText(statement, at++, languages);
        sqlite3_bind_int(statement, at++, static_cast<int>(person.addressForm));
        sqlite3_bind_int(statement, at++, person.archived ? 1 : 0);
        bindText(statement, at++, person.managerWritten);
        sqlite3_bind_int64(statement, at++, static_cast<std::int64_t>(m_revisions() >> 1));
        run(statement);
    }

    static std::string_view text(sqlite3_stmt* statement, int column) {
        const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
        return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement, column))};
    }

    static Person personAt(sqlite3_stmt* row) {
        Person person;
        person.id = PersonId{sqlite3_column_int64(row, 0)};
        person.staffId = text(row, 1);
        person.givenName = text(row, 2);
        person.familyName = text(row, 3);
        person.email = text(row, 4);
        person.jobTitle = text(row, 5);
        person.department = text(row, 6);
        person.site = text(row, 7);
        person.country = text(row, 8);
        person.timeZone = text(row, 9);
        if (sqlite3_column_type(row, 10) != SQLITE_NULL)
            person.level = sqlite3_column_int(row, 10);
        if (sqlite3_column_type(row, 11) != SQLITE_NULL)
            person.manager = PersonId{sqlite3_column_int64(row, 11)};
        if (sqlite3_column_type(row, 12) != SQLITE_NULL)
            person.hireDate = dateFromIso(text(row, 12));
        for (auto codes = text(row, 13); !codes.empty();) {
            const auto end = codes.find('\n');
            person.workingLanguages.emplace_back(codes.substr(0, end));
            codes.remove_prefix(end == std::string_view::npos ? codes.size() : end + 1);
        }
        person.addressForm = static_cast<AddressForm>(sqlite3_column_int(row, 14));
        person.archived = sqlite3_column_int(row, 15) != 0;
        person.managerWritten = text(row, 16);
        person.revision = {sqlite3_column_int64(row, 17)};
        return person;
    }

    sqlite3* m_handle = nullptr;
    std::mt19937_64 m_revisions{2026};
    std::vector<sqlite3_stmt*> m_all;
    sqlite3_stmt* m_insert = nullptr;
    sqlite3_stmt* m_update = nullptr;
    sqlite3_stmt* m_find = nullptr;
    sqlite3_stmt* m_scan = nullptr;
    sqlite3_stmt* m_count = nullptr;
    sqlite3_stmt* m_values = nullptr;
    sqlite3_stmt* m_forget = nullptr;
    sqlite3_stmt* m_begin = nullptr;
    sqlite3_stmt* m_commit = nullptr;
};

/// CPU seconds of each round of the two sides, which take turns so that a busy machine slows both.
struct Row {
    const char* what;
    std::size_t operations;
    double allowed;
    std::vector<double> ours{};
    std::vector<double> raw{};

    void measure(const std::function<void()>& our, const std::function<void()>& byHand) {
        const auto timed = [](const std::function<void()>& side) {
            const auto began = cpuSeconds();
            side();
            return cpuSeconds() - began;
        };
        const bool ourFirst = ours.size() % 2 == 0;
        if (ourFirst)
            ours.push_back(timed(our));
        raw.push_back(timed(byHand));
        if (!ourFirst)
            ours.push_back(timed(our));
    }
    static double median(std::vector<double> values) {
        std::ranges::sort(values);
        return values[values.size() / 2];
    }
    [[nodiscard]] double ratio() const { return median(ours) / median(raw); }
    [[nodiscard]] bool holds() const { return ratio() <= allowed; }
    void print() const {
        const auto each = [&](const std::vector<double>& seconds) {
            return median(seconds) * 1e6 / static_cast<double>(operations);
        };
        std::printf("  %-44s %8.3f us %8.3f us  %5.2fx  (goal %.2fx)  %s\n", what, each(ours), each(raw), ratio(),
                    allowed, holds() ? "ok" : "MISSED");
    }
};

std::size_t numberAfter(const std::vector<std::string>& arguments, const std::string& option, std::size_t otherwise) {
    const auto at = std::ranges::find(arguments, option);
    return at != arguments.end() && at + 1 != arguments.end() ? std::stoul(*(at + 1)) : otherwise;
}

fs::path newFile(const fs::path& folder, const char* name) {
    const auto path = folder / name;
    fs::remove(path);
    const FixedClock clock(std::chrono::sys_days{std::chrono::year{2026} / 3 / 2});
    (void)storage::createFile(path, "Exemple", clock);
    return path;
}

} // namespace

int store(const std::vector<std::string>& arguments) {
    const auto rows = std::max<std::size_t>(1000, numberAfter(arguments, "--rows", 200'000));
    const auto rounds = std::max<std::size_t>(1, numberAfter(arguments, "--rounds", 5));
    const auto folder = fs::temp_directory_path() / "ithaca-bench-store";
    fs::create_directories(folder);
    const auto people = madeUp(rows);

    std::vector<Row> table{{"insert, one transaction", rows, allowedRatio},
                           {"look-up by key, all columns", lookUps, allowedRatio},
                           {"look-up in a read scope, to raw without", lookUps, allowedInScope},
                           {"scan all", rows, allowedRatio},
                           {"update, one a transaction, synced", updates, allowedRatio}};

    for (std::size_t round = 0; round < rounds; ++round) {
        const auto ourPath = newFile(folder, "ours.ithaca");
        const auto rawPath = newFile(folder, "raw.ithaca");
        auto connection = std::move(storage::openFile(ourPath, Connection::Mode::ReadWrite).connection);
        storage::PersonRepository repository(connection);
        Raw raw(rawPath);

        table[0].measure(
            [&] {
                storage::Transaction transaction(connection);
                for (const auto& person : people)
                    repository.insert(person);
                transaction.commit();
            },
            [&] {
                raw.begin();
                for (const auto& person : people)
                    raw.insert(person);
                raw.commit();
            });

        std::mt19937 random(static_cast<std::uint32_t>(round));
        std::vector<PersonId> wanted(lookUps);
        for (auto& id : wanted)
            id = people[random() % people.size()].id;
        std::int64_t seen = 0;
        const auto lookUpByHand = [&] {
            for (const auto id : wanted)
                seen += raw.find(id).level.value_or(0);
        };
        const auto lookUp = [&] {
            for (const auto id : wanted)
                seen -= repository.find(id)->level.value_or(0);
        };
        table[1].measure(lookUp, lookUpByHand);
        table[2].measure(
            [&] {
                const storage::ReadScope scope(connection);
                lookUp();
            },
            lookUpByHand);
        if (seen != 0)
            throw std::runtime_error("the two sides read different people");

        std::size_t same = 0;
        table[3].measure([&] { same += repository.all().size(); }, [&] { same -= raw.all().size(); });
        if (same != 0 || repository.all() != raw.all())
            throw std::runtime_error("the two sides hold different people");

        // As they were read: with the number of the writing that is to be written over.
        const auto edited = [&](const auto& read) {
            std::vector<Person> changed;
            for (std::size_t i = 0; i < updates; ++i) {
                changed.push_back(read(people[(i * 7919) % people.size()].id));
                changed.back().site = "Lyon " + std::to_string(i);
            }
            return changed;
        };
        const auto ours = edited([&](PersonId id) { return *repository.find(id); });
        const auto theirs = edited([&](PersonId id) { return raw.find(id); });
        table[4].measure(
            [&] {
                for (std::size_t i = 0; i < updates; ++i) {
                    storage::Transaction transaction(connection);
                    repository.update(ours[i]);
                    transaction.commit();
                }
            },
            [&] {
                for (std::size_t i = 0; i < updates; ++i) {
                    raw.begin();
                    raw.update(theirs[i]);
                    raw.commit();
                }
            });
    }

    std::printf("store: %zu people, %zu rounds, CPU time, medians\n", rows, rounds);
    std::printf("  %-44s %11s %11s  %6s\n", "", "repository", "raw SQLite", "ratio");
    bool holds = true;
    for (const auto& row : table) {
        row.print();
        holds = holds && row.holds();
    }
    {
        const auto began = cpuSeconds();
        auto opened = storage::openFile(folder / "ours.ithaca", Connection::Mode::ReadWrite);
        const auto checked = cpuSeconds();
        const auto loaded = storage::PersonRepository(opened.connection).all().size();
        std::printf("  opened and looked through %.0f ms, %zu people loaded once more %.0f ms\n",
                    (checked - began) * 1e3, loaded, (cpuSeconds() - checked) * 1e3);
    }
    fs::remove_all(folder);
    return holds ? 0 : 1;
}

} // namespace mentoring::bench
