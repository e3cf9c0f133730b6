#include "feedback_list.h"

#include <algorithm>
#include <tuple>

#include "app/desk.h"
#include "feedback/feedback_page.h"
#include "kit/utf8.h"
#include "parts/feedback_facts.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

/// The pair, and which of the two wrote.
quint64 keyOf(MentorshipId pair, bool byMentor) {
    return static_cast<quint64>(pair.value) * 2 + (byMentor ? 1 : 0);
}
quint64 keyOf(SessionId session) {
    return static_cast<quint64>(session.value) * 2;
}
quint64 keyOf(GoalId goal) {
    return static_cast<quint64>(goal.value) * 2 + 1;
}

} // namespace

FeedbackList::FeedbackList(const Workspace& workspace, QObject* parent)
    : LongListModel(parent), m_workspace(workspace), m_days([](quint64 key) {
          return wording::date(Date{std::chrono::sys_days{std::chrono::days{static_cast<int>(key)}}});
      }),
      m_directions([this](quint64 key) {
          const MentorshipId id{static_cast<std::int64_t>(key / 2)};
          const auto* pair = m_workspace.file().directory().mentorship(id);
          if (!pair)
              return QString();
          const bool byMentor = key % 2 == 1;
          Feedback feedback;
          feedback.from.author = byMentor ? pair->mentor : pair->mentee;
          feedback.to = byMentor ? pair->mentee : pair->mentor;
          return directionOf(m_workspace, feedback);
      }) {}

bool FeedbackList::prepareSearch(int most) {
    return m_days.makeAhead(most) || m_directions.makeAhead(most) || m_subjects.makeAhead(most);
}

void FeedbackList::empty() {
    clear();
    m_days.clear();
    m_directions.clear();
    m_subjects.clear();
    m_texts.clear();
}

FeedbackEntry FeedbackList::entryOf(const Seen<Feedback>& feedback, const FeedbackSubjects& subjects) {
    const auto& at = m_workspace.file().desk().perspective();
    const auto* pair = m_workspace.file().directory().mentorship(feedback.mentorship);
    FeedbackEntry entry;
    entry.id = feedback.id.value;
    entry.written = feedback.from.writtenAt.time_since_epoch().count();
    const auto day = dayOf(feedback.from.writtenAt);
    entry.when = m_days.of(static_cast<quint64>(std::chrono::sys_days{day}.time_since_epoch().count()));
    entry.who = m_directions.of(keyOf(feedback.mentorship, pair && feedback.from.author == pair->mentor));
    const auto session = subjects.sessions.find(feedback.session);
    const auto goal = subjects.goals.find(feedback.goal);
    if (session != subjects.sessions.end())
        entry.about = m_subjects.of(keyOf(session->first), [&] { return aboutText(session->second); });
    else if (goal != subjects.goals.end())
        entry.about = m_subjects.of(keyOf(goal->first), [&] { return aboutText(goal->second); });
    else
        entry.about = m_subjects.of(0, [] { return QString(); });
    const auto text =
        (feedback.isWhole() ? toQt(std::string(feedback.firstText())) : FeedbackPage::tr("withdrawn")).simplified();
    entry.text = m_texts.add(text.toStdString());
    entry.reply = static_cast<quint8>(feedback.reply);
    entry.group = at.is(feedback.to) ? ReceivedGroup : at.is(feedback.from.author) ? GivenGroup : OtherGroup;
    entry.isAwaited = feedback.waitsForReply() && (at.isCoordinator() || at.is(feedback.to));
    return entry;
}

void FeedbackList::rename(const Mentorship& pair) {
    for (const bool byMentor : {true, false})
        (void)m_directions.renew(keyOf(pair.id, byMentor));
}

void FeedbackList::renew(const Session& session) {
    if (m_subjects.renew(keyOf(session.id), aboutText(session)))
        saidAnew();
}

void FeedbackList::renew(const Goal& goal) {
    if (m_subjects.renew(keyOf(goal.id), aboutText(goal)))
        saidAnew();
}

void FeedbackList::setOnlyWaiting(bool only) {
    if (only == m_onlyWaiting)
        return;
    m_onlyWaiting = only;
    refilter();
}

int FeedbackList::waiting() const {
    return static_cast<int>(std::ranges::count(entries(), true, &FeedbackEntry::isAwaited));
}

bool FeedbackList::passes(int row) const {
    return LongListModel::passes(row) && (!m_onlyWaiting || entryAt(row).isAwaited);
}

bool FeedbackList::comesFirst(const FeedbackEntry& one, const FeedbackEntry& other) const {
    return std::tie(other.written, other.id) < std::tie(one.written, one.id);
}

RecordListModel::Row FeedbackList::shownAs(const FeedbackEntry& entry) const {
    const auto reply = static_cast<FeedbackReply>(entry.reply);
    Row row;
    row.id = entry.id;
    row.strong = entry.isAwaited;
    row.cells = {{m_days.at(entry.when)},
                 {m_directions.at(entry.who)},
                 {toQt(m_texts.written(entry.text))},
                 {m_subjects.at(entry.about)},
                 {wording::name(reply), std::nullopt, toneOf(reply)}};
    return row;
}

double FeedbackList::sortNumber(int row, int) const {
    return static_cast<double>(entryAt(row).written);
}

QString FeedbackList::sortText(int row, int column) const {
    const auto& entry = entryAt(row);
    switch (column) {
    case WhoColumn:
        return m_directions.at(entry.who);
    case TextColumn:
        return toQt(m_texts.written(entry.text));
    case AboutColumn:
        return m_subjects.at(entry.about);
    default:
        return wording::name(static_cast<FeedbackReply>(entry.reply));
    }
}

void FeedbackList::lookForWords(const std::vector<std::string>& words) {
    m_days.lookFor(words);
    m_directions.lookFor(words);
    m_subjects.lookFor(words);
    m_foundReplies.clear();
    for (const auto reply : allFeedbackReplies)
        m_foundReplies.push_back(foundIn(foldedBytes(wording::name(reply)), words));
}

FoundWords FeedbackList::foundOf(const FeedbackEntry& entry) const {
    return m_days.found(entry.when) | m_directions.found(entry.who) | m_subjects.found(entry.about) |
           m_foundReplies[entry.reply] | foundIn(m_texts.folded(entry.text), words());
}

} // namespace mentoring::ui
