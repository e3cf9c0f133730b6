#include "home/own_home_page.h"

#include <algorithm>
#include <unordered_map>

#include <QEvent>
#include <QHBoxLayout>

#include "app/advice_service.h"
#include "app/desk.h"
#include "app/feedback_service.h"
#include "app/gain_service.h"
#include "app/goal_service.h"
#include "app/pair_service.h"
#include "app/profile_service.h"
#include "app/session_service.h"
#include "app/worklist.h"
#include "kit/lines_card.h"
#include "kit/page_header.h"
#include "kit/scroll_column.h"
#include "kit/two_columns.h"
#include "kit/utf8.h"
#include "parts/action_line.h"
#include "parts/desk_news.h"
#include "parts/drafts_card.h"
#include "parts/feedback_facts.h"
#include "parts/goal_facts.h"
#include "parts/pair_card.h"
#include "parts/viewpoint.h"
#include "wording/language.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

constexpr int mostLines = 6;

} // namespace

OwnHomePage::OwnHomePage(Workspace& workspace, QWidget* parent) : Page(workspace, QStringLiteral("home"), parent) {
    setObjectName(QStringLiteral("ownHomePage"));
    const auto& desk = file().desk();
    const auto roles = desk.roles(desk.perspective().person.value_or(PersonId{}));
    m_mentors = roles.mentor;
    m_isMentored = roles.mentee;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::l);
    m_header = new PageHeader(this);
    layout->addWidget(m_header);
    auto* scroll = new ScrollColumn(this);
    layout->addWidget(scroll, 1);
    auto* both = new TwoColumns(this);
    std::vector<QWidget*> wide;
    std::vector<QWidget*> narrow;
    const auto make = [this](LinesCard*& card, const char* name, std::vector<QWidget*>& column, bool shown) {
        card = new LinesCard(QString::fromLatin1(name), this);
        card->setVisible(shown);
        column.push_back(card);
    };
    make(m_sessions, "homeSessionsCard", wide, true);
    make(m_mentees, "homeMenteesCard", wide, m_mentors);
    make(m_goals, "homeGoalsCard", wide, m_isMentored);
    narrow.push_back(new DraftsCard(workspace, QStringLiteral("homeDraftsCard"), {}, this));
    make(m_roles, "homeRolesCard", narrow, false);
    make(m_news, "homeNewsCard", narrow, false);
    make(m_waiting, "homeWaitingCard", narrow, true);
    make(m_actions, "homeActionsCard", narrow, true);
    make(m_gains, "homeGainsCard", narrow, m_mentors);
    both->addBand(nullptr, wide, narrow);
    scroll->column()->addWidget(both);
    scroll->column()->addStretch(1);
    connect(&DeskNews::of(workspace), &DeskNews::changed, this, [this] {
        if (isVisible())
            fillNews();
    });
    connect(&workspace, &Workspace::changed, this, [this](const Change& change) {
        if (isVisible() && (change.touched & (aspectsOfPairs() | Aspect::Gains | Aspect::Texts)))
            refresh();
    });
}

QString OwnHomePage::title() const {
    return tr("Home");
}

void OwnHomePage::activate() {
    refresh();
}

void OwnHomePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        refresh();
    Page::changeEvent(event);
}

void OwnHomePage::refresh() {
    const auto* person = file().directory().person(file().desk().perspective().person.value_or(PersonId{}));
    m_header->setTitle(
        person ? tr("Hello %1").arg(toQt(person->givenName.empty() ? person->displayName() : person->givenName))
               : title());
    m_header->setSubtitle(wording::date(file().today()));
    fillRoles();
    fillNews();
    fillSessions();
    fillWaiting();
    const auto goals = file().goals().goals(); // one's own, and what mentees share
    if (m_mentors) {
        fillMentees(goals);
        fillGains();
    }
    if (m_isMentored)
        fillGoals(goals);
    fillActions();
}

void OwnHomePage::fillRoles() {
    m_roles->clearLines();
    m_roles->setTitle(tr("Your role"));
    const auto person = file().desk().perspective().person.value_or(PersonId{});
    bool any = false;
    for (const auto& sheet : ProfileService(file()).roleSheets(person)) {
        if (sheet.isRead())
            continue;
        any = true;
        m_roles->addParagraph(wording::name(sheet.text.kind), toQt(sheet.text.in(wording::textLanguage())));
        m_roles
            ->addButton(sheet.text.kind == TextKind::MentorRole ? "readMentorRoleButton" : "readMenteeRoleButton",
                        tr("I have read it"),
                        [this, person, role = sheet.text.kind] {
                            workspace().attempt([&] { ProfileService(file()).readRole(person, role); });
                        })
            ->setEnabled(!workspace().isReadOnly());
    }
    m_roles->setVisible(any);
}

void OwnHomePage::fillNews() {
    m_news->clearLines();
    m_news->setTitle(tr("New for you"));
    auto& news = DeskNews::of(workspace());
    const auto& all = news.all();
    m_news->setVisible(!all.empty());
    for (const auto& one : all) {
        if (m_news->lines() == mostLines)
            m_news->beginFold(tr("%Ln more", nullptr, static_cast<int>(all.size()) - mostLines));
        m_news->addLine(news.lineOf(one), [this, kind = one.kind, record = one.record] {
            const auto ref = recordRef(kind, record);
            DeskNews::of(workspace()).saw(kind, record);
            if (ref)
                workspace().open(*ref);
        });
    }
    m_news->endFold();
    if (!all.empty())
        m_news->addButton("homeNewsReadButton", tr("I have seen it"), [this] { DeskNews::of(workspace()).sawAll(); });
}

void OwnHomePage::fillSessions() {
    m_sessions->clearLines();
    m_sessions->setTitle(tr("Next sessions"));
    m_toRecord = 0;
    const auto today = file().today();
    for (const auto& session : file().sessions().planned(mostLines)) {
        const auto* pair = file().directory().mentorship(session.mentorship);
        if (!pair)
            continue;
        const bool past = session.isOverdueOn(today);
        m_toRecord += past ? 1 : 0;
        m_sessions->addLine({whoIs(workspace(), *pair), wording::when(session), QStringLiteral("session"),
                             past ? tr("To record") : tr("To prepare"), past ? Tone::Warning : Tone::Info},
                            [this, past, id = session.id, pairId = pair->id] {
                                if (past && workspace().isReadOnly())
                                    workspace().open(id);
                                else if (past)
                                    workspace().run(LogSession{{}, id});
                                else
                                    workspace().run(PrepareSession{pairId});
                            });
    }
    if (m_sessions->lines() == 0)
        m_sessions->addText(tr("No session is planned."), Label::Body, Label::Muted);
    if (workspace().isReadOnly())
        return;
    if (!hasOpenPair(workspace())) {
        const auto pairs = file().desk().mentorships();
        const auto last = std::ranges::max_element(pairs, {}, &Mentorship::endedOn);
        if (last != pairs.end() && last->endedOn)
            m_sessions->addText(tr("Your mentorship with %1 ended on %2.")
                                    .arg(shortNameOf(workspace(), *last), wording::date(last->endedOn)));
        return;
    }
    m_sessions->addButton("homePlanButton", tr("Plan…"), [this] { workspace().run(PlanSession{}); });
    m_sessions->addButton("homeLogButton", tr("Log a session…"), [this] { workspace().run(LogSession{}); });
}

void OwnHomePage::fillWaiting() {
    m_waiting->clearLines();
    m_waiting->setTitle(tr("Waiting for you"));
    for (const auto& proposal : Worklist(file()).of(Waits::Proposal, {}, mostLines).first)
        if (const auto* pair = file().directory().mentorship(proposal.pair))
            m_waiting->addLine({tr("You are proposed as a pair with %1").arg(shortNameOf(workspace(), *pair)),
                                {},
                                QStringLiteral("pairs"),
                                tr("To answer"),
                                Tone::Warning},
                               [this, id = pair->id] { workspace().open(id); });
    for (const auto& feedback : file().feedback().toAnswer(mostLines))
        m_waiting->addLine({toQt(std::string(feedback.firstText())), directionOf(workspace(), feedback),
                            QStringLiteral("feedback"), tr("To answer"), Tone::Warning},
                           [this, id = feedback.id] { workspace().open(id); });
    for (const auto& request : file().advice().toAnswer(mostLines)) {
        const auto* pair = file().directory().mentorship(request.mentorship);
        if (pair && m_waiting->lines() < mostLines)
            m_waiting->addLine({toQt(request.question), shortNameOf(workspace(), *pair), QStringLiteral("question"),
                                tr("To answer"), Tone::Warning},
                               [this, id = request.id] { workspace().open(id); });
    }
    for (const auto& silent : file().pairs().silentPairs()) {
        const auto* pair = file().directory().mentorship(silent.pair);
        if (pair && m_waiting->lines() < mostLines)
            m_waiting->addLine({tr("No session with %1").arg(shortNameOf(workspace(), *pair)),
                                {},
                                QStringLiteral("clock"),
                                tr("%Ln day(s)", nullptr, silent.days),
                                Tone::Warning},
                               [this, id = pair->id] { workspace().open(id); });
    }
    if (m_toRecord > 0)
        m_waiting->addText(tr("%Ln session(s) under “Next sessions” still to record.", nullptr, m_toRecord));
    else if (m_waiting->lines() == 0)
        m_waiting->addText(tr("Nothing is waiting for you."), Label::Body, Label::Muted);
}

void OwnHomePage::fillMentees(const std::vector<Seen<Goal>>& all) {
    m_mentees->clearLines();
    m_mentees->setTitle(tr("My mentees"));
    const auto lastHeld = file().pairs().lastHeldOfEach();
    struct Goals {
        int open = 0;
        int sum = 0; ///< of their progress
    };
    std::unordered_map<PersonId, Goals> goals;
    for (const auto& goal : all) {
        if (goal.state == GoalState::Active) {
            ++goals[goal.from.author].open;
            goals[goal.from.author].sum += goal.progress();
        }
    }
    for (const auto& pair : file().desk().mentorships()) {
        if (!isUnderWay(pair.state) || !file().desk().perspective().is(pair.mentor))
            continue;
        const auto last = lastHeld.find(pair.id);
        const auto [open, sum] = goals[pair.mentee];
        LineItem::Content line;
        line.title = shortNameOf(workspace(), pair);
        line.detail = last != lastHeld.end() ? tr("last session %1").arg(wording::ago(last->second, file().today()))
                                             : tr("not met yet");
        line.iconName = QStringLiteral("person");
        line.figure = open > 0 ? tr("%Ln goal(s)", nullptr, open) : tr("no goal under way");
        line.share = open > 0 ? sum / (100.0 * open) : -1;
        m_mentees->addLine(line, [this, id = pair.id] { workspace().open(id); });
    }
    if (m_mentees->lines() == 0)
        m_mentees->addText(tr("Nobody at the moment."), Label::Body, Label::Muted);
}

void OwnHomePage::fillGoals(const std::vector<Seen<Goal>>& all) {
    m_goals->clearLines();
    m_goals->setTitle(tr("My goals"));
    for (const auto& goal : all) {
        const bool isOwn = file().desk().perspective().is(goal.from.author);
        if (isOwn && !isEnd(goal.state) && m_goals->lines() < mostLines)
            m_goals->addLine(lineOf(workspace(), goal, false), [this, id = goal.id] { workspace().open(id); });
    }
    if (m_goals->lines() == 0)
        m_goals->addText(tr("No goal yet. What do you want to achieve this year?"), Label::Body, Label::Muted);
    m_goals->addButton("homeGoalsButton", tr("All my goals"),
                       [this] { workspace().showPage(QStringLiteral("goals")); });
}

void OwnHomePage::fillActions() {
    m_actions->clearLines();
    m_actions->setTitle(tr("What I promised"));
    for (const auto& action : file().pairs().promises(mostLines))
        addActionLine(*m_actions, workspace(), action, OwnerOfAction::Known);
    if (m_actions->lines() == 0)
        m_actions->addText(tr("Nothing is open."), Label::Body, Label::Muted);
}

void OwnHomePage::fillGains() {
    constexpr int most = 3;
    m_gains->clearLines();
    m_gains->setTitle(tr("What I gain"));
    const auto gains = file().gains().gainsBy(*file().desk().perspective().person);
    for (auto at = gains.rbegin(); at != gains.rend() && m_gains->lines() < most; ++at) {
        m_gains->addLine({toQt(at->text), wording::name(at->kind), QStringLiteral("bulb")},
                         [this, id = at->id] { workspace().open(id); });
    }
    if (m_gains->lines() == 0)
        m_gains->addText(tr("Mentoring gives to both: note what it gives to you."), Label::Body, Label::Muted);
    if (!workspace().isReadOnly())
        m_gains->addButton("homeGainButton", tr("Note something…"), [this] { workspace().run(NoteGain{}); });
}

} // namespace mentoring::ui
