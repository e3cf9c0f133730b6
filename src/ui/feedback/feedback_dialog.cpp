#include "feedback/feedback_dialog.h"

#include <algorithm>

#include <QComboBox>

#include "app/desk.h"
#include "app/feedback_service.h"
#include "app/goal_service.h"
#include "app/session_service.h"
#include "feedback_fields.h"
#include "feedback_view.h"
#include "kit/label.h"
#include "kit/utf8.h"
#include "parts/feedback_facts.h"
#include "parts/skill_picker.h"
#include "parts/viewpoint.h"
#include "text/fold.h"

namespace mentoring::ui {

namespace {

constexpr int remarkPause = 300; // milliseconds without a keystroke before anything is remarked

const QString frameworkSetting = QStringLiteral("feedback-form");

} // namespace

FeedbackDialog::FeedbackDialog(Workspace& workspace, MentorshipId pair, FeedbackAbout about, QWidget* parent)
    : FormDialog(workspace, tr("Give feedback"), tr("Record feedback"), parent) {
    m_feedback.mentorship = pair;
    m_feedback.session = about.session;
    m_feedback.goal = about.goal;
    m_feedback.from.audience = usualAudience(RecordKind::Feedback);
    if (const auto last = workspace.file().setting(frameworkSetting).toStdString(); feedbackFramework(last))
        m_feedback.framework = last;
    build();
    keepDraft(draftKey("feedback", {pair.value, about.session.value, about.goal.value}), pairName(workspace, pair));
}

FeedbackDialog::FeedbackDialog(Workspace& workspace, FeedbackId id, QWidget* parent)
    : FormDialog(workspace, tr("Amend feedback"), tr("Save amendment"), parent) {
    if (const auto known = workspace.file().feedback().feedback(id))
        m_feedback = *known;
    build();
    m_fields->setAnswers(m_feedback.answers);
    keepDraftOfRecorded(draftKey("feedback-amend", {id.value}), directionOf(workspace, m_feedback));
}

const FeedbackFramework& FeedbackDialog::framework() const {
    return *feedbackFramework(m_framework->currentData().toString().toStdString());
}

PersonId FeedbackDialog::author() const {
    if (m_author)
        return chosenId<PersonId>(m_author);
    return m_feedback.id.isSet() ? m_feedback.from.author
                                 : workspace().file().desk().perspective().person.value_or(PersonId{});
}

void FeedbackDialog::build() {
    setObjectName(QStringLiteral("feedbackDialog"));
    setLeastWidth(680);
    const auto* pair = workspace().file().directory().mentorship(m_feedback.mentorship);
    m_heading = addHeading({});
    addSentence(tr("Whoever it is about may ask for everything written about them. Write what you would say to their "
                   "face."));
    if (pair) {
        addAuthor(*pair);
        addAbout(*pair);
    }
    m_framework = addChoice("frameworkCombo", tr("&Form"), {});
    for (const auto& one : feedbackFrameworks())
        m_framework->addItem(wording::text(one.name), QString::fromStdString(std::string(one.key)));
    m_framework->setCurrentIndex(std::max(0, m_framework->findData(toQt(m_feedback.framework))));
    m_use = new Label(QString(), Label::Caption, Label::Muted, this);
    m_use->setWordWrap(true);
    addWidget(m_use);
    m_audience = addAudience(
        RecordKind::Feedback, m_feedback.from.audience,
        [this] { return readersToBe(workspace(), RecordKind::Feedback, author(), m_feedback.mentorship); }, {m_author});
    m_fields = new FeedbackFields(this);
    addWidget(m_fields);
    m_remarks = new Label(QString(), Label::Caption, Label::Muted, this);
    m_remarks->setObjectName(QStringLiteral("remarksLabel"));
    m_remarks->setWordWrap(true);
    addWidget(m_remarks);
    m_pauseForRemarks.setSingleShot(true);
    m_pauseForRemarks.setInterval(remarkPause);
    connect(&m_pauseForRemarks, &QTimer::timeout, this, &FeedbackDialog::showRemarks);
    connect(m_framework, &QComboBox::currentIndexChanged, this, &FeedbackDialog::showForm);
    connect(m_fields, &FeedbackFields::formBroughtBack, this, [this](const std::string& form) {
        m_framework->setCurrentIndex(std::max(0, m_framework->findData(toQt(form))));
    });
    connect(m_fields, &FeedbackFields::textChanged, this, [this] { m_pauseForRemarks.start(); });
    setAction([this] { write(); });
    if (m_author)
        connect(m_author, &QComboBox::currentIndexChanged, this, &FeedbackDialog::showWhom);
    showWhom();
    showForm();
    if (!m_author) // whoever writes in their own name begins to write
        m_fields->editors().front()->setFocus();
}

void FeedbackDialog::showWhom() {
    const auto* pair = workspace().file().directory().mentorship(m_feedback.mentorship);
    const auto whom = m_feedback.id.isSet() || !pair ? m_feedback.to : Desk::partnerOf(*pair, author());
    m_heading->setText(tr("Feedback to %1").arg(personName(workspace(), whom)));
}

void FeedbackDialog::showForm() {
    m_use->setText(wording::text(framework().use));
    m_fields->setForm(framework());
    QWidget* before = m_framework;
    for (auto* edit : m_fields->editors()) {
        setTabOrder(before, edit);
        before = edit;
    }
    showRemarks();
}

void FeedbackDialog::addAuthor(const Mentorship& pair) {
    if (m_feedback.id.isSet() || !workspace().file().desk().isCoordinator())
        return;
    m_author = new QComboBox(this);
    m_author->setObjectName(QStringLiteral("feedbackAuthorCombo"));
    for (const auto id : {pair.mentor, pair.mentee})
        if (const auto* person = workspace().file().directory().person(id))
            m_author->addItem(toQt(person->displayName()), QVariant::fromValue<qint64>(id.value));
    addField(tr("From &whom"), m_author, Field::Owner);
}

void FeedbackDialog::addAbout(const Mentorship& pair) {
    m_about = new QComboBox(this);
    m_about->setObjectName(QStringLiteral("feedbackAboutCombo"));
    m_about->addItem(tr("Nothing in particular"), QString());
    auto& file = workspace().file();
    const auto sessions = file.sessions().sessionsOf(pair.id);
    for (auto at = sessions.rbegin(); at != sessions.rend(); ++at)
        if (at->state == SessionState::Held)
            m_about->addItem(tr("Session of %1").arg(wording::when(*at)), QStringLiteral("s%1").arg(at->id.value));
    for (const auto& goal : file.goals().goalsOf(pair.mentee))
        if (goal.isWhole())
            m_about->addItem(tr("Goal: %1").arg(toQt(goal.title)), QStringLiteral("g%1").arg(goal.id.value));
    const auto wanted = m_feedback.session.isSet() ? QStringLiteral("s%1").arg(m_feedback.session.value)
                        : m_feedback.goal.isSet()  ? QStringLiteral("g%1").arg(m_feedback.goal.value)
                                                   : QString();
    m_about->setCurrentIndex(std::max(0, m_about->findData(wanted)));
    beginRow();
    addField(tr("&About"), m_about);
    m_skill = skillCombo(workspace(), QStringLiteral("feedbackSkillCombo"), tr("None in particular"), this);
    m_skill->setCurrentIndex(
        std::max(0, m_skill->findData(QVariant::fromValue<qint64>(m_feedback.skill ? m_feedback.skill->value : 0))));
    addField(tr("S&kill"), m_skill, Field::Skills);
    endRow();
}

void FeedbackDialog::showRemarks() {
    std::vector<FeedbackAnswer> folded;
    for (const auto& answer : m_fields->answers())
        if (!answer.text.empty())
            folded.push_back({answer.field, text::fold(answer.text)});
    QStringList said;
    for (const auto& remark : remarksOn(framework(), folded))
        said << wording::sentence(remark);
    m_remarks->setText(said.join(u'\n'));
    m_remarks->setVisible(!said.isEmpty());
}

void FeedbackDialog::write() {
    auto feedback = m_feedback;
    feedback.framework = std::string(framework().key);
    feedback.from.audience = m_audience->audience();
    feedback.from.author = author();
    feedback.answers = m_fields->answers();
    if (m_about) {
        const auto about = m_about->currentData().toString();
        feedback.session = about.startsWith(u's') ? SessionId{about.mid(1).toLongLong()} : SessionId{};
        feedback.goal = about.startsWith(u'g') ? GoalId{about.mid(1).toLongLong()} : GoalId{};
    }
    if (m_skill) {
        const auto skill = chosenId<SkillId>(m_skill);
        feedback.skill = skill.isSet() ? std::optional(skill) : std::nullopt;
    }
    auto& service = workspace().file().feedback();
    if (feedback.id.isSet()) {
        service.amend(feedback);
        return;
    }
    m_feedback.id = service.give(feedback);
    workspace().file().setSetting(frameworkSetting, toQt(feedback.framework));
}

} // namespace mentoring::ui
