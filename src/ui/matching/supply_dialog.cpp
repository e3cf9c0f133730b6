#include "matching/supply_dialog.h"

#include <algorithm>
#include <utility>

#include <QHeaderView>
#include <QPushButton>

#include "app/directory.h"
#include "app/export_service.h"
#include "cells/table.h"
#include "kit/cells_model.h"
#include "kit/chip.h"
#include "kit/empty_state.h"
#include "kit/search_field.h"
#include "kit/table.h"
#include "kit/utf8.h"
#include "parts/list_and_detail.h"
#include "style/text_scale.h"
#include "ui_supply_dialog.h"
#include "window/export_file.h"
#include "wording/columns.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

enum Column { SkillColumn, WaitingColumn, MentorsColumn, PlacesColumn, MissingColumn };

QStringList titles() {
    return {SupplyDialog::tr("Skill"), SupplyDialog::tr("Waiting for it", "mentees without a mentor"),
            SupplyDialog::tr("Free mentors"), SupplyDialog::tr("Free places"), SupplyDialog::tr("Places missing")};
}

} // namespace

SupplyDialog::SupplyDialog(Workspace& workspace, ProgramId program, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_program(program), m_form(std::make_unique<Ui::SupplyDialog>()) {
    m_form->setupUi(this);
    setWindowTitle(tr("Skills sought and offered"));
    m_form->titleLabel->setRole(Label::CardTitle);
    m_form->whatLabel->setShade(Label::Muted);
    m_form->whatLabel->setText(
        tr("Mentees without a mentor who seek a skill today, and the free places of the mentors who "
           "offer it. One place may be counted for several skills."));
    m_form->supplySearch->setPurpose(tr("Search these skills"));
    m_model = new CellsModel(this);
    m_model->setHeaders(titles());
    auto* table = m_form->supplyTable;
    table->setModel(m_model);
    table->setAccessibleName(tr("Skills sought and offered"));
    table->setItemDelegateForColumn(MissingColumn, new ChipDelegate(table));
    table->setColumnWidths({260, 120, 120, 120, 140});
    table->setStretchColumn(SkillColumn);
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    auto* none = new EmptyState(table);
    none->setIconName(QStringLiteral("people"));
    table->setEmptyState(none);
    ListAndDetail::connectSearch(m_form->supplySearch, none);
    table->setColumnsKey(QStringLiteral("matching/supply"));
    m_export = m_form->buttonBox->addButton(tr("E&xport these figures…"), QDialogButtonBox::ActionRole);
    m_export->setObjectName(QStringLiteral("exportSupplyButton"));
    m_export->setAutoDefault(false);
    m_form->buttonBox->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(m_export, &QPushButton::clicked, this, &SupplyDialog::exportAll);
    connect(m_form->buttonBox, &QDialogButtonBox::rejected, this, &SupplyDialog::reject);
    connect(m_form->supplySearch, &SearchField::searched, this, [this](const QString& text) {
        m_model->setFilter(text);
        showState();
    });
    connect(&workspace, &Workspace::changed, this, [this](const Change& change) {
        if (change.touched & (Aspects(Aspect::Participations) | Aspect::Mentorships | Aspect::People |
                              Aspect::Programs | Aspect::Skills))
            read();
    });
    resize(scaled(860, font()), scaled(560, font()));
    read();
    table->setFocus();
}

SupplyDialog::~SupplyDialog() = default;

void SupplyDialog::read() {
    const auto& directory = m_workspace.file().directory();
    m_workspace.attempt([&] { m_supply = skillSupply(directory, m_program, m_workspace.file().today()); });
    std::erase_if(m_supply, [&](const SkillSupply& one) { return directory.skill(one.skill) == nullptr; });
    std::vector<CellsModel::Row> rows;
    int missing = 0;
    for (const auto& one : m_supply) {
        const auto figure = [](int count) { return CellsModel::Cell{wording::number(count), double(count)}; };
        CellsModel::Cell short_{QStringLiteral("–"), 0.0};
        if (one.isShort()) {
            short_ = {wording::number(one.missing()), double(one.missing()), Tone::Warning, QStringLiteral("warning")};
            ++missing;
        }
        rows.push_back({one.skill.value,
                        {{wording::name(*directory.skill(one.skill))},
                         figure(one.waiting),
                         figure(one.mentors),
                         figure(one.places),
                         short_}});
    }
    m_model->setRows(std::move(rows));
    const auto* of = directory.program(m_program);
    const auto name = of ? toQt(of->name) : QString();
    m_form->titleLabel->setText(missing > 0 ? tr("%1: places are short in %n skill(s)", nullptr, missing).arg(name)
                                            : tr("%1: places for every skill").arg(name));
    showState();
}

void SupplyDialog::showState() {
    auto* none = m_form->supplyTable->emptyState();
    if (m_model->isFiltered())
        none->showNoMatch();
    else
        none->setTexts(
            tr("No skills are asked for"),
            tr("Nobody who waits seeks a skill, and no free mentor offers one. People’s skills are set in their "
               "part in the program, or come with an import."));
    m_export->setEnabled(!m_supply.empty());
}

void SupplyDialog::exportAll() {
    exportFile(m_workspace, this,
               {tr("Export the figures"), tr("Skills") + QStringLiteral(".csv"), tr("The figures were written to %1."),
                tr("Writing the figures…")},
               [this](const QString& path) {
                   cells::Table table;
                   std::uint32_t number = 1;
                   table.beginRow(number++);
                   for (const auto& title : titles())
                       table.add(cells::CellKind::Text, title.toStdString());
                   for (const auto& one : m_supply) {
                       table.beginRow(number++);
                       table.add(cells::CellKind::Text,
                                 wording::name(*m_workspace.file().directory().skill(one.skill)).toStdString());
                       for (const int count : {one.waiting, one.mentors, one.places, one.missing()})
                           table.add(cells::CellKind::Number, std::to_string(count));
                   }
                   const auto sheet = tr("Skills");
                   return ExportService::table(path, true, table, sheet,
                                               wording::exportWords(sheet).csvSeparator.toLatin1());
               });
}

} // namespace mentoring::ui
