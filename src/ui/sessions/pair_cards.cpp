#include "sessions/pair_cards.h"

#include <algorithm>

#include "app/desk.h"
#include "app/pair_service.h"
#include "app/session_service.h"
#include "kit/utf8.h"
#include "parts/action_line.h"
#include "parts/viewpoint.h"
#include "session_view.h"
#include "sessions/session_dialogs.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"

namespace mentoring::ui {

AgreementCard::AgreementCard(Workspace& workspace, QWidget* parent)
    : PairCard(workspace, QStringLiteral("agreementCard"), Aspect::Agreements, parent) {}

void AgreementCard::show(PairFolder& folder) {
    const auto& pair = folder.pair();
    clearLines();
    setTitle(tr("Agreement"));
    const auto& agreement = folder.agreement();
    if (!agreement) {
        addText(tr("What do the two want, how often do they meet, until when? Writing it down takes five minutes."),
                Label::Body, Label::Muted);
    } else {
        addParagraph(tr("Purpose"), toQt(agreement->purpose));
        addText(tr("Every %Ln week(s), %1", nullptr, agreement->rhythmWeeks)
                    .arg(wording::length(agreement->sessionMinutes)));
        if (agreement->endsOn)
            addText(tr("Until %1").arg(wording::date(*agreement->endsOn)));
        addText(agreement->isAccepted() ? tr("Accepted by both") : tr("Not yet accepted by both"), Label::Caption,
                Label::Muted);
    }
    if (!m_workspace.isReadOnly() && isOpen(pair.state))
        addButton("editAgreementButton", agreement ? tr("Edit…") : tr("Write agreement…"),
                  [this, id = pair.id] { AgreementDialog(m_workspace, id, window()).exec(); });
}

SessionsCard::SessionsCard(Workspace& workspace, QWidget* parent)
    : PairCard(workspace, QStringLiteral("sessionsCard"), Aspect::Sessions, parent) {}

void SessionsCard::show(PairFolder& folder) {
    const auto& pair = folder.pair();
    constexpr int most = 5;
    clearLines();
    setTitle(tr("Sessions"));
    auto& file = m_workspace.file();
    const auto today = file.today();
    const auto& sessions = folder.of<Session>();
    const auto add = [&](const Session& session) {
        QStringList agenda;
        for (const auto& item : session.agenda)
            agenda << toQt(item.text);
        addLine({wording::when(session), agenda.join(QStringLiteral(" · ")), QStringLiteral("session"),
                 stateText(session, today), stateTone(session, today)},
                [this, id = session.id] { m_workspace.open(id); });
    };
    // First what is ahead or waits, nearest first; then what was, newest first.
    for (const auto& session : sessions)
        if (session.state == SessionState::Planned && lines() < 2)
            add(session);
    for (auto at = sessions.rbegin(); at != sessions.rend() && lines() < most; ++at)
        if (at->state != SessionState::Planned)
            add(*at);
    if (lines() == 0)
        addText(tr("They have not met yet."), Label::Body, Label::Muted);
    if (m_workspace.isReadOnly() || !isOpen(pair.state))
        return;
    addButton("logPairSessionButton", tr("Log a session…"), [this, id = pair.id] { m_workspace.run(LogSession{id}); });
    addButton("planPairSessionButton", tr("Plan…"),
              [this, id = pair.id] { PlanSessionDialog(m_workspace, {}, id, {}, window()).exec(); });
    if (!file.desk().isCoordinator())
        addButton("preparePairButton", tr("Prepare"), [this, id = pair.id] { m_workspace.run(PrepareSession{id}); });
}

ActionsCard::ActionsCard(Workspace& workspace, QWidget* parent)
    : PairCard(workspace, QStringLiteral("actionsCard"), Aspect::ActionItems, parent) {}

void ActionsCard::show(PairFolder& folder) {
    const auto& pair = folder.pair();
    clearLines();
    setTitle(tr("Actions"));
    auto& file = m_workspace.file();
    std::vector<const ActionItem*> done;
    for (const auto& action : folder.of<ActionItem>()) {
        if (!action.isOpen())
            done.push_back(&action);
        else
            addActionLine(*this, m_workspace, action, OwnerOfAction::Said);
    }
    if (lines() == 0)
        addText(file.desk().isCoordinator() ? tr("What they promise each other stays between the two.")
                                            : tr("Nothing is promised at the moment."),
                Label::Body, Label::Muted);
    if (!done.empty()) {
        beginFold(tr("%Ln action(s) done", nullptr, static_cast<int>(done.size())));
        for (const auto* action : done)
            addActionLine(*this, m_workspace, *action, OwnerOfAction::Said);
        endFold();
    }
    if (!m_workspace.isReadOnly())
        addButton("addPairActionButton", tr("New action…"), [this, id = pair.id] {
            ActionItem action;
            action.mentorship = id;
            ActionDialog(m_workspace, action, window()).exec();
        });
}

NotesCard::NotesCard(Workspace& workspace, QWidget* parent)
    : PairCard(workspace, QStringLiteral("notesCard"), Aspect::PrivateNotes, parent) {}

void NotesCard::show(PairFolder& folder) {
    const auto& pair = folder.pair();
    constexpr int most = 4;
    clearLines();
    auto& file = m_workspace.file();
    const bool coordinator = file.desk().isCoordinator();
    setTitle(coordinator ? tr("Private notes") : tr("My private notes"));
    setDescription(coordinator ? tr("You may write one for either of them, and will not see it again.")
                               : wording::seenBy(RecordKind::PrivateNote, Audience::AuthorOnly,
                                                 readersOf(m_workspace, RecordKind::PrivateNote,
                                                           *file.desk().perspective().person, pair.id)));
    const auto& notes = folder.of<PrivateNote>();
    for (auto at = notes.rbegin(); at != notes.rend(); ++at) {
        if (lines() == most)
            beginFold(tr("%Ln earlier note(s)", nullptr, static_cast<int>(notes.rend() - at)));
        addLine({toQt(at->text), wording::moment(at->from.writtenAt), QStringLiteral("lock")},
                [this, id = at->id] { m_workspace.open(id); });
    }
    endFold();
    if (!m_workspace.isReadOnly())
        addButton("addPairNoteButton", tr("Private note…"), [this, id = pair.id] {
            PrivateNote note;
            note.mentorship = id;
            NoteDialog(m_workspace, note, window()).exec();
        });
}

namespace {

void writeAgreement(SheetWriting& sheet) {
    const auto agreement = sheet.file().pairs().agreement(sheet.pair().id);
    if (!agreement)
        return;
    SheetWriting::Section section{AgreementCard::tr("Agreement"), {}, {}};
    if (!agreement->purpose.empty())
        section.paragraphs << toQt(agreement->purpose);
    section.paragraphs << AgreementCard::tr("Every %Ln week(s), %1", nullptr, agreement->rhythmWeeks)
                              .arg(wording::length(agreement->sessionMinutes));
    if (agreement->endsOn)
        section.paragraphs << AgreementCard::tr("Until %1").arg(wording::date(*agreement->endsOn));
    sheet.add(std::move(section));
}

void tellOfSessions(const Workspace& /*workspace*/, PairFolder& folder, std::vector<PairEvent>& journal) {
    for (const auto& session : folder.of<Session>()) {
        if (session.state != SessionState::Planned)
            journal.push_back({session.on, SessionsCard::tr("Session: %1").arg(wording::name(session.state)),
                               QStringLiteral("session"), session.id});
    }
}

void writeSessions(SheetWriting& sheet) {
    SheetWriting::Section section{
        SessionsCard::tr("Sessions"),
        {},
        {SessionsCard::tr("When"), SessionsCard::tr("State"), SessionsCard::tr("Shared notes")}};
    for (const auto& session : sheet.file().sessions().sessionsOf(sheet.pair().id))
        if (sheet.takes(sheet.seen(session.record())))
            section.rows.push_back({wording::when(session), wording::name(session.state), toQt(session.notes)});
    sheet.add(std::move(section));
}

void writeActions(SheetWriting& sheet) {
    SheetWriting::Section section{
        ActionsCard::tr("Actions"),
        {},
        {ActionsCard::tr("Action"), ActionsCard::tr("Who"), ActionsCard::tr("Until"), ActionsCard::tr("Done")}};
    for (const auto& action : sheet.file().pairs().actionsOf(sheet.pair().id)) {
        const auto sees = sheet.seen(action.record());
        if (sheet.takes(sees))
            section.rows.push_back({sheet.marked(action.text, sees), personName(sheet.workspace(), action.owner),
                                    wording::date(action.dueOn), wording::date(action.doneOn)});
    }
    sheet.add(std::move(section));
}

} // namespace

const PairChapter agreementChapter{nullptr, writeAgreement};
const PairChapter sessionsChapter{tellOfSessions, writeSessions};
const PairChapter actionsChapter{nullptr, writeActions};

} // namespace mentoring::ui
