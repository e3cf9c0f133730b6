#include "pairs_columns_page.h"

#include <QComboBox>
#include <QVBoxLayout>

#include "columns_grid.h"
#include "kit/banner.h"
#include "kit/form_field.h"
#include "kit/utf8.h"
#include "style/text_scale.h"
#include "style/tokens.h"
#include "wording/imports.h"

namespace mentoring::ui {

using intake::PairField;

PairsColumnsPage::PairsColumnsPage(const Directory& directory, QWidget* parent)
    : QWidget(parent), m_directory(directory) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    m_program = new QComboBox(this);
    m_program->setObjectName(QStringLiteral("pairsProgramCombo"));
    m_programField = new FormField(tr("&Program of the pairs"), m_program, this);
    m_programField->setMaximumWidth(scaled(420, font()));
    column->addWidget(m_programField);
    m_grid = new ColumnsGrid(QStringLiteral("pairsColumnsBanner"), QStringLiteral("pairFieldCombo"), this);
    column->addWidget(m_grid, 1);
    connect(m_program, &QComboBox::activated, this, &PairsColumnsPage::edited);
}

void PairsColumnsPage::setPrograms(ProgramId current) {
    fillWithPrograms(*m_program, m_directory, current);
}

void PairsColumnsPage::show(const cells::SourceFile& source, const cells::Layout& layout,
                            const intake::PairsMapping& mapping) {
    m_fields.clear();
    m_grid->show(source.table, layout, [&](std::size_t i, const QString&, const ColumnsGrid::Line& line) {
        line.combo->addItem(wording::name(PairField::None), static_cast<int>(PairField::None));
        line.combo->insertSeparator(line.combo->count());
        for (const auto field : intake::allPairFields())
            line.combo->addItem(wording::name(field), static_cast<int>(field));
        line.combo->setCurrentIndex(line.combo->findData(static_cast<int>(mapping[i])));
        connect(line.combo, &QComboBox::activated, this, [this, i] { chosen(i); });
        m_fields.push_back(line.combo);
    });
    edited();
}

/// A field is of one column: whoever is given it takes it from the other.
void PairsColumnsPage::chosen(std::size_t column) {
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        if (i != column && m_fields[i]->currentIndex() == m_fields[column]->currentIndex())
            m_fields[i]->setCurrentIndex(0);
    edited();
}

intake::PairsMapping PairsColumnsPage::mapping() const {
    intake::PairsMapping mapping;
    for (const auto* combo : m_fields)
        mapping.push_back(static_cast<PairField>(combo->currentData().toInt()));
    return mapping;
}

std::optional<ProgramId> PairsColumnsPage::program() const {
    return chosenProgram(*m_program);
}

QString PairsColumnsPage::problem() const {
    if (!program())
        return tr("A pair belongs to a program: add one first (Program, New program).");
    return intake::namesBothSides(mapping())
               ? QString()
               : tr("Say which column names the mentee and which the mentor: by name, address or staff number.");
}

void PairsColumnsPage::edited() {
    const auto wrong = problem();
    m_grid->banner().setVisible(!wrong.isEmpty() && !m_fields.empty());
    if (!wrong.isEmpty())
        m_grid->banner().setMessage(Tone::Warning, wrong);
    Q_EMIT changed();
}

} // namespace mentoring::ui
