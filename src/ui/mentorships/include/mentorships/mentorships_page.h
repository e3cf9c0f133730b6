#pragma once

#include <array>
#include <iterator>
#include <memory>
#include <optional>
#include <vector>

#include "mentoring/attendance.h"
#include "mentoring/date.h"
#include "mentoring/life.h"
#include "parts/list_and_detail.h"
#include "parts/page_actions.h"
#include "parts/pair_chapter.h"
#include "window/page.h"

namespace Ui {
class MentorshipsPage;
}

class QTimer;

namespace mentoring::ui {

class EmptyState;
class MentorshipDetail;
class MentorshipsTableModel;

/// The pairs that are published: found, paused, resumed, ended, deleted, exported; each with a page of its own.
class MentorshipsPage : public Page {
    Q_OBJECT

public:
    MentorshipsPage(Workspace& workspace, PairParts parts, QWidget* parent = nullptr);
    ~MentorshipsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("link"); }
    void activate() override;
    void deactivate() override;
    [[nodiscard]] QList<QAction*> menuActions() const override;
    bool focusSearch() override;
    void selectAll() override;
    void deleteSelected() override;
    [[nodiscard]] bool canGoBack() const override;
    void goBack() override { showList(); }
    [[nodiscard]] bool canDelete() const override;
    bool showRecord(const RecordRef& record) override;

    /// "open", "coming" (not begun), "silent", "paused", "absent" (one of the two does not take part), "ended", "all";
    /// "absent/123" of one person.
    void showView(const QString& view) override;

    /// Writes what is shown to a spreadsheet. False: nothing is.
    bool exportShown();

    [[nodiscard]] MentorshipsTableModel* model() const { return m_model; }

protected:
    void changeEvent(QEvent* event) override;

private:
    /// What the actions ask when they say whether they can be used.
    struct Now {
        bool writable = false;
        int chosen = 0;
        std::array<int, std::size(allMentorshipStates)> states{}; ///< of the chosen ones, how many are in each
    };

    void makeActions();
    void build();
    void retranslate();
    void setFilter(const QString& id);
    void fillPrograms();
    void programChosen();
    void fileChanged(const Change& change);
    void reload();
    /// Reads what each pair has done anew, the first of them at once, the rest while nothing else is to be done.
    void figure();
    void figureOn();
    [[nodiscard]] std::vector<AbsentOfPair> absences() const;
    void showState();
    void open(MentorshipId id);
    void showList();
    /// A dialog about the pairs that are chosen.
    template <class Dialog>
    void askAbout();
    /// Whether the event can happen to some, and whether it can to all of the chosen pairs.
    [[nodiscard]] bool happensTo(LifeEvent event) const;
    [[nodiscard]] bool may(LifeEvent event) const;
    [[nodiscard]] std::vector<MentorshipId> chosen() const;
    [[nodiscard]] const Mentorship* chosenPair() const;

    std::unique_ptr<Ui::MentorshipsPage> m_form;
    PageActions* m_actions = nullptr;
    Now m_now;
    PairParts m_parts;
    MentorshipsTableModel* m_model = nullptr;
    MentorshipDetail* m_detail = nullptr;
    EmptyState* m_empty = nullptr;
    Change m_missed; ///< what has changed since what is shown was read
    Date m_figuredOn{};
    std::optional<MentorshipId> m_figuredUpTo; ///< while more is to be read
    QTimer* m_idle = nullptr;                  ///< makes ready for a search
    ListAndDetail* m_records = nullptr;
};

} // namespace mentoring::ui
