#include "sessions_list.h"

#include <algorithm>
#include <tuple>

#include "app/organisation_file.h"
#include "kit/utf8.h"
#include "parts/viewpoint.h"
#include "session_view.h"
#include "sessions/sessions_page.h"
#include "wording/mentoring.h"

namespace mentoring::ui {

namespace {

constexpr int longestSession = 600;
constexpr std::size_t mostGoals = 255;

quint64 keyOf(const Mentorship& pair) {
    return static_cast<quint64>(pair.id.value);
}

QString goalsText(unsigned goals) {
    return goals == 0 ? QString() : QString::number(goals);
}

} // namespace

void SessionsList::empty() {
    clear();
    m_days.clear();
    m_pairs.clear();
    m_zones.clear();
}

SessionEntry SessionsList::entryOf(const Session& session) {
    const auto& file = m_workspace.file();
    const auto day = std::chrono::sys_days{session.on}.time_since_epoch().count();
    SessionEntry entry;
    entry.id = session.id.value;
    entry.time = day * 1440 + session.minute.value_or(0);
    const auto zone = toQt(session.timeZone);
    if (!m_zones.contains(zone))
        m_zones << zone;
    const auto saysTime = session.minute ? 1U : 0U;
    const auto key =
        ((static_cast<quint64>(entry.time) * 2 + saysTime) << 16) + static_cast<quint64>(m_zones.indexOf(zone));
    entry.when = m_days.of(key, [&] { return wording::when(session); });
    const auto* pair = file.directory().mentorship(session.mentorship);
    entry.with =
        m_pairs.of(pair ? keyOf(*pair) : 0, [&] { return pair ? shortNameOf(m_workspace, *pair) : QString(); });
    entry.minutes = static_cast<quint16>(session.minutes);
    entry.goals = static_cast<quint8>(std::min(session.goals.size(), mostGoals));
    entry.state = static_cast<quint8>(session.state);
    entry.isToRecord = session.isOverdueOn(file.today());
    return entry;
}

void SessionsList::rename(const Mentorship& pair) {
    m_pairs.renew(keyOf(pair), [&] { return shortNameOf(m_workspace, pair); });
}

bool SessionsList::comesFirst(const SessionEntry& one, const SessionEntry& other) const {
    return std::tie(other.time, other.id) < std::tie(one.time, one.id);
}

QString SessionsList::stateOf(const SessionEntry& entry) {
    return stateText(static_cast<SessionState>(entry.state), entry.isToRecord);
}

RecordListModel::Row SessionsList::shownAs(const SessionEntry& entry) const {
    Row row;
    row.id = entry.id;
    row.strong = entry.isToRecord;
    row.cells = {{m_days.at(entry.when)},
                 {m_pairs.at(entry.with)},
                 {stateOf(entry), std::nullopt, stateTone(static_cast<SessionState>(entry.state), entry.isToRecord)},
                 {wording::length(entry.minutes)},
                 {goalsText(entry.goals)}};
    return row;
}

int SessionsList::group(const SessionEntry& entry) const {
    if (entry.isToRecord)
        return ToRecordGroup;
    return static_cast<SessionState>(entry.state) == SessionState::Planned ? UpcomingGroup : PastGroup;
}

double SessionsList::sortNumber(int row, int column) const {
    const auto& entry = entryAt(row);
    return column == WhenColumn     ? static_cast<double>(entry.time)
           : column == LengthColumn ? entry.minutes
                                    : entry.goals;
}

QString SessionsList::sortText(int row, int column) const {
    const auto& entry = entryAt(row);
    return column == PairColumn ? m_pairs.at(entry.with) : stateOf(entry);
}

void SessionsList::lookForWords(const std::vector<std::string>& words) {
    m_days.lookFor(words);
    m_pairs.lookFor(words);
    if (words.empty())
        return;
    const auto found = [&](const QString& text) { return foundIn(foldedBytes(text), words); };
    m_foundToRecord = found(stateText(SessionState::Planned, true));
    m_foundStates.clear();
    for (const auto state : allSessionStates)
        m_foundStates.push_back(found(stateText(state, false)));
    m_foundLengths.clear();
    for (int minutes = 0; minutes <= longestSession; ++minutes)
        m_foundLengths.push_back(found(wording::length(minutes)));
    m_foundGoals.clear();
    for (unsigned goals = 0; goals <= mostGoals; ++goals)
        m_foundGoals.push_back(found(goalsText(goals)));
}

FoundWords SessionsList::foundOf(const SessionEntry& entry) const {
    return m_days.found(entry.when) | m_pairs.found(entry.with) |
           (entry.isToRecord ? m_foundToRecord : m_foundStates[entry.state]) |
           m_foundLengths[std::min<std::size_t>(entry.minutes, longestSession)] | m_foundGoals[entry.goals];
}

} // namespace mentoring::ui
