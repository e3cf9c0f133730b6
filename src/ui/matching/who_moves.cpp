#include "matching/who_moves.h"

#include <QStringList>

#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

WhoMoves WhoMoves::of(const MatchingView& view, const matching::Cost& cost, int besides) {
    WhoMoves who;
    for (const auto& move : cost.moves) {
        if (move.mentee == besides)
            continue;
        auto& people = move.to < 0 ? who.losing : move.from < 0 ? who.gaining : who.moving;
        people.push_back(view.mentee(move.mentee).person.id);
    }
    return who;
}

QString WhoMoves::sentence(const MatchingView& view) const {
    QStringList sentences;
    if (!losing.empty())
        sentences << tr("%1 would have no mentor any more.", "one name or several", static_cast<int>(losing.size()))
                         .arg(names(view, losing));
    if (!moving.empty())
        sentences << tr("%1 would get another mentor.", "one name or several", static_cast<int>(moving.size()))
                         .arg(names(view, moving));
    if (!gaining.empty())
        sentences << tr("%1 would have a mentor then.", "one name or several", static_cast<int>(gaining.size()))
                         .arg(names(view, gaining));
    return sentences.join(u' ');
}

QString WhoMoves::names(const MatchingView& view, const std::vector<PersonId>& people) {
    QStringList names;
    for (const auto id : people)
        names << wording::name(view.mentee(*view.snapshot().menteeOf(id)).person);
    constexpr qsizetype most = 4;
    if (names.size() <= most)
        return wording::list(names);
    const auto more = names.size() - most;
    return names.first(most).join(QStringLiteral(", ")) + u' ' + tr("and %Ln more", "mentees", static_cast<int>(more));
}

} // namespace mentoring::ui
