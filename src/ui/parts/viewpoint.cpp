#include "parts/viewpoint.h"

#include <algorithm>

#include <QComboBox>

#include "app/desk.h"
#include "kit/utf8.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

QString personName(const Workspace& workspace, PersonId id) {
    const auto* person = workspace.file().directory().person(id);
    return person ? toQt(person->displayName()) : QString();
}

wording::Readers readersOf(const Workspace& workspace, RecordKind kind, PersonId author, MentorshipId pair) {
    const auto& desk = workspace.file().desk();
    const auto reader = [&](PersonId id) {
        return wording::Reader{personName(workspace, id), desk.perspective().is(id)};
    };
    wording::Readers readers;
    readers.youCoordinate = desk.isCoordinator();
    if (author.isSet())
        readers.author = reader(author);
    for (const auto partner : desk.partnersOf(kind, author, pair))
        readers.partners.push_back(reader(partner));
    return readers;
}

wording::Readers readersToBe(const Workspace& workspace, RecordKind kind, PersonId author, MentorshipId pair) {
    auto readers = readersOf(workspace, kind, author, pair);
    readers.isWritten = true;
    return readers;
}

std::function<wording::Readers()> readersIn(const Workspace& workspace, RecordKind kind, PersonId author,
                                            MentorshipId pair, const QComboBox* choice) {
    return [&workspace, kind, author, pair, choice] {
        return readersToBe(workspace, kind, author, choice ? chosenId<MentorshipId>(choice) : pair);
    };
}

PersonId writerOf(const Workspace& workspace, const Mentorship& pair, PersonId otherwise) {
    const auto& at = workspace.file().desk().perspective();
    return at.is(pair.mentor) || at.is(pair.mentee) ? *at.person : otherwise;
}

QString nameOf(const Workspace& workspace, const Mentorship& pair) {
    return Workspace::tr("%1 with %2").arg(personName(workspace, pair.mentee), personName(workspace, pair.mentor));
}

QString pairName(const Workspace& workspace, MentorshipId id) {
    const auto* pair = workspace.file().directory().mentorship(id);
    return pair ? nameOf(workspace, *pair) : QString();
}

QString shortNameOf(const Workspace& workspace, const Mentorship& pair) {
    const auto& at = workspace.file().desk().perspective();
    return at.isCoordinator() ? nameOf(workspace, pair) : personName(workspace, Desk::partnerOf(pair, *at.person));
}

QString firstNamesOf(const Workspace& workspace, const Mentorship& pair) {
    const auto firstName = [&](PersonId id) {
        const auto* person = workspace.file().directory().person(id);
        return person && !person->givenName.empty() ? toQt(person->givenName) : personName(workspace, id);
    };
    const auto& at = workspace.file().desk().perspective();
    return at.isCoordinator() ? QStringLiteral("%1 – %2").arg(firstName(pair.mentee), firstName(pair.mentor))
                              : firstName(Desk::partnerOf(pair, *at.person));
}

QString whoIs(const Workspace& workspace, const Mentorship& pair) {
    const auto name = shortNameOf(workspace, pair);
    const auto& desk = workspace.file().desk();
    const auto at = desk.perspective().person;
    if (!at)
        return name;
    const auto roles = desk.roles(*at);
    if (!roles.mentor || !roles.mentee)
        return name;
    const auto* other = workspace.file().directory().person(Desk::partnerOf(pair, *at));
    const auto form = other ? other->addressForm : AddressForm::Neutral;
    return Workspace::tr("%1 (your %2)", "name, mentor or mentee")
        .arg(name, *at == pair.mentee ? wording::mentorWord(form) : wording::menteeWord(form));
}

QString standing(const Mentorship& pair) {
    const auto state = wording::name(pair.state);
    return pair.endedOn ? Workspace::tr("%1, %2", "a state, from a day to a day")
                              .arg(state, wording::period(pair.startedOn, pair.endedOn))
                        : Workspace::tr("%1 since %2", "a state, a day").arg(state, wording::date(pair.startedOn));
}

bool hasOpenPair(const Workspace& workspace) {
    const auto& desk = workspace.file().desk();
    return std::ranges::any_of(workspace.file().directory().mentorships(),
                               [&](const Mentorship& pair) { return isOpen(pair.state) && desk.maySee(pair); });
}

bool tellsOf(const Change& change, const Mentorship& pair) {
    return std::ranges::any_of(change.records, [&](const TouchedRecord& record) {
        return (record.table == "mentorship" && record.id == pair.id.value) ||
               (record.table == "person" && (record.id == pair.mentor.value || record.id == pair.mentee.value));
    });
}

void fillPairs(QComboBox* combo, const Workspace& workspace, bool endedToo) {
    combo->clear();
    const auto& file = workspace.file();
    const bool areSeveral = file.desk().isCoordinator() && file.directory().programs().size() > 1;
    auto pairs = file.desk().mentorships();
    const auto inFront = [&](const Mentorship& pair) { return pair.program == workspace.program(); };
    if (areSeveral)
        std::ranges::stable_partition(pairs, inFront);
    for (const auto& pair : pairs) {
        if (!endedToo && !isOpen(pair.state))
            continue;
        const auto* program = areSeveral && !inFront(pair) ? file.directory().program(pair.program) : nullptr;
        const auto name = whoIs(workspace, pair);
        combo->addItem(program ? QStringLiteral("%1 (%2)").arg(name, toQt(program->name)) : name,
                       QVariant::fromValue<qint64>(pair.id.value));
    }
    // What is written goes to nobody whom nobody chose.
    if (combo->count() > 1) {
        combo->setPlaceholderText(Workspace::tr("Choose a pair"));
        combo->setCurrentIndex(-1);
    }
}

} // namespace mentoring::ui
