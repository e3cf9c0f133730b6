#include "said.h"
#include "wording/imports.h"
#include "wording/numbers.h"

namespace mentoring::wording {

namespace {

using intake::PairField;
using intake::PairProblem;
using intake::PairRemark;

QString quoted(const std::string& text) {
    return text.empty() ? Said::tr("the cell") : Said::tr("“%1”").arg(QString::fromStdString(text));
}

/// An ISO day as the language writes it.
QString dayOf(const std::string& iso) {
    return date(dateFromIso(iso));
}

} // namespace

QString sentence(const intake::PairRowProblem& problem) {
    const auto said = quoted(problem.value);
    const auto value = QString::fromStdString(problem.value);
    const auto detail = QString::fromStdString(problem.detail);
    switch (problem.problem) {
    case PairProblem::PersonMissing:
        return Said::tr("Nobody is named. Write a staff number, an address or a full name.");
    case PairProblem::PersonUnknown:
        return Said::tr("Nobody is known as %1. Correct it, or import the person first.").arg(said);
    case PairProblem::PersonAmbiguous:
        return Said::tr("Several people are called %1. Write the staff number or the address.").arg(said);
    case PairProblem::PeopleDiffer:
        return Said::tr("%1 is not %2, whom the row names as well. Correct one of the two.").arg(said, detail);
    case PairProblem::IsArchived:
        return Said::tr("%1 is archived. Restore the person first.").arg(value);
    case PairProblem::WithThemselves:
        return Said::tr("%1 cannot be paired with themselves.").arg(value);
    case PairProblem::NoMentor:
        return Said::tr("%1 does not take part as a mentor. Add the role first, or let the import do it.").arg(value);
    case PairProblem::NoMentee:
        return Said::tr("%1 does not take part as a mentee. Add the role first, or let the import do it.").arg(value);
    case PairProblem::NotAccepted:
        return Said::tr("%1 has not been accepted. Accept the person first, or let the import do it.").arg(value);
    case PairProblem::NoPlace:
        return Said::tr("%1 has no free place left of %2. Raise the number of mentees, or choose another mentor.")
            .arg(value)
            .arg(problem.number);
    case PairProblem::NeverTogether:
        return Said::tr("These two must never be paired: %1").arg(detail);
    case PairProblem::RefusedPair:
        return Said::tr("This pair has been refused: %1").arg(detail);
    case PairProblem::Reverse:
        return Said::tr("%1 is the mentor of %2 in this program already.").arg(value, detail);
    case PairProblem::HasMentor:
        return Said::tr("%1 is paired with %2 already. End that pair first.").arg(value, detail);
    case PairProblem::StillOpen:
        return Said::tr("The row says that the pair has ended; in Ithaca it is open since %1. End it there.")
            .arg(dayOf(problem.value));
    case PairProblem::HasEnded:
        return Said::tr(
                   "The row says that the pair is open; in Ithaca it ended on %1. If they have begun again, write the "
                   "day on which they did.")
            .arg(dayOf(problem.value));
    case PairProblem::DateUnreadable:
        return Said::tr("%1 cannot be read as a date. Write it like 2026-02-28.").arg(said);
    case PairProblem::DateInvalid:
        return Said::tr("There is no such day as %1. Correct it.").arg(said);
    case PairProblem::DateOrderUnknown:
        return Said::tr("%1 can be read in two ways. Say whether the day or the month comes first.").arg(said);
    case PairProblem::EndBeforeStart:
        return Said::tr("The pair ends before it begins. Correct one of the two days.");
    case PairProblem::EndMissing:
        return Said::tr("%1 says that the pair has ended, and the day is missing. Write it.").arg(said);
    case PairProblem::StateUnknown:
        return problem.detail.empty()
                   ? Said::tr("%1 is not a state of a pair. Write active, paused, completed, completed early or "
                              "dissolved.")
                         .arg(said)
                   : Said::tr("%1 says that the pair is open, and the row that it ended on %2. Correct one of the two.")
                         .arg(said, dayOf(problem.detail));
    case PairProblem::ProgramUnknown:
        return Said::tr("There is no program %1. Correct it, or add the program first.").arg(said);
    case PairProblem::ProgramMissing:
        return Said::tr("The row does not say which program the pair belongs to. Choose one, or add a column.");
    case PairProblem::DuplicateRow:
        return Said::tr("The same pair as in row %1. Keep one of the two rows.").arg(problem.number);
    case PairProblem::TextTooLong:
        return Said::tr("The text is longer than %1 characters. Shorten it.").arg(number(problem.number));
    case PairProblem::UnreadableCell:
        return Said::tr("%1 is an error, a formula without a value or damaged text. Correct it in the spreadsheet.")
            .arg(said);
    }
    return {};
}

QString sentence(const intake::PairRowRemark& remark) {
    const auto value = QString::fromStdString(remark.value);
    const auto detail = QString::fromStdString(remark.detail);
    switch (remark.remark) {
    case PairRemark::StartsToday:
        return Said::tr("No day of beginning: taken as %1.").arg(dayOf(remark.value));
    case PairRemark::OtherStart:
        return Said::tr("Already in Ithaca since %1; that day stays.").arg(dayOf(remark.value));
    case PairRemark::EndIsAhead:
        return Said::tr("The end, %1, is still to come: the pair is open.").arg(dayOf(remark.value));
    case PairRemark::KnownAs:
        return Said::tr("“%1” is known as %2.").arg(value, detail);
    case PairRemark::BecomesMentor:
        return Said::tr("%1 is accepted as a mentor.").arg(value);
    case PairRemark::BecomesMentee:
        return Said::tr("%1 is accepted as a mentee.").arg(value);
    case PairRemark::Manages:
        return Said::tr("%1 is the manager of %2: matching would not pair them.").arg(value, detail);
    }
    return {};
}

QString name(PairField field) {
    switch (field) {
    case PairField::None:
        return Said::tr("Do not import");
    case PairField::MenteeName:
        return Said::tr("Mentee");
    case PairField::MenteeGivenName:
        return Said::tr("Mentee’s given name");
    case PairField::MenteeFamilyName:
        return Said::tr("Mentee’s family name");
    case PairField::MenteeEmail:
        return Said::tr("Mentee’s e-mail");
    case PairField::MenteeId:
        return Said::tr("Mentee’s staff number");
    case PairField::MentorName:
        return Said::tr("Mentor");
    case PairField::MentorGivenName:
        return Said::tr("Mentor’s given name");
    case PairField::MentorFamilyName:
        return Said::tr("Mentor’s family name");
    case PairField::MentorEmail:
        return Said::tr("Mentor’s e-mail");
    case PairField::MentorId:
        return Said::tr("Mentor’s staff number");
    case PairField::StartedOn:
        return Said::tr("Since");
    case PairField::EndedOn:
        return Said::tr("End");
    case PairField::State:
        return Said::tr("State");
    case PairField::Reason:
        return Said::tr("Reason");
    case PairField::Program:
        return Said::tr("Program");
    }
    return {};
}

QString summary(const intake::PairsPlan& plan) {
    const auto of = [](std::size_t count) { return number(static_cast<std::int64_t>(count)); };
    return Said::tr("Rows read: %1. New pairs: %2, the same: %3, with a problem: %4.")
        .arg(of(plan.counts.rows), of(plan.counts.fresh), of(plan.counts.same), of(plan.counts.problems));
}

} // namespace mentoring::wording
