#include "app/directory.h"

#include <algorithm>
#include <map>
#include <optional>

#include "app/change.h"
#include "app/refusal.h"
#include "directory_source.h"
#include "mentoring/check.h"
#include "text/fold.h"

namespace mentoring {

namespace {

/// Records ordered by id, found by binary search.
template <class Record>
const Record* findById(const std::vector<Record>& records, decltype(Record::id) id) {
    const auto found = std::ranges::lower_bound(records, id, {}, &Record::id);
    return found != records.end() && found->id == id ? &*found : nullptr;
}

/// Puts what is in the file now in the place of a record: changed, new or gone.
template <class Record>
void putInPlace(std::vector<Record>& records, decltype(Record::id) id, std::optional<Record> now) {
    const auto at = std::ranges::lower_bound(records, id, {}, &Record::id);
    const bool isThere = at != records.end() && at->id == id;
    if (!now && isThere)
        records.erase(at);
    else if (now && isThere)
        *at = std::move(*now);
    else if (now)
        records.insert(at, std::move(*now));
}

} // namespace

struct Directory::Parts {
    struct People {
        explicit People(std::vector<Person> people) : all(std::move(people)) {
            ids.reserve(all.size());
            for (const auto& person : all)
                ids.push_back(person.id);
        }

        [[nodiscard]] const Person* find(PersonId id) const {
            const auto found = std::ranges::lower_bound(ids, id);
            return found != ids.end() && *found == id ? &all[static_cast<std::size_t>(found - ids.begin())] : nullptr;
        }
        /// Changed, new or gone.
        void put(PersonId id, std::optional<Person> now) {
            const auto at = std::ranges::lower_bound(ids, id);
            const bool isThere = at != ids.end() && *at == id;
            if (now && !isThere)
                ids.insert(at, id);
            else if (!now && isThere)
                ids.erase(at);
            putInPlace(all, id, std::move(now));
        }

        void addKeys(const Person& person) {
            if (!person.email.empty())
                keys->byEmail.emplace(emailKey(person.email), person.id);
            if (!person.staffId.empty())
                keys->byStaffId.emplace(person.staffId, person.id);
        }
        void removeKeys(const Person& person) {
            keys->byEmail.erase(emailKey(person.email));
            keys->byStaffId.erase(person.staffId);
        }

        struct Keys {
            std::unordered_map<std::string, PersonId> byEmail;
            std::unordered_map<std::string, PersonId> byStaffId;
        };
        [[nodiscard]] const Keys& madeKeys() {
            if (!keys) {
                keys.emplace();
                keys->byEmail.reserve(all.size());
                keys->byStaffId.reserve(all.size());
                for (const auto& person : all)
                    addKeys(person);
            }
            return *keys;
        }

        std::vector<Person> all;
        std::vector<PersonId> ids; ///< of all of them: close together, so that one is found in them sooner
        std::optional<Keys> keys;  ///< made when first asked for
    };
    struct InProgram {
        explicit InProgram(std::vector<Participation> participations) : all(std::move(participations)) { index(); }

        void index() {
            byPerson.clear();
            byPerson.reserve(all.size());
            for (std::size_t i = 0; i < all.size(); ++i)
                byPerson.emplace_back(all[i].person, i);
            std::ranges::sort(byPerson);
        }

        [[nodiscard]] const Participation* find(PersonId person) const {
            const auto found = std::ranges::lower_bound(byPerson, std::pair(person, std::size_t{0}));
            return found != byPerson.end() && found->first == person ? &all[found->second] : nullptr;
        }

        std::vector<Participation> all;
        std::vector<std::pair<PersonId, std::size_t>> byPerson; ///< in order
    };

    std::optional<std::pair<std::string, LevelScale>> organisation;
    // What a worker may hold, too: it is copied before it changes while somebody does.
    std::shared_ptr<People> people;
    std::optional<std::vector<Skill>> skills;
    std::optional<std::vector<CustomField>> customFields;
    std::optional<std::vector<Program>> programs;
    std::map<ProgramId, std::shared_ptr<InProgram>> participations;
    std::shared_ptr<std::vector<Mentorship>> mentorships;
    std::optional<std::vector<NeverPair>> neverPairs;
};

Directory::Directory(std::unique_ptr<Source> source)
    : m_source(std::move(source)), m_parts(std::make_unique<Parts>()) {}

Directory::~Directory() = default;

namespace {

template <class Part, class Load>
const Part& loaded(std::optional<Part>& part, const Load& load) {
    if (!part)
        part = load();
    return *part;
}

} // namespace

namespace {

template <class Part, class Load>
const Part& loaded(std::shared_ptr<Part>& part, const Load& load) {
    if (!part)
        part = std::make_shared<Part>(load());
    return *part;
}

/// The part, to be changed: what somebody else holds stays as it is.
template <class Part>
Part* own(std::shared_ptr<Part>& part) {
    if (part && part.use_count() > 1)
        part = std::make_shared<Part>(*part);
    return part.get();
}

} // namespace

const std::string& Directory::organisationName() const {
    return loaded(m_parts->organisation, m_source->organisation).first;
}

const LevelScale& Directory::levels() const {
    return loaded(m_parts->organisation, m_source->organisation).second;
}

const std::vector<Person>& Directory::people() const {
    return loaded(m_parts->people, [this] { return Parts::People(m_source->people()); }).all;
}

void Directory::take(std::vector<Person> people, std::vector<Participation> participations) {
    m_parts->people = std::make_shared<Parts::People>(std::move(people));
    std::map<ProgramId, std::vector<Participation>> ofPrograms;
    for (auto& part : participations)
        ofPrograms[part.program].push_back(std::move(part));
    for (auto& [program, those] : ofPrograms)
        m_parts->participations.insert_or_assign(program, std::make_shared<Parts::InProgram>(std::move(those)));
}

std::shared_ptr<const std::vector<Person>> Directory::lastingPeople() const {
    const auto& all = people();
    return {m_parts->people, &all};
}

std::shared_ptr<const std::vector<Participation>> Directory::lastingParticipations(ProgramId program) const {
    const auto& all = participations(program);
    return {m_parts->participations.at(program), &all};
}

std::shared_ptr<const std::vector<Mentorship>> Directory::lastingMentorships() const {
    (void)mentorships();
    return m_parts->mentorships;
}

const Person* Directory::person(PersonId id) const {
    (void)people();
    return m_parts->people->find(id);
}

const Person* Directory::personByEmail(const std::string& email) const {
    (void)people();
    const auto& byEmail = m_parts->people->madeKeys().byEmail;
    const auto found = byEmail.find(emailKey(email));
    return found == byEmail.end() ? nullptr : m_parts->people->find(found->second);
}

const Person* Directory::personByStaffId(const std::string& staffId) const {
    (void)people();
    const auto& byStaffId = m_parts->people->madeKeys().byStaffId;
    const auto found = byStaffId.find(staffId);
    return found == byStaffId.end() ? nullptr : m_parts->people->find(found->second);
}

std::vector<const Person*> Directory::peopleCalled(const std::string& typed) const {
    const auto text = text::clean(typed);
    std::vector<const Person*> called;
    if (text.empty())
        return called;
    const auto folded = text::fold(text);
    const auto* byEmail = personByEmail(text);
    const auto* byStaffId = personByStaffId(text);
    for (const auto& one : people()) {
        const auto name = text::fold(one.displayName());
        const auto turned = text::fold(one.familyName + ' ' + one.givenName);
        const auto listed = text::fold(one.familyName + ", " + one.givenName);
        if (&one == byEmail || &one == byStaffId || name == folded || turned == folded || listed == folded ||
            std::to_string(one.id.value) == text)
            called.push_back(&one);
    }
    return called;
}

const std::vector<Skill>& Directory::skills() const {
    return loaded(m_parts->skills, m_source->skills);
}

const Skill* Directory::skill(SkillId id) const {
    return findById(skills(), id);
}

const std::vector<CustomField>& Directory::customFields() const {
    return loaded(m_parts->customFields, m_source->customFields);
}

const CustomField* Directory::customField(CustomFieldId id) const {
    return findById(customFields(), id);
}

const std::vector<Program>& Directory::programs() const {
    return loaded(m_parts->programs, m_source->programs);
}

const Program* Directory::program(ProgramId id) const {
    return findById(programs(), id);
}

const std::vector<Participation>& Directory::participations(ProgramId program) const {
    auto found = m_parts->participations.find(program);
    if (found == m_parts->participations.end()) {
        auto part = std::make_shared<Parts::InProgram>(m_source->participations(program));
        found = m_parts->participations.emplace(program, std::move(part)).first;
    }
    return found->second->all;
}

const Participation* Directory::participation(ProgramId program, PersonId person) const {
    (void)participations(program);
    return m_parts->participations.at(program)->find(person);
}

std::vector<Participation> Directory::participationsOf(PersonId person) const {
    return m_source->participationsOf(person);
}

const std::vector<Mentorship>& Directory::mentorships() const {
    return loaded(m_parts->mentorships, m_source->mentorships);
}

std::vector<Mentorship> Directory::mentorshipsIn(ProgramId program) const {
    std::vector<Mentorship> inProgram;
    std::ranges::copy_if(mentorships(), std::back_inserter(inProgram),
                         [&](const Mentorship& pair) { return pair.program == program; });
    return inProgram;
}

const Mentorship* Directory::mentorship(MentorshipId id) const {
    return findById(mentorships(), id);
}

const std::vector<NeverPair>& Directory::neverPairs() const {
    return loaded(m_parts->neverPairs, m_source->neverPairs);
}

bool Directory::follow(const Change& change) {
    if (change.isOfMany)
        return false;
    // First all keys of those before, then of those after: what one gave up another may have now.
    auto* people = change.touched & Aspect::People ? own(m_parts->people) : m_parts->people.get();
    std::vector<PersonId> touched;
    for (const auto& record : change.records)
        if (record.table == "person" && people)
            touched.push_back(PersonId{record.id});
        else if (record.table == "mentorship" && m_parts->mentorships)
            putInPlace(*own(m_parts->mentorships), MentorshipId{record.id},
                       m_source->mentorship(MentorshipId{record.id}));
        else if (record.table == "custom_field" && change.touched.testFlag(Aspect::People))
            return false; // everybody may hold values of it
    for (const auto id : touched)
        if (const auto* before = people->find(id); before && people->keys)
            people->removeKeys(*before);
    for (const auto id : touched)
        people->put(id, m_source->person(id));
    for (const auto id : touched)
        if (const auto* now = people->find(id); now && people->keys)
            people->addKeys(*now);
    return true;
}

void Directory::followParticipations(const Change& change) {
    if (change.isOfMany || change.touched & Aspect::Programs) {
        m_parts->participations.clear();
        return;
    }
    const bool isOfAny = std::ranges::any_of(
        change.records, [](const TouchedRecord& record) { return record.table == "participation"; });
    if (!isOfAny)
        return; // what the screens show beside it changed
    for (auto& [program, shared] : m_parts->participations) {
        auto* part = own(shared);
        for (const auto& record : change.records) {
            if (record.table != "participation")
                continue;
            const ParticipationId id{record.id};
            auto now = m_source->participation(id);
            if (now && now->program != program)
                now.reset();
            putInPlace(part->all, id, std::move(now));
        }
        part->index();
    }
}

void Directory::forget(const Change& change) {
    try {
        followOrForget(change);
    } catch (const FileError&) {
        // What was done is done. What cannot be read now is read when it is asked for, and said then.
        *m_parts = {};
    }
}

void Directory::followOrForget(const Change& change) {
    const auto touched = change.touched;
    if (!follow(change)) {
        if (touched & Aspect::People)
            m_parts->people.reset();
        if (touched & Aspect::Mentorships)
            m_parts->mentorships.reset();
    }
    if (touched & Aspect::Organisation)
        m_parts->organisation.reset();
    if (touched & Aspect::Skills)
        m_parts->skills.reset();
    if (touched & Aspect::CustomFields)
        m_parts->customFields.reset();
    if (touched & Aspect::Programs)
        m_parts->programs.reset();
    if (touched & (Aspect::Participations | Aspect::Programs))
        followParticipations(change);
    if (touched & Aspect::NeverPairs)
        m_parts->neverPairs.reset();
}

} // namespace mentoring
