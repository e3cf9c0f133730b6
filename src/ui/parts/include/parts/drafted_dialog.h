#pragma once

#include <functional>

#include <QDialog>

#include "app/refusal.h"
#include "parts/draft_keeper.h"

class QBoxLayout;

namespace mentoring::ui {

/// A dialog that keeps what is typed, in whatever way it is left, until it is recorded.
class DraftedDialog : public QDialog {
    Q_OBJECT

public:
    explicit DraftedDialog(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] Workspace& workspace() const { return m_workspace; }
    [[nodiscard]] bool cameBackFromDraft() const { return m_fromDraft; }

    ~DraftedDialog() override;

    void reject() override;

protected:
    /// Keeps what is typed into the editors within `fields` and brings it back now, with a message on top of `column`.
    /// Call last, when the fields hold what they begin with.
    void keepDraft(DraftAbout about, QWidget& fields, QBoxLayout& column);
    /// Runs the action; with it goes the draft, in the same transaction. False when it was refused or failed.
    [[nodiscard]] bool record(const std::function<void()>& action, const std::function<void(const Issues&)>& refused);

private:
    void showFoundAgain(const DraftKeeper::Found& found, QBoxLayout& column);

    Workspace& m_workspace;
    DraftKeeper* m_draft = nullptr; ///< null: nothing is kept
    bool m_fromDraft = false;
};

} // namespace mentoring::ui
