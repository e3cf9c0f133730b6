#pragma once

#include "app/seen.h"
#include "mentoring/insight.h"
#include "parts/record_page.h"

class QBoxLayout;
class QComboBox;

namespace mentoring::ui {

class Label;
class LinesCard;

/// Strengths, areas to grow and skills of one mentee, in the mentee's and the mentor's voice, with what happened.
class InsightsPage : public RecordPage {
    Q_OBJECT

public:
    explicit InsightsPage(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("skills"); }
    bool showRecord(const RecordRef& record) override;
    /// Those about one person. False: nothing of them is seen here.
    bool showInsightsOf(PersonId person);
    bool focusSearch() override { return false; }

protected:
    void fillList() override;
    void showRows() override;
    bool followList(const Change& change) override;
    bool fillDetail(qint64 id, QVBoxLayout* column) override;
    void retranslate() override;
    void lookAtCurrent() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What can be done now.
    struct Now {
        bool mayWrite = false;
        bool isMine = false; ///< the insight that is open
    };
    void makeActions();
    void build();
    void fillMentees();
    void fillInsights();
    void fillSkills();
    void fillTimeline();
    void fillLevels(const std::vector<Seen<SkillAssessment>>& recorded);
    void add(InsightKind kind);
    void assess();
    /// Whom the coordinator records something about; not set where none was chosen.
    [[nodiscard]] PersonId chooseMentee(const QString& title);
    [[nodiscard]] PersonId mentee() const;
    /// The open pair through which whoever is at the desk mentors them; not set for the mentee.
    [[nodiscard]] MentorshipId pairWith(PersonId mentee) const;

    Label* m_private = nullptr; ///< what the coordinator does not see
    QComboBox* m_who = nullptr;
    QBoxLayout* m_both = nullptr; ///< strengths and areas, below each other where it is narrow
    LinesCard* m_strengths = nullptr;
    LinesCard* m_areas = nullptr;
    LinesCard* m_skills = nullptr;
    LinesCard* m_changes = nullptr;
    LinesCard* m_levels = nullptr;
    LinesCard* m_timeline = nullptr;
    Now m_now;
};

} // namespace mentoring::ui
