#include <algorithm>
#include <span>

#include "mentoring/feedback.h"

namespace mentoring {

namespace {

/// What is looked for, folded and as whole words; and how it is written where that differs.
struct Phrase {
    std::string_view folded;
    std::string_view written = folded;
};

constexpr Phrase absolutes[] = {
    {"always"},
    {"never"},
    {"every time"},
    {"every single time"},
    {"all the time"},
    {"everyone"},
    {"everybody"},
    {"nobody"},
    {"no one"},
    {"constantly"},
    {"toujours"},
    {"jamais"},
    {"chaque fois"},
    {"tout le temps"},
    {"tout le monde"},
    {"personne ne"},
    {"personne n", "personne n’"},
    {"sans arret", "sans arrêt"},
    {"sans cesse"},
    {"constamment"},
    {"en permanence"},
};
constexpr Phrase judgements[] = {
    {"lazy"},
    {"careless"},
    {"sloppy"},
    {"selfish"},
    {"rude"},
    {"disrespectful"},
    {"unprofessional"},
    {"stupid"},
    {"useless"},
    {"arrogant"},
    {"immature"},
    {"aggressive"},
    {"unreliable"},
    {"incompetent"},
    {"bad attitude"},
    {"paresseux"},
    {"paresseuse"},
    {"faineant", "fainéant"},
    {"faineante", "fainéante"},
    {"negligent", "négligent"},
    {"negligente", "négligente"},
    {"egoiste", "égoïste"},
    {"impoli"},
    {"impolie"},
    {"malpoli"},
    {"malpolie"},
    {"irrespectueux"},
    {"irrespectueuse"},
    {"desinvolte", "désinvolte"},
    {"stupide"},
    {"idiot"},
    {"idiote"},
    {"est nul"},
    {"est nulle"},
    {"arrogante"},
    {"agressif"},
    {"agressive"},
    {"incompetent", "incompétent"},
    {"incompetente", "incompétente"},
    {"peu fiable"},
    {"pas professionnel"},
    {"pas professionnelle"},
    {"manque de professionnalisme"},
    {"mauvaise attitude"},
};
constexpr Phrase sensitive[] = {
    {"health"},
    {"illness"},
    {"sick"},
    {"depression"},
    {"burnout"},
    {"burn-out"},
    {"cancer"},
    {"therapy"},
    {"psychiatrist"},
    {"medication"},
    {"autism"},
    {"autistic"},
    {"dyslexia"},
    {"dyslexic"},
    {"disability"},
    {"pregnant"},
    {"pregnancy"},
    {"maternity leave"},
    {"marital status"},
    {"family situation"},
    {"divorce"},
    {"religion"},
    {"religious"},
    {"church"},
    {"mosque"},
    {"synagogue"},
    {"muslim"},
    {"jewish"},
    {"catholic"},
    {"hijab"},
    {"ramadan"},
    {"trade union"},
    {"labour union"},
    {"labor union"},
    {"union member"},
    {"union representative"},
    {"on strike"},
    {"politics"},
    {"political views"},
    {"political opinions"},
    {"political party"},
    {"ethnic"},
    {"nationality"},
    {"skin colour"},
    {"skin color"},
    {"his origins"},
    {"her origins"},
    {"their origins"},
    {"sexual orientation"},
    {"homosexual"},
    {"lesbian"},
    {"is gay"},
    {"openly gay"},
    {"est gay"},
    {"transgender"},
    {"sante", "santé"},
    {"maladie"},
    {"malade"},
    {"therapie", "thérapie"},
    {"psychiatre"},
    {"autisme"},
    {"autiste"},
    {"dyslexie"},
    {"dyslexique"},
    {"handicap"},
    {"handicape", "handicapé"},
    {"handicapee", "handicapée"},
    {"enceinte"},
    {"grossesse"},
    {"conge maternite", "congé maternité"},
    {"conge de maternite", "congé de maternité"},
    {"situation familiale"},
    {"situation de famille"},
    {"divorcee", "divorcée"},
    {"religieux"},
    {"religieuse"},
    {"religieuses"},
    {"eglise", "église"},
    {"mosquee", "mosquée"},
    {"musulman"},
    {"musulmane"},
    {"juif"},
    {"juive"},
    {"catholique"},
    {"syndicat"},
    {"syndical"},
    {"syndicale"},
    {"syndique", "syndiqué"},
    {"syndiquee", "syndiquée"},
    {"en greve", "en grève"},
    {"opinion politique"},
    {"opinions politiques"},
    {"parti politique"},
    {"convictions politiques"},
    {"engagement politique"},
    {"ethnique"},
    {"nationalite", "nationalité"},
    {"couleur de peau"},
    {"ses origines"},
    {"orientation sexuelle"},
    {"homosexuel"},
    {"homosexuelle"},
    {"lesbienne"},
    {"transgenre"},
};
constexpr Phrase severalSituations[] = {
    {"also yesterday"},
    {"also last week"},
    {"also last month"},
    {"last week too"},
    {"last month too"},
    {"another time"},
    {"another occasion"},
    {"other occasions"},
    {"several occasions"},
    {"une autre fois"},
    {"d autres fois", "d’autres fois"},
    {"une autre occasion"},
    {"d autres occasions", "d’autres occasions"},
    {"plusieurs occasions"},
    {"aussi hier"},
    {"aussi la semaine derniere", "aussi la semaine dernière"},
    {"deja la semaine derniere", "déjà la semaine dernière"},
    {"aussi le mois dernier"},
    {"deja le mois dernier", "déjà le mois dernier"},
};

struct Watched {
    RemarkKind kind;
    std::span<const Phrase> phrases;
};
constexpr Watched watched[] = {
    {RemarkKind::Absolute, absolutes},
    {RemarkKind::Judgement, judgements},
    {RemarkKind::Sensitive, sensitive},
    {RemarkKind::SeveralSituations, severalSituations},
};

/// In these the words watched mean something else, or are about work.
constexpr std::string_view harmless[] = {
    "not always",
    "never mind",
    "than never",
    "pas toujours",
    "toujours pas",
    "si jamais",
    "que jamais",
    "une personne ne",
    "la personne ne",
    "cette personne ne",
    "une personne n",
    "la personne n",
    "cette personne n",
    "lazy loading",
    "aggressive deadline",
    "aggressive schedule",
    "aggressive target",
    "aggressive timeline",
    "calendrier agressif",
    "delai agressif",
    "rude epreuve",
    "rude journee",
    "rude concurrence",
    "health and safety",
    "health & safety",
    "occupational health",
    "public health",
    "health check",
    "health sector",
    "health of the project",
    "office politics",
    "sante et securite",
    "sante et la securite",
    "sante et de la securite",
    "sante securite",
    "sante-securite",
    "securite et sante",
    "securite et la sante",
    "securite et de la sante",
    "sante au travail",
    "sante publique",
    "secteur de la sante",
    "sante financiere",
    "sante du projet",
    "l enceinte",
    "another time zone",
    "every time zone",
    "health care",
    "health data",
    "health insurance",
    "health system",
    "ministry of health",
    "donnees de sante",
    "professionnel de sante",
    "professionnels de sante",
    "agence regionale de sante",
    "ministere de la sante",
    "systeme de sante",
    "mission handicap",
    "referent handicap",
    "referente handicap",
    "syndicat mixte",
    "secours catholique",
    "d enceinte",
    "une enceinte",
    "rude negociation",
    "rude tache",
    "ecart est nul",
    "impact est nul",
    "risque est nul",
    "solde est nul",
};

bool isLetter(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// Where a phrase stands as whole words, from `from` on.
std::size_t findWords(std::string_view text, std::string_view phrase, std::size_t from) {
    for (auto at = text.find(phrase, from); at != std::string_view::npos; at = text.find(phrase, at + 1)) {
        const auto end = at + phrase.size();
        if ((at == 0 || !isLetter(text[at - 1])) && (end == text.size() || !isLetter(text[end])))
            return at;
    }
    return std::string_view::npos;
}

/// Whether what stands at `at` is part of a harmless phrase.
bool isHarmless(std::string_view text, std::size_t at) {
    return std::ranges::any_of(harmless, [&](std::string_view phrase) {
        const auto found = findWords(text, phrase, at < phrase.size() ? 0 : at - phrase.size() + 1);
        return found != std::string_view::npos && found <= at;
    });
}

std::size_t findWatched(std::string_view text, std::string_view phrase) {
    auto at = findWords(text, phrase, 0);
    while (at != std::string_view::npos && isHarmless(text, at))
        at = findWords(text, phrase, at + 1);
    return at;
}

/// Forms in which an effect or a wish says little without what happened.
constexpr std::string_view factsFirst[] = {"sbi", "desc", "osbd", "star", "coin", "eec"};

} // namespace

std::vector<Remark> remarksOn(std::string_view folded) {
    std::string text(folded);
    // Folding may keep either apostrophe; a phrase is looked for across both.
    std::ranges::replace(text, '\'', ' ');
    for (std::size_t at = 0; (at = text.find("\u2019", at)) != std::string::npos;)
        text.replace(at, std::string_view("\u2019").size(), " ");
    std::vector<std::pair<std::size_t, Remark>> found;
    for (const auto& [kind, phrases] : watched) {
        for (const auto& phrase : phrases) {
            const auto at = findWatched(text, phrase.folded);
            const bool known = std::ranges::any_of(found, [&](const auto& other) { return other.first == at; });
            if (at != std::string_view::npos && !known)
                found.emplace_back(at, Remark{kind, std::string(phrase.written)});
        }
    }
    std::ranges::stable_sort(found, {}, [](const auto& one) { return one.first; });
    std::vector<Remark> remarks;
    for (auto& [at, remark] : found)
        remarks.push_back(std::move(remark));
    return remarks;
}

std::vector<Remark> remarksOn(const FeedbackFramework& framework, const std::vector<FeedbackAnswer>& answers) {
    std::vector<Remark> remarks;
    const auto textOf = [&](std::string_view key) -> std::string_view {
        const auto answer = std::ranges::find(answers, key, &FeedbackAnswer::field);
        return answer == answers.end() ? std::string_view() : std::string_view(answer->text);
    };
    const auto& fields = framework.fields;
    const bool laterWritten = std::any_of(fields.begin() + 1, fields.end(),
                                          [&](const FrameworkField& field) { return !textOf(field.key).empty(); });
    if (std::ranges::find(factsFirst, framework.key) != std::end(factsFirst) && laterWritten &&
        textOf(fields.front().key).empty())
        remarks.push_back({RemarkKind::NoFactYet, {}});
    for (const auto& answer : answers) {
        for (auto& remark : remarksOn(answer.text))
            if (std::ranges::find(remarks, remark) == remarks.end())
                remarks.push_back(std::move(remark));
    }
    return remarks;
}

} // namespace mentoring
