#include "person_view.h"

#include <algorithm>

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/change_log.h"
#include "app/never_pairs.h"
#include "app/open_pairs.h"
#include "app/profile_service.h"
#include "facts_card.h"
#include "kit/label.h"
#include "kit/page_header.h"
#include "kit/scroll_column.h"
#include "kit/utf8.h"
#include "parts/viewpoint.h"
#include "style/icons.h"
#include "wording/changes.h"
#include "wording/columns.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

/// The other one, and for whom that is said where they said so themselves.
QString neverWith(const Directory& directory, const NeverPair& pair, PersonId person) {
    const auto* other = directory.person(partnerOf(pair, person));
    const auto* author = directory.person(pair.author);
    if (!other)
        return {};
    if (const auto* program = directory.program(pair.program))
        return PersonView::tr("%1: %2 (only in %3)", "a person, a reason, a program")
            .arg(wording::name(*other), toQt(pair.reason), toQt(program->name));
    return author ? PersonView::tr("%1: %2 (said by %3)", "a person, a reason, a person")
                        .arg(wording::name(*other), toQt(pair.reason), wording::name(*author))
                  : PersonView::tr("%1: %2", "a person, a reason").arg(wording::name(*other), toQt(pair.reason));
}

} // namespace

QWidget* answerButtons(const QList<QAction*>& actions, const QString& ending, QWidget* parent) {
    auto* buttons = new QWidget(parent);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    for (auto* action : actions) {
        auto* button = new QPushButton(buttons);
        button->setObjectName(QString(action->objectName()).replace(QStringLiteral("Action"), ending));
        bindButton(button, action);
        row->addWidget(button);
    }
    buttons->hide();
    return buttons;
}

PersonView::PersonView(Workspace& workspace, const QList<QAction*>& answers, QWidget* parent)
    : QWidget(parent), m_workspace(workspace) {
    setObjectName(QStringLiteral("personView"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    m_header = new PageHeader(this);
    m_back = new QAction(icon(QStringLiteral("back")), QString(), this);
    m_back->setObjectName(QStringLiteral("backAction"));
    m_edit = new QAction(icon(QStringLiteral("edit")), QString(), this);
    m_edit->setObjectName(QStringLiteral("editPersonAction"));
    m_participation = new QAction(icon(QStringLiteral("sliders")), QString(), this);
    m_participation->setObjectName(QStringLiteral("editParticipationAction"));
    m_header->setBackAction(m_back);
    m_answers = answerButtons(answers, QStringLiteral("PersonButton"), this);
    m_header->addWidget(m_answers);
    m_header->addAction(m_participation);
    m_header->setPrimaryAction(m_edit);
    layout->addWidget(m_header);
    m_scroll = new ScrollColumn(this);
    layout->addWidget(m_scroll, 1);
    connect(m_back, &QAction::triggered, this, &PersonView::backAsked);
    connect(m_edit, &QAction::triggered, this, [this] { Q_EMIT editAsked(m_person); });
    connect(m_participation, &QAction::triggered, this, [this] { Q_EMIT participationAsked(m_person); });
    retranslate();
}

void PersonView::retranslate() {
    m_back->setText(tr("Back to the list"));
    m_edit->setText(tr("Edit…"));
    m_participation->setText(tr("Participation…"));
}

void PersonView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

void PersonView::setPerson(PersonId person) {
    m_person = person;
    refresh();
}

void PersonView::refresh() {
    const auto* person = m_workspace.file().directory().person(m_person);
    delete m_content;
    m_content = nullptr;
    if (!person)
        return;
    m_header->setTitle(toQt(person->displayName()));
    QStringList about{toQt(person->jobTitle), toQt(person->department), toQt(person->site)};
    about.removeAll(QString());
    m_header->setSubtitle(person->archived ? tr("Archived") : about.join(QStringLiteral(" · ")));
    const auto* part = m_workspace.program().isSet()
                           ? m_workspace.file().directory().participation(m_workspace.program(), m_person)
                           : nullptr;
    m_answers->setVisible(part && part->state == ParticipationState::Applied);
    m_edit->setEnabled(!m_workspace.isReadOnly());
    m_participation->setEnabled(!m_workspace.isReadOnly() && m_workspace.currentProgram());

    m_content = new QWidget(this);
    m_cards = new QVBoxLayout(m_content);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(space::l);
    fillParticipation(*person);
    fillStaff(*person);
    fillPeople(*person);
    fillRoles(*person);
    fillHistory(*person);
    m_cards->addStretch(1); // spare room goes under the last card, not into it
    m_scroll->column()->insertWidget(0, m_content);
}

FactsCard* PersonView::addCard(const QString& title) {
    auto* card = new FactsCard(title, m_content);
    m_cards->addWidget(card);
    return card;
}

void PersonView::fillStaff(const Person& person) {
    using C = ExportService::Column;
    const auto& directory = m_workspace.file().directory();
    auto* card = addCard(tr("Staff data"));
    card->addStaff(directory, person);
    card->addFact(wording::title(C::WorkingLanguages), wording::languageNames(person.workingLanguages));
    for (const auto& field : directory.customFields())
        if (const auto* content = person.customValue(field.id))
            card->addFact(toQt(field.name), wording::content(*content));
}

void PersonView::fillParticipation(const Person& person) {
    const auto& directory = m_workspace.file().directory();
    for (const auto& part : directory.participationsOf(person.id)) {
        const auto* program = directory.program(part.program);
        if (!program)
            continue;
        auto* card = addCard(toQt(program->name));
        const auto missing = missingFrom(person, &part);
        const OpenPairs pairs(directory, part.program);
        if (!missing.empty() && pairs.isToBeMatched(part))
            card->setDescription(wording::sentence(missing));
        card->addFact(tr("Role"), wording::roleWord(part.asMentor, part.asMentee, person.addressForm));
        card->addFact(tr("State"), wording::name(part.state, person.addressForm));
        card->addFact(tr("Reason"), toQt(part.stateReason));
        card->addFact(tr("Availability"), wording::availability(part, m_workspace.file().today()));
        card->addFact(tr("Reason of the pause"), toQt(part.pauseReason));
        if (part.asMentor) {
            card->addFact(tr("Capacity"), tr("%n mentee(s) at the same time", nullptr, part.capacityIn(*program)));
            card->addOffers(directory, part);
        }
        if (part.asMentee) {
            card->addSeeks(directory, part);
            if (!pairs.hasMentor(part.person))
                card->addFact(tr("Waiting since"), wording::date(part.waitingSince));
            if (part.nominated)
                card->addFact(tr("Priority"), tr("Nominated: paired first when that is asked for"));
        }
        card->addPeople(tr("Mentors wished for"), directory, part.mentorWishes);
        card->addPeople(tr("Mentees wished for"), directory, part.menteeWishes);
    }
}

void PersonView::fillPeople(const Person& person) {
    const auto& directory = m_workspace.file().directory();
    auto* card = addCard(tr("People around"));
    const auto* manager = person.manager ? directory.person(*person.manager) : nullptr;
    card->addFact(tr("Manager"), manager ? toQt(manager->displayName()) : tr("None known"));
    if (!person.managerWritten.empty())
        card->addFact(tr("Manager, as a list says"), toQt(person.managerWritten));
    QStringList reports;
    for (const auto& one : directory.people())
        if (one.manager == person.id && !one.archived)
            reports << toQt(one.displayName());
    card->addFact(tr("Reports"), reports.join(QStringLiteral(", ")));
    QStringList nevers;
    for (const auto& pair : neverPairsOf(directory, person.id))
        nevers << neverWith(directory, pair, person.id);
    card->addFact(tr("Never to be paired with"), nevers.join(u'\n'));
    for (const auto& pair : directory.mentorships()) {
        const bool asMentor = pair.mentor == person.id;
        if (!asMentor && pair.mentee != person.id)
            continue;
        const auto* other = directory.person(asMentor ? pair.mentee : pair.mentor);
        if (other)
            card->addFact(asMentor ? tr("Mentor of") : tr("Mentee of"),
                          toQt(other->displayName()) + QStringLiteral(" · ") + standing(pair));
    }
}

void PersonView::fillRoles(const Person& person) {
    const auto sheets = ProfileService(m_workspace.file()).roleSheets(person.id);
    if (sheets.empty())
        return;
    auto* card = addCard(tr("Role sheets"));
    for (const auto& sheet : sheets) {
        const auto role = wording::name(sheet.text.kind);
        const auto version = wording::number(sheet.reading ? sheet.reading->version : sheet.text.version);
        card->addFact(role,
                      sheet.isRead()  ? tr("read on %1, version %2").arg(wording::date(sheet.reading->readOn), version)
                      : sheet.reading ? tr("an earlier version read on %1").arg(wording::date(sheet.reading->readOn))
                                      : tr("not yet read"));
        if (sheet.isRead() || m_workspace.isReadOnly())
            continue;
        auto* button = new QPushButton(tr("Told me they have read it: %1").arg(role), card);
        button->setObjectName(sheet.text.kind == TextKind::MentorRole ? QStringLiteral("readMentorRoleButton")
                                                                      : QStringLiteral("readMenteeRoleButton"));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, id = person.id, kind = sheet.text.kind] {
            m_workspace.attempt([&] { ProfileService(m_workspace.file()).readRole(id, kind); });
        });
        card->body()->addWidget(button, 0, Qt::AlignLeft);
    }
}

void PersonView::fillHistory(const Person& person) {
    const auto entries = m_workspace.file().historyOf(person.id.value, 20);
    if (entries.empty())
        return;
    auto* card = addCard(tr("History"));
    for (const auto& entry : entries) {
        const auto* program = m_workspace.file().directory().program(programOf(entry));
        const auto what = program ? tr("%1 (program “%2”)", "what was done, the program in which")
                                        .arg(wording::done(entry), toQt(program->name))
                                  : wording::done(entry);
        QStringList lines{tr("%1, by %2", "what was done, who did it").arg(what, toQt(entry.actor))};
        lines << wording::altered(entry, m_workspace.file().directory());
        card->addFact(wording::moment(entry.at), lines.join(u'\n'));
    }
}

} // namespace mentoring::ui
