// What a row says of wishes, refusals, pauses and waiting: see import_reader.h.
#include <algorithm>
#include <array>

#include "cell_values.h"
#include "import_reader.h"
#include "intake/list_text.h"
#include "mentoring/check.h"

namespace mentoring::intake {

namespace {

/// "until further notice", in either language.
bool saysForNow(std::string_view text) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"until further notice", "further notice", "jusqu a nouvel ordre", "nouvel ordre", "indefinitely"});
    return std::ranges::find(words, foldWords(text)) != words.end();
}

/// "Nominated by", "Proposé par": what stands below is who did it.
bool asksByWhom(std::string_view header) {
    const auto words = foldWords(header);
    return words.ends_with(" by") || words.ends_with(" par") || words.starts_with("who ") || words.starts_with("qui ");
}

} // namespace

std::optional<std::vector<SkillToken>> ImportReader::ownTokens(std::string_view text) const {
    const auto parts = ownList(text, Notes::Read);
    if (!parts)
        return std::nullopt;
    std::vector<SkillToken> tokens;
    for (const auto& part : *parts) {
        SkillToken token{part.text, std::nullopt};
        if (!part.note.empty()) {
            const auto note = skillNoteFrom(part.note);
            if (!note)
                return std::nullopt;
            // A skill that is called so, not the level of another one.
            if (!part.quoted && m_skills.contains(foldText(part.text + " (" + part.note + ')'))) {
                token.name = part.text + " (" + part.note + ')';
            } else {
                token.level = note->level;
                token.present = note->present;
                token.importance = note->importance;
                token.isWhole = note->isWhole;
            }
        }
        if (!token.name.empty())
            tokens.push_back(std::move(token));
    }
    return tokens;
}

void ImportReader::readWaiting(Draft& draft) const {
    const auto longText = [&](PeopleField field) {
        std::string text = first(draft, field);
        if (text.size() > longestLongText && lengthOf(text) > longestLongText) {
            draft.refuse(ProblemReason::TextTooLong, headerOf(field), clipped(text), {},
                         static_cast<std::int64_t>(longestLongText));
            text.clear();
        }
        return text;
    };
    draft.stateReason = longText(PeopleField::StateReason);
    draft.pauseReason = longText(PeopleField::PauseReason);
    if (uses(PeopleField::WaitingSince))
        draft.waitingSince = date(draft, columns(PeopleField::WaitingSince).front());

    if (const std::string text = first(draft, PeopleField::Nominated); !text.empty()) {
        if (const auto yes = booleanFrom(text))
            draft.nominated = yes;
        else if (asksByWhom(headerOf(PeopleField::Nominated)))
            draft.nominated = !saysNobody(text);
        else
            draft.warnings.push_back(
                {WarningReason::NominationUnknown, headerOf(PeopleField::Nominated), clipped(text), {}});
    }
    if (const std::string text = first(draft, PeopleField::PausedUntil); !text.empty()) {
        if (const auto yes = booleanFrom(text)) {
            draft.paused = yes;
        } else if (saysForNow(text)) {
            draft.paused = true;
        } else if (text.find_first_of("0123456789") != std::string::npos) {
            draft.pausedUntil = date(draft, columns(PeopleField::PausedUntil).front());
            draft.paused = draft.pausedUntil.has_value();
        } else {
            draft.warnings.push_back(
                {WarningReason::PauseUnknown, headerOf(PeopleField::PausedUntil), clipped(text), {}});
        }
    }
}

void ImportReader::readPeopleNamed(Draft& draft) const {
    const std::array lists{
        std::pair{PeopleField::Wishes, &draft.wishes}, std::pair{PeopleField::MentorWishes, &draft.mentorWishes},
        std::pair{PeopleField::MenteeWishes, &draft.menteeWishes}, std::pair{PeopleField::NeverWith, &draft.neverWith}};
    for (const auto& [field, into] : lists) {
        for (const auto column : columns(field)) {
            const std::string text = cell(draft, column);
            if (!text.empty() && !saysNobody(text))
                into->push_back({text, {}, column});
        }
    }
}

} // namespace mentoring::intake
