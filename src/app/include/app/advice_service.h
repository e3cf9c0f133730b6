#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QObject>

#include "app/organisation_file.h"
#include "app/seen.h"
#include "mentoring/advice_request.h"

namespace mentoring {

/// What mentees ask of their mentors. All writing throws Refusal or FileError.
class AdviceService final : public QObject {
    Q_OBJECT

public:
    explicit AdviceService(OrganisationFile& file);

    /// Asked of whoever is at the desk and open, the oldest first; at most so many.
    [[nodiscard]] std::vector<Seen<AdviceRequest>> toAnswer(std::size_t most) const;

    [[nodiscard]] std::vector<Seen<AdviceRequest>> requests() const;
    [[nodiscard]] std::vector<Seen<AdviceRequest>> requestsOf(MentorshipId pair) const;
    [[nodiscard]] std::optional<Seen<AdviceRequest>> request(AdviceRequestId id) const;

    /// By the mentee of the pair. The coordinator, who will see neither again, records the mentor's answer with it,
    /// where there is one.
    AdviceRequestId ask(AdviceRequest request);
    /// By the mentee, while it is not answered: question, context and urgency, and its words on the agenda it was put
    /// on.
    void edit(const AdviceRequest& request);
    /// By the mentor.
    void answer(AdviceRequestId id, const std::string& text);
    /// By either: puts the question on the agenda of a planned session. One step.
    void takeToSession(AdviceRequestId id, SessionId session);
    void remove(AdviceRequestId id); ///< by the mentee

    [[nodiscard]] bool mayEdit(const Seen<AdviceRequest>& request) const;

private:
    OrganisationFile& m_file;
};

} // namespace mentoring
