#include "app/contact_service.h"

#include "app/desk.h"
#include "app/pair_service.h"
#include "app/refusal.h"
#include "authored.h"
#include "formats/entity_json.h"
#include "store.h"
#include "text/fold.h"

namespace mentoring {

namespace {

std::string toJson(const Contact& contact) {
    formats::JsonWriter json;
    json.beginObject().member("on", toIso(contact.on)).member("how", wordOf(contact.how));
    if (contact.step != ContactStep::None)
        json.member("step", wordOf(contact.step));
    if (!contact.text.empty())
        json.member("text", contact.text);
    json.endObject();
    return json.text();
}

} // namespace

std::vector<Contact> ContactService::contacts() const {
    return m_file.desk().isCoordinator() ? m_file.store().repositories.contacts.all() : std::vector<Contact>{};
}

std::vector<Contact> ContactService::contactsOf(MentorshipId pair) const {
    return m_file.desk().isCoordinator() ? m_file.store().repositories.contacts.ofPair(pair) : std::vector<Contact>{};
}

std::optional<Contact> ContactService::contact(ContactId id) const {
    return m_file.desk().isCoordinator() ? m_file.store().repositories.contacts.find(id) : std::nullopt;
}

ContactStep ContactService::nextStepOf(MentorshipId pair) const {
    const auto held = m_file.pairs().lastHeldOfEach();
    const auto met = held.find(pair);
    auto last = ContactStep::None;
    for (const auto& contact : contactsOf(pair))
        if (contact.step != ContactStep::None && (met == held.end() || contact.on > met->second))
            last = contact.step;
    return nextStep(last);
}

std::string ContactService::subjectOf(const Contact& contact) const {
    const auto& directory = m_file.directory();
    if (const auto* pair = directory.mentorship(contact.pair))
        return pairName(directory, *pair);
    return personName(directory, contact.person);
}

ContactId ContactService::add(Contact contact) {
    Writing writing(m_file.store());
    m_file.store().requireAllowed(Action::AddContact);
    const auto& directory = m_file.directory();
    if ((contact.pair.isSet() && !directory.mentorship(contact.pair)) ||
        (contact.person.isSet() && !directory.person(contact.person)))
        throw Refusal({{Issue::UnknownRecord, Field::Pair}});
    contact.text = text::clean(contact.text);
    refuseIf(check(contact, m_file.today()));
    contact.id = m_file.store().ids.next<ContactId>();
    contact.by = m_file.store().actorName();
    m_file.store().act(writing, {Action::AddContact, subjectOf(contact), 1, contact.id.value, {}, toJson(contact)},
                       [&](Repositories& in) { in.contacts.insert(contact); });
    return contact.id;
}

void ContactService::edit(const Contact& typed) {
    Writing writing(m_file.store());
    m_file.store().requireAllowed(Action::EditContact);
    const auto before = contact(typed.id);
    if (!before)
        throw Refusal({{Issue::UnknownRecord, Field::None}});
    requireFresh(typed.revision, before->revision);
    auto after = *before;
    after.person = typed.person;
    after.on = typed.on;
    after.how = typed.how;
    after.step = typed.step;
    after.text = text::clean(typed.text);
    refuseIf(check(after, m_file.today()));
    if (after == *before)
        return;
    m_file.store().act(writing,
                       {Action::EditContact, subjectOf(after), 1, after.id.value, toJson(*before), toJson(after)},
                       [&](Repositories& in) { in.contacts.update(after); });
}

void ContactService::remove(ContactId id) {
    Writing writing(m_file.store());
    m_file.store().requireAllowed(Action::DeleteContact);
    const auto before = contact(id);
    if (!before)
        throw Refusal({{Issue::UnknownRecord, Field::None}});
    m_file.store().act(writing, {Action::DeleteContact, subjectOf(*before), 1, id.value, toJson(*before), {}},
                       [&](Repositories& in) { in.contacts.remove(id); });
}

} // namespace mentoring
