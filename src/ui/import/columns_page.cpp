#include "columns_page.h"

#include <algorithm>

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include "columns_grid.h"
#include "kit/banner.h"
#include "kit/breaking_row.h"
#include "kit/chip.h"
#include "kit/form_field.h"
#include "kit/label.h"
#include "kit/switch.h"
#include "kit/utf8.h"
#include "style/text_scale.h"
#include "style/tokens.h"
#include "wording/imports.h"

namespace mentoring::ui {

namespace {

constexpr int customNameRole = Qt::UserRole + 1;
constexpr int newCustomRole = Qt::UserRole + 2;
constexpr int optionRole = Qt::UserRole + 3;

constexpr int fewestLetters = 16; // of a choice that stands beside another one
constexpr int narrowestSentence = 240;

} // namespace

ColumnsPage::ColumnsPage(const Directory& directory, QWidget* parent) : QWidget(parent), m_directory(directory) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    auto* top = new BreakingRow;
    top->setSpacingBelow(space::m);
    column->addLayout(top);
    auto* fields = new BreakingRow;
    fields->setSpacingBelow(space::m);
    top->addLayout(fields);
    m_program = new QComboBox(this);
    m_program->setObjectName(QStringLiteral("programCombo"));
    m_programField = new FormField(tr("Into the &program"), m_program, this);
    fields->addWidget(m_programField);
    m_role = new QComboBox(this);
    m_role->setObjectName(QStringLiteral("roleCombo"));
    for (const auto role :
         {intake::FileRole::FromColumn, intake::FileRole::Mentor, intake::FileRole::Mentee, intake::FileRole::Both})
        m_role->addItem(wording::name(role), static_cast<int>(role));
    m_roleField = new FormField(tr("&Who is mentor, who is mentee"), m_role, this);
    fields->addWidget(m_roleField);
    for (auto* combo : {m_program, m_role}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(fewestLetters);
    }
    m_archive = new SwitchRow(this);
    m_archive->button()->setObjectName(QStringLiteral("archiveMissingSwitch"));
    m_archive->setSentence(tr("This is the whole staff: archive people who are not in it"));
    m_archive->setMinimumWidth(scaled(narrowestSentence, font()));
    top->addWidget(m_archive);
    top->setAlignment(m_archive, Qt::AlignBottom);
    m_grid = new ColumnsGrid(QStringLiteral("columnsBanner"), QStringLiteral("fieldCombo"), this);
    column->addWidget(m_grid, 1);
    connect(m_program, &QComboBox::activated, this, &ColumnsPage::edited);
    connect(m_role, &QComboBox::activated, this, &ColumnsPage::edited);
    connect(m_archive->button(), &QCheckBox::toggled, this, &ColumnsPage::edited);
}

void ColumnsPage::setPrograms(ProgramId current) {
    fillWithPrograms(*m_program, m_directory, current);
    m_program->addItem(tr("No program: people only"), QVariant::fromValue<qint64>(0));
}

void ColumnsPage::fill(QComboBox* combo, const intake::FieldChoice& choice) {
    using intake::PeopleField;
    combo->addItem(wording::name(PeopleField::None), static_cast<int>(PeopleField::None));
    combo->insertSeparator(combo->count());
    // A column about one skill may be about one that is offered or one that is sought.
    if (!choice.option.empty()) {
        for (const auto field : {PeopleField::Skills, PeopleField::Seeks, PeopleField::WorkingLanguages}) {
            if (field == PeopleField::WorkingLanguages && choice.field != field)
                continue;
            combo->addItem(wording::name(intake::FieldChoice{field, {}, choice.option}), static_cast<int>(field));
            combo->setItemData(combo->count() - 1, toQt(choice.option), optionRole);
        }
        combo->insertSeparator(combo->count());
    }
    for (const auto field : intake::allPeopleFields())
        combo->addItem(wording::name(field), static_cast<int>(field));
    combo->insertSeparator(combo->count());
    for (const auto& custom : m_directory.customFields()) {
        combo->addItem(toQt(custom.name), static_cast<int>(PeopleField::Custom));
        combo->setItemData(combo->count() - 1, toQt(custom.name), customNameRole);
    }
    combo->addItem(tr("New field…"), static_cast<int>(PeopleField::Custom));
    combo->setItemData(combo->count() - 1, true, newCustomRole);
    for (int i = 0; i < combo->count(); ++i) {
        if (!combo->itemData(i).isValid() || combo->itemData(i).toInt() != static_cast<int>(choice.field))
            continue;
        const bool fits = choice.field != PeopleField::Custom ||
                          combo->itemData(i, customNameRole).toString() == toQt(choice.customName) ||
                          combo->itemData(i, newCustomRole).toBool();
        if (fits && combo->itemData(i, optionRole).toString() == toQt(choice.option)) {
            combo->setCurrentIndex(i);
            return;
        }
    }
}

void ColumnsPage::show(const cells::SourceFile& source, const cells::Layout& layout,
                       const ImportService::Proposal& proposal) {
    const auto& columns = proposal.columns.columns;
    const auto& mapping = proposal.columns.mapping;
    const bool remembered = proposal.isAsLastTime;
    m_filling = true;
    m_layout = layout;
    m_remembered = remembered;
    m_rows.clear();
    m_grid->show(source.table, layout, [&](std::size_t i, const QString& header, const ColumnsGrid::Line& line) {
        const auto choice = i < mapping.columns.size() ? mapping.columns[i] : intake::FieldChoice{};
        fill(line.combo, choice);
        auto* custom = new QLineEdit(choice.customName.empty() ? header : toQt(choice.customName), line.cell);
        custom->setObjectName(QStringLiteral("customNameEdit%1").arg(i));
        custom->setAccessibleName(tr("Name of the new field"));
        line.addBelow(custom);
        if (!remembered && i < columns.size() && choice.isUsed() &&
            columns[i].confidence == intake::Confidence::Guessed) {
            auto* chip = new Chip(wording::name(intake::Confidence::Guessed), Tone::Warning, line.cell);
            chip->setIconName(QStringLiteral("question"));
            line.addBeside(chip);
        }
        const auto remark =
            remembered || choice.isUsed() || i >= columns.size() ? QString() : wording::sentence(columns[i], header);
        if (!remark.isEmpty()) {
            auto* why = new Label(remark, Label::Caption, Label::Muted, line.cell);
            why->setObjectName(QStringLiteral("columnRemark%1").arg(i));
            why->setWordWrap(true);
            line.addBelow(why);
        }
        connect(line.combo, &QComboBox::activated, this, &ColumnsPage::edited);
        connect(custom, &QLineEdit::textEdited, this, &ColumnsPage::edited);
        m_rows.push_back({line.combo, custom});
    });
    m_filling = false;
    edited();
}

intake::FieldChoice ColumnsPage::choiceOf(const Row& row) const {
    intake::FieldChoice choice;
    choice.field = static_cast<intake::PeopleField>(row.field->currentData().toInt());
    if (choice.field == intake::PeopleField::Custom)
        choice.customName =
            fromQt(row.field->currentData(newCustomRole).toBool() ? row.custom->text().trimmed()
                                                                  : row.field->currentData(customNameRole).toString());
    choice.option = fromQt(row.field->currentData(optionRole).toString());
    return choice;
}

intake::PeopleMapping ColumnsPage::mapping() const {
    intake::PeopleMapping mapping;
    for (const auto& row : m_rows)
        mapping.columns.push_back(choiceOf(row));
    return mapping;
}

std::optional<ProgramId> ColumnsPage::program() const {
    return chosenProgram(*m_program);
}

intake::FileRole ColumnsPage::role() const {
    return static_cast<intake::FileRole>(m_role->currentData().toInt());
}

void ColumnsPage::setRole(intake::FileRole role) {
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(role)));
    edited();
}

bool ColumnsPage::archivesMissing() const {
    return m_archive->button()->isChecked();
}

void ColumnsPage::setArchivesMissing(bool archives) {
    m_archive->button()->setChecked(archives);
}

QString ColumnsPage::problem() const {
    using intake::PeopleField;
    const auto chosen = mapping();
    for (const auto& choice : chosen.columns)
        if (choice.field == PeopleField::Custom && choice.customName.empty())
            return tr("Write a name for the new field.");
    constexpr PeopleField identities[] = {PeopleField::StaffId, PeopleField::Email, PeopleField::FullName,
                                          PeopleField::FamilyName};
    const bool known = std::ranges::any_of(identities, [&](PeopleField field) { return chosen.uses(field); });
    return known ? QString()
                 : tr("Say which column holds the e-mail address, the staff number or the name: people are "
                      "recognised by it.");
}

void ColumnsPage::edited() {
    if (m_filling)
        return;
    for (const auto& row : m_rows)
        row.custom->setVisible(row.field->currentData(newCustomRole).toBool());
    m_roleField->setVisible(program().has_value());
    const auto wrong = problem();
    QStringList conflicts;
    for (const auto& conflict : intake::conflictsIn(mapping()))
        conflicts << tr("“%1” and “%2” both become %3: only the first is read.")
                         .arg(toQt(m_layout.headers[conflict.usedColumn]), toQt(m_layout.headers[conflict.otherColumn]),
                              wording::name(conflict.field));
    auto& banner = m_grid->banner();
    banner.setVisible(true);
    if (!wrong.isEmpty() && !m_rows.empty())
        banner.setMessage(Tone::Warning, wrong);
    else if (!conflicts.isEmpty())
        banner.setMessage(Tone::Warning, conflicts.join(u' '));
    else if (m_remembered)
        banner.setMessage(Tone::Info, tr("The columns are set as last time a file with these headers came in."));
    else
        banner.hide();
    Q_EMIT changed();
}

} // namespace mentoring::ui
