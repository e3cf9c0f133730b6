#include "mentorships/health_card.h"

#include "app/pair_health.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

QString titleOf(HealthOf of) {
    switch (of) {
    case HealthOf::Meetings:
        return HealthCard::tr("Sessions");
    case HealthOf::Agreement:
        return HealthCard::tr("Agreement");
    case HealthOf::Goals:
        return HealthCard::tr("Goals");
    case HealthOf::Feedback:
        return HealthCard::tr("Feedback");
    case HealthOf::Concerns:
        return HealthCard::tr("Concerns");
    case HealthOf::End:
        return HealthCard::tr("Last day");
    }
    return {};
}

QString causeOf(const HealthPart& part) {
    switch (part.of) {
    case HealthOf::Meetings:
        return part.day ? HealthCard::tr("Last session on %1, %Ln day(s) ago", nullptr, part.count)
                              .arg(wording::date(*part.day))
                        : HealthCard::tr("No session in %Ln day(s)", nullptr, part.count);
    case HealthOf::Agreement:
        return part.day ? HealthCard::tr("Accepted by both, on %1").arg(wording::date(*part.day))
                        : HealthCard::tr("Not accepted by both");
    case HealthOf::Goals:
        return part.count == 0 ? HealthCard::tr("None that you may see")
                               : HealthCard::tr("%1 of %2 achieved")
                                     .arg(wording::number(part.achieved), wording::number(part.count));
    case HealthOf::Feedback:
        return part.count == 0 ? HealthCard::tr("Nothing that you may see waits for a reply")
                               : HealthCard::tr("%Ln without a reply", nullptr, part.count);
    case HealthOf::Concerns:
        return part.count == 0 ? HealthCard::tr("None is open") : HealthCard::tr("%Ln open", nullptr, part.count);
    case HealthOf::End:
        return part.day ? wording::date(*part.day) : HealthCard::tr("None is planned");
    }
    return {};
}

} // namespace

HealthCard::HealthCard(Workspace& workspace, QWidget* parent)
    : PairCard(workspace, QStringLiteral("pairHealthCard"),
               Aspects(Aspect::Sessions) | Aspect::Agreements | Aspect::Goals | Aspect::Feedback | Aspect::Concerns |
                   Aspect::Mentorships | Aspect::Programs | Aspect::Limits,
               parent) {}

void HealthCard::show(PairFolder& folder) {
    clearLines();
    setTitle(tr("How they are doing"));
    const auto parts = healthOf(m_workspace.file(), folder);
    setVisible(!parts.empty());
    for (const auto& part : parts)
        addParagraph(part.isWell ? titleOf(part.of) : tr("%1: to look at").arg(titleOf(part.of)), causeOf(part));
}

} // namespace mentoring::ui
