#include "app/kudos_service.h"

#include "record_service.h"

namespace mentoring {

namespace {

using AllKudos = RecordsOf<Kudos>;

} // namespace

std::vector<Seen<Kudos>> KudosService::kudosOf(MentorshipId pair) const {
    return AllKudos(m_file).of(pair);
}

std::optional<Seen<Kudos>> KudosService::kudos(KudosId id) const {
    return AllKudos(m_file).find(id);
}

bool KudosService::mayEdit(const Seen<Kudos>& kudos) const {
    return AllKudos(m_file).mayEdit(kudos);
}

KudosId KudosService::give(Kudos kudos) {
    Writing writing(m_file.store());
    const auto& pair = pairFor(m_file, kudos.mentorship);
    sign(m_file, kudos.from, pair.mentor);
    kudos.to = Desk::partnerOf(pair, kudos.from.author);
    if (!kudos.to.isSet())
        throw Refusal({{Issue::NotTheirs, Field::Owner}});
    clean(kudos);
    refuseIf(check(kudos));
    return AllKudos(m_file).add(writing, Action::GiveKudos, kudos);
}

void KudosService::edit(const Kudos& typed) {
    Writing writing(m_file.store());
    const auto before = AllKudos(m_file).own(typed.id);
    requireFresh(typed.from.revision, before.from.revision);
    auto after = before;
    after.text = typed.text;
    takeAudience(m_file.desk(), after.from, typed.from.audience);
    clean(after);
    refuseIf(check(after));
    AllKudos(m_file).change(writing, Action::EditKudos, before, after);
}

void KudosService::remove(KudosId id) {
    Writing writing(m_file.store());
    AllKudos(m_file).remove(writing, Action::DeleteKudos, AllKudos(m_file).own(id));
}

} // namespace mentoring
