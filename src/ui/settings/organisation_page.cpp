#include "settings/organisation_page.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

#include "app/program_service.h"
#include "app/vocabulary_service.h"
#include "exchange/source_file.h"
#include "forms/form_dialog.h"
#include "kit/card.h"
#include "kit/form_field.h"
#include "kit/page_header.h"
#include "kit/scroll_column.h"
#include "kit/utf8.h"
#include "people/shown.h"
#include "settings/rows_card.h"
#include "wording/imports.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

template <class Id>
std::vector<Id> idsOf(const QList<qint64>& values) {
    std::vector<Id> ids;
    for (const auto value : values)
        ids.push_back(Id{value});
    return ids;
}

QString bothNames(const Skill& skill) {
    if (skill.nameEn.empty() || skill.nameFr.empty() || skill.nameEn == skill.nameFr)
        return toQt(skill.nameEn.empty() ? skill.nameFr : skill.nameEn);
    return toQt(skill.nameEn) + QStringLiteral(" / ") + toQt(skill.nameFr);
}

} // namespace

OrganisationPage::OrganisationPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, QStringLiteral("organisation"), parent) {
    setObjectName(QStringLiteral("organisationPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::l);
    m_header = new PageHeader(this);
    layout->addWidget(m_header);
    auto* scroll = new ScrollColumn(this);
    layout->addWidget(scroll, 1);

    m_nameCard = new Card(QStringLiteral(" "), this);
    auto* nameLine = new QHBoxLayout;
    m_name = new QLineEdit(m_nameCard);
    m_name->setObjectName(QStringLiteral("organisationNameEdit"));
    m_name->setMaxLength(static_cast<int>(longestShortText));
    m_saveName = new QPushButton(m_nameCard);
    m_saveName->setObjectName(QStringLiteral("saveNameButton"));
    nameLine->addWidget(m_name, 1);
    nameLine->addWidget(m_saveName);
    m_nameCard->body()->addLayout(nameLine);
    scroll->column()->addWidget(m_nameCard);

    m_levelsCard = new Card(QStringLiteral(" "), this);
    m_levels = new QPlainTextEdit(m_levelsCard);
    m_levels->setObjectName(QStringLiteral("levelsEdit"));
    m_levels->setTabChangesFocus(true);
    m_levels->setMinimumHeight(140);
    m_saveLevels = new QPushButton(m_levelsCard);
    m_saveLevels->setObjectName(QStringLiteral("saveLevelsButton"));
    m_levelsCard->body()->addWidget(m_levels);
    auto* levelsLine = new QHBoxLayout;
    levelsLine->addWidget(m_saveLevels);
    levelsLine->addStretch();
    m_levelsCard->body()->addLayout(levelsLine);
    scroll->column()->addWidget(m_levelsCard);

    m_skills = new RowsCard(QStringLiteral("skills"), this);
    m_fields = new RowsCard(QStringLiteral("customFields"), this);
    m_nevers = new RowsCard(QStringLiteral("neverPairs"), this);
    for (auto* card : {m_skills, m_fields, m_nevers})
        scroll->column()->addWidget(card);
    auto* import = m_skills->addButton(QStringLiteral("importSkillsButton"));
    connect(import, &QPushButton::clicked, this, &OrganisationPage::importSkills);

    connect(m_saveName, &QPushButton::clicked, this, &OrganisationPage::saveName);
    connect(m_name, &QLineEdit::returnPressed, this, &OrganisationPage::saveName);
    connect(m_saveLevels, &QPushButton::clicked, this, &OrganisationPage::saveLevels);
    connect(m_skills, &RowsCard::addAsked, this, [this] { askSkill({}); });
    connect(m_skills, &RowsCard::editAsked, this, [this](qint64 id) {
        if (const auto* skill = file().directory().skill(SkillId{id}))
            askSkill(*skill);
    });
    connect(m_fields, &RowsCard::addAsked, this, [this] { askField({}); });
    connect(m_fields, &RowsCard::editAsked, this, [this](qint64 id) {
        if (const auto* field = file().directory().customField(CustomFieldId{id}))
            askField(*field);
    });
    connect(m_nevers, &RowsCard::addAsked, this, &OrganisationPage::addNeverPair);
    connect(m_skills, &RowsCard::removeAsked, this, [this](const QList<qint64>& ids) {
        this->workspace().attempt([&] { file().vocabulary().removeSkills(idsOf<SkillId>(ids)); });
    });
    connect(m_fields, &RowsCard::removeAsked, this, [this](const QList<qint64>& ids) {
        this->workspace().attempt([&] { file().vocabulary().removeCustomFields(idsOf<CustomFieldId>(ids)); });
    });
    connect(m_nevers, &RowsCard::removeAsked, this, [this](const QList<qint64>& ids) {
        this->workspace().attempt([&] { file().programs().removeNeverPairs(idsOf<NeverPairId>(ids)); });
    });
    connect(&workspace, &Workspace::changed, this, [this](const Change& change) {
        const Aspects shownHere =
            Aspects(Aspect::Organisation) | Aspect::Skills | Aspect::CustomFields | Aspect::NeverPairs;
        if (isVisible() && (change.touched & shownHere))
            refresh();
    });
    retranslate();
}

QString OrganisationPage::title() const {
    return tr("Organisation");
}

void OrganisationPage::activate() {
    refresh();
}

void OrganisationPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (isVisible())
            refresh();
    }
    Page::changeEvent(event);
}

void OrganisationPage::retranslate() {
    m_header->setTitle(tr("Organisation"));
    m_header->setSubtitle(tr("The words that everybody in this file shares"));
    m_nameCard->setTitle(tr("Name"));
    m_name->setAccessibleName(tr("Name of the organisation"));
    m_saveName->setText(tr("Rename"));
    m_levelsCard->setTitle(tr("Levels"));
    m_levelsCard->setDescription(tr("One name a line, lowest first. Without names, levels are numbers."));
    m_levels->setAccessibleName(tr("Levels, lowest first"));
    m_saveLevels->setText(tr("Keep these levels"));
    m_skills->setTexts(tr("Skills"), tr("What mentors offer and mentees seek, in both languages."), tr("Add a skill…"),
                       tr("Delete"), tr("No skills yet"));
    m_skills->setEditText(tr("Edit…"));
    m_skills->findChild<QPushButton*>(QStringLiteral("importSkillsButton"))->setText(tr("Import a list…"));
    m_fields->setTexts(tr("Fields of your own"),
                       tr("What you know of people beyond the usual: profession, cost centre …"), tr("Add a field…"),
                       tr("Delete"), tr("No fields of your own yet"));
    m_fields->setEditText(tr("Edit…"));
    m_nevers->setTexts(tr("Never pair"),
                       tr("Two people who must not be paired, with the reason. Holds in every program."),
                       tr("Add a pair…"), tr("Delete"), tr("No such pair yet"));
}

void OrganisationPage::refresh() {
    const auto& directory = file().directory();
    // What somebody is typing stays while something else on the page changes.
    if (!m_name->isModified())
        m_name->setText(toQt(directory.organisationName()));
    QStringList levels;
    for (const auto& name : directory.levels().names())
        levels << toQt(name);
    if (!m_levels->document()->isModified())
        m_levels->setPlainText(levels.join(QLatin1Char('\n')));
    std::vector<RowsCard::Row> rows;
    for (const auto& skill : directory.skills())
        rows.push_back({skill.id.value, bothNames(skill)});
    m_skills->setRows(rows);
    rows.clear();
    for (const auto& field : directory.customFields())
        rows.push_back({field.id.value, QStringLiteral("%1 · %2").arg(toQt(field.name), wording::name(field.kind))});
    m_fields->setRows(rows);
    rows.clear();
    for (const auto& pair : directory.neverPairs()) {
        const auto* one = directory.person(pair.one);
        const auto* other = directory.person(pair.other);
        if (one && other)
            rows.push_back(
                {pair.id.value, tr("%1 and %2: %3", "two people, the reason")
                                    .arg(toQt(one->displayName()), toQt(other->displayName()), toQt(pair.reason))});
    }
    m_nevers->setRows(rows);
    const bool writable = !workspace().isReadOnly();
    for (auto* card : {m_skills, m_fields, m_nevers})
        card->setWritable(writable);
    m_saveName->setEnabled(writable);
    m_saveLevels->setEnabled(writable);
    m_name->setReadOnly(!writable);
    m_levels->setReadOnly(!writable);
}

void OrganisationPage::saveName() {
    m_name->setModified(false);
    if (!workspace().attempt([this] { file().vocabulary().renameOrganisation(m_name->text().toStdString()); }))
        m_name->setModified(true);
}

void OrganisationPage::saveLevels() {
    std::vector<std::string> names;
    for (const auto& line : m_levels->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        names.push_back(line.toStdString());
    m_levels->document()->setModified(false);
    if (!workspace().attempt([&] { file().vocabulary().setLevels(names); }))
        m_levels->document()->setModified(true);
}

void OrganisationPage::askSkill(const Skill& known) {
    const bool isNew = !known.id.isSet();
    FormDialog dialog(workspace(), isNew ? tr("Add a skill") : tr("Edit skill"),
                      isNew ? tr("Add skill") : tr("Keep the changes"), this);
    auto* english = dialog.addLine("skillEnglishEdit", tr("Name in &English"));
    auto* french = dialog.addLine("skillFrenchEdit", tr("Name in &French"));
    auto* kind = dialog.addChoice("skillKindCombo", tr("&Kind"),
                                  {wording::name(SkillKind::Professional), wording::name(SkillKind::Interpersonal)});
    english->setText(toQt(known.nameEn));
    french->setText(toQt(known.nameFr));
    kind->setCurrentIndex(known.kind == SkillKind::Professional ? 0 : 1);
    dialog.setAction([&] {
        Skill skill = known;
        skill.nameEn = fromQt(english->text());
        skill.nameFr = fromQt(french->text());
        skill.kind = kind->currentIndex() == 0 ? SkillKind::Professional : SkillKind::Interpersonal;
        if (isNew)
            file().vocabulary().addSkill(skill);
        else
            file().vocabulary().editSkill(skill);
    });
    dialog.exec();
}

void OrganisationPage::askField(const CustomField& known) {
    const bool isNew = !known.id.isSet();
    FormDialog dialog(workspace(), isNew ? tr("Add a field") : tr("Edit field"),
                      isNew ? tr("Add field") : tr("Keep the changes"), this);
    auto* name = dialog.addLine("fieldNameEdit", tr("&Name"));
    QStringList kinds;
    for (int kind = 0; kind <= static_cast<int>(CustomFieldKind::Date); ++kind)
        kinds << wording::name(static_cast<CustomFieldKind>(kind));
    auto* kind = dialog.addChoice("fieldKindCombo", tr("&Kind"), kinds);
    auto* choices = dialog.addLine("fieldChoicesEdit", tr("&Choices"), tr("For choices only, with semicolons between"));
    name->setText(toQt(known.name));
    kind->setCurrentIndex(static_cast<int>(known.kind));
    kind->setEnabled(isNew); // what people have in it is of that kind
    QStringList texts;
    for (const auto& choice : known.choices)
        texts << toQt(choice);
    choices->setText(texts.join(QStringLiteral("; ")));
    dialog.setAction([&] {
        CustomField field = known;
        field.name = fromQt(name->text());
        field.kind = static_cast<CustomFieldKind>(kind->currentIndex());
        field.choices.clear();
        if (field.kind == CustomFieldKind::OneChoice || field.kind == CustomFieldKind::SeveralChoices) {
            for (const auto& choice : choices->text().split(QLatin1Char(';'), Qt::SkipEmptyParts))
                field.choices.push_back(fromQt(choice.trimmed()));
        }
        if (isNew)
            file().vocabulary().addCustomField(field);
        else
            file().vocabulary().editCustomField(field);
    });
    dialog.exec();
}

void OrganisationPage::addNeverPair() {
    const auto& directory = file().directory();
    QStringList names;
    std::vector<PersonId> ids;
    for (const auto& person : directory.people()) {
        if (person.archived)
            continue;
        names << labelOf(person);
        ids.push_back(person.id);
    }
    FormDialog dialog(workspace(), tr("Never pair"), tr("Add pair"), this);
    const auto addPerson = [&](const char* name, const QString& label) {
        auto* edit = dialog.addLine(name, label, tr("Type part of the name and choose"));
        auto* completer = new QCompleter(names, edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        edit->setCompleter(completer);
        return edit;
    };
    auto* one = addPerson("neverOneEdit", tr("&One person"));
    auto* other = addPerson("neverOtherEdit", tr("The o&ther person"));
    auto* reason = dialog.addLine("neverReasonEdit", tr("&Reason"));
    const auto chosen = [&](const QLineEdit* edit) {
        const auto at = names.indexOf(edit->text().trimmed());
        return at < 0 ? PersonId{} : ids[static_cast<std::size_t>(at)];
    };
    dialog.setAction([&] { file().programs().addNeverPair(chosen(one), chosen(other), reason->text().toStdString()); });
    dialog.exec();
}

void OrganisationPage::importSkills() {
    const auto path = QFileDialog::getOpenFileName(this, tr("Import a list of skills"), QString(),
                                                   tr("Spreadsheets (*.csv *.tsv *.txt *.xlsx *.ods *.xls)"));
    if (path.isEmpty())
        return;
    workspace().attempt([&] {
        try {
            const auto imported = file().vocabulary().importSkills(path);
            workspace().tell(Tone::Success, tr("%n new skill(s)", nullptr, imported.added) + QStringLiteral(", ") +
                                                tr("%n changed", nullptr, imported.changed) + QStringLiteral(", ") +
                                                tr("%n unchanged", nullptr, imported.same));
        } catch (const exchange::ReadError& error) {
            workspace().tell(Tone::Danger, wording::message(error, path).sentence);
        }
    });
}

} // namespace mentoring::ui
