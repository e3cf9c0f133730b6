#include "mentorships/mentorships_table_model.h"

#include <algorithm>
#include <chrono>
#include <set>
#include <unordered_set>
#include <utility>

#include <QLocale>

#include "kit/roles.h"
#include "kit/utf8.h"
#include "mentorship_state.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

MentorshipsTableModel::MentorshipsTableModel(const Directory& directory, QObject* parent)
    : RowListModel(parent), m_directory(directory) {
    reload();
}

namespace {

std::unordered_map<MentorshipId, std::vector<AbsentOfPair>> byPair(const std::vector<AbsentOfPair>& absences) {
    std::unordered_map<MentorshipId, std::vector<AbsentOfPair>> map;
    for (const auto& one : absences)
        map[one.pair].push_back(one);
    return map;
}

} // namespace

void MentorshipsTableModel::setAbsences(const std::vector<AbsentOfPair>& absences) {
    m_absences = byPair(absences);
}

void MentorshipsTableModel::putProgress(const Progress& progress, bool isAll) {
    constexpr std::size_t aFew = 8; // a row that is put in its place goes through all of them
    std::vector<Progress::const_iterator> changed;
    for (auto one = progress.begin(); one != progress.end(); ++one)
        if (const auto known = m_progress.find(one->first); known == m_progress.end() || known->second != one->second)
            changed.push_back(one);
    for (const auto& one : changed) {
        const auto place = placeOf(one->first);
        const auto put = [&] { m_progress.insert_or_assign(one->first, one->second); };
        if (changed.size() <= aFew && place != m_rows.end() && place->pair.id == one->first)
            changeRow(static_cast<int>(place - m_rows.begin()), put);
        else
            put();
    }
    if (changed.size() > aFew) {
        const bool isSortedByIt = sortColumn() >= LastSessionColumn && sortColumn() <= SilenceColumn;
        m_isOutOfPlace = m_isOutOfPlace || isSortedByIt || m_show == Show::Silent;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, LastSessionColumn), index(rowCount() - 1, SilenceColumn));
    }
    if (isAll && std::exchange(m_isOutOfPlace, false))
        refilter();
}

const PairProgress& MentorshipsTableModel::progressOf(const Row& row) const {
    static const PairProgress none;
    const auto found = m_progress.find(row.pair.id);
    return found == m_progress.end() ? none : found->second;
}

MentorshipsTableModel::Row MentorshipsTableModel::rowOf(const Mentorship& pair) const {
    const auto keyOf = [](const Person& person) {
        return toQt(person.familyName + " " + person.givenName + " " + person.displayName());
    };
    Row made;
    made.pair = pair;
    if (const auto* mentee = m_directory.person(pair.mentee)) {
        made.mentee = wording::name(*mentee);
        made.menteeFacts = wording::shortFacts(*mentee);
        made.menteeKey = keyOf(*mentee);
    }
    if (const auto* mentor = m_directory.person(pair.mentor)) {
        made.mentor = wording::name(*mentor);
        made.mentorFacts = wording::shortFacts(*mentor);
        made.mentorKey = keyOf(*mentor);
    }
    if (const auto* program = m_directory.program(pair.program))
        made.program = toQt(program->name);
    const auto absent = m_absences.find(pair.id);
    if (absent == m_absences.end())
        return made;
    QStringList absences;
    for (const auto& one : absent->second) {
        (one.asMentor ? made.mentorFacts : made.menteeFacts) = wording::name(one.why);
        absences << wording::labelled(one.asMentor ? made.mentor : made.mentee, wording::name(one.why));
    }
    made.absence = absences.join(u'\n');
    return made;
}

void MentorshipsTableModel::reload() {
    beginNewRows();
    m_rows.clear();
    for (const auto& pair : m_directory.mentorships())
        m_rows.push_back(rowOf(pair));
    endNewRows();
}

std::vector<MentorshipsTableModel::Row>::iterator MentorshipsTableModel::placeOf(MentorshipId id) {
    return std::ranges::lower_bound(m_rows, id, {}, [](const Row& one) { return one.pair.id; });
}

void MentorshipsTableModel::put(const Mentorship* pair, MentorshipId id) {
    const auto place = placeOf(id);
    const int at = static_cast<int>(place - m_rows.begin());
    const bool isThere = place != m_rows.end() && place->pair.id == id;
    if (!pair && isThere)
        removeRow(at, [&] { m_rows.erase(place); });
    else if (pair && isThere)
        changeRow(at, [&] { *place = rowOf(*pair); });
    else if (pair)
        insertRow(at, [&] { m_rows.insert(place, rowOf(*pair)); });
}

void MentorshipsTableModel::follow(const Change& change, const std::vector<AbsentOfPair>& absences) {
    const auto before = std::exchange(m_absences, byPair(absences));
    std::set<MentorshipId> touched;
    std::unordered_set<PersonId> people;
    for (const auto& record : change.records)
        if (record.table == "mentorship")
            touched.insert(MentorshipId{record.id});
        else if (record.table == "person")
            people.insert(PersonId{record.id});
    const auto compare = [&](const auto& these, const auto& others) {
        for (const auto& [pair, absent] : these) {
            const auto other = others.find(pair);
            if (other == others.end() || other->second != absent)
                touched.insert(pair);
        }
    };
    compare(before, m_absences);
    compare(m_absences, before);
    if (!people.empty()) {
        for (const auto& pair : m_directory.mentorships())
            if (people.contains(pair.mentor) || people.contains(pair.mentee))
                touched.insert(pair.id);
    }
    for (const auto id : touched)
        put(m_directory.mentorship(id), id);
}

void MentorshipsTableModel::setShow(Show show) {
    if (m_show == show)
        return;
    m_show = show;
    refilter();
}

void MentorshipsTableModel::setProgram(std::optional<ProgramId> program) {
    if (m_program == program)
        return;
    m_program = program;
    refilter();
}

void MentorshipsTableModel::setPerson(std::optional<PersonId> person) {
    if (m_person == person)
        return;
    m_person = person;
    refilter();
}

bool MentorshipsTableModel::isOf(const Row& row, Show show) const {
    const auto& pair = row.pair;
    if (m_program && pair.program != *m_program)
        return false;
    switch (show) {
    case Show::Open:
        return isOpen(pair.state);
    case Show::Active:
        return pair.state == MentorshipState::Active;
    case Show::Coming:
        return isOpen(pair.state) && !isUnderWay(pair.state);
    case Show::Silent:
        return progressOf(row).silentDays > 0;
    case Show::Paused:
        return pair.state == MentorshipState::Paused;
    case Show::Absent:
        return !row.absence.isEmpty();
    case Show::Ended:
        return !isOpen(pair.state);
    case Show::All:
        return true;
    }
    return true;
}

bool MentorshipsTableModel::passes(int underlyingRow) const {
    const auto& one = row(underlyingRow);
    return isOf(one, m_show) && (!m_person || one.pair.mentor == *m_person || one.pair.mentee == *m_person);
}

int MentorshipsTableModel::count(Show show) const {
    return static_cast<int>(std::ranges::count_if(m_rows, [&](const Row& one) { return isOf(one, show); }));
}

int MentorshipsTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

int MentorshipsTableModel::total() const {
    return static_cast<int>(m_rows.size());
}

const Mentorship& MentorshipsTableModel::pairAt(int shownRow) const {
    return row(underlying(shownRow)).pair;
}

int MentorshipsTableModel::rowOf(MentorshipId id) const {
    const auto found = std::ranges::find_if(m_rows, [&](const Row& one) { return one.pair.id == id; });
    return found == m_rows.end() ? -1 : shown(static_cast<int>(found - m_rows.begin()));
}

std::vector<MentorshipId> MentorshipsTableModel::shownIds() const {
    std::vector<MentorshipId> ids;
    for (int i = 0; i < rowCount(); ++i)
        ids.push_back(pairAt(i).id);
    return ids;
}

void MentorshipsTableModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QVariant MentorshipsTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& one = row(underlying(index.row()));
    const bool text = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    switch (static_cast<Column>(index.column())) {
    case MenteeColumn:
        return text ? QVariant(one.mentee) : role == SecondLineRole ? QVariant(one.menteeFacts) : QVariant();
    case MentorColumn:
        return text ? QVariant(one.mentor) : role == SecondLineRole ? QVariant(one.mentorFacts) : QVariant();
    case StateColumn:
        if (text)
            return wording::name(one.pair.state);
        if (role == ToneRole)
            return static_cast<int>(one.absence.isEmpty() ? toneOf(one.pair.state) : Tone::Warning);
        if (role == ChipIconRole)
            return one.absence.isEmpty() ? iconOf(one.pair.state) : QStringLiteral("exclamation");
        if (role == Qt::ToolTipRole && !one.absence.isEmpty())
            return one.absence;
        if (role == Qt::ToolTipRole && !one.pair.reason.empty())
            return toQt(one.pair.reason);
        return {};
    case SinceColumn:
        return text ? QVariant(wording::date(one.pair.startedOn)) : QVariant();
    case LastSessionColumn:
        return text && progressOf(one).lastHeld ? QVariant(wording::date(*progressOf(one).lastHeld)) : QVariant();
    case NextSessionColumn:
        return text && progressOf(one).next ? QVariant(wording::date(*progressOf(one).next)) : QVariant();
    case GoalsColumn: {
        const auto& progress = progressOf(one);
        if (progress.goals == 0)
            return {};
        if (role == ShareRole)
            return static_cast<double>(progress.achieved) / progress.goals;
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return tr("%1 of %Ln goal(s) achieved", nullptr, progress.goals).arg(QLocale().toString(progress.achieved));
        return text ? QVariant(tr("%L1 of %L2", "goals achieved of all").arg(progress.achieved).arg(progress.goals))
                    : QVariant();
    }
    case SilenceColumn: {
        const int days = progressOf(one).silentDays;
        if (days == 0)
            return {};
        if (role == ToneRole)
            return static_cast<int>(Tone::Warning);
        if (role == Qt::ToolTipRole)
            return tr("No session for longer than agreed");
        return text ? QVariant(tr("%Ln day(s)", nullptr, days)) : QVariant();
    }
    case ScoreColumn:
        if (text)
            return one.pair.score ? wording::score(*one.pair.score) : QString();
        if (role == ShareRole && one.pair.score)
            return *one.pair.score / 10'000.0;
        return {};
    case ProgramColumn:
        return text ? QVariant(one.program) : QVariant();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant MentorshipsTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case MenteeColumn:
        return tr("Mentee");
    case MentorColumn:
        return tr("Mentor");
    case StateColumn:
        return tr("State");
    case SinceColumn:
        return tr("Since");
    case LastSessionColumn:
        return tr("Last session");
    case NextSessionColumn:
        return tr("Next session");
    case GoalsColumn:
        return tr("Goals");
    case SilenceColumn:
        return tr("Silent for");
    case ScoreColumn:
        return tr("Score");
    case ProgramColumn:
        return tr("Program");
    case ColumnCount:
        break;
    }
    return {};
}

QString MentorshipsTableModel::searchText(int underlyingRow) const {
    const auto& one = row(underlyingRow);
    return one.mentee + u' ' + one.menteeFacts + u' ' + one.mentor + u' ' + one.mentorFacts + u' ' + one.program;
}

bool MentorshipsTableModel::sortsByNumber(int column) const {
    return column != MenteeColumn && column != MentorColumn && column != ProgramColumn;
}

double MentorshipsTableModel::sortNumber(int underlyingRow, int column) const {
    const auto& one = row(underlyingRow);
    const auto& progress = progressOf(one);
    // What never was, or is not planned, comes before every day.
    const auto number = [](const std::optional<Date>& day) {
        return day ? static_cast<double>(std::chrono::sys_days(*day).time_since_epoch().count()) : -1e9;
    };
    switch (static_cast<Column>(column)) {
    case StateColumn:
        return static_cast<double>(one.pair.state);
    case ScoreColumn:
        return one.pair.score.value_or(-1);
    case LastSessionColumn:
        return number(progress.lastHeld);
    case NextSessionColumn:
        return number(progress.next);
    case GoalsColumn: // by the share, and of the same share by how many there are
        return progress.goals == 0
                   ? -1
                   : 1000.0 * progress.achieved / progress.goals + std::min(progress.goals, 999) / 1000.0;
    case SilenceColumn:
        return progress.silentDays;
    default:
        return number(one.pair.startedOn);
    }
}

QString MentorshipsTableModel::sortText(int underlyingRow, int column) const {
    const auto& one = row(underlyingRow);
    return column == ProgramColumn ? one.program : column == MentorColumn ? one.mentorKey : one.menteeKey;
}

} // namespace mentoring::ui
