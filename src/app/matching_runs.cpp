// What a program is matched by, and the runs that are kept: see matching_service.h.
#include <algorithm>

#include "app/criteria_service.h"
#include "app/matching_service.h"
#include "authored.h"
#include "formats/criteria_json.h"
#include "formats/entity_json.h"
#include "mentoring/person_facts.h"
#include "store.h"
#include "text/fold.h"

namespace mentoring {

namespace {

constexpr std::size_t runsKept = 20;

QString aimKey(ProgramId program, const char* aim) {
    return QStringLiteral("matching/%1/%2").arg(program.value).arg(QLatin1String(aim));
}

constexpr std::pair<const char*, bool Aims::*> aimSwitches[] = {{"priority", &Aims::priorityFirst},
                                                                {"firstWishes", &Aims::firstWishes},
                                                                {"everyMentor", &Aims::everyMentor},
                                                                {"lowestFirst", &Aims::lowestFirst}};
// Cleaned text holds none of these.
constexpr char16_t betweenParts = u'\x1f';
constexpr char16_t betweenShares = u'\x1e';

QString asText(const Aims& aims) {
    QStringList lines;
    const auto* fact = factOf(aims.sharesOf);
    for (const auto& share : aims.shares)
        lines << QStringList{QString::fromUtf8(fact->column.data(), static_cast<qsizetype>(fact->column.size())),
                             QString::number(share.atLeast), QString::number(share.atMost),
                             QString::fromStdString(share.value)}
                     .join(QChar(betweenParts));
    return lines.join(QChar(betweenShares));
}

void readShares(const QString& text, Aims& aims) {
    for (const auto& line : text.split(QChar(betweenShares), Qt::SkipEmptyParts)) {
        const auto parts = line.split(QChar(betweenParts));
        const auto column = parts.value(0).toStdString();
        const auto fact = std::ranges::find(personFacts, column, &PersonFact::column);
        if (parts.size() != 4 || fact == personFacts.end())
            continue;
        aims.sharesOf = fact->field;
        aims.shares.push_back({parts.at(3).toStdString(), parts.at(1).toInt(), parts.at(2).toInt()});
    }
}

} // namespace

Aims MatchingService::aims(ProgramId program) const {
    Aims aims;
    if (m_file.setting(aimKey(program, "objective")) == QStringLiteral("bestTotal"))
        aims.objective = Objective::BestTotal;
    for (const auto& [key, aim] : aimSwitches)
        aims.*aim = m_file.setting(aimKey(program, key)) == QStringLiteral("1");
    readShares(m_file.setting(aimKey(program, "shares")), aims);
    return validate(aims).empty() ? aims : Aims{aims.objective, aims.priorityFirst};
}

void MatchingService::setAims(ProgramId program, const Aims& aims) {
    if (!m_file.desk().isCoordinator())
        throw Refusal({{Issue::NotAllowed, Field::None}});
    if (!validate(aims).empty())
        throw Refusal({{Issue::AimsUnusable, Field::None}});
    std::vector<std::pair<QString, QString>> settings{
        {aimKey(program, "objective"),
         aims.objective == Objective::BestTotal ? QStringLiteral("bestTotal") : QStringLiteral("mostPeople")},
        {aimKey(program, "shares"), asText(aims)}};
    for (const auto& [key, aim] : aimSwitches)
        settings.emplace_back(aimKey(program, key), aims.*aim ? QStringLiteral("1") : QStringLiteral("0"));
    m_file.setSettings(settings);
}

MatchingRun MatchingService::runOf(const MatchingOutcome& outcome) const {
    MatchingRun run;
    run.id = m_file.store().ids.next<MatchingRunId>();
    run.program = outcome.request.program;
    run.ranAt = m_file.clock().now();
    run.ranBy = m_file.store().actorName();
    run.aims = outcome.request.aims;
    run.criteriaName = outcome.request.criteria.name;
    run.criteriaDocument = formats::toJson(outcome.request.criteria, formats::JsonWriter::Style::Compact);
    run.total = outcome.result.total;
    run.upperBound = outcome.result.upperBound;
    run.optimal = outcome.result.isOptimal();
    run.mentees = static_cast<int>(outcome.snapshot->mentees.size());
    run.mentors = static_cast<int>(outcome.snapshot->mentors.size());
    for (const auto& mentor : outcome.snapshot->mentors)
        run.places += mentor.capacity;
    run.firstWishes = outcome.result.figures.firstWishes;
    run.pairs = outcome.pairs();
    return run;
}

void MatchingService::record(const MatchingOutcome& outcome) {
    Writing writing(m_file.store());
    auto& store = m_file.store();
    const auto run = runOf(outcome);
    const auto* program = m_file.directory().program(run.program);
    store.act(writing,
              {Action::RunMatching,
               program ? program->name : std::string(),
               static_cast<std::int64_t>(run.pairs.size()),
               run.id.value,
               {},
               {}},
              [&](Repositories& in) {
                  in.runs.insert(run);
                  in.runs.keepNewest(run.program, runsKept);
              });
}

std::vector<MatchingRun> MatchingService::recordedRuns(ProgramId program) const {
    return m_file.store().repositories.runs.findByProgram(program);
}

std::vector<Publication> MatchingService::publications(ProgramId program) const {
    return m_file.store().repositories.publications.findByProgram(program);
}

MatchingRunId MatchingService::keepScenario(const std::string& name, const MatchingOutcome& outcome) {
    Writing writing(m_file.store());
    auto& store = m_file.store();
    auto run = runOf(outcome);
    run.name = text::clean(name);
    if (run.name.empty())
        throw Refusal({{Issue::TitleMissing, Field::Name}});
    if (lengthOf(run.name) > longestShortText)
        throw Refusal({{Issue::TextTooLong, Field::Name}});
    const auto former = scenario(run.program, run.name);
    store.act(writing, {Action::KeepScenario, run.name, 1, run.id.value, {}, {}}, [&](Repositories& in) {
        if (former)
            in.runs.remove(former->id);
        in.runs.insert(run);
    });
    return run.id;
}

std::vector<MatchingRun> MatchingService::scenarios(ProgramId program) const {
    auto found = m_file.store().repositories.runs.scenarios(program);
    std::ranges::stable_sort(found, [](const MatchingRun& one, const MatchingRun& other) {
        return text::fold(one.name) < text::fold(other.name);
    });
    return found;
}

std::optional<MatchingRun> MatchingService::scenario(ProgramId program, const std::string& name) const {
    auto all = scenarios(program);
    const auto found = std::ranges::find_if(
        all, [&](const MatchingRun& run) { return text::fold(run.name) == text::fold(text::clean(name)); });
    return found == all.end() ? std::nullopt : std::optional(std::move(*found));
}

void MatchingService::removeScenario(ProgramId program, MatchingRunId id) {
    Writing writing(m_file.store());
    const auto all = scenarios(program);
    const auto found = std::ranges::find(all, id, &MatchingRun::id);
    if (found == all.end())
        throw Refusal({{Issue::UnknownRecord, Field::None}});
    m_file.store().act(writing, {Action::DeleteScenario, found->name, 1, id.value, {}, {}},
                       [&](Repositories& in) { in.runs.remove(id); });
}

std::optional<MatchingRequest> MatchingService::requestOf(const MatchingRun& run) const {
    auto reading = formats::criteriaFromJson(run.criteriaDocument);
    if (!reading.set)
        return std::nullopt;
    return MatchingRequest{run.program, std::move(*reading.set), run.aims, run.pairs};
}

MatchingRequest MatchingService::takeUp(const MatchingRun& run) {
    auto request = requestOf(run);
    if (!request)
        throw Refusal({{Issue::CriteriaUnusable, Field::None}});
    requireUsable(*request);
    m_file.criteria().choose(run.program, request->criteria);
    setAims(run.program, request->aims);
    return *std::move(request);
}
} // namespace mentoring
