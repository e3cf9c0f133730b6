#pragma once

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "matching/snapshot.h"
#include "mentoring/criteria.h"

namespace mentoring::test {

/// A program of made-up people with values, gaps and repeats in every field, the same for the same seed.
struct MadeUpProgram {
    explicit MadeUpProgram(int mentees, int mentors, unsigned seed = 1) : random(seed) {
        program.id = ProgramId{1};
        program.name = "Made up";
        program.defaultCapacity = 2;
        for (int i = 0; i < mentees; ++i)
            add(false, i);
        for (int j = 0; j < mentors; ++j)
            add(true, j);
        wish();
    }

    [[nodiscard]] matching::Snapshot snapshot() const {
        matching::Snapshot::Source source;
        source.program = &program;
        source.people = people;
        source.participations = participations;
        source.customFields = fields;
        source.mentorships = mentorships;
        source.neverPairs = neverPairs;
        source.decisions = decisions;
        source.previous = previous;
        source.today = Date{std::chrono::year{2026} / 3 / 2};
        source.zoneOffset = [](const std::string& zone) -> std::optional<int> {
            if (zone == "Europe/Paris")
                return 60;
            if (zone == "America/Toronto")
                return -300;
            if (zone == "Asia/Tokyo")
                return 540;
            if (zone == "Pacific/Kiritimati")
                return 840;
            if (zone == "Pacific/Midway")
                return -660;
            return std::nullopt;
        };
        return matching::Snapshot(source);
    }

    /// Everybody fits everybody: one site, no line, no wish, nothing decided; mentors have one place each.
    void makeAlike() {
        neverPairs.clear();
        mentorships.clear();
        for (auto& person : people) {
            person.site = "Lyon";
            person.manager.reset();
        }
        for (auto& part : participations) {
            part.mentorWishes.clear();
            part.menteeWishes.clear();
            if (part.asMentor)
                part.capacity = 1;
        }
    }

    /// Gives everybody a value wherever one is missing. `plain`: skills are sought without importance or level.
    void fillGaps(bool plain) {
        for (auto& person : people) {
            if (person.department.empty())
                person.department = "Audit";
            if (person.site.empty())
                person.site = "Nantes";
            if (person.timeZone.empty() || person.timeZone == "Mars/Base")
                person.timeZone = "Europe/Paris";
            if (!person.level)
                person.level = 5;
            if (!person.hireDate)
                person.hireDate =
                    Date{std::chrono::sys_days{std::chrono::year{2020} / 1 / 1} + std::chrono::days{below(28)}};
            if (person.workingLanguages.empty())
                person.workingLanguages = {"fr"};
            for (const auto field : {CustomFieldId{1}, CustomFieldId{2}})
                if (!person.customValue(field))
                    person.setCustomValue(field, std::string("IT"));
            if (!person.customValue(CustomFieldId{3}))
                person.setCustomValue(CustomFieldId{3}, 12.0);
        }
        for (auto& part : participations) {
            if (part.asMentor && part.offers.empty())
                part.offers.push_back({SkillId{1}, 2});
            for (auto& sought : part.seeks)
                if (plain)
                    sought = {sought.skill, 2, {}, {}};
        }
    }

    [[nodiscard]] PersonId mentee(int i) const { return PersonId{100 + i}; }
    [[nodiscard]] PersonId mentor(int j) const { return PersonId{100'000 + j}; }
    Person& personOf(PersonId id) { return *std::ranges::find(people, id, &Person::id); }
    Participation& partOf(PersonId id) { return *std::ranges::find(participations, id, &Participation::person); }

    Program program;
    std::vector<Person> people;
    std::vector<Participation> participations;
    std::vector<CustomField> fields{
        {CustomFieldId{1}, "Profession", CustomFieldKind::OneChoice, {"Law", "IT", "Sales"}},
        {CustomFieldId{2}, "Topics", CustomFieldKind::SeveralChoices, {"a", "b", "c"}},
        {CustomFieldId{3}, "Years", CustomFieldKind::Number, {}}};
    std::vector<Mentorship> mentorships;
    std::vector<NeverPair> neverPairs;
    std::vector<PairDecision> decisions;
    std::vector<SuggestedPair> previous;
    std::mt19937 random;

private:
    std::string oneOf(const std::vector<std::string>& choices) { return choices[random() % choices.size()]; }
    int below(unsigned limit) { return static_cast<int>(random() % limit); }

    void add(bool asMentor, int number) {
        Person person;
        person.id = asMentor ? mentor(number) : mentee(number);
        person.staffId = (asMentor ? "M" : "E") + std::to_string(1000 + number);
        person.department = oneOf({"Finance", "finance", "Legal", "Sales", ""});
        person.site = oneOf({"Lyon", "Paris", "Lille", ""});
        person.timeZone = oneOf({"Europe/Paris", "America/Toronto", "Asia/Tokyo", "Mars/Base", ""});
        if (random() % 5 != 0)
            person.level = 1 + below(9);
        if (random() % 5 != 0)
            person.hireDate =
                Date{std::chrono::sys_days{std::chrono::year{2010} / 1 / 1} + std::chrono::days{below(5000)}};
        for (const char* code : {"de", "en", "fr"})
            if (random() % 2 == 0)
                person.workingLanguages.emplace_back(code);
        if (random() % 4 != 0)
            person.setCustomValue(CustomFieldId{1}, oneOf({"Law", "IT", "Sales"}));
        if (random() % 4 != 0)
            person.setCustomValue(CustomFieldId{2}, std::vector<std::string>{oneOf({"a", "b"}), "c"});
        if (random() % 4 != 0)
            person.setCustomValue(CustomFieldId{3}, static_cast<double>(below(30)));
        people.push_back(person);

        Participation part;
        part.id = ParticipationId{person.id.value};
        part.program = program.id;
        part.person = person.id;
        part.asMentor = asMentor;
        part.asMentee = !asMentor;
        part.state = ParticipationState::Accepted;
        for (int skill = 1; skill <= 6; ++skill) {
            if (random() % 3 != 0)
                continue;
            if (asMentor) {
                part.offers.push_back({SkillId{skill}, 1 + below(5)});
            } else {
                SoughtSkill sought{SkillId{skill}, 1 + below(3), {}, {}};
                if (random() % 2 == 0)
                    sought.targetLevel = 1 + below(5);
                part.seeks.push_back(sought);
            }
        }
        if (asMentor && random() % 3 == 0)
            part.capacity = 1 + below(4);
        participations.push_back(part);
    }

    void wish() {
        std::vector<PersonId> mentees;
        std::vector<PersonId> mentors;
        for (const auto& part : participations)
            (part.asMentor ? mentors : mentees).push_back(part.person);
        for (auto& part : participations) {
            auto& wishes = part.asMentor ? part.menteeWishes : part.mentorWishes;
            const auto& of = part.asMentor ? mentees : mentors;
            if (of.empty() || random() % 2 == 0)
                continue;
            for (int k = 0; k < 3; ++k) {
                const auto wish = of[random() % of.size()];
                if (std::ranges::find(wishes, wish) == wishes.end())
                    wishes.push_back(wish);
            }
        }
    }
};

/// The site decides, and nothing else.
inline CriteriaSet oneSite() {
    Criterion site;
    site.field.field = Field::Site;
    CriteriaSet set;
    set.criteria = {site};
    return set;
}

/// A program in which everybody fits everybody.
inline MadeUpProgram alike(int mentees, int mentors) {
    MadeUpProgram program(mentees, mentors, 3);
    program.makeAlike();
    return program;
}

} // namespace mentoring::test
