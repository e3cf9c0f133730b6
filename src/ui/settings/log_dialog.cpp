#include "settings/log_dialog.h"

#include <chrono>
#include <utility>

#include <QComboBox>
#include <QDateTime>
#include <QPushButton>

#include "app/export_service.h"
#include "cells/table.h"
#include "kit/cells_model.h"
#include "kit/empty_state.h"
#include "kit/search_field.h"
#include "kit/table.h"
#include "kit/utf8.h"
#include "parts/list_and_detail.h"
#include "ui_log_dialog.h"
#include "window/export_file.h"
#include "wording/changes.h"
#include "wording/columns.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

QString nameOf(LogKind kind) {
    switch (kind) {
    case LogKind::People:
        return LogDialog::tr("People");
    case LogKind::Programs:
        return LogDialog::tr("Programs and participants");
    case LogKind::Pairs:
        return LogDialog::tr("Matching and pairs");
    case LogKind::Mentoring:
        return LogDialog::tr("The mentoring itself");
    case LogKind::Organisation:
        return LogDialog::tr("Set-up");
    case LogKind::TakenBack:
        return LogDialog::tr("Taken back and done again");
    }
    return {};
}

constexpr int whatColumn = 1;

QStringList titles() {
    return {LogDialog::tr("When"), LogDialog::tr("What"), LogDialog::tr("Who")};
}

/// A time that a spreadsheet understands, by the clock of the workstation as on screen.
std::string timeOf(Instant instant) {
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count())
        .toString(QStringLiteral("yyyy-MM-dd HH:mm"))
        .toStdString();
}

} // namespace

LogDialog::LogDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_form(std::make_unique<Ui::LogDialog>()) {
    m_form->setupUi(this);
    setWindowTitle(tr("File log"));
    m_form->whatLabel->setShade(Label::Muted);
    m_form->whatLabel->setText(
        tr("Who did what, and when. Of the mentoring itself there is only what you may see; what "
           "was written stands in the records."));
    m_form->logSearch->setPurpose(tr("Search the log"));
    m_form->kindCombo->addItem(tr("Everything"));
    for (const auto kind : allLogKinds)
        m_form->kindCombo->addItem(nameOf(kind), static_cast<int>(kind));
    m_form->kindCombo->setAccessibleName(tr("What it is about"));
    m_form->periodCombo->addItem(tr("Whenever"));
    constexpr int week = 7;
    constexpr int month = 30;
    constexpr int year = 365;
    m_form->periodCombo->addItem(tr("The last 24 hours"), 1);
    m_form->periodCombo->addItem(tr("The last 7 days"), week);
    m_form->periodCombo->addItem(tr("The last 30 days"), month);
    m_form->periodCombo->addItem(tr("The last 12 months"), year);
    m_form->periodCombo->setAccessibleName(tr("Period"));
    m_model = new CellsModel(this);
    m_model->setHeaders(titles());
    auto* table = m_form->logTable;
    table->setModel(m_model);
    table->setAccessibleName(tr("File log"));
    table->setColumnWidths({170, 420, 320});
    table->setStretchColumn(whatColumn);
    auto* none = new EmptyState(table);
    none->setIconName(QStringLiteral("recent"));
    table->setEmptyState(none);
    ListAndDetail::connectSearch(m_form->logSearch, none);
    m_form->olderButton->setText(tr("Show &older lines"));
    m_form->olderButton->setAutoDefault(false);
    m_export = m_form->buttonBox->addButton(tr("E&xport these lines…"), QDialogButtonBox::ActionRole);
    m_export->setObjectName(QStringLiteral("exportLogButton"));
    m_export->setAutoDefault(false);
    m_form->buttonBox->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(m_form->logSearch, &SearchField::searched, this, &LogDialog::readAnew);
    connect(m_form->kindCombo, &QComboBox::currentIndexChanged, this, &LogDialog::readAnew);
    connect(m_form->periodCombo, &QComboBox::currentIndexChanged, this, &LogDialog::readAnew);
    connect(m_form->olderButton, &QPushButton::clicked, this, &LogDialog::readOn);
    connect(m_export, &QPushButton::clicked, this, &LogDialog::exportShown);
    connect(m_form->buttonBox, &QDialogButtonBox::rejected, this, &LogDialog::reject);
    resize(940, 640);
    readAnew();
    m_form->logSearch->setFocus();
}

LogDialog::~LogDialog() = default;

LogQuestion LogDialog::question() const {
    LogQuestion question;
    if (const auto kind = m_form->kindCombo->currentData(); kind.isValid())
        question.kind = static_cast<LogKind>(kind.toInt());
    if (const auto days = m_form->periodCombo->currentData(); days.isValid())
        question.from = m_workspace.file().clock().now() - std::chrono::days(days.toInt());
    if (const auto words = foldedWords(m_form->logSearch->text()); !words.isEmpty())
        question.wanted = [words](const ChangeEntry& entry) {
            return holdsAll(foldedText(wording::done(entry) + u' ' + wording::who(entry)), words);
        };
    return question;
}

void LogDialog::readAnew() {
    m_last.reset();
    m_entries.clear();
    m_model->setRows({});
    readOn();
}

void LogDialog::readOn() {
    constexpr std::size_t page = 200;
    m_workspace.attempt([&] {
        auto read = logAfter(m_workspace.file(), question(), m_last, page);
        m_last = read.last;
        std::vector<CellsModel::Row> rows;
        for (auto& entry : read.entries) {
            rows.push_back(
                {entry.id.value, {{wording::moment(entry.at)}, {wording::done(entry)}, {wording::who(entry)}}});
            m_entries.push_back(std::move(entry));
        }
        m_model->append(std::move(rows));
    });
    showState();
}

void LogDialog::showState() {
    const int lines = m_model->total();
    m_form->countLabel->setText(m_last ? tr("%Ln line(s); there may be older ones.", nullptr, lines)
                                       : tr("%Ln line(s)", nullptr, lines));
    m_form->olderButton->setEnabled(m_last.has_value());
    m_export->setEnabled(lines > 0);
    auto* none = m_form->logTable->emptyState();
    if (!m_form->logSearch->text().trimmed().isEmpty())
        none->showNoMatch();
    else
        none->setTexts(tr("Nothing was done"), tr("Nothing of this kind was done in this period."));
}

void LogDialog::exportShown() {
    exportFile(m_workspace, this,
               {tr("Export the log"), tr("Log") + QStringLiteral(".csv"), tr("The log was written to %1."),
                tr("Writing the log…")},
               [this](const QString& path) {
                   cells::Table table;
                   std::uint32_t number = 1;
                   const auto add = [&](const std::vector<std::string>& cells) {
                       table.beginRow(number++);
                       for (const auto& cell : cells)
                           table.add(cells::CellKind::Text, cell);
                   };
                   std::vector<std::string> heading;
                   for (const auto& title : titles())
                       heading.push_back(title.toStdString());
                   add(heading);
                   for (const auto& entry : m_entries)
                       add({timeOf(entry.at), wording::done(entry).toStdString(), wording::who(entry).toStdString()});
                   const auto sheet = tr("Log");
                   return ExportService::table(path, true, table, sheet,
                                               wording::exportWords(sheet).csvSeparator.toLatin1());
               });
}

} // namespace mentoring::ui
