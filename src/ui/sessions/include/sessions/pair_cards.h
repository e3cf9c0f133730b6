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
};

/// The next session, the last ones, and what to do about them.
class SessionsCard : public PairCard {
    Q_OBJECT

public:
    explicit SessionsCard(Workspace& workspace, QWidget* parent = nullptr);
    using QWidget::show;
    void show(PairFolder& folder) override;
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
