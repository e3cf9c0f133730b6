#pragma once

#include <QWidget>

#include "window/workspace.h"

class QAction;
class QVBoxLayout;

namespace mentoring::ui {

class FactsCard;
class PageHeader;
class ScrollColumn;

/// Buttons for these actions (called like them, with another ending), side by side and hidden: what is bound to an
/// action would show itself.
[[nodiscard]] QWidget* answerButtons(const QList<QAction*>& actions, const QString& ending, QWidget* parent);

/// Everything about one person: staff data, their part in the program, pairs, reports, history.
class PersonView : public QWidget {
    Q_OBJECT

public:
    /// `answers` are shown for somebody whose application waits for one.
    explicit PersonView(Workspace& workspace, const QList<QAction*>& answers = {}, QWidget* parent = nullptr);

    void setPerson(PersonId person);
    [[nodiscard]] PersonId person() const { return m_person; }
    void refresh();

Q_SIGNALS:
    void backAsked();
    void editAsked(mentoring::PersonId person);
    void participationAsked(mentoring::PersonId person);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillStaff(const Person& person);
    void fillParticipation(const Person& person);
    void fillPeople(const Person& person);
    void fillRoles(const Person& person);
    void fillHistory(const Person& person);
    FactsCard* addCard(const QString& title);

    Workspace& m_workspace;
    PersonId m_person;
    PageHeader* m_header = nullptr;
    QAction* m_back = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_participation = nullptr;
    QWidget* m_answers = nullptr;
    ScrollColumn* m_scroll = nullptr;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_cards = nullptr;
};

} // namespace mentoring::ui
