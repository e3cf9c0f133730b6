#include <algorithm>
#include <string>
#include <utility>

#include "inspection.h"
#include "look_through.h"
#include "migrations.h"
#include "sqlite_engine.h"
#include "storage/file.h"

namespace mentoring::storage {

using Kind = StorageError::Kind;

namespace {

void compareSchema(Connection& connection, int version, FileReport& report) {
    const auto schema = schemaOf(connection);
    const auto expected = expectedSchema(migrations(), version);
    report.schema = schema == expected;
    report.looked.push_back({"schema entries", static_cast<std::int64_t>(schema.size())});
    const auto missingFrom = [](const std::vector<SchemaEntry>& list, const SchemaEntry& entry) {
        return std::ranges::find(list, entry) == list.end();
    };
    for (const auto& entry : schema)
        if (missingFrom(expected, entry))
            report.findings.push_back("schema: " + entry.type + ' ' + entry.name + " is not as this program makes it");
    for (const auto& entry : expected) {
        const auto sameName = [&](const SchemaEntry& known) {
            return known.type == entry.type && known.name == entry.name;
        };
        if (std::ranges::none_of(schema, sameName))
            report.findings.push_back("schema: " + entry.type + ' ' + entry.name + " is missing");
    }
}

Connection connectionTo(const std::filesystem::path& canonical, FileReport& report) {
    auto aside = takeBackInterrupted(canonical);
    auto connection = connectTo(canonical, Connection::Mode::ReadOnly);
    const Followed followed(connection, {}, 0, mostStepsOfASchema);
    for (auto& stranger : makeReady(connection))
        aside.push_back(std::move(stranger));
    for (const auto& stranger : aside)
        report.findings.push_back("beside the file: moved aside to " + stranger.filename().string());
    (void)versionOf(connection);
    return connection;
}

} // namespace

FileReport examineFile(const std::filesystem::path& path, const Watch& watch,
                       const std::function<void(Connection&)>& further) {
    FileReport report;
    auto connection = connectionTo(plainFileAt(path), report);
    const int version = versionOf(connection);
    if (version > presentVersion)
        throw StorageError(Kind::TooNew, "version " + std::to_string(version), std::to_string(version));
    {
        const Followed followed(connection, watch, 0, mostStepsOfASchema);
        compareSchema(connection, version, report);
    }
    if (!report.schema)
        return report; // nothing in an altered file is run further
    const auto found = lookThrough(connection, version == presentVersion, Wanted::Report, watch);
    report.looked.insert(report.looked.end(), found.looked.begin(), found.looked.end());
    const auto tell = [&](const char* of, const std::vector<std::string>& findings) {
        for (const auto& finding : findings)
            report.findings.push_back(of + finding);
        return findings.empty();
    };
    report.integrity = tell("integrity: ", found.lines);
    if (found.damaged)
        return report;
    (void)tell("record: ", found.forbidden);
    report.foreignKeys = tell("link: ", found.links);
    report.rules = tell("", found.rules);
    if (further && version == presentVersion)
        further(connection);
    return report;
}

} // namespace mentoring::storage
