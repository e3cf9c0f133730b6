#include "aim_card.h"

#include <QVBoxLayout>

#include "kit/label.h"
#include "kit/segmented_control.h"
#include "kit/switch.h"
#include "wording/criteria.h"

namespace mentoring::ui {

namespace {

const QString mostPeople = QStringLiteral("mostPeople");
const QString bestTotal = QStringLiteral("bestTotal");

QString objectiveKey(ProgramId program) {
    return QStringLiteral("matching/%1/objective").arg(program.value);
}

QString priorityKey(ProgramId program) {
    return QStringLiteral("matching/%1/priority").arg(program.value);
}

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
    m_priority = new SwitchRow(this);
    m_priority->button()->setObjectName(QStringLiteral("priorityFirstSwitch"));
    body()->setSpacing(space::s);
    body()->addWidget(m_objective);
    body()->addWidget(m_objectiveText);
    body()->addWidget(m_priority);
    connect(m_objective, &SegmentedControl::selected, this, &AimCard::keep);
    connect(m_priority->button(), &QCheckBox::toggled, this, &AimCard::keep);
}

void AimCard::keep() {
    m_objectiveText->setText(wording::explanation(objective()));
    if (m_showing)
        return;
    m_workspace.attempt([this] {
        m_workspace.file().setSetting(objectiveKey(m_program), m_objective->current());
        m_workspace.file().setSetting(priorityKey(m_program),
                                      priorityFirst() ? QStringLiteral("1") : QStringLiteral("0"));
    });
    Q_EMIT changed();
}

void AimCard::setProgram(ProgramId program) {
    m_program = program;
    m_showing = true;
    const auto& file = m_workspace.file();
    m_objective->setCurrent(file.setting(objectiveKey(program)) == bestTotal ? bestTotal : mostPeople);
    m_priority->button()->setChecked(file.setting(priorityKey(program)) == QStringLiteral("1"));
    m_objectiveText->setText(wording::explanation(objective()));
    m_showing = false;
}

Objective AimCard::objective() const {
    return m_objective->current() == bestTotal ? Objective::BestTotal : Objective::MostPeople;
}

bool AimCard::priorityFirst() const {
    return m_priority->button()->isChecked();
}

void AimCard::retranslate() {
    setTitle(tr("Aim"));
    m_objective->setAccessibleName(tr("Aim of the matching"));
    m_objective->setText(mostPeople, wording::name(Objective::MostPeople));
    m_objective->setText(bestTotal, wording::name(Objective::BestTotal));
    m_objectiveText->setText(wording::explanation(objective()));
    m_priority->setSentence(tr("Nominated people and those who wait longest come first"));
}

} // namespace mentoring::ui
