#pragma once

#include "window/page.h"

namespace mentoring::ui {

class Card;
class EmptyState;
class PageHeader;
class ScrollColumn;
class StatTile;

/// What needs the coordinator today: applications, incomplete people, people who wait, missing mentors, the next step.
class HomePage : public Page {
    Q_OBJECT

public:
    explicit HomePage(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("home"); }
    void activate() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void fillTasks(const Program& program);
    void fillWaiting(const Program& program);
    /// Adds a step where it is due: a sentence, a verb for the button and what that does.
    using Task = std::function<void(bool, const QString&, const QString&, const std::function<void()>&)>;
    /// People whose open pairs go on without them.
    void addAbsentTasks(const Program& program, const Task& task);
    void addMentoringTasks(const Task& task);
    void fillSilent();
    /// The page of the people with one of its views: "applied", "incomplete", "unpaired".
    void showPeople(const QString& view);
    void addTask(Card* card, const QString& sentence, const QString& verb, const std::function<void()>& step);

    PageHeader* m_header = nullptr;
    QAction* m_import = nullptr;
    QAction* m_newProgram = nullptr;
    ScrollColumn* m_scroll = nullptr;
    QWidget* m_content = nullptr;
    EmptyState* m_empty = nullptr;
};

} // namespace mentoring::ui
