#include "matching/exchange_dialog.h"

#include "kit/long_text_edit.h"
#include "kit/utf8.h"
#include "matching/who_moves.h"
#include "wording/costs.h"
#include "wording/criteria.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

ExchangeDialog::ExchangeDialog(Workspace& workspace, std::shared_ptr<const MatchingView> view, int mentee, int other,
                               QWidget* parent)
    : FormDialog(workspace, tr("Exchange mentors"), tr("Exchange"), parent) {
    setObjectName(QStringLiteral("exchangeDialog"));
    const int mine = view->pairOf(mentee)->pair.mentor;
    const int theirs = view->pairOf(other)->pair.mentor;
    QStringList broken;
    for (const auto& pair : {matching::PairIndex{mentee, theirs}, matching::PairIndex{other, mine}}) {
        const auto explained = view->scorer().explain(pair.mentee, pair.mentor);
        const auto before = view->pairOf(pair.mentee);
        addSentence(tr("%1 with %2 instead of %3: %4 instead of %5 of 100.", "mentee, mentors, scores")
                        .arg(wording::name(view->mentee(pair.mentee).person),
                             wording::name(view->mentor(pair.mentor).person),
                             wording::name(view->mentor(before->pair.mentor).person), wording::score(explained.score),
                             wording::score(before->score)));
        for (const auto& rule : explained.barredBy)
            broken << tr("%1 (%2)", "rule; mentee")
                          .arg(wording::name(rule, view->criteria()), wording::name(view->mentee(pair.mentee).person));
    }
    if (const auto* costs = view->costs()) {
        if (const auto cost = costs->ofExchanging(mentee, other)) {
            auto moving = *cost;
            std::erase_if(moving.moves, [&](const matching::Move& move) { return move.mentee == other; });
            auto said = wording::sentence(*cost);
            if (const auto who = WhoMoves::of(*view, moving, mentee).sentence(*view); !who.isEmpty())
                said += u' ' + who;
            addSentence(said);
        }
    }
    if (!broken.isEmpty())
        addSentence(tr("Against a rule: %1. Write why it is right all the same.").arg(wording::list(broken)));
    auto* reason = addText("exchangeReasonEdit", broken.isEmpty() ? tr("&Reason (optional)") : tr("&Reason"), 3, {},
                           Field::Reason);
    setAction([this, view, mentee, other, mine, theirs, reason] {
        this->workspace().file().matching().exchange(
            view->program(), {view->mentor(mine).person.id, view->mentee(mentee).person.id, 0},
            {view->mentor(theirs).person.id, view->mentee(other).person.id, 0}, fromQt(reason->toPlainText()));
    });
}

} // namespace mentoring::ui
