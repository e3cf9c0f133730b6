#include "app/matching_service.h"

#include <algorithm>
#include <list>
#include <map>
#include <set>
#include <thread>
#include <unordered_map>
#include <unordered_set>

#include <QTimeZone>

#include "app/criteria_service.h"
#include "authored.h"
#include "formats/criteria_json.h"
#include "formats/entity_json.h"
#include "mentoring/person_facts.h"
#include "store.h"
#include "text/fold.h"

namespace mentoring {

namespace {

constexpr std::size_t runsKept = 20;

const PairDecision* decisionOn(const std::vector<PairDecision>& decisions, PersonId mentor, PersonId mentee) {
    const auto found = std::ranges::find_if(
        decisions, [&](const PairDecision& one) { return one.mentor == mentor && one.mentee == mentee; });
    return found == decisions.end() ? nullptr : &*found;
}

MatchingOutcome outcomeOf(const MatchingRequest& request, std::shared_ptr<const matching::Snapshot> snapshot,
                          const MatchingService::Progress& progress, std::stop_token stop) {
    MatchingOutcome outcome;
    outcome.request = request;
    outcome.snapshot = std::move(snapshot);
    outcome.result = matching::match(*outcome.snapshot, request.criteria, request.aims, progress, std::move(stop));
    return outcome;
}

} // namespace

std::vector<SuggestedPair> MatchingOutcome::pairs() const {
    std::vector<SuggestedPair> pairs;
    pairs.reserve(result.pairs.size());
    for (const auto& pair : result.pairs)
        pairs.push_back({snapshot->mentors[static_cast<std::size_t>(pair.pair.mentor)].person.id,
                         snapshot->mentees[static_cast<std::size_t>(pair.pair.mentee)].person.id, pair.score});
    return pairs;
}

PairState MatchingOutcome::stateOf(PersonId mentor, PersonId mentee) const {
    const auto* decision = decisionOn(decisions, mentor, mentee);
    if (!decision)
        return PairState::Suggested;
    return decision->verdict == PairVerdict::Kept ? PairState::Kept : PairState::Refused;
}

PairChange MatchingOutcome::changeOf(PersonId mentor, PersonId mentee) const {
    const auto before = std::ranges::find(previous, mentee, &SuggestedPair::mentee);
    if (before == previous.end())
        return PairChange::New;
    return before->mentor == mentor ? PairChange::Same : PairChange::OtherMentor;
}

/// What a run looks at, as it was when it was asked for: the snapshot, which takes its time, is made of it in the
/// worker.
struct MatchingService::Material {
    Program program;
    std::shared_ptr<const std::vector<Person>> people;
    std::shared_ptr<const std::vector<Participation>> parts;
    std::shared_ptr<const std::vector<Mentorship>> mentorships;
    std::vector<CustomField> customFields;
    std::vector<NeverPair> neverPairs;
    std::vector<PairDecision> decisions;
    std::vector<SuggestedPair> previous;
    Date today;
    Instant now;
};

namespace {

std::optional<int> standardOffsetAt(Instant now, const std::string& zone) {
    const QTimeZone known(QByteArray::fromStdString(zone));
    if (!known.isValid())
        return std::nullopt;
    return known.standardTimeOffset(QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC)) / 60;
}

template <class Material>
std::shared_ptr<const matching::Snapshot> snapshotOf(const Material& material) {
    std::unordered_map<std::string, std::optional<int>> zones;
    matching::Snapshot::Source source;
    source.program = &material.program;
    source.people = *material.people;
    source.participations = *material.parts;
    source.customFields = material.customFields;
    source.mentorships = *material.mentorships;
    source.neverPairs = material.neverPairs;
    source.decisions = material.decisions;
    source.previous = material.previous;
    source.today = material.today;
    source.zoneOffset = [&material, &zones](const std::string& zone) {
        const auto known = zones.find(zone);
        return known != zones.end() ? known->second
                                    : zones.emplace(zone, standardOffsetAt(material.now, zone)).first->second;
    };
    return std::make_shared<const matching::Snapshot>(source);
}

} // namespace

struct MatchingService::Worker {
    struct Run {
        std::uint64_t number = 0;
        std::shared_ptr<const Material> material; ///< held here, so that it goes in this thread
        std::jthread thread;
    };
    std::list<Run> runs;      ///< the newest last; those before it have been asked to stop
    std::uint64_t newest = 0; ///< number of the last request: older answers are dropped
};

MatchingService::MatchingService(OrganisationFile& file) : m_file(file), m_worker(std::make_unique<Worker>()) {
    qRegisterMetaType<std::shared_ptr<const MatchingOutcome>>();
}

MatchingService::~MatchingService() = default;

std::optional<int> MatchingService::standardOffset(const std::string& zone) const {
    return standardOffsetAt(m_file.clock().now(), zone);
}

MatchingService::Material MatchingService::materialFor(const MatchingRequest& request) const {
    const auto& directory = m_file.directory();
    const auto* program = directory.program(request.program);
    if (!program)
        throw Refusal({{Issue::UnknownRecord, Field::None}});
    Material material;
    material.program = *program;
    material.people = directory.lastingPeople();
    material.parts = directory.lastingParticipations(request.program);
    material.mentorships = directory.lastingMentorships();
    material.customFields = directory.customFields();
    material.neverPairs = directory.neverPairs();
    material.decisions = decisions(request.program);
    if (request.shown)
        material.previous = *request.shown;
    else if (auto newest = m_file.store().repositories.runs.newest(request.program))
        material.previous = std::move(newest->pairs);
    material.today = m_file.today();
    material.now = m_file.clock().now();
    return material;
}

std::shared_ptr<const matching::Snapshot> MatchingService::snapshotFor(const MatchingRequest& request) const {
    return snapshotOf(materialFor(request));
}

std::optional<MatchingOutcome> MatchingService::lookFor(MentorshipId id) const {
    const auto* pair = m_file.directory().mentorship(id);
    if (!pair || !m_file.directory().program(pair->program))
        return std::nullopt;
    MatchingOutcome outcome;
    outcome.request.program = pair->program;
    outcome.request.criteria = m_file.criteria().chosen(pair->program);
    if (!validate(outcome.request.criteria).empty())
        return std::nullopt;
    auto material = materialFor(outcome.request);
    auto mentorships = std::make_shared<std::vector<Mentorship>>(*material.mentorships);
    for (auto& one : *mentorships) {
        if (one.id != id || !isOpen(one.state))
            continue;
        one.state = MentorshipState::Dissolved;
        one.endedOn = m_file.today();
    }
    material.mentorships = std::move(mentorships);
    material.previous.clear();
    outcome.snapshot = snapshotOf(material);
    outcome.decisions = material.decisions;
    if (!outcome.snapshot->menteeOf(pair->mentee))
        return std::nullopt;
    return outcome;
}

void MatchingService::complete(MatchingOutcome& outcome) const {
    outcome.decisions = decisions(outcome.request.program);
    if (auto newest = m_file.store().repositories.runs.newest(outcome.request.program)) {
        outcome.isCompared = true;
        outcome.previous = std::move(newest->pairs);
    }
    // What became a mentorship has its own page, whatever came of it; and who has one waits for no other.
    std::unordered_set<PersonId> paired;
    std::unordered_map<PersonId, std::vector<PersonId>> mentorsHad;
    for (const auto& pair : m_file.directory().mentorships()) {
        if (pair.program != outcome.request.program)
            continue;
        mentorsHad[pair.mentee].push_back(pair.mentor);
        if (isOpen(pair.state))
            paired.insert(pair.mentee);
    }
    std::erase_if(outcome.previous, [&](const SuggestedPair& pair) {
        const auto had = mentorsHad.find(pair.mentee);
        return paired.contains(pair.mentee) ||
               (had != mentorsHad.end() && std::ranges::find(had->second, pair.mentor) != had->second.end());
    });
    std::unordered_map<PersonId, PersonId> now;
    for (const auto& pair : outcome.pairs())
        now.emplace(pair.mentee, pair.mentor);
    for (const auto& before : outcome.previous) {
        const auto pair = now.find(before.mentee);
        if (pair == now.end() || pair->second != before.mentor)
            outcome.lost.push_back(before);
    }
}

void MatchingService::requireUsable(const MatchingRequest& request) const {
    const auto problems = m_file.criteria().problems(request.criteria);
    if (std::ranges::any_of(problems,
                            [](const CriteriaProblem& one) { return one.issue == CriteriaIssue::FieldNotThere; }))
        throw Refusal({{Issue::CriteriaUnusable, Field::None}});
    if (!validate(request.aims).empty())
        throw Refusal({{Issue::AimsUnusable, Field::None}});
}

std::optional<MatchingOutcome> MatchingService::run(const MatchingRequest& request, const Progress& progress,
                                                    std::stop_token stop) const {
    requireUsable(request);
    auto outcome = outcomeOf(request, snapshotFor(request), progress, std::move(stop));
    if (outcome.result.cancelled)
        return std::nullopt;
    complete(outcome);
    return outcome;
}

std::optional<MatchingOutcome> MatchingService::runKeeping(const MatchingRequest& request, PersonId mentor,
                                                           PersonId mentee) const {
    requireUsable(request);
    auto material = materialFor(request);
    auto& decided = material.decisions;
    std::erase_if(decided, [&](const PairDecision& one) {
        return one.mentee == mentee && (one.mentor == mentor || one.verdict == PairVerdict::Kept);
    });
    decided.push_back({{}, request.program, mentor, mentee, PairVerdict::Kept, true, {}});
    auto outcome = outcomeOf(request, snapshotOf(material), {}, {});
    if (outcome.result.cancelled)
        return std::nullopt;
    complete(outcome);
    return outcome;
}

void MatchingService::start(const MatchingRequest& request) {
    requireUsable(request);
    auto material = std::make_shared<const Material>(materialFor(request));
    cancel();
    const auto number = ++m_worker->newest;
    auto& run = m_worker->runs.emplace_back();
    run.number = number;
    run.material = std::move(material);
    run.thread = std::jthread([this, request, number, looksAt = run.material.get()](std::stop_token stop) mutable {
        const auto tell = [this, number](double share) {
            QMetaObject::invokeMethod(
                this,
                [this, number, share] {
                    if (number == m_worker->newest)
                        Q_EMIT progressed(share);
                },
                Qt::QueuedConnection);
        };
        auto outcome =
            std::make_shared<MatchingOutcome>(outcomeOf(request, snapshotOf(*looksAt), tell, std::move(stop)));
        QMetaObject::invokeMethod(
            this,
            [this, number, outcome] {
                std::erase_if(m_worker->runs, [number](const Worker::Run& one) { return one.number == number; });
                // To see what was decided the file is needed, which may be lent.
                m_file.store().whenHere([this, number, outcome] { take(number, outcome); });
            },
            Qt::QueuedConnection);
    });
}

void MatchingService::take(std::uint64_t number, const std::shared_ptr<MatchingOutcome>& outcome) {
    if (number != m_worker->newest)
        return;
    if (outcome->result.cancelled) {
        Q_EMIT cancelled();
        return;
    }
    complete(*outcome);
    Q_EMIT finished(outcome);
}

void MatchingService::cancel() {
    for (auto& run : m_worker->runs)
        run.thread.request_stop();
}

namespace {

QString publishedAsKey(ProgramId program) {
    return QStringLiteral("published.as.%1").arg(program.value);
}

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

std::vector<PairDecision> MatchingService::decisions(ProgramId program) const {
    return m_file.store().repositories.decisions.findByProgram(program);
}

bool MatchingService::takePart(ProgramId program, PersonId mentor, PersonId mentee) const {
    const auto* asMentor = m_file.directory().participation(program, mentor);
    const auto* asMentee = m_file.directory().participation(program, mentee);
    return asMentor && asMentee && asMentor->asMentor && asMentee->asMentee;
}

namespace {

/// Kept with somebody, so that a mentor has a place less.
bool takesAPlace(const PairDecision& decision) {
    return decision.verdict == PairVerdict::Kept;
}

/// What is free of each of these mentors: no open pair of the program takes it, nor a pair that is kept; but for the
/// pairs of these mentees, who are about to leave theirs.
std::map<PersonId, int> freePlaces(const Directory& directory, ProgramId program, const std::set<PersonId>& mentors,
                                   const std::vector<PairDecision>& decided, const std::set<PersonId>& leaving) {
    std::map<PersonId, int> free;
    for (const auto mentor : mentors)
        free[mentor] = directory.participation(program, mentor)->capacityIn(*directory.program(program));
    const auto take = [&free](PersonId mentor) {
        if (const auto places = free.find(mentor); places != free.end())
            --places->second;
    };
    for (const auto& pair : directory.mentorships())
        if (pair.program == program && isOpen(pair.state))
            take(pair.mentor);
    for (const auto& other : decided)
        if (takesAPlace(other) && !leaving.contains(other.mentee))
            take(other.mentor);
    return free;
}

} // namespace

void MatchingService::keep(ProgramId program, PersonId mentor, PersonId mentee, bool byHand, const std::string& typed) {
    Writing writing(m_file.store());
    auto& store = m_file.store();
    PairDecision decision{
        store.ids.next<PairDecisionId>(), program, mentor, mentee, PairVerdict::Kept, byHand, text::clean(typed)};
    Issues issues = check(decision);
    const auto& directory = m_file.directory();
    if (!takePart(program, mentor, mentee))
        issues.push_back({Issue::UnknownRecord, Field::Pair});
    refuseIf(issues);

    const auto decided = decisions(program);
    if (freePlaces(directory, program, {mentor}, decided, {mentee}).at(mentor) < 1)
        throw Refusal({{Issue::CapacityOutOfRange, Field::Capacity}});
    if (decision.reason.empty() && breaksARule(program, mentor, mentee))
        throw Refusal({{Issue::ReasonMissing, Field::Reason}});

    store.act(writing,
              {byHand ? Action::PairByHand : Action::KeepPair,
               pairName(m_file.directory(), mentee, mentor),
               1,
               decision.id.value,
               {},
               formats::toJson(decision)},
              [&](Repositories& in) {
                  for (const auto& other : decided) {
                      const bool samePair = other.mentee == mentee && other.mentor == mentor;
                      const bool otherMentor = other.mentee == mentee && takesAPlace(other);
                      if (samePair || otherMentor)
                          in.decisions.remove(other.id);
                  }
                  in.decisions.insert(decision);
              });
}

void MatchingService::exchange(ProgramId program, const SuggestedPair& one, const SuggestedPair& other,
                               const std::string& typed) {
    Writing writing(m_file.store());
    auto& store = m_file.store();
    const auto reason = text::clean(typed);
    const auto decided = decisions(program);
    std::vector<PairDecision> kept;
    for (const auto& [mentor, mentee] : {std::pair(other.mentor, one.mentee), std::pair(one.mentor, other.mentee)}) {
        kept.push_back({store.ids.next<PairDecisionId>(), program, mentor, mentee, PairVerdict::Kept, true, reason});
        auto issues = check(kept.back());
        if (!takePart(program, mentor, mentee))
            issues.push_back({Issue::UnknownRecord, Field::Pair});
        refuseIf(issues);
    }
    auto free =
        freePlaces(m_file.directory(), program, {one.mentor, other.mentor}, decided, {one.mentee, other.mentee});
    for (const auto& decision : kept) {
        if (--free.at(decision.mentor) < 0)
            throw Refusal({{Issue::CapacityOutOfRange, Field::Capacity}});
        if (reason.empty() && breaksARule(program, decision.mentor, decision.mentee))
            throw Refusal({{Issue::ReasonMissing, Field::Reason}});
    }
    store.act(writing, {Action::PairByHand, {}, 2, 0, {}, {}}, [&](Repositories& in) {
        for (const auto& before : decided)
            if (std::ranges::any_of(kept, [&](const PairDecision& decision) {
                    return decision.mentee == before.mentee &&
                           (takesAPlace(before) || decision.mentor == before.mentor);
                }))
                in.decisions.remove(before.id);
        for (const auto& decision : kept)
            in.decisions.insert(decision);
    });
}

bool MatchingService::breaksARule(ProgramId program, PersonId mentor, PersonId mentee) const {
    MatchingRequest request;
    request.program = program;
    request.criteria = m_file.criteria().chosen(program);
    // Only of the two is asked; those who stand above them are found among all people.
    auto parts = std::make_shared<std::vector<Participation>>();
    for (const auto id : {mentee, mentor})
        if (const auto* part = m_file.directory().participation(program, id))
            parts->push_back(*part);
    auto material = materialFor(request);
    material.parts = std::move(parts);
    const auto snapshot = snapshotOf(material);
    const auto i = snapshot->menteeOf(mentee);
    const auto j = snapshot->mentorOf(mentor);
    if (!i || !j)
        return true; // paused, archived or paired already: a person may still decide so, with a reason
    const matching::Scorer scorer(*snapshot, request.criteria);
    const auto explanation = scorer.explain(*i, *j);
    return std::ranges::any_of(explanation.barredBy,
                               [](const matching::Rule& rule) { return rule.kind != matching::RuleKind::Refused; });
}

void MatchingService::keepAll(ProgramId program, const std::vector<SuggestedPair>& pairs) {
    Writing writing(m_file.store());
    auto& store = m_file.store();
    const auto decided = decisions(program);
    std::set<std::pair<PersonId, PersonId>> isDecided;
    for (const auto& decision : decided)
        isDecided.emplace(decision.mentor, decision.mentee);
    std::vector<PairDecision> kept;
    std::set<PersonId> mentors;
    std::set<PersonId> mentees;
    for (const auto& pair : pairs) {
        if (!takePart(program, pair.mentor, pair.mentee))
            throw Refusal({{Issue::UnknownRecord, Field::Pair}});
        if (isDecided.contains({pair.mentor, pair.mentee}))
            continue;
        kept.push_back(
            {store.ids.next<PairDecisionId>(), program, pair.mentor, pair.mentee, PairVerdict::Kept, false, {}});
        mentors.insert(pair.mentor);
        mentees.insert(pair.mentee);
    }
    if (kept.empty())
        return;
    auto free = freePlaces(m_file.directory(), program, mentors, decided, mentees);
    for (const auto& decision : kept)
        if (--free.at(decision.mentor) < 0)
            throw Refusal({{Issue::CapacityOutOfRange, Field::Capacity}});
    store.act(writing,
              {Action::KeepPair,
               kept.size() == 1 ? pairName(m_file.directory(), kept[0].mentee, kept[0].mentor) : std::string(),
               static_cast<std::int64_t>(kept.size()),
               0,
               {},
               {}},
              [&](Repositories& in) {
                  for (const auto& other : decided)
                      if (takesAPlace(other) && mentees.contains(other.mentee))
                          in.decisions.remove(other.id);
                  for (const auto& decision : kept)
                      in.decisions.insert(decision);
              });
}

void MatchingService::refuse(ProgramId program, PersonId mentor, PersonId mentee, const std::string& reason) {
    Writing writing(m_file.store());
    auto& store = m_file.store();
    PairDecision decision{
        store.ids.next<PairDecisionId>(), program, mentor, mentee, PairVerdict::Refused, true, text::clean(reason)};
    auto issues = check(decision);
    if (!takePart(program, mentor, mentee))
        issues.push_back({Issue::UnknownRecord, Field::Pair});
    refuseIf(issues);
    const auto decided = decisions(program);
    store.act(writing,
              {Action::RefusePair,
               pairName(m_file.directory(), mentee, mentor),
               1,
               decision.id.value,
               {},
               formats::toJson(decision)},
              [&](Repositories& in) {
                  if (const auto* before = decisionOn(decided, mentor, mentee))
                      in.decisions.remove(before->id);
                  in.decisions.insert(decision);
              });
}

void MatchingService::clearDecisions(ProgramId program, const std::vector<SuggestedPair>& pairs) {
    Writing writing(m_file.store());
    const auto decided = decisions(program);
    std::vector<const PairDecision*> before;
    for (const auto& pair : pairs)
        if (const auto* decision = decisionOn(decided, pair.mentor, pair.mentee))
            before.push_back(decision);
    if (before.empty())
        return;
    const auto& first = *before.front();
    const bool one = before.size() == 1;
    m_file.store().act(writing,
                       {Action::ClearDecision,
                        one ? pairName(m_file.directory(), first.mentee, first.mentor) : std::string(),
                        static_cast<std::int64_t>(before.size()),
                        one ? first.id.value : 0,
                        one ? formats::toJson(first) : std::string(),
                        {}},
                       [&](Repositories& in) {
                           for (const auto* decision : before)
                               in.decisions.remove(decision->id);
                       });
}

MatchingService::As MatchingService::publishedAs(ProgramId program) const {
    return m_file.setting(publishedAsKey(program)) == QStringLiteral("proposals") ? As::Proposals : As::Pairs;
}

int MatchingService::publish(ProgramId program, const std::vector<SuggestedPair>& pairs, As as) {
    Writing writing(m_file.store());
    auto& store = m_file.store();
    const auto& directory = m_file.directory();
    const auto* of = directory.program(program);
    if (!of)
        throw Refusal({{Issue::UnknownRecord, Field::None}});
    if (of->closedOn)
        throw Refusal({{Issue::ProgramClosed, Field::None}});
    std::unordered_map<PersonId, int> taken;
    std::unordered_map<PersonId, std::vector<PersonId>> openMentors; // of each mentee
    for (const auto& pair : directory.mentorships()) {
        if (pair.program != program || !isOpen(pair.state))
            continue;
        ++taken[pair.mentor];
        openMentors[pair.mentee].push_back(pair.mentor);
    }
    const auto decided = decisions(program);
    std::unordered_map<PersonId, std::vector<const PairDecision*>> decidedOn; // by the mentee
    for (const auto& decision : decided)
        decidedOn[decision.mentee].push_back(&decision);
    const auto decisionFor = [&](PersonId mentor, PersonId mentee) -> const PairDecision* {
        const auto ofMentee = decidedOn.find(mentee);
        if (ofMentee == decidedOn.end())
            return nullptr;
        const auto found = std::ranges::find(ofMentee->second, mentor, &PairDecision::mentor);
        return found == ofMentee->second.end() ? nullptr : *found;
    };
    std::vector<Mentorship> published;
    published.reserve(pairs.size());
    PublishedAtOnce ofRun;
    ofRun.program = program;
    ofRun.at = m_file.clock().now();
    ofRun.by = store.actorName();
    auto ofNoRun = ofRun;
    const auto newest = store.repositories.runs.newest(program);
    std::unordered_map<PersonId, PersonId> suggested; // the mentor of each mentee of that run
    if (newest) {
        ofRun.run = newest->id;
        for (const auto& pair : newest->pairs)
            suggested.emplace(pair.mentee, pair.mentor);
    }
    const auto isOfNewest = [&](const SuggestedPair& pair) {
        const auto found = suggested.find(pair.mentee);
        return found != suggested.end() && found->second == pair.mentor;
    };
    // The ids of what comes out of the run are to follow one another.
    auto inOrder = pairs;
    std::ranges::stable_partition(inOrder, isOfNewest);
    for (const auto& pair : inOrder) {
        const auto open = openMentors.find(pair.mentee);
        if (open != openMentors.end() && std::ranges::find(open->second, pair.mentor) != open->second.end())
            continue;
        const auto* asMentor = directory.participation(program, pair.mentor);
        const auto* asMentee = directory.participation(program, pair.mentee);
        if (!asMentor || !asMentee || !asMentor->asMentor || !asMentee->asMentee)
            throw Refusal({{Issue::UnknownRecord, Field::Pair}});
        const auto* decision = decisionFor(pair.mentor, pair.mentee);
        const bool byHand = decision && decision->byHand;
        if (++taken[pair.mentor] > asMentor->capacityIn(*of))
            throw Refusal({{Issue::CapacityOutOfRange, Field::Capacity}});
        Mentorship mentorship;
        mentorship.id = store.ids.next<MentorshipId>();
        mentorship.program = program;
        mentorship.mentor = pair.mentor;
        mentorship.mentee = pair.mentee;
        mentorship.startedOn = m_file.today();
        if (as == As::Proposals)
            mentorship.state = MentorshipState::Proposed;
        mentorship.score = pair.score;
        mentorship.reason = byHand ? decision->reason : std::string();
        refuseIf(check(mentorship));
        auto& together = isOfNewest(pair) ? ofRun : ofNoRun;
        if (!together.first.isSet())
            together.first = mentorship.id;
        together.last = mentorship.id;
        if (byHand)
            together.byHand.push_back(mentorship.id);
        published.push_back(std::move(mentorship));
    }
    if (published.empty())
        return 0;
    const auto count = published.size();
    // A line that names the two of a pair is the pair's, and goes with them.
    const auto& first = published.front();
    const auto subject = count == 1 ? pairName(m_file.directory(), first) : of->name;
    const auto record = count == 1 ? first.id.value : program.value;
    const auto action = as == As::Proposals ? Action::ProposePairs : Action::PublishPairs;
    store.act(writing, {action, subject, static_cast<std::int64_t>(count), record, {}, {}},
              [&](Repositories& in) {
                  for (const auto& mentorship : published) {
                      in.mentorships.insert(mentorship);
                      if (OrganisationFile::Store::logsRecords(count))
                          store.logRecord(action, pairName(m_file.directory(), mentorship),
                                          mentorship.id.value, {}, formats::toJson(mentorship), count);
                      // What was decided about the pair is carried out.
                      if (const auto* decision = decisionFor(mentorship.mentor, mentorship.mentee))
                          in.decisions.remove(decision->id);
                  }
                  for (const auto* together : {&ofRun, &ofNoRun})
                      if (together->first.isSet())
                          in.publications.insert(*together);
                  if (as != publishedAs(program))
                      in.settings.put(publishedAsKey(program).toStdString(),
                                      as == As::Proposals ? "proposals" : "pairs");
              });
    return static_cast<int>(count);
}

} // namespace mentoring
