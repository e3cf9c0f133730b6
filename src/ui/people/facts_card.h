#pragma once

#include "app/directory.h"
#include "kit/card.h"

namespace mentoring::ui {

/// What is known of somebody, a line each: a name and a value. Empty values are left out.
class FactsCard : public Card {
    Q_OBJECT

public:
    explicit FactsCard(const QString& title, QWidget* parent = nullptr) : Card(title, parent) {}

    void addFact(const QString& name, const QString& value);
    /// Skills offered with their levels, or sought with what they matter.
    void addOffers(const Directory& directory, const Participation& part);
    void addSeeks(const Directory& directory, const Participation& part);
    /// Where somebody works and as what, without what they say of themselves.
    void addStaff(const Directory& directory, const Person& person);
    void addPeople(const QString& name, const Directory& directory, const std::vector<PersonId>& people);
};

} // namespace mentoring::ui
