#include "intake/skills_import.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

#include "cell_values.h"
#include "header_dictionary.h"
#include "mentoring/check.h"

namespace mentoring::intake {

namespace {

enum class SkillColumn { None, NameEn, NameFr, Kind };

SkillColumn columnFor(std::string_view header) {
    static constexpr std::array<std::pair<std::string_view, SkillColumn>, 34> words{{
        {"nameen", SkillColumn::NameEn},      {"englishname", SkillColumn::NameEn},
        {"nameenglish", SkillColumn::NameEn}, {"english", SkillColumn::NameEn},
        {"en", SkillColumn::NameEn},          {"skill", SkillColumn::NameEn},
        {"skillname", SkillColumn::NameEn},   {"name", SkillColumn::NameEn},
        {"skills", SkillColumn::NameEn},      {"skillen", SkillColumn::NameEn},
        {"nomanglais", SkillColumn::NameEn},  {"nomen", SkillColumn::NameEn},
        {"anglais", SkillColumn::NameEn},     {"competenceen", SkillColumn::NameEn},
        {"namefr", SkillColumn::NameFr},      {"frenchname", SkillColumn::NameFr},
        {"namefrench", SkillColumn::NameFr},  {"french", SkillColumn::NameFr},
        {"fr", SkillColumn::NameFr},          {"nomfrancais", SkillColumn::NameFr},
        {"nomfr", SkillColumn::NameFr},       {"francais", SkillColumn::NameFr},
        {"competence", SkillColumn::NameFr},  {"competences", SkillColumn::NameFr},
        {"nom", SkillColumn::NameFr},         {"competencefr", SkillColumn::NameFr},
        {"skillfr", SkillColumn::NameFr},     {"intitule", SkillColumn::NameFr},
        {"type", SkillColumn::Kind},          {"kind", SkillColumn::Kind},
        {"category", SkillColumn::Kind},      {"categorie", SkillColumn::Kind},
        {"nature", SkillColumn::Kind},        {"skilltype", SkillColumn::Kind},
    }};
    const std::string compact = compactHeader(header);
    for (const auto& [word, column] : words)
        if (compact == word)
            return column;
    return SkillColumn::None;
}

std::optional<SkillKind> kindFrom(std::string_view text) {
    static constexpr std::array<std::string_view, 18> interpersonal{"soft",
                                                                    "softskill",
                                                                    "interpersonal",
                                                                    "interpersonnelle",
                                                                    "interpersonnelles",
                                                                    "behavioural",
                                                                    "behavioral",
                                                                    "comportementale",
                                                                    "comportementales",
                                                                    "relationnelle",
                                                                    "relationnelles",
                                                                    "human",
                                                                    "humaine",
                                                                    "savoiretre",
                                                                    "transversale",
                                                                    "competencecomportementale",
                                                                    "softskills",
                                                                    "douce"};
    static constexpr std::array<std::string_view, 16> professional{
        "hard",       "hardskill",  "professional", "professionnelle", "professionnelles",
        "technical",  "technique",  "techniques",   "metier",          "savoirfaire",
        "job",        "hardskills", "occupational", "specialised",     "specialized",
        "specialisee"};
    const std::string compact = compactHeader(text);
    if (std::ranges::find(interpersonal, compact) != interpersonal.end())
        return SkillKind::Interpersonal;
    if (std::ranges::find(professional, compact) != professional.end())
        return SkillKind::Professional;
    return std::nullopt;
}

bool isBlank(const cells::Table& table, std::size_t row) {
    for (std::size_t column = 0; column < table.cellCount(row); ++column)
        if (!cleanText(table.at(row, column).text).empty())
            return false;
    return true;
}

} // namespace

SkillsLayout guessSkillsLayout(const cells::Table& table) {
    SkillsLayout layout;
    const std::size_t searched = std::min<std::size_t>(table.rowCount(), 15);
    for (std::size_t row = 0; row < searched; ++row) {
        SkillsLayout found;
        found.headerRow = row;
        for (std::size_t column = 0; column < table.cellCount(row); ++column) {
            const auto keepFirst = [&](std::optional<std::size_t>& into) {
                if (!into)
                    into = column;
            };
            switch (columnFor(table.at(row, column).text)) {
            case SkillColumn::NameEn:
                keepFirst(found.nameEn);
                break;
            case SkillColumn::NameFr:
                keepFirst(found.nameFr);
                break;
            case SkillColumn::Kind:
                keepFirst(found.kind);
                break;
            case SkillColumn::None:
                break;
            }
        }
        // "Français" may be a skill in a plain list; a lone column needs a second row to be a header.
        if (found.isUsable() && (found.kind || (found.nameEn && found.nameFr) || row + 1 < table.rowCount()))
            return found;
    }
    if (table.rowCount() > 0)
        layout.nameEn = 0;
    return layout;
}

SkillsPlan planSkillsImport(const cells::Table& table, const SkillsLayout& layout, std::span<const Skill> known,
                            IdSource& ids) {
    SkillsPlan plan;
    std::unordered_map<std::string, std::size_t> byName; // index into `skills`
    std::vector<Skill> skills(known.begin(), known.end());
    std::unordered_map<std::size_t, std::uint32_t> rowOf; // skills this file has spoken of
    const auto index = [&](std::size_t at) {
        for (const auto* name : {&skills[at].nameEn, &skills[at].nameFr})
            if (!name->empty())
                byName.emplace(foldText(*name), at);
    };
    for (std::size_t at = 0; at < skills.size(); ++at)
        index(at);

    for (std::size_t row = layout.headerRow ? *layout.headerRow + 1 : 0; row < table.rowCount(); ++row) {
        if (isBlank(table, row))
            continue;
        SkillRow result;
        result.rowNumber = table.rowNumber(row);
        const auto refuse = [&](SkillProblem problem, std::string_view value) {
            result.kind = SkillRowKind::Problem;
            result.problem = problem;
            result.value = clipped(value);
        };
        const auto text = [&](const std::optional<std::size_t>& column) {
            return column ? cleanText(table.at(row, *column).text) : std::string{};
        };
        const std::string nameEn = text(layout.nameEn);
        const std::string nameFr = text(layout.nameFr);
        const std::string kindText = text(layout.kind);
        const auto kind = kindText.empty() ? std::nullopt : kindFrom(kindText);

        const auto find = [&](const std::string& name) -> std::optional<std::size_t> {
            const auto found = name.empty() ? byName.end() : byName.find(foldText(name));
            return found == byName.end() ? std::nullopt : std::optional(found->second);
        };
        const auto byEn = find(nameEn);
        const auto byFr = find(nameFr);
        if (nameEn.empty() && nameFr.empty()) {
            refuse(SkillProblem::NameMissing, kindText);
        } else if (lengthOf(nameEn) > longestShortText || lengthOf(nameFr) > longestShortText) {
            refuse(SkillProblem::NameTooLong, nameEn.empty() ? nameFr : nameEn);
        } else if (!kindText.empty() && !kind) {
            refuse(SkillProblem::KindUnknown, kindText);
        } else if (byEn && byFr && byEn != byFr) {
            // Each name belongs to another skill already: joining them is for a person to decide.
            refuse(SkillProblem::TwoSkills, nameEn + " / " + nameFr);
        } else if (const auto at = byEn ? byEn : byFr; at && rowOf.contains(*at)) {
            refuse(SkillProblem::DuplicateRow, nameEn.empty() ? nameFr : nameEn);
            result.otherRow = rowOf.at(*at);
        } else if (at) {
            result.before = skills[*at];
            Skill& skill = skills[*at];
            if (!nameEn.empty())
                skill.nameEn = nameEn;
            if (!nameFr.empty())
                skill.nameFr = nameFr;
            skill.kind = kind.value_or(skill.kind);
            result.after = skill;
            result.kind = result.before == skill ? SkillRowKind::Same : SkillRowKind::Changed;
            if (result.kind == SkillRowKind::Changed)
                plan.changedSkills.push_back(skill);
            rowOf.emplace(*at, result.rowNumber);
            index(*at);
        } else {
            Skill skill{ids.next<SkillId>(), kind.value_or(SkillKind::Professional), nameEn, nameFr};
            skills.push_back(skill);
            index(skills.size() - 1);
            rowOf.emplace(skills.size() - 1, result.rowNumber);
            result.kind = SkillRowKind::New;
            result.after = skill;
            plan.newSkills.push_back(std::move(skill));
        }
        plan.same += result.kind == SkillRowKind::Same ? 1 : 0;
        plan.problems += result.kind == SkillRowKind::Problem ? 1 : 0;
        plan.rows.push_back(std::move(result));
    }
    return plan;
}

} // namespace mentoring::intake
