#include "log_chain.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

#include <QCryptographicHash>
#include <QDateTime>
#include <QRandomGenerator>

#include "storage/storage_error.h"

namespace mentoring {

using storage::LogSeal;
using storage::SealedLine;

namespace {

constexpr std::string_view endKey = "log_end"; ///< "PLACE SEAL LINES_BEFORE"

/// Each field behind its length, so that no two rows of fields look alike.
class Fields {
public:
    Fields& operator<<(std::string_view text) {
        const auto length = std::to_string(text.size()) + ':';
        m_hash.addData(bytesOf(length));
        m_hash.addData(bytesOf(text));
        return *this;
    }
    Fields& operator<<(std::int64_t number) { return *this << std::string_view(std::to_string(number)); }
    [[nodiscard]] std::string digest() const { return m_hash.result().toHex().toStdString(); }

private:
    static QByteArray bytesOf(std::string_view text) {
        return QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
    }

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

std::string newSalt() {
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char*>(words.data()), sizeof words).toHex().toStdString();
}

std::string saidOf(const ChangeEntry& line, const std::string& salt) {
    Fields fields;
    fields << salt << line.actor << line.onBehalf << line.subject << line.before << line.after;
    return fields.digest();
}

std::string sealOf(const std::string& before, std::int64_t place, const ChangeEntry& line, bool isPart,
                   const std::string& said) {
    Fields fields;
    fields << before << place << line.id.value << line.at.time_since_epoch().count()
           << static_cast<std::int64_t>(line.action) << line.record << (isPart ? std::int64_t{-1} : line.count) << said;
    return fields.digest();
}

std::string named(const ChangeEntry& line) {
    const auto at = QDateTime::fromMSecsSinceEpoch(line.at.time_since_epoch().count(), Qt::UTC);
    return "line " + std::to_string(line.id.value) + " of " + at.toString(Qt::ISODate).toStdString();
}

struct End {
    std::int64_t place = 0;
    std::string seal;
    std::int64_t older = 0;
};

std::optional<End> endIn(const storage::SettingRepository& settings) {
    const auto kept = settings.find(endKey);
    if (!kept)
        return std::nullopt;
    End end;
    const auto first = kept->find(' ');
    const auto second = first == std::string::npos ? first : kept->find(' ', first + 1);
    if (second == std::string::npos)
        return end;
    std::from_chars(kept->data(), kept->data() + first, end.place);
    end.seal = kept->substr(first + 1, second - first - 1);
    std::from_chars(kept->data() + second + 1, kept->data() + kept->size(), end.older);
    return end;
}

/// Goes along the chain and says where it does not hold.
class Walk {
public:
    Walk(const storage::ChangeLogRepository& log, LogLook& look) : m_log(log), m_look(look) {}

    void operator()(const SealedLine& line) {
        ++m_look.sealed;
        const bool follows = line.seal.place == m_place + 1;
        if (!follows)
            tell(std::to_string(line.seal.place - m_place - 1) + " missing before " + named(line.entry));
        // Behind a gap the line before is not known: what it was made of cannot be made again.
        if (follows && line.seal.seal != sealOf(m_seal, line.seal.place, line.entry, line.isPart, line.seal.said))
            tell(named(line.entry) + " is not the one that was written");
        if (line.seal.salt.empty())
            lookAtForgotten(line.entry);
        else if (line.seal.said != saidOf(line.entry, line.seal.salt))
            tell(named(line.entry) + " says something else than what was written");
        m_place = line.seal.place;
        m_seal = line.seal.seal;
    }

    void finish(const std::optional<End>& end) {
        m_look.end = m_seal;
        if (!end) {
            if (m_place > 0)
                tell("it is not said where the lines end");
            return;
        }
        if (end->place > m_place)
            tell(std::to_string(end->place - m_place) + " missing at the end");
        else if (end->place < m_place || end->seal != m_seal)
            tell("the last line is not the one that was written last");
        if (m_look.older != end->older)
            tell(std::to_string(m_look.older) + " lines without a seal instead of " + std::to_string(end->older));
    }

private:
    void lookAtForgotten(const ChangeEntry& line) {
        ++m_look.forgotten;
        if (!line.subject.empty() || !line.onBehalf.empty() || !line.before.empty() || !line.after.empty())
            tell(named(line) + " says something that was not written");
        else if (line.record == 0 || m_log.isThere(line.record))
            tell(named(line) + " has lost what it said, and its record is still there");
    }
    void tell(const std::string& finding) { m_look.findings.push_back("log: " + finding); }

    const storage::ChangeLogRepository& m_log;
    LogLook& m_look;
    std::int64_t m_place = 0;
    std::string m_seal;
};

} // namespace

LogSeal sealBehind(const std::optional<LogSeal>& last, const ChangeEntry& line, bool isPart) {
    LogSeal seal;
    seal.place = (last ? last->place : 0) + 1;
    seal.salt = newSalt();
    seal.said = saidOf(line, seal.salt);
    seal.seal = sealOf(last ? last->seal : std::string(), seal.place, line, isPart, seal.said);
    return seal;
}

void keepEnd(storage::SettingRepository& settings, const LogSeal& last, std::int64_t olderLines) {
    settings.put(endKey, std::to_string(last.place) + ' ' + last.seal + ' ' + std::to_string(olderLines));
}

std::optional<std::int64_t> olderLinesOf(const storage::SettingRepository& settings) {
    const auto end = endIn(settings);
    return end ? std::optional(end->older) : std::nullopt;
}

LogLook lookAtLog(storage::Connection& connection, const std::string& keptSeal, const Watch& watch) {
    const storage::ReadScope scope(connection);
    const storage::ChangeLogRepository log(connection);
    LogLook look;
    look.older = log.countUnsealed();
    Walk walk(log, look);
    constexpr std::int64_t oftenEnough = 1'000;
    bool leadsThere = keptSeal.empty();
    log.forEachSealed([&](const SealedLine& line) {
        walk(line);
        leadsThere = leadsThere || line.seal.seal == keptSeal;
        if (look.sealed % oftenEnough == 0 && watch.stop.stop_requested())
            throw storage::StorageError(storage::StorageError::Kind::Stopped, "stopped while looking at the log");
    });
    walk.finish(endIn(storage::SettingRepository(connection)));
    if (!leadsThere)
        look.findings.emplace_back("log: no line bears the seal that was kept");
    return look;
}

} // namespace mentoring
