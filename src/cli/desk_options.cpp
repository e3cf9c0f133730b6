#include "desk_options.h"

#include <algorithm>
#include <functional>

#include "console.h"
#include "wording/people.h"

namespace mentoring::cli {

namespace {

/// "#12 Zoé Girard + Inès Haddad (ended)".
QString labelOf(const Mentorship& pair, const Directory& directory) {
    const auto* mentee = directory.person(pair.mentee);
    const auto* mentor = directory.person(pair.mentor);
    return QStringLiteral("#%1 %2 + %3 (%4)")
        .arg(QString::number(pair.id.value), mentee ? toQt(mentee->displayName()) : QString(),
             mentor ? toQt(mentor->displayName()) : QString(), wording::name(pair.state));
}

bool isOneOf(const std::vector<const Person*>& people, PersonId id) {
    return std::ranges::find(people, id, &Person::id) != people.end();
}

/// The pairs that "mentee+mentor" may mean, at whichever + it is parted.
std::vector<Mentorship> pairsCalled(const QString& named, const OrganisationFile& file) {
    const auto visible = file.desk().mentorships();
    std::vector<Mentorship> called;
    for (auto plus = named.indexOf(u'+'); plus >= 0; plus = named.indexOf(u'+', plus + 1)) {
        const auto mentees = file.directory().peopleCalled(named.left(plus).toStdString());
        const auto mentors = file.directory().peopleCalled(named.mid(plus + 1).toStdString());
        for (const auto& pair : visible)
            if (isOneOf(mentees, pair.mentee) && isOneOf(mentors, pair.mentor) &&
                std::ranges::find(called, pair.id, &Mentorship::id) == called.end())
                called.push_back(pair);
    }
    return called;
}

} // namespace

void addAsOption(CommandLine& line) {
    line.addOption(QStringLiteral("as"), QStringLiteral("coordinator|WHO"),
                   Said::tr("Who is at the desk: the coordinator (the default), or somebody by address, staff number "
                            "or name."));
}

QString labelOf(const Person& person) {
    const auto name = toQt(person.displayName());
    if (!person.email.empty() && person.email != person.displayName())
        return Said::tr("%1 (%2)", "a name, an address").arg(name, toQt(person.email));
    if (!person.staffId.empty() && person.staffId != person.displayName())
        return Said::tr("%1 (staff number %2)").arg(name, toQt(person.staffId));
    return Said::tr("%1 (number %2 in this file)").arg(name).arg(QString::number(person.id.value));
}

namespace {

Refused nobodyIs(const QString& named) {
    return Refused{Said::tr("Nobody in this file has the address, the staff number or the name “%1”.").arg(named)};
}

} // namespace

const Person& personOf(const QString& named, const OrganisationFile& file) {
    auto called = file.directory().peopleCalled(named.toStdString());
    if (called.size() > 1)
        std::erase_if(called, [&](const Person* one) { return !file.desk().maySee(one->id); });
    if (called.empty())
        throw nobodyIs(named);
    if (called.size() > 1) {
        QStringList labels;
        for (const auto* one : called)
            labels << labelOf(*one);
        throw Refused{Said::tr("“%1” may be several people: %2. Give an address or a staff number.")
                          .arg(named, labels.join(QStringLiteral("; ")))};
    }
    return *called.front();
}

const Person& seenPerson(const QString& named, const OrganisationFile& file) {
    const auto& person = personOf(named, file);
    if (!file.desk().maySee(person.id))
        throw nobodyIs(named);
    return person;
}

void takeDesk(const CommandLine& line, OrganisationFile& file) {
    const auto who = line.value(QStringLiteral("as"));
    if (!who.isEmpty() && who != QLatin1String("coordinator"))
        file.desk().take({personOf(who, file).id});
}

void addPairOption(CommandLine& line) {
    line.addOption(QStringLiteral("pair"), QStringLiteral("ID|MENTEE+MENTOR"),
                   Said::tr("The pair: its number, or its two people with a + between them, each by address, staff "
                            "number or name."));
}

Mentorship pairOf(const CommandLine& line, const OrganisationFile& file) {
    const auto named = line.value(QStringLiteral("pair"));
    bool isNumber = false;
    const MentorshipId id{QString(named).remove(u'#').toLongLong(&isNumber)};
    for (const auto& pair : file.desk().mentorships())
        if (isNumber && pair.id == id)
            return pair;
    auto called = pairsCalled(named, file);
    const auto open = [](const Mentorship& pair) { return isOpen(pair.state); };
    if (called.size() > 1 && std::ranges::count_if(called, open) == 1)
        std::erase_if(called, std::not_fn(open));
    if (called.empty())
        throw Refused{
            Said::tr("There is no pair “%1” that may be seen here. The mentee comes first: mentee+mentor.").arg(named)};
    if (called.size() > 1) {
        QStringList labels;
        for (const auto& pair : called)
            labels << labelOf(pair, file.directory());
        throw Refused{Said::tr("“%1” may be several pairs: %2. Give the number of one.")
                          .arg(named, labels.join(QStringLiteral("; ")))};
    }
    return called.front();
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
