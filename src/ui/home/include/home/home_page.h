#pragma once

#include <array>
#include <functional>
#include <optional>
#include <vector>

#include "app/change.h"
#include "app/program_service.h"
#include "app/worklist.h"
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
    /// What a program begins with in which nobody takes part yet.
    void showBeginning(const Program& program);
    /// Takes back what is known and depends on what a change touched.
    void forget(Aspects touched);
    [[nodiscard]] std::vector<Waiting> waiting(ProgramId program);
    struct Way {
        QString verb;
        std::function<void()> step; ///< empty where nothing leads on
    };
    /// Where what waits is seen to, and what the button says that leads there.
    [[nodiscard]] Way wayTo(Waits why);
    void fillTasks(const std::vector<Waiting>& all);
    void fillProgram(const Program& program);
    /// The same program once more, with or without its people, and then its settings.
    void duplicate(ProgramId id);
    void saveTemplate(ProgramId id);
    /// People whose open pairs go on without them.
    void addAbsent(Card* card, const Waiting& absent);
    void fillSilent(const Waiting& silent);
    void fillWaiting(const Waiting& waiting);
    /// The page of the people with one of its views: "applied", "incomplete", "unpaired".
    void showPeople(const QString& view);
    void addTask(Card* card, const QString& sentence, const QString& verb, const std::function<void()>& step);

    /// What was asked since somebody looks, and nothing has touched since; by the number of the reason.
    std::array<std::optional<Waiting>, std::size(waitingReasons)> m_known;
    std::optional<ProgramService::Balance> m_balance;
    PageHeader* m_header = nullptr;
    QAction* m_import = nullptr;
    QAction* m_newProgram = nullptr;
    QAction* m_choose = nullptr;   ///< among the people there are
    QAction* m_takeOver = nullptr; ///< of another program
    ProgramId m_from;              ///< that other one
    ScrollColumn* m_scroll = nullptr;
    QWidget* m_content = nullptr;
    EmptyState* m_empty = nullptr;
};

} // namespace mentoring::ui
