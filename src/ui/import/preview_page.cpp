#include "import/preview_page.h"

#include <utility>

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "kit/label.h"
#include "kit/utf8.h"
#include "style/icons.h"
#include "style/tokens.h"
#include "wording/imports.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"

namespace mentoring::ui {

using intake::RowKind;

namespace {

/// The first names of a list that may be long.
QString shortened(const QStringList& names) {
    constexpr qsizetype most = 8;
    return names.size() <= most ? names.join(QStringLiteral(", "))
                                : QStringList(names.first(most)).join(QStringLiteral(", ")) + QStringLiteral(" …");
}

/// What is said of a row: problems first, then what changes, then warnings.
QStringList sentencesFor(const intake::RowResult& row) {
    QStringList sentences;
    for (const auto& problem : row.problems)
        sentences << wording::sentence(problem);
    // What somebody new brings is what the file says; only changes need both sides.
    if (row.kind == RowKind::Changed)
        for (const auto& change : row.changes)
            sentences << wording::sentence(change);
    for (const auto& warning : row.warnings)
        sentences << wording::sentence(warning);
    return sentences;
}

} // namespace

void ImportPreviewModel::show(std::shared_ptr<const intake::ImportPlan> plan) {
    beginNewRows();
    m_plan = std::move(plan);
    m_brought.emplace(*m_plan);
    endNewRows();
}

QStringList ImportPreviewModel::valuesOf(const intake::RowResult& row) const {
    QStringList values;
    for (const auto& change : m_brought->of(row))
        values << wording::stored(change);
    return values;
}

std::optional<int> ImportPreviewModel::rowWithNumber(std::uint32_t number) const {
    for (int row = 0; row < rowCount(); ++row)
        if (rowAt(row).rowNumber == number)
            return row;
    return std::nullopt;
}

int ImportPreviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

int ImportPreviewModel::total() const {
    return m_plan ? static_cast<int>(m_plan->rows.size()) : 0;
}

const intake::RowResult& ImportPreviewModel::result(int row) const {
    return m_plan->rows[static_cast<std::size_t>(row)];
}

const intake::RowResult& ImportPreviewModel::rowAt(int row) const {
    return result(underlying(row));
}

RowsPreviewModel::Row ImportPreviewModel::row(int row) const {
    const auto& one = result(row);
    return {one.kind, one.rowNumber, !one.warnings.empty()};
}

QString ImportPreviewModel::subject(int row) const {
    return toQt(result(row).name);
}

QStringList ImportPreviewModel::account(int row) const {
    const auto& one = result(row);
    auto sentences = sentencesFor(one);
    if (one.kind == RowKind::New)
        sentences << valuesOf(one).join(QStringLiteral("  ·  "));
    if (sentences.isEmpty())
        sentences << tr("Nothing differs from what is recorded.");
    return sentences;
}

QString ImportPreviewModel::header(int column) const {
    return column == NameColumn ? tr("Person") : tr("In detail");
}

QString ImportPreviewModel::text(int row, int column) const {
    const auto& one = result(row);
    return column == NameColumn ? toQt(one.name) : (sentencesFor(one) + valuesOf(one)).join(QStringLiteral("  ·  "));
}

QString ImportPreviewModel::searchText(int row) const {
    const auto& one = result(row);
    return toQt(one.name) + u' ' + QString::number(one.rowNumber) + u' ' + sentencesFor(one).join(u' ') + u' ' +
           valuesOf(one).join(u' ');
}

QString ImportPreviewModel::sortText(int row, int column) const {
    return column == NameColumn ? toQt(result(row).name) : sentencesFor(result(row)).join(u' ');
}

PreviewPage::PreviewPage(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_model = new ImportPreviewModel(this);
    m_rows = new RowsPreview(
        m_model, {RowKind::New, RowKind::Changed, RowKind::Same, RowKind::Problem}, {130, 70, 220, 400},
        {"kindFilter", "previewSearch", "previewTable", "rowSentencesLabel", "previewNotesLabel"}, this);
    m_rows->addWarned();
    column->addWidget(m_rows);
    m_sameness = new QWidget(m_rows);
    auto* answers = new QHBoxLayout(m_sameness);
    answers->setContentsMargins(0, 0, 0, 0);
    answers->setSpacing(space::s);
    const auto add = [&](QPushButton*& button, const QString& text, const char* name, Sameness sameness) {
        button = new QPushButton(text, m_sameness);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, sameness] { say(sameness); });
        answers->addWidget(button);
    };
    add(m_same, tr("The sa&me person"), "samePersonButton", Sameness::Same);
    add(m_another, tr("A&nother person"), "anotherPersonButton", Sameness::Another);
    add(m_askAgain, tr("&Ask again"), "askAgainButton", Sameness::Open);
    answers->addStretch(1);
    m_rows->addToDetail(m_sameness);
    m_saveRefused = new QPushButton(icon(QStringLiteral("sheet")), tr("&Save the refused rows…"), m_rows);
    m_saveRefused->setObjectName(QStringLiteral("saveRefusedButton"));
    m_saveRefused->setAutoDefault(false);
    m_rows->addToFoot(m_saveRefused);
    connect(m_rows, &RowsPreview::rowShown, this, [this](int row) { rowShown(m_model->result(row)); });
    connect(m_saveRefused, &QPushButton::clicked, this, &PreviewPage::saveRefusedAsked);
}

void PreviewPage::show(const std::shared_ptr<const intake::ImportPlan>& plan, const intake::ImportOptions& options) {
    m_options = options;
    m_model->show(plan);
    const auto& counts = plan->counts;
    m_saveRefused->setVisible(counts.problems > 0);
    QStringList notes;
    if (counts.archived > 0) {
        QStringList names;
        for (const auto& missing : plan->archived)
            names << toQt(missing.name);
        notes << tr("%n person(s) who are not in the file are archived: %1.", nullptr,
                    static_cast<int>(counts.archived))
                     .arg(shortened(names));
    }
    if (!plan->leaversPairs.empty()) {
        QStringList kept;
        QStringList ended;
        for (const auto& pair : plan->leaversPairs)
            (pair.ended ? ended : kept) << toQt(pair.leaverName) + QStringLiteral(" – ") + toQt(pair.partnerName);
        if (!ended.isEmpty())
            notes << tr("%n pair(s) of people who leave end: %1.", nullptr, static_cast<int>(ended.size()))
                         .arg(shortened(ended));
        if (!kept.isEmpty())
            notes << tr("%n pair(s) of people who leave stay open: %1.", nullptr, static_cast<int>(kept.size()))
                         .arg(shortened(kept));
    }
    if (!plan->newSkills.empty())
        notes << tr("%n new skill(s).", nullptr, static_cast<int>(plan->newSkills.size()));
    if (!plan->newFields.empty()) {
        QStringList names;
        for (const auto& field : plan->newFields)
            names << toQt(field.name);
        notes << tr("New fields: %1.").arg(wording::list(names));
    }
    for (const auto note : plan->notes)
        notes << wording::sentence(note);
    if (!plan->ignored.empty()) {
        QStringList names;
        for (const auto& header : plan->ignored)
            names << toQt(header);
        notes << tr("Left out, never stored: %1.").arg(names.join(QStringLiteral(", ")));
    }
    m_rows->notes()->setText(notes.join(u' '));
    const auto spokenOf = std::exchange(m_spokenOf, 0);
    m_rows->show(counts, spokenOf == 0 ? std::nullopt : m_model->rowWithNumber(spokenOf));
}

void PreviewPage::rowShown(const intake::RowResult& row) {
    const bool open = row.perhaps.isSet() || row.perhapsRow != 0;
    const bool said = m_options.samePerson.contains(row.rowNumber) || m_options.sameRow.contains(row.rowNumber);
    m_sameness->setVisible(open || said);
    m_same->setVisible(open);
    m_another->setVisible(open);
    m_askAgain->setVisible(said && !open);
}

void PreviewPage::say(Sameness sameness) {
    const auto chosen = m_rows->chosenRow();
    if (!chosen)
        return;
    const auto& row = m_model->result(*chosen);
    const auto number = row.rowNumber;
    m_spokenOf = number;
    switch (sameness) {
    case Sameness::Same:
        if (row.perhaps.isSet())
            m_options.samePerson[number] = row.perhaps;
        else
            m_options.sameRow[number] = row.perhapsRow;
        break;
    case Sameness::Another:
        if (row.perhaps.isSet())
            m_options.samePerson[number] = PersonId{};
        else
            m_options.sameRow[number] = 0;
        break;
    case Sameness::Open:
        m_options.samePerson.erase(number);
        m_options.sameRow.erase(number);
        break;
    }
    Q_EMIT samenessSaid(m_options);
}

} // namespace mentoring::ui
