#include "wording/issues.h"

#include <QStringList>

#include "said.h"
#include "wording/numbers.h"

namespace mentoring::wording {

namespace {

QString whatIsMissing(Field field) {
    switch (field) {
    case Field::Reason:
    case Field::None:
        return Said::tr("Write a reason.");
    default:
        return Said::tr("%1: write a reason.", "%1 is a field").arg(name(field));
    }
}

QString outOfRange(Field field) {
    if (field == Field::HireDate)
        return Said::tr("Choose a hire date between 1900 and 2100.");
    return Said::tr("Choose a date between 1900 and 2100.");
}

QString unknownRecord(Field field) {
    switch (field) {
    case Field::Pair:
        return Said::tr("One of the two people does not take part in the program in that role. Add them to it first.");
    case Field::Manager:
        return Said::tr("This manager is not in the file. Choose somebody from the list.");
    case Field::Skills:
        return Said::tr("This skill is not in the file any more. Choose another one.");
    default:
        return Said::tr("This is not in the file any more. Look at the list again.");
    }
}

bool isLong(Field field) {
    switch (field) {
    case Field::Purpose:
    case Field::Reason:
    case Field::Custom:
    case Field::Text:
    case Field::Levels:
    case Field::Evidence:
    case Field::Link:
    case Field::Agenda:
    case Field::Notes:
    case Field::Answer:
    case Field::Resolution:
    case Field::Eligibility:
        return true;
    default:
        return false;
    }
}

QString tooLong(const FieldIssue& issue) {
    const auto limit = isLong(issue.field) ? longestLongText : longestShortText;
    return Said::tr("%1: keep the text under %2 characters.", "%1 is a field")
        .arg(issue.field == Field::None ? Said::tr("Text") : name(issue.field),
             number(static_cast<std::int64_t>(limit)));
}

} // namespace

QString sentence(const FieldIssue& issue) {
    switch (issue.issue) {
    case Issue::NameMissing:
        return Said::tr("Write a name, an e-mail address or a staff number, so that the person can be told apart.");
    case Issue::NameTooLong:
        return Said::tr("Keep the name under %1 characters.").arg(longestShortText);
    case Issue::TextUnreadable:
        return Said::tr("%1 holds characters that cannot be read. Type it again.", "%1 is a field")
            .arg(issue.field == Field::None ? Said::tr("The text") : name(issue.field));
    case Issue::TextTooLong:
        return tooLong(issue);
    case Issue::EmailInvalid:
        return Said::tr("Write one e-mail address like name@company.com.");
    case Issue::EmailTaken:
        return Said::tr("Somebody else has this e-mail address. Write another one or leave it empty.");
    case Issue::StaffIdTaken:
        return Said::tr("Somebody else has this staff number. Write another one or leave it empty.");
    case Issue::LevelOutOfRange:
        return Said::tr("Choose a level of the organisation’s scale, or a number from 0 to 99 where there is none.");
    case Issue::DateOutOfRange:
        return outOfRange(issue.field);
    case Issue::OwnManager:
        return Said::tr("Nobody is their own manager. Choose somebody else or leave the manager empty.");
    case Issue::ManagerUnknown:
        return Said::tr("This manager is not in the file. Choose somebody from the list.");
    case Issue::ManagerCycle:
        return Said::tr("This manager reports, directly or not, to this very person. Choose somebody else.");
    case Issue::CustomValueNotAChoice:
        return Said::tr("Choose one of the values that the field offers.");
    case Issue::CustomValueOfOtherKind:
        return Said::tr("Write a value of the field’s kind: a text, a number or a date.");
    case Issue::SkillNameMissing:
        return Said::tr("Write the name of the skill in at least one language.");
    case Issue::SkillNameTaken:
        return Said::tr("There is a skill of this name. Write another name.");
    case Issue::ProgramNameMissing:
        return Said::tr("Give the program a name.");
    case Issue::ProgramNameTaken:
        return Said::tr("There is a program of this name. Write another name.");
    case Issue::EndBeforeStart:
        return Said::tr("Choose an end that is not before the start.");
    case Issue::CapacityOutOfRange:
        return Said::tr("A mentor takes from %1 to %2 mentees, and no more at a time than the number set for them.")
            .arg(lowestCapacity)
            .arg(highestCapacity);
    case Issue::SkillLevelOutOfRange:
        return Said::tr("Choose a skill level from %1 to %2.").arg(lowestSkillLevel).arg(highestSkillLevel);
    case Issue::ImportanceOutOfRange:
        return Said::tr("Choose an importance from %1 to %2.").arg(lowestImportance).arg(highestImportance);
    case Issue::TargetUnderPresent:
        return Said::tr("Choose a target level that is not under the present one.");
    case Issue::NoRole:
        return Said::tr("Choose mentor, mentee or both.");
    case Issue::RefusalNeedsReason:
        return Said::tr("Write why the application is refused; it can be told to the person.");
    case Issue::StateChangeNotAllowed:
        return Said::tr("This step is not possible from the present state.");
    case Issue::PairWithSelf:
        return Said::tr("Nobody can be paired with themselves. Choose two people.");
    case Issue::PairTakenAlready:
        return Said::tr("These two people are a pair already.");
    case Issue::PairAgainstRules:
        return Said::tr("These two must not be paired: they are never to be, or one stands above the other. Choose "
                        "somebody else.");
    case Issue::ReasonMissing:
        return whatIsMissing(issue.field);
    case Issue::ChoicesMissing:
        return Said::tr("Write at least one value to choose from.");
    case Issue::FieldNameMissing:
        return Said::tr("Give the field a name.");
    case Issue::FieldNameTaken:
        return Said::tr("This name is taken. Write another one.");
    case Issue::UnknownRecord:
        return unknownRecord(issue.field);
    case Issue::TitleMissing:
        return Said::tr("Write a few words as a title.");
    case Issue::TextMissing:
        return Said::tr("Write something here.");
    case Issue::DateMissing:
        return Said::tr("Say on which day.");
    case Issue::DateInFuture:
        return Said::tr("Choose today or an earlier day.");
    case Issue::DateInPast:
        return Said::tr("Choose a day that is still to come.");
    case Issue::DateBeforePair:
        return Said::tr("That is long before this pair began. Look whether the year is right.");
    case Issue::ChangedMeanwhile:
        return Said::tr("This was changed after you opened it. Nothing was saved.");
    case Issue::DurationOutOfRange:
        return Said::tr("Choose a duration of 1 to 60 months.");
    case Issue::WeeksOutOfRange:
        return Said::tr("Choose 0 to 260 weeks after the pair began.");
    case Issue::ProgramClosed:
        return Said::tr("This program is closed: nothing begins in it. Reopen it first.");
    case Issue::RhythmOutOfRange:
        return Said::tr("Choose a rhythm of 1 to 26 weeks.");
    case Issue::LengthOutOfRange:
        return Said::tr("Choose a length of 5 to 600 minutes.");
    case Issue::TimeOutOfRange:
        return Said::tr("Write a time such as 14:30.");
    case Issue::ProgressOutOfRange:
        return Said::tr("Choose a progress from 0 to 100.");
    case Issue::AttainmentOutOfRange:
        return Said::tr("Choose a level from −2 to +2.");
    case Issue::LevelsIncomplete:
        return Said::tr("Describe all five levels, or none.");
    case Issue::TooManyEntries:
        return Said::tr("Keep the list shorter.");
    case Issue::WhoMissedMissing:
        return Said::tr("Say who did not come.");
    case Issue::AnswerMissing:
        return issue.field == Field::Text ? Said::tr("Fill in each part of the form that is not optional.")
                                          : Said::tr("Write the answer.");
    case Issue::ResolutionMissing:
        return Said::tr("Say how it was resolved.");
    case Issue::FrameworkUnknown:
        return Said::tr("Choose one of the forms.");
    case Issue::AudienceNotAllowed:
        return Said::tr("Choose who may see it from the list.");
    case Issue::NotTheirs:
        return issue.field == Field::None ? Said::tr("This belongs to other people. Choose something of this pair.")
                                          : Said::tr("Choose somebody of this pair.");
    case Issue::NotAllowed:
        if (issue.field == Field::Audience)
            return Said::tr("Who may see this is for its author to say. Leave that choice as it is.");
        return Said::tr("This is not yours to change. Go back to the coordinator’s view if you run the program.");
    case Issue::TooLateToTakeBack:
        return Said::tr("It counts as given by now. Amend it, or withdraw it.");
    case Issue::CriteriaUnusable:
        return Said::tr("These criteria do not work as they are. Look at what is marked among them.");
    case Issue::AimsUnusable:
        return Said::tr("These aims do not go together. Look at the lowest score and at the shares.");
    }
    return {};
}

QString sentence(const Issues& issues) {
    QStringList sentences;
    for (const auto& issue : issues) {
        const auto text = sentence(issue);
        if (!sentences.contains(text))
            sentences << text;
    }
    return sentences.join(u' ');
}

QString name(Field field) {
    switch (field) {
    case Field::None:
        return {};
    case Field::StaffId:
        return Said::tr("Staff number");
    case Field::GivenName:
        return Said::tr("Given name");
    case Field::FamilyName:
        return Said::tr("Family name");
    case Field::Email:
        return Said::tr("E-mail address");
    case Field::JobTitle:
        return Said::tr("Job title");
    case Field::Department:
        return Said::tr("Department");
    case Field::Site:
        return Said::tr("Site");
    case Field::Country:
        return Said::tr("Country");
    case Field::TimeZone:
        return Said::tr("Time zone");
    case Field::Level:
        return Said::tr("Level");
    case Field::Manager:
        return Said::tr("Manager");
    case Field::HireDate:
        return Said::tr("Hire date");
    case Field::WorkingLanguages:
        return Said::tr("Working languages");
    case Field::Custom:
        return Said::tr("Field of your own");
    case Field::Name:
        return Said::tr("Name");
    case Field::Purpose:
        return Said::tr("Purpose");
    case Field::Dates:
        return Said::tr("Dates");
    case Field::Capacity:
        return Said::tr("Maximum number of mentees");
    case Field::Skills:
        return Said::tr("Skills");
    case Field::Role:
        return Said::tr("Role");
    case Field::State:
        return Said::tr("State");
    case Field::Reason:
        return Said::tr("Reason");
    case Field::Pair:
        return Said::tr("Pair");
    case Field::Choices:
        return Said::tr("Values to choose from");
    case Field::Title:
        return Said::tr("Title");
    case Field::Text:
        return Said::tr("Text");
    case Field::Target:
        return Said::tr("Target date");
    case Field::Steps:
        return Said::tr("Steps");
    case Field::Milestones:
        return Said::tr("Milestones");
    case Field::Levels:
        return Said::tr("Levels");
    case Field::Progress:
        return Said::tr("Progress");
    case Field::Evidence:
        return Said::tr("What happened");
    case Field::When:
        return Said::tr("When");
    case Field::Length:
        return Said::tr("Length");
    case Field::Rhythm:
        return Said::tr("Rhythm");
    case Field::Place:
        return Said::tr("Place");
    case Field::Link:
        return Said::tr("Link");
    case Field::Agenda:
        return Said::tr("Agenda");
    case Field::Notes:
        return Said::tr("Notes");
    case Field::WhoMissed:
        return Said::tr("Who did not come");
    case Field::Owner:
        return Said::tr("Who");
    case Field::DueOn:
        return Said::tr("Due date");
    case Field::Answer:
        return Said::tr("Answer");
    case Field::Resolution:
        return Said::tr("How it was resolved");
    case Field::Audience:
        return Said::tr("Who may see it");
    case Field::Confidentiality:
        return Said::tr("Confidentiality");
    case Field::Ending:
        return Said::tr("How it ends", "of an agreement");
    case Field::OutsideContact:
        return Said::tr("Contact outside the pair");
    case Field::Duration:
        return Said::tr("Months a pair lasts");
    case Field::Eligibility:
        return Said::tr("Who may take part");
    case Field::Objectives:
        return Said::tr("Objectives");
    case Field::Training:
        return Said::tr("Training");
    }
    return {};
}

} // namespace mentoring::wording
