#include "matching/keep_scenario_dialog.h"

#include <QLineEdit>

#include "kit/question_dialog.h"
#include "kit/utf8.h"
#include "wording/criteria.h"

namespace mentoring::ui {

KeepScenarioDialog::KeepScenarioDialog(Workspace& workspace, std::shared_ptr<const MatchingView> view, QWidget* parent)
    : FormDialog(workspace, tr("Keep as scenario"), tr("Keep scenario"), parent) {
    setObjectName(QStringLiteral("keepScenarioDialog"));
    addSentence(
        tr("Criteria, aims and the %Ln pair(s) shown are kept under a name, to be compared with others and taken "
           "up later. Nothing is published.",
           nullptr, static_cast<int>(view->result().pairs.size())));
    auto* name = addLine("scenarioNameEdit", tr("&Name of the scenario"), {}, Field::Name);
    name->setText(wording::name(view->criteria()));
    name->selectAll();
    setQuestion([this, name, view] {
        const auto& matching = this->workspace().file().matching();
        if (!matching.scenario(view->program(), fromQt(name->text())))
            return true;
        QuestionDialog question(
            tr("Replace the scenario?"),
            tr("A scenario of this name is kept already. It would be replaced; undo brings it back."),
            {tr("Choose another name"), tr("Replace")}, this);
        return question.ask() == 1;
    });
    setAction([this, name, view] {
        this->workspace().file().matching().keepScenario(fromQt(name->text()), view->outcome());
    });
}

} // namespace mentoring::ui
