#include "app/feedback_service.h"

#include <algorithm>

#include "app/goal_service.h"
#include "record_service.h"

namespace mentoring {

namespace {

using AllFeedback = RecordsOf<Feedback>;

/// What it is about, where that is said anew, is of the pair and seen by whoever writes.
void requireAbout(OrganisationFile& file, const Mentorship& pair, const Feedback& feedback, const Feedback& before) {
    requireNewLink(file, pair, feedback.session, before.session);
    requireNewLink(file, pair, feedback.goal, before.goal);
    if (feedback.skill)
        requireSkill(file, *feedback.skill);
}

} // namespace

FeedbackService::FeedbackService(OrganisationFile& file) : m_file(file) {}

std::vector<Seen<Feedback>> FeedbackService::toAnswer(std::size_t most) const {
    const auto& viewer = m_file.desk().perspective();
    return AllFeedback(m_file).seen(m_file.store().repositories.of<Feedback>().toAnswer(viewer, most).first);
}

std::vector<Seen<Feedback>> FeedbackService::feedback() const {
    return AllFeedback(m_file).all();
}

std::vector<Seen<Feedback>> FeedbackService::feedbackOf(MentorshipId pair) const {
    return AllFeedback(m_file).of(pair);
}

std::vector<Seen<Feedback>> FeedbackService::feedbackAbout(GoalId goal) const {
    const auto& viewer = m_file.desk().perspective();
    auto feedback = AllFeedback(m_file).seen(m_file.store().repositories.of<Feedback>().about(viewer, goal));
    std::erase_if(feedback, [](const Seen<Feedback>& one) { return !one.isWhole(); });
    return feedback;
}

std::optional<Seen<Feedback>> FeedbackService::feedback(FeedbackId id) const {
    return AllFeedback(m_file).find(id);
}

FeedbackId FeedbackService::give(Feedback feedback) {
    Writing writing(m_file.store());
    const auto& pair = pairFor(m_file, feedback.mentorship);
    sign(m_file, feedback.from, pair.mentor);
    feedback.to = Desk::partnerOf(pair, feedback.from.author);
    if (!feedback.to.isSet())
        throw Refusal({{Issue::NotTheirs, Field::Owner}});
    clean(feedback);
    feedback.reply = FeedbackReply::None;
    feedback.replyText.clear();
    feedback.repliedAt = feedback.amendedAt = feedback.withdrawnAt = {};
    refuseIf(check(feedback));
    requireAbout(m_file, pair, feedback, {});
    return AllFeedback(m_file).add(writing, Action::GiveFeedback, feedback);
}

void FeedbackService::amend(const Feedback& typed) {
    Writing writing(m_file.store());
    const auto before = AllFeedback(m_file).own(typed.id);
    if (before.withdrawnAt)
        throw Refusal({{Issue::StateChangeNotAllowed, Field::State}});
    requireFresh(typed.from.revision, before.from.revision);
    auto after = before;
    after.framework = typed.framework;
    after.answers = typed.answers;
    after.session = typed.session;
    after.goal = typed.goal;
    after.skill = typed.skill;
    takeAudience(m_file.desk(), after.from, typed.from.audience);
    clean(after);
    refuseIf(check(after));
    requireAbout(m_file, pairFor(m_file, before.mentorship), after, before);
    if (after == before)
        return;
    after.amendedAt = m_file.clock().now();
    AllFeedback(m_file).change(writing, Action::AmendFeedback, before, after);
}

void FeedbackService::reply(FeedbackId id, FeedbackReply how, const std::string& typed) {
    Writing writing(m_file.store());
    const auto before = AllFeedback(m_file).whole(id);
    if (!mayReply(Seen<Feedback>(before, Sight::Everything)) || how == FeedbackReply::None)
        throw Refusal({{Issue::NotAllowed, Field::None}});
    auto after = before;
    after.reply = how;
    after.replyText = typed;
    after.repliedAt = m_file.clock().now();
    clean(after);
    refuseIf(check(after));
    auto line =
        AllFeedback(m_file).line(Action::ReplyToFeedback, after, formats::toJson(before), formats::toJson(after));
    if (m_file.desk().isCoordinator())
        line.onBehalf = personName(m_file.directory(), after.to);
    m_file.store().act(writing, line, [&](Repositories& in) { in.of<Feedback>().update(before, after); });
}

void FeedbackService::withdraw(FeedbackId id) {
    Writing writing(m_file.store());
    const auto before = AllFeedback(m_file).own(id);
    if (before.withdrawnAt)
        return;
    auto after = before;
    after.withdrawnAt = m_file.clock().now();
    AllFeedback(m_file).change(writing, Action::WithdrawFeedback, before, after);
}

void FeedbackService::acknowledge(Feedback& feedback) const {
    if (feedback.reply != FeedbackReply::None)
        return;
    feedback.reply = FeedbackReply::Acknowledged;
    feedback.repliedAt = m_file.clock().now();
}

ActionItemId FeedbackService::turnIntoAction(FeedbackId id, ActionItem action) {
    Writing writing(m_file.store());
    const auto before = AllFeedback(m_file).whole(id);
    if (!mayReply(Seen<Feedback>(before, Sight::Everything)))
        throw Refusal({{Issue::NotAllowed, Field::None}});
    auto feedback = before;
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
    clean(action);
    refuseIf(check(action));
    return RecordsOf<ActionItem>(m_file).add(writing, Action::AddActionItem, action,
                                             [&](Repositories& in) { in.of<Feedback>().update(before, feedback); });
}

GoalId FeedbackService::turnIntoGoal(FeedbackId id, Goal typed) {
    Writing writing(m_file.store());
    const auto before = AllFeedback(m_file).whole(id);
    if (!mayReply(Seen<Feedback>(before, Sight::Everything)))
        throw Refusal({{Issue::NotAllowed, Field::None}});
    auto feedback = before;
    acknowledge(feedback);
    if (m_file.desk().isCoordinator())
        typed.from.author = feedback.to;
    auto goal = m_file.goals().prepared(std::move(typed));
    return RecordsOf<Goal>(m_file).add(writing, Action::AddGoal, goal, [&](Repositories& in) {
        if (!feedback.goal.isSet())
            feedback.goal = goal.id; // so that the goal's page shows where it came from
        in.of<Feedback>().update(before, feedback);
    });
}

std::vector<ChangeEntry> FeedbackService::history(FeedbackId id) const {
    return AllFeedback(m_file).history(id);
}

bool FeedbackService::mayAmend(const Seen<Feedback>& feedback) const {
    return !feedback.withdrawnAt && AllFeedback(m_file).mayEdit(feedback);
}

bool FeedbackService::mayReply(const Seen<Feedback>& feedback) const {
    return feedback.isWhole() && !feedback.withdrawnAt &&
           (m_file.desk().isCoordinator() || m_file.desk().perspective().is(feedback.to));
}

} // namespace mentoring
