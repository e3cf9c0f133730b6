#include <algorithm>
#include <array>

#include "cell_values.h"
#include "header_dictionary.h"
#include "intake/pairs_import.h"

namespace mentoring::intake {

namespace {

constexpr auto fieldNames = std::to_array<std::pair<PairField, std::string_view>>({
    {PairField::MenteeName, "mentee"},
    {PairField::MenteeGivenName, "mentee_given_name"},
    {PairField::MenteeFamilyName, "mentee_family_name"},
    {PairField::MenteeEmail, "mentee_email"},
    {PairField::MenteeId, "mentee_id"},
    {PairField::MentorName, "mentor"},
    {PairField::MentorGivenName, "mentor_given_name"},
    {PairField::MentorFamilyName, "mentor_family_name"},
    {PairField::MentorEmail, "mentor_email"},
    {PairField::MentorId, "mentor_id"},
    {PairField::StartedOn, "since"},
    {PairField::EndedOn, "ended_on"},
    {PairField::State, "state"},
    {PairField::Reason, "reason"},
    {PairField::Program, "program"},
});

using Words = std::vector<std::string>;

Words wordsOf(std::string_view header) {
    Words words;
    std::string word;
    for (const char c : foldWords(header) + " ") {
        if (c != ' ') {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    return words;
}

template <std::size_t Count>
bool takeOut(Words& words, const std::array<std::string_view, Count>& some) {
    return std::erase_if(words, [&](const std::string& word) {
               return std::ranges::find(some, std::string_view(word)) != some.end();
           }) > 0;
}

enum class Side { Nobody, Mentee, Mentor, Mentore };

/// Whose column it is; takes the words that say so out.
Side sideOf(Words& words, std::string_view header) {
    static constexpr auto mentees = std::to_array<std::string_view>(
        {"mentee", "mentees", "mentoree", "mentorees", "protege", "protegee", "menteeid", "menteename", "menteeemail"});
    static constexpr auto mentors = std::to_array<std::string_view>({"mentor", "mentors", "mentrice"});
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] != "mentore" && words[i] != "mentores")
            continue;
        // "mentoré·e" is folded to "mentore e", and an accent on the last letter tells as much.
        const bool doubled = i + 1 < words.size() && (words[i + 1] == "e" || words[i + 1] == "es");
        const bool accented = header.find("é") != std::string_view::npos || header.find("É") != std::string_view::npos;
        words.erase(words.begin() + static_cast<std::ptrdiff_t>(i));
        if (doubled)
            words.erase(words.begin() + static_cast<std::ptrdiff_t>(i));
        return doubled || accented ? Side::Mentee : Side::Mentore;
    }
    if (takeOut(words, mentees))
        return Side::Mentee;
    if (!takeOut(words, mentors))
        return Side::Nobody;
    takeOut(words, std::to_array<std::string_view>({"e", "es"}));
    return Side::Mentor;
}

enum class Part { None, Name, GivenName, FamilyName, Email, Id };

Part partOf(Words words) {
    takeOut(words, std::to_array<std::string_view>({"s", "de", "du", "la", "le", "l", "d", "of", "the", "work",
                                                    "professionnel", "professionnelle", "full", "complet", "person",
                                                    "personne", "et"}));
    std::string joined;
    for (const auto& word : words)
        joined += (joined.empty() ? "" : " ") + word;
    static constexpr auto known = std::to_array<std::pair<std::string_view, Part>>({
        {"", Part::Name},
        {"name", Part::Name},
        {"nom", Part::Name},
        {"nom prenom", Part::Name},
        {"prenom nom", Part::Name},
        {"first last name", Part::Name},
        {"first name", Part::GivenName},
        {"given name", Part::GivenName},
        {"forename", Part::GivenName},
        {"prenom", Part::GivenName},
        {"last name", Part::FamilyName},
        {"family name", Part::FamilyName},
        {"surname", Part::FamilyName},
        {"nom famille", Part::FamilyName},
        {"email", Part::Email},
        {"e mail", Part::Email},
        {"mail", Part::Email},
        {"email address", Part::Email},
        {"e mail address", Part::Email},
        {"address", Part::Email},
        {"courriel", Part::Email},
        {"adresse", Part::Email},
        {"adresse e mail", Part::Email},
        {"adresse email", Part::Email},
        {"adresse mail", Part::Email},
        {"adresse courriel", Part::Email},
        {"adresse electronique", Part::Email},
        {"id", Part::Id},
        {"number", Part::Id},
        {"no", Part::Id},
        {"staff number", Part::Id},
        {"staff id", Part::Id},
        {"staff no", Part::Id},
        {"employee id", Part::Id},
        {"employee number", Part::Id},
        {"personnel number", Part::Id},
        {"matricule", Part::Id},
        {"numero", Part::Id},
        {"numero matricule", Part::Id},
        {"identifiant", Part::Id},
    });
    const auto found = std::ranges::find(known, std::string_view(joined), &std::pair<std::string_view, Part>::first);
    return found == known.end() ? Part::None : found->second;
}

PairField fieldOf(bool mentor, Part part) {
    switch (part) {
    case Part::None:
        return PairField::None;
    case Part::Name:
        return mentor ? PairField::MentorName : PairField::MenteeName;
    case Part::GivenName:
        return mentor ? PairField::MentorGivenName : PairField::MenteeGivenName;
    case Part::FamilyName:
        return mentor ? PairField::MentorFamilyName : PairField::MenteeFamilyName;
    case Part::Email:
        return mentor ? PairField::MentorEmail : PairField::MenteeEmail;
    case Part::Id:
        return mentor ? PairField::MentorId : PairField::MenteeId;
    }
    return PairField::None;
}

PairField aboutThePair(std::string_view header) {
    static constexpr auto known = std::to_array<std::pair<std::string_view, PairField>>({
        {"since", PairField::StartedOn},
        {"start", PairField::StartedOn},
        {"started", PairField::StartedOn},
        {"startedon", PairField::StartedOn},
        {"startdate", PairField::StartedOn},
        {"dateofpairing", PairField::StartedOn},
        {"pairedon", PairField::StartedOn},
        {"pairedsince", PairField::StartedOn},
        {"matchedon", PairField::StartedOn},
        {"matchdate", PairField::StartedOn},
        {"beganon", PairField::StartedOn},
        {"depuis", PairField::StartedOn},
        {"depuisle", PairField::StartedOn},
        {"debut", PairField::StartedOn},
        {"datededebut", PairField::StartedOn},
        {"datedebut", PairField::StartedOn},
        {"dateappariement", PairField::StartedOn},
        {"datedappariement", PairField::StartedOn},
        {"apparieele", PairField::StartedOn},
        {"end", PairField::EndedOn},
        {"ended", PairField::EndedOn},
        {"endedon", PairField::EndedOn},
        {"enddate", PairField::EndedOn},
        {"until", PairField::EndedOn},
        {"fin", PairField::EndedOn},
        {"datedefin", PairField::EndedOn},
        {"datefin", PairField::EndedOn},
        {"terminele", PairField::EndedOn},
        {"jusquau", PairField::EndedOn},
        {"state", PairField::State},
        {"status", PairField::State},
        {"etat", PairField::State},
        {"statut", PairField::State},
        {"reason", PairField::Reason},
        {"motif", PairField::Reason},
        {"raison", PairField::Reason},
        {"program", PairField::Program},
        {"programme", PairField::Program},
        {"programname", PairField::Program},
        {"cohort", PairField::Program},
        {"cohorte", PairField::Program},
    });
    const auto compact = compactHeader(header);
    const auto found =
        std::ranges::find(known, std::string_view(compact), &std::pair<std::string_view, PairField>::first);
    return found == known.end() ? PairField::None : found->second;
}

bool isOf(PairField field, PairField first, PairField last) {
    return field >= first && field <= last;
}

} // namespace

const std::vector<PairField>& allPairFields() {
    static const auto built = [] {
        std::vector<PairField> fields;
        for (const auto& [field, name] : fieldNames)
            fields.push_back(field);
        return fields;
    }();
    return built;
}

std::string_view nameOf(PairField field) {
    const auto found = std::ranges::find(fieldNames, field, &std::pair<PairField, std::string_view>::first);
    return found == fieldNames.end() ? "none" : found->second;
}

std::optional<PairField> pairFieldFrom(std::string_view name) {
    std::string word = foldText(cleanText(name));
    std::ranges::replace_if(
        word, [](char c) { return c == ' ' || c == '-'; }, '_');
    if (word == "none")
        return PairField::None;
    const auto found =
        std::ranges::find(fieldNames, std::string_view(word), &std::pair<PairField, std::string_view>::second);
    return found == fieldNames.end() ? std::nullopt : std::optional(found->first);
}

cells::Layout guessPairsLayout(const cells::Table& table, bool fixedWidth) {
    for (std::size_t row = 0; row < std::min(table.rowCount(), headerSearchDepth); ++row) {
        auto layout = layoutWithHeader(table, row, 1, fixedWidth);
        if (namesBothSides(proposePairs(table, layout)))
            return layout;
    }
    return guessLayout(table, fixedWidth);
}

PairsMapping proposePairs(const cells::Table& table, const cells::Layout& layout) {
    PairsMapping mapping(layout.headers.size(), PairField::None);
    if (!layout.headerRow)
        return mapping;
    struct Heading {
        Side side = Side::Nobody;
        Part part = Part::None;
    };
    std::vector<Heading> headings(layout.headers.size());
    bool mentor = false;
    for (std::size_t column = 0; column < headings.size(); ++column) {
        const auto text = saneBeginning(table.at(*layout.headerRow, column).text);
        auto words = wordsOf(text);
        auto& heading = headings[column];
        heading.side = sideOf(words, text);
        heading.part = partOf(words);
        mentor = mentor || (heading.side == Side::Mentor && heading.part != Part::None);
        if (heading.side == Side::Nobody)
            mapping[column] = aboutThePair(text);
    }
    for (std::size_t column = 0; column < headings.size(); ++column) {
        const auto& heading = headings[column];
        if (heading.side == Side::Nobody)
            continue;
        // "Mentore" beside "Mentor" is the one who is guided, beside "Mentorée" the one who guides.
        const bool guides = heading.side == Side::Mentor || (heading.side == Side::Mentore && !mentor);
        mapping[column] = fieldOf(guides, heading.part);
    }
    for (const bool guides : {false, true}) {
        const auto given = fieldOf(guides, Part::GivenName);
        const auto name = fieldOf(guides, Part::Name);
        if (std::ranges::find(mapping, given) != mapping.end()) // "Nom" beside "Prénom" is the family name
            std::ranges::replace(mapping, name, fieldOf(guides, Part::FamilyName));
    }
    for (std::size_t column = 0; column < mapping.size(); ++column) {
        const auto first = std::ranges::find(mapping, mapping[column]);
        if (static_cast<std::size_t>(first - mapping.begin()) < column)
            mapping[column] = PairField::None;
    }
    return mapping;
}

bool namesBothSides(const PairsMapping& mapping) {
    const auto any = [&](PairField first, PairField last) {
        return std::ranges::any_of(mapping, [=](PairField field) { return isOf(field, first, last); });
    };
    return any(PairField::MenteeName, PairField::MenteeId) && any(PairField::MentorName, PairField::MentorId);
}

bool listsPairs(const cells::Table& table, const cells::Layout& layout) {
    const auto mapping = proposePairs(table, layout);
    if (!namesBothSides(mapping))
        return false;
    for (std::size_t column = 0; column < mapping.size(); ++column) {
        if (mapping[column] == PairField::None) {
            const auto meaning = meaningOf(table.at(*layout.headerRow, column).text);
            const bool somebody =
                meaning && (meaning->field == PeopleField::GivenName || meaning->field == PeopleField::FamilyName ||
                            meaning->field == PeopleField::FullName || meaning->field == PeopleField::StaffId ||
                            meaning->field == PeopleField::Email);
            if (somebody)
                return false;
        } else if (isOf(mapping[column], PairField::MenteeName, PairField::MentorId)) {
            // "Mentor: yes" beside "Mentee: no" says what somebody is.
            std::size_t filled = 0;
            std::size_t flags = 0;
            for (std::size_t row = layout.firstDataRow; row < table.rowCount() && filled < 200; ++row) {
                const auto text = cleanText(saneBeginning(table.at(row, column).text));
                filled += text.empty() ? 0U : 1U;
                // "Mentor 12" is somebody, "mentor" is not.
                const bool isRole = roleFrom(text) && text.find_first_of("0123456789") == std::string::npos;
                flags += booleanFrom(text) || isRole ? 1U : 0U;
            }
            if (filled > 0 && flags * 2 >= filled && !isOf(mapping[column], PairField::MenteeId, PairField::MenteeId) &&
                mapping[column] != PairField::MentorId)
                return false;
        }
    }
    return true;
}

std::string_view nameOf(PairProblem problem) {
    switch (problem) {
    case PairProblem::PersonMissing:
        return "person-missing";
    case PairProblem::PersonUnknown:
        return "person-unknown";
    case PairProblem::PersonAmbiguous:
        return "person-ambiguous";
    case PairProblem::PeopleDiffer:
        return "people-differ";
    case PairProblem::IsArchived:
        return "is-archived";
    case PairProblem::WithThemselves:
        return "with-themselves";
    case PairProblem::NoMentor:
        return "no-mentor";
    case PairProblem::NoMentee:
        return "no-mentee";
    case PairProblem::NotAccepted:
        return "not-accepted";
    case PairProblem::NoPlace:
        return "no-place";
    case PairProblem::NeverTogether:
        return "never-together";
    case PairProblem::RefusedPair:
        return "refused-pair";
    case PairProblem::Reverse:
        return "reverse";
    case PairProblem::HasMentor:
        return "has-mentor";
    case PairProblem::StillOpen:
        return "still-open";
    case PairProblem::HasEnded:
        return "has-ended";
    case PairProblem::DateUnreadable:
        return "date-unreadable";
    case PairProblem::DateInvalid:
        return "date-invalid";
    case PairProblem::DateOrderUnknown:
        return "date-order-unknown";
    case PairProblem::EndBeforeStart:
        return "end-before-start";
    case PairProblem::EndMissing:
        return "end-missing";
    case PairProblem::StateUnknown:
        return "state-unknown";
    case PairProblem::ProgramUnknown:
        return "program-unknown";
    case PairProblem::ProgramMissing:
        return "program-missing";
    case PairProblem::DuplicateRow:
        return "duplicate-row";
    case PairProblem::TextTooLong:
        return "text-too-long";
    case PairProblem::UnreadableCell:
        return "unreadable-cell";
    }
    return {};
}

} // namespace mentoring::intake
