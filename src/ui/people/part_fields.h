#pragma once

#include <vector>

#include <QCoreApplication>

#include "app/never_pairs.h"
#include "mentoring/participation.h"
#include "parts/form_dialog.h"
#include "people/people_list_edit.h"

class QCheckBox;
class QSpinBox;

namespace mentoring::ui {

class SkillsTable;

/// The fields of somebody's part in a program that they can speak to themselves: for the coordinator's form, and for
/// their own.
class PartFields {
    Q_DECLARE_TR_FUNCTIONS(mentoring::ui::ParticipationDialog)

public:
    /// Who can be chosen.
    struct Choices {
        std::vector<PersonId> mentors;
        std::vector<PersonId> mentees;
        std::vector<PersonId> anybody;
    };

    /// `part` and `nevers` as they are recorded.
    PartFields(FormDialog& form, const Participation& part, std::vector<NeverPair> nevers);

    void addSkills();
    void addWishes(const Choices& choices, const QString& neverLabel, const QString& neverHelp);
    void addCapacity(const Program* program);
    void addPause(const QString& reasonHelp = {});

    [[nodiscard]] QCheckBox* paused() const { return m_paused; }
    /// Only what the roles and the pause ask for is shown; what is hidden is kept.
    void showFor(bool asMentor, bool asMentee) const;
    void readInto(Participation& part) const;
    /// Throws Refusal, with the field saying why, where somebody was typed who is not in a list yet.
    [[nodiscard]] NeverPairsEdit readNevers() const;

private:
    void requireFinished() const;

    FormDialog& m_form;
    Participation m_part;
    std::vector<NeverPair> m_known;
    SkillsTable* m_offers = nullptr;
    SkillsTable* m_seeks = nullptr;
    PeopleListEdit* m_mentorWishes = nullptr;
    PeopleListEdit* m_menteeWishes = nullptr;
    PeopleListEdit* m_nevers = nullptr;
    QSpinBox* m_capacity = nullptr;
    QCheckBox* m_paused = nullptr;
    DayEdit* m_pausedUntil = nullptr;
    LongTextEdit* m_pauseReason = nullptr;
};

} // namespace mentoring::ui
