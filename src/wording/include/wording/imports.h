#pragma once

#include <QString>

#include "exchange/pairs_import.h"
#include "exchange/people_import.h"
#include "exchange/people_mapping.h"
#include "exchange/skills_import.h"
#include "exchange/source_file.h"
#include "wording/message.h"

namespace mentoring::wording {

/// Why a spreadsheet cannot be read.
[[nodiscard]] Message message(const exchange::ReadError& error, const QString& path);
/// Something about a spreadsheet that was read: "3 rows are hidden."
[[nodiscard]] QString sentence(const exchange::ReadWarning& warning);

/// That the encoding was guessed, and which; empty when it is certain or was asked for.
[[nodiscard]] QString encodingNote(const exchange::SourceFile& source);

/// Why a row is not taken in, and what to do: for the preview and for the file of refused rows.
[[nodiscard]] QString sentence(const exchange::RowProblem& problem);
/// What was passed over although the row goes in.
[[nodiscard]] QString sentence(const exchange::RowWarning& warning);
[[nodiscard]] QString sentence(exchange::FileNote note);
[[nodiscard]] QString sentence(const exchange::SkillRow& row); ///< of a row with a problem
/// "Department: Finance", of somebody new
[[nodiscard]] QString stored(const exchange::FieldChange& change);
/// "Department: Finance → Legal"
[[nodiscard]] QString sentence(const exchange::FieldChange& change);

/// The same of a list of pairs.
[[nodiscard]] QString sentence(const exchange::PairRowProblem& problem);
[[nodiscard]] QString sentence(const exchange::PairRowRemark& remark);
[[nodiscard]] QString name(exchange::PairField field); ///< "Mentee", "Mentor’s e-mail address", …
/// "Rows read: 12. New pairs: 9, …"
[[nodiscard]] QString summary(const exchange::PairsPlan& plan);

/// "New", "Changed", "Same", "Problem".
[[nodiscard]] QString name(exchange::RowKind kind);
/// "E-mail", "Maximum number of mentees", …; None is "Do not import".
[[nodiscard]] QString name(exchange::PeopleField field);
[[nodiscard]] QString name(const exchange::FieldChoice& choice); ///< the name itself for a custom field
[[nodiscard]] QString name(exchange::Confidence confidence);
/// Why a column is not proposed for the field that its heading means; empty where nobody need be told.
[[nodiscard]] QString sentence(const exchange::ColumnProposal& proposal, const QString& header);
[[nodiscard]] QString name(exchange::SourceFormat format); ///< "Excel workbook", "Text file (CSV)", …
[[nodiscard]] QString separatorName(char separator);       ///< "semicolon (;)"

/// A question only a person can answer, with the words for its answers. `first` and `second` answer: DateOrder day
/// first / month first; Mentore mentor / mentee; HiddenRows take in / leave out; SamePerson the same / somebody new;
/// NoNames leave out / without names; StatusWord employed / left; SameSkill the same / another.
/// RoleOfFile has three answers, worded by `fileRoleName`; there `first` and `second` are empty.
struct QuestionWords {
    QString title;
    QString text;
    QString first;
    QString second;
};
[[nodiscard]] QuestionWords words(const exchange::Question& question);
/// Why somebody is never paired with whoever may be their manager; and all the words for it that a file may hold.
[[nodiscard]] QString doubtfulManager();
[[nodiscard]] std::vector<std::string> doubtfulManagerBefore();
[[nodiscard]] QString sentence(exchange::PlanRefusal refusal);
[[nodiscard]] QString name(exchange::FileRole role);

/// "140 rows: 90 new, 3 changed, 45 the same, 2 with a problem."
[[nodiscard]] QString summary(const exchange::ImportCounts& counts);

} // namespace mentoring::wording
