// What is decided about suggested pairs, and their publishing: see matching_service.h.
#include "pair_decisions.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "app/matching_service.h"
#include "authored.h"
#include "formats/entity_json.h"
#include "store.h"
#include "text/fold.h"

namespace mentoring {

const PairDecision* decisionOn(const std::vector<PairDecision>& decisions, PersonId mentor, PersonId mentee) {
    const auto found = std::ranges::find_if(
        decisions, [&](const PairDecision& one) { return one.mentor == mentor && one.mentee == mentee; });
    return found == decisions.end() ? nullptr : &*found;
}

namespace {

QString publishedAsKey(ProgramId program) {
    return QStringLiteral("published.as.%1").arg(program.value);
}

} // namespace

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
    store.act(writing, {action, subject, static_cast<std::int64_t>(count), record, {}, {}}, [&](Repositories& in) {
        for (const auto& mentorship : published) {
            in.mentorships.insert(mentorship);
            if (OrganisationFile::Store::logsRecords(count))
                store.logRecord(action, pairName(m_file.directory(), mentorship), mentorship.id.value, {},
                                formats::toJson(mentorship), count);
            // What was decided about the pair is carried out.
            if (const auto* decision = decisionFor(mentorship.mentor, mentorship.mentee))
                in.decisions.remove(decision->id);
        }
        for (const auto* together : {&ofRun, &ofNoRun})
            if (together->first.isSet())
                in.publications.insert(*together);
        if (as != publishedAs(program))
            in.settings.put(publishedAsKey(program).toStdString(), as == As::Proposals ? "proposals" : "pairs");
    });
    return static_cast<int>(count);
}

} // namespace mentoring
