#include "parts/profile_card.h"

#include <algorithm>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "app/open_pairs.h"
#include "kit/avatar.h"
#include "kit/chip.h"
#include "kit/flow_layout.h"
#include "kit/label.h"
#include "kit/utf8.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

void clearItems(QLayout* layout) {
    while (auto* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

ProfileCard::ProfileCard(QWidget* parent) : Card(parent) {
    m_facts = new ProfileFacts(ProfileFacts::For::Coordinator, this);
    body()->addWidget(m_facts);
    body()->addStretch(1);
}

ProfileFacts::ProfileFacts(For reader, QWidget* parent) : QWidget(parent), m_reader(reader) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::m);
    m_avatar = new Avatar(QString(), 48, this);
    m_role = new Label(QString(), Label::Caption, Label::Muted, this);
    m_name = new Label(QString(), Label::CardTitle, Label::Normal, this);
    m_name->setObjectName(QStringLiteral("profileNameLabel"));
    m_name->setWordWrap(true);
    m_job = new Label(QString(), Label::Body, Label::Muted, this);
    m_job->setWordWrap(true);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_role);
    texts->addWidget(m_name);
    texts->addWidget(m_job);
    line->addWidget(m_avatar, 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    column->setSpacing(space::m);
    column->addLayout(line);
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(space::l);
    m_facts->setVerticalSpacing(space::xs);
    m_facts->setColumnStretch(1, 1);
    column->addLayout(m_facts);
    m_skillsTitle = new Label(QString(), Label::Strong, Label::Normal, this);
    column->addWidget(m_skillsTitle);
    auto* chips = new QWidget(this);
    m_skills = new FlowLayout(chips, space::s);
    m_skills->setContentsMargins(0, 0, 0, 0);
    column->addWidget(chips);
}

void ProfileFacts::addFact(const QString& name, const QString& value) {
    if (value.isEmpty())
        return;
    const int row = m_facts->rowCount();
    auto* label = new Label(name, Label::Body, Label::Muted, this);
    auto* text = new Label(value, this);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_facts->addWidget(text, row, 1);
}

void ProfileFacts::show(const Directory& directory, const Person& person, const Participation* part, As as,
                        const Participation* other) {
    m_avatar->setName(wording::name(person));
    auto role = as == As::Mentee ? wording::menteeWord(person.addressForm) : wording::mentorWord(person.addressForm);
    if (!role.isEmpty())
        role[0] = role[0].toUpper();
    m_role->setText(role);
    m_name->setText(wording::name(person));
    m_job->setText(toQt(person.jobTitle));
    m_job->setVisible(!person.jobTitle.empty());
    clearItems(m_facts);
    addFact(tr("Department"), toQt(person.department));
    addFact(tr("Site"), person.country.empty() || person.site.empty()
                            ? toQt(person.site + person.country)
                            : toQt(person.site) + QStringLiteral(", ") + toQt(person.country));
    if (m_reader == For::Coordinator && person.level)
        addFact(tr("Level"), toQt(directory.levels().nameOf(*person.level)));
    addFact(tr("Languages"), wording::languageNames(person.workingLanguages));
    addFact(tr("Time zone"), toQt(person.timeZone));
    addFact(tr("E-mail"), toQt(person.email));
    if (m_reader == For::Coordinator) {
        addCoordinatorsFacts(directory, person);
        if (part)
            addPart(directory, *part, as);
    }
    clearItems(m_skills);
    m_skillsTitle->setText(as == As::Mentee ? tr("Would like to learn") : tr("Can pass on"));
    if (part)
        showSkills(directory, *part, as, other);
    if (m_skills->count() == 0)
        m_skills->addWidget(new Label(tr("Nothing said yet"), Label::Body, Label::Muted, this));
}

void ProfileFacts::addCoordinatorsFacts(const Directory& directory, const Person& person) {
    addFact(tr("Hire date"), wording::date(person.hireDate));
    if (person.manager) {
        if (const auto* manager = directory.person(*person.manager))
            addFact(tr("Manager"), wording::name(*manager));
    }
    for (const auto& value : person.customValues) {
        const auto* field = directory.customField(value.field);
        if (!field)
            continue;
        if (const auto* text = std::get_if<std::string>(&value.content))
            addFact(toQt(field->name), toQt(*text));
        else if (const auto* several = std::get_if<std::vector<std::string>>(&value.content)) {
            QStringList parts;
            for (const auto& one : *several)
                parts << toQt(one);
            addFact(toQt(field->name), wording::list(parts));
        } else if (const auto* number = std::get_if<double>(&value.content))
            addFact(toQt(field->name), locale().toString(*number));
        else
            addFact(toQt(field->name), wording::date(std::get<Date>(value.content)));
    }
}

void ProfileFacts::addPart(const Directory& directory, const Participation& part, As as) {
    if (as == As::Mentor) {
        const auto* program = directory.program(part.program);
        if (program)
            addFact(tr("Takes"), tr("%n mentee(s)", nullptr, part.capacityIn(*program)));
    }
    if (as == As::Mentee) {
        if (!OpenPairs(directory, part.program).hasMentor(part.person))
            addFact(tr("Waiting since"), wording::date(part.waitingSince));
        if (part.nominated)
            addFact(tr("Nominated"), tr("paired first when that is asked for"));
    }
    const auto& wishes = as == As::Mentee ? part.mentorWishes : part.menteeWishes;
    QStringList names;
    for (const auto wish : wishes)
        if (const auto* wished = directory.person(wish))
            names << wording::name(*wished);
    addFact(tr("Wishes"), names.join(QStringLiteral(", ")));
}

void ProfileFacts::showSkills(const Directory& directory, const Participation& part, As as,
                              const Participation* other) {
    const auto add = [&](SkillId id, const QString& detail, bool shared) {
        const auto* skill = directory.skill(id);
        if (!skill)
            return;
        auto* chip = new Chip(wording::name(*skill), shared ? Tone::Success : Tone::Neutral, this);
        chip->setIconName(shared ? QStringLiteral("check") : QStringLiteral("skills"));
        chip->setToolTip(detail);
        chip->setAccessibleDescription(detail);
        m_skills->addWidget(chip);
    };
    if (as == As::Mentee) {
        for (const auto& sought : part.seeks) {
            const bool shared =
                other && std::ranges::find(other->offers, sought.skill, &OfferedSkill::skill) != other->offers.end();
            add(sought.skill, wording::importanceName(sought.importance), shared);
        }
        return;
    }
    for (const auto& offered : part.offers) {
        const bool shared =
            other && std::ranges::find(other->seeks, offered.skill, &SoughtSkill::skill) != other->seeks.end();
        add(offered.skill, wording::skillLevelName(offered.level), shared);
    }
}

} // namespace mentoring::ui
