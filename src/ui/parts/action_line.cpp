#include "parts/action_line.h"

#include <QCoreApplication>

#include "app/pair_service.h"
#include "kit/utf8.h"
#include "parts/viewpoint.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

struct Action {
    Q_DECLARE_TR_FUNCTIONS(mentoring::ui::Action)
};

} // namespace

void addActionLine(LinesCard& card, Workspace& workspace, const ActionItem& action, OwnerOfAction owner) {
    QStringList detail;
    if (owner == OwnerOfAction::Said)
        detail << personName(workspace, action.owner);
    if (action.doneOn)
        detail << Action::tr("done on %1").arg(wording::date(*action.doneOn));
    else if (action.dueOn)
        detail << wording::due(*action.dueOn, workspace.file().today());
    const auto text = toQt(action.text);
    std::function<void()> edit;
    if (!workspace.isReadOnly())
        edit = [&workspace, id = action.id] { workspace.open(id); };
    card.addTick(
        text, detail.join(QStringLiteral(" · ")), !action.isOpen(), !workspace.isReadOnly(),
        [&workspace, id = action.id](bool on) {
            workspace.attempt([&] { workspace.file().pairs().finish(id, on); });
        },
        Action::tr("Edit or delete: %1").arg(text), std::move(edit));
}

} // namespace mentoring::ui
