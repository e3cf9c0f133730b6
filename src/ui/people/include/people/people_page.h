#pragma once

#include <optional>
#include <vector>

#include "app/mentorship_service.h"
#include "parts/list_and_detail.h"
#include "parts/page_actions.h"
#include "people/people_table_model.h"
#include "window/page.h"

class QMenu;
class QPushButton;
class QStackedWidget;

namespace mentoring::ui {

class EmptyState;
class PageHeader;
class PeopleFilters;
class PersonView;
class SegmentedControl;
class Table;

/// Everybody in the organisation: found, filtered, sorted, edited one by one or many at once.
class PeoplePage : public Page {
    Q_OBJECT

public:
    explicit PeoplePage(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("people"); }
    void activate() override;
    void deactivate() override;
    [[nodiscard]] QList<QAction*> menuActions() const override;
    bool focusSearch() override;
    void selectAll() override;
    void deleteSelected() override;
    [[nodiscard]] bool canGoBack() const override;
    void goBack() override { closePerson(); }
    [[nodiscard]] bool canDelete() const override;
    bool showRecord(const RecordRef& record) override;

    void showOnly(PeopleTableModel::Show show);
    /// Writes the people that are on the screen, in their order; asks where that are not all.
    void exportShown();
    void forgetSearch() override;
    /// By the word of the view: "applied", "incomplete", "unpaired" …
    void showView(const QString& view) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    /// What the actions ask when they say whether they can be used.
    struct Now {
        std::size_t chosen = 0;
        bool writable = false;
        bool inProgram = false;
    };

    void makeActions();
    void retranslate();
    void read();
    void refresh();
    void narrow();
    void refreshBadge();
    void refreshCount();
    void sayNobodyIsInView();
    void refreshActions();
    void changed(const Change& change);
    [[nodiscard]] std::vector<PersonId> selected() const;

    [[nodiscard]] bool confirmsDeletion(const std::vector<PersonId>& people, const MentorshipService::Going& going);

    void addPerson();
    void editSelected();
    void openSelected();
    void editMany();
    void enrolAsMentors();
    void enrolAsMentees();
    void acceptSelected();
    void refuseSelected();
    void withdrawSelected();
    void removeSelectedFromProgram();
    void pauseSelected();
    void resumeSelected();
    void archiveSelected();
    void restoreSelected();
    void editPerson(PersonId person);
    void editParticipation(PersonId person);
    void openPerson(PersonId person);
    void closePerson();

    PageActions* m_actions = nullptr;
    Now m_now;
    std::optional<Change> m_missed; ///< what has changed since the list was read; nothing: it is to be read anew
    PeopleTableModel* m_model = nullptr;
    QStackedWidget* m_stack = nullptr;
    PersonView* m_view = nullptr;
    PageHeader* m_header = nullptr;
    PeopleFilters* m_filters = nullptr;
    QPushButton* m_filterButton = nullptr;
    QPushButton* m_columnsButton = nullptr;
    QWidget* m_answers = nullptr; ///< to applications, where these are shown
    SegmentedControl* m_segments = nullptr;
    Table* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    ListAndDetail* m_records = nullptr;
};

} // namespace mentoring::ui
