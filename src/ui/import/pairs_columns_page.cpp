#include "import/pairs_columns_page.h"

#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

#include "import/columns_page.h"
#include "kit/banner.h"
#include "kit/card.h"
#include "kit/form_field.h"
#include "kit/label.h"
#include "kit/scroll_column.h"
#include "kit/utf8.h"
#include "style/tokens.h"
#include "wording/imports.h"

namespace mentoring::ui {

using exchange::PairField;

PairsColumnsPage::PairsColumnsPage(const Directory& directory, QWidget* parent)
    : QWidget(parent), m_directory(directory) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    m_program = new QComboBox(this);
    m_program->setObjectName(QStringLiteral("pairsProgramCombo"));
    m_programField = new FormField(tr("&Program of the pairs"), m_program, this);
    m_programField->setMaximumWidth(420);
    column->addWidget(m_programField);
    m_banner = new Banner(this);
    m_banner->setObjectName(QStringLiteral("pairsColumnsBanner"));
    m_banner->setClosable(false);
    m_banner->hide();
    column->addWidget(m_banner);
    m_scroll = new ScrollColumn(this);
    m_card = new Card(this);
    m_scroll->column()->addWidget(m_card);
    m_scroll->column()->addStretch(1);
    column->addWidget(m_scroll, 1);
    connect(m_program, &QComboBox::activated, this, &PairsColumnsPage::edited);
}

void PairsColumnsPage::setPrograms(ProgramId current) {
    m_program->clear();
    for (const auto& program : m_directory.programs()) {
        m_program->addItem(toQt(program.name), QVariant::fromValue<qint64>(program.id.value));
        if (program.id == current)
            m_program->setCurrentIndex(m_program->count() - 1);
    }
}

void PairsColumnsPage::show(const exchange::SourceFile& source, const exchange::Layout& layout,
                            const exchange::PairsMapping& mapping) {
    m_fields.clear();
    delete m_host;
    m_host = new QWidget(m_card);
    auto* grid = new QGridLayout(m_host);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 4);
    grid->setColumnStretch(2, 3);
    grid->addWidget(new Label(tr("Column of the file"), Label::Caption, Label::Muted, m_host), 0, 0);
    grid->addWidget(new Label(tr("For example"), Label::Caption, Label::Muted, m_host), 0, 1);
    grid->addWidget(new Label(tr("Becomes"), Label::Caption, Label::Muted, m_host), 0, 2);
    for (std::size_t i = 0; i < layout.headers.size(); ++i) {
        const int line = static_cast<int>(i) + 1;
        const auto header = toQt(layout.headers[i]);
        auto* name = new ElidedLabel(header, m_host);
        name->setRole(Label::Strong);
        auto* example = new ElidedLabel(samplesOf(source.table, layout, i), m_host);
        example->setShade(Label::Muted);
        auto* combo = new QComboBox(m_host);
        combo->setObjectName(QStringLiteral("pairFieldCombo%1").arg(i));
        combo->setAccessibleName(tr("What “%1” becomes").arg(header));
        combo->setMaxVisibleItems(18);
        combo->addItem(wording::name(PairField::None), static_cast<int>(PairField::None));
        combo->insertSeparator(combo->count());
        for (const auto field : exchange::allPairFields())
            combo->addItem(wording::name(field), static_cast<int>(field));
        combo->setCurrentIndex(combo->findData(static_cast<int>(mapping[i])));
        grid->addWidget(name, line, 0);
        grid->addWidget(example, line, 1);
        grid->addWidget(combo, line, 2);
        connect(combo, &QComboBox::activated, this, [this, i] { chosen(i); });
        m_fields.push_back(combo);
    }
    m_card->body()->addWidget(m_host);
    edited();
}

/// A field is of one column: whoever is given it takes it from the other.
void PairsColumnsPage::chosen(std::size_t column) {
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (i != column && m_fields[i]->currentIndex() == m_fields[column]->currentIndex())
            m_fields[i]->setCurrentIndex(0);
    }
    edited();
}

exchange::PairsMapping PairsColumnsPage::mapping() const {
    exchange::PairsMapping mapping;
    for (const auto* combo : m_fields)
        mapping.push_back(static_cast<PairField>(combo->currentData().toInt()));
    return mapping;
}

std::optional<ProgramId> PairsColumnsPage::program() const {
    const ProgramId program{m_program->currentData().toLongLong()};
    return program.isSet() ? std::optional(program) : std::nullopt;
}

QString PairsColumnsPage::problem() const {
    if (!program())
        return tr("A pair belongs to a program: add one first (Program, New program).");
    return exchange::namesBothSides(mapping())
               ? QString()
               : tr("Say which column names the mentee and which the mentor: by name, address or staff number.");
}

void PairsColumnsPage::edited() {
    const auto wrong = problem();
    m_banner->setVisible(!wrong.isEmpty() && !m_fields.empty());
    if (!wrong.isEmpty())
        m_banner->setMessage(Tone::Warning, wrong);
    Q_EMIT changed();
}

} // namespace mentoring::ui
