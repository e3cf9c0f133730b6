#pragma once

#include "app/list_pages.h"
#include "kit/long_list_model.h"
#include "mentoring/feedback.h"
#include "window/workspace.h"

namespace mentoring::ui {

/// What the list needs of a piece of feedback.
struct FeedbackEntry {
    qint64 id = 0;
    qint64 written = 0; ///< milliseconds since 1970
    SharedTexts::Index when = 0;
    SharedTexts::Index who = 0;
    SharedTexts::Index about = 0;
    FoldedTexts::Place text;
    quint8 reply = 0;
    quint8 group = 0;
    bool isAwaited = false; ///< a reply, of whoever is at the desk; for the coordinator of anybody
};

/// All feedback that whoever is at the desk sees, newest first.
class FeedbackList : public LongListModel<FeedbackEntry> {
public:
    enum Column { WhenColumn, WhoColumn, TextColumn, AboutColumn, ReplyColumn };
    enum Group { ReceivedGroup, GivenGroup, OtherGroup };

    FeedbackList(const Workspace& workspace, QObject* parent);

    bool prepareSearch(int most) override;

    /// Before the list is read anew.
    void empty();
    [[nodiscard]] FeedbackEntry entryOf(const Seen<Feedback>& feedback, const FeedbackSubjects& subjects);
    [[nodiscard]] bool isBehind(const FeedbackEntry& one, const FeedbackEntry& other) const {
        return comesFirst(other, one);
    }
    /// One of the two goes by another name now.
    void rename(const Mentorship& pair);
    /// What feedback is about has changed.
    void renew(const Session& session);
    void renew(const Goal& goal);
    /// Only what waits for a reply.
    void setOnlyWaiting(bool only);
    [[nodiscard]] int waiting() const;

protected:
    [[nodiscard]] bool comesFirst(const FeedbackEntry& one, const FeedbackEntry& other) const override;
    [[nodiscard]] Row shownAs(const FeedbackEntry& entry) const override;
    [[nodiscard]] FoundWords foundOf(const FeedbackEntry& entry) const override;
    [[nodiscard]] int group(const FeedbackEntry& entry) const override { return entry.group; }
    void lookForWords(const std::vector<std::string>& words) override;
    [[nodiscard]] bool passes(int row) const override;
    [[nodiscard]] bool sortsByNumber(int column) const override { return column == WhenColumn; }
    [[nodiscard]] double sortNumber(int row, int column) const override;
    [[nodiscard]] QString sortText(int row, int column) const override;

private:
    const Workspace& m_workspace;
    SharedTexts m_days;
    SharedTexts m_directions;
    SharedTexts m_subjects;
    FoldedTexts m_texts;
    std::vector<FoundWords> m_foundReplies;
    bool m_onlyWaiting = false;
};

} // namespace mentoring::ui
