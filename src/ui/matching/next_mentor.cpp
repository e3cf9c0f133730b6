#include "matching/next_mentor.h"

#include "app/matching_service.h"
#include "matching/matching_view.h"
#include "matching/short_list_dialog.h"

namespace mentoring::ui {

std::optional<PersonId> chooseNextMentor(Workspace& workspace, MentorshipId pair, QWidget* parent) {
    std::optional<MatchingOutcome> outcome;
    if (!workspace.attempt([&] { outcome = workspace.file().matching().lookFor(pair); }))
        return std::nullopt;
    if (!outcome) {
        workspace.tell(Tone::Info, ShortListDialog::tr("The mentee does not take part in the program now: accept or "
                                                       "resume them there first."));
        return std::nullopt;
    }
    const auto mentee = *outcome->snapshot->menteeOf(workspace.file().directory().mentorship(pair)->mentee);
    const auto view =
        std::make_shared<const MatchingView>(std::make_shared<const MatchingOutcome>(*std::move(outcome)));
    ShortListDialog dialog(workspace, view, mentee, parent);
    if (dialog.exec() != QDialog::Accepted || dialog.chosen() < 0)
        return std::nullopt;
    return view->mentor(dialog.chosen()).person.id;
}

} // namespace mentoring::ui
