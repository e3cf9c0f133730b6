// Whether somebody is a mentor, a mentee or both, in words and in sentences: see cell_values.h.
#include "cell_values.h"
#include "folded_words.h"
#include "memo.h"

namespace mentoring::intake {

namespace {

// "mentore" in folded words: with its accent it is plain; without, only a person can say what was meant.
bool hasAccentedMentore(std::string_view text) {
    return text.find("mentor\xC3\xA9") != std::string_view::npos ||
           text.find("Mentor\xC3\xA9") != std::string_view::npos ||
           text.find("MENTOR\xC3\x89") != std::string_view::npos;
}

/// What stands in front of a mention of a role says whether somebody wants to be one or to find one.
enum class Governor { None, Be, Seek, Unknown };

bool isFiller(std::string_view word) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"a",       "an",  "un", "une",  "e",     "my",  "mon",  "ma",    "own",    "the",         "le",
         "la",      "l",   "d",  "de",   "des",   "du",  "some", "new",   "one",    "more",        "good",
         "another", "son", "sa", "leur", "autre", "ein", "eine", "einen", "senior", "experienced", "confirme"});
    return isOneOf(words, word);
}

bool isJoint(std::string_view word) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"and", "et", "or", "ou", "und", "oder", "y", "both", "also", "aussi", "plus", "then", "puis", "either"});
    return isOneOf(words, word);
}

Governor governorOf(std::string_view word) {
    static constexpr auto being = std::to_array<std::string_view>(
        {"be",        "being",      "become",      "becoming", "as",       "am",         "are",     "is",
         "etre",      "devenir",    "comme",       "que",      "role",     "serve",      "act",     "to",
         "suis",      "est",        "only",        "yes",      "oui",      "als",        "werden",  "ser",
         "seulement", "uniquement", "i",           "je",       "can",      "could",      "will",    "would",
         "part",      "participer", "participate", "join",     "register", "registered", "inscrit", "inscrite"});
    static constexpr auto seeking = std::to_array<std::string_view>(
        {"find",     "finding",      "have",     "having",   "get",        "getting",    "need",    "needs",
         "needing",  "want",         "wants",    "seek",     "seeks",      "seeking",    "search",  "for",
         "with",     "like",         "wish",     "take",     "taking",     "on",         "meet",    "request",
         "avoir",    "trouver",      "cherche",  "chercher", "recherche",  "rechercher", "besoin",  "veux",
         "souhaite", "souhaiterais", "voudrais", "aimerais", "desire",     "rencontrer", "par",     "avec",
         "prendre",  "beneficier",   "profiter", "conseils", "aide",       "suche",      "mochte",  "brauche",
         "busco",    "quiero",       "demande",  "obtenir",  "accueillir", "recevoir",   "receive", "choose"});
    if (isOneOf(being, word))
        return Governor::Be;
    return isOneOf(seeking, word) ? Governor::Seek : Governor::Unknown;
}

/// "support a mentee": whom one does this to is a mentee.
bool isHelping(std::string_view word) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"support", "guide", "help", "coach", "mentor", "mentoring", "accompagner", "guider", "aider", "suivre",
         "encadrer", "conseiller", "former", "train", "advise", "sponsor"});
    return isOneOf(words, word);
}

std::optional<RoleWord> roleNamed(const Words& words, std::size_t i, std::string_view text) {
    const auto word = words[i];
    if (word == "mentor" && i + 1 < words.size() && words[i + 1] == "ee")
        return RoleWord::Mentee; // "mentor/ée"
    if (word == "mentor" || word == "mentors" || word == "mentrice" || word == "mentorin")
        return RoleWord::Mentor;
    if (word == "mentee" || word == "mentees" || word == "mentoree" || word == "mentorees" || word == "protege" ||
        word == "protegee")
        return RoleWord::Mentee;
    if (word != "mentore" && word != "mentores")
        return std::nullopt;
    const bool inclusive = i + 1 < words.size() && (words[i + 1] == "e" || words[i + 1] == "ee");
    return inclusive || hasAccentedMentore(text) ? RoleWord::Mentee : RoleWord::Mentore;
}

// What is done rather than had: "be mentored", "offer mentoring", "accompagner quelqu’un".
std::optional<RoleWord> roleInVerbs(std::string_view folded) {
    static constexpr auto mentored = std::to_array<std::string_view>(
        {"be mentored", "being mentored", "get mentored", "receive mentoring", "get mentoring", "need mentoring",
         "want mentoring", "seek mentoring", "seeking mentoring", "benefit from mentoring", "beneficier d un mentorat",
         "beneficier du mentorat", "suivre un mentorat", "etre accompagne", "etre accompagnee", "etre accompagne e",
         "etre coache", "etre guide", "etre guidee"});
    static constexpr auto mentoring = std::to_array<std::string_view>(
        {"mentor someone", "mentor somebody", "mentor others", "mentor people", "mentor a colleague",
         "mentor colleagues", "mentor junior", "accompagner quelqu un", "accompagner un collegue",
         "accompagner une personne", "guider quelqu un", "provide mentoring", "offer mentoring", "give mentoring",
         "proposer un mentorat", "offrir un mentorat"});
    const bool mentee = hasAny(folded, mentored);
    const bool mentor = hasAny(folded, mentoring);
    if (mentee && mentor)
        return RoleWord::Both;
    return mentee ? std::optional(RoleWord::Mentee) : mentor ? std::optional(RoleWord::Mentor) : std::nullopt;
}

// "I want to be a mentor", "Je cherche un mentor", "Être mentore·e": what whole sentences say.
std::optional<RoleWord> roleInSentence(std::string_view text, std::string_view folded) {
    static constexpr auto doubts = std::to_array<std::string_view>(
        {"not",       "no",          "non",        "neither",  "nor",      "pas",       "ni",      "aucun",
         "aucune",    "rather than", "plutot que", "instead",  "don",      "maybe",     "unsure",  "perhaps",
         "peut etre", "jamais",      "never",      "depends",  "was",      "were",      "former",  "ancien",
         "ancienne",  "ex",          "declined",   "declines", "decline",  "refuse",    "refuses", "refused",
         "withdrawn", "withdrew",    "withdraws",  "pending",  "waiting",  "attente",   "if",      "si",
         "except",    "sauf",        "stopped",    "ended",    "inactive", "retire",    "retired", "without",
         "sans",      "rejected",    "cancelled",  "annule",   "later",    "plus tard", "etait",   "nicht",
         "kein",      "keine"});
    static constexpr auto both = std::to_array<std::string_view>({"both", "les deux", "beide", "ambos"});
    if (hasAny(folded, doubts) || text.ends_with('?'))
        return std::nullopt;
    if (hasAny(folded, both))
        return RoleWord::Both;
    const auto words = wordsOf(folded);
    bool mentor = false;
    bool mentee = false;
    bool mentore = false;
    if (const auto done = roleInVerbs(folded)) {
        mentor = *done != RoleWord::Mentee;
        mentee = *done != RoleWord::Mentor;
    }
    const bool isDone = mentor || mentee;
    bool joined = words.size() <= 4;
    auto governor = Governor::None;
    std::optional<std::size_t> mention;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto role = roleNamed(words, i, text);
        joined = joined || (isJoint(words[i]) && mention);
        if (!role)
            continue;
        // Back over articles and joints to the verb; what is joined to an earlier mention has the verb of that.
        std::size_t at = i;
        bool isJoined = false;
        while (at > 0 && (isFiller(words[at - 1]) || (isJoint(words[at - 1]) && (!mention || at - 1 > *mention)))) {
            isJoined = isJoined || isJoint(words[at - 1]);
            --at;
        }
        // "Mentor a mentee" is what a mentor does; "mentor mentee" and "mentor and mentee" are both.
        const bool isHelped = at > 0 && (at < i || words[at - 1] != "mentor") && !isJoined &&
                              *role != RoleWord::Mentor && isHelping(words[at - 1]);
        if (isHelped)
            governor = Governor::Seek;
        else if (at > 0 && !(mention && at - 1 == *mention))
            governor = governorOf(words[at - 1]);
        else if (at == 0)
            governor = Governor::None;
        mention = i;
        // "reverse mentor", "Lead mentor": a few words without a verb name what somebody is.
        constexpr std::size_t fewWords = 3;
        if (governor == Governor::Unknown && (words.size() > fewWords || isDone)) {
            if (isDone)
                continue;
            return std::nullopt;
        }
        const bool finds = governor == Governor::Seek;
        if (*role == RoleWord::Mentore) {
            if (finds)
                return std::nullopt; // a mentor or a mentee, and wanted: nobody can tell
            mentore = true;
        } else {
            ((*role == RoleWord::Mentor) != finds ? mentor : mentee) = true;
        }
    }
    if (mentor && (mentee || mentore))
        return joined || isDone || words.size() > 4 ? std::optional(RoleWord::Both) : std::nullopt;
    if (mentee && mentore)
        return std::nullopt;
    if (mentor)
        return RoleWord::Mentor;
    if (mentee)
        return RoleWord::Mentee;
    return mentore ? std::optional(RoleWord::Mentore) : std::nullopt;
}

std::optional<RoleWord> roleSaidBy(std::string_view text) {
    static constexpr auto words = std::to_array<std::pair<std::string_view, RoleWord>>({
        {"mentor e", RoleWord::Mentor},
        {"mentor ou mentore", RoleWord::Both},
        {"mentores ees", RoleWord::Mentee},
        {"mentore ou mentoree", RoleWord::Mentee},
        {"protege", RoleWord::Mentee},
        {"protegee", RoleWord::Mentee},
        {"protege e", RoleWord::Mentee},
        {"mentore et mentoree", RoleWord::Both},
        {"mentoree et mentore", RoleWord::Both},
        {"mixte", RoleWord::Both},
        {"deux", RoleWord::Both},
        {"either", RoleWord::Both},
        {"coach", RoleWord::Mentor},
        {"coachee", RoleWord::Mentee},
        {"tuteur", RoleWord::Mentor},
        {"tutrice", RoleWord::Mentor},
        {"parrain", RoleWord::Mentor},
        {"marraine", RoleWord::Mentor},
        {"filleul", RoleWord::Mentee},
        {"filleule", RoleWord::Mentee},
        {"filleul e", RoleWord::Mentee},
    });
    if (text.size() > 200)
        return std::nullopt;
    const std::string folded = foldWords(text);
    if (const auto exact = lookUp(words, folded))
        return exact;
    return roleInSentence(text, folded);
}

} // namespace

std::optional<RoleWord> roleFrom(std::string_view text) {
    static thread_local Memo<std::optional<RoleWord>> memo;
    return memo.of(text, roleSaidBy);
}

} // namespace mentoring::intake
