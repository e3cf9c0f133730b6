#include "mentoring_search.h"

#include "app/search_service.h"
#include "app/session_service.h"
#include "kit/utf8.h"
#include "wording/mentoring.h"

namespace mentoring::ui {

namespace {

struct Kind {
    QString group;
    QString iconName;
};

} // namespace

QList<SearchHit> MentoringSearch::search(const QString& text, int most) {
    QList<SearchHit> hits;
    if (text.trimmed().isEmpty())
        return hits;
    const auto kindOf = [](RecordKind kind) -> std::optional<Kind> {
        switch (kind) {
        case RecordKind::Goal:
            return Kind{tr("Goals"), QStringLiteral("goal")};
        case RecordKind::Session:
            return Kind{tr("Sessions"), QStringLiteral("session")};
        case RecordKind::Feedback:
            return Kind{tr("Feedback"), QStringLiteral("feedback")};
        case RecordKind::Insight:
            return Kind{tr("Strengths and areas to grow"), QStringLiteral("skills")};
        case RecordKind::Agreement:
        case RecordKind::CareerPlan:
        case RecordKind::SkillAssessment:
        case RecordKind::PrivateNote:
        case RecordKind::ActionItem:
        case RecordKind::AdviceRequest:
        case RecordKind::Concern:
        case RecordKind::MentorGain:
            break; // not looked through
        }
        return std::nullopt;
    };
    auto& file = m_workspace.file();
    for (const auto& hit : file.search().search(text.toStdString(), static_cast<std::size_t>(most))) {
        const auto record = recordRef(hit.kind, hit.id);
        const auto kind = kindOf(hit.kind);
        if (!record || !kind)
            continue;
        QString title = toQt(hit.title);
        if (hit.kind == RecordKind::Session) {
            if (const auto session = file.sessions().session(SessionId{hit.id}))
                title = wording::when(*session);
        }
        const auto* person = file.directory().person(hit.person);
        const auto who = person ? toQt(person->displayName()) : QString();
        const auto excerpt = toQt(hit.excerpt);
        if (title.isEmpty())
            title = excerpt;
        hits.append({kind->group, title, title == excerpt || excerpt.isEmpty() ? who : excerpt, kind->iconName,
                     [this, record] { m_workspace.open(*record); }, 30 + hit.rank});
    }
    return hits;
}

} // namespace mentoring::ui
