#include "app/concern_service.h"

#include "authored.h"
#include "formats/mentoring_json.h"
#include "text/fold.h"

namespace mentoring {

namespace {

void tidy(Concern& concern) {
    for (auto* text : {&concern.text, &concern.owner, &concern.resolution})
        *text = text::clean(*text);
}

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
    return asSeen(m_file.desk(), m_file.store().repositories.concerns.all());
}

std::vector<Seen<Concern>> ConcernService::concernsOf(MentorshipId pair) const {
    return asSeen(m_file.desk(), m_file.store().repositories.concerns.findByMentorship(pair));
}

std::optional<Seen<Concern>> ConcernService::concern(ConcernId id) const {
    return asSeen(m_file.desk(), m_file.store().repositories.concerns.find(id));
}

ConcernId ConcernService::raise(Concern concern) {
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
    tidy(concern);
    date(concern, m_file.today());
    refuseIf(check(concern));
    concern.id = m_file.store().ids.next<ConcernId>();
    m_file.store().act(lineFor(m_file, Action::RaiseConcern, concern.id.value, concern.from,
                               personName(m_file.directory(), concern.from.author), {}, formats::toJson(concern)),
                       [&](Repositories& in) { in.concerns.insert(concern); });
    return concern.id;
}

void ConcernService::edit(const Concern& typed) {
    const auto before = whole(m_file.desk(), m_file.store().repositories.concerns.find(typed.id));
    requireOwn(m_file.desk(), before);
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
    tidy(after);
    date(after, m_file.today());
    refuseIf(check(after));
    if (after == before)
        return;
    const bool resolved = after.status == ConcernStatus::Resolved && before.status != after.status;
    m_file.store().act(lineFor(m_file, resolved ? Action::ResolveConcern : Action::EditConcern, after.id.value,
                               after.from, personName(m_file.directory(), after.from.author), formats::toJson(before),
                               formats::toJson(after)),
                       [&](Repositories& in) { in.concerns.update(after); });
}

void ConcernService::resolve(ConcernId id, const std::string& resolution) {
    auto concern = whole(m_file.desk(), m_file.store().repositories.concerns.find(id));
    if (!m_file.desk().isCoordinator())
        throw Refusal({{Issue::NotAllowed, Field::None}});
    concern.status = ConcernStatus::Resolved;
    concern.resolution = resolution;
    edit(concern);
}

void ConcernService::reopen(ConcernId id) {
    auto concern = whole(m_file.desk(), m_file.store().repositories.concerns.find(id));
    if (!m_file.desk().isCoordinator())
        throw Refusal({{Issue::NotAllowed, Field::None}});
    concern.status = ConcernStatus::Open;
    edit(concern);
}

void ConcernService::remove(ConcernId id) {
    const auto concern = whole(m_file.desk(), m_file.store().repositories.concerns.find(id));
    requireOwn(m_file.desk(), concern);
    m_file.store().act(lineFor(m_file, Action::DeleteConcern, id.value, concern.from,
                               personName(m_file.directory(), concern.from.author), formats::toJson(concern)),
                       [&](Repositories& in) { in.concerns.remove(id); });
}

} // namespace mentoring
