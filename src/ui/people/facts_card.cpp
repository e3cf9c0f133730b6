#include "facts_card.h"

#include <QVBoxLayout>

#include "app/export_service.h"
#include "kit/breaking_row.h"
#include "kit/label.h"
#include "kit/utf8.h"
#include "style/text_scale.h"
#include "style/tokens.h"
#include "wording/columns.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

void FactsCard::addFact(const QString& name, const QString& value) {
    if (value.isEmpty())
        return;
    auto* row = new BreakingRow(nullptr, space::s, BreakingRow::Share::Last);
    row->setSpacingBelow(0);
    auto* label = new Label(name, Label::Body, Label::Muted, this);
    label->setFixedWidth(scaled(200, font()));
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* text = new Label(value, this);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeft); // with the first line of what it is called
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    row->addWidget(label);
    row->setAlignment(label, Qt::AlignLeft);
    row->addWidget(text);
    body()->addLayout(row);
}

void FactsCard::addOffers(const Directory& directory, const Participation& part) {
    QStringList offers;
    for (const auto& offer : part.offers)
        if (const auto* skill = directory.skill(offer.skill))
            offers << tr("%1 (%2 of 5)", "a skill and its level").arg(wording::name(*skill)).arg(offer.level);
    addFact(tr("Skills offered"), QLocale().createSeparatedList(offers));
}

void FactsCard::addSeeks(const Directory& directory, const Participation& part) {
    QStringList seeks;
    for (const auto& sought : part.seeks)
        if (const auto* skill = directory.skill(sought.skill))
            seeks << tr("%1 (%2)", "a skill and its importance")
                         .arg(wording::name(*skill), QLocale().toLower(wording::importanceName(sought.importance)));
    addFact(tr("Skills sought"), QLocale().createSeparatedList(seeks));
}

void FactsCard::addStaff(const Directory& directory, const Person& person) {
    using C = ExportService::Column;
    addFact(wording::title(C::Email), toQt(person.email));
    addFact(wording::title(C::StaffId), toQt(person.staffId));
    addFact(wording::title(C::JobTitle), toQt(person.jobTitle));
    addFact(wording::title(C::Department), toQt(person.department));
    addFact(wording::title(C::Site), toQt(person.site));
    addFact(wording::title(C::Country), toQt(person.country));
    addFact(wording::title(C::TimeZone), toQt(person.timeZone));
    addFact(wording::title(C::Level), person.level ? toQt(directory.levels().nameOf(*person.level)) : QString());
    addFact(wording::title(C::HireDate), wording::date(person.hireDate));
}

void FactsCard::addPeople(const QString& name, const Directory& directory, const std::vector<PersonId>& people) {
    QStringList names;
    for (const auto id : people)
        if (const auto* one = directory.person(id))
            names << toQt(one->displayName());
    addFact(name, names.join(QStringLiteral(", ")));
}

} // namespace mentoring::ui
