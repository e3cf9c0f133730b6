#include "app/profile_service.h"

#include <algorithm>

#include "app/desk.h"
#include "app/vocabulary_service.h"
#include "cleaned.h"
#include "formats/entity_json.h"
#include "mentoring/check.h"
#include "never_pairs_writing.h"
#include "store.h"

namespace mentoring {

namespace {

/// What is theirs to say, put into what is known.
Participation withOwn(Participation known, const Participation& said) {
    known.offers = said.offers;
    known.seeks = said.seeks;
    known.capacity = said.capacity;
    known.paused = said.paused;
    known.pausedUntil = said.pausedUntil;
    // What the coordinator noted is not told, so that nothing said is not another reason.
    if (!said.pauseReason.empty())
        known.pauseReason = said.pauseReason;
    known.mentorWishes = said.mentorWishes;
    known.menteeWishes = said.menteeWishes;
    return known;
}

ActionLine lineAbout(const OrganisationFile& file, Action action, PersonId person) {
    const auto name = file.directory().person(person)->displayName();
    ActionLine line{action, name, 1, person.value, {}, {}};
    if (file.desk().isCoordinator())
        line.onBehalf = name;
    return line;
}

bool among(const std::vector<PersonId>& people, PersonId person) {
    return std::ranges::find(people, person) != people.end();
}

} // namespace

bool ProfileService::mayEdit(PersonId person) const {
    const auto& desk = m_file.desk();
    return m_file.directory().person(person) && (desk.isCoordinator() || desk.perspective().is(person));
}

void ProfileService::require(PersonId person) const {
    if (mayEdit(person))
        return;
    // Whom one does not know is not there.
    const bool isThere = m_file.directory().person(person) && m_file.desk().maySee(person);
    throw Refusal({{isThere ? Issue::NotAllowed : Issue::UnknownRecord, Field::None}});
}

std::optional<Profile> ProfileService::profile(PersonId id, ProgramId program) const {
    if (!mayEdit(id))
        return std::nullopt;
    const auto& directory = m_file.directory();
    const auto* person = directory.person(id);
    Profile profile{id, person->workingLanguages, person->revision, {}, neverPairsOf(directory, id)};
    if (const auto* part = directory.participation(program, id)) {
        profile.part = *part;
        // What the coordinator noted for themselves.
        profile.part.nominated = false;
        profile.part.stateReason.clear();
        profile.part.pauseReason.clear();
    }
    std::erase_if(profile.nevers, [id](const NeverPair& pair) { return pair.author != id; });
    return profile;
}

std::vector<PersonId> ProfileService::choices(const Profile& profile, Choice among) const {
    std::vector<PersonId> people;
    if (!profile.takesPart() || !mayEdit(profile.person))
        return people;
    const auto& directory = m_file.directory();
    for (const auto& part : directory.participations(profile.part.program)) {
        const bool isMeant = among == Choice::Anybody || (among == Choice::Mentors ? part.asMentor : part.asMentee);
        const bool isIn = part.state == ParticipationState::Accepted || part.state == ParticipationState::Applied;
        const auto* person = directory.person(part.person);
        if (isMeant && isIn && part.person != profile.person && person && !person->archived)
            people.push_back(part.person);
    }
    return people;
}

void ProfileService::edit(const Profile& said, const NeverPairsEdit& edit) {
    Writing writing(m_file.store());
    require(said.person);
    const auto& directory = m_file.directory();
    const auto& personBefore = *directory.person(said.person);
    const auto* partBefore = directory.participation(said.part.program, said.person);
    if (said.takesPart() && (!partBefore || partBefore->id != said.part.id))
        throw Refusal({{Issue::UnknownRecord, Field::None}});

    auto person = personBefore;
    person.workingLanguages = said.workingLanguages;
    person = cleaned(std::move(person));
    const bool changesPerson = person != personBefore;
    if (changesPerson)
        requireFresh(said.ofPerson, personBefore.revision);
    Issues issues = check(person, directory.customFields());
    std::erase_if(issues, [](const FieldIssue& issue) { return issue.field != Field::WorkingLanguages; });
    Participation part;
    bool changesPart = false;
    if (said.takesPart()) {
        part = cleaned(withOwn(*partBefore, said.part));
        changesPart = part != *partBefore;
        if (changesPart)
            requireFresh(said.part.revision, partBefore->revision);
        for (const auto& issue : check(part))
            issues.push_back(issue);
        const auto known = [&](const std::vector<PersonId>& wishes, const std::vector<PersonId>& before,
                               Choice choice) {
            const auto offered = choices(said, choice);
            return std::ranges::all_of(wishes,
                                       [&](PersonId wish) { return among(before, wish) || among(offered, wish); });
        };
        if (!known(part.mentorWishes, partBefore->mentorWishes, Choice::Mentors) ||
            !known(part.menteeWishes, partBefore->menteeWishes, Choice::Mentees))
            issues.push_back({Issue::UnknownRecord, Field::Choices});
    }
    const auto anybody = choices(said, Choice::Anybody);
    for (const auto& pair : edit.put)
        if (!pair.id.isSet() && !among(anybody, partnerOf(pair, said.person)))
            issues.push_back({Issue::UnknownRecord, Field::Pair});
    const NeverPairsWriting nevers(m_file, said.person, edit, NeverPairsWriting::By::Themselves);
    issues.insert(issues.end(), nevers.issues().begin(), nevers.issues().end());
    refuseIf(issues);
    if (!changesPerson && !changesPart && nevers.isEmpty())
        return;

    auto& store = m_file.store();
    const auto name = personBefore.displayName();
    ActionLine line{Action::EditOwnProfile, name, 1, said.person.value, {}, {}, {}};
    if (changesPart || !changesPerson) {
        line.before = said.takesPart() ? formats::toJson(*partBefore) : std::string();
        line.after = said.takesPart() ? formats::toJson(part) : std::string();
    } else {
        line.before = formats::toJson(personBefore);
        line.after = formats::toJson(person);
    }
    if (m_file.desk().isCoordinator())
        line.onBehalf = name;
    store.act(writing, line, [&](Repositories& in) {
        if (changesPerson) {
            if (changesPart)
                store.logRecord(Action::EditOwnProfile, name, said.person.value, formats::toJson(personBefore),
                                formats::toJson(person), 2);
            in.people.update(person);
        }
        if (changesPart)
            in.participations.update(part);
        nevers.write(in);
    });
}

void ProfileService::leave(PersonId id, ProgramId program, const std::string& reason) {
    Writing writing(m_file.store());
    require(id);
    const auto* before = m_file.directory().participation(program, id);
    if (!before)
        throw Refusal({{Issue::UnknownRecord, Field::None}});
    if (before->state == ParticipationState::Withdrawn)
        return;
    auto after = *before;
    after.state = ParticipationState::Withdrawn;
    after.stateReason = reason;
    after = cleaned(std::move(after));
    Issues issues = check(after);
    if (!mayBecome(before->state, after.state))
        issues.push_back({Issue::StateChangeNotAllowed, Field::State});
    refuseIf(issues);
    const auto name = m_file.directory().person(id)->displayName();
    ActionLine line{Action::EditOwnProfile, name, 1, id.value, formats::toJson(*before), formats::toJson(after), {}};
    if (m_file.desk().isCoordinator())
        line.onBehalf = name;
    m_file.store().act(writing, line, [&](Repositories& in) { in.participations.update(after); });
}

std::vector<ProfileService::RoleSheet> ProfileService::roleSheets(PersonId person) const {
    if (!mayEdit(person))
        return {};
    const auto roles = m_file.desk().roles(person);
    const auto readings = m_file.store().repositories.texts.readingsOf(person);
    std::vector<RoleSheet> sheets;
    const auto add = [&](TextKind role) {
        const auto found = std::ranges::find(readings, role, &RoleReading::role);
        sheets.push_back(
            {m_file.vocabulary().text(role), found == readings.end() ? std::nullopt : std::optional(*found)});
    };
    if (roles.mentor)
        add(TextKind::MentorRole);
    if (roles.mentee)
        add(TextKind::MenteeRole);
    return sheets;
}

void ProfileService::readRole(PersonId person, TextKind role) {
    Writing writing(m_file.store());
    require(person);
    const auto sheets = roleSheets(person);
    const auto sheet = std::ranges::find(sheets, role, [](const RoleSheet& one) { return one.text.kind; });
    if (sheet == sheets.end())
        throw Refusal({{Issue::UnknownRecord, Field::Role}});
    if (sheet->isRead())
        return;
    const RoleReading reading{person, role, sheet->text.version, m_file.today()};
    m_file.store().act(writing, lineAbout(m_file, Action::ReadRoleSheet, person),
                       [&](Repositories& in) { in.texts.put(reading); });
}

} // namespace mentoring
