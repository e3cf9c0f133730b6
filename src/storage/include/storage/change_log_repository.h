#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "mentoring/change_entry.h"
#include "storage/connection.h"
#include "storage/sight_sql.h"

namespace mentoring::storage {

/// What holds a line of the log in its place: the seal is made of the one before it, of what is never forgotten of the
/// line, and of `said`, which is made of `salt` and of its names and texts. When those are forgotten the salt goes with
/// them, so that nobody can try out what they were.
struct LogSeal {
    std::int64_t place = 0; ///< from 1 on; 0: written before there were seals
    std::string salt;
    std::string said;
    std::string seal;

    friend bool operator==(const LogSeal&, const LogSeal&) = default;
};

/// A line with all its texts.
struct SealedLine {
    ChangeEntry entry;
    bool isPart = false;
    LogSeal seal;
};

/// The log of changes: appended to, and never edited but for what it says of records that are gone.
class ChangeLogRepository {
public:
    explicit ChangeLogRepository(Connection& connection) : m_connection(connection) {}

    void append(const ChangeEntry& entry, const LogSeal& seal = {});
    /// A line for one of the many that another line of the same action tells of: it stands in that one's own history.
    void appendPart(const ChangeEntry& entry, const LogSeal& seal = {});
    [[nodiscard]] std::optional<LogSeal> lastSeal() const;
    [[nodiscard]] std::int64_t countUnsealed() const;
    /// In the order of their places.
    void forEachSealed(const std::function<void(const SealedLine&)>& look) const;
    /// Whether a record of the kinds that the log tells of bears the id.
    [[nodiscard]] bool isThere(std::int64_t record) const;
    /// Newest first, without what stood in the record before and after: see textsAbout.
    [[nodiscard]] std::vector<ChangeEntry> newest(std::size_t most) const;
    /// By the time they tell, the last first; behind a line, or without one from the first on. No parts of others, and
    /// with texts where they say what was taken back.
    [[nodiscard]] std::vector<ChangeEntry> inTime(const std::optional<std::pair<Instant, ChangeEntryId>>& behind,
                                                  std::size_t most) const;
    /// That a session of somebody's pairs took place or was missed, said later than that; the oldest first, without
    /// what stood there.
    [[nodiscard]] std::vector<ChangeEntry> sessionsRecordedSince(Instant since, PersonId of) const;
    [[nodiscard]] std::vector<ChangeEntry> findByRecord(std::int64_t record, std::size_t most) const;
    /// The same with what stood there, in the lines about no record that somebody wrote: what pairs agreed, and for the
    /// coordinator their own actions, too.
    [[nodiscard]] std::vector<ChangeEntry> findByRecord(std::int64_t record, std::size_t most,
                                                        const Perspective& reader) const;
    /// About a record of the mentoring: with what stood there where the viewer sees all of it.
    template <class Record>
    [[nodiscard]] std::vector<ChangeEntry> findAbout(const Perspective& viewer, IdOf<Record> id,
                                                     std::size_t most) const {
        const auto sqlFor = [](bool isCoordinator) {
            auto whole = wholeSql<Record>(isCoordinator);
            if (whole.empty())
                whole = sightSql<Record>(isCoordinator, Sight::Everything);
            return linesWithTexts("EXISTS (SELECT 1 FROM " + std::string(RecordOf<Record>::table) +
                                  " r WHERE r.id = c.record AND (" + whole + "))");
        };
        static const std::string forCoordinator = sqlFor(true);
        static const std::string forPerson = sqlFor(false);
        const auto sql = Sql::lasting(viewer.isCoordinator() ? forCoordinator : forPerson);
        return linesBy(sql, viewer.person.value_or(PersonId{}).value, id.value, most);
    }
    /// What stood in a record before and after each of its lines that says so; in those about no single one, for 0.
    struct Texts {
        ChangeEntryId entry;
        std::string before; ///< JSON
        std::string after;
    };
    [[nodiscard]] std::vector<Texts> textsAbout(std::int64_t record) const;

    /// Ids that lines about people bear, and no record any more; only those of which a line still says something.
    [[nodiscard]] std::vector<std::int64_t> findGone() const;
    /// Unless a record bears the id: the lines about it keep what was done, when and to how many, and lose names and
    /// texts.
    void forgetIfGone(std::int64_t record);

private:
    /// $1 is the viewer or what the condition asks for, $2 the record, $3 how many.
    [[nodiscard]] static std::string linesWithTexts(const std::string& condition);
    [[nodiscard]] std::vector<ChangeEntry> linesBy(Sql sql, std::int64_t first, std::int64_t record,
                                                   std::size_t most) const;

    void insert(const ChangeEntry& entry, std::int64_t count, const LogSeal& seal);

    Connection& m_connection;
};

} // namespace mentoring::storage
