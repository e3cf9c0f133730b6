#include "storage/sight_sql.h"

namespace mentoring::storage {

namespace {

/// "(0, 3)": the audiences with which somebody who stands so sees as much; empty where there are none.
std::string audiencesFor(RecordKind kind, Standing standing, Sight least) {
    std::string list;
    for (const auto audience : allAudiences)
        if (sightOf(kind, audience, standing) >= least)
            list += (list.empty() ? "(" : ", ") + std::to_string(static_cast<int>(audience));
    return list.empty() ? list : list + ')';
}

/// One of the pair, and what the other wrote, what is about the person, or what the coordinator wrote for the two.
std::string ofTheirPair(std::string_view about) {
    const std::string aboutThem = about.empty() ? std::string() : " OR r." + std::string(about) + " = $1";
    return "r.mentorship IN (SELECT m.id FROM mentorship m WHERE m.mentor = $1 OR m.mentee = $1) AND"
           " (r.author IS NULL OR r.author IN (SELECT CASE WHEN m.mentor = $1 THEN m.mentee ELSE m.mentor END"
           " FROM mentorship m WHERE m.id = r.mentorship)" +
           aboutThem + ')';
}

/// What somebody keeps about themselves is for their present mentors.
constexpr std::string_view ofWhomTheyGuide =
    "r.author IN (SELECT m.mentee FROM mentorship m WHERE m.mentor = $1 AND m.ended_on IS NULL AND m.stage IS NULL)";

} // namespace

std::string sightSql(RecordKind kind, bool isCoordinator, bool hasPair, std::string_view about, Sight least) {
    if (isCoordinator) {
        const auto audiences = audiencesFor(kind, Standing::Coordinator, least);
        return audiences.empty() ? "$1 <> 0" : "$1 = 0 AND r.audience IN " + audiences;
    }
    std::string sql = "r.author = $1";
    const auto audiences = audiencesFor(kind, Standing::Partner, least);
    if (audiences.empty())
        return sql;
    const auto add = [&](const std::string& condition) {
        sql += " OR (r.audience IN " + audiences + " AND " + condition + ')';
    };
    if (hasPair)
        add(ofTheirPair(about));
    if (isAboutOneself(kind))
        add((hasPair ? "r.mentorship IS NULL AND " : "") + std::string(ofWhomTheyGuide));
    return sql;
}

} // namespace mentoring::storage
