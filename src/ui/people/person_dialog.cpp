#include "people/person_dialog.h"

#include <algorithm>

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QTimeZone>
#include <QVBoxLayout>

#include "app/people_service.h"
#include "app/program_service.h"
#include "kit/form_field.h"
#include "kit/label.h"
#include "kit/scroll_column.h"
#include "kit/utf8.h"
#include "parts/day_edit.h"
#include "parts/number_edit.h"
#include "wording/columns.h"
#include "wording/issues.h"
#include "wording/people.h"

namespace mentoring::ui {

PersonDialog::PersonDialog(Workspace& workspace, PersonId person, QWidget* parent) : DraftedDialog(workspace, parent) {
    const auto& directory = workspace.file().directory();
    if (const auto* known = directory.person(person))
        m_person = *known;
    const bool isNew = !m_person.id.isSet();
    setWindowTitle(isNew ? tr("Add a person") : tr("Edit %1").arg(toQt(m_person.displayName())));
    setObjectName(QStringLiteral("personDialog"));
    resize(760, 640);

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::xl, space::l, space::xl, space::l);
    auto* scroll = new ScrollColumn(this);
    outer->addWidget(scroll, 1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::xl);
    scroll->column()->addLayout(columns);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (auto* column : {left, right}) {
        column->setSpacing(space::m);
        columns->addLayout(column, 1);
    }
    m_given = addLine(left, "givenNameEdit", tr("&Given name"), Field::GivenName, m_person.givenName);
    m_family = addLine(left, "familyNameEdit", tr("&Family name"), Field::FamilyName, m_person.familyName);
    m_email = addLine(left, "emailEdit", tr("&E-mail address"), Field::Email, m_person.email);
    m_staffId = addLine(left, "staffIdEdit", tr("Staff &ID"), Field::StaffId, m_person.staffId);
    m_jobTitle = addLine(left, "jobTitleEdit", tr("&Job title"), Field::JobTitle, m_person.jobTitle);
    addAddressForm(left);
    m_languages = addLine(left, "languagesEdit", tr("Working &languages"), Field::WorkingLanguages, {});
    m_fields[Field::WorkingLanguages]->setHelp(tr("Two-letter codes with commas between: fr, en"));
    QStringList codes;
    for (const auto& code : m_person.workingLanguages)
        codes << toQt(code);
    m_languages->setText(codes.join(QStringLiteral(", ")));

    m_department = addLine(right, "departmentEdit", tr("&Department"), Field::Department, m_person.department);
    m_site = addLine(right, "siteEdit", tr("&Site"), Field::Site, m_person.site);
    m_country = addLine(right, "countryEdit", tr("&Country"), Field::Country, m_person.country);
    m_timeZone = addLine(right, "timeZoneEdit", tr("&Time zone"), Field::TimeZone, m_person.timeZone);
    QStringList zones;
    for (const auto& zone : QTimeZone::availableTimeZoneIds())
        zones << QString::fromLatin1(zone);
    m_timeZone->setCompleter(new QCompleter(zones, this));
    addLevel(right);
    addManager(right);
    m_hireDate = new DayEdit(QStringLiteral("hireDateEdit"), this);
    m_hireDate->setDay(m_person.hireDate);
    m_fields[Field::HireDate] = new FormField(tr("&Hired on"), m_hireDate, this);
    right->addWidget(m_fields[Field::HireDate]);
    addCustomFields(right);
    if (isNew && workspace.currentProgram()) {
        m_role = new QComboBox(this);
        m_role->setObjectName(QStringLiteral("roleCombo"));
        m_role->addItems({tr("Not in the program yet"), tr("Mentor"), tr("Mentee"), tr("Mentor and mentee")});
        m_role->setCurrentIndex(2);
        left->addWidget(new FormField(tr("&Role in %1").arg(toQt(workspace.currentProgram()->name)), m_role, this));
    }
    left->addStretch();
    right->addStretch();

    m_problem = new Label(QString(), Label::Body, Label::Danger, this);
    m_problem->setObjectName(QStringLiteral("problemLabel"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    outer->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* save = new QPushButton(isNew ? tr("Add person") : tr("Save changes"), this);
    save->setProperty("primary", true);
    save->setDefault(true);
    save->setObjectName(QStringLiteral("saveButton"));
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    outer->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    const auto program = workspace.program().value;
    keepDraft({isNew ? draftKey("person-new", {program}) : draftKey("person", {m_person.id.value}),
               isNew ? windowTitle() : tr("Edit a person"), toQt(m_person.displayName()), !isNew},
              *this, *outer);
    m_given->setFocus();
}

QLineEdit* PersonDialog::addLine(QVBoxLayout* column, const char* name, const QString& label, Field field,
                                 const std::string& text) {
    auto* edit = new QLineEdit(toQt(text), this);
    edit->setObjectName(QLatin1String(name));
    edit->setMaxLength(static_cast<int>(longestShortText));
    auto* formField = new FormField(label, edit, this);
    m_fields[field] = formField;
    column->addWidget(formField);
    return edit;
}

void PersonDialog::addLevel(QVBoxLayout* column) {
    const auto& levels = workspace().file().directory().levels();
    m_level = new QComboBox(this);
    m_level->setObjectName(QStringLiteral("levelCombo"));
    m_level->addItem(tr("Unknown"), -1);
    const int last = levels.isNamed() ? static_cast<int>(levels.names().size()) : 20;
    for (int level = levels.isNamed() ? 1 : 0; level <= last; ++level)
        m_level->addItem(toQt(levels.nameOf(level)), level);
    if (m_person.level) {
        if (m_level->findData(*m_person.level) < 0)
            m_level->addItem(toQt(levels.nameOf(*m_person.level)), *m_person.level);
        m_level->setCurrentIndex(m_level->findData(*m_person.level));
    }
    m_fields[Field::Level] = new FormField(tr("Le&vel"), m_level, this);
    column->addWidget(m_fields[Field::Level]);
}

void PersonDialog::addManager(QVBoxLayout* column) {
    const auto& directory = workspace().file().directory();
    m_manager = addLine(column, "managerEdit", tr("&Manager"), Field::Manager, {});
    m_fields[Field::Manager]->setHelp(tr("Type part of the name and choose"));
    QStringList names;
    for (const auto& person : directory.people()) {
        if (!person.archived && person.id != m_person.id)
            names << wording::label(person);
    }
    auto* completer = new QCompleter(names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_manager->setMaxLength(700);
    m_manager->setCompleter(completer);
    if (const auto* manager = m_person.manager ? directory.person(*m_person.manager) : nullptr)
        m_manager->setText(wording::label(*manager));
}

void PersonDialog::addAddressForm(QVBoxLayout* column) {
    m_form = new QComboBox(this);
    m_form->setObjectName(QStringLiteral("addressFormCombo"));
    for (const auto form : {AddressForm::Neutral, AddressForm::Feminine, AddressForm::Masculine})
        m_form->addItem(wording::name(form), static_cast<int>(form));
    m_form->setCurrentIndex(m_form->findData(static_cast<int>(m_person.addressForm)));
    auto* field = new FormField(tr("Form of &address"), m_form, this);
    field->setHelp(tr("For the right words in French: mentor, mentore"));
    column->addWidget(field);
}

QWidget* PersonDialog::customEdit(const CustomField& custom) {
    const auto name = QStringLiteral("customEdit%1").arg(custom.id.value);
    const auto* content = m_person.customValue(custom.id);
    if (custom.kind == CustomFieldKind::Date) {
        auto* edit = new DayEdit(name, this);
        if (const auto* day = content ? std::get_if<Date>(content) : nullptr)
            edit->setDay(*day);
        return edit;
    }
    if (custom.kind == CustomFieldKind::Number) {
        auto* edit = new NumberEdit(this);
        edit->setObjectName(name);
        if (const auto* number = content ? std::get_if<double>(content) : nullptr)
            edit->setNumber(*number);
        return edit;
    }
    auto* edit = new QLineEdit(content ? wording::content(*content) : QString(), this);
    edit->setObjectName(name);
    QStringList choices;
    for (const auto& choice : custom.choices)
        choices << toQt(choice);
    if (!choices.isEmpty()) {
        auto* completer = new QCompleter(choices, this);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        edit->setCompleter(completer);
    }
    return edit;
}

void PersonDialog::addCustomFields(QVBoxLayout* column) {
    for (const auto& custom : workspace().file().directory().customFields()) {
        auto* edit = customEdit(custom);
        // A name of the organisation's own may hold an ampersand, which is no mnemonic.
        auto* field = new FormField(toQt(custom.name).replace(QLatin1Char('&'), QStringLiteral("&&")), edit, this);
        if (custom.kind == CustomFieldKind::SeveralChoices)
            field->setHelp(tr("Several with semicolons between"));
        m_custom[custom.id] = {field, edit};
        column->addWidget(field);
    }
}

bool PersonDialog::read(Person& person) {
    const auto text = [](const QLineEdit* edit) { return edit->text().toStdString(); };
    person.givenName = text(m_given);
    person.familyName = text(m_family);
    person.email = text(m_email);
    person.staffId = text(m_staffId);
    person.jobTitle = text(m_jobTitle);
    person.department = text(m_department);
    person.site = text(m_site);
    person.country = text(m_country);
    person.timeZone = text(m_timeZone);
    person.addressForm = static_cast<AddressForm>(m_form->currentData().toInt());
    const int level = m_level->currentData().toInt();
    person.level = level < 0 ? std::nullopt : std::optional(level);
    person.workingLanguages.clear();
    for (const auto& code : m_languages->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        person.workingLanguages.push_back(code.trimmed().toLower().toStdString());

    bool readable = true;
    person.hireDate = m_hireDate->day();
    if (m_hireDate->isUnreadable()) {
        m_fields[Field::HireDate]->setError(DayEdit::advice());
        readable = false;
    }
    const auto manager = m_manager->text().trimmed();
    person.manager.reset();
    if (!manager.isEmpty()) {
        for (const auto& one : workspace().file().directory().people()) {
            if (wording::label(one) == manager)
                person.manager = one.id;
        }
        if (!person.manager) {
            m_fields[Field::Manager]->setError(tr("Choose somebody from the list, or leave it empty."));
            readable = false;
        }
    }
    return readCustom(person) && readable;
}

bool PersonDialog::readCustom(Person& person) {
    bool readable = true;
    for (const auto& custom : workspace().file().directory().customFields()) {
        const auto [field, editor] = m_custom[custom.id];
        field->setError({});
        if (const auto* edit = qobject_cast<DayEdit*>(editor)) {
            if (edit->isUnreadable()) {
                field->setError(DayEdit::advice());
                readable = false;
            } else if (const auto day = edit->day()) {
                person.setCustomValue(custom.id, *day);
            } else {
                person.setCustomValue(custom.id, std::string());
            }
            continue;
        }
        if (const auto* edit = qobject_cast<NumberEdit*>(editor)) {
            if (edit->isUnreadable()) {
                field->setError(tr("Write a number."));
                readable = false;
            } else if (const auto number = edit->number()) {
                person.setCustomValue(custom.id, *number);
            } else {
                person.setCustomValue(custom.id, std::string());
            }
            continue;
        }
        const auto text = qobject_cast<QLineEdit*>(editor)->text().trimmed();
        if (custom.kind != CustomFieldKind::SeveralChoices || text.isEmpty()) {
            person.setCustomValue(custom.id, text.toStdString());
            continue;
        }
        std::vector<std::string> chosen;
        for (const auto& one : text.split(QLatin1Char(';'), Qt::SkipEmptyParts))
            chosen.push_back(one.trimmed().toStdString());
        std::ranges::sort(chosen);
        person.setCustomValue(custom.id, chosen);
    }
    return readable;
}

void PersonDialog::showIssues(const Issues& issues) {
    QStringList others;
    for (const auto& issue : issues) {
        const auto field = m_fields.find(issue.field);
        if (field != m_fields.end())
            field->second->setError(wording::sentence(issue));
        else
            others << wording::sentence(issue);
    }
    m_problem->setText(others.join(QLatin1Char(' ')));
    m_problem->setVisible(!others.isEmpty());
    for (const auto& [name, field] : m_fields) {
        if (field->hasError()) {
            field->editor()->setFocus();
            return;
        }
    }
}

void PersonDialog::accept() {
    for (const auto& [name, field] : m_fields)
        field->setError({});
    m_problem->hide();
    Person person = m_person;
    if (!read(person))
        return;
    const int role = m_role ? m_role->currentIndex() : 0;
    const bool done = record(
        [&] {
            auto& people = workspace().file().people();
            if (m_person.id.isSet())
                people.edit(person);
            else
                m_person.id =
                    role == 0 ? people.add(person) : people.add(person, workspace().program(), role != 2, role != 1);
        },
        [this](const Issues& issues) { showIssues(issues); });
    if (done)
        QDialog::accept();
}

} // namespace mentoring::ui
