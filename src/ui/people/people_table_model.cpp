#include "people/people_table_model.h"

#include <algorithm>
#include <numeric>

#include <QLocale>

#include "app/directory.h"
#include "kit/roles.h"
#include "mentoring/check.h"
#include "style/tokens.h"
#include "text/fold.h"
#include "wording/columns.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

QString shown(const std::string& text) {
    return QString::fromStdString(text);
}

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
    m_index.setFilter([this](std::uint32_t row) { return passes(person(row), m_show); });
    endResetModel();
}

void PeopleTableModel::reload() {
    beginResetModel();
    readPaired();
    std::vector<std::string> texts;
    const auto& people = m_file.directory().people();
    texts.reserve(people.size());
    for (const auto& one : people)
        texts.push_back(text::fold(one.givenName + ' ' + one.familyName + ' ' + one.email + ' ' + one.staffId + ' ' +
                                   one.jobTitle + ' ' + one.department + ' ' + one.site + ' ' + one.country));
    m_index.setTexts(texts);
    m_index.setQuery(text::fold(m_query.toStdString()));
    m_index.setRanks(ranksOf(m_sortColumn), m_order == Qt::DescendingOrder);
    m_index.setFilter([this](std::uint32_t row) { return passes(person(row), m_show); });
    endResetModel();
}

void PeopleTableModel::readPaired() {
    m_paired.clear();
    for (const auto& pair : m_file.directory().mentorships()) {
        if (pair.program == m_program && isOpen(pair.state))
            m_paired.push_back(pair.mentee);
    }
    std::ranges::sort(m_paired);
}

const Person& PeopleTableModel::person(std::uint32_t row) const {
    return m_file.directory().people()[row];
}

const Participation* PeopleTableModel::part(const Person& of) const {
    return m_program.isSet() ? m_file.directory().participation(m_program, of.id) : nullptr;
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
        return in->asMentor && accepted;
    case Show::Mentees:
        return in->asMentee && accepted;
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
    return person(m_index.visible()[static_cast<std::size_t>(row)]).id;
}

int PeopleTableModel::rowOf(PersonId wanted) const {
    const auto& visible = m_index.visible();
    const auto found = std::ranges::find_if(visible, [&](std::uint32_t row) { return person(row).id == wanted; });
    return found == visible.end() ? -1 : static_cast<int>(found - visible.begin());
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
    return parent.isValid() ? 0 : columnTotal;
}

QString PeopleTableModel::text(const Person& of, int column) const {
    const auto& directory = m_file.directory();
    switch (static_cast<Column>(column)) {
    case Name:
        return shown(of.displayName());
    case Role: {
        const auto* in = part(of);
        return in ? wording::roleWord(in->asMentor, in->asMentee, of.addressForm) : QString();
    }
    case State: {
        const auto* in = part(of);
        return in ? wording::name(in->state, of.addressForm) : QString();
    }
    case Email:
        return shown(of.email);
    case JobTitle:
        return shown(of.jobTitle);
    case Department:
        return shown(of.department);
    case Site:
        return shown(of.site);
    case Country:
        return shown(of.country);
    case LevelColumn:
        return of.level ? shown(directory.levels().nameOf(*of.level)) : QString();
    case Manager: {
        const auto* manager = of.manager ? directory.person(*of.manager) : nullptr;
        return manager ? shown(manager->displayName()) : QString();
    }
    case Languages:
        return wording::languageNames(of.workingLanguages);
    case HireDate:
        return of.hireDate ? QLocale().toString(QDate(static_cast<int>(of.hireDate->year()),
                                                      static_cast<int>(static_cast<unsigned>(of.hireDate->month())),
                                                      static_cast<int>(static_cast<unsigned>(of.hireDate->day()))),
                                                QLocale::ShortFormat)
                           : QString();
    case StaffId:
        return shown(of.staffId);
    case Missing:
        return wording::sentence(missingFrom(of, part(of)));
    case columnTotal:
        break;
    }
    return {};
}

QVariant PeopleTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& of = person(m_index.visible()[static_cast<std::size_t>(index.row())]);
    if (role == Qt::DisplayRole)
        return text(of, index.column());
    if (role == ToneRole && index.column() == State) {
        if (const auto* in = part(of))
            return static_cast<int>(in->paused ? Tone::Warning : toneOf(in->state));
    }
    return {};
}

QVariant PeopleTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    using C = ExportService::Column;
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Name");
    case Role:
        return wording::title(C::Role);
    case State:
        return wording::title(C::State);
    case Email:
        return wording::title(C::Email);
    case JobTitle:
        return wording::title(C::JobTitle);
    case Department:
        return wording::title(C::Department);
    case Site:
        return wording::title(C::Site);
    case Country:
        return wording::title(C::Country);
    case LevelColumn:
        return wording::title(C::Level);
    case Manager:
        return wording::title(C::Manager);
    case Languages:
        return wording::title(C::WorkingLanguages);
    case HireDate:
        return wording::title(C::HireDate);
    case StaffId:
        return wording::title(C::StaffId);
    case Missing:
        return tr("Still missing");
    case columnTotal:
        break;
    }
    return {};
}

std::vector<std::uint32_t> PeopleTableModel::ranksOf(int column) const {
    const auto& people = m_file.directory().people();
    std::vector<std::uint32_t> ranks(people.size());
    // Numbers and days sort as what they are, everything else as the language of the program has it.
    if (column == LevelColumn || column == HireDate) {
        for (std::size_t i = 0; i < people.size(); ++i) {
            const auto& one = people[i];
            ranks[i] =
                column == LevelColumn
                    ? static_cast<std::uint32_t>(one.level.value_or(-1) + 1)
                    : static_cast<std::uint32_t>(
                          one.hireDate ? std::chrono::sys_days{*one.hireDate}.time_since_epoch().count() + 100'000 : 0);
        }
        return ranks;
    }
    QCollator collator{QLocale()};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(people.size());
    for (const auto& one : people)
        keys.push_back(
            collator.sortKey(column == Name ? shown(one.familyName + ' ' + one.givenName) : text(one, column)));
    std::vector<std::uint32_t> order(people.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, [&](std::uint32_t a, std::uint32_t b) { return keys[a].compare(keys[b]) < 0; });
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && keys[order[i - 1]].compare(keys[order[i]]) != 0)
            ++rank;
        ranks[order[i]] = rank;
    }
    return ranks;
}

void PeopleTableModel::sort(int column, Qt::SortOrder order) {
    beginResetModel();
    m_sortColumn = column;
    m_order = order;
    m_index.setRanks(ranksOf(column), order == Qt::DescendingOrder);
    endResetModel();
}

} // namespace mentoring::ui
