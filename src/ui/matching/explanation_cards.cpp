#include "matching/explanation_cards.h"

#include <algorithm>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "kit/avatar.h"
#include "kit/chip.h"
#include "kit/label.h"
#include "kit/utf8.h"
#include "matching/pairs_table_model.h"
#include "style/icons.h"
#include "style/ithaca_style.h"
#include "wording/criteria.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

void clearItems(QLayout* layout) {
    while (auto* item = layout->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

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

Label* figureLabel(const QString& text, QWidget* parent, Label::Role role = Label::Body) {
    auto* label = new Label(text, role, Label::Normal, parent);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

/// How much of the weight a score rests on; marked where it is little.
void showKnown(Chip* chip, int percent) {
    chip->setTone(knownTone(percent));
    chip->setIconName(percent < littleKnown ? QStringLiteral("warning") : QString());
    chip->setText(wording::known(percent));
    chip->setToolTip(plainToolTip(knownToolTip(percent)));
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
    clearItems(m_grid);
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
            return wording::sentence(criteria.criteria[*rule.criterion]);
        break;
    }
    return wording::name(rule, criteria);
}

void RulesCard::show(const matching::Explanation& explanation, const std::vector<matching::Rule>& rules,
                     const CriteriaSet& criteria, const QString& reason) {
    setTitle(tr("Rules"));
    clearItems(m_lines);
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

MentorLine::MentorLine(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    m_avatar = new Avatar(QString(), 32, this);
    m_name = new ElidedLabel(this);
    m_facts = new ElidedLabel(this);
    m_facts->setRole(Label::Caption);
    m_facts->setShade(Label::Muted);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_name);
    texts->addWidget(m_facts);
    m_bar = new ThinBar(this);
    m_bar->setFixedWidth(90);
    m_score = new Label(this);
    m_score->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_score->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("100.0")));
    m_known = new Chip(this);
    m_place = new Chip(this);
    m_button = new QPushButton(this);
    row->addWidget(m_avatar);
    row->addLayout(texts, 1);
    row->addWidget(m_bar, 0, Qt::AlignVCenter);
    row->addWidget(m_score);
    row->addWidget(m_known);
    row->addWidget(m_place);
    row->addWidget(m_button);
}

void MentorLine::show(const MatchingView& view, int mentee, int mentor, int score, const QString& barredBy) {
    showKnown(m_known, view.scorer().known(mentee, mentor));
    const auto& person = view.mentor(mentor).person;
    m_avatar->setName(nameOf(person));
    m_name->setText(nameOf(person));
    m_facts->setText(shortFacts(person));
    m_bar->setShare(score / 10'000.0);
    m_score->setText(wording::score(score));
    if (!barredBy.isEmpty()) {
        m_place->setTone(Tone::Warning);
        m_place->setIconName(QStringLiteral("refuse"));
        m_place->setText(barredBy);
    } else if (view.freePlaces(mentor) > 0) {
        m_place->setTone(Tone::Success);
        m_place->setIconName(QStringLiteral("check"));
        m_place->setText(tr("Free"));
    } else {
        const auto with = view.menteesOf(mentor);
        m_place->setTone(Tone::Neutral);
        m_place->setIconName(QStringLiteral("people"));
        m_place->setText(with.size() == 1 ? tr("With %1").arg(nameOf(view.mentee(with.front()).person))
                                          : tr("With %n mentee(s)", nullptr, static_cast<int>(with.size())));
    }
    m_button->setText(tr("Choose…"));
    m_button->setAccessibleName(tr("Choose %1").arg(nameOf(person)));
}

MentorsCard::MentorsCard(QWidget* parent) : Card(parent) {
    setTitle(tr("Next best mentors"));
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(space::m);
    body()->addLayout(m_lines);
    body()->addStretch(1);
}

void MentorsCard::show(const MatchingView& view, int mentee, int leftOut, std::size_t most) {
    clearItems(m_lines);
    const auto add = [&](int mentor, int score, const QString& barredBy) {
        auto* line = new MentorLine(this);
        line->show(view, mentee, mentor, score, barredBy);
        line->button()->setObjectName(QStringLiteral("chooseMentorButton%1").arg(m_lines->count()));
        connect(line->button(), &QPushButton::clicked, this, [this, mentor] { Q_EMIT chosen(mentor); });
        m_lines->addWidget(line);
    };
    const auto own = view.ownMentees(mentee);
    auto ranked = matching::ranking(view.scorer(), mentee, most + 1 + own.size());
    // Their own mentees in this run are no mentors of the unpaired; who has a mentor may still be given another.
    std::erase_if(ranked, [&](const matching::RankedMentor& one) {
        return one.mentor == leftOut || (leftOut < 0 && std::ranges::find(own, one.mentor) != own.end());
    });
    if (ranked.size() > most)
        ranked.resize(most);
    if (!ranked.empty()) {
        setTitle(leftOut < 0 ? tr("Nearest mentors") : tr("Next best mentors"));
        const bool allTaken = std::ranges::all_of(
            ranked, [&](const matching::RankedMentor& one) { return view.freePlaces(one.mentor) == 0; });
        setDescription(leftOut >= 0 ? tr("By score, for this mentee alone.")
                       : allTaken   ? tr("Allowed by every rule, but given to others in this run.")
                                    : tr("Allowed by every rule; a pair that scores 0 adds nothing to the total."));
        for (const auto& one : ranked)
            add(one.mentor, one.score, {});
        return;
    }
    // Nobody is allowed: whom does a single rule keep away?
    struct Near {
        int mentor;
        int score;
        matching::Rule rule;
    };
    std::vector<Near> near;
    for (int mentor = 0; mentor < static_cast<int>(view.snapshot().mentors.size()); ++mentor) {
        auto explained = view.scorer().explain(mentee, mentor);
        if (explained.isAllowed() && std::ranges::find(own, mentor) != own.end())
            explained.barredBy.push_back({matching::RuleKind::OneWay, {}});
        if (mentor != leftOut && explained.barredBy.size() == 1 &&
            explained.barredBy.front().kind != matching::RuleKind::Oneself)
            near.push_back({mentor, explained.score, explained.barredBy.front()});
    }
    const auto shown = std::min(most, near.size());
    std::ranges::partial_sort(
        near, near.begin() + static_cast<std::ptrdiff_t>(shown),
        [](const Near& a, const Near& b) { return a.score != b.score ? a.score > b.score : a.mentor < b.mentor; });
    near.resize(shown);
    setTitle(leftOut < 0 ? tr("Nearest mentors") : tr("Next best mentors"));
    setDescription(near.empty() ? tr("No other mentor is near: several rules keep each of them away.")
                                : tr("No other mentor is allowed. A single rule keeps these away."));
    for (const auto& one : near)
        add(one.mentor, one.score, wording::name(one.rule, view.criteria()));
}

RemovedCard::RemovedCard(QWidget* parent) : Card(parent) {
    setTitle(tr("Why nobody"));
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(space::s);
    m_grid->setColumnStretch(1, 1);
    body()->addLayout(m_grid);
    body()->addStretch(1);
}

void RemovedCard::show(const MatchingView& view, const matching::Unpaired& person) {
    const int all = static_cast<int>(view.snapshot().mentors.size());
    setTitle(tr("Why nobody"));
    setDescription(person.possible > 0
                       ? tr("Of %n mentor(s), each counted at the first rule that removes them:", nullptr, all)
                       : tr("Of %n mentor(s) the rules leave none:", nullptr, all));
    clearItems(m_grid);
    const auto add = [&](const QString& text, int mentors, bool left) {
        const int row = m_grid->rowCount();
        auto* figure = figureLabel(wording::number(mentors), this, Label::Strong);
        auto* bar = new ThinBar(this);
        bar->setShare(all > 0 ? static_cast<double>(mentors) / all : 0);
        bar->setMinimumWidth(60);
        bar->setMaximumWidth(140);
        auto* label = new Label(text, left ? Label::Strong : Label::Body, Label::Normal, this);
        label->setWordWrap(true);
        m_grid->addWidget(figure, row, 0);
        m_grid->addWidget(label, row, 1);
        m_grid->addWidget(bar, row, 2, Qt::AlignVCenter);
    };
    for (const auto& reason : person.reasons)
        add(wording::name(reason.rule, view.criteria()), reason.mentors, false);
    add(person.possible == 0 ? tr("remained")
        : person.unused > 0  ? tr("remained, but a pair that scores 0 adds nothing to the total")
                             : tr("remained and were better used elsewhere"),
        person.possible, true);
}

} // namespace mentoring::ui
