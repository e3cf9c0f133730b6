#include "insights/insight_dialogs.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include "app/desk.h"
#include "app/insight_service.h"
#include "kit/form_field.h"
#include "kit/long_text_edit.h"
#include "kit/utf8.h"
#include "parts/day_edit.h"
#include "parts/skill_picker.h"
#include "parts/viewpoint.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

QStringList strengthNames() {
    QStringList names;
    for (const auto strength : allEvidenceStrengths)
        names << wording::name(strength);
    return names;
}

EvidenceStrength strengthAt(int index) {
    return allEvidenceStrengths[static_cast<std::size_t>(std::clamp(index, 0, 2))];
}

Date dayOr(const DayEdit& edit, Field field) {
    const auto day = edit.day();
    if (!day)
        throw Refusal({{Issue::DateMissing, field}});
    return *day;
}

} // namespace

InsightDialog::InsightDialog(Workspace& workspace, const Insight& insight, QWidget* parent)
    : FormDialog(workspace, insight.id.isSet() ? tr("Amend") : wording::name(insight.kind),
                 insight.id.isSet() ? tr("Save amendment") : tr("Add"), parent) {
    setObjectName(QStringLiteral("insightDialog"));
    const bool isNew = !insight.id.isSet();
    QComboBox* kind = nullptr; // a new one is what its title says
    if (!isNew) {
        QStringList kinds;
        for (const auto one : allInsightKinds)
            kinds << wording::name(one);
        kind = addChoice("insightKindCombo", tr("&Kind"), kinds);
        kind->setCurrentIndex(static_cast<int>(insight.kind));
    }
    auto* title =
        addLine("insightTitleEdit", tr("In a &few words"), tr("What one can see, not what somebody is."), Field::Title);
    title->setText(toQt(insight.title));
    auto* skill = skillCombo(workspace, QStringLiteral("insightSkillCombo"), tr("None in particular"), this);
    skill->setCurrentIndex(
        std::max(0, skill->findData(QVariant::fromValue<qint64>(insight.skill ? insight.skill->value : 0))));
    addField(tr("&Skill"), skill, Field::Skills);
    LongTextEdit* what = nullptr;
    DayEdit* on = nullptr;
    QComboBox* strength = nullptr;
    if (isNew) {
        what =
            addText("evidenceEdit", tr("What &happened?"), 3, tr("One thing, with the facts first."), Field::Evidence);
        beginRow();
        on = addDay("evidenceDayEdit", tr("&When"), workspace.file().today(), Field::Evidence);
        strength = addChoice("evidenceStrengthCombo", tr("How &clear is it?"), strengthNames());
        strength->setCurrentIndex(1);
        endRow();
    } else {
        addSentence(tr("The former text stays in the history."));
    }
    const auto& at = workspace.file().desk().perspective();
    const auto author = insight.from.author.isSet() ? insight.from.author : at.person.value_or(insight.about);
    auto* audience = addAudience(RecordKind::Insight, insight.from.audience,
                                 readersIn(workspace, RecordKind::Insight, author,
                                           author == insight.about ? MentorshipId{} : insight.mentorship));
    setAction([this, insight, isNew, kind, title, skill, what, on, strength, audience] {
        auto written = insight;
        if (kind)
            written.kind = static_cast<InsightKind>(kind->currentIndex());
        written.title = title->text().toStdString();
        const SkillId chosen{skill->currentData().toLongLong()};
        written.skill = chosen.isSet() ? std::optional(chosen) : std::nullopt;
        written.from.audience = audience->audience();
        auto& insights = this->workspace().file().insights();
        if (!isNew) {
            insights.amend(written);
            return;
        }
        if (!what->text().isEmpty())
            written.evidence = {
                {dayOr(*on, Field::Evidence), what->text().toStdString(), strengthAt(strength->currentIndex())}};
        insights.add(written);
    });
    if (isNew)
        keepDraft(
            draftKey("insight-new", {insight.about.value, insight.mentorship.value, static_cast<int>(insight.kind)}),
            personName(workspace, insight.about));
    else
        keepDraftOfRecorded(draftKey("insight", {insight.id.value}), toQt(insight.title));
    title->setFocus();
}

EvidenceDialog::EvidenceDialog(Workspace& workspace, InsightId id, QWidget* parent)
    : FormDialog(workspace, tr("Something that happened"), tr("Add"), parent) {
    setObjectName(QStringLiteral("evidenceDialog"));
    if (const auto insight = workspace.file().insights().insight(id))
        addHeading(toQt(insight->title));
    auto* what =
        addText("evidenceEdit", tr("What &happened?"), 4, tr("One thing, with the facts first."), Field::Evidence);
    beginRow();
    auto* on = addDay("evidenceDayEdit", tr("&When"), workspace.file().today(), Field::Evidence);
    auto* strength = addChoice("evidenceStrengthCombo", tr("How &clear is it?"), strengthNames());
    strength->setCurrentIndex(1);
    endRow();
    if (const auto insight = workspace.file().insights().insight(id))
        addAudience(RecordKind::Insight, insight->from.audience,
                    readersIn(workspace, RecordKind::Insight, insight->from.author, insight->mentorship))
            ->setFixedAudience();
    setAction([this, id, what, on, strength] {
        this->workspace().file().insights().addEvidence(
            id, {dayOr(*on, Field::Evidence), what->text().toStdString(), strengthAt(strength->currentIndex())});
    });
    const auto about = workspace.file().insights().insight(id);
    keepDraft(draftKey("evidence", {id.value}), about ? toQt(about->title) : QString());
    what->setFocus();
}

std::vector<SkillId> skillsOf(Workspace& workspace, PersonId mentee) {
    std::vector<SkillId> skills;
    const auto add = [&](SkillId id) {
        if (std::ranges::find(skills, id) == skills.end())
            skills.push_back(id);
    };
    for (const auto& part : workspace.file().directory().participationsOf(mentee))
        for (const auto& sought : part.seeks)
            add(sought.skill);
    for (const auto& assessment : workspace.file().insights().assessmentsAbout(mentee))
        add(assessment.skill);
    return skills;
}

AssessDialog::AssessDialog(Workspace& workspace, PersonId mentee, MentorshipId pair, QWidget* parent)
    : FormDialog(workspace, tr("Where each skill stands"), tr("Save"), parent) {
    setObjectName(QStringLiteral("assessDialog"));
    addSentence(tr("An observation of today, not a grade. Leave out what you cannot say."));
    beginRow();
    QStringList moments;
    for (const auto moment : allAssessmentMoments)
        moments << wording::name(moment);
    auto* moment = addChoice("momentCombo", tr("&Moment"), moments);
    auto* on = addDay("assessDayEdit", tr("&Day"), workspace.file().today(), Field::When);
    endRow();
    moment->setCurrentIndex(static_cast<int>(AssessmentMoment::AnyTime));
    QStringList levels{tr("Not now")};
    for (int level = lowestSkillLevel; level <= highestSkillLevel; ++level)
        levels << QStringLiteral("%1 · %2").arg(level).arg(wording::skillLevelName(level));
    std::vector<std::pair<SkillId, QComboBox*>> rows;
    for (const auto id : skillsOf(workspace, mentee)) {
        const auto* skill = workspace.file().directory().skill(id);
        if (!skill)
            continue;
        const auto name = "levelCombo" + std::to_string(id.value); // its skill, whatever its place in the list
        rows.emplace_back(id,
                          addChoice(name.c_str(), wording::name(*skill).replace(u'&', QStringLiteral("&&")), levels));
    }
    auto* other = skillCombo(workspace, QStringLiteral("otherSkillCombo"), tr("None"), this);
    beginRow();
    addField(tr("&Another skill"), other, Field::Skills);
    auto* otherLevel = addChoice("otherLevelCombo", tr("&Level"), levels);
    endRow();
    const auto& at = workspace.file().desk().perspective();
    const bool asMentor = pair.isSet() && !at.is(mentee);
    const auto* known = workspace.file().directory().mentorship(pair);
    const auto author = asMentor && known ? known->mentor : mentee;
    auto* audience =
        addAudience(RecordKind::SkillAssessment, usualAudience(RecordKind::SkillAssessment),
                    readersIn(workspace, RecordKind::SkillAssessment, author, asMentor ? pair : MentorshipId{}));
    setAction([this, mentee, pair, asMentor, author, moment, on, rows, other, otherLevel, audience] {
        std::vector<SkillAssessment> assessments;
        const auto add = [&](SkillId skill, int level) {
            if (!skill.isSet() || level < lowestSkillLevel)
                return;
            SkillAssessment assessment;
            assessment.about = mentee;
            assessment.mentorship = asMentor ? pair : MentorshipId{};
            assessment.skill = skill;
            assessment.level = level;
            assessment.on = dayOr(*on, Field::When);
            assessment.moment = static_cast<AssessmentMoment>(moment->currentIndex());
            assessment.from.audience = audience->audience();
            if (asMentor && this->workspace().file().desk().isCoordinator())
                assessment.from.author = author;
            assessments.push_back(assessment);
        };
        for (const auto& [skill, combo] : rows)
            add(skill, combo->currentIndex());
        add(SkillId{other->currentData().toLongLong()}, otherLevel->currentIndex());
        if (assessments.empty())
            throw Refusal({{Issue::SkillLevelOutOfRange, Field::Skills}});
        this->workspace().file().insights().assess(std::move(assessments));
    });
    keepDraft(draftKey("levels", {mentee.value, asMentor ? pair.value : 0}), personName(workspace, mentee));
}

} // namespace mentoring::ui
