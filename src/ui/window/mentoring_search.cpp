#include "mentoring_search.h"

#include <QTimer>

#include "app/desk.h"
#include "app/search_service.h"
#include "app/session_service.h"
#include "kit/utf8.h"
#include "wording/changes.h"
#include "wording/mentoring.h"

namespace mentoring::ui {

namespace {

/// What has no page of its own is shown where it belongs.
void show(Workspace& workspace, const SearchService::Hit& hit) {
    if (const auto record = recordRef(hit.kind, hit.id);
        record && workspace.records().has(*record) && workspace.open(*record))
        return;
    if (hit.mentorship.isSet())
        workspace.open(hit.mentorship);
    else if (hit.kind == RecordKind::SkillAssessment)
        workspace.run(ShowInsightsOf{hit.person});
    else
        workspace.open(hit.person);
}

QString iconOf(const Workspace& workspace, const SearchService::Hit& hit) {
    const auto record = recordRef(hit.kind, hit.id);
    return record ? workspace.recordIcons().of(*record) : QString();
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

QString MentoringSearch::finds() const {
    return tr("what was written");
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
        hits.append({wording::namePlural(hit.kind), title, title == excerpt || excerpt.isEmpty() ? who : excerpt,
                     iconOf(m_workspace, hit), [this, hit] { show(m_workspace, hit); }, 30 + hit.rank});
    }
    return hits;
}

} // namespace mentoring::ui
