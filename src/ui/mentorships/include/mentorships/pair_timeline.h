#pragma once

#include "parts/pair_chapter.h"

class QComboBox;

namespace mentoring::ui {

/// The journal of a mentorship, newest first, of one kind when asked for; and what can be added to it.
class TimelineCard : public PairCard {
    Q_OBJECT

public:
    TimelineCard(Workspace& workspace, std::span<const PairChapter> chapters, QWidget* parent = nullptr);
    using QWidget::show;
    void show(PairFolder& folder) override;

private:
    void fill();
    void fillKinds();
    void addDeeds(const Mentorship& pair);

    /// What one chapter tells.
    struct Told {
        const PairChapter* chapter;
        std::vector<PairEvent> events;
    };
    std::span<const PairChapter> m_chapters;
    QComboBox* m_kind = nullptr; ///< its data: the place of a chapter, -1 for all
    std::optional<Mentorship> m_pair;
    std::vector<Told> m_told;
    bool m_showsAll = false; ///< asked for
};

} // namespace mentoring::ui
