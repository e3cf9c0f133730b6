#pragma once

#include <QObject>

#include "app/news.h"
#include "kit/line_item.h"
#include "mentoring/perspective.h"
#include "window/workspace.h"

namespace mentoring::ui {

/// What is new for whoever is at the desk since they last had it, as far as they have not looked at it yet. Read once,
/// when they sit down: whatever is done while they sit there, they do themselves. Up to when somebody has read is kept
/// in the user's settings and not in the file: looking changes nothing that the others have, and a file that can only
/// be read has news as well.
class DeskNews : public QObject {
    Q_OBJECT

public:
    /// The one of the workspace.
    [[nodiscard]] static DeskNews& of(Workspace& workspace);
    ~DeskNews() override;

    [[nodiscard]] const std::vector<News>& all();
    /// About records of a kind, for the badge of their page.
    [[nodiscard]] int count(RecordKind kind);
    void saw(RecordKind kind, std::int64_t record);
    /// What has no page of its own is seen on the page of the pair.
    void sawPageOf(MentorshipId pair);
    void sawAll();
    /// A line of a card about it.
    [[nodiscard]] LineItem::Content lineOf(const News& one);

Q_SIGNALS:
    /// Something about records of this kind has been looked at, or is gone.
    void changed(mentoring::RecordKind kind);

private:
    explicit DeskNews(Workspace& workspace);

    void read();
    void keep() const;
    void follow(const Change& change);
    template <class Is>
    void drop(Is is);

    Workspace& m_workspace;
    std::string m_path;
    bool m_isRead = false;
    Perspective m_desk;
    Instant m_readAt{};
    std::vector<News> m_news;
};

} // namespace mentoring::ui
