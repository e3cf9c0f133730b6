#include "app/feedback_service.h"

#include <algorithm>

#include "app/goal_service.h"
#include "authored.h"
#include "formats/mentoring_json.h"
#include "text/fold.h"

namespace mentoring {

namespace {

/// In the framework's order and without the empty ones; fields of another framework keep their place behind.
void tidy(Feedback& feedback) {
    for (auto& answer : feedback.answers)
        answer.text = text::clean(answer.text);
    std::erase_if(feedback.answers, [](const FeedbackAnswer& answer) { return answer.text.empty(); });
    if (const auto* framework = feedbackFramework(feedback.framework)) {
        std::ranges::stable_sort(feedback.answers, {}, [&](const FeedbackAnswer& answer) {
            return std::ranges::find(framework->fields, answer.field, &FrameworkField::key) - framework->fields.begin();
        });
    }
    feedback.replyText = text::clean(feedback.replyText);
}

/// What it is about, where that is said anew, is of the pair and seen by whoever writes.
void requireAbout(OrganisationFile& file, const Mentorship& pair, const Feedback& feedback, const Feedback& before) {
    requireNewLink(file, pair, feedback.session, before.session);
    requireNewLink(file, pair, feedback.goal, before.goal);
    if (feedback.skill)
        requireSkill(file, *feedback.skill);
}

std::string subjectOf(const OrganisationFile& file, const Feedback& feedback) {
    const auto* pair = file.directory().mentorship(feedback.mentorship);
    return pair ? pairName(file.directory(), *pair) : std::string();
}

} // namespace

FeedbackService::FeedbackService(OrganisationFile& file) : m_file(file) {}

std::vector<Seen<Feedback>> FeedbackService::feedback() const {
    return asSeen(m_file.desk(), m_file.store().repositories.feedback.all());
}

std::vector<Seen<Feedback>> FeedbackService::feedbackOf(MentorshipId pair) const {
    return asSeen(m_file.desk(), m_file.store().repositories.feedback.findByMentorship(pair));
}

std::optional<Seen<Feedback>> FeedbackService::feedback(FeedbackId id) const {
    return asSeen(m_file.desk(), m_file.store().repositories.feedback.find(id));
}

FeedbackId FeedbackService::give(Feedback feedback) {
    const auto& pair = pairFor(m_file, feedback.mentorship);
    sign(m_file, feedback.from, pair.mentor);
    feedback.to = Desk::partnerOf(pair, feedback.from.author);
    if (!feedback.to.isSet())
        throw Refusal({{Issue::NotTheirs, Field::Owner}});
    tidy(feedback);
    feedback.reply = FeedbackReply::None;
    feedback.replyText.clear();
    feedback.repliedAt = feedback.amendedAt = feedback.withdrawnAt = {};
    refuseIf(check(feedback));
    requireAbout(m_file, pair, feedback, {});
    feedback.id = m_file.store().ids.next<FeedbackId>();
    m_file.store().act(lineFor(m_file, Action::GiveFeedback, feedback.id.value, feedback.from,
                               pairName(m_file.directory(), pair), {}, formats::toJson(feedback)),
                       [&](Repositories& in) { in.feedback.insert(feedback); });
    return feedback.id;
}

void FeedbackService::amend(const Feedback& typed) {
    const auto before = whole(m_file.desk(), m_file.store().repositories.feedback.find(typed.id));
    requireOwn(m_file.desk(), before);
    if (before.withdrawnAt)
        throw Refusal({{Issue::StateChangeNotAllowed, Field::State}});
    auto after = before;
    after.framework = typed.framework;
    after.answers = typed.answers;
    after.session = typed.session;
    after.goal = typed.goal;
    after.skill = typed.skill;
    takeAudience(m_file.desk(), after.from, typed.from.audience);
    tidy(after);
    refuseIf(check(after));
    requireAbout(m_file, pairFor(m_file, before.mentorship), after, before);
    if (after == before)
        return;
    after.amendedAt = m_file.clock().now();
    m_file.store().act(lineFor(m_file, Action::AmendFeedback, after.id.value, after.from, subjectOf(m_file, after),
                               formats::toJson(before), formats::toJson(after)),
                       [&](Repositories& in) { in.feedback.update(after); });
}

void FeedbackService::reply(FeedbackId id, FeedbackReply how, const std::string& typed) {
    const auto before = whole(m_file.desk(), m_file.store().repositories.feedback.find(id));
    if (!mayReply(Seen<Feedback>(before, Sight::Everything)) || how == FeedbackReply::None)
        throw Refusal({{Issue::NotAllowed, Field::None}});
    auto after = before;
    after.reply = how;
    after.replyText = text::clean(typed);
    after.repliedAt = m_file.clock().now();
    refuseIf(check(after));
    auto line = lineFor(m_file, Action::ReplyToFeedback, id.value, after.from, subjectOf(m_file, after),
                        formats::toJson(before), formats::toJson(after));
    if (m_file.desk().isCoordinator())
        line.onBehalf = personName(m_file.directory(), after.to);
    m_file.store().act(line, [&](Repositories& in) { in.feedback.update(after); });
}

void FeedbackService::withdraw(FeedbackId id) {
    const auto before = whole(m_file.desk(), m_file.store().repositories.feedback.find(id));
    requireOwn(m_file.desk(), before);
    if (before.withdrawnAt)
        return;
    auto after = before;
    after.withdrawnAt = m_file.clock().now();
    m_file.store().act(lineFor(m_file, Action::WithdrawFeedback, id.value, after.from, subjectOf(m_file, after),
                               formats::toJson(before), formats::toJson(after)),
                       [&](Repositories& in) { in.feedback.update(after); });
}

void FeedbackService::acknowledge(Feedback& feedback) const {
    if (feedback.reply != FeedbackReply::None)
        return;
    feedback.reply = FeedbackReply::Acknowledged;
    feedback.repliedAt = m_file.clock().now();
}

ActionItemId FeedbackService::turnIntoAction(FeedbackId id, ActionItem action) {
    auto feedback = whole(m_file.desk(), m_file.store().repositories.feedback.find(id));
    if (!mayReply(Seen<Feedback>(feedback, Sight::Everything)))
        throw Refusal({{Issue::NotAllowed, Field::None}});
    acknowledge(feedback);
    const auto& pair = pairFor(m_file, feedback.mentorship);
    action.mentorship = pair.id;
    action.feedback = id;
    action.session = feedback.session;
    action.goal = m_file.goals().goal(feedback.goal) ? feedback.goal : GoalId{}; // not one that they do not see
    action.from.audience = usualAudience(RecordKind::ActionItem);
    sign(m_file, action.from, feedback.to);
    if (!action.owner.isSet())
        action.owner = feedback.to;
    requireOneOf(pair, action.from.author);
    requireOneOf(pair, action.owner);
    action.text = text::clean(action.text);
    refuseIf(check(action));
    action.id = m_file.store().ids.next<ActionItemId>();
    m_file.store().act(lineFor(m_file, Action::AddActionItem, action.id.value, action.from, subjectOf(m_file, feedback),
                               {}, formats::toJson(action)),
                       [&](Repositories& in) {
                           in.feedback.update(feedback);
                           in.actionItems.insert(action);
                       });
    return action.id;
}

GoalId FeedbackService::turnIntoGoal(FeedbackId id, Goal typed) {
    auto feedback = whole(m_file.desk(), m_file.store().repositories.feedback.find(id));
    if (!mayReply(Seen<Feedback>(feedback, Sight::Everything)))
        throw Refusal({{Issue::NotAllowed, Field::None}});
    acknowledge(feedback);
    if (m_file.desk().isCoordinator())
        typed.from.author = feedback.to;
    const auto goal = m_file.goals().prepared(std::move(typed));
    if (!feedback.goal.isSet())
        feedback.goal = goal.id; // so that the goal's page shows where it came from
    m_file.store().act(lineFor(m_file, Action::AddGoal, goal.id.value, goal.from,
                               personName(m_file.directory(), goal.from.author), {}, formats::toJson(goal)),
                       [&](Repositories& in) {
                           in.goals.insert(goal);
                           in.feedback.update(feedback);
                       });
    return goal.id;
}

std::vector<ChangeEntry> FeedbackService::history(FeedbackId id) const {
    return m_file.historyOf(id.value, 200);
}

bool FeedbackService::mayAmend(const Seen<Feedback>& feedback) const {
    return feedback.isWhole() && !feedback.withdrawnAt && isOwn(m_file.desk(), static_cast<const Feedback&>(feedback));
}

bool FeedbackService::mayReply(const Seen<Feedback>& feedback) const {
    return feedback.isWhole() && !feedback.withdrawnAt &&
           (m_file.desk().isCoordinator() || m_file.desk().perspective().is(feedback.to));
}

} // namespace mentoring
