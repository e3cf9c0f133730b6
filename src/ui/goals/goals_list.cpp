#include "goals_list.h"

#include <algorithm>

#include "app/directory.h"
#include "app/organisation_file.h"
#include "kit/utf8.h"
#include "parts/goal_facts.h"
#include "parts/viewpoint.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

qint32 numberOf(Date day) {
    return static_cast<qint32>(std::chrono::sys_days{day}.time_since_epoch().count());
}

std::optional<Date> dayOfNumber(qint32 number) {
    if (number == GoalsList::noDay)
        return std::nullopt;
    return Date{std::chrono::sys_days{std::chrono::days{number}}};
}

} // namespace

GoalsList::GoalsList(const Workspace& workspace, QObject* parent)
    : LongListModel(parent), m_workspace(workspace),
      m_owners([this](quint64 key) { return personName(m_workspace, PersonId{static_cast<std::int64_t>(key)}); }) {}

bool GoalsList::prepareSearch(int most) {
    return m_owners.makeAhead(most) || m_said.makeAhead(most);
}

void GoalsList::empty() {
    clear();
    m_owners.clear();
    m_said.clear();
    m_texts.clear();
}

GoalEntry GoalsList::entryOf(const Goal& goal) {
    const auto today = m_workspace.file().today();
    GoalEntry entry;
    entry.id = goal.id.value;
    entry.owner = goal.from.author;
    entry.ownerName = m_owners.of(static_cast<quint64>(goal.from.author.value));
    entry.title = m_texts.add(goal.title);
    if (const auto* next = goal.nextMilestone())
        entry.next = m_texts.add(next->title);
    entry.target = goal.targetOn ? numberOf(*goal.targetOn) : noDay;
    entry.changed = numberOf(dayOf(goal.changedAt));
    entry.kind = static_cast<quint8>(goal.kind);
    entry.state = static_cast<quint8>(goal.state);
    entry.progress = static_cast<quint8>(goal.progress());
    entry.isOverdue = goal.isOverdueOn(today);
    entry.isStale = goal.isStaleOn(today);
    const auto chip = entry.isOverdue ? 100 : entry.isStale ? 101 : static_cast<int>(entry.state);
    const auto say = [this](quint64 what, auto key, auto make) {
        return m_said.of((what << 40) + static_cast<quint32>(key), make);
    };
    entry.said = {say(0, entry.kind, [&] { return wording::name(goal.kind); }),
                  say(1, chip, [&] { return chipOf(goal, today).text; }),
                  say(2, entry.progress, [&] { return wording::percent(entry.progress / 100.0); }),
                  say(3, entry.target, [&] { return wording::date(goal.targetOn); }),
                  say(3, entry.changed, [&] { return wording::date(dayOf(goal.changedAt)); })};
    return entry;
}

void GoalsList::rename(PersonId owner) {
    if (m_owners.renew(static_cast<quint64>(owner.value)))
        saidAnew();
}

bool GoalsList::isOf(const GoalEntry& entry, Only only) {
    return only == Only::Overdue ? entry.isOverdue : only == Only::Stale ? entry.isStale : true;
}

void GoalsList::setOnly(Only only) {
    if (only == m_only)
        return;
    m_only = only;
    refilter();
}

int GoalsList::countOf(Only only) const {
    return static_cast<int>(
        std::ranges::count_if(entries(), [&](const GoalEntry& entry) { return isOf(entry, only); }));
}

bool GoalsList::passes(int row) const {
    return isOf(entryAt(row), m_only);
}

int GoalsList::group(const GoalEntry& entry) const {
    const auto state = static_cast<GoalState>(entry.state);
    return state == GoalState::Draft ? DraftGroup : state == GoalState::Active ? ActiveGroup : EndedGroup;
}

std::vector<const GoalEntry*> GoalsList::found() const {
    std::vector<const GoalEntry*> found;
    found.reserve(static_cast<std::size_t>(rowCount()));
    for (int row = 0; row < rowCount(); ++row)
        found.push_back(&entryAt(underlying(row)));
    return found;
}

Goal GoalsList::outlined(const GoalEntry& entry) const {
    Goal goal;
    goal.id = GoalId{entry.id};
    goal.from.author = entry.owner;
    goal.title = m_texts.written(entry.title);
    goal.kind = static_cast<GoalKind>(entry.kind);
    goal.state = static_cast<GoalState>(entry.state);
    goal.targetOn = dayOfNumber(entry.target);
    goal.changedAt = std::chrono::sys_days{std::chrono::days{entry.changed}};
    goal.progressByHand = entry.progress;
    if (auto next = m_texts.written(entry.next); !next.empty())
        goal.milestones.push_back({std::move(next), {}, {}});
    return goal;
}

RecordListModel::Row GoalsList::shownAs(const GoalEntry& entry) const {
    const auto& [kind, state, progress, target, changed] = entry.said;
    const auto goal = outlined(entry);
    const auto today = m_workspace.file().today();
    const auto bar = barOf(goal, today);
    Row row;
    row.id = entry.id;
    row.cells = {{toQt(m_texts.written(entry.title))},
                 {m_owners.at(entry.ownerName)},
                 {m_said.at(kind)},
                 {m_said.at(state), std::nullopt, chipOf(goal, today).tone},
                 {m_said.at(progress), std::nullopt, bar.tone, {}, bar.share},
                 {m_said.at(target)},
                 {m_said.at(changed)}};
    return row;
}

double GoalsList::sortNumber(int row, int column) const {
    const auto& entry = entryAt(row);
    return column == ProgressColumn ? entry.progress : column == TargetColumn ? entry.target : entry.changed;
}

void GoalsList::lookForWords(const std::vector<std::string>& words) {
    m_owners.lookFor(words);
    m_said.lookFor(words);
}

FoundWords GoalsList::foundOf(const GoalEntry& entry) const {
    auto found = m_owners.found(entry.ownerName) | foundIn(m_texts.folded(entry.title), words());
    for (const auto said : entry.said)
        found |= m_said.found(said);
    return found;
}

} // namespace mentoring::ui
