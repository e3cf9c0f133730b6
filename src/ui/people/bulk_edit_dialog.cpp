#include "people/bulk_edit_dialog.h"

#include <QComboBox>
#include <QLineEdit>

#include "app/people_service.h"
#include "app/program_service.h"
#include "app/refusal.h"
#include "chosen_words.h"
#include "kit/form_field.h"
#include "kit/utf8.h"
#include "mentoring/person_facts.h"
#include "wording/issues.h"

namespace mentoring::ui {

namespace {

/// In the place of a field of people: it is one of their part in the program.
constexpr int nominationChosen = -1;

/// Those that a line of text can hold.
bool isWritten(const PersonFact& fact) {
    return !std::holds_alternative<std::optional<Date> Person::*>(fact.member) &&
           !std::holds_alternative<std::optional<PersonId> Person::*>(fact.member);
}

PeopleService::BulkEdit readEdit(const Directory& directory, Field field, const QString& text) {
    PeopleService::BulkEdit edit;
    edit.field = field;
    edit.text = fromQt(text);
    if (field == Field::Level && !text.isEmpty()) {
        edit.level = directory.levels().levelOf(edit.text);
        if (!edit.level)
            throw Refusal({{Issue::LevelOutOfRange, Field::Level}});
    }
    if (field == Field::WorkingLanguages)
        edit.list = languagesIn(text).value_or(std::vector<std::string>());
    if (field == Field::TimeZone)
        edit.text = fromQt(zoneIn(text).value_or(text));
    return edit;
}

} // namespace

BulkEditDialog::BulkEditDialog(Workspace& workspace, const std::vector<PersonId>& people, QWidget* parent)
    : FormDialog(workspace, tr("Edit %n people", nullptr, static_cast<int>(people.size())),
                 tr("Change %n people", nullptr, static_cast<int>(people.size())), parent) {
    setObjectName(QStringLiteral("bulkEditDialog"));
    auto* field = addChoice("bulkFieldCombo", tr("&Field"), {});
    auto* value = addLine("bulkValueEdit", tr("New &value"), tr("Empty clears the field for all of them."));
    for (const auto& fact : personFacts) {
        if (!fact.isForMany || !isWritten(fact))
            continue;
        field->addItem(wording::name(fact.field), static_cast<int>(fact.field));
        showAt(value, fact.field);
    }
    auto* nomination =
        addChoice("nominationCombo", tr("New &value"), {tr("Nominated: to be paired first"), tr("Not nominated")});
    const auto program = workspace.program();
    if (program.isSet())
        field->addItem(tr("Nominated (of mentees in the program)"), nominationChosen);
    const auto isNomination = [field] { return field->currentData().toInt() == nominationChosen; };
    const auto isOf = [field](Field one) { return field->currentData().toInt() == static_cast<int>(one); };
    setCheck(value, [value, isOf] {
        if (isOf(Field::WorkingLanguages) && !languagesIn(value->text()))
            return languagesAdvice();
        return isOf(Field::TimeZone) && !zoneIn(value->text()) ? zoneAdvice() : QString();
    });
    const auto showEditor = [this, value, nomination, isNomination, isOf] {
        if (isOf(Field::WorkingLanguages))
            offerLanguages(value);
        else if (isOf(Field::TimeZone))
            offerZones(value);
        else
            offerNothing(value);
        fieldOf(value)->setVisible(!isNomination());
        fieldOf(nomination)->setVisible(isNomination());
    };
    connect(field, &QComboBox::currentIndexChanged, this, showEditor);
    field->setCurrentIndex(field->findData(static_cast<int>(Field::Department)));
    showEditor();
    setAction([this, people, program, field, value, nomination, isNomination] {
        auto& file = this->workspace().file();
        if (isNomination()) {
            file.programs().nominate(program, people, nomination->currentIndex() == 0);
            return;
        }
        const auto chosen = static_cast<Field>(field->currentData().toInt());
        file.people().editMany(people, readEdit(file.directory(), chosen, value->text().trimmed()));
    });
    std::vector<std::int64_t> ids;
    for (const auto id : people)
        ids.push_back(id.value);
    keepDraft(draftKeyOfMany("people-edit", ids));
}

} // namespace mentoring::ui
