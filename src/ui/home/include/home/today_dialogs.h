#pragma once

#include "app/worklist.h"
#include "parts/form_dialog.h"

namespace mentoring::ui {

/// Not now: until when a thing is not to be told.
class PutOffDialog : public FormDialog {
    Q_OBJECT

public:
    PutOffDialog(Workspace& workspace, Waits why, const WaitingThing& thing, const QString& about,
                 QWidget* parent = nullptr);
};

/// From when on something waits, in days, for a program.
class LimitsDialog : public FormDialog {
    Q_OBJECT

public:
    LimitsDialog(Workspace& workspace, ProgramId program, QWidget* parent = nullptr);
};

} // namespace mentoring::ui
