#include <algorithm>
#include <unordered_map>

#include <QCollator>
#include <QLocale>

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
    line.addParagraph(Said::tr("By name, as the language sorts. The last column has the numbers of the open pairs, "
                               "for --pair. Archived people are left out of the table; the JSON marks them as "
                               "archived."));
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

/// By name as the window sorts: family name first, letter case apart, numbers by their value.
std::vector<const Person*> byName(const std::vector<Person>& people) {
    QCollator collator{QLocale()};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, const Person*>> keyed;
    keyed.reserve(people.size());
    for (const auto& person : people) {
        auto name = toQt(person.familyName + ' ' + person.givenName).trimmed();
        if (name.isEmpty())
            name = toQt(person.displayName());
        keyed.emplace_back(collator.sortKey(name), &person);
    }
    std::ranges::stable_sort(keyed, [](const auto& a, const auto& b) {
        const int order = a.first.compare(b.first);
        return order != 0 ? order < 0 : a.second->staffId < b.second->staffId;
    });
    std::vector<const Person*> sorted;
    sorted.reserve(keyed.size());
    for (const auto& [key, person] : keyed)
        sorted.push_back(person);
    return sorted;
}

using Pairs = std::unordered_map<PersonId, std::vector<const Mentorship*>>;

/// Open pairs of a program, or of all.
Pairs openPairsByPerson(const Directory& directory, const Program* only) {
    Pairs pairs;
    for (const auto& pair : directory.mentorships()) {
        if (!isOpen(pair.state) || (only && pair.program != only->id))
            continue;
        pairs[pair.mentee].push_back(&pair);
        pairs[pair.mentor].push_back(&pair);
    }
    return pairs;
}

QString numbersOf(const std::vector<const Mentorship*>& pairs) {
    QStringList numbers;
    for (const auto* pair : pairs)
        numbers << QStringLiteral("#%1").arg(pair->id.value);
    return numbers.join(QStringLiteral(", "));
}

/// The last column is as wide as it needs to be.
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
            const bool isLast = i + 1 == row.size();
            const auto cell = row[i].size() > width && !isLast ? row[i].left(width - 1) + QChar(0x2026) : row[i];
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
    auto pairs = openPairsByPerson(directory, only);
    const auto people = byName(directory.people());
    const auto isMeant = [&](const Person& person) { return !only || parts.contains(person.id); };

    if (line.isSet(QStringLiteral("json"))) {
        formats::JsonWriter json(formats::JsonWriter::Style::Indented);
        json.beginArray();
        for (const auto* person : people)
            if (isMeant(*person))
                writePerson(json, directory, *person, parts[person->id], pairs[person->id]);
        json.endArray();
        print(toQt(json.text() + "\n"));
        return exitOk;
    }
    std::vector<QStringList> rows{{Said::tr("Staff number"), Said::tr("Name"), Said::tr("E-mail"),
                                   Said::tr("Department"), Said::tr("Level"), Said::tr("Takes part as"),
                                   Said::tr("Pairs")}};
    for (const auto* one : people) {
        const auto& person = *one;
        if (person.archived || !isMeant(person))
            continue;
        rows.push_back({toQt(person.staffId), toQt(person.displayName()), toQt(person.email), toQt(person.department),
                        person.level ? toQt(directory.levels().nameOf(*person.level)) : QString(),
                        takesPartAs(person, parts[person.id]), numbersOf(pairs[person.id])});
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
