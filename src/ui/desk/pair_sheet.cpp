#include "desk/pair_sheet.h"

#include <QDir>

#include "app/desk.h"
#include "app/feedback_service.h"
#include "app/goal_service.h"
#include "app/insight_service.h"
#include "app/pair_service.h"
#include "app/session_service.h"
#include "desk/pair_view.h"
#include "feedback/feedback_view.h"
#include "forms/viewpoint.h"
#include "kit/utf8.h"
#include "window/file_choice.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

using Section = report::Sheet::Section;

QString personName(const Workspace& workspace, PersonId id) {
    const auto* person = workspace.file().directory().person(id);
    return person ? toQt(person->displayName()) : QString();
}

void addAgreement(const Workspace& workspace, const Mentorship& pair, report::Sheet& sheet) {
    const auto agreement = workspace.file().pairs().agreement(pair.id);
    if (!agreement)
        return;
    Section section{PairView::tr("Agreement"), {}, {}};
    if (!agreement->purpose.empty())
        section.paragraphs << toQt(agreement->purpose);
    section.paragraphs << PairView::tr("Every %Ln week(s), %1", nullptr, agreement->rhythmWeeks)
                              .arg(wording::length(agreement->sessionMinutes));
    if (agreement->endsOn)
        section.paragraphs << PairView::tr("Until %1").arg(wording::date(*agreement->endsOn));
    sheet.sections.push_back(std::move(section));
}

void addGoals(const Workspace& workspace, const Mentorship& pair, report::Sheet& sheet) {
    Section section{PairView::tr("Goals"),
                    {},
                    {PairView::tr("Goal"), PairView::tr("State"), PairView::tr("Progress"), PairView::tr("By when")}};
    for (const auto& goal : workspace.file().goals().goalsOf(pair.mentee))
        section.rows.push_back({toQt(goal.title), wording::name(goal.state), wording::percent(goal.progress() / 100.0),
                                wording::date(goal.targetOn)});
    if (!section.rows.empty())
        sheet.sections.push_back(std::move(section));
}

void addSessions(const Workspace& workspace, const Mentorship& pair, report::Sheet& sheet) {
    Section section{
        PairView::tr("Sessions"), {}, {PairView::tr("When"), PairView::tr("State"), PairView::tr("Shared notes")}};
    for (const auto& session : workspace.file().sessions().sessionsOf(pair.id))
        section.rows.push_back({wording::when(session), wording::name(session.state), toQt(session.notes)});
    if (!section.rows.empty())
        sheet.sections.push_back(std::move(section));
}

void addActions(const Workspace& workspace, const Mentorship& pair, report::Sheet& sheet) {
    Section section{PairView::tr("Actions"),
                    {},
                    {PairView::tr("Action"), PairView::tr("Who"), PairView::tr("Until"), PairView::tr("Done")}};
    for (const auto& action : workspace.file().pairs().actionsOf(pair.id))
        section.rows.push_back({toQt(action.text), personName(workspace, action.owner), wording::date(action.dueOn),
                                wording::date(action.doneOn)});
    if (!section.rows.empty())
        sheet.sections.push_back(std::move(section));
}

void addFeedback(const Workspace& workspace, const Mentorship& pair, report::Sheet& sheet) {
    Section section{PairView::tr("Feedback"), {}, {}};
    for (const auto& feedback : workspace.file().feedback().feedbackOf(pair.id)) {
        if (!feedback.isWhole())
            continue;
        QStringList texts{directionOf(workspace, feedback) + QStringLiteral(", ") +
                          wording::date(dayOf(feedback.from.writtenAt))};
        for (const auto& answer : feedback.answers)
            texts << toQt(answer.text);
        section.paragraphs << texts.join(u'\n');
    }
    if (!section.paragraphs.isEmpty())
        sheet.sections.push_back(std::move(section));
}

void addInsights(const Workspace& workspace, const Mentorship& pair, report::Sheet& sheet) {
    Section section{PairView::tr("Strengths and areas to grow"), {}, {}};
    for (const auto& insight : workspace.file().insights().insightsAbout(pair.mentee))
        section.paragraphs << wording::labelled(wording::name(insight.kind), toQt(insight.title));
    if (!section.paragraphs.isEmpty())
        sheet.sections.push_back(std::move(section));
}

} // namespace

report::Sheet pairSheet(const Workspace& workspace, const Mentorship& pair) {
    const auto& desk = workspace.file().desk();
    report::Sheet sheet;
    sheet.title = nameOf(workspace, pair);
    const auto* program = workspace.file().directory().program(pair.program);
    sheet.subtitle =
        PairView::tr("%1, %2 since %3")
            .arg(program ? toQt(program->name) : QString(), wording::name(pair.state), wording::date(pair.startedOn));
    sheet.footer = PairView::tr("What %1 may see, %2. Private notes are left out.")
                       .arg(desk.isCoordinator() ? PairView::tr("the coordinator")
                                                 : personName(workspace, *desk.perspective().person),
                            wording::date(workspace.file().today()));
    addAgreement(workspace, pair, sheet);
    addGoals(workspace, pair, sheet);
    addSessions(workspace, pair, sheet);
    addActions(workspace, pair, sheet);
    addFeedback(workspace, pair, sheet);
    addInsights(workspace, pair, sheet);
    return sheet;
}

void printPairSheet(Workspace& workspace, const Mentorship& pair, QWidget* parent) {
    const auto path = FileChoice::toSave(parent, PairView::tr("Pair sheet"),
                                         nameOf(workspace, pair) + QStringLiteral(".pdf"), PairView::tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const bool written = workspace.attempt([&] { report::writePdf(pairSheet(workspace, pair), path); });
    if (written)
        workspace.tell(Tone::Success, PairView::tr("The sheet is in %1.").arg(QDir::toNativeSeparators(path)));
}

} // namespace mentoring::ui
