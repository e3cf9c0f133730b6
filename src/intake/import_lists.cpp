// Cells that hold several values, or one about an option: see import_reader.h.
#include <algorithm>

#include "cell_values.h"
#include "folded_words.h"
#include "import_reader.h"
#include "mentoring/check.h"
#include "option_answer.h"

namespace mentoring::intake {

std::vector<SkillToken> ImportReader::tokens(std::string_view text) const {
    return m_tokens.of(text, [this](std::string_view cell) { return tokensOf(cell); });
}

std::vector<SkillToken> ImportReader::tokensOf(std::string_view text) const {
    if (auto own = ownTokens(text))
        return *own;
    std::vector<SkillToken> found;
    for (auto& answer : splitAnswers(text, m_isKnownSkill, m_skillsHaveCommas)) {
        SkillToken token{std::move(answer.text), std::nullopt, answer.isSentence, answer.isNoLabel};
        if (m_isKnownSkill(token.name)) {
            found.push_back(std::move(token));
            continue;
        }
        if (auto leveled = levelBeside(token.name)) {
            token.level = leveled->level;
            token.name = std::move(leveled->name);
        }
        if (token.isSentence || !splitAtJoint(token, found))
            found.push_back(std::move(token));
    }
    return found;
}

namespace {

/// "Python and SQL", "Python/SQL", "Python - SQL - Excel": what one kind of joint stands between. Empty without any.
std::vector<std::string> joinedIn(std::string_view text) {
    for (const std::string_view joint : {" and ", " et ", " & ", " + ", " und ", " y ", " or ", " ou ", " - ",
                                         " \xE2\x80\x93 ", " \xE2\x80\x94 ", " > ", "//", "/", "&", "+", ":"}) {
        std::vector<std::string> parts;
        for (auto rest = text;;) {
            const auto end = std::min(rest.find(joint), rest.size());
            parts.push_back(cleanText(rest.substr(0, end)));
            if (end == rest.size())
                break;
            rest.remove_prefix(end + joint.size());
        }
        if (parts.size() > 1)
            return std::ranges::any_of(parts, [](const auto& part) { return part.empty(); })
                       ? std::vector<std::string>{}
                       : parts;
    }
    return {};
}

} // namespace

// Skills that stand by themselves in other cells are parted where they are joined: "Health and Safety" is one, unless
// somebody else has written "Health".
bool ImportReader::splitAtJoint(SkillToken& token, std::vector<SkillToken>& into) const {
    const auto parts = joinedIn(token.name);
    if (parts.empty())
        return false;
    if (!m_skillsAlone) {
        m_skillsAlone.emplace();
        for (const auto field : {PeopleField::Skills, PeopleField::Seeks}) {
            for (const auto column : columns(field)) {
                constexpr std::size_t depth = 20'000;
                const auto end = std::min(m_table.rowCount(), m_layout.firstDataRow + depth);
                for (auto row = m_layout.firstDataRow; row < end; ++row) {
                    for (const auto& answer :
                         splitAnswers(m_table.at(row, column).text, m_isKnownSkill, m_skillsHaveCommas))
                        if (!answer.isSentence && joinedIn(answer.text).empty())
                            m_skillsAlone->insert(foldText(answer.text));
                }
            }
        }
    }
    const auto standsAlone = [&](const std::string& name) {
        return m_isKnownSkill(name) || m_skillsAlone->contains(foldText(name));
    };
    const auto alone = std::ranges::count_if(parts, standsAlone);
    token.isPerhapsTwo = alone > 0;
    if (static_cast<std::size_t>(alone) < parts.size())
        return false;
    for (const auto& part : parts)
        into.push_back({part, token.level});
    return true;
}

namespace {

/// "Level to reach", "Niveau visé": the answers are where somebody wants to get, not where they are.
bool asksForAim(std::string_view header) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"reach", "target", "targeted", "aim", "desired level", "atteindre", "vise", "cible", "niveau souhaite"});
    return hasAny(foldWords(header), words);
}

} // namespace

void ImportReader::readSkills(Draft& draft, PeopleField field, std::vector<SkillToken>& into) const {
    for (const auto column : columns(field)) {
        const auto& option = m_mapping.columns[column].option;
        if (!option.empty()) {
            const std::string text = writtenCell(draft, column);
            const auto answer = optionAnswer(text, option, m_answersAreLevels.at(field));
            switch (answer.kind) {
            case OptionAnswer::Kind::No:
                break;
            case OptionAnswer::Kind::Yes:
                into.push_back({option, std::nullopt});
                break;
            case OptionAnswer::Kind::Level:
                into.push_back({option, answer.level});
                into.back().isOwnLevel = !asksForAim(header(column));
                break;
            case OptionAnswer::Kind::Unknown:
                draft.warnings.push_back({WarningReason::AnswerUnknown, header(column), clipped(text), option});
                break;
            }
            continue;
        }
        for (auto& token : tokens(cell(draft, column))) {
            if (lengthOf(token.name) > longestShortText) {
                draft.refuse(ProblemReason::TextTooLong, header(column), clipped(token.name), {},
                             static_cast<std::int64_t>(longestShortText));
                continue;
            }
            if (token.isNoLabel) {
                draft.warnings.push_back({WarningReason::SkillNamesNone, header(column), clipped(token.name), {}});
                continue;
            }
            if (token.isPerhapsTwo)
                draft.warnings.push_back({WarningReason::SkillPerhapsTwo, header(column), clipped(token.name), {}});
            if (token.isSentence)
                draft.warnings.push_back({WarningReason::SkillIsSentence, header(column), clipped(token.name), {}});
            into.push_back(std::move(token));
        }
    }
}

void ImportReader::readLanguageCells(Draft& draft) const {
    for (const auto column : columns(PeopleField::WorkingLanguages)) {
        const auto& option = m_mapping.columns[column].option;
        const std::string text = option.empty() ? cell(draft, column) : writtenCell(draft, column);
        if (text.empty())
            continue;
        if (option.empty()) {
            auto reading = readLanguages(text);
            std::ranges::move(reading.codes, std::back_inserter(draft.languages));
            for (const auto& part : reading.unknown)
                draft.warnings.push_back({WarningReason::LanguageUnknown, header(column), clipped(part), {}});
            continue;
        }
        const auto answer = optionAnswer(text, option, m_answersAreLevels.at(PeopleField::WorkingLanguages));
        if (answer.kind == OptionAnswer::Kind::No)
            continue;
        auto named = readLanguages(option);
        if (answer.kind == OptionAnswer::Kind::Unknown) {
            // "Native", "C1": said of the language that the heading names.
            if (const auto spoken = readLanguages(option + ' ' + text); spoken.unknown.empty())
                std::ranges::move(named.codes, std::back_inserter(draft.languages));
            else
                draft.warnings.push_back({WarningReason::AnswerUnknown, header(column), clipped(text), option});
        } else {
            std::ranges::move(named.codes, std::back_inserter(draft.languages));
        }
    }
    std::ranges::sort(draft.languages);
    const auto repeated = std::ranges::unique(draft.languages);
    draft.languages.erase(repeated.begin(), repeated.end());
}

void ImportReader::readLists(Draft& draft) const {
    readSkills(draft, PeopleField::Skills, draft.skills);
    readSkills(draft, PeopleField::Seeks, draft.seeks);
    readLanguageCells(draft);

    if (const std::string zone = first(draft, PeopleField::TimeZone); !zone.empty()) {
        if (auto known = timeZoneFrom(zone))
            draft.timeZone = std::move(*known);
        else
            draft.warnings.push_back(
                {WarningReason::TimeZoneUnknown, headerOf(PeopleField::TimeZone), clipped(zone), {}});
    }
    if (const std::string form = first(draft, PeopleField::AddressForm); !form.empty()) {
        draft.addressForm = addressFormFrom(form);
        // "Dr" says nothing of how somebody is addressed.
        if (!draft.addressForm && !isCivility(form))
            draft.warnings.push_back(
                {WarningReason::AddressFormUnknown, headerOf(PeopleField::AddressForm), clipped(form), {}});
    }
}

} // namespace mentoring::intake
