#include "matching/pairs_table_model.h"

#include <algorithm>

#include "kit/roles.h"
#include "score_cells.h"
#include "wording/criteria.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

QVariant rightAligned() {
    return QVariant::fromValue(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter));
}

QString twoNames(const Person& one, const Person& other) {
    return wording::name(one) + u' ' + wording::name(other) + u' ' + wording::shortFacts(one) + u' ' +
           wording::shortFacts(other);
}

} // namespace

void PairsTableModel::show(std::shared_ptr<const MatchingView> view) {
    beginNewRows();
    m_view = std::move(view);
    m_rows.clear();
    if (m_view) {
        m_rows.reserve(m_view->result().pairs.size());
        for (const auto& pair : m_view->outcome().pairs())
            m_rows.push_back({m_view->stateOf(pair.mentor, pair.mentee), m_view->changeOf(pair.mentor, pair.mentee)});
    }
    endNewRows();
}

int PairsTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

int PairsTableModel::total() const {
    return static_cast<int>(m_rows.size());
}

const matching::MatchedPair& PairsTableModel::pair(int row) const {
    return m_view->result().pairs[static_cast<std::size_t>(row)];
}

const matching::MatchedPair& PairsTableModel::pairAt(int row) const {
    return pair(underlying(row));
}

PersonId PairsTableModel::menteeIdAt(int row) const {
    return m_view->mentee(pairAt(row).pair.mentee).person.id;
}

int PairsTableModel::rowOf(int mentee) const {
    const auto* found = m_view ? m_view->pairOf(mentee) : nullptr;
    return found ? shown(static_cast<int>(found - m_view->result().pairs.data())) : -1;
}

void PairsTableModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QVariant PairsTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = underlying(index.row());
    const auto& state = m_rows[static_cast<std::size_t>(row)];
    const auto& matched = pair(row);
    const bool overridden = !matched.overridden.empty();
    switch (static_cast<Column>(index.column())) {
    case StateColumn:
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return wording::name(state.state);
        if (role == ToneRole)
            return static_cast<int>(overridden ? Tone::Warning : toneOf(state.state));
        if (role == ChipIconRole)
            return overridden ? QStringLiteral("exclamation") : iconOf(state.state);
        if (role == Qt::ToolTipRole && overridden)
            return tr("Locked although a rule forbids it: %1.")
                .arg(wording::name(matched.overridden.front(), m_view->criteria()));
        return {};
    case MenteeColumn:
    case MentorColumn: {
        const auto& person = index.column() == MenteeColumn ? m_view->mentee(matched.pair.mentee).person
                                                            : m_view->mentor(matched.pair.mentor).person;
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return wording::name(person);
        if (role == SecondLineRole)
            return wording::shortFacts(person);
        return {};
    }
    case ScoreColumn:
        return scoreCell(matched.score, role);
    case KnownColumn:
        return knownCell(matched.known, role);
    case ChangeColumn:
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return state.change == PairChange::Same || !m_view->hasPrevious() ? QString() : wording::name(state.change);
        if (role == ToneRole && state.change != PairChange::Same && m_view->hasPrevious())
            return static_cast<int>(state.change == PairChange::New ? Tone::Success : Tone::Info);
        if (role == ChipIconRole)
            return state.change == PairChange::New ? QStringLiteral("add") : QStringLiteral("refresh");
        return {};
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PairsTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case StateColumn:
        return tr("State");
    case MenteeColumn:
        return tr("Mentee");
    case MentorColumn:
        return tr("Mentor");
    case ScoreColumn:
        return tr("Score");
    case KnownColumn:
        return tr("Known");
    case ChangeColumn:
        return tr("Change");
    case ColumnCount:
        break;
    }
    return {};
}

QString PairsTableModel::searchText(int row) const {
    const auto& matched = pair(row);
    return twoNames(m_view->mentee(matched.pair.mentee).person, m_view->mentor(matched.pair.mentor).person);
}

bool PairsTableModel::sortsByNumber(int column) const {
    return column == ScoreColumn || column == KnownColumn || column == StateColumn || column == ChangeColumn;
}

double PairsTableModel::sortNumber(int row, int column) const {
    const auto& state = m_rows[static_cast<std::size_t>(row)];
    if (column == StateColumn)
        return static_cast<double>(state.state);
    if (column == ChangeColumn)
        return static_cast<double>(state.change);
    return column == KnownColumn ? pair(row).known : pair(row).score;
}

QString PairsTableModel::sortText(int row, int column) const {
    const auto& matched = pair(row);
    const auto& person = column == MenteeColumn ? m_view->mentee(matched.pair.mentee).person
                                                : m_view->mentor(matched.pair.mentor).person;
    return QString::fromStdString(person.familyName + " " + person.givenName + " " + person.displayName());
}

// ---- unpaired

QString waitingText(const Participation& part, int days) {
    if (!part.waitingSince)
        return {};
    if (days <= 0)
        return UnpairedTableModel::tr("today");
    return UnpairedTableModel::tr("%n day(s)", nullptr, days);
}

void UnpairedTableModel::show(std::shared_ptr<const MatchingView> view) {
    beginNewRows();
    m_view = std::move(view);
    endNewRows();
}

int UnpairedTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

int UnpairedTableModel::total() const {
    return m_view ? static_cast<int>(m_view->result().unpaired.size()) : 0;
}

int UnpairedTableModel::menteeAt(int row) const {
    return m_view->result().unpaired[static_cast<std::size_t>(underlying(row))].mentee;
}

int UnpairedTableModel::rowOf(int mentee) const {
    const auto* found = m_view ? m_view->unpaired(mentee) : nullptr;
    return found ? shown(static_cast<int>(found - m_view->result().unpaired.data())) : -1;
}

void UnpairedTableModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString UnpairedTableModel::reasonInShort(const matching::Unpaired& person) const {
    if (person.possible > 0)
        return wording::leftOver(person);
    const auto most = std::ranges::max_element(person.reasons, {}, &matching::RemovedBy::mentors);
    if (most == person.reasons.end())
        return tr("There are no mentors.");
    return wording::removed(most->rule, m_view->criteria(), most->mentors);
}

QVariant UnpairedTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& person = m_view->result().unpaired[static_cast<std::size_t>(underlying(index.row()))];
    const auto& participant = m_view->mentee(person.mentee);
    const int days = m_view->snapshot().waitingDays[static_cast<std::size_t>(person.mentee)];
    switch (static_cast<Column>(index.column())) {
    case PersonColumn:
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return wording::name(participant.person);
        if (role == SecondLineRole)
            return wording::shortFacts(participant.person);
        return {};
    case WaitingColumn:
        return role == Qt::DisplayRole ? waitingText(participant.part, days) : QVariant();
    case PossibleColumn:
        if (role == Qt::DisplayRole)
            return wording::number(person.possible);
        if (role == Qt::TextAlignmentRole)
            return rightAligned();
        return {};
    case ReasonColumn:
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? reasonInShort(person) : QVariant();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant UnpairedTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == PossibleColumn)
        return rightAligned();
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case PersonColumn:
        return tr("Mentee");
    case WaitingColumn:
        return tr("Waiting");
    case PossibleColumn:
        return tr("Possible mentors");
    case ReasonColumn:
        return tr("Main reason");
    case ColumnCount:
        break;
    }
    return {};
}

QString UnpairedTableModel::searchText(int row) const {
    const auto& person = m_view->mentee(m_view->result().unpaired[static_cast<std::size_t>(row)].mentee).person;
    return wording::name(person) + u' ' + wording::shortFacts(person);
}

bool UnpairedTableModel::sortsByNumber(int column) const {
    return column == WaitingColumn || column == PossibleColumn;
}

double UnpairedTableModel::sortNumber(int row, int column) const {
    const auto& person = m_view->result().unpaired[static_cast<std::size_t>(row)];
    return column == WaitingColumn ? m_view->snapshot().waitingDays[static_cast<std::size_t>(person.mentee)]
                                   : person.possible;
}

QString UnpairedTableModel::sortText(int row, int column) const {
    const auto& unpaired = m_view->result().unpaired[static_cast<std::size_t>(row)];
    if (column == ReasonColumn)
        return reasonInShort(unpaired);
    const auto& person = m_view->mentee(unpaired.mentee).person;
    return QString::fromStdString(person.familyName + " " + person.givenName + " " + person.displayName());
}

// ---- changes

void ChangesTableModel::show(std::shared_ptr<const MatchingView> view, const Directory& directory) {
    beginNewRows();
    m_rows.clear();
    if (view && view->hasPrevious()) {
        const auto named = [&](PersonId id) {
            const auto* person = directory.person(id);
            return person ? wording::name(*person) : tr("(deleted)");
        };
        const auto& outcome = view->outcome();
        const auto pairs = outcome.pairs();
        for (const auto& pair : pairs) {
            const auto change = view->changeOf(pair.mentor, pair.mentee);
            if (change == PairChange::Same)
                continue;
            Row row{change == PairChange::New ? Kind::Gained : Kind::Moved,
                    pair.mentee,
                    named(pair.mentee),
                    {},
                    named(pair.mentor),
                    pair.score,
                    true};
            if (const auto* before = view->before(pair.mentee)) {
                row.before = named(before->mentor);
                row.difference = pair.score - before->score;
            }
            m_rows.push_back(std::move(row));
        }
        for (const auto& pair : outcome.lost) {
            const auto index = view->snapshot().menteeOf(pair.mentee);
            if (!index || !view->pairOf(*index))
                m_rows.push_back(
                    {Kind::Lost, pair.mentee, named(pair.mentee), named(pair.mentor), {}, -pair.score, true});
        }
    }
    endNewRows();
}

int ChangesTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

int ChangesTableModel::total() const {
    return static_cast<int>(m_rows.size());
}

PersonId ChangesTableModel::menteeAt(int row) const {
    return m_rows[static_cast<std::size_t>(underlying(row))].menteeId;
}

void ChangesTableModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString ChangesTableModel::kindText(Kind kind) const {
    switch (kind) {
    case Kind::Gained:
        return tr("Gained");
    case Kind::Moved:
        return tr("Other mentor");
    case Kind::Lost:
        return tr("Lost");
    }
    return {};
}

QVariant ChangesTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(underlying(index.row()))];
    const bool text = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    switch (static_cast<Column>(index.column())) {
    case KindColumn:
        if (text)
            return kindText(row.kind);
        if (role == ToneRole)
            return static_cast<int>(row.kind == Kind::Gained ? Tone::Success
                                    : row.kind == Kind::Lost ? Tone::Danger
                                                             : Tone::Info);
        if (role == ChipIconRole)
            return row.kind == Kind::Gained ? QStringLiteral("add")
                   : row.kind == Kind::Lost ? QStringLiteral("minus")
                                            : QStringLiteral("refresh");
        return {};
    case MenteeColumn:
        return text ? row.mentee : QVariant();
    case BeforeColumn:
        return text ? (row.before.isEmpty() ? QStringLiteral("–") : row.before) : QVariant();
    case AfterColumn:
        return text ? (row.after.isEmpty() ? QStringLiteral("–") : row.after) : QVariant();
    case DifferenceColumn:
        if (text && row.scored)
            return (row.difference > 0   ? QStringLiteral("+")
                    : row.difference < 0 ? QStringLiteral("−")
                                         : QString()) +
                   wording::score(std::abs(row.difference));
        if (role == Qt::TextAlignmentRole)
            return rightAligned();
        return {};
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ChangesTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == DifferenceColumn)
        return rightAligned();
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case KindColumn:
        return tr("Change");
    case MenteeColumn:
        return tr("Mentee");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("Now");
    case DifferenceColumn:
        return tr("Points");
    case ColumnCount:
        break;
    }
    return {};
}

QString ChangesTableModel::searchText(int row) const {
    const auto& one = m_rows[static_cast<std::size_t>(row)];
    return one.mentee + u' ' + one.before + u' ' + one.after;
}

bool ChangesTableModel::sortsByNumber(int column) const {
    return column == DifferenceColumn || column == KindColumn;
}

double ChangesTableModel::sortNumber(int row, int column) const {
    const auto& one = m_rows[static_cast<std::size_t>(row)];
    return column == KindColumn ? static_cast<double>(one.kind) : one.difference;
}

QString ChangesTableModel::sortText(int row, int column) const {
    const auto& one = m_rows[static_cast<std::size_t>(row)];
    return column == BeforeColumn ? one.before : column == AfterColumn ? one.after : one.mentee;
}

} // namespace mentoring::ui
