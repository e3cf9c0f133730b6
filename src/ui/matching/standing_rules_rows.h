#pragma once

#include <QWidget>

#include "mentoring/criteria.h"

class QSpinBox;

namespace mentoring::ui {

class SwitchRow;

/// The rules that every set of criteria has, as sentences with switches.
class StandingRulesRows : public QWidget {
    Q_OBJECT

public:
    explicit StandingRulesRows(QWidget* parent = nullptr);

    void setRules(const StandingRules& rules);
    [[nodiscard]] StandingRules rules() const;
    void retranslate();

Q_SIGNALS:
    void changed(); ///< by hand

private:
    void showLevels();

    SwitchRow* m_reportingLine = nullptr;
    QSpinBox* m_reportingLevels = nullptr;
    SwitchRow* m_neverPairs = nullptr;
    SwitchRow* m_noRepeat = nullptr;
    SwitchRow* m_oneWay = nullptr;
    bool m_showing = false;
};

} // namespace mentoring::ui
