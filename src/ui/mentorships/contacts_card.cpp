#include "mentorships/contacts_card.h"

#include <algorithm>

#include <QComboBox>
#include <QDesktopServices>
#include <QPushButton>
#include <QUrl>

#include "app/contact_service.h"
#include "app/desk.h"
#include "app/refusal.h"
#include "kit/form_field.h"
#include "kit/long_text_edit.h"
#include "kit/utf8.h"
#include "parts/day_edit.h"
#include "parts/viewpoint.h"
#include "wording/numbers.h"
#include "wording/worklist.h"

namespace mentoring::ui {

namespace {

/// "12 March 2026 · E-mail · with Inès Haddad · First reminder".
QString headingOf(const Workspace& workspace, const Contact& contact) {
    QStringList parts{wording::date(contact.on), wording::name(contact.how)};
    if (contact.person.isSet())
        parts << ContactsCard::tr("with %1").arg(personName(workspace, contact.person));
    else if (contact.how != ContactHow::Note)
        parts << ContactsCard::tr("with both");
    if (contact.step != ContactStep::None)
        parts << wording::name(contact.step);
    return parts.join(QStringLiteral(" · "));
}

/// The addresses of whom it is with, for the program that writes mail; empty where none is known.
QUrl letterTo(const Workspace& workspace, const Contact& contact) {
    QStringList addresses;
    const auto add = [&](PersonId id) {
        const auto* person = workspace.file().directory().person(id);
        if (person && !person->email.empty())
            addresses << QString::fromLatin1(QUrl::toPercentEncoding(toQt(person->email), "@"));
    };
    const auto* pair = workspace.file().directory().mentorship(contact.pair);
    if (contact.person.isSet()) {
        add(contact.person);
    } else if (pair) {
        add(pair->mentee);
        add(pair->mentor);
    }
    return addresses.isEmpty() ? QUrl() : QUrl(QStringLiteral("mailto:") + addresses.join(u','));
}

} // namespace

ContactsCard::ContactsCard(Workspace& workspace, QWidget* parent)
    : PairCard(workspace, QStringLiteral("pairContactsCard"), Aspects(Aspect::Contacts) | Aspect::Sessions, parent) {}

void ContactsCard::show(PairFolder& folder) {
    constexpr int most = 4;
    clearLines();
    const auto& pair = folder.pair();
    setTitle(tr("Your contacts and notes"));
    const ContactService service(m_workspace.file());
    const auto contacts = service.contactsOf(pair.id);
    int told = 0;
    for (auto at = contacts.rbegin(); at != contacts.rend(); ++at) {
        if (told++ == most)
            beginFold(tr("%Ln earlier one(s)", nullptr, static_cast<int>(contacts.size()) - most));
        const auto heading = headingOf(m_workspace, *at);
        const auto text = toQt(at->text);
        addLine({text.isEmpty() ? heading : text, text.isEmpty() ? QString() : heading, QStringLiteral("feedback")},
                [this, one = *at] {
                    if (!m_workspace.isReadOnly())
                        ContactDialog(m_workspace, one, window()).exec();
                });
    }
    endFold();
    if (contacts.empty())
        addText(tr("Only coordinators see what is noted here."), Label::Body, Label::Muted);
    if (!m_workspace.isReadOnly())
        addTitleButton("noteContactButton", tr("Note…"), [this, id = pair.id] {
            Contact contact;
            contact.pair = id;
            ContactDialog(m_workspace, contact, window()).exec();
        });
}

ContactDialog::ContactDialog(Workspace& workspace, const Contact& contact, QWidget* parent)
    : FormDialog(workspace, contact.id.isSet() ? tr("Edit contact") : tr("Note a contact"),
                 contact.id.isSet() ? tr("&Save changes") : tr("&Note it"), parent) {
    setObjectName(QStringLiteral("contactDialog"));
    const auto* pair = workspace.file().directory().mentorship(contact.pair);
    const auto subject = pair ? pairName(workspace, pair->id) : personName(workspace, contact.person);
    addHeading(subject);
    auto* how = addChoice("howCombo", tr("&How"), {});
    for (const auto one : allContactHows)
        how->addItem(wording::name(one), static_cast<int>(one));
    how->setCurrentIndex(how->findData(static_cast<int>(contact.id.isSet() ? contact.how : ContactHow::Mail)));
    QComboBox* whom = nullptr;
    if (pair) {
        whom = addChoice("whomCombo", tr("&With whom"), {});
        whom->addItem(tr("Both"), QVariant::fromValue<qint64>(0));
        for (const auto id : {pair->mentee, pair->mentor})
            whom->addItem(personName(workspace, id), QVariant::fromValue<qint64>(id.value));
        whom->setCurrentIndex(std::max(0, whom->findData(QVariant::fromValue<qint64>(contact.person.value))));
    }
    auto* step = addChoice("stepCombo", tr("Step of &reminding"), {});
    for (const auto one : allContactSteps)
        step->addItem(wording::name(one), static_cast<int>(one));
    auto suggested = contact.step;
    if (!contact.id.isSet() && pair)
        suggested = ContactService(workspace.file()).nextStepOf(pair->id);
    step->setCurrentIndex(step->findData(static_cast<int>(suggested)));
    fieldOf(step)->setHelp(tr("First a reminder, then a second one, then the last: counted since the last session."));
    auto* on =
        addDay("onEdit", tr("On which &day"), contact.id.isSet() ? contact.on : workspace.file().today(), Field::When);
    auto* text = addText("contactTextEdit", tr("Shor&t note"), 3, tr("Only coordinators read it."), Field::Text);
    text->setPlainText(toQt(contact.text));
    const auto typed = [contact, how, whom, step, on, text] {
        auto written = contact;
        written.how = static_cast<ContactHow>(how->currentData().toInt());
        if (whom)
            written.person = PersonId{whom->currentData().toLongLong()};
        written.step =
            written.how == ContactHow::Note ? ContactStep::None : static_cast<ContactStep>(step->currentData().toInt());
        written.on = on->day().value_or(Date{});
        written.text = fromQt(text->text());
        return written;
    };
    // A note reminds nobody.
    const auto follow = [this, how, step] {
        fieldOf(step)->setVisible(static_cast<ContactHow>(how->currentData().toInt()) != ContactHow::Note);
    };
    connect(how, &QComboBox::currentIndexChanged, this, follow);
    follow();
    auto* letter = new QPushButton(tr("Write an &e-mail…"), this);
    letter->setObjectName(QStringLiteral("writeLetterButton"));
    letter->setEnabled(letterTo(workspace, contact).isValid());
    connect(letter, &QPushButton::clicked, this,
            [this, typed] { QDesktopServices::openUrl(letterTo(this->workspace(), typed())); });
    addWidget(letter);
    setAction([this, typed] {
        const auto written = typed();
        ContactService service(this->workspace().file());
        if (written.id.isSet())
            service.edit(written);
        else
            (void)service.add(written);
    });
    if (contact.id.isSet()) {
        setRemoval([this, id = contact.id] { ContactService(this->workspace().file()).remove(id); });
        keepDraftOfRecorded(draftKey(contactForm.name, {contact.id.value}), subject);
    } else {
        keepDraft(draftKey(newContactForm.name, {contact.pair.value, contact.person.value}), subject);
    }
    how->setFocus();
}

namespace {

void tellOfContacts(const Workspace& workspace, PairFolder& folder, std::vector<PairEvent>& journal) {
    for (const auto& contact : ContactService(workspace.file()).contactsOf(folder.pair().id))
        journal.push_back({contact.on, contact.text.empty() ? wording::name(contact.how) : toQt(contact.text),
                           QStringLiteral("feedback"), folder.pair().id, headingOf(workspace, contact),
                           ContactsCard::tr("Contacts")});
}

/// On no sheet that both of the pair read.
void writeContacts(SheetWriting& sheet) {
    SheetWriting::Section section{ContactsCard::tr("Contacts and notes of the coordinator"), {}, {}};
    for (const auto& contact : ContactService(sheet.file()).contactsOf(sheet.pair().id))
        if (sheet.takes({}))
            section.paragraphs << headingOf(sheet.workspace(), contact) + u'\n' + sheet.marked(contact.text, {});
    sheet.add(std::move(section));
}

} // namespace

const PairChapter contactsChapter{[] { return ContactsCard::tr("Contacts"); }, tellOfContacts, writeContacts};

const DraftForm newContactForm{"contact-new", [](const DraftMaker& by) -> std::unique_ptr<QDialog> {
                                   Contact contact;
                                   contact.pair = by.id<MentorshipId>();
                                   contact.person = by.id<PersonId>(1);
                                   const bool any = contact.pair.isSet() || contact.person.isSet();
                                   return any && by.isThere(contact.pair) && by.isThere(contact.person)
                                              ? by.make<ContactDialog>(contact)
                                              : nullptr;
                               }};
const DraftForm contactForm{"contact", [](const DraftMaker& by) -> std::unique_ptr<QDialog> {
                                const auto contact = ContactService(by.file()).contact(by.id<ContactId>());
                                return contact ? by.make<ContactDialog>(*contact) : nullptr;
                            }};

} // namespace mentoring::ui
