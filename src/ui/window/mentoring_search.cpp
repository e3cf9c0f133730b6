#include "mentoring_search.h"

#include <QTimer>

#include "app/desk.h"
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

Kind kindOf(RecordKind kind) {
    switch (kind) {
    case RecordKind::Goal:
        return {MentoringSearch::tr("Goals"), QStringLiteral("goal")};
    case RecordKind::Session:
        return {MentoringSearch::tr("Sessions"), QStringLiteral("session")};
    case RecordKind::Feedback:
        return {MentoringSearch::tr("Feedback"), QStringLiteral("feedback")};
    case RecordKind::Insight:
        return {MentoringSearch::tr("Strengths and areas to grow"), QStringLiteral("skills")};
    case RecordKind::CareerPlan:
        return {MentoringSearch::tr("Career plans"), QStringLiteral("goal")};
    case RecordKind::SkillAssessment:
        return {MentoringSearch::tr("Levels of skills"), QStringLiteral("level")};
    case RecordKind::PrivateNote:
        return {MentoringSearch::tr("Private notes"), QStringLiteral("lock")};
    case RecordKind::ActionItem:
        return {MentoringSearch::tr("Actions"), QStringLiteral("check")};
    case RecordKind::AdviceRequest:
        return {MentoringSearch::tr("Questions"), QStringLiteral("question")};
    case RecordKind::Concern:
        return {MentoringSearch::tr("Concerns"), QStringLiteral("warning")};
    case RecordKind::MentorGain:
        return {MentoringSearch::tr("What mentoring brings"), QStringLiteral("bulb")};
    case RecordKind::Agreement: // is not looked through
        break;
    }
    return {};
}

/// What has no page of its own is shown where it belongs.
void show(Workspace& workspace, const SearchService::Hit& hit) {
    if (const auto record = recordRef(hit.kind, hit.id))
        workspace.open(*record);
    else if (hit.mentorship.isSet())
        workspace.open(hit.mentorship);
    else if (hit.kind == RecordKind::SkillAssessment)
        workspace.run(ShowInsightsOf{hit.person});
    else if (workspace.file().desk().isCoordinator())
        workspace.open(hit.person);
    else
        workspace.showPage(QStringLiteral("goals"));
}

} // namespace

MentoringSearch::MentoringSearch(Workspace& workspace) : m_workspace(workspace) {
    connect(&workspace.file().search(), &SearchService::ready, this, [this] {
        if (whenRead)
            whenRead();
    });
    // Before anybody asks, but not before the file is shown.
    QTimer::singleShot(0, this, [this] { m_workspace.file().search().prepare(); });
}

bool MentoringSearch::isReading() const {
    return !m_workspace.file().search().isReady();
}

QList<SearchHit> MentoringSearch::search(const QString& text, int most) {
    QList<SearchHit> hits;
    if (text.trimmed().isEmpty())
        return hits;
    auto& file = m_workspace.file();
    if (isReading()) {
        file.search().prepare();
        return hits;
    }
    for (const auto& hit : file.search().search(text.toStdString(), static_cast<std::size_t>(most))) {
        const auto kind = kindOf(hit.kind);
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
        hits.append({kind.group, title, title == excerpt || excerpt.isEmpty() ? who : excerpt, kind.iconName,
                     [this, hit] { show(m_workspace, hit); }, 30 + hit.rank});
    }
    return hits;
}

} // namespace mentoring::ui
