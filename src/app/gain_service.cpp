#include "app/gain_service.h"

#include "authored.h"
#include "formats/mentoring_json.h"
#include "text/fold.h"

namespace mentoring {

namespace {

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
    return asSeen(m_file.desk(), m_file.store().repositories.gains.all());
}

std::vector<Seen<MentorGain>> GainService::gainsOf(MentorshipId pair) const {
    return asSeen(m_file.desk(), m_file.store().repositories.gains.findByMentorship(pair));
}

std::optional<Seen<MentorGain>> GainService::gain(MentorGainId id) const {
    return asSeen(m_file.desk(), m_file.store().repositories.gains.find(id));
}

MentorGainId GainService::add(MentorGain gain) {
    sign(m_file, gain.from);
    if (!gain.from.author.isSet())
        throw Refusal({{Issue::UnknownRecord, Field::None}});
    gain.text = text::clean(gain.text);
    requireValid(m_file, gain);
    gain.id = m_file.store().ids.next<MentorGainId>();
    m_file.store().act(lineFor(m_file, Action::AddGain, gain.id.value, gain.from,
                               personName(m_file.directory(), gain.from.author), {}, formats::toJson(gain)),
                       [&](Repositories& in) { in.gains.insert(gain); });
    return gain.id;
}

void GainService::edit(const MentorGain& typed) {
    const auto before = whole(m_file.desk(), m_file.store().repositories.gains.find(typed.id));
    requireOwn(m_file.desk(), before);
    auto after = typed;
    after.from = before.from;
    takeAudience(m_file.desk(), after.from, typed.from.audience);
    after.text = text::clean(after.text);
    requireValid(m_file, after);
    if (after == before)
        return;
    m_file.store().act(lineFor(m_file, Action::EditGain, after.id.value, after.from,
                               personName(m_file.directory(), after.from.author), formats::toJson(before),
                               formats::toJson(after)),
                       [&](Repositories& in) { in.gains.update(after); });
}

void GainService::remove(MentorGainId id) {
    const auto gain = whole(m_file.desk(), m_file.store().repositories.gains.find(id));
    requireOwn(m_file.desk(), gain);
    m_file.store().act(lineFor(m_file, Action::DeleteGain, id.value, gain.from,
                               personName(m_file.directory(), gain.from.author), formats::toJson(gain)),
                       [&](Repositories& in) { in.gains.remove(id); });
}

} // namespace mentoring
