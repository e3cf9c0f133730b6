#include "settings/organisation_page.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

#include "app/program_service.h"
#include "app/vocabulary_service.h"
#include "cells/source.h"
#include "kit/card.h"
#include "kit/page_header.h"
#include "kit/question_dialog.h"
#include "kit/scroll_column.h"
#include "kit/utf8.h"
#include "parts/draft_keeper.h"
#include "rows_card.h"
#include "settings/log_dialog.h"
#include "settings/vocabulary_forms.h"
#include "style/icons.h"
#include "window/export_file.h"
#include "window/file_choice.h"
#include "wording/columns.h"
#include "wording/imports.h"
#include "wording/language.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"
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
    const auto english = toQt(skill.nameEn);
    const auto french = toQt(skill.nameFr);
    return wording::speaksFrench() ? french + QStringLiteral(" / ") + english
                                   : english + QStringLiteral(" / ") + french;
}

} // namespace

OrganisationPage::OrganisationPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, QStringLiteral("organisation"), parent) {
    setObjectName(QStringLiteral("organisationPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::l);
    m_header = new PageHeader(this);
    m_log = new QAction(icon(QStringLiteral("recent")), QString(), this);
    m_log->setObjectName(QStringLiteral("showLogAction"));
    connect(m_log, &QAction::triggered, this, [this] { LogDialog(this->workspace(), this).exec(); });
    m_header->addAction(m_log);
    layout->addWidget(m_header);
    auto* scroll = new ScrollColumn(this);
    layout->addWidget(scroll, 1);

    auto* typed = new QWidget(this);
    auto* typedColumn = new QVBoxLayout(typed);
    typedColumn->setContentsMargins(0, 0, 0, 0);
    typedColumn->setSpacing(space::l);
    scroll->column()->addWidget(typed);
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
    typedColumn->addWidget(m_nameCard);

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
    typedColumn->addWidget(m_levelsCard);
    m_draft = new DraftKeeper(workspace, *typed, {draftKey("organisation", {}), title(), {}, true}, this);

    m_skills = new RowsCard(QStringLiteral("skills"), this);
    m_fields = new RowsCard(QStringLiteral("customFields"), this);
    m_nevers = new RowsCard(QStringLiteral("neverPairs"), this);
    m_texts = new RowsCard(QStringLiteral("texts"), this);
    m_texts->setFixed();
    for (auto* card : {m_skills, m_fields, m_nevers, m_texts})
        scroll->column()->addWidget(card);
    auto* import = m_skills->addButton(QStringLiteral("importSkillsButton"));
    connect(import, &QPushButton::clicked, this, &OrganisationPage::importSkills);
    m_exportSkills = m_skills->addButton(QStringLiteral("exportSkillsButton"), false);
    connect(m_exportSkills, &QPushButton::clicked, this, &OrganisationPage::exportSkills);

    connect(m_saveName, &QPushButton::clicked, this, &OrganisationPage::saveName);
    connect(m_name, &QLineEdit::returnPressed, this, &OrganisationPage::saveName);
    connect(m_saveLevels, &QPushButton::clicked, this, &OrganisationPage::saveLevels);
    connect(m_skills, &RowsCard::addAsked, this, [this] { skillForm(this->workspace(), {}, this)->exec(); });
    connect(m_skills, &RowsCard::editAsked, this, [this](qint64 id) {
        if (const auto* skill = file().directory().skill(SkillId{id}))
            skillForm(this->workspace(), *skill, this)->exec();
    });
    connect(m_fields, &RowsCard::addAsked, this, [this] { customFieldForm(this->workspace(), {}, this)->exec(); });
    connect(m_fields, &RowsCard::editAsked, this, [this](qint64 id) {
        if (const auto* field = file().directory().customField(CustomFieldId{id}))
            customFieldForm(this->workspace(), *field, this)->exec();
    });
    connect(m_texts, &RowsCard::editAsked, this, [this](qint64 kind) {
        organisationTextForm(this->workspace(), static_cast<TextKind>(kind), this)->exec();
    });
    connect(m_nevers, &RowsCard::addAsked, this, [this] { neverPairForm(this->workspace(), this)->exec(); });
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
            Aspects(Aspect::Organisation) | Aspect::Skills | Aspect::CustomFields | Aspect::NeverPairs | Aspect::Texts;
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
    if (m_draft->hasBegun())
        return;
    if (m_draft->begin().any) {
        m_name->setModified(fromQt(m_name->text()) != file().directory().organisationName());
        m_levels->document()->setModified(typedLevels() != file().directory().levels().names());
    }
}

bool OrganisationPage::mayLeave() {
    if (m_name->isModified() && !saveName())
        return false; // the message says why
    return mayLeaveLevels();
}

bool OrganisationPage::mayLeaveLevels() {
    if (!m_levels->document()->isModified() || workspace().isReadOnly())
        return true;
    const auto names = typedLevels();
    const int losing = file().vocabulary().peopleWithoutLevelUnder(names);
    if (losing == 0)
        return saveLevels();
    QuestionDialog question(
        tr("Keep the new levels?"),
        tr("%Ln people have a level that is not among the names typed, and would have none.", nullptr, losing),
        {tr("&Throw the text away"), tr("&Stay here"), tr("&Keep these levels")}, this);
    switch (question.ask()) {
    case 0:
        throwAwayLevels();
        return true;
    case 2:
        return saveLevels();
    default:
        return false;
    }
}

void OrganisationPage::throwAwayLevels() {
    m_levels->document()->setModified(false);
    refresh();
    m_draft->settle();
}

std::vector<std::string> OrganisationPage::typedLevels() const {
    std::vector<std::string> names;
    for (const auto& line : m_levels->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        if (!line.trimmed().isEmpty())
            names.push_back(fromQt(line.trimmed()));
    return names;
}

void OrganisationPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (isVisible())
            refresh();
    }
    Page::changeEvent(event);
}

bool OrganisationPage::focusSearch() {
    for (auto* card : {m_skills, m_fields, m_nevers})
        if (card->focusSearch())
            return true;
    return false;
}

QList<QAction*> OrganisationPage::menuActions() const {
    return {m_log};
}

void OrganisationPage::retranslate() {
    m_log->setText(tr("File lo&g…"));
    m_log->setToolTip(tr("Who did what in this file, and when"));
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
    m_exportSkills->setText(tr("Export…"));
    m_skills->setSearchText(tr("Search the skills"));
    m_fields->setSearchText(tr("Search these fields"));
    m_nevers->setSearchText(tr("Search these pairs"));
    m_fields->setTexts(tr("Fields of your own"),
                       tr("What you know of people beyond the usual: profession, cost centre …"), tr("Add a field…"),
                       tr("Delete"), tr("No fields of your own yet"));
    m_fields->setEditText(tr("Edit…"));
    m_texts->setTexts(
        tr("Texts of the program"),
        tr("The sheets of the roles and what every new agreement begins with. Word them in your own way; what "
           "you leave is as Ithaca words it."),
        {}, {}, {});
    m_texts->setEditText(tr("Edit…"));
    m_nevers->setTexts(tr("Never pair"),
                       tr("Two people who must not be paired, with the reason: in every program or in one."),
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
    m_exportSkills->setEnabled(!rows.empty());
    rows.clear();
    for (const auto& field : directory.customFields())
        rows.push_back({field.id.value, QStringLiteral("%1 · %2").arg(toQt(field.name), wording::name(field.kind))});
    m_fields->setRows(rows);
    rows.clear();
    for (const auto& pair : directory.neverPairs()) {
        const auto* one = directory.person(pair.one);
        const auto* other = directory.person(pair.other);
        if (!one || !other)
            continue;
        auto text = tr("%1 and %2: %3", "two people, the reason")
                        .arg(toQt(one->displayName()), toQt(other->displayName()), toQt(pair.reason));
        if (const auto* author = directory.person(pair.author))
            text += QStringLiteral(" · ") + tr("said by %1").arg(toQt(author->displayName()));
        if (const auto* program = directory.program(pair.program))
            text += QStringLiteral(" · ") + tr("only in %1").arg(toQt(program->name));
        rows.push_back({pair.id.value, text});
    }
    m_nevers->setRows(rows);
    rows.clear();
    for (const auto kind : allTextKinds) {
        const auto text = file().vocabulary().text(kind);
        rows.push_back(
            {static_cast<qint64>(kind),
             wording::name(kind) + QStringLiteral(" · ") +
                 (text.isBuiltIn() ? tr("as Ithaca words it")
                                   : tr("in your own words, version %1").arg(wording::number(text.version)))});
    }
    m_texts->setRows(rows);
    const bool writable = !workspace().isReadOnly();
    for (auto* card : {m_skills, m_fields, m_nevers, m_texts})
        card->setWritable(writable);
    m_saveName->setEnabled(writable);
    m_saveLevels->setEnabled(writable);
    m_name->setReadOnly(!writable);
    m_levels->setReadOnly(!writable);
}

bool OrganisationPage::saveName() {
    m_name->setModified(false);
    const bool done =
        workspace().attempt([this] { file().vocabulary().renameOrganisation(m_name->text().toStdString()); });
    m_name->setModified(!done);
    if (done)
        m_draft->settle();
    return done;
}

bool OrganisationPage::saveLevels() {
    m_levels->document()->setModified(false);
    const bool done = workspace().attempt([&] { file().vocabulary().setLevels(typedLevels()); });
    m_levels->document()->setModified(!done);
    if (done)
        m_draft->settle();
    return done;
}

void OrganisationPage::exportSkills() {
    const auto shown = m_skills->shownRows();
    const auto total = m_skills->total();
    exportList(workspace(), this,
               {tr("Export the skills"), wording::skillsSheet() + QStringLiteral(".xlsx"),
                tr("The skills were written to %1."), tr("Writing the skills…")},
               {static_cast<int>(shown.size()), total, shown.size() < total},
               [this, shown](const QString& path, bool all) {
                   std::vector<SkillId> skills;
                   if (all)
                       for (const auto& skill : file().directory().skills())
                           skills.push_back(skill.id);
                   return file().exports().skills(path, true, all ? skills : idsOf<SkillId>(shown),
                                                  wording::exportWords(wording::skillsSheet()));
               });
}

void OrganisationPage::importSkills() {
    const auto path = FileChoice::toOpen(this, tr("Import a list of skills"),
                                         tr("Spreadsheets (*.csv *.tsv *.txt *.xlsx *.ods *.xls)"));
    if (path.isEmpty())
        return;
    workspace().attempt([&] {
        try {
            const auto imported = file().vocabulary().importSkills(path);
            auto said = tr("%n new skill(s)", nullptr, imported.added) + QStringLiteral(", ") +
                        tr("%n changed", nullptr, imported.changed) + QStringLiteral(", ") +
                        tr("%n unchanged", nullptr, imported.same) + u'.';
            constexpr std::size_t most = 3;
            for (std::size_t i = 0; i < std::min(most, imported.problems.size()); ++i)
                said += u' ' + tr("Row %1 was left out: %2")
                                   .arg(wording::number(imported.problems[i].rowNumber),
                                        wording::sentence(imported.problems[i]));
            if (imported.problems.size() > most)
                said += u' ' +
                        tr("%n more row(s) were left out.", nullptr, static_cast<int>(imported.problems.size() - most));
            workspace().tell(imported.problems.empty() ? Tone::Success : Tone::Warning, said);
        } catch (const cells::ReadError& error) {
            workspace().tell(Tone::Danger, wording::message(error, path).sentence);
        }
    });
}

} // namespace mentoring::ui
