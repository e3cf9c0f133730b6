#include "intake/people_import.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "cell_values.h"
#include "import_draft.h"
#include "import_identity.h"
#include "import_leavers.h"
#include "import_questions.h"
#include "import_reader.h"
#include "import_records.h"
#include "import_rows.h"

namespace mentoring::intake {

namespace {

constexpr std::size_t progressStep = 2048;

/// Numbers of people who were somebody else, and people who have other numbers now; asked again once answered, so that
/// an answer can be looked at and changed.
void askAboutNumbers(ImportPlan& plan, const std::vector<Draft>& drafts, const ImportReader& reader,
                     const ImportOptions& options) {
    Question changed;
    changed.kind = Question::Kind::NewNumbers;
    for (const auto& draft : drafts) {
        const auto refusedFor = [&](ProblemReason reason) {
            return std::ranges::find(draft.problems, reason, &RowProblem::reason) != draft.problems.end();
        };
        if (draft.formerNumber || refusedFor(ProblemReason::StaffIdChanged)) {
            const Person* person = draft.formerNumber ? draft.formerNumber : draft.suspect;
            if (changed.rows++ == 0) {
                changed.header = reader.headerOf(PeopleField::StaffId);
                changed.example = person->displayName() + ", " + person->staffId + " → " + draft.staffId;
                changed.rowNumber = draft.number;
            }
        }
        const bool answered = options.reusedNumber.contains(draft.number) || options.everyReusedNumber;
        const Person* holder = refusedFor(ProblemReason::StaffIdOfOther) ? draft.suspect
                               : answered && draft.numberWas             ? draft.numberWas
                               : answered                                ? draft.doubted
                                                                         : nullptr;
        const Person* owner = refusedFor(ProblemReason::EmailPassedOn) ? draft.suspect
                              : answered && draft.addressWas           ? draft.addressWas
                              : answered                               ? draft.renamed
                                                                       : nullptr;
        if (!holder && !owner)
            continue;
        // One answer for the row, so it is asked once.
        Question reused;
        reused.kind = holder ? Question::Kind::ReusedNumber : Question::Kind::ReusedAddress;
        reused.header = reader.headerOf(holder ? PeopleField::StaffId : PeopleField::Email);
        reused.example = holder ? draft.staffId : draft.email;
        holder = holder ? holder : owner;
        reused.names = holder->displayName();
        reused.choices = {{{}, draft.displayName()}};
        reused.rowNumber = draft.number;
        reused.rows = 1;
        plan.questions.push_back(std::move(reused));
    }
    if (changed.rows > 0)
        plan.questions.push_back(std::move(changed));
}

/// What has become of a row that is written together with another.
RowResult joinedRow(const Draft& draft, const std::unordered_map<std::uint32_t, const Draft*>& byNumber) {
    RowResult result;
    result.warnings = draft.warnings;
    const auto into = byNumber.find(*draft.joinedInto);
    if (into != byNumber.end() && !into->second->isTaken()) {
        result.kind = RowKind::Problem;
        result.problems = into->second->problems;
    } else {
        result.kind = RowKind::Same;
        result.person = into == byNumber.end() ? PersonId{} : into->second->id;
    }
    return result;
}

void ask(ImportPlan& plan, const std::vector<Draft>& drafts, const ImportReader& reader, const ImportIdentity& identity,
         const ImportContext& context, const ImportOptions& options) {
    if (reader.dateQuestion())
        plan.questions.push_back(*reader.dateQuestion());
    Question mentore;
    mentore.kind = Question::Kind::Mentore;
    mentore.header = reader.headerOf(PeopleField::Role);
    Question hidden;
    hidden.kind = Question::Kind::HiddenRows;
    for (const auto& draft : drafts) {
        if (draft.waitsForMentore && mentore.rows++ == 0) {
            mentore.example = "mentore";
            mentore.rowNumber = draft.number;
        }
        if (draft.hidden && hidden.rows++ == 0)
            hidden.rowNumber = draft.number;
    }
    if (mentore.rows > 0)
        plan.questions.push_back(mentore);
    if (hidden.rows > 0)
        plan.questions.push_back(hidden);
    const bool saysRole =
        options.role != FileRole::FromColumn || reader.uses(PeopleField::Role) || reader.uses(PeopleField::IsMentee);
    if (context.program && !saysRole && !drafts.empty()) {
        Question role;
        role.kind = Question::Kind::RoleOfFile;
        role.rows = drafts.size();
        plan.questions.push_back(role);
    }
    askAboutNumbers(plan, drafts, reader, options);
    for (const auto& question : identity.managerQuestions())
        plan.questions.push_back(question);
    for (const auto& draft : drafts) {
        if (!draft.isTaken() || !draft.perhaps)
            continue;
        Question same;
        same.kind = Question::Kind::SamePerson;
        same.example = draft.perhaps->displayName();
        if (!draft.perhaps->department.empty())
            same.example += " (" + draft.perhaps->department + ')';
        same.rowNumber = draft.number;
        same.rows = 1;
        same.person = draft.perhaps->id;
        plan.questions.push_back(same);
    }
}

bool idsMayHaveLostZeros(const std::vector<Draft>& drafts) {
    bool leadingZero = false;
    std::size_t length = 0;
    bool unequal = false;
    for (const auto& draft : drafts) {
        const auto& id = draft.staffId;
        if (!draft.isTaken() || id.empty() || id.find_first_not_of("0123456789") != std::string::npos)
            continue;
        leadingZero = leadingZero || id.front() == '0';
        unequal = unequal || (length != 0 && length != id.size());
        length = id.size();
    }
    return leadingZero && unequal;
}

} // namespace

bool ImportPlan::changesNothing() const {
    return newPeople.empty() && changedPeople.empty() && newParticipations.empty() && changedParticipations.empty() &&
           newSkills.empty() && newFields.empty() && changedFields.empty() && newNeverPairs.empty() &&
           removedNeverPairs.empty() &&
           std::ranges::none_of(leaversPairs, [](const LeaversPair& pair) { return pair.ended.has_value(); });
}

ImportPlan planImport(const cells::Table& table, const cells::Layout& layout, const PeopleMapping& mapping,
                      const ImportContext& context, const ImportOptions& options, IdSource& ids,
                      const ImportProgress& progress, std::stop_token stop) {
    ImportPlan cancelled;
    cancelled.cancelled = true;
    const std::size_t total = 2 * (table.rowCount() - std::min(layout.firstDataRow, table.rowCount()));
    const auto report = [&](std::size_t done) {
        if (progress && done % progressStep == 0)
            progress(done, total);
    };

    ImportReader reader(table, layout, mapping, context, options, ids);
    std::vector<Draft> drafts;
    drafts.reserve(total / 2);
    std::vector<Draft> hidden;
    std::size_t done = 0;
    for (std::size_t row = layout.firstDataRow; row < table.rowCount(); ++row) {
        if (stop.stop_requested())
            return cancelled;
        report(done++);
        if (reader.isRow(row))
            drafts.push_back(reader.read(row));
        else if (options.deactivateMissing && table.isHidden(row))
            hidden.push_back(reader.read(row));
    }
    settleRows(drafts, reader, options);

    ImportIdentity identity(drafts, reader, context, options, ids);
    identity.settle(stop);
    if (stop.stop_requested())
        return cancelled;
    identity.settleMentions();

    ImportPlan plan;
    plan.mapping = reader.mapping();
    plan.ignored = ignoredHeaders(table, layout, plan.mapping);
    plan.answers = answersOf(options);
    ask(plan, drafts, reader, identity, context, options);
    askAboutValues(plan, drafts, table, layout);
    if (drafts.empty())
        plan.notes.push_back(FileNote::NoRows);
    const auto anyTaken = [&](bool Draft::*what) {
        return std::ranges::any_of(drafts, [&](const Draft& draft) { return draft.isTaken() && draft.*what; });
    };
    if (context.program && anyTaken(&Draft::isMenteeByNo))
        plan.notes.push_back(FileNote::NoMentorIsMentee);
    if (anyTaken(&Draft::hadEntities))
        plan.notes.push_back(FileNote::SignsDecoded);
    if (idsMayHaveLostZeros(drafts))
        plan.notes.push_back(FileNote::IdsOfUnequalLength);
    if (identity.asksAboutFewManagers())
        plan.notes.push_back(FileNote::ManyManagers);
    if (identity.managersAreDemanded())
        plan.notes.push_back(FileNote::NobodyAbove);

    ImportRecords records(plan, drafts, reader, identity, context, options, ids);
    plan.rows.reserve(drafts.size());
    std::unordered_map<std::uint32_t, const Draft*> byNumber;
    if (std::ranges::any_of(drafts, [](const Draft& draft) { return draft.joinedInto.has_value(); }))
        for (const auto& draft : drafts)
            byNumber.emplace(draft.number, &draft);
    for (auto& draft : drafts) {
        if (stop.stop_requested())
            return cancelled;
        report(done++);
        RowResult result;
        if (draft.joinedInto) {
            result = joinedRow(draft, byNumber);
            plan.counts.joined += result.kind == RowKind::Same ? 1 : 0;
        } else {
            result.person = draft.id;
        }
        result.rowNumber = draft.number;
        result.tableRow = draft.tableRow;
        result.name = draft.displayName();
        if (draft.joinedInto) {
            // said already
        } else if (draft.isTaken()) {
            records.add(draft, result);
        } else {
            result.kind = RowKind::Problem;
            result.problems = draft.problems;
            result.warnings = draft.warnings;
        }
        switch (result.kind) {
        case RowKind::New:
            ++plan.counts.fresh;
            break;
        case RowKind::Changed:
            ++plan.counts.changed;
            break;
        case RowKind::Same:
            ++plan.counts.same;
            break;
        case RowKind::Problem:
            ++plan.counts.problems;
            break;
        }
        if (!result.warnings.empty())
            ++plan.counts.warnings;
        plan.rows.push_back(std::move(result));
    }
    plan.counts.rows = plan.rows.size();
    records.finish();
    askAboutSkills(plan, records.unknownSkills(), context);
    archiveMissing(plan, drafts, hidden, identity, context, options);
    settlePairsOfLeavers(plan, identity, context, options);
    pointOutPairs(plan, identity, context);
    if (progress)
        progress(total, total);
    return plan;
}

cells::Table refusedRows(const cells::Table& table, const cells::Layout& layout, const ImportPlan& plan,
                         std::string_view rowHeader, std::string_view reasonHeader,
                         const std::function<std::string(const RowProblem&)>& wording) {
    std::vector<std::size_t> kept;
    for (std::size_t column = 0; column < plan.mapping.columns.size(); ++column)
        if (plan.mapping.columns[column].isUsed())
            kept.push_back(column);
    cells::Table refused;
    refused.beginRow(1);
    if (!rowHeader.empty())
        refused.add(cells::CellKind::Text, rowHeader);
    for (const auto column : kept)
        refused.add(cells::CellKind::Text, layout.headers[column]);
    refused.add(cells::CellKind::Text, reasonHeader);

    std::uint32_t number = 1;
    for (const auto& row : plan.rows) {
        if (row.kind != RowKind::Problem)
            continue;
        refused.beginRow(++number);
        if (!rowHeader.empty())
            refused.add(cells::CellKind::Number, std::to_string(row.rowNumber));
        for (const auto column : kept) {
            const auto cell = table.at(row.tableRow, column);
            // A formula is carried as the text it is.
            refused.add(cell.kind == cells::CellKind::FormulaWithoutValue || cell.kind == cells::CellKind::Error
                            ? cells::CellKind::Text
                            : cell.kind,
                        cell.text);
        }
        std::string reasons;
        for (const auto& problem : row.problems)
            reasons += (reasons.empty() ? "" : "; ") + wording(problem);
        refused.add(cells::CellKind::Text, reasons);
    }
    return refused;
}

std::string_view nameOf(ProblemReason reason) {
    switch (reason) {
    case ProblemReason::NoIdentity:
        return "no-identity";
    case ProblemReason::NameMissing:
        return "name-missing";
    case ProblemReason::NameIsFormula:
        return "name-is-formula";
    case ProblemReason::TextTooLong:
        return "text-too-long";
    case ProblemReason::EmailInvalid:
        return "email-invalid";
    case ProblemReason::EmailSeveral:
        return "email-several";
    case ProblemReason::EmailOfOther:
        return "email-of-other";
    case ProblemReason::EmailPassedOn:
        return "email-passed-on";
    case ProblemReason::DuplicateRow:
        return "duplicate-row";
    case ProblemReason::StaffIdOfOther:
        return "staff-id-of-other";
    case ProblemReason::StaffIdChanged:
        return "staff-id-changed";
    case ProblemReason::StaffIdDamaged:
        return "staff-id-damaged";
    case ProblemReason::DateInvalid:
        return "date-invalid";
    case ProblemReason::DateUnreadable:
        return "date-unreadable";
    case ProblemReason::DateOrderUnknown:
        return "date-order-unknown";
    case ProblemReason::LevelUnknown:
        return "level-unknown";
    case ProblemReason::CapacityOutOfRange:
        return "capacity-out-of-range";
    case ProblemReason::RoleUnknown:
        return "role-unknown";
    case ProblemReason::RoleMissing:
        return "role-missing";
    case ProblemReason::RoleAmbiguous:
        return "role-ambiguous";
    case ProblemReason::OwnManager:
        return "own-manager";
    case ProblemReason::ManagerCircle:
        return "manager-circle";
    case ProblemReason::ManagerVague:
        return "manager-vague";
    case ProblemReason::ParticipationUnknown:
        return "participation-unknown";
    case ProblemReason::NumberUnreadable:
        return "number-unreadable";
    case ProblemReason::RowTooShort:
        return "row-too-short";
    case ProblemReason::RowTooLong:
        return "row-too-long";
    case ProblemReason::RepeatedHeader:
        return "repeated-header";
    case ProblemReason::ErrorCell:
        return "error-cell";
    case ProblemReason::FormulaWithoutValue:
        return "formula-without-value";
    case ProblemReason::BrokenText:
        return "broken-text";
    case ProblemReason::NotAPerson:
        return "not-a-person";
    case ProblemReason::ExampleRow:
        return "example-row";
    case ProblemReason::StatusUnknown:
        return "status-unknown";
    case ProblemReason::NoNameColumn:
        return "no-name-column";
    }
    return {};
}

std::string_view nameOf(Question::Kind kind) {
    switch (kind) {
    case Question::Kind::DateOrder:
        return "date-order";
    case Question::Kind::Mentore:
        return "mentore";
    case Question::Kind::RoleOfFile:
        return "role-of-file";
    case Question::Kind::HiddenRows:
        return "hidden-rows";
    case Question::Kind::SamePerson:
        return "same-person";
    case Question::Kind::ReusedNumber:
        return "reused-number";
    case Question::Kind::ReusedAddress:
        return "reused-address";
    case Question::Kind::NewNumbers:
        return "new-numbers";
    case Question::Kind::Manager:
        return "manager";
    case Question::Kind::ArchiveMany:
        return "archive-many";
    case Question::Kind::LeaversPairs:
        return "leavers-pairs";
    case Question::Kind::NoNames:
        return "no-names";
    case Question::Kind::StatusWord:
        return "status-word";
    case Question::Kind::SameSkill:
        return "same-skill";
    }
    return {};
}

std::string_view nameOf(WarningReason reason) {
    switch (reason) {
    case WarningReason::ManagerUnknown:
        return "manager-unknown";
    case WarningReason::ManagerHasProblem:
        return "manager-has-problem";
    case WarningReason::ManagerAmbiguous:
        return "manager-ambiguous";
    case WarningReason::TopOfOrganisation:
        return "top-of-organisation";
    case WarningReason::ManagerCircleBroken:
        return "manager-circle-broken";
    case WarningReason::LanguageUnknown:
        return "language-unknown";
    case WarningReason::SkillUnknown:
        return "skill-unknown";
    case WarningReason::TimeZoneUnknown:
        return "time-zone-unknown";
    case WarningReason::AddressFormUnknown:
        return "address-form-unknown";
    case WarningReason::StateNotAllowed:
        return "state-not-allowed";
    case WarningReason::MatchedByName:
        return "matched-by-name";
    case WarningReason::NameAndEmailChanged:
        return "name-and-email-changed";
    case WarningReason::NumberChanged:
        return "number-changed";
    case WarningReason::NumberPassedOn:
        return "number-passed-on";
    case WarningReason::NameChanged:
        return "name-changed";
    case WarningReason::AddressPassedOn:
        return "address-passed-on";
    case WarningReason::LeftByEndDate:
        return "left-by-end-date";
    case WarningReason::PerhapsRow:
        return "perhaps-row";
    case WarningReason::JoinedRow:
        return "joined-row";
    case WarningReason::AddressShared:
        return "address-shared";
    case WarningReason::LeavesPairs:
        return "leaves-pairs";
    case WarningReason::RoleOfPairLost:
        return "role-of-pair-lost";
    case WarningReason::MorePairsThanRoom:
        return "more-pairs-than-room";
    case WarningReason::ManagesPartner:
        return "manages-partner";
    case WarningReason::DayFarAhead:
        return "day-far-ahead";
    case WarningReason::ManagerPerhaps:
        return "manager-perhaps";
    case WarningReason::PerhapsKnown:
        return "perhaps-known";
    case WarningReason::IsArchived:
        return "is-archived";
    case WarningReason::HasLeft:
        return "has-left";
    case WarningReason::HiddenRow:
        return "hidden-row";
    case WarningReason::NameIncomplete:
        return "name-incomplete";
    case WarningReason::EmailMissing:
        return "email-missing";
    case WarningReason::AnswerUnknown:
        return "answer-unknown";
    case WarningReason::SkillIsSentence:
        return "skill-is-sentence";
    case WarningReason::SkillNamesNone:
        return "skill-names-none";
    case WarningReason::SkillPerhapsTwo:
        return "skill-perhaps-two";
    case WarningReason::OnLeave:
        return "on-leave";
    case WarningReason::CapacityGuessed:
        return "capacity-guessed";
    case WarningReason::LettersLost:
        return "letters-lost";
    case WarningReason::PersonUnknown:
        return "person-unknown";
    case WarningReason::PersonAmbiguous:
        return "person-ambiguous";
    case WarningReason::PersonPerhaps:
        return "person-perhaps";
    case WarningReason::PersonHasProblem:
        return "person-has-problem";
    case WarningReason::PersonIsSelf:
        return "person-is-self";
    case WarningReason::NominationUnknown:
        return "nomination-unknown";
    case WarningReason::PauseUnknown:
        return "pause-unknown";
    }
    return {};
}

} // namespace mentoring::intake
