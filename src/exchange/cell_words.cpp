// Words for roles, states and forms of address: see cell_values.h.
#include <algorithm>
#include <array>

#include "cell_values.h"
#include "memo.h"

namespace mentoring::exchange {

namespace {

using Words = std::vector<std::string_view>;

Words wordsOf(std::string_view folded) {
    Words words;
    while (!folded.empty()) {
        const auto end = std::min(folded.find(' '), folded.size());
        if (end > 0)
            words.push_back(folded.substr(0, end));
        folded.remove_prefix(std::min(end + 1, folded.size()));
    }
    return words;
}

template <class Value, std::size_t Count>
std::optional<Value> lookUp(const std::array<std::pair<std::string_view, Value>, Count>& words, std::string_view word) {
    const auto found = std::ranges::find(words, word, &std::pair<std::string_view, Value>::first);
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

template <std::size_t Count>
bool hasAny(std::string_view folded, const std::array<std::string_view, Count>& phrases) {
    const std::string padded = ' ' + std::string(folded) + ' ';
    return std::ranges::any_of(phrases, [&](std::string_view phrase) {
        return padded.find(' ' + std::string(phrase) + ' ') != std::string::npos;
    });
}

// "mentore" in folded words: with its accent it is plain; without, only a person can say what was meant.
bool hasAccentedMentore(std::string_view text) {
    return text.find("mentor\xC3\xA9") != std::string_view::npos ||
           text.find("Mentor\xC3\xA9") != std::string_view::npos ||
           text.find("MENTOR\xC3\x89") != std::string_view::npos;
}

/// What stands in front of a mention of a role says whether somebody wants to be one or to find one.
enum class Governor { None, Be, Seek, Unknown };

template <std::size_t Count>
bool isOneOf(const std::array<std::string_view, Count>& words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

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

} // namespace

namespace {

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

namespace {

std::optional<StatusWord> statusOf(std::string_view text) {
    using enum StatusWord;
    static constexpr auto words = std::to_array<std::pair<std::string_view, StatusWord>>({
        {"active", Active},
        {"actif", Active},
        {"actifs", Active},
        {"actives", Active},
        {"actif ve", Active},
        {"aktiv", Active},
        {"activo", Active},
        {"activa", Active},
        {"attivo", Active},
        {"attiva", Active},
        {"actief", Active},
        {"employed", Active},
        {"en poste", Active},
        {"en cours", Active},
        {"en activite", Active},
        {"in dienst", Active},
        {"current", Active},
        {"working", Active},
        {"present", Active},
        {"presente", Active},
        {"onboarding", Active},
        {"new hire", Active},
        {"probation", Active},
        {"probationary", Active},
        {"periode d essai", Active},
        {"probezeit", Active},
        {"full time", Active},
        {"fulltime", Active},
        {"part time", Active},
        {"parttime", Active},
        {"temps plein", Active},
        {"temps partiel", Active},
        {"temporary", Active},
        {"contractor", Active},
        {"intern", Active},
        {"stagiaire", Active},
        {"alternant", Active},
        {"alternante", Active},
        {"apprenti", Active},
        {"apprentie", Active},
        {"cdi", Active},
        {"cdd", Active},
        {"permanent", Active},
        {"permanente", Active},
        {"titulaire", Active},
        {"regular", Active},
        {"on leave", OnLeave},
        {"leave", OnLeave},
        {"paid leave", OnLeave},
        {"unpaid leave", OnLeave},
        {"parental leave", OnLeave},
        {"maternity", OnLeave},
        {"paternity", OnLeave},
        {"sick leave", OnLeave},
        {"sabbatical", OnLeave},
        {"furlough", OnLeave},
        {"furloughed", OnLeave},
        {"loa", OnLeave},
        {"suspended", OnLeave},
        {"suspendu", OnLeave},
        {"suspendue", OnLeave},
        {"en conge", OnLeave},
        {"conge", OnLeave},
        {"conges", OnLeave},
        {"absent", OnLeave},
        {"absente", OnLeave},
        {"arret maladie", OnLeave},
        {"en arret", OnLeave},
        {"elternzeit", OnLeave},
        {"mutterschutz", OnLeave},
        {"beurlaubt", OnLeave},
        {"inactive", Left},
        {"inactif", Left},
        {"inaktiv", Left},
        {"inactivo", Left},
        {"inactiva", Left},
        {"inattivo", Left},
        {"not active", Left},
        {"non active", Left},
        {"non actif", Left},
        {"no longer", Left},
        {"not employed", Left},
        {"plus en poste", Left},
        {"terminated", Left},
        {"termination", Left},
        {"term", Left},
        {"left", Left},
        {"leaver", Left},
        {"departed", Left},
        {"exited", Left},
        {"separated", Left},
        {"offboarded", Left},
        {"laid off", Left},
        {"quit", Left},
        {"sorti", Left},
        {"sortie", Left},
        {"sortis", Left},
        {"parti", Left},
        {"partie", Left},
        {"retired", Left},
        {"retiree", Left},
        {"retraite", Left},
        {"retraitee", Left},
        {"a la retraite", Left},
        {"pensioniert", Left},
        {"former", Left},
        {"ex employee", Left},
        {"ancien", Left},
        {"ancienne", Left},
        {"resigned", Left},
        {"demissionne", Left},
        {"demissionnaire", Left},
        {"demission", Left},
        {"licencie", Left},
        {"licenciee", Left},
        {"fin de contrat", Left},
        {"termine", Left},
        {"terminee", Left},
        {"contrat termine", Left},
        {"ended", Left},
        {"expired", Left},
        {"expire", Left},
        {"end of contract", Left},
        {"contract ended", Left},
        {"resignation", Left},
        {"retirement", Left},
        {"redundancy", Left},
        {"redundant", Left},
        {"licenciement", Left},
        {"depart", Left},
        {"rupture conventionnelle", Left},
        {"baja", Left},
        {"desligado", Left},
        {"desligada", Left},
        {"demitido", Left},
        {"ativo", Active},
        {"ativa", Active},
        {"dismissed", Left},
        {"fired", Left},
        {"deceased", Left},
        {"decede", Left},
        {"decedee", Left},
        {"deactivated", Left},
        {"desactive", Left},
        {"archived", Left},
        {"archive", Left},
        {"archivee", Left},
        {"ausgeschieden", Left},
        {"ausgetreten", Left},
        {"uit dienst", Left},
        {"cessato", Left},
        {"cessata", Left},
        {"jubilado", Left},
        {"jubilada", Left},
        {"applied", Applied},
        {"pending", Applied},
        {"en attente", Applied},
        {"candidat", Applied},
        {"candidature", Applied},
        {"candidate", Applied},
        {"inscrit", Applied},
        {"inscrite", Applied},
        {"accepted", Accepted},
        {"accepte", Accepted},
        {"acceptee", Accepted},
        {"accepte e", Accepted},
        {"approved", Accepted},
        {"refused", Refused},
        {"rejected", Refused},
        {"refuse", Refused},
        {"refusee", Refused},
        {"refuse e", Refused},
        {"withdrawn", Withdrawn},
        {"retire", Withdrawn},
        {"retire e", Withdrawn},
    });
    if (text.size() > 120)
        return std::nullopt;
    const std::string folded = foldWords(text);
    auto rest = wordsOf(folded);
    const auto contradicted = [&](const Words& all, std::size_t from) {
        static constexpr auto ends = std::to_array<std::string_view>(
            {"until",       "till",        "jusqu", "jusque",  "through",  "bis",       "hasta",
             "terminated",  "termination", "left",  "leaves",  "leaving",  "resigned",  "inactive",
             "inactif",     "inactive",    "sorti", "sortie",  "depart",   "parti",     "partie",
             "demissionne", "ended",       "fin",   "retired", "retraite", "dismissed", "former"});
        return std::ranges::any_of(all.begin() + static_cast<std::ptrdiff_t>(from), all.end(),
                                   [](std::string_view word) { return std::ranges::find(ends, word) != ends.end(); });
    };
    // "T - Terminated", "3 Active": a code in front of the word that explains it.
    if (rest.size() > 1 && rest.front().size() == 1 && rest.front() != "a")
        rest.erase(rest.begin());
    else if (rest.size() > 1 && rest.front() == "a" && !folded.starts_with("a la "))
        rest.erase(rest.begin());
    // The first words decide: "Terminated - voluntary", "Sorti(e) en 2024", "Leave of Absence".
    for (std::size_t count = std::min<std::size_t>(rest.size(), 3); count > 0; --count) {
        std::string beginning;
        for (std::size_t i = 0; i < count; ++i)
            beginning += (i > 0 ? " " : "") + std::string(rest[i]);
        if (const auto word = lookUp(words, beginning)) {
            // Of a participation only the whole word is meant: "Pending retirement" says nothing of it.
            const bool ofParticipation = *word != Active && *word != OnLeave && *word != Left;
            const bool isWhole = count == rest.size() || (count + 1 == rest.size() && rest.back() == "e");
            if (ofParticipation && !isWhole)
                continue;
            // "Active - terminated 31/01/2024", "Actif jusqu’au 31/12/2024": only a person can say what holds today.
            if (*word == Active && contradicted(rest, count))
                return std::nullopt;
            return word;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<StatusWord> statusFrom(std::string_view text) {
    static thread_local Memo<std::optional<StatusWord>> memo;
    return memo.of(text, statusOf);
}

std::optional<StatusWord> statusFromCode(std::string_view letter) {
    using enum StatusWord;
    // PeopleSoft, ADP and HL7 agree as far as they have the letter.
    static constexpr auto codes = std::to_array<std::pair<std::string_view, StatusWord>>({
        {"a", Active},
        {"l", OnLeave},
        {"p", OnLeave},
        {"s", OnLeave},
        {"w", OnLeave},
        {"t", Left},
        {"r", Left},
        {"d", Left},
        {"i", Left},
        {"u", Left},
        {"q", Left},
        {"v", Left},
        {"x", Left},
    });
    return lookUp(codes, foldText(letter));
}

std::optional<AddressForm> addressFormFrom(std::string_view text) {
    static constexpr auto words = std::to_array<std::pair<std::string_view, AddressForm>>({
        {"mme", AddressForm::Feminine},
        {"madame", AddressForm::Feminine},
        {"mlle", AddressForm::Feminine},
        {"mademoiselle", AddressForm::Feminine},
        {"mrs", AddressForm::Feminine},
        {"ms", AddressForm::Feminine},
        {"miss", AddressForm::Feminine},
        {"feminine", AddressForm::Feminine},
        {"feminin", AddressForm::Feminine},
        {"f", AddressForm::Feminine},
        {"she", AddressForm::Feminine},
        {"she her", AddressForm::Feminine},
        {"she her hers", AddressForm::Feminine},
        {"elle", AddressForm::Feminine},
        {"frau", AddressForm::Feminine},
        {"sra", AddressForm::Feminine},
        {"mevr", AddressForm::Feminine},
        {"mevrouw", AddressForm::Feminine},
        {"m", AddressForm::Masculine},
        {"mr", AddressForm::Masculine},
        {"monsieur", AddressForm::Masculine},
        {"mister", AddressForm::Masculine},
        {"masculine", AddressForm::Masculine},
        {"masculin", AddressForm::Masculine},
        {"h", AddressForm::Masculine},
        {"he", AddressForm::Masculine},
        {"he him", AddressForm::Masculine},
        {"he him his", AddressForm::Masculine},
        {"il", AddressForm::Masculine},
        {"herr", AddressForm::Masculine},
        {"sir", AddressForm::Masculine},
        {"dhr", AddressForm::Masculine},
        {"mx", AddressForm::Neutral},
        {"neutral", AddressForm::Neutral},
        {"neutre", AddressForm::Neutral},
        {"they", AddressForm::Neutral},
        {"they them", AddressForm::Neutral},
        {"they them theirs", AddressForm::Neutral},
        {"iel", AddressForm::Neutral},
        {"other", AddressForm::Neutral},
        {"autre", AddressForm::Neutral},
        {"divers", AddressForm::Neutral},
    });
    if (text.size() > 40)
        return std::nullopt;
    const std::string folded = foldWords(text);
    if (const auto form = lookUp(words, folded))
        return form;
    // "Frau Dr.", "Mme la Professeure"
    const auto first = wordsOf(folded);
    if (first.size() < 2 || first.front().size() < 2)
        return std::nullopt;
    const auto form = lookUp(words, first.front());
    return isCivility(text.substr(text.find(' ') + 1)) ? form : std::nullopt;
}

bool isCivility(std::string_view text) {
    static constexpr auto titles = std::to_array<std::string_view>(
        {"m",        "mr",      "mrs",       "ms",           "miss",        "mx",       "mister", "mme",
         "mmes",     "mlle",    "dr",        "dre",          "prof",        "pr",       "me",     "maitre",
         "monsieur", "madame",  "sir",       "mademoiselle", "herr",        "frau",     "ing",    "sr",
         "sra",      "srta",    "dhr",       "mevr",         "mw",          "doctor",   "rev",    "hon",
         "sig",      "docteur", "professor", "professeur",   "professeure", "docteure", "dame",   "med"});
    if (text.size() > 40)
        return false;
    const std::string folded = foldWords(text);
    const auto words = wordsOf(folded);
    return !words.empty() && std::ranges::all_of(words, [](std::string_view word) {
        return std::ranges::find(titles, word) != titles.end();
    });
}

CapacityReading readCapacity(std::string_view text) {
    static constexpr auto numerals = std::to_array<std::pair<std::string_view, long>>(
        {{"one", 1},   {"un", 1},     {"une", 1},  {"two", 2},  {"deux", 2}, {"three", 3}, {"trois", 3},
         {"four", 4},  {"quatre", 4}, {"five", 5}, {"cinq", 5}, {"six", 6},  {"seven", 7}, {"sept", 7},
         {"eight", 8}, {"huit", 8},   {"nine", 9}, {"neuf", 9}, {"ten", 10}, {"dix", 10}});
    static constexpr auto fillers = std::to_array<std::string_view>(
        {"max",      "maximum",   "maxi",    "at",      "most",   "up",       "to",        "jusqu",
         "jusque",   "a",         "au",      "plus",    "mentee", "mentees",  "mentore",   "mentores",
         "mentoree", "mentorees", "person",  "persons", "people", "personne", "personnes", "e",
         "es",       "s",         "ee",      "ees",     "or",     "ou",       "only",      "seulement",
         "and",      "et",        "environ", "about",   "just"});
    static constexpr auto joints = std::to_array<std::string_view>({"or", "ou", "to", "a", "and", "et"});
    if (const auto number = wholeNumberIn(text))
        return {number, false};
    if (text.size() > 60 || text.find_first_of("+,/") != std::string_view::npos)
        return {};
    // "2.5" is no number of people; "max. 2" is.
    if (const auto dot = text.find('.');
        dot != std::string_view::npos && dot + 1 < text.size() && text[dot + 1] >= '0' && text[dot + 1] <= '9')
        return {};
    const std::string folded = foldWords(text);
    std::vector<long> numbers;
    bool joint = text.find('-') != std::string_view::npos || text.find("\xE2\x80\x93") != std::string_view::npos;
    for (const auto word : wordsOf(folded)) {
        if (word.find_first_not_of("0123456789") == std::string_view::npos && word.size() <= 3)
            numbers.push_back(*wholeNumberIn(word));
        else if (const auto numeral = lookUp(numerals, word))
            numbers.push_back(*numeral);
        else if (std::ranges::find(fillers, word) == fillers.end())
            return {};
        joint = joint || std::ranges::find(joints, word) != joints.end();
    }
    if (numbers.size() == 1)
        return {numbers.front(), false};
    // Of a range the higher number is the most there may be.
    if (numbers.size() == 2 && joint && numbers[0] < numbers[1])
        return {numbers[1], true};
    return {};
}

} // namespace mentoring::exchange
