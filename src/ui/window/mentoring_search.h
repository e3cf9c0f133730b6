#pragma once

#include "window/search.h"
#include "window/workspace.h"

namespace mentoring::ui {

/// What the mentoring has left in records of every kind, as far as whoever is at the desk may see them. In a large file
/// they are read in another thread.
class MentoringSearch final : public QObject, public SearchProvider {
    Q_OBJECT

public:
    explicit MentoringSearch(Workspace& workspace);
    [[nodiscard]] QList<SearchHit> search(const QString& text, int most) override;
    [[nodiscard]] QString finds() const override;
    [[nodiscard]] bool isReading() const override;

private:
    Workspace& m_workspace;
};

} // namespace mentoring::ui
