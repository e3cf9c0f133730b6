#include "intake/pairs_import.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

#include "cell_values.h"
#include "mentoring/check.h"
#include "pairs_people.h"

namespace mentoring::intake {

namespace {

std::optional<MentorshipState> stateFrom(std::string_view text) {
    static constexpr auto words = std::to_array<std::pair<std::string_view, MentorshipState>>({
        {"active", MentorshipState::Active},
        {"open", MentorshipState::Active},
        {"running", MentorshipState::Active},
        {"in progress", MentorshipState::Active},
        {"ongoing", MentorshipState::Active},
        {"en cours", MentorshipState::Active},
        {"actif", MentorshipState::Active},
        {"active depuis", MentorshipState::Active},
        // Of a run that is not published yet: whoever imports it has decided.
        {"suggested", MentorshipState::Active},
        {"kept", MentorshipState::Active},
        {"published", MentorshipState::Active},
        {"propose", MentorshipState::Active},
        {"retenu", MentorshipState::Active},
        {"publie", MentorshipState::Active},
        {"paused", MentorshipState::Paused},
        {"on hold", MentorshipState::Paused},
        {"en pause", MentorshipState::Paused},
        {"completed", MentorshipState::Completed},
        {"finished", MentorshipState::Completed},
        {"ended", MentorshipState::Completed},
        {"closed", MentorshipState::Completed},
        {"termine", MentorshipState::Completed},
        {"completed early", MentorshipState::CompletedEarly},
        {"termine plus tot", MentorshipState::CompletedEarly},
        {"dissolved", MentorshipState::Dissolved},
        {"interrompu", MentorshipState::Dissolved},
        {"dissous", MentorshipState::Dissolved},
    });
    const auto folded = foldWords(text);
    const auto found =
        std::ranges::find(words, std::string_view(folded), &std::pair<std::string_view, MentorshipState>::first);
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

struct Fields {
    PairField name, given, family, email, id;
};
constexpr Fields ofMentee{PairField::MenteeName, PairField::MenteeGivenName, PairField::MenteeFamilyName,
                          PairField::MenteeEmail, PairField::MenteeId};
constexpr Fields ofMentor{PairField::MentorName, PairField::MentorGivenName, PairField::MentorFamilyName,
                          PairField::MentorEmail, PairField::MentorId};

class PairsPlanner {
public:
    PairsPlanner(const cells::Table& table, const cells::Layout& layout, const PairsMapping& mapping,
                 const PairsContext& context, const PairsOptions& options, IdSource& ids)
        : m_table(table), m_layout(layout), m_context(context), m_options(options), m_ids(ids),
          m_people(context.people) {
        m_plan.mapping = mapping;
        m_plan.mapping.resize(layout.headers.size(), PairField::None);
        for (std::size_t column = 0; column < m_plan.mapping.size(); ++column)
            m_columns.emplace(m_plan.mapping[column], column);
        m_byId.reserve(context.people.size());
        for (const auto& person : context.people)
            m_byId.emplace(person.id, &person);
        for (const auto& parts : context.participations)
            for (const auto& part : parts)
                m_parts.emplace(std::pair{part.program, part.person}, Part{part, false, false});
        for (const auto& pair : context.mentorships) {
            m_known.emplace(pair.mentee, &pair);
            if (isOpen(pair.state))
                open(pair.program, pair.mentee, pair.mentor);
        }
        for (const auto& never : context.neverPairs)
            m_never.emplace(std::minmax(never.one, never.other), &never);
        for (const auto& decision : context.decisions)
            if (decision.verdict == PairVerdict::Refused)
                m_refused.emplace(std::tuple{decision.program, decision.mentor, decision.mentee}, &decision);
        decideDates();
    }

    PairsPlan run() {
        for (std::size_t row = m_layout.firstDataRow; row < m_table.rowCount(); ++row)
            if (!isBlank(row))
                add(row);
        for (auto& [key, part] : m_parts)
            if (part.isNew)
                m_plan.newParticipations.push_back(part.now);
            else if (part.isChanged)
                m_plan.changedParticipations.push_back(part.now);
        m_plan.counts.rows = m_plan.rows.size();
        for (std::size_t column = 0; column < m_plan.mapping.size(); ++column)
            if (m_plan.mapping[column] == PairField::None)
                m_plan.ignored.push_back(m_layout.headers[column]);
        return std::move(m_plan);
    }

private:
    struct Part {
        Participation now;
        bool isNew = false;
        bool isChanged = false;
    };

    [[nodiscard]] std::optional<std::size_t> column(PairField field) const {
        const auto found = m_columns.find(field);
        return field == PairField::None || found == m_columns.end() ? std::nullopt : std::optional(found->second);
    }

    [[nodiscard]] std::string header(PairField field) const {
        const auto at = column(field);
        return at ? m_layout.headers[*at] : std::string();
    }

    [[nodiscard]] bool isBlank(std::size_t row) const {
        for (const auto& [field, at] : m_columns)
            if (field != PairField::None && !cleanText(m_table.at(row, at).text).empty())
                return false;
        return true;
    }

    void problem(PairRow& row, PairProblem what, PairField field, std::string value = {}, std::string detail = {},
                 std::int64_t number = 0) const {
        row.problems.push_back({what, header(field), clipped(value), std::move(detail), number});
    }

    std::string cell(PairRow& row, PairField field) const {
        const auto at = column(field);
        if (!at)
            return {};
        const auto view = m_table.at(row.tableRow, *at);
        if (view.kind == cells::CellKind::Error || view.kind == cells::CellKind::FormulaWithoutValue ||
            isBroken(view.text)) {
            problem(row, PairProblem::UnreadableCell, field, std::string(view.text));
            return {};
        }
        return cleanText(view.text);
    }

    void decideDates() {
        std::map<PairField, DateOrderEvidence> found;
        DateOrderEvidence all;
        std::map<PairField, Question> ambiguous;
        std::map<PairField, Question> proving;
        for (const auto field : {PairField::StartedOn, PairField::EndedOn}) {
            const auto at = column(field);
            for (std::size_t row = m_layout.firstDataRow; at && row < m_table.rowCount(); ++row) {
                const auto view = m_table.at(row, *at);
                if (view.text.empty())
                    continue;
                const auto reading = readDate(view, std::nullopt, m_context.today, m_options.dates1904);
                found[field].take(reading);
                const bool isAmbiguous = reading.outcome == DateReading::Outcome::Ambiguous;
                if (!isAmbiguous && !reading.provesDayFirst && !reading.provesMonthFirst)
                    continue;
                auto& question = isAmbiguous ? ambiguous[field] : proving[field];
                if (question.rows++ > 0)
                    continue;
                question.kind = Question::Kind::DateOrder;
                question.header = m_layout.headers[*at];
                question.example = cleanText(view.text);
                question.rowNumber = m_table.rowNumber(row);
                if (isAmbiguous) {
                    question.dayFirst = reading.date;
                    question.monthFirst = reading.other;
                }
            }
            all.take(found[field]);
        }
        // As in lists of people: each column for itself, one that proves nothing follows the other.
        for (const auto& [field, days] : found) {
            auto order = days.decision();
            if (!order && !days.isMixed())
                order = all.decision();
            if (days.isMixed())
                m_mixedOrders.insert(field);
            m_dateOrders[field] = m_options.dateOrder ? m_options.dateOrder : order;
            auto question = ambiguous[field].rows > 0 ? ambiguous[field] : proving[field];
            question.rows = ambiguous[field].rows + (days.isMixed() ? proving[field].rows : 0);
            if (order || question.rows == 0)
                continue;
            // Also once it has been answered, so that the answer can be changed.
            if (m_plan.dateQuestion)
                m_plan.dateQuestion->rows += question.rows;
            else
                m_plan.dateQuestion = question;
        }
    }

    std::optional<Date> date(PairRow& row, PairField field) const {
        const auto text = cell(row, field);
        if (text.empty() || saysNobody(text))
            return std::nullopt;
        const auto known = m_dateOrders.find(field);
        const auto order = known == m_dateOrders.end() ? m_options.dateOrder : known->second;
        const auto reading =
            readDate(m_table.at(row.tableRow, *column(field)), order, m_context.today, m_options.dates1904);
        if (m_mixedOrders.contains(field) && isAgainst(reading, order)) {
            problem(row, order ? PairProblem::DateInvalid : PairProblem::DateOrderUnknown, field, text);
            return std::nullopt;
        }
        switch (reading.outcome) {
        case DateReading::Outcome::Read:
            return reading.date;
        case DateReading::Outcome::Nothing:
            break;
        case DateReading::Outcome::Ambiguous:
            problem(row, PairProblem::DateOrderUnknown, field, text);
            break;
        case DateReading::Outcome::NoSuchDay:
            problem(row, PairProblem::DateInvalid, field, text);
            break;
        case DateReading::Outcome::Unreadable:
            problem(row, PairProblem::DateUnreadable, field, text);
            break;
        }
        return std::nullopt;
    }

    /// Number and address tell before a name; where several are given, they must be of one person.
    const Person* person(PairRow& row, const Fields& of, std::string& shown) const {
        const auto before = row.problems.size();
        const auto id = cell(row, of.id);
        const auto email = cell(row, of.email);
        auto name = cell(row, of.name);
        if (name.empty())
            name = cleanText(cell(row, of.given) + " " + cell(row, of.family));
        shown = !name.empty() ? name : !email.empty() ? email : id;
        if (row.problems.size() > before)
            return nullptr;
        const auto nameField = column(of.name) ? of.name : column(of.family) ? of.family : of.given;
        const auto first = !id.empty() ? of.id : !email.empty() ? of.email : nameField;
        if (shown.empty()) {
            problem(row, PairProblem::PersonMissing,
                    column(nameField)  ? nameField
                    : column(of.email) ? of.email
                                       : of.id);
            return nullptr;
        }
        const Person* found = nullptr;
        bool ambiguous = false;
        for (const std::string* text : std::array<const std::string*, 3>{&id, &email, &name}) {
            if (text->empty())
                continue;
            auto here = m_people.byKey(*text);
            if (here.contradicted) {
                problem(row, PairProblem::PeopleDiffer, first, *text, here.contradicted->displayName());
                return nullptr;
            }
            if (!here.person && (text == &name || (id.empty() && name.empty())))
                here = m_people.byName(*text);
            ambiguous = ambiguous || here.ambiguous;
            if (here.person && found && here.person != found) {
                problem(row, PairProblem::PeopleDiffer, first, *text, found->displayName());
                return nullptr;
            }
            if (text == &name && found && !here.person && !here.ambiguous)
                row.remarks.push_back({PairRemark::KnownAs, clipped(name), found->displayName()});
            found = found ? found : here.person;
        }
        if (!found)
            problem(row, ambiguous ? PairProblem::PersonAmbiguous : PairProblem::PersonUnknown, first,
                    !id.empty() && ambiguous ? name
                    : first == of.id         ? id
                    : first == of.email      ? email
                                             : name);
        else
            shown = found->displayName();
        return found;
    }

    std::optional<ProgramId> program(PairRow& row) const {
        const auto text = cell(row, PairField::Program);
        if (text.empty()) {
            if (!m_context.program)
                problem(row, PairProblem::ProgramMissing, PairField::Program);
            return m_context.program;
        }
        const auto wanted = foldText(text);
        const auto found = std::ranges::find_if(
            m_context.programs, [&](const mentoring::Program& one) { return foldText(one.name) == wanted; });
        if (found != m_context.programs.end())
            return found->id;
        problem(row, PairProblem::ProgramUnknown, PairField::Program, text);
        return std::nullopt;
    }

    void readState(PairRow& row) const {
        row.startedOn = date(row, PairField::StartedOn);
        const auto until = date(row, PairField::EndedOn);
        const auto word = cell(row, PairField::State);
        std::optional<MentorshipState> said;
        if (!word.empty() && !(said = stateFrom(word)))
            problem(row, PairProblem::StateUnknown, PairField::State, word);
        const bool ahead = until && *until > m_context.today;
        if (ahead && !(said && !isOpen(*said))) {
            row.remarks.push_back({PairRemark::EndIsAhead, toIso(*until), {}});
            row.state = said.value_or(MentorshipState::Active);
        } else if (until) {
            if (said && isOpen(*said))
                problem(row, PairProblem::StateUnknown, PairField::State, word, toIso(*until));
            row.state = said && !isOpen(*said) ? *said : MentorshipState::Completed;
            row.endedOn = until;
        } else {
            row.state = said.value_or(MentorshipState::Active);
            if (!isOpen(row.state))
                problem(row, PairProblem::EndMissing, PairField::State, word);
        }
        if (row.endedOn && row.startedOn && *row.endedOn < *row.startedOn)
            problem(row, PairProblem::EndBeforeStart, PairField::EndedOn, toIso(*row.endedOn));
    }

    void add(std::size_t tableRow) {
        PairRow row;
        row.tableRow = tableRow;
        row.rowNumber = m_table.rowNumber(tableRow);
        const auto* mentee = person(row, ofMentee, row.mentee);
        const auto* mentor = person(row, ofMentor, row.mentor);
        const auto in = program(row);
        readState(row);
        auto reason = cell(row, PairField::Reason);
        if (lengthOf(reason) > longestLongText)
            problem(row, PairProblem::TextTooLong, PairField::Reason, reason, {},
                    static_cast<std::int64_t>(longestLongText));
        if (in) {
            const auto found = std::ranges::find(m_context.programs, *in, &mentoring::Program::id);
            row.program = found == m_context.programs.end() ? std::string() : found->name;
        }
        if (mentee && mentor && in && row.problems.empty())
            settle(row, *mentee, *mentor, *in, std::move(reason));
        if (!row.problems.empty())
            row.kind = RowKind::Problem;
        auto& counts = m_plan.counts;
        ++(row.kind == RowKind::New ? counts.fresh : row.kind == RowKind::Same ? counts.same : counts.problems);
        counts.warnings += row.remarks.empty() ? 0U : 1U;
        m_plan.rows.push_back(std::move(row));
    }

    void settle(PairRow& row, const Person& mentee, const Person& mentor, ProgramId in, std::string reason) {
        if (mentee.id == mentor.id)
            return problem(row, PairProblem::WithThemselves, PairField::None, row.mentee);
        const bool isOpen = mentoring::isOpen(row.state);
        if (isKnown(row, mentee.id, mentor.id, in))
            return;
        const auto [first, isFirst] =
            m_rows.emplace(std::tuple{in, mentee.id, mentor.id, isOpen ? std::nullopt : row.startedOn}, row.rowNumber);
        if (!isFirst)
            return problem(row, PairProblem::DuplicateRow, PairField::None, {}, {}, first->second);
        if (!row.startedOn) {
            row.startedOn = row.endedOn.value_or(m_context.today);
            row.remarks.push_back({PairRemark::StartsToday, toIso(*row.startedOn), {}});
        }
        if (isOpen && !mayBegin(row, mentee, mentor, in))
            return;
        Mentorship pair;
        pair.id = m_ids.next<MentorshipId>();
        pair.program = in;
        pair.mentor = mentor.id;
        pair.mentee = mentee.id;
        pair.state = row.state;
        pair.startedOn = *row.startedOn;
        pair.endedOn = row.endedOn;
        pair.reason = std::move(reason);
        if (isOpen)
            open(in, mentee.id, mentor.id);
        m_plan.newMentorships.push_back(std::move(pair));
        row.kind = RowKind::New;
    }

    /// The pair is in the file: the same, or something that only a person can put right.
    bool isKnown(PairRow& row, PersonId mentee, PersonId mentor, ProgramId in) const {
        const Mentorship* open = nullptr;
        const Mentorship* last = nullptr; ///< of those that have ended
        bool isRemembered = false;        ///< an ended pair as the row says
        const auto [begin, end] = m_known.equal_range(mentee);
        for (auto it = begin; it != end; ++it) {
            const auto& known = *it->second;
            if (known.program != in || known.mentor != mentor)
                continue;
            if (isOpen(known.state)) {
                open = &known;
                continue;
            }
            isRemembered = isRemembered || !row.startedOn || known.startedOn == *row.startedOn;
            if (!last || lastDay(known) > lastDay(*last))
                last = &known;
        }
        const bool isSameOpen = open && (!row.startedOn || open->startedOn == *row.startedOn);
        if (isOpen(row.state) && open) {
            if (!isSameOpen)
                row.remarks.push_back({PairRemark::OtherStart, toIso(open->startedOn), {}});
            return true;
        }
        if (isOpen(row.state)) {
            // An old list would begin again what has ended since; whoever means it says from which day on.
            if (!last || (row.startedOn && !isRemembered && *row.startedOn >= lastDay(*last)))
                return false;
            problem(row, PairProblem::HasEnded, PairField::StartedOn, last->endedOn ? toIso(*last->endedOn) : "");
            return true;
        }
        if (isRemembered)
            return true;
        if (isSameOpen)
            problem(row, PairProblem::StillOpen, PairField::EndedOn, toIso(open->startedOn));
        return isSameOpen;
    }

    static Date lastDay(const Mentorship& pair) { return pair.endedOn.value_or(pair.startedOn); }

    bool mayBegin(PairRow& row, const Person& mentee, const Person& mentor, ProgramId in) {
        const auto before = row.problems.size();
        for (const auto* person : {&mentee, &mentor})
            if (person->archived)
                problem(row, PairProblem::IsArchived, PairField::None, person->displayName());
        const auto [begin, end] = m_never.equal_range(std::minmax(mentee.id, mentor.id));
        const auto never = std::find_if(begin, end, [&](const auto& pair) { return pair.second->holdsIn(in); });
        if (never != end)
            problem(row, PairProblem::NeverTogether, PairField::None, {}, never->second->reason);
        if (const auto refused = m_refused.find({in, mentor.id, mentee.id}); refused != m_refused.end())
            problem(row, PairProblem::RefusedPair, PairField::None, {}, refused->second->reason);
        if (const auto other = m_mentorOf.find({in, mentee.id}); other != m_mentorOf.end())
            problem(row, PairProblem::HasMentor, PairField::None, row.mentee, nameOf(other->second));
        if (const auto above = m_mentorOf.find({in, mentor.id});
            above != m_mentorOf.end() && above->second == mentee.id)
            problem(row, PairProblem::Reverse, PairField::None, row.mentee, row.mentor);
        if (row.problems.size() > before)
            return false;
        auto guide = partOf(row, mentor, in, true);
        auto guided = partOf(row, mentee, in, false);
        if (row.problems.size() > before) {
            if (!m_options.enrol)
                ++m_plan.notTakingPart;
            return false;
        }
        const auto of = std::ranges::find(m_context.programs, in, &mentoring::Program::id);
        const int places = of == m_context.programs.end() ? lowestCapacity : guide.now.capacityIn(*of);
        if (m_taken[{in, mentor.id}] >= places) {
            problem(row, PairProblem::NoPlace, PairField::None, row.mentor, {}, places);
            return false;
        }
        // Decided pairs are decided; matching would not have made this one.
        if (mentee.manager == mentor.id)
            row.remarks.push_back({PairRemark::Manages, row.mentor, row.mentee});
        else if (mentor.manager == mentee.id)
            row.remarks.push_back({PairRemark::Manages, row.mentee, row.mentor});
        m_parts[{in, mentor.id}] = std::move(guide);
        m_parts[{in, mentee.id}] = std::move(guided);
        return true;
    }

    /// The part somebody has to take, as it is or as it becomes.
    Part partOf(PairRow& row, const Person& person, ProgramId in, bool asMentor) const {
        const auto found = m_parts.find({in, person.id});
        Part part = found == m_parts.end() ? Part{} : found->second;
        const bool known = found != m_parts.end();
        const bool hasRole = known && (asMentor ? part.now.asMentor : part.now.asMentee);
        const bool accepted = known && part.now.state == ParticipationState::Accepted;
        if (hasRole && accepted)
            return part;
        if (!m_options.enrol) {
            problem(row,
                    hasRole    ? PairProblem::NotAccepted
                    : asMentor ? PairProblem::NoMentor
                               : PairProblem::NoMentee,
                    PairField::None, person.displayName());
            return part;
        }
        if (!known) {
            part.isNew = true;
            part.now.id = m_ids.next<ParticipationId>();
            part.now.program = in;
            part.now.person = person.id;
        }
        part.isChanged = true;
        (asMentor ? part.now.asMentor : part.now.asMentee) = true;
        part.now.state = ParticipationState::Accepted;
        part.now.stateReason.clear();
        if (part.now.asMentee && !part.now.waitingSince)
            part.now.waitingSince = m_context.today;
        row.remarks.push_back(
            {asMentor ? PairRemark::BecomesMentor : PairRemark::BecomesMentee, person.displayName(), {}});
        return part;
    }

    void open(ProgramId in, PersonId mentee, PersonId mentor) {
        m_mentorOf.emplace(std::pair{in, mentee}, mentor);
        ++m_taken[{in, mentor}];
    }

    [[nodiscard]] std::string nameOf(PersonId id) const {
        const auto found = m_byId.find(id);
        return found == m_byId.end() ? std::string() : found->second->displayName();
    }

    const cells::Table& m_table;
    const cells::Layout& m_layout;
    const PairsContext& m_context;
    const PairsOptions& m_options;
    IdSource& m_ids;
    PeopleIndex m_people;
    std::unordered_map<PersonId, const Person*> m_byId;
    std::map<PairField, std::size_t> m_columns;
    std::map<std::pair<ProgramId, PersonId>, Part> m_parts;
    std::unordered_multimap<PersonId, const Mentorship*> m_known;  ///< by mentee
    std::map<std::pair<ProgramId, PersonId>, PersonId> m_mentorOf; ///< of open pairs, known and planned
    std::map<std::pair<ProgramId, PersonId>, int> m_taken;         ///< open pairs of each mentor
    std::multimap<std::pair<PersonId, PersonId>, const NeverPair*> m_never;
    std::map<std::tuple<ProgramId, PersonId, PersonId>, const PairDecision*> m_refused;
    std::map<std::tuple<ProgramId, PersonId, PersonId, std::optional<Date>>, std::uint32_t> m_rows;
    std::map<PairField, std::optional<DateOrder>> m_dateOrders;
    std::set<PairField> m_mixedOrders; ///< columns that prove both orders
    PairsPlan m_plan;
};

} // namespace

PairsPlan planPairs(const cells::Table& table, const cells::Layout& layout, const PairsMapping& mapping,
                    const PairsContext& context, const PairsOptions& options, IdSource& ids) {
    return PairsPlanner(table, layout, mapping, context, options, ids).run();
}

} // namespace mentoring::intake
