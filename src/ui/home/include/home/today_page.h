#pragma once

#include <array>
#include <functional>
#include <map>
#include <utility>
#include <vector>

#include "app/worklist.h"
#include "mentoring/contact.h"
#include "window/page.h"

class QComboBox;

namespace mentoring::ui {

class Card;
class EmptyState;
class PageHeader;
class ScrollColumn;

/// "Needs you today": everything that waits for the coordinator in the program in front, group by group; each thing
/// with its cause, the next step as a button, and "not now until".
class TodayPage : public Page {
    Q_OBJECT

public:
    explicit TodayPage(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("check-circle"); }
    void activate() override;
    /// One group alone, by the word of its reason; empty: all.
    void showView(const QString& view) override;
    [[nodiscard]] QList<QAction*> menuActions() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Step {
        QString verb;
        std::function<void()> take;
    };
    void refresh();
    void fillChoice(const std::vector<Waiting>& all);
    void addGroup(const Waiting& waiting);
    void addThing(Card& card, Waits why, const WaitingThing& thing);
    void addPutOffs();
    [[nodiscard]] QString nameOf(const WaitingThing& thing) const;
    [[nodiscard]] Step stepFor(Waits why, const WaitingThing& thing);
    void openIt(Waits why, const WaitingThing& thing);

    PageHeader* m_header = nullptr;
    QComboBox* m_which = nullptr;
    QAction* m_limits = nullptr;
    ScrollColumn* m_scroll = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_content = nullptr;
    QString m_view;                                                         ///< the word of a reason; empty: all
    std::map<std::pair<std::int64_t, std::int64_t>, Contact> m_lastContact; ///< by pair, or by person
    std::array<bool, std::size(waitingReasons)> m_showsAll{};               ///< groups that were asked for whole
};

} // namespace mentoring::ui
