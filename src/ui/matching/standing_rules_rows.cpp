#include "standing_rules_rows.h"

#include <QSpinBox>
#include <QVBoxLayout>

#include "kit/switch.h"
#include "style/tokens.h"
#include "wording/criteria.h"

namespace mentoring::ui {

StandingRulesRows::StandingRulesRows(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    const auto add = [&](const char* name) {
        auto* row = new SwitchRow(this);
        row->button()->setObjectName(QString::fromLatin1(name));
        column->addWidget(row);
        return row;
    };
    m_reportingLine = add("reportingLineSwitch");
    m_reportingLevels = new QSpinBox(m_reportingLine);
    m_reportingLevels->setObjectName(QStringLiteral("reportingLevelsSpin"));
    m_reportingLevels->setRange(1, 9);
    m_reportingLine->addWidget(m_reportingLevels);
    m_neverPairs = add("neverPairsSwitch");
    m_noRepeat = add("noRepeatSwitch");
    m_oneWay = add("oneWaySwitch");
    const auto touched = [this] {
        if (m_showing)
            return;
        showLevels();
        Q_EMIT changed();
    };
    for (auto* row : {m_reportingLine, m_neverPairs, m_noRepeat, m_oneWay})
        connect(row->button(), &QCheckBox::toggled, this, touched);
    connect(m_reportingLevels, &QSpinBox::valueChanged, this, touched);
}

void StandingRulesRows::setRules(const StandingRules& rules) {
    m_showing = true;
    m_reportingLine->button()->setChecked(rules.reportingLine);
    m_reportingLevels->setValue(rules.reportingLevels);
    m_neverPairs->button()->setChecked(rules.neverPairs);
    m_noRepeat->button()->setChecked(rules.noRepeat);
    m_oneWay->button()->setChecked(rules.oneWay);
    m_showing = false;
    showLevels();
}

StandingRules StandingRulesRows::rules() const {
    StandingRules rules;
    rules.reportingLine = m_reportingLine->button()->isChecked();
    rules.reportingLevels = m_reportingLevels->value();
    rules.neverPairs = m_neverPairs->button()->isChecked();
    rules.noRepeat = m_noRepeat->button()->isChecked();
    rules.oneWay = m_oneWay->button()->isChecked();
    return rules;
}

void StandingRulesRows::showLevels() {
    m_reportingLevels->setEnabled(m_reportingLine->button()->isChecked());
    m_reportingLine->setSentence(wording::reportingLineSentence(m_reportingLevels->value()));
}

void StandingRulesRows::retranslate() {
    showLevels();
    m_reportingLevels->setAccessibleName(tr("Levels up and down"));
    m_neverPairs->setSentence(wording::neverPairsSentence());
    m_noRepeat->setSentence(wording::noRepeatSentence());
    m_oneWay->setSentence(wording::oneWaySentence());
}

} // namespace mentoring::ui
