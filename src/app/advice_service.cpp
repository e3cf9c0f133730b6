#include "app/advice_service.h"

#include "app/session_service.h"
#include "authored.h"
#include "formats/mentoring_json.h"
#include "text/fold.h"

namespace mentoring {

namespace {

std::string subjectOf(const OrganisationFile& file, const AdviceRequest& request) {
    const auto* pair = file.directory().mentorship(request.mentorship);
    return pair ? pairName(file.directory(), *pair) : std::string();
}

} // namespace

AdviceService::AdviceService(OrganisationFile& file) : m_file(file) {}

std::vector<Seen<AdviceRequest>> AdviceService::requests() const {
    return asSeen(m_file.desk(), m_file.store().repositories.advice.all());
}

std::vector<Seen<AdviceRequest>> AdviceService::requestsOf(MentorshipId pair) const {
    return asSeen(m_file.desk(), m_file.store().repositories.advice.findByMentorship(pair));
}

std::optional<Seen<AdviceRequest>> AdviceService::request(AdviceRequestId id) const {
    return asSeen(m_file.desk(), m_file.store().repositories.advice.find(id));
}

AdviceRequestId AdviceService::ask(AdviceRequest request) {
    const auto& pair = pairFor(m_file, request.mentorship);
    sign(m_file, request.from, pair.mentee);
    if (request.from.author != pair.mentee)
        throw Refusal({{Issue::NotTheirs, Field::Owner}});
    request.from.audience = usualAudience(RecordKind::AdviceRequest);
    request.state = AdviceState::Open;
    request.answer.clear();
    request.answeredAt.reset();
    request.session = {};
    request.question = text::clean(request.question);
    request.context = text::clean(request.context);
    refuseIf(check(request));
    request.id = m_file.store().ids.next<AdviceRequestId>();
    m_file.store().act(lineFor(m_file, Action::AskAdvice, request.id.value, request.from,
                               pairName(m_file.directory(), pair), {}, formats::toJson(request)),
                       [&](Repositories& in) { in.advice.insert(request); });
    return request.id;
}

void AdviceService::answer(AdviceRequestId id, const std::string& typed) {
    const auto before = whole(m_file.desk(), m_file.store().repositories.advice.find(id));
    if (!m_file.desk().perspective().is(pairFor(m_file, before.mentorship).mentor))
        throw Refusal({{Issue::NotAllowed, Field::None}});
    auto after = before;
    after.state = AdviceState::Answered;
    after.answer = text::clean(typed);
    after.answeredAt = m_file.clock().now();
    refuseIf(check(after));
    m_file.store().act(lineFor(m_file, Action::AnswerAdvice, id.value, after.from, subjectOf(m_file, after),
                               formats::toJson(before), formats::toJson(after)),
                       [&](Repositories& in) { in.advice.update(after); });
}

void AdviceService::takeToSession(AdviceRequestId id, SessionId sessionId) {
    const auto before = whole(m_file.desk(), m_file.store().repositories.advice.find(id));
    auto session = whole(m_file.desk(), m_file.store().repositories.sessions.find(sessionId));
    if (session.mentorship != before.mentorship)
        throw Refusal({{Issue::NotTheirs, Field::None}});
    if (session.state != SessionState::Planned || before.state == AdviceState::Answered)
        throw Refusal({{Issue::StateChangeNotAllowed, Field::State}});
    auto after = before;
    after.state = AdviceState::ForSession;
    after.session = sessionId;
    const bool isThere = SessionService::isOnAgenda(session, before.question);
    if (isThere && after == before)
        return;
    if (!isThere)
        session.agenda.push_back({before.question, before.from.author, false});
    refuseIf(check(session));
    m_file.store().act(lineFor(m_file, Action::TakeAdviceToSession, id.value, after.from, subjectOf(m_file, after),
                               formats::toJson(before), formats::toJson(after)),
                       [&](Repositories& in) {
                           in.advice.update(after);
                           in.sessions.update(session);
                       });
}

void AdviceService::remove(AdviceRequestId id) {
    const auto request = whole(m_file.desk(), m_file.store().repositories.advice.find(id));
    requireOwn(m_file.desk(), request);
    m_file.store().act(lineFor(m_file, Action::DeleteAdvice, id.value, request.from, subjectOf(m_file, request),
                               formats::toJson(request)),
                       [&](Repositories& in) { in.advice.remove(id); });
}

} // namespace mentoring
