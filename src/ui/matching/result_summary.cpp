#include "matching/result_summary.h"

#include <algorithm>

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "kit/label.h"
#include "style/icons.h"
#include "wording/criteria.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

constexpr int mentorsUsed = 4; ///< place among the figures

} // namespace

class ProofLine::Sign : public QWidget {
public:
    explicit Sign(QWidget* parent) : QWidget(parent) { setFixedSize(metric::iconSize, metric::iconSize); }
    void setProven(bool proven) {
        m_proven = proven;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintIcon(painter, rect(), m_proven ? QStringLiteral("check-circle") : QStringLiteral("warning"),
                  toneColor(colors(palette()), m_proven ? Tone::Success : Tone::Warning));
    }

private:
    bool m_proven = true;
};

ProofLine::ProofLine(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_sign = new Sign(this);
    m_text = new Label(this);
    m_text->setObjectName(QStringLiteral("proofLabel"));
    m_text->setWordWrap(true);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_line = new ElidedLabel(this);
    m_line->setShade(Label::Muted);
    m_line->hide();
    row->addWidget(m_line, 1);
}

QString ProofLine::text() const {
    return m_text->text();
}

void ProofLine::setOneLine(bool oneLine) {
    m_line->setVisible(oneLine);
    m_text->setVisible(!oneLine);
}

void ProofLine::say(const QString& sentence) {
    m_text->setText(sentence);
    m_line->setText(sentence);
}

QString ProofLine::provenBest(const Aims& aims) {
    const auto clauses = wording::provedOf(aims);
    if (clauses.isEmpty())
        return tr("Proven best: no other pairing reaches a higher total (%1 of at most %2). Worked out in %3.");
    return tr("Proven best: %4, and no pairing that keeps to this reaches a higher total (%1 of at most %2). Worked "
              "out in %3.")
        .arg(QStringLiteral("%1"), QStringLiteral("%2"), QStringLiteral("%3"), clauses.join(QStringLiteral(", ")));
}

void ProofLine::show(const MatchingView& view) {
    const auto& result = view.result();
    m_sign->setProven(result.isOptimal());
    m_text->setShade(Label::Muted);
    const double shortest = 0.01;
    const auto seconds = result.seconds < shortest
                             ? tr("under %1 s").arg(locale().toString(shortest, 'f', 2))
                             : tr("%1 s").arg(locale().toString(result.seconds, 'f', result.seconds < 10 ? 2 : 0));
    const auto total = wording::scoreTotal(result.total);
    const auto most = wording::scoreTotal(result.upperBound);
    switch (result.proof) {
    case matching::Proof::Best:
        break;
    case matching::Proof::NotAllTried: {
        auto sentence = tr("Not proven best: two people are never each other’s mentors, and where many are both, not "
                           "everything can be tried. The total is %1; at most %2 is possible. Worked out in %3.")
                            .arg(total, most, seconds);
        const int more = result.pairsAtMost - static_cast<int>(result.pairs.size());
        if (view.outcome().request.aims.objective == Objective::MostPeople && more > 0)
            sentence += u' ' + tr("At most %Ln more could be paired.", "people", more);
        say(sentence);
        return;
    }
    case matching::Proof::CheckFailed:
        say(tr("Not proven: the check of this result failed. Look at the pairs before you publish them, and please "
               "report it."));
        return;
    }
    auto sentence = provenBest(view.outcome().request.aims).arg(total, most, seconds);
    if (const auto price = wording::priceOfAims(result); !price.isEmpty())
        sentence += u' ' + price;
    // What stands whatever it costs is left out of the claim.
    if (std::ranges::any_of(result.pairs, &matching::MatchedPair::kept))
        sentence += u' ' + tr("Locked pairs stay as they are.");
    say(sentence);
}

ResultSummary::ResultSummary(QWidget* parent) : Card(parent) {
    m_grid = new QGridLayout;
    m_grid->setSpacing(space::m);
    m_paired = add(QStringLiteral("paired"));
    m_unpaired = add(QStringLiteral("unpaired"));
    m_mean = add(QStringLiteral("mean"));
    m_lowest = add(QStringLiteral("lowest"));
    m_mentors = add(QStringLiteral("mentors"));
    m_changed = add(QStringLiteral("changed"));
    body()->setSpacing(space::m);
    body()->addLayout(m_grid);
    arrange(static_cast<int>(m_figures.size()));
    m_proof = new ProofLine(this);
    m_proof->setObjectName(QStringLiteral("proofLine"));
    body()->addWidget(m_proof);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

ResultSummary::Figure ResultSummary::add(const QString& name) {
    Figure made;
    auto* cell = new QWidget(this);
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    made.caption = new Label(QString(), Label::Caption, Label::Muted, this);
    made.figure = new Label(QString(), Label::Figure, Label::Normal, this);
    made.figure->setObjectName(name + QStringLiteral("Figure"));
    made.detail = new Label(QString(), Label::Caption, Label::Muted, this);
    for (auto* label : {made.caption, made.figure, made.detail}) {
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        column->addWidget(label);
    }
    m_figures.append(cell);
    return made;
}

void ResultSummary::arrange(int columns) {
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_figures.size(); ++i)
        m_grid->addWidget(m_figures.at(i), i / columns, i % columns);
    for (int column = 0; column < m_figures.size(); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void ResultSummary::fitFigures() {
    int widest = 0;
    for (const auto& figure : {m_paired, m_unpaired, m_mean, m_lowest, m_mentors, m_changed})
        widest = std::max({widest, figure.caption->sizeHint().width(), figure.detail->sizeHint().width()});
    const auto all = static_cast<int>(m_figures.size());
    const bool fits = width() >= all * (widest + space::m) + space::l;
    arrange(fits || m_compact ? all : (all + 1) / 2);
    // One line: the figure that says least stays out of it where there is no room for all.
    const bool everyFigure = fits || !m_compact;
    m_figures.at(mentorsUsed)->setVisible(everyFigure);
    m_grid->setColumnStretch(mentorsUsed, m_columns > mentorsUsed && everyFigure ? 1 : 0);
}

void ResultSummary::setCompact(bool compact) {
    if (compact == m_compact)
        return;
    m_compact = compact;
    for (const auto& figure : {m_paired, m_unpaired, m_mean, m_lowest, m_mentors, m_changed})
        figure.detail->setVisible(!compact);
    m_proof->setOneLine(compact);
    fitFigures();
}

void ResultSummary::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    fitFigures();
}

void ResultSummary::set(const Figure& figure, const QString& caption, const QString& value, const QString& detail) {
    figure.caption->setText(caption);
    figure.caption->setToolTip(caption);
    figure.figure->setText(value);
    figure.figure->setAccessibleName(caption + QStringLiteral(": ") + value + u' ' + detail);
    figure.detail->setText(detail);
    figure.detail->setToolTip(detail);
}

void ResultSummary::show(std::shared_ptr<const MatchingView> view) {
    m_view = std::move(view);
    fill();
}

void ResultSummary::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

void ResultSummary::fill() {
    if (!m_view)
        return;
    const auto& result = m_view->result();
    const auto paired = static_cast<int>(result.pairs.size());
    const auto mentees = static_cast<int>(m_view->snapshot().mentees.size());
    const auto mentors = static_cast<int>(m_view->snapshot().mentors.size());
    set(m_paired, tr("Paired"), wording::number(paired), tr("of %1").arg(wording::number(mentees)));
    const auto unpaired = static_cast<int>(result.unpaired.size());
    set(m_unpaired, tr("Unpaired"), wording::number(unpaired), unpaired == 0 ? tr("nobody left") : tr("see why"));
    set(m_mean, tr("Mean score"), paired > 0 ? wording::score(qRound(result.meanScore())) : QStringLiteral("–"),
        tr("of 100"));
    set(m_lowest, tr("Lowest score"), paired > 0 ? wording::score(result.lowestScore()) : QStringLiteral("–"),
        tr("of 100"));
    set(m_mentors, tr("Mentors used"), wording::number(result.mentorsUsed), tr("of %1").arg(wording::number(mentors)));
    set(m_changed, tr("Changed"), m_view->hasPrevious() ? wording::number(m_view->changeCount()) : QStringLiteral("–"),
        m_view->hasPrevious() ? tr("since last run") : tr("first run"));
    m_proof->show(*m_view);
    fitFigures();
}

} // namespace mentoring::ui
