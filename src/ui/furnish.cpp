#include "furnish.h"

#include <QScrollArea>
#include <QTimer>

#include "app/desk.h"
#include "app/feedback_service.h"
#include "app/gain_service.h"
#include "app/goal_service.h"
#include "app/insight_service.h"
#include "app/kudos_service.h"
#include "app/mentorship_service.h"
#include "app/pair_service.h"
#include "concerns/advice_card.h"
#include "concerns/concern_dialogs.h"
#include "concerns/concerns_page.h"
#include "concerns/gains_card.h"
#include "concerns/gains_page.h"
#include "draft_forms.h"
#include "feedback/feedback_chapter.h"
#include "feedback/feedback_page.h"
#include "feedback/kudos_chapter.h"
#include "feedback/kudos_dialog.h"
#include "goals/career_plan_card.h"
#include "goals/career_plan_dialog.h"
#include "goals/goal_dialog.h"
#include "goals/goals_card.h"
#include "goals/goals_page.h"
#include "home/home_page.h"
#include "home/own_home_page.h"
#include "home/today_dialogs.h"
#include "home/today_page.h"
#include "import/import_wizard.h"
#include "import/pairs_wizard.h"
#include "insights/insight_dialogs.h"
#include "insights/insights_card.h"
#include "insights/insights_page.h"
#include "matching/matching_page.h"
#include "matching/next_mentor.h"
#include "mentorships/contacts_card.h"
#include "mentorships/end_mentorship_dialog.h"
#include "mentorships/health_card.h"
#include "mentorships/life_card.h"
#include "mentorships/life_dialogs.h"
#include "mentorships/mentorships_page.h"
#include "mentorships/pair_timeline.h"
#include "mentorships/pairs_page.h"
#include "mentorships/partner_card.h"
#include "mentorships/way_card.h"
#include "people/own_profile.h"
#include "people/people_export.h"
#include "people/people_page.h"
#include "programs/program_dialog.h"
#include "sessions/pair_cards.h"
#include "sessions/session_dialogs.h"
#include "sessions/sessions_page.h"
#include "settings/organisation_page.h"
#include "settings/vocabulary_forms.h"
#include "window/main_window.h"

namespace mentoring::ui {

namespace {

/// The window speaks; its words are marked with QT_TRANSLATE_NOOP, for these functions belong to no class.
QString say(const char* text) {
    return MainWindow::tr(text);
}

void openProgram(Workspace& workspace, ProgramId program, QWidget* parent) {
    ProgramDialog dialog(workspace, program, parent);
    if (dialog.exec() == QDialog::Accepted && !program.isSet())
        workspace.setProgram(dialog.program());
}

void openPairsImport(Workspace& workspace, const QString& path, QWidget* parent) {
    PairsWizard wizard(workspace, parent);
    if (!path.isEmpty())
        wizard.open(path);
    wizard.exec();
}

void openImport(Workspace& workspace, const QString& path, QWidget* parent) {
    ImportWizard wizard(workspace, parent);
    if (!path.isEmpty())
        wizard.open(path);
    wizard.exec();
    if (!wizard.pairsFile().isEmpty())
        openPairsImport(workspace, wizard.pairsFile(), parent);
}

bool turnIntoGoal(Workspace& workspace, FeedbackId id, QWidget* parent) {
    const auto feedback = workspace.file().feedback().feedback(id);
    if (!feedback)
        return false;
    GoalDialog dialog(workspace, *feedback, parent);
    return dialog.exec() == QDialog::Accepted && workspace.open(dialog.goal());
}

/// In its form for whoever wrote it, for others where it stands: on the page of the pair.
bool openKudos(Workspace& workspace, KudosId id, QWidget* parent) {
    const KudosService service(workspace.file());
    const auto kudos = service.kudos(id);
    if (!kudos)
        return false;
    if (workspace.isReadOnly() || !service.mayEdit(*kudos))
        return workspace.open(kudos->mentorship);
    KudosDialog(workspace, kudos->record(), parent).exec();
    return true;
}

/// What happens to a pair, in the form that it takes; without one at once. True: it happened.
bool letHappen(Workspace& workspace, MentorshipId id, LifeEvent event, QWidget* parent) {
    const auto* pair = workspace.file().directory().mentorship(id);
    if (!pair || workspace.isReadOnly() || !after(pair->state, event))
        return false;
    auto& service = workspace.file().mentorships();
    switch (event) {
    case LifeEvent::Accept:
    case LifeEvent::Agree:
        return AcceptPairDialog(workspace, {id}, parent).exec() == QDialog::Accepted;
    case LifeEvent::Decline:
        return DeclinePairDialog(workspace, {id}, parent).exec() == QDialog::Accepted;
    case LifeEvent::Begin:
        return workspace.attempt([&] { service.begin({id}); });
    case LifeEvent::Pause:
        return PausePairDialog(workspace, {id}, parent).exec() == QDialog::Accepted;
    case LifeEvent::Resume:
        return workspace.attempt([&] { service.resume({id}); });
    case LifeEvent::Extend:
        return ExtendPairDialog(workspace, {id}, parent).exec() == QDialog::Accepted;
    case LifeEvent::Complete:
    case LifeEvent::CompleteEarly:
    case LifeEvent::Dissolve:
        return EndMentorshipDialog(workspace, {id}, parent).exec() == QDialog::Accepted;
    case LifeEvent::HandOver:
        return HandOverDialog(workspace, {id}, parent).exec() == QDialog::Accepted;
    case LifeEvent::Reopen:
        return workspace.attempt([&] { service.reopen({id}); });
    }
    return false;
}

/// The pair in which somebody is mentored whose page whoever is at the desk may see: one that runs, and the latest.
std::optional<MentorshipId> pairOfMentee(const Workspace& workspace, PersonId mentee) {
    std::optional<Mentorship> found;
    for (const auto& pair : workspace.file().desk().mentorships())
        if (pair.mentee == mentee && (!found || isOpen(pair.state) || !isOpen(found->state)))
            found = pair;
    return found ? std::optional(found->id) : std::nullopt;
}

/// Once the page that is coming has its size.
void bringToView(QWidget* within, const QString& name) {
    QTimer::singleShot(0, within, [within, name] {
        const auto cards = within->findChildren<QWidget*>(name);
        for (auto* card : cards)
            for (auto* above = card->parentWidget(); card->isVisible() && above; above = above->parentWidget())
                if (auto* scroll = qobject_cast<QScrollArea*>(above))
                    scroll->ensureWidgetVisible(card);
    });
}

/// One's own stands with one's goals, somebody else's on the page of the pair; where there is neither, in its form.
bool openCareerPlan(Workspace& workspace, CareerPlanId id, QWidget* parent) {
    const auto plan = workspace.file().goals().plan(id);
    if (!plan)
        return false;
    const auto owner = plan->from.author;
    const auto& desk = workspace.file().desk();
    if (desk.perspective().is(owner) && desk.roles(owner).mentee) {
        workspace.showPage(QStringLiteral("goals"));
        return true;
    }
    if (const auto pair = pairOfMentee(workspace, owner); pair && !desk.perspective().is(owner)) {
        const bool opened = workspace.open(*pair);
        if (opened && parent)
            bringToView(parent, QStringLiteral("pairPlanCard"));
        return opened;
    }
    if (workspace.isReadOnly())
        return false;
    CareerPlanDialog(workspace, owner, parent).exec();
    return true;
}

/// Where it stands: on the page of the pair; where it belongs to none, in its form.
bool openGain(Workspace& workspace, MentorGainId id, QWidget* parent) {
    const auto gain = workspace.file().gains().gain(id);
    if (!gain)
        return false;
    const auto& desk = workspace.file().desk();
    if (gain->mentorship.isSet())
        return workspace.open(gain->mentorship);
    if (workspace.isReadOnly() || !(desk.isCoordinator() || desk.perspective().is(gain->from.author)))
        return false;
    GainDialog(workspace, gain->record(), parent).exec();
    return true;
}

/// In its form for whoever recorded it, for others among the skills of the mentee.
bool openAssessment(Workspace& workspace, SkillAssessmentId id, QWidget* parent) {
    const auto& insights = workspace.file().insights();
    const auto assessment = insights.assessment(id);
    if (!assessment)
        return false;
    if (workspace.isReadOnly() || !insights.mayEdit(*assessment))
        return workspace.run(ShowInsightsOf{assessment->about});
    AssessmentDialog(workspace, assessment->record(), parent).exec();
    return true;
}

/// Exports stand in the menu also where their page has nothing to write yet.
void exportOrSay(Workspace& workspace, bool exported) {
    if (!exported) {
        workspace.tell(Tone::Info,
                       say(QT_TRANSLATE_NOOP("mentoring::ui::MainWindow", "There is nothing to export yet.")));
    }
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

template <class Dialog, class RecordId, class Find>
void takeInForm(Workspace& workspace, QWidget* parent, Find find) {
    workspace.records().set<RecordId>([&workspace, parent, find](const RecordId& id) {
        const auto record = find(workspace.file(), id);
        if (!record)
            return false;
        Dialog(workspace, record->record(), parent).exec();
        return true;
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
            if constexpr (std::is_void_v<std::invoke_result_t<Doing, const One&>>)
                doing(errand);
            else if (!doing(errand))
                return false;
            return this_.toFront(page);
        });
    }
    /// The page comes to the front, and then the errand is done there.
    template <class One, class Doing>
    void doesThere(Page* page, Doing doing) {
        take<One>(m_workspace, [this_ = *this, page, doing](const One& errand) {
            this_.toFront(page);
            doing(errand);
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
    registry.doesOn<PrepareSession>(
        pages.sessions, [page = pages.sessions](const PrepareSession& to) { return page->prepare(to.pair); });
    registry.doesThere<GiveFeedback>(
        pages.feedback, [page = pages.feedback](const GiveFeedback& to) { page->give(to.pair, to.about); });
    registry.doesOn<ShowInsightsOf>(
        pages.insights, [page = pages.insights](const ShowInsightsOf& to) { return page->showInsightsOf(to.person); });
    registry.doesOn<AskAdvice>(pages.concerns, [page = pages.concerns](const AskAdvice& to) { page->ask(to.pair); });
    return pages;
}

/// What a mentor or a mentee sees: their own mentoring, nobody else's.
std::vector<Page*> makeOwnPages(Registry& registry, Workspace& workspace) {
    const Desk& desk = workspace.file().desk();
    auto* pairs = new PairsPage(workspace, pairParts());
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
    auto* profile = new OwnProfilePage(workspace);
    registry.shows<PersonId>(profile);
    pages.push_back(profile);
    return pages;
}

std::vector<Page*> makeCoordinatorsPages(Registry& registry, Workspace& workspace) {
    auto* people = new PeoplePage(workspace);
    auto* matching = new MatchingPage(workspace);
    auto* mentorships = new MentorshipsPage(workspace, pairParts());
    auto* organisation = new OrganisationPage(workspace);
    registry.shows<PersonId>(people);
    registry.shows<MentorshipId>(mentorships);
    // Of the people in front what is shown; from elsewhere all of the program.
    take<ExportPeople>(workspace, [&workspace, people](const ExportPeople&) {
        if (people->isVisible())
            people->exportShown();
        else
            exportPeople(workspace, people->window());
    });
    registry.doesThere<ExportMentorships>(mentorships, [&workspace, mentorships](const ExportMentorships&) {
        exportOrSay(workspace, mentorships->exportShown());
    });
    registry.doesThere<ExportScores>(
        matching, [&workspace, matching](const ExportScores&) { exportOrSay(workspace, matching->exportScores()); });
    registry.doesThere<EditOrganisation>(organisation, [](const EditOrganisation&) {});
    take<NeverPairThem>(workspace, [&workspace, organisation](const NeverPairThem& them) {
        neverPairForm(workspace, organisation->window(), them.one, them.other)->exec();
    });
    registry.doesThere<ImportSkills>(organisation,
                                     [organisation](const ImportSkills&) { organisation->importSkills(); });
    const auto mentoring = makeMentoringPages(registry, workspace);
    return {new HomePage(workspace),
            new TodayPage(workspace),
            people,
            matching,
            mentorships,
            mentoring.sessions,
            mentoring.goals,
            mentoring.feedback,
            mentoring.insights,
            mentoring.concerns,
            organisation};
}

std::span<const PairChapter> pairChapters() {
    static const PairChapter all[] = {agreementChapter, goalsChapter,  careerPlanChapter, sessionsChapter,
                                      actionsChapter,   adviceChapter, feedbackChapter,   kudosChapter,
                                      insightsChapter,  levelsChapter, gainsChapter,      contactsChapter};
    return all;
}

std::vector<PairCards> makePairCards(Workspace& workspace, QWidget* parent) {
    // The Tab key goes from one to the next as they are made.
    PairCards now{PairBand::Now, {new NextSessionCard(workspace, parent), new ActionsCard(workspace, parent)}, {}};
    // Whoever coordinates sees both profiles elsewhere on the page.
    if (workspace.file().desk().isCoordinator()) {
        now.narrow.push_back(new HealthCard(workspace, parent));
        now.narrow.push_back(new ContactsCard(workspace, parent));
    } else {
        now.wide.insert(now.wide.begin(), new LifeCard(workspace, parent));
        now.narrow.push_back(new PartnerCard(workspace, parent));
    }
    now.narrow.push_back(new AdviceCard(workspace, parent));
    now.narrow.push_back(new WayCard(workspace, parent));
    const PairCards standing{
        PairBand::Standing,
        {new GoalsCard(workspace, parent), new CareerPlanCard(workspace, parent)},
        {new InsightsCard(workspace, parent), new AgreementCard(workspace, parent), new GainsCard(workspace, parent)}};
    const PairCards journal{
        PairBand::Journal, {new TimelineCard(workspace, pairChapters(), parent)}, {new NotesCard(workspace, parent)}};
    return {now, standing, journal};
}

void giveIcons(RecordIcons& icons) {
    icons.set<GoalId>(QStringLiteral("goal"));
    icons.set<SessionId>(QStringLiteral("session"));
    icons.set<FeedbackId>(QStringLiteral("feedback"));
    icons.set<InsightId>(QStringLiteral("skills"));
    icons.set<CareerPlanId>(QStringLiteral("goal"));
    icons.set<SkillAssessmentId>(QStringLiteral("level"));
    icons.set<PrivateNoteId>(QStringLiteral("lock"));
    icons.set<ActionItemId>(QStringLiteral("check"));
    icons.set<AdviceRequestId>(QStringLiteral("question"));
    icons.set<ConcernId>(QStringLiteral("warning"));
    icons.set<MentorGainId>(QStringLiteral("bulb"));
    icons.set<KudosId>(QStringLiteral("star"));
}

} // namespace

std::span<const DraftForm> formsOfFeatures() {
    static const DraftForm all[] = {newKudosForm, kudosForm,    ownProfileForm, declinePairForm, pausePairForm,
                                    handOverForm, pairAnewForm, newContactForm, contactForm};
    return all;
}

PairParts pairParts() {
    return {makePairCards, pairChapters()};
}

void furnish(MainWindow& window) {
    window.setPageFactory([&window](Workspace& workspace) {
        Registry registry(window, workspace);
        giveIcons(workspace.recordIcons());
        takeErrandsOfDialogs(workspace, &window);
        return workspace.file().desk().isCoordinator() ? makeCoordinatorsPages(registry, workspace)
                                                       : makeOwnPages(registry, workspace);
    });
}

void takeErrandsOfDialogs(Workspace& workspace, QWidget* parent) {
    // Records that are shown within others have a form of their own only.
    takeInForm<ActionDialog, ActionItemId>(
        workspace, parent, [](OrganisationFile& file, ActionItemId id) { return file.pairs().action(id); });
    takeInForm<NoteDialog, PrivateNoteId>(
        workspace, parent, [](OrganisationFile& file, PrivateNoteId id) { return file.pairs().note(id); });
    workspace.records().set<KudosId>([&workspace, parent](KudosId id) { return openKudos(workspace, id, parent); });
    workspace.records().set<CareerPlanId>(
        [&workspace, parent](CareerPlanId id) { return openCareerPlan(workspace, id, parent); });
    workspace.records().set<MentorGainId>(
        [&workspace, parent](MentorGainId id) { return openGain(workspace, id, parent); });
    workspace.records().set<SkillAssessmentId>(
        [&workspace, parent](SkillAssessmentId id) { return openAssessment(workspace, id, parent); });
    take<LogSession>(workspace,
                     [&workspace, parent](const LogSession& of) { logSession(workspace, of.planned, of.pair, parent); });
    take<PlanSession>(workspace, [&workspace, parent](const PlanSession& of) {
        PlanSessionDialog(workspace, {}, of.pair, {}, parent).exec();
    });
    take<PairAnew>(workspace, [&workspace, parent](const PairAnew& of) {
        const auto mentor = chooseNextMentor(workspace, of.pair, parent);
        return mentor && PairAnewDialog(workspace, of.pair, *mentor, parent).exec() == QDialog::Accepted;
    });
    take<LetHappen>(workspace, [&workspace, parent](const LetHappen& what) {
        return letHappen(workspace, what.pair, what.event, parent);
    });
    take<EditLimits>(workspace, [&workspace, parent](const EditLimits&) {
        if (workspace.program().isSet())
            LimitsDialog(workspace, workspace.program(), parent).exec();
    });
    take<NoteContact>(workspace, [&workspace, parent](const NoteContact& with) {
        Contact contact;
        contact.pair = with.pair;
        contact.person = with.person;
        ContactDialog(workspace, contact, parent).exec();
    });
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
