#include "matching/mentor_cards.h"

#include <algorithm>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "kit/avatar.h"
#include "kit/chip.h"
#include "kit/label.h"
#include "kit/lines_card.h"
#include "matching/matching.h"
#include "parts/figures.h"
#include "wording/criteria.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

MentorLine::MentorLine(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    m_avatar = new Avatar(QString(), 32, this);
    m_name = new ElidedLabel(this);
    m_name->setMinimumWidth(16 * fontMetrics().averageCharWidth());
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
    m_avatar->setName(wording::name(person));
    m_name->setText(wording::name(person));
    m_facts->setText(wording::shortFacts(person));
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
        m_place->setText(with.size() == 1 ? tr("With %1").arg(wording::name(view.mentee(with.front()).person))
                                          : tr("With %n mentee(s)", nullptr, static_cast<int>(with.size())));
    }
    m_button->setText(tr("Choose…"));
    m_button->setAccessibleName(tr("Choose %1").arg(wording::name(person)));
}

MentorsCard::MentorsCard(QWidget* parent) : Card(parent) {
    setTitle(tr("Next best mentors"));
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(space::m);
    body()->addLayout(m_lines);
    body()->addStretch(1);
}

void MentorsCard::show(const MatchingView& view, int mentee, int leftOut, std::size_t most) {
    clearLayout(m_lines);
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
    setTitle(tr("Why no mentor"));
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(space::s);
    m_grid->setColumnStretch(1, 1);
    body()->addLayout(m_grid);
    body()->addStretch(1);
}

void RemovedCard::show(const MatchingView& view, const matching::Unpaired& person) {
    const int all = static_cast<int>(view.snapshot().mentors.size());
    setTitle(tr("Why no mentor"));
    setDescription(person.possible > 0
                       ? tr("Of %n mentor(s), each counted at the first rule that removes them:", nullptr, all)
                       : tr("Of %n mentor(s) the rules leave none:", nullptr, all));
    clearLayout(m_grid);
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
    add(person.possible == 0 ? tr("possible")
        : person.isHeldOut   ? tr("possible, but the share of this group is full")
        : person.unused > 0  ? tr("possible, but a pair that scores 0 adds nothing to the total")
                             : tr("possible, but of more use elsewhere"),
        person.possible, true);
}

} // namespace mentoring::ui
