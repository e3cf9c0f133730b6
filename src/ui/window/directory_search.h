#pragma once

#include <string>
#include <vector>

#include "window/search.h"
#include "window/workspace.h"

namespace mentoring::ui {

/// People, pairs and programs of the open file. Names are folded once and again only after people have changed.
class DirectorySearch final : public QObject, public SearchProvider {
    Q_OBJECT

public:
    explicit DirectorySearch(Workspace& workspace);
    [[nodiscard]] QList<SearchHit> search(const QString& text, int most) override;
    [[nodiscard]] QString finds() const override;

private:
    struct Entry {
        PersonId id;
        std::string folded;
    };

    void indexPeople();

    Workspace& m_workspace;
    std::vector<Entry> m_people;
    bool m_stale = true;
};

} // namespace mentoring::ui
