#include "feedback/feedback_dialog.h"

#include <algorithm>

#include <QComboBox>
#include <QJsonObject>
#include <QVBoxLayout>

#include "app/desk.h"
#include "app/feedback_service.h"
#include "app/goal_service.h"
#include "app/session_service.h"
#include "forms/viewpoint.h"
#include "kit/form_field.h"
#include "kit/label.h"
#include "kit/lines_card.h"
#include "kit/long_text_edit.h"
#include "kit/utf8.h"
#include "text/fold.h"

namespace mentoring::ui {

namespace {

constexpr int remarkPause = 300; // milliseconds without a keystroke before anything is remarked

const QString frameworkSetting = QStringLiteral("feedback-form");

QString keyText(std::string_view key) {
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

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
    keepDraft("feedback/" + std::to_string(pair.value));
}

FeedbackDialog::FeedbackDialog(Workspace& workspace, FeedbackId id, QWidget* parent)
    : FormDialog(workspace, tr("Amend feedback"), tr("Save amendment"), parent) {
    if (const auto known = workspace.file().feedback().feedback(id))
        m_feedback = *known;
    for (const auto& answer : m_feedback.answers)
        m_texts[answer.field] = toQt(answer.text);
    build();
    keepDraft("feedback-amend/" + std::to_string(id.value));
}

const FeedbackFramework& FeedbackDialog::framework() const {
    return feedbackFrameworks()[static_cast<std::size_t>(std::max(0, m_framework->currentIndex()))];
}

PersonId FeedbackDialog::author() const {
    if (m_author)
        return chosenId<PersonId>(m_author);
    return m_feedback.id.isSet() ? m_feedback.from.author
                                 : workspace().file().desk().perspective().person.value_or(PersonId{});
}

void FeedbackDialog::build() {
    setObjectName(QStringLiteral("feedbackDialog"));
    resize(680, 760);
    const auto* pair = workspace().file().directory().mentorship(m_feedback.mentorship);
    addSentence(tr("Whoever it is about may ask for everything written about them. Write what you would say to their "
                   "face."));
    if (pair) {
        addAuthor(*pair);
        addAbout(*pair);
    }
    QStringList names;
    for (const auto& one : feedbackFrameworks())
        names << wording::text(one.name);
    m_framework = addChoice("frameworkCombo", tr("&Form"), names);
    const auto* chosen = feedbackFramework(m_feedback.framework);
    m_framework->setCurrentIndex(chosen ? static_cast<int>(chosen - feedbackFrameworks().data()) : 0);
    m_use = new Label(QString(), Label::Caption, Label::Muted, this);
    addWidget(m_use);
    m_audience = addAudience(
        RecordKind::Feedback, m_feedback.from.audience,
        [this] { return readersToBe(workspace(), RecordKind::Feedback, author(), m_feedback.mentorship); }, {m_author});
    m_host = new QWidget(this);
    auto* fields = new QVBoxLayout(m_host);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(space::m);
    addWidget(m_host);
    m_remarks = new Label(QString(), Label::Caption, Label::Muted, this);
    m_remarks->setObjectName(QStringLiteral("remarksLabel"));
    m_remarks->setWordWrap(true);
    addWidget(m_remarks);
    m_pauseForRemarks.setSingleShot(true);
    m_pauseForRemarks.setInterval(remarkPause);
    connect(&m_pauseForRemarks, &QTimer::timeout, this, &FeedbackDialog::showRemarks);
    connect(m_framework, &QComboBox::currentIndexChanged, this, [this] {
        keepTexts();
        showFields();
    });
    setAction([this] { write(); });
    showFields();
}

void FeedbackDialog::addAuthor(const Mentorship& pair) {
    if (m_feedback.id.isSet() || !workspace().file().desk().isCoordinator())
        return;
    m_author = new QComboBox(this);
    m_author->setObjectName(QStringLiteral("feedbackAuthorCombo"));
    for (const auto id : {pair.mentor, pair.mentee}) {
        if (const auto* person = workspace().file().directory().person(id))
            m_author->addItem(toQt(person->displayName()), QVariant::fromValue<qint64>(id.value));
    }
    addField(tr("From &whom"), m_author, Field::Owner);
}

void FeedbackDialog::addAbout(const Mentorship& pair) {
    m_about = new QComboBox(this);
    m_about->setObjectName(QStringLiteral("feedbackAboutCombo"));
    m_about->addItem(tr("Nothing in particular"), QString());
    auto& file = workspace().file();
    const auto sessions = file.sessions().sessionsOf(pair.id);
    for (auto at = sessions.rbegin(); at != sessions.rend(); ++at) {
        if (at->state == SessionState::Held)
            m_about->addItem(tr("Session of %1").arg(wording::when(*at)), QStringLiteral("s%1").arg(at->id.value));
    }
    for (const auto& goal : file.goals().goalsOf(pair.mentee)) {
        if (goal.isWhole())
            m_about->addItem(tr("Goal: %1").arg(toQt(goal.title)), QStringLiteral("g%1").arg(goal.id.value));
    }
    const auto wanted = m_feedback.session.isSet() ? QStringLiteral("s%1").arg(m_feedback.session.value)
                        : m_feedback.goal.isSet()  ? QStringLiteral("g%1").arg(m_feedback.goal.value)
                                                   : QString();
    m_about->setCurrentIndex(std::max(0, m_about->findData(wanted)));
    addField(tr("&About"), m_about);
}

void FeedbackDialog::keepTexts() {
    for (const auto& [key, edit] : m_edits)
        m_texts[std::string(key)] = edit->toPlainText();
}

void FeedbackDialog::showFields() {
    // Texts of fields that the new form does not have stand where its next empty fields are.
    std::vector<QString> homeless;
    const auto& fields = framework().fields;
    for (const auto& [key, edit] : m_edits) {
        const bool kept = std::ranges::find(fields, key, &FrameworkField::key) != fields.end();
        if (!kept && !edit->toPlainText().trimmed().isEmpty())
            homeless.push_back(edit->toPlainText());
    }
    m_edits.clear();
    clearLayout(m_host->layout());
    m_use->setText(wording::text(framework().use));
    auto next = homeless.begin();
    for (const auto& field : fields) {
        auto* edit = new LongTextEdit(m_host);
        edit->setObjectName(QStringLiteral("feedback_%1_Edit").arg(keyText(field.key)));
        edit->setProperty("keptByOwner", true);
        edit->setLines(2);
        const auto label = wording::text(field.label);
        auto* form = new FormField(field.optional ? tr("%1 (if you like)").arg(label) : label, edit, m_host);
        form->setHelp(wording::text(field.hint));
        const auto known = m_texts.find(field.key);
        auto text = known != m_texts.end() ? known->second : QString();
        if (text.trimmed().isEmpty() && next != homeless.end())
            text = *next++;
        edit->setPlainText(text);
        m_host->layout()->addWidget(form);
        m_edits.emplace_back(field.key, edit);
        connect(edit, &QPlainTextEdit::textChanged, this, [this] {
            draftChanged();
            m_pauseForRemarks.start();
        });
    }
    // What still has no home stays in the last field rather than nowhere.
    for (; next != homeless.end() && !m_edits.empty(); ++next)
        m_edits.back().second->appendPlainText(*next);
    QWidget* before = m_framework;
    for (const auto& [key, edit] : m_edits) {
        setTabOrder(before, edit);
        before = edit;
    }
    showRemarks();
}

void FeedbackDialog::showRemarks() {
    std::vector<FeedbackAnswer> folded;
    for (const auto& [key, edit] : m_edits) {
        if (const auto text = edit->text(); !text.isEmpty())
            folded.push_back({std::string(key), text::fold(text.toStdString())});
    }
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
    feedback.answers.clear();
    for (const auto& [key, edit] : m_edits)
        feedback.answers.push_back({std::string(key), edit->text().toStdString()});
    if (m_about) {
        const auto about = m_about->currentData().toString();
        feedback.session = about.startsWith(u's') ? SessionId{about.mid(1).toLongLong()} : SessionId{};
        feedback.goal = about.startsWith(u'g') ? GoalId{about.mid(1).toLongLong()} : GoalId{};
    }
    auto& service = workspace().file().feedback();
    if (feedback.id.isSet()) {
        service.amend(feedback, draftKey());
        return;
    }
    m_feedback.id = service.give(feedback, draftKey());
    workspace().file().setSetting(frameworkSetting, toQt(feedback.framework));
}

QJsonObject FeedbackDialog::moreToKeep() const {
    QJsonObject texts;
    for (const auto& [key, edit] : m_edits)
        texts.insert(keyText(key), edit->toPlainText());
    return texts;
}

void FeedbackDialog::bringBack(const QJsonObject& more) {
    for (const auto& key : more.keys())
        m_texts[key.toStdString()] = more.value(key).toString();
    for (const auto& [key, edit] : m_edits)
        edit->setPlainText(more.value(keyText(key)).toString());
}

} // namespace mentoring::ui
