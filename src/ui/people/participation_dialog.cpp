#include "people/participation_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include "app/program_service.h"
#include "kit/form_field.h"
#include "kit/label.h"
#include "wording/issues.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

QComboBox* levelCombo(QWidget* parent, std::optional<int> level, bool optional, const QString& name) {
    auto* combo = new QComboBox(parent);
    combo->setAccessibleName(name);
    if (optional)
        combo->addItem(QStringLiteral("–"), 0);
    for (int one = lowestSkillLevel; one <= highestSkillLevel; ++one)
        combo->addItem(wording::skillLevelName(one), one);
    combo->setCurrentIndex(combo->findData(level.value_or(optional ? 0 : 3)));
    return combo;
}

int chosen(const QTableWidget* table, int row, int column) {
    return qobject_cast<QComboBox*>(table->cellWidget(row, column))->currentData().toInt();
}

SkillId chosenSkill(const QTableWidget* table, int row) {
    return SkillId{qobject_cast<QComboBox*>(table->cellWidget(row, 0))->currentData().toLongLong()};
}

} // namespace

ParticipationDialog::ParticipationDialog(Workspace& workspace, PersonId person, QWidget* parent)
    : QDialog(parent), m_workspace(workspace) {
    setObjectName(QStringLiteral("participationDialog"));
    const auto& directory = workspace.file().directory();
    const auto program = workspace.program();
    if (const auto* known = directory.participation(program, person)) {
        m_part = *known;
    } else {
        m_isNew = true;
        m_part.program = program;
        m_part.person = person;
        m_part.asMentee = true;
    }
    const auto* who = directory.person(person);
    const auto* of = directory.program(program);
    setWindowTitle(tr("%1 in %2", "a person, a program")
                       .arg(who ? QString::fromStdString(who->displayName()) : QString(),
                            of ? QString::fromStdString(of->name) : QString()));
    resize(680, 620);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    auto* roles = new QHBoxLayout;
    m_asMentor = new QCheckBox(tr("As &mentor"), this);
    m_asMentor->setObjectName(QStringLiteral("asMentorCheck"));
    m_asMentor->setChecked(m_part.asMentor);
    m_asMentee = new QCheckBox(tr("As me&ntee"), this);
    m_asMentee->setObjectName(QStringLiteral("asMenteeCheck"));
    m_asMentee->setChecked(m_part.asMentee);
    m_nominated = new QCheckBox(tr("N&ominated: to be paired first"), this);
    m_nominated->setChecked(m_part.nominated);
    for (auto* box : {m_asMentor, m_asMentee, m_nominated})
        roles->addWidget(box);
    roles->addStretch();
    layout->addLayout(roles);

    m_offers = makeTable("offersTable", {tr("Skill offered"), tr("Level")});
    for (const auto& offer : m_part.offers)
        addOffer(offer);
    m_seeks = makeTable("seeksTable", {tr("Skill sought"), tr("Importance"), tr("Level now"), tr("Level wanted")});
    for (const auto& sought : m_part.seeks)
        addSought(sought);

    auto* line = new QHBoxLayout;
    m_capacity = new QSpinBox(this);
    m_capacity->setObjectName(QStringLiteral("capacitySpin"));
    m_capacity->setRange(0, highestCapacity);
    m_capacity->setSpecialValueText(tr("As the program: %1").arg(of ? of->defaultCapacity : 1));
    m_capacity->setValue(m_part.capacity.value_or(0));
    line->addWidget(new FormField(tr("&Capacity as mentor"), m_capacity, this));
    m_pauseReason = new QLineEdit(QString::fromStdString(m_part.pauseReason), this);
    m_pauseReason->setObjectName(QStringLiteral("pauseReasonEdit"));
    line->addWidget(new FormField(tr("&Reason of the pause"), m_pauseReason, this), 1);
    layout->addLayout(line);
    m_paused = new QCheckBox(tr("&Paused: not available for matching"), this);
    m_paused->setObjectName(QStringLiteral("pausedCheck"));
    m_paused->setChecked(m_part.paused);
    layout->addWidget(m_paused);
    const auto enable = [this] {
        m_offers->setEnabled(m_asMentor->isChecked());
        m_capacity->setEnabled(m_asMentor->isChecked());
        m_seeks->setEnabled(m_asMentee->isChecked());
        m_pauseReason->setEnabled(m_paused->isChecked());
    };
    for (auto* box : {m_asMentor, m_asMentee, m_paused})
        connect(box, &QCheckBox::toggled, this, enable);
    enable();

    m_problem = new Label(QString(), Label::Body, Label::Danger, this);
    m_problem->setObjectName(QStringLiteral("problemLabel"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* save = new QPushButton(tr("Save changes"), this);
    save->setObjectName(QStringLiteral("saveButton"));
    save->setProperty("primary", true);
    save->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
}

QTableWidget* ParticipationDialog::makeTable(const char* name, const QStringList& headers) {
    auto* table = new QTableWidget(0, static_cast<int>(headers.size()), this);
    table->setObjectName(QLatin1String(name));
    table->setAccessibleName(headers.first());
    table->setHorizontalHeaderLabels(headers);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < headers.size(); ++column)
        table->setColumnWidth(column, 130);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(metric::tableRow);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    auto* line = new QHBoxLayout;
    auto* add = new QPushButton(tr("Add a skill"), this);
    auto* remove = new QPushButton(tr("Remove"), this);
    const bool offers = headers.size() == 2;
    add->setObjectName(offers ? QStringLiteral("addOfferButton") : QStringLiteral("addSoughtButton"));
    add->setEnabled(!m_workspace.file().directory().skills().empty());
    connect(add, &QPushButton::clicked, this, [this, offers] {
        const SkillId first = m_workspace.file().directory().skills().front().id;
        offers ? addOffer({first, 3}) : addSought({first, 2, {}, {}});
    });
    connect(remove, &QPushButton::clicked, table, [table] { table->removeRow(table->currentRow()); });
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    column->addWidget(table, 1);
    line->addWidget(add);
    line->addWidget(remove);
    line->addStretch();
    column->addLayout(line);
    return table;
}

QComboBox* ParticipationDialog::skillCombo(SkillId chosenSkillId, const QString& name) {
    auto* combo = new QComboBox(this);
    combo->setAccessibleName(name);
    for (const auto& skill : m_workspace.file().directory().skills())
        combo->addItem(wording::name(skill), QVariant::fromValue<qlonglong>(skill.id.value));
    combo->setCurrentIndex(combo->findData(QVariant::fromValue<qlonglong>(chosenSkillId.value)));
    return combo;
}

void ParticipationDialog::addOffer(const OfferedSkill& offer) {
    const int row = m_offers->rowCount();
    m_offers->insertRow(row);
    m_offers->setCellWidget(row, 0, skillCombo(offer.skill, tr("Skill offered")));
    m_offers->setCellWidget(row, 1, levelCombo(this, offer.level, false, tr("Level")));
    m_offers->setCurrentCell(row, 0);
}

void ParticipationDialog::addSought(const SoughtSkill& sought) {
    const int row = m_seeks->rowCount();
    m_seeks->insertRow(row);
    m_seeks->setCellWidget(row, 0, skillCombo(sought.skill, tr("Skill sought")));
    auto* importance = new QComboBox(this);
    importance->setAccessibleName(tr("Importance"));
    for (int one = lowestImportance; one <= highestImportance; ++one)
        importance->addItem(wording::importanceName(one), one);
    importance->setCurrentIndex(importance->findData(sought.importance));
    m_seeks->setCellWidget(row, 1, importance);
    m_seeks->setCellWidget(row, 2, levelCombo(this, sought.presentLevel, true, tr("Level now")));
    m_seeks->setCellWidget(row, 3, levelCombo(this, sought.targetLevel, true, tr("Level wanted")));
    m_seeks->setCurrentCell(row, 0);
}

Participation ParticipationDialog::read() const {
    Participation part = m_part;
    part.asMentor = m_asMentor->isChecked();
    part.asMentee = m_asMentee->isChecked();
    part.nominated = m_nominated->isChecked();
    part.capacity = m_capacity->value() == 0 ? std::nullopt : std::optional(m_capacity->value());
    part.paused = m_paused->isChecked();
    part.pauseReason = m_pauseReason->text().toStdString();
    const auto level = [](int chosenLevel) { return chosenLevel == 0 ? std::nullopt : std::optional(chosenLevel); };
    part.offers.clear();
    for (int row = 0; row < m_offers->rowCount(); ++row)
        part.offers.push_back({chosenSkill(m_offers, row), chosen(m_offers, row, 1)});
    part.seeks.clear();
    for (int row = 0; row < m_seeks->rowCount(); ++row)
        part.seeks.push_back({chosenSkill(m_seeks, row), chosen(m_seeks, row, 1), level(chosen(m_seeks, row, 2)),
                              level(chosen(m_seeks, row, 3))});
    return part;
}

void ParticipationDialog::accept() {
    m_problem->hide();
    auto part = read();
    const bool done = m_workspace.attempt(
        [&] {
            auto& programs = m_workspace.file().programs();
            if (m_isNew) {
                programs.enrol(part.program, {part.person}, part.asMentor, part.asMentee);
                m_isNew = false;
                m_part = *m_workspace.file().directory().participation(part.program, part.person);
                part = read();
            }
            programs.edit(part);
        },
        [this](const Issues& issues) {
            m_problem->setText(wording::sentence(issues));
            m_problem->show();
        });
    if (done)
        QDialog::accept();
}

} // namespace mentoring::ui
