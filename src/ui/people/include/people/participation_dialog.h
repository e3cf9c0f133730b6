#pragma once

#include <memory>

#include "mentoring/participation.h"
#include "parts/form_dialog.h"

class QCheckBox;

namespace mentoring::ui {

class PartFields;

/// A person's part in the program shown: roles, skills offered and sought, wishes and whom they must not be paired
/// with, capacity, availability, priority.
class ParticipationDialog : public FormDialog {
    Q_OBJECT

public:
    ParticipationDialog(Workspace& workspace, PersonId person, QWidget* parent = nullptr);
    ~ParticipationDialog() override;

private:
    void addRoles();
    void addWishes();
    void addWaiting();
    void addOpenPairs();
    /// Only what the roles ask for is shown; what is hidden is kept.
    void showWhatIsAsked();
    /// Pairs of theirs that go on although the role they are in, or their being available, ends.
    [[nodiscard]] int pairsLeft() const;
    [[nodiscard]] Participation read() const;

    Participation m_part;
    std::unique_ptr<PartFields> m_partFields;
    QCheckBox* m_asMentor = nullptr;
    QCheckBox* m_asMentee = nullptr;
    QCheckBox* m_nominated = nullptr;
    DayEdit* m_waitingSince = nullptr;
    Label* m_openPairs = nullptr;
};

} // namespace mentoring::ui
