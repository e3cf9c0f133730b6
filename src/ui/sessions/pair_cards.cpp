#include "sessions/pair_cards.h"

#include <algorithm>

#include <QPushButton>

#include "app/desk.h"
#include "app/pair_service.h"
#include "app/session_service.h"
#include "kit/question_dialog.h"
#include "kit/utf8.h"
#include "parts/action_line.h"
#include "parts/paper.h"
#include "parts/viewpoint.h"
#include "session_view.h"
#include "sessions/session_dialogs.h"
#include "wording/agreement.h"
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
        addParagraph(tr("Confidentiality and its limits"), toQt(agreement->confidentiality));
        addParagraph(tr("How it ends"), toQt(agreement->ending));
        addParagraph(tr("Contact outside the pair"), toQt(agreement->outsideContact));
        if (agreement->isAccepted())
            addText(tr("Accepted by both"), Label::Caption, Label::Muted);
        showAcceptance(pair, *agreement);
        addTitleButton(
            "saveAgreementButton", tr("Save or print…"), [this, pair] { saveOrPrint(pair); },
            QStringLiteral("document"));
    }
    if (!m_workspace.isReadOnly() && isOpen(pair.state))
        addTitleButton(
            "editAgreementButton", agreement ? tr("Edit…") : tr("Write agreement…"),
            [this, id = pair.id] { AgreementDialog(m_workspace, id, window()).exec(); }, QStringLiteral("edit"));
}

void AgreementCard::showAcceptance(const Mentorship& pair, const Agreement& agreement) {
    const auto& desk = m_workspace.file().desk();
    const bool writable = !m_workspace.isReadOnly() && isOpen(pair.state);
    const auto show = [&](PersonId person, const std::optional<Date>& on, std::optional<Date> Agreement::*day,
                          const char* button) {
        const auto name = personName(m_workspace, person);
        addText(wording::acceptance(agreement, name.toStdString(), on), Label::Caption, Label::Muted);
        const auto accepted = [this, id = pair.id, day] { accept(id, day); };
        if (on || !writable)
            return;
        if (desk.perspective().is(person))
            addButton(button, tr("Accept"), accepted);
        else if (desk.isCoordinator())
            addTitleButton(button, tr("%1 has accepted").arg(name), accepted, QStringLiteral("check"));
    };
    show(pair.mentee, agreement.acceptedByMentee, &Agreement::acceptedByMentee, "acceptAsMenteeButton");
    show(pair.mentor, agreement.acceptedByMentor, &Agreement::acceptedByMentor, "acceptAsMentorButton");
}

void AgreementCard::saveOrPrint(const Mentorship& pair) {
    const auto agreement = m_workspace.file().pairs().agreement(pair.id);
    if (!agreement)
        return;
    const auto sheet = wording::agreementSheet(m_workspace.file(), pair, *agreement);
    QuestionDialog question(tr("Mentoring agreement"), tr("To be read and signed by both, with the roles of the two."),
                            {tr("&Close"), tr("&Print…"), tr("&Save as PDF…")}, window());
    switch (question.ask()) {
    case 1:
        printSheet(m_workspace, sheet.title, sheet, window());
        break;
    case 2:
        saveSheet(
            m_workspace, sheet.title, sheet.title + u' ' + pairName(m_workspace, pair.id), [&] { return sheet; },
            window());
        break;
    default:
        break;
    }
}

void AgreementCard::accept(MentorshipId pair, std::optional<Date> Agreement::*day) {
    m_workspace.attempt([&] {
        auto& file = m_workspace.file();
        auto agreement = file.pairs().agreement(pair);
        if (!agreement)
            return;
        (*agreement).*day = file.today();
        file.pairs().setAgreement(*agreement);
    });
}

NextSessionCard::NextSessionCard(Workspace& workspace, QWidget* parent)
    : PairCard(workspace, QStringLiteral("nextSessionCard"), Aspect::Sessions, parent) {}

void NextSessionCard::show(PairFolder& folder) {
    clearLines();
    setTitle(tr("Next session"));
    std::vector<const Seen<Session>*> planned;
    for (const auto& session : folder.of<Session>())
        if (session.state == SessionState::Planned)
            planned.push_back(&session);
    const bool mayPlan = !m_workspace.isReadOnly() && isOpen(folder.pair().state);
    if (planned.empty()) {
        addText(tr("None is planned."), Label::Body, Label::Muted);
        if (mayPlan)
            addPrimary("planPairSessionButton", tr("Plan…"), [this, id = folder.pair().id] { plan(id); });
        return;
    }
    if (planned.front()->isOverdueOn(m_workspace.file().today()))
        setTitle(tr("Session to record"));
    showFirst(*planned.front(), mayPlan);
    if (mayPlan)
        addTitleButton("planPairSessionButton", tr("Plan…"), [this, id = folder.pair().id] { plan(id); });
    const auto today = m_workspace.file().today();
    for (std::size_t at = 1; at < planned.size(); ++at) {
        if (lines() == mostLater)
            beginFold(tr("%Ln more planned", nullptr, static_cast<int>(planned.size() - at)));
        const auto& session = *planned[at];
        addLine({wording::when(session), agendaOf(session), QStringLiteral("session"), stateText(session, today),
                 stateTone(session, today)},
                [this, id = session.id] { m_workspace.open(id); });
    }
    endFold();
}

void NextSessionCard::showFirst(const Seen<Session>& session, bool mayWrite) {
    const auto today = m_workspace.file().today();
    const auto days = static_cast<int>((std::chrono::sys_days{session.on} - std::chrono::sys_days{today}).count());
    addText(wording::when(session), Label::Strong);
    const auto soon = session.isOverdueOn(today) ? tr("Was to take place: say how it went")
                      : days <= 0                ? tr("Today")
                                                 : tr("in %Ln day(s)", nullptr, days);
    const auto place = session.place.empty() ? QString() : toQt(session.place);
    addText(place.isEmpty() ? soon : place + QStringLiteral(" · ") + soon, Label::Caption, Label::Muted);
    if (const auto agenda = agendaOf(session); !agenda.isEmpty())
        addParagraph(tr("Agenda"), agenda);
    const bool isPast = session.isOverdueOn(today);
    if (isPast && mayWrite)
        addPrimary("logPlannedSessionButton", tr("Record…"),
                   [this, id = session.id] { logSession(m_workspace, id, {}, window()); });
    else if (!m_workspace.file().desk().isCoordinator() && mayWrite)
        addPrimary("preparePairButton", tr("Prepare"),
                   [this, id = session.mentorship] { m_workspace.run(PrepareSession{id}); });
    addButton("openNextSessionButton", tr("Open"), [this, id = session.id] { m_workspace.open(id); });
}

QString NextSessionCard::agendaOf(const Session& session) {
    QStringList agenda;
    for (const auto& item : session.agenda)
        agenda << toQt(item.text);
    return agenda.join(QStringLiteral(" · "));
}

void NextSessionCard::plan(MentorshipId pair) {
    PlanSessionDialog(m_workspace, {}, pair, {}, window()).exec();
}

void NextSessionCard::addPrimary(const char* objectName, const QString& text, std::function<void()> pressed) {
    addButton(objectName, text, std::move(pressed))->setProperty("primary", true);
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
        addTitleButton("addPairActionButton", tr("New action…"), [this, id = pair.id] {
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
        addTitleButton("addPairNoteButton", tr("Private note…"), [this, id = pair.id] {
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
    for (const auto* text : {&agreement->confidentiality, &agreement->ending, &agreement->outsideContact})
        if (!text->empty())
            section.paragraphs << toQt(*text);
    sheet.add(std::move(section));
}

void tellOfSessions(const Workspace& workspace, PairFolder& folder, std::vector<PairEvent>& journal) {
    const auto today = workspace.file().today();
    for (const auto& session : folder.of<Session>()) {
        if (session.state == SessionState::Planned)
            continue;
        const auto said = session.notes.empty() ? QString() : toQt(session.notes).simplified();
        journal.push_back({session.on, NextSessionCard::tr("Session"), QStringLiteral("session"), session.id, said,
                           stateText(session, today), stateTone(session, today)});
    }
}

void writeSessions(SheetWriting& sheet) {
    SheetWriting::Section section{
        NextSessionCard::tr("Sessions"),
        {},
        {NextSessionCard::tr("When"), NextSessionCard::tr("State"), NextSessionCard::tr("Shared notes")}};
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

const PairDeed logOne{
    "logPairSessionButton", [] { return NextSessionCard::tr("Log a session…"); },
    [](const Workspace&, const Mentorship& pair) { return isOpen(pair.state); },
    [](Workspace& workspace, const Mentorship& pair, QWidget* parent) { logSession(workspace, {}, pair.id, parent); }};

} // namespace

const PairChapter agreementChapter{nullptr, nullptr, writeAgreement};
const PairChapter sessionsChapter{[] { return NextSessionCard::tr("Sessions"); }, tellOfSessions, writeSessions,
                                  &logOne};
const PairChapter actionsChapter{nullptr, nullptr, writeActions};

} // namespace mentoring::ui
