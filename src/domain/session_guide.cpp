#include "mentoring/session_guide.h"

#include <vector>

namespace mentoring {

namespace {

using enum Phase;

constexpr TradeText firstAgenda[] = {
    {"Who we are, and how each of us came to this job", "Qui nous sommes, et comment chacun est arrivé à ce poste"},
    {"What each of us wants from this year", "Ce que chacun attend de cette année"},
    {"How we work together: rhythm, place, what stays between us",
     "Comment nous travaillons ensemble : rythme, lieu, ce qui reste entre nous"},
    {"The agreement: read it together and accept it", "L’entente : la lire ensemble et l’accepter"},
};
constexpr TradeText firstHard[] = {
    {"If it feels stiff, tell each other of a beginning that went wrong.",
     "Si l’échange reste guindé, racontez-vous chacun un début qui s’est mal passé."},
    {"If one of you talks all the time, agree that the other one begins next time.",
     "Si l’un parle tout le temps, convenez que l’autre commencera la prochaine fois."},
};
constexpr TradeText goalsAgenda[] = {
    {"Two or three goals, and how we will know that they are reached",
     "Deux ou trois objectifs, et à quoi nous verrons qu’ils sont atteints"},
    {"Strengths to build on, with what happened", "Les points forts sur lesquels s’appuyer, avec ce qui s’est passé"},
    {"The first step until next time", "Le premier pas d’ici la prochaine fois"},
};
constexpr TradeText goalsHard[] = {
    {"If no goal comes, ask what should be different in a year.",
     "Si aucun objectif ne vient, demandez ce qui devrait être différent dans un an."},
    {"If the goal is the manager’s, ask what would make it the mentee’s own.",
     "Si l’objectif est celui de la hiérarchie, demandez ce qui en ferait un objectif à soi."},
};
constexpr TradeText stepsAgenda[] = {
    {"What was tried since last time, and what came of it",
     "Ce qui a été essayé depuis la dernière fois, et ce qui en est sorti"},
    {"How far the goals are, and what stands in the way", "Où en sont les objectifs, et ce qui fait obstacle"},
    {"One thing to do until next time", "Une chose à faire d’ici la prochaine fois"},
};
constexpr TradeText stepsHard[] = {
    {"If nothing was tried, make the step smaller instead of asking why.",
     "Si rien n’a été essayé, réduisez le pas au lieu de demander pourquoi."},
    {"If the goal has lost its meaning, drop it together and say so.",
     "Si l’objectif a perdu son sens, abandonnez-le ensemble et dites-le."},
};
constexpr TradeText situationAgenda[] = {
    {"A situation from work: what happened, step by step", "Une situation de travail : ce qui s’est passé, pas à pas"},
    {"What else could have been done, and what speaks for it",
     "Ce qui aurait pu être fait d’autre, et ce qui plaide pour"},
    {"Feedback to each other: one thing that helps, one that would help more",
     "Un retour l’un à l’autre : une chose qui aide, une qui aiderait davantage"},
};
constexpr TradeText situationHard[] = {
    {"If it turns into complaint, ask what the mentee can change about it.",
     "Si cela tourne à la plainte, demandez ce qu’il est possible d’y changer soi-même."},
    {"If somebody may be in danger, do not keep it between you: say who has to know.",
     "Si quelqu’un peut être en danger, ne le gardez pas entre vous : dites qui doit savoir."},
};
constexpr TradeText peopleAgenda[] = {
    {"Who else could help, and how to reach them", "Qui d’autre peut aider, et comment l’aborder"},
    {"Where the mentee’s work is seen, and where it is not", "Où le travail est visible, et où il ne l’est pas"},
    {"A conversation to prepare", "Une conversation à préparer"},
};
constexpr TradeText peopleHard[] = {
    {"If asking for help feels like weakness, tell of a time when you asked.",
     "Si demander de l’aide semble être une faiblesse, racontez une fois où vous l’avez fait."},
};
constexpr TradeText halfwayAgenda[] = {
    {"What has changed since the beginning", "Ce qui a changé depuis le début"},
    {"What helps in our meetings, what does not, what we change",
     "Ce qui aide dans nos rencontres, ce qui n’aide pas, ce que nous changeons"},
    {"Whether the goals are still the right ones", "Si les objectifs sont encore les bons"},
};
constexpr TradeText halfwayHard[] = {
    {"If you hardly meet, say so now: a pause or an end is no failure.",
     "Si vous vous voyez à peine, dites-le maintenant : une pause ou une fin n’est pas un échec."},
};
constexpr TradeText lastAgenda[] = {
    {"What was learned, by both", "Ce qui a été appris, des deux côtés"},
    {"Which goals are reached, and what remains", "Quels objectifs sont atteints, et ce qui reste"},
    {"Whom the mentee turns to from now on", "Vers qui se tourner désormais"},
    {"Saying thanks and goodbye, and whether you stay in touch",
     "Se remercier, se dire au revoir, et si vous restez en contact"},
};
constexpr TradeText lastHard[] = {
    {"If it ends earlier than thought, end it with a meeting all the same.",
     "Si cela finit plus tôt que prévu, terminez quand même par une rencontre."},
};

constexpr SessionGuide guides[] = {
    {Start, 1, {"Getting to know each other", "Faire connaissance"}, firstAgenda, firstHard},
    {Start, 0, {"Goals", "Les objectifs"}, goalsAgenda, goalsHard},
    {Middle, 6, {"Half-way", "À mi-chemin"}, halfwayAgenda, halfwayHard},
    {Middle, 0, {"What was tried", "Ce qui a été essayé"}, stepsAgenda, stepsHard},
    {Middle, 0, {"A situation from work", "Une situation de travail"}, situationAgenda, situationHard},
    {Middle, 0, {"People around", "Les personnes autour"}, peopleAgenda, peopleHard},
    {End, 0, {"Looking back, and goodbye", "Regarder en arrière, et se dire au revoir"}, lastAgenda, lastHard},
};

} // namespace

std::span<const SessionGuide> sessionGuides() {
    return guides;
}

const SessionGuide& guideFor(Phase phase, int sessionsHeld) {
    std::vector<const SessionGuide*> ofPhase;
    for (const auto& guide : guides) {
        if (guide.phase != phase)
            continue;
        if (guide.number == sessionsHeld + 1)
            return guide;
        if (guide.number == 0)
            ofPhase.push_back(&guide);
    }
    return *ofPhase[static_cast<std::size_t>(sessionsHeld) % ofPhase.size()];
}

} // namespace mentoring
