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

QString goalsText(unsigned goals) {
    return goals == 0 ? QString() : QString::number(goals);
}

} // namespace

SessionsList::SessionsList(const Workspace& workspace, QObject* parent)
    : LongListModel(parent), m_workspace(workspace), m_days([](quint64 key) {
          Session session;
          session.on = Date{std::chrono::sys_days{std::chrono::days{static_cast<int>(key / 2)}}};
          return key % 2 == 0 ? wording::when(session) : wording::when(session) + u',';
      }),
      m_pairs([this](quint64 key) {
          const auto* pair = m_workspace.file().directory().mentorship(MentorshipId{static_cast<std::int64_t>(key)});
          return pair ? shortNameOf(m_workspace, *pair) : QString();
      }) {
    empty();
}

void SessionsList::empty() {
    clear();
    m_foldedLengths.clear();
    m_foldedGoals.clear();
    m_days.clear();
    m_clocks.clear();
    (void)m_clocks.of(0, [] { return QString(); });
    m_pairs.clear();
    m_zones.clear();
}

bool SessionsList::prepareSearch(int most) {
    return m_days.makeAhead(most) || m_clocks.makeAhead(most) || m_pairs.makeAhead(most);
}

SessionEntry SessionsList::entryOf(const Session& session) {
    const auto day = static_cast<qint32>(std::chrono::sys_days{session.on}.time_since_epoch().count());
    SessionEntry entry;
    entry.id = session.id.value;
    entry.time = day * 1440 + session.minute.value_or(0);
    entry.day = m_days.of(static_cast<quint64>(day) * 2 + (session.minute ? 1 : 0));
    if (session.minute) {
        const auto zone = toQt(session.timeZone);
        if (!m_zones.contains(zone))
            m_zones << zone;
        const auto key =
            (static_cast<quint64>(*session.minute) + 1) * 10'000 + static_cast<quint64>(m_zones.indexOf(zone));
        // "Tue 3 Mar 2026, 14:00" without the day and the comma.
        entry.clock = static_cast<quint16>(m_clocks.of(key, [&] {
            auto allDay = session;
            allDay.minute.reset();
            return wording::when(session).mid(wording::when(allDay).size() + 2);
        }));
    }
    entry.with = m_pairs.of(static_cast<quint64>(session.mentorship.value)) & 0xff'ffff;
    entry.minutes = static_cast<quint16>(session.minutes) & 0xfff;
    entry.goals = static_cast<quint8>(std::min(session.goals.size(), mostGoals));
    entry.state = static_cast<quint8>(session.state) & 0x7;
    entry.isToRecord = session.isOverdueOn(m_workspace.file().today());
    return entry;
}

QString SessionsList::whenOf(const SessionEntry& entry) const {
    return entry.clock == 0 ? m_days.at(entry.day) : m_days.at(entry.day) + u' ' + m_clocks.at(entry.clock);
}

void SessionsList::rename(const Mentorship& pair) {
    (void)m_pairs.renew(static_cast<quint64>(pair.id.value));
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
    row.cells = {{whenOf(entry)},
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
    m_clocks.lookFor(words);
    m_pairs.lookFor(words);
    if (words.empty())
        return;
    const auto found = [&](const QString& text) { return foundIn(foldedBytes(text), words); };
    m_foundToRecord = found(stateText(SessionState::Planned, true));
    m_foundStates.clear();
    for (const auto state : allSessionStates)
        m_foundStates.push_back(found(stateText(state, false)));
    if (m_foldedLengths.empty()) {
        for (int minutes = 0; minutes <= longestSession; ++minutes)
            m_foldedLengths.push_back(foldedBytes(wording::length(minutes)));
        for (unsigned goals = 0; goals <= mostGoals; ++goals)
            m_foldedGoals.push_back(foldedBytes(goalsText(goals)));
    }
    const auto foundInEach = [&](const std::vector<std::string>& folded) {
        std::vector<FoundWords> each;
        for (const auto& text : folded)
            each.push_back(foundIn(text, words));
        return each;
    };
    m_foundLengths = foundInEach(m_foldedLengths);
    m_foundGoals = foundInEach(m_foldedGoals);
}

FoundWords SessionsList::foundOf(const SessionEntry& entry) const {
    return m_days.found(entry.day) | m_clocks.found(entry.clock) | m_pairs.found(entry.with) |
           (entry.isToRecord ? m_foundToRecord : m_foundStates[entry.state]) |
           m_foundLengths[std::min<std::size_t>(entry.minutes, longestSession)] | m_foundGoals[entry.goals];
}

} // namespace mentoring::ui
