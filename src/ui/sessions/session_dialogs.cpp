#include "sessions/session_dialogs.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeZone>

#include "app/desk.h"
#include "app/goal_service.h"
#include "app/pair_service.h"
#include "app/session_service.h"
#include "app/vocabulary_service.h"
#include "kit/form_field.h"
#include "kit/label.h"
#include "kit/long_text_edit.h"
#include "kit/utf8.h"
#include "mentoring/session_guide.h"
#include "parts/day_edit.h"
#include "parts/time_edit.h"
#include "parts/viewpoint.h"
#include "session_view.h"
#include "wording/language.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

QStringList linesOf(const QString& text) {
    QStringList lines;
    for (const auto& line : text.split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    return lines;
}

/// The workstation's zone first, then all others.
void fillZones(QComboBox* combo, const std::string& chosen) {
    combo->addItem(QString::fromUtf8(QTimeZone::systemTimeZoneId()), QString());
    for (const auto& zone : QTimeZone::availableTimeZoneIds())
        if (zone.contains('/') && !zone.startsWith("Etc/"))
            combo->addItem(QString::fromUtf8(zone), QString::fromUtf8(zone));
    const int at = combo->findData(toQt(chosen));
    combo->setCurrentIndex(at < 0 ? 0 : at);
    combo->setMaxVisibleItems(16);
}

std::optional<int> readTime(const TimeEdit& edit, Date day, const QString& zone) {
    const auto minute = edit.minute();
    if (edit.isUnreadable() || (minute && !isOnTheClock(day, *minute, zone)))
        throw Refusal({{Issue::TimeOutOfRange, Field::When}});
    return minute;
}

Date readDay(const DayEdit& edit) {
    const auto day = edit.day();
    if (!day)
        throw Refusal({{Issue::DateMissing, Field::When}});
    return *day;
}

/// "Tue 3 Mar 2026 · Zoé Girard with Inès Haddad"
QString sessionName(const Workspace& workspace, const Session& session) {
    return wording::when(session) + QStringLiteral(" · ") + pairName(workspace, session.mentorship);
}

QString noteSubject(Workspace& workspace, const PrivateNote& note) {
    const auto session = note.session.isSet() ? workspace.file().sessions().session(note.session) : std::nullopt;
    return session ? sessionName(workspace, *session) : pairName(workspace, note.mentorship);
}

} // namespace

namespace {

/// Takes what a record points to into the choice, or leaves it there where it is not seen any more.
template <class Id>
void choose(QComboBox* combo, Id id, const QString& hidden) {
    if (id.isSet() && combo->findData(QVariant::fromValue<qint64>(id.value)) < 0)
        combo->addItem(hidden, QVariant::fromValue<qint64>(id.value));
    combo->setCurrentIndex(std::max(0, combo->findData(QVariant::fromValue<qint64>(id.value))));
}

/// The goals of both, those of the mentee first.
QComboBox* goalCombo(Workspace& workspace, const Mentorship* pair, GoalId chosen, QWidget* parent) {
    auto* combo = new QComboBox(parent);
    combo->setObjectName(QStringLiteral("actionGoalCombo"));
    combo->addItem(ActionDialog::tr("No goal in particular"), QVariant::fromValue<qint64>(0));
    for (const auto of : {pair ? pair->mentee : PersonId{}, pair ? pair->mentor : PersonId{}})
        for (const auto& goal : workspace.file().goals().goalsOf(of))
            if (!isEnd(goal.state) || goal.id == chosen)
                combo->addItem(toQt(goal.title), QVariant::fromValue<qint64>(goal.id.value));
    choose(combo, chosen, ActionDialog::tr("One that you do not see"));
    return combo;
}

/// The latest sessions that took place, newest first.
QComboBox* sessionCombo(Workspace& workspace, const ActionItem& action, QWidget* parent) {
    constexpr int most = 20;
    auto* combo = new QComboBox(parent);
    combo->setObjectName(QStringLiteral("actionSessionCombo"));
    combo->addItem(ActionDialog::tr("No session in particular"), QVariant::fromValue<qint64>(0));
    const auto sessions = workspace.file().sessions().sessionsOf(action.mentorship);
    for (auto at = sessions.rbegin(); at != sessions.rend(); ++at)
        if (at->id == action.session || (at->state == SessionState::Held && combo->count() <= most))
            combo->addItem(wording::when(*at), QVariant::fromValue<qint64>(at->id.value));
    choose(combo, action.session, ActionDialog::tr("One that you do not see"));
    return combo;
}

} // namespace

PlanSessionDialog::PlanSessionDialog(Workspace& workspace, SessionId id, MentorshipId pair, std::optional<Date> on,
                                     QWidget* parent)
    : FormDialog(workspace, id.isSet() ? tr("Change session") : tr("Plan a session"),
                 id.isSet() ? tr("Save changes") : tr("Plan"), parent) {
    setObjectName(QStringLiteral("planSessionDialog"));
    auto& file = workspace.file();
    m_session.mentorship = pair;
    m_session.on = on.value_or(Date{std::chrono::sys_days{file.today()} + std::chrono::days{7}});
    if (const auto agreement = file.pairs().agreement(pair))
        m_session.minutes = agreement->sessionMinutes;
    if (const auto known = file.sessions().session(id); id.isSet() && known)
        m_session = *known;
    build();
    setQuestion([this] {
        const auto with = m_pair ? MentorshipId{m_pair->currentData().toLongLong()} : m_session.mentorship;
        return isMeantBesideOthers(this->workspace(), with, m_day->day(), m_session.id, this);
    });
    setAction([this] { write(); });
    if (id.isSet())
        keepDraftOfRecorded(draftKey("session", {id.value}), sessionName(workspace, m_session));
    else
        keepDraft(draftKey("session-new", {pair.value}), pairName(workspace, pair));
}

void PlanSessionDialog::build() {
    const bool isNew = !m_session.id.isSet();
    if (!m_session.mentorship.isSet()) {
        m_pair = new QComboBox(this);
        m_pair->setObjectName(QStringLiteral("sessionPairCombo"));
        fillPairs(m_pair, workspace());
        addField(tr("&With whom"), m_pair, Field::Pair);
    }
    beginRow();
    m_day = addDay("sessionDayEdit", tr("&Day"), m_session.on, Field::When);
    m_time = new TimeEdit(this);
    m_time->setObjectName(QStringLiteral("sessionTimeEdit"));
    m_time->setMinute(m_session.minute);
    addField(tr("&Time"), m_time);
    endRow();
    beginRow();
    m_zone = new QComboBox(this);
    m_zone->setObjectName(QStringLiteral("sessionZoneCombo"));
    fillZones(m_zone, m_session.timeZone);
    addField(tr("Time &zone"), m_zone, Field::TimeZone);
    m_length = addNumber("sessionLengthSpin", tr("&Length"), shortestSession, longestSession, m_session.minutes,
                         tr("min", "minutes"), Field::Length);
    m_length->setSingleStep(15);
    endRow();
    m_place = addLine("sessionPlaceEdit", tr("&Place"), {}, Field::Place);
    m_place->setText(toQt(m_session.place));
    m_link = addLine("sessionLinkEdit", tr("Lin&k for a call"), {}, Field::Link);
    m_link->setMaxLength(2000);
    m_link->setText(toQt(m_session.link));
    const Seen<Session> whole(m_session, Sight::Everything);
    if (isNew || workspace().file().sessions().session(m_session.id)->isWhole()) {
        m_agenda =
            addText("sessionAgendaEdit", tr("&Agenda"), 3, tr("One point a line. Both may add to it."), Field::Agenda);
        QStringList lines;
        for (const auto& item : m_session.agenda)
            lines << toQt(item.text);
        m_agenda->setPlainText(lines.join(u'\n'));
        auto* offer = new QWidget(this);
        auto* row = new QHBoxLayout(offer);
        row->setContentsMargins(0, 0, 0, 0);
        m_leftLabel = new Label(offer);
        m_leftLabel->setObjectName(QStringLiteral("leftOpenLabel"));
        m_leftLabel->setWordWrap(true);
        m_takeAlong = new QPushButton(tr("Take them a&long"), offer);
        m_takeAlong->setObjectName(QStringLiteral("takeAlongButton"));
        m_takeAlong->setAutoDefault(false);
        row->addWidget(m_leftLabel, 1);
        row->addWidget(m_takeAlong, 0, Qt::AlignTop);
        addWidget(offer);
        connect(m_takeAlong, &QPushButton::clicked, this, &PlanSessionDialog::takeAlong);
        if (isNew) {
            m_guide = new QPushButton(tr("Take the agenda of the &guide"), this);
            m_guide->setObjectName(QStringLiteral("guideAgendaButton"));
            m_guide->setAutoDefault(false);
            addWidget(m_guide);
            connect(m_guide, &QPushButton::clicked, this, &PlanSessionDialog::takeGuide);
        }
        connect(m_agenda, &LongTextEdit::textChanged, this, &PlanSessionDialog::offerLeftOpen);
        const auto ofPair = [this] {
            const auto pair = m_pair ? chosenId<MentorshipId>(m_pair) : m_session.mentorship;
            m_leftOpen = SessionService::leftOpen(workspace().file().sessions().sessionsOf(pair));
            offerLeftOpen();
        };
        if (m_pair)
            connect(m_pair, &QComboBox::currentIndexChanged, this, ofPair);
        ofPair();
    }
    if (isNew)
        m_count = addNumber("sessionCountSpin", tr("How &many, in the rhythm agreed"), 1, 60, 1);
    addAudience(RecordKind::Session, usualAudience(RecordKind::Session),
                readersIn(workspace(), RecordKind::Session, {}, m_session.mentorship, m_pair), {m_pair});
}

void PlanSessionDialog::offerLeftOpen() {
    QStringList left;
    const auto lines = linesOf(m_agenda->text());
    for (const auto& item : m_leftOpen)
        if (!lines.contains(toQt(item.text)))
            left << tr("“%1”", "a point of the agenda").arg(toQt(item.text));
    m_leftLabel->setText(
        tr("%Ln point(s) left open last time: %1", nullptr, static_cast<int>(left.size())).arg(wording::list(left)));
    m_leftLabel->parentWidget()->setVisible(!left.isEmpty());
}

void PlanSessionDialog::takeAlong() {
    auto lines = linesOf(m_agenda->text());
    for (const auto& item : m_leftOpen)
        if (!lines.contains(toQt(item.text)))
            lines << toQt(item.text);
    m_agenda->setPlainText(lines.join(u'\n'));
    m_agenda->setFocus();
}

void PlanSessionDialog::takeGuide() {
    auto& file = workspace().file();
    const auto id = m_pair ? chosenId<MentorshipId>(m_pair) : m_session.mentorship;
    const auto* pair = file.directory().mentorship(id);
    if (!pair)
        return;
    const auto sessions = file.sessions().sessionsOf(id);
    const auto held = static_cast<int>(std::ranges::count(sessions, SessionState::Held, &Session::state));
    const auto agreement = file.pairs().agreement(id);
    const auto phase = phaseOn(file.today(), pair->startedOn, agreement ? agreement->endsOn : std::nullopt, held);
    auto lines = linesOf(m_agenda->text());
    for (const auto& point : guideFor(phase, held).agenda)
        if (const auto text = wording::text(point); !lines.contains(text))
            lines << text;
    m_agenda->setPlainText(lines.join(u'\n'));
    m_agenda->setFocus();
}

void PlanSessionDialog::write() {
    auto session = m_session;
    if (m_pair)
        session.mentorship = MentorshipId{m_pair->currentData().toLongLong()};
    session.on = readDay(*m_day);
    session.timeZone = m_zone->currentData().toString().toStdString();
    session.minute = readTime(*m_time, session.on, m_zone->currentData().toString());
    session.minutes = m_length->value();
    session.place = m_place->text().toStdString();
    session.link = m_link->text().toStdString();
    if (m_agenda) {
        const auto lines = linesOf(m_agenda->text());
        std::vector<AgendaItem> agenda;
        for (const auto& line : lines) {
            const auto text = line.toStdString();
            const auto known = std::ranges::find(session.agenda, text, &AgendaItem::text);
            const auto left = std::ranges::find(m_leftOpen, text, &AgendaItem::text); // whose point it is stays known
            const AgendaItem fresh{text, workspace().file().desk().perspective().person.value_or(PersonId{}), false};
            agenda.push_back(known != session.agenda.end() ? *known : left != m_leftOpen.end() ? *left : fresh);
        }
        session.agenda = std::move(agenda);
    }
    auto& sessions = workspace().file().sessions();
    if (session.id.isSet())
        sessions.edit(session);
    else
        m_session.id = sessions.planSeries(session, m_count->value()).front();
}

MoveSessionDialog::MoveSessionDialog(Workspace& workspace, const Session& session, QWidget* parent)
    : FormDialog(workspace, tr("Move session"), tr("Move"), parent) {
    setObjectName(QStringLiteral("moveSessionDialog"));
    addSentence(tr("It was planned for %1.").arg(wording::when(session)));
    beginRow();
    auto* day = addDay("moveDayEdit", tr("To which &day"), std::nullopt, Field::When);
    auto* time = new TimeEdit(this);
    time->setObjectName(QStringLiteral("moveTimeEdit"));
    time->setMinute(session.minute);
    addField(tr("&Time"), time);
    endRow();
    auto* reason = addLine("moveReasonEdit", tr("&Reason"), {}, Field::Reason);
    addAudience(RecordKind::Session, usualAudience(RecordKind::Session),
                readersIn(workspace, RecordKind::Session, {}, session.mentorship));
    setAction([this, id = session.id, zone = toQt(session.timeZone), day, time, reason] {
        const auto to = readDay(*day);
        this->workspace().file().sessions().move(id, to, readTime(*time, to, zone), reason->text().toStdString());
    });
    keepDraft(draftKey("session-move", {session.id.value}), sessionName(workspace, session));
    day->setFocus();
}

SharedNotesDialog::SharedNotesDialog(Workspace& workspace, const Session& session, QWidget* parent)
    : FormDialog(workspace, tr("Shared notes"), tr("Keep notes"), parent) {
    setObjectName(QStringLiteral("sharedNotesDialog"));
    auto* text = addText("sharedNotesEdit", tr("&Notes"), 8, {}, Field::Notes);
    text->setPlainText(toQt(session.notes));
    addAudience(RecordKind::Session, usualAudience(RecordKind::Session),
                readersIn(workspace, RecordKind::Session, {}, session.mentorship));
    setAction([this, session, text] {
        auto written = session;
        written.notes = text->text().toStdString();
        this->workspace().file().sessions().edit(written);
    });
    keepDraftOfRecorded(draftKey("shared-notes", {session.id.value}), sessionName(workspace, session));
}

ActionDialog::ActionDialog(Workspace& workspace, const ActionItem& action, QWidget* parent)
    : FormDialog(workspace, action.id.isSet() ? tr("Edit action") : tr("New action"),
                 action.id.isSet() ? tr("Save changes") : tr("Add action"), parent) {
    setObjectName(QStringLiteral("actionDialog"));
    const auto* pair = workspace.file().directory().mentorship(action.mentorship);
    auto* text = addText("actionTextEdit", tr("&What is promised until next time?"), 2, {}, Field::Text);
    text->setPlainText(toQt(action.text));
    beginRow();
    auto* owner = new QComboBox(this);
    owner->setObjectName(QStringLiteral("actionOwnerCombo"));
    for (const auto id : {pair ? pair->mentee : PersonId{}, pair ? pair->mentor : PersonId{}})
        if (const auto* person = workspace.file().directory().person(id))
            owner->addItem(toQt(person->displayName()), QVariant::fromValue<qint64>(id.value));
    const auto meant = action.owner.isSet() || !pair ? action.owner : writerOf(workspace, *pair, pair->mentee);
    owner->setCurrentIndex(std::max(0, owner->findData(QVariant::fromValue<qint64>(meant.value))));
    addField(tr("B&y whom"), owner, Field::Owner);
    auto* due = addDay("actionDueEdit", tr("&Until when"), action.dueOn, Field::DueOn);
    endRow();
    beginRow();
    auto* goal = goalCombo(workspace, pair, action.goal, this);
    addField(tr("For which &goal"), goal);
    auto* session = sessionCombo(workspace, action, this);
    addField(tr("Promised &in"), session);
    endRow();
    addAudience(RecordKind::ActionItem, usualAudience(RecordKind::ActionItem),
                readersIn(workspace, RecordKind::ActionItem, {}, action.mentorship));
    setAction([this, action, text, owner, due, goal, session] {
        auto written = action;
        written.goal = chosenId<GoalId>(goal);
        written.session = chosenId<SessionId>(session);
        written.text = text->text().toStdString();
        written.owner = PersonId{owner->currentData().toLongLong()};
        written.dueOn = due->day();
        auto& pairs = this->workspace().file().pairs();
        if (written.id.isSet())
            pairs.editAction(written);
        else
            pairs.addAction(written);
    });
    if (action.id.isSet()) {
        setRemoval([this, id = action.id] { this->workspace().file().pairs().removeAction(id); });
        keepDraftOfRecorded(draftKey("action", {action.id.value}), toQt(action.text).simplified());
    } else
        keepDraft(draftKey("action-new", {action.mentorship.value}), pairName(workspace, action.mentorship));
    text->setFocus();
}

NoteDialog::NoteDialog(Workspace& workspace, const PrivateNote& note, QWidget* parent)
    : FormDialog(workspace, tr("Private note"), tr("Keep note"), parent) {
    setObjectName(QStringLiteral("noteDialog"));
    const auto* pair = workspace.file().directory().mentorship(note.mentorship);
    auto* text = addText("noteTextEdit", tr("&Note"), 6, {}, Field::Text);
    text->setPlainText(toQt(note.text));
    QComboBox* author = nullptr;
    if (workspace.file().desk().isCoordinator() && pair) {
        author = new QComboBox(this);
        author->setObjectName(QStringLiteral("noteAuthorCombo"));
        for (const auto id : {pair->mentor, pair->mentee})
            if (const auto* person = workspace.file().directory().person(id))
                author->addItem(toQt(person->displayName()), QVariant::fromValue<qint64>(id.value));
        addField(tr("&For whom"), author, Field::Owner);
    }
    const auto readers = [this, author, id = note.mentorship] {
        const auto& at = this->workspace().file().desk().perspective();
        return readersToBe(this->workspace(), RecordKind::PrivateNote,
                           author ? chosenId<PersonId>(author) : at.person.value_or(PersonId{}), id);
    };
    addAudience(RecordKind::PrivateNote, usualAudience(RecordKind::PrivateNote), readers, {author});
    addSentence(tr("The one it is about may ask the organisation for what was written about them: write what you could "
                   "show."));
    setAction([this, note, text, author] {
        auto written = note;
        written.text = text->text().toStdString();
        if (author)
            written.from.author = PersonId{author->currentData().toLongLong()};
        auto& pairs = this->workspace().file().pairs();
        if (written.id.isSet())
            pairs.editNote(written);
        else
            pairs.addNote(written);
    });
    if (note.id.isSet()) {
        setRemoval([this, id = note.id] { this->workspace().file().pairs().removeNote(id); });
        keepDraftOfRecorded(draftKey("note", {note.id.value}), pairName(workspace, note.mentorship));
    } else
        keepDraft(draftKey("note-new", {note.mentorship.value, note.session.value}), noteSubject(workspace, note));
    text->setFocus();
}

AgreementDialog::AgreementDialog(Workspace& workspace, MentorshipId id, QWidget* parent)
    : FormDialog(workspace, tr("Mentoring agreement"), tr("Save agreement"), parent) {
    setObjectName(QStringLiteral("agreementDialog"));
    auto& file = workspace.file();
    const auto* pair = file.directory().mentorship(id);
    Agreement agreement;
    agreement.mentorship = id;
    const auto known = file.pairs().agreement(id);
    if (known) {
        agreement = *known;
    } else {
        // As the organisation words it, to be changed by the two.
        const auto language = wording::textLanguage();
        agreement.confidentiality = file.vocabulary().text(TextKind::Confidentiality).in(language);
        agreement.ending = file.vocabulary().text(TextKind::Ending).in(language);
        agreement.outsideContact = file.vocabulary().text(TextKind::OutsideContact).in(language);
    }
    if (known)
        addSentence(tr("Version %1. A change makes a new version, which both are asked to accept.")
                        .arg(wording::number(agreement.version)));
    else if (const auto* program = pair ? file.directory().program(pair->program) : nullptr;
             program && program->endsOn && *program->endsOn > pair->startedOn)
        agreement.endsOn = program->endsOn; // as long as the program, until the two say otherwise
    auto* purpose = addText("agreementPurposeEdit", tr("What do the two want from it?"), 3, {}, Field::Purpose);
    purpose->setPlainText(toQt(agreement.purpose));
    beginRow();
    auto* rhythm = addNumber("agreementRhythmSpin", tr("A session &every"), shortestRhythm, longestRhythm,
                             agreement.rhythmWeeks, tr("weeks"), Field::Rhythm);
    auto* length = addNumber("agreementLengthSpin", tr("&Usual length"), shortestSession, longestSession,
                             agreement.sessionMinutes, tr("min", "minutes"), Field::Length);
    length->setSingleStep(15);
    endRow();
    auto* confidentiality = addText("agreementConfidentialityEdit", tr("What stays between the two, and its &limits"),
                                    3, {}, Field::Confidentiality);
    confidentiality->setPlainText(toQt(agreement.confidentiality));
    auto* ending = addText("agreementEndingEdit", tr("How either of them ends &it"), 2, {}, Field::Ending);
    ending->setPlainText(toQt(agreement.ending));
    auto* contact =
        addText("agreementContactEdit", tr("Whom they turn to &outside the pair"), 1, {}, Field::OutsideContact);
    contact->setPlainText(toQt(agreement.outsideContact));
    auto* ends = addDay("agreementEndEdit", tr("Until &when"), agreement.endsOn, Field::Dates);
    const auto& at = file.desk().perspective();
    beginRow();
    auto* mentor = addDay("acceptedByMentorEdit", tr("Accepted by the &mentor on"), agreement.acceptedByMentor);
    auto* mentee = addDay("acceptedByMenteeEdit", tr("Accepted by the me&ntee on"), agreement.acceptedByMentee);
    endRow();
    mentor->setEnabled(!pair || !at.is(pair->mentee));
    mentee->setEnabled(!pair || !at.is(pair->mentor));
    addAudience(RecordKind::Agreement, usualAudience(RecordKind::Agreement),
                readersIn(workspace, RecordKind::Agreement, {}, id));
    setAction([this, agreement, purpose, rhythm, length, confidentiality, ending, contact, ends, mentor, mentee] {
        auto written = agreement;
        written.confidentiality = confidentiality->text().toStdString();
        written.ending = ending->text().toStdString();
        written.outsideContact = contact->text().toStdString();
        written.purpose = purpose->text().toStdString();
        written.rhythmWeeks = rhythm->value();
        written.sessionMinutes = length->value();
        written.endsOn = ends->day();
        written.acceptedByMentor = mentor->day();
        written.acceptedByMentee = mentee->day();
        this->workspace().file().pairs().setAgreement(written);
    });
    if (known)
        setRemoval([this, id] { this->workspace().file().pairs().removeAgreement(id); });
    keepDraftOfRecorded(draftKey("agreement", {id.value}), pairName(workspace, id));
}

} // namespace mentoring::ui
