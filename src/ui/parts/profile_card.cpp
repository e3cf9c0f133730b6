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
#include "kit/lines_card.h"
#include "kit/utf8.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

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

void ProfileFacts::addFact(const QString& name, const QString& value, const QString& shared) {
    if (value.isEmpty() && shared.isEmpty())
        return;
    const int row = m_facts->rowCount();
    m_facts->addWidget(new Label(name, Label::Body, Label::Muted, this), row, 0, Qt::AlignTop | Qt::AlignLeft);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(space::xs);
    if (!shared.isEmpty()) {
        auto* chip = new Chip(shared, Tone::Success, this);
        chip->setIconName(QStringLiteral("check"));
        chip->setToolTip(tr("Both have this."));
        chip->setAccessibleDescription(chip->toolTip());
        texts->addWidget(chip, 0, Qt::AlignLeft);
    }
    if (!value.isEmpty()) {
        auto* text = new Label(value, this);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        texts->addWidget(text);
    }
    m_facts->addLayout(texts, row, 1);
}

void ProfileFacts::addText(const QString& name, const std::string& value, const std::string* others) {
    const auto text = toQt(value);
    const bool isShared = others && !value.empty() && text.compare(toQt(*others), Qt::CaseInsensitive) == 0;
    addFact(name, isShared ? QString() : text, isShared ? text : QString());
}

void ProfileFacts::addLanguages(const Person& person, const Person* beside) {
    std::vector<std::string> shared;
    std::vector<std::string> own;
    for (const auto& code : person.workingLanguages) {
        const bool isShared =
            beside && std::ranges::find(beside->workingLanguages, code) != beside->workingLanguages.end();
        (isShared ? shared : own).push_back(code);
    }
    addFact(tr("Languages"), own.empty() ? QString() : wording::languageNames(own),
            shared.empty() ? QString() : wording::languageNames(shared));
}

void ProfileFacts::show(const Directory& directory, const Person& person, const Participation* part, As as,
                        const Participation* other, const Person* beside) {
    m_avatar->setName(wording::name(person));
    auto role = as == As::Mentee ? wording::menteeWord(person.addressForm) : wording::mentorWord(person.addressForm);
    if (!role.isEmpty())
        role[0] = role[0].toUpper();
    m_role->setText(role);
    m_name->setText(wording::name(person));
    m_job->setText(toQt(person.jobTitle));
    m_job->setVisible(!person.jobTitle.empty());
    clearLayout(m_facts);
    const auto siteOf = [](const Person& of) {
        return of.country.empty() || of.site.empty() ? of.site + of.country : of.site + ", " + of.country;
    };
    const auto otherSite = beside ? siteOf(*beside) : std::string();
    addText(tr("Department"), person.department, beside ? &beside->department : nullptr);
    addText(tr("Site"), siteOf(person), beside ? &otherSite : nullptr);
    if (m_reader == For::Coordinator && person.level) {
        const auto level = toQt(directory.levels().nameOf(*person.level));
        const bool isShared = beside && beside->level == person.level;
        addFact(tr("Level"), isShared ? QString() : level, isShared ? level : QString());
    }
    addLanguages(person, beside);
    addText(tr("Time zone"), person.timeZone, beside ? &beside->timeZone : nullptr);
    addFact(tr("E-mail"), toQt(person.email));
    if (m_reader == For::Coordinator) {
        addCoordinatorsFacts(directory, person, beside);
        if (part)
            addPart(directory, *part, as);
    }
    clearLayout(m_skills);
    m_skillsTitle->setText(as == As::Mentee ? tr("Would like to learn") : tr("Can pass on"));
    if (part)
        showSkills(directory, *part, as, other);
    if (m_skills->count() == 0)
        m_skills->addWidget(new Label(tr("Nothing said yet"), Label::Body, Label::Muted, this));
}

void ProfileFacts::addCoordinatorsFacts(const Directory& directory, const Person& person, const Person* beside) {
    addFact(tr("Hire date"), wording::date(person.hireDate));
    if (person.manager) {
        if (const auto* manager = directory.person(*person.manager))
            addFact(tr("Manager"), wording::name(*manager));
    }
    for (const auto& value : person.customValues) {
        const auto* field = directory.customField(value.field);
        if (!field)
            continue;
        const auto* others = beside ? beside->customValue(value.field) : nullptr;
        if (const auto* text = std::get_if<std::string>(&value.content))
            addText(toQt(field->name), *text, others ? std::get_if<std::string>(others) : nullptr);
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
