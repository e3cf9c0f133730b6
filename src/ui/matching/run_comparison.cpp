#include "matching/run_comparison.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "app/directory.h"
#include "style/tokens.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

using Kind = RunComparison::Kind;

struct Compared {
    Kind kind;
    QString mentee;
    QString mentorThen;
    QString mentorNow;
    std::optional<int> scoreThen;
    std::optional<int> scoreNow;
};

bool isDifferent(Kind kind) {
    return kind != Kind::Same && kind != Kind::Published;
}

QString textOf(Kind kind) {
    switch (kind) {
    case Kind::Same:
        return RunComparison::tr("The same");
    case Kind::Published:
        return RunComparison::tr("Published since");
    case Kind::OtherMentor:
        return RunComparison::tr("Other mentor");
    case Kind::New:
        return RunComparison::tr("New");
    case Kind::Gone:
        return RunComparison::tr("Gone");
    }
    return {};
}

Tone toneOf(Kind kind) {
    switch (kind) {
    case Kind::New:
    case Kind::Published:
        return Tone::Success;
    case Kind::Gone:
        return Tone::Danger;
    case Kind::OtherMentor:
        return Tone::Info;
    case Kind::Same:
        break;
    }
    return Tone::Neutral;
}

CellsModel::Cell orDash(const QString& name) {
    return {name.isEmpty() ? QStringLiteral("–") : name};
}

CellsModel::Cell pointsCell(const std::optional<int>& score) {
    return {score ? wording::score(*score) : QStringLiteral("–"), score.value_or(-1)};
}

CellsModel::Row shownAs(qint64 id, const Compared& one) {
    return {id,
            {{textOf(one.kind), static_cast<double>(one.kind), toneOf(one.kind)},
             {one.mentee},
             orDash(one.mentorThen),
             orDash(one.mentorNow),
             pointsCell(one.scoreThen),
             pointsCell(one.scoreNow)},
            isDifferent(one.kind) ? 1 : 0};
}

} // namespace

RunComparison::RunComparison(QObject* parent) : CellsModel(parent) {
    setHeaders({tr("Change"), tr("Mentee"), tr("Mentor in the one"), tr("Mentor in the other"), tr("Points in the one"),
                tr("Points in the other")});
}

void RunComparison::show(const MatchingRun& then, const std::vector<SuggestedPair>& now, const Directory& directory,
                         bool isNow) {
    const auto named = [&](PersonId id) {
        const auto* person = directory.person(id);
        return person ? wording::name(*person) : tr("(deleted)");
    };
    std::unordered_map<PersonId, const SuggestedPair*> suggested;
    for (const auto& pair : now)
        suggested.emplace(pair.mentee, &pair);
    std::unordered_map<PersonId, const Mentorship*> published;
    for (const auto& pair : directory.mentorships())
        if (isNow && pair.program == then.program && isOpen(pair.state))
            published.emplace(pair.mentee, &pair);

    std::vector<Compared> compared;
    std::unordered_set<PersonId> known;
    for (const auto& pair : then.pairs) {
        known.insert(pair.mentee);
        Compared row{Kind::Gone, named(pair.mentee), named(pair.mentor), {}, pair.score, {}};
        if (const auto mentorship = published.find(pair.mentee); mentorship != published.end()) {
            row.kind = mentorship->second->mentor == pair.mentor ? Kind::Published : Kind::OtherMentor;
            row.mentorNow = named(mentorship->second->mentor);
            row.scoreNow = mentorship->second->score;
        } else if (const auto today = suggested.find(pair.mentee); today != suggested.end()) {
            row.kind = today->second->mentor == pair.mentor ? Kind::Same : Kind::OtherMentor;
            row.mentorNow = named(today->second->mentor);
            row.scoreNow = today->second->score;
        }
        compared.push_back(std::move(row));
    }
    for (const auto& pair : now)
        if (!known.contains(pair.mentee) && !published.contains(pair.mentee))
            compared.push_back({Kind::New, named(pair.mentee), {}, named(pair.mentor), {}, pair.score});
    std::ranges::stable_sort(compared, {}, &Compared::kind); // what is different first
    std::vector<Row> rows;
    m_kinds.clear();
    for (const auto& one : compared) {
        rows.push_back(shownAs(static_cast<qint64>(rows.size()), one));
        m_kinds.push_back(one.kind);
    }
    setRows(std::move(rows));
}

void RunComparison::setChangesOnly(bool only) {
    setGroup(only ? 1 : -1);
}

int RunComparison::count(Kind kind) const {
    return static_cast<int>(std::ranges::count(m_kinds, kind));
}

QVariant RunComparison::data(const QModelIndex& index, int role) const {
    if (role == Qt::TextAlignmentRole && index.column() >= PointsThenColumn)
        return QVariant::fromValue(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter));
    return CellsModel::data(index, role);
}

QVariant RunComparison::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal && section >= PointsThenColumn)
        return QVariant::fromValue(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter));
    return CellsModel::headerData(section, orientation, role);
}

} // namespace mentoring::ui
