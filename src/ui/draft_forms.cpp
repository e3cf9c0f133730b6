#include "draft_forms.h"

#include <algorithm>
#include <map>

#include "app/advice_service.h"
#include "app/concern_service.h"
#include "app/desk.h"
#include "app/draft_service.h"
#include "app/feedback_service.h"
#include "app/gain_service.h"
#include "app/goal_service.h"
#include "app/insight_service.h"
#include "app/mentorship_service.h"
#include "app/pair_service.h"
#include "app/session_service.h"
#include "concerns/concern_dialogs.h"
#include "feedback/feedback_dialog.h"
#include "feedback/reply_dialogs.h"
#include "furnish.h"
#include "goals/career_plan_dialog.h"
#include "goals/end_goal_dialog.h"
#include "goals/goal_dialog.h"
#include "insights/insight_dialogs.h"
#include "mentorships/end_mentorship_dialog.h"
#include "parts/draft_form.h"
#include "parts/kept_text_dialog.h"
#include "parts/reasons.h"
#include "people/bulk_edit_dialog.h"
#include "people/participation_dialog.h"
#include "people/person_dialog.h"
#include "programs/program_dialog.h"
#include "sessions/session_dialogs.h"
#include "settings/vocabulary_forms.h"

namespace mentoring::ui {

namespace {

using Form = std::unique_ptr<QDialog>;

using Make = Form (*)(const DraftMaker& by);

Form feedbackForm(const DraftMaker& by) {
    const auto pair = by.id<MentorshipId>();
    const FeedbackAbout about{by.id<SessionId>(1), by.id<GoalId>(2)};
    const bool gone = !by.file().directory().mentorship(pair) || !by.isThere(pair) ||
                      (about.session.isSet() && !by.file().sessions().session(about.session)) ||
                      (about.goal.isSet() && !by.file().goals().goal(about.goal));
    return gone ? nullptr : by.make<FeedbackDialog>(pair, about);
}

Form newInsightForm(const DraftMaker& by) {
    Insight insight;
    insight.about = by.id<PersonId>();
    insight.mentorship = by.id<MentorshipId>(1);
    insight.kind = static_cast<InsightKind>(by.key.id(2));
    insight.from.audience = usualAudience(RecordKind::Insight);
    return by.isThere(insight.about) && by.isThere(insight.mentorship) ? by.make<InsightDialog>(insight) : nullptr;
}

Form evidenceForm(const DraftMaker& by) {
    const auto insight = by.file().insights().insight(by.id<InsightId>());
    const auto at = insight ? evidenceOfDraft(by.key, *insight) : std::nullopt;
    return at ? by.make<EvidenceDialog>(insight->record(), *at) : nullptr;
}

Form newNoteForm(const DraftMaker& by) {
    PrivateNote note;
    note.mentorship = by.id<MentorshipId>();
    note.session = by.id<SessionId>(1);
    const bool there = by.isThere(note.mentorship) &&
                       (!note.session.isSet() || by.file().sessions().session(note.session).has_value());
    return there ? by.make<NoteDialog>(note) : nullptr;
}

Form newActionForm(const DraftMaker& by) {
    ActionItem action;
    action.mentorship = by.id<MentorshipId>();
    return by.isThere(action.mentorship) ? by.make<ActionDialog>(action) : nullptr;
}

Form newConcernForm(const DraftMaker& by) {
    Concern concern;
    concern.mentorship = by.id<MentorshipId>();
    return by.isThere(concern.mentorship) ? by.make<ConcernDialog>(concern) : nullptr;
}

Form newGainForm(const DraftMaker& by) {
    MentorGain gain;
    gain.mentorship = by.id<MentorshipId>();
    return by.isThere(gain.mentorship) ? by.make<GainDialog>(gain) : nullptr;
}

/// A form about one record, which has to be there still.
template <class Dialog, class Record, class... More>
Form about(const DraftMaker& by, const std::optional<Record>& record, More... more) {
    return record ? by.make<Dialog>(*record, more...) : nullptr;
}
template <class Dialog, class Id, class Record, class... More>
Form aboutId(const DraftMaker& by, Id id, const std::optional<Record>& record, More... more) {
    return record ? by.make<Dialog>(id, more...) : nullptr;
}

/// The ids behind the first so many.
template <class Id>
std::vector<Id> idsFrom(const DraftKey& key, std::size_t first) {
    std::vector<Id> ids;
    for (auto at = first; at < key.about.size(); ++at)
        ids.push_back(Id{key.about[at]});
    return ids;
}

/// What is done with people of a program for a reason.
template <class Asking>
Form aboutPeople(const DraftMaker& by, Asking asking) {
    const auto people = idsFrom<PersonId>(by.key, 1);
    const auto inProgram = [&](PersonId person) {
        return by.file().directory().participation(by.id<ProgramId>(), person) != nullptr;
    };
    return !people.empty() && std::ranges::all_of(people, inProgram)
               ? asking(by.workspace, by.id<ProgramId>(), people, by.parent)
               : nullptr;
}

/// The coordinator's own: people, programs, pairs and the words of the organisation.
const std::map<std::string, Make, std::less<>>& coordinatorsMakers() {
    static const std::map<std::string, Make, std::less<>> all{
        {"person",
         [](const DraftMaker& by) {
             const auto id = by.id<PersonId>();
             return id.isSet() && by.isThere(id) ? by.make<PersonDialog>(id) : nullptr;
         }},
        {"person-new", [](const DraftMaker& by) { return by.make<PersonDialog>(PersonId{}); }},
        {"people-edit",
         [](const DraftMaker& by) {
             const auto people = idsFrom<PersonId>(by.key, 0);
             const bool there = std::ranges::all_of(people, [&](PersonId id) { return by.isThere(id); });
             return there ? by.make<BulkEditDialog>(people) : nullptr;
         }},
        {"participation",
         [](const DraftMaker& by) {
             const auto person = by.id<PersonId>(1);
             const bool there = by.id<ProgramId>() == by.workspace.program() && person.isSet() && by.isThere(person);
             return there ? by.make<ParticipationDialog>(person) : nullptr;
         }},
        {"program",
         [](const DraftMaker& by) {
             const auto id = by.id<ProgramId>();
             return by.file().directory().program(id) ? by.make<ProgramDialog>(id) : nullptr;
         }},
        {"program-new", [](const DraftMaker& by) { return by.make<ProgramDialog>(ProgramId{}); }},
        {"mentorship-end",
         [](const DraftMaker& by) {
             const auto pairs = idsFrom<MentorshipId>(by.key, 0);
             const bool there = std::ranges::all_of(
                 pairs, [&](MentorshipId id) { return by.file().directory().mentorship(id) != nullptr; });
             return there ? by.make<EndMentorshipDialog>(pairs) : nullptr;
         }},
        {"application-refuse",
         [](const DraftMaker& by) {
             return aboutPeople(by, [](auto&&... arguments) -> Form { return refusalOfApplicants(arguments...); });
         }},
        {"withdraw",
         [](const DraftMaker& by) {
             return aboutPeople(by, [](auto&&... arguments) -> Form { return withdrawal(arguments...); });
         }},
        {"program-remove",
         [](const DraftMaker& by) -> Form {
             const auto people = idsFrom<PersonId>(by.key, 1);
             const auto program = by.id<ProgramId>();
             const bool there = std::ranges::all_of(people, [&](PersonId id) { return by.isThere(id); });
             return there && !by.file().mentorships().openPairsOf(people, program).empty()
                        ? removalFromProgram(by.workspace, program, people, by.parent)
                        : nullptr;
         }},
        {"own-leave",
         [](const DraftMaker& by) -> Form {
             const auto program = by.id<ProgramId>();
             const auto person = by.id<PersonId>(1);
             return by.file().directory().participation(program, person)
                        ? leavingOf(by.workspace, program, person, by.parent)
                        : nullptr;
         }},
        {"pause",
         [](const DraftMaker& by) {
             return aboutPeople(by, [](auto&&... arguments) -> Form { return pause(arguments...); });
         }},
        {"archive",
         [](const DraftMaker& by) -> Form {
             const auto people = idsFrom<PersonId>(by.key, 1);
             const bool there = std::ranges::all_of(people, [&](PersonId id) { return by.isThere(id); });
             // Without a pair that still runs it needs no word.
             return there && !by.file().mentorships().openPairsOf(people).empty()
                        ? archival(by.workspace, people, by.parent)
                        : nullptr;
         }},
        {"pair-refuse",
         [](const DraftMaker& by) -> Form {
             const auto mentor = by.id<PersonId>(1);
             const auto mentee = by.id<PersonId>(2);
             return by.isThere(mentor) && by.isThere(mentee)
                        ? refusalOfPair(by.workspace, by.id<ProgramId>(), mentor, mentee, by.parent)
                        : nullptr;
         }},
        {"skill",
         [](const DraftMaker& by) -> Form {
             const auto* known = by.file().directory().skill(by.id<SkillId>());
             return known ? skillForm(by.workspace, *known, by.parent) : nullptr;
         }},
        {"text",
         [](const DraftMaker& by) -> Form {
             return organisationTextForm(by.workspace, static_cast<TextKind>(by.id<SkillId>().value), by.parent);
         }},
        {"skill-new", [](const DraftMaker& by) -> Form { return skillForm(by.workspace, {}, by.parent); }},
        {"field",
         [](const DraftMaker& by) -> Form {
             const auto* known = by.file().directory().customField(by.id<CustomFieldId>());
             return known ? customFieldForm(by.workspace, *known, by.parent) : nullptr;
         }},
        {"field-new", [](const DraftMaker& by) -> Form { return customFieldForm(by.workspace, {}, by.parent); }},
        {"never-pair-new", [](const DraftMaker& by) -> Form { return neverPairForm(by.workspace, by.parent); }},
    };
    return all;
}

/// Forms that stand on a page, or that need what is on one.
const std::map<std::string, QString, std::less<>>& pagesOfForms() {
    static const std::map<std::string, QString, std::less<>> all{
        {"organisation", QStringLiteral("organisation")},
        {"pair-by-hand", QStringLiteral("matching")},
        {"criteria-save", QStringLiteral("matching")},
    };
    return all;
}

const std::map<std::string, Make, std::less<>>& makers() {
    static const std::map<std::string, Make, std::less<>> all{
        {"feedback", feedbackForm},
        {"feedback-amend",
         [](const DraftMaker& by) {
             const auto id = by.id<FeedbackId>();
             return aboutId<FeedbackDialog>(by, id, by.file().feedback().feedback(id));
         }},
        {"reply",
         [](const DraftMaker& by) {
             const auto id = by.id<FeedbackId>();
             return aboutId<ReplyDialog>(by, id, by.file().feedback().feedback(id),
                                         static_cast<FeedbackReply>(by.key.id(1)));
         }},
        {"feedback-action",
         [](const DraftMaker& by) {
             return about<FeedbackActionDialog>(by, by.file().feedback().feedback(by.id<FeedbackId>()));
         }},
        {"feedback-goal",
         [](const DraftMaker& by) {
             return about<GoalDialog>(by, by.file().feedback().feedback(by.id<FeedbackId>()));
         }},
        {"goal",
         [](const DraftMaker& by) {
             const auto id = by.id<GoalId>();
             return aboutId<GoalDialog>(by, id, by.file().goals().goal(id), PersonId{});
         }},
        {"goal-new",
         [](const DraftMaker& by) {
             const auto owner = by.id<PersonId>();
             return by.isThere(owner) ? by.make<GoalDialog>(GoalId{}, owner) : nullptr;
         }},
        {"goal-end",
         [](const DraftMaker& by) {
             const auto id = by.id<GoalId>();
             return aboutId<EndGoalDialog>(by, id, by.file().goals().goal(id), static_cast<GoalState>(by.key.id(1)));
         }},
        {"career-plan",
         [](const DraftMaker& by) {
             const auto owner = by.id<PersonId>();
             return by.isThere(owner) ? by.make<CareerPlanDialog>(owner) : nullptr;
         }},
        {"insight",
         [](const DraftMaker& by) {
             return about<InsightDialog>(by, by.file().insights().insight(by.id<InsightId>()));
         }},
        {"insight-new", newInsightForm},
        {"evidence",
         [](const DraftMaker& by) {
             const auto id = by.id<InsightId>();
             return aboutId<EvidenceDialog>(by, id, by.file().insights().insight(id));
         }},
        {"evidence-amend", evidenceForm},
        {"level",
         [](const DraftMaker& by) {
             return about<AssessmentDialog>(by, by.file().insights().assessment(by.id<SkillAssessmentId>()));
         }},
        {"levels",
         [](const DraftMaker& by) {
             const auto mentee = by.id<PersonId>();
             const auto pair = by.id<MentorshipId>(1);
             return by.isThere(mentee) && by.isThere(pair) ? by.make<AssessDialog>(mentee, pair) : nullptr;
         }},
        {"session",
         [](const DraftMaker& by) {
             const auto id = by.id<SessionId>();
             return aboutId<PlanSessionDialog>(by, id, by.file().sessions().session(id), MentorshipId{},
                                               std::optional<Date>{});
         }},
        {"session-new",
         [](const DraftMaker& by) {
             const auto pair = by.id<MentorshipId>();
             return by.isThere(pair) ? by.make<PlanSessionDialog>(SessionId{}, pair, std::optional<Date>{}) : nullptr;
         }},
        {"session-move",
         [](const DraftMaker& by) {
             return about<MoveSessionDialog>(by, by.file().sessions().session(by.id<SessionId>()));
         }},
        {"session-log",
         [](const DraftMaker& by) {
             const auto id = by.id<SessionId>();
             return aboutId<LogSessionDialog>(by, id, by.file().sessions().session(id), MentorshipId{});
         }},
        {"session-log-new",
         [](const DraftMaker& by) {
             const auto pair = by.id<MentorshipId>();
             return by.isThere(pair) ? by.make<LogSessionDialog>(SessionId{}, pair) : nullptr;
         }},
        {"shared-notes",
         [](const DraftMaker& by) {
             return about<SharedNotesDialog>(by, by.file().sessions().session(by.id<SessionId>()));
         }},
        {"action",
         [](const DraftMaker& by) { return about<ActionDialog>(by, by.file().pairs().action(by.id<ActionItemId>())); }},
        {"action-new", newActionForm},
        {"note",
         [](const DraftMaker& by) { return about<NoteDialog>(by, by.file().pairs().note(by.id<PrivateNoteId>())); }},
        {"note-new", newNoteForm},
        {"agreement",
         [](const DraftMaker& by) {
             const auto pair = by.id<MentorshipId>();
             return pair.isSet() && by.isThere(pair) ? by.make<AgreementDialog>(pair) : nullptr;
         }},
        {"question-new",
         [](const DraftMaker& by) {
             const auto pair = by.id<MentorshipId>();
             return by.isThere(pair) ? by.make<AskDialog>(pair) : nullptr;
         }},
        {"question",
         [](const DraftMaker& by) -> Form {
             const auto request = by.file().advice().request(by.id<AdviceRequestId>());
             return request ? by.make<AskDialog>(request->record()) : nullptr;
         }},
        {"answer",
         [](const DraftMaker& by) {
             return about<AnswerDialog>(by, by.file().advice().request(by.id<AdviceRequestId>()));
         }},
        {"concern",
         [](const DraftMaker& by) {
             return about<ConcernDialog>(by, by.file().concerns().concern(by.id<ConcernId>()));
         }},
        {"concern-new", newConcernForm},
        {"concern-resolve",
         [](const DraftMaker& by) {
             const auto id = by.id<ConcernId>();
             return aboutId<ResolveDialog>(by, id, by.file().concerns().concern(id));
         }},
        {"gain",
         [](const DraftMaker& by) { return about<GainDialog>(by, by.file().gains().gain(by.id<MentorGainId>())); }},
        {"gain-new", newGainForm},
    };
    return all;
}

} // namespace

std::unique_ptr<QDialog> formOfDraft(Workspace& workspace, const std::string& key, QWidget* parent) {
    const auto read = readDraftKey(key);
    for (const auto* all : {&makers(), &coordinatorsMakers()})
        if (const auto maker = all->find(read.form); maker != all->end())
            return maker->second({workspace, read, parent});
    const auto forms = formsOfFeatures();
    const auto form = std::ranges::find(forms, std::string_view(read.form), &DraftForm::name);
    return form != forms.end() ? form->make({workspace, read, parent}) : nullptr;
}

namespace {

/// A line on the page of a session.
constexpr auto agendaPoint = "agenda-point";

} // namespace

void openDraft(Workspace& workspace, const std::string& key, QWidget* parent) {
    const auto read = readDraftKey(key);
    if (const SessionId id{read.id(0)}; read.form == agendaPoint) {
        // Only what is planned has a line for it; of others the text is shown, to be copied or thrown away.
        const auto session = workspace.file().sessions().session(id);
        if (session && session->state == SessionState::Planned) {
            workspace.open(id);
            return;
        }
    }
    if (const auto form = formOfDraft(workspace, key, parent)) {
        form->exec();
        return;
    }
    if (const auto page = pagesOfForms().find(read.form); page != pagesOfForms().end()) {
        workspace.showPage(page->second);
        return;
    }
    if (const auto document = workspace.file().drafts().find(key))
        KeptTextDialog(workspace, key, *document, parent).exec();
}

std::vector<std::string> formsWithDrafts() {
    std::vector<std::string> forms;
    for (const auto* all : {&makers(), &coordinatorsMakers()})
        for (const auto& [form, make] : *all)
            forms.push_back(form);
    for (const auto& form : formsOfFeatures())
        forms.emplace_back(form.name);
    for (const auto& [form, page] : pagesOfForms())
        forms.push_back(form);
    forms.emplace_back(agendaPoint);
    return forms;
}

} // namespace mentoring::ui
