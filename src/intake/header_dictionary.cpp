#include "header_dictionary.h"

#include <string>
#include <unordered_map>
#include <vector>

#include "cell_values.h"
#include "header_questions.h"
#include "status_heading.h"

namespace mentoring::intake {

namespace {

struct Entry {
    PeopleField field;
    std::vector<std::string_view> english;
    std::vector<std::string_view> french;
};

/// What systems and neighbours call a field: known as well, after the names above.
struct OtherNames {
    PeopleField field;
    std::vector<std::string_view> names;
};

// The order of fields is the order in which they are shown; the order within a list decides between two columns.
const std::vector<Entry>& entries() {
    static const std::vector<Entry> all = {
        {PeopleField::StaffId,
         {"employee id", "employee number", "employee no", "emp id", "emp no", "empid", "person id", "personid",
          "person number", "worker id", "staff id", "staff number", "staff no", "userid", "user id", "personnel number",
          "personnel no", "payroll number", "employeenumber"},
         {"matricule", "matricule paie", "numero de matricule", "n matricule", "no matricule", "matricule salarie",
          "matricule employe", "id salarie", "id employe", "numero d employe", "numero employe", "numero de personnel",
          "code salarie", "identifiant", "identifiant salarie", "login"}},
        {PeopleField::GivenName,
         {"first name", "given name", "preferred first name", "forename", "first names", "recipient first name"},
         {"prenom", "prenoms", "prenom usuel", "prenom du salarie", "prenom du destinataire"}},
        {PeopleField::FamilyName,
         {"last name", "surname", "family name", "recipient last name"},
         {"nom", "nom de famille", "nom du destinataire", "nom usuel", "nom d usage", "nom du salarie"}},
        {PeopleField::FullName,
         {"name", "full name", "legal name", "display name", "worker", "worker name", "employee name", "employee",
          "last name first name", "participant", "participant name"},
         {"nom complet", "nom et prenom", "nom prenom", "nom prenoms", "prenom et nom", "prenom nom",
          "nom prenom du salarie", "collaborateur", "collaboratrice", "salarie", "salaries", "employe"}},
        {PeopleField::Email,
         {"email", "work email", "business email", "email address", "primary work email", "mail", "work e mail address",
          "work email address", "company email", "office email", "user email", "recipient email"},
         {"email professionnel", "e mail professionnel", "adresse e mail", "adresse email", "adresse mail",
          "adresse electronique", "courriel", "courriel du destinataire", "courriel professionnel", "adresse courriel",
          "mail professionnel", "mail pro", "email pro", "adresse e mail professionnelle"}},
        {PeopleField::JobTitle,
         {"job title", "title", "position", "position title", "business title", "job", "job name", "occupation",
          "current role"},
         {"intitule du poste", "intitule de poste", "poste", "poste occupe", "fonction", "emploi", "metier",
          "titre du poste", "libelle emploi"}},
        {PeopleField::Department,
         {"department", "department name", "division", "business unit", "team", "supervisory organization",
          "cost center", "cost centre"},
         {"service", "departement", "direction", "equipe", "unite", "pole", "centre de cout", "centre de couts"}},
        {PeopleField::Site,
         {"location", "location name", "office", "site", "work location", "office location", "city", "legal entity"},
         {"lieu de travail", "etablissement", "bureau", "site de travail", "localisation", "lieu", "ville",
          "entite legale", "entite juridique"}},
        {PeopleField::Country, {"country", "country name", "work country"}, {"pays", "pays de travail"}},
        {PeopleField::TimeZone, {"time zone", "tz"}, {"fuseau horaire", "fuseau"}},
        {PeopleField::ManagerId,
         {"supervisor id", "manager id", "manager employee id", "manager number", "supervisor employee id",
          "line manager id", "manager user id"},
         {"matricule manager", "matricule du manager", "matricule responsable", "matricule du responsable",
          "id manager", "id responsable", "matricule n 1"}},
        {PeopleField::ManagerEmail,
         {"supervisor email", "manager email", "manager s email", "line manager email", "supervisor s email",
          "email manager", "manager email address"},
         {"mail du responsable", "email du responsable", "courriel du responsable", "e mail du manager",
          "courriel du gestionnaire", "mail manager", "mail du manager", "email responsable", "email n 1"}},
        {PeopleField::ManagerName,
         {"manager", "reporting to", "reports to", "supervisor", "worker s manager", "line manager", "manager name",
          "supervisor name", "direct manager"},
         {"responsable", "responsable hierarchique", "superieur hierarchique", "n 1", "nom du manager",
          "nom du responsable", "gestionnaire", "superieur", "manager direct", "responsable direct"}},
        {PeopleField::HireDate,
         {"hire date", "start date", "original hire date", "date of hire", "employment start date", "joining date",
          "date joined", "seniority date"},
         {"date d entree", "date d embauche", "date de debut de contrat", "date d arrivee", "date entree",
          "date embauche", "date de debut", "date d anciennete", "dtcontractstart"}},
        {PeopleField::EndDate,
         {"end date", "termination date", "contract end date", "leaving date"},
         {"date de sortie", "date de fin de contrat", "date de depart", "date fin de contrat", "dtcontractend"}},
        {PeopleField::Status,
         {"status", "employment status", "worker status", "active", "active status"},
         {"statut", "etat", "actif", "statut du salarie", "statut d emploi"}},
        {PeopleField::WorkingLanguages,
         {"language", "locale", "culture", "preferred language", "languages", "working languages", "working language",
          "spoken languages", "languages spoken"},
         {"langue", "langues", "langue de travail", "langues de travail", "langues parlees", "langue preferee"}},
        {PeopleField::Level,
         {"level", "grade", "job level", "career level", "seniority level", "seniority", "pay grade", "job grade"},
         {"niveau", "niveau hierarchique", "niveau de poste", "echelon", "niveau d anciennete"}},
        {PeopleField::AddressForm,
         {"form of address", "address form", "salutation", "honorific"},
         {"civilite", "formule d appel"}},
        {PeopleField::Role,
         {"is mentor", "role", "mentor mentee", "mentoring role", "program role", "mentor or mentee",
          "both mentor and mentee", "participant type", "role in program", "mentor"},
         {"role de mentorat", "role dans le programme", "mentor ou mentore", "mentor mentore", "est mentor",
          "mentor et mentore", "type de participant"}},
        {PeopleField::IsMentee, {"is mentee", "mentee"}, {"est mentore", "mentoree"}},
        {PeopleField::Capacity,
         {"maximum mentees", "max mentees", "capacity", "maximum number of mentees", "number of mentees",
          "mentee capacity"},
         {"capacite", "nombre de mentores", "nombre maximum de mentores", "nombre maximal de mentores",
          "capacite d accueil", "mentores maximum", "nombre maximal de mentore e s", "nombre maximum de mentore e s",
          "nombre de mentore e s"}},
        {PeopleField::Skills,
         {"skills", "areas of expertise", "expertise", "skills offered", "offers", "can help with", "strengths",
          "skill"},
         {"competences", "competences offertes", "domaines d expertise", "domaines de competence",
          "competences proposees", "competence"}},
        {PeopleField::Seeks,
         {"needs help in", "needs", "skills sought", "skills wanted", "wants to learn", "skills to develop",
          "learning goals", "development needs", "areas of interest"},
         {"objectifs", "besoins", "competences recherchees", "competences a developper", "competences souhaitees",
          "souhaite apprendre", "axes de developpement"}},
        {PeopleField::State,
         {"participation", "participation status", "participation state", "application status"},
         {"statut de participation", "etat de participation", "candidature", "statut de candidature"}},
        {PeopleField::Wishes,
         {"wish", "wishes", "wish list", "wishes for", "preference", "preferences", "preferred partner",
          "preferred partners", "preferred match", "preferred matches"},
         {"voeu", "voeux", "souhait", "souhaits", "binome souhaite", "binomes souhaites", "personne souhaitee",
          "personnes souhaitees"}},
        {PeopleField::MentorWishes,
         {"preferred mentor", "preferred mentors", "wished mentor", "wished mentors", "mentor wish", "mentor wishes",
          "mentor preference", "mentor preferences", "mentor choice", "choice of mentor", "choice mentor",
          "requested mentor", "requested mentors", "desired mentor", "desired mentors", "mentors wished for"},
         {"mentor souhaite", "mentors souhaites", "mentor e souhaite e", "mentor e s souhaite e s", "mentore souhaitee",
          "mentores souhaitees", "voeu de mentor", "voeux de mentor", "voeu mentor", "voeux mentor",
          "souhait de mentor", "souhaits de mentor", "souhait de mentor e", "souhaits de mentor e", "choix de mentor",
          "choix mentor", "choix du mentor", "mentor prefere", "mentor demande"}},
        {PeopleField::MenteeWishes,
         {"preferred mentee", "preferred mentees", "wished mentee", "wished mentees", "mentee wish", "mentee wishes",
          "mentee preference", "mentee preferences", "mentee choice", "choice of mentee", "requested mentee",
          "requested mentees", "desired mentee", "desired mentees", "mentees wished for"},
         {"souhait de mentore e", "souhaits de mentore e", "mentore e souhaite e", "mentore e s souhaite e s",
          "mentoree souhaitee", "mentorees souhaitees", "mentore souhaite", "mentores souhaites", "voeu de mentore",
          "choix de mentore", "choix du mentore"}},
        {PeopleField::NeverWith,
         {"not with", "never with", "refuses", "do not pair with", "do not match with", "never pair with",
          "never match with", "must not be paired with", "should not be paired with", "not to be paired with", "avoid",
          "to avoid", "people to avoid", "conflict of interest", "conflicts of interest", "conflict with", "exclude",
          "exclusions", "excluded mentors"},
         {"a eviter", "ne pas apparier avec", "ne pas apparier", "pas avec", "jamais avec", "personnes a eviter",
          "personne a eviter", "refuse d etre avec", "incompatible avec", "incompatibilites", "conflit d interets",
          "conflits d interets", "a ne pas apparier avec", "exclusions"}},
        {PeopleField::Nominated,
         {"nominated", "is nominated", "nominee", "nominated by", "nominated to the program", "proposed by",
          "put forward by"},
         {"nomme e", "nomme", "nommee", "propose par", "proposee par", "propose e par", "designe", "designee",
          "designe e", "designe par", "designe e par", "nomme par", "nomme e par"}},
        {PeopleField::WaitingSince,
         {"waiting since", "on the waiting list since", "date of application", "application date", "applied on",
          "applied since", "date applied", "enrolled on", "enrolment date", "enrollment date"},
         {"en attente depuis", "attend depuis", "date de candidature", "candidature le", "date de la candidature",
          "sur liste d attente depuis", "date d inscription", "date de la demande"}},
        {PeopleField::StateReason,
         {"reason for the state", "reason of the state", "refusal reason", "reason for refusal",
          "reason for the refusal", "withdrawal reason", "reason for withdrawal"},
         {"motif de l etat", "motif du refus", "motif de refus", "motif du retrait", "motif de retrait"}},
        {PeopleField::PausedUntil,
         {"paused until", "on hold until", "pause until"},
         {"en pause jusqu au", "pause jusqu au", "en pause jusque"}},
        {PeopleField::PauseReason, {"reason for the pause", "pause reason"}, {"motif de la pause", "motif de pause"}},
    };
    return all;
}

// ADP, Workday, SAP, PeopleSoft, ERPNext, BambooHR, Entra; German, Spanish, Italian, Dutch.
const std::vector<OtherNames>& otherNames() {
    static const std::vector<OtherNames> all = {
        {PeopleField::StaffId,
         {"file number",
          "associate id",
          "emplid",
          "empl id",
          "pers no",
          "persno",
          "staffid",
          "employee code",
          "personalnummer",
          "personal nr",
          "personalnr",
          "mitarbeiternummer",
          "mitarbeiter id",
          "mitarbeiternr",
          "numero de empleado",
          "id empleado",
          "codigo de empleado",
          "legajo",
          "matricola",
          "numero dipendente",
          "personeelsnummer",
          "medewerkernummer",
          "numero employe e",
          "numero d employe e",
          "n employe",
          "no empleado",
          "n empleado",
          "num empleado",
          "no de empleado",
          "matricula",
          "codigo do funcionario",
          "badge id",
          "badge number",
          "badge no",
          "badge",
          "numero de badge",
          "position id"}},
        {PeopleField::GivenName,
         {"legal first name", "legal name first name", "preferred name first name", "preferred name", "givenname",
          "vorname", "rufname", "nombre", "nome", "nombres", "primer nombre", "voornaam", "roepnaam", "prenom legal",
          "primeiro nome"}},
        {PeopleField::FamilyName,
         {"legal last name",
          "legal name last name",
          "preferred name last name",
          "preferred last name",
          "sn",
          "nachname",
          "familienname",
          "zuname",
          "apellido",
          "apellidos",
          "primer apellido",
          "cognome",
          "achternaam",
          "nom legal",
          "nom patronymique",
          "patronyme",
          "nom marital",
          "apellido paterno",
          "sobrenome",
          "apelido",
          "ultimo nome",
          "nom de naissance"}},
        {PeopleField::FullName,
         {"payroll name",         "legal name full name", "employee app name",  "employee full name",
          "preferred full name",  "name display",         "complete name",      "employee legal name",
          "worker full name",     "person name",          "member name",        "vor und nachname",
          "vorname und nachname", "vorname nachname",     "vollstandiger name", "name vorname",
          "nachname vorname",     "mitarbeiter",          "mitarbeiterin",      "nombre completo",
          "nombre y apellidos",   "nombre y apellido",    "apellidos y nombre", "nome e cognome",
          "cognome e nome",       "nominativo",           "nome completo",      "naam",
          "volledige naam",       "nom du collaborateur", "nom de l employe",   "funcionario",
          "colaborador",          "nome do funcionario"}},
        {PeopleField::Email,
         {"work contact work email",
          "work contact email",
          "email work",
          "email primary work",
          "email addr",
          "preferred email",
          "user principal name",
          "recipient email",
          "userprincipalname",
          "personal email",
          "e mail adresse",
          "email adresse",
          "mailadresse",
          "dienstliche e mail",
          "geschaftliche e mail",
          "correo",
          "correo electronico",
          "correo corporativo",
          "indirizzo email",
          "indirizzo e mail",
          "posta elettronica",
          "emailadres",
          "e mailadres",
          "email id",
          "adresse de courriel",
          "adresse courriel professionnelle",
          "adresse mail professionnelle",
          "e mail corporativo",
          "email corporativo",
          "emailid",
          "email 2",
          "second email",
          "secondary email",
          "alternate email"}},
        {PeopleField::JobTitle,
         {"job title description", "position title description", "job profile", "position text", "designation",
          "jobtitle", "stelle", "stellenbezeichnung", "berufsbezeichnung", "funktion", "puesto", "puesto de trabajo",
          "cargo", "mansione", "posizione", "functie", "functietitel", "titre d emploi", "titre de poste"}},
        {PeopleField::Department,
         {"home department description",
          "home department",
          "department description",
          "dept",
          "dept name",
          "deptname",
          "department descr",
          "organizational unit",
          "organisational unit",
          "org unit",
          "cost center name",
          "abteilung",
          "bereich",
          "organisationseinheit",
          "kostenstelle",
          "departamento",
          "area",
          "dipartimento",
          "reparto",
          "ufficio",
          "afdeling",
          "team name"}},
        {PeopleField::Site,
         {"location description", "location descr", "work location name", "branch", "personnel area", "standort",
          "arbeitsort", "niederlassung", "sede", "oficina", "ubicacion", "vestiging", "locatie", "standplaats"}},
        {PeopleField::Country, {"land", "pais", "paese", "country region", "country territory"}},
        {PeopleField::TimeZone, {"zeitzone", "zona horaria", "fuso orario", "tijdzone"}},
        {PeopleField::ManagerId,
         {"reports to position id", "reports to associate id", "reports to file number", "reports to employee id",
          "reports to id", "supervisor number", "personalnummer vorgesetzter"}},
        {PeopleField::ManagerEmail,
         {"reports to email", "manager work email", "e mail vorgesetzter", "e mail des vorgesetzten",
          "courriel du superieur", "adresse e mail du manager"}},
        {PeopleField::ManagerName,
         {"reports to name",
          "reports to legal name",
          "manager display name",
          "manager full name",
          "direct supervisor",
          "immediate supervisor",
          "vorgesetzter",
          "vorgesetzte r",
          "vorgesetzte",
          "vorgesetzter name",
          "fuhrungskraft",
          "jefe",
          "jefe directo",
          "jefe inmediato",
          "superior",
          "responsabile",
          "capo",
          "leidinggevende",
          "superviseur",
          "superieur immediat",
          "n 1 nom",
          "manager n 1",
          "manager n",
          "n 1 manager",
          "responsable n 1",
          "superieur n 1",
          "nom du n 1",
          "nom n 1",
          "superieur hierarchique direct",
          "manager s name",
          "managers name",
          "supervisor s name",
          "line manager s name",
          "name of manager",
          "name of supervisor",
          "nom du superieur",
          "nom du superieur hierarchique",
          "reporting manager",
          "reporting officer",
          "reporting authority",
          "reporting person",
          "reporting line",
          "hierarchical manager",
          "people manager",
          "team lead",
          "team leader",
          "team manager",
          "chef direct",
          "chef",
          "chef d equipe",
          "gestor",
          "gestor imediato",
          "gestor direto",
          "chefe",
          "chefia",
          "superior imediato",
          "jefatura",
          "diretor responsavel"}},
        {PeopleField::HireDate,
         {"date of joining",
          "joined on",
          "entry date",
          "entry",
          "hire dt",
          "most recent hire date",
          "eintrittsdatum",
          "eintritt",
          "einstellungsdatum",
          "beschaftigt seit",
          "fecha de ingreso",
          "fecha de contratacion",
          "fecha de alta",
          "data di assunzione",
          "data assunzione",
          "datum in dienst",
          "in dienst",
          "indiensttreding",
          "date embauche originale",
          "data de admissao",
          "date joining",
          "joining",
          "date of employment"}},
        {PeopleField::EndDate,
         {"relieving date",       "termination dt",  "last day of work", "last working day", "last day worked",
          "austrittsdatum",       "austritt",        "vertragsende",     "fecha de baja",    "fecha de salida",
          "data di cessazione",   "data cessazione", "datum uit dienst", "uit dienst",       "data de demissao",
          "data de desligamento", "exit date",       "date of leaving",  "date of exit",     "leave date",
          "separation date"}},
        {PeopleField::Status,
         {"position status",
          "hr status",
          "empl status",
          "emplstatus",
          "employee status",
          "employment status text",
          "beschaftigungsstatus",
          "mitarbeiterstatus",
          "estado",
          "estado laboral",
          "stato",
          "dienstverband status",
          "emp status",
          "employee state",
          "employment state",
          "contract status",
          "assignment status",
          "person status",
          "user status",
          "account status",
          "lifecycle state",
          "lifecycle status",
          "statut du contrat",
          "statut contrat",
          "statut employe",
          "statut de l employe",
          "statut du collaborateur",
          "statut collaborateur",
          "statut agent",
          "etat du contrat",
          "situacao",
          "is active",
          "currently employed",
          "is employed",
          "still employed",
          "current employee",
          "present",
          "en poste",
          "en activite",
          "present dans l entreprise",
          "terminated",
          "is terminated",
          "inactive",
          "is inactive",
          "left",
          "has left",
          "leaver",
          "is leaver",
          "departed",
          "parti",
          "inactif",
          "sorti",
          "a quitte",
          "archived",
          "is archived",
          "archive",
          "deleted",
          "is deleted",
          "suspended",
          "is suspended",
          "disabled",
          "is disabled",
          "account disabled",
          "blocked",
          "account blocked",
          "desactive",
          "compte desactive",
          "deactivated",
          "account enabled",
          "enabled",
          "is enabled",
          "account active",
          "compte actif",
          "termination reason",
          "reason for termination",
          "reason for leaving",
          "leaving reason",
          "separation reason",
          "exit reason",
          "motif de sortie",
          "motif de depart",
          "motif sortie",
          "motif depart",
          "raison du depart",
          "motif de fin de contrat",
          "motif de rupture",
          "austrittsgrund"}},
        {PeopleField::WorkingLanguages,
         {"sprache", "sprachen", "arbeitssprache", "arbeitssprachen", "idioma", "idiomas", "lingua", "lingue", "taal",
          "talen", "langue s", "language s"}},
        {PeopleField::Level, {"stufe", "ebene", "karrierestufe", "nivel", "livello", "niveau de seniorite"}},
        {PeopleField::AddressForm,
         {"civility", "courtesy title", "anrede", "tratamiento", "aanhef", "name prefix", "honorific prefix"}},
        {PeopleField::Role, {"rolle", "rol", "ruolo", "mentoring rolle", "rolle im programm", "mentor oder mentee"}},
        {PeopleField::Capacity,
         {"maximale anzahl mentees", "anzahl mentees", "mentees max", "how many mentees", "places",
          "places disponibles", "nombre de places"}},
        {PeopleField::Skills,
         {"kompetenzen", "fahigkeiten", "competencias", "habilidades", "competenze", "vaardigheden", "skills to offer",
          "skills i can offer", "skills to share", "competences a offrir", "competences a partager"}},
        {PeopleField::Seeks,
         {"skills to learn", "skills needed", "skills i want to develop", "competences a acquerir",
          "competences visees", "lernziele", "entwicklungsziele"}},
    };
    return all;
}

std::string withoutBlanks(std::string text) {
    std::erase(text, ' ');
    return text;
}

constexpr std::size_t firstOtherRank = 100;

std::string_view withoutNumber(std::string_view header) {
    const auto begin = header.find_first_not_of(" \t");
    if (begin == std::string_view::npos)
        return header;
    auto rest = header.substr(begin);
    if (rest.starts_with('Q') || rest.starts_with('q'))
        rest.remove_prefix(1);
    const auto digits = std::min(rest.find_first_not_of("0123456789"), rest.size());
    if (digits == 0 || digits > 2 || digits == rest.size() ||
        std::string_view(".):").find(rest[digits]) == std::string_view::npos)
        return header;
    rest.remove_prefix(digits + 1);
    const auto text = rest.find_first_not_of(" \t");
    return text == std::string_view::npos || text == 0 ? header : rest.substr(text);
}

const std::unordered_map<std::string, HeaderMeaning>& dictionary() {
    static const auto built = [] {
        std::unordered_map<std::string, HeaderMeaning> map;
        for (const auto& entry : entries()) {
            std::size_t rank = 0;
            for (const auto& header : entry.english)
                map.emplace(withoutBlanks(std::string(header)), HeaderMeaning{entry.field, rank++});
            for (const auto& header : entry.french)
                map.emplace(withoutBlanks(std::string(header)), HeaderMeaning{entry.field, rank++, true});
        }
        for (const auto& other : otherNames()) {
            std::size_t rank = firstOtherRank;
            for (const auto& header : other.names)
                map.emplace(withoutBlanks(std::string(header)), HeaderMeaning{other.field, rank++});
        }
        for (const auto* header : {"payrollname", "namevorname", "nachnamevorname", "apellidosynombre", "cognomeenome"})
            map.at(header).familyNameFirst = true;
        for (const auto* header : {"lastnamefirstname", "nometprenom", "nomprenom", "nomprenoms", "nomprenomdusalarie"})
            map.at(header).familyNameFirst = true;
        for (auto& [name, meaning] : map) {
            const auto heading = statusHeading(name);
            meaning.needsBooleans = meaning.field == PeopleField::Status && heading != StatusHeading::Words &&
                                    heading != StatusHeading::Reason;
        }
        for (const auto* header : {"mentor", "mentee", "mentoree", "ismentor", "ismentee", "estmentor", "estmentore",
                                   "bothmentorandmentee", "mentoretmentore", "active", "actif"})
            map.at(header).needsBooleans = true;
        return map;
    }();
    return built;
}

} // namespace

std::string compactHeader(std::string_view header) {
    return withoutBlanks(foldWords(header));
}

std::optional<HeaderMeaning> meaningOf(std::string_view header) {
    // No known header is longer; a cell of running text need not be folded to know that.
    if (header.empty() || header.size() > 120)
        return std::nullopt;
    if (const auto found = dictionary().find(compactHeader(header)); found != dictionary().end())
        return found->second;
    if (const auto bracket = header.find_first_of("([*"); bracket != std::string_view::npos && bracket > 0) {
        if (const auto found = dictionary().find(compactHeader(header.substr(0, bracket)));
            found != dictionary().end()) {
            auto meaning = found->second;
            meaning.exact = false;
            return meaning;
        }
    }
    // "2. Role", "Q3: Department", "4) Courriel": a form numbers its questions.
    if (const auto plain = withoutNumber(header); plain.size() < header.size())
        return meaningOf(plain);
    // "Wish 2" is a wish; "Skills 2" is left to whoever knows what the second one is.
    if (const auto numbered = numberedHeading(foldWords(header))) {
        const auto found = dictionary().find(withoutBlanks(numbered->words));
        if (found != dictionary().end() && namesPeople(found->second.field))
            return found->second;
    }
    if (const auto field = askedFor(foldWords(header))) {
        HeaderMeaning meaning;
        meaning.field = *field;
        meaning.rank = 1000; // a heading of the list goes before a question
        meaning.isQuestion = true;
        return meaning;
    }
    return std::nullopt;
}

const std::vector<PeopleField>& allPeopleFields() {
    static const auto built = [] {
        std::vector<PeopleField> fields;
        for (const auto& entry : entries())
            fields.push_back(entry.field);
        return fields;
    }();
    return built;
}

} // namespace mentoring::intake
