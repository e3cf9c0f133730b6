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
    case Action::ReadRoleSheet:
        return LogKind::People;
    case Action::AddProgram:
    case Action::EditProgram:
    case Action::DeleteProgram:
    case Action::CloseProgram:
    case Action::ReopenProgram:
    case Action::AddParticipation:
    case Action::EditParticipation:
    case Action::RemoveParticipation:
    case Action::AcceptParticipants:
    case Action::RefuseParticipants:
    case Action::WithdrawParticipants:
    case Action::PauseParticipants:
    case Action::ResumeParticipants:
    case Action::SetLimits:
        return LogKind::Programs;
    case Action::RunMatching:
    case Action::KeepScenario:
    case Action::DeleteScenario:
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
    case Action::ProposePairs:
    case Action::AcceptPair:
    case Action::DeclinePair:
    case Action::BeginPair:
    case Action::PausePair:
    case Action::ResumePair:
    case Action::ExtendPair:
    case Action::ReopenPair:
    case Action::HandOverPairs:
    case Action::PairAnew:
    case Action::PutOff:
    case Action::TakeUpAgain:
    case Action::AddContact:
    case Action::EditContact:
    case Action::DeleteContact:
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

bool isAsked(const LogQuestion& question, const ChangeEntry& line) {
    return (!question.from || line.at >= *question.from) &&
           (!question.kind || logKindOf(line.action) == *question.kind);
}

LogPage logAfter(OrganisationFile& file, const LogQuestion& question, const std::optional<LogPlace>& after,
                 std::size_t most) {
    // Each time the log is gone through once, as far as the lines of a few thousand records may be looked at.
    constexpr std::size_t lookedThrough = 5'000;
    const auto asked = question.kind || question.wanted ? std::max(most, lookedThrough) : most;
    auto& in = file.store().repositories;
    auto lines = in.changes.inTime(after, asked);
    LogPage page;
    if (lines.size() == asked && !(question.from && lines.back().at < *question.from))
        page.last = LogPlace(lines.back().at, lines.back().id);
    std::erase_if(lines, [&](const ChangeEntry& line) { return !isAsked(question, line); });
    for (auto& line : asSeen(file, in, lines, TextsRead::OfAll)) { // no more is read, and none is asked for
        if (question.wanted && !question.wanted(line))
            continue;
        page.entries.push_back(std::move(line));
        if (page.entries.size() == most) {
            page.last = LogPlace(page.entries.back().at, page.entries.back().id);
            break;
        }
    }
    return page;
}

} // namespace mentoring
