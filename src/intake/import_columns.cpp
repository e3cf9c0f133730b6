// What is decided for a whole column before its rows are read: see import_reader.h.
#include <algorithm>
#include <unordered_set>

#include "cell_values.h"
#include "header_dictionary.h"
#include "header_questions.h"
#include "import_reader.h"
#include "mentoring/check.h"

namespace mentoring::intake {

namespace {

constexpr std::size_t mostChoices = 50;
constexpr std::size_t longestChoice = 60;

} // namespace

ImportReader::ImportReader(const cells::Table& table, const cells::Layout& layout, PeopleMapping mapping,
                           const ImportContext& context, const ImportOptions& options, IdSource& ids)
    : m_table(table), m_layout(layout), m_mapping(std::move(mapping)), m_context(context), m_options(options) {
    m_mapping.columns.resize(layout.headers.size());
    // One role for the whole file makes role columns idle; without a program nobody takes part in anything.
    const auto isIdle = [&](PeopleField field) {
        const bool isRole = field == PeopleField::Role || field == PeopleField::IsMentee;
        return (isRole && options.role != FileRole::FromColumn) || (isOfParticipation(field) && !context.program);
    };
    for (auto& choice : m_mapping.columns)
        if (isIdle(choice.field))
            choice = {};
    for (const auto& conflict : conflictsIn(m_mapping))
        m_mapping.columns[conflict.otherColumn] = {};
    for (std::size_t column = 0; column < m_mapping.columns.size(); ++column)
        m_columns[m_mapping.columns[column].field].push_back(column);
    // Best first, also where the third wish stands before the second.
    for (const auto field : {PeopleField::Wishes, PeopleField::MentorWishes, PeopleField::MenteeWishes})
        std::ranges::stable_sort(m_columns[field], {}, [&](std::size_t column) {
            const auto numbered = numberedHeading(foldWords(header(column)));
            return numbered ? numbered->number : 0;
        });

    for (std::size_t column = 0; column < layout.headers.size(); ++column)
        if (!layout.headerRow || !table.at(*layout.headerRow, column).text.empty())
            m_leastWidth = column + 1;
    for (const auto& skill : context.skills) {
        for (const auto* name : {&skill.nameEn, &skill.nameFr}) {
            if (name->empty())
                continue;
            m_skills.emplace(foldText(*name), skill.id);
            m_skillsHaveCommas = m_skillsHaveCommas || name->find(',') != std::string::npos;
        }
    }
    m_isKnownSkill = [this](std::string_view text) { return m_skills.contains(foldText(text)); };
    for (std::size_t i = 0; i < context.levels.names().size(); ++i)
        m_levels.emplace(foldText(context.levels.names()[i]), static_cast<Level>(i) + 1);
    if (uses(PeopleField::FullName)) {
        const auto meaning = meaningOf(headerOf(PeopleField::FullName));
        m_familyFirst = meaning && meaning->familyNameFirst;
    }
    if (lacksNames()) {
        for (const auto& person : context.people) {
            m_knownKeys.insert(person.staffId);
            m_knownKeys.insert(emailKey(person.email));
        }
        m_knownKeys.erase(std::string{});
    }
    prepareCustomFields(ids);
    decideDateOrders();
    decideStatusWords();
    decideAnswers();
}

const std::vector<std::size_t>& ImportReader::columns(PeopleField field) const {
    static const std::vector<std::size_t> none;
    const auto found = m_columns.find(field);
    return found == m_columns.end() ? none : found->second;
}

const std::string& ImportReader::headerOf(PeopleField field) const {
    static const std::string none;
    return uses(field) ? header(columns(field).front()) : none;
}

bool ImportReader::isFrench(PeopleField field) const {
    if (!uses(field) || !m_layout.headerRow)
        return false;
    const auto meaning = meaningOf(m_table.at(*m_layout.headerRow, columns(field).front()).text);
    return meaning && meaning->french;
}

bool ImportReader::isRow(std::size_t row) const {
    if (m_options.skipHiddenRows && m_table.isHidden(row))
        return false;
    // Qualtrics puts a row for machines under its headings.
    if (row == m_layout.firstDataRow && m_table.at(row, 0).text.starts_with("{\"ImportId\""))
        return false;
    for (std::size_t column = 0; column < m_table.cellCount(row); ++column) {
        const auto text = m_table.at(row, column).text;
        // Blanks of every kind are nothing; what is longer than a few of them need not be looked at.
        constexpr std::size_t fewBlanks = 40;
        if (m_table.at(row, column).kind != cells::CellKind::Empty && !text.empty() &&
            (text.size() > fewBlanks || !cleanText(text).empty()))
            return true;
    }
    return false;
}

void ImportReader::decideDateOrders() {
    struct Evidence {
        DateOrderEvidence days;
        Question question; ///< about ambiguous days
        Question proving;  ///< about days that can be read in one order only
    };
    std::map<std::size_t, Evidence> found;
    for (const auto field :
         {PeopleField::HireDate, PeopleField::EndDate, PeopleField::WaitingSince, PeopleField::PausedUntil})
        for (const auto column : columns(field))
            found[column];
    for (const auto& custom : m_customs)
        if (custom.field.kind == CustomFieldKind::Date)
            found[custom.column];
    for (auto& [column, evidence] : found) {
        for (std::size_t row = m_layout.firstDataRow; row < m_table.rowCount(); ++row) {
            const auto cellView = m_table.at(row, column);
            if (cellView.text.empty())
                continue;
            const auto reading = readDate(cellView, std::nullopt, m_context.today, m_options.dates1904);
            evidence.days.take(reading);
            const bool isAmbiguous = reading.outcome == DateReading::Outcome::Ambiguous;
            if (reading.provesDayFirst || reading.provesMonthFirst) {
                ++evidence.proving.rows;
                if (evidence.proving.example.empty()) {
                    evidence.proving.kind = Question::Kind::DateOrder;
                    evidence.proving.header = header(column);
                    evidence.proving.example = cleanText(cellView.text);
                    evidence.proving.rowNumber = m_table.rowNumber(row);
                }
            }
            if (!isAmbiguous)
                continue;
            if (evidence.question.rows++ == 0) {
                evidence.question.kind = Question::Kind::DateOrder;
                evidence.question.header = header(column);
                evidence.question.example = cleanText(cellView.text);
                evidence.question.dayFirst = reading.date;
                evidence.question.monthFirst = reading.other;
                evidence.question.rowNumber = m_table.rowNumber(row);
            }
        }
    }
    // One file is written by one program: a column that proves nothing follows the ones that do.
    DateOrderEvidence all;
    for (const auto& [column, evidence] : found)
        all.take(evidence.days);
    for (auto& [column, evidence] : found) {
        auto order = m_options.dateOrder;
        if (!order)
            order = evidence.days.decision();
        if (evidence.days.isMixed()) {
            m_mixedOrders.insert(column);
            m_dateOrders[column] = order;
            if (order)
                continue;
            auto question = evidence.question.rows > 0 ? evidence.question : evidence.proving;
            question.rows = evidence.question.rows + evidence.proving.rows;
            if (m_dateQuestion)
                m_dateQuestion->rows += question.rows;
            else
                m_dateQuestion = question;
            continue;
        }
        if (!order)
            order = all.decision();
        m_dateOrders[column] = order;
        if (order || evidence.question.rows == 0)
            continue;
        // One answer holds for the whole file, so it is asked for once, by the first column.
        if (m_dateQuestion)
            m_dateQuestion->rows += evidence.question.rows;
        else
            m_dateQuestion = evidence.question;
    }
}

// In columns about one skill each, 1 is a yes beside 0, and the lowest level beside 3.
void ImportReader::decideAnswers() {
    for (const auto field : {PeopleField::Skills, PeopleField::Seeks, PeopleField::WorkingLanguages}) {
        bool levels = false;
        for (const auto column : columns(field)) {
            for (std::size_t row = m_layout.firstDataRow; row < m_table.rowCount() && !levels; ++row) {
                if (m_mapping.columns[column].option.empty())
                    break;
                const auto text = m_table.at(row, column).text;
                levels = text.size() < 4 && wholeNumberIn(text).value_or(0) > 1;
            }
        }
        m_answersAreLevels[field] = levels;
    }
    for (const auto field : {PeopleField::HireDate, PeopleField::EndDate, PeopleField::Email, PeopleField::ManagerEmail,
                             PeopleField::Level, PeopleField::Capacity, PeopleField::TimeZone}) {
        for (const auto column : columns(field))
            for (std::size_t row = m_layout.firstDataRow; row < m_table.rowCount() && !m_naIsNothing; ++row)
                m_naIsNothing = m_table.at(row, column).text == "NA";
    }
}

CustomField ImportReader::guessedField(std::size_t column) const {
    CustomField field;
    field.name = m_mapping.columns[column].customName;
    std::size_t filled = 0;
    std::size_t parts = 0;
    std::size_t longest = 0;
    bool dates = true;
    bool numbers = true;
    bool lists = false;
    std::unordered_set<std::string> wholes;
    std::unordered_set<std::string> pieces;
    for (std::size_t row = m_layout.firstDataRow; row < m_table.rowCount(); ++row) {
        const auto cellView = m_table.at(row, column);
        const std::string text = cleanText(cellView.text);
        if (isPlaceholder(text) || cellView.kind == cells::CellKind::Error ||
            cellView.kind == cells::CellKind::FormulaWithoutValue)
            continue;
        ++filled;
        if (dates) {
            const bool plainNumber = cellView.kind == cells::CellKind::Number || wholeNumberIn(text).has_value();
            const auto reading = readDate(cellView, std::nullopt, m_context.today, m_options.dates1904);
            dates = !plainNumber && reading.outcome != DateReading::Outcome::Unreadable;
        }
        // "007" is a code, not a seven.
        numbers = numbers && numberIn(text).has_value() &&
                  !(text.size() > 1 && text[0] == '0' && text[1] >= '0' && text[1] <= '9');
        longest = std::max(longest, text.size());
        lists = lists || hasHardSeparator(text);
        if (wholes.size() <= mostChoices)
            wholes.insert(foldText(text));
        if (lists && pieces.size() <= mostChoices) {
            for (const auto& piece : splitList(text)) {
                ++parts;
                pieces.insert(foldText(piece));
            }
        }
    }
    if (filled == 0)
        return field;
    if (dates)
        field.kind = CustomFieldKind::Date;
    else if (numbers)
        field.kind = CustomFieldKind::Number;
    else if (lists && pieces.size() <= mostChoices && parts >= 2 * pieces.size())
        field.kind = CustomFieldKind::SeveralChoices;
    else if (!lists && longest <= longestChoice && wholes.size() <= mostChoices && filled >= 2 * wholes.size())
        field.kind = CustomFieldKind::OneChoice;
    return field;
}

void ImportReader::prepareCustomFields(IdSource& ids) {
    for (const auto column : columns(PeopleField::Custom)) {
        CustomTarget target;
        target.column = column;
        const std::string wanted = foldText(m_mapping.columns[column].customName);
        const auto known = std::ranges::find_if(
            m_context.customFields, [&](const CustomField& field) { return foldText(field.name) == wanted; });
        if (known != m_context.customFields.end()) {
            target.field = *known;
        } else {
            target.field = guessedField(column);
            if (const auto own = ownFieldFrom(header(column)); own && foldText(own->name) == wanted)
                target.field.kind = own->kind;
            target.field.id = ids.next<CustomFieldId>();
            target.isNew = true;
        }
        m_customs.push_back(std::move(target));
    }
}

} // namespace mentoring::intake
