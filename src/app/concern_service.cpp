#include "app/concern_service.h"

#include "record_service.h"

namespace mentoring {

namespace {

using Concerns = RecordsOf<Concern>;

/// The day of the resolution goes with the status.
void date(Concern& concern, Date today) {
    if (concern.status != ConcernStatus::Resolved)
        concern.resolvedOn.reset();
    else if (!concern.resolvedOn)
        concern.resolvedOn = today;
}

} // namespace

ConcernService::ConcernService(OrganisationFile& file) : m_file(file) {}

std::vector<Seen<Concern>> ConcernService::concerns() const {
    return Concerns(m_file).all();
}

std::optional<Seen<Concern>> ConcernService::concern(ConcernId id) const {
    return Concerns(m_file).find(id);
}

ConcernId ConcernService::raise(Concern concern) {
    Writing writing(m_file.store());
    sign(m_file, concern.from);
    if (concern.mentorship.isSet()) {
        const auto& pair = pairFor(m_file, concern.mentorship);
        const bool theirs = concern.from.author == pair.mentor || concern.from.author == pair.mentee;
        if (concern.from.author.isSet() && !theirs)
            throw Refusal({{Issue::NotTheirs, Field::Pair}});
    }
    if (!m_file.desk().isCoordinator()) {
        concern.status = ConcernStatus::Open;
        concern.owner.clear();
        concern.dueOn.reset();
        concern.resolution.clear();
    }
    clean(concern);
    date(concern, m_file.today());
    refuseIf(check(concern));
    return Concerns(m_file).add(writing, Action::RaiseConcern, concern);
}

void ConcernService::edit(const Concern& typed) {
    Writing writing(m_file.store());
    const auto before = Concerns(m_file).own(typed.id);
    requireFresh(typed.from.revision, before.from.revision);
    auto after = before;
    after.kind = typed.kind;
    after.text = typed.text;
    takeAudience(m_file.desk(), after.from, typed.from.audience);
    if (m_file.desk().isCoordinator()) {
        after.status = typed.status;
        after.owner = typed.owner;
        after.dueOn = typed.dueOn;
        after.resolution = typed.resolution;
    }
    clean(after);
    date(after, m_file.today());
    refuseIf(check(after));
    const bool resolved = after.status == ConcernStatus::Resolved && before.status != after.status;
    Concerns(m_file).change(writing, resolved ? Action::ResolveConcern : Action::EditConcern, before, after);
}

void ConcernService::resolve(ConcernId id, const std::string& resolution) {
    Writing writing(m_file.store());
    auto concern = Concerns(m_file).whole(id);
    if (!m_file.desk().isCoordinator())
        throw Refusal({{Issue::NotAllowed, Field::None}});
    concern.status = ConcernStatus::Resolved;
    concern.resolution = resolution;
    edit(concern);
}

void ConcernService::reopen(ConcernId id) {
    Writing writing(m_file.store());
    auto concern = Concerns(m_file).whole(id);
    if (!m_file.desk().isCoordinator())
        throw Refusal({{Issue::NotAllowed, Field::None}});
    concern.status = ConcernStatus::Open;
    edit(concern);
}

void ConcernService::remove(ConcernId id) {
    Writing writing(m_file.store());
    Concerns(m_file).remove(writing, Action::DeleteConcern, Concerns(m_file).own(id));
}

} // namespace mentoring
