#include "large_organisation.h"

#include <random>

#include "mentoring/mentorship.h"
#include "mentoring/participation.h"
#include "mentoring/person.h"
#include "mentoring/program.h"
#include "storage/file.h"
#include "storage/mentoring_repositories.h"
#include "storage/mentorship_repository.h"
#include "storage/participation_repository.h"
#include "storage/person_repository.h"
#include "storage/program_repository.h"

namespace mentoring::bench {

namespace {

constexpr const char* words[] = {"présentation", "équipe",   "budget", "meeting",    "négocier", "planning",
                                 "atelier",      "feedback", "réseau", "leadership", "qualité",  "supplier",
                                 "calme",        "échéance", "plant",  "customer"};
constexpr const char* givenNames[] = {"Inès",  "Paul",  "Éloïse", "Amadou", "Anna", "Björn", "Chloé",
                                      "Lukas", "Sofia", "Zoé",    "Noah",   "Marc", "Olu",   "Märta"};
constexpr const char* familyNames[] = {"Haddad", "Lefèvre", "Œuvré",  "Ba",    "Kowalska", "Müller", "Nguyen",
                                       "Rossi",  "Novak",   "Girard", "Cohen", "D’Artois", "Çelik",  "Li"};

class Writing {
public:
    Writing(storage::Connection& connection, const Clock& clock, const Amounts& amounts)
        : m_in(connection), m_now(clock.now()), m_today(dayOf(m_now)), m_amounts(amounts) {}

    LargeOrganisation write(bool withPairs) {
        writePeople();
        if (!withPairs)
            return {m_program.id, m_mentors.front(), m_mentees.front(), {}};
        writePairs();
        writeSessions();
        writeGoals();
        writeFeedback();
        writeRest();
        return {m_program.id, m_pairs.front().mentor, m_pairs.front().mentee, m_pairs.front().id};
    }

private:
    template <class Of>
    const auto& one(const Of& of) {
        return of[m_random() % std::size(of)];
    }
    std::string sentence(std::size_t length) {
        std::string text;
        for (std::size_t i = 0; i < length; ++i)
            text += (i > 0 ? " " : "") + std::string(one(words));
        return text;
    }
    Date day(int fromToday) { return Date{std::chrono::sys_days{m_today} + std::chrono::days{fromToday}}; }
    template <class IdType>
    IdType next() {
        return IdType{++m_id};
    }
    Authorship by(PersonId author, Audience audience = Audience::PairAndCoordinator) {
        return {author, false, m_now - std::chrono::minutes{m_random() % 500'000}, audience};
    }

    void writePeople() {
        m_program.id = next<ProgramId>();
        m_program.name = "Tandem";
        m_program.defaultCapacity = 4;
        storage::ProgramRepository(m_in).insert(m_program);
        storage::PersonRepository people(m_in);
        storage::ParticipationRepository parts(m_in);
        for (std::size_t i = 0; i < m_amounts.people; ++i) {
            Person person;
            person.id = next<PersonId>();
            person.givenName = one(givenNames);
            person.familyName = std::string(one(familyNames)) + ' ' + std::to_string(i % 977);
            person.email = "p" + std::to_string(i) + "@example.com";
            person.staffId = std::to_string(100'000 + i);
            person.department = i % 3 == 0 ? "Finance" : "Systèmes";
            person.site = i % 2 == 0 ? "Lyon" : "Paris";
            person.level = i % 2 == 0 ? 2 : 5;
            person.workingLanguages = {"fr"};
            people.insert(person);
            Participation part;
            part.id = next<ParticipationId>();
            part.program = m_program.id;
            part.person = person.id;
            part.asMentor = i % 2 == 1;
            part.asMentee = i % 2 == 0;
            part.state = ParticipationState::Accepted;
            parts.insert(part);
            (part.asMentor ? m_mentors : m_mentees).push_back(person.id);
        }
    }
    void writePairs() {
        storage::MentorshipRepository repository(m_in);
        for (std::size_t i = 0; i < m_amounts.pairs; ++i) {
            Mentorship pair;
            pair.id = next<MentorshipId>();
            pair.program = m_program.id;
            pair.mentor = m_mentors[i / 2];
            pair.mentee = m_mentees[i];
            pair.startedOn = day(-400);
            pair.score = static_cast<int>(m_random() % 10'000);
            repository.insert(pair);
            m_pairs.push_back(pair);
        }
    }
    void writeSessions() {
        storage::SessionRepository repository(m_in);
        for (std::size_t i = 0; i < m_amounts.sessions; ++i) {
            const auto& pair = m_pairs[i % m_pairs.size()];
            Session session;
            session.id = next<SessionId>();
            session.mentorship = pair.id;
            const int from = static_cast<int>(m_random() % 800) - 780; // a few are ahead
            session.on = day(from);
            session.state = from > 0 || i % 5'000 == 0 ? SessionState::Planned : SessionState::Held;
            session.minute = 540 + static_cast<int>(m_random() % 18) * 30;
            session.place = "Paris";
            session.notes = sentence(20);
            session.agenda = {{sentence(4), pair.mentee, false}};
            session.from = by(pair.mentor, Audience::PairOutline);
            repository.insert(session);
        }
    }
    void writeGoals() {
        storage::GoalRepository repository(m_in);
        for (std::size_t i = 0; i < m_amounts.goals; ++i) {
            Goal goal;
            goal.id = next<GoalId>();
            goal.title = sentence(5);
            goal.description = sentence(20);
            goal.state = i % 3 == 0 ? GoalState::Draft : i % 3 == 1 ? GoalState::Active : GoalState::Achieved;
            goal.targetOn = day(static_cast<int>(m_random() % 300) - 10);
            goal.milestones = {{sentence(3), {}, day(-3)}, {sentence(3), day(20), {}}};
            goal.from = by(m_pairs[i % m_pairs.size()].mentee);
            goal.changedAt = goal.from.writtenAt;
            repository.insert(goal);
        }
    }
    void writeFeedback() {
        storage::FeedbackRepository repository(m_in);
        for (std::size_t i = 0; i < m_amounts.feedback; ++i) {
            const auto& pair = m_pairs[i % m_pairs.size()];
            Feedback feedback;
            feedback.id = next<FeedbackId>();
            feedback.mentorship = pair.id;
            feedback.from = by(pair.mentor);
            feedback.to = pair.mentee;
            feedback.answers = {{"situation", sentence(8)}, {"behaviour", sentence(8)}, {"impact", sentence(8)}};
            feedback.reply = i % 20 == 0 ? FeedbackReply::None : FeedbackReply::Acknowledged;
            repository.insert(feedback);
        }
    }
    void writeRest() {
        storage::InsightRepository insights(m_in);
        for (std::size_t i = 0; i < m_amounts.insights; ++i) {
            Insight insight;
            insight.id = next<InsightId>();
            insight.about = m_pairs[i % m_pairs.size()].mentee;
            insight.title = sentence(4);
            insight.evidence = {{day(-20), sentence(12), EvidenceStrength::Clear}};
            insight.from = by(insight.about);
            insights.insert(insight);
        }
        storage::ConcernRepository concerns(m_in);
        for (std::size_t i = 0; i < m_amounts.concerns; ++i) {
            Concern concern;
            concern.id = next<ConcernId>();
            concern.mentorship = m_pairs[i % m_pairs.size()].id;
            concern.text = sentence(15);
            concern.from = by(m_pairs[i % m_pairs.size()].mentee, Audience::AuthorAndCoordinator);
            concerns.insert(concern);
        }
        storage::MentorGainRepository gains(m_in);
        for (std::size_t i = 0; i < m_amounts.gains; ++i) {
            MentorGain gain;
            gain.id = next<MentorGainId>();
            gain.mentorship = m_pairs[i % m_pairs.size()].id;
            gain.text = sentence(10);
            gain.on = day(-10);
            gain.from = by(m_pairs[i % m_pairs.size()].mentor);
            gains.insert(gain);
        }
    }

    storage::Connection& m_in;
    Instant m_now;
    Date m_today;
    Amounts m_amounts;
    std::mt19937 m_random{2026};
    std::int64_t m_id = 1000;
    Program m_program;
    std::vector<PersonId> m_mentors;
    std::vector<PersonId> m_mentees;
    std::vector<Mentorship> m_pairs;
};

} // namespace

LargeOrganisation makeLargeOrganisation(const std::string& path, const Clock& clock, const Amounts& amounts,
                                        bool withPairs) {
    auto connection = storage::createFile(path, "Bench", clock);
    storage::Transaction transaction(connection);
    const auto made = Writing(connection, clock, amounts).write(withPairs);
    transaction.commit();
    return made;
}

} // namespace mentoring::bench
