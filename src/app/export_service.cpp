#include "app/export_service.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>
#include <unordered_map>
#include <unordered_set>

#include "app/desk.h"
#include "app/never_pairs.h"
#include "app/pair_service.h"
#include "formats/spreadsheet_writer.h"
#include "intake/list_text.h"
#include "store.h"
#include "text/fold.h"

namespace mentoring {

namespace {

using cells::WriteError;
using cells::WriteErrorKind;
using formats::ColumnKind;
using formats::WriteSheet;
using formats::WriteValue;
using Column = ExportService::Column;
using Words = ExportService::Words;

/// Throws FileError, or WriteError for what a table of the format cannot be.
Written write(const QString& path, bool replace, const WriteSheet& sheet, formats::WriteOptions options) {
    options.replaceExisting = replace;
    try {
        const auto report = formats::writeSpreadsheet(nativePath(path), sheet, options);
        return report.confirmed ? Written::ForSure : Written::Unconfirmed;
    } catch (const disk::DiskError& error) {
        throw fileError(error, path);
    } catch (const WriteError& error) {
        if (error.kind == WriteErrorKind::Cancelled)
            throw FileError(FileProblem::Stopped, path.toStdString(), error.what());
        throw;
    }
}

/// Tables hold what is everybody's.
void requireCoordinator(const OrganisationFile& file) {
    if (!file.desk().isCoordinator())
        throw Refusal({{Issue::NotAllowed, Field::None}});
}

/// Rows that have been gathered, to be written when asked.
ExportService::Writing writing(const QString& path, bool replace, WriteSheet sheet, formats::WriteOptions options) {
    return [path, replace, sheet = std::make_shared<const WriteSheet>(std::move(sheet)),
            options = std::move(options)](const Watch& watch) {
        auto watched = options;
        watched.stop = watch.stop;
        if (watch.progressed && !sheet->rows.empty())
            watched.progress = [&](std::uint64_t rows) {
                watch.progressed(static_cast<double>(rows) / static_cast<double>(sheet->rows.size()));
            };
        return write(path, replace, *sheet, std::move(watched));
    };
}

ColumnKind kindOf(Column column) {
    switch (column) {
    case Column::HireDate:
    case Column::WaitingSince:
    case Column::StartedOn:
    case Column::EndedOn:
    case Column::PausedUntil:
        return ColumnKind::Date;
    case Column::Capacity:
    case Column::Score:
    case Column::Known:
    case Column::OfferedBy:
    case Column::SoughtBy:
        return ColumnKind::Number;
    default:
        return ColumnKind::Text;
    }
}

WriteSheet sheetOf(const Words& words, const std::vector<Column>& columns) {
    WriteSheet sheet;
    sheet.name = words.sheet.toStdString();
    for (const auto column : columns)
        sheet.columns.push_back({words.title(column).toStdString(), kindOf(column), 0});
    return sheet;
}

formats::WriteOptions optionsOf(const Words& words) {
    formats::WriteOptions options;
    options.separator = words.csvSeparator.toLatin1();
    return options;
}

/// Entries that are told apart again when the table is read, whatever they hold.
std::string listOf(const std::vector<std::string>& entries) {
    std::vector<intake::ListPart> parts;
    for (const auto& entry : entries)
        parts.push_back({entry});
    return intake::listText(parts);
}

WriteValue dateValue(const std::optional<Date>& date) {
    return date ? WriteValue(*date) : WriteValue();
}

WriteValue textOf(const CustomContent& content) {
    if (const auto* text = std::get_if<std::string>(&content))
        return *text;
    if (const auto* several = std::get_if<std::vector<std::string>>(&content))
        return listOf(*several);
    if (const auto* number = std::get_if<double>(&content))
        return *number;
    return std::get<Date>(content);
}

std::string skillName(const Directory& directory, SkillId id, bool french) {
    const auto* skill = directory.skill(id);
    if (!skill)
        return {};
    const auto& first = french ? skill->nameFr : skill->nameEn;
    return first.empty() ? (french ? skill->nameEn : skill->nameFr) : first;
}

/// "Python (4)" is Python with its level, unless there is a skill of that whole name.
intake::ListPart skillPart(const Directory& directory, SkillId id, std::string note, bool french) {
    intake::ListPart part{skillName(directory, id, french), std::move(note)};
    const auto whole = text::fold(part.text + " (" + part.note + ')');
    part.quoted = std::ranges::any_of(directory.skills(), [&](const Skill& skill) {
        return text::fold(skill.nameEn) == whole || text::fold(skill.nameFr) == whole;
    });
    return part;
}

std::string skillNames(const Directory& directory, const std::vector<OfferedSkill>& offers, const Words& words) {
    std::vector<intake::ListPart> parts;
    for (const auto& offer : offers)
        parts.push_back(skillPart(directory, offer.skill, std::to_string(offer.level), words.frenchSkills));
    return intake::listText(parts);
}

std::string skillNames(const Directory& directory, const std::vector<SoughtSkill>& seeks, const Words& words) {
    std::vector<intake::ListPart> parts;
    for (const auto& sought : seeks) {
        const bool usual = sought.importance == SoughtSkill{}.importance;
        const auto importance = usual ? std::string() : words.importance(sought.importance).toStdString();
        parts.push_back(skillPart(directory, sought.skill, intake::skillNote(sought, importance), words.frenchSkills));
    }
    return intake::listText(parts);
}

/// What tells a person best: the address, else the staff number, else the name.
std::string keyOf(const Directory& directory, PersonId id) {
    const auto* person = directory.person(id);
    if (!person)
        return {};
    return !person->email.empty() ? person->email : !person->staffId.empty() ? person->staffId : person->displayName();
}

std::string keysOf(const Directory& directory, const std::vector<PersonId>& people) {
    std::vector<std::string> keys;
    for (const auto person : people)
        keys.push_back(keyOf(directory, person));
    std::erase(keys, std::string());
    return listOf(keys);
}

std::string neverWith(const Directory& directory, PersonId person) {
    std::vector<intake::ListPart> parts;
    std::unordered_set<PersonId> named; // each of two may have said so, and the coordinator
    for (const auto& pair : neverPairsOf(directory, person))
        if (const auto partner = partnerOf(pair, person); named.insert(partner).second)
            parts.push_back({keyOf(directory, partner), pair.reason});
    return intake::listText(parts);
}

/// Columns of these are left out where nobody has anything in them. A list without numbers and addresses must not look
/// as if it had them: whoever has none in such a list is nobody to an import.
bool isOptional(Column column) {
    return column >= Column::AddressForm || column == Column::StaffId || column == Column::Email;
}

void dropEmptyColumns(WriteSheet& sheet, const std::vector<Column>& columns) {
    for (std::size_t i = columns.size(); i-- > 0;) {
        const auto isEmpty = [i](const std::vector<WriteValue>& row) {
            const auto* text = std::get_if<std::string>(&row[i]);
            return std::holds_alternative<std::monostate>(row[i]) || (text && text->empty());
        };
        if (!isOptional(columns[i]) || !std::ranges::all_of(sheet.rows, isEmpty))
            continue;
        const auto at = static_cast<std::ptrdiff_t>(i);
        sheet.columns.erase(sheet.columns.begin() + at);
        for (auto& row : sheet.rows)
            row.erase(row.begin() + at);
    }
}

/// Scores are shown from 0 to 100, with the two decimals that 0 to 10,000 has.
double shownScore(int score) {
    return std::round(score) / 100.0;
}

/// What a row of the list of people is written from.
struct PersonRow {
    const Directory& directory;
    const Person& person;
    const Words& words;
    bool saysStatus; ///< somebody in the list has left
};

/// A column of the list of people, and what stands in it.
struct PersonColumn {
    Column column;
    WriteValue (*cell)(const PersonRow& row);
};

template <std::string Person::*member>
WriteValue text(const PersonRow& row) {
    return row.person.*member;
}

WriteValue managerOf(const PersonRow& row) {
    return row.person.manager ? keyOf(row.directory, *row.person.manager) : row.person.managerWritten;
}

WriteValue statusOf(const PersonRow& row) {
    return row.saysStatus ? (row.person.archived ? row.words.left : row.words.active).toStdString() : std::string();
}

constexpr PersonColumn personColumns[] = {
    {Column::StaffId, text<&Person::staffId>},
    {Column::GivenName, text<&Person::givenName>},
    {Column::FamilyName, text<&Person::familyName>},
    {Column::Email, text<&Person::email>},
    {Column::JobTitle, text<&Person::jobTitle>},
    {Column::Department, text<&Person::department>},
    {Column::Site, text<&Person::site>},
    {Column::Country, text<&Person::country>},
    {Column::TimeZone, text<&Person::timeZone>},
    {Column::Level,
     [](const PersonRow& row) {
         return row.person.level ? WriteValue(row.directory.levels().nameOf(*row.person.level)) : WriteValue();
     }},
    {Column::Manager, managerOf},
    {Column::HireDate, [](const PersonRow& row) { return dateValue(row.person.hireDate); }},
    {Column::WorkingLanguages, [](const PersonRow& row) -> WriteValue { return listOf(row.person.workingLanguages); }},
    {Column::AddressForm,
     [](const PersonRow& row) -> WriteValue {
         return row.person.addressForm == AddressForm::Neutral
                    ? std::string()
                    : row.words.addressForm(row.person.addressForm).toStdString();
     }},
    {Column::Status, statusOf},
    {Column::NeverWith, [](const PersonRow& row) -> WriteValue { return neverWith(row.directory, row.person.id); }},
};

/// A column of the same list about what they do in the program, and what stands in it.
struct PartColumn {
    Column column;
    WriteValue (*cell)(const Participation& part, const PersonRow& row);
};

using Part = const Participation&;
using Row = const PersonRow&;

constexpr PartColumn participationColumns[] = {
    {Column::Role,
     [](Part part, Row row) -> WriteValue { return row.words.role(part.asMentor, part.asMentee).toStdString(); }},
    {Column::State,
     [](Part part, Row row) -> WriteValue { return row.words.participationState(part.state).toStdString(); }},
    {Column::Capacity,
     [](Part part, Row) {
         return part.capacity ? WriteValue(static_cast<std::int64_t>(*part.capacity)) : WriteValue();
     }},
    {Column::SkillsOffered,
     [](Part part, Row row) -> WriteValue { return skillNames(row.directory, part.offers, row.words); }},
    {Column::SkillsSought,
     [](Part part, Row row) -> WriteValue { return skillNames(row.directory, part.seeks, row.words); }},
    {Column::WaitingSince, [](Part part, Row) { return dateValue(part.waitingSince); }},
    {Column::StateReason, [](Part part, Row) -> WriteValue { return part.stateReason; }},
    {Column::Nominated,
     [](Part part, Row row) -> WriteValue { return part.nominated ? row.words.yes.toStdString() : std::string(); }},
    {Column::PausedUntil,
     [](Part part, Row row) {
         return part.paused && !part.pausedUntil ? WriteValue(row.words.untilFurtherNotice.toStdString())
                                                 : dateValue(part.pausedUntil);
     }},
    {Column::PauseReason, [](Part part, Row) -> WriteValue { return part.pauseReason; }},
    {Column::MentorWishes, [](Part part, Row row) -> WriteValue { return keysOf(row.directory, part.mentorWishes); }},
    {Column::MenteeWishes, [](Part part, Row row) -> WriteValue { return keysOf(row.directory, part.menteeWishes); }},
};

/// Somebody who takes no part says so in the first of them, the role; the others stay empty.
void addParticipation(std::vector<WriteValue>& row, const PersonRow& of, const Participation* part) {
    for (const auto& column : participationColumns)
        row.push_back(part ? column.cell(*part, of) : WriteValue());
    if (!part)
        row[row.size() - std::size(participationColumns)] = of.words.role(false, false).toStdString();
}

const std::vector<Column> pairColumns = {Column::MenteeName,       Column::MenteeEmail,      Column::MenteeStaffId,
                                         Column::MenteeDepartment, Column::MentorName,       Column::MentorEmail,
                                         Column::MentorStaffId,    Column::MentorDepartment, Column::Score,
                                         Column::PairState};

void addPerson(std::vector<WriteValue>& row, const Person* person) {
    row.emplace_back(person ? person->displayName() : std::string());
    row.emplace_back(person ? person->email : std::string());
    row.emplace_back(person ? person->staffId : std::string());
    row.emplace_back(person ? person->department : std::string());
}

} // namespace

ExportService::ExportService(OrganisationFile& file) : m_file(file) {}

bool ExportService::canWrite(const QString& path) {
    return formats::writeFormatOf(nativePath(path)).has_value();
}

ExportService::Writing ExportService::people(const QString& path, bool replace, std::optional<ProgramId> program,
                                             const std::vector<PersonId>& people, const Words& words) const {
    requireCoordinator(m_file);
    const auto& directory = m_file.directory();
    std::vector<Column> columns;
    std::ranges::transform(personColumns, std::back_inserter(columns), &PersonColumn::column);
    if (program)
        std::ranges::transform(participationColumns, std::back_inserter(columns), &PartColumn::column);
    auto sheet = sheetOf(words, columns);
    for (const auto& field : directory.customFields()) {
        const auto kind = field.kind == CustomFieldKind::Date     ? ColumnKind::Date
                          : field.kind == CustomFieldKind::Number ? ColumnKind::Number
                                                                  : ColumnKind::Text;
        sheet.columns.push_back({words.ownField(field).toStdString(), kind, 0});
    }
    const bool saysStatus = std::ranges::any_of(people, [&](PersonId id) {
        const auto* person = directory.person(id);
        return person && person->archived;
    });
    const auto addRow = [&](const Person& person) {
        const PersonRow of{directory, person, words, saysStatus};
        std::vector<WriteValue> row;
        for (const auto& column : personColumns)
            row.push_back(column.cell(of));
        if (program)
            addParticipation(row, of, directory.participation(*program, person.id));
        for (const auto& field : directory.customFields()) {
            const auto* content = person.customValue(field.id);
            row.push_back(content ? textOf(*content) : WriteValue());
        }
        sheet.rows.push_back(std::move(row));
    };
    if (people.empty()) {
        for (const auto& person : directory.people())
            if (!person.archived && (!program || directory.participation(*program, person.id)))
                addRow(person);
    }
    for (const auto id : people)
        if (const auto* person = directory.person(id))
            addRow(*person);
    dropEmptyColumns(sheet, columns);
    return writing(path, replace, std::move(sheet), optionsOf(words));
}

ExportService::Writing ExportService::mentorships(const QString& path, bool replace,
                                                  const std::vector<MentorshipId>& mentorships,
                                                  const Words& words) const {
    requireCoordinator(m_file);
    const auto& directory = m_file.directory();
    auto columns = pairColumns;
    columns.insert(columns.end(),
                   {Column::StartedOn, Column::EndedOn, Column::Reason, Column::Program, Column::LastSession,
                    Column::NextSession, Column::Goals, Column::GoalsAchieved, Column::SilentDays});
    const auto progress = m_file.pairs().progressOfEach();
    std::unordered_set<ProgramId> programs;
    for (const auto id : mentorships)
        if (const auto* pair = directory.mentorship(id))
            programs.insert(pair->program);
    auto sheet = sheetOf(words, columns);
    for (const auto id : mentorships) {
        const auto* pair = directory.mentorship(id);
        if (!pair)
            continue;
        std::vector<WriteValue> row;
        addPerson(row, directory.person(pair->mentee));
        addPerson(row, directory.person(pair->mentor));
        row.push_back(pair->score ? WriteValue(shownScore(*pair->score)) : WriteValue());
        row.emplace_back(words.mentorshipState(pair->state).toStdString());
        row.emplace_back(pair->startedOn);
        row.push_back(dateValue(pair->endedOn));
        row.emplace_back(pair->reason);
        const auto* program = programs.size() > 1 ? directory.program(pair->program) : nullptr;
        row.emplace_back(program ? program->name : std::string());
        const auto found = progress.find(id);
        const auto of = found == progress.end() ? PairProgress{} : found->second;
        const auto orNothing = [](int count, bool isSaid) {
            return isSaid ? WriteValue(static_cast<std::int64_t>(count)) : WriteValue();
        };
        row.push_back(dateValue(of.lastHeld));
        row.push_back(dateValue(of.next));
        row.push_back(orNothing(of.goals, of.goals > 0));
        row.push_back(orNothing(of.achieved, of.goals > 0));
        row.push_back(orNothing(of.silentDays, of.silentDays > 0));
        sheet.rows.push_back(std::move(row));
    }
    dropEmptyColumns(sheet, columns);
    return writing(path, replace, std::move(sheet), optionsOf(words));
}

ExportService::Writing ExportService::skills(const QString& path, bool replace, const std::vector<SkillId>& skills,
                                             const Words& words) const {
    requireCoordinator(m_file);
    const auto& directory = m_file.directory();
    std::unordered_map<SkillId, std::unordered_set<PersonId>> offered;
    std::unordered_map<SkillId, std::unordered_set<PersonId>> sought;
    for (const auto& program : directory.programs())
        for (const auto& part : directory.participations(program.id)) {
            for (const auto& offer : part.offers)
                offered[offer.skill].insert(part.person);
            for (const auto& seek : part.seeks)
                sought[seek.skill].insert(part.person);
        }
    const auto count = [](const auto& people, SkillId id) {
        const auto found = people.find(id);
        return WriteValue(static_cast<std::int64_t>(found == people.end() ? 0 : found->second.size()));
    };
    auto sheet = sheetOf(
        words, {Column::SkillNameEn, Column::SkillNameFr, Column::SkillKind, Column::OfferedBy, Column::SoughtBy});
    for (const auto id : skills)
        if (const auto* skill = directory.skill(id))
            sheet.rows.push_back({skill->nameEn, skill->nameFr, words.skillKind(skill->kind).toStdString(),
                                  count(offered, id), count(sought, id)});
    return writing(path, replace, std::move(sheet), optionsOf(words));
}

ExportService::Writing ExportService::pairs(const QString& path, bool replace, const MatchingOutcome& outcome,
                                            const Words& words,
                                            const std::optional<std::vector<std::size_t>>& named) const {
    requireCoordinator(m_file);
    const auto& directory = m_file.directory();
    auto columns = pairColumns;
    columns.insert(std::ranges::find(columns, Column::PairState), Column::Known);
    auto sheet = sheetOf(words, columns);
    const auto pairs = outcome.pairs();
    std::vector<std::size_t> every(pairs.size());
    std::iota(every.begin(), every.end(), std::size_t{0});
    for (const auto i : named.value_or(every)) {
        const auto& pair = pairs[i];
        std::vector<WriteValue> row;
        addPerson(row, directory.person(pair.mentee));
        addPerson(row, directory.person(pair.mentor));
        row.emplace_back(shownScore(pair.score));
        row.emplace_back(static_cast<std::int64_t>(outcome.result.pairs[i].known));
        row.emplace_back(words.pairState(outcome.stateOf(pair.mentor, pair.mentee)).toStdString());
        sheet.rows.push_back(std::move(row));
    }
    dropEmptyColumns(sheet, pairColumns);
    return writing(path, replace, std::move(sheet), optionsOf(words));
}

ExportService::Writing ExportService::scores(const QString& path, bool replace,
                                             std::shared_ptr<const matching::Snapshot> given, CriteriaSet criteria,
                                             const Words& words) {
    const bool forMachines = formats::writeFormatOf(nativePath(path)) != formats::WriteFormat::Xlsx;
    auto sheet = sheetOf(words, {Column::MenteeEmail, Column::MentorEmail, Column::Score, Column::Known});
    formats::WriteOptions options = optionsOf(words);
    if (forMachines) {
        sheet.columns[0].header = "mentee_email";
        sheet.columns[1].header = "mentor_email";
        sheet.columns[2].header = "score";
        sheet.columns[3].header = "known";
        options.separator = ',';
        options.byteOrderMark = false;
    }
    return [path, replace, given = std::move(given), criteria = std::move(criteria), sheet = std::move(sheet), options,
            forMachines](const Watch& watch) {
        const auto& snapshot = *given;
        const matching::Scorer scorer(snapshot, criteria);
        auto streamed = sheet;
        auto watched = options;
        watched.stop = watch.stop;
        // Streamed row by row: a cohort of thousands has millions of pairs.
        std::vector<std::int16_t> scores(snapshot.mentors.size());
        std::size_t mentee = 0;
        std::size_t mentor = 0;
        if (!snapshot.mentees.empty())
            scorer.row(0, scores.data());
        streamed.nextRow = [&](std::vector<WriteValue>& row) {
            for (; mentee < snapshot.mentees.size(); ++mentee, mentor = 0) {
                if (mentor == 0 && mentee > 0)
                    scorer.row(static_cast<int>(mentee), scores.data());
                for (; mentor < snapshot.mentors.size(); ++mentor) {
                    if (scores[mentor] < 0)
                        continue;
                    row.emplace_back(snapshot.mentees[mentee].person.email);
                    row.emplace_back(snapshot.mentors[mentor].person.email);
                    if (forMachines)
                        row.emplace_back(static_cast<std::int64_t>(scores[mentor]));
                    else
                        row.emplace_back(shownScore(scores[mentor]));
                    row.emplace_back(
                        static_cast<std::int64_t>(scorer.known(static_cast<int>(mentee), static_cast<int>(mentor))));
                    ++mentor;
                    return true;
                }
            }
            return false;
        };
        if (watch.progressed)
            watched.progress = [&](std::uint64_t) {
                watch.progressed(static_cast<double>(mentee) / static_cast<double>(snapshot.mentees.size()));
            };
        return write(path, replace, streamed, std::move(watched));
    };
}

ExportService::Writing ExportService::table(const QString& path, bool replace, const cells::Table& table,
                                            const QString& sheet, char separator) {
    formats::WriteOptions options;
    options.separator = separator;
    return writing(path, replace, formats::sheetOf(table, sheet.toStdString()), std::move(options));
}

Written ExportService::document(const QString& path, bool replace, const QByteArray& bytes) {
    return writeWhole(path, replace, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace mentoring
