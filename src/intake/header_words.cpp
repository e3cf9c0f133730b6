#include "header_words.h"

#include <algorithm>
#include <array>
#include <string>

#include "cell_values.h"

namespace mentoring::intake {

namespace {

/// Phrases in folded words; "*" at the end stands for any ending.
class Heading {
public:
    explicit Heading(std::string_view header) : m_words(' ' + foldWords(header) + ' ') {}

    template <std::size_t Count>
    [[nodiscard]] bool says(const std::array<std::string_view, Count>& phrases) const {
        return std::ranges::any_of(phrases, [&](std::string_view phrase) { return says(phrase); });
    }
    [[nodiscard]] bool says(std::string_view phrase) const {
        const bool open = phrase.ends_with('*');
        std::string wanted = ' ' + std::string(phrase.substr(0, phrase.size() - (open ? 1 : 0)));
        if (!open)
            wanted += ' ';
        return m_words.find(wanted) != std::string::npos;
    }
    [[nodiscard]] bool isShort() const { return std::ranges::count(m_words, ' ') < 3; }

private:
    std::string m_words;
};

constexpr auto addressed = std::to_array<std::string_view>(
    {"your",     "you",       "what",  "which", "when",      "where",   "how",   "please", "enter", "would", "do",
     "are",      "i",         "my",    "votre", "vos",       "vous",    "quel*", "qu",     "quand", "ou",    "combien",
     "indiquez", "saisissez", "merci", "etes",  "souhaitez", "je",      "mon",   "ma",     "mes",   "ton",   "ta",
     "tes",      "tu",        "dein*", "ihr",   "ihre",      "welche*", "wie",   "su",     "tu"});
constexpr auto aboutOthers = std::to_array<std::string_view>(
    {"mentor s", "mentee s",   "your mentor",  "your mentee",  "votre mentor*", "emergency", "urgence",
     "company",  "entreprise", "organisation", "organization", "school",        "ecole",     "university",
     "spouse",   "partner",    "team name",    "project",      "projet",        "sponsor",   "reference",
     "who",      "whom",       "qui",          "prefer not",   "linkedin",      "phone",     "telephone",
     "birth*",   "naissance",  "salary",       "salaire",      "gender",        "genre",     "why",
     "pourquoi", "describe",   "decrivez",     "consent",      "newsletter",    "receive",   "recevoir",
     "agree",    "acceptez",   "satisf*",      "rate",         "goal*",         "objectif*", "not"});
constexpr auto managers = std::to_array<std::string_view>({"manager", "manager s", "line manager", "supervisor",
                                                           "supervisor s", "responsable", "superieur*", "n 1", "boss",
                                                           "report to", "reports to", "vorgesetzt*", "gestionnaire"});
constexpr auto addresses = std::to_array<std::string_view>(
    {"email", "e mail", "mail", "emails", "courriel", "mel", "correo", "adresse electronique"});
constexpr auto numbers = std::to_array<std::string_view>(
    {"employee id", "employee number", "staff number", "staff id", "personnel number", "matricule", "payroll number",
     "numero d employe*", "personalnummer", "worker id", "badge number"});
constexpr auto skills = std::to_array<std::string_view>({"skill*", "competence*", "expertise", "strength*", "atouts",
                                                         "points forts", "help with", "topics", "sujets", "themes",
                                                         "domaine*", "areas", "subjects", "kompetenz*"});
constexpr auto offering = std::to_array<std::string_view>(
    {"offer*",  "share*",    "teach*",    "help others", "help with",     "provide",  "give",        "bring",
     "strong*", "strength*", "have",      "offrir",      "proposer",      "partager", "transmettre", "apporter",
     "aider",   "maitrisez", "mentor in", "mentor on",   "mentor others", "expertise"});
constexpr auto seeking = std::to_array<std::string_view>(
    {"learn*",      "develop*",  "improve*",   "need*",     "acquire",     "gain",      "grow*",     "seek*",
     "looking for", "want help", "like help",  "help you",  "support you", "get help",  "apprendre", "acquerir",
     "ameliorer",   "besoin*",   "progresser", "recherch*", "cherchez",    "renforcer", "work on",   "travailler"});
constexpr auto mentorWords = std::to_array<std::string_view>({"mentor", "mentors", "mentor e"});
constexpr auto menteeWords =
    std::to_array<std::string_view>({"mentee", "mentees", "mentore", "mentoree", "mentores", "mentorees", "protege*"});

} // namespace

PeopleField fieldAskedFor(std::string_view header) {
    if (header.size() < 6 || header.size() > 300)
        return PeopleField::None;
    const Heading words(header);
    const bool isQuestion = header.find('?') != std::string_view::npos || words.says(addressed);
    if (!isQuestion || words.isShort())
        return PeopleField::None;
    const bool mentor = words.says(mentorWords);
    const bool mentee = words.says(menteeWords);
    // How many come before what for: "How many mentees can you take?"
    constexpr auto howMany = std::to_array<std::string_view>(
        {"how many", "combien", "maximum number", "nombre maximum", "nombre maximal", "number of mentees"});
    if (words.says(howMany))
        return mentee ? PeopleField::Capacity : PeopleField::None;
    if (words.says(skills)) {
        if (words.says(seeking) && !words.says(std::to_array<std::string_view>(
                                       {"help others", "offer*", "teach*", "share*", "partager", "transmettre"})))
            return PeopleField::Seeks;
        return words.says(offering) ? PeopleField::Skills : PeopleField::None;
    }
    constexpr auto toLearn = std::to_array<std::string_view>(
        {"like to learn", "want to learn", "hope to learn", "like to develop", "want to develop", "souhaitez apprendre",
         "aimeriez apprendre", "souhaitez developper", "aimeriez developper", "voulez apprendre"});
    if (words.says(toLearn))
        return PeopleField::Seeks;
    constexpr auto toTeach =
        std::to_array<std::string_view>({"can you offer", "could you offer", "can you teach", "pouvez vous offrir",
                                         "pouvez vous partager", "pouvez vous transmettre"});
    if (words.says(toTeach))
        return PeopleField::Skills;
    if (words.says(managers)) {
        if (words.says(addresses))
            return PeopleField::ManagerEmail;
        return words.says(numbers) ? PeopleField::ManagerId : PeopleField::ManagerName;
    }
    if (words.says(aboutOthers))
        return PeopleField::None;
    constexpr auto names =
        std::to_array<std::string_view>({"name", "names", "nom", "noms", "nombre", "naam", "prenom", "surname"});
    if (mentor || mentee) {
        const bool aboutThem =
            words.says(names) || words.says(addresses) || words.says("why") || words.says("how often");
        constexpr auto roles = std::to_array<std::string_view>(
            {"be",         "become",  "as",       "role",       "part",        "participate", "join",
             "interested", "etre",    "devenir",  "participer", "tant que",    "comme",       "are",
             "etes",       "sign up", "register", "like a",     "looking for", "inscri*",     "souhaitez"});
        return !aboutThem && words.says(roles) ? PeopleField::Role : PeopleField::None;
    }
    if (words.says(addresses))
        return PeopleField::Email;
    if (words.says(numbers))
        return PeopleField::StaffId;
    constexpr auto given =
        std::to_array<std::string_view>({"first name", "given name", "prenom", "forename", "vorname", "voornaam"});
    constexpr auto family = std::to_array<std::string_view>(
        {"last name", "surname", "family name", "nom de famille", "nachname", "achternaam", "apellido*"});
    const bool saysGiven = words.says(given);
    const bool saysFamily = words.says(family);
    constexpr auto bothFrench =
        std::to_array<std::string_view>({"nom et prenom*", "prenom et nom", "nom et votre prenom", "nom prenom",
                                         "prenom nom", "nom complet", "full name", "vor und nachname"});
    if ((saysGiven && saysFamily) || words.says(bothFrench))
        return PeopleField::FullName;
    if (saysGiven)
        return PeopleField::GivenName;
    if (saysFamily)
        return PeopleField::FamilyName;
    if (words.says(std::to_array<std::string_view>({"job title", "title of your job", "position", "poste", "fonction",
                                                    "intitule", "your job", "current role", "occupation", "metier"})))
        return PeopleField::JobTitle;
    if (words.says(std::to_array<std::string_view>({"department", "departement", "service", "direction", "equipe",
                                                    "team", "business unit", "division", "abteilung"})))
        return PeopleField::Department;
    if (words.says(names))
        return PeopleField::FullName;
    if (words.says(std::to_array<std::string_view>({"time zone", "timezone", "fuseau horaire"})))
        return PeopleField::TimeZone;
    if (words.says(std::to_array<std::string_view>({"country", "pays"})))
        return PeopleField::Country;
    if (words.says(std::to_array<std::string_view>({"language*", "langue*", "sprache*"})))
        return PeopleField::WorkingLanguages;
    if (words.says(std::to_array<std::string_view>({"did you join", "you joined", "start date", "hire date",
                                                    "joining date", "date d embauche", "date d entree",
                                                    "date d arrivee", "avez vous rejoint"})))
        return PeopleField::HireDate;
    if (words.says(std::to_array<std::string_view>(
            {"location", "site", "office", "based", "lieu de travail", "city", "ville", "bureau"})))
        return PeopleField::Site;
    return PeopleField::None;
}

bool isOfFormTool(std::string_view header) {
    // Only what no list of staff has: "StartDate" and "created at" are in those as well.
    static constexpr auto known = std::to_array<std::string_view>(
        {"start time",      "completion time",    "timestamp",      "horodateur",          "uuid",
         "heure de debut",  "heure de fin",       "submitted at",   "submission date",     "date submitted",
         "submit date",     "date de soumission", "response id",    "respondent id",       "id de reponse",
         "submission id",   "recorded date",      "recordeddate",   "responseid",          "collector id",
         "last page",       "lastpage",           "start language", "startlanguage",       "submitdate",
         "submission time", "ip address",         "ipaddress",      "duration in seconds", "zeitstempel",
         "startzeit",       "fertigstellungszeit"});
    const std::string folded = foldWords(header.substr(0, std::min<std::size_t>(header.size(), 60)));
    return std::ranges::find(known, folded) != known.end();
}

} // namespace mentoring::intake
