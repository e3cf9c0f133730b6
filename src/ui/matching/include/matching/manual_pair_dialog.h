#pragma once

#include <map>
#include <memory>
#include <optional>
#include <vector>

#include <QPlainTextEdit>

#include "kit/row_list_model.h"
#include "matching/matching_view.h"
#include "parts/form_dialog.h"

namespace mentoring::ui {

class Banner;
class Table;
struct WhoMoves;

/// Every mentor for one mentee: score, what the pair costs, whether free, and the first rule that forbids the pair.
class MentorChoiceModel : public RowListModel {
    Q_OBJECT

public:
    enum Column { MentorColumn, ScoreColumn, CostColumn, KnownColumn, PlaceColumn, RuleColumn, ColumnCount };

    struct Row {
        int mentor = 0;
        int score = 0;
        int known = 0;    ///< share of the weight, in per cent
        bool now = false; ///< whom the run suggests
        int free = 0;     ///< places nobody has in this run
        int places = 0;   ///< places that no open mentorship and no other kept pair takes
        std::vector<matching::Rule> barredBy;
        std::optional<matching::Cost> cost; ///< where it is known and there is a place
    };

    MentorChoiceModel(std::shared_ptr<const MatchingView> view, int mentee, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] int total() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const Row& rowAt(int row) const { return m_rows[static_cast<std::size_t>(underlying(row))]; }
    [[nodiscard]] QString ruleText(const Row& row) const;

protected:
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] bool sortsByNumber(int column) const override;
    [[nodiscard]] double sortNumber(int row, int column) const override;
    [[nodiscard]] QString sortText(int row, int column) const override;

private:
    std::shared_ptr<const MatchingView> m_view;
    std::vector<Row> m_rows;
};

/// Why a rule is set aside for one mentor: a text for each of those that were looked at.
class ReasonEdit : public QPlainTextEdit, public DraftPart {
    Q_OBJECT

public:
    explicit ReasonEdit(QWidget* parent = nullptr);

    void setMentor(PersonId mentor);

    [[nodiscard]] QJsonValue kept() const override;
    void bringBack(const QJsonValue& kept) override;

private:
    PersonId m_mentor;
    std::map<PersonId, QString> m_reasons;
};

/// Sets a pair by hand; asks why where a rule forbids it.
class ManualPairDialog : public FormDialog {
    Q_OBJECT

public:
    ManualPairDialog(Workspace& workspace, std::shared_ptr<const MatchingView> view, int mentee,
                     QWidget* parent = nullptr);

    /// Puts a mentor of the snapshot in focus.
    void suggest(int mentor);

private:
    void addMentors();
    void showChoice();
    void set();
    [[nodiscard]] static QString workedOutLater();
    /// Who changes mentor or goes without because of the choice: no text where nobody does, nothing where it was not
    /// worked out.
    [[nodiscard]] std::optional<QString> consequences(const MentorChoiceModel::Row& row);
    /// By a run with this pair; nothing in a program so large that everybody would wait for it.
    [[nodiscard]] std::optional<WhoMoves> foreseen(int mentor);
    /// Whose places the mentor's are, where it is not worked out.
    [[nodiscard]] std::optional<QString> crowdedOut(const MentorChoiceModel::Row& row) const;
    [[nodiscard]] const MentorChoiceModel::Row* choice() const;

    std::shared_ptr<const MatchingView> m_view;
    int m_mentee;
    MentorChoiceModel* m_model = nullptr;
    Table* m_mentors = nullptr;
    Banner* m_rule = nullptr;
    Banner* m_others = nullptr;
    ReasonEdit* m_reason = nullptr;
    std::map<int, std::optional<QString>> m_foreseen; ///< by mentor: each is worked out once
};

} // namespace mentoring::ui
