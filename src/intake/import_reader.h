#pragma once

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "cell_values.h"
#include "import_draft.h"
#include "intake/people_import.h"
#include "memo.h"
#include "status_heading.h"

namespace mentoring::intake {

/// Turns rows into drafts. What must be the same for a whole column (the order of dates, whether commas separate, the
/// kind of a new custom field) is decided before the first row is read.
class ImportReader {
public:
    ImportReader(const cells::Table& table, const cells::Layout& layout, PeopleMapping mapping,
                 const ImportContext& context, const ImportOptions& options, IdSource& ids);

    /// False for blank rows, which are passed over.
    [[nodiscard]] bool isRow(std::size_t row) const;
    [[nodiscard]] Draft read(std::size_t row) const;

    /// Every cell of the row as it is, also of columns that are dropped.
    [[nodiscard]] std::vector<std::string> cellsOf(const Draft& draft) const;

    [[nodiscard]] const PeopleMapping& mapping() const { return m_mapping; }
    [[nodiscard]] const std::string& header(std::size_t column) const { return m_layout.headers[column]; }
    [[nodiscard]] bool uses(PeopleField field) const { return !columns(field).empty(); }
    [[nodiscard]] const std::string& headerOf(PeopleField field) const;
    [[nodiscard]] const std::vector<std::size_t>& columns(PeopleField field) const;
    /// The column's header is French, so its new skills are named in French.
    [[nodiscard]] bool isFrench(PeopleField field) const;
    [[nodiscard]] bool lacksNames() const { return !hasNames() && !m_options.withoutNames; }
    [[nodiscard]] const std::optional<Question>& dateQuestion() const { return m_dateQuestion; }
    std::vector<CustomTarget>& customTargets() { return m_customs; }
    [[nodiscard]] const std::unordered_map<std::string, SkillId>& knownSkills() const { return m_skills; }

private:
    void decideDateOrders();
    void decideStatusWords();
    void decideAnswers();
    void prepareCustomFields(IdSource& ids);
    [[nodiscard]] CustomField guessedField(std::size_t column) const;
    [[nodiscard]] std::optional<bool> isRepeatedHeader(std::size_t row) const;

    /// The cell's text; empty for what other programs write where there is nothing.
    [[nodiscard]] std::string cell(Draft& draft, std::size_t column) const;
    [[nodiscard]] std::string writtenCell(Draft& draft, std::size_t column) const; ///< whatever it says
    [[nodiscard]] std::string first(Draft& draft, PeopleField field) const;
    [[nodiscard]] std::string shortText(Draft& draft, PeopleField field) const;
    [[nodiscard]] std::string bounded(Draft& draft, PeopleField field, std::string text) const;
    [[nodiscard]] bool isNothing(std::size_t column, std::string_view text) const;
    [[nodiscard]] bool hasNames() const;
    [[nodiscard]] std::string saidUnder(Draft& draft, std::size_t column) const; ///< a yes or a no, too
    [[nodiscard]] std::optional<StatusWord> statusIn(std::size_t column, const std::string& text) const;
    void take(Draft& draft, StatusWord word, const std::string& header, const std::string& text) const;
    [[nodiscard]] std::optional<Date> date(Draft& draft, std::size_t column) const;
    /// A hire date as it must be meant; said of the row where it cannot be.
    [[nodiscard]] Date inThePast(Draft& draft, std::size_t column, Date day, const std::string& text) const;
    void readIdentity(Draft& draft) const;
    void readName(Draft& draft) const;
    void readEmail(Draft& draft) const;
    void readLevel(Draft& draft) const;
    void readStatus(Draft& draft) const;
    void readRole(Draft& draft) const;
    void readCapacity(Draft& draft) const;
    void readLists(Draft& draft) const;
    void readSkills(Draft& draft, PeopleField field, std::vector<SkillToken>& into) const;
    void readLanguageCells(Draft& draft) const;
    void readManagers(Draft& draft) const;
    void readCustoms(Draft& draft) const;
    void readWaiting(Draft& draft) const;
    void readPeopleNamed(Draft& draft) const;
    [[nodiscard]] std::optional<std::vector<SkillToken>> ownTokens(std::string_view text) const;
    [[nodiscard]] std::vector<SkillToken> tokens(std::string_view text) const;
    [[nodiscard]] std::vector<SkillToken> tokensOf(std::string_view text) const;
    bool splitAtJoint(SkillToken& token, std::vector<SkillToken>& into) const;

    const cells::Table& m_table;
    const cells::Layout& m_layout;
    PeopleMapping m_mapping;
    const ImportContext& m_context;
    const ImportOptions& m_options;
    std::map<PeopleField, std::vector<std::size_t>> m_columns;
    std::unordered_map<std::size_t, std::optional<DateOrder>> m_dateOrders;
    std::unordered_set<std::size_t> m_mixedOrders; ///< columns that prove both orders
    std::optional<Question> m_dateQuestion;
    std::vector<CustomTarget> m_customs;
    std::unordered_map<std::string, SkillId> m_skills; ///< by folded name, either language
    std::unordered_map<std::string, Level> m_levels;   ///< by folded name
    enum class StatusCells { Words, Codes, Booleans };
    struct StatusColumn {
        StatusCells cells = StatusCells::Words;
        StatusHeading heading = StatusHeading::Words;
        bool isBlockedByNo = false;
    };
    std::unordered_map<std::size_t, StatusColumn> m_statusColumns;
    KnownText m_isKnownSkill;
    mutable Memo<std::vector<SkillToken>> m_tokens;
    mutable std::optional<std::unordered_set<std::string>> m_skillsAlone; ///< folded; asked for by few files
    bool m_skillsHaveCommas = false;
    std::map<PeopleField, bool> m_answersAreLevels; ///< 1 to 5, not 1 and 0
    bool m_naIsNothing = false;                     ///< the file writes NA where there is nothing
    std::unordered_set<std::string> m_knownKeys;    ///< staff ids and addresses; only where no column holds names
    bool m_familyFirst = false;
    std::size_t m_leastWidth = 0;
};

} // namespace mentoring::intake
