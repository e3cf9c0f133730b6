// Pairs made elsewhere: see import_service.h.
#include <algorithm>

#include "app/import_service.h"
#include "authored.h"
#include "formats/entity_json.h"
#include "room_for_pairs.h"
#include "store.h"

namespace mentoring {

intake::PairsContext ImportService::pairsContext(std::optional<ProgramId> program) const {
    const auto& directory = m_file.directory();
    intake::PairsContext context;
    context.people = directory.people();
    context.programs = directory.programs();
    for (const auto& one : directory.programs()) {
        context.participations.emplace_back(directory.participations(one.id));
        const auto decided = m_file.store().repositories.decisions.findByProgram(one.id);
        context.decisions.insert(context.decisions.end(), decided.begin(), decided.end());
    }
    context.mentorships = directory.mentorships();
    context.neverPairs = directory.neverPairs();
    context.program = program;
    context.today = m_file.today();
    return context;
}

intake::PairsPlan ImportService::planPairs(const cells::SourceFile& source, const cells::Layout& layout,
                                           const intake::PairsMapping& mapping, const intake::PairsContext& context,
                                           intake::PairsOptions options) const {
    options.dates1904 = source.dates1904;
    IdSource ids(m_file.clock());
    return intake::planPairs(source.table, layout, mapping, context, options, ids);
}

void ImportService::applyPairs(const intake::PairsPlan& plan) {
    Writing writing(m_file.store());
    auto& store = m_file.store();
    store.requireAllowed(Action::ImportMentorships);
    if (plan.changesNothing())
        return;
    const auto count = plan.newMentorships.size();
    const auto& directory = m_file.directory();
    for (const auto& pair : plan.newMentorships) {
        refuseIf(check(pair));
        if (!directory.person(pair.mentee) || !directory.person(pair.mentor))
            throw Refusal({{Issue::UnknownRecord, Field::Pair}});
        if (isOpen(pair.state)) // what has ended may still be told
            RoomForPairs(directory).requireNotClosed(pair.program);
    }
    ActionLine line{Action::ImportMentorships, {}, static_cast<std::int64_t>(count), 0, {}, {}};
    if (count == 1) {
        const auto& pair = plan.newMentorships.front();
        line.subject = pairName(directory, pair);
        line.record = pair.id.value;
    }
    store.act(writing, line, [&](Repositories& in) {
        for (const auto& part : plan.newParticipations)
            in.participations.insert(part);
        for (const auto& part : plan.changedParticipations)
            in.participations.update(part);
        for (const auto& pair : plan.newMentorships) {
            in.mentorships.insert(pair);
            store.logRecord(Action::ImportMentorships, pairName(directory, pair), pair.id.value, {},
                            formats::toJson(pair), count);
        }
        // What was decided about a pair is carried out, as it is when pairs are published.
        std::vector<ProgramId> programs;
        for (const auto& pair : plan.newMentorships)
            if (std::ranges::find(programs, pair.program) == programs.end())
                programs.push_back(pair.program);
        for (const auto program : programs) {
            for (const auto& decision : in.decisions.findByProgram(program)) {
                const bool carriedOut = std::ranges::any_of(plan.newMentorships, [&](const Mentorship& pair) {
                    return pair.program == program && pair.mentee == decision.mentee &&
                           pair.mentor == decision.mentor && isOpen(pair.state);
                });
                if (carriedOut)
                    in.decisions.remove(decision.id);
            }
        }
    });
}

} // namespace mentoring
