#include "wording/changes.h"

#include "app/change_log.h"
#include "mentoring/words.h"
#include "said.h"
#include "wording/mentoring.h"

namespace mentoring::wording {

namespace {

/// "Éloïse Œuvré deleted" where the one is named, "3 people deleted" where there are many or none has a name.
QString named(const QString& one, const QString& many, const std::string& subject) {
    return subject.empty() ? many : one.arg(toQt(subject));
}

/// %n in translations takes an int.
int counted(std::int64_t count) {
    return static_cast<int>(count);
}

} // namespace

QString name(RecordKind kind) {
    switch (kind) {
    case RecordKind::Agreement:
        return Said::tr("Agreement");
    case RecordKind::CareerPlan:
        return Said::tr("Career plan");
    case RecordKind::Goal:
        return Said::tr("Goal");
    case RecordKind::Insight:
        return Said::tr("Strength or area to grow");
    case RecordKind::SkillAssessment:
        return Said::tr("Level of a skill");
    case RecordKind::Session:
        return Said::tr("Session");
    case RecordKind::PrivateNote:
        return Said::tr("Private note");
    case RecordKind::ActionItem:
        return Said::tr("Action");
    case RecordKind::Feedback:
        return Said::tr("Feedback");
    case RecordKind::AdviceRequest:
        return Said::tr("Question to the mentor");
    case RecordKind::Concern:
        return Said::tr("Concern");
    case RecordKind::MentorGain:
        return Said::tr("What a mentor gains");
    case RecordKind::Kudos:
        return Said::tr("Thanks", "one line of thanks");
    }
    return {};
}

QString namePlural(RecordKind kind) {
    switch (kind) {
    case RecordKind::Agreement:
        return Said::tr("Agreements", "several records");
    case RecordKind::CareerPlan:
        return Said::tr("Career plans", "several records");
    case RecordKind::Goal:
        return Said::tr("Goals", "several records");
    case RecordKind::Insight:
        return Said::tr("Strengths and areas to grow", "several records");
    case RecordKind::SkillAssessment:
        return Said::tr("Levels of skills", "several records");
    case RecordKind::Session:
        return Said::tr("Sessions", "several records");
    case RecordKind::PrivateNote:
        return Said::tr("Private notes", "several records");
    case RecordKind::ActionItem:
        return Said::tr("Actions", "several records");
    case RecordKind::Feedback:
        return Said::tr("Feedback", "several records");
    case RecordKind::AdviceRequest:
        return Said::tr("Questions", "several records");
    case RecordKind::Concern:
        return Said::tr("Concerns", "several records");
    case RecordKind::MentorGain:
        return Said::tr("What mentoring brings", "several records");
    case RecordKind::Kudos:
        return Said::tr("Thanks", "several records");
    }
    return {};
}

QString done(Action action, const std::string& subject, std::int64_t count) {
    const int n = counted(count);
    const auto of = count == 1 ? subject : std::string();
    const auto whose = subject.empty() ? Said::tr("somebody") : toQt(subject);
    const auto pair = subject.empty() ? Said::tr("two people") : toQt(subject);
    switch (action) {
    case Action::AddPerson:
        return named(Said::tr("%1 added"), Said::tr("%n people added", "", n), of);
    case Action::EditPerson:
        return named(Said::tr("%1 changed"), Said::tr("%n people changed", "", n), of);
    case Action::EditPeople:
        return named(Said::tr("%1 changed"), Said::tr("%n people changed", "", n), of);
    case Action::ArchivePeople:
        return named(Said::tr("%1 archived"), Said::tr("%n people archived", "", n), of);
    case Action::RestorePeople:
        return named(Said::tr("%1 brought back"), Said::tr("%n people brought back", "", n), of);
    case Action::DeletePeople:
        return named(Said::tr("%1 deleted"), Said::tr("%n people deleted", "", n), of);
    case Action::AddSkill:
        return named(Said::tr("Skill “%1” added"), Said::tr("%n skills added", "", n), of);
    case Action::EditSkill:
        return named(Said::tr("Skill “%1” changed"), Said::tr("%n skills changed", "", n), of);
    case Action::DeleteSkill:
        return named(Said::tr("Skill “%1” deleted"), Said::tr("%n skills deleted", "", n), of);
    case Action::ImportSkills:
        return Said::tr("%n skills imported", "", n);
    case Action::AddCustomField:
        return named(Said::tr("Field “%1” added"), Said::tr("%n fields added", "", n), of);
    case Action::EditCustomField:
        return named(Said::tr("Field “%1” changed"), Said::tr("%n fields changed", "", n), of);
    case Action::DeleteCustomField:
        return named(Said::tr("Field “%1” deleted"), Said::tr("%n fields deleted", "", n), of);
    case Action::SetLevels:
        return Said::tr("Scale of levels changed");
    case Action::RenameOrganisation:
        return Said::tr("Organisation renamed “%1”").arg(toQt(subject));
    case Action::SetOrganisationText:
        if (const auto kind = enumOf<TextKind>(subject))
            return labelled(Said::tr("Text of the organisation changed"), name(*kind));
        return Said::tr("Text of the organisation changed");
    case Action::ReadRoleSheet:
        return named(Said::tr("%1 has read what the role is"), Said::tr("Role sheet read"), subject);
    case Action::AddProgram:
        return named(Said::tr("Program “%1” added"), Said::tr("%n programs added", "", n), of);
    case Action::EditProgram:
        return named(Said::tr("Program “%1” changed"), Said::tr("%n programs changed", "", n), of);
    case Action::DeleteProgram:
        return named(Said::tr("Program “%1” deleted"), Said::tr("%n programs deleted", "", n), of);
    case Action::CloseProgram:
        return named(Said::tr("Program “%1” closed"), Said::tr("%n programs closed", "", n), of);
    case Action::ReopenProgram:
        return named(Said::tr("Program “%1” reopened"), Said::tr("%n programs reopened", "", n), of);
    case Action::AddParticipation:
        return named(Said::tr("%1 added to the program"), Said::tr("%n people added to the program", "", n), of);
    case Action::EditParticipation:
        return named(Said::tr("Participation of %1 changed"), Said::tr("%n participations changed", "", n), of);
    case Action::RemoveParticipation:
        return named(Said::tr("%1 taken out of the program"), Said::tr("%n people taken out of the program", "", n),
                     of);
    case Action::AcceptParticipants:
        return named(Said::tr("%1 accepted"), Said::tr("%n people accepted", "", n), of);
    case Action::RefuseParticipants:
        return named(Said::tr("%1 refused"), Said::tr("%n people refused", "", n), of);
    case Action::WithdrawParticipants:
        return named(Said::tr("%1 withdrawn"), Said::tr("%n people withdrawn", "", n), of);
    case Action::PauseParticipants:
        return named(Said::tr("%1 paused"), Said::tr("%n people paused", "", n), of);
    case Action::ResumeParticipants:
        return named(Said::tr("%1 available again"), Said::tr("%n people available again", "", n), of);
    case Action::EditOwnProfile:
        return Said::tr("Profile of %1 changed").arg(whose);
    case Action::ImportPeople:
        return count == 0 ? Said::tr("Nothing new in the import") : Said::tr("%n people imported", "", n);
    case Action::AddCriteria:
        return named(Said::tr("Criteria “%1” added"), Said::tr("%n sets of criteria added", "", n), of);
    case Action::EditCriteria:
        return named(Said::tr("Criteria “%1” changed"), Said::tr("%n sets of criteria changed", "", n), of);
    case Action::DeleteCriteria:
        return named(Said::tr("Criteria “%1” deleted"), Said::tr("%n sets of criteria deleted", "", n), of);
    case Action::RunMatching:
        return Said::tr("%n pairs suggested", "", n);
    case Action::KeepScenario:
        return Said::tr("Scenario “%1” kept").arg(toQt(of));
    case Action::DeleteScenario:
        return Said::tr("Scenario “%1” deleted").arg(toQt(of));
    case Action::KeepPair:
        return named(Said::tr("Pair %1 locked"), Said::tr("%n pairs locked", "", n), of);
    case Action::RefusePair:
        return named(Said::tr("Pair %1 refused"), Said::tr("%n pairs refused", "", n), of);
    case Action::ClearDecision:
        return named(Said::tr("Pair %1 open again"), Said::tr("%n pairs open again", "", n), of);
    case Action::PairByHand:
        return named(Said::tr("Pair %1 set by hand"), Said::tr("%n pairs set by hand", "", n), of);
    case Action::PublishPairs:
        return n == 1 && !subject.empty() ? Said::tr("Pair published: %1").arg(toQt(subject)) : Said::tr("%n pairs published", "", n);
    case Action::AddNeverPair:
        return named(Said::tr("%1 are never to be paired"), Said::tr("%n pairs forbidden", "", n), of);
    case Action::DeleteNeverPair:
        return named(Said::tr("%1 may be paired again"), Said::tr("%n pairs allowed again", "", n), of);
    case Action::EditMentorship:
        return named(Said::tr("Mentorship of %1 changed"), Said::tr("%n mentorships changed", "", n), of);
    case Action::EndMentorship:
        return named(Said::tr("Mentorship of %1 ended"), Said::tr("%n mentorships ended", "", n), of);
    case Action::DeleteMentorship:
        return named(Said::tr("Mentorship of %1 deleted"), Said::tr("%n mentorships deleted", "", n), of);
    case Action::ImportMentorships:
        return Said::tr("%n mentorships imported", "", n);
    case Action::ProposePairs:
        return named(Said::tr("%1 proposed as a pair"), Said::tr("%n pairs proposed", "", n), of);
    case Action::AcceptPair:
        return named(Said::tr("Yes noted: %1"), Said::tr("%n proposals accepted", "", n), of);
    case Action::DeclinePair:
        return named(Said::tr("Proposal declined: %1"), Said::tr("%n proposals declined", "", n), of);
    case Action::BeginPair:
        return named(Said::tr("Mentorship of %1 begun"), Said::tr("%n mentorships begun", "", n), of);
    case Action::PausePair:
        return named(Said::tr("Mentorship of %1 paused"), Said::tr("%n mentorships paused", "", n), of);
    case Action::ResumePair:
        return named(Said::tr("Mentorship of %1 resumed"), Said::tr("%n mentorships resumed", "", n), of);
    case Action::ExtendPair:
        return named(Said::tr("Last day of %1 moved"), Said::tr("Last day of %n mentorships moved", "", n), of);
    case Action::ReopenPair:
        return named(Said::tr("Mentorship of %1 reopened"), Said::tr("%n mentorships reopened", "", n), of);
    case Action::HandOverPairs:
        return named(Said::tr("Handed over: %1"), Said::tr("%n mentorships handed over", "", n), of);
    case Action::PairAnew:
        return named(Said::tr("Paired anew: %1"), Said::tr("%n mentees paired anew", "", n), of);
    case Action::PutOff:
        return named(Said::tr("Put off: %1"), Said::tr("%n entries put off", "", n), of);
    case Action::TakeUpAgain:
        return named(Said::tr("Taken up again: %1"), Said::tr("%n entries taken up again", "", n), of);
    case Action::SetLimits:
        return named(Said::tr("Limits of %1 changed", "of a program"), Said::tr("Limits changed"), of);
    case Action::AddContact:
        return named(Said::tr("Contact noted: %1"), Said::tr("%n contacts noted", "", n), of);
    case Action::EditContact:
        return named(Said::tr("Contact changed: %1"), Said::tr("%n contacts changed", "", n), of);
    case Action::DeleteContact:
        return named(Said::tr("Contact deleted: %1"), Said::tr("%n contacts deleted", "", n), of);
    case Action::Undo:
        return Said::tr("Taken back");
    case Action::Redo:
        return Said::tr("Done again");
    case Action::SetAgreement:
        return Said::tr("Agreement of %1 noted").arg(pair);
    case Action::DeleteAgreement:
        return Said::tr("Agreement of %1 deleted").arg(pair);
    case Action::SaveCareerPlan:
        return Said::tr("Career plan of %1 saved").arg(whose);
    case Action::DeleteCareerPlan:
        return Said::tr("Career plan of %1 deleted").arg(whose);
    case Action::AddGoal:
        return Said::tr("Goal of %1 added").arg(whose);
    case Action::EditGoal:
        return Said::tr("Goal of %1 changed").arg(whose);
    case Action::ReachMilestone:
        return Said::tr("Milestone of %1 changed").arg(whose);
    case Action::SetGoalState:
        return Said::tr("State of a goal of %1 changed").arg(whose);
    case Action::DeleteGoal:
        return Said::tr("Goal of %1 deleted").arg(whose);
    case Action::AddInsight:
        return Said::tr("Observation about %1 added").arg(whose);
    case Action::AmendInsight:
        return Said::tr("Observation about %1 amended").arg(whose);
    case Action::DeleteInsight:
        return Said::tr("Observation about %1 deleted").arg(whose);
    case Action::AssessSkills:
        return Said::tr("Skills of %1 assessed").arg(whose);
    case Action::EditAssessment:
        return Said::tr("Level of a skill of %1 changed").arg(whose);
    case Action::DeleteAssessment:
        return Said::tr("Level of a skill of %1 deleted").arg(whose);
    case Action::PlanSession:
        return Said::tr("Session of %1 planned").arg(pair);
    case Action::EditSession:
        return Said::tr("Session of %1 changed").arg(pair);
    case Action::HoldSession:
        return Said::tr("Session of %1 recorded").arg(pair);
    case Action::MissSession:
        return Said::tr("Session of %1 marked as missed").arg(pair);
    case Action::CancelSession:
        return Said::tr("Session of %1 cancelled").arg(pair);
    case Action::MoveSession:
        return Said::tr("Session of %1 moved").arg(pair);
    case Action::DeleteSession:
        return Said::tr("Session of %1 deleted").arg(pair);
    case Action::LogSession:
        return Said::tr("Session of %1 logged").arg(pair);
    case Action::PlanSeries:
        return Said::tr("Sessions of %1 planned").arg(pair);
    case Action::AddNote:
        return Said::tr("Private note added");
    case Action::EditNote:
        return Said::tr("Private note changed");
    case Action::DeleteNote:
        return Said::tr("Private note deleted");
    case Action::AddActionItem:
        return Said::tr("Action of %1 added").arg(whose);
    case Action::EditActionItem:
        return Said::tr("Action of %1 changed").arg(whose);
    case Action::FinishActionItem:
        return Said::tr("Action of %1 ticked").arg(whose);
    case Action::DeleteActionItem:
        return Said::tr("Action of %1 deleted").arg(whose);
    case Action::GiveFeedback:
        return Said::tr("Feedback between %1 recorded").arg(pair);
    case Action::AmendFeedback:
        return Said::tr("Feedback between %1 amended").arg(pair);
    case Action::ReplyToFeedback:
        return Said::tr("Feedback between %1 answered").arg(pair);
    case Action::WithdrawFeedback:
        return Said::tr("Feedback between %1 withdrawn").arg(pair);
    case Action::AskAdvice:
        return Said::tr("Question of %1 asked").arg(whose);
    case Action::EditAdvice:
        return Said::tr("Question of %1 changed").arg(whose);
    case Action::AnswerAdvice:
        return Said::tr("Question of %1 answered").arg(whose);
    case Action::TakeAdviceToSession:
        return Said::tr("Question of %1 put on the agenda").arg(whose);
    case Action::DeleteAdvice:
        return Said::tr("Question of %1 deleted").arg(whose);
    case Action::RaiseConcern:
        return Said::tr("Concern raised");
    case Action::EditConcern:
        return Said::tr("Concern changed");
    case Action::ResolveConcern:
        return Said::tr("Concern resolved");
    case Action::DeleteConcern:
        return Said::tr("Concern deleted");
    case Action::AddGain:
        return Said::tr("Gain noted");
    case Action::EditGain:
        return Said::tr("Gain changed");
    case Action::DeleteGain:
        return Said::tr("Gain deleted");
    case Action::GiveKudos:
        return Said::tr("Thanks between %1 recorded").arg(pair);
    case Action::EditKudos:
        return Said::tr("Thanks between %1 changed").arg(pair);
    case Action::DeleteKudos:
        return Said::tr("Thanks between %1 deleted").arg(pair);
    }
    return {};
}

QString done(const Change& change) {
    return done(change.action, change.subject, change.count);
}

QString done(const ChangeEntry& entry) {
    if (const auto turned = turnedBy(entry))
        return (entry.action == Action::Undo ? Said::tr("Taken back: %1", "%1 is such as: delete person")
                                             : Said::tr("Done again: %1", "%1 is such as: delete person"))
            .arg(shortName(*turned));
    return done(entry.action, entry.subject, entry.count);
}

QString who(const ChangeEntry& entry) {
    return entry.onBehalf.empty() || entry.onBehalf == entry.actor
               ? toQt(entry.actor)
               : Said::tr("recorded by %1 for %2").arg(toQt(entry.actor), toQt(entry.onBehalf));
}

QString shortName(Action action) {
    switch (action) {
    case Action::AddPerson:
        return Said::tr("add person", "behind Undo or Redo");
    case Action::EditPerson:
        return Said::tr("edit person", "behind Undo or Redo");
    case Action::EditPeople:
        return Said::tr("edit people", "behind Undo or Redo");
    case Action::ArchivePeople:
        return Said::tr("archive people", "behind Undo or Redo");
    case Action::RestorePeople:
        return Said::tr("bring people back", "behind Undo or Redo");
    case Action::DeletePeople:
        return Said::tr("delete people", "behind Undo or Redo");
    case Action::AddSkill:
        return Said::tr("add skill", "behind Undo or Redo");
    case Action::EditSkill:
        return Said::tr("edit skill", "behind Undo or Redo");
    case Action::DeleteSkill:
        return Said::tr("delete skills", "behind Undo or Redo");
    case Action::ImportSkills:
        return Said::tr("import skills", "behind Undo or Redo");
    case Action::AddCustomField:
        return Said::tr("add field", "behind Undo or Redo");
    case Action::EditCustomField:
        return Said::tr("edit field", "behind Undo or Redo");
    case Action::DeleteCustomField:
        return Said::tr("delete field", "behind Undo or Redo");
    case Action::SetLevels:
        return Said::tr("change levels", "behind Undo or Redo");
    case Action::RenameOrganisation:
        return Said::tr("rename organisation", "behind Undo or Redo");
    case Action::SetOrganisationText:
        return Said::tr("change text", "behind Undo or Redo");
    case Action::ReadRoleSheet:
        return Said::tr("role sheet read", "behind Undo or Redo");
    case Action::AddProgram:
        return Said::tr("add program", "behind Undo or Redo");
    case Action::EditProgram:
        return Said::tr("edit program", "behind Undo or Redo");
    case Action::DeleteProgram:
        return Said::tr("delete program", "behind Undo or Redo");
    case Action::CloseProgram:
        return Said::tr("close program", "behind Undo or Redo");
    case Action::ReopenProgram:
        return Said::tr("reopen program", "behind Undo or Redo");
    case Action::AddParticipation:
        return Said::tr("add to program", "behind Undo or Redo");
    case Action::EditParticipation:
        return Said::tr("edit participation", "behind Undo or Redo");
    case Action::RemoveParticipation:
        return Said::tr("take out of program", "behind Undo or Redo");
    case Action::AcceptParticipants:
        return Said::tr("accept", "behind Undo or Redo");
    case Action::RefuseParticipants:
        return Said::tr("refuse", "behind Undo or Redo");
    case Action::WithdrawParticipants:
        return Said::tr("withdraw", "behind Undo or Redo");
    case Action::PauseParticipants:
        return Said::tr("pause", "behind Undo or Redo");
    case Action::ResumeParticipants:
        return Said::tr("make available", "behind Undo or Redo");
    case Action::EditOwnProfile:
        return Said::tr("edit profile", "behind Undo or Redo");
    case Action::ImportPeople:
        return Said::tr("import people", "behind Undo or Redo");
    case Action::AddCriteria:
        return Said::tr("add criteria", "behind Undo or Redo");
    case Action::EditCriteria:
        return Said::tr("edit criteria", "behind Undo or Redo");
    case Action::DeleteCriteria:
        return Said::tr("delete criteria", "behind Undo or Redo");
    case Action::RunMatching:
        return Said::tr("matching", "behind Undo or Redo");
    case Action::KeepScenario:
        return Said::tr("keep scenario", "behind Undo or Redo");
    case Action::DeleteScenario:
        return Said::tr("delete scenario", "behind Undo or Redo");
    case Action::KeepPair:
        return Said::tr("lock pair", "behind Undo or Redo");
    case Action::RefusePair:
        return Said::tr("refuse pair", "behind Undo or Redo");
    case Action::ClearDecision:
        return Said::tr("open pair again", "behind Undo or Redo");
    case Action::PairByHand:
        return Said::tr("pair by hand", "behind Undo or Redo");
    case Action::PublishPairs:
        return Said::tr("publish pairs", "behind Undo or Redo");
    case Action::AddNeverPair:
        return Said::tr("forbid pair", "behind Undo or Redo");
    case Action::DeleteNeverPair:
        return Said::tr("allow pair", "behind Undo or Redo");
    case Action::EditMentorship:
        return Said::tr("edit mentorship", "behind Undo or Redo");
    case Action::EndMentorship:
        return Said::tr("end mentorship", "behind Undo or Redo");
    case Action::DeleteMentorship:
        return Said::tr("delete mentorship", "behind Undo or Redo");
    case Action::ImportMentorships:
        return Said::tr("import mentorships", "behind Undo or Redo");
    case Action::ProposePairs:
        return Said::tr("propose pairs", "behind Undo or Redo");
    case Action::AcceptPair:
        return Said::tr("accept proposal", "behind Undo or Redo");
    case Action::DeclinePair:
        return Said::tr("decline proposal", "behind Undo or Redo");
    case Action::BeginPair:
        return Said::tr("begin mentorship", "behind Undo or Redo");
    case Action::PausePair:
        return Said::tr("pause mentorship", "behind Undo or Redo");
    case Action::ResumePair:
        return Said::tr("resume mentorship", "behind Undo or Redo");
    case Action::ExtendPair:
        return Said::tr("move last day", "behind Undo or Redo");
    case Action::ReopenPair:
        return Said::tr("reopen mentorship", "behind Undo or Redo");
    case Action::HandOverPairs:
        return Said::tr("hand over", "behind Undo or Redo");
    case Action::PairAnew:
        return Said::tr("pair anew", "behind Undo or Redo");
    case Action::PutOff:
        return Said::tr("put off", "behind Undo or Redo");
    case Action::TakeUpAgain:
        return Said::tr("take up again", "behind Undo or Redo");
    case Action::SetLimits:
        return Said::tr("change limits", "behind Undo or Redo");
    case Action::AddContact:
        return Said::tr("note contact", "behind Undo or Redo");
    case Action::EditContact:
        return Said::tr("edit contact", "behind Undo or Redo");
    case Action::DeleteContact:
        return Said::tr("delete contact", "behind Undo or Redo");
    case Action::Undo:
    case Action::Redo:
        return {};
    case Action::SetAgreement:
        return Said::tr("note agreement", "behind Undo or Redo");
    case Action::DeleteAgreement:
        return Said::tr("delete agreement", "behind Undo or Redo");
    case Action::SaveCareerPlan:
        return Said::tr("save career plan", "behind Undo or Redo");
    case Action::DeleteCareerPlan:
        return Said::tr("delete career plan", "behind Undo or Redo");
    case Action::AddGoal:
        return Said::tr("add goal", "behind Undo or Redo");
    case Action::EditGoal:
        return Said::tr("edit goal", "behind Undo or Redo");
    case Action::ReachMilestone:
        return Said::tr("milestone", "behind Undo or Redo");
    case Action::SetGoalState:
        return Said::tr("state of goal", "behind Undo or Redo");
    case Action::DeleteGoal:
        return Said::tr("delete goal", "behind Undo or Redo");
    case Action::AddInsight:
        return Said::tr("add observation", "behind Undo or Redo");
    case Action::AmendInsight:
        return Said::tr("amend observation", "behind Undo or Redo");
    case Action::DeleteInsight:
        return Said::tr("delete observation", "behind Undo or Redo");
    case Action::AssessSkills:
        return Said::tr("assess skills", "behind Undo or Redo");
    case Action::EditAssessment:
        return Said::tr("change level", "behind Undo or Redo");
    case Action::DeleteAssessment:
        return Said::tr("delete level", "behind Undo or Redo");
    case Action::PlanSession:
        return Said::tr("plan session", "behind Undo or Redo");
    case Action::EditSession:
        return Said::tr("edit session", "behind Undo or Redo");
    case Action::HoldSession:
        return Said::tr("record session", "behind Undo or Redo");
    case Action::MissSession:
        return Said::tr("missed session", "behind Undo or Redo");
    case Action::CancelSession:
        return Said::tr("cancel session", "behind Undo or Redo");
    case Action::MoveSession:
        return Said::tr("move session", "behind Undo or Redo");
    case Action::DeleteSession:
        return Said::tr("delete session", "behind Undo or Redo");
    case Action::LogSession:
        return Said::tr("log session", "behind Undo or Redo");
    case Action::PlanSeries:
        return Said::tr("plan sessions", "behind Undo or Redo");
    case Action::AddNote:
        return Said::tr("add note", "behind Undo or Redo");
    case Action::EditNote:
        return Said::tr("edit note", "behind Undo or Redo");
    case Action::DeleteNote:
        return Said::tr("delete note", "behind Undo or Redo");
    case Action::AddActionItem:
        return Said::tr("add action", "behind Undo or Redo");
    case Action::EditActionItem:
        return Said::tr("edit action", "behind Undo or Redo");
    case Action::FinishActionItem:
        return Said::tr("tick action", "behind Undo or Redo");
    case Action::DeleteActionItem:
        return Said::tr("delete action", "behind Undo or Redo");
    case Action::GiveFeedback:
        return Said::tr("give feedback", "behind Undo or Redo");
    case Action::AmendFeedback:
        return Said::tr("amend feedback", "behind Undo or Redo");
    case Action::ReplyToFeedback:
        return Said::tr("reply to feedback", "behind Undo or Redo");
    case Action::WithdrawFeedback:
        return Said::tr("withdraw feedback", "behind Undo or Redo");
    case Action::AskAdvice:
        return Said::tr("ask question", "behind Undo or Redo");
    case Action::EditAdvice:
        return Said::tr("change question", "behind Undo or Redo");
    case Action::AnswerAdvice:
        return Said::tr("answer question", "behind Undo or Redo");
    case Action::TakeAdviceToSession:
        return Said::tr("question to agenda", "behind Undo or Redo");
    case Action::DeleteAdvice:
        return Said::tr("delete question", "behind Undo or Redo");
    case Action::RaiseConcern:
        return Said::tr("raise concern", "behind Undo or Redo");
    case Action::EditConcern:
        return Said::tr("edit concern", "behind Undo or Redo");
    case Action::ResolveConcern:
        return Said::tr("resolve concern", "behind Undo or Redo");
    case Action::DeleteConcern:
        return Said::tr("delete concern", "behind Undo or Redo");
    case Action::AddGain:
        return Said::tr("note gain", "behind Undo or Redo");
    case Action::EditGain:
        return Said::tr("edit gain", "behind Undo or Redo");
    case Action::DeleteGain:
        return Said::tr("delete gain", "behind Undo or Redo");
    case Action::GiveKudos:
        return Said::tr("say thanks", "behind Undo or Redo");
    case Action::EditKudos:
        return Said::tr("edit thanks", "behind Undo or Redo");
    case Action::DeleteKudos:
        return Said::tr("delete thanks", "behind Undo or Redo");
    }
    return {};
}

QString undoText(Action action) {
    return Said::tr("&Undo %1", "%1 is such as: delete person").arg(shortName(action));
}

QString redoText(Action action) {
    return Said::tr("&Redo %1", "%1 is such as: delete person").arg(shortName(action));
}

} // namespace mentoring::wording
