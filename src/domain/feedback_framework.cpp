#include "mentoring/feedback.h"

#include <algorithm>

namespace mentoring {

namespace {

constexpr FrameworkField sbi[] = {
    {"situation", {"Situation", "Situation"}, {"When and where was it?", "Quand et où était-ce ?"}},
    {"behaviour",
     {"Behaviour", "Comportement observé"},
     {"What did you see or hear, without judging?", "Qu’avez-vous vu ou entendu, sans juger ?"}},
    {"impact",
     {"Impact", "Impact"},
     {"What did it do to you, the team, the work?", "Quel effet sur vous, l’équipe, le travail ?"}},
    {"intent",
     {"Intent", "Intention"},
     {"What was meant by it, as far as you asked?", "Quelle était l’intention, si vous l’avez demandée ?"},
     true},
    {"next",
     {"Next time", "Prochaine fois"},
     {"What do you ask for next time?", "Que demandez-vous pour la prochaine fois ?"},
     true,
     true},
};
constexpr FrameworkField desc[] = {
    {"describe",
     {"Describe", "Décrire les faits"},
     {"The facts, as a camera would show them", "Les faits, comme une caméra les montrerait"}},
    {"express",
     {"Express", "Exprimer le ressenti"},
     {"What it made you feel or think", "Ce que cela vous a fait ressentir ou penser"}},
    {"specify",
     {"Specify", "Spécifier la demande"},
     {"What you would like instead", "Ce que vous aimeriez à la place"},
     false,
     true},
    {"conclude",
     {"Consequences", "Conséquences positives"},
     {"What would be better then, for both", "Ce qui irait mieux alors, pour les deux"}},
};
constexpr FrameworkField osbd[] = {
    {"observation",
     {"Observation", "Observation"},
     {"What happened, without a judgement", "Ce qui s’est passé, sans jugement"}},
    {"feeling", {"Feeling", "Sentiment"}, {"What you felt", "Ce que vous avez ressenti"}},
    {"need", {"Need", "Besoin"}, {"What you need, and why it matters", "Ce dont vous avez besoin, et pourquoi"}},
    {"request",
     {"Request", "Demande"},
     {"One thing that can be done, and refused", "Une chose faisable, et que l’on peut refuser"},
     false,
     true},
};
constexpr FrameworkField star[] = {
    {"situation", {"Situation", "Situation"}, {"Where things stood", "Où en étaient les choses"}},
    {"task", {"Task", "Tâche"}, {"What was to be done", "Ce qu’il y avait à faire"}},
    {"action", {"Action", "Action"}, {"What the person did", "Ce que la personne a fait"}},
    {"result", {"Result", "Résultat"}, {"What came of it", "Ce qui en est sorti"}},
    {"otherAction",
     {"Other action", "Autre action"},
     {"What could have been done instead", "Ce qui aurait pu être fait à la place"},
     true,
     true},
    {"otherResult",
     {"Other result", "Autre résultat"},
     {"What might have come of that", "Ce qui aurait pu en sortir"},
     true},
};
constexpr FrameworkField coin[] = {
    {"context", {"Context", "Contexte"}, {"When and where", "Quand et où"}},
    {"observation", {"Observation", "Observation"}, {"What you saw or heard", "Ce que vous avez vu ou entendu"}},
    {"impact", {"Impact", "Impact"}, {"The effect it had", "L’effet que cela a eu"}},
    {"next", {"Next steps", "Prochaines étapes"}, {"What you agree on", "Ce dont vous convenez"}, false, true},
};
constexpr FrameworkField eec[] = {
    {"example", {"Example", "Exemple"}, {"One thing that happened", "Une chose qui s’est passée"}},
    {"effect", {"Effect", "Effet"}, {"What it led to", "Ce que cela a produit"}},
    {"change",
     {"Change or continue", "Changer ou continuer"},
     {"What to do otherwise, or to keep doing", "Ce qu’il faut faire autrement, ou continuer"},
     false,
     true},
};
constexpr FrameworkField startStopContinue[] = {
    {"start",
     {"Start", "Commencer"},
     {"What would help if it began", "Ce qu’il serait utile de commencer"},
     false,
     true},
    {"stop", {"Stop", "Arrêter"}, {"What gets in the way", "Ce qui gêne"}},
    {"continue", {"Continue", "Continuer"}, {"What works", "Ce qui marche"}},
    {"change", {"Change", "Changer"}, {"What to do in another way", "Ce qu’il faut faire autrement"}, true},
};
constexpr FrameworkField pendleton[] = {
    {"wellSelf",
     {"What went well, says the mentee", "Ce qui a bien marché, selon la personne mentorée"},
     {"In the mentee’s own words", "Dans ses propres mots"}},
    {"wellMentor",
     {"What went well, says the mentor", "Ce qui a bien marché, selon la personne mentore"},
     {"What you add to it", "Ce que vous y ajoutez"}},
    {"otherSelf",
     {"What to do otherwise, says the mentee", "Ce qui changerait, selon la personne mentorée"},
     {"In the mentee’s own words", "Dans ses propres mots"}},
    {"otherMentor",
     {"What to do otherwise, says the mentor", "Ce qui changerait, selon la personne mentore"},
     {"What you suggest", "Ce que vous proposez"}},
    {"plan", {"Agreed plan", "Plan convenu"}, {"What will be done", "Ce qui sera fait"}, false, true},
};
constexpr FrameworkField grow[] = {
    {"goal", {"Goal", "But"}, {"What is to be reached", "Ce qu’il s’agit d’atteindre"}},
    {"reality", {"Reality", "Réalité"}, {"Where things stand", "Où en sont les choses"}},
    {"options",
     {"Options", "Options"},
     {"What could be done; the mentee speaks most", "Ce qui pourrait être fait ; la personne mentorée parle le plus"}},
    {"will",
     {"Will", "Volonté"},
     {"What, when, with whose help, which obstacles, commitment 1 to 10",
      "Quoi, quand, avec quel appui, quels obstacles, engagement de 1 à 10"},
     false,
     true},
};
constexpr FrameworkField feedforward[] = {
    {"behaviour",
     {"Behaviour to grow", "Comportement à développer"},
     {"What the person wants to do better", "Ce que la personne veut mieux faire"}},
    {"first",
     {"First suggestion", "Première suggestion"},
     {"For the future; nothing about the past", "Pour l’avenir ; rien sur le passé"}},
    {"second", {"Second suggestion", "Deuxième suggestion"}, {"Another way", "Une autre manière"}},
    {"action", {"Chosen action", "Action retenue"}, {"What will be tried", "Ce qui sera essayé"}, false, true},
};
constexpr FrameworkField fourL[] = {
    {"liked", {"Liked", "Apprécié"}, {"What was good", "Ce qui était bien"}},
    {"learned", {"Learned", "Appris"}, {"What you know now", "Ce que vous savez maintenant"}},
    {"lacked", {"Lacked", "Manqué"}, {"What was missing", "Ce qui a manqué"}},
    {"longed", {"Longed for", "Souhaité"}, {"What you wished for", "Ce que vous auriez souhaité"}, false, true},
};
constexpr FrameworkField freeForm[] = {
    {"text",
     {"Feedback", "Retour"},
     {"Facts first; one situation; end with one request",
      "Les faits d’abord ; une seule situation ; terminez par une demande"}},
};

constexpr FeedbackFramework frameworks[] = {
    {"sbi",
     {"SBI: situation, behaviour, impact", "SBI : situation, comportement, impact"},
     {"After a session, for praise and correction alike", "Après une séance, pour féliciter comme pour corriger"},
     sbi},
    {"desc",
     {"DESC: describe, express, specify, conclude", "DESC : décrire, exprimer, spécifier, conclure"},
     {"When something has to change", "Quand quelque chose doit changer"},
     desc},
    {"osbd",
     {"Nonviolent communication", "Communication non violente (OSBD)"},
     {"When feelings run high", "Quand l’émotion est forte"},
     osbd},
    {"star",
     {"STAR: situation, task, action, result", "STAR : situation, tâche, action, résultat"},
     {"Evidence for a strength", "Pour étayer un point fort"},
     star},
    {"coin",
     {"COIN: context, observation, impact, next", "COIN : contexte, observation, impact, suite"},
     {"Short", "Forme courte"},
     coin},
    {"eec",
     {"EEC: example, effect, change or continue", "EEC : exemple, effet, changer ou continuer"},
     {"The shortest", "La plus courte"},
     eec},
    {"start-stop-continue",
     {"Start, stop, continue", "Commencer, arrêter, continuer"},
     {"Halfway, in both directions", "À mi-parcours, dans les deux sens"},
     startStopContinue},
    {"pendleton",
     {"Pendleton: two voices", "Pendleton : à deux voix"},
     {"Written together", "À écrire ensemble"},
     pendleton},
    {"grow",
     {"GROW: goal, reality, options, will", "GROW : but, réalité, options, volonté"},
     {"To guide a session", "Pour guider une séance"},
     grow},
    {"feedforward",
     {"Feedforward", "Feedforward"},
     {"About the future only", "Tourné vers l’avenir seulement"},
     feedforward},
    {"4l",
     {"4L: liked, learned, lacked, longed for", "4L : apprécié, appris, manqué, souhaité"},
     {"At the close", "À la clôture"},
     fourL},
    {"free", {"Free form", "Forme libre"}, {"When no form fits", "Quand aucune forme ne convient"}, freeForm},
};

} // namespace

std::span<const FeedbackFramework> feedbackFrameworks() {
    return frameworks;
}

const FeedbackFramework* feedbackFramework(std::string_view key) {
    const auto found = std::ranges::find(frameworks, key, &FeedbackFramework::key);
    return found == std::end(frameworks) ? nullptr : &*found;
}

std::string_view wishOf(const Feedback& feedback) {
    const auto* framework = feedbackFramework(feedback.framework);
    if (!framework)
        return {};
    for (const auto& field : framework->fields) {
        const auto answer = std::ranges::find(feedback.answers, field.key, &FeedbackAnswer::field);
        if (field.asks && answer != feedback.answers.end())
            return answer->text;
    }
    return {};
}

void RecordOf<Feedback>::tidy(Feedback& feedback) {
    std::erase_if(feedback.answers, [](const FeedbackAnswer& answer) { return answer.text.empty(); });
    const auto* framework = feedbackFramework(feedback.framework);
    if (!framework)
        return;
    std::ranges::stable_sort(feedback.answers, {}, [&](const FeedbackAnswer& answer) {
        return std::ranges::find(framework->fields, answer.field, &FrameworkField::key) - framework->fields.begin();
    });
}

void RecordOf<Feedback>::check(const Feedback& feedback, Issues& issues) {
    const auto* framework = feedbackFramework(feedback.framework);
    if (!framework) {
        issues.push_back({Issue::FrameworkUnknown, Field::Text});
    } else {
        for (const auto& field : framework->fields) {
            const bool answered = std::ranges::any_of(feedback.answers, [&](const FeedbackAnswer& answer) {
                return answer.field == field.key && !answer.text.empty();
            });
            if (!field.optional && !answered)
                issues.push_back({Issue::AnswerMissing, Field::Text});
        }
    }
    if ((feedback.reply == FeedbackReply::Answered || feedback.reply == FeedbackReply::Disputed) &&
        feedback.replyText.empty())
        issues.push_back({Issue::AnswerMissing, Field::Answer});
}

} // namespace mentoring
