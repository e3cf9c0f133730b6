#include "made_up_life.h"

#include <chrono>

#include "mentoring/clock.h"
#include "mentoring/goal.h"
#include "mentoring/session.h"
#include "mentoring/skill.h"
#include "storage/file.h"
#include "storage/mentoring_repositories.h"
#include "storage/mentorship_repository.h"
#include "storage/participation_repository.h"
#include "storage/person_repository.h"
#include "storage/program_repository.h"
#include "storage/skill_repository.h"

namespace mentoring::bench {

namespace {

constexpr const char* words[] = {"présentation", "équipe",   "budget", "meeting",    "négocier", "planning",
                                 "atelier",      "feedback", "réseau", "leadership", "qualité",  "supplier",
                                 "calme",        "échéance", "plant",  "customer"};

/// `how(record, pair)` gives each its place; ids begin anew for each kind.
template <class Record, class How>
void fill(storage::Connection& connection, const std::vector<Mentorship>& pairs, SkillId skill, std::size_t many,
          const How& how) {
    std::mt19937 random{7};
    typename storage::RepositoryOf<Record>::Type repository(connection);
    for (std::size_t i = 0; i < many; ++i) {
        const auto& pair = pairs[i % pairs.size()];
        auto record = madeUp<Record>(random, pair, skill, i);
        how(record, i / pairs.size());
        repository.insert(record);
    }
}

Date daysAfter(Date day, std::size_t days) {
    return Date{std::chrono::sys_days{day} + std::chrono::days{static_cast<int>(days)}};
}

} // namespace

std::string sentence(std::mt19937& random, std::size_t length) {
    std::string text;
    for (std::size_t i = 0; i < length; ++i)
        text += (i > 0 ? " " : "") + std::string(words[random() % std::size(words)]);
    return text;
}

void fillIn(std::mt19937& random, Feedback& feedback) {
    feedback.answers.clear();
    for (const auto& field : feedbackFramework(feedback.framework)->fields)
        feedback.answers.push_back({std::string(field.key), sentence(random, 10)});
}

std::string menteeAddress(std::size_t pair) {
    return "mentee" + std::to_string(pair) + "@example.org";
}

void makeUpLife(const std::string& path, const LifeSize& size) {
    const SystemClock clock;
    auto connection = storage::createFile(path, "Bench", clock);
    storage::Transaction transaction(connection);
    Skill skill;
    skill.id = SkillId{1};
    skill.nameEn = "Planning";
    storage::SkillRepository(connection).insert(skill);
    Program program;
    program.id = ProgramId{1};
    program.name = "Bench";
    storage::ProgramRepository(connection).insert(program);

    storage::PersonRepository people(connection);
    storage::ParticipationRepository participations(connection);
    storage::MentorshipRepository mentorships(connection);
    std::vector<Mentorship> pairs;
    const auto join = [&](PersonId id, bool asMentor, const std::string& address) {
        Person person;
        person.id = id;
        person.givenName = asMentor ? "Éloïse" : "Paul";
        person.familyName = "Œuvré " + std::to_string(id.value);
        person.email = address;
        people.insert(person);
        Participation part;
        part.id = ParticipationId{id.value};
        part.program = program.id;
        part.person = id;
        part.state = ParticipationState::Accepted;
        (asMentor ? part.asMentor : part.asMentee) = true;
        participations.insert(part);
    };
    for (std::size_t i = 0; i < size.pairs; ++i) {
        Mentorship pair;
        pair.id = MentorshipId{static_cast<std::int64_t>(i) + 1};
        pair.program = program.id;
        pair.mentor = PersonId{2 * pair.id.value};
        pair.mentee = PersonId{2 * pair.id.value + 1};
        pair.state = MentorshipState::Active;
        pair.startedOn = Date{std::chrono::year{2024}, std::chrono::January, std::chrono::day{8}};
        join(pair.mentor, true, "mentor" + std::to_string(i) + "@example.org");
        join(pair.mentee, false, menteeAddress(i));
        mentorships.insert(pair);
        pairs.push_back(pair);
    }
    fill<Goal>(connection, pairs, skill.id, size.goals, [](Goal&, std::size_t) {});
    fill<Session>(connection, pairs, skill.id, size.sessions, [](Session& session, std::size_t number) {
        session.state = SessionState::Held;
        session.stateReason.clear();
        session.timeZone = "Europe/Paris";
        session.on = daysAfter(session.on, 14 * number);
    });
    fill<Feedback>(connection, pairs, skill.id, size.feedback,
                   [](Feedback& feedback, std::size_t) { feedback.replyText.clear(); });
    transaction.commit();
}

} // namespace mentoring::bench
