#include "parts/explanation_cards.h"

#include <algorithm>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "kit/chip.h"
#include "kit/label.h"
#include "kit/lines_card.h"
#include "parts/figures.h"
#include "style/icons.h"
#include "style/ithaca_style.h"
#include "wording/criteria.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

/// An icon in the colour of a tone, with the theme.
class ToneIcon : public QWidget {
public:
    ToneIcon(QString name, Tone tone, QWidget* parent) : QWidget(parent), m_name(std::move(name)), m_tone(tone) {
        setFixedSize(metric::iconSize, metric::iconSize);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintIcon(painter, rect(), m_name, toneColor(colors(palette()), m_tone));
    }

private:
    QString m_name;
    Tone m_tone;
};

Label* headLabel(const QString& text, QWidget* parent, Qt::Alignment alignment = Qt::AlignLeft) {
    auto* label = new Label(text, Label::Caption, Label::Muted, parent);
    label->setAlignment(alignment | Qt::AlignVCenter);
    return label;
}

} // namespace

ScoreCard::ScoreCard(QWidget* parent) : Card(parent) {
    setTitle(tr("Score by criterion"));
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(space::s);
    body()->addLayout(m_grid);
    body()->addStretch(1);
}

void ScoreCard::show(const matching::Explanation& explanation, const CriteriaSet& criteria) {
    setTitle(tr("Score by criterion"));
    setDescription(tr("Unknown values are left out: they neither help nor harm."));
    clearLayout(m_grid);
    m_grid->addWidget(headLabel(tr("Criterion"), this), 0, 0);
    m_grid->addWidget(headLabel(tr("How well it fits"), this), 0, 1, 1, 2);
    m_grid->addWidget(headLabel(tr("Weight"), this, Qt::AlignRight), 0, 3);
    m_grid->addWidget(headLabel(tr("Points"), this, Qt::AlignRight), 0, 4);
    double knownWeight = 0;
    for (const auto& part : explanation.parts)
        knownWeight += part.degree ? part.weight : 0;
    int row = 1;
    for (const auto& part : explanation.parts) {
        const auto& criterion = criteria.criteria[part.criterion];
        if (criterion.must || criterion.weight == 0)
            continue;
        auto* name = new Label(wording::name(criterion), this);
        name->setWordWrap(true);
        name->setToolTip(plainToolTip(wording::sentence(criterion)));
        m_grid->addWidget(name, row, 0);
        if (part.degree) {
            auto* bar = new ThinBar(this);
            bar->setShare(*part.degree);
            bar->setMinimumWidth(80);
            bar->setAccessibleName(wording::name(criterion));
            m_grid->addWidget(bar, row, 1, Qt::AlignVCenter);
            m_grid->addWidget(figureLabel(wording::percent(*part.degree), this), row, 2);
            m_grid->addWidget(figureLabel(wording::number(part.weight), this), row, 3);
            // What it brings to a score of 0 to 100: these add up to the score.
            const double brings = knownWeight > 0 ? part.weight * *part.degree / knownWeight * 10'000 : 0;
            m_grid->addWidget(figureLabel(wording::score(qRound(brings)), this), row, 4);
        } else {
            m_grid->addWidget(new Label(tr("unknown, left out"), Label::Body, Label::Muted, this), row, 1, 1, 2);
            auto* weight = figureLabel(wording::number(part.weight), this);
            weight->setShade(Label::Muted);
            m_grid->addWidget(weight, row, 3);
            auto* none = figureLabel(QStringLiteral("–"), this);
            none->setShade(Label::Muted);
            m_grid->addWidget(none, row, 4);
        }
        ++row;
    }
    m_grid->addWidget(new Label(tr("Score"), Label::Strong, Label::Normal, this), row, 0);
    auto* score = figureLabel(wording::score(explanation.score), this, Label::Strong);
    score->setObjectName(QStringLiteral("scoreLabel"));
    m_grid->addWidget(score, row, 4);
    auto* known = new Chip(this);
    known->setObjectName(QStringLiteral("knownChip"));
    showKnown(known, explanation.known);
    m_grid->addWidget(known, row, 1, 1, 2, Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 4);
}

RulesCard::RulesCard(QWidget* parent) : Card(parent) {
    setTitle(tr("Rules"));
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(space::s);
    body()->addLayout(m_lines);
    body()->addStretch(1);
}

QString RulesCard::keptText(const matching::Rule& rule, const CriteriaSet& criteria) const {
    switch (rule.kind) {
    case matching::RuleKind::Oneself:
        break;
    case matching::RuleKind::NoPlace:
        return tr("The mentor has a free place");
    case matching::RuleKind::ReportingLine:
        return tr("Neither reports to the other, over %n level(s)", nullptr, criteria.rules.reportingLevels);
    case matching::RuleKind::NeverPair:
        return tr("Not on the list of pairs that must never be made");
    case matching::RuleKind::Repeat:
        return tr("Have not been a pair before");
    case matching::RuleKind::OneWay:
        return tr("Not each other’s mentors");
    case matching::RuleKind::Refused:
        return tr("Not refused by the coordinator");
    case matching::RuleKind::Must:
        if (rule.criterion)
            return wording::kept(criteria.criteria[*rule.criterion]);
        break;
    }
    return wording::name(rule, criteria);
}

void RulesCard::show(const matching::Explanation& explanation, const std::vector<matching::Rule>& rules,
                     const CriteriaSet& criteria, const QString& reason) {
    setTitle(tr("Rules"));
    clearLayout(m_lines);
    for (const auto& rule : rules) {
        if (rule.kind == matching::RuleKind::Oneself)
            continue; // goes without saying
        const bool broken = std::ranges::find(explanation.barredBy, rule) != explanation.barredBy.end();
        const bool unknown = std::ranges::find(explanation.unknown, rule) != explanation.unknown.end();
        auto* line = new QWidget(this);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::s);
        row->addWidget(new ToneIcon(broken    ? QStringLiteral("exclamation")
                                    : unknown ? QStringLiteral("question")
                                              : QStringLiteral("check"),
                                    broken    ? Tone::Warning
                                    : unknown ? Tone::Neutral
                                              : Tone::Success,
                                    line),
                       0, Qt::AlignTop);
        const auto text = broken    ? tr("Not kept: %1").arg(wording::name(rule, criteria))
                          : unknown ? tr("Unknown: %1").arg(keptText(rule, criteria))
                                    : keptText(rule, criteria);
        auto* label = new Label(text, line);
        label->setWordWrap(true);
        label->setAccessibleName(broken || unknown ? text : tr("Kept: %1").arg(text));
        if (unknown) {
            label->setShade(Label::Muted);
            label->setToolTip(plainToolTip(tr("Nobody can tell: a value that the rule needs is not on record.")));
        }
        row->addWidget(label, 1);
        m_lines->addWidget(line);
    }
    if (!reason.isEmpty()) {
        auto* why = new Label(tr("Set by hand: %1").arg(reason), this);
        why->setWordWrap(true);
        why->setObjectName(QStringLiteral("handReasonLabel"));
        m_lines->addWidget(why);
    }
}

} // namespace mentoring::ui
