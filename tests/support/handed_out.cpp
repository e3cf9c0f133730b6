#include "support/handed_out.h"

#include "app/advice_service.h"
#include "app/concern_service.h"
#include "app/desk.h"
#include "app/feedback_service.h"
#include "app/gain_service.h"
#include "app/goal_service.h"
#include "app/insight_service.h"
#include "app/kudos_service.h"
#include "app/organisation_file.h"
#include "app/pair_service.h"
#include "app/profile_service.h"
#include "app/session_service.h"
#include "formats/entity_json.h"
#include "formats/mentoring_json.h"

namespace mentoring::test {

namespace {

template <class Records>
void write(std::string& out, const Records& records) {
    for (const auto& record : records)
        out += formats::toJson(record.record()) + '\n';
}

} // namespace

std::string everythingHandedOut(OrganisationFile& file) {
    std::string out;
    for (const auto& person : file.directory().people()) {
        if (const auto plan = file.goals().careerPlan(person.id))
            out += formats::toJson(plan->record()) + '\n';
        write(out, file.goals().goalsOf(person.id));
        write(out, file.insights().insightsAbout(person.id));
        write(out, file.insights().assessmentsAbout(person.id));
        for (const auto& program : file.directory().programs()) {
            const auto profile = ProfileService(file).profile(person.id, program.id);
            if (!profile)
                continue;
            out += formats::toJson(profile->part) + '\n';
            for (const auto& pair : profile->nevers)
                out += formats::toJson(pair) + '\n';
        }
    }
    write(out, file.goals().goals());
    write(out, file.insights().insights());
    write(out, file.sessions().sessions());
    write(out, file.pairs().actions());
    write(out, file.feedback().feedback());
    write(out, file.advice().requests());
    write(out, file.concerns().concerns());
    write(out, file.gains().gains());
    for (const auto& pair : file.directory().mentorships()) {
        if (const auto agreement = file.pairs().agreement(pair.id))
            out += formats::toJson(*agreement) + '\n';
        write(out, file.sessions().sessionsOf(pair.id));
        write(out, file.pairs().actionsOf(pair.id));
        write(out, file.pairs().notesOf(pair.id));
        write(out, file.feedback().feedbackOf(pair.id));
        write(out, KudosService(file).kudosOf(pair.id));
        if (const auto next = file.sessions().next(pair.id))
            out += formats::toJson(next->record()) + '\n';
    }
    for (const auto& pair : file.desk().mentorships())
        out += formats::toJson(pair) + '\n';
    return out;
}

} // namespace mentoring::test
