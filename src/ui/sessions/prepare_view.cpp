#include "sessions/prepare_view.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/desk.h"
#include "app/pair_service.h"
#include "app/session_service.h"
#include "kit/breaking_row.h"
#include "kit/chip.h"
#include "kit/lines_card.h"
#include "kit/utf8.h"
#include "mentoring/prompts.h"
#include "mentoring/session_guide.h"
#include "parts/action_line.h"
#include "parts/goal_facts.h"
#include "sessions/sessions_page.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

LinesCard* cardIn(QVBoxLayout* column, QWidget* parent, const char* name, const QString& title) {
    auto* card = new LinesCard(QString::fromLatin1(name), parent);
    card->setTitle(title);
    column->addWidget(card);
    return card;
}

void addNothing(LinesCard* card, const QString& sentence) {
    if (card->lines() == 0)
        card->addText(sentence, Label::Body, Label::Muted);
}

void addActions(Workspace& workspace, PairFolder& folder, QVBoxLayout* column, QWidget* parent) {
    auto* card = cardIn(column, parent, "prepareActionsCard", SessionsPage::tr("Promised last time"));
    for (const auto& action : folder.of<ActionItem>())
        if (action.isOpen())
            addActionLine(*card, workspace, action, OwnerOfAction::Said);
    addNothing(card, SessionsPage::tr("Nothing is open."));
}

/// A line with a button at its end that puts it on the agenda of the next session, or that says that it is there.
void addForAgenda(Workspace& workspace, LinesCard* card, const QString& text, const Seen<Session>* next) {
    auto* host = new QWidget(card);
    auto* line = new BreakingRow(host, space::s, BreakingRow::Share::First);
    auto* label = new Label(text, card);
    label->setWordWrap(true);
    line->addWidget(label);
    const auto addAtEnd = [line](QWidget* widget) {
        auto* end = new QHBoxLayout;
        end->addWidget(widget, 0, Qt::AlignTop);
        end->addStretch();
        line->addLayout(end);
    };
    if (next && next->isWhole() && SessionService::isOnAgenda(*next, text.toStdString())) {
        addAtEnd(new Chip(SessionsPage::tr("On the agenda"), Tone::Success, card));
    } else if (next && next->isWhole() && !workspace.isReadOnly()) {
        auto* button = new QPushButton(SessionsPage::tr("Put on the agenda"), card);
        button->setObjectName(QStringLiteral("toAgendaButton"));
        button->setAccessibleName(SessionsPage::tr("Put “%1” on the agenda").arg(text));
        QObject::connect(button, &QPushButton::clicked, card, [&workspace, text, id = next->id] {
            workspace.attempt([&] { workspace.file().sessions().addAgendaItem(id, text.toStdString()); });
        });
        addAtEnd(button);
    }
    card->addWidget(host);
}

void addAgenda(Workspace& workspace, PairFolder& folder, QVBoxLayout* column, QWidget* parent) {
    const auto* next = folder.nextSession();
    auto* card = cardIn(column, parent, "prepareAgendaCard",
                        next ? SessionsPage::tr("Agenda of %1").arg(wording::when(*next)) : SessionsPage::tr("Agenda"));
    if (next)
        card->addLine({wording::when(*next), {}, QStringLiteral("session")},
                      [&workspace, id = next->id] { workspace.open(id); });
    if (next && next->isWhole())
        for (const auto& item : next->agenda) {
            const auto* by = workspace.file().directory().person(item.by);
            auto* label = new Label(QStringLiteral("•  ") +
                                        (by ? SessionsPage::tr("%1 (%2)", "a point of the agenda, whose it is")
                                                  .arg(toQt(item.text), toQt(by->displayName()))
                                            : toQt(item.text)),
                                    card);
            label->setWordWrap(true);
            card->addWidget(label);
        }
    auto left = SessionService::leftOpen(folder.of<Session>());
    if (next)
        std::erase_if(left, [&](const AgendaItem& item) { return SessionService::isOnAgenda(*next, item.text); });
    if (!left.empty())
        card->addText(SessionsPage::tr("Left open last time"), Label::Strong);
    for (const auto& item : left)
        addForAgenda(workspace, card, toQt(item.text), next);
    if (left.empty() && (!next || !next->isWhole() || next->agenda.empty()))
        card->addText(next ? SessionsPage::tr("Nothing is on it yet.") : SessionsPage::tr("No session is planned."),
                      Label::Body, Label::Muted);
}

void addGoals(Workspace& workspace, PairFolder& folder, QVBoxLayout* column, QWidget* parent) {
    auto* card = cardIn(column, parent, "prepareGoalsCard", SessionsPage::tr("Goals under way"));
    for (const auto& goal : folder.of<Goal>())
        if (!isEnd(goal.state))
            card->addLine(lineOf(workspace, goal, false), [&workspace, id = goal.id] { workspace.open(id); });
    addNothing(card, SessionsPage::tr("No goal is shared yet: a good thing to talk about."));
}

void addQuestions(Workspace& workspace, PairFolder& folder, QVBoxLayout* column, QWidget* parent) {
    auto* card = cardIn(column, parent, "prepareQuestionsCard", SessionsPage::tr("Questions and feedback waiting"));
    for (const auto& request : folder.of<AdviceRequest>()) {
        if (request.state != AdviceState::Answered)
            card->addLine({toQt(request.question), wording::name(request.urgency), QStringLiteral("question"),
                           wording::name(request.state)},
                          [&workspace, id = request.id] { workspace.open(id); });
    }
    for (const auto& feedback : folder.of<Feedback>()) {
        if (feedback.isWhole() && feedback.waitsForReply())
            card->addLine({toQt(std::string(feedback.firstText())), SessionsPage::tr("Feedback not yet answered"),
                           QStringLiteral("feedback")},
                          [&workspace, id = feedback.id] { workspace.open(id); });
    }
    addNothing(card, SessionsPage::tr("Nothing is waiting."));
}

/// Where the pair stands before its next session.
struct Standpoint {
    Phase phase;
    int held;
};

Standpoint standpointOf(const Workspace& workspace, PairFolder& folder) {
    const auto held = static_cast<int>(std::ranges::count(folder.of<Session>(), SessionState::Held, &Session::state));
    const auto& agreement = folder.agreement();
    return {
        phaseOn(workspace.file().today(), folder.pair().startedOn, agreement ? agreement->endsOn : std::nullopt, held),
        held};
}

void addGuide(Workspace& workspace, PairFolder& folder, QVBoxLayout* column, QWidget* parent) {
    const auto [phase, held] = standpointOf(workspace, folder);
    const auto& guide = guideFor(phase, held);
    auto* card =
        cardIn(column, parent, "guideCard",
               SessionsPage::tr("Guide for session %1: %2").arg(wording::number(held + 1), wording::text(guide.title)));
    const auto* next = folder.nextSession();
    for (const auto& point : guide.agenda)
        addForAgenda(workspace, card, wording::text(point), next);
    card->addText(SessionsPage::tr("When it is hard"), Label::Strong);
    for (const auto& advice : guide.whenHard)
        card->addText(wording::text(advice));
}

void addPrompts(Workspace& workspace, PairFolder& folder, QVBoxLayout* column, QWidget* parent) {
    const auto phase = standpointOf(workspace, folder).phase;
    const auto* next = folder.nextSession();
    auto* card = cardIn(column, parent, "promptsCard",
                        SessionsPage::tr("Questions that open a conversation: %1").arg(wording::name(phase)));
    const bool isMentee = workspace.file().desk().perspective().is(folder.pair().mentee);
    for (const auto& prompt : conversationPrompts(isMentee ? Asker::Mentee : Asker::Mentor))
        if (prompt.phase == phase)
            addForAgenda(workspace, card, wording::text(prompt.text), next);
}

} // namespace

void fillPrepareView(Workspace& workspace, PairFolder& folder, QVBoxLayout* column, QWidget* parent) {
    addAgenda(workspace, folder, column, parent);
    addActions(workspace, folder, column, parent);
    addGoals(workspace, folder, column, parent);
    addQuestions(workspace, folder, column, parent);
    addGuide(workspace, folder, column, parent);
    addPrompts(workspace, folder, column, parent);
}

} // namespace mentoring::ui
