#include "furnish.h"

#include <QAction>

#include "app/desk.h"
#include "app/feedback_service.h"
#include "concerns/advice_card.h"
#include "concerns/concern_dialogs.h"
#include "concerns/concerns_page.h"
#include "concerns/gains_page.h"
#include "draft_forms.h"
#include "feedback/feedback_card.h"
#include "feedback/feedback_page.h"
#include "goals/goal_dialog.h"
#include "goals/goals_card.h"
#include "goals/goals_page.h"
#include "home/home_page.h"
#include "home/own_home_page.h"
#include "import/import_wizard.h"
#include "import/pairs_wizard.h"
#include "insights/insights_card.h"
#include "insights/insights_page.h"
#include "matching/matching_page.h"
#include "mentorships/mentorships_page.h"
#include "mentorships/pair_timeline.h"
#include "mentorships/pairs_page.h"
#include "people/people_export.h"
#include "people/people_page.h"
#include "programs/program_dialog.h"
#include "sessions/pair_cards.h"
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

bool turnIntoGoal(Workspace& workspace, FeedbackId id, QWidget* parent) {
    const auto feedback = workspace.file().feedback().feedback(id);
    if (!feedback) {
        return false;
    }
    GoalDialog dialog(workspace, *feedback, parent);
    return dialog.exec() == QDialog::Accepted && workspace.open(dialog.goal());
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

/// Has an errand done; where the doing answers nothing, it is done.
template <class One, class Doing>
void take(Workspace& workspace, Doing doing) {
    workspace.errands().set<One>([doing](const One& errand) {
        if constexpr (std::is_void_v<std::invoke_result_t<Doing, const One&>>) {
            doing(errand);
            return true;
        } else {
            return doing(errand);
        }
    });
}

/// Says which page takes what.
class Registry {
public:
    Registry(MainWindow& window, Workspace& workspace) : m_window(window), m_workspace(workspace) {}

    /// Records of these kinds are shown by the page.
    template <class... Ids>
    void shows(Page* page) {
        (m_workspace.records().set<Ids>(
             [this_ = *this, page](const Ids& id) { return page->showRecord(id) && this_.toFront(page); }),
         ...);
    }

    /// The errand is done on a page, which comes to the front when it is.
    template <class One, class Doing>
    void doesOn(Page* page, Doing doing) {
        take<One>(m_workspace, [this_ = *this, page, doing](const One& errand) {
            if constexpr (std::is_void_v<std::invoke_result_t<Doing, const One&>>) {
                doing(errand);
            } else if (!doing(errand)) {
                return false;
            }
            return this_.toFront(page);
        });
    }

private:
    bool toFront(const Page* page) const {
        m_window.showPage(page->id());
        return true;
    }

    MainWindow& m_window;
    Workspace& m_workspace;
};

/// Pages of the mentoring, for both homes.
struct MentoringPages {
    SessionsPage* sessions;
    GoalsPage* goals;
    FeedbackPage* feedback;
    InsightsPage* insights;
    ConcernsPage* concerns;
};

MentoringPages makeMentoringPages(Registry& registry, Workspace& workspace) {
    const MentoringPages pages{new SessionsPage(workspace), new GoalsPage(workspace), new FeedbackPage(workspace),
                               new InsightsPage(workspace), new ConcernsPage(workspace)};
    registry.shows<SessionId>(pages.sessions);
    registry.shows<GoalId>(pages.goals);
    registry.shows<FeedbackId>(pages.feedback);
    registry.shows<InsightId>(pages.insights);
    registry.shows<AdviceRequestId, ConcernId>(pages.concerns);
    registry.doesOn<LogSession>(pages.sessions,
                                [page = pages.sessions](const LogSession& to) { page->log({}, to.pair); });
    registry.doesOn<PrepareSession>(
        pages.sessions, [page = pages.sessions](const PrepareSession& to) { return page->prepare(to.pair); });
    registry.doesOn<ShowInsightsOf>(
        pages.insights, [page = pages.insights](const ShowInsightsOf& to) { return page->showInsightsOf(to.person); });
    registry.doesOn<AskAdvice>(pages.concerns, [page = pages.concerns](const AskAdvice& to) { page->ask(to.pair); });
    return pages;
}

/// What a mentor or a mentee sees: their own mentoring, nobody else's.
std::vector<Page*> makeOwnPages(Registry& registry, Workspace& workspace) {
    const Desk& desk = workspace.file().desk();
    auto* pairs = new PairsPage(workspace, makePairCards);
    registry.shows<MentorshipId>(pairs);
    const auto mentoring = makeMentoringPages(registry, workspace);
    std::vector<Page*> pages{
        new OwnHomePage(workspace), pairs, mentoring.goals, mentoring.sessions, mentoring.feedback, mentoring.insights,
        mentoring.concerns};
    if (desk.roles(*desk.perspective().person).mentor) {
        auto* gains = new GainsPage(workspace);
        registry.shows<MentorGainId>(gains);
        pages.push_back(gains);
    }
    return pages;
}

std::vector<Page*> makeCoordinatorsPages(Registry& registry, Workspace& workspace) {
    auto* people = new PeoplePage(workspace);
    auto* mentorships = new MentorshipsPage(workspace, makePairCards);
    registry.shows<PersonId>(people);
    registry.shows<MentorshipId>(mentorships);
    const auto mentoring = makeMentoringPages(registry, workspace);
    return {new HomePage(workspace),     people,
            new MatchingPage(workspace), mentorships,
            mentoring.sessions,          mentoring.goals,
            mentoring.feedback,          mentoring.insights,
            mentoring.concerns,          new OrganisationPage(workspace)};
}

void takeErrandsOfPages(MainWindow& window, Workspace& workspace) {
    take<GiveFeedback>(workspace, [&window](const GiveFeedback& to) {
        // One goes there, whatever becomes of the form.
        window.showPage(QStringLiteral("feedback"));
        if (auto* page = qobject_cast<FeedbackPage*>(window.page(QStringLiteral("feedback")))) {
            page->give(to.pair, to.about);
        }
    });
    take<ImportSkills>(workspace, [&](const ImportSkills&) {
        window.showPage(QStringLiteral("organisation"));
        if (auto* page = qobject_cast<OrganisationPage*>(window.page(QStringLiteral("organisation")))) {
            page->importSkills();
        }
    });
    take<ExportMentorships>(workspace, [&window](const ExportMentorships&) {
        onPage(window, QStringLiteral("mentorships"), QStringLiteral("exportMentorshipsAction"));
    });
    take<ExportScores>(workspace, [&window](const ExportScores&) {
        onPage(window, QStringLiteral("matching"), QStringLiteral("exportScoresAction"));
    });
    take<EditOrganisation>(workspace,
                           [&window](const EditOrganisation&) { window.showPage(QStringLiteral("organisation")); });
}

} // namespace

PairCards makePairCards(Workspace& workspace, QWidget* parent) {
    // The Tab key goes from one to the next as they are made.
    auto* sessions = new SessionsCard(workspace, parent);
    auto* goals = new GoalsCard(workspace, parent);
    auto* feedback = new FeedbackCard(workspace, parent);
    auto* insights = new InsightsCard(workspace, parent);
    auto* timeline = new TimelineCard(workspace, parent);
    auto* actions = new ActionsCard(workspace, parent);
    auto* advice = new AdviceCard(workspace, parent);
    auto* notes = new NotesCard(workspace, parent);
    auto* agreement = new AgreementCard(workspace, parent);
    return {{sessions, goals, feedback, timeline}, {actions, advice, insights, agreement, notes}};
}

void furnish(MainWindow& window) {
    window.setPageFactory([&window](Workspace& workspace) {
        Registry registry(window, workspace);
        takeErrandsOfDialogs(workspace, &window);
        takeErrandsOfPages(window, workspace);
        return workspace.file().desk().isCoordinator() ? makeCoordinatorsPages(registry, workspace)
                                                       : makeOwnPages(registry, workspace);
    });
}

void takeErrandsOfDialogs(Workspace& workspace, QWidget* parent) {
    take<TurnIntoGoal>(workspace, [&workspace, parent](const TurnIntoGoal& from) {
        return turnIntoGoal(workspace, from.feedback, parent);
    });
    take<NoteGain>(workspace,
                   [&workspace, parent](const NoteGain&) { GainDialog(workspace, MentorGain{}, parent).exec(); });
    take<ImportPeople>(workspace,
                       [&workspace, parent](const ImportPeople& from) { openImport(workspace, from.path, parent); });
    take<ImportPairs>(workspace,
                      [&workspace, parent](const ImportPairs& from) { openPairsImport(workspace, from.path, parent); });
    take<ExportPeople>(workspace, [&workspace, parent](const ExportPeople&) { exportPeople(workspace, parent); });
    take<NewProgram>(workspace, [&workspace, parent](const NewProgram&) { openProgram(workspace, {}, parent); });
    take<EditProgram>(
        workspace, [&workspace, parent](const EditProgram&) { openProgram(workspace, workspace.program(), parent); });
    take<OpenDraft>(workspace,
                    [&workspace, parent](const OpenDraft& draft) { openDraft(workspace, draft.key, parent); });
}

} // namespace mentoring::ui
