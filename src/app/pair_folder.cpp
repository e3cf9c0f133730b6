#include "app/pair_folder.h"

#include <algorithm>

#include "app/pair_service.h"
#include "app/session_service.h"
#include "record_service.h"

namespace mentoring {

namespace {

using storage::Lists;

template <class Part, class Read>
const Part& readOnce(std::optional<Part>& part, Read reading) {
    if (!part)
        part = reading();
    return *part;
}

/// Whether whoever is at the desk sees anything of this kind at all: promises and private notes are nothing for the
/// coordinator, and are not asked for.
bool seesAny(const Desk& desk, RecordKind kind) {
    return !desk.isCoordinator() || std::ranges::any_of(allAudiences, [&](Audience audience) {
        return sightOf(kind, audience, Standing::Coordinator) != Sight::Nothing;
    });
}

template <class Record>
std::vector<Seen<Record>> read(OrganisationFile& file, const Mentorship& pair) {
    if (!seesAny(file.desk(), RecordOf<Record>::kind))
        return {};
    return RecordsOf<Record>(file).of(pair.id);
}
template <>
std::vector<Seen<Session>> read(OrganisationFile& file, const Mentorship& pair) {
    return inTime(RecordsOf<Session>(file).of<Lists::JoinedParts>(pair.id));
}
template <>
std::vector<Seen<Feedback>> read(OrganisationFile& file, const Mentorship& pair) {
    return RecordsOf<Feedback>(file).of<Lists::JoinedParts>(pair.id);
}
template <>
std::vector<Seen<Goal>> read(OrganisationFile& file, const Mentorship& pair) {
    return RecordsOf<Goal>(file).by<Lists::None>(pair.mentee);
}
template <>
std::vector<Seen<Insight>> read(OrganisationFile& file, const Mentorship& pair) {
    return RecordsOf<Insight>(file).ofPerson<Lists::None>(pair.mentee);
}
template <>
std::vector<Seen<CareerPlan>> read(OrganisationFile& file, const Mentorship& pair) {
    return RecordsOf<CareerPlan>(file).by<Lists::JoinedParts>(pair.mentee);
}
template <>
std::vector<Seen<SkillAssessment>> read(OrganisationFile& file, const Mentorship& pair) {
    return RecordsOf<SkillAssessment>(file).ofPerson(pair.mentee);
}

} // namespace

const std::optional<Agreement>& PairFolder::agreement() {
    return readOnce(m_agreement, [this] { return m_file.pairs().agreement(m_pair.id); });
}

template <class Record>
const std::vector<Seen<Record>>& PairFolder::of() {
    return readOnce(std::get<Part<Record>>(m_parts), [this] { return read<Record>(m_file, m_pair); });
}

namespace {

template <class... Records>
auto readersOf(RecordList<Records...>) {
    return std::tuple{static_cast<const std::vector<Seen<Records>>& (PairFolder::*)()>(&PairFolder::of<Records>)...};
}

} // namespace

/// For every kind. Nobody reads it: that it is seen from elsewhere makes the compiler write the functions down, which
/// are called from other rooms only.
extern const decltype(readersOf(AuthoredRecords{})) partsOfPairs;
const decltype(readersOf(AuthoredRecords{})) partsOfPairs = readersOf(AuthoredRecords{});

const Seen<Session>* PairFolder::nextSession() {
    const auto& all = of<Session>();
    const auto next = std::ranges::find_if(all, [today = m_file.today()](const Session& session) {
        return session.state == SessionState::Planned && session.on >= today;
    });
    return next != all.end() ? &*next : nullptr;
}

void PairFolder::forget(Aspects touched) {
    // Who is paired with whom decides who sees what.
    const bool isAll = static_cast<bool>(touched & Aspect::Mentorships);
    if (isAll || touched & Aspect::Agreements)
        m_agreement.reset();
    forEachRecord(AuthoredRecords{}, [&]<class Record>() {
        if (isAll || touched & Aspects::of(RecordOf<Record>::kind))
            std::get<Part<Record>>(m_parts).reset();
    });
}

} // namespace mentoring
