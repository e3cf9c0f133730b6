#include "furnish.h"

#include <QAction>

#include "app/desk.h"
#include "concerns/concerns_page.h"
#include "concerns/gains_page.h"
#include "desk/own_home_page.h"
#include "desk/pairs_page.h"
#include "draft_forms.h"
#include "feedback/feedback_page.h"
#include "goals/goals_page.h"
#include "import/import_wizard.h"
#include "import/pairs_wizard.h"
#include "insights/insights_page.h"
#include "matching/matching_page.h"
#include "mentorships/mentorships_page.h"
#include "people/home_page.h"
#include "people/people_export.h"
#include "people/people_page.h"
#include "programs/program_dialog.h"
#include "sessions/sessions_page.h"
#include "settings/organisation_page.h"
#include "window/main_window.h"

namespace mentoring::ui {

namespace {

/// The window speaks; its words are marked with QT_TRANSLATE_NOOP, for these functions belong to no class.
QString say(const char* text) {
    return MainWindow::tr(text);
}

void openProgram(Workspace& workspace, ProgramId program, QWidget* parent) {
    ProgramDialog dialog(workspace, program, parent);
    if (dialog.exec() == QDialog::Accepted && !program.isSet()) {
        workspace.setProgram(dialog.program());
    }
}

void openPairsImport(Workspace& workspace, const QString& path, QWidget* parent) {
    PairsWizard wizard(workspace, parent);
    if (!path.isEmpty()) {
        wizard.open(path);
    }
    wizard.exec();
}

void openImport(Workspace& workspace, const QString& path, QWidget* parent) {
    ImportWizard wizard(workspace, parent);
    if (!path.isEmpty()) {
        wizard.open(path);
    }
    wizard.exec();
    if (!wizard.pairsFile().isEmpty()) {
        openPairsImport(workspace, wizard.pairsFile(), parent);
    }
}

/// Some menu entries are actions of a page: the page comes to the front and does it.
void onPage(MainWindow& window, const QString& pageId, const QString& action) {
    window.showPage(pageId);
    if (const Page* page = window.page(pageId)) {
        for (QAction* candidate : page->menuActions()) {
            if (candidate->objectName() == action && candidate->isEnabled()) {
                candidate->trigger();
                return;
            }
        }
    }
    window.workspace()->tell(Tone::Info,
                             say(QT_TRANSLATE_NOOP("mentoring::ui::MainWindow", "There is nothing to export yet.")));
}

/// After a session has been logged one may go on to write feedback about it.
std::pair<SessionsPage*, FeedbackPage*> makeSessionsAndFeedback(MainWindow& window, Workspace& workspace) {
    auto* sessions = new SessionsPage(workspace);
    auto* feedback = new FeedbackPage(workspace);
    QObject::connect(sessions, &SessionsPage::feedbackAsked, feedback,
                     [&window, feedback](qint64 pair, qint64 session) {
                         window.showPage(feedback->id());
                         feedback->give(MentorshipId{pair}, SessionId{session});
                     });
    return {sessions, feedback};
}

/// What a mentor or a mentee sees: their own mentoring, nobody else's.
std::vector<Page*> makeOwnPages(MainWindow& window, Workspace& workspace) {
    const Desk& desk = workspace.file().desk();
    const auto [sessions, feedback] = makeSessionsAndFeedback(window, workspace);
    std::vector<Page*> pages{
        new OwnHomePage(workspace),  new PairsPage(workspace),   new GoalsPage(workspace), sessions, feedback,
        new InsightsPage(workspace), new ConcernsPage(workspace)};
    if (desk.roles(*desk.perspective().person).mentor) {
        pages.push_back(new GainsPage(workspace));
    }
    return pages;
}

std::vector<Page*> makePages(MainWindow& window, Workspace& workspace) {
    if (!workspace.file().desk().isCoordinator()) {
        return makeOwnPages(window, workspace);
    }
    auto* home = new HomePage(workspace);
    auto* people = new PeoplePage(workspace);
    const auto import = [&window, &workspace] { openImport(workspace, {}, &window); };
    QObject::connect(home, &HomePage::importAsked, &workspace, import);
    QObject::connect(people, &PeoplePage::importAsked, &workspace, import);
    QObject::connect(home, &HomePage::newProgramAsked, &workspace,
                     [&window, &workspace] { openProgram(workspace, {}, &window); });
    QObject::connect(home, &HomePage::peopleAsked, people, [&window, people](const QString& view) {
        window.showPage(people->id());
        people->showView(view);
    });
    const auto [sessions, feedback] = makeSessionsAndFeedback(window, workspace);
    return {home,
            people,
            new MatchingPage(workspace),
            new MentorshipsPage(workspace),
            sessions,
            new GoalsPage(workspace),
            feedback,
            new InsightsPage(workspace),
            new ConcernsPage(workspace),
            new OrganisationPage(workspace)};
}

} // namespace

void furnish(MainWindow& window) {
    window.setPageFactory([&window](Workspace& workspace) { return makePages(window, workspace); });
    MainWindow::Commands commands;
    commands.newProgram = [](Workspace& workspace, QWidget* parent) { openProgram(workspace, {}, parent); };
    commands.programSettings = [](Workspace& workspace, QWidget* parent) {
        openProgram(workspace, workspace.program(), parent);
    };
    commands.organisationSettings = [&window](Workspace&, QWidget*) {
        window.showPage(QStringLiteral("organisation"));
    };
    commands.openDraft = openDraft;
    commands.importPeople = [](Workspace& workspace, QWidget* parent) { openImport(workspace, {}, parent); };
    commands.importPairs = [](Workspace& workspace, QWidget* parent) { openPairsImport(workspace, {}, parent); };
    commands.importFile = [](Workspace& workspace, const QString& path, QWidget* parent) {
        openImport(workspace, path, parent);
    };
    commands.importSkills = [&window](Workspace&, QWidget*) {
        window.showPage(QStringLiteral("organisation"));
        if (auto* page = qobject_cast<OrganisationPage*>(window.page(QStringLiteral("organisation")))) {
            page->importSkills();
        }
    };
    commands.exportPeople = exportPeople;
    commands.exportMentorships = [&window](Workspace&, QWidget*) {
        onPage(window, QStringLiteral("mentorships"), QStringLiteral("exportMentorshipsAction"));
    };
    commands.exportScores = [&window](Workspace&, QWidget*) {
        onPage(window, QStringLiteral("matching"), QStringLiteral("exportScoresAction"));
    };
    window.setCommands(std::move(commands));
}

} // namespace mentoring::ui
