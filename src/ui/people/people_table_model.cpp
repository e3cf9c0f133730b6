#include "people/people_table_model.h"

#include <algorithm>
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
    : QAbstractTableModel(parent), m_file(file) {}

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

std::string PeopleTableModel::foldedRows() const {
    const auto& directory = m_file.directory();
    const auto& people = directory.people();
    std::string rows;
    rows.reserve(people.size() * 96);
    Folder folder;
    for (const auto& one : people) {
        for (const auto& fact : personFacts) {
            const auto* text = fact.isSearched ? std::get_if<std::string Person::*>(&fact.member) : nullptr;
            if (text)
                folder.append(rows, one.**text);
        }
        for (const auto& value : one.customValues) {
            if (const auto* typed = std::get_if<std::string>(&value.content))
                folder.append(rows, *typed);
        }
        if (const auto* in = part(one)) {
            const auto append = [&](SkillId id) {
                if (const auto* skill = directory.skill(id)) {
                    folder.append(rows, skill->nameEn);
                    folder.append(rows, skill->nameFr);
                }
            };
            for (const auto& offer : in->offers)
                append(offer.skill);
            for (const auto& sought : in->seeks)
                append(sought.skill);
        }
        rows += '\n';
    }
    return rows;
}

void PeopleTableModel::readPairs() {
    m_paired.clear();
    m_load.clear();
    for (const auto& pair : m_file.directory().mentorships()) {
        if (pair.program == m_program && isOpen(pair.state)) {
            m_paired.push_back(pair.mentee);
            ++m_load[pair.mentor];
        }
    }
    std::ranges::sort(m_paired);
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
    if (!asked.state)
        return true;
    const auto* in = part(one);
    return in && in->state == *asked.state;
}

bool PeopleTableModel::passes(const Person& one, Show show) const {
    if (show == Show::Archived)
        return one.archived;
    if (one.archived)
        return false;
    if (show == Show::Everybody)
        return true;
    const auto* in = part(one);
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
        return accepted && !missingFrom(one, in).empty();
    case Show::Unpaired:
        return accepted && in->asMentee && !std::ranges::binary_search(m_paired, one.id);
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
    for (std::size_t row = 0; row < visible.size() && rows.size() < wanted.size(); ++row) {
        if (wanted.contains(all[visible[row]].id))
            rows.push_back(static_cast<int>(row));
    }
    return rows;
}

int PeopleTableModel::total() const {
    return count(Show::Everybody);
}

int PeopleTableModel::count(Show show) const {
    return static_cast<int>(
        std::ranges::count_if(m_file.directory().people(), [&](const Person& one) { return passes(one, show); }));
}

int PeopleTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_index.visible().size());
}

int PeopleTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnTotal + m_customFields;
}

PersonRow PeopleTableModel::asRow(const Person& of) const {
    return {of, part(of), m_file, m_program, m_load};
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

const std::vector<std::uint32_t>& PeopleTableModel::ranksOf(int column) {
    const auto known = m_ranks.find(column);
    if (known != m_ranks.end())
        return known->second;
    const auto& people = m_file.directory().people();
    const auto* about = column < columnTotal ? &peopleColumns()[static_cast<std::size_t>(column)] : nullptr;
    // Numbers and days sort as what they are, everything else as the language of the program has it.
    if (about && about->number) {
        std::vector<std::uint32_t> ranks;
        ranks.reserve(people.size());
        for (const auto& one : people)
            ranks.push_back(about->number(asRow(one)).value_or(UINT32_MAX));
        return m_ranks.emplace(column, std::move(ranks)).first->second;
    }
    std::vector<std::string> values(people.size());
    for (std::size_t i = 0; i < people.size(); ++i)
        values[i] = about && about->sortText ? about->sortText(people[i]) : text(people[i], column).toStdString();
    auto ranks = text::placesInOrder(values, QLocale().bcp47Name().toStdString());
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (values[i].empty())
            ranks[i] = UINT32_MAX; // nothing known stands last
    }
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
