#include "settings/vocabulary_forms.h"

#include <algorithm>

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>

#include "app/program_service.h"
#include "app/vocabulary_service.h"
#include "kit/form_field.h"
#include "kit/long_text_edit.h"
#include "kit/utf8.h"
#include "wording/mentoring.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

struct Forms {
    Q_DECLARE_TR_FUNCTIONS(mentoring::ui::OrganisationPage)
};

constexpr SkillKind skillKinds[] = {SkillKind::Professional, SkillKind::Interpersonal};

CustomField read(CustomField field, const QLineEdit* name, const QComboBox* kind, const QLineEdit* choices) {
    field.name = fromQt(name->text());
    field.kind = static_cast<CustomFieldKind>(kind->currentIndex());
    field.choices.clear();
    if (field.kind == CustomFieldKind::OneChoice || field.kind == CustomFieldKind::SeveralChoices)
        for (const auto& choice : choices->text().split(u';', Qt::SkipEmptyParts))
            field.choices.push_back(fromQt(choice.trimmed()));
    return field;
}

} // namespace

std::unique_ptr<FormDialog> skillForm(Workspace& workspace, const Skill& known, QWidget* parent) {
    const bool isNew = !known.id.isSet();
    auto dialog = std::make_unique<FormDialog>(workspace, isNew ? Forms::tr("Add a skill") : Forms::tr("Edit skill"),
                                               isNew ? Forms::tr("Add skill") : Forms::tr("Keep the changes"), parent);
    auto* english = dialog->addLine("skillEnglishEdit", Forms::tr("Name in &English"));
    auto* french = dialog->addLine("skillFrenchEdit", Forms::tr("Name in &French"));
    QStringList kinds;
    for (const auto one : skillKinds)
        kinds << wording::name(one);
    auto* kind = dialog->addChoice("skillKindCombo", Forms::tr("&Kind"), kinds);
    english->setText(toQt(known.nameEn));
    french->setText(toQt(known.nameFr));
    kind->setCurrentIndex(known.kind == SkillKind::Professional ? 0 : 1);
    dialog->setAction([&workspace, known, isNew, english, french, kind] {
        Skill skill = known;
        skill.nameEn = fromQt(english->text());
        skill.nameFr = fromQt(french->text());
        skill.kind = skillKinds[kind->currentIndex() == 0 ? 0 : 1];
        auto& vocabulary = workspace.file().vocabulary();
        if (isNew)
            vocabulary.addSkill(skill);
        else
            vocabulary.editSkill(skill);
    });
    if (isNew)
        dialog->keepDraft(draftKey("skill-new", {}));
    else
        dialog->keepDraftOfRecorded(draftKey("skill", {known.id.value}), wording::name(known));
    return dialog;
}

std::unique_ptr<FormDialog> customFieldForm(Workspace& workspace, const CustomField& known, QWidget* parent) {
    const bool isNew = !known.id.isSet();
    auto dialog = std::make_unique<FormDialog>(workspace, isNew ? Forms::tr("Add a field") : Forms::tr("Edit field"),
                                               isNew ? Forms::tr("Add field") : Forms::tr("Keep the changes"), parent);
    auto* name = dialog->addLine("fieldNameEdit", Forms::tr("&Name"));
    QStringList kinds;
    for (int kind = 0; kind <= static_cast<int>(CustomFieldKind::Date); ++kind)
        kinds << wording::name(static_cast<CustomFieldKind>(kind));
    auto* kind = dialog->addChoice("fieldKindCombo", Forms::tr("&Kind"), kinds);
    auto* choices = dialog->addLine("fieldChoicesEdit", Forms::tr("&Choices"),
                                    Forms::tr("For choices only, with semicolons between"));
    name->setText(toQt(known.name));
    kind->setCurrentIndex(static_cast<int>(known.kind));
    kind->setEnabled(isNew); // what people have in it is of that kind
    QStringList texts;
    for (const auto& choice : known.choices)
        texts << toQt(choice);
    choices->setText(texts.join(QStringLiteral("; ")));
    dialog->setAction([&workspace, known, isNew, name, kind, choices] {
        const auto field = read(known, name, kind, choices);
        auto& vocabulary = workspace.file().vocabulary();
        if (isNew)
            vocabulary.addCustomField(field);
        else
            vocabulary.editCustomField(field);
    });
    if (isNew)
        dialog->keepDraft(draftKey("field-new", {}));
    else
        dialog->keepDraftOfRecorded(draftKey("field", {known.id.value}), toQt(known.name));
    return dialog;
}

std::unique_ptr<FormDialog> organisationTextForm(Workspace& workspace, TextKind kind, QWidget* parent) {
    const auto known = workspace.file().vocabulary().text(kind);
    auto dialog = std::make_unique<FormDialog>(workspace, wording::name(kind), Forms::tr("Keep the changes"), parent);
    dialog->addSentence(
        Forms::tr("Where one language only is written, everybody reads that one. With both empty, it is as "
                  "Ithaca words it."));
    const auto builtIn = builtInText(kind);
    const auto add = [&](const char* name, const QString& label, const std::string& own, std::string_view text) {
        auto* edit = dialog->addText(name, label, 5, {}, Field::Text);
        edit->setPlainText(toQt(own));
        edit->setPlaceholderText(toQt(std::string(text)));
        return edit;
    };
    auto* english = add("textEnglishEdit", Forms::tr("In &English"), known.own.en, builtIn.en);
    auto* french = add("textFrenchEdit", Forms::tr("In &French"), known.own.fr, builtIn.fr);
    if (kind == TextKind::MentorRole || kind == TextKind::MenteeRole) {
        const auto readings = workspace.file().vocabulary().readings();
        const auto read = std::ranges::count_if(
            readings, [&](const RoleReading& one) { return one.role == kind && one.version == known.version; });
        dialog->addSentence(Forms::tr("Read by %n people as it stands; a change is shown to everybody again.", nullptr,
                                      static_cast<int>(read)));
    }
    dialog->setAction([&workspace, known, english, french] {
        auto typed = known;
        typed.own.en = fromQt(english->text());
        typed.own.fr = fromQt(french->text());
        workspace.file().vocabulary().setText(typed);
    });
    dialog->keepDraftOfRecorded(draftKey("text", {static_cast<std::int64_t>(kind)}), wording::name(kind));
    return dialog;
}

std::unique_ptr<FormDialog> neverPairForm(Workspace& workspace, QWidget* parent, PersonId knownOne, PersonId knownOther,
                                          ProgramId program) {
    QStringList names;
    std::vector<PersonId> ids;
    for (const auto& person : workspace.file().directory().people()) {
        if (person.archived)
            continue;
        names << wording::label(person);
        ids.push_back(person.id);
    }
    auto dialog = std::make_unique<FormDialog>(workspace, Forms::tr("Never pair"), Forms::tr("Add pair"), parent);
    const auto addPerson = [&](const char* name, const QString& label, PersonId known) {
        auto* edit = dialog->addLine(name, label, Forms::tr("Type part of the name and choose"), Field::Pair);
        auto* completer = new QCompleter(names, edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        edit->setCompleter(completer);
        if (const auto at = std::ranges::find(ids, known); at != ids.end())
            edit->setText(names.at(at - ids.begin()));
        return edit;
    };
    auto* one = addPerson("neverOneEdit", Forms::tr("&One person"), knownOne);
    auto* other = addPerson("neverOtherEdit", Forms::tr("The o&ther person"), knownOther);
    QStringList places{Forms::tr("In every program")};
    std::vector<ProgramId> programs{ProgramId{}};
    for (const auto& each : workspace.file().directory().programs()) {
        places << Forms::tr("Only in %1").arg(toQt(each.name));
        programs.push_back(each.id);
    }
    auto* where = dialog->addChoice("neverWhereCombo", Forms::tr("&Where it holds"), places);
    where->setCurrentIndex(static_cast<int>(std::ranges::find(programs, program) - programs.begin()) %
                           static_cast<int>(programs.size()));
    auto* reason = dialog->addLine("neverReasonEdit", Forms::tr("&Reason"), {}, Field::Reason);
    dialog->setAction([&workspace, dialog = dialog.get(), names, ids, one, other, where, programs, reason] {
        const auto chosen = [&](const QLineEdit* edit) {
            const auto typed = edit->text().trimmed();
            if (const auto at = names.indexOf(typed); at >= 0)
                return ids[static_cast<std::size_t>(at)];
            const auto called = workspace.file().directory().peopleCalled(typed.toStdString());
            return called.size() == 1 ? called.front()->id : PersonId{};
        };
        const auto first = chosen(one);
        const auto second = chosen(other);
        const auto choose = [&](const QLineEdit* edit, PersonId person) {
            if (!person.isSet())
                dialog->fieldOf(edit)->setError(Forms::tr("Choose somebody from the list that appears as you type."));
        };
        choose(one, first);
        choose(other, second);
        if (!first.isSet() || !second.isSet())
            throw Refusal({}); // the fields say what is wrong
        workspace.file().programs().addNeverPair(first, second, reason->text().toStdString(),
                                                 programs[static_cast<std::size_t>(where->currentIndex())]);
    });
    // Of two who are known already a draft would be about others.
    if (!knownOne.isSet())
        dialog->keepDraft(draftKey("never-pair-new", {}));
    return dialog;
}

} // namespace mentoring::ui
