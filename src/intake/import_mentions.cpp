// Who is wished for and refused, once it is clear who everybody is: see import_identity.h.
#include <algorithm>
#include <array>

#include "cell_values.h"
#include "import_identity.h"
#include "intake/list_text.h"
#include "mentoring/check.h"

namespace mentoring::intake {

namespace {

/// "1. Paul Martin", "2) Anne", "- Paul": the number or bullet of a list in a cell.
std::string_view withoutBullet(std::string_view text) {
    for (const std::string_view bullet : {"•", "·", "-", "*", "–"})
        if (text.starts_with(bullet))
            return text.substr(bullet.size());
    const auto digits = text.find_first_not_of("0123456789");
    const bool numbered = digits != std::string_view::npos && digits > 0 && digits <= 2 &&
                          (text[digits] == '.' || text[digits] == ')') && digits + 1 < text.size() &&
                          text[digits + 1] == ' ';
    return numbered ? text.substr(digits + 1) : text;
}

std::vector<std::string> partsOf(std::string_view text, std::string_view separator) {
    std::vector<std::string> parts;
    while (true) {
        const auto end = std::min(text.find(separator), text.size());
        if (auto part = cleanText(text.substr(0, end)); !part.empty())
            parts.push_back(std::move(part));
        if (end == text.size())
            return parts;
        text.remove_prefix(end + separator.size());
    }
}

} // namespace

std::vector<std::string> ImportIdentity::peopleNamedIn(const std::string& text) {
    const auto isKnown = [&](const std::string& name) {
        return m_meant.exactly(name).ambiguous || m_meant.of(name).person.isSet();
    };
    std::vector<std::string> names;
    for (const auto& line : splitList(text)) {
        auto name = cleanText(withoutBullet(line));
        if (name.empty() || saysNobody(name))
            continue;
        // "Doe, Jane" is one person; "Jane Doe, Paul Martin" are two, as the ones named are known or have two words.
        bool parted = false;
        for (const std::string_view separator : {",", "/", "&", " and ", " et "}) {
            if (parted || isKnown(name))
                break;
            const auto parts = partsOf(name, separator);
            const auto standsAlone = [&](const std::string& part) {
                return isKnown(part) || part.find(' ') != std::string::npos || part.find('@') != std::string::npos;
            };
            if (parts.size() < 2 || !std::ranges::all_of(parts, standsAlone))
                continue;
            for (const auto& part : parts) {
                const auto further = peopleNamedIn(part);
                names.insert(names.end(), further.begin(), further.end());
            }
            parted = true;
        }
        if (!parted)
            names.push_back(std::move(name));
    }
    return names;
}

bool ImportIdentity::isRefused(const std::string& text) {
    if (!m_refusedNamesIndexed) {
        m_refusedNamesIndexed = true;
        for (const auto& refused : m_drafts) {
            if (!refused.problems.empty()) {
                m_refusedNames.insert(foldText(refused.given + " " + refused.family));
                m_refusedNames.insert(foldText(refused.family + " " + refused.given));
            }
        }
    }
    std::string spelled{withoutBrackets(text)};
    std::ranges::replace(spelled, ',', ' ');
    return m_refusedKeys.contains(text) || m_refusedKeys.contains(emailKey(text)) ||
           m_refusedNames.contains(foldText(spelled));
}

void ImportIdentity::settleMentions(Draft& draft, const std::vector<Mention>& mentions, const TakePerson& take,
                                    const TakePerson& takePossible) {
    for (const auto& mention : mentions) {
        std::vector<ListPart> named;
        if (auto own = ownList(mention.text, Notes::Read))
            named = std::move(*own);
        else
            for (auto& name : peopleNamedIn(mention.text))
                named.push_back({std::move(name)});
        for (const auto& part : named) {
            const auto warn = [&](WarningReason reason, std::string detail = {}) {
                draft.warnings.push_back({reason, m_reader.header(mention.column), clipped(part.text), detail});
            };
            // "Jane Doe (12345)": a number behind a name tells people of one name apart.
            const bool isNumbered = !part.note.empty() && m_meant.withKey(part.note).isSet();
            const auto& meaning = m_meant.of(isNumbered ? part.text + " (" + part.note + ')' : part.text);
            const std::string note = isNumbered ? std::string{} : part.note;
            if (meaning.person == draft.id && meaning.person.isSet()) {
                warn(WarningReason::PersonIsSelf);
                continue;
            }
            if (meaning.person.isSet()) {
                take(meaning.person, note);
                continue;
            }
            if (takePossible && !meaning.possible.empty() && m_bars + meaning.possible.size() <= mostBars) {
                m_bars += meaning.possible.size();
                std::string names;
                for (const auto place : meaning.possible) {
                    const auto& one = m_meant.at(place);
                    if (one.id == draft.id)
                        continue;
                    takePossible(one.id, note.empty() ? part.text : part.text + ": " + note);
                    if (names.size() < longestSaneValue)
                        names += (names.empty() ? "" : ", ") + one.label();
                }
                if (!names.empty()) {
                    warn(WarningReason::PersonPerhaps, clipped(names));
                    continue;
                }
            }
            warn(meaning.doubt != PeopleMeant::Doubt::Unknown ? WarningReason::PersonAmbiguous
                 : isRefused(part.text)                       ? WarningReason::PersonHasProblem
                                                              : WarningReason::PersonUnknown);
        }
    }
}

void ImportIdentity::settleMentions() {
    const std::array fields{PeopleField::Wishes, PeopleField::MentorWishes, PeopleField::MenteeWishes,
                            PeopleField::NeverWith};
    if (std::ranges::none_of(fields, [&](PeopleField field) { return m_reader.uses(field); }))
        return;
    indexFinalPeople();
    const auto into = [](std::vector<PersonId>& list) {
        return [&list](PersonId person, const std::string&) {
            if (std::ranges::find(list, person) == list.end())
                list.push_back(person);
        };
    };
    for (auto& draft : m_drafts) {
        if (!draft.isTaken())
            continue;
        settleMentions(draft, draft.wishes, into(draft.wished), {});
        settleMentions(draft, draft.mentorWishes, into(draft.wishedMentors), {});
        settleMentions(draft, draft.menteeWishes, into(draft.wishedMentees), {});
        const auto refuse = [&](PersonId person, const std::string& reason) {
            const auto known = std::ranges::find(draft.never, person, &std::pair<PersonId, std::string>::first);
            if (known == draft.never.end())
                draft.never.emplace_back(person, reason);
        };
        settleMentions(draft, draft.neverWith, refuse, [&](PersonId person, const std::string& written) {
            refuse(person, m_options.neverReason + ": " + clipped(written));
        });
    }
}

} // namespace mentoring::intake
