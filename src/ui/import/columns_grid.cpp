#include "columns_grid.h"

#include <algorithm>

#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

#include "kit/banner.h"
#include "kit/card.h"
#include "kit/label.h"
#include "kit/scroll_column.h"
#include "kit/utf8.h"
#include "style/text_scale.h"
#include "style/tokens.h"

namespace mentoring::ui {

namespace {

/// Some values of a column.
QString samplesOf(const cells::Table& table, const cells::Layout& layout, std::size_t column) {
    QStringList values;
    constexpr int most = 3;
    constexpr std::size_t depth = 200;
    const auto end = std::min(table.rowCount(), layout.firstDataRow + depth);
    for (auto row = layout.firstDataRow; row < end && values.size() < most; ++row) {
        const auto cell = table.at(row, column).text;
        const auto text = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).simplified();
        if (!text.isEmpty() && !values.contains(text))
            values << text.left(40);
    }
    return values.join(QStringLiteral(" · "));
}

} // namespace

void ColumnsGrid::Line::addBelow(QWidget* widget) const {
    m_below->addWidget(widget);
}

void ColumnsGrid::Line::addBeside(QWidget* widget) const {
    m_grid->addWidget(widget, m_row, 3);
}

ColumnsGrid::ColumnsGrid(const QString& bannerName, QString comboName, QWidget* parent)
    : QWidget(parent), m_comboName(std::move(comboName)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    m_banner = new Banner(this);
    m_banner->setObjectName(bannerName);
    m_banner->setClosable(false);
    m_banner->hide();
    column->addWidget(m_banner);
    auto* scroll = new ScrollColumn(this);
    m_card = new Card(this);
    scroll->column()->addWidget(m_card);
    scroll->column()->addStretch(1);
    constexpr int someLines = 160; // are in sight: where there is less room, the page is scrolled
    scroll->setMinimumHeight(scaled(someLines, font()));
    column->addWidget(scroll, 1);
}

void ColumnsGrid::show(const cells::Table& table, const cells::Layout& layout,
                       const std::function<void(std::size_t, const QString&, const Line&)>& fill) {
    delete m_lines;
    m_lines = new QWidget(m_card);
    auto* grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 4);
    grid->setColumnStretch(2, 3);
    grid->addWidget(new Label(tr("Column of the file"), Label::Caption, Label::Muted, m_lines), 0, 0);
    grid->addWidget(new Label(tr("For example"), Label::Caption, Label::Muted, m_lines), 0, 1);
    grid->addWidget(new Label(tr("Becomes"), Label::Caption, Label::Muted, m_lines), 0, 2);
    for (std::size_t i = 0; i < layout.headers.size(); ++i) {
        const auto header = toQt(layout.headers[i]);
        Line line;
        line.m_grid = grid;
        line.m_row = static_cast<int>(i) + 1;
        auto* name = new ElidedLabel(header, m_lines);
        name->setElideMode(Qt::ElideMiddle); // questions of a grid differ at their ends
        name->setRole(Label::Strong);
        auto* example = new ElidedLabel(samplesOf(table, layout, i), m_lines);
        example->setShade(Label::Muted);
        line.cell = new QWidget(m_lines);
        line.m_below = new QVBoxLayout(line.cell);
        line.m_below->setContentsMargins(0, 0, 0, 0);
        line.m_below->setSpacing(space::xs);
        line.combo = new QComboBox(line.cell);
        line.combo->setObjectName(m_comboName + QString::number(i));
        line.combo->setAccessibleName(tr("What “%1” becomes").arg(header));
        line.combo->setMaxVisibleItems(18);
        line.combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        line.combo->setMinimumContentsLength(12);
        line.m_below->addWidget(line.combo);
        grid->addWidget(name, line.m_row, 0);
        grid->addWidget(example, line.m_row, 1);
        grid->addWidget(line.cell, line.m_row, 2);
        fill(i, header, line);
    }
    m_card->body()->addWidget(m_lines);
}

void fillWithPrograms(QComboBox& combo, const Directory& directory, ProgramId current) {
    combo.clear();
    for (const auto& program : directory.programs()) {
        combo.addItem(toQt(program.name), QVariant::fromValue<qint64>(program.id.value));
        if (program.id == current)
            combo.setCurrentIndex(combo.count() - 1);
    }
}

std::optional<ProgramId> chosenProgram(const QComboBox& combo) {
    const ProgramId program{combo.currentData().toLongLong()};
    return program.isSet() ? std::optional(program) : std::nullopt;
}

} // namespace mentoring::ui
