#pragma once

#include <set>
#include <string>

#include "kit/lines_card.h"
#include "window/workspace.h"

namespace mentoring::ui {

/// What whoever is at the desk has begun to write and not yet recorded: each line opens its form again. Hidden where
/// there is nothing.
class DraftsCard : public LinesCard {
    Q_OBJECT

public:
    /// `forms`: only drafts of these (see draftKey); empty means all.
    DraftsCard(Workspace& workspace, const QString& objectName, std::set<std::string> forms = {},
               QWidget* parent = nullptr);

    /// Shows what there is now. It does so by itself when a draft comes or goes.
    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    Workspace& m_workspace;
    std::set<std::string> m_forms;
    bool m_showsAll = false;
};

} // namespace mentoring::ui
