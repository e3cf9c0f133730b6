#include "people/person_dialog.h"

#include <algorithm>

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include "app/people_service.h"
#include "app/refusal.h"
#include "chosen_words.h"
#include "kit/form_field.h"
#include "kit/question_dialog.h"
#include "kit/utf8.h"
#include "parts/day_edit.h"
#include "parts/number_edit.h"
#include "text/fold.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

QString titleOf(const Directory& directory, PersonId person) {
    const auto* known = directory.person(person);
    return known ? PersonDialog::tr("Edit %1").arg(toQt(known->displayName())) : PersonDialog::tr("Add a person");
}

} // namespace

PersonDialog::PersonDialog(Workspace& workspace, PersonId person, QWidget* parent)
    : FormDialog(workspace, titleOf(workspace.file().directory(), person),
                 person.isSet() ? tr("Save changes") : tr("Add person"), parent) {
    setObjectName(QStringLiteral("personDialog"));
    setLeastWidth(760);
    if (const auto* known = workspace.file().directory().person(person))
        m_person = *known;
    const bool isNew = !m_person.id.isSet();
    beginColumn();
    addWho();
    if (isNew && workspace.currentProgram())
        addRole();
    beginColumn();
    addWhere();
    addLevel();
    addManager();
    m_hireDate = addDay("hireDateEdit", tr("&Hire date"), m_person.hireDate, Field::HireDate);
    addCustomFields();
    endColumns();
    setQuestion([this] { return isMeantAsNew(); });
    setAction([this] { record(); });
    if (isNew)
        keepDraft(draftKey("person-new", {workspace.program().value}));
    else
        keepDraft(DraftAbout{draftKey("person", {m_person.id.value}), tr("Edit a person"), toQt(m_person.displayName()),
                             true});
    m_given->setFocus();
}

QLineEdit* PersonDialog::addFact(const char* name, const QString& label, Field field, const std::string& fact) {
    auto* edit = addLine(name, label, {}, field);
    edit->setText(toQt(fact));
    return edit;
}

void PersonDialog::addWho() {
    m_given = addFact("givenNameEdit", tr("&Given name"), Field::GivenName, m_person.givenName);
    m_family = addFact("familyNameEdit", tr("&Family name"), Field::FamilyName, m_person.familyName);
    m_email = addFact("emailEdit", tr("&E-mail address"), Field::Email, m_person.email);
    m_staffId = addFact("staffIdEdit", tr("Staff &number"), Field::StaffId, m_person.staffId);
    m_jobTitle = addFact("jobTitleEdit", tr("&Job title"), Field::JobTitle, m_person.jobTitle);
    addAddressForm();
    const auto languages = wording::languageNames(m_person.workingLanguages);
    m_languages = addLine("languagesEdit", tr("Working &languages"), tr("Type and choose; commas between several"),
                          Field::WorkingLanguages);
    m_languages->setText(languages);
    offerLanguages(m_languages);
    // What is known already stays, whatever it is.
    setCheck(m_languages, [this, languages] {
        return m_languages->text() == languages || languagesIn(m_languages->text()) ? QString() : languagesAdvice();
    });
}

void PersonDialog::addWhere() {
    m_department = addFact("departmentEdit", tr("&Department"), Field::Department, m_person.department);
    m_site = addFact("siteEdit", tr("&Site"), Field::Site, m_person.site);
    m_country = addFact("countryEdit", tr("&Country"), Field::Country, m_person.country);
    m_timeZone = addFact("timeZoneEdit", tr("&Time zone"), Field::TimeZone, m_person.timeZone);
    fieldOf(m_timeZone)->setHelp(tr("Type a city and choose"));
    offerZones(m_timeZone);
    setCheck(m_timeZone, [this] {
        const auto text = m_timeZone->text();
        return text == toQt(m_person.timeZone) || zoneIn(text) ? QString() : zoneAdvice();
    });
    connect(m_timeZone, &QLineEdit::editingFinished, this, [this] {
        if (const auto zone = zoneIn(m_timeZone->text()))
            m_timeZone->setText(*zone);
    });
}

void PersonDialog::addRole() {
    m_role = addChoice("roleCombo", tr("&Role in %1").arg(toQt(workspace().currentProgram()->name)),
                       {tr("Not in the program yet"), tr("Mentor"), tr("Mentee"), tr("Mentor and mentee")});
    m_role->setCurrentIndex(2);
}

void PersonDialog::addLevel() {
    const auto& levels = workspace().file().directory().levels();
    m_level = addChoice("levelCombo", tr("Le&vel"), {}, Field::Level);
    m_level->addItem(tr("Unknown"), -1);
    const int last = levels.isNamed() ? static_cast<int>(levels.names().size()) : 20;
    for (int level = levels.isNamed() ? 1 : 0; level <= last; ++level)
        m_level->addItem(toQt(levels.nameOf(level)), level);
    if (m_person.level) {
        if (m_level->findData(*m_person.level) < 0)
            m_level->addItem(toQt(levels.nameOf(*m_person.level)), *m_person.level);
        m_level->setCurrentIndex(m_level->findData(*m_person.level));
    }
}

void PersonDialog::addManager() {
    const auto& directory = workspace().file().directory();
    m_manager = addLine("managerEdit", tr("&Manager"), tr("Type part of the name and choose"), Field::Manager);
    QStringList names;
    for (const auto& person : directory.people())
        if (!person.archived && person.id != m_person.id)
            names << wording::label(person);
    auto* completer = new QCompleter(names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_manager->setMaxLength(700);
    m_manager->setCompleter(completer);
    if (const auto* manager = m_person.manager ? directory.person(*m_person.manager) : nullptr)
        m_manager->setText(wording::label(*manager));
}

void PersonDialog::addAddressForm() {
    m_form = addChoice("addressFormCombo", tr("Form of &address"), {});
    for (const auto form : {AddressForm::Neutral, AddressForm::Feminine, AddressForm::Masculine})
        m_form->addItem(wording::name(form), static_cast<int>(form));
    m_form->setCurrentIndex(m_form->findData(static_cast<int>(m_person.addressForm)));
    fieldOf(m_form)->setHelp(tr("For the right words in French: mentor, mentore"));
}

QWidget* PersonDialog::customEdit(const CustomField& custom) {
    const auto name = QStringLiteral("customEdit%1").arg(custom.id.value);
    const auto* content = m_person.customValue(custom.id);
    if (custom.kind == CustomFieldKind::Date) {
        auto* edit = new DayEdit(name, this);
        edit->setToday(workspace().file().today());
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

void PersonDialog::addCustomFields() {
    for (const auto& custom : workspace().file().directory().customFields()) {
        auto* edit = customEdit(custom);
        // A name of the organisation's own may hold an ampersand, which is no mnemonic.
        auto* field = addField(toQt(custom.name).replace(QLatin1Char('&'), QStringLiteral("&&")), edit);
        if (custom.kind == CustomFieldKind::SeveralChoices)
            field->setHelp(tr("Several with semicolons between"));
        m_custom[custom.id] = edit;
    }
}

Person PersonDialog::read() const {
    Person person = m_person;
    person.givenName = fromQt(m_given->text());
    person.familyName = fromQt(m_family->text());
    person.email = fromQt(m_email->text());
    person.staffId = fromQt(m_staffId->text());
    person.jobTitle = fromQt(m_jobTitle->text());
    person.department = fromQt(m_department->text());
    person.site = fromQt(m_site->text());
    person.country = fromQt(m_country->text());
    person.timeZone = fromQt(zoneIn(m_timeZone->text()).value_or(m_timeZone->text()));
    person.addressForm = static_cast<AddressForm>(m_form->currentData().toInt());
    const int level = m_level->currentData().toInt();
    person.level = level < 0 ? std::nullopt : std::optional(level);
    if (m_languages->text() != wording::languageNames(person.workingLanguages))
        person.workingLanguages = languagesIn(m_languages->text()).value_or(person.workingLanguages);
    person.hireDate = m_hireDate->day();
    person.manager = chosenManager();
    readCustom(person);
    return person;
}

std::optional<PersonId> PersonDialog::chosenManager() const {
    const auto typed = m_manager->text().trimmed();
    if (typed.isEmpty())
        return std::nullopt;
    const auto& directory = workspace().file().directory();
    const auto* before = m_person.manager ? directory.person(*m_person.manager) : nullptr;
    if (before && wording::label(*before) == typed) // there may be another one of that name
        return before->id;
    for (const auto& one : directory.people())
        if (wording::label(one) == typed)
            return one.id;
    throw Refusal({{Issue::ManagerUnknown, Field::Manager}});
}

void PersonDialog::readCustom(Person& person) const {
    for (const auto& custom : workspace().file().directory().customFields()) {
        const auto* editor = m_custom.at(custom.id);
        if (const auto* edit = qobject_cast<const DayEdit*>(editor)) {
            const auto day = edit->day();
            person.setCustomValue(custom.id, day ? CustomContent(*day) : CustomContent(std::string()));
            continue;
        }
        if (const auto* edit = qobject_cast<const NumberEdit*>(editor)) {
            const auto number = edit->number();
            person.setCustomValue(custom.id, number ? CustomContent(*number) : CustomContent(std::string()));
            continue;
        }
        const auto text = qobject_cast<const QLineEdit*>(editor)->text().trimmed();
        if (custom.kind != CustomFieldKind::SeveralChoices || text.isEmpty()) {
            person.setCustomValue(custom.id, fromQt(text));
            continue;
        }
        std::vector<std::string> chosen;
        for (const auto& one : text.split(QLatin1Char(';'), Qt::SkipEmptyParts))
            chosen.push_back(fromQt(one.trimmed()));
        std::ranges::sort(chosen);
        person.setCustomValue(custom.id, chosen);
    }
}

const Person* PersonDialog::thereAlready() const {
    const auto& directory = workspace().file().directory();
    const auto email = text::fold(fromQt(m_email->text().trimmed()));
    const auto nameOf = [](const std::string& given, const std::string& family) {
        return text::fold(given) + '\n' + text::fold(family);
    };
    const auto typed = nameOf(fromQt(m_given->text().trimmed()), fromQt(m_family->text().trimmed()));
    const Person* namesake = nullptr;
    for (const auto& one : directory.people()) {
        if (!email.empty() && text::fold(one.email) == email)
            return &one;
        // Those who are in the archive come last.
        if (typed.size() > 1 && nameOf(one.givenName, one.familyName) == typed &&
            (!namesake || (namesake->archived && !one.archived)))
            namesake = &one;
    }
    return namesake;
}

bool PersonDialog::isMeantAsNew() {
    const auto* known = m_person.id.isSet() ? nullptr : thereAlready();
    if (!known || known->id == m_addedAnyway)
        return true;
    const bool sameAddress =
        text::fold(known->email) == text::fold(fromQt(m_email->text().trimmed())) && !known->email.empty();
    QStringList facts{wording::label(*known)};
    if (const auto more = wording::shortFacts(*known); !more.isEmpty())
        facts << more;
    if (known->archived)
        facts << tr("in the archive");
    // One address is of one person: with the same one nobody can be added.
    QuestionDialog question(tr("%1 is there already").arg(wording::name(*known)),
                            (sameAddress ? tr("The same e-mail address: %1.") : tr("The same name: %1."))
                                .arg(facts.join(QStringLiteral(" · "))),
                            {sameAddress ? tr("&Change what I wrote") : tr("Add &anyway"), tr("&Open that one")}, this);
    const auto id = known->id;
    const int answer = question.ask();
    if (answer == 1) {
        // Once the forms are closed.
        QTimer::singleShot(0, &workspace(), [workspace = &workspace(), id] { workspace->open(id); });
        leaveForGood();
    } else if (answer == 0 && !sameAddress) {
        m_addedAnyway = id;
        return true;
    }
    return false;
}

void PersonDialog::record() {
    const auto person = read();
    auto& people = workspace().file().people();
    const int role = m_role ? m_role->currentIndex() : 0;
    if (person.id.isSet())
        people.edit(person);
    else
        m_person.id = role == 0 ? people.add(person) : people.add(person, workspace().program(), role != 2, role != 1);
}

} // namespace mentoring::ui
