#include "header_questions.h"

#include <algorithm>
#include <array>
#include <vector>

#include "cell_values.h"
#include "folded_words.h"

namespace mentoring::intake {

namespace {

/// A word, or with "*" behind it every word that begins so.
bool is(std::string_view word, std::string_view pattern) {
    return pattern.ends_with('*') ? word.starts_with(pattern.substr(0, pattern.size() - 1)) : word == pattern;
}

template <std::size_t Count>
bool hasAny(const std::vector<std::string_view>& words, const std::array<std::string_view, Count>& patterns) {
    return std::ranges::any_of(words, [&](std::string_view word) {
        return std::ranges::any_of(patterns, [&](std::string_view pattern) { return is(word, pattern); });
    });
}

constexpr auto asksForPeople = std::to_array<std::string_view>(
    {"who", "whom", "which", "name", "names", "person", "persons", "people", "someone", "anyone", "anybody",
     "colleague*", "qui", "quel*", "nom", "noms", "personne*", "collegue*", "quelqu"});
// A question with one of these is about something else than people, whoever is named in it.
constexpr auto asksForThings = std::to_array<std::string_view>(
    {"skill*",  "competenc*", "quality",  "qualities",   "qualite*",  "expertise",  "goal*",       "objecti*",
     "why",     "pourquoi",   "how",      "comment*",    "language*", "langue*",    "level*",      "niveau*",
     "topic*",  "sujet*",     "industry", "sector*",     "secteur*",  "background", "gender",      "genre",
     "many",    "combien",    "often",    "experience*", "learn*",    "apprendre",  "department*", "site*",
     "reason*", "raison*",    "hope*",    "expect*"});
constexpr auto desires =
    std::to_array<std::string_view>({"wish*", "prefer*", "like", "want*", "choose", "choice*", "favourite*", "souhait*",
                                     "aimer*", "voudr*", "voeu*", "choix", "chois*", "envie"});
constexpr auto refusals =
    std::to_array<std::string_view>({"not", "never", "avoid*", "refus*", "except", "shouldn", "don", "conflict*",
                                     "conflit*", "evit*", "pas", "jamais", "sauf", "incompatib*"});
constexpr auto pairing = std::to_array<std::string_view>(
    {"mentor*", "mentee*", "protege*", "pair*", "match*", "appari*", "binome*", "work", "travailler", "tandem*"});

} // namespace

std::optional<PeopleField> askedFor(std::string_view text) {
    const auto words = wordsOf(text);
    if (words.size() < 3 || words.size() > 30)
        return std::nullopt;
    const auto has = [&](std::string_view pattern) {
        return std::ranges::any_of(words, [&](std::string_view word) { return is(word, pattern); });
    };
    const bool asksWhen = has("when") || has("date") || has("since") || has("quand") || has("depuis");
    const bool onApplying = has("apply") || has("applied") || has("candidat*") || has("postul*") || has("waiting") ||
                            has("attend*") || has("attente");
    if (asksWhen && onApplying && !has("why"))
        return PeopleField::WaitingSince;
    if (hasAny(words, asksForThings))
        return std::nullopt;
    if (has("nominated") || text.find("propose par") != std::string_view::npos ||
        text.find("proposee par") != std::string_view::npos || text.find("propose e par") != std::string_view::npos)
        return PeopleField::Nominated;
    if (!hasAny(words, asksForPeople) || !hasAny(words, pairing))
        return std::nullopt;
    if (hasAny(words, refusals))
        return PeopleField::NeverWith;
    if (!hasAny(words, desires))
        return std::nullopt;
    // "mentore" may be either; only what is plain says which of the two is wished for.
    const bool mentor = has("mentor") || has("mentors");
    bool mentee = has("mentee*") || has("mentoree*") || has("protege*");
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
        mentee = mentee || ((words[i] == "mentore" || words[i] == "mentores") && words[i + 1].starts_with('e'));
    if (mentor == mentee)
        return PeopleField::Wishes;
    return mentor ? PeopleField::MentorWishes : PeopleField::MenteeWishes;
}

std::optional<NumberedHeading> numberedHeading(std::string_view text) {
    static constexpr std::array<std::pair<std::string_view, std::size_t>, 24> ordinals{{
        {"first", 1},   {"1st", 1},    {"premier", 1},   {"premiere", 1},  {"1er", 1}, {"1re", 1},
        {"1ere", 1},    {"second", 2}, {"2nd", 2},       {"deuxieme", 2},  {"2e", 2},  {"2eme", 2},
        {"seconde", 2}, {"third", 3},  {"3rd", 3},       {"troisieme", 3}, {"3e", 3},  {"3eme", 3},
        {"fourth", 4},  {"4th", 4},    {"quatrieme", 4}, {"fifth", 5},     {"5th", 5}, {"cinquieme", 5},
    }};
    NumberedHeading heading;
    for (const auto word : wordsOf(text)) {
        const auto ordinal = std::ranges::find(ordinals, word, &std::pair<std::string_view, std::size_t>::first);
        const bool digits = word.size() <= 2 && word.find_first_not_of("0123456789") == std::string_view::npos;
        if (ordinal != ordinals.end())
            heading.number = ordinal->second;
        else if (digits)
            heading.number = static_cast<std::size_t>(std::stoul(std::string(word)));
        else if (word != "no" && word != "n" && word != "numero" && word != "number")
            heading.words += (heading.words.empty() ? "" : " ") + std::string(word);
    }
    if (heading.number == 0 || heading.words.empty())
        return std::nullopt;
    return heading;
}

std::optional<CustomField> ownFieldFrom(std::string_view header) {
    const auto open = header.rfind('(');
    if (open == std::string_view::npos || open == 0 || !header.ends_with(')'))
        return std::nullopt;
    const auto words = foldWords(header.substr(open + 1, header.size() - open - 2));
    std::string_view kind = words;
    bool own = false;
    for (const std::string_view marker : {"own field ", "champ personnalise "}) {
        if (kind.starts_with(marker)) {
            kind.remove_prefix(marker.size());
            own = true;
        }
    }
    if (!own)
        return std::nullopt;
    static constexpr std::array<std::pair<std::string_view, CustomFieldKind>, 10> kinds{{
        {"text", CustomFieldKind::Text},
        {"texte", CustomFieldKind::Text},
        {"one choice", CustomFieldKind::OneChoice},
        {"un choix", CustomFieldKind::OneChoice},
        {"several choices", CustomFieldKind::SeveralChoices},
        {"plusieurs choix", CustomFieldKind::SeveralChoices},
        {"number", CustomFieldKind::Number},
        {"nombre", CustomFieldKind::Number},
        {"date", CustomFieldKind::Date},
        {"choix multiple", CustomFieldKind::SeveralChoices},
    }};
    const auto found = std::ranges::find(kinds, kind, &std::pair<std::string_view, CustomFieldKind>::first);
    CustomField field;
    field.name = cleanText(header.substr(0, open));
    if (found == kinds.end() || field.name.empty())
        return std::nullopt;
    field.kind = found->second;
    return field;
}

} // namespace mentoring::intake
