#pragma once

#include "mentoring/kudos.h"
#include "parts/draft_form.h"
#include "parts/form_dialog.h"

namespace mentoring::ui {

/// A line of thanks: written, or read again, changed and deleted by whose it is.
class KudosDialog : public FormDialog {
    Q_OBJECT

public:
    /// One without an id is given to the pair it names.
    KudosDialog(Workspace& workspace, const Kudos& kudos, QWidget* parent = nullptr);
};

extern const DraftForm newKudosForm;
extern const DraftForm kudosForm;

} // namespace mentoring::ui
