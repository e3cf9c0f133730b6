#pragma once

#include <vector>

#include <QWidget>

#include "mentoring/mentorship.h"
#include "parts/draft_keeper.h"
#include "window/workspace.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace mentoring::ui {

class Label;

/// A short list of people, found by typing part of a name: best first, or each with a reason. Rows are moved and
/// removed by buttons.
class PeopleListEdit : public QWidget, public DraftPart {
    Q_OBJECT

public:
    enum class Kind { Ranked, WithReasons };
    struct Entry {
        PersonId person;
        QString reason;
        NeverPairId known{}; ///< of those that were there to begin with

        friend bool operator==(const Entry&, const Entry&) = default;
    };

    /// `choices`: who can be added; the names of others in the list are shown all the same.
    PeopleListEdit(Workspace& workspace, const QString& objectName, Kind kind, const std::vector<PersonId>& choices,
                   QWidget* parent = nullptr);

    void setEntries(const std::vector<Entry>& entries);
    void setPeople(const std::vector<PersonId>& people);
    [[nodiscard]] std::vector<Entry> entries() const;
    [[nodiscard]] std::vector<PersonId> people() const;
    [[nodiscard]] const std::vector<PersonId>& choices() const { return m_choices; }
    /// False: is in it already, or cannot be chosen.
    bool add(PersonId person);
    /// Somebody was typed and not found among the choices, or not added yet.
    [[nodiscard]] bool hasUnfinished() const;
    [[nodiscard]] QLineEdit* search() const { return m_search; }

    [[nodiscard]] QJsonValue kept() const override;
    void bringBack(const QJsonValue& kept) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        QWidget* widget;
        PersonId person;
        NeverPairId known;
        Label* rank;       ///< null with reasons
        QLineEdit* reason; ///< null where they are ranked
    };
    void addTyped();
    void addRow(const Entry& entry);
    void removeRow(QWidget* row);
    void moveRow(QWidget* row, int by);
    void renumber();
    [[nodiscard]] QString labelOf(PersonId person) const;
    [[nodiscard]] std::size_t indexOf(QWidget* row) const;

    Workspace& m_workspace;
    Kind m_kind;
    std::vector<PersonId> m_choices;
    QStringList m_labels; ///< of the choices
    QLineEdit* m_search = nullptr;
    QPushButton* m_add = nullptr;
    QVBoxLayout* m_rowsLayout = nullptr;
    Label* m_none = nullptr;
    std::vector<Row> m_rows;
};

} // namespace mentoring::ui
