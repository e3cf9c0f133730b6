#include "world.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include "app/goal_service.h"
#include "app/mentorship_service.h"
#include "app/pair_service.h"
#include "store.h"

namespace mentoring::test {

namespace {

/// Made once, since thousands of tests begin with it.
const QByteArray& content() {
    static const QByteArray bytes = [] {
        TemporaryOrganisation org;
        auto& file = *org.file;
        const auto person = [&](const std::string& who, int number) {
            return org.byEmail(who + std::to_string(number) + "@exemple.fr");
        };
        const auto pairUp = [&](ProgramId program, PersonId mentor, PersonId mentee) {
            file.programs().enrol(program, {mentor}, true, false);
            file.programs().enrol(program, {mentee}, false, true);
            file.matching().publish(program, {{mentor, mentee, 5000}});
        };
        const auto past = org.addProgram("Past");
        const auto program = org.addProgram("Tandem");
        org.fill(program, 4, 4);
        file.vocabulary().addSkill({{}, SkillKind::Interpersonal, "Listening", "Écoute"});
        pairUp(past, person("mentor", 2), person("mentee", 0));
        pairUp(past, person("mentor", 3), person("mentor", 0));
        std::vector<MentorshipId> ended;
        for (const auto& pair : file.directory().mentorships())
            ended.push_back(pair.id);
        file.mentorships().end(ended, MentorshipState::Completed, file.today(), {});
        pairUp(program, person("mentor", 0), person("mentee", 0));
        pairUp(program, person("mentor", 1), person("mentee", 1));
        const auto second = org.addProgram("Second");
        pairUp(second, person("mentee", 0), person("mentee", 2));
        pairUp(second, person("mentor", 0), person("mentee", 3));
        org.file.reset();
        return org.bytes();
    }();
    return bytes;
}

} // namespace

World::World() : org(content()) {
    passes(std::chrono::hours{24});
    mentee = person("mentee", 0);
    mentor = person("mentor", 0);
    otherMentee = person("mentee", 1);
    otherMentor = person("mentor", 1);
    for (const auto& one : file().directory().programs())
        if (one.name == "Tandem")
            program = one.id;
    for (const auto& one : file().directory().mentorshipsIn(program))
        (one.mentor == mentor ? pair : otherPair) = one;
    skill = file().directory().skills().front().id;
}

PersonId World::person(const std::string& who, int number) const {
    return org.byEmail(who + std::to_string(number) + "@exemple.fr");
}

void World::sit(Who who, PersonId author) const {
    switch (who) {
    case Who::Author:
        return as(author);
    case Who::Partner:
        return as(partnerOf(author));
    case Who::Guided:
        return as(author == mentee ? person("mentee", 2) : person("mentee", 3));
    case Who::Coordinator:
        return asCoordinator();
    case Who::Stranger:
        return as(otherMentor);
    case Who::Former:
        return as(author == mentee ? person("mentor", 2) : person("mentor", 3));
    }
}

Date World::daysFromNow(int days) const {
    return Date{std::chrono::sys_days{file().today()} + std::chrono::days{days}};
}

void World::endPair() {
    const auto at = file().desk().perspective();
    asCoordinator();
    // As a file may have it: on a day so late that what is planned by then has stayed.
    Writing writing(file().store());
    file().store().act(writing, {Action::EndMentorship, {}, 1, pair.id.value, {}, {}}, [&](Repositories& in) {
        auto ended = in.mentorships.find(pair.id).value();
        ended.state = MentorshipState::Completed;
        ended.endedOn = daysFromNow(30);
        in.mentorships.update(ended);
    });
    file().desk().take(at);
}

void World::agree(Agreement typed) const {
    const auto read = file().pairs().agreement(typed.mentorship);
    typed.revision = read ? read->revision : Revision{};
    file().pairs().setAgreement(typed);
}

void World::savePlan(CareerPlan typed) const {
    const auto author =
        typed.from.author.isSet() ? typed.from.author : file().desk().perspective().person.value_or(PersonId{});
    const auto read = file().goals().careerPlan(author);
    typed.from.revision = read ? read->from.revision : Revision{};
    file().goals().savePlan(typed);
}

Agreement World::agreement() const {
    Agreement agreement;
    agreement.mentorship = pair.id;
    agreement.purpose = secret;
    return agreement;
}

CareerPlan World::plan(Audience audience) const {
    CareerPlan plan;
    plan.targetRole = "Lead";
    plan.reason = secret;
    plan.from.audience = audience;
    return plan;
}

Goal World::goal(Audience audience) const {
    Goal goal;
    goal.title = "Title";
    goal.state = GoalState::Active;
    goal.description = secret;
    goal.milestones = {{secret, {}, {}}};
    goal.from.audience = audience;
    return goal;
}

Insight World::insight(Audience audience, MentorshipId of) const {
    Insight insight;
    insight.about = mentee;
    insight.mentorship = of;
    insight.title = secret;
    insight.from.audience = audience;
    return insight;
}

SkillAssessment World::assessment(Audience audience, MentorshipId of) const {
    SkillAssessment assessment;
    assessment.about = mentee;
    assessment.mentorship = of;
    assessment.skill = skill;
    assessment.on = file().today();
    assessment.remark = secret;
    assessment.from.audience = audience;
    return assessment;
}

Session World::session(int days) const {
    Session session;
    session.mentorship = pair.id;
    session.on = daysFromNow(days);
    session.agenda = {{secret, {}, false}};
    return session;
}

PrivateNote World::note() const {
    PrivateNote note;
    note.mentorship = pair.id;
    note.text = secret;
    return note;
}

ActionItem World::action() const {
    ActionItem action;
    action.mentorship = pair.id;
    action.text = secret;
    return action;
}

Feedback World::feedback(Audience audience) const {
    Feedback feedback;
    feedback.mentorship = pair.id;
    feedback.framework = "free";
    feedback.answers = {{"text", secret}};
    feedback.from.audience = audience;
    return feedback;
}

AdviceRequest World::request() const {
    AdviceRequest request;
    request.mentorship = pair.id;
    request.question = secret;
    return request;
}

Concern World::concern(Audience audience) const {
    Concern concern;
    concern.mentorship = pair.id;
    concern.text = secret;
    concern.from.audience = audience;
    return concern;
}

Kudos World::kudos(Audience audience) const {
    Kudos kudos;
    kudos.mentorship = pair.id;
    kudos.text = secret;
    kudos.from.audience = audience;
    return kudos;
}

MentorGain World::gain(Audience audience) const {
    MentorGain gain;
    gain.mentorship = pair.id;
    gain.text = secret;
    gain.on = file().today();
    gain.from.audience = audience;
    return gain;
}

namespace {

template <class Row>
void eachRow(sqlite3* database, const std::string& sql, Row row) {
    sqlite3_stmt* statement = nullptr;
    ASSERT_EQ(sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr), SQLITE_OK) << sql;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        std::string text;
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            const auto* cell = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
            text += std::string(column == 0 ? "" : "|") + (cell ? cell : "null");
        }
        row(text);
    }
    sqlite3_finalize(statement);
}

} // namespace

std::multiset<std::string> recordsIn(const QByteArray& bytes) {
    // The log stays, and with it what is only remembered; a text may come back as a draft.
    static const std::set<std::string> beside{"change_log", "change_text", "import_mapping", "setting", "draft"};
    std::multiset<std::string> rows;
    sqlite3* database = nullptr;
    EXPECT_EQ(sqlite3_open(":memory:", &database), SQLITE_OK);
    auto copy = bytes;
    EXPECT_EQ(sqlite3_deserialize(database, "main", reinterpret_cast<unsigned char*>(copy.data()), copy.size(),
                                  copy.size(), SQLITE_DESERIALIZE_READONLY),
              SQLITE_OK);
    std::vector<std::string> tables;
    eachRow(database, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name",
            [&](const std::string& name) { tables.push_back(name); });
    for (const auto& table : tables)
        if (!beside.contains(table))
            eachRow(database, "SELECT * FROM " + table,
                    [&](const std::string& row) { rows.insert(table + ": " + row); });
    sqlite3_close(database);
    return rows;
}

} // namespace mentoring::test
