#include "app/advice_service.h"

#include "app/session_service.h"
#include "record_service.h"

namespace mentoring {

namespace {

using Requests = RecordsOf<AdviceRequest>;

} // namespace

AdviceService::AdviceService(OrganisationFile& file) : m_file(file) {}

std::vector<Seen<AdviceRequest>> AdviceService::toAnswer(std::size_t most) const {
    const auto& viewer = m_file.desk().perspective();
    return Requests(m_file).seen(m_file.store().repositories.of<AdviceRequest>().toAnswer(viewer, most).first);
}

std::vector<Seen<AdviceRequest>> AdviceService::requests() const {
    return Requests(m_file).all();
}

std::vector<Seen<AdviceRequest>> AdviceService::requestsOf(MentorshipId pair) const {
    return Requests(m_file).of(pair);
}

std::optional<Seen<AdviceRequest>> AdviceService::request(AdviceRequestId id) const {
    return Requests(m_file).find(id);
}

AdviceRequestId AdviceService::ask(AdviceRequest request) {
    Writing writing(m_file.store());
    const auto& pair = pairFor(m_file, request.mentorship);
    sign(m_file, request.from, pair.mentee);
    if (request.from.author != pair.mentee)
        throw Refusal({{Issue::NotTheirs, Field::Owner}});
    request.from.audience = usualAudience(RecordKind::AdviceRequest);
    request.session = {};
    clean(request);
    const bool isAnswered = m_file.desk().isCoordinator() && !request.answer.empty();
    request.state = isAnswered ? AdviceState::Answered : AdviceState::Open;
    request.answeredAt = isAnswered ? std::optional(m_file.clock().now()) : std::nullopt;
    if (!isAnswered)
        request.answer.clear();
    refuseIf(check(request));
    return Requests(m_file).add(writing, Action::AskAdvice, request);
}

void AdviceService::edit(const AdviceRequest& typed) {
    Writing writing(m_file.store());
    const auto before = Requests(m_file).own(typed.id);
    requireFresh(typed.from.revision, before.from.revision);
    if (before.state == AdviceState::Answered)
        throw Refusal({{Issue::StateChangeNotAllowed, Field::State}});
    auto after = before;
    after.question = typed.question;
    after.context = typed.context;
    after.urgency = typed.urgency;
    clean(after);
    refuseIf(check(after));
    if (after == before)
        return;
    // On the agenda it stands in the same words.
    const auto session = before.session.isSet() ? RecordsOf<Session>(m_file).find(before.session) : std::nullopt;
    const auto planned =
        session && session->state == SessionState::Planned ? std::optional(session->record()) : std::nullopt;
    auto renamed = planned;
    if (renamed)
        for (auto& item : renamed->agenda)
            if (item.text == before.question)
                item.text = after.question;
    if (renamed)
        refuseIf(check(*renamed));
    Requests(m_file).change(writing, Action::EditAdvice, before, after, [&](Repositories& in) {
        if (renamed != planned)
            in.of<Session>().update(*planned, *renamed);
    });
}

void AdviceService::answer(AdviceRequestId id, const std::string& typed) {
    Writing writing(m_file.store());
    const auto before = Requests(m_file).whole(id);
    if (!m_file.desk().perspective().is(pairFor(m_file, before.mentorship).mentor))
        throw Refusal({{Issue::NotAllowed, Field::None}});
    auto after = before;
    after.state = AdviceState::Answered;
    after.answer = typed;
    after.answeredAt = m_file.clock().now();
    clean(after);
    refuseIf(check(after));
    Requests(m_file).change(writing, Action::AnswerAdvice, before, after);
}

void AdviceService::takeToSession(AdviceRequestId id, SessionId sessionId) {
    Writing writing(m_file.store());
    const auto before = Requests(m_file).whole(id);
    const auto asItWas = RecordsOf<Session>(m_file).whole(sessionId);
    auto session = asItWas;
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
    Requests(m_file).change(writing, Action::TakeAdviceToSession, before, after,
                            [&](Repositories& in) { in.of<Session>().update(asItWas, session); });
}

void AdviceService::remove(AdviceRequestId id) {
    Writing writing(m_file.store());
    Requests(m_file).remove(writing, Action::DeleteAdvice, Requests(m_file).own(id));
}

bool AdviceService::mayEdit(const Seen<AdviceRequest>& request) const {
    return request.state != AdviceState::Answered && Requests(m_file).mayEdit(request);
}

} // namespace mentoring
