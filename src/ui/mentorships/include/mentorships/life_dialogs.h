#pragma once

#include <vector>

#include "mentoring/life.h"
#include "parts/draft_form.h"
#include "parts/form_dialog.h"

namespace mentoring::ui {

/// Who of the two has said yes to the proposal, as told to the coordinator.
class AcceptPairDialog : public FormDialog {
    Q_OBJECT

public:
    AcceptPairDialog(Workspace& workspace, const std::vector<MentorshipId>& pairs, QWidget* parent = nullptr);
};

/// A no before the pair begins: whose, and why, as far as it was said.
class DeclinePairDialog : public FormDialog {
    Q_OBJECT

public:
    DeclinePairDialog(Workspace& workspace, const std::vector<MentorshipId>& pairs, QWidget* parent = nullptr);
};

/// A pause with the day on which they go on, where it is known, and why.
class PausePairDialog : public FormDialog {
    Q_OBJECT

public:
    PausePairDialog(Workspace& workspace, const std::vector<MentorshipId>& pairs, QWidget* parent = nullptr);
};

/// Another last day.
class ExtendPairDialog : public FormDialog {
    Q_OBJECT

public:
    ExtendPairDialog(Workspace& workspace, const std::vector<MentorshipId>& pairs, QWidget* parent = nullptr);
};

/// A mentor hands over: for each pair somebody else, the best of those who may and have a place first.
class HandOverDialog : public FormDialog {
    Q_OBJECT

public:
    HandOverDialog(Workspace& workspace, const std::vector<MentorshipId>& pairs, QWidget* parent = nullptr);
};

/// The mentee of a pair with another mentor, who has been chosen: why the pair ends, where it has not, and whether both
/// are asked first.
class PairAnewDialog : public FormDialog {
    Q_OBJECT

public:
    PairAnewDialog(Workspace& workspace, MentorshipId pair, PersonId mentor, QWidget* parent = nullptr);
};

/// Fills a choice with the reasons an end can have; the data is the reason.
void addReasons(QComboBox& choice, MentorshipState end);

extern const DraftForm declinePairForm;
extern const DraftForm pausePairForm;
extern const DraftForm handOverForm;
extern const DraftForm pairAnewForm;

} // namespace mentoring::ui
