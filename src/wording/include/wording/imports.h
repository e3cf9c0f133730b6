#pragma once

#include <QString>

#include "cells/source.h"
#include "intake/pairs_import.h"
#include "intake/people_import.h"
#include "intake/people_mapping.h"
#include "intake/skills_import.h"
#include "wording/message.h"

namespace mentoring::wording {

/// Why a spreadsheet cannot be read.
[[nodiscard]] Message message(const cells::ReadError& error, const QString& path);
/// Something about a spreadsheet that was read: "3 rows are hidden."
[[nodiscard]] QString sentence(const cells::ReadWarning& warning);

/// That the encoding was guessed, and which; empty when it is certain or was asked for.
[[nodiscard]] QString encodingNote(const cells::SourceFile& source);

/// Why a row is not taken in, and what to do: for the preview and for the file of refused rows.
[[nodiscard]] QString sentence(const intake::RowProblem& problem);
/// What was passed over although the row goes in.
[[nodiscard]] QString sentence(const intake::RowWarning& warning);
[[nodiscard]] QString sentence(intake::FileNote note);
[[nodiscard]] QString sentence(const intake::SkillRow& row); ///< of a row with a problem
/// "Department: Finance", of somebody new
[[nodiscard]] QString stored(const intake::FieldChange& change);
/// "Department: Finance → Legal"
[[nodiscard]] QString sentence(const intake::FieldChange& change);

/// The same of a list of pairs.
[[nodiscard]] QString sentence(const intake::PairRowProblem& problem);
[[nodiscard]] QString sentence(const intake::PairRowRemark& remark);
[[nodiscard]] QString name(intake::PairField field); ///< "Mentee", "Mentor’s e-mail address", …
/// "Rows read: 12. New pairs: 9, …"
[[nodiscard]] QString summary(const intake::PairsPlan& plan);

/// "New", "Changed", "Same", "Problem".
[[nodiscard]] QString name(intake::RowKind kind);
[[nodiscard]] QString namePlural(intake::RowKind kind); ///< over a number of them
/// "E-mail", "Maximum number of mentees", …; None is "Do not import".
[[nodiscard]] QString name(intake::PeopleField field);
[[nodiscard]] QString name(const intake::FieldChoice& choice); ///< the name itself for a custom field
[[nodiscard]] QString name(intake::Confidence confidence);
/// Why a column is not proposed for the field that its heading means; empty where nobody need be told.
[[nodiscard]] QString sentence(const intake::ColumnProposal& proposal, const QString& header);
[[nodiscard]] QString name(cells::SourceFormat format); ///< "Excel workbook", "Text file (CSV)", …
[[nodiscard]] QString separatorName(char separator);    ///< "semicolon (;)"

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
[[nodiscard]] QuestionWords words(const intake::Question& question);
/// The reasons that an import gives for what it does by itself, in the language of the screens.
void putReasons(intake::ImportOptions& options);
[[nodiscard]] QString sentence(intake::PlanRefusal refusal);
[[nodiscard]] QString name(intake::FileRole role);

/// "140 rows: 90 new, 3 changed, 45 the same, 2 with a problem."
[[nodiscard]] QString summary(const intake::ImportCounts& counts);

} // namespace mentoring::wording
