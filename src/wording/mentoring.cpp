#include "wording/mentoring.h"

#include <QTimeZone>

#include "said.h"
#include "wording/language.h"
#include "wording/numbers.h"

namespace mentoring::wording {

QString name(GoalKind kind) {
    switch (kind) {
    case GoalKind::Professional:
        return Said::tr("Professional", "a goal");
    case GoalKind::Interpersonal:
        return Said::tr("Interpersonal", "a goal");
    case GoalKind::Career:
        return Said::tr("Career", "a goal");
    }
    return {};
}

QString name(GoalState state) {
    switch (state) {
    case GoalState::Draft:
        return Said::tr("Draft", "a goal");
    case GoalState::Active:
        return Said::tr("In progress", "a goal");
    case GoalState::Achieved:
        return Said::tr("Achieved", "a goal");
    case GoalState::PartlyAchieved:
        return Said::tr("Partly achieved", "a goal");
    case GoalState::Dropped:
        return Said::tr("Dropped", "a goal");
    }
    return {};
}

QString name(InsightKind kind) {
    switch (kind) {
    case InsightKind::Strength:
        return Said::tr("Strength");
    case InsightKind::GrowthArea:
        return Said::tr("Area to grow");
    }
    return {};
}

QString name(EvidenceStrength strength) {
    switch (strength) {
    case EvidenceStrength::Hint:
        return Said::tr("A first hint");
    case EvidenceStrength::Clear:
        return Said::tr("Clearly seen");
    case EvidenceStrength::Repeated:
        return Said::tr("Seen several times");
    }
    return {};
}

QString name(AssessmentMoment moment) {
    switch (moment) {
    case AssessmentMoment::Start:
        return Said::tr("At the start");
    case AssessmentMoment::Middle:
        return Said::tr("Halfway");
    case AssessmentMoment::End:
        return Said::tr("At the end");
    case AssessmentMoment::AnyTime:
        return Said::tr("At any time");
    }
    return {};
}

QString name(SessionState state) {
    switch (state) {
    case SessionState::Planned:
        return Said::tr("Planned", "a session");
    case SessionState::Held:
        return Said::tr("Held", "a session");
    case SessionState::Missed:
        return Said::tr("Missed", "a session");
    case SessionState::Cancelled:
        return Said::tr("Cancelled", "a session");
    case SessionState::Moved:
        return Said::tr("Moved", "a session");
    }
    return {};
}

QString name(MissedBy by) {
    switch (by) {
    case MissedBy::Nobody:
        return Said::tr("Both came");
    case MissedBy::Mentor:
        return Said::tr("The mentor did not come");
    case MissedBy::Mentee:
        return Said::tr("The mentee did not come");
    case MissedBy::Both:
        return Said::tr("Neither came");
    }
    return {};
}

QString name(Phase phase) {
    switch (phase) {
    case Phase::Start:
        return Said::tr("Getting started", "of a mentorship");
    case Phase::Middle:
        return Said::tr("Under way", "of a mentorship");
    case Phase::End:
        return Said::tr("Closing", "of a mentorship");
    }
    return {};
}

QString name(FeedbackReply reply) {
    switch (reply) {
    case FeedbackReply::None:
        return Said::tr("No reply yet", "feedback");
    case FeedbackReply::Acknowledged:
        return Said::tr("Acknowledged", "feedback");
    case FeedbackReply::Answered:
        return Said::tr("Answered", "feedback");
    case FeedbackReply::Disputed:
        return Said::tr("Disagreed", "feedback");
    }
    return {};
}

QString name(Urgency urgency) {
    switch (urgency) {
    case Urgency::NextSession:
        return Said::tr("At the next session");
    case Urgency::Soon:
        return Said::tr("In the next days");
    case Urgency::Today:
        return Said::tr("As soon as possible");
    }
    return {};
}

QString name(AdviceState state) {
    switch (state) {
    case AdviceState::Open:
        return Said::tr("Waiting for an answer", "a question");
    case AdviceState::Answered:
        return Said::tr("Answered", "a question");
    case AdviceState::ForSession:
        return Said::tr("On the agenda", "a question");
    }
    return {};
}

QString name(ConcernKind kind) {
    switch (kind) {
    case ConcernKind::NoMeetings:
        return Said::tr("We do not meet", "a concern");
    case ConcernKind::Relationship:
        return Said::tr("We do not get along", "a concern");
    case ConcernKind::Confidentiality:
        return Said::tr("Confidentiality", "a concern");
    case ConcernKind::Workload:
        return Said::tr("Too little time", "a concern");
    case ConcernKind::Conduct:
        return Said::tr("Conduct", "a concern");
    case ConcernKind::Organisation:
        return Said::tr("Organisation of the program", "a concern");
    case ConcernKind::Other:
        return Said::tr("Something else", "a concern");
    }
    return {};
}

QString name(ConcernStatus status) {
    switch (status) {
    case ConcernStatus::Open:
        return Said::tr("Open", "a concern");
    case ConcernStatus::InProgress:
        return Said::tr("In hand", "a concern");
    case ConcernStatus::Resolved:
        return Said::tr("Resolved", "a concern");
    }
    return {};
}

QString name(GainKind kind) {
    switch (kind) {
    case GainKind::Perspective:
        return Said::tr("A new perspective", "what a mentor gains");
    case GainKind::Leadership:
        return Said::tr("Leadership", "what a mentor gains");
    case GainKind::Communication:
        return Said::tr("Communication", "what a mentor gains");
    case GainKind::Knowledge:
        return Said::tr("Knowledge", "what a mentor gains");
    case GainKind::Other:
        return Said::tr("Something else", "what a mentor gains");
    }
    return {};
}

QString name(TextKind kind) {
    switch (kind) {
    case TextKind::MentorRole:
        return Said::tr("Role of the mentor");
    case TextKind::MenteeRole:
        return Said::tr("Role of the mentee");
    case TextKind::CoordinatorRole:
        return Said::tr("Role of the coordinator");
    case TextKind::ManagerRole:
        return Said::tr("Role of the line manager");
    case TextKind::Confidentiality:
        return Said::tr("Agreement: confidentiality and its limits");
    case TextKind::Ending:
        return Said::tr("Agreement: how it ends");
    case TextKind::OutsideContact:
        return Said::tr("Agreement: contact outside the pair");
    }
    return {};
}

QString name(Audience audience) {
    switch (audience) {
    case Audience::AuthorOnly:
        return Said::tr("The author only");
    case Audience::Pair:
        return Said::tr("The pair");
    case Audience::PairOutline:
        return Said::tr("The pair; title and progress for the coordinator");
    case Audience::PairAndCoordinator:
        return Said::tr("The pair and the coordinator");
    case Audience::AuthorAndCoordinator:
        return Said::tr("The author and the coordinator");
    }
    return {};
}

namespace {

bool isForPair(Audience audience) {
    return audience == Audience::Pair || audience == Audience::PairOutline || audience == Audience::PairAndCoordinator;
}

/// "you, Zoé Girard and the coordinator": whoever reads the line comes first.
QString namesOf(const std::vector<Reader>& readers) {
    QStringList names;
    for (const bool you : {true, false}) {
        for (const auto& reader : readers)
            if (reader.isYou == you)
                names << (you ? Said::tr("you") : reader.name);
    }
    if (names.size() < 2)
        return names.join(QString());
    const auto last = names.takeLast();
    return Said::tr("%1 and %2", "a list and its last entry").arg(names.join(QStringLiteral(", ")), last);
}

/// The clauses behind the names, each a sentence with a place for what stands before it.
QStringList clausesOf(RecordKind kind, Audience audience, const Readers& readers) {
    QStringList clauses;
    if (isForPair(audience) && isAboutOneself(kind) && readers.partners.empty())
        clauses << Said::tr("%1; a mentor too, once there is one");
    const bool session = kind == RecordKind::Session;
    switch (sightOf(kind, audience, Standing::Coordinator)) {
    case Sight::Everything:
        break;
    case Sight::Outline:
        if (readers.youCoordinate)
            clauses << (session ? Said::tr("%1; you see when it takes place")
                                : Said::tr("%1; you see title and progress"));
        else
            clauses << (session ? Said::tr("%1; the coordinator sees when it takes place")
                                : Said::tr("%1; the coordinator sees title and progress"));
        break;
    case Sight::Nothing:
        if (readers.youCoordinate && readers.isWritten)
            clauses << Said::tr("%1; you will not see it again");
        break;
    }
    return clauses;
}

} // namespace

QString seenBy(RecordKind kind, Audience audience, const Readers& readers) {
    std::vector<Reader> all;
    if (readers.author)
        all.push_back(*readers.author);
    if (isForPair(audience))
        all.insert(all.end(), readers.partners.begin(), readers.partners.end());
    if (sightOf(kind, audience, Standing::Coordinator) == Sight::Everything)
        all.push_back({Said::tr("the coordinator"), readers.youCoordinate});
    if (all.empty())
        return Said::tr("Seen by: nobody yet");
    const auto clauses = clausesOf(kind, audience, readers);
    QString said;
    if (all.size() > 1 || !clauses.isEmpty())
        said = Said::tr("Seen by: %1").arg(namesOf(all));
    else
        said = all.front().isYou ? Said::tr("Seen by: only you") : Said::tr("Seen by: %1 only").arg(all.front().name);
    if (audience == Audience::AuthorAndCoordinator && !readers.partners.empty())
        said = Said::tr("%1, not by %2", "Seen by: you and the coordinator, not by …")
                   .arg(said, namesOf(readers.partners));
    for (const auto& clause : clauses)
        said = clause.arg(said);
    return readers.youCoordinate && readers.isWritten && readers.author
               ? Said::tr("Recorded for %1. %2", "… Seen by: …").arg(readers.author->name, said)
               : said;
}

QString labelled(const QString& label, const QString& text) {
    return Said::tr("%1: %2", "a label and its text").arg(label, text);
}

QString text(const TradeText& both) {
    const auto chosen = both.in(textLanguage());
    return QString::fromUtf8(chosen.data(), static_cast<qsizetype>(chosen.size()));
}

QString text(const Bilingual& both) {
    return QString::fromStdString(both.in(textLanguage()));
}

QString attainmentName(int level) {
    switch (level) {
    case -2:
        return Said::tr("Much less than expected");
    case -1:
        return Said::tr("Less than expected");
    case 0:
        return Said::tr("As expected");
    case 1:
        return Said::tr("Better than expected");
    case 2:
        return Said::tr("Much better than expected");
    default:
        return {};
    }
}

QString when(const Session& session) {
    auto said = longDate(session.on);
    if (session.minute)
        said += QStringLiteral(", ") + time(*session.minute);
    const auto zone = QByteArray::fromStdString(session.timeZone);
    if (session.minute && !zone.isEmpty() && zone != QTimeZone::systemTimeZoneId())
        said += QStringLiteral(" (%1)").arg(QString::fromUtf8(zone));
    return said;
}

QString length(int minutes) {
    const int hours = minutes / 60;
    const int rest = minutes % 60;
    if (hours == 0)
        return Said::tr("%1 min").arg(minutes);
    return rest == 0 ? Said::tr("%1 h").arg(hours) : Said::tr("%1 h %2 min").arg(hours).arg(rest, 2, 10, QLatin1Char('0'));
}

QString ago(Date day, Date today) {
    const int days = daysBetween(day, today);
    if (days == 0)
        return Said::tr("today");
    if (days == 1)
        return Said::tr("yesterday");
    if (days == -1)
        return Said::tr("tomorrow");
    return days > 0 ? Said::tr("%n days ago", "", days) : Said::tr("in %n days", "", -days);
}

QString due(Date day, Date today) {
    const int days = daysBetween(today, day);
    if (days == 0)
        return Said::tr("due today");
    if (days == 1)
        return Said::tr("due tomorrow");
    return days > 0 ? Said::tr("due in %n days", "", days) : Said::tr("overdue by %n days", "", -days);
}

QString sentence(const Remark& remark) {
    const auto word = QString::fromStdString(remark.word);
    switch (remark.kind) {
    case RemarkKind::Absolute:
        return Said::tr("“%1” is rarely the whole truth: which time do you mean?").arg(word);
    case RemarkKind::Judgement:
        return Said::tr("“%1” is a label: what did you see or hear?").arg(word);
    case RemarkKind::Sensitive:
        return Said::tr("“%1” may touch somebody’s private life: does it belong here?").arg(word);
    case RemarkKind::SeveralSituations:
        return Said::tr("“%1”: one situation at a time is easier to hear.").arg(word);
    case RemarkKind::NoFactYet:
        return Said::tr("Begin with what happened: the facts come first.");
    }
    return {};
}

} // namespace mentoring::wording
