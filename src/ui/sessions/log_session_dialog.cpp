#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

#include "app/desk.h"
#include "app/goal_service.h"
#include "app/session_service.h"
#include "kit/form_field.h"
#include "kit/long_text_edit.h"
#include "kit/question_dialog.h"
#include "kit/utf8.h"
#include "parts/day_edit.h"
#include "parts/viewpoint.h"
#include "session_view.h"
#include "sessions/session_dialogs.h"

namespace mentoring::ui {

namespace {

/// What the second of the two fields offers.
struct How {
    SessionState state;
    MissedBy missedBy;
};
constexpr How hows[] = {{SessionState::Held, MissedBy::Nobody},
                        {SessionState::Missed, MissedBy::Mentor},
                        {SessionState::Missed, MissedBy::Mentee},
                        {SessionState::Missed, MissedBy::Both}};

} // namespace

LogSessionDialog::LogSessionDialog(Workspace& workspace, SessionId planned, MentorshipId pair, QWidget* parent)
    : FormDialog(workspace, tr("Log a session"), tr("Log session"), parent), m_planned(planned), m_pair(pair) {
    setObjectName(QStringLiteral("logSessionDialog"));
    build();
    setQuestion([this] { return isMeant(); });
    setAction([this] { write(); });
    if (const auto known = planned.isSet() ? workspace.file().sessions().session(planned) : std::nullopt)
        keepDraft(draftKey("session-log", {planned.value}),
                  wording::when(*known) + QStringLiteral(" · ") + pairName(workspace, known->mentorship));
    else
        keepDraft(draftKey("session-log-new", {pair.value}), pairName(workspace, pair));
    m_notes->setFocus(); // it took place, today or on the day it was planned for: the rest is mostly right
}

bool LogSessionDialog::isMeant() {
    m_thatOne = {}; // the pair or the day may be another one since
    std::optional<Session> planned;
    if (const auto day = m_day->day(); day && !m_planned.isSet())
        workspace().attempt([&] {
            for (const auto& session : workspace().file().sessions().sessionsOf(pair()))
                if (session.on == *day && session.state == SessionState::Planned)
                    planned = session.record();
        });
    if (!planned)
        return isMeantBesideOthers(workspace(), pair(), m_day->day(), m_planned, this);
    QuestionDialog question(
        tr("Is it the one that was planned?"),
        tr("%1 has one planned for that day: %2.").arg(pairName(workspace(), pair()), wording::when(*planned)),
        {tr("&That one"), tr("&Another one"), tr("&Go back")}, this);
    const int answer = question.ask();
    if (answer == 0)
        m_thatOne = planned->id;
    return answer == 0 || answer == 1;
}

MentorshipId LogSessionDialog::pair() const {
    return m_pairChoice ? MentorshipId{m_pairChoice->currentData().toLongLong()} : m_pair;
}

bool LogSessionDialog::wantsFeedback() const {
    return m_feedback->isChecked();
}

void LogSessionDialog::build() {
    auto& file = workspace().file();
    const auto planned = m_planned.isSet() ? file.sessions().session(m_planned) : std::nullopt;
    if (planned)
        m_pair = planned->mentorship;
    if (!m_pair.isSet()) {
        m_pairChoice = new QComboBox(this);
        m_pairChoice->setObjectName(QStringLiteral("logPairCombo"));
        fillPairs(m_pairChoice, workspace());
        addField(tr("&With whom"), m_pairChoice, Field::Pair);
        connect(m_pairChoice, &QComboBox::currentIndexChanged, this, &LogSessionDialog::showGoals);
    }
    beginRow();
    m_day = addDay("logDayEdit", tr("&Day"), planned && planned->on <= file.today() ? planned->on : file.today(),
                   Field::When);
    QStringList names{tr("It took place")};
    for (const auto by : {MissedBy::Mentor, MissedBy::Mentee, MissedBy::Both})
        names << wording::name(by);
    m_how = addChoice("logHowCombo", tr("Did it take &place?"), names, Field::State);
    endRow();
    if (file.desk().isCoordinator()) {
        m_word = new QComboBox(this);
        m_word->setObjectName(QStringLiteral("logWordCombo"));
        addField(tr("On whose &word"), m_word);
        fieldOf(m_word)->setHelp(tr("It is recorded in their name, with yours beside it."));
    }
    addHeading(tr("More, if you have a minute"));
    m_notes =
        addText("logNotesEdit", tr("Shared &notes"), 4, tr("What you talked about, for both of you."), Field::Notes);
    m_goals = new QListWidget(this);
    m_goals->setObjectName(QStringLiteral("logGoalsList"));
    m_goals->setMaximumHeight(110);
    addField(tr("&Goals you talked about"), m_goals);
    beginRow();
    m_action = addLine("logActionEdit", tr("Until next &time"), tr("One thing somebody promised."));
    m_owner = new QComboBox(this);
    m_owner->setObjectName(QStringLiteral("logOwnerCombo"));
    addField(tr("By wh&om"), m_owner, Field::Owner);
    endRow();
    m_feedback = addCheck("logFeedbackCheck", tr("Write feedback next"), false);
    addAudience(RecordKind::Session, usualAudience(RecordKind::Session),
                readersIn(workspace(), RecordKind::Session, {}, m_pair, m_pairChoice), {m_pairChoice});
    showGoals();
}

void LogSessionDialog::showGoals() {
    m_goals->clear();
    m_owner->clear();
    if (m_word)
        m_word->clear();
    const auto& file = workspace().file();
    const auto* known = file.directory().mentorship(pair());
    if (known) {
        for (const auto& goal : workspace().file().goals().goalsOf(known->mentee)) {
            if (isEnd(goal.state) || !goal.isWhole())
                continue;
            auto* item = new QListWidgetItem(toQt(goal.title), m_goals);
            item->setData(Qt::UserRole, QVariant::fromValue<qint64>(goal.id.value));
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
        }
        for (const auto id : {known->mentee, known->mentor})
            if (const auto* person = file.directory().person(id))
                m_owner->addItem(toQt(person->displayName()), QVariant::fromValue<qint64>(id.value));
        if (m_word)
            for (const auto id : {known->mentor, known->mentee})
                m_word->addItem(personName(workspace(), id), QVariant::fromValue<qint64>(id.value));
    }
    if (auto* field = fieldOf(m_goals))
        field->setVisible(m_goals->count() > 0);
}

void LogSessionDialog::write() {
    const auto day = m_day->day();
    if (!day)
        throw Refusal({{Issue::DateMissing, Field::When}});
    const auto how = hows[static_cast<std::size_t>(std::max(0, m_how->currentIndex()))];
    HeldSession held;
    held.on = day;
    held.notes = m_notes->text().toStdString();
    if (m_word)
        held.author = PersonId{m_word->currentData().toLongLong()};
    for (int i = 0; i < m_goals->count(); ++i)
        if (m_goals->item(i)->checkState() == Qt::Checked)
            held.goals.push_back(GoalId{m_goals->item(i)->data(Qt::UserRole).toLongLong()});
    if (const auto promise = m_action->text().trimmed(); !promise.isEmpty()) {
        held.promise.emplace();
        held.promise->owner = PersonId{m_owner->currentData().toLongLong()};
        held.promise->text = promise.toStdString();
    }
    auto& file = workspace().file();
    const auto planned = m_planned.isSet() ? m_planned : m_thatOne;
    if (!planned.isSet()) {
        m_logged = file.sessions().log(pair(), *day, how.state, how.missedBy, held);
    } else if (how.state == SessionState::Held) {
        file.sessions().hold(planned, held);
        m_logged = planned;
    } else {
        file.sessions().miss(planned, how.missedBy, {}, held);
        m_logged = planned;
    }
}

void logSession(Workspace& workspace, SessionId planned, MentorshipId pair, QWidget* parent) {
    LogSessionDialog dialog(workspace, planned, pair, parent);
    if (dialog.exec() == QDialog::Accepted && dialog.wantsFeedback())
        workspace.run(GiveFeedback{dialog.pair(), dialog.session()});
}

} // namespace mentoring::ui
