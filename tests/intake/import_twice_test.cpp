// Whatever the file says: planning it again after carrying the plan out changes nothing, and no plan breaks a rule of
// the domain.
#include <map>
#include <set>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "import_support.h"
#include "mentoring/check.h"

namespace mentoring::intake {
namespace {

using Rows = std::vector<std::vector<std::string>>;

const std::vector<std::string> headers{"Matricule",     "Nom",    "Prénom",   "E-mail",      "Manager",
                                       "Date d'entrée", "Rôle",   "Statut",   "Compétences", "Objectifs",
                                       "Candidature",   "Région", "Capacité", "Langue",      "Niveau"};

/// Few different values, so that people collide in every way.
rc::Gen<Rows> files() {
    const auto cell = [](std::vector<std::string> values) { return rc::gen::elementOf(std::move(values)); };
    const auto row = rc::gen::apply(
        [](std::tuple<std::string, std::string, std::string, std::string, std::string> who,
           std::tuple<std::string, std::string, std::string> what,
           std::tuple<std::string, std::string, std::string, std::string> more,
           std::tuple<std::string, std::string, std::string> rest) {
            const auto& [id, family, given, email, manager] = who;
            const auto& [hired, role, status] = what;
            const auto& [skills, needs, state, region] = more;
            const auto& [capacity, language, level] = rest;
            return std::vector<std::string>{id,     family, given, email,  manager,  hired,    role, status,
                                            skills, needs,  state, region, capacity, language, level};
        },
        rc::gen::tuple(cell({"1", "2", "3", "4", "5", "6", "01", ""}), cell({"Doe", "DOE", "Roe", "Œuvré", ""}),
                       cell({"Jane", "jane", "Jack", "Ann"}),
                       cell({"a@x.fr", "A@x.fr", "b@x.fr", "c@x.fr", "d@x.fr", "", "", "bad"}),
                       cell({"1", "2", "3", "4", "Jane Doe", "Doe, Jane", "b@x.fr", "NO_MGR", "", "9"})),
        rc::gen::tuple(cell({"15/03/2020", "16/03/2020", "", "31/02/2020", "03/04/2020"}),
                       cell({"mentor", "mentee", "mentoré", "both", "mentor", "mentee", "mentore", ""}),
                       cell({"", "", "active", "inactive", "zzz"})),
        rc::gen::tuple(
            cell({"Python", "Python, Go", "python;Go", "Go (4)", "A very long way to name a thing, or so", ""}),
            cell({"Go", "Python, Chess", "Chess (2)", ""}),
            cell({"", "", "accepted", "refused", "withdrawn", "applied"}),
            cell({"Nord", "nord", "Sud", "Nord; Sud", ""})),
        rc::gen::tuple(cell({"1", "3", "", "99"}), cell({"fr", "fr, en", "klingon", ""}), cell({"1", "7", "", "x"})));
    return rc::gen::map(rc::gen::container<Rows>(row), [](Rows rows) {
        rows.insert(rows.begin(), headers);
        return rows;
    });
}

void expectSound(const Organisation& organisation) {
    std::set<std::string> staffIds;
    std::set<std::string> emails;
    std::set<PersonId> ids;
    for (const auto& person : organisation.people) {
        RC_ASSERT(check(person, organisation.fields).empty());
        RC_ASSERT(person.staffId.empty() || staffIds.insert(person.staffId).second);
        RC_ASSERT(person.email.empty() || emails.insert(emailKey(person.email)).second);
        RC_ASSERT(ids.insert(person.id).second);
    }
    for (const auto& person : organisation.people)
        RC_ASSERT(ids.contains(person.manager.value_or(person.id)));
    RC_ASSERT(managerCycles(organisation.people).empty());
    std::set<PersonId> taking;
    for (const auto& part : organisation.participations) {
        RC_ASSERT(check(part).empty());
        RC_ASSERT(ids.contains(part.person));
        RC_ASSERT(taking.insert(part.person).second);
        for (const auto& offer : part.offers)
            RC_ASSERT(std::ranges::find(organisation.skills, offer.skill, &Skill::id) != organisation.skills.end());
    }
    for (const auto& skill : organisation.skills)
        RC_ASSERT(check(skill).empty());
    for (const auto& field : organisation.fields)
        RC_ASSERT(check(field).empty());
}

void importTwice(Organisation& organisation, const Rows& file) {
    const std::vector<std::string> said{"Région=custom:Région"};
    const auto first = organisation.plan(file, said);
    const auto& counts = first.counts;
    RC_ASSERT(counts.rows == counts.fresh + counts.changed + counts.same + counts.problems);
    RC_ASSERT(counts.fresh == first.newPeople.size());
    organisation.carryOut(first);
    expectSound(organisation);

    const auto again = organisation.plan(file, said);
    RC_ASSERT(again.counts.fresh == 0U);
    RC_ASSERT(again.counts.changed == 0U);
    RC_ASSERT(again.counts.problems == counts.problems);
    RC_ASSERT(again.changesNothing());
}

RC_GTEST_PROP(ImportTwice, GivesNothingNewAndNothingChanged, ()) {
    Organisation organisation;
    organisation.options.role = *rc::gen::element(FileRole::FromColumn, FileRole::Mentor, FileRole::Both);
    organisation.options.circles = *rc::gen::element(CirclePolicy::KeepOut, CirclePolicy::WithoutManager);
    organisation.options.createSkills = *rc::gen::arbitrary<bool>();
    importTwice(organisation, *files());
}

RC_GTEST_PROP(ImportTwice, HoldsAlsoOverWhatFormerFilesHaveLeft, ()) {
    Organisation organisation;
    const std::vector<std::string> said{"Région=custom:Région"};
    organisation.carryOut(organisation.plan(*files(), said));
    importTwice(organisation, *files());
}

RC_GTEST_PROP(ImportTwice, MakesTheSamePeopleOfTheSameRowsWhateverElseTheFileHolds, ()) {
    // Rows without a problem give one person each.
    Organisation organisation;
    const auto plan = organisation.plan(*files(), {"Région=custom:Région"});
    std::set<PersonId> seen;
    for (const auto& row : plan.rows) {
        RC_ASSERT((row.kind == RowKind::Problem) == !row.problems.empty());
        if (row.kind == RowKind::New)
            RC_ASSERT(seen.insert(row.person).second);
    }
}

} // namespace
} // namespace mentoring::intake
