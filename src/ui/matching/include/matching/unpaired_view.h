#pragma once

#include <memory>

#include <QWidget>

#include "matching/pairs_table_model.h"
#include "window/workspace.h"

class QAction;
class QSplitter;

namespace mentoring::ui {

class MentorsCard;
class LinesCard;
class RemovedCard;
class ScrollColumn;
class Table;
class EmptyState;

/// Who has nobody, and for the one chosen: why, rule by rule, what would pair them, and who would be near.
class UnpairedView : public QWidget {
    Q_OBJECT

public:
    UnpairedView(Workspace& workspace, QAction* byHand, QWidget* parent = nullptr);

    void show(std::shared_ptr<const MatchingView> view);
    using QWidget::show;
    void setFilter(const QString& text);
    [[nodiscard]] UnpairedTableModel* model() const { return m_model; }
    [[nodiscard]] Table* table() const { return m_table; }

    /// The mentee (of the snapshot) that is chosen; -1 for none.
    [[nodiscard]] int currentMentee() const;
    void select(int mentee);
    void retranslate();

Q_SIGNALS:
    void mentorChosen(int mentor);
    void currentChanged();

private:
    void showCurrent();
    void showWays(int mentee);

    Workspace& m_workspace;
    std::shared_ptr<const MatchingView> m_view;
    UnpairedTableModel* m_model = nullptr;
    Table* m_table = nullptr;
    EmptyState* m_none = nullptr;
    QSplitter* m_splitter = nullptr;
    ScrollColumn* m_detail = nullptr;
    RemovedCard* m_removed = nullptr;
    LinesCard* m_ways = nullptr;
    MentorsCard* m_mentors = nullptr;
    PersonId m_current;
};

} // namespace mentoring::ui
