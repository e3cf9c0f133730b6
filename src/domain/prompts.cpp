#include "mentoring/prompts.h"

namespace mentoring {

namespace {

using enum Phase;
constexpr Prompt questionsOfMentors[] = {
    {Start,
     {"What would make this year of mentoring worth your time?",
      "Qu’est-ce qui ferait de cette année de mentorat une bonne année ?"}},
    {Start,
     {"What should I know about how you like to work?", "Que devrais-je savoir de votre manière de travailler ?"}},
    {Start,
     {"Which moment of the last months are you proud of?",
      "De quel moment des derniers mois tirez-vous de la fierté ?"}},
    {Start,
     {"What do you want to be able to do that you cannot do today?",
      "Que voulez-vous savoir faire que vous ne savez pas faire aujourd’hui ?"}},
    {Start, {"How will we both notice that we are getting somewhere?", "À quoi verrons-nous que nous avançons ?"}},
    {Start,
     {"What stays between us, and what may leave this room?",
      "Qu’est-ce qui reste entre nous, et qu’est-ce qui peut sortir d’ici ?"}},
    {Start,
     {"How do you like to hear that something did not go well?",
      "Comment préférez-vous entendre que quelque chose s’est mal passé ?"}},
    {Start, {"How often shall we meet, and who sees to it?", "À quel rythme nous voyons-nous, et qui s’en charge ?"}},
    {Middle,
     {"What have you tried since last time, and what came of it?",
      "Qu’avez-vous essayé depuis la dernière fois, et qu’en est-il sorti ?"}},
    {Middle, {"What was harder than you thought?", "Qu’est-ce qui a été plus difficile que prévu ?"}},
    {Middle,
     {"What did you do that you would have avoided half a year ago?",
      "Qu’avez-vous fait que vous auriez évité il y a six mois ?"}},
    {Middle, {"Who could help you here besides me?", "Qui d’autre que moi pourrait vous aider ?"}},
    {Middle,
     {"What would you do if you were sure it could not fail?", "Que feriez-vous si l’échec était impossible ?"}},
    {Middle, {"Which of your goals has lost its meaning?", "Lequel de vos objectifs a perdu son sens ?"}},
    {Middle, {"What should I do more of, or less of?", "Que devrais-je faire davantage, ou moins ?"}},
    {Middle,
     {"What is the smallest step you can take this week?", "Quel est le plus petit pas possible cette semaine ?"}},
    {End,
     {"What can you do now that you could not do at the start?",
      "Que savez-vous faire maintenant que vous ne saviez pas faire au début ?"}},
    {End,
     {"Which piece of advice did you not follow, and why was that right?",
      "Quel conseil n’avez-vous pas suivi, et pourquoi était-ce juste ?"}},
    {End,
     {"What remains to be done, and who will go along with you?",
      "Que reste-t-il à faire, et qui vous accompagnera ?"}},
    {End, {"What did each of us learn from the other?", "Qu’avez-vous appris de moi, et moi de vous ?"}},
    {End,
     {"What will you keep doing once we no longer meet?",
      "Que continuerez-vous à faire quand nous ne nous verrons plus ?"}},
    {End,
     {"What would you tell somebody who begins a mentoring?",
      "Que diriez-vous à quelqu’un qui commence un mentorat ?"}},
    {End, {"Would you like to mentor somebody next?", "Aimeriez-vous accompagner quelqu’un à votre tour ?"}},
    {End,
     {"How shall we say goodbye, and how shall we stay in touch?",
      "Comment clore ensemble, et comment garder le contact ?"}},
};

constexpr Prompt questionsOfMentees[] = {
    {Start, {"What made you agree to be a mentor?", "Qu’est-ce qui vous a donné envie d’accompagner quelqu’un ?"}},
    {Start,
     {"What do you need to know about my work to be of help?",
      "Que vous faut-il savoir de mon travail pour m’aider ?"}},
    {Start,
     {"Which beginning of your own do you still think of?",
      "À quels débuts, parmi les vôtres, repensez-vous encore ?"}},
    {Start, {"How shall I tell you when I am stuck?", "Comment vous dire quand je n’avance plus ?"}},
    {Start, {"Which of my goals would you begin with?", "Par lequel de mes objectifs commenceriez-vous ?"}},
    {Start,
     {"What stays between us, and what may leave this room?",
      "Qu’est-ce qui reste entre nous, et qu’est-ce qui peut sortir d’ici ?"}},
    {Start, {"May I write to you between two sessions?", "Puis-je vous écrire entre deux séances ?"}},
    {Start, {"How often shall we meet, and who sees to it?", "À quel rythme nous voyons-nous, et qui s’en charge ?"}},
    {Middle,
     {"What did you notice in what I told you last time?",
      "Qu’avez-vous remarqué dans ce que j’ai raconté la dernière fois ?"}},
    {Middle, {"What would you have done in my place?", "Qu’auriez-vous fait à ma place ?"}},
    {Middle, {"What do I do well without seeing it?", "Qu’est-ce que je fais bien sans le voir ?"}},
    {Middle, {"What should I practise first?", "Que devrais-je travailler en premier ?"}},
    {Middle,
     {"Whom should I meet, and would you introduce me?",
      "Qui devrais-je rencontrer, et pourriez-vous nous présenter ?"}},
    {Middle,
     {"When did something like this go wrong for you?", "Quand une chose pareille a-t-elle mal tourné pour vous ?"}},
    {Middle,
     {"Which of my goals is too small, or too large?", "Lequel de mes objectifs est trop petit, ou trop grand ?"}},
    {Middle, {"What could I watch you do?", "Que pourrais-je vous regarder faire ?"}},
    {End, {"Where do you see that I have moved on?", "Où voyez-vous que j’ai progressé ?"}},
    {End, {"What should I go on practising alone?", "Que devrais-je continuer à travailler sans vous ?"}},
    {End, {"What did you learn from me?", "Qu’avez-vous appris de moi ?"}},
    {End, {"What would you have liked me to ask you?", "Quelle question auriez-vous aimé que je vous pose ?"}},
    {End, {"Who could go on with me from here?", "Qui pourrait m’accompagner à partir de maintenant ?"}},
    {End,
     {"What should I watch out for in my next position?",
      "À quoi devrais-je faire attention dans mon prochain poste ?"}},
    {End, {"Would I make a good mentor?", "Saurais-je accompagner quelqu’un à mon tour ?"}},
    {End,
     {"How shall we say goodbye, and how shall we stay in touch?",
      "Comment clore ensemble, et comment garder le contact ?"}},
};

constexpr TradeText speaking[] = {
    {"Note one thing to say before each meeting", "Noter une chose à dire avant chaque réunion"},
    {"Speak once in each meeting for a month", "Prendre la parole une fois par réunion pendant un mois"},
    {"Present a point of the agenda", "Présenter un point de l’ordre du jour"},
    {"Ask two colleagues what they noticed", "Demander à deux collègues ce qu’ils ont remarqué"},
};
constexpr TradeText leading[] = {
    {"Talk with each member about what they expect", "Parler avec chaque membre de ses attentes"},
    {"Set three rules of the team together", "Fixer ensemble trois règles d’équipe"},
    {"Lead the weekly meeting for two months", "Animer la réunion d’équipe pendant deux mois"},
    {"Gather feedback from the team", "Recueillir le retour de l’équipe"},
};
constexpr TradeText delegating[] = {
    {"List what only I can do, and what others could", "Lister ce qui ne peut venir que de moi, et le reste"},
    {"Hand over a first task with a clear result", "Confier une première tâche avec un résultat clair"},
    {"Agree on how I follow without taking it back", "Convenir d’un suivi sans reprendre la tâche"},
    {"Look back together", "Faire le bilan ensemble"},
};
constexpr TradeText project[] = {
    {"Write the purpose and the limits on one page", "Écrire le but et les limites sur une page"},
    {"Agree the plan with those concerned", "Convenir du plan avec les personnes concernées"},
    {"Report on progress every two weeks", "Rendre compte toutes les deux semaines"},
    {"Deliver, and hold a review", "Livrer, et tenir un bilan"},
};
constexpr TradeText givingFeedback[] = {
    {"Prepare one piece of feedback with a form", "Préparer un retour à l’aide d’un formulaire"},
    {"Give it within a week of what happened", "Le donner dans la semaine qui suit les faits"},
    {"Ask how it was heard", "Demander comment il a été reçu"},
};
constexpr TradeText negotiating[] = {
    {"Write down my goal, my limits and theirs", "Noter mon but, mes limites et les leurs"},
    {"Rehearse with my mentor", "Répéter en mentorat"},
    {"Lead a real negotiation", "Mener une vraie négociation"},
    {"Note what I would do again", "Noter ce que je referais"},
};
constexpr TradeText network[] = {
    {"Draw a map of the people I know and miss", "Dessiner la carte de mes contacts et des manques"},
    {"Meet two new people a month", "Rencontrer deux nouvelles personnes par mois"},
    {"Offer my help once to each", "Proposer mon aide une fois à chacune"},
};
constexpr TradeText time[] = {
    {"Note for a week where my time goes", "Noter pendant une semaine où passe mon temps"},
    {"Keep two hours a day free of interruptions", "Garder deux heures par jour sans interruption"},
    {"Say no to three things", "Dire non à trois choses"},
};
constexpr TradeText presenting[] = {
    {"Write the message in one sentence", "Écrire le message en une phrase"},
    {"Rehearse in front of two colleagues", "Répéter devant deux collègues"},
    {"Present to the management", "Présenter à la direction"},
    {"Answer the questions in writing", "Répondre aux questions par écrit"},
};
constexpr TradeText technical[] = {
    {"Choose a course and a date", "Choisir une formation et une date"},
    {"Apply it to a small real task", "L’appliquer à une petite tâche réelle"},
    {"Show it to the team", "Le montrer à l’équipe"},
};

constexpr GoalTemplate templates[] = {
    {"meetings",
     GoalKind::Interpersonal,
     {"Speak up in meetings", "Prendre la parole en réunion"},
     {"I speak in each meeting I am in, and two colleagues noticed",
      "Je parle à chaque réunion, et deux collègues l’ont remarqué"},
     speaking},
    {"team",
     GoalKind::Interpersonal,
     {"Lead a team", "Animer une équipe"},
     {"The team says that it knows what is expected", "L’équipe dit savoir ce qui est attendu"},
     leading},
    {"delegate",
     GoalKind::Interpersonal,
     {"Delegate", "Déléguer"},
     {"Two tasks are in other hands and stay there", "Deux tâches sont entre d’autres mains, et y restent"},
     delegating},
    {"project",
     GoalKind::Professional,
     {"Run a project", "Conduire un projet"},
     {"Delivered on the day agreed, with a review", "Livré au jour convenu, avec un bilan"},
     project},
    {"feedback",
     GoalKind::Interpersonal,
     {"Give constructive feedback", "Donner un retour constructif"},
     {"Three pieces of feedback given, each heard", "Trois retours donnés, chacun entendu"},
     givingFeedback},
    {"negotiate",
     GoalKind::Professional,
     {"Negotiate", "Négocier"},
     {"One agreement within the limits I had set", "Un accord dans les limites que j’avais fixées"},
     negotiating},
    {"network",
     GoalKind::Career,
     {"Build a network", "Développer son réseau"},
     {"Six new people whom I could call", "Six nouvelles personnes que je peux appeler"},
     network},
    {"time",
     GoalKind::Professional,
     {"Manage my time", "Gérer mon temps"},
     {"My evenings are free four days a week", "Mes soirées sont libres quatre jours par semaine"},
     time},
    {"present",
     GoalKind::Professional,
     {"Present to the management", "Présenter devant la direction"},
     {"The decision I asked for is taken", "La décision demandée est prise"},
     presenting},
    {"technical",
     GoalKind::Professional,
     {"Learn a technical skill", "Acquérir une compétence technique"},
     {"I do a real task without help", "Je réalise une vraie tâche sans aide"},
     technical},
};

} // namespace

std::span<const Prompt> conversationPrompts(Asker asker) {
    return asker == Asker::Mentor ? std::span<const Prompt>(questionsOfMentors) : questionsOfMentees;
}

std::span<const GoalTemplate> goalTemplates() {
    return templates;
}

} // namespace mentoring
