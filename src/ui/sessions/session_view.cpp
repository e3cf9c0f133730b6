#include "session_view.h"

#include <algorithm>

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QUrl>
#include <QVBoxLayout>

#include "app/desk.h"
#include "app/draft_service.h"
#include "app/goal_service.h"
#include "app/pair_service.h"
#include "app/session_service.h"
#include "kit/lines_card.h"
#include "kit/question_dialog.h"
#include "kit/utf8.h"
#include "parts/action_line.h"
#include "parts/draft_keeper.h"
#include "parts/history_card.h"
#include "parts/viewpoint.h"
#include "sessions/session_dialogs.h"
#include "sessions/sessions_page.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

void addFacts(const Workspace& workspace, const Seen<Session>& session, QVBoxLayout* column, QWidget* parent) {
    auto* card = new LinesCard(QStringLiteral("sessionFactsCard"), parent);
    const auto today = workspace.file().today();
    card->addLine({wording::when(session), wording::length(session.minutes), QStringLiteral("session"),
                   stateText(session, today), stateTone(session, today)},
                  {})
        ->setEnabled(false);
    if (session.missedBy != MissedBy::Nobody)
        card->addText(wording::name(session.missedBy));
    card->addParagraph(SessionsPage::tr("Place"), toQt(session.place));
    card->addParagraph(SessionsPage::tr("Link"), toQt(session.link));
    // Only what begins with https is ever opened, and only when asked for.
    const QUrl link(toQt(session.link), QUrl::StrictMode);
    if (link.isValid() && link.scheme() == QStringLiteral("https"))
        card->addButton("openLinkButton", SessionsPage::tr("Open the link"),
                        [link] { QDesktopServices::openUrl(link); });
    card->addParagraph(SessionsPage::tr("Reason"), toQt(session.stateReason));
    if (!session.isWhole())
        card->addText(SessionsPage::tr("What was said belongs to the pair. You see when and whether it took place."),
                      Label::Body, Label::Muted);
    column->addWidget(card);
}

void addAgenda(Workspace& workspace, const Seen<Session>& session, QVBoxLayout* column, QWidget* parent) {
    auto* card = new LinesCard(QStringLiteral("agendaCard"), parent);
    card->setTitle(SessionsPage::tr("Agenda"));
    const bool writable = !workspace.isReadOnly();
    for (std::size_t i = 0; i < session.agenda.size(); ++i) {
        const auto& item = session.agenda[i];
        card->addTick(toQt(item.text), personName(workspace, item.by), item.done, writable,
                      [&workspace, session, i](bool on) {
                          Session changed = session;
                          changed.agenda[i].done = on;
                          workspace.attempt([&] { workspace.file().sessions().edit(changed); });
                      });
    }
    if (session.agenda.empty())
        card->addText(SessionsPage::tr("Nothing on it yet. Both of you may add points."), Label::Body, Label::Muted);
    if (writable && session.state == SessionState::Planned) {
        auto* host = new QWidget(card);
        auto* row = new QHBoxLayout(host);
        row->setContentsMargins(0, 0, 0, 0);
        auto* line = new QLineEdit(host);
        row->addWidget(line);
        line->setObjectName(QStringLiteral("agendaItemEdit"));
        line->setPlaceholderText(SessionsPage::tr("Add a point and press Enter"));
        line->setAccessibleName(SessionsPage::tr("New point of the agenda"));
        // What is typed and not yet on the agenda is kept like what is typed into any form.
        auto* draft =
            new DraftKeeper(workspace, *host,
                            {draftKey("agenda-point", {session.id.value}), SessionsPage::tr("New point of the agenda"),
                             wording::when(session) + QStringLiteral(" · ") + pairName(workspace, session.mentorship)},
                            host);
        draft->begin();
        QObject::connect(line, &QLineEdit::returnPressed, card,
                         [&workspace, line = QPointer(line), draft = QPointer(draft), id = session.id] {
                             const auto text = line->text().trimmed();
                             if (text.isEmpty())
                                 return;
                             draft->saveToRecord();
                             const auto key = draft->key();
                             const bool done = workspace.attempt([&] {
                                 const DraftService::Recording recording(workspace.file(), key);
                                 workspace.file().sessions().addAgendaItem(id, text.toStdString());
                             });
                             // A point that is on the agenda makes the page anew, with an empty line.
                             if (done && draft) {
                                 line->clear();
                                 draft->drop();
                             } else if (draft) {
                                 draft->save();
                             }
                         });
        card->addWidget(host);
    }
    column->addWidget(card);
}

void addNotes(Workspace& workspace, const Seen<Session>& session, QVBoxLayout* column, QWidget* parent) {
    auto* card = new LinesCard(QStringLiteral("sharedNotesCard"), parent);
    card->setTitle(SessionsPage::tr("Shared notes"));
    card->addText(session.notes.empty() ? SessionsPage::tr("Nothing written yet.") : toQt(session.notes), Label::Body,
                  session.notes.empty() ? Label::Muted : Label::Normal);
    QStringList goals;
    for (const auto id : session.goals)
        if (const auto goal = workspace.file().goals().goal(id))
            goals << toQt(goal->title);
    card->addParagraph(SessionsPage::tr("Goals you talked about"), goals.join(QStringLiteral(" · ")));
    for (const auto& action : workspace.file().pairs().actionsOf(session.mentorship)) {
        if (action.session == session.id)
            addActionLine(*card, workspace, action, OwnerOfAction::Said);
    }
    if (!workspace.isReadOnly())
        card->addButton("editNotesButton", SessionsPage::tr("Write notes…"),
                        [&workspace, session, parent] { SharedNotesDialog(workspace, session, parent).exec(); });
    column->addWidget(card);
}

void addPrivateNotes(Workspace& workspace, const Seen<Session>& session, QVBoxLayout* column, QWidget* parent) {
    auto* card = new LinesCard(QStringLiteral("privateNotesCard"), parent);
    card->setTitle(SessionsPage::tr("My private notes"));
    card->setDescription(wording::seenBy(RecordKind::PrivateNote, Audience::AuthorOnly,
                                         readersOf(workspace, RecordKind::PrivateNote,
                                                   *workspace.file().desk().perspective().person, session.mentorship)));
    for (const auto& note : workspace.file().pairs().notesOf(session.mentorship)) {
        if (note.session != session.id)
            continue;
        card->addLine({toQt(note.text), wording::moment(note.from.writtenAt), QStringLiteral("lock")},
                      [&workspace, id = note.id] { workspace.open(id); });
    }
    if (!workspace.isReadOnly())
        card->addButton("addSessionNoteButton", SessionsPage::tr("Private note…"), [&workspace, session, parent] {
            PrivateNote note;
            note.mentorship = session.mentorship;
            note.session = session.id;
            NoteDialog(workspace, note, parent).exec();
        });
    column->addWidget(card);
}

} // namespace

Tone toneOf(SessionState state) {
    switch (state) {
    case SessionState::Planned:
        return Tone::Info;
    case SessionState::Held:
        return Tone::Success;
    case SessionState::Missed:
        return Tone::Danger;
    case SessionState::Cancelled:
    case SessionState::Moved:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString stateText(const Session& session, Date today) {
    return stateText(session.state, session.isOverdueOn(today));
}

QString stateText(SessionState state, bool isToRecord) {
    return isToRecord ? SessionsPage::tr("To record") : wording::name(state);
}

Tone stateTone(const Session& session, Date today) {
    return stateTone(session.state, session.isOverdueOn(today));
}

Tone stateTone(SessionState state, bool isToRecord) {
    return isToRecord ? Tone::Warning : toneOf(state);
}

QString stateIcon(SessionState state, bool isToRecord) {
    if (isToRecord)
        return QStringLiteral("exclamation");
    switch (state) {
    case SessionState::Planned:
        return QStringLiteral("clock");
    case SessionState::Held:
        return QStringLiteral("check");
    case SessionState::Missed:
        return QStringLiteral("close");
    case SessionState::Cancelled:
        return QStringLiteral("minus");
    case SessionState::Moved:
        return QStringLiteral("forward");
    }
    return {};
}

bool isMeantBesideOthers(Workspace& workspace, MentorshipId pair, const std::optional<Date>& day, SessionId but,
                         QWidget* parent) {
    if (!day)
        return true; // which the form refuses
    const auto today = workspace.file().today();
    QStringList others;
    workspace.attempt([&] {
        for (const auto& session : workspace.file().sessions().sessionsOf(pair))
            if (session.on == *day && session.id != but)
                others << QStringLiteral("%1 (%2)").arg(wording::when(session), stateText(session, today));
    });
    if (others.isEmpty())
        return true;
    QuestionDialog question(
        SessionsPage::tr("Another session on that day?"),
        SessionsPage::tr("%1 has one already: %2.").arg(pairName(workspace, pair), others.join(QStringLiteral(", "))),
        {SessionsPage::tr("&Another one"), SessionsPage::tr("&Go back")}, parent);
    return question.ask() == 0;
}

void fillSessionView(Workspace& workspace, const Seen<Session>& session, QVBoxLayout* column, QWidget* parent) {
    addFacts(workspace, session, column, parent);
    if (session.isWhole()) {
        addAgenda(workspace, session, column, parent);
        addNotes(workspace, session, column, parent);
        addPrivateNotes(workspace, session, column, parent);
    }
    addHistory(workspace, workspace.file().historyOf(session.id.value, 50), {}, column, parent);
}

} // namespace mentoring::ui
