#include "matching/run_comparison.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "app/directory.h"
#include "kit/roles.h"
#include "style/tokens.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

QString scoreText(const std::optional<int>& score) {
    return score ? wording::score(*score) : QStringLiteral("–");
}

QString orDash(const QString& name) {
    return name.isEmpty() ? QStringLiteral("–") : name;
}

} // namespace

void RunComparison::show(const MatchingRun& then, const std::vector<SuggestedPair>& now, const Directory& directory) {
    beginNewRows();
    m_rows.clear();
    const auto named = [&](PersonId id) {
        const auto* person = directory.person(id);
        return person ? wording::name(*person) : tr("(deleted)");
    };
    std::unordered_map<PersonId, const SuggestedPair*> suggested;
    for (const auto& pair : now)
        suggested.emplace(pair.mentee, &pair);
    std::unordered_map<PersonId, const Mentorship*> published;
    for (const auto& pair : directory.mentorships())
        if (pair.program == then.program && isOpen(pair.state))
            published.emplace(pair.mentee, &pair);

    std::unordered_set<PersonId> known;
    for (const auto& pair : then.pairs) {
        known.insert(pair.mentee);
        Row row{Kind::Gone, named(pair.mentee), named(pair.mentor), {}, pair.score, {}};
        if (const auto mentorship = published.find(pair.mentee); mentorship != published.end()) {
            row.kind = mentorship->second->mentor == pair.mentor ? Kind::Published : Kind::OtherMentor;
            row.mentorNow = named(mentorship->second->mentor);
            row.scoreNow = mentorship->second->score;
        } else if (const auto today = suggested.find(pair.mentee); today != suggested.end()) {
            row.kind = today->second->mentor == pair.mentor ? Kind::Same : Kind::OtherMentor;
            row.mentorNow = named(today->second->mentor);
            row.scoreNow = today->second->score;
        }
        m_rows.push_back(std::move(row));
    }
    for (const auto& pair : now)
        if (!known.contains(pair.mentee) && !published.contains(pair.mentee))
            m_rows.push_back({Kind::New, named(pair.mentee), {}, named(pair.mentor), {}, pair.score});
    std::ranges::stable_sort(m_rows, {}, &Row::kind); // what is different first
    endNewRows();
}

void RunComparison::setChangesOnly(bool only) {
    m_changesOnly = only;
    refilter();
}

int RunComparison::count(Kind kind) const {
    return static_cast<int>(std::ranges::count(m_rows, kind, &Row::kind));
}

bool RunComparison::passes(int row) const {
    const auto kind = m_rows[static_cast<std::size_t>(row)].kind;
    return !m_changesOnly || (kind != Kind::Same && kind != Kind::Published);
}

int RunComparison::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

int RunComparison::total() const {
    return static_cast<int>(m_rows.size());
}

QString RunComparison::kindText(Kind kind) {
    switch (kind) {
    case Kind::Same:
        return tr("The same");
    case Kind::Published:
        return tr("Published since");
    case Kind::OtherMentor:
        return tr("Other mentor");
    case Kind::New:
        return tr("New");
    case Kind::Gone:
        return tr("Gone");
    }
    return {};
}

QVariant RunComparison::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(underlying(index.row()))];
    const auto column = static_cast<Column>(index.column());
    if (role == ToneRole && column == KindColumn) {
        const bool isGood = row.kind == Kind::New || row.kind == Kind::Published;
        return static_cast<int>(isGood                          ? Tone::Success
                                : row.kind == Kind::Gone        ? Tone::Danger
                                : row.kind == Kind::OtherMentor ? Tone::Info
                                                                : Tone::Neutral);
    }
    if (role == Qt::TextAlignmentRole && (column == PointsThenColumn || column == PointsNowColumn))
        return QVariant::fromValue(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case KindColumn:
        return kindText(row.kind);
    case MenteeColumn:
        return row.mentee;
    case ThenColumn:
        return orDash(row.mentorThen);
    case NowColumn:
        return orDash(row.mentorNow);
    case PointsThenColumn:
        return scoreText(row.scoreThen);
    case PointsNowColumn:
        return scoreText(row.scoreNow);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RunComparison::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole && (column == PointsThenColumn || column == PointsNowColumn))
        return QVariant::fromValue(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case KindColumn:
        return tr("Change");
    case MenteeColumn:
        return tr("Mentee");
    case ThenColumn:
        return tr("Mentor then");
    case NowColumn:
        return tr("Mentor now");
    case PointsThenColumn:
        return tr("Points then");
    case PointsNowColumn:
        return tr("Points now");
    case ColumnCount:
        break;
    }
    return {};
}

QString RunComparison::searchText(int row) const {
    const auto& one = m_rows[static_cast<std::size_t>(row)];
    return one.mentee + u' ' + one.mentorThen + u' ' + one.mentorNow;
}

bool RunComparison::sortsByNumber(int column) const {
    return column == KindColumn || column == PointsThenColumn || column == PointsNowColumn;
}

double RunComparison::sortNumber(int row, int column) const {
    const auto& one = m_rows[static_cast<std::size_t>(row)];
    if (column == KindColumn)
        return static_cast<double>(one.kind);
    return (column == PointsThenColumn ? one.scoreThen : one.scoreNow).value_or(-1);
}

QString RunComparison::sortText(int row, int column) const {
    const auto& one = m_rows[static_cast<std::size_t>(row)];
    return column == ThenColumn ? one.mentorThen : column == NowColumn ? one.mentorNow : one.mentee;
}

} // namespace mentoring::ui
