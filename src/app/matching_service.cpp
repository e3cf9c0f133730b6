#include "app/matching_service.h"

#include <algorithm>
#include <list>
#include <thread>
#include <unordered_map>
#include <unordered_set>

#include <QTimeZone>

#include "app/criteria_service.h"
#include "authored.h"
#include "pair_decisions.h"
#include "store.h"

namespace mentoring {

namespace {

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

} // namespace mentoring
