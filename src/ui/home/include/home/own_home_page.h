#pragma once

#include <vector>

#include "app/seen.h"
#include "mentoring/goal.h"
#include "window/page.h"

namespace mentoring::ui {

class LinesCard;
class PageHeader;

/// What a mentor or a mentee finds first: what is new, the next session, what to record and to answer, goals, promises;
/// a mentor's mentees and gains.
class OwnHomePage : public Page {
    Q_OBJECT

public:
    explicit OwnHomePage(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("home"); }
    void activate() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void fillRoles();
    void fillNews();
    void fillSessions();
    void fillWaiting();
    void fillMentees(const std::vector<Seen<Goal>>& all);
    void fillGoals(const std::vector<Seen<Goal>>& all);
    void fillActions();
    void fillGains();

    PageHeader* m_header = nullptr;
    LinesCard* m_sessions = nullptr;
    LinesCard* m_roles = nullptr; ///< sheets that are still to be read
    LinesCard* m_news = nullptr;
    LinesCard* m_waiting = nullptr;
    LinesCard* m_mentees = nullptr;
    LinesCard* m_goals = nullptr;
    LinesCard* m_actions = nullptr;
    LinesCard* m_gains = nullptr;
    int m_toRecord = 0; ///< of the sessions shown
    bool m_mentors = false;
    bool m_isMentored = false;
};

} // namespace mentoring::ui
