#pragma once

#include <algorithm>
#include <initializer_list>
#include <string>
#include <vector>

#include "intake/people_import.h"

namespace mentoring::intake {

/// A table as a text file gives it: cells are text, empty ones empty, rows are numbered from 1.
inline cells::Table tableOf(const std::vector<std::vector<std::string>>& rows) {
    cells::Table table;
    std::uint32_t number = 0;
    for (const auto& row : rows) {
        table.beginRow(++number);
        for (const auto& cell : row)
            table.add(cell.empty() ? cells::CellKind::Empty : cells::CellKind::Text, cell);
    }
    return table;
}

/// An organisation that imports happen to.
struct Organisation {
    std::vector<Person> people;
    std::vector<Skill> skills;
    std::vector<CustomField> fields;
    std::vector<Participation> participations;
    std::vector<Mentorship> mentorships;
    std::vector<NeverPair> neverPairs;
    LevelScale levels;
    std::optional<ProgramId> program = ProgramId{77};
    Date today{std::chrono::year{2026} / 3 / 1};
    FixedClock clock{Instant{std::chrono::sys_days{std::chrono::year{2026} / 3 / 1}}};
    IdSource ids{clock, 42};
    ImportOptions options;

    [[nodiscard]] ImportContext context() const {
        ImportContext context;
        context.people = people;
        context.skills = skills;
        context.customFields = fields;
        context.levels = levels;
        context.program = program;
        context.participations = participations;
        context.mentorships = mentorships;
        context.neverPairs = neverPairs;
        context.today = today;
        return context;
    }

    /// Plans the way the wizard does when nobody touches anything, but for `fields` ("Header=field").
    ImportPlan plan(const cells::Table& table, const std::vector<std::string>& said = {}, bool fixedWidth = true) {
        const auto layout = guessLayout(table, fixedWidth);
        auto mapping = proposeMapping(table, layout, levels).mapping;
        for (const auto& text : said) {
            const auto equals = text.find('=');
            mapping.columns.at(columnNamed(layout, text.substr(0, equals)).value()) =
                fieldFromName(text.substr(equals + 1)).value();
        }
        return planImport(table, layout, mapping, context(), options, ids);
    }

    ImportPlan plan(const std::vector<std::vector<std::string>>& rows, const std::vector<std::string>& said = {}) {
        return plan(tableOf(rows), said);
    }

    void carryOut(const ImportPlan& plan) {
        replace(people, plan.changedPeople);
        append(people, plan.newPeople);
        append(skills, plan.newSkills);
        replace(fields, plan.changedFields);
        append(fields, plan.newFields);
        replace(participations, plan.changedParticipations);
        append(participations, plan.newParticipations);
        append(neverPairs, plan.newNeverPairs);
        std::erase_if(neverPairs, [&](const NeverPair& pair) {
            return std::ranges::find(plan.removedNeverPairs, pair.id) != plan.removedNeverPairs.end();
        });
        for (const auto& pair : plan.leaversPairs)
            if (pair.ended)
                *std::ranges::find(mentorships, pair.before.id, &Mentorship::id) = *pair.ended;
    }

    [[nodiscard]] const Person* withStaffId(const std::string& id) const {
        const auto found = std::ranges::find(people, id, &Person::staffId);
        return found == people.end() ? nullptr : &*found;
    }

    [[nodiscard]] const Participation* participationOf(const Person& person) const {
        const auto found = std::ranges::find(participations, person.id, &Participation::person);
        return found == participations.end() ? nullptr : &*found;
    }

private:
    template <class Record>
    static void append(std::vector<Record>& into, const std::vector<Record>& records) {
        into.insert(into.end(), records.begin(), records.end());
    }
    template <class Record>
    static void replace(std::vector<Record>& into, const std::vector<Record>& records) {
        for (const auto& record : records)
            *std::ranges::find(into, record.id, &Record::id) = record;
    }
};

/// The reasons of a row, in order.
inline std::vector<ProblemReason> reasonsOf(const RowResult& row) {
    std::vector<ProblemReason> reasons;
    for (const auto& problem : row.problems)
        reasons.push_back(problem.reason);
    return reasons;
}

inline bool warns(const RowResult& row, WarningReason reason) {
    return std::ranges::find(row.warnings, reason, &RowWarning::reason) != row.warnings.end();
}

} // namespace mentoring::intake
