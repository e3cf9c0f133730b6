#include "people/own_profile.h"

#include <algorithm>

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/desk.h"
#include "app/open_pairs.h"
#include "chosen_words.h"
#include "facts_card.h"
#include "kit/form_field.h"
#include "kit/page_header.h"
#include "kit/scroll_column.h"
#include "kit/utf8.h"
#include "part_fields.h"
#include "parts/reasons.h"
#include "style/icons.h"
#include "wording/columns.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

ProgramId ownProgram(const Workspace& workspace, PersonId person) {
    const auto& directory = workspace.file().directory();
    if (workspace.program().isSet() && directory.participation(workspace.program(), person))
        return workspace.program();
    const auto parts = directory.participationsOf(person);
    return parts.empty() ? ProgramId{} : parts.back().program;
}

OwnProfilePage::OwnProfilePage(Workspace& workspace, QWidget* parent)
    : Page(workspace, QStringLiteral("profile"), parent),
      m_person(file().desk().perspective().person.value_or(PersonId{})) {
    setObjectName(QStringLiteral("ownProfilePage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::l);
    m_edit = new QAction(icon(QStringLiteral("edit")), QString(), this);
    m_edit->setObjectName(QStringLiteral("editOwnProfileAction"));
    connect(m_edit, &QAction::triggered, this, [this] { edit(ownProgram(this->workspace(), m_person)); });
    m_header = new PageHeader(this);
    m_header->setPrimaryAction(m_edit);
    layout->addWidget(m_header);
    m_scroll = new ScrollColumn(this);
    layout->addWidget(m_scroll, 1);
    connect(&workspace, &Workspace::changed, this, [this](const Change& change) {
        const auto shown = Aspects(Aspect::People) | Aspect::Participations | Aspect::Programs | Aspect::Skills |
                           Aspect::NeverPairs | Aspect::Organisation;
        if (isVisible() && (change.touched & shown))
            refresh();
    });
}

QString OwnProfilePage::title() const {
    return tr("My profile");
}

void OwnProfilePage::activate() {
    refresh();
}

QList<QAction*> OwnProfilePage::menuActions() const {
    return {m_edit};
}

bool OwnProfilePage::showRecord(const RecordRef& record) {
    const auto* person = std::get_if<PersonId>(&record);
    return person && *person == m_person;
}

void OwnProfilePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        refresh();
    Page::changeEvent(event);
}

void OwnProfilePage::edit(ProgramId program) {
    OwnProfileDialog(workspace(), m_person, program, this).exec();
}

FactsCard* OwnProfilePage::addCard(const QString& title) {
    auto* card = new FactsCard(title, m_content);
    m_cards->addWidget(card);
    return card;
}

void OwnProfilePage::refresh() {
    delete m_content;
    m_content = nullptr;
    m_edit->setText(tr("Edit &my profile…"));
    m_edit->setEnabled(!workspace().isReadOnly());
    m_header->setTitle(title());
    const auto& directory = file().directory();
    const auto* person = directory.person(m_person);
    if (!person)
        return;
    m_header->setSubtitle(wording::name(*person));
    m_content = new QWidget(this);
    m_cards = new QVBoxLayout(m_content);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(space::l);
    auto* own = addCard(tr("What you say about yourself"));
    own->setDescription(tr("You can change it whenever it is no longer true. The coordinator sees it; whoever you are "
                           "paired with sees your languages and skills."));
    own->addFact(wording::title(ExportService::Column::WorkingLanguages),
                 wording::languageNames(person->workingLanguages));
    const auto parts = directory.participationsOf(m_person);
    for (const auto& part : parts) {
        const auto* program = directory.program(part.program);
        const auto profile = ProfileService(file()).profile(m_person, part.program);
        if (program && profile)
            fillPart(*profile, *program, parts.size() > 1);
    }
    fillStaff(*person);
    m_cards->addStretch(1);
    m_scroll->column()->insertWidget(0, m_content);
}

void OwnProfilePage::fillPart(const Profile& profile, const Program& program, bool isOneOfSeveral) {
    const auto& directory = file().directory();
    const auto& part = profile.part;
    const auto form = directory.person(m_person)->addressForm;
    auto* card = addCard(toQt(program.name));
    if (isOneOfSeveral && !workspace().isReadOnly()) {
        auto* button = new QPushButton(icon(QStringLiteral("edit")), tr("Edit…"), card);
        button->setObjectName(QStringLiteral("editOwnPart%1Button").arg(program.id.value));
        button->setAccessibleName(tr("Edit what you say about yourself in %1").arg(toQt(program.name)));
        connect(button, &QPushButton::clicked, this, [this, id = program.id] { edit(id); });
        card->addHeaderWidget(button);
    }
    const bool isIn = part.state == ParticipationState::Accepted || part.state == ParticipationState::Applied;
    if (isIn && !workspace().isReadOnly()) {
        auto* button = new QPushButton(icon(QStringLiteral("quit")), tr("Leave…"), card);
        button->setObjectName(QStringLiteral("leaveProgram%1Button").arg(program.id.value));
        button->setAccessibleName(tr("Leave %1").arg(toQt(program.name)));
        connect(button, &QPushButton::clicked, this,
                [this, id = program.id] { leavingOf(workspace(), id, m_person, this)->exec(); });
        card->addHeaderWidget(button);
    }
    card->addFact(tr("What it is for"), toQt(program.purpose));
    card->addFact(tr("When"), wording::period(program.startsOn, program.endsOn));
    card->addFact(tr("Role"), wording::roleWord(part.asMentor, part.asMentee, form));
    card->addFact(tr("State"), wording::name(part.state, form));
    card->addFact(tr("Availability"), wording::availability(part, file().today()));
    if (part.asMentor) {
        card->addFact(tr("Capacity"), tr("%n mentee(s) at the same time", nullptr, part.capacityIn(program)));
        card->addOffers(directory, part);
        card->addPeople(tr("Mentees wished for"), directory, part.menteeWishes);
    }
    if (part.asMentee) {
        card->addSeeks(directory, part);
        card->addPeople(tr("Mentors wished for"), directory, part.mentorWishes);
        if (!OpenPairs(directory, part.program).hasMentor(part.person))
            card->addFact(tr("Waiting since"), wording::date(part.waitingSince));
    }
    QStringList nevers;
    for (const auto& pair : profile.nevers)
        if (const auto* other = directory.person(partnerOf(pair, m_person)))
            nevers << tr("%1: %2", "a person, a reason").arg(wording::name(*other), toQt(pair.reason));
    card->addFact(tr("Not to be paired with"), nevers.join(u'\n'));
}

void OwnProfilePage::fillStaff(const Person& person) {
    using C = ExportService::Column;
    const auto& directory = file().directory();
    auto* card = addCard(tr("What the organisation knows about you"));
    card->setDescription(tr("Something is not right? Tell the coordinator, who can change it."));
    card->addStaff(directory, person);
    const auto* manager = person.manager ? directory.person(*person.manager) : nullptr;
    card->addFact(wording::title(C::Manager), manager ? wording::name(*manager) : QString());
}

OwnProfileDialog::OwnProfileDialog(Workspace& workspace, PersonId person, ProgramId program, QWidget* parent)
    : FormDialog(workspace, tr("My profile"), tr("Save changes"), parent) {
    setObjectName(QStringLiteral("ownProfileDialog"));
    setLeastWidth(760);
    const ProfileService profiles(workspace.file());
    if (const auto known = profiles.profile(person, program))
        m_profile = *known;
    m_languages = addLine("languagesEdit", tr("Working &languages"), tr("Type and choose; commas between several"),
                          Field::WorkingLanguages);
    const auto languages = wording::languageNames(m_profile.workingLanguages);
    m_languages->setText(languages);
    offerLanguages(m_languages);
    setCheck(m_languages, [this, languages] {
        return m_languages->text() == languages || languagesIn(m_languages->text()) ? QString() : languagesAdvice();
    });
    if (m_profile.takesPart()) {
        using Choice = ProfileService::Choice;
        const auto& part = m_profile.part;
        m_partFields = std::make_unique<PartFields>(*this, part, m_profile.nevers);
        m_partFields->addSkills();
        m_partFields->addWishes(
            {profiles.choices(m_profile, Choice::Mentors), profiles.choices(m_profile, Choice::Mentees),
             profiles.choices(m_profile, Choice::Anybody)},
            tr("No&t to be paired with"), tr("Only the coordinator sees it, and why; never the one you name."));
        m_partFields->addCapacity(workspace.file().directory().program(program));
        m_partFields->addPause(tr("For the coordinator. A reason that was given before is not shown."));
        const auto show = [this] { m_partFields->showFor(m_profile.part.asMentor, m_profile.part.asMentee); };
        connect(m_partFields->paused(), &QCheckBox::toggled, this, show);
        show();
    }
    setAction([this] {
        ProfileService(this->workspace().file())
            .edit(read(), m_partFields ? m_partFields->readNevers() : NeverPairsEdit{});
    });
    keepDraftOfRecorded(draftKey("own-profile", {person.value, program.value}));
    m_languages->setFocus();
}

OwnProfileDialog::~OwnProfileDialog() = default;

Profile OwnProfileDialog::read() const {
    auto profile = m_profile;
    if (m_languages->text() != wording::languageNames(profile.workingLanguages))
        profile.workingLanguages = languagesIn(m_languages->text()).value_or(profile.workingLanguages);
    if (m_partFields)
        m_partFields->readInto(profile.part);
    return profile;
}

const DraftForm ownProfileForm{"own-profile", [](const DraftMaker& by) -> std::unique_ptr<QDialog> {
                                   const auto person = by.id<PersonId>();
                                   const auto program = by.id<ProgramId>(1);
                                   const auto profile = ProfileService(by.file()).profile(person, program);
                                   const bool isThere = profile && profile->takesPart() == program.isSet();
                                   return isThere ? by.make<OwnProfileDialog>(person, program) : nullptr;
                               }};

} // namespace mentoring::ui
