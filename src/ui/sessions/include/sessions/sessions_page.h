#pragma once

#include "mentoring/session.h"
#include "parts/record_page.h"

class QToolButton;

namespace mentoring {
struct SilentPair;
}

namespace mentoring::ui {

class Label;
class LinesCard;
class MonthCalendar;
class SegmentedControl;
class SessionsList;

/// Sessions as a list and as a month; pairs that have not met for long; one session; what to prepare.
class SessionsPage : public RecordPage {
    Q_OBJECT

public:
    explicit SessionsPage(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("session"); }
    bool showRecord(const RecordRef& record) override;
    void activate() override;
    /// "record" (planned and past), "silent" (pairs).
    void showView(const QString& view) override;

    /// What helps before the next session of a pair, for one of the two.
    bool prepare(MentorshipId pair);
    /// Opens the form for a session that was planned, or for a new one of a pair; nothing set: asks which.

protected:
    void fillList() override;
    void showRows() override;
    bool followList(const Change& change) override;
    bool fillDetail(qint64 id, QVBoxLayout* column) override;
    void retranslate() override;
    void lookAtCurrent() override;

private:
    /// What can be done now.
    struct Now {
        bool writable = false;
        bool mayMeet = false; ///< there is an open pair
        std::optional<SessionState> state;
        bool isWhole = false;

        [[nodiscard]] bool isPlanned() const { return state == SessionState::Planned; }
    };
    void build();
    void makeActions();
    void showTable();
    void fillMonth();
    void fillSilent();
    [[nodiscard]] std::vector<SilentPair> silentPairs() const;
    void plan(std::optional<Date> on);
    void showBadge();

    Now m_now;
    SessionsList* m_sessions = nullptr;
    std::optional<Session> m_last;    ///< the last one read, where there are more
    std::optional<int> m_silentCount; ///< pairs; empty: to be counted anew
    SegmentedControl* m_view = nullptr;
    SegmentedControl* m_filter = nullptr;
    QWidget* m_monthPane = nullptr;
    QWidget* m_legend = nullptr; ///< what the marks in the month mean
    MonthCalendar* m_month = nullptr;
    Label* m_monthName = nullptr;
    std::vector<std::pair<QToolButton*, const char*>> m_turns; ///< of the month, with what each says
    QWidget* m_silentPane = nullptr;
    LinesCard* m_silent = nullptr;
    MentorshipId m_preparing;
};

} // namespace mentoring::ui
