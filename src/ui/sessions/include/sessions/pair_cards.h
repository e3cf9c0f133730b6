#pragma once

#include "parts/pair_chapter.h"

namespace mentoring::ui {

/// What the two agreed, in a few lines.
class AgreementCard : public PairCard {
    Q_OBJECT

public:
    explicit AgreementCard(Workspace& workspace, QWidget* parent = nullptr);
    using QWidget::show;
    void show(PairFolder& folder) override;

private:
    /// Who has accepted it and who has not: whoever is at the desk does so for themselves, the coordinator as told.
    void showAcceptance(const Mentorship& pair, const Agreement& agreement);
    void accept(MentorshipId pair, std::optional<Date> Agreement::*day);
    void saveOrPrint(const Mentorship& pair);
};

/// The session that is next, or that waits to be recorded, with the one thing to do about it; and those planned after.
class NextSessionCard : public PairCard {
    Q_OBJECT

public:
    explicit NextSessionCard(Workspace& workspace, QWidget* parent = nullptr);
    using QWidget::show;
    void show(PairFolder& folder) override;

private:
    static constexpr int mostLater = 2; ///< unfolded

    void showFirst(const Seen<Session>& session, bool mayWrite);
    void plan(MentorshipId pair);
    void addPrimary(const char* objectName, const QString& text, std::function<void()> pressed);
    [[nodiscard]] static QString agendaOf(const Session& session);
};

/// What was promised: open ones until they are done.
class ActionsCard : public PairCard {
    Q_OBJECT

public:
    explicit ActionsCard(Workspace& workspace, QWidget* parent = nullptr);
    using QWidget::show;
    void show(PairFolder& folder) override;
};

/// The private notes of whoever is at the desk.
class NotesCard : public PairCard {
    Q_OBJECT

public:
    explicit NotesCard(Workspace& workspace, QWidget* parent = nullptr);
    using QWidget::show;
    void show(PairFolder& folder) override;
};

extern const PairChapter agreementChapter;
extern const PairChapter sessionsChapter;
extern const PairChapter actionsChapter;

} // namespace mentoring::ui
