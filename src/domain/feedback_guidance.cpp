#include <algorithm>
#include <array>

#include "mentoring/feedback.h"

namespace mentoring {

namespace {

/// Words and phrases by what is said about them; folded, whole words only.
struct Watched {
    RemarkKind kind;
    std::string_view phrase;
};
constexpr Watched watched[] = {
    {RemarkKind::Absolute, "always"},
    {RemarkKind::Absolute, "never"},
    {RemarkKind::Absolute, "every time"},
    {RemarkKind::Absolute, "everyone"},
    {RemarkKind::Absolute, "everybody"},
    {RemarkKind::Absolute, "nobody"},
    {RemarkKind::Absolute, "constantly"},
    {RemarkKind::Absolute, "toujours"},
    {RemarkKind::Absolute, "jamais"},
    {RemarkKind::Absolute, "a chaque fois"},
    {RemarkKind::Absolute, "tout le monde"},
    {RemarkKind::Absolute, "personne ne"},
    {RemarkKind::Absolute, "sans arret"},
    {RemarkKind::Absolute, "sans cesse"},
    {RemarkKind::Judgement, "lazy"},
    {RemarkKind::Judgement, "careless"},
    {RemarkKind::Judgement, "rude"},
    {RemarkKind::Judgement, "unprofessional"},
    {RemarkKind::Judgement, "stupid"},
    {RemarkKind::Judgement, "arrogant"},
    {RemarkKind::Judgement, "immature"},
    {RemarkKind::Judgement, "aggressive"},
    {RemarkKind::Judgement, "unreliable"},
    {RemarkKind::Judgement, "incompetent"},
    {RemarkKind::Judgement, "paresseux"},
    {RemarkKind::Judgement, "paresseuse"},
    {RemarkKind::Judgement, "negligent"},
    {RemarkKind::Judgement, "negligente"},
    {RemarkKind::Judgement, "impoli"},
    {RemarkKind::Judgement, "impolie"},
    {RemarkKind::Judgement, "arrogante"},
    {RemarkKind::Judgement, "agressif"},
    {RemarkKind::Judgement, "agressive"},
    {RemarkKind::Judgement, "immature"},
    {RemarkKind::Judgement, "incompetente"},
    {RemarkKind::Judgement, "pas professionnel"},
    {RemarkKind::Judgement, "pas professionnelle"},
    {RemarkKind::Sensitive, "health"},
    {RemarkKind::Sensitive, "illness"},
    {RemarkKind::Sensitive, "sick"},
    {RemarkKind::Sensitive, "depression"},
    {RemarkKind::Sensitive, "pregnant"},
    {RemarkKind::Sensitive, "pregnancy"},
    {RemarkKind::Sensitive, "disability"},
    {RemarkKind::Sensitive, "religion"},
    {RemarkKind::Sensitive, "church"},
    {RemarkKind::Sensitive, "mosque"},
    {RemarkKind::Sensitive, "synagogue"},
    {RemarkKind::Sensitive, "union"},
    {RemarkKind::Sensitive, "politics"},
    {RemarkKind::Sensitive, "ethnic origin"},
    {RemarkKind::Sensitive, "sexual orientation"},
    {RemarkKind::Sensitive, "divorce"},
    {RemarkKind::Sensitive, "sante"},
    {RemarkKind::Sensitive, "maladie"},
    {RemarkKind::Sensitive, "malade"},
    {RemarkKind::Sensitive, "enceinte"},
    {RemarkKind::Sensitive, "grossesse"},
    {RemarkKind::Sensitive, "handicap"},
    {RemarkKind::Sensitive, "eglise"},
    {RemarkKind::Sensitive, "mosquee"},
    {RemarkKind::Sensitive, "syndicat"},
    {RemarkKind::Sensitive, "politique"},
    {RemarkKind::Sensitive, "origine ethnique"},
    {RemarkKind::Sensitive, "orientation sexuelle"},
    {RemarkKind::SeveralSituations, "also last week"},
    {RemarkKind::SeveralSituations, "another time"},
    {RemarkKind::SeveralSituations, "on another occasion"},
    {RemarkKind::SeveralSituations, "une autre fois"},
    {RemarkKind::SeveralSituations, "aussi la semaine derniere"},
    {RemarkKind::SeveralSituations, "a une autre occasion"},
};

/// In these the watched words are about work.
constexpr std::string_view harmless[] = {
    "health and safety",     "european union",    "trade union law", "sante et securite", "sante et la securite",
    "politique commerciale", "politique d achat", "politique de",    "enceinte sportive", "occupational health",
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

bool isHarmless(std::string_view text, std::size_t at) {
    return std::ranges::any_of(harmless, [&](std::string_view phrase) {
        const auto from = at > phrase.size() ? at - phrase.size() : 0;
        for (auto found = text.find(phrase, from); found != std::string_view::npos && found <= at;
             found = text.find(phrase, found + 1)) {
            if (found + phrase.size() > at)
                return true;
        }
        return false;
    });
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
    for (const auto& [kind, phrase] : watched) {
        auto at = findWords(text, phrase, 0);
        while (at != std::string::npos && isHarmless(text, at))
            at = findWords(text, phrase, at + 1);
        const Remark remark{kind, std::string(phrase)};
        const bool known = std::ranges::any_of(found, [&](const auto& other) { return other.second == remark; });
        if (at != std::string::npos && !known)
            found.emplace_back(at, remark);
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
        for (auto& remark : remarksOn(answer.text)) {
            if (std::ranges::find(remarks, remark) == remarks.end())
                remarks.push_back(std::move(remark));
        }
    }
    return remarks;
}

} // namespace mentoring
