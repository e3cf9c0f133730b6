#include "app/change_log.h"

#include <algorithm>
#include <utility>

#include "authored.h"
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

LogPage logAfter(OrganisationFile& file, const LogQuestion& question, const std::optional<LogPlace>& after,
                 std::size_t most) {
    constexpr std::size_t atOnce = 1'000;
    constexpr std::size_t lookedThrough = 20'000;
    auto& in = file.store().repositories;
    LogPage page;
    page.last = after;
    for (std::size_t looked = 0; looked < lookedThrough; looked += atOnce) {
        auto lines = in.changes.inTime(page.last, atOnce);
        const bool isEnd = lines.size() < atOnce || (question.from && lines.back().at < *question.from);
        const auto reached = lines.empty() ? LogPlace() : LogPlace(lines.back().at, lines.back().id);
        std::erase_if(lines, [&](const ChangeEntry& line) {
            return (question.from && line.at < *question.from) ||
                   (question.kind && logKindOf(line.action) != *question.kind);
        });
        for (auto& line : asSeen(file, in, lines, TextsRead::OfAll)) { // no text is read, and none is asked for
            if (question.wanted && !question.wanted(line))
                continue;
            page.entries.push_back(std::move(line));
            if (page.entries.size() == most) {
                page.last = LogPlace(page.entries.back().at, page.entries.back().id);
                return page;
            }
        }
        page.last = reached;
        if (isEnd) {
            page.last.reset();
            return page;
        }
    }
    return page;
}

} // namespace mentoring
