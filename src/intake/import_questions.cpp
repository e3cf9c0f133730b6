#include "import_questions.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

#include "alike_skills.h"
#include "cell_values.h"
#include "mentoring/check.h"

namespace mentoring::intake {

namespace {

constexpr std::size_t mostSkillQuestions = 50;
constexpr std::size_t mostHeadings = 5;

constexpr auto roleNames = std::to_array<std::pair<FileRole, std::string_view>>(
    {{FileRole::Mentor, "mentor"}, {FileRole::Mentee, "mentee"}, {FileRole::Both, "both"}});

// A column may hold names when its values are words in letters, hardly two alike.
bool mayHoldNames(const cells::Table& table, const cells::Layout& layout, std::size_t column) {
    std::size_t filled = 0;
    std::size_t fitting = 0;
    std::unordered_set<std::string> seen;
    for (std::size_t row = layout.firstDataRow; row < table.rowCount() && filled < 200; ++row) {
        const std::string text = cleanText(saneBeginning(table.at(row, column).text));
        if (isPlaceholder(text))
            continue;
        ++filled;
        const bool letters = text.size() <= 60 && text.find_first_of("0123456789@:/?!;") == std::string::npos &&
                             std::ranges::count(text, ' ') <= 4 && !booleanFrom(text) && !roleFrom(text) &&
                             !statusFrom(text);
        fitting += letters ? 1U : 0U;
        seen.insert(foldText(text));
    }
    return filled > 0 && fitting * 10 >= filled * 8 && seen.size() * 10 >= filled * 8;
}

void askForNames(ImportPlan& plan, const std::vector<Draft>& drafts, const cells::Table& table,
                 const cells::Layout& layout) {
    Question question;
    question.kind = Question::Kind::NoNames;
    for (const auto& draft : drafts) {
        const bool waits = std::ranges::any_of(
            draft.problems, [](const RowProblem& problem) { return problem.reason == ProblemReason::NoNameColumn; });
        if (waits && question.rows++ == 0)
            question.rowNumber = draft.number;
    }
    if (question.rows == 0)
        return;
    std::size_t named = 0;
    for (std::size_t column = 0; column < layout.headers.size() && named < mostHeadings; ++column) {
        if (column < plan.mapping.columns.size() && plan.mapping.columns[column].isUsed())
            continue;
        if (!mayHoldNames(table, layout, column))
            continue;
        question.example += (named++ > 0 ? ", " : "") + clipped(layout.headers[column]);
    }
    plan.questions.push_back(std::move(question));
}

} // namespace

std::string answerKey(std::string_view text) {
    return foldText(cleanText(text));
}

RememberedAnswers answersOf(const ImportOptions& options) {
    RememberedAnswers answers{{}, options.statusWords, options.sameSkills};
    for (const auto& [role, name] : roleNames)
        if (role == options.role)
            answers.role = name;
    return answers;
}

std::optional<FileRole> roleOf(const RememberedAnswers& answers) {
    for (const auto& [role, name] : roleNames)
        if (name == answers.role)
            return role;
    return std::nullopt;
}

void askAboutValues(ImportPlan& plan, const std::vector<Draft>& drafts, const cells::Table& table,
                    const cells::Layout& layout) {
    askForNames(plan, drafts, table, layout);
    std::unordered_map<std::string, std::size_t> places; // in the questions
    for (const auto& draft : drafts) {
        for (const auto& asked : draft.askedStatuses) {
            const auto [place, isNew] = places.emplace(answerKey(asked.text), plan.questions.size());
            if (isNew) {
                Question question;
                question.kind = Question::Kind::StatusWord;
                question.header = asked.header;
                question.example = asked.text;
                question.rowNumber = draft.number;
                plan.questions.push_back(std::move(question));
            }
            ++plan.questions[place->second].rows;
        }
    }
}

void askAboutSkills(ImportPlan& plan, const std::vector<UnknownSkill>& unknown, const ImportContext& context) {
    if (unknown.empty())
        return;
    std::vector<std::string> names; // the known ones, then those of the file
    AlikeSkills alike;
    for (const auto& skill : context.skills) {
        for (const auto* name : {&skill.nameEn, &skill.nameFr})
            if (!name->empty())
                names.push_back(*name);
    }
    const std::size_t known = names.size();
    for (const auto& skill : unknown)
        names.push_back(skill.name);
    for (std::size_t i = 0; i < names.size(); ++i)
        alike.add(names[i], i);
    alike.seal();
    std::size_t asked = 0;
    for (std::size_t i = 0; i < unknown.size(); ++i) {
        // A known one is offered first; of two in the file the rarer is asked about.
        std::optional<std::size_t> best;
        for (const auto hit : alike.find(unknown[i].name)) {
            if (hit < known) {
                best = hit;
                break;
            }
            const auto other = hit - known;
            const bool isRarer =
                unknown[i].rows < unknown[other].rows || (unknown[i].rows == unknown[other].rows && i > other);
            if (other != i && isRarer && (!best || unknown[*best - known].rows < unknown[other].rows))
                best = hit;
        }
        if (!best)
            continue;
        if (++asked > mostSkillQuestions) {
            plan.notes.push_back(FileNote::ManyAlikeSkills);
            return;
        }
        Question question;
        question.kind = Question::Kind::SameSkill;
        question.header = unknown[i].header;
        question.example = unknown[i].name;
        question.other = names[*best];
        question.rows = unknown[i].rows;
        plan.questions.push_back(std::move(question));
    }
}

} // namespace mentoring::intake
