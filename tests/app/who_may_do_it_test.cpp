#include <algorithm>
#include <memory>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "app/kudos_service.h"
#include "app/profile_service.h"
#include "refused.h"
#include "service_functions.h"
#include "store.h"
#include "world.h"

// Who may do what with a record of the mentoring: one line a verb, one column for everybody who may be at the desk.
// Written down here, not asked of the program.

using namespace mentoring;
using namespace mentoring::test;

namespace {

enum class Answer {
    done,
    denied,  ///< Refusal: NotAllowed
    theirs,  ///< Refusal: NotTheirs
    unknown, ///< Refusal: UnknownRecord, as if it were not there
    state,   ///< Refusal: StateChangeNotAllowed
    whole,
    outline,
    nothing, ///< it does not come out
    yes,
    no,
    other, ///< what no line expects
};
using enum Answer;

void PrintTo(Answer answer, std::ostream* out) {
    static constexpr const char* words[] = {"done",    "denied",  "theirs", "unknown", "state",         "whole",
                                            "outline", "nothing", "yes",    "no",      "something else"};
    *out << words[static_cast<std::size_t>(answer)];
}

/// A record in a file, and whoever is at the desk about to do something with it.
struct Case {
    World& world;
    std::int64_t id;
    Audience audience; ///< of the record
    PersonId author;

    [[nodiscard]] OrganisationFile& file() const { return world.file(); }
    [[nodiscard]] PersonId partner() const { return world.partnerOf(author); }
    template <class IdType>
    [[nodiscard]] IdType as() const {
        return IdType{id};
    }
    /// Typed by whoever is at the desk, in the place of the record.
    template <class Record>
    [[nodiscard]] Record changed(Record record) const {
        record.id.value = id;
        record.from.audience = audience;
        return record;
    }
    template <class Record>
    [[nodiscard]] static Record by(PersonId author, Record record) {
        record.from.author = author;
        return record;
    }
    /// Another audience that the kind may have.
    [[nodiscard]] Audience otherAudience(RecordKind kind) const {
        const auto all = audiencesOf(kind);
        return *std::ranges::find_if(all, [&](Audience one) { return one != audience; });
    }
};

/// What somebody does, and by which function of which service.
struct Verb {
    const char* says;
    const char* calls;
    void (*does)(const Case&) = nullptr;
    Answer (*looks)(const Case&) = nullptr;
    bool writes = true;
};

Answer seenAs(Sight sight) {
    return sight == Sight::Everything ? whole : sight == Sight::Outline ? outline : nothing;
}
template <class Record>
Answer seenAs(const std::optional<Seen<Record>>& record) {
    return record ? seenAs(record->sight) : nothing;
}
/// How the one record comes out of a list.
template <class Record>
Answer seenIn(const std::vector<Seen<Record>>& list, const Case& at) {
    const auto found = std::ranges::find(list, at.id, [](const Seen<Record>& one) { return one.id.value; });
    return found == list.end() ? nothing : seenAs(found->sight);
}
/// Lines of a history about the record: with what stood there, without, or none.
Answer seenIn(const std::vector<ChangeEntry>& lines, std::int64_t record) {
    Answer seen = nothing;
    for (const auto& line : lines) {
        if (line.record != record || !isMentoringWork(line.action))
            continue;
        const bool texts = (line.before + line.after).find(secret) != std::string::npos;
        seen = texts || seen == whole ? whole : outline;
    }
    return seen;
}
Answer found(const Case& at) {
    const auto isIt = [&](const SearchService::Hit& hit) { return hit.id == at.id; };
    if (std::ranges::any_of(at.file().search().search(secret, 100), isIt))
        return whole;
    return std::ranges::any_of(at.file().search().search("Title", 100), isIt) ? outline : nothing;
}
Answer mayIt(bool may) {
    return may ? yes : no;
}
const HeldSession& today(const Case& at) {
    static HeldSession held;
    held = {};
    held.on = at.file().today();
    return held;
}
/// The record was made last, and by its author.
void undoMaking(const Case& at) {
    at.world.org.undo(Change(at.world.org.changes.back()));
}

// What is the same for every kind.
constexpr Verb readHistory{"read its history", "OrganisationFile::historyOf", {}, [](const Case& c) {
                               return seenIn(c.file().historyOf(c.id, 100), c.id);
                           }};
constexpr Verb readAllHistory{"read the history of all", "OrganisationFile::history", {}, [](const Case& c) {
                                  return seenIn(c.file().history(1000), c.id);
                              }};
constexpr Verb search{"find by search", "SearchService::search", {}, found};
constexpr Verb undo{"undo", "OrganisationFile::undo", undoMaking};

// Agreements
constexpr Verb readAgreement{"read", "PairService::agreement", {}, [](const Case& c) {
                                 return c.file().pairs().agreement(c.as<MentorshipId>()) ? whole : nothing;
                             }};
constexpr Verb readRhythm{"read its rhythm", "PairService::rhythmWeeks", {}, [](const Case& c) {
                              return c.file().pairs().rhythmWeeks(c.as<MentorshipId>()) == 2 ? whole : nothing;
                          }};
constexpr Verb changeAgreement{"change", "PairService::setAgreement", [](const Case& c) {
                                   auto agreement = c.world.agreement();
                                   agreement.rhythmWeeks = 6;
                                   c.world.agree(agreement);
                               }};
constexpr Verb acceptAsMentor{"accept as the mentor", "PairService::setAgreement", [](const Case& c) {
                                  auto agreement = c.world.agreement();
                                  agreement.rhythmWeeks = 2;
                                  agreement.acceptedByMentor = c.file().today();
                                  c.world.agree(agreement);
                              }};
constexpr Verb acceptAsMentee{"accept as the mentee", "PairService::setAgreement", [](const Case& c) {
                                  auto agreement = c.world.agreement();
                                  agreement.rhythmWeeks = 2;
                                  agreement.acceptedByMentee = c.file().today();
                                  c.world.agree(agreement);
                              }};

constexpr Verb removeAgreement{"delete", "PairService::removeAgreement",
                               [](const Case& c) { c.file().pairs().removeAgreement(c.as<MentorshipId>()); }};

// Career plans
constexpr Verb readPlan{
    "read", "GoalService::careerPlan", {}, [](const Case& c) { return seenAs(c.file().goals().careerPlan(c.author)); }};
constexpr Verb findPlan{
    "find", "GoalService::plan", {}, [](const Case& c) { return seenAs(c.file().goals().plan(c.as<CareerPlanId>())); }};
constexpr Verb makePlan{"make one's own", "GoalService::savePlan", [](const Case& c) {
                            auto plan = c.world.plan();
                            plan.targetRole = "Director";
                            c.world.savePlan(plan);
                        }};
constexpr Verb changePlan{"change, or make for the author", "GoalService::savePlan", [](const Case& c) {
                              auto plan = c.by(c.author, c.world.plan(c.audience));
                              plan.targetRole = "Changed";
                              c.world.savePlan(plan);
                          }};
constexpr Verb openPlan{"change the audience", "GoalService::savePlan", [](const Case& c) {
                            c.world.savePlan(c.by(c.author, c.world.plan(c.otherAudience(RecordKind::CareerPlan))));
                        }};

constexpr Verb removePlan{"delete", "GoalService::removePlan",
                          [](const Case& c) { c.file().goals().removePlan(c.as<CareerPlanId>()); }};

// Goals
constexpr Verb readGoal{
    "read", "GoalService::goal", {}, [](const Case& c) { return seenAs(c.file().goals().goal(c.as<GoalId>())); }};
constexpr Verb listGoals{
    "list", "GoalService::goals", {}, [](const Case& c) { return seenIn(c.file().goals().goals(), c); }};
constexpr Verb listGoalsOf{"list the author's", "GoalService::goalsOf", {}, [](const Case& c) {
                               return seenIn(c.file().goals().goalsOf(c.author), c);
                           }};
constexpr Verb readGoalHistory{"read its history", "GoalService::history", {}, [](const Case& c) {
                                   return seenIn(c.file().goals().history(c.as<GoalId>()), c.id);
                               }};
constexpr Verb mayEditGoal{"is told that one may change it", "GoalService::mayEdit", {}, [](const Case& c) {
                               const auto goal = c.file().goals().goal(c.as<GoalId>());
                               return goal ? mayIt(c.file().goals().mayEdit(*goal)) : nothing;
                           }};
constexpr Verb makeGoal{"make one's own", "GoalService::add",
                        [](const Case& c) { (void)c.file().goals().add(c.world.goal()); }};
constexpr Verb makeGoalForAuthor{"make for the author", "GoalService::add",
                                 [](const Case& c) { (void)c.file().goals().add(c.by(c.author, c.world.goal())); }};
constexpr Verb makeGoalForPartner{"make for the partner", "GoalService::add",
                                  [](const Case& c) { (void)c.file().goals().add(c.by(c.partner(), c.world.goal())); }};
constexpr Verb prepareGoal{"prepare for the author", "GoalService::prepared",
                           [](const Case& c) { (void)c.file().goals().prepared(c.by(c.author, c.world.goal())); },
                           nullptr, false};
constexpr Verb editGoal{"change", "GoalService::edit", [](const Case& c) {
                            auto goal = c.changed(c.world.goal());
                            goal.title = "Changed";
                            c.file().goals().edit(goal);
                        }};
constexpr Verb openGoal{"change the audience", "GoalService::edit", [](const Case& c) {
                            auto goal = c.changed(c.world.goal());
                            goal.from.audience = c.otherAudience(RecordKind::Goal);
                            c.file().goals().edit(goal);
                        }};
constexpr Verb reachMilestone{"reach a milestone", "GoalService::reach",
                              [](const Case& c) { c.file().goals().reach(c.as<GoalId>(), 0, c.file().today()); }};
constexpr Verb setProgress{"set its progress", "GoalService::setProgress",
                           [](const Case& c) { c.file().goals().setProgress(c.as<GoalId>(), 40); }};
constexpr Verb setState{"drop", "GoalService::setState", [](const Case& c) {
                            c.file().goals().setState(c.as<GoalId>(), GoalState::Dropped, "Another job");
                        }};
constexpr Verb removeGoal{"delete", "GoalService::remove",
                          [](const Case& c) { c.file().goals().remove(c.as<GoalId>()); }};

// Strengths and areas to grow
constexpr Verb readInsight{"read", "InsightService::insight", {}, [](const Case& c) {
                               return seenAs(c.file().insights().insight(c.as<InsightId>()));
                           }};
constexpr Verb listInsights{
    "list", "InsightService::insights", {}, [](const Case& c) { return seenIn(c.file().insights().insights(), c); }};
constexpr Verb listInsightsAbout{"list those about the mentee", "InsightService::insightsAbout", {}, [](const Case& c) {
                                     return seenIn(c.file().insights().insightsAbout(c.world.mentee), c);
                                 }};
constexpr Verb readInsightHistory{"read its history", "InsightService::history", {}, [](const Case& c) {
                                      return seenIn(c.file().insights().history(c.as<InsightId>()), c.id);
                                  }};
constexpr Verb mayEditInsight{"is told that one may change it", "InsightService::mayEdit", {}, [](const Case& c) {
                                  const auto insight = c.file().insights().insight(c.as<InsightId>());
                                  return insight ? mayIt(c.file().insights().mayEdit(*insight)) : nothing;
                              }};
constexpr Verb makeInsight{"make about oneself", "InsightService::add", [](const Case& c) {
                               auto insight = c.world.insight();
                               insight.about = c.file().desk().perspective().person.value_or(PersonId{});
                               (void)c.file().insights().add(insight);
                           }};
constexpr Verb makeInsightAboutMentee{
    "make about the mentee", "InsightService::add",
    [](const Case& c) { (void)c.file().insights().add(c.world.insight(Audience::Pair, c.world.pair.id)); }};
constexpr Verb makeInsightForAuthor{"make for the author", "InsightService::add", [](const Case& c) {
                                        (void)c.file().insights().add(
                                            c.by(c.author, c.world.insight(Audience::Pair, c.world.pair.id)));
                                    }};
constexpr Verb amendInsight{"amend", "InsightService::amend", [](const Case& c) {
                                auto insight = c.changed(c.world.insight());
                                insight.title = "Changed";
                                c.file().insights().amend(insight);
                            }};
constexpr Verb openInsight{"change the audience", "InsightService::amend", [](const Case& c) {
                               auto insight = c.changed(c.world.insight());
                               insight.from.audience = c.otherAudience(RecordKind::Insight);
                               c.file().insights().amend(insight);
                           }};
constexpr Verb addEvidence{"add what happened", "InsightService::addEvidence", [](const Case& c) {
                               c.file().insights().addEvidence(c.as<InsightId>(), {c.file().today(), "Spoke first"});
                           }};
Evidence happened(const OrganisationFile& file) {
    return {file.today(), secret, EvidenceStrength::Clear};
}
constexpr Verb amendEvidence{
    "amend what happened", "InsightService::amendEvidence", [](const Case& c) {
        c.file().insights().amendEvidence(c.as<InsightId>(), happened(c.file()), {c.file().today(), "Spoke first"});
    }};
constexpr Verb removeEvidence{"delete what happened", "InsightService::removeEvidence", [](const Case& c) {
                                  c.file().insights().removeEvidence(c.as<InsightId>(), happened(c.file()));
                              }};
constexpr Verb removeInsight{"delete", "InsightService::remove",
                             [](const Case& c) { c.file().insights().remove(c.as<InsightId>()); }};

// Levels of skills
constexpr Verb listAssessments{
    "list those about the mentee", "InsightService::assessmentsAbout", {}, [](const Case& c) {
        return seenIn(c.file().insights().assessmentsAbout(c.world.mentee), c);
    }};
constexpr Verb assessOneself{"assess oneself", "InsightService::assess", [](const Case& c) {
                                 auto assessment = c.world.assessment();
                                 assessment.about = c.file().desk().perspective().person.value_or(PersonId{});
                                 c.file().insights().assess({assessment});
                             }};
constexpr Verb assessMentee{"assess the mentee", "InsightService::assess", [](const Case& c) {
                                c.file().insights().assess({c.world.assessment(Audience::Pair, c.world.pair.id)});
                            }};
constexpr Verb assessForAuthor{"assess the mentee for the author", "InsightService::assess", [](const Case& c) {
                                   c.file().insights().assess(
                                       {c.by(c.author, c.world.assessment(Audience::Pair, c.world.pair.id))});
                               }};

constexpr Verb readAssessment{"read", "InsightService::assessment", {}, [](const Case& c) {
                                  return seenAs(c.file().insights().assessment(c.as<SkillAssessmentId>()));
                              }};
constexpr Verb mayEditAssessment{"is told that one may change it", "InsightService::mayEdit", {}, [](const Case& c) {
                                     const auto level = c.file().insights().assessment(c.as<SkillAssessmentId>());
                                     return level ? mayIt(c.file().insights().mayEdit(*level)) : nothing;
                                 }};
constexpr Verb editAssessment{"change", "InsightService::editAssessment", [](const Case& c) {
                                  auto level = c.changed(c.world.assessment());
                                  level.level = 5;
                                  c.file().insights().editAssessment(level);
                              }};
constexpr Verb openAssessmentToOthers{"change the audience", "InsightService::editAssessment", [](const Case& c) {
                                          auto level = c.changed(c.world.assessment());
                                          level.from.audience = c.otherAudience(RecordKind::SkillAssessment);
                                          c.file().insights().editAssessment(level);
                                      }};
constexpr Verb removeAssessment{"delete", "InsightService::removeAssessment",
                                [](const Case& c) { c.file().insights().removeAssessment(c.as<SkillAssessmentId>()); }};

// Sessions
constexpr Verb readSession{"read", "SessionService::session", {}, [](const Case& c) {
                               return seenAs(c.file().sessions().session(c.as<SessionId>()));
                           }};
constexpr Verb listSessions{
    "list", "SessionService::sessions", {}, [](const Case& c) { return seenIn(c.file().sessions().sessions(), c); }};
constexpr Verb listSessionsOf{"list the pair's", "SessionService::sessionsOf", {}, [](const Case& c) {
                                  return seenIn(c.file().sessions().sessionsOf(c.world.pair.id), c);
                              }};
constexpr Verb readNext{"read as the next one", "SessionService::next", {}, [](const Case& c) {
                            return seenAs(c.file().sessions().next(c.world.pair.id));
                        }};
constexpr Verb readLastHeldOfEach{"read when each pair last met", "PairService::lastHeldOfEach", {}, [](const Case& c) {
                                      return c.file().pairs().lastHeldOfEach().contains(c.world.pair.id) ? whole
                                                                                                         : nothing;
                                  }};
constexpr Verb readProgressOfEach{"read how far each pair is", "PairService::progressOfEach", {}, [](const Case& c) {
                                      const auto all = c.file().pairs().progressOfEach();
                                      const auto found = all.find(c.world.pair.id);
                                      return found != all.end() && found->second.lastHeld ? whole : nothing;
                                  }};
constexpr Verb listPlanned{"list the planned", "SessionService::planned", {}, [](const Case& c) {
                               return seenIn(c.file().sessions().planned(100), c);
                           }};
constexpr Verb listNextOfEach{"list the next of each pair", "SessionService::nextOfEach", {}, [](const Case& c) {
                                  const auto next = c.file().sessions().nextOfEach();
                                  const auto found = next.find(c.world.pair.id);
                                  return found == next.end() ? nothing : seenAs(found->second.sight);
                              }};
/// The record itself, whoever is at the desk.
template <class Record>
Record raw(const Case& c) {
    return *c.file().store().repositories.of<Record>().find(IdOf<Record>{c.id});
}
constexpr Verb listSessionsAbout{"list those about a goal", "SessionService::sessionsAbout", {}, [](const Case& c) {
                                     return seenIn(c.file().sessions().sessionsAbout(raw<Session>(c).goals.front()), c);
                                 }};
constexpr Verb listFeedbackAbout{"list those about a goal", "FeedbackService::feedbackAbout", {}, [](const Case& c) {
                                     return seenIn(c.file().feedback().feedbackAbout(raw<Feedback>(c).goal), c);
                                 }};
constexpr Verb listActionsServing{"list those that serve a goal", "PairService::actionsServing", {}, [](const Case& c) {
                                      return seenIn(c.file().pairs().actionsServing(raw<ActionItem>(c).goal), c);
                                  }};
constexpr Verb planSession{"plan", "SessionService::plan",
                           [](const Case& c) { (void)c.file().sessions().plan(c.world.session()); }};
constexpr Verb planForAuthor{"plan for the author", "SessionService::plan",
                             [](const Case& c) { (void)c.file().sessions().plan(c.by(c.author, c.world.session())); }};
constexpr Verb planForPartner{"plan for the partner", "SessionService::plan", [](const Case& c) {
                                  (void)c.file().sessions().plan(c.by(c.partner(), c.world.session()));
                              }};
constexpr Verb planSeries{"plan several", "SessionService::planSeries",
                          [](const Case& c) { (void)c.file().sessions().planSeries(c.world.session(), 3); }};
constexpr Verb editSession{"change when and where", "SessionService::edit", [](const Case& c) {
                               auto session = c.changed(c.world.session());
                               session.place = "Room 2";
                               session.agenda = {};
                               c.file().sessions().edit(session);
                           }};
constexpr Verb holdSession{"hold", "SessionService::hold",
                           [](const Case& c) { c.file().sessions().hold(c.as<SessionId>(), today(c)); }};
constexpr Verb holdWithAPromise{"hold, with a promise of the author", "SessionService::hold", [](const Case& c) {
                                    auto held = today(c);
                                    held.promise = c.by(c.author, c.world.action());
                                    c.file().sessions().hold(c.as<SessionId>(), held);
                                }};
constexpr Verb missSession{"miss", "SessionService::miss", [](const Case& c) {
                               c.file().sessions().miss(c.as<SessionId>(), MissedBy::Both, "Ill", today(c));
                           }};
constexpr Verb cancelSession{"cancel", "SessionService::cancel",
                             [](const Case& c) { c.file().sessions().cancel(c.as<SessionId>(), "Ill"); }};
constexpr Verb moveSession{"move", "SessionService::move", [](const Case& c) {
                               (void)c.file().sessions().move(c.as<SessionId>(), c.world.daysFromNow(9), {});
                           }};
constexpr Verb logSession{"log one", "SessionService::log",
                          [](const Case& c) { (void)c.file().sessions().log(c.world.pair.id, c.file().today()); }};
constexpr Verb removeSession{"delete", "SessionService::remove",
                             [](const Case& c) { c.file().sessions().remove(c.as<SessionId>()); }};
constexpr Verb addAgendaItem{"add a point", "SessionService::addAgendaItem",
                             [](const Case& c) { c.file().sessions().addAgendaItem(c.as<SessionId>(), "Also"); }};

// Private notes
constexpr Verb readNote{"read", "PairService::note", {}, [](const Case& c) {
                            return seenAs(c.file().pairs().note(c.as<PrivateNoteId>()));
                        }};
constexpr Verb listNotes{"list the pair's", "PairService::notesOf", {}, [](const Case& c) {
                             return seenIn(c.file().pairs().notesOf(c.world.pair.id), c);
                         }};
constexpr Verb makeNote{"make", "PairService::addNote",
                        [](const Case& c) { (void)c.file().pairs().addNote(c.world.note()); }};
constexpr Verb makeNoteForAuthor{"make for the author", "PairService::addNote",
                                 [](const Case& c) { (void)c.file().pairs().addNote(c.by(c.author, c.world.note())); }};
constexpr Verb makeNoteForPartner{"make for the partner", "PairService::addNote", [](const Case& c) {
                                      (void)c.file().pairs().addNote(c.by(c.partner(), c.world.note()));
                                  }};
constexpr Verb editNote{"change", "PairService::editNote", [](const Case& c) {
                            auto note = c.changed(c.world.note());
                            note.text = "Changed";
                            c.file().pairs().editNote(note);
                        }};
constexpr Verb removeNote{"delete", "PairService::removeNote",
                          [](const Case& c) { c.file().pairs().removeNote(c.as<PrivateNoteId>()); }};

// Actions
constexpr Verb readAction{"read", "PairService::action", {}, [](const Case& c) {
                              return seenAs(c.file().pairs().action(c.as<ActionItemId>()));
                          }};
constexpr Verb listPromises{"list what one promised", "PairService::promises", {}, [](const Case& c) {
                                return seenIn(c.file().pairs().promises(100), c);
                            }};
constexpr Verb listActions{
    "list", "PairService::actions", {}, [](const Case& c) { return seenIn(c.file().pairs().actions(), c); }};
constexpr Verb listActionsOf{"list the pair's", "PairService::actionsOf", {}, [](const Case& c) {
                                 return seenIn(c.file().pairs().actionsOf(c.world.pair.id), c);
                             }};
constexpr Verb makeAction{"make", "PairService::addAction",
                          [](const Case& c) { (void)c.file().pairs().addAction(c.world.action()); }};
constexpr Verb makeActionForAuthor{"make for the author", "PairService::addAction", [](const Case& c) {
                                       (void)c.file().pairs().addAction(c.by(c.author, c.world.action()));
                                   }};
constexpr Verb makeActionForPartner{"make for the partner", "PairService::addAction", [](const Case& c) {
                                        (void)c.file().pairs().addAction(c.by(c.partner(), c.world.action()));
                                    }};
constexpr Verb editAction{"change", "PairService::editAction", [](const Case& c) {
                              auto action = c.changed(c.world.action());
                              action.owner = c.partner();
                              c.file().pairs().editAction(action);
                          }};
constexpr Verb finishAction{"tick off", "PairService::finish",
                            [](const Case& c) { c.file().pairs().finish(c.as<ActionItemId>(), true); }};
constexpr Verb removeAction{"delete", "PairService::removeAction",
                            [](const Case& c) { c.file().pairs().removeAction(c.as<ActionItemId>()); }};

// Feedback
constexpr Verb readFeedback{"read", "FeedbackService::feedback", {}, [](const Case& c) {
                                return seenAs(c.file().feedback().feedback(c.as<FeedbackId>()));
                            }};
constexpr Verb listFeedbackToAnswer{"list what one has to answer", "FeedbackService::toAnswer", {}, [](const Case& c) {
                                        return seenIn(c.file().feedback().toAnswer(100), c);
                                    }};
constexpr Verb listFeedback{
    "list", "FeedbackService::feedback", {}, [](const Case& c) { return seenIn(c.file().feedback().feedback(), c); }};
constexpr Verb listFeedbackOf{"list the pair's", "FeedbackService::feedbackOf", {}, [](const Case& c) {
                                  return seenIn(c.file().feedback().feedbackOf(c.world.pair.id), c);
                              }};
constexpr Verb readFeedbackHistory{"read its history", "FeedbackService::history", {}, [](const Case& c) {
                                       return seenIn(c.file().feedback().history(c.as<FeedbackId>()), c.id);
                                   }};
constexpr Verb mayAmend{"is told that one may amend it", "FeedbackService::mayAmend", {}, [](const Case& c) {
                            const auto feedback = c.file().feedback().feedback(c.as<FeedbackId>());
                            return feedback ? mayIt(c.file().feedback().mayAmend(*feedback)) : nothing;
                        }};
constexpr Verb mayReply{"is told that one may reply", "FeedbackService::mayReply", {}, [](const Case& c) {
                            const auto feedback = c.file().feedback().feedback(c.as<FeedbackId>());
                            return feedback ? mayIt(c.file().feedback().mayReply(*feedback)) : nothing;
                        }};
constexpr Verb giveFeedback{"give", "FeedbackService::give",
                            [](const Case& c) { (void)c.file().feedback().give(c.world.feedback()); }};
constexpr Verb giveForAuthor{"give for the author", "FeedbackService::give",
                             [](const Case& c) { (void)c.file().feedback().give(c.by(c.author, c.world.feedback())); }};
constexpr Verb giveForPartner{"give for the partner", "FeedbackService::give", [](const Case& c) {
                                  (void)c.file().feedback().give(c.by(c.partner(), c.world.feedback()));
                              }};
constexpr Verb amendFeedback{"amend", "FeedbackService::amend", [](const Case& c) {
                                 auto feedback = c.changed(c.world.feedback());
                                 feedback.answers = {{"text", "Changed"}};
                                 c.file().feedback().amend(feedback);
                             }};
constexpr Verb openFeedback{"change the audience", "FeedbackService::amend", [](const Case& c) {
                                auto feedback = c.changed(c.world.feedback());
                                feedback.from.audience = c.otherAudience(RecordKind::Feedback);
                                c.file().feedback().amend(feedback);
                            }};
constexpr Verb replyToFeedback{"reply", "FeedbackService::reply", [](const Case& c) {
                                   c.file().feedback().reply(c.as<FeedbackId>(), FeedbackReply::Answered, "Thank you");
                               }};
constexpr Verb acknowledge{"acknowledge", "FeedbackService::reply", [](const Case& c) {
                               c.file().feedback().reply(c.as<FeedbackId>(), FeedbackReply::Acknowledged);
                           }};
constexpr Verb withdrawFeedback{"withdraw", "FeedbackService::withdraw",
                                [](const Case& c) { c.file().feedback().withdraw(c.as<FeedbackId>()); }};
constexpr Verb turnIntoAction{"turn into an action", "FeedbackService::turnIntoAction", [](const Case& c) {
                                  (void)c.file().feedback().turnIntoAction(c.as<FeedbackId>(), c.world.action());
                              }};
constexpr Verb turnIntoGoal{"turn into a goal", "FeedbackService::turnIntoGoal", [](const Case& c) {
                                (void)c.file().feedback().turnIntoGoal(c.as<FeedbackId>(), c.world.goal());
                            }};

// Questions
constexpr Verb readRequest{"read", "AdviceService::request", {}, [](const Case& c) {
                               return seenAs(c.file().advice().request(c.as<AdviceRequestId>()));
                           }};
constexpr Verb listRequestsToAnswer{"list what one has to answer", "AdviceService::toAnswer", {}, [](const Case& c) {
                                        return seenIn(c.file().advice().toAnswer(100), c);
                                    }};
constexpr Verb listRequestsOf{"list the pair's", "AdviceService::requestsOf", {}, [](const Case& c) {
                                  return seenIn(c.file().advice().requestsOf(c.world.pair.id), c);
                              }};
constexpr Verb listRequests{
    "list", "AdviceService::requests", {}, [](const Case& c) { return seenIn(c.file().advice().requests(), c); }};
constexpr Verb ask{"ask", "AdviceService::ask", [](const Case& c) { (void)c.file().advice().ask(c.world.request()); }};
constexpr Verb askForAuthor{"ask for the author", "AdviceService::ask",
                            [](const Case& c) { (void)c.file().advice().ask(c.by(c.author, c.world.request())); }};
constexpr Verb answer{"answer", "AdviceService::answer",
                      [](const Case& c) { c.file().advice().answer(c.as<AdviceRequestId>(), "Begin small"); }};
constexpr Verb takeToSession{"take to a session", "AdviceService::takeToSession", [](const Case& c) {
                                 SessionId planned; // it is there, whoever may see it
                                 const auto at = c.file().desk().perspective();
                                 c.world.as(c.author);
                                 planned = c.file().sessions().next(c.world.pair.id)->id;
                                 c.file().desk().take(at);
                                 c.file().advice().takeToSession(c.as<AdviceRequestId>(), planned);
                             }};
constexpr Verb editRequest{"change", "AdviceService::edit", [](const Case& c) {
                               auto request = c.changed(c.world.request());
                               request.question = "Changed";
                               c.file().advice().edit(request);
                           }};
constexpr Verb mayEditRequest{"is told that one may change it", "AdviceService::mayEdit", {}, [](const Case& c) {
                                  const auto request = c.file().advice().request(c.as<AdviceRequestId>());
                                  return request ? mayIt(c.file().advice().mayEdit(*request)) : nothing;
                              }};
constexpr Verb removeRequest{"delete", "AdviceService::remove",
                             [](const Case& c) { c.file().advice().remove(c.as<AdviceRequestId>()); }};

// Concerns
constexpr Verb readConcern{"read", "ConcernService::concern", {}, [](const Case& c) {
                               return seenAs(c.file().concerns().concern(c.as<ConcernId>()));
                           }};
constexpr Verb listConcerns{
    "list", "ConcernService::concerns", {}, [](const Case& c) { return seenIn(c.file().concerns().concerns(), c); }};
constexpr Verb raiseConcern{"raise about the pair", "ConcernService::raise",
                            [](const Case& c) { (void)c.file().concerns().raise(c.world.concern()); }};
constexpr Verb raiseForAuthor{"raise for the author", "ConcernService::raise", [](const Case& c) {
                                  (void)c.file().concerns().raise(c.by(c.author, c.world.concern()));
                              }};
constexpr Verb raiseForStranger{"raise for somebody else", "ConcernService::raise", [](const Case& c) {
                                    (void)c.file().concerns().raise(c.by(c.world.otherMentee, c.world.concern()));
                                }};
constexpr Verb editConcern{"change", "ConcernService::edit", [](const Case& c) {
                               auto concern = c.changed(c.world.concern());
                               concern.text = "Changed";
                               c.file().concerns().edit(concern);
                           }};
constexpr Verb openConcern{"change the audience", "ConcernService::edit", [](const Case& c) {
                               auto concern = c.changed(c.world.concern());
                               concern.from.audience = c.otherAudience(RecordKind::Concern);
                               c.file().concerns().edit(concern);
                           }};
constexpr Verb resolve{"resolve", "ConcernService::resolve",
                       [](const Case& c) { c.file().concerns().resolve(c.as<ConcernId>(), "They talked"); }};
constexpr Verb reopen{"reopen", "ConcernService::reopen",
                      [](const Case& c) { c.file().concerns().reopen(c.as<ConcernId>()); }};
constexpr Verb removeConcern{"delete", "ConcernService::remove",
                             [](const Case& c) { c.file().concerns().remove(c.as<ConcernId>()); }};

// What mentors gain
constexpr Verb readGain{
    "read", "GainService::gain", {}, [](const Case& c) { return seenAs(c.file().gains().gain(c.as<MentorGainId>())); }};
constexpr Verb listGainsBy{"list the author's", "GainService::gainsBy", {}, [](const Case& c) {
                               return seenIn(c.file().gains().gainsBy(c.author), c);
                           }};
constexpr Verb listGains{
    "list", "GainService::gains", {}, [](const Case& c) { return seenIn(c.file().gains().gains(), c); }};
constexpr Verb makeGain{"make", "GainService::add", [](const Case& c) { (void)c.file().gains().add(c.world.gain()); }};
constexpr Verb makeGainForAuthor{"make for the author", "GainService::add",
                                 [](const Case& c) { (void)c.file().gains().add(c.by(c.author, c.world.gain())); }};
constexpr Verb editGain{"change", "GainService::edit", [](const Case& c) {
                            auto gain = c.changed(c.world.gain());
                            gain.text = "Changed";
                            c.file().gains().edit(gain);
                        }};
constexpr Verb openGain{"change the audience", "GainService::edit", [](const Case& c) {
                            auto gain = c.changed(c.world.gain());
                            gain.from.audience = c.otherAudience(RecordKind::MentorGain);
                            c.file().gains().edit(gain);
                        }};
constexpr Verb removeGain{"delete", "GainService::remove",
                          [](const Case& c) { c.file().gains().remove(c.as<MentorGainId>()); }};

// Thanks
constexpr Verb readKudos{"read", "KudosService::kudos", {}, [](const Case& c) {
                             return seenAs(KudosService(c.file()).kudos(c.as<KudosId>()));
                         }};
constexpr Verb listKudosOf{"list the pair's", "KudosService::kudosOf", {}, [](const Case& c) {
                               return seenIn(KudosService(c.file()).kudosOf(c.world.pair.id), c);
                           }};
constexpr Verb mayEditKudos{"is told that one may edit it", "KudosService::mayEdit", {}, [](const Case& c) {
                                const auto kudos = KudosService(c.file()).kudos(c.as<KudosId>());
                                return kudos ? mayIt(KudosService(c.file()).mayEdit(*kudos)) : nothing;
                            }};
constexpr Verb giveKudos{"give", "KudosService::give",
                         [](const Case& c) { (void)KudosService(c.file()).give(c.world.kudos()); }};
constexpr Verb giveKudosForAuthor{"give for the author", "KudosService::give", [](const Case& c) {
                                      (void)KudosService(c.file()).give(c.by(c.author, c.world.kudos()));
                                  }};
constexpr Verb editKudos{"change", "KudosService::edit", [](const Case& c) {
                             auto kudos = c.changed(c.world.kudos());
                             kudos.text = "Changed";
                             KudosService(c.file()).edit(kudos);
                         }};
constexpr Verb openKudos{"change the audience", "KudosService::edit", [](const Case& c) {
                             auto kudos = c.changed(c.world.kudos());
                             kudos.from.audience = c.otherAudience(RecordKind::Kudos);
                             KudosService(c.file()).edit(kudos);
                         }};
constexpr Verb removeKudos{"delete", "KudosService::remove",
                           [](const Case& c) { KudosService(c.file()).remove(c.as<KudosId>()); }};

enum class By { Mentee, Mentor };
enum class Belongs { ToAPair, ToNone };

/// A record in a file, made by its author at the desk.
struct Scene {
    const char* says;
    RecordKind kind;
    Audience audience;
    By by;
    Belongs belongs;
    std::int64_t (*make)(const World&, Audience);
};

using enum Audience;
constexpr auto toAPair = Belongs::ToAPair;
constexpr auto toNone = Belongs::ToNone;

std::int64_t makeAgreement(const World& w, Audience) {
    auto agreement = w.agreement();
    agreement.rhythmWeeks = 2;
    w.file().pairs().setAgreement(agreement);
    return w.pair.id.value;
}
std::int64_t makePlanOf(const World& w, Audience audience) {
    w.file().goals().savePlan(w.plan(audience));
    return w.file().goals().careerPlan(w.mentee)->id.value;
}
std::int64_t makeGoalOf(const World& w, Audience audience) {
    return w.file().goals().add(w.goal(audience)).value;
}
std::int64_t makeGoalByCoordinator(const World& w, Audience audience) {
    w.asCoordinator();
    return w.file().goals().add(Case::by(w.mentee, w.goal(audience))).value;
}
std::int64_t makeOwnInsight(const World& w, Audience audience) {
    return w.file().insights().add(w.insight(audience)).value;
}
std::int64_t makeDatedInsight(const World& w, Audience audience) {
    auto insight = w.insight(audience);
    insight.evidence = {happened(w.file())};
    return w.file().insights().add(insight).value;
}
std::int64_t makeInsightOfMentor(const World& w, Audience audience) {
    return w.file().insights().add(w.insight(audience, w.pair.id)).value;
}
std::int64_t assessIn(const World& w, const SkillAssessment& assessment) {
    w.file().insights().assess({assessment});
    return w.file().insights().assessmentsAbout(w.mentee).front().id.value;
}
std::int64_t makeOwnAssessment(const World& w, Audience audience) {
    return assessIn(w, w.assessment(audience));
}
std::int64_t makeAssessmentOfMentor(const World& w, Audience audience) {
    return assessIn(w, w.assessment(audience, w.pair.id));
}
std::int64_t makePlannedSession(const World& w, Audience) {
    return w.file().sessions().plan(w.session()).value;
}
std::int64_t makeHeldSession(const World& w, Audience) {
    HeldSession held;
    held.notes = secret;
    return w.file().sessions().log(w.pair.id, w.file().today(), SessionState::Held, MissedBy::Nobody, held).value;
}
std::int64_t makeSessionAboutAGoal(const World& w, Audience) {
    auto session = w.session();
    session.goals = {w.file().goals().add(w.goal())};
    return w.file().sessions().plan(session).value;
}
std::int64_t makeFeedbackAboutAGoal(const World& w, Audience audience) {
    auto feedback = w.feedback(audience);
    feedback.goal = w.file().goals().add(w.goal());
    return w.file().feedback().give(feedback).value;
}
std::int64_t makeActionForAGoal(const World& w, Audience) {
    auto action = w.action();
    action.goal = w.file().goals().add(w.goal());
    return w.file().pairs().addAction(action).value;
}
std::int64_t makeNoteOf(const World& w, Audience) {
    return w.file().pairs().addNote(w.note()).value;
}
std::int64_t makeActionOf(const World& w, Audience) {
    return w.file().pairs().addAction(w.action()).value;
}
std::int64_t makeFeedbackOf(const World& w, Audience audience) {
    return w.file().feedback().give(w.feedback(audience)).value;
}
std::int64_t makeWithdrawn(const World& w, Audience audience) {
    const auto id = w.file().feedback().give(w.feedback(audience));
    w.file().feedback().withdraw(id);
    return id.value;
}
std::int64_t makeRequest(const World& w, Audience) {
    (void)w.file().sessions().plan(w.session());
    return w.file().advice().ask(w.request()).value;
}
std::int64_t makeConcern(const World& w, Audience audience) {
    return w.file().concerns().raise(w.concern(audience)).value;
}
std::int64_t makeConcernOfNoPair(const World& w, Audience audience) {
    auto concern = w.concern(audience);
    concern.mentorship = {};
    return w.file().concerns().raise(concern).value;
}
std::int64_t makeResolvedConcern(const World& w, Audience audience) {
    const auto id = w.file().concerns().raise(w.concern(audience));
    w.asCoordinator();
    w.file().concerns().resolve(id, "They talked");
    return id.value;
}
std::int64_t makeGainOf(const World& w, Audience audience) {
    return w.file().gains().add(w.gain(audience)).value;
}
std::int64_t makeGainOfNoPair(const World& w, Audience audience) {
    auto gain = w.gain(audience);
    gain.mentorship = {};
    return w.file().gains().add(gain).value;
}

std::int64_t makeKudosOf(const World& w, Audience audience) {
    return KudosService(w.file()).give(w.kudos(audience)).value;
}

constexpr Scene anAgreement{
    "an agreement set by the mentor", RecordKind::Agreement, PairAndCoordinator, By::Mentor, toAPair, makeAgreement};
constexpr Scene aPlan{"a career plan", RecordKind::CareerPlan, Pair, By::Mentee, toNone, makePlanOf};
constexpr Scene ownPlan{
    "a career plan for its author only", RecordKind::CareerPlan, AuthorOnly, By::Mentee, toNone, makePlanOf};
constexpr Scene openPlanToo{
    "a career plan the coordinator reads", RecordKind::CareerPlan, PairAndCoordinator, By::Mentee, toNone, makePlanOf};
constexpr Scene aGoal{"a goal", RecordKind::Goal, PairOutline, By::Mentee, toNone, makeGoalOf};
constexpr Scene pairsGoal{"a goal for the pair", RecordKind::Goal, Pair, By::Mentee, toNone, makeGoalOf};
constexpr Scene ownGoal{"a goal for its author only", RecordKind::Goal, AuthorOnly, By::Mentee, toNone, makeGoalOf};
constexpr Scene openGoalToo{
    "a goal the coordinator reads", RecordKind::Goal, PairAndCoordinator, By::Mentee, toNone, makeGoalOf};
constexpr Scene recordedGoal{
    "a goal the coordinator recorded", RecordKind::Goal, PairAndCoordinator, By::Mentee, toNone, makeGoalByCoordinator};
constexpr Scene anInsight{
    "what the mentee sees in themselves", RecordKind::Insight, Pair, By::Mentee, toNone, makeOwnInsight};
constexpr Scene ownInsight{
    "what the mentee sees, for themselves only", RecordKind::Insight, AuthorOnly, By::Mentee, toNone, makeOwnInsight};
constexpr Scene openInsightToo{"what the mentee sees, for the coordinator too",
                               RecordKind::Insight,
                               PairAndCoordinator,
                               By::Mentee,
                               toNone,
                               makeOwnInsight};
constexpr Scene datedInsight{
    "what the mentee sees, with what happened", RecordKind::Insight, Pair, By::Mentee, toNone, makeDatedInsight};
constexpr Scene openDatedInsight{"what the mentee sees, with what happened, for the coordinator too",
                                 RecordKind::Insight,
                                 PairAndCoordinator,
                                 By::Mentee,
                                 toNone,
                                 makeDatedInsight};
constexpr Scene mentorsInsight{
    "what the mentor sees in the mentee", RecordKind::Insight, Pair, By::Mentor, toAPair, makeInsightOfMentor};
constexpr Scene mentorsOwnInsight{"what the mentor sees, for themselves only",
                                  RecordKind::Insight,
                                  AuthorOnly,
                                  By::Mentor,
                                  toAPair,
                                  makeInsightOfMentor};
constexpr Scene anAssessment{
    "a level the mentee gives themselves", RecordKind::SkillAssessment, Pair, By::Mentee, toNone, makeOwnAssessment};
constexpr Scene ownAssessment{
    "a level for its author only", RecordKind::SkillAssessment, AuthorOnly, By::Mentee, toNone, makeOwnAssessment};
constexpr Scene openAssessment{"a level the coordinator reads",
                               RecordKind::SkillAssessment,
                               PairAndCoordinator,
                               By::Mentee,
                               toNone,
                               makeOwnAssessment};
constexpr Scene mentorsAssessment{"a level the mentor sees", RecordKind::SkillAssessment, Pair, By::Mentor, toAPair,
                                  makeAssessmentOfMentor};
constexpr Scene aSession{"a planned session", RecordKind::Session, PairOutline, By::Mentor, toAPair,
                         makePlannedSession};
constexpr Scene heldSession{"a session held", RecordKind::Session, PairOutline, By::Mentee, toAPair, makeHeldSession};
constexpr Scene sessionAboutAGoal{"a session about a goal", RecordKind::Session, PairOutline, By::Mentee, toAPair,
                                  makeSessionAboutAGoal};
constexpr Scene feedbackAboutAGoal{
    "feedback about a goal", RecordKind::Feedback, PairAndCoordinator, By::Mentee, toAPair, makeFeedbackAboutAGoal};
constexpr Scene actionForAGoal{"an action for a goal", RecordKind::ActionItem, Pair, By::Mentee, toAPair,
                               makeActionForAGoal};
constexpr Scene aNote{"a private note", RecordKind::PrivateNote, AuthorOnly, By::Mentor, toAPair, makeNoteOf};
constexpr Scene menteesNote{
    "a private note of the mentee", RecordKind::PrivateNote, AuthorOnly, By::Mentee, toAPair, makeNoteOf};
constexpr Scene anAction{"an action", RecordKind::ActionItem, Pair, By::Mentee, toAPair, makeActionOf};
constexpr Scene someFeedback{"feedback", RecordKind::Feedback, Pair, By::Mentor, toAPair, makeFeedbackOf};
constexpr Scene menteesFeedback{
    "feedback to the mentor", RecordKind::Feedback, Pair, By::Mentee, toAPair, makeFeedbackOf};
constexpr Scene openFeedbackToo{
    "feedback the coordinator reads", RecordKind::Feedback, PairAndCoordinator, By::Mentor, toAPair, makeFeedbackOf};
constexpr Scene withdrawn{"feedback withdrawn", RecordKind::Feedback, PairAndCoordinator, By::Mentor, toAPair,
                          makeWithdrawn};
constexpr Scene aRequest{"a question", RecordKind::AdviceRequest, Pair, By::Mentee, toAPair, makeRequest};
constexpr Scene aConcern{
    "a concern about the pair", RecordKind::Concern, AuthorAndCoordinator, By::Mentee, toAPair, makeConcern};
constexpr Scene openConcernToo{
    "a concern the partner reads", RecordKind::Concern, PairAndCoordinator, By::Mentee, toAPair, makeConcern};
constexpr Scene lonelyConcern{"a concern about no pair", RecordKind::Concern, AuthorAndCoordinator, By::Mentee, toNone,
                              makeConcernOfNoPair};
constexpr Scene openLonelyConcern{"a concern about no pair, for the pair",
                                  RecordKind::Concern,
                                  PairAndCoordinator,
                                  By::Mentee,
                                  toNone,
                                  makeConcernOfNoPair};
constexpr Scene resolvedConcern{"a concern resolved", RecordKind::Concern, PairAndCoordinator, By::Mentee, toAPair,
                                makeResolvedConcern};
constexpr Scene aGain{"a gain", RecordKind::MentorGain, AuthorOnly, By::Mentor, toAPair, makeGainOf};
constexpr Scene pairsGain{"a gain for the pair", RecordKind::MentorGain, Pair, By::Mentor, toAPair, makeGainOf};
constexpr Scene openGainToo{
    "a gain the coordinator reads", RecordKind::MentorGain, PairAndCoordinator, By::Mentor, toAPair, makeGainOf};
constexpr Scene someKudos{"thanks", RecordKind::Kudos, Pair, By::Mentor, toAPair, makeKudosOf};
constexpr Scene openKudosToo{
    "thanks the coordinator reads", RecordKind::Kudos, PairAndCoordinator, By::Mentee, toAPair, makeKudosOf};
constexpr Scene lonelyGain{"a gain with nobody", RecordKind::MentorGain, Pair, By::Mentor, toNone, makeGainOfNoPair};

struct Line {
    Scene scene;
    Verb verb;
    Answer expected[std::size(everybody)];
};

// clang-format off
constexpr Line table[] = {
    //                                        author   partner  guided   coordin. stranger former
    {anAgreement,     readAgreement,          {whole,   whole,   nothing, whole,   nothing, nothing}},
    {anAgreement,     readRhythm,             {whole,   whole,   nothing, whole,   nothing, nothing}},
    {anAgreement,     readHistory,            {whole,   whole,   nothing, whole,   nothing, nothing}},
    {anAgreement,     readAllHistory,         {whole,   whole,   nothing, whole,   nothing, nothing}},
    {anAgreement,     search,                 {nothing, nothing, nothing, nothing, nothing, nothing}},
    {anAgreement,     changeAgreement,        {done,    done,    unknown, done,    unknown, unknown}},
    {anAgreement,     acceptAsMentor,         {done,    denied,  unknown, done,    unknown, unknown}},
    {anAgreement,     acceptAsMentee,         {denied,  done,    unknown, done,    unknown, unknown}},
    {anAgreement,     removeAgreement,        {done,    done,    unknown, done,    unknown, unknown}},
    {anAgreement,     undo,                   {done,    denied,  denied,  denied,  denied,  denied}},

    {aPlan,           readPlan,               {whole,   whole,   nothing, nothing, nothing, nothing}},
    {aPlan,           findPlan,               {whole,   whole,   nothing, nothing, nothing, nothing}},
    {aPlan,           readHistory,            {whole,   whole,   nothing, nothing, nothing, nothing}},
    {aPlan,           readAllHistory,         {whole,   whole,   nothing, nothing, nothing, nothing}},
    {aPlan,           search,                 {whole,   whole,   nothing, nothing, nothing, nothing}},
    {aPlan,           makePlan,               {done,    done,    done,    unknown, done,    done}},
    {aPlan,           changePlan,             {done,    denied,  denied,  denied,  denied,  denied}},
    {aPlan,           openPlan,               {done,    denied,  denied,  denied,  denied,  denied}},
    {aPlan,           removePlan,             {done,    denied,  unknown, unknown, unknown, unknown}},
    {aPlan,           undo,                   {done,    denied,  denied,  denied,  denied,  denied}},
    {ownPlan,         readPlan,               {whole,   nothing, nothing, nothing, nothing, nothing}},
    {ownPlan,         findPlan,               {whole,   nothing, nothing, nothing, nothing, nothing}},
    {ownPlan,         readHistory,            {whole,   nothing, nothing, nothing, nothing, nothing}},
    {ownPlan,         changePlan,             {done,    denied,  denied,  denied,  denied,  denied}},
    {ownPlan,         undo,                   {done,    denied,  denied,  denied,  denied,  denied}},
    {openPlanToo,     readPlan,               {whole,   whole,   nothing, whole,   nothing, nothing}},
    {openPlanToo,     findPlan,               {whole,   whole,   nothing, whole,   nothing, nothing}},
    {openPlanToo,     readHistory,            {whole,   whole,   nothing, whole,   nothing, nothing}},
    {openPlanToo,     changePlan,             {done,    denied,  denied,  done,    denied,  denied}},
    {openPlanToo,     removePlan,             {done,    denied,  unknown, done,    unknown, unknown}},
    {openPlanToo,     openPlan,               {done,    denied,  denied,  denied,  denied,  denied}},

    {aGoal,           readGoal,               {whole,   whole,   nothing, outline, nothing, nothing}},
    {aGoal,           listGoals,              {whole,   whole,   nothing, outline, nothing, nothing}},
    {aGoal,           listGoalsOf,            {whole,   whole,   nothing, outline, nothing, nothing}},
    {aGoal,           readGoalHistory,        {whole,   whole,   nothing, outline, nothing, nothing}},
    {aGoal,           readHistory,            {whole,   whole,   nothing, outline, nothing, nothing}},
    {aGoal,           readAllHistory,         {whole,   whole,   nothing, outline, nothing, nothing}},
    {aGoal,           search,                 {whole,   whole,   nothing, outline, nothing, nothing}},
    {aGoal,           mayEditGoal,            {yes,     no,      nothing, no,      nothing, nothing}},
    {aGoal,           makeGoal,               {done,    done,    done,    unknown, done,    done}},
    {aGoal,           makeGoalForAuthor,      {done,    denied,  denied,  done,    denied,  denied}},
    {aGoal,           makeGoalForPartner,     {denied,  done,    denied,  done,    denied,  denied}},
    {aGoal,           prepareGoal,            {done,    denied,  denied,  done,    denied,  denied}},
    {aGoal,           editGoal,               {done,    denied,  unknown, denied,  unknown, unknown}},
    {aGoal,           openGoal,               {done,    denied,  unknown, denied,  unknown, unknown}},
    {aGoal,           reachMilestone,         {done,    denied,  unknown, denied,  unknown, unknown}},
    {aGoal,           setProgress,            {done,    denied,  unknown, denied,  unknown, unknown}},
    {aGoal,           setState,               {done,    denied,  unknown, denied,  unknown, unknown}},
    {aGoal,           removeGoal,             {done,    denied,  unknown, denied,  unknown, unknown}},
    {aGoal,           undo,                   {done,    denied,  denied,  denied,  denied,  denied}},
    {pairsGoal,       readGoal,               {whole,   whole,   nothing, nothing, nothing, nothing}},
    {pairsGoal,       search,                 {whole,   whole,   nothing, nothing, nothing, nothing}},
    {pairsGoal,       readGoalHistory,        {whole,   whole,   nothing, nothing, nothing, nothing}},
    {pairsGoal,       editGoal,               {done,    denied,  unknown, unknown, unknown, unknown}},
    {pairsGoal,       openGoal,               {done,    denied,  unknown, unknown, unknown, unknown}},
    {pairsGoal,       removeGoal,             {done,    denied,  unknown, unknown, unknown, unknown}},
    {ownGoal,         readGoal,               {whole,   nothing, nothing, nothing, nothing, nothing}},
    {ownGoal,         listGoals,              {whole,   nothing, nothing, nothing, nothing, nothing}},
    {ownGoal,         listGoalsOf,            {whole,   nothing, nothing, nothing, nothing, nothing}},
    {ownGoal,         readGoalHistory,        {whole,   nothing, nothing, nothing, nothing, nothing}},
    {ownGoal,         readAllHistory,         {whole,   nothing, nothing, nothing, nothing, nothing}},
    {ownGoal,         search,                 {whole,   nothing, nothing, nothing, nothing, nothing}},
    {ownGoal,         editGoal,               {done,    unknown, unknown, unknown, unknown, unknown}},
    {ownGoal,         openGoal,               {done,    unknown, unknown, unknown, unknown, unknown}},
    {ownGoal,         reachMilestone,         {done,    unknown, unknown, unknown, unknown, unknown}},
    {ownGoal,         setProgress,            {done,    unknown, unknown, unknown, unknown, unknown}},
    {ownGoal,         setState,               {done,    unknown, unknown, unknown, unknown, unknown}},
    {ownGoal,         removeGoal,             {done,    unknown, unknown, unknown, unknown, unknown}},
    {openGoalToo,     readGoal,               {whole,   whole,   nothing, whole,   nothing, nothing}},
    {openGoalToo,     listGoals,              {whole,   whole,   nothing, whole,   nothing, nothing}},
    {openGoalToo,     search,                 {whole,   whole,   nothing, whole,   nothing, nothing}},
    {openGoalToo,     readGoalHistory,        {whole,   whole,   nothing, whole,   nothing, nothing}},
    {openGoalToo,     mayEditGoal,            {yes,     no,      nothing, yes,     nothing, nothing}},
    {openGoalToo,     editGoal,               {done,    denied,  unknown, done,    unknown, unknown}},
    {openGoalToo,     openGoal,               {done,    denied,  unknown, denied,  unknown, unknown}},
    {openGoalToo,     reachMilestone,         {done,    denied,  unknown, done,    unknown, unknown}},
    {openGoalToo,     setProgress,            {done,    denied,  unknown, done,    unknown, unknown}},
    {openGoalToo,     setState,               {done,    denied,  unknown, done,    unknown, unknown}},
    {openGoalToo,     removeGoal,             {done,    denied,  unknown, done,    unknown, unknown}},
    {recordedGoal,    editGoal,               {done,    denied,  unknown, done,    unknown, unknown}},
    {recordedGoal,    openGoal,               {done,    denied,  unknown, done,    unknown, unknown}},
    {recordedGoal,    undo,                   {denied,  denied,  denied,  done,    denied,  denied}},

    {anInsight,       readInsight,            {whole,   whole,   nothing, nothing, nothing, nothing}},
    {anInsight,       listInsights,           {whole,   whole,   nothing, nothing, nothing, nothing}},
    {anInsight,       listInsightsAbout,      {whole,   whole,   nothing, nothing, nothing, nothing}},
    {anInsight,       readInsightHistory,     {whole,   whole,   nothing, nothing, nothing, nothing}},
    {anInsight,       readHistory,            {whole,   whole,   nothing, nothing, nothing, nothing}},
    {anInsight,       readAllHistory,         {whole,   whole,   nothing, nothing, nothing, nothing}},
    {anInsight,       search,                 {whole,   whole,   nothing, nothing, nothing, nothing}},
    {anInsight,       mayEditInsight,         {yes,     no,      nothing, nothing, nothing, nothing}},
    {anInsight,       makeInsight,            {done,    done,    done,    unknown, done,    done}},
    {anInsight,       makeInsightAboutMentee, {done,    done,    unknown, done,    unknown, unknown}},
    {anInsight,       makeInsightForAuthor,   {done,    denied,  denied,  done,    denied,  denied}},
    {anInsight,       amendInsight,           {done,    denied,  unknown, unknown, unknown, unknown}},
    {anInsight,       openInsight,            {done,    denied,  unknown, unknown, unknown, unknown}},
    {anInsight,       addEvidence,            {done,    denied,  unknown, unknown, unknown, unknown}},
    {anInsight,       removeInsight,          {done,    denied,  unknown, unknown, unknown, unknown}},
    {anInsight,       undo,                   {done,    denied,  denied,  denied,  denied,  denied}},
    {ownInsight,      readInsight,            {whole,   nothing, nothing, nothing, nothing, nothing}},
    {ownInsight,      listInsights,           {whole,   nothing, nothing, nothing, nothing, nothing}},
    {ownInsight,      listInsightsAbout,      {whole,   nothing, nothing, nothing, nothing, nothing}},
    {ownInsight,      readInsightHistory,     {whole,   nothing, nothing, nothing, nothing, nothing}},
    {ownInsight,      search,                 {whole,   nothing, nothing, nothing, nothing, nothing}},
    {ownInsight,      amendInsight,           {done,    unknown, unknown, unknown, unknown, unknown}},
    {ownInsight,      addEvidence,            {done,    unknown, unknown, unknown, unknown, unknown}},
    {ownInsight,      removeInsight,          {done,    unknown, unknown, unknown, unknown, unknown}},
    {openInsightToo,  readInsight,            {whole,   whole,   nothing, whole,   nothing, nothing}},
    {openInsightToo,  search,                 {whole,   whole,   nothing, whole,   nothing, nothing}},
    {openInsightToo,  readInsightHistory,     {whole,   whole,   nothing, whole,   nothing, nothing}},
    {openInsightToo,  mayEditInsight,         {yes,     no,      nothing, yes,     nothing, nothing}},
    {openInsightToo,  amendInsight,           {done,    denied,  unknown, done,    unknown, unknown}},
    {openInsightToo,  openInsight,            {done,    denied,  unknown, denied,  unknown, unknown}},
    {openInsightToo,  addEvidence,            {done,    denied,  unknown, done,    unknown, unknown}},
    {openInsightToo,  removeInsight,          {done,    denied,  unknown, done,    unknown, unknown}},
    {datedInsight,    amendEvidence,          {done,    denied,  unknown, unknown, unknown, unknown}},
    {datedInsight,    removeEvidence,         {done,    denied,  unknown, unknown, unknown, unknown}},
    {openDatedInsight, amendEvidence,         {done,    denied,  unknown, done,    unknown, unknown}},
    {openDatedInsight, removeEvidence,        {done,    denied,  unknown, done,    unknown, unknown}},
    {mentorsInsight,  readInsight,            {whole,   whole,   nothing, nothing, nothing, nothing}},
    {mentorsInsight,  listInsights,           {whole,   whole,   nothing, nothing, nothing, nothing}},
    {mentorsInsight,  listInsightsAbout,      {whole,   whole,   nothing, nothing, nothing, nothing}},
    {mentorsInsight,  search,                 {whole,   whole,   nothing, nothing, nothing, nothing}},
    {mentorsInsight,  readInsightHistory,     {whole,   whole,   nothing, nothing, nothing, nothing}},
    {mentorsInsight,  mayEditInsight,         {yes,     no,      nothing, nothing, nothing, nothing}},
    {mentorsInsight,  makeInsightForAuthor,   {done,    denied,  denied,  done,    denied,  denied}},
    {mentorsInsight,  makeInsightAboutMentee, {done,    done,    unknown, done,    unknown, unknown}},
    {mentorsInsight,  amendInsight,           {done,    denied,  unknown, unknown, unknown, unknown}},
    {mentorsInsight,  openInsight,            {done,    denied,  unknown, unknown, unknown, unknown}},
    {mentorsInsight,  addEvidence,            {done,    denied,  unknown, unknown, unknown, unknown}},
    {mentorsInsight,  removeInsight,          {done,    denied,  unknown, unknown, unknown, unknown}},
    {mentorsInsight,  undo,                   {done,    denied,  denied,  denied,  denied,  denied}},
    {mentorsOwnInsight, readInsight,          {whole,   nothing, nothing, nothing, nothing, nothing}},
    {mentorsOwnInsight, listInsightsAbout,    {whole,   nothing, nothing, nothing, nothing, nothing}},
    {mentorsOwnInsight, readInsightHistory,   {whole,   nothing, nothing, nothing, nothing, nothing}},
    {mentorsOwnInsight, search,               {whole,   nothing, nothing, nothing, nothing, nothing}},
    {mentorsOwnInsight, amendInsight,         {done,    unknown, unknown, unknown, unknown, unknown}},

    {anAssessment,    listAssessments,        {whole,   whole,   nothing, nothing, nothing, nothing}},
    {anAssessment,    readHistory,            {whole,   whole,   nothing, nothing, nothing, nothing}},
    {anAssessment,    readAllHistory,         {whole,   whole,   nothing, nothing, nothing, nothing}},
    {anAssessment,    search,                 {whole,   whole,   nothing, nothing, nothing, nothing}},
    {anAssessment,    assessOneself,          {done,    done,    done,    unknown, done,    done}},
    {anAssessment,    assessMentee,           {done,    done,    unknown, done,    unknown, unknown}},
    {anAssessment,    assessForAuthor,        {done,    denied,  denied,  done,    denied,  denied}},
    {anAssessment,    readAssessment,         {whole,   whole,   nothing, nothing, nothing, nothing}},
    {anAssessment,    mayEditAssessment,      {yes,     no,      nothing, nothing, nothing, nothing}},
    {anAssessment,    editAssessment,         {done,    denied,  unknown, unknown, unknown, unknown}},
    {anAssessment,    openAssessmentToOthers, {done,    denied,  unknown, unknown, unknown, unknown}},
    {anAssessment,    removeAssessment,       {done,    denied,  unknown, unknown, unknown, unknown}},
    {anAssessment,    undo,                   {done,    denied,  denied,  denied,  denied,  denied}},
    {ownAssessment,   listAssessments,        {whole,   nothing, nothing, nothing, nothing, nothing}},
    {ownAssessment,   readHistory,            {whole,   nothing, nothing, nothing, nothing, nothing}},
    {openAssessment,  listAssessments,        {whole,   whole,   nothing, whole,   nothing, nothing}},
    {openAssessment,  readAssessment,         {whole,   whole,   nothing, whole,   nothing, nothing}},
    {openAssessment,  mayEditAssessment,      {yes,     no,      nothing, yes,     nothing, nothing}},
    {openAssessment,  editAssessment,         {done,    denied,  unknown, done,    unknown, unknown}},
    {openAssessment,  openAssessmentToOthers, {done,    denied,  unknown, denied,  unknown, unknown}},
    {openAssessment,  removeAssessment,       {done,    denied,  unknown, done,    unknown, unknown}},
    {openAssessment,  readHistory,            {whole,   whole,   nothing, whole,   nothing, nothing}},
    {mentorsAssessment, listAssessments,      {whole,   whole,   nothing, nothing, nothing, nothing}},
    {mentorsAssessment, readHistory,          {whole,   whole,   nothing, nothing, nothing, nothing}},
    {mentorsAssessment, assessForAuthor,      {done,    denied,  denied,  done,    denied,  denied}},
    {mentorsAssessment, editAssessment,       {done,    denied,  unknown, unknown, unknown, unknown}},
    {mentorsAssessment, removeAssessment,     {done,    denied,  unknown, unknown, unknown, unknown}},
    {mentorsAssessment, undo,                 {done,    denied,  denied,  denied,  denied,  denied}},

    {aSession,        readSession,            {whole,   whole,   nothing, outline, nothing, nothing}},
    {aSession,        listSessions,           {whole,   whole,   nothing, outline, nothing, nothing}},
    {aSession,        listSessionsOf,         {whole,   whole,   nothing, outline, nothing, nothing}},
    {aSession,        listPlanned,            {whole,   whole,   nothing, outline, nothing, nothing}},
    {aSession,        listNextOfEach,         {whole,   whole,   nothing, outline, nothing, nothing}},
    {sessionAboutAGoal, listSessionsAbout,    {whole,   whole,   nothing, nothing, nothing, nothing}},
    {aSession,        readNext,               {whole,   whole,   nothing, outline, nothing, nothing}},
    {aSession,        readHistory,            {whole,   whole,   nothing, outline, nothing, nothing}},
    {aSession,        readAllHistory,         {whole,   whole,   nothing, outline, nothing, nothing}},
    {aSession,        search,                 {whole,   whole,   nothing, nothing, nothing, nothing}},
    {aSession,        planSession,            {done,    done,    unknown, done,    unknown, unknown}},
    {aSession,        planSeries,             {done,    done,    unknown, done,    unknown, unknown}},
    {aSession,        planForAuthor,          {done,    denied,  unknown, done,    unknown, unknown}},
    {aSession,        planForPartner,         {denied,  done,    unknown, done,    unknown, unknown}},
    {aSession,        editSession,            {done,    done,    unknown, done,    unknown, unknown}},
    {aSession,        holdSession,            {done,    done,    unknown, done,    unknown, unknown}},
    {aSession,        holdWithAPromise,       {done,    denied,  unknown, done,    unknown, unknown}},
    {aSession,        missSession,            {done,    done,    unknown, done,    unknown, unknown}},
    {aSession,        cancelSession,          {done,    done,    unknown, done,    unknown, unknown}},
    {aSession,        moveSession,            {done,    done,    unknown, done,    unknown, unknown}},
    {aSession,        logSession,             {done,    done,    unknown, done,    unknown, unknown}},
    {aSession,        removeSession,          {done,    done,    unknown, done,    unknown, unknown}},
    {aSession,        addAgendaItem,          {done,    done,    unknown, denied,  unknown, unknown}},
    {aSession,        undo,                   {done,    denied,  denied,  denied,  denied,  denied}},
    {heldSession,     readSession,            {whole,   whole,   nothing, outline, nothing, nothing}},
    {heldSession,     search,                 {whole,   whole,   nothing, nothing, nothing, nothing}},
    {heldSession,     readLastHeldOfEach,     {whole,   whole,   nothing, whole,   nothing, nothing}},
    {heldSession,     readProgressOfEach,     {whole,   whole,   nothing, whole,   nothing, nothing}},
    {heldSession,     removeSession,          {done,    done,    unknown, done,    unknown, unknown}},

    {aNote,           readNote,               {whole,   nothing, nothing, nothing, nothing, nothing}},
    {aNote,           listNotes,              {whole,   nothing, nothing, nothing, nothing, nothing}},
    {aNote,           readHistory,            {whole,   nothing, nothing, nothing, nothing, nothing}},
    {aNote,           readAllHistory,         {whole,   nothing, nothing, nothing, nothing, nothing}},
    {aNote,           search,                 {whole,   nothing, nothing, nothing, nothing, nothing}},
    {aNote,           makeNote,               {done,    done,    unknown, done,    unknown, unknown}},
    {aNote,           makeNoteForAuthor,      {done,    denied,  unknown, done,    unknown, unknown}},
    {aNote,           makeNoteForPartner,     {denied,  done,    unknown, done,    unknown, unknown}},
    {aNote,           editNote,               {done,    unknown, unknown, unknown, unknown, unknown}},
    {aNote,           removeNote,             {done,    unknown, unknown, unknown, unknown, unknown}},
    {aNote,           undo,                   {done,    denied,  denied,  denied,  denied,  denied}},
    {menteesNote,     readNote,               {whole,   nothing, nothing, nothing, nothing, nothing}},
    {menteesNote,     listNotes,              {whole,   nothing, nothing, nothing, nothing, nothing}},
    {menteesNote,     editNote,               {done,    unknown, unknown, unknown, unknown, unknown}},

    {anAction,        readAction,             {whole,   whole,   nothing, nothing, nothing, nothing}},
    {anAction,        listActions,            {whole,   whole,   nothing, nothing, nothing, nothing}},
    {anAction,        listActionsOf,          {whole,   whole,   nothing, nothing, nothing, nothing}},
    {anAction,        listPromises,           {whole,   nothing, nothing, nothing, nothing, nothing}},
    {actionForAGoal,  listActionsServing,     {whole,   whole,   nothing, nothing, nothing, nothing}},
    {anAction,        readHistory,            {whole,   whole,   nothing, nothing, nothing, nothing}},
    {anAction,        readAllHistory,         {whole,   whole,   nothing, nothing, nothing, nothing}},
    {anAction,        search,                 {whole,   whole,   nothing, nothing, nothing, nothing}},
    {anAction,        makeAction,             {done,    done,    unknown, done,    unknown, unknown}},
    {anAction,        makeActionForAuthor,    {done,    denied,  unknown, done,    unknown, unknown}},
    {anAction,        makeActionForPartner,   {denied,  done,    unknown, done,    unknown, unknown}},
    {anAction,        editAction,             {done,    done,    unknown, unknown, unknown, unknown}},
    {anAction,        finishAction,           {done,    done,    unknown, unknown, unknown, unknown}},
    {anAction,        removeAction,           {done,    done,    unknown, unknown, unknown, unknown}},
    {anAction,        undo,                   {done,    denied,  denied,  denied,  denied,  denied}},

    {someFeedback,    readFeedback,           {whole,   whole,   nothing, nothing, nothing, nothing}},
    {someFeedback,    listFeedback,           {whole,   whole,   nothing, nothing, nothing, nothing}},
    {someFeedback,    listFeedbackOf,         {whole,   whole,   nothing, nothing, nothing, nothing}},
    {someFeedback,    listFeedbackToAnswer,   {nothing, whole,   nothing, nothing, nothing, nothing}},
    {feedbackAboutAGoal, listFeedbackAbout,   {whole,   whole,   nothing, whole,   nothing, nothing}},
    {someFeedback,    readFeedbackHistory,    {whole,   whole,   nothing, nothing, nothing, nothing}},
    {someFeedback,    readHistory,            {whole,   whole,   nothing, nothing, nothing, nothing}},
    {someFeedback,    readAllHistory,         {whole,   whole,   nothing, nothing, nothing, nothing}},
    {someFeedback,    search,                 {whole,   whole,   nothing, nothing, nothing, nothing}},
    {someFeedback,    mayAmend,               {yes,     no,      nothing, nothing, nothing, nothing}},
    {someFeedback,    mayReply,               {no,      yes,     nothing, nothing, nothing, nothing}},
    {someFeedback,    giveFeedback,           {done,    done,    unknown, done,    unknown, unknown}},
    {someFeedback,    giveForAuthor,          {done,    denied,  unknown, done,    unknown, unknown}},
    {someFeedback,    giveForPartner,         {denied,  done,    unknown, done,    unknown, unknown}},
    {someFeedback,    amendFeedback,          {done,    denied,  unknown, unknown, unknown, unknown}},
    {someFeedback,    openFeedback,           {done,    denied,  unknown, unknown, unknown, unknown}},
    {someFeedback,    replyToFeedback,        {denied,  done,    unknown, unknown, unknown, unknown}},
    {someFeedback,    acknowledge,            {denied,  done,    unknown, unknown, unknown, unknown}},
    {someFeedback,    withdrawFeedback,       {done,    denied,  unknown, unknown, unknown, unknown}},
    {someFeedback,    turnIntoAction,         {denied,  done,    unknown, unknown, unknown, unknown}},
    {someFeedback,    turnIntoGoal,           {denied,  done,    unknown, unknown, unknown, unknown}},
    {someFeedback,    undo,                   {done,    denied,  denied,  denied,  denied,  denied}},
    {menteesFeedback, readFeedback,           {whole,   whole,   nothing, nothing, nothing, nothing}},
    {menteesFeedback, amendFeedback,          {done,    denied,  unknown, unknown, unknown, unknown}},
    {menteesFeedback, replyToFeedback,        {denied,  done,    unknown, unknown, unknown, unknown}},
    {menteesFeedback, withdrawFeedback,       {done,    denied,  unknown, unknown, unknown, unknown}},
    {menteesFeedback, turnIntoAction,         {denied,  done,    unknown, unknown, unknown, unknown}},
    {menteesFeedback, turnIntoGoal,           {denied,  done,    unknown, unknown, unknown, unknown}},
    {openFeedbackToo, readFeedback,           {whole,   whole,   nothing, whole,   nothing, nothing}},
    {openFeedbackToo, search,                 {whole,   whole,   nothing, whole,   nothing, nothing}},
    {openFeedbackToo, readFeedbackHistory,    {whole,   whole,   nothing, whole,   nothing, nothing}},
    {openFeedbackToo, mayAmend,               {yes,     no,      nothing, yes,     nothing, nothing}},
    {openFeedbackToo, mayReply,               {no,      yes,     nothing, yes,     nothing, nothing}},
    {openFeedbackToo, amendFeedback,          {done,    denied,  unknown, done,    unknown, unknown}},
    {openFeedbackToo, openFeedback,           {done,    denied,  unknown, denied,  unknown, unknown}},
    {openFeedbackToo, replyToFeedback,        {denied,  done,    unknown, done,    unknown, unknown}},
    {openFeedbackToo, acknowledge,            {denied,  done,    unknown, done,    unknown, unknown}},
    {openFeedbackToo, withdrawFeedback,       {done,    denied,  unknown, done,    unknown, unknown}},
    {openFeedbackToo, turnIntoAction,         {denied,  done,    unknown, done,    unknown, unknown}},
    {openFeedbackToo, turnIntoGoal,           {denied,  done,    unknown, done,    unknown, unknown}},
    {withdrawn,       readFeedback,           {whole,   outline, nothing, outline, nothing, nothing}},
    {withdrawn,       listFeedback,           {whole,   outline, nothing, outline, nothing, nothing}},
    {withdrawn,       readFeedbackHistory,    {whole,   outline, nothing, outline, nothing, nothing}},
    {withdrawn,       search,                 {whole,   nothing, nothing, nothing, nothing, nothing}},
    {withdrawn,       mayAmend,               {no,      no,      nothing, no,      nothing, nothing}},
    {withdrawn,       mayReply,               {no,      no,      nothing, no,      nothing, nothing}},
    {withdrawn,       amendFeedback,          {state,   denied,  unknown, denied,  unknown, unknown}},
    {withdrawn,       replyToFeedback,        {denied,  denied,  unknown, denied,  unknown, unknown}},
    {withdrawn,       turnIntoAction,         {denied,  denied,  unknown, denied,  unknown, unknown}},
    {withdrawn,       turnIntoGoal,           {denied,  denied,  unknown, denied,  unknown, unknown}},

    {aRequest,        readRequest,            {whole,   whole,   nothing, nothing, nothing, nothing}},
    {aRequest,        listRequestsOf,         {whole,   whole,   nothing, nothing, nothing, nothing}},
    {aRequest,        listRequests,           {whole,   whole,   nothing, nothing, nothing, nothing}},
    {aRequest,        listRequestsToAnswer,   {nothing, whole,   nothing, nothing, nothing, nothing}},
    {aRequest,        readHistory,            {whole,   whole,   nothing, nothing, nothing, nothing}},
    {aRequest,        readAllHistory,         {whole,   whole,   nothing, nothing, nothing, nothing}},
    {aRequest,        search,                 {whole,   whole,   nothing, nothing, nothing, nothing}},
    {aRequest,        ask,                    {done,    theirs,  unknown, done,    unknown, unknown}},
    {aRequest,        askForAuthor,           {done,    denied,  unknown, done,    unknown, unknown}},
    {aRequest,        answer,                 {denied,  done,    unknown, unknown, unknown, unknown}},
    {aRequest,        takeToSession,          {done,    done,    unknown, unknown, unknown, unknown}},
    {aRequest,        editRequest,            {done,    denied,  unknown, unknown, unknown, unknown}},
    {aRequest,        mayEditRequest,         {yes,     no,      nothing, nothing, nothing, nothing}},
    {aRequest,        removeRequest,          {done,    denied,  unknown, unknown, unknown, unknown}},
    {aRequest,        undo,                   {done,    denied,  denied,  denied,  denied,  denied}},

    {aConcern,        readConcern,            {whole,   nothing, nothing, whole,   nothing, nothing}},
    {aConcern,        listConcerns,           {whole,   nothing, nothing, whole,   nothing, nothing}},
    {aConcern,        readHistory,            {whole,   nothing, nothing, whole,   nothing, nothing}},
    {aConcern,        readAllHistory,         {whole,   nothing, nothing, whole,   nothing, nothing}},
    {aConcern,        search,                 {whole,   nothing, nothing, whole,   nothing, nothing}},
    {aConcern,        raiseConcern,           {done,    done,    unknown, done,    unknown, unknown}},
    {aConcern,        raiseForAuthor,         {done,    denied,  denied,  done,    denied,  denied}},
    {aConcern,        raiseForStranger,       {denied,  denied,  denied,  theirs,  denied,  denied}},
    {aConcern,        editConcern,            {done,    unknown, unknown, done,    unknown, unknown}},
    {aConcern,        openConcern,            {done,    unknown, unknown, denied,  unknown, unknown}},
    {aConcern,        resolve,                {denied,  unknown, unknown, done,    unknown, unknown}},
    {aConcern,        removeConcern,          {done,    unknown, unknown, done,    unknown, unknown}},
    {aConcern,        undo,                   {done,    denied,  denied,  denied,  denied,  denied}},
    {openConcernToo,  readConcern,            {whole,   whole,   nothing, whole,   nothing, nothing}},
    {openConcernToo,  readHistory,            {whole,   whole,   nothing, whole,   nothing, nothing}},
    {openConcernToo,  editConcern,            {done,    denied,  unknown, done,    unknown, unknown}},
    {openConcernToo,  openConcern,            {done,    denied,  unknown, denied,  unknown, unknown}},
    {openConcernToo,  resolve,                {denied,  denied,  unknown, done,    unknown, unknown}},
    {openConcernToo,  removeConcern,          {done,    denied,  unknown, done,    unknown, unknown}},
    {lonelyConcern,   readConcern,            {whole,   nothing, nothing, whole,   nothing, nothing}},
    {lonelyConcern,   listConcerns,           {whole,   nothing, nothing, whole,   nothing, nothing}},
    {lonelyConcern,   editConcern,            {done,    unknown, unknown, done,    unknown, unknown}},
    {lonelyConcern,   resolve,                {denied,  unknown, unknown, done,    unknown, unknown}},
    {lonelyConcern,   removeConcern,          {done,    unknown, unknown, done,    unknown, unknown}},
    {openLonelyConcern, readConcern,          {whole,   nothing, nothing, whole,   nothing, nothing}},
    {openLonelyConcern, editConcern,          {done,    unknown, unknown, done,    unknown, unknown}},
    {resolvedConcern, reopen,                 {denied,  denied,  unknown, done,    unknown, unknown}},
    {resolvedConcern, undo,                   {denied,  denied,  denied,  done,    denied,  denied}},

    {aGain,           readGain,               {whole,   nothing, nothing, nothing, nothing, nothing}},
    {aGain,           listGains,              {whole,   nothing, nothing, nothing, nothing, nothing}},
    {aGain,           listGainsBy,            {whole,   nothing, nothing, nothing, nothing, nothing}},
    {aGain,           readHistory,            {whole,   nothing, nothing, nothing, nothing, nothing}},
    {aGain,           readAllHistory,         {whole,   nothing, nothing, nothing, nothing, nothing}},
    {aGain,           search,                 {whole,   nothing, nothing, nothing, nothing, nothing}},
    {aGain,           makeGain,               {done,    theirs,  unknown, unknown, unknown, unknown}},
    {aGain,           makeGainForAuthor,      {done,    denied,  denied,  done,    denied,  denied}},
    {aGain,           editGain,               {done,    unknown, unknown, unknown, unknown, unknown}},
    {aGain,           openGain,               {done,    unknown, unknown, unknown, unknown, unknown}},
    {aGain,           removeGain,             {done,    unknown, unknown, unknown, unknown, unknown}},
    {aGain,           undo,                   {done,    denied,  denied,  denied,  denied,  denied}},
    {pairsGain,       readGain,               {whole,   whole,   nothing, nothing, nothing, nothing}},
    {pairsGain,       listGainsBy,            {whole,   whole,   nothing, nothing, nothing, nothing}},
    {pairsGain,       editGain,               {done,    denied,  unknown, unknown, unknown, unknown}},
    {pairsGain,       openGain,               {done,    denied,  unknown, unknown, unknown, unknown}},
    {pairsGain,       removeGain,             {done,    denied,  unknown, unknown, unknown, unknown}},
    {openGainToo,     readGain,               {whole,   whole,   nothing, whole,   nothing, nothing}},
    {openGainToo,     editGain,               {done,    denied,  unknown, done,    unknown, unknown}},
    {openGainToo,     openGain,               {done,    denied,  unknown, denied,  unknown, unknown}},
    {openGainToo,     removeGain,             {done,    denied,  unknown, done,    unknown, unknown}},
    {lonelyGain,      readGain,               {whole,   nothing, nothing, nothing, nothing, nothing}},
    {lonelyGain,      removeGain,             {done,    unknown, unknown, unknown, unknown, unknown}},

    {someKudos,       readKudos,              {whole,   whole,   nothing, nothing, nothing, nothing}},
    {someKudos,       listKudosOf,            {whole,   whole,   nothing, nothing, nothing, nothing}},
    {someKudos,       mayEditKudos,           {yes,     no,      nothing, nothing, nothing, nothing}},
    {someKudos,       readHistory,            {whole,   whole,   nothing, nothing, nothing, nothing}},
    {someKudos,       readAllHistory,         {whole,   whole,   nothing, nothing, nothing, nothing}},
    {someKudos,       search,                 {whole,   whole,   nothing, nothing, nothing, nothing}},
    {someKudos,       giveKudos,              {done,    done,    unknown, done,    unknown, unknown}},
    {someKudos,       giveKudosForAuthor,     {done,    denied,  unknown, done,    unknown, unknown}},
    {someKudos,       editKudos,              {done,    denied,  unknown, unknown, unknown, unknown}},
    {someKudos,       openKudos,              {done,    denied,  unknown, unknown, unknown, unknown}},
    {someKudos,       removeKudos,            {done,    denied,  unknown, unknown, unknown, unknown}},
    {someKudos,       undo,                   {done,    denied,  denied,  denied,  denied,  denied}},
    {openKudosToo,    readKudos,              {whole,   whole,   nothing, whole,   nothing, nothing}},
    {openKudosToo,    search,                 {whole,   whole,   nothing, whole,   nothing, nothing}},
    {openKudosToo,    mayEditKudos,           {yes,     no,      nothing, yes,     nothing, nothing}},
    {openKudosToo,    editKudos,              {done,    denied,  unknown, done,    unknown, unknown}},
    {openKudosToo,    openKudos,              {done,    denied,  unknown, denied,  unknown, unknown}},
    {openKudosToo,    removeKudos,            {done,    denied,  unknown, done,    unknown, unknown}},
};
// clang-format on

// A kind of record that is in no line has nobody who says who may do what with it.
static_assert(std::ranges::all_of(allRecordKinds, [](RecordKind kind) {
    return std::ranges::any_of(table, [kind](const Line& line) { return line.scene.kind == kind; });
}));

/// The same of what somebody says of themselves, which is no record of the mentoring: the mentee's.
struct ProfileLine {
    const char* says;
    const char* calls;
    Answer (*looks)(World&) = nullptr;
    void (*does)(World&) = nullptr;
    Answer expected[std::size(everybody)];
};

/// As a form would have read it, whoever is at the desk.
Profile profileOf(World& w) {
    const auto& directory = w.file().directory();
    const auto* part = directory.participation(w.program, w.mentee);
    const auto* person = directory.person(w.mentee);
    return {w.mentee, person->workingLanguages, person->revision, *part, neverPairsOf(directory, w.mentee)};
}

// clang-format off
constexpr ProfileLine profileTable[] = {
    //                                                            author   partner  guided   coordin. stranger former
    {"read", "ProfileService::profile",
     [](World& w) { return ProfileService(w.file()).profile(w.mentee, w.program) ? whole : nothing; }, nullptr,
                                                                  {whole,   nothing, nothing, whole,   nothing, nothing}},
    {"leave the program", "ProfileService::leave", nullptr,
     [](World& w) { ProfileService(w.file()).leave(w.mentee, w.program, "No time"); },
                                                                  {done,    denied,  denied,  done,    unknown, denied}},
    {"is told whom to wish for", "ProfileService::choices",
     [](World& w) {
         const auto people = ProfileService(w.file()).choices(profileOf(w), ProfileService::Choice::Mentors);
         return people.empty() ? nothing : whole;
     }, nullptr,                                                  {whole,   nothing, nothing, whole,   nothing, nothing}},
    {"change the skills", "ProfileService::edit", nullptr,
     [](World& w) {
         auto profile = profileOf(w);
         profile.part.seeks = {{w.skill, 3, 1, 4}};
         ProfileService(w.file()).edit(profile);
     },                                                           {done,    denied,  denied,  done,    unknown, denied}},
    {"change the wishes", "ProfileService::edit", nullptr,
     [](World& w) {
         auto profile = profileOf(w);
         profile.part.mentorWishes = {w.otherMentor};
         ProfileService(w.file()).edit(profile);
     },                                                           {done,    denied,  denied,  done,    unknown, denied}},
    {"pause", "ProfileService::edit", nullptr,
     [](World& w) {
         auto profile = profileOf(w);
         profile.part.paused = true;
         ProfileService(w.file()).edit(profile);
     },                                                           {done,    denied,  denied,  done,    unknown, denied}},
    {"change the languages", "ProfileService::edit", nullptr,
     [](World& w) {
         auto profile = profileOf(w);
         profile.workingLanguages = {"de"};
         ProfileService(w.file()).edit(profile);
     },                                                           {done,    denied,  denied,  done,    unknown, denied}},
    {"refuse somebody", "ProfileService::edit", nullptr,
     [](World& w) {
         ProfileService(w.file()).edit(profileOf(w), {{}, {{{}, w.mentee, w.otherMentor, "Same family"}}});
     },                                                           {done,    denied,  denied,  done,    unknown, denied}},
};
// clang-format on

/// Functions of the services of the mentoring that hand nothing out of a record that is not theirs to see, and why.
struct Apart {
    const char* calls;
    const char* because;
};
constexpr Apart apart[] = {
    {"SessionService::isOnAgenda", "looks at what the caller has already"},
    {"SessionService::leftOpen", "looks at what the caller has already"},
    {"PairService::silentPairs", "is about pairs, of whoever is at the desk; its own test"},
};

/// A scene as it was made, as often as it is asked for.
class Stage {
public:
    explicit Stage(bool ended) : m_ended(ended) {}

    Case set(const Scene& scene) {
        if (!m_world || m_scene.says != scene.says)
            build(scene);
        return {*m_world, m_id, scene.audience, m_author};
    }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    /// To be made anew: something was done in it.
    void strike() { m_world.reset(); }

private:
    void build(const Scene& scene) {
        m_scene = scene;
        m_world = std::make_unique<World>();
        m_author = scene.by == By::Mentee ? m_world->mentee : m_world->mentor;
        m_world->as(m_author);
        m_id = scene.make(*m_world, scene.audience);
        if (m_ended) {
            const auto made = m_world->org.changes;
            m_world->endPair();
            m_world->org.changes = made; // the making of the record stays the last of them
        }
        m_bytes = m_world->org.bytes();
    }

    bool m_ended;
    Scene m_scene{};
    std::unique_ptr<World> m_world;
    PersonId m_author;
    std::int64_t m_id = 0;
    QByteArray m_bytes;
};

Answer answerOf(const Verb& verb, const Case& at) {
    if (verb.looks)
        return verb.looks(at);
    const auto issues = issuesOf([&] { verb.does(at); });
    if (issues.empty())
        return done;
    switch (issues.front().issue) {
    case Issue::NotAllowed:
        return denied;
    case Issue::NotTheirs:
        return theirs;
    case Issue::UnknownRecord:
        return unknown;
    case Issue::StateChangeNotAllowed:
        return state;
    default:
        return other;
    }
}

void walk(const Line& line, Stage& stage, bool ended) {
    for (std::size_t i = 0; i < std::size(everybody); ++i) {
        const auto at = stage.set(line.scene);
        at.world.sit(everybody[i], at.author);
        const auto announced = at.world.org.changes.size();
        const auto given = answerOf(line.verb, at);
        static constexpr const char* names[] = {"the author",      "the partner", "whom the author guides",
                                                "the coordinator", "a stranger",  "a former partner"};
        EXPECT_EQ(given, line.expected[i])
            << line.scene.says << (ended ? ", the pair ended" : "") << ": " << line.verb.says << ", by " << names[i];
        const bool writes = given == done && line.verb.does && line.verb.writes;
        const bool changed = at.world.org.bytes() != stage.bytes();
        EXPECT_EQ(changed, writes) << line.scene.says << ": " << line.verb.says << ", by " << names[i] << ": the file";
        EXPECT_EQ(at.world.org.changes.size() - announced, writes ? 1U : 0U)
            << line.scene.says << ": " << line.verb.says << ", by " << names[i] << ": told";
        // Whoever did it takes it back, and everything is as it was.
        if (writes && line.verb.does != undoMaking) {
            EXPECT_FALSE(recordsIn(at.world.org.bytes()) == recordsIn(stage.bytes()))
                << line.scene.says << ": " << line.verb.says << ", by " << names[i] << ": what there is";
            EXPECT_TRUE(issuesOf([&] { at.world.org.undoLast(); }).empty())
                << line.scene.says << ": " << line.verb.says << ", by " << names[i] << ": taken back";
            EXPECT_TRUE(recordsIn(at.world.org.bytes()) == recordsIn(stage.bytes()))
                << line.scene.says << ": " << line.verb.says << ", by " << names[i] << ": what is left";
        }
        if (changed || given == done)
            stage.strike();
    }
}

} // namespace

TEST(WhoMayDoIt, IsWhatTheTableSaysAndARefusalChangesNothing) {
    Stage stage(false);
    for (const auto& line : table)
        walk(line, stage, false);
}

TEST(WhoMayDoIt, IsOnesOwnAndTheCoordinatorsOfWhatIsSaidOfOneself) {
    static constexpr const char* names[] = {"the person",      "the partner", "whom they guide",
                                            "the coordinator", "a stranger",  "a former partner"};
    for (const auto& line : profileTable) {
        for (std::size_t i = 0; i < std::size(everybody); ++i) {
            SCOPED_TRACE(std::string(line.says) + ", by " + names[i]);
            World world;
            world.sit(everybody[i], world.mentee);
            const auto bytes = world.org.bytes();
            const auto announced = world.org.changes.size();
            auto given = line.looks ? line.looks(world) : done;
            if (line.does)
                if (const auto issues = issuesOf([&] { line.does(world); }); !issues.empty())
                    given = issues.front().issue == Issue::NotAllowed      ? denied
                            : issues.front().issue == Issue::UnknownRecord ? unknown
                                                                           : other;
            EXPECT_EQ(given, line.expected[i]);
            const bool writes = given == done && line.does;
            EXPECT_EQ(world.org.bytes() != bytes, writes);
            EXPECT_EQ(world.org.changes.size() - announced, writes ? 1U : 0U);
            if (!writes)
                continue;
            // Whoever did it takes it back, and nobody else.
            const auto change = world.org.changes.back();
            for (const auto who : everybody) {
                if (who == everybody[i])
                    continue;
                world.sit(who, world.mentee);
                EXPECT_FALSE(issuesOf([&] { world.org.undo(Change(change)); }).empty());
            }
            world.sit(everybody[i], world.mentee);
            EXPECT_TRUE(issuesOf([&] { world.org.undo(Change(change)); }).empty());
        }
    }
}

TEST(WhoMayDoIt, IsTheSameInAPairThatHasEnded) {
    Stage stage(true);
    for (const auto& line : table)
        if (line.scene.belongs == Belongs::ToAPair)
            walk(line, stage, true);
}

TEST(WhoMayDoIt, IsSaidOfEveryFunctionOfTheServices) {
    std::set<std::string> said;
    for (const auto& line : table)
        said.insert(line.verb.calls);
    for (const auto& one : apart)
        said.insert(one.calls);
    for (const auto& line : profileTable)
        said.insert(line.calls);
    // Of the sheets of one's own roles: ProfileServiceTest.ReadsTheSheetOfOnesRoleAndIsAskedAgainForANewVersion.
    said.insert({"ProfileService::roleSheets", "ProfileService::readRole", "ProfileService::isRead"});
    std::set<std::string> known;
    for (const auto* service : {"GoalService", "InsightService", "SessionService", "PairService", "FeedbackService",
                                "AdviceService", "ConcernService", "GainService", "KudosService", "ProfileService"}) {
        const auto functions = functionsOf(service);
        EXPECT_GE(functions.size(), 4U) << service << ": the header was not read";
        for (const auto& function : functions)
            EXPECT_TRUE(said.contains(function)) << function << ": who may do that?";
        known.insert(functions.begin(), functions.end());
    }
    for (const auto& function : said) {
        if (function.starts_with("OrganisationFile::") || function == "SearchService::search")
            continue;
        EXPECT_TRUE(known.contains(function)) << function << " is no function of a service any more";
    }
}

TEST(WhoMayDoIt, IsSaidOfEveryVerbThatEachKindHas) {
    // What every kind of record has, whatever else: it is read, found or not, has a history, is made, is taken back.
    for (const auto kind : allRecordKinds) {
        std::set<std::string> verbs;
        for (const auto& line : table)
            if (line.scene.kind == kind)
                verbs.insert(line.verb.calls);
        for (const auto* verb : {"OrganisationFile::historyOf", "OrganisationFile::history", "SearchService::search",
                                 "OrganisationFile::undo"})
            EXPECT_TRUE(verbs.contains(verb)) << verb << " of kind " << static_cast<int>(kind);
    }
}
