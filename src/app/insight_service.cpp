#include "app/insight_service.h"

#include <algorithm>

#include "record_service.h"

namespace mentoring {

namespace {

using Insights = RecordsOf<Insight>;
using Assessments = RecordsOf<SkillAssessment>;

/// The author is the mentee, or the mentor of the pair it is attached to.
template <class Record>
void requireVoice(const OrganisationFile& file, const Record& record) {
    if (!record.from.author.isSet())
        throw Refusal({{Issue::UnknownRecord, Field::None}});
    if (record.from.author == record.about)
        return;
    const auto& pair = pairFor(file, record.mentorship);
    if (pair.mentor != record.from.author || pair.mentee != record.about)
        throw Refusal({{Issue::NotTheirs, Field::Pair}});
}

void requirePast(const Insight& insight, Date today) {
    if (std::ranges::any_of(insight.evidence, [&](const Evidence& e) { return e.on > today; }))
        throw Refusal({{Issue::DateInFuture, Field::Evidence}});
}

void requireTrue(const OrganisationFile& file, const SkillAssessment& assessment) {
    auto issues = check(assessment);
    if (!file.directory().skill(assessment.skill))
        issues.push_back({Issue::UnknownRecord, Field::Skills});
    if (assessment.on > file.today())
        issues.push_back({Issue::DateInFuture, Field::When});
    refuseIf(issues);
}

/// One line of the log speaks for all that was assessed on one occasion, so whoever sees one of them sees all.
void requireOneOccasion(const std::vector<SkillAssessment>& assessments) {
    const auto& first = assessments.front();
    for (const auto& other : assessments) {
        if (other.about != first.about || other.from.author != first.from.author)
            throw Refusal({{Issue::NotTheirs, Field::Owner}});
        if (other.from.audience != first.from.audience)
            throw Refusal({{Issue::AudienceNotAllowed, Field::Audience}});
    }
}

} // namespace

InsightService::InsightService(OrganisationFile& file) : m_file(file) {}

std::vector<Seen<Insight>> InsightService::insightsAbout(PersonId mentee) const {
    return Insights(m_file).ofPerson(mentee);
}

std::vector<Seen<Insight>> InsightService::insights() const {
    return Insights(m_file).all();
}

std::optional<Seen<Insight>> InsightService::insight(InsightId id) const {
    return Insights(m_file).find(id);
}

std::vector<Seen<SkillAssessment>> InsightService::assessmentsAbout(PersonId mentee) const {
    return Assessments(m_file).ofPerson(mentee);
}

std::optional<Seen<SkillAssessment>> InsightService::assessment(SkillAssessmentId id) const {
    return Assessments(m_file).find(id);
}

InsightId InsightService::add(Insight insight) {
    Writing writing(m_file.store());
    sign(m_file, insight.from, insight.about);
    if (insight.from.author == insight.about)
        insight.mentorship = {};
    requireVoice(m_file, insight);
    clean(insight);
    refuseIf(check(insight));
    requirePast(insight, m_file.today());
    if (insight.skill)
        requireSkill(m_file, *insight.skill);
    return Insights(m_file).add(writing, Action::AddInsight, insight);
}

void InsightService::amend(const Insight& insight) {
    Writing writing(m_file.store());
    const auto before = Insights(m_file).whole(insight.id);
    requireFresh(insight.from.revision, before.from.revision);
    auto after = insight;
    after.about = before.about;
    after.mentorship = before.mentorship;
    after.amendedAt = before.amendedAt;
    after.from = before.from;
    takeAudience(m_file.desk(), after.from, insight.from.audience);
    amend(std::move(after), before);
}

void InsightService::addEvidence(InsightId id, const Evidence& evidence) {
    Writing writing(m_file.store());
    const auto before = Insights(m_file).whole(id);
    auto after = before;
    after.evidence.push_back(evidence);
    amend(std::move(after), before);
}

void InsightService::amendEvidence(InsightId id, const Evidence& read, const Evidence& evidence) {
    changeEvidence(id, read, evidence);
}

void InsightService::removeEvidence(InsightId id, const Evidence& read) {
    changeEvidence(id, read, std::nullopt);
}

void InsightService::changeEvidence(InsightId id, const Evidence& read, const std::optional<Evidence>& evidence) {
    Writing writing(m_file.store());
    const auto before = Insights(m_file).own(id);
    auto after = before;
    const auto at = std::ranges::find(after.evidence, read);
    if (at == after.evidence.end())
        throw Refusal({{Issue::ChangedMeanwhile, Field::None}});
    if (evidence)
        *at = *evidence;
    else
        after.evidence.erase(at);
    amend(std::move(after), before);
}

void InsightService::amend(Insight after, const Insight& before) {
    Writing writing(m_file.store());
    requireOwn(m_file.desk(), before);
    clean(after);
    refuseIf(check(after));
    requirePast(after, m_file.today());
    if (after.skill)
        requireSkill(m_file, *after.skill);
    if (after == before)
        return;
    after.amendedAt = m_file.clock().now();
    Insights(m_file).change(writing, Action::AmendInsight, before, after);
}

void InsightService::remove(InsightId id) {
    Writing writing(m_file.store());
    Insights(m_file).remove(writing, Action::DeleteInsight, Insights(m_file).own(id));
}

std::vector<ChangeEntry> InsightService::history(InsightId id) const {
    return Insights(m_file).history(id);
}

void InsightService::assess(std::vector<SkillAssessment> assessments) {
    Writing writing(m_file.store());
    if (assessments.empty())
        return;
    for (auto& assessment : assessments) {
        sign(m_file, assessment.from, assessment.about);
        if (assessment.from.author == assessment.about)
            assessment.mentorship = {};
        requireVoice(m_file, assessment);
        clean(assessment);
        requireTrue(m_file, assessment);
        assessment.id = m_file.store().ids.next<SkillAssessmentId>();
    }
    requireOneOccasion(assessments);
    // The line holds the first one only: what it holds goes when that one does, and each of the others may go alone.
    const auto& first = assessments.front();
    auto line = Assessments(m_file).line(Action::AssessSkills, first, {}, formats::toJson(first));
    line.count = static_cast<std::int64_t>(assessments.size());
    m_file.store().act(writing, line, [&](Repositories& in) {
        for (const auto& assessment : assessments)
            in.of<SkillAssessment>().insert(assessment);
    });
}

void InsightService::editAssessment(const SkillAssessment& typed) {
    Writing writing(m_file.store());
    const auto before = Assessments(m_file).own(typed.id);
    requireFresh(typed.from.revision, before.from.revision);
    auto after = before;
    after.level = typed.level;
    after.on = typed.on;
    after.moment = typed.moment;
    after.remark = typed.remark;
    takeAudience(m_file.desk(), after.from, typed.from.audience);
    clean(after);
    requireTrue(m_file, after);
    Assessments(m_file).change(writing, Action::EditAssessment, before, after);
}

void InsightService::removeAssessment(SkillAssessmentId id) {
    Writing writing(m_file.store());
    Assessments(m_file).remove(writing, Action::DeleteAssessment, Assessments(m_file).own(id));
}

bool InsightService::mayEdit(const Seen<Insight>& insight) const {
    return Insights(m_file).mayEdit(insight);
}

bool InsightService::mayEdit(const Seen<SkillAssessment>& assessment) const {
    return Assessments(m_file).mayEdit(assessment);
}

} // namespace mentoring
