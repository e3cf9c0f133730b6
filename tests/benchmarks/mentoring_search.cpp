#include <random>

#include <QString>

#include "app/desk.h"
#include "app/matching_service.h"
#include "app/people_service.h"
#include "app/program_service.h"
#include "app/search_service.h"
#include "commands.h"
#include "measure.h"
#include "mentoring/clock.h"
#include "storage/mentoring_repositories.h"
#include "storage/file.h"

namespace mentoring::bench {

namespace {

constexpr const char* words[] = {"présentation", "équipe",   "budget", "meeting",    "négocier", "planning",
                                 "atelier",      "feedback", "réseau", "leadership", "qualité",  "supplier",
                                 "calme",        "échéance", "plant",  "customer"};

std::string sentence(std::mt19937& random, std::size_t length) {
    std::string text;
    for (std::size_t i = 0; i < length; ++i)
        text += (i > 0 ? " " : "") + std::string(words[random() % std::size(words)]);
    return text;
}

/// One pair; its records make the number.
Mentorship makePair(const QString& path, const Clock& clock) {
    const auto file = OrganisationFile::create(path, "Bench", clock);
    const auto program = file->programs().add([] {
        Program made;
        made.name = "Bench";
        return made;
    }());
    std::vector<PersonId> people;
    for (const auto* name : {"Mentor", "Mentee"}) {
        Person person;
        person.givenName = name;
        people.push_back(file->people().add(person));
        file->programs().enrol(program, {people.back()}, people.size() == 1, people.size() == 2);
    }
    file->matching().publish(program, {{people[0], people[1], 5000}});
    return file->directory().mentorships().front();
}

void fill(const std::string& path, const Mentorship& pair, std::size_t records) {
    std::mt19937 random{7};
    auto opened = storage::openFile(path, storage::Connection::Mode::ReadWrite);
    storage::Transaction transaction(opened.connection);
    storage::GoalRepository goals(opened.connection);
    storage::SessionRepository sessions(opened.connection);
    storage::FeedbackRepository feedback(opened.connection);
    storage::InsightRepository insights(opened.connection);
    for (std::size_t i = 0; i < records / 4; ++i) {
        const auto number = static_cast<std::int64_t>(i) + 1;
        const Authorship from{pair.mentee, false, Instant{}, Audience::PairAndCoordinator};
        Goal goal;
        goal.id = GoalId{number};
        goal.title = sentence(random, 5);
        goal.description = sentence(random, 20);
        goal.from = from;
        goals.insert(goal);
        Session session;
        session.id = SessionId{number};
        session.mentorship = pair.id;
        session.state = SessionState::Held;
        session.on = pair.startedOn;
        session.notes = sentence(random, 30);
        session.from = from;
        session.from.audience = Audience::PairOutline;
        sessions.insert(session);
        Feedback given;
        given.id = FeedbackId{number};
        given.mentorship = pair.id;
        given.to = pair.mentor;
        given.answers = {{"situation", sentence(random, 12)}, {"impact", sentence(random, 12)}};
        given.from = from;
        feedback.insert(given);
        Insight insight;
        insight.id = InsightId{number};
        insight.about = pair.mentee;
        insight.title = sentence(random, 5);
        insight.evidence = {{pair.startedOn, sentence(random, 20), EvidenceStrength::Clear}};
        insight.from = from;
        insights.insert(insight);
    }
    transaction.commit();
}

} // namespace

int search(const std::vector<std::string>& given) {
    const Arguments arguments(given, {"--records", "--rounds"});
    const auto records = arguments.number("--records", 100000);
    const auto rounds = arguments.number("--rounds", 20);
    constexpr double blink = 0.1; // seconds
    const ScratchFolder folder;
    const SystemClock clock;
    const auto path = folder.file("search.ithaca");
    const auto pair = makePair(QString::fromStdString(path), clock);
    fill(path, pair, records);

    const auto file = OrganisationFile::open(QString::fromStdString(path), OrganisationFile::Access::ReadWrite, clock);
    file->desk().take({pair.mentee});
    const auto begin = wallSeconds();
    (void)file->search().search("budget", 8);
    const double first = wallSeconds() - begin;
    std::vector<double> later;
    for (std::size_t round = 0; round < rounds; ++round) {
        for (const auto* word : {"budget", "e", "zzz", "equipe calme", "presentation plant customer"}) {
            const auto asked = wallSeconds();
            (void)file->search().search(word, 8);
            later.push_back(wallSeconds() - asked);
        }
    }
    Table table("ithaca", "");
    table.note(std::to_string(records) + " records, the first question", shownSeconds(first));
    table.note("a question, median", shownSeconds(median(later)));
    table.figure("a question, p99", quantile(later, 0.99) * 1000, "ms", blink * 1000);
    return table.holds() ? 0 : 1;
}

} // namespace mentoring::bench
