#include "mentoring/organisation_text.h"

namespace mentoring {

TradeText builtInText(TextKind kind) {
    switch (kind) {
    case TextKind::MentorRole:
        return {"Does: listens, asks, tells from experience, gives constructive feedback after a session, encourages, "
                "prepares each meeting and keeps to the rhythm agreed.\n"
                "Does not: decide for the mentee, assess results, act as a superior, find a position, solve what "
                "belongs to the manager or to occupational health.\n"
                "May expect: time set aside for it, a mentee who prepares and says what helps, somebody to turn to "
                "when it is hard, and that what is said stays between the two.",
                "Fait : écoute, questionne, raconte son expérience, donne un retour constructif après la séance, "
                "encourage, prépare chaque rencontre et tient le rythme convenu.\n"
                "Ne fait pas : décider à la place de l’autre, évaluer ses résultats, agir en supérieur·e, trouver un "
                "poste, régler ce qui revient à la hiérarchie ou à la médecine du travail.\n"
                "Peut attendre : du temps réservé pour cela, quelqu’un qui prépare et dit ce qui l’aide, une personne "
                "vers qui se tourner quand c’est difficile, et que ce qui est dit reste entre les deux."};
    case TextKind::MenteeRole:
        return {"Does: sets goals, prepares each meeting, asks for advice, speaks openly of what worries, tries things "
                "out between meetings, says what came of them.\n"
                "Does not: wait for the mentor to take the lead, expect a promotion from it, pass on what the mentor "
                "told in confidence.\n"
                "May expect: regular meetings, honest and kind feedback, help in seeing strengths and areas to grow, "
                "and to say no to advice.",
                "Fait : fixe ses objectifs, prépare chaque rencontre, demande conseil, parle ouvertement de ce qui "
                "préoccupe, essaie entre les rencontres et dit ce qu’il en est sorti.\n"
                "Ne fait pas : attendre que l’autre mène, en espérer une promotion, répéter ce qui a été confié.\n"
                "Peut attendre : des rencontres régulières, un retour franc et bienveillant, de l’aide pour voir ses "
                "points forts et ses axes de progrès, et le droit de ne pas suivre un conseil."};
    case TextKind::CoordinatorRole:
        return {"Does: pairs people and says why, follows whether pairs meet, answers concerns, mends or ends a pair "
                "that does not work, without blame.\n"
                "Does not: read what is said between the two, report on a person to their manager.\n"
                "May expect: to be told early when a pair does not meet, and an answer when asking.",
                "Fait : forme les binômes et dit pourquoi, suit si les binômes se voient, répond aux préoccupations, "
                "répare ou termine un binôme qui ne marche pas, sans reproche.\n"
                "Ne fait pas : lire ce qui se dit entre les deux, rendre compte d’une personne à sa hiérarchie.\n"
                "Peut attendre : de savoir tôt qu’un binôme ne se voit pas, et une réponse à ses questions."};
    case TextKind::ManagerRole:
        return {
            "Does: gives the time for it, respects that it is confidential, makes room for what the mentee wants to "
            "try.\n"
            "Does not: ask what was said, use it to assess anybody, be the mentor of somebody who reports to them.\n"
            "May expect: to know that it takes place and how often, and nothing of what is said.",
            "Fait : laisse le temps nécessaire, respecte la confidentialité, laisse de la place pour ce qui veut "
            "être essayé.\n"
            "Ne fait pas : demander ce qui s’est dit, s’en servir pour évaluer, être mentor de quelqu’un de son "
            "équipe.\n"
            "Peut attendre : de savoir que cela a lieu et à quel rythme, et rien de ce qui s’y dit."};
    case TextKind::Confidentiality:
        return {
            "What is said stays between the two. Neither passes it on, not to managers and not to the coordinator, "
            "unless both agree. The limit: where somebody is in danger, or the law demands it, whoever knows says so "
            "to those who can help, and tells the other one first where that is possible.",
            "Ce qui est dit reste entre les deux. Personne ne le répète, ni à la hiérarchie ni à la coordination, "
            "sauf d’un commun accord. La limite : si quelqu’un est en danger, ou si la loi l’exige, qui le sait en "
            "parle aux personnes qui peuvent aider, et le dit d’abord à l’autre quand c’est possible."};
    case TextKind::Ending:
        return {
            "Either of the two may end it at any time, without giving a reason. They say so to each other, then to the "
            "coordinator, who looks for what comes next. A last meeting says what was learned.",
            "Chacun des deux peut y mettre fin à tout moment, sans donner de raison. On se le dit d’abord, puis on le "
            "dit à la coordination, qui cherche la suite. Une dernière rencontre dit ce qui a été appris."};
    case TextKind::OutsideContact:
        return {"The coordinator of the program.", "La coordination du programme."};
    }
    return {};
}

} // namespace mentoring
