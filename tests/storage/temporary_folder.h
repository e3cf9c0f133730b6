#pragma once

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>

#include <sqlite3.h>

#include "mentoring/clock.h"
#include "mentoring/person.h"
#include "storage/file.h"
#include "storage/person_repository.h"

namespace mentoring::test {

namespace fs = std::filesystem;

inline constexpr Instant aMondayMorning =
    std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + std::chrono::hours{9};

class TemporaryFolder {
public:
    TemporaryFolder() {
        std::random_device random;
        m_path = fs::temp_directory_path() / ("ithaca-test-" + std::to_string(random()) + std::to_string(random()));
        fs::create_directory(m_path);
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        fs::permissions(m_path, fs::perms::owner_all, ignored);
        fs::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] fs::path operator/(const std::string& name) const { return m_path / name; }
    [[nodiscard]] const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

inline Person personNumber(int number) {
    Person person;
    person.id = PersonId{number};
    person.staffId = std::to_string(10'000 + number);
    person.givenName = "Inès";
    person.familyName = "Haddad " + std::to_string(number);
    person.email = "p" + std::to_string(number) + "@exemple.fr";
    person.department = std::string(200, 'x');
    return person;
}

/// A real file with some hundred people, closed.
inline fs::path makeFile(const TemporaryFolder& folder, const std::string& name = "exemple.ithaca", int people = 400) {
    const FixedClock clock(aMondayMorning);
    const auto path = folder / name;
    auto connection = storage::createFile(path, "Exemple", clock);
    storage::Transaction transaction(connection);
    storage::PersonRepository repository(connection);
    for (int i = 1; i <= people; ++i)
        repository.insert(personNumber(i));
    transaction.commit();
    return path;
}

inline std::string bytesOf(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline void writeBytes(const fs::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

/// Runs SQL the program would never run, past all its guards.
inline void tamper(const fs::path& path, const std::string& sql) {
    sqlite3* handle = nullptr;
    sqlite3_open(path.string().c_str(), &handle);
    char* message = nullptr;
    if (sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, &message) != SQLITE_OK) {
        const std::string why = message ? message : "?";
        sqlite3_free(message);
        sqlite3_close(handle);
        throw std::runtime_error(why);
    }
    sqlite3_close(handle);
}

} // namespace mentoring::test
