#include "app/change_log.h"

#include <algorithm>
#include <utility>

#include "authored.h"
#include "formats/mentoring_json.h"
#include "store.h"

namespace mentoring {

LogKind logKindOf(Action action) {
    if (isMentoringWork(action))
        return LogKind::Mentoring;
    switch (action) {
    case Action::Undo:
    case Action::Redo:
        return LogKind::TakenBack;
    case Action::AddPerson:
    case Action::EditPerson:
    case Action::EditPeople:
    case Action::ArchivePeople:
    case Action::RestorePeople:
    case Action::DeletePeople:
    case Action::ImportPeople:
    case Action::EditOwnProfile:
        return LogKind::People;
    case Action::AddProgram:
    case Action::EditProgram:
    case Action::DeleteProgram:
    case Action::AddParticipation:
    case Action::EditParticipation:
    case Action::RemoveParticipation:
    case Action::AcceptParticipants:
    case Action::RefuseParticipants:
    case Action::WithdrawParticipants:
    case Action::PauseParticipants:
    case Action::ResumeParticipants:
        return LogKind::Programs;
    case Action::RunMatching:
    case Action::KeepPair:
    case Action::RefusePair:
    case Action::ClearDecision:
    case Action::PairByHand:
    case Action::PublishPairs:
    case Action::AddNeverPair:
    case Action::DeleteNeverPair:
    case Action::EditMentorship:
    case Action::EndMentorship:
    case Action::DeleteMentorship:
    case Action::ImportMentorships:
        return LogKind::Pairs;
    default: // what is set up, and what a newer program did
        return LogKind::Organisation;
    }
}

std::optional<Action> turnedBy(const ChangeEntry& line) {
    if (line.action != Action::Undo && line.action != Action::Redo)
        return std::nullopt;
    const auto number = formats::numberIn(line.before.empty() ? line.after : line.before, "action");
    return number ? std::optional(static_cast<Action>(*number)) : std::nullopt;
}

ProgramId programOf(const ChangeEntry& line) {
    if (logKindOf(line.action) != LogKind::Programs && line.action != Action::EditOwnProfile)
        return {};
    return ProgramId{formats::numberIn(line.after.empty() ? line.before : line.after, "program").value_or(0)};
}

namespace {

/// Whether a line is for one of the many that an act was about: it stands in that one's own history.
bool isPartOf(const ChangeEntry& line, const ChangeEntry& act) {
    return line.action == act.action && line.actor == act.actor && line.count == 1 && line.record != 0 &&
           line.record != act.record && act.at - line.at <= std::chrono::minutes(1);
}

} // namespace

LogPage logAfter(OrganisationFile& file, const LogQuestion& question, const std::optional<LogPlace>& after,
                 std::size_t most) {
    // Each time the log is gone through once, as far as the lines of a few thousand records may be looked at.
    constexpr std::size_t lookedThrough = 5'000;
    const auto asked = question.kind || question.wanted ? std::max(most, lookedThrough) : most;
    auto& in = file.store().repositories;
    LogPage page;
    page.last = after;
    std::optional<ChangeEntry> act; // of many, whose lines for each of them come next
    std::size_t left = 0;           // so many of them
    do {
        const auto chunk = std::max(asked, left);
        auto lines = in.changes.inTime(page.last, chunk);
        const bool isMore = lines.size() == chunk && !(question.from && lines.back().at < *question.from);
        if (isMore)
            page.last = LogPlace(lines.back().at, lines.back().id);
        std::erase_if(lines, [&](const ChangeEntry& line) {
            return (question.from && line.at < *question.from) ||
                   (question.kind && logKindOf(line.action) != *question.kind);
        });
        // What was taken back stands in the texts of a line; no others are read, and none are asked for.
        for (auto& line : lines)
            if (logKindOf(line.action) == LogKind::TakenBack)
                in.changes.readTexts(line);
        std::optional<LogPlace> reached;
        for (auto& line : asSeen(file, in, lines, TextsRead::OfAll)) {
            const LogPlace here(line.at, line.id);
            if (left > 0 && isPartOf(line, *act)) {
                --left;
                reached = here;
                continue;
            }
            left = 0;
            if (page.entries.size() == most) {
                page.last = reached; // the next page begins with this line
                return page;
            }
            reached = here;
            if (line.count > 1 && OrganisationFile::Store::logsRecords(static_cast<std::size_t>(line.count))) {
                left = static_cast<std::size_t>(line.count);
                act = line;
            }
            if (!question.wanted || question.wanted(line))
                page.entries.push_back(std::move(line));
        }
        if (!isMore) {
            page.last.reset();
            return page;
        }
    } while (left > 0);
    return page;
}

} // namespace mentoring
