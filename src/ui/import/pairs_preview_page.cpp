#include "import/pairs_preview_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "kit/form_field.h"
#include "kit/label.h"
#include "kit/switch.h"
#include "kit/utf8.h"
#include "style/tokens.h"
#include "wording/imports.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

using intake::RowKind;

namespace {

QStringList sentencesFor(const intake::PairRow& row) {
    QStringList sentences;
    for (const auto& problem : row.problems)
        sentences << wording::sentence(problem);
    if (row.kind == RowKind::New && row.endedOn)
        sentences << wording::labelled(wording::name(row.state), wording::date(row.endedOn));
    else if (row.kind == RowKind::New && row.state == MentorshipState::Paused)
        sentences << wording::name(row.state);
    for (const auto& remark : row.remarks)
        sentences << wording::sentence(remark);
    return sentences;
}

} // namespace

void PairsPreviewModel::show(std::shared_ptr<const intake::PairsPlan> plan) {
    beginNewRows();
    m_plan = std::move(plan);
    endNewRows();
}

int PairsPreviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

int PairsPreviewModel::total() const {
    return m_plan ? static_cast<int>(m_plan->rows.size()) : 0;
}

const intake::PairRow& PairsPreviewModel::result(int row) const {
    return m_plan->rows[static_cast<std::size_t>(row)];
}

const intake::PairRow& PairsPreviewModel::rowAt(int row) const {
    return result(underlying(row));
}

RowsPreviewModel::Row PairsPreviewModel::row(int row) const {
    const auto& one = result(row);
    return {one.kind, one.rowNumber, !one.remarks.empty()};
}

QString PairsPreviewModel::subject(int row) const {
    return toQt(result(row).mentee + " – " + result(row).mentor);
}

QStringList PairsPreviewModel::account(int row) const {
    const auto& one = result(row);
    auto sentences = sentencesFor(one);
    if (sentences.isEmpty())
        sentences << (one.kind == RowKind::New ? tr("A new pair.") : tr("The pair is in Ithaca already."));
    return sentences;
}

QString PairsPreviewModel::header(int column) const {
    return column == MenteeColumn   ? tr("Mentee")
           : column == MentorColumn ? tr("Mentor")
           : column == SinceColumn  ? tr("Since")
                                    : tr("In detail");
}

QString PairsPreviewModel::text(int row, int column) const {
    const auto& one = result(row);
    return column == MenteeColumn   ? toQt(one.mentee)
           : column == MentorColumn ? toQt(one.mentor)
           : column == SinceColumn  ? wording::date(one.startedOn)
                                    : sentencesFor(one).join(QStringLiteral("  ·  "));
}

QString PairsPreviewModel::searchText(int row) const {
    const auto& one = result(row);
    return toQt(one.mentee) + u' ' + toQt(one.mentor) + u' ' + QString::number(one.rowNumber) + u' ' +
           text(row, WhatColumn);
}

bool PairsPreviewModel::sortsByNumber(int column) const {
    return column == SinceColumn || RowsPreviewModel::sortsByNumber(column);
}

double PairsPreviewModel::sortNumber(int row, int column) const {
    if (column != SinceColumn)
        return RowsPreviewModel::sortNumber(row, column);
    const auto& start = result(row).startedOn;
    return start ? static_cast<double>(std::chrono::sys_days(*start).time_since_epoch().count()) : 0;
}

PairsPreviewPage::PairsPreviewPage(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    auto* answers = new QHBoxLayout;
    answers->setSpacing(space::l);
    m_dates = new QComboBox(this);
    m_dates->setObjectName(QStringLiteral("pairDatesCombo"));
    m_datesField = new FormField(tr("&Day or month first?"), m_dates, this);
    m_enrol = new SwitchRow(this);
    m_enrol->button()->setObjectName(QStringLiteral("enrolSwitch"));
    m_enrol->setSentence(tr("Accept people who do not take part yet in the role that their pair needs"));
    answers->addWidget(m_datesField, 2);
    answers->addWidget(m_enrol, 3, Qt::AlignBottom);
    column->addLayout(answers);
    m_model = new PairsPreviewModel(this);
    m_rows = new RowsPreview(
        m_model, {RowKind::New, RowKind::Same, RowKind::Problem}, {130, 70, 180, 180, 120, 320},
        {"pairKindFilter", "pairsPreviewSearch", "pairsPreviewTable", "pairSentencesLabel", "pairsNotesLabel"}, this);
    column->addWidget(m_rows, 1);
    connect(m_enrol->button(), &QCheckBox::toggled, this, &PairsPreviewPage::answered);
    connect(m_dates, &QComboBox::activated, this, &PairsPreviewPage::answered);
}

void PairsPreviewPage::forgetAnswers() {
    const QSignalBlocker quiet(m_enrol->button());
    m_enrol->button()->setChecked(false);
    m_dates->clear();
}

intake::PairsOptions PairsPreviewPage::options() const {
    intake::PairsOptions options;
    options.enrol = m_enrol->button()->isChecked();
    if (m_dates->currentIndex() > 0)
        options.dateOrder = m_dates->currentIndex() == 1 ? intake::DateOrder::DayFirst : intake::DateOrder::MonthFirst;
    return options;
}

void PairsPreviewPage::show(std::shared_ptr<const intake::PairsPlan> plan) {
    m_model->show(plan);
    m_enrol->setVisible(plan->notTakingPart > 0 || m_enrol->button()->isChecked());
    m_datesField->setVisible(plan->dateQuestion.has_value());
    if (plan->dateQuestion && m_dates->count() == 0) {
        const auto words = wording::words(*plan->dateQuestion);
        m_dates->addItem(tr("Not decided yet"));
        m_dates->addItem(words.first);
        m_dates->addItem(words.second);
    }
    QStringList notes;
    if (!plan->newParticipations.empty() || !plan->changedParticipations.empty())
        notes << tr("%n person(s) are accepted into the program.", nullptr,
                    static_cast<int>(plan->newParticipations.size() + plan->changedParticipations.size()));
    if (!plan->ignored.empty()) {
        QStringList names;
        for (const auto& header : plan->ignored)
            names << toQt(header);
        notes << tr("Left out: %1.").arg(names.join(QStringLiteral(", ")));
    }
    m_rows->notes()->setText(notes.join(u' '));
    m_rows->notes()->setVisible(!notes.isEmpty());
    m_rows->show(plan->counts);
}

} // namespace mentoring::ui
