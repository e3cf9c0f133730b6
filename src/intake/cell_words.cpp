// Words for states and forms of address, and numbers in words: see cell_values.h.
#include <algorithm>
#include <array>

#include "cell_values.h"
#include "folded_words.h"
#include "memo.h"

namespace mentoring::intake {

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
    const auto isContradicted = [&](StatusWord word, std::size_t from) {
        // What ends an active status, and what says that the end is still to come or that somebody is only away.
        static constexpr auto ends = std::to_array<std::string_view>(
            {"until",      "till",        "jusqu",   "jusque",   "through",   "bis",      "hasta",
             "terminated", "termination", "left",    "leaves",   "leaving",   "resigned", "inactive",
             "inactif",    "sorti",       "sortie",  "depart",   "parti",     "partie",   "demissionne",
             "ended",      "fin",         "retired", "retraite", "dismissed", "former"});
        static constexpr auto coming = std::to_array<std::string_view>(
            {"prevu",  "prevue",  "planned", "upcoming",  "scheduled", "expected", "progressive",
             "phased", "pending", "future",  "annonce",   "annoncee",  "venir",    "leave",
             "conge",  "conges",  "absence", "maternity", "maternite", "soon",     "bientot",
             "notice", "preavis", "partial", "partielle", "sick",      "maladie"});
        return std::ranges::any_of(
            rest.begin() + static_cast<std::ptrdiff_t>(from), rest.end(), [&](std::string_view one) {
                return word == Active ? isOneOf(ends, one) : word == Left && isOneOf(coming, one);
            });
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
            // "Active - terminated 31/01/2024", "Départ prévu": only a person can say what holds today.
            if (isContradicted(*word, count))
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

} // namespace mentoring::intake
