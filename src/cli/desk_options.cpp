#include "desk_options.h"

#include "console.h"

namespace mentoring::cli {

void addAsOption(CommandLine& line) {
    line.addOption(QStringLiteral("as"), QStringLiteral("coordinator|EMAIL"),
                   Said::tr("Who is at the desk: the coordinator (the default), or the person with this address."));
}

const Person& personOf(const QString& email, const OrganisationFile& file) {
    const auto* person = file.directory().personByEmail(email.toStdString());
    if (!person)
        throw Refused{Said::tr("Nobody in this file has the address %1.").arg(email)};
    return *person;
}

void takeDesk(const CommandLine& line, OrganisationFile& file) {
    const auto who = line.value(QStringLiteral("as"));
    if (!who.isEmpty() && who != QLatin1String("coordinator"))
        file.desk().take({personOf(who, file).id});
}

void addPairOption(CommandLine& line) {
    line.addOption(QStringLiteral("pair"), QStringLiteral("ID|MENTEE+MENTOR"),
                   Said::tr("The pair: its number, or both addresses with a + between them."));
}

Mentorship pairOf(const CommandLine& line, const OrganisationFile& file) {
    const auto named = line.value(QStringLiteral("pair"));
    const auto& directory = file.directory();
    bool isNumber = false;
    const MentorshipId id{named.toLongLong(&isNumber)};
    const auto parts = named.split(u'+');
    for (const auto& pair : file.desk().mentorships()) {
        const auto* mentee = directory.person(pair.mentee);
        const auto* mentor = directory.person(pair.mentor);
        const bool byNumber = isNumber && pair.id == id;
        const bool byAddress = parts.size() == 2 && mentee && mentor &&
                               emailKey(mentee->email) == emailKey(parts[0].toStdString()) &&
                               emailKey(mentor->email) == emailKey(parts[1].toStdString());
        if (byNumber || byAddress)
            return pair;
    }
    throw Refused{Said::tr("There is no pair “%1” that may be seen here.").arg(named)};
}

std::optional<Date> optionalDay(const CommandLine& line, const QString& option) {
    if (!line.isSet(option))
        return std::nullopt;
    const auto day = dateFromIso(line.value(option).toStdString());
    if (!day)
        throw WrongUse{Said::tr("--%1 is a day such as 2026-03-02.").arg(option)};
    return day;
}

Date dayOf(const CommandLine& line, const QString& option, Date otherwise) {
    return optionalDay(line, option).value_or(otherwise);
}

} // namespace mentoring::cli
