#include "aim_card.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "kit/label.h"
#include "kit/segmented_control.h"
#include "kit/switch.h"
#include "matching/shares_dialog.h"
#include "wording/criteria.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

const QString mostPeople = QStringLiteral("mostPeople");
const QString bestTotal = QStringLiteral("bestTotal");

} // namespace

AimCard::AimCard(Workspace& workspace, QWidget* parent) : Card(parent), m_workspace(workspace) {
    setTitle(QStringLiteral(" "));
    m_objective = new SegmentedControl(this);
    m_objective->setObjectName(QStringLiteral("objectiveControl"));
    m_objective->addSegment(mostPeople);
    m_objective->addSegment(bestTotal);
    m_objective->setFilling();
    m_objectiveText = new Label(QString(), Label::Caption, Label::Muted, this);
    m_objectiveText->setWordWrap(true);
    body()->setSpacing(space::s);
    body()->addWidget(m_objective);
    body()->addWidget(m_objectiveText);
    const auto add = [&](const char* name, bool Aims::*aim) {
        auto* row = new SwitchRow(this);
        row->button()->setObjectName(QString::fromLatin1(name));
        body()->addWidget(row);
        m_rows.push_back({row, aim});
        connect(row->button(), &QCheckBox::toggled, this, &AimCard::read);
    };
    add("priorityFirstSwitch", &Aims::priorityFirst);
    add("everyMentorSwitch", &Aims::everyMentor);
    add("firstWishesSwitch", &Aims::firstWishes);
    add("lowestFirstSwitch", &Aims::lowestFirst);
    m_sharesText = new Label(QString(), Label::Body, Label::Normal, this);
    m_sharesText->setObjectName(QStringLiteral("sharesLabel"));
    m_sharesText->setWordWrap(true);
    m_sharesButton = new QPushButton(this);
    m_sharesButton->setObjectName(QStringLiteral("sharesButton"));
    body()->addWidget(m_sharesText);
    body()->addWidget(m_sharesButton, 0, Qt::AlignLeft);
    connect(m_objective, &SegmentedControl::selected, this, &AimCard::read);
    connect(m_sharesButton, &QPushButton::clicked, this, &AimCard::chooseShares);
}

void AimCard::read() {
    if (m_showing)
        return;
    auto aims = m_aims;
    aims.objective = m_objective->current() == bestTotal ? Objective::BestTotal : Objective::MostPeople;
    for (const auto& [row, aim] : m_rows)
        aims.*aim = row->button()->isChecked();
    // Alone, the highest lowest score is that of the best pair.
    aims.lowestFirst = aims.lowestFirst && aims.objective == Objective::MostPeople;
    keep(aims);
}

void AimCard::keep(const Aims& aims) {
    if (m_workspace.attempt([&] { m_workspace.file().matching().setAims(m_program, aims); }))
        m_aims = aims;
    show();
    Q_EMIT changed();
}

void AimCard::setProgram(ProgramId program) {
    m_program = program;
    m_aims = m_workspace.file().matching().aims(program);
    show();
}

void AimCard::show() {
    m_showing = true;
    m_objective->setCurrent(m_aims.objective == Objective::BestTotal ? bestTotal : mostPeople);
    m_objectiveText->setText(wording::explanation(m_aims.objective));
    for (const auto& [row, aim] : m_rows) {
        row->button()->setChecked(m_aims.*aim);
        if (aim == &Aims::lowestFirst)
            row->setEnabled(m_aims.objective == Objective::MostPeople);
    }
    QStringList shares;
    for (const auto& share : m_aims.shares)
        shares
            << tr("%1 %2", "whose share; its bounds").arg(QString::fromStdString(share.value), wording::bounds(share));
    m_sharesText->setText(shares.isEmpty() ? tr("No share of the pairs is bounded.")
                                           : tr("Shares of the pairs: %1").arg(wording::list(shares)));
    m_showing = false;
}

void AimCard::chooseShares() {
    SharesDialog dialog(m_workspace, m_program, m_aims, this);
    if (dialog.exec() == QDialog::Accepted)
        keep(dialog.aims());
}

void AimCard::retranslate() {
    setTitle(tr("Aim"));
    m_objective->setAccessibleName(tr("Aim of the matching"));
    m_objective->setText(mostPeople, wording::name(Objective::MostPeople));
    m_objective->setText(bestTotal, wording::name(Objective::BestTotal));
    for (const auto& [row, aim] : m_rows) {
        if (aim == &Aims::priorityFirst)
            row->setSentence(tr("Nominated people and those who wait longest come first"));
        else if (aim == &Aims::everyMentor)
            row->setSentence(tr("As many mentors as possible have somebody"));
        else if (aim == &Aims::firstWishes)
            row->setSentence(tr("As many first wishes as possible"));
        else
            row->setSentence(tr("The lowest score as high as possible"));
    }
    m_sharesButton->setText(tr("Shares of sites and departments…"));
    show();
}

} // namespace mentoring::ui
