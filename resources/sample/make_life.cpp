// Gives the sample organisation nine months of mentoring: ithaca_make_life FILE en|fr [YYYY-MM-DD]
// The same pairs, goals, sessions and texts each time (fixed seed), up to the day given or today. They are written in
// the language given, but for a pair here and there: the company works in both.

#include <algorithm>
#include <cstdio>
#include <random>

#include <QCoreApplication>

#include "app/advice_service.h"
#include "app/concern_service.h"
#include "app/criteria_service.h"
#include "app/desk.h"
#include "app/feedback_service.h"
#include "app/gain_service.h"
#include "app/goal_service.h"
#include "app/insight_service.h"
#include "app/kudos_service.h"
#include "app/matching_service.h"
#include "app/mentorship_service.h"
#include "app/open_pairs.h"
#include "app/pair_service.h"
#include "app/program_service.h"
#include "app/session_service.h"
#include "mentoring/prompts.h"

namespace {

using namespace mentoring;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::sys_days;

constexpr int length = 270; // days

struct Said {
    TradeText title;
    TradeText what;
};
constexpr Said strengths[] = {
    {{"Listens before answering", "Écoute avant de répondre"},
     {"In the workshop both teams could finish, and then heard what they shared.",
      "À l’atelier, les deux équipes ont pu finir, puis le point commun a été nommé."}},
    {{"Explains figures simply", "Explique les chiffres simplement"},
     {"The budget meeting ended early because the one page said it all.",
      "La réunion budget s’est terminée plus tôt : une page disait tout."}},
    {{"Keeps promises small and kept", "Promet peu et tient"},
     {"Three deadlines in a row met without a reminder.", "Trois échéances tenues de suite, sans rappel."}},
    {{"Calm when things go wrong", "Garde son calme quand tout se complique"},
     {"When the line stopped on Tuesday the team knew within ten minutes who did what.",
      "Quand la ligne s’est arrêtée mardi, chacun savait en dix minutes quoi faire."}},
};
constexpr Said areas[] = {
    {{"Speak earlier in meetings", "Prendre la parole plus tôt"},
     {"The best idea came by mail after the meeting.", "La meilleure idée est arrivée par courriel après la réunion."}},
    {{"Say no in time", "Dire non à temps"},
     {"Two weekends of work because the request came in on a Friday and was accepted.",
      "Deux week-ends de travail pour une demande acceptée un vendredi."}},
    {{"Hand over with a clear result", "Déléguer avec un résultat clair"},
     {"The report was redone because what was expected had not been said.",
      "Le rapport a été refait, faute d’avoir dit ce qui était attendu."}},
};
constexpr TradeText notes[] = {
    {"We went through the presentation slide by slide and cut it by half.",
     "Nous avons relu la présentation page par page et l’avons réduite de moitié."},
    {"Talked about the new team. First names learned, first frictions named.",
     "Échange sur la nouvelle équipe : prénoms appris, premières frictions nommées."},
    {"Rehearsed the talk with the works manager. It went better the third time.",
     "Répétition de l’entretien avec la direction de l’usine. La troisième fois fut la bonne."},
    {"Looked at the career plan: one more year in the field, then project lead.",
     "Point sur le projet de carrière : encore un an sur le terrain, puis responsable de projet."},
    {"Short session, mostly about priorities before the holidays.",
     "Séance courte, surtout sur les priorités avant les congés."},
};
constexpr TradeText promises[] = {
    {"Ask two colleagues what they noticed", "Demander à deux collègues ce qu’ils ont remarqué"},
    {"Send the draft of the one-page summary", "Envoyer le projet de synthèse en une page"},
    {"Introduce you to the head of logistics", "Vous présenter à la responsable logistique"},
    {"Try the new agenda in Monday’s meeting", "Essayer le nouvel ordre du jour lundi"},
};
constexpr TradeText kindWords[] = {
    {"For staying an hour longer before my interview.", "Pour l’heure de plus avant mon entretien."},
    {"For telling the plant that the idea was mine.", "Pour avoir dit à l’usine que l’idée venait de moi."},
    {"For the list of books: I am at the second one.", "Pour la liste de livres : j’en suis au deuxième."},
};
struct Given {
    TradeText situation;
    TradeText behaviour;
    TradeText impact;
    TradeText next;
};
constexpr Given given[] = {
    {{"Project review on Thursday, ten people.", "Revue de projet jeudi, dix personnes."},
     {"You opened with the one figure that mattered and waited for questions.",
      "Vous avez commencé par le seul chiffre important et attendu les questions."},
     {"The discussion began at once; we were done in half an hour.",
      "La discussion a démarré aussitôt ; nous avons fini en une demi-heure."},
     {"Do it again with the supplier next month.", "Refaites-le avec le fournisseur le mois prochain."}},
    {{"Our last session, when we spoke of the shift change.",
      "Notre dernière séance, à propos du changement d’équipe."},
     {"You finished my sentences twice.", "Vous avez terminé mes phrases deux fois."},
     {"I lost the thread and did not say what worried me.", "J’ai perdu le fil et n’ai pas dit ce qui m’inquiétait."},
     {"Let a pause stand and see what comes.", "Laissez un silence, et voyez ce qui vient."}},
    {{"The mail to the plant on Monday.", "Le courriel à l’usine lundi."},
     {"It listed nine points without saying which one was urgent.",
      "Il listait neuf points sans dire lequel pressait."},
     {"They began with the last one.", "Ils ont commencé par le dernier."},
     {"One request a mail, in the first line.", "Une demande par courriel, en première ligne."}},
};
constexpr TradeText questions[] = {
    {"How do I tell my manager that I want to change teams?",
     "Comment dire à ma responsable que je souhaite changer d’équipe ?"},
    {"Should I accept the project although I know little of purchasing?",
     "Dois-je accepter le projet alors que je connais peu les achats ?"},
    {"What did you do when your first team did not follow you?",
     "Qu’avez-vous fait quand votre première équipe ne vous suivait pas ?"},
};
constexpr TradeText gains[] = {
    {"I see the night shift with other eyes.", "Je vois l’équipe de nuit avec d’autres yeux."},
    {"Asking instead of telling saves me time.", "Demander au lieu de dire me fait gagner du temps."},
    {"I had to explain a decision and noticed that I had no reason for it.",
     "J’ai dû expliquer une décision et découvert que je n’avais pas de raison."},
};
struct Worry {
    ConcernKind kind;
    TradeText text;
    TradeText resolution;
};
constexpr Worry worries[] = {
    {ConcernKind::NoMeetings,
     {"We have moved our session four times in three months.",
      "Nous avons reporté notre séance quatre fois en trois mois."},
     {"A talk of three; they meet every four weeks now.",
      "Entretien à trois : une séance toutes les quatre semaines."}},
    {ConcernKind::Workload,
     {"My workload leaves no room for mentoring until the closing of the year.",
      "Ma charge ne laisse pas de place au mentorat avant la clôture annuelle."},
     {"The manager frees two hours a month.", "La hiérarchie libère deux heures par mois."}},
    {ConcernKind::Confidentiality,
     {"I am not sure that what I said stayed between us.",
      "Je ne suis pas sûr·e que mes propos soient restés entre nous."},
     {"Talked through with both; the agreement says it now.", "Échange avec les deux ; l’entente le précise."}},
    {ConcernKind::Relationship,
     {"I talk most of the time, and little comes back.", "Je parle presque tout le temps, et peu me revient."},
     {"A talk of three; each now prepares two points.", "Entretien à trois : chaque personne prépare deux points."}},
    {ConcernKind::Organisation,
     {"Nobody told us which rooms we may use for our sessions.",
      "Personne ne nous a dit quelles salles utiliser pour nos séances."},
     {"Room Ulysses is kept free on Thursdays.", "La salle Ulysse est réservée le jeudi."}},
    {ConcernKind::Conduct,
     {"A remark about my accent, twice, in front of others.", "Une remarque sur mon accent, deux fois, en public."},
     {"Talked through with both, and an apology.", "Échange avec les deux, et des excuses."}},
};

class Life {
public:
    Life(OrganisationFile& file, FixedClock& clock, Date today, bool french)
        : m_file(file), m_clock(clock), m_today(today), m_french(french) {}

    void live() {
        at(length);
        publish();
        const auto pairs = m_file.directory().mentorships();
        for (std::size_t i = 0; i < pairs.size(); ++i)
            liveTogether(pairs[i], i);
        concerns(pairs);
        thanks(pairs);
        sayWhatItIsFor();
        wait();
        at(0);
    }

private:
    template <class Item, std::size_t Count>
    const Item& any(const Item (&items)[Count]) {
        return items[m_random() % Count];
    }
    bool happens(int percent) { return static_cast<int>(m_random() % 100) < percent; }
    int between(int lowest, int highest) {
        return lowest + static_cast<int>(m_random() % static_cast<unsigned>(highest - lowest + 1));
    }
    bool writesFrench(std::size_t number) const { return (number % 30 != 29) == m_french; }
    std::string in(const TradeText& text, bool french) { return std::string(french ? text.fr : text.en); }
    Date dayAt(int daysAgo) const { return Date{sys_days{m_today} - days{daysAgo}}; }
    /// A working day before, if it is none: nobody meets or hands in on a Saturday or a Sunday.
    int workingDay(int daysAgo) const {
        const auto day = std::chrono::weekday{sys_days{m_today} - days{daysAgo}}.iso_encoding();
        return day > 5 ? daysAgo + 2 * (static_cast<int>(day) - 5) - 1
                       : daysAgo; // Friday for one, Thursday for the other
    }
    void at(int daysAgo) { m_clock.set(sys_days{m_today} - days{daysAgo} + hours{9 + between(0, 7)}); }
    void as(PersonId person) { m_file.desk().take({person}); }
    void asCoordinator() { m_file.desk().take({}); }

    /// A few pairs stay suggestions, so that matching has something left to do.
    void publish() {
        constexpr std::size_t leftOver = 12;
        const auto& program = m_file.directory().programs().front();
        const MatchingRequest request{program.id, m_file.criteria().chosen(program.id), Objective::MostPeople, false};
        const auto outcome = m_file.matching().run(request);
        m_file.matching().record(*outcome);
        auto pairs = outcome->pairs();
        pairs.resize(pairs.size() > leftOver ? pairs.size() - leftOver : pairs.size());
        m_file.matching().publish(program.id, pairs);
    }

    void liveTogether(const Mentorship& pair, std::size_t number) {
        const bool french = writesFrench(number);
        const auto* mentee = m_file.directory().person(pair.mentee);
        const bool silent = number % 9 == 4; // these stop after two sessions
        m_isOpen = number % 8 == 2;          // these let the coordinator read what they note of each other
        agree(pair, french);
        as(pair.mentee);
        const auto goals = setGoals(pair, french);
        assess(pair, AssessmentMoment::Start, length - 12);
        meet(pair, goals, french, silent);
        if (!silent)
            assess(pair, AssessmentMoment::Middle, between(90, 130));
        note(pair, french);
        if (mentee)
            closeGoals(goals, french);
        asCoordinator();
    }

    void agree(const Mentorship& pair, bool french) {
        at(length - 5);
        asCoordinator();
        Agreement agreement;
        agreement.mentorship = pair.id;
        agreement.purpose = french ? "Prendre confiance, et préparer un premier poste d’encadrement."
                                   : "Gain confidence and prepare for a first lead position.";
        agreement.rhythmWeeks = between(3, 5);
        agreement.sessionMinutes = happens(50) ? 60 : 90;
        agreement.endsOn = dayAt(-95);
        agreement.acceptedByMentee = dayAt(length - 4);
        if (happens(85))
            agreement.acceptedByMentor = dayAt(length - 3);
        m_file.pairs().setAgreement(agreement);
    }

    std::vector<GoalId> setGoals(const Mentorship& pair, bool french) {
        std::vector<GoalId> ids;
        const int count = between(1, 3);
        for (int i = 0; i < count; ++i) {
            at(length - 8 - between(0, 40));
            const auto& model = goalTemplates()[m_random() % goalTemplates().size()];
            Goal goal;
            goal.title = in(model.title, french);
            goal.kind = model.kind;
            goal.state = happens(90) ? GoalState::Active : GoalState::Draft;
            goal.successTest = in(model.successTest, french);
            // Most are still to come; of those whose day is past few are not reached (see closeGoals).
            const int target = between(-120, happens(35) ? 60 : -10);
            goal.targetOn = dayAt(workingDay(target));
            goal.from.audience = happens(15)   ? Audience::AuthorOnly
                                 : happens(20) ? Audience::Pair
                                               : usualAudience(RecordKind::Goal);
            const int steps = static_cast<int>(model.milestones.size());
            for (int step = 0; step < steps; ++step) {
                const int due = length - (length - target) * (step + 1) / steps;
                goal.milestones.push_back({in(model.milestones[static_cast<std::size_t>(step)], french),
                                           dayAt(workingDay(due)), std::nullopt});
            }
            ids.push_back(m_file.goals().add(goal));
        }
        if (happens(60)) {
            CareerPlan plan;
            plan.targetRole = french ? "Responsable de projet" : "Project lead";
            plan.horizon = dayAt(-600);
            plan.reason = french ? "Construire avec une équipe." : "To build with a team.";
            plan.steps = {{french ? "Diriger un petit projet" : "Lead a small project", dayAt(60), true},
                          {french ? "Suivre la formation achats" : "Take the purchasing course", dayAt(-60), false}};
            plan.from.audience = usualAudience(RecordKind::CareerPlan);
            m_file.goals().savePlan(plan);
        }
        for (const bool strength : {true, false}) {
            if (!happens(70))
                continue;
            at(between(20, length - 30));
            const auto& said = strength ? any(strengths) : any(areas);
            Insight insight;
            insight.about = pair.mentee;
            insight.kind = strength ? InsightKind::Strength : InsightKind::GrowthArea;
            insight.title = in(said.title, french);
            insight.evidence = {{dayOf(m_clock.now()), in(said.what, french), EvidenceStrength::Clear}};
            insight.from.audience = m_isOpen ? Audience::PairAndCoordinator : usualAudience(RecordKind::Insight);
            m_file.insights().add(insight);
        }
        return ids;
    }

    void assess(const Mentorship& pair, AssessmentMoment moment, int daysAgo) {
        const auto* part = m_file.directory().participation(pair.program, pair.mentee);
        if (!part || part->seeks.empty())
            return;
        at(daysAgo);
        const int growth = moment == AssessmentMoment::Start ? 0 : 1;
        for (const bool byMentor : {false, true}) {
            as(byMentor ? pair.mentor : pair.mentee);
            std::vector<SkillAssessment> all;
            for (const auto& sought : part->seeks) {
                SkillAssessment one;
                one.about = pair.mentee;
                one.mentorship = byMentor ? pair.id : MentorshipId{};
                one.skill = sought.skill;
                one.level = std::clamp(sought.presentLevel.value_or(2) + growth + (byMentor ? between(-1, 1) : 0),
                                       lowestSkillLevel, highestSkillLevel);
                one.on = dayOf(m_clock.now());
                one.moment = moment;
                one.from.audience = usualAudience(RecordKind::SkillAssessment);
                all.push_back(one);
            }
            m_file.insights().assess(all);
        }
    }

    void meet(const Mentorship& pair, const std::vector<GoalId>& goals, bool french, bool silent) {
        const int rhythm = m_file.pairs().rhythmWeeks(pair.id) * 7;
        int held = 0;
        int last = length;
        for (int around = length - 10; around > 3; around -= rhythm + between(-3, 6)) {
            const int ago = workingDay(around);
            if (silent && held >= 2)
                break;
            at(ago);
            as(happens(70) ? pair.mentor : pair.mentee);
            if (happens(8)) {
                m_file.sessions().log(pair.id, dayAt(ago), SessionState::Missed,
                                      happens(50) ? MissedBy::Mentor : MissedBy::Mentee);
                continue;
            }
            HeldSession session;
            session.notes = happens(75) ? in(any(notes), french) : std::string();
            if (happens(60) && !goals.empty() && m_file.goals().goal(goals.front()))
                session.goals = {goals.front()};
            const auto id = m_file.sessions().log(pair.id, dayAt(ago), SessionState::Held, MissedBy::Nobody, session);
            ++held;
            last = ago;
            promise(pair, id, ago, french);
            if (happens(30))
                giveFeedback(pair, id, ago, french);
        }
        if (silent)
            return;
        as(pair.mentor);
        Session next;
        next.mentorship = pair.id;
        next.minute = between(9, 17) * 60;
        next.minutes = 60;
        next.place = french ? "Salle Ulysse" : "Room Ulysses";
        next.agenda = {{std::string(french ? "Bilan depuis la dernière fois" : "What happened since last time"),
                        pair.mentor, false}};
        if (happens(30) && last > 10) { // planned, past, and nobody said how it was
            const int past = workingDay(between(1, 8));
            at(workingDay(past + between(7, 14)));
            next.on = dayAt(past);
            m_file.sessions().plan(next);
        }
        at(workingDay(between(0, 6)));
        next.on = dayAt(workingDay(-between(5, 25)));
        m_file.sessions().plan(next);
    }

    void promise(const Mentorship& pair, SessionId session, int ago, bool french) {
        if (!happens(55))
            return;
        ActionItem action;
        action.mentorship = pair.id;
        action.session = session;
        action.owner = happens(75) ? pair.mentee : pair.mentor;
        action.text = in(any(promises), french);
        action.dueOn = dayAt(workingDay(ago - between(10, 25)));
        const auto id = m_file.pairs().addAction(action);
        if (ago > 40 || happens(30)) {
            at(std::max(0, ago - between(5, 20)));
            m_file.pairs().finish(id, true);
        }
    }

    void giveFeedback(const Mentorship& pair, SessionId session, int ago, bool french) {
        at(ago);
        const bool fromMentor = happens(75);
        as(fromMentor ? pair.mentor : pair.mentee);
        const auto& said = any(given);
        Feedback feedback;
        feedback.mentorship = pair.id;
        feedback.session = session;
        feedback.answers = {{"situation", in(said.situation, french)},
                            {"behaviour", in(said.behaviour, french)},
                            {"impact", in(said.impact, french)},
                            {"next", in(said.next, french)}};
        feedback.from.audience = m_isOpen ? Audience::PairAndCoordinator : usualAudience(RecordKind::Feedback);
        const auto id = m_file.feedback().give(feedback);
        if (ago < 25 && happens(60))
            return;
        at(std::max(0, ago - between(1, 5)));
        as(fromMentor ? pair.mentee : pair.mentor);
        if (happens(55))
            m_file.feedback().reply(id, FeedbackReply::Acknowledged);
        else if (happens(85))
            m_file.feedback().reply(id, FeedbackReply::Answered,
                                    french ? "Merci, j’essaie dès jeudi." : "Thank you, I will try it on Thursday.");
        else
            m_file.feedback().reply(id, FeedbackReply::Disputed,
                                    french ? "Je l’ai vécu autrement : parlons-en la prochaine fois."
                                           : "I saw it differently: let us talk about it next time.");
    }

    void note(const Mentorship& pair, bool french) {
        if (happens(40)) {
            at(between(3, 60));
            as(pair.mentor);
            PrivateNote own;
            own.mentorship = pair.id;
            own.text = french ? "Laisser davantage de silences. Demander des nouvelles de l’équipe."
                              : "Leave more pauses. Ask how the team is doing.";
            m_file.pairs().addNote(own);
        }
        if (happens(35)) {
            at(between(2, 80));
            as(pair.mentor);
            MentorGain gain;
            gain.mentorship = pair.id;
            gain.kind = allGainKinds[m_random() % std::size(allGainKinds)];
            gain.text = in(any(gains), french);
            gain.on = dayOf(m_clock.now());
            gain.from.audience = happens(70) ? Audience::AuthorOnly : Audience::Pair;
            m_file.gains().add(gain);
        }
        if (happens(30)) {
            const int ago = between(1, 50);
            at(ago);
            as(pair.mentee);
            AdviceRequest request;
            request.mentorship = pair.id;
            request.question = in(any(questions), french);
            request.urgency = allUrgencies[m_random() % std::size(allUrgencies)];
            const auto id = m_file.advice().ask(request);
            if (ago > 14) {
                at(ago - 3);
                as(pair.mentor);
                m_file.advice().answer(id, french
                                               ? "Commencez par ce que vous voulez garder ; on en reparle à la séance."
                                               : "Begin with what you want to keep; let us go on at the session.");
            }
        }
    }

    void closeGoals(const std::vector<GoalId>& goals, bool french) {
        for (const auto id : goals) {
            auto goal = m_file.goals().goal(id);
            if (!goal || goal->state != GoalState::Active)
                continue;
            as(goal->from.author);
            for (std::size_t i = 0; i < goal->milestones.size(); ++i) {
                const int due = daysBetween(*goal->milestones[i].dueOn, m_today);
                if (due > 0 && happens(80)) {
                    at(std::max(0, due - 3));
                    m_file.goals().reach(id, i, dayOf(m_clock.now()));
                }
            }
            const bool isDue = goal->targetOn && *goal->targetOn <= m_today;
            const bool isReached = isDue && happens(60);
            for (std::size_t i = 0; isReached && i < goal->milestones.size(); ++i) {
                goal = m_file.goals().goal(id);
                if (!goal->milestones[i].reachedOn) {
                    at(between(0, 20));
                    m_file.goals().reach(id, i, dayOf(m_clock.now()));
                }
            }
            goal = m_file.goals().goal(id);
            if (!isReached && happens(75)) { // few stand still: something was done in the last weeks
                const auto next = std::ranges::find_if(goal->milestones, [](const auto& m) { return !m.reachedOn; });
                if (next != goal->milestones.end() && goal->progress() < 75) {
                    at(between(1, 25));
                    m_file.goals().reach(id, static_cast<std::size_t>(next - goal->milestones.begin()),
                                         dayOf(m_clock.now()));
                    goal = m_file.goals().goal(id);
                }
            }
            at(0);
            if (isReached || goal->progress() == 100)
                m_file.goals().setState(id, GoalState::Achieved, {}, {});
            else if (happens(5))
                m_file.goals().setState(id, GoalState::Dropped,
                                        french ? "Le poste n’existe plus." : "The position is gone.", {});
        }
    }

    void concerns(const std::vector<Mentorship>& pairs) {
        for (std::size_t i = 0; i < std::size(worries) && i * 11 < pairs.size(); ++i) {
            const auto& pair = pairs[i * 11];
            const auto& worry = worries[i];
            const bool french = writesFrench(i * 11);
            const int ago = 6 + static_cast<int>(i) * 11; // from one that is new to some that are long resolved
            at(workingDay(ago));
            as(i % 2 == 0 ? pair.mentee : pair.mentor);
            Concern concern;
            concern.mentorship = pair.id;
            concern.kind = worry.kind;
            concern.text = in(worry.text, french);
            concern.from.audience = usualAudience(RecordKind::Concern);
            auto id = m_file.concerns().raise(concern);
            asCoordinator();
            if (ago <= 10)
                continue;
            at(workingDay(ago - 2));
            auto known = *m_file.concerns().concern(id);
            known.status = ConcernStatus::InProgress;
            known.owner = "M. Le Goff";
            known.dueOn = dayAt(workingDay(ago - 20));
            m_file.concerns().edit(known);
            if (ago > 45) {
                at(workingDay(ago - 15));
                m_file.concerns().resolve(id, in(worry.resolution, french));
            }
        }
        asCoordinator();
    }

    void thanks(const std::vector<Mentorship>& pairs) {
        for (std::size_t i = 1; i < pairs.size(); i += 6) {
            at(5 + static_cast<int>(i) % 40);
            as(i % 12 == 1 ? pairs[i].mentor : pairs[i].mentee);
            Kudos kudos;
            kudos.mentorship = pairs[i].id;
            kudos.text = in(kindWords[i % std::size(kindWords)], writesFrench(i));
            kudos.from.audience = i % 4 == 1 ? Audience::PairAndCoordinator : Audience::Pair;
            KudosService(m_file).give(kudos);
        }
        asCoordinator();
    }

    void sayWhatItIsFor() {
        at(length);
        auto program = m_file.directory().programs().front();
        program.purpose = m_french ? "Préparer la relève des chefs d’équipe, et mieux relier les deux sites."
                                   : "Prepare those who will lead teams next, and bring the two sites closer.";
        program.successMeasures = m_french ? "Huit binômes sur dix se voient chaque mois ; un tiers des postes "
                                             "d’encadrement pourvus en interne."
                                           : "Eight pairs of ten meet every month; a third of the leading positions "
                                             "filled from within.";
        program.sponsor = m_french ? "La direction des ressources humaines" : "The director of human resources";
        program.startsOn = dayAt(length);
        program.endsOn = dayAt(-95);
        m_file.programs().edit(program);
    }

    /// Those whom nobody guides have waited for some time, and some have said whom they wish for.
    void wait() {
        const auto& directory = m_file.directory();
        const auto program = directory.programs().front().id;
        const auto all = directory.participations(program);
        std::vector<PersonId> mentors;
        for (const auto& part : all)
            if (part.asMentor && part.state == ParticipationState::Accepted)
                mentors.push_back(part.person);
        const OpenPairs pairs(directory, program);
        int number = 0;
        for (auto part : all) {
            if (!part.asMentee || part.state != ParticipationState::Accepted || pairs.hasMentor(part.person))
                continue;
            ++number;
            at(20);
            part.waitingSince = dayAt(3 + number * 7 % 80);
            const auto wished = mentors[static_cast<std::size_t>(number) % mentors.size()];
            if (number % 5 == 1 && wished != part.person)
                part.mentorWishes = {wished};
            m_file.programs().edit(part);
        }
    }

    OrganisationFile& m_file;
    FixedClock& m_clock;
    Date m_today;
    bool m_french;
    bool m_isOpen = false; ///< of the pair whose life is told
    std::mt19937 m_random{20260302};
};

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto language = arguments.value(2);
    const bool isKnown = language == QLatin1String("en") || language == QLatin1String("fr");
    const auto today =
        arguments.size() > 3 ? dateFromIso(arguments[3].toStdString()) : std::optional(dayOf(SystemClock().now()));
    if (!isKnown || !today) {
        std::fputs("usage: ithaca_make_life FILE en|fr [YYYY-MM-DD]\n", stderr);
        return 2;
    }
    try {
        FixedClock clock{std::chrono::sys_days{*today}};
        const auto file = OrganisationFile::open(arguments[1], OrganisationFile::Access::ReadWrite, clock);
        Life(*file, clock, *today, language == QLatin1String("fr")).live();
    } catch (const std::exception& error) {
        std::fprintf(stderr, "ithaca_make_life: %s\n", error.what());
        return 1;
    }
    return 0;
}
