// Whether somebody is still employed, and how they take part: see import_reader.h.
#include <algorithm>
#include <unordered_set>

#include "cell_values.h"
#include "header_dictionary.h"
#include "import_reader.h"
#include "intake/people_mapping.h"
#include "mentoring/check.h"
#include "status_heading.h"

namespace mentoring::intake {

// Whether letters are codes of a staff system, and whether T is true or terminated, is seen in the whole column.
void ImportReader::decideStatusWords() {
    for (const auto column : columns(PeopleField::Status)) {
        auto& of = m_statusColumns[column];
        of.heading = statusHeading(header(column));
        of.isBlockedByNo = isBlockedByNo(header(column));
        std::unordered_set<std::string> seen;
        for (std::size_t row = m_layout.firstDataRow; row < m_table.rowCount() && seen.size() < 200; ++row) {
            const auto text = m_table.at(row, column).text;
            if (!text.empty() && !isPlaceholder(text))
                seen.insert(foldText(text));
        }
        const auto meaning = meaningOf(header(column));
        const bool isTruth = meaning && meaning->needsBooleans;
        const bool allBooleans =
            std::ranges::all_of(seen, [](const std::string& value) { return booleanFrom(value).has_value(); });
        if (allBooleans && (isTruth || !(seen.size() == 1 && (seen.contains("t") || seen.contains("s")))))
            of.cells = StatusCells::Booleans;
        else if (seen.contains("a") || std::ranges::any_of(seen, [](const std::string& value) {
                     return value.size() > 1 && statusFrom(value).has_value();
                 }))
            of.cells = StatusCells::Codes;
    }
}

std::optional<StatusWord> ImportReader::statusIn(std::size_t column, const std::string& text) const {
    const auto& [cells, heading, isBlockedByNo] = m_statusColumns.at(column);
    const auto yes = booleanFrom(text);
    if (yes && (cells == StatusCells::Booleans || heading != StatusHeading::Words ||
                (text.size() > 1 && !wholeNumberIn(text)))) {
        switch (heading) {
        case StatusHeading::Words:
        case StatusHeading::Present:
            return *yes ? StatusWord::Active : StatusWord::Left;
        case StatusHeading::Gone:
            return *yes ? StatusWord::Left : StatusWord::Active;
        case StatusHeading::Blocked:
            return *yes == isBlockedByNo ? std::optional(StatusWord::Active) : std::nullopt;
        case StatusHeading::Reason:
            return *yes ? std::nullopt : std::optional(StatusWord::Active);
        }
    }
    if (lengthOf(text) == 1)
        return cells == StatusCells::Codes ? statusFromCode(text) : std::nullopt;
    const auto word = statusFrom(text);
    // Why somebody goes is said of those who do: "End of contract", not "Permanent".
    return heading == StatusHeading::Reason && word != StatusWord::Left ? std::nullopt : word;
}

void ImportReader::take(Draft& draft, StatusWord word, const std::string& header, const std::string& text) const {
    switch (word) {
    case StatusWord::OnLeave:
        draft.warnings.push_back({WarningReason::OnLeave, header, clipped(text), {}});
        draft.hasLeft = draft.hasLeft.value_or(false);
        break;
    case StatusWord::Active:
        draft.hasLeft = draft.hasLeft.value_or(false); // whoever has left by another column has
        break;
    case StatusWord::Left:
        draft.hasLeft = true;
        break;
    case StatusWord::Applied:
        draft.state = ParticipationState::Applied;
        break;
    case StatusWord::Accepted:
        draft.state = ParticipationState::Accepted;
        break;
    case StatusWord::Refused:
        draft.state = ParticipationState::Refused;
        break;
    case StatusWord::Withdrawn:
        draft.state = ParticipationState::Withdrawn;
        break;
    }
}

void ImportReader::readStatus(Draft& draft) const {
    for (const auto column : columns(PeopleField::Status)) {
        const std::string text = cell(draft, column);
        if (text.empty())
            continue;
        // "TRUE" alone would be an answer about every other column as well.
        const bool isPlain = m_statusColumns.at(column).heading == StatusHeading::Words;
        const std::string asked = isPlain ? text : header(column) + ": " + text;
        const auto said =
            m_options.statusWords.empty() ? m_options.statusWords.end() : m_options.statusWords.find(answerKey(asked));
        const bool isAnswered = said != m_options.statusWords.end();
        const auto word =
            isAnswered ? std::optional(said->second ? StatusWord::Active : StatusWord::Left) : statusIn(column, text);
        if (isAnswered || !word)
            draft.askedStatuses.push_back({header(column), std::string(saneBeginning(asked))});
        if (word)
            take(draft, *word, header(column), text);
        else
            draft.refuse(ProblemReason::StatusUnknown, header(column), clipped(text));
    }
    if (const std::string text = first(draft, PeopleField::State); !text.empty()) {
        const auto word = statusFrom(text);
        if (word && *word != StatusWord::OnLeave)
            take(draft, *word, headerOf(PeopleField::State), text);
        else
            draft.refuse(ProblemReason::ParticipationUnknown, headerOf(PeopleField::State), clipped(text));
    }
    for (const auto column : columns(PeopleField::EndDate)) {
        const auto end = date(draft, column);
        if (!end || *end >= m_context.today)
            continue;
        if (draft.hasLeft == false)
            draft.warnings.push_back({WarningReason::LeftByEndDate, header(column), toIso(*end), {}});
        draft.hasLeft = true;
    }
}

} // namespace mentoring::intake
