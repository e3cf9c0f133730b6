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
#include "parts/behalf.h"
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

QStringList momentNames() {
    QStringList names;
    for (const auto moment : allAssessmentMoments)
        names << wording::name(moment);
    return names;
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
    auto* voices = isNew ? addVoices(*this, "insightVoiceCombo", insight.about, insight.mentorship) : nullptr;
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
    const Voice known{author, author == insight.about ? MentorshipId{} : insight.mentorship};
    const auto voice = [&workspace, voices, known, about = insight.about] {
        return voices ? voiceOf(workspace, voices, about) : known;
    };
    auto* audience = addAudience(
        RecordKind::Insight, insight.from.audience,
        [&workspace, voice] { return readersToBe(workspace, RecordKind::Insight, voice().author, voice().pair); },
        {voices});
    setAction([this, insight, isNew, kind, title, skill, what, on, strength, audience, voices, voice] {
        auto written = insight;
        if (voices) {
            written.from.author = voice().author;
            written.mentorship = voice().pair;
        }
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
    const auto about = workspace.file().insights().insight(id);
    build(about ? about->record() : Insight(), {workspace.file().today(), {}, EvidenceStrength::Clear});
    setAction([this, id] {
        this->workspace().file().insights().addEvidence(
            id, {dayOr(*m_on, Field::Evidence), m_what->text().toStdString(), strengthAt(m_strength->currentIndex())});
    });
    keepDraft(draftKey("evidence", {id.value}), about ? toQt(about->title) : QString());
}

EvidenceDialog::EvidenceDialog(Workspace& workspace, const Insight& insight, std::size_t at, QWidget* parent)
    : FormDialog(workspace, tr("Something that happened"), tr("Save amendment"), parent) {
    const auto& read = insight.evidence[at];
    build(insight, read);
    addSentence(tr("The former text stays in the history."));
    setAction([this, id = insight.id, read] {
        this->workspace().file().insights().amendEvidence(
            id, read,
            {dayOr(*m_on, Field::Evidence), m_what->text().toStdString(), strengthAt(m_strength->currentIndex())});
    });
    setRemoval([this, id = insight.id, read] { this->workspace().file().insights().removeEvidence(id, read); });
    keepDraftOfRecorded(draftKeyOfEvidence(insight, at), toQt(insight.title));
}

void EvidenceDialog::build(const Insight& insight, const Evidence& evidence) {
    setObjectName(QStringLiteral("evidenceDialog"));
    if (!insight.title.empty())
        addHeading(toQt(insight.title));
    m_what = addText("evidenceEdit", tr("What &happened?"), 4, tr("One thing, with the facts first."), Field::Evidence);
    m_what->setPlainText(toQt(evidence.what));
    beginRow();
    m_on = addDay("evidenceDayEdit", tr("&When"), evidence.on, Field::Evidence);
    m_strength = addChoice("evidenceStrengthCombo", tr("How &clear is it?"), strengthNames());
    m_strength->setCurrentIndex(static_cast<int>(evidence.strength) - 1);
    endRow();
    if (insight.id.isSet())
        addAudience(RecordKind::Insight, insight.from.audience,
                    readersIn(workspace(), RecordKind::Insight, insight.from.author, insight.mentorship))
            ->setFixedAudience();
    m_what->setFocus();
}

namespace {

std::int64_t numberOf(Date day) {
    return std::chrono::sys_days{day}.time_since_epoch().count();
}

} // namespace

std::string draftKeyOfEvidence(const Insight& insight, std::size_t at) {
    return draftKey("evidence-amend",
                    {insight.id.value, static_cast<std::int64_t>(at), numberOf(insight.evidence[at].on)});
}

std::optional<std::size_t> evidenceOfDraft(const DraftKey& key, const Insight& insight) {
    const auto at = static_cast<std::size_t>(key.id(1));
    const bool isThere = at < insight.evidence.size() && numberOf(insight.evidence[at].on) == key.id(2);
    return isThere ? std::optional(at) : std::nullopt;
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
    auto* voices = addVoices(*this, "assessVoiceCombo", mentee, pair);
    beginRow();
    auto* moment = addChoice("momentCombo", tr("&Moment"), momentNames());
    auto* on = addDay("assessDayEdit", tr("&Day"), workspace.file().today(), Field::When);
    endRow();
    moment->setCurrentIndex(static_cast<int>(AssessmentMoment::AnyTime));
    QStringList levels{tr("Not now")};
    for (int level = lowestSkillLevel; level <= highestSkillLevel; ++level)
        levels << wording::skillLevelName(level);
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
    auto* remark = addText("assessRemarkEdit", tr("&Remark"), 2,
                           tr("What it shows in. Kept with each of these levels."), Field::Text);
    const auto* of = workspace.file().directory().mentorship(pair);
    const auto voice = [&workspace, voices, mentee, known = of ? Voice{of->mentor, pair} : Voice{mentee, {}}] {
        if (voices)
            return voiceOf(workspace, voices, mentee);
        return workspace.file().desk().perspective().is(mentee) ? Voice{mentee, {}} : known;
    };
    auto* audience =
        addAudience(RecordKind::SkillAssessment, usualAudience(RecordKind::SkillAssessment),
                    [&workspace, voice] {
                        return readersToBe(workspace, RecordKind::SkillAssessment, voice().author, voice().pair);
                    },
                    {voices});
    setAction([this, mentee, voice, moment, on, rows, other, otherLevel, remark, audience] {
        std::vector<SkillAssessment> assessments;
        const auto add = [&](SkillId skill, int level) {
            if (!skill.isSet() || level < lowestSkillLevel)
                return;
            SkillAssessment assessment;
            assessment.about = mentee;
            assessment.mentorship = voice().pair;
            assessment.skill = skill;
            assessment.level = level;
            assessment.on = dayOr(*on, Field::When);
            assessment.moment = static_cast<AssessmentMoment>(moment->currentIndex());
            assessment.remark = remark->text().toStdString();
            assessment.from.audience = audience->audience();
            assessment.from.author = voice().author;
            assessments.push_back(assessment);
        };
        for (const auto& [skill, combo] : rows)
            add(skill, combo->currentIndex());
        add(SkillId{other->currentData().toLongLong()}, otherLevel->currentIndex());
        if (assessments.empty())
            throw Refusal({{Issue::SkillLevelOutOfRange, Field::Skills}});
        this->workspace().file().insights().assess(std::move(assessments));
    });
    keepDraft(draftKey("levels", {mentee.value, voices ? 0 : voice().pair.value}), personName(workspace, mentee));
}

AssessmentDialog::AssessmentDialog(Workspace& workspace, const SkillAssessment& assessment, QWidget* parent)
    : FormDialog(workspace, tr("Level of a skill"), tr("Save changes"), parent) {
    setObjectName(QStringLiteral("assessmentDialog"));
    const auto* skill = workspace.file().directory().skill(assessment.skill);
    const auto name = skill ? wording::name(*skill) : QString();
    addHeading(name);
    QStringList levels;
    for (int level = lowestSkillLevel; level <= highestSkillLevel; ++level)
        levels << wording::skillLevelName(level);
    auto* level = addChoice("assessmentLevelCombo", tr("Le&vel"), levels);
    level->setCurrentIndex(assessment.level - lowestSkillLevel);
    beginRow();
    auto* moment = addChoice("momentCombo", tr("&Moment"), momentNames());
    moment->setCurrentIndex(static_cast<int>(assessment.moment));
    auto* on = addDay("assessDayEdit", tr("&Day"), assessment.on, Field::When);
    endRow();
    auto* remark = addText("assessRemarkEdit", tr("&Remark"), 3, tr("What it shows in."), Field::Text);
    remark->setPlainText(toQt(assessment.remark));
    auto* audience =
        addAudience(RecordKind::SkillAssessment, assessment.from.audience,
                    readersIn(workspace, RecordKind::SkillAssessment, assessment.from.author, assessment.mentorship));
    setAction([this, assessment, level, moment, on, remark, audience] {
        auto written = assessment;
        written.level = lowestSkillLevel + level->currentIndex();
        written.moment = static_cast<AssessmentMoment>(moment->currentIndex());
        written.on = dayOr(*on, Field::When);
        written.remark = remark->text().toStdString();
        written.from.audience = audience->audience();
        this->workspace().file().insights().editAssessment(written);
    });
    setRemoval([this, id = assessment.id] { this->workspace().file().insights().removeAssessment(id); });
    keepDraftOfRecorded(draftKey("level", {assessment.id.value}), name);
}

} // namespace mentoring::ui
