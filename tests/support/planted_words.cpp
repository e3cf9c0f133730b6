#include "support/planted_words.h"

#include <gtest/gtest.h>

#include "app/advice_service.h"
#include "app/concern_service.h"
#include "app/desk.h"
#include "app/feedback_service.h"
#include "app/gain_service.h"
#include "app/goal_service.h"
#include "app/insight_service.h"
#include "app/kudos_service.h"
#include "app/matching_service.h"
#include "app/mentorship_service.h"
#include "app/pair_service.h"
#include "app/people_service.h"
#include "app/profile_service.h"
#include "app/program_service.h"
#include "app/session_service.h"
#include "app/vocabulary_service.h"

namespace mentoring::test {

namespace {

constexpr std::string_view mark = "zq";
constexpr std::size_t digits = 5;

} // namespace

/// Records everything as whoever is its author.
class PlantedFile::Planting {
public:
    Planting(PlantedFile& into, OrganisationFile& file) : m_into(into), m_file(file) {}

    void run() {
        makePeople();
        for (const auto& [mentor, mentee] : m_pairs) {
            const auto& pair = pairOf(mentor, mentee);
            plantPair(pair);
        }
        for (const auto* who : {"mentor", "mentee", "guided"})
            plantPerson(m_into.person(who));
        plantCoordinators();
        sit({});
    }

private:
    void sit(const Perspective& who) const { m_file.desk().take(who); }

    /// The word for a field, noted with what it is planted in.
    std::string plant(PlantedWord about, const std::string& field) {
        auto number = std::to_string(m_into.m_words.size());
        number.insert(0, digits - number.size(), '0');
        about.word = std::string(mark) + number + std::string(mark);
        about.where = field;
        m_into.m_byWord.emplace(about.word, m_into.m_words.size());
        m_into.m_words.push_back(about);
        return about.word;
    }

    void makePeople() {
        const auto program = addProgram("Tandem");
        const auto add = [&](const std::string& name, bool mentor, bool mentee) {
            Person person;
            person.givenName = name;
            person.familyName = "Planted";
            person.email = name + "@exemple.fr";
            const auto id = m_file.people().add(person);
            m_file.programs().enrol(program, {id}, mentor, mentee);
            m_into.m_people.emplace(name, id);
        };
        add("mentor", true, true);
        add("mentee", true, true);
        add("saskia", true, false);
        add("guided", false, true);
        add("second", true, false);
        add("former", true, false);
        add("stranger", true, false);
        add("strangers-mentee", false, true);
        const auto pairUp = [&](const std::string& mentor, const std::string& mentee) {
            m_file.matching().publish(program, {{m_into.person(mentor), m_into.person(mentee), 1}});
            m_into.m_openPairs.emplace(m_into.person(mentor), m_into.person(mentee));
        };
        pairUp("former", "mentee");
        pairUp("mentor", "mentee");
        pairUp("saskia", "mentor");
        pairUp("mentee", "guided");
        pairUp("second", "mentee");
        pairUp("stranger", "strangers-mentee");
        m_pairs = {{m_into.person("mentor"), m_into.person("mentee")},
                   {m_into.person("mentee"), m_into.person("guided")}};
        Skill skill;
        skill.nameEn = "Listening";
        m_skill = m_file.vocabulary().addSkill(skill);
        m_into.m_viewers = {{"coordinator", {}}};
        for (const auto* name : {"mentor", "mentee", "saskia", "guided", "second", "former", "stranger"})
            m_into.m_viewers.push_back({name, {m_into.person(name)}});
        const auto formerPair = pairOf(m_into.person("former"), m_into.person("mentee"));
        PlantedWord reason;
        reason.isCoordinators = true;
        m_file.mentorships().end({formerPair.id}, MentorshipState::Dissolved, m_file.today(),
                                 plant(reason, "Mentorship.reason"));
        m_into.m_openPairs.erase({m_into.person("former"), m_into.person("mentee")});
        // What a list says of a manager whom nobody knows.
        auto listed = *m_file.directory().person(m_into.person("mentee"));
        PlantedWord manager;
        manager.isCoordinators = true;
        listed.managerWritten = plant(manager, "Person.managerWritten");
        m_file.people().edit(listed);
    }

    ProgramId addProgram(const std::string& name) const {
        Program program;
        program.name = name;
        program.defaultCapacity = 4;
        return m_file.programs().add(program);
    }

    [[nodiscard]] Mentorship pairOf(PersonId mentor, PersonId mentee) const {
        for (const auto& pair : m_file.directory().mentorships())
            if (pair.mentor == mentor && pair.mentee == mentee)
                return pair;
        throw std::runtime_error("no such pair");
    }

    [[nodiscard]] static PlantedWord about(RecordKind kind, Audience audience, PersonId author) {
        PlantedWord word;
        word.kind = kind;
        word.audience = audience;
        word.author = author;
        word.isSearched = kind != RecordKind::Agreement; // which is no record of one of them
        return word;
    }
    [[nodiscard]] static PlantedWord about(RecordKind kind, Audience audience, PersonId author,
                                           const Mentorship& pair) {
        auto word = about(kind, audience, author);
        word.one = pair.mentor;
        word.other = pair.mentee;
        return word;
    }

    void plantPair(const Mentorship& pair) {
        plantAgreement(pair);
        for (const auto author : {pair.mentor, pair.mentee}) {
            sit({author});
            plantSessions(pair, author);
            plantNotesAndActions(pair, author);
            for (const auto audience : audiencesOf(RecordKind::Feedback))
                plantFeedback(pair, author, audience);
            for (const auto audience : audiencesOf(RecordKind::Kudos))
                plantKudos(pair, about(RecordKind::Kudos, audience, author, pair));
            for (const auto audience : audiencesOf(RecordKind::Concern))
                plantConcern(pair.id, author, about(RecordKind::Concern, audience, author, pair));
        }
        plantAdvice(pair);
        for (const auto audience : audiencesOf(RecordKind::Insight))
            plantInsight(pair, pair.mentor, audience);
        for (const auto audience : audiencesOf(RecordKind::SkillAssessment))
            plantLevel(pair.mentee, pair.mentor, pair.id,
                       about(RecordKind::SkillAssessment, audience, pair.mentor, pair));
        for (const auto audience : audiencesOf(RecordKind::MentorGain))
            plantGain(pair.id, pair.mentor, about(RecordKind::MentorGain, audience, pair.mentor, pair));
    }

    void plantAgreement(const Mentorship& pair) {
        sit({});
        Agreement agreement;
        agreement.mentorship = pair.id;
        agreement.purpose =
            plant(about(RecordKind::Agreement, Audience::PairAndCoordinator, {}, pair), "Agreement.purpose");
        m_file.pairs().setAgreement(agreement);
    }

    void plantSessions(const Mentorship& pair, PersonId author) {
        const auto word = about(RecordKind::Session, Audience::PairOutline, author, pair);
        Session session;
        session.mentorship = pair.id;
        session.on = Date{std::chrono::sys_days{m_file.today()} + std::chrono::days{3}};
        session.place = plant(word, "Session.place");
        session.link = "https://meet.example.org/" + plant(word, "Session.link");
        session.agenda = {{plant(word, "Session.agenda"), author, false}};
        const auto id = m_file.sessions().plan(session);
        m_file.sessions().cancel(id, plant(word, "Session.stateReason"));
        HeldSession held;
        held.notes = plant(word, "Session.notes");
        m_file.sessions().log(pair.id, m_file.today(), SessionState::Held, MissedBy::Nobody, held);
        session.agenda = {{plant(word, "Session.agenda, planned"), author, false}};
        session.place.clear();
        session.link.clear();
        m_file.sessions().plan(session);
    }

    void plantNotesAndActions(const Mentorship& pair, PersonId author) {
        PrivateNote note;
        note.mentorship = pair.id;
        note.text = plant(about(RecordKind::PrivateNote, Audience::AuthorOnly, author, pair), "PrivateNote.text");
        m_file.pairs().addNote(note);
        note.session = m_file.sessions().sessionsOf(pair.id).front().id;
        note.text = plant(about(RecordKind::PrivateNote, Audience::AuthorOnly, author, pair), "PrivateNote.text");
        m_file.pairs().addNote(note);
        ActionItem action;
        action.mentorship = pair.id;
        action.owner = author;
        action.text = plant(about(RecordKind::ActionItem, Audience::Pair, author, pair), "ActionItem.text");
        m_file.pairs().addAction(action);
    }

    Feedback plantedFeedback(const Mentorship& pair, const PlantedWord& word, Audience audience) {
        Feedback feedback;
        feedback.mentorship = pair.id;
        feedback.framework = "sbi";
        feedback.from.audience = audience;
        for (const auto* field : {"situation", "behaviour", "impact", "intent", "next"})
            feedback.answers.push_back({field, plant(word, std::string("Feedback.") + field)});
        return feedback;
    }

    void plantFeedback(const Mentorship& pair, PersonId author, Audience audience) {
        auto word = about(RecordKind::Feedback, audience, author, pair);
        const auto given = m_file.feedback().give(plantedFeedback(pair, word, audience));
        const auto receiver = author == pair.mentor ? pair.mentee : pair.mentor;
        sit({receiver});
        m_file.feedback().reply(given, FeedbackReply::Answered, plant(word, "Feedback.replyText"));
        sit({author});
        word.isWithdrawn = true;
        m_file.feedback().withdraw(m_file.feedback().give(plantedFeedback(pair, word, audience)));
    }

    void plantAdvice(const Mentorship& pair) {
        const auto word = about(RecordKind::AdviceRequest, Audience::Pair, pair.mentee, pair);
        sit({pair.mentee});
        AdviceRequest request;
        request.mentorship = pair.id;
        request.question = plant(word, "AdviceRequest.question");
        request.context = plant(word, "AdviceRequest.context");
        const auto id = m_file.advice().ask(request);
        sit({pair.mentor});
        m_file.advice().answer(id, plant(word, "AdviceRequest.answer"));
        sit({pair.mentee});
        request.question = plant(word, "AdviceRequest.question, open");
        request.context.clear();
        m_file.advice().ask(request);
    }

    void plantConcern(MentorshipId pair, PersonId author, const PlantedWord& word) {
        sit({author});
        Concern concern;
        concern.mentorship = pair;
        concern.from.audience = word.audience;
        concern.text = plant(word, "Concern.text");
        concern.id = m_file.concerns().raise(concern);
        sit({});
        concern = *m_file.concerns().concern(concern.id);
        concern.owner = plant(word, "Concern.owner");
        concern.status = ConcernStatus::Resolved;
        concern.resolution = plant(word, "Concern.resolution");
        m_file.concerns().edit(concern);
        sit({author});
    }

    void plantInsight(const Mentorship& pair, PersonId author, Audience audience) {
        sit({author});
        const auto word = about(RecordKind::Insight, audience, author, pair);
        addInsight(pair.mentee, pair.id, word);
    }

    void addInsight(PersonId mentee, MentorshipId pair, const PlantedWord& word) {
        Insight insight;
        insight.about = mentee;
        insight.mentorship = pair;
        insight.from.audience = word.audience;
        insight.title = plant(word, "Insight.title");
        insight.evidence = {{m_file.today(), plant(word, "Insight.evidence"), EvidenceStrength::Clear}};
        m_file.insights().add(insight);
    }

    void plantLevel(PersonId mentee, PersonId author, MentorshipId pair, const PlantedWord& word) {
        sit({author});
        SkillAssessment level;
        level.about = mentee;
        level.mentorship = pair;
        level.skill = m_skill;
        level.on = m_file.today();
        level.from.audience = word.audience;
        level.remark = plant(word, "SkillAssessment.remark");
        m_file.insights().assess({level});
    }

    void plantKudos(const Mentorship& pair, const PlantedWord& word) {
        Kudos kudos;
        kudos.mentorship = pair.id;
        kudos.from.audience = word.audience;
        kudos.text = plant(word, "Kudos.text");
        KudosService(m_file).give(kudos);
    }

    void plantGain(MentorshipId pair, PersonId author, const PlantedWord& word) {
        sit({author});
        MentorGain gain;
        gain.mentorship = pair;
        gain.on = m_file.today();
        gain.from.audience = word.audience;
        gain.text = plant(word, "MentorGain.text");
        m_file.gains().add(gain);
    }

    /// What belongs to no pair.
    void plantPerson(PersonId author) {
        sit({author});
        for (const auto audience : audiencesOf(RecordKind::Goal))
            plantGoal(author, audience);
        const auto audiences = audiencesOf(RecordKind::CareerPlan);
        plantPlan(author, audiences[m_plans++ % audiences.size()]);
        for (const auto audience : audiencesOf(RecordKind::Insight))
            addInsight(author, {}, about(RecordKind::Insight, audience, author));
        for (const auto audience : audiencesOf(RecordKind::SkillAssessment))
            plantLevel(author, author, {}, about(RecordKind::SkillAssessment, audience, author));
        for (const auto audience : audiencesOf(RecordKind::Concern))
            plantConcern({}, author, about(RecordKind::Concern, audience, author));
        for (const auto audience : audiencesOf(RecordKind::MentorGain))
            plantGain({}, author, about(RecordKind::MentorGain, audience, author));
    }

    void plantGoal(PersonId author, Audience audience) {
        const auto word = about(RecordKind::Goal, audience, author);
        auto title = word;
        title.inOutline = true;
        Goal goal;
        goal.state = GoalState::Active;
        goal.from.audience = audience;
        goal.title = plant(title, "Goal.title");
        goal.description = plant(word, "Goal.description");
        goal.successTest = plant(word, "Goal.successTest");
        goal.means = plant(word, "Goal.means");
        goal.relevance = plant(word, "Goal.relevance");
        goal.milestones = {{plant(word, "Goal.milestone"), {}, {}}};
        for (auto& level : goal.levels)
            level = plant(about(RecordKind::Goal, audience, author), "Goal.level");
        const auto id = m_file.goals().add(goal);
        m_file.goals().setState(id, GoalState::Dropped, plant(word, "Goal.stateReason"));
        goal.title = plant(title, "Goal.title, under way");
        m_file.goals().add(goal); // the other texts stand in two goals of one kind and audience
    }

    void plantPlan(PersonId author, Audience audience) {
        const auto word = about(RecordKind::CareerPlan, audience, author);
        CareerPlan plan;
        plan.from.audience = audience;
        plan.targetRole = plant(word, "CareerPlan.targetRole");
        plan.reason = plant(word, "CareerPlan.reason");
        plan.steps = {{plant(word, "CareerPlan.step"), {}, false}};
        m_file.goals().savePlan(plan);
    }

    void plantCoordinators() {
        sit({});
        PlantedWord word;
        word.isCoordinators = true;
        const auto program = m_file.directory().programs().front().id;
        m_file.programs().addNeverPair(m_into.person("mentor"), m_into.person("stranger"),
                                       plant(word, "NeverPair.reason"));
        // What one of a pair said of the other one, and of somebody else.
        sit({m_into.person("mentee")});
        word.author = m_into.person("mentee");
        ProfileService profiles(m_file);
        const auto own = profiles.profile(word.author, program).value();
        profiles.edit(own, {{},
                            {{{}, word.author, m_into.person("mentor"), plant(word, "NeverPair.reason, one's own")},
                             {{}, word.author, m_into.person("guided"), plant(word, "NeverPair.reason, another")}}});
        word.author = {};
        sit({});
        m_file.programs().pause(program, {m_into.person("mentee")}, {}, plant(word, "Participation.pauseReason"));
        m_file.programs().withdraw(program, {m_into.person("former")}, plant(word, "Participation.stateReason"));
        m_file.matching().refuse(program, m_into.person("stranger"), m_into.person("guided"),
                                 plant(word, "PairDecision.reason"));
        auto worry = about(RecordKind::Concern, Audience::AuthorAndCoordinator, {});
        worry.isCoordinators = true;
        Concern concern;
        concern.text = plant(worry, "Concern.text, the coordinator's");
        concern.from.audience = Audience::AuthorAndCoordinator;
        m_file.concerns().raise(concern);
    }

    PlantedFile& m_into;
    OrganisationFile& m_file;
    SkillId m_skill;
    std::size_t m_plans = 0;
    std::vector<std::pair<PersonId, PersonId>> m_pairs;
};

PlantedFile::PlantedFile(OrganisationFile& file) {
    Planting(*this, file).run();
}

bool PlantedFile::guides(PersonId mentor, PersonId mentee) const {
    return m_openPairs.contains({mentor, mentee});
}

Sight PlantedFile::mayBeSeen(const PlantedWord& word, const Viewer& viewer) const {
    const bool coordinator = viewer.desk.isCoordinator();
    if (word.isCoordinators)
        return coordinator || viewer.desk.is(word.author) ? Sight::Everything : Sight::Nothing;
    const auto cut = [&](Sight sight) { return sight == Sight::Outline && !word.inOutline ? Sight::Nothing : sight; };
    if (coordinator) {
        if (word.isWithdrawn)
            return Sight::Nothing;
        switch (word.audience) {
        case Audience::PairOutline:
            return cut(Sight::Outline);
        case Audience::PairAndCoordinator:
        case Audience::AuthorAndCoordinator:
            return Sight::Everything;
        case Audience::AuthorOnly:
        case Audience::Pair:
            return Sight::Nothing;
        }
    }
    const auto person = *viewer.desk.person;
    if (person == word.author)
        return Sight::Everything;
    const bool isForPair = word.audience == Audience::Pair || word.audience == Audience::PairOutline ||
                           word.audience == Audience::PairAndCoordinator;
    if (!isForPair || word.isWithdrawn)
        return Sight::Nothing;
    if (word.one.isSet())
        return person == word.one || person == word.other ? Sight::Everything : Sight::Nothing;
    // It belongs to no pair: for those who guide the author, where it is about the author.
    const bool aboutOneself = word.kind == RecordKind::Goal || word.kind == RecordKind::CareerPlan ||
                              word.kind == RecordKind::Insight || word.kind == RecordKind::SkillAssessment;
    return aboutOneself && guides(person, word.author) ? Sight::Everything : Sight::Nothing;
}

PlantedFile::Found PlantedFile::lookFor(std::string_view output, const Viewer& viewer) const {
    Found found;
    std::set<std::size_t> counted;
    for (auto at = output.find(mark); at != std::string_view::npos; at = output.find(mark, at + 1)) {
        const auto known = m_byWord.find(output.substr(at, 2 * mark.size() + digits));
        if (known == m_byWord.end() || !counted.insert(known->second).second)
            continue;
        const auto& word = m_words[known->second];
        if (mayBeSeen(word, viewer) == Sight::Nothing)
            found.leaked.push_back(word.word + " of " + word.where + " (audience " +
                                   std::to_string(static_cast<int>(word.audience)) + ") seen by " + viewer.name);
        else
            ++found.seen;
    }
    return found;
}

} // namespace mentoring::test
