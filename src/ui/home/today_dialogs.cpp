#include "home/today_dialogs.h"

#include <vector>

#include <QSpinBox>

#include "app/refusal.h"
#include "kit/form_field.h"
#include "kit/utf8.h"
#include "parts/day_edit.h"
#include "wording/worklist.h"

namespace mentoring::ui {

PutOffDialog::PutOffDialog(Workspace& workspace, Waits why, const WaitingThing& thing, const QString& about,
                           QWidget* parent)
    : FormDialog(workspace, tr("Not now"), tr("&Put off"), parent) {
    setObjectName(QStringLiteral("putOffDialog"));
    addHeading(about);
    addSentence(wording::cause(why, thing, workspace.file().today()));
    constexpr std::chrono::days aWeek{7};
    const Date next{std::chrono::sys_days{workspace.file().today()} + aWeek};
    auto* until = addDay("untilEdit", tr("Told again &on"), next, Field::When);
    fieldOf(until)->setHelp(
        tr("Until then it is not told, on no page and not in the shell. What is put off stands at the "
           "foot of the page."));
    setAction([this, why, thing, until] {
        if (until->isEmpty())
            throw Refusal({{Issue::DateMissing, Field::When}});
        Worklist(this->workspace().file()).putOff(why, this->workspace().program(), thing, *until->day());
    });
    until->setFocus();
}

LimitsDialog::LimitsDialog(Workspace& workspace, ProgramId program, QWidget* parent)
    : FormDialog(workspace, tr("Limits"), tr("&Use these"), parent) {
    setObjectName(QStringLiteral("limitsDialog"));
    const auto* of = workspace.file().directory().program(program);
    addHeading(of ? toQt(of->name) : QString());
    addSentence(tr("From when on something is told under “Needs you today”."));
    const auto limits = Worklist(workspace.file()).limits(program);
    std::vector<QSpinBox*> numbers;
    for (const auto& limit : allLimits)
        numbers.push_back(addNumber((std::string(limit.word) + "Spin").c_str(), wording::name(limit), shortestLimit,
                                    longestLimit, limits.*limit.days, tr("days")));
    setAction([this, program, numbers] {
        Limits chosen;
        for (std::size_t i = 0; i < numbers.size(); ++i)
            chosen.*allLimits[i].days = numbers[i]->value();
        Worklist(this->workspace().file()).setLimits(program, chosen);
    });
    numbers.front()->setFocus();
}

} // namespace mentoring::ui
