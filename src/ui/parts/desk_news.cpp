#include "parts/desk_news.h"

#include <set>

#include "app/desk.h"
#include "kit/utf8.h"
#include "parts/feedback_facts.h"
#include "parts/viewpoint.h"
#include "window/settings.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

/// How far back somebody is told who has never had the desk here.
constexpr auto atFirst = std::chrono::days{14};

} // namespace

DeskNews& DeskNews::of(Workspace& workspace) {
    auto* known = workspace.findChild<DeskNews*>(QString(), Qt::FindDirectChildrenOnly);
    return known ? *known : *new DeskNews(workspace);
}

DeskNews::DeskNews(Workspace& workspace)
    : QObject(&workspace), m_workspace(workspace), m_path(workspace.file().path().toStdString()) {
    connect(&workspace, &Workspace::changed, this, &DeskNews::follow);
    connect(&workspace.file().desk(), &Desk::taken, this, [this](const Perspective& desk) {
        if (!m_isRead || m_desk == desk)
            return;
        keep();
        m_isRead = false;
    });
}

// The file is closed by then: only what was kept is used.
DeskNews::~DeskNews() {
    keep();
}

void DeskNews::keep() const {
    if (m_isRead && m_desk.person)
        Settings::setNewsReadUntil(toQt(m_path), m_desk.person->value, m_readAt.time_since_epoch().count());
}

void DeskNews::read() {
    auto& file = m_workspace.file();
    const auto& desk = file.desk().perspective();
    if (m_isRead && desk == m_desk)
        return;
    keep();
    m_isRead = true;
    m_desk = desk;
    m_news.clear();
    m_readAt = file.clock().now();
    if (!desk.person)
        return;
    const auto until = Settings::newsReadUntil(toQt(m_path), desk.person->value);
    m_news = newsSince(file, until > 0 ? Instant(Instant::duration(until)) : m_readAt - atFirst);
}

const std::vector<News>& DeskNews::all() {
    read();
    return m_news;
}

int DeskNews::count(RecordKind kind) {
    return static_cast<int>(std::ranges::count(all(), kind, &News::kind));
}

template <class Is>
void DeskNews::drop(Is is) {
    read();
    std::set<RecordKind> kinds;
    std::erase_if(m_news, [&](const News& one) {
        const bool goes = is(one);
        if (goes)
            kinds.insert(one.kind);
        return goes;
    });
    for (const auto kind : kinds)
        Q_EMIT changed(kind);
}

void DeskNews::saw(RecordKind kind, std::int64_t record) {
    drop([&](const News& one) { return one.kind == kind && one.record == record; });
}

void DeskNews::sawPageOf(MentorshipId pair) {
    drop([&](const News& one) {
        return (one.what == NewsKind::Thanked || one.what == NewsKind::ActionNoted) && one.pair == pair;
    });
}

void DeskNews::sawAll() {
    drop([](const News&) { return true; });
}

void DeskNews::follow(const Change& change) {
    if (!m_isRead)
        return;
    for (const auto& record : change.records)
        if (record.verb == Verb::Remove)
            drop([&](const News& one) { return one.record == record.id; });
}

LineItem::Content DeskNews::lineOf(const News& one) {
    LineItem::Content line;
    line.title = toQt(one.text).simplified();
    const auto who = one.by.isSet() ? personName(m_workspace, one.by) : tr("Coordinator");
    line.detail = who + QStringLiteral(" · ") + wording::ago(dayOf(one.at), m_workspace.file().today());
    line.tone = Tone::Info;
    switch (one.what) {
    case NewsKind::QuestionAnswered:
        line.iconName = QStringLiteral("question");
        line.chip = tr("Answered", "a question");
        break;
    case NewsKind::FeedbackReplied:
        line.iconName = QStringLiteral("feedback");
        line.chip = wording::name(one.reply);
        line.tone = toneOf(one.reply);
        break;
    case NewsKind::Thanked:
        line.iconName = QStringLiteral("star");
        line.chip = tr("Thanks");
        break;
    case NewsKind::GoalSet:
        line.iconName = QStringLiteral("goal");
        line.chip = tr("New goal");
        break;
    case NewsKind::ActionNoted:
        line.iconName = QStringLiteral("check-circle");
        line.chip = tr("For you to do");
        break;
    case NewsKind::SessionPlanned:
    case NewsKind::SessionMoved:
    case NewsKind::SessionRecorded:
        line.iconName = QStringLiteral("session");
        line.chip = one.what == NewsKind::SessionMoved     ? tr("Moved", "a session")
                    : one.what == NewsKind::SessionPlanned ? tr("Planned", "a session")
                                                           : tr("Recorded", "a session");
        if (one.session)
            line.title = wording::when(*one.session);
        break;
    }
    return line;
}

} // namespace mentoring::ui
