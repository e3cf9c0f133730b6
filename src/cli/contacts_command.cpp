#include "app/contact_service.h"
#include "commands.h"
#include "console.h"
#include "desk_options.h"
#include "formats/entity_json.h"
#include "opening.h"
#include "wording/numbers.h"
#include "wording/worklist.h"

namespace mentoring::cli {

namespace {

QString nameOf(const OrganisationFile& file, PersonId id) {
    const auto* person = file.directory().person(id);
    return person ? toQt(person->displayName()) : QString();
}

QString aboutOf(const OrganisationFile& file, const Contact& contact) {
    const auto* pair = file.directory().mentorship(contact.pair);
    return pair ? nameOf(file, pair->mentee) + QStringLiteral(" + ") + nameOf(file, pair->mentor)
                : nameOf(file, contact.person);
}

bool isFound(const OrganisationFile& file, const Contact& contact, const QString& text) {
    return text.isEmpty() || toQt(contact.text).contains(text, Qt::CaseInsensitive) ||
           aboutOf(file, contact).contains(text, Qt::CaseInsensitive);
}

void printJson(const OrganisationFile& file, const std::vector<Contact>& contacts) {
    formats::JsonWriter json(formats::JsonWriter::Style::Indented);
    json.beginObject().key("contacts").beginArray();
    for (const auto& contact : contacts) {
        json.beginObject().member("on", toIso(contact.on)).member("how", wordOf(contact.how));
        if (contact.step != ContactStep::None)
            json.member("step", wordOf(contact.step));
        if (contact.pair.isSet())
            json.member("pair", std::to_string(contact.pair.value));
        if (contact.person.isSet())
            json.member("person", std::to_string(contact.person.value));
        json.member("about", aboutOf(file, contact).toStdString());
        if (!contact.text.empty())
            json.member("text", contact.text);
        json.member("by", contact.by).endObject();
    }
    json.endArray().endObject();
    print(toQt(json.text() + "\n"));
}

void describe(CommandLine& line) {
    line.addArgument(QStringLiteral("FILE"), Said::tr("The organisation’s file."));
    line.addOption(QStringLiteral("search"), QStringLiteral("TEXT"),
                   Said::tr("Only those with this in their text, or in a name."));
    line.addSwitch(QStringLiteral("json"), Said::tr("For machines."));
    line.addParagraph(Said::tr("With whom coordinators were in touch about which pair, with the step of reminding, and "
                               "their own notes. For coordinators alone."));
    line.addExample(QStringLiteral("company.ithaca --search Inès"), Said::tr("every contact about Inès"));
}

int run(const CommandLine& line) {
    const auto file = openToRead(line.argument(0));
    auto contacts = ContactService(*file).contacts();
    const auto text = line.value(QStringLiteral("search"));
    std::erase_if(contacts, [&](const Contact& contact) { return !isFound(*file, contact, text); });
    if (line.isSet(QStringLiteral("json"))) {
        printJson(*file, contacts);
        return exitOk;
    }
    for (const auto& contact : contacts) {
        auto said = wording::date(contact.on) + QStringLiteral("  ") + wording::name(contact.how) +
                    QStringLiteral("  ") + aboutOf(*file, contact);
        if (contact.step != ContactStep::None)
            said += QStringLiteral("  ") + wording::name(contact.step);
        printLine(said);
        if (!contact.text.empty())
            printLine(QStringLiteral("    ") + toQt(contact.text));
    }
    if (contacts.empty())
        printLine(Said::tr("No contact is noted."));
    return exitOk;
}

} // namespace

const Command contactsCommand{"contacts", [] { return Said::tr("Lists the coordinators’ contacts and notes."); },
                              describe, run};

} // namespace mentoring::cli
