#pragma once

#include <optional>

#include "app/directory.h"
#include "kit/card.h"

class QGridLayout;

namespace mentoring::ui {

class Avatar;
class FlowLayout;
class Label;

/// A person as mentor or as mentee: who they are, and what they offer or seek. What the other one of the pair has, too,
/// is marked.
class ProfileFacts : public QWidget {
    Q_OBJECT

public:
    enum class As { Mentee, Mentor };
    /// Who reads it: whoever is paired with the person is told who that is, which languages they speak and what they
    /// offer or seek; the rest is the coordinator's.
    enum class For { Coordinator, Partner };

    explicit ProfileFacts(For reader, QWidget* parent = nullptr);

    /// `part`, `other` and `beside` (the participation of the other one of the pair, and who that is) may be null.
    void show(const Directory& directory, const Person& person, const Participation* part, As as,
              const Participation* other, const Person* beside = nullptr);
    using QWidget::show;

private:
    /// `shared`: what the other one has, too.
    void addFact(const QString& name, const QString& value, const QString& shared = {});
    /// The same of a text that may be the other one's as well.
    void addText(const QString& name, const std::string& value, const std::string* others);
    void addLanguages(const Person& person, const Person* beside);
    void addCoordinatorsFacts(const Directory& directory, const Person& person, const Person* beside);
    void addPart(const Directory& directory, const Participation& part, As as);
    void showSkills(const Directory& directory, const Participation& part, As as, const Participation* other);

    For m_reader;
    Avatar* m_avatar = nullptr;
    Label* m_role = nullptr;
    Label* m_name = nullptr;
    Label* m_job = nullptr;
    QGridLayout* m_facts = nullptr;
    Label* m_skillsTitle = nullptr;
    FlowLayout* m_skills = nullptr;
};

/// The same as a card of its own, for the coordinator.
class ProfileCard : public Card {
    Q_OBJECT

public:
    using As = ProfileFacts::As;

    explicit ProfileCard(QWidget* parent = nullptr);

    void show(const Directory& directory, const Person& person, const Participation* part, As as,
              const Participation* other, const Person* beside = nullptr) {
        m_facts->show(directory, person, part, as, other, beside);
    }
    using QWidget::show;

private:
    ProfileFacts* m_facts = nullptr;
};

} // namespace mentoring::ui
