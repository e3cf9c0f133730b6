#pragma once

#include <array>
#include <map>
#include <optional>

#include <QAbstractTableModel>

#include "app/open_pairs.h"
#include "app/organisation_file.h"
#include "people/people_index.h"

namespace mentoring::ui {

struct PersonRow;

/// Everybody in the file as rows: what a page shows and nothing else.
/// After the columns below comes one for each custom field.
class PeopleTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// What is said of each stands in people_columns.cpp.
    enum Column {
        Name,
        Role,
        State,
        Email,
        JobTitle,
        Department,
        Site,
        Country,
        LevelColumn,
        Manager,
        Languages,
        HireDate,
        StaffId,
        Missing,
        TimeZone,
        Capacity,
        Skills,
        WaitingSince,
        Nominated,
        columnTotal
    };
    enum class Show { Everybody, Mentors, Mentees, Applied, Incomplete, Unpaired, Archived };

    /// What is asked of everybody shown, beside the words searched; what is not set asks nothing.
    struct Narrowing {
        std::optional<std::string> department;
        std::optional<std::string> site;
        std::optional<std::string> language;
        std::optional<Level> level;
        std::optional<ParticipationState> state;
        std::optional<bool> nominated; ///< of mentees

        [[nodiscard]] bool isSet() const { return *this != Narrowing{}; }
        friend bool operator==(const Narrowing&, const Narrowing&) = default;
    };

    PeopleTableModel(OrganisationFile& file, QObject* parent = nullptr);

    /// Which program's roles and states are shown; not set: none.
    void setProgram(ProgramId program);
    void setQuery(const QString& text);
    [[nodiscard]] QString query() const { return m_query; }
    void setShow(Show show);
    [[nodiscard]] Show show() const { return m_show; }
    void setNarrowing(Narrowing narrowing);
    [[nodiscard]] const Narrowing& narrowing() const { return m_narrowing; }
    /// Reads everything anew.
    void reload();
    /// Single rows come, go and change, as the directory says by now. False: too much has changed, and is to be read
    /// anew.
    bool follow(const Change& change);

    [[nodiscard]] PersonId personAt(int row) const;
    [[nodiscard]] int rowOf(PersonId person) const; ///< -1 when not shown
    /// Rows of those that are shown, ascending.
    [[nodiscard]] std::vector<int> rowsOf(const std::vector<PersonId>& people) const;
    [[nodiscard]] int total() const; ///< archived people apart
    [[nodiscard]] int count(Show show) const;
    /// Of every view, by its number, in one go.
    static constexpr std::size_t views = 7;
    [[nodiscard]] std::array<int, views> counts() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_order; }

private:
    [[nodiscard]] const Person& person(std::uint32_t row) const;
    [[nodiscard]] const Participation* part(const Person& person) const;
    [[nodiscard]] PersonRow asRow(const Person& person) const;
    [[nodiscard]] QString text(const Person& person, int column) const;
    [[nodiscard]] QString customText(const Person& person, int column) const;
    [[nodiscard]] bool passes(const Person& person, Show show) const;
    [[nodiscard]] bool passes(const Person& person, const Participation* in, Show show) const;
    [[nodiscard]] bool isWanted(const Person& person) const;
    [[nodiscard]] std::string foldedRows() const;
    [[nodiscard]] const std::vector<std::uint32_t>& ranksOf(int column);
    [[nodiscard]] std::vector<std::uint32_t> numericRanks(int column) const;
    [[nodiscard]] std::string sortText(const Person& person, int column) const;
    [[nodiscard]] static bool hasNumbers(int column);
    [[nodiscard]] std::vector<std::uint32_t> ranksWith(std::vector<std::uint32_t> ranks, std::uint32_t row) const;
    [[nodiscard]] bool holdsItsRank(const std::vector<std::uint32_t>& ranks, std::uint32_t row) const;
    void followPairs();
    [[nodiscard]] std::string foldedRow(const Person& person) const;
    [[nodiscard]] std::optional<std::vector<PersonId>> touchedBy(const Change& change) const;
    void swapIn(PeopleIndex next, PersonId changed);
    void readPairs();
    void applyFilter();

    OrganisationFile& m_file;
    ProgramId m_program;
    PeopleIndex m_index;
    std::vector<PersonId> m_ids; ///< of the rows of the index: still right when the people have changed since
    QString m_query;
    Show m_show = Show::Everybody;
    Narrowing m_narrowing;
    int m_sortColumn = Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    int m_customFields = 0;
    std::map<int, std::vector<std::uint32_t>> m_ranks; ///< of the columns sorted by since the last reading
    std::optional<OpenPairs> m_pairs;                  ///< of the program
};

} // namespace mentoring::ui
