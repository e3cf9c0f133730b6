#include "home/today_page.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/contact_service.h"
#include "home/today_dialogs.h"
#include "kit/card.h"
#include "kit/empty_state.h"
#include "kit/label.h"
#include "kit/line_item.h"
#include "kit/page_header.h"
#include "kit/scroll_column.h"
#include "kit/utf8.h"
#include "parts/viewpoint.h"
#include "style/icons.h"
#include "wording/numbers.h"
#include "wording/worklist.h"

namespace mentoring::ui {

namespace {

constexpr std::size_t mostNamed = 6;

QString wordOf(Waits why) {
    return QString::fromUtf8(reasonOf(why).word.data(), static_cast<qsizetype>(reasonOf(why).word.size()));
}

} // namespace

TodayPage::TodayPage(Workspace& workspace, QWidget* parent) : Page(workspace, QStringLiteral("today"), parent) {
    setObjectName(QStringLiteral("todayPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::l);
    m_header = new PageHeader(this);
    m_limits = new QAction(icon(QStringLiteral("settings")), tr("&Limits…"), this);
    m_limits->setObjectName(QStringLiteral("editLimitsAction"));
    m_header->addAction(m_limits);
    layout->addWidget(m_header);
    m_which = new QComboBox(this);
    m_which->setObjectName(QStringLiteral("reasonCombo"));
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout->addWidget(m_which, 0, Qt::AlignLeft);
    m_scroll = new ScrollColumn(this);
    layout->addWidget(m_scroll, 1);
    m_empty = new EmptyState(this);
    m_empty->setObjectName(QStringLiteral("todayEmptyState"));
    layout->addWidget(m_empty, 1);
    connect(m_which, &QComboBox::activated, this, [this] {
        m_view = m_which->currentData().toString();
        refresh();
    });
    connect(m_limits, &QAction::triggered, this, [this] { this->workspace().run(EditLimits{}); });
    // Whatever changes may end a wait, or begin one.
    const auto follow = [this] {
        if (isVisible())
            refresh();
    };
    connect(&workspace, &Workspace::changed, this, follow);
    connect(&workspace, &Workspace::programChanged, this, follow);
}

QString TodayPage::title() const {
    return tr("Needs you today");
}

QList<QAction*> TodayPage::menuActions() const {
    return {m_limits};
}

void TodayPage::activate() {
    refresh(); // also without a change the days go by
}

void TodayPage::showView(const QString& view) {
    const auto known = std::ranges::any_of(waitingReasons, [&](const auto& one) { return wordOf(one.why) == view; });
    m_view = known ? view : QString();
    if (isVisible())
        refresh();
}

void TodayPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && m_header)
        refresh();
    Page::changeEvent(event);
}

void TodayPage::refresh() {
    m_header->setTitle(title());
    m_header->setSubtitle(workspace().currentProgram() ? toQt(workspace().currentProgram()->name) : QString());
    m_limits->setText(tr("&Limits…"));
    m_limits->setToolTip(tr("From when on something waits, for this program"));
    m_limits->setEnabled(!workspace().isReadOnly() && workspace().currentProgram());
    m_which->setAccessibleName(tr("Which reasons are shown"));
    delete m_content;
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    m_lastContact.clear();
    for (const auto& contact : ContactService(file()).contacts())
        if (contact.how != ContactHow::Note)
            m_lastContact[{contact.pair.value, contact.pair.isSet() ? 0 : contact.person.value}] = contact;
    constexpr std::size_t all = 1000;
    const Worklist worklist(file());
    std::vector<Waiting> waiting;
    workspace().attempt([&] {
        for (const auto& reason : waitingReasons) {
            // Who waits for a mentor is told once: as soon as it is too long.
            if (reason.why == Waits::WaitingMentee)
                continue;
            const bool whole = m_showsAll[static_cast<std::size_t>(reason.why)] || m_view == wordOf(reason.why);
            auto one = worklist.of(reason.why, workspace().program(), whole ? all : mostNamed);
            if (one.count > 0)
                waiting.push_back(std::move(one));
        }
    });
    fillChoice(waiting);
    bool any = false;
    for (const auto& one : waiting) {
        if (!m_view.isEmpty() && m_view != wordOf(one.why))
            continue;
        addGroup(one);
        any = true;
    }
    addPutOffs();
    any = any || column->count() > 0;
    column->addStretch(1);
    m_scroll->column()->insertWidget(0, m_content);
    m_scroll->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setIconName(QStringLiteral("check-circle"));
    m_empty->setTexts(tr("Nothing waits for you"), tr("Every pair goes on as agreed, and nobody waits for too long."));
    int count = 0;
    for (const auto& one : waiting)
        count += one.count;
    Q_EMIT badgeChanged(count);
}

void TodayPage::fillChoice(const std::vector<Waiting>& all) {
    m_which->clear();
    m_which->addItem(tr("All reasons"), QString());
    bool isThere = m_view.isEmpty();
    for (const auto& one : all) {
        m_which->addItem(
            tr("%1 (%2)", "a reason, how often").arg(wording::title(one.why), QLocale().toString(one.count)),
            wordOf(one.why));
        isThere = isThere || wordOf(one.why) == m_view;
    }
    if (!isThere)
        m_view.clear();
    m_which->setCurrentIndex(std::max(0, m_which->findData(m_view)));
    m_which->setVisible(all.size() > 1);
}

void TodayPage::addGroup(const Waiting& waiting) {
    auto* card = new Card(
        tr("%1 (%2)", "a reason, how often").arg(wording::title(waiting.why), QLocale().toString(waiting.count)),
        m_content);
    card->setObjectName(QStringLiteral("group-") + wordOf(waiting.why));
    if (waiting.first.empty()) { // counted only
        auto* row = new QHBoxLayout;
        auto* text = new Label(wording::sentence(waiting), card);
        text->setWordWrap(true);
        row->addWidget(text, 1);
        const auto step = stepFor(waiting.why, {});
        if (step.take) {
            auto* button = new QPushButton(step.verb, card);
            connect(button, &QPushButton::clicked, this, step.take);
            row->addWidget(button);
        }
        card->body()->addLayout(row);
    }
    for (const auto& thing : waiting.first)
        addThing(*card, waiting.why, thing);
    const int more = waiting.count - static_cast<int>(waiting.first.size());
    if (more > 0 && !waiting.first.empty()) {
        auto* all = new QPushButton(tr("and %Ln more", nullptr, more), card);
        connect(all, &QPushButton::clicked, this, [this, why = waiting.why] {
            m_showsAll[static_cast<std::size_t>(why)] = true;
            refresh();
        });
        card->body()->addWidget(all, 0, Qt::AlignLeft);
    }
    m_content->layout()->addWidget(card);
}

QString TodayPage::nameOf(const WaitingThing& thing) const {
    if (const auto* pair = file().directory().mentorship(thing.pair))
        return ui::nameOf(workspace(), *pair);
    return thing.person.isSet() ? personName(workspace(), thing.person) : QString();
}

void TodayPage::addThing(Card& card, Waits why, const WaitingThing& thing) {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::m);
    const auto name = nameOf(thing);
    auto cause = wording::cause(why, thing, file().today());
    if (const auto last = m_lastContact.find({thing.pair.value, thing.pair.isSet() ? 0 : thing.person.value});
        last != m_lastContact.end() && (thing.pair.isSet() || thing.person.isSet()))
        cause += QStringLiteral(" · ") + wording::labelled(last->second.step == ContactStep::None
                                                               ? wording::name(last->second.how)
                                                               : wording::name(last->second.step),
                                                           wording::date(last->second.on));
    auto* line = new LineItem({name, cause}, &card);
    connect(line, &QAbstractButton::clicked, this, [this, why, thing] { openIt(why, thing); });
    row->addWidget(line, 1);
    if (const auto step = stepFor(why, thing); step.take) {
        auto* button = new QPushButton(step.verb, &card);
        button->setObjectName(QStringLiteral("nextStepButton"));
        button->setAccessibleName(wording::labelled(step.verb, name));
        // What is done may take this row away before its button has let go.
        connect(button, &QPushButton::clicked, this, step.take, Qt::QueuedConnection);
        row->addWidget(button, 0, Qt::AlignVCenter);
    }
    const bool writable = !workspace().isReadOnly();
    const auto tool = [&](const char* objectName, const char* iconName, const QString& says, auto deed) {
        auto* button = new QToolButton(&card);
        button->setObjectName(QString::fromLatin1(objectName));
        button->setIcon(icon(QString::fromLatin1(iconName)));
        button->setAutoRaise(true);
        button->setToolTip(says);
        button->setAccessibleName(wording::labelled(says, name));
        button->setEnabled(writable);
        connect(button, &QToolButton::clicked, this, deed, Qt::QueuedConnection);
        row->addWidget(button, 0, Qt::AlignVCenter);
    };
    if (thing.pair.isSet() || thing.person.isSet())
        tool("noteContactButton", "feedback", tr("Note a contact…"), [this, thing] {
            workspace().run(NoteContact{thing.pair, thing.pair.isSet() ? PersonId{} : thing.person});
        });
    tool("notNowButton", "clock", tr("Not now…"),
         [this, why, thing, name] { PutOffDialog(workspace(), why, thing, name, window()).exec(); });
    card.body()->addLayout(row);
}

void TodayPage::openIt(Waits why, const WaitingThing& thing) {
    auto& to = workspace();
    switch (why) {
    case Waits::OpenConcern:
    case Waits::LateConcern:
        to.open(ConcernId{thing.record});
        return;
    case Waits::OverdueGoal:
        to.open(GoalId{thing.record});
        return;
    case Waits::SessionToRecord:
        to.open(SessionId{thing.record});
        return;
    case Waits::LateReply:
        to.open(FeedbackId{thing.record});
        return;
    default: // a pair, or a person
        break;
    }
    if (thing.pair.isSet())
        to.open(thing.pair);
    else if (thing.person.isSet())
        to.open(thing.person);
}

TodayPage::Step TodayPage::stepFor(Waits why, const WaitingThing& thing) {
    const auto happen = [this, pair = thing.pair](LifeEvent event) {
        return [this, pair, event] { workspace().run(LetHappen{pair, event}); };
    };
    const auto page = [this](const char* id, const QString& view) {
        return [this, id = QString::fromLatin1(id), view] { workspace().showPage(id, view); };
    };
    const auto open = [this, why, thing] { openIt(why, thing); };
    const bool writable = !workspace().isReadOnly();
    const auto write = [&](const QString& verb, std::function<void()> take) {
        return writable ? Step{verb, std::move(take)} : Step{};
    };
    switch (why) {
    case Waits::Application:
        return {tr("Answer"), page("people", QStringLiteral("applied"))};
    case Waits::Incomplete:
        return {tr("Complete"), open};
    case Waits::MissingPlace:
        return {tr("Show mentors"), page("people", QStringLiteral("mentors"))};
    case Waits::PossiblePair:
    case Waits::LongWaiting:
    case Waits::WaitingMentee:
        return {tr("Go to matching"), page("matching", {})};
    case Waits::AbsentOfPair:
        return {tr("Show pairs"), page("mentorships", QStringLiteral("absent/%1").arg(thing.person.value))};
    case Waits::SessionToRecord:
        return write(tr("Record…"), [this, thing] {
            workspace().run(LogSession{thing.pair, SessionId{thing.record}});
        });
    case Waits::SilentPair:
        return write(tr("Remind…"), [this, thing] { workspace().run(NoteContact{thing.pair, {}}); });
    case Waits::NoFirstSession:
        return write(tr("Plan a session…"), [this, thing] { workspace().run(PlanSession{thing.pair}); });
    case Waits::Proposal:
        return write(tr("Note the answer…"), happen(LifeEvent::Accept));
    case Waits::ToBegin:
        return write(tr("Begin"), happen(LifeEvent::Begin));
    case Waits::PauseOver:
        return write(tr("Resume"), happen(LifeEvent::Resume));
    case Waits::EndNear:
        return write(tr("Move last day…"), happen(LifeEvent::Extend));
    case Waits::EndPassed:
        return write(tr("Close…"), happen(LifeEvent::Complete));
    case Waits::OpenConcern:
    case Waits::LateConcern:
    case Waits::OverdueGoal:
    case Waits::NoAgreement:
    case Waits::NoGoals:
    case Waits::LateReply:
    case Waits::OverLoad:
        return {tr("Show"), open};
    case Waits::FeedbackToAnswer:
    case Waits::QuestionToAnswer:
    case Waits::OpenPromise:
        break;
    }
    return {};
}

void TodayPage::addPutOffs() {
    if (!m_view.isEmpty())
        return;
    std::vector<PutOff> all;
    if (!workspace().attempt([&] { all = Worklist(file()).putOffs(workspace().program()); }) || all.empty())
        return;
    auto* card = new Card(tr("Put off"), m_content);
    card->setObjectName(QStringLiteral("putOffCard"));
    for (const auto& off : all) {
        auto* row = new QHBoxLayout;
        row->setSpacing(space::m);
        const auto name = nameOf(off.thing);
        auto* line = new LineItem(
            {name, wording::title(off.why) + QStringLiteral(" · ") + tr("again on %1").arg(wording::date(off.until))},
            card);
        connect(line, &QAbstractButton::clicked, this, [this, off] { openIt(off.why, off.thing); });
        row->addWidget(line, 1);
        auto* again = new QPushButton(tr("Take up again"), card);
        again->setObjectName(QStringLiteral("takeUpAgainButton"));
        again->setAccessibleName(wording::labelled(again->text(), name));
        again->setEnabled(!workspace().isReadOnly());
        connect(
            again, &QPushButton::clicked, this,
            [this, id = off.id] { workspace().attempt([&] { Worklist(file()).takeUpAgain(id); }); },
            Qt::QueuedConnection);
        row->addWidget(again, 0, Qt::AlignVCenter);
        card->body()->addLayout(row);
    }
    m_content->layout()->addWidget(card);
}

} // namespace mentoring::ui
