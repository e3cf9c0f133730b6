#include <algorithm>
#include <unordered_map>

#include "commands.h"
#include "console.h"
#include "opening.h"
#include "people_json.h"
#include "wording/people.h"

namespace mentoring::cli {

namespace {

using Participations = std::unordered_map<PersonId, std::vector<const Participation*>>;

void describePeople(CommandLine& line) {
    line.addArgument(QStringLiteral("FILE"), Said::tr("The organisation’s file."));
    line.addOption(QStringLiteral("program"), QStringLiteral("NAME"),
                   Said::tr("Only who takes part in this program; otherwise everybody."));
    line.addSwitch(QStringLiteral("json"), Said::tr("For machines: an array of people with their participations."));
    line.addParagraph(Said::tr("Archived people are left out of the table; the JSON marks them as archived."));
    line.addExample(QStringLiteral("company.ithaca"), Said::tr("lists everybody"));
    line.addExample(QStringLiteral("company.ithaca --json | jq '.[] | select(.level == null) | .email'"),
                    Said::tr("who has no level yet"));
}

Participations participationsByPerson(const Directory& directory, const Program* only) {
    Participations all;
    for (const auto& program : directory.programs()) {
        if (only && program.id != only->id)
            continue;
        for (const auto& part : directory.participations(program.id))
            all[part.person].push_back(&part);
    }
    return all;
}

QString takesPartAs(const Person& person, const std::vector<const Participation*>& participations) {
    QStringList parts;
    for (const auto* part : participations) {
        auto text = wording::roleWord(part->asMentor, part->asMentee, person.addressForm);
        if (part->state != ParticipationState::Accepted)
            text += QStringLiteral(" (%1)").arg(wording::name(part->state, person.addressForm).toLower());
        parts << text;
    }
    return parts.join(QStringLiteral("; "));
}

void printTable(const std::vector<QStringList>& rows) {
    constexpr qsizetype widest = 34;
    std::vector<qsizetype> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())), 0);
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[static_cast<std::size_t>(i)] =
                std::max(widths[static_cast<std::size_t>(i)], std::min(row[i].size(), widest));
    }
    for (const auto& row : rows) {
        QString text;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const auto width = widths[static_cast<std::size_t>(i)];
            const auto cell = row[i].size() > width ? row[i].left(width - 1) + QChar(0x2026) : row[i];
            text += cell.leftJustified(width) + QStringLiteral("  ");
        }
        while (text.endsWith(u' '))
            text.chop(1);
        printLine(text);
    }
}

int runPeople(const CommandLine& line) {
    const auto file = openToRead(line.argument(0));
    const auto& directory = file->directory();
    const auto* only = line.isSet(QStringLiteral("program")) ? &programOf(line, *file) : nullptr;
    auto parts = participationsByPerson(directory, only);
    const auto isMeant = [&](const Person& person) { return !only || parts.contains(person.id); };

    if (line.isSet(QStringLiteral("json"))) {
        exchange::JsonWriter json(exchange::JsonWriter::Style::Indented);
        json.beginArray();
        for (const auto& person : directory.people()) {
            if (isMeant(person))
                writePerson(json, directory, person, parts[person.id]);
        }
        json.endArray();
        print(toQt(json.text() + "\n"));
        return exitOk;
    }
    std::vector<QStringList> rows{{Said::tr("Staff number"), Said::tr("Name"), Said::tr("E-mail"),
                                   Said::tr("Department"), Said::tr("Level"), Said::tr("Takes part as")}};
    for (const auto& person : directory.people()) {
        if (person.archived || !isMeant(person))
            continue;
        rows.push_back({toQt(person.staffId), toQt(person.displayName()), toQt(person.email), toQt(person.department),
                        person.level ? toQt(directory.levels().nameOf(*person.level)) : QString(),
                        takesPartAs(person, parts[person.id])});
    }
    const auto count = static_cast<int>(rows.size()) - 1;
    if (count > 0)
        printTable(rows);
    printLine(Said::tr("%n people", "", count));
    return exitOk;
}

} // namespace

const Command peopleCommand{"people", [] { return Said::tr("Lists people and what they take part in."); },
                            describePeople, runPeople};

} // namespace mentoring::cli
