#pragma once

#include "kit/long_list_model.h"
#include "mentoring/session.h"
#include "window/workspace.h"

namespace mentoring::ui {

/// What the list needs of a session.
struct SessionEntry {
    qint64 id = 0;
    qint32 time = 0; ///< minutes since 1970, by which it is ordered
    SharedTexts::Index day = 0;
    SharedTexts::Index with : 24 = 0;
    quint32 goals : 8 = 0;
    quint16 clock = 0; ///< the text of the time of day; 0: none is known
    quint16 minutes : 12 = 0;
    quint16 state : 3 = 0;
    bool isToRecord : 1 = false;
};

/// All sessions that whoever is at the desk sees, newest first.
class SessionsList : public LongListModel<SessionEntry> {
public:
    enum Column { WhenColumn, PairColumn, StateColumn, LengthColumn, GoalsColumn };
    enum Group { UpcomingGroup, ToRecordGroup, PastGroup };

    SessionsList(const Workspace& workspace, QObject* parent);

    bool prepareSearch(int most) override;

    /// Before the list is read anew.
    void empty();
    [[nodiscard]] SessionEntry entryOf(const Session& session);
    [[nodiscard]] bool isBehind(const SessionEntry& one, const SessionEntry& other) const {
        return comesFirst(other, one);
    }
    /// A pair goes by another name now.
    void rename(const Mentorship& pair);

protected:
    [[nodiscard]] bool comesFirst(const SessionEntry& one, const SessionEntry& other) const override;
    [[nodiscard]] Row shownAs(const SessionEntry& entry) const override;
    [[nodiscard]] FoundWords foundOf(const SessionEntry& entry) const override;
    [[nodiscard]] int group(const SessionEntry& entry) const override;
    void lookForWords(const std::vector<std::string>& words) override;
    [[nodiscard]] bool sortsByNumber(int column) const override {
        return column != PairColumn && column != StateColumn;
    }
    [[nodiscard]] double sortNumber(int row, int column) const override;
    [[nodiscard]] QString sortText(int row, int column) const override;

private:
    [[nodiscard]] static QString stateOf(const SessionEntry& entry);
    [[nodiscard]] QString whenOf(const SessionEntry& entry) const;

    const Workspace& m_workspace;
    SharedTexts m_days;
    SharedTexts m_clocks;
    SharedTexts m_pairs;
    QStringList m_zones;
    // What was found in texts of which there are few, by state, length and number.
    std::vector<std::string> m_foldedLengths;
    std::vector<std::string> m_foldedGoals;
    FoundWords m_foundToRecord = 0;
    std::vector<FoundWords> m_foundStates;
    std::vector<FoundWords> m_foundLengths;
    std::vector<FoundWords> m_foundGoals;
};

} // namespace mentoring::ui
