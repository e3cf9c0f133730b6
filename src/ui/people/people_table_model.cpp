#include "people/people_table_model.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include <QLocale>

#include "app/directory.h"
#include "kit/roles.h"
#include "kit/utf8.h"
#include "mentoring/check.h"
#include "mentoring/person_facts.h"
#include "people_columns.h"
#include "style/tokens.h"
#include "text/fold.h"
#include "text/order.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

Tone toneOf(ParticipationState state) {
    switch (state) {
    case ParticipationState::Applied:
        return Tone::Info;
    case ParticipationState::Accepted:
        return Tone::Success;
    case ParticipationState::Refused:
        return Tone::Danger;
    case ParticipationState::Withdrawn:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

/// Folds field by field; what is not plain ASCII costs microseconds and comes again and again (sites, given names).
class Folder {
public:
    void append(std::string& row, const std::string& field) {
        if (field.empty())
            return;
        row += ' ';
        if (std::ranges::all_of(field, [](char c) { return static_cast<unsigned char>(c) < 0x80; })) {
            row += text::fold(field);
            return;
        }
        const auto known = m_known.find(field);
        row += known != m_known.end() ? known->second : m_known.emplace(field, text::fold(field)).first->second;
    }

private:
    std::unordered_map<std::string, std::string> m_known;
};

} // namespace

PeopleTableModel::PeopleTableModel(OrganisationFile& file, QObject* parent)
    : QAbstractTableModel(parent), m_file(file) {
    readPairs();
}

void PeopleTableModel::setProgram(ProgramId program) {
    m_program = program;
    reload();
}

void PeopleTableModel::setQuery(const QString& query) {
    if (query == m_query)
        return;
    beginResetModel();
    m_query = query;
    m_index.setQuery(text::fold(query.toStdString()));
    endResetModel();
}

void PeopleTableModel::setShow(Show show) {
    if (show == m_show)
        return;
    beginResetModel();
    m_show = show;
    applyFilter();
    endResetModel();
}

void PeopleTableModel::setNarrowing(Narrowing narrowing) {
    if (narrowing == m_narrowing)
        return;
    beginResetModel();
    m_narrowing = std::move(narrowing);
    applyFilter();
    endResetModel();
}

void PeopleTableModel::applyFilter() {
    m_index.setFilter([this](std::uint32_t row) { return isWanted(person(row)); });
}

void PeopleTableModel::reload() {
    beginResetModel();
    m_ranks.clear();
    m_customFields = static_cast<int>(m_file.directory().customFields().size());
    if (m_sortColumn >= columnCount())
        m_sortColumn = Name;
    m_ids.clear();
    for (const auto& one : m_file.directory().people())
        m_ids.push_back(one.id);
    readPairs();
    m_index.setFilter({});
    m_index.setBuffer(foldedRows());
    m_index.setQuery(text::fold(m_query.toStdString()));
    m_index.setRanks(ranksOf(m_sortColumn), m_order == Qt::DescendingOrder);
    applyFilter();
    endResetModel();
}

namespace {

/// What somebody is found by, behind what is in `row`.
void appendFolded(std::string& row, const Person& one, const Participation* in, const Directory& directory,
                  Folder& folder) {
    for (const auto& fact : personFacts) {
        const auto* text = fact.isSearched ? std::get_if<std::string Person::*>(&fact.member) : nullptr;
        if (text)
            folder.append(row, one.**text);
    }
    for (const auto& value : one.customValues)
        if (const auto* typed = std::get_if<std::string>(&value.content))
            folder.append(row, *typed);
    if (!in)
        return;
    const auto append = [&](SkillId id) {
        if (const auto* skill = directory.skill(id)) {
            folder.append(row, skill->nameEn);
            folder.append(row, skill->nameFr);
        }
    };
    for (const auto& offer : in->offers)
        append(offer.skill);
    for (const auto& sought : in->seeks)
        append(sought.skill);
}

} // namespace

std::string PeopleTableModel::foldedRows() const {
    const auto& people = m_file.directory().people();
    std::string rows;
    rows.reserve(people.size() * 96);
    Folder folder;
    for (const auto& one : people) {
        appendFolded(rows, one, part(one), m_file.directory(), folder);
        rows += '\n';
    }
    return rows;
}

std::string PeopleTableModel::foldedRow(const Person& person) const {
    std::string row;
    Folder folder;
    appendFolded(row, person, part(person), m_file.directory(), folder);
    return row;
}

std::optional<std::vector<PersonId>> PeopleTableModel::touchedBy(const Change& change) const {
    const auto ofAll = Aspect::Organisation | Aspect::CustomFields | Aspect::Skills | Aspect::Programs;
    if (change.isOfMany || change.touched & ofAll)
        return std::nullopt;
    const auto& directory = m_file.directory();
    std::vector<PersonId> touched;
    for (const auto& record : change.records) {
        if (record.table == "person") {
            touched.push_back(PersonId{record.id});
        } else if (record.table == "mentorship") {
            const auto* pair = directory.mentorship(MentorshipId{record.id});
            if (!pair)
                return std::nullopt; // whose it was is not known any more
            touched.insert(touched.end(), {pair->mentor, pair->mentee});
        } else if (record.table == "participation" && m_program.isSet()) {
            const auto& parts = directory.participations(m_program);
            const auto of = std::ranges::find(parts, ParticipationId{record.id}, &Participation::id);
            if (of == parts.end())
                return std::nullopt;
            touched.push_back(of->person);
        }
    }
    std::ranges::sort(touched);
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    constexpr std::size_t most = 20; // reading all anew is quicker then
    return touched.size() <= most ? std::optional(touched) : std::nullopt;
}

bool PeopleTableModel::follow(const Change& change) {
    const auto touched = touchedBy(change);
    if (!touched || m_ids.size() != m_index.size())
        return false;
    const auto isOfPeople = [](const TouchedRecord& record) {
        return record.table == "person" || record.table == "participation";
    };
    if (m_sortColumn != Capacity && m_ids.size() == m_file.directory().people().size() &&
        std::ranges::none_of(change.records, isOfPeople)) {
        followPairs();
        return true;
    }
    auto ranks = ranksOf(m_sortColumn);
    m_ranks.clear();
    readPairs();
    auto next = m_index;
    auto ids = m_ids;
    next.setFilter({});
    const auto& people = m_file.directory().people();
    for (const auto id : *touched) {
        const auto place = std::ranges::lower_bound(ids, id);
        const auto at = place - ids.begin();
        const auto row = static_cast<std::uint32_t>(at);
        const bool isThere = place != ids.end() && *place == id;
        const auto* now = m_file.directory().person(id);
        if (isThere && !now) {
            next.remove(row);
            ids.erase(place);
            ranks.erase(ranks.begin() + at);
        } else if (now && isThere) {
            next.setText(row, foldedRow(*now));
            if (touched->size() > 1)
                ranks[row] = UINT32_MAX;
        } else if (now) {
            next.insert(row, foldedRow(*now));
            ids.insert(place, id);
            ranks.insert(ranks.begin() + at, UINT32_MAX);
        }
    }
    if (ids.size() != people.size())
        return false;
    if (hasNumbers(m_sortColumn)) {
        ranks = numericRanks(m_sortColumn);
    } else {
        for (const auto id : *touched) {
            const auto place = std::ranges::lower_bound(ids, id);
            const auto row = static_cast<std::uint32_t>(place - ids.begin());
            if (place == ids.end() || *place != id || holdsItsRank(ranks, row))
                continue;
            ranks[row] = UINT32_MAX;
            ranks = ranksWith(std::move(ranks), row);
        }
    }
    next.setRanks(ranks, m_order == Qt::DescendingOrder);
    next.setFilter([this](std::uint32_t row) { return isWanted(person(row)); });
    m_ranks.emplace(m_sortColumn, std::move(ranks));
    if (touched->size() == 1 && ids.size() == m_ids.size()) {
        swapIn(std::move(next), touched->front());
        return true;
    }
    beginResetModel();
    m_index = std::move(next);
    m_ids = std::move(ids);
    endResetModel();
    return true;
}

/// What a pair says of its two: places taken, and whether somebody is paired.
void PeopleTableModel::followPairs() {
    readPairs();
    m_ranks.erase(Capacity);
    if (m_show == Show::Unpaired || m_show == Show::Incomplete) {
        beginResetModel();
        applyFilter();
        endResetModel();
    } else if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void PeopleTableModel::swapIn(PeopleIndex next, PersonId changed) {
    const auto row = static_cast<std::uint32_t>(std::ranges::lower_bound(m_ids, changed) - m_ids.begin());
    const auto placeIn = [row](const PeopleIndex& index) {
        const auto found = std::ranges::find(index.visible(), row);
        return found == index.visible().end() ? -1 : static_cast<int>(found - index.visible().begin());
    };
    const int before = placeIn(m_index);
    const int after = placeIn(next);
    if (before < 0 && after < 0) {
        m_index = std::move(next);
    } else if (before < 0) {
        beginInsertRows({}, after, after);
        m_index = std::move(next);
        endInsertRows();
    } else if (after < 0) {
        beginRemoveRows({}, before, before);
        m_index = std::move(next);
        endRemoveRows();
    } else if (before == after) {
        m_index = std::move(next);
    } else {
        beginMoveRows({}, before, before, {}, after > before ? after + 1 : after);
        m_index = std::move(next);
        endMoveRows();
    }
    // What is said of others may name them: a manager, places taken.
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PeopleTableModel::readPairs() {
    m_pairs.emplace(m_file.directory(), m_program);
}

const Person& PeopleTableModel::person(std::uint32_t row) const {
    return m_file.directory().people()[row];
}

const Participation* PeopleTableModel::part(const Person& of) const {
    return m_program.isSet() ? m_file.directory().participation(m_program, of.id) : nullptr;
}

bool PeopleTableModel::isWanted(const Person& one) const {
    const auto& asked = m_narrowing;
    if (!passes(one, m_show) || (asked.department && one.department != *asked.department) ||
        (asked.site && one.site != *asked.site) || (asked.level && one.level != asked.level) ||
        (asked.language && !std::ranges::binary_search(one.workingLanguages, *asked.language)))
        return false;
    if (!asked.state && !asked.nominated)
        return true;
    const auto* in = part(one);
    return in && (!asked.state || in->state == *asked.state) &&
           (!asked.nominated || (in->asMentee && in->nominated == *asked.nominated));
}

bool PeopleTableModel::passes(const Person& one, Show show) const {
    // Whoever looks at everybody asks nobody what they take part in.
    const bool isOfProgram = show != Show::Everybody && show != Show::Archived;
    return passes(one, isOfProgram ? part(one) : nullptr, show);
}

bool PeopleTableModel::passes(const Person& one, const Participation* in, Show show) const {
    if (show == Show::Archived)
        return one.archived;
    if (one.archived)
        return false;
    if (show == Show::Everybody)
        return true;
    if (!in)
        return false;
    const bool accepted = in->state == ParticipationState::Accepted;
    switch (show) {
    case Show::Mentors:
        return in->asMentor && (accepted || m_narrowing.state);
    case Show::Mentees:
        return in->asMentee && (accepted || m_narrowing.state);
    case Show::Applied:
        return in->state == ParticipationState::Applied;
    case Show::Incomplete:
        return accepted && !missingFrom(one, in).empty() && m_pairs->isToBeMatched(*in);
    case Show::Unpaired:
        return accepted && in->asMentee && !m_pairs->hasMentor(one.id);
    case Show::Everybody:
    case Show::Archived:
        break;
    }
    return true;
}

PersonId PeopleTableModel::personAt(int row) const {
    if (row < 0 || static_cast<std::size_t>(row) >= m_index.visible().size())
        return {};
    return m_ids[m_index.visible()[static_cast<std::size_t>(row)]];
}

int PeopleTableModel::rowOf(PersonId wanted) const {
    const auto rows = rowsOf({wanted});
    return rows.empty() ? -1 : rows.front();
}

std::vector<int> PeopleTableModel::rowsOf(const std::vector<PersonId>& people) const {
    std::vector<int> rows;
    if (people.empty())
        return rows;
    const std::unordered_set<PersonId> wanted(people.begin(), people.end());
    const auto& all = m_file.directory().people();
    const auto& visible = m_index.visible();
    for (std::size_t row = 0; row < visible.size() && rows.size() < wanted.size(); ++row)
        if (wanted.contains(all[visible[row]].id))
            rows.push_back(static_cast<int>(row));
    return rows;
}

int PeopleTableModel::total() const {
    return static_cast<int>(std::ranges::count(m_file.directory().people(), false, &Person::archived));
}

int PeopleTableModel::count(Show show) const {
    return static_cast<int>(
        std::ranges::count_if(m_file.directory().people(), [&](const Person& one) { return passes(one, show); }));
}

std::array<int, PeopleTableModel::views> PeopleTableModel::counts() const {
    std::array<int, views> counts{};
    for (const auto& one : m_file.directory().people()) {
        const auto* in = part(one);
        for (std::size_t view = 0; view < views; ++view)
            counts[view] += passes(one, in, static_cast<Show>(view)) ? 1 : 0;
    }
    return counts;
}

int PeopleTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_index.visible().size());
}

int PeopleTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnTotal + m_customFields;
}

PersonRow PeopleTableModel::asRow(const Person& of) const {
    return {of, part(of), m_file, m_program, *m_pairs};
}

QString PeopleTableModel::text(const Person& of, int column) const {
    return column >= columnTotal ? customText(of, column)
                                 : peopleColumns()[static_cast<std::size_t>(column)].text(asRow(of));
}

QString PeopleTableModel::customText(const Person& of, int column) const {
    const auto& fields = m_file.directory().customFields();
    const auto at = static_cast<std::size_t>(column - columnTotal);
    const auto* content = at < fields.size() ? of.customValue(fields[at].id) : nullptr;
    return content ? wording::content(*content) : QString();
}

QVariant PeopleTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& of = person(m_index.visible()[static_cast<std::size_t>(index.row())]);
    if (role == Qt::DisplayRole)
        return text(of, index.column());
    if (role == ToneRole && index.column() == State) {
        if (const auto* in = part(of))
            return static_cast<int>(in->paused && in->state == ParticipationState::Accepted ? Tone::Warning
                                                                                            : toneOf(in->state));
    }
    if (role == ChipIconRole && index.column() == State) {
        if (const auto* in = part(of); in && in->paused && in->state == ParticipationState::Accepted)
            return QStringLiteral("pause");
    }
    return {};
}

QVariant PeopleTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= columnCount())
        return {};
    if (section >= columnTotal)
        return toQt(m_file.directory().customFields()[static_cast<std::size_t>(section - columnTotal)].name);
    return peopleColumns()[static_cast<std::size_t>(section)].title();
}

bool PeopleTableModel::hasNumbers(int column) {
    return column < columnTotal && peopleColumns()[static_cast<std::size_t>(column)].number;
}

/// Numbers and days sort as what they are, everything else as the language of the program has it.
std::vector<std::uint32_t> PeopleTableModel::numericRanks(int column) const {
    const auto& about = peopleColumns()[static_cast<std::size_t>(column)];
    std::vector<std::uint32_t> ranks;
    const auto& people = m_file.directory().people();
    ranks.reserve(people.size());
    for (const auto& one : people)
        ranks.push_back(about.number(asRow(one)).value_or(UINT32_MAX));
    return ranks;
}

std::string PeopleTableModel::sortText(const Person& person, int column) const {
    const auto* about = column < columnTotal ? &peopleColumns()[static_cast<std::size_t>(column)] : nullptr;
    return about && about->sortText ? about->sortText(person) : text(person, column).toStdString();
}

/// Ranks among which a row, which has none as yet, takes its place.
std::vector<std::uint32_t> PeopleTableModel::ranksWith(std::vector<std::uint32_t> ranks, std::uint32_t row) const {
    const auto& people = m_file.directory().people();
    const auto value = sortText(people[row], m_sortColumn);
    if (value.empty())
        return ranks; // nothing known stands last
    std::vector<std::uint32_t> others;
    others.reserve(ranks.size());
    for (std::uint32_t other = 0; other < ranks.size(); ++other)
        if (ranks[other] != UINT32_MAX)
            others.push_back(other);
    std::ranges::sort(others, {}, [&](std::uint32_t other) { return ranks[other]; });
    // Many are compared at once, as making ready to compare takes longer than that.
    constexpr std::size_t atOnce = 64;
    const auto language = QLocale().bcp47Name().toStdString();
    std::size_t from = 0;
    std::size_t to = others.size(); // the first that does not come before it lies here, or before
    bool isEqual = false;
    while (from < to) {
        const auto step = (to - from + atOnce - 1) / atOnce;
        std::vector<std::string> texts;
        for (auto at = from; at < to; at += step)
            texts.push_back(sortText(people[others[at]], m_sortColumn));
        texts.push_back(value);
        const auto places = text::placesInOrder(texts, language);
        std::size_t before = 0;
        while (before + 1 < places.size() && places[before] < places.back())
            ++before;
        if (before + 1 < places.size()) {
            to = from + before * step;
            isEqual = places[before] == places.back();
        }
        from = before > 0 ? from + (before - 1) * step + 1 : to;
    }
    const auto place = others.begin() + static_cast<std::ptrdiff_t>(to);
    if (place != others.end() && isEqual) {
        ranks[row] = ranks[*place];
        return ranks;
    }
    const auto rank = place != others.end() ? ranks[*place] : others.empty() ? 0 : ranks[others.back()] + 1;
    for (auto at = place; at != others.end(); ++at)
        ++ranks[*at];
    ranks[row] = rank;
    return ranks;
}

/// Whether a row that has changed still stands where it stood: between the same two.
bool PeopleTableModel::holdsItsRank(const std::vector<std::uint32_t>& ranks, std::uint32_t row) const {
    const auto rank = ranks[row];
    if (rank == UINT32_MAX)
        return false;
    std::optional<std::uint32_t> before;
    std::optional<std::uint32_t> same;
    std::optional<std::uint32_t> after;
    for (std::uint32_t other = 0; other < ranks.size(); ++other) {
        const auto its = ranks[other];
        if (other == row || its == UINT32_MAX)
            continue;
        if (its == rank)
            same = other;
        else if (its < rank && (!before || its > ranks[*before]))
            before = other;
        else if (its > rank && (!after || its < ranks[*after]))
            after = other;
    }
    const auto& people = m_file.directory().people();
    std::vector<std::string> texts{sortText(people[row], m_sortColumn)};
    if (texts.front().empty())
        return false;
    for (const auto& other : {before, same, after})
        texts.push_back(other ? sortText(people[*other], m_sortColumn) : std::string());
    const auto places = text::placesInOrder(texts, QLocale().bcp47Name().toStdString());
    return (!before || places[1] < places[0]) && (!same || places[2] == places[0]) && (!after || places[3] > places[0]);
}

const std::vector<std::uint32_t>& PeopleTableModel::ranksOf(int column) {
    const auto known = m_ranks.find(column);
    if (known != m_ranks.end())
        return known->second;
    const auto& people = m_file.directory().people();
    if (hasNumbers(column))
        return m_ranks.emplace(column, numericRanks(column)).first->second;
    std::vector<std::string> values(people.size());
    for (std::size_t i = 0; i < people.size(); ++i)
        values[i] = sortText(people[i], column);
    auto ranks = text::placesInOrder(values, QLocale().bcp47Name().toStdString());
    for (std::size_t i = 0; i < people.size(); ++i)
        if (values[i].empty())
            ranks[i] = UINT32_MAX; // nothing known stands last
    return m_ranks.emplace(column, std::move(ranks)).first->second;
}

void PeopleTableModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= columnCount())
        return;
    beginResetModel();
    m_sortColumn = column;
    m_order = order;
    // Before the first reading there is nothing to rank.
    if (m_index.size() == m_file.directory().people().size())
        m_index.setRanks(ranksOf(column), order == Qt::DescendingOrder);
    endResetModel();
}

} // namespace mentoring::ui
