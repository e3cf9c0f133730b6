#include "part_fields.h"

#include <algorithm>

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

#include "app/refusal.h"
#include "kit/form_field.h"
#include "kit/long_text_edit.h"
#include "kit/utf8.h"
#include "parts/day_edit.h"
#include "skills_table.h"

namespace mentoring::ui {

PartFields::PartFields(FormDialog& form, const Participation& part, std::vector<NeverPair> nevers)
    : m_form(form), m_part(part), m_known(std::move(nevers)) {}

void PartFields::addSkills() {
    m_offers = new SkillsTable(m_form.workspace(), SkillsTable::Of::Offered, &m_form);
    for (const auto& offer : m_part.offers)
        m_offers->add(offer);
    m_form.addField({}, m_offers);
    m_seeks = new SkillsTable(m_form.workspace(), SkillsTable::Of::Sought, &m_form);
    for (const auto& sought : m_part.seeks)
        m_seeks->add(sought);
    m_form.addField({}, m_seeks, Field::Skills);
}

void PartFields::addWishes(const Choices& choices, const QString& neverLabel, const QString& neverHelp) {
    const auto add = [&](const char* name, PeopleListEdit::Kind kind, const std::vector<PersonId>& people,
                         const QString& label, Field about) {
        auto* edit = new PeopleListEdit(m_form.workspace(), QLatin1String(name), kind, people, &m_form);
        m_form.addField(label, edit, about);
        return edit;
    };
    m_mentorWishes = add("mentorWishes", PeopleListEdit::Kind::Ranked, choices.mentors,
                         tr("Mentors &wished for, best first"), Field::Choices);
    m_mentorWishes->setPeople(m_part.mentorWishes);
    m_menteeWishes = add("menteeWishes", PeopleListEdit::Kind::Ranked, choices.mentees,
                         tr("M&entees wished for, best first"), Field::Choices);
    m_menteeWishes->setPeople(m_part.menteeWishes);
    m_nevers = add("nevers", PeopleListEdit::Kind::WithReasons, choices.anybody, neverLabel, Field::Pair);
    m_form.fieldOf(m_nevers)->setHelp(neverHelp);
    std::vector<PeopleListEdit::Entry> entries;
    for (const auto& pair : m_known)
        entries.push_back({partnerOf(pair, m_part.person), toQt(pair.reason), pair.id});
    m_nevers->setEntries(entries);
}

void PartFields::addCapacity(const Program* program) {
    m_capacity = m_form.addNumber("capacitySpin", tr("&Capacity as mentor"), 0, highestCapacity,
                                  m_part.capacity.value_or(0), {}, Field::Capacity);
    m_form.fieldOf(m_capacity)->leaveHalfFree();
    m_capacity->setSpecialValueText(tr("As the program: %1").arg(program ? program->defaultCapacity : 1));
}

void PartFields::addPause(const QString& reasonHelp) {
    m_paused = m_form.addCheck("pausedCheck", tr("&Paused: not available for matching"), m_part.paused);
    m_form.beginRow();
    m_pausedUntil = m_form.addDay("pausedUntilEdit", tr("&Until"), m_part.pausedUntil, Field::Dates);
    m_form.fieldOf(m_pausedUntil)->setHelp(tr("Empty: until further notice"));
    m_pauseReason = m_form.addText("pauseReasonEdit", tr("&Reason of the pause"), 2, reasonHelp, Field::Reason);
    m_pauseReason->setPlainText(toQt(m_part.pauseReason));
    m_form.endRow();
}

void PartFields::showFor(bool asMentor, bool asMentee) const {
    const bool paused = m_paused->isChecked();
    for (const QWidget* editor :
         {static_cast<QWidget*>(m_offers), static_cast<QWidget*>(m_capacity), static_cast<QWidget*>(m_menteeWishes)})
        m_form.fieldOf(editor)->setVisible(asMentor);
    for (const QWidget* editor : {static_cast<QWidget*>(m_seeks), static_cast<QWidget*>(m_mentorWishes)})
        m_form.fieldOf(editor)->setVisible(asMentee);
    m_form.fieldOf(m_pausedUntil)->setVisible(paused);
    m_form.fieldOf(m_pauseReason)->setVisible(paused);
}

void PartFields::readInto(Participation& part) const {
    requireFinished();
    part.capacity = m_capacity->value() == 0 ? std::nullopt : std::optional(m_capacity->value());
    part.paused = m_paused->isChecked();
    part.pausedUntil = part.paused ? m_pausedUntil->day() : std::nullopt;
    part.pauseReason = fromQt(m_pauseReason->text());
    part.offers = m_offers->offered();
    part.seeks = m_seeks->sought();
    part.mentorWishes = m_mentorWishes->people();
    part.menteeWishes = m_menteeWishes->people();
}

NeverPairsEdit PartFields::readNevers() const {
    requireFinished();
    const auto entries = m_nevers->entries();
    NeverPairsEdit edit;
    for (const auto& pair : m_known)
        if (std::ranges::find(entries, pair.id, &PeopleListEdit::Entry::known) == entries.end())
            edit.removed.push_back(pair.id);
    for (const auto& entry : entries) {
        const auto known = std::ranges::find(m_known, entry.known, &NeverPair::id);
        NeverPair pair{entry.known, m_part.person, entry.person, fromQt(entry.reason)};
        if (known == m_known.end() || known->reason != pair.reason)
            edit.put.push_back(std::move(pair));
    }
    return edit;
}

void PartFields::requireFinished() const {
    bool finished = true;
    for (const auto* list : {m_mentorWishes, m_menteeWishes, m_nevers}) {
        auto* field = m_form.fieldOf(list);
        if (!list->hasUnfinished() || !field->isVisibleTo(&m_form))
            continue;
        field->setError(tr("Choose somebody from the list that appears as you type, or empty the line."));
        finished = false;
    }
    if (!finished)
        throw Refusal({}); // the fields say what is wrong
}

} // namespace mentoring::ui
