#pragma once

#include <optional>

#include "app/directory.h"
#include "kit/card.h"

class QGridLayout;

namespace mentoring::ui {

class Avatar;
class FlowLayout;

/// A person as mentor or as mentee: who they are, and what they offer or seek. Skills that the other one has are
/// marked.
class ProfileCard : public Card {
    Q_OBJECT

public:
    enum class As { Mentee, Mentor };

    explicit ProfileCard(QWidget* parent = nullptr);

    /// `part` and `other` (the participation of the other one of the pair) may be null.
    void show(const Directory& directory, const Person& person, const Participation* part, As as,
              const Participation* other);
    using QWidget::show;

private:
    void addFact(const QString& name, const QString& value);
    void showSkills(const Directory& directory, const Participation& part, As as, const Participation* other);

    Avatar* m_avatar = nullptr;
    Label* m_role = nullptr;
    Label* m_name = nullptr;
    Label* m_job = nullptr;
    QGridLayout* m_facts = nullptr;
    Label* m_skillsTitle = nullptr;
    FlowLayout* m_skills = nullptr;
};

} // namespace mentoring::ui
