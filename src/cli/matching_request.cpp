#include "matching_request.h"

#include <algorithm>

#include "app/criteria_service.h"
#include "console.h"
#include "formats/entity_json.h"
#include "mentoring/person_facts.h"
#include "opening.h"
#include "people_json.h"
#include "wording/criteria.h"
#include "wording/people.h"

namespace mentoring::cli {

namespace {

const QStringList& objectives() {
    static const QStringList words{QStringLiteral("most-people"), QStringLiteral("best-total")};
    return words;
}

constexpr std::pair<const char*, bool Aims::*> switches[] = {{"priority", &Aims::priorityFirst},
                                                             {"every-mentor", &Aims::everyMentor},
                                                             {"first-wishes", &Aims::firstWishes},
                                                             {"lowest-first", &Aims::lowestFirst}};

/// "site=Lyon:30-60"; the value may hold any of these signs itself.
void readShare(const QString& text, Aims& aims) {
    const auto equals = text.indexOf(u'=');
    const auto colon = text.lastIndexOf(u':');
    const auto dash = text.lastIndexOf(u'-');
    bool hasLeast = false;
    bool hasMost = false;
    Share share;
    if (equals > 0 && colon > equals && dash > colon) {
        share.value = text.mid(equals + 1, colon - equals - 1).trimmed().toStdString();
        share.atLeast = text.mid(colon + 1, dash - colon - 1).toInt(&hasLeast);
        share.atMost = text.mid(dash + 1).toInt(&hasMost);
    }
    const auto column = text.left(equals).toStdString();
    const auto* field =
        std::ranges::find_if(fieldsWithShares, [&](Field one) { return factOf(one)->column == column; });
    if (!hasLeast || !hasMost || field == std::end(fieldsWithShares))
        throw WrongUse{Said::tr("“%1” is no share. Write it like site=Lyon:30-60: a field (site, department, country, "
                                "job_title), a value, the least and the most per cent.")
                           .arg(text)};
    if (!aims.shares.empty() && aims.sharesOf != *field)
        throw WrongUse{Said::tr("All shares have to be of the same field.")};
    aims.sharesOf = *field;
    aims.shares.push_back(std::move(share));
}

} // namespace

void addAimOptions(CommandLine& line) {
    line.addOption(QStringLiteral("objective"), QStringLiteral("most-people|best-total"),
                   Said::tr("Pair as many people as possible (the default), or reach the greatest sum of scores."));
    line.addSwitch(QStringLiteral("priority"),
                   Said::tr("Nominated people and those who wait longest come first, before the scores."));
    line.addSwitch(QStringLiteral("every-mentor"), Said::tr("As many mentors as possible have somebody."));
    line.addSwitch(QStringLiteral("first-wishes"), Said::tr("As many first wishes of mentees as possible are met."));
    line.addSwitch(QStringLiteral("lowest-first"),
                   Said::tr("The lowest score is as high as possible, before the sum of the scores."));
    line.addOption(
        QStringLiteral("share"), QStringLiteral("site=Lyon:30-60"),
        Said::tr("So many per cent of the pairs, at least and at most, are of mentees of a site, department, "
                 "country or job_title. May be given several times."));
}

Aims aimsOf(const CommandLine& line) {
    Aims aims;
    aims.objective =
        line.choice(QStringLiteral("objective"), objectives(), 0) == 0 ? Objective::MostPeople : Objective::BestTotal;
    for (const auto& [name, aim] : switches)
        aims.*aim = line.isSet(QLatin1String(name));
    for (const auto& share : line.values(QStringLiteral("share")))
        readShare(share, aims);
    if (const auto issues = validate(aims); !issues.empty())
        throw WrongUse{wording::sentence(issues.front())};
    return aims;
}

MatchingRequest requestOf(const CommandLine& line, OrganisationFile& file) {
    MatchingRequest request;
    request.program = programOf(line, file).id;
    request.criteria = criteriaOf(line, file, request.program);
    if (line.knows(QStringLiteral("objective")))
        request.aims = aimsOf(line);
    const auto problems = file.criteria().problems(request.criteria);
    if (!problems.empty())
        throw Refused{wording::sentence(problems.front(), request.criteria)};
    return request;
}

void writeParts(formats::JsonWriter& json, const matching::Explanation& explanation, const CriteriaSet& criteria) {
    json.key("parts").beginArray();
    for (const auto& part : explanation.parts) {
        json.beginObject()
            .member("criterion", wording::machineName(criteria.criteria[part.criterion]))
            .member("weight", part.weight)
            .key("degree");
        if (part.degree)
            json.value(*part.degree);
        else
            json.null();
        json.member("points", part.points).endObject();
    }
    json.endArray();
}

void writeRules(formats::JsonWriter& json, const std::vector<matching::Rule>& rules, const CriteriaSet& criteria) {
    json.beginArray();
    for (const auto& rule : rules)
        json.value(wording::machineName(rule, criteria));
    json.endArray();
}

void writeCost(formats::JsonWriter& json, const matching::Cost& cost, const matching::Snapshot& snapshot) {
    const auto mentor = [&](const char* key, int index) {
        json.key(key);
        if (index < 0)
            json.null();
        else
            writeBrief(json, snapshot.mentors[static_cast<std::size_t>(index)].person);
    };
    json.beginObject().member("people", cost.people).member("points", cost.points).key("moves").beginArray();
    for (const auto& move : cost.moves) {
        json.beginObject().key("mentee");
        writeBrief(json, snapshot.mentees[static_cast<std::size_t>(move.mentee)].person);
        mentor("from", move.from);
        mentor("to", move.to);
        json.endObject();
    }
    json.endArray().endObject();
}

} // namespace mentoring::cli
