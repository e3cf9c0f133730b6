#include "import/source_page.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "app/import_service.h"
#include "kit/card.h"
#include "kit/form_field.h"
#include "kit/label.h"
#include "kit/table.h"
#include "kit/utf8.h"
#include "rows_in_sight.h"
#include "style/text_scale.h"
#include "style/tokens.h"
#include "wording/imports.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

constexpr std::size_t linesShown = 50;

QString cellText(const cells::Table& table, std::size_t row, std::size_t column) {
    return QString::fromUtf8(table.at(row, column).text.data(),
                             static_cast<qsizetype>(table.at(row, column).text.size()));
}

QString columnLetter(int column) {
    QString letters;
    for (int left = column + 1; left > 0; left = (left - 1) / 26)
        letters.prepend(QChar(u'A' + (left - 1) % 26));
    return letters;
}

} // namespace

void FirstLinesModel::show(std::shared_ptr<const cells::SourceFile> source, const cells::Layout& layout) {
    beginResetModel();
    m_source = std::move(source);
    m_layout = layout;
    endResetModel();
}

int FirstLinesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_source ? 0 : static_cast<int>(std::min(m_source->table.rowCount(), linesShown));
}

int FirstLinesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_source ? 0 : static_cast<int>(m_source->table.columnCount()) + 1;
}

QVariant FirstLinesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const bool header =
        m_layout.headerRow && row >= *m_layout.headerRow && row < *m_layout.headerRow + m_layout.headerRowCount;
    const bool above = !header && row < m_layout.firstDataRow;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        if (index.column() == 0)
            return wording::number(m_source->table.rowNumber(row));
        return cellText(m_source->table, row, static_cast<std::size_t>(index.column() - 1)).simplified();
    }
    if (role == Qt::FontRole && header)
        return fontFor(TextRole::Strong);
    if (role == Qt::AccessibleDescriptionRole)
        return header ? tr("header") : above ? tr("title, not imported") : QString();
    return {};
}

QVariant FirstLinesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Row") : columnLetter(section - 1);
}

SourcePage::SourcePage(QWidget* parent) : QWidget(parent) {
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::l);
    m_choices = new Card(this);
    auto* choices = m_choices;
    choices->setTitle(tr("How it is read"));
    choices->body()->setSpacing(space::m);
    m_what = new Label(QString(), Label::Caption, Label::Muted, this);
    m_what->setObjectName(QStringLiteral("sourceKindLabel"));
    m_what->setWordWrap(true);
    choices->body()->addWidget(m_what);
    const auto add = [&](FormField*& field, QComboBox*& combo, const QString& label, const char* name) {
        combo = new QComboBox(this);
        combo->setObjectName(QString::fromLatin1(name));
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(12);
        field = new FormField(label, combo, this);
        choices->body()->addWidget(field);
    };
    add(m_sheetField, m_sheet, tr("&Sheet"), "sheetCombo");
    add(m_encodingField, m_encoding, tr("&Letters (encoding)"), "encodingCombo");
    m_guess = new Label(QString(), Label::Caption, Label::Muted, this);
    m_guess->setObjectName(QStringLiteral("encodingGuessLabel"));
    m_guess->setWordWrap(true);
    choices->body()->addWidget(m_guess);
    add(m_separatorField, m_separator, tr("&Cells are separated by"), "separatorCombo");
    add(m_headerField, m_header, tr("&Headers are in"), "headerCombo");
    m_twoRows = new QCheckBox(tr("&Two rows of headers"), this);
    m_twoRows->setObjectName(QStringLiteral("twoHeaderRowsCheck"));
    choices->body()->addWidget(m_twoRows);
    m_warnings = new Label(QString(), Label::Caption, Label::Muted, this);
    m_warnings->setObjectName(QStringLiteral("readWarningsLabel"));
    m_warnings->setWordWrap(true);
    choices->body()->addWidget(m_warnings);
    choices->body()->addStretch(1);
    m_row->addWidget(choices);
    auto* lines = new Card(this);
    lines->setTitle(tr("First lines"));
    lines->setFlush(true);
    m_model = new FirstLinesModel(this);
    m_table = new Table(lines);
    m_table->setObjectName(QStringLiteral("firstLinesTable"));
    m_table->setAccessibleName(tr("First lines of the file"));
    m_table->setDensity(Density::Compact);
    m_table->setModel(m_model);
    lines->body()->addWidget(new RowsInSight(m_table, lines));
    m_row->addWidget(lines, 1);
    arrange();
    for (const auto& name : ImportService::encodings())
        m_encoding->addItem(toQt(name), toQt(name));
    for (const char separator : {';', ',', '\t', '|'})
        m_separator->addItem(wording::separatorName(separator), static_cast<int>(separator));
    connect(m_encoding, &QComboBox::activated, this, [this] { m_encodingSaid = true; });
    for (auto* combo : {m_sheet, m_encoding, m_separator})
        connect(combo, &QComboBox::activated, this, &SourcePage::readingChanged);
    connect(m_header, &QComboBox::activated, this, &SourcePage::chooseHeader);
    connect(m_twoRows, &QCheckBox::clicked, this, &SourcePage::chooseHeader);
}

void SourcePage::show(std::shared_ptr<const cells::SourceFile> source, const cells::Layout& layout) {
    m_source = std::move(source);
    m_layout = layout;
    fillChoices();
    m_model->show(m_source, m_layout);
    QList<int> widths{56};
    for (int column = 1; column < m_model->columnCount(); ++column)
        widths << widthOf(column);
    m_table->setColumnWidths(widths);
    m_table->updateGeometry(); // there are headers now
}

int SourcePage::widthOf(int column) const {
    constexpr int least = 56;
    constexpr int most = 260;
    const QFontMetrics metrics(fontFor(TextRole::Strong, m_table->font())); // as headers are written
    int wanted = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        wanted = std::max(wanted, metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
    return std::clamp(static_cast<int>((wanted + 2 * space::s + space::xs) / textScale(m_table->font())) + 1, least,
                      most);
}

void SourcePage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void SourcePage::arrange() {
    // Beside the choices there has to be room for some columns; otherwise the lines, which they are about, come first.
    constexpr int choicesWide = 300;
    constexpr int leastForTwo = 560;
    const bool isNarrow = width() < scaled(leastForTwo, font());
    m_choices->setMinimumWidth(isNarrow ? 0 : scaled(choicesWide, font()));
    m_choices->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : scaled(choicesWide, font()));
    const auto direction = isNarrow ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight;
    if (m_row->direction() == direction)
        return;
    m_row->setDirection(direction);
    // Tab goes the same way.
    QWidget* last = isNarrow ? static_cast<QWidget*>(m_table) : m_sheet;
    for (QWidget* next :
         std::initializer_list<QWidget*>{m_sheet, m_encoding, m_separator, m_header, m_twoRows, m_table})
        if (next != last && !(isNarrow && next == m_table)) {
            setTabOrder(last, next);
            last = next;
        }
}

void SourcePage::fillChoices() {
    m_what->setText(tr("%1 with %n row(s).", nullptr, static_cast<int>(m_source->table.rowCount()))
                        .arg(wording::name(m_source->format)));
    const QSignalBlocker quietSheet(m_sheet);
    m_sheet->clear();
    for (std::size_t i = 0; i < m_source->sheets.size(); ++i) {
        const auto& sheet = m_source->sheets[i];
        m_sheet->addItem(sheet.hidden ? tr("%1 (hidden)").arg(toQt(sheet.name)) : toQt(sheet.name), toQt(sheet.name));
        if (i == m_source->sheet)
            m_sheet->setCurrentIndex(m_sheet->count() - 1);
    }
    m_sheetField->setVisible(!m_source->sheets.empty());
    m_encodingField->setVisible(!m_source->encoding.empty());
    m_encoding->setCurrentIndex(m_encoding->findData(toQt(m_source->encoding)));
    m_encodingSaid = !m_source->encodingGuessed;
    m_guess->setText(wording::encodingNote(*m_source));
    m_guess->setVisible(m_source->encodingUncertain);
    m_separatorField->setVisible(m_source->isText());
    const int separator = m_separator->findData(static_cast<int>(m_source->separator));
    if (m_source->isText() && separator < 0 && m_source->separator != 0) {
        m_separator->addItem(wording::separatorName(m_source->separator), static_cast<int>(m_source->separator));
        m_separator->setCurrentIndex(m_separator->count() - 1);
    } else {
        m_separator->setCurrentIndex(separator);
    }
    m_header->clear();
    m_header->addItem(tr("No row: there are no headers"), -1);
    const auto rows = std::min(m_source->table.rowCount(), intake::headerSearchDepth);
    for (std::size_t i = 0; i < rows; ++i) {
        QStringList cells;
        for (std::size_t column = 0; column < m_source->table.columnCount() && cells.size() < 4; ++column) {
            const auto text = cellText(m_source->table, i, column).simplified();
            if (!text.isEmpty())
                cells << text.left(24);
        }
        m_header->addItem(
            tr("Row %1: %2").arg(wording::number(m_source->table.rowNumber(i)), cells.join(QStringLiteral(", "))),
            static_cast<int>(i));
    }
    m_header->setCurrentIndex(m_layout.headerRow ? static_cast<int>(*m_layout.headerRow) + 1 : 0);
    m_twoRows->setChecked(m_layout.headerRow && m_layout.headerRowCount == 2);
    m_twoRows->setEnabled(m_layout.headerRow.has_value());
    QStringList warnings;
    if (!m_layout.headerRow && m_source->table.rowCount() > 1)
        warnings << tr("No row of headings was found: choose it above if there is one.");
    for (const auto& warning : m_source->warnings)
        warnings << wording::sentence(warning);
    m_warnings->setText(warnings.join(u'\n'));
    m_warnings->setVisible(!warnings.isEmpty());
}

void SourcePage::chooseHeader() {
    const int row = m_header->currentData().toInt();
    const auto number = row < 0 ? 0U : m_source->table.rowNumber(static_cast<std::size_t>(row));
    if (auto layout = ImportService::layoutWithHeader(*m_source, number, m_twoRows->isChecked() ? 2 : 1))
        m_layout = std::move(*layout);
    m_twoRows->setEnabled(row >= 0);
    m_model->show(m_source, m_layout);
    Q_EMIT layoutChanged();
}

cells::ReadOptions SourcePage::options() const {
    cells::ReadOptions options;
    if (!m_source)
        return options;
    options.sheet = fromQt(m_sheet->currentData().toString());
    if (!m_source->encoding.empty() && m_encodingSaid)
        options.encoding = fromQt(m_encoding->currentData().toString());
    if (m_source->isText())
        options.separator = static_cast<char>(m_separator->currentData().toInt());
    return options;
}

} // namespace mentoring::ui
