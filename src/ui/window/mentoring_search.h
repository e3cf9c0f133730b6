#pragma once

#include "window/search.h"
#include "window/workspace.h"

namespace mentoring::ui {

/// Goals, sessions, feedback and insights, as far as whoever is at the desk may see them.
class MentoringSearch final : public QObject, public SearchProvider {
    Q_OBJECT

public:
    explicit MentoringSearch(Workspace& workspace) : m_workspace(workspace) {}
    [[nodiscard]] QList<SearchHit> search(const QString& text, int most) override;

private:
    Workspace& m_workspace;
};

} // namespace mentoring::ui
