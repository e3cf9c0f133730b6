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
    std::string after;
    for (auto& assessment : assessments) {
        sign(m_file, assessment.from, assessment.about);
        if (assessment.from.author == assessment.about)
            assessment.mentorship = {};
        requireVoice(m_file, assessment);
        clean(assessment);
        auto issues = check(assessment);
        if (!m_file.directory().skill(assessment.skill))
            issues.push_back({Issue::UnknownRecord, Field::Skills});
        if (assessment.on > m_file.today())
            issues.push_back({Issue::DateInFuture, Field::When});
        refuseIf(issues);
        assessment.id = m_file.store().ids.next<SkillAssessmentId>();
        after += (after.empty() ? '[' : ',') + formats::toJson(assessment);
    }
    after += ']';
    requireOneOccasion(assessments);
    const auto& first = assessments.front();
    m_file.store().act(writing, Assessments(m_file).line(Action::AssessSkills, first, {}, after),
                       [&](Repositories& in) {
                           for (const auto& assessment : assessments)
                               in.of<SkillAssessment>().insert(assessment);
                       });
}

bool InsightService::mayEdit(const Seen<Insight>& insight) const {
    return Insights(m_file).mayEdit(insight);
}

} // namespace mentoring
