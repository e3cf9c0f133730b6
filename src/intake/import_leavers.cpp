#include "import_leavers.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "cell_values.h"
#include "mentoring/life.h"

namespace mentoring::intake {

namespace {

/// Above one in so many, a removal is asked about.
constexpr std::size_t askedAbove = 10;
constexpr std::size_t namesInAQuestion = 5;

std::string firstOf(const std::vector<std::string>& names) {
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), namesInAQuestion); ++i)
        text += (i == 0 ? "" : ", ") + names[i];
    return names.size() > namesInAQuestion ? text + " …" : text;
}

} // namespace

void archiveMissing(ImportPlan& plan, std::span<const Draft> drafts, std::span<const Draft> hidden,
                    ImportIdentity& identity, const ImportContext& context, const ImportOptions& options) {
    if (!options.deactivateMissing)
        return;
    std::unordered_set<PersonId> present;
    const auto everybodyIn = [&](const Draft& draft) {
        for (const auto person : identity.everybodyPerhapsIn(draft))
            present.insert(person);
    };
    for (const auto& draft : drafts) {
        present.insert(draft.id);
        if (!draft.problems.empty())
            everybodyIn(draft);
    }
    for (const auto& draft : hidden)
        everybodyIn(draft);
    std::vector<const Person*> missing;
    std::size_t active = 0;
    for (const auto& person : context.people) {
        if (person.archived)
            continue;
        ++active;
        if (!present.contains(person.id))
            missing.push_back(&person);
    }
    if (missing.empty())
        return;
    if (drafts.empty()) {
        plan.refusal = PlanRefusal::EmptyListArchives;
        return;
    }
    std::ranges::stable_sort(missing, {}, [](const Person* person) { return foldText(person->displayName()); });
    std::vector<std::string> names;
    std::unordered_map<PersonId, std::size_t> changed; // somebody missing may have lost their number in this file
    for (std::size_t i = 0; i < plan.changedPeople.size(); ++i)
        changed.emplace(plan.changedPeople[i].id, i);
    for (const auto* person : missing) {
        plan.archived.push_back({person->id, person->displayName()});
        names.push_back(person->displayName());
        const auto [place, isNew] = changed.emplace(person->id, plan.changedPeople.size());
        if (isNew)
            plan.changedPeople.push_back(*person);
        plan.changedPeople[place->second].archived = true;
    }
    plan.counts.archived = missing.size();
    if (missing.size() * askedAbove <= active)
        return;
    if (!options.archiveMany)
        plan.refusal = PlanRefusal::ManyArchived;
    Question question;
    question.kind = Question::Kind::ArchiveMany;
    question.rows = missing.size();
    question.total = active;
    question.names = firstOf(names);
    plan.questions.push_back(std::move(question));
}

void settlePairsOfLeavers(ImportPlan& plan, const ImportIdentity& identity, const ImportContext& context,
                          const ImportOptions& options) {
    std::unordered_set<PersonId> wereThere;
    for (const auto& person : context.people)
        if (!person.archived)
            wereThere.insert(person.id);
    std::unordered_set<PersonId> leavers;
    for (const auto& person : plan.changedPeople)
        if (person.archived && wereThere.contains(person.id))
            leavers.insert(person.id);
    if (leavers.empty())
        return;
    std::unordered_map<PersonId, std::string> partners;
    std::vector<std::string> names;
    for (const auto& pair : context.mentorships) {
        if (!isOpen(pair.state) || (!leavers.contains(pair.mentor) && !leavers.contains(pair.mentee)))
            continue;
        const bool mentorLeaves = leavers.contains(pair.mentor);
        const auto leaver = mentorLeaves ? pair.mentor : pair.mentee;
        const auto partner = mentorLeaves ? pair.mentee : pair.mentor;
        plan.leaversPairs.push_back({leaver, identity.nameOf(leaver), identity.nameOf(partner), pair, std::nullopt});
        for (const auto& [one, other] : {std::pair{leaver, partner}, std::pair{partner, leaver}})
            if (leavers.contains(one))
                partners[one] += (partners[one].empty() ? "" : ", ") + identity.nameOf(other);
        names.push_back(identity.nameOf(leaver) + " – " + identity.nameOf(partner));
        if (options.leaversPairs != LeaversPairs::End)
            continue;
        auto ended = *lived(pair, eventOf(endFor(pair.state, MentorshipState::CompletedEarly)), context.today);
        ended.endReason = mentorLeaves ? EndReason::MentorLeaves : EndReason::MenteeLeaves;
        ended.reason = options.leaversReason;
        plan.leaversPairs.back().ended = std::move(ended);
    }
    if (plan.leaversPairs.empty())
        return;
    for (auto& row : plan.rows) {
        if (const auto found = partners.find(row.person); row.person.isSet() && found != partners.end()) {
            if (row.warnings.empty())
                ++plan.counts.warnings;
            row.warnings.push_back({WarningReason::LeavesPairs, {}, {}, found->second});
        }
    }
    Question question;
    question.kind = Question::Kind::LeaversPairs;
    question.rows = plan.leaversPairs.size();
    question.names = firstOf(names);
    plan.questions.push_back(std::move(question));
}

void pointOutPairs(ImportPlan& plan, const ImportIdentity& identity, const ImportContext& context) {
    std::unordered_map<PersonId, const Participation*> changed;
    for (const auto& part : plan.changedParticipations)
        changed.emplace(part.person, &part);
    std::unordered_map<PersonId, PersonId> managers;
    for (const auto& person : plan.changedPeople)
        if (person.manager)
            managers.emplace(person.id, *person.manager);
    if (changed.empty() && managers.empty())
        return;
    std::unordered_set<MentorshipId> leaving;
    for (const auto& pair : plan.leaversPairs)
        leaving.insert(pair.before.id);
    std::unordered_map<PersonId, std::vector<RowWarning>> warnings;
    std::unordered_map<PersonId, std::size_t> mentored;
    const auto warn = [&](PersonId person, WarningReason reason, std::string detail) {
        warnings[person].push_back({reason, {}, {}, std::move(detail)});
    };
    for (const auto& pair : context.mentorships) {
        if (!isOpen(pair.state) || leaving.contains(pair.id))
            continue;
        const auto plays = [&](PersonId person, bool asMentor) {
            const auto part = changed.find(person);
            if (part == changed.end() || part->second->program != pair.program)
                return true;
            const bool there = part->second->state == ParticipationState::Accepted;
            return there && (asMentor ? part->second->asMentor : part->second->asMentee);
        };
        if (!plays(pair.mentor, true))
            warn(pair.mentor, WarningReason::RoleOfPairLost, identity.nameOf(pair.mentee));
        if (!plays(pair.mentee, false))
            warn(pair.mentee, WarningReason::RoleOfPairLost, identity.nameOf(pair.mentor));
        if (pair.program == context.program)
            ++mentored[pair.mentor];
        for (const auto& [one, other] : {std::pair{pair.mentor, pair.mentee}, std::pair{pair.mentee, pair.mentor}}) {
            const auto manager = managers.find(one);
            if (manager != managers.end() && manager->second == other)
                warn(one, WarningReason::ManagesPartner, identity.nameOf(other));
        }
    }
    for (const auto& [person, part] : changed) {
        const auto pairs = mentored.find(person);
        if (pairs != mentored.end() && part->asMentor && part->capacity &&
            static_cast<std::size_t>(*part->capacity) < pairs->second)
            warn(person, WarningReason::MorePairsThanRoom, std::to_string(pairs->second));
    }
    for (auto& row : plan.rows) {
        const auto found = warnings.find(row.person);
        if (!row.person.isSet() || found == warnings.end())
            continue;
        if (row.warnings.empty())
            ++plan.counts.warnings;
        row.warnings.insert(row.warnings.end(), found->second.begin(), found->second.end());
        warnings.erase(found);
    }
}

} // namespace mentoring::intake
