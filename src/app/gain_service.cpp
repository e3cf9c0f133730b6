#include "app/gain_service.h"

#include "record_service.h"

namespace mentoring {

namespace {

using Gains = RecordsOf<MentorGain>;

void requireValid(const OrganisationFile& file, const MentorGain& gain) {
    auto issues = check(gain);
    if (gain.on > file.today())
        issues.push_back({Issue::DateInFuture, Field::When});
    refuseIf(issues);
    if (gain.mentorship.isSet() && pairFor(file, gain.mentorship).mentor != gain.from.author)
        throw Refusal({{Issue::NotTheirs, Field::Pair}});
}

} // namespace

GainService::GainService(OrganisationFile& file) : m_file(file) {}

std::vector<Seen<MentorGain>> GainService::gains() const {
    return Gains(m_file).all();
}

std::optional<Seen<MentorGain>> GainService::gain(MentorGainId id) const {
    return Gains(m_file).find(id);
}

std::vector<Seen<MentorGain>> GainService::gainsBy(PersonId mentor) const {
    return Gains(m_file).by(mentor);
}

MentorGainId GainService::add(MentorGain gain) {
    Writing writing(m_file.store());
    sign(m_file, gain.from);
    if (!gain.from.author.isSet())
        throw Refusal({{Issue::UnknownRecord, Field::None}});
    clean(gain);
    requireValid(m_file, gain);
    return Gains(m_file).add(writing, Action::AddGain, gain);
}

void GainService::edit(const MentorGain& typed) {
    Writing writing(m_file.store());
    const auto before = Gains(m_file).own(typed.id);
    requireFresh(typed.from.revision, before.from.revision);
    auto after = typed;
    after.from = before.from;
    takeAudience(m_file.desk(), after.from, typed.from.audience);
    clean(after);
    requireValid(m_file, after);
    Gains(m_file).change(writing, Action::EditGain, before, after);
}

void GainService::remove(MentorGainId id) {
    Writing writing(m_file.store());
    Gains(m_file).remove(writing, Action::DeleteGain, Gains(m_file).own(id));
}

} // namespace mentoring
