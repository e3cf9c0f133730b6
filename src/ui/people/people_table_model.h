#pragma once

#include <QAbstractTableModel>
#include <QCollator>

#include "app/organisation_file.h"
#include "people/people_index.h"

namespace mentoring::ui {

/// Everybody in the file as rows: what a page shows and nothing else. Reset once for each change of what is shown.
class PeopleTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
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
        columnTotal
    };
    enum class Show { Everybody, Mentors, Mentees, Applied, Incomplete, Unpaired, Archived };

    PeopleTableModel(OrganisationFile& file, QObject* parent = nullptr);

    /// Which program's roles and states are shown; not set: none.
    void setProgram(ProgramId program);
    void setQuery(const QString& text);
    void setShow(Show show);
    [[nodiscard]] Show show() const { return m_show; }
    /// Reads everything anew.
    void reload();

    [[nodiscard]] PersonId personAt(int row) const;
    [[nodiscard]] int rowOf(PersonId person) const; ///< -1 when not shown
    [[nodiscard]] int total() const;                ///< archived people apart
    [[nodiscard]] int count(Show show) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] const Person& person(std::uint32_t row) const;
    [[nodiscard]] const Participation* part(const Person& person) const;
    [[nodiscard]] QString text(const Person& person, int column) const;
    [[nodiscard]] bool passes(const Person& person, Show show) const;
    [[nodiscard]] std::vector<std::uint32_t> ranksOf(int column) const;
    void readPaired();

    OrganisationFile& m_file;
    ProgramId m_program;
    PeopleIndex m_index;
    QString m_query;
    Show m_show = Show::Everybody;
    int m_sortColumn = Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<PersonId> m_paired; ///< sorted: mentees with an open pair in the program
};

} // namespace mentoring::ui
