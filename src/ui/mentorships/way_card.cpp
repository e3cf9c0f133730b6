#include "mentorships/way_card.h"

#include <algorithm>

#include "kit/utf8.h"
#include "wording/language.h"
#include "wording/numbers.h"

namespace mentoring::ui {

WayCard::WayCard(Workspace& workspace, QWidget* parent)
    : PairCard(workspace, QStringLiteral("wayCard"), Aspects(Aspect::Programs) | Aspect::Mentorships, parent) {}

void WayCard::show(PairFolder& folder) {
    clearLines();
    const auto& pair = folder.pair();
    const auto* program = m_workspace.file().directory().program(pair.program);
    const auto due =
        program && isOpen(pair.state) ? milestonesDue(program->plan, pair.startedOn) : std::vector<DueMilestone>();
    setVisible(!due.empty());
    if (due.empty())
        return;
    setTitle(tr("The way of the program"));
    const auto today = m_workspace.file().today();
    const auto language = wording::textLanguage();
    const auto next = std::ranges::find_if(due, [&](const DueMilestone& one) { return one.dueOn >= today; });
    const auto add = [&](const DueMilestone& one) {
        const auto& phase = program->plan.phases[one.phase];
        const auto text = toQt(phase.milestones[one.milestone].text.in(language));
        addText(tr("%1: %2", "a day, what is due").arg(wording::date(one.dueOn), text), Label::Body,
                one.dueOn < today ? Label::Muted : Label::Normal);
        addText(toQt(phase.name.in(language)), Label::Caption, Label::Muted);
    };
    if (next != due.end())
        add(*next);
    const auto others = static_cast<int>(due.size()) - (next == due.end() ? 0 : 1);
    if (others == 0)
        return;
    beginFold(tr("%Ln other milestone(s)", nullptr, others));
    for (auto one = due.begin(); one != due.end(); ++one)
        if (one != next)
            add(*one);
    endFold();
}

} // namespace mentoring::ui
