#include "people/participation_dialog.h"

#include <QApplication>
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
#include "people/shown.h"
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

/// With air around it, so that boxes of neighbouring cells do not touch.
void put(QTableWidget* table, int row, int column, QComboBox* combo) {
    auto* cell = new QWidget(table);
    auto* line = new QHBoxLayout(cell);
    line->setContentsMargins(space::xs, 3, space::xs, 3);
    line->addWidget(combo);
    cell->setFocusProxy(combo);
    table->setCellWidget(row, column, cell);
}

QVariant chosenIn(const QTableWidget* table, int row, int column) {
    return table->cellWidget(row, column)->findChild<QComboBox*>()->currentData();
}

int chosen(const QTableWidget* table, int row, int column) {
    return chosenIn(table, row, column).toInt();
}

SkillId chosenSkill(const QTableWidget* table, int row) {
    return SkillId{chosenIn(table, row, 0).toLongLong()};
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
    resize(760, 560);

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
    line->setSpacing(space::l);
    m_capacity = new QSpinBox(this);
    m_capacity->setObjectName(QStringLiteral("capacitySpin"));
    m_capacity->setRange(0, highestCapacity);
    m_capacity->setSpecialValueText(tr("As the program: %1").arg(of ? of->defaultCapacity : 1));
    m_capacity->setMinimumWidth(fontMetrics().horizontalAdvance(m_capacity->specialValueText()) + 4 * space::l);
    m_capacity->setValue(m_part.capacity.value_or(0));
    auto* capacityField = new FormField(tr("&Capacity as mentor"), m_capacity, this);
    layout->addWidget(capacityField, 0, Qt::AlignLeft);
    m_paused = new QCheckBox(tr("&Paused: not available for matching"), this);
    m_paused->setObjectName(QStringLiteral("pausedCheck"));
    m_paused->setChecked(m_part.paused);
    layout->addWidget(m_paused);
    m_pausedUntil = new QLineEdit(shortDate(m_part.pausedUntil), this);
    m_pausedUntil->setObjectName(QStringLiteral("pausedUntilEdit"));
    m_untilField = new FormField(tr("&Until"), m_pausedUntil, this);
    m_untilField->setHelp(tr("Empty: until further notice"));
    line->addWidget(m_untilField, 0, Qt::AlignTop);
    m_pauseReason = new QLineEdit(QString::fromStdString(m_part.pauseReason), this);
    m_pauseReason->setObjectName(QStringLiteral("pauseReasonEdit"));
    auto* reasonField = new FormField(tr("&Reason of the pause"), m_pauseReason, this);
    line->addWidget(reasonField, 1, Qt::AlignTop);
    layout->addLayout(line);
    // Only what the roles ask for is shown; what is hidden is kept.
    const auto enable = [this, capacityField, reasonField] {
        m_offers->parentWidget()->setVisible(m_asMentor->isChecked());
        capacityField->setVisible(m_asMentor->isChecked());
        m_seeks->parentWidget()->setVisible(m_asMentee->isChecked());
        m_untilField->setVisible(m_paused->isChecked());
        reasonField->setVisible(m_paused->isChecked());
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
    auto* section = new QWidget(this);
    auto* column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto* table = new QTableWidget(0, static_cast<int>(headers.size()), section);
    table->setObjectName(QLatin1String(name));
    table->setAccessibleName(headers.first());
    table->setHorizontalHeaderLabels(headers);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int at = 1; at < headers.size(); ++at)
        table->setColumnWidth(at, 144);
    table->setMinimumHeight(3 * metric::tableRow);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    // The row whose box has the focus is the one that Remove means.
    connect(qApp, &QApplication::focusChanged, table, [table](const QWidget*, const QWidget* now) {
        for (int row = 0; now != nullptr && row < table->rowCount(); ++row) {
            for (int at = 0; at < table->columnCount(); ++at) {
                if (const auto* cell = table->cellWidget(row, at); cell != nullptr && cell->isAncestorOf(now))
                    table->setCurrentCell(row, at);
            }
        }
    });
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(metric::tableRow);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
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
    remove->setEnabled(false);
    connect(table, &QTableWidget::currentCellChanged, remove, [remove](int row) { remove->setEnabled(row >= 0); });
    connect(remove, &QPushButton::clicked, table, [table] { table->removeRow(table->currentRow()); });
    column->addWidget(table, 1);
    line->addWidget(add);
    line->addWidget(remove);
    line->addStretch();
    column->addLayout(line);
    qobject_cast<QVBoxLayout*>(layout())->addWidget(section, 1);
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
    put(m_offers, row, 0, skillCombo(offer.skill, tr("Skill offered")));
    put(m_offers, row, 1, levelCombo(this, offer.level, false, tr("Level")));
    m_offers->setCurrentCell(row, 0);
}

void ParticipationDialog::addSought(const SoughtSkill& sought) {
    const int row = m_seeks->rowCount();
    m_seeks->insertRow(row);
    put(m_seeks, row, 0, skillCombo(sought.skill, tr("Skill sought")));
    auto* importance = new QComboBox(this);
    importance->setAccessibleName(tr("Importance"));
    for (int one = lowestImportance; one <= highestImportance; ++one)
        importance->addItem(wording::importanceName(one), one);
    importance->setCurrentIndex(importance->findData(sought.importance));
    put(m_seeks, row, 1, importance);
    put(m_seeks, row, 2, levelCombo(this, sought.presentLevel, true, tr("Level now")));
    put(m_seeks, row, 3, levelCombo(this, sought.targetLevel, true, tr("Level wanted")));
    m_seeks->setCurrentCell(row, 0);
}

Participation ParticipationDialog::read() const {
    Participation part = m_part;
    part.asMentor = m_asMentor->isChecked();
    part.asMentee = m_asMentee->isChecked();
    part.nominated = m_nominated->isChecked();
    part.capacity = m_capacity->value() == 0 ? std::nullopt : std::optional(m_capacity->value());
    part.paused = m_paused->isChecked();
    part.pausedUntil = part.paused ? typedDate(m_pausedUntil->text().trimmed()) : std::nullopt;
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
    m_untilField->setError({});
    const auto until = m_pausedUntil->text().trimmed();
    if (m_paused->isChecked() && !until.isEmpty() && !typedDate(until)) {
        m_untilField->setError(tr("Write a day such as %1.").arg(shortDate(Date{std::chrono::year{2026} / 9 / 15})));
        m_pausedUntil->setFocus();
        return;
    }
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
