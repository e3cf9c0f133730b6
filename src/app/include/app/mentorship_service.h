#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <QObject>

#include "app/organisation_file.h"
#include "mentoring/life.h"
#include "mentoring/mentorship.h"

namespace mentoring {

struct ActionLine;

/// What led to an end, and on whose word it was: a reason of the list, words, or both.
struct WhyItEnds {
    WhyItEnds() = default;
    WhyItEnds(std::string inWords) : words(std::move(inWords)) {} // NOLINT(google-explicit-constructor): a reason too
    WhyItEnds(const char* inWords) : words(inWords) {}            // NOLINT(google-explicit-constructor)
    WhyItEnds(EndReason of, PairVoice whose, std::string inWords = {})
        : reason(of), by(whose), words(std::move(inWords)) {}

    EndReason reason = EndReason::NotSaid;
    PairVoice by = PairVoice::NotSaid;
    std::string words;
};

/// Published pairs. All throw Refusal or FileError.
class MentorshipService final : public QObject {
    Q_OBJECT

public:
    explicit MentorshipService(OrganisationFile& file);

    /// A yes to a proposal, by either of the two for themselves, by the coordinator as told: Mentor, Mentee or Both.
    /// With the second yes the pair has agreed.
    void accept(const std::vector<MentorshipId>& mentorships, PairVoice by);
    using Why = WhyItEnds;
    /// A no before it began; by either of the two, who then speak for themselves.
    void decline(const std::vector<MentorshipId>& mentorships, const Why& why);
    void begin(const std::vector<MentorshipId>& mentorships);
    /// `backOn`: when they go on, after today; not set: until further notice.
    void pause(const std::vector<MentorshipId>& mentorships, std::optional<Date> backOn = {},
               const std::string& reason = {});
    void resume(const std::vector<MentorshipId>& mentorships);
    /// Another last day, not before today.
    void extend(const std::vector<MentorshipId>& mentorships, Date endsOn);
    /// Completed, CompletedEarly or Dissolved, today or on an earlier day; the last two need a reason.
    void end(const std::vector<MentorshipId>& mentorships, MentorshipState as, Date on, const Why& why);
    /// As if they had not ended; a pair that was declined is proposed anew. Where its mentor has a place, and the two
    /// are not together in another one.
    void reopen(const std::vector<MentorshipId>& mentorships);
    /// Who goes on with the mentee of a pair.
    struct Next {
        MentorshipId pair;
        PersonId mentor;
    };
    enum class Begins {
        AtOnce,
        WhenBothSayYes, ///< a proposal first
    };
    /// Pairs of mentors who leave go on with others, all in one step: each ends, and another one follows it that has
    /// its last day and its sessions to come. What the mentee keeps about themselves (goals, plan, strengths, levels)
    /// goes along of itself. Each new mentor needs a place, is never to be kept from the mentee, and is neither above
    /// nor below them.
    void handOver(const std::vector<Next>& nexts, const Why& why, Begins begins);
    /// The mentee is paired anew: an open pair is dissolved with that, one that is declined or ended stays as it is.
    MentorshipId pairAnew(const Next& next, const Why& why, Begins begins);
    void remove(const std::vector<MentorshipId>& mentorships);

    /// Open pairs in which these people are one of the two, of one program or of all.
    [[nodiscard]] std::vector<MentorshipId> openPairsOf(const std::vector<PersonId>& people,
                                                        std::optional<ProgramId> program = {}) const;

    /// What goes when mentorships or people are deleted: what the coordinator may ask first.
    struct Going {
        int openPairs = 0;
        int endedPairs = 0;
        int sessions = 0; ///< held, missed and planned
        int goals = 0;    ///< only of people that are deleted

        friend bool operator==(const Going&, const Going&) = default;
    };
    [[nodiscard]] Going goingWith(const std::vector<MentorshipId>& mentorships) const;

private:
    /// Each as it is after the event, with what `change` adds; all or none.
    template <class Change>
    void live(Action action, LifeEvent event, const std::vector<MentorshipId>& mentorships, Change change);
    void write(Action action, const std::vector<Mentorship>& changed);
    /// A pair that ends (or has ended) and the one that follows it.
    struct Followed {
        Mentorship before;
        Mentorship after;
        Mentorship next;
    };
    [[nodiscard]] Followed followed(const Next& next, LifeEvent event, const Why& why, Begins begins) const;
    void write(Action action, const std::vector<Followed>& all);
    [[nodiscard]] Why checked(const Why& why, MentorshipState end) const;
    [[nodiscard]] ActionLine lineFor(Action action, const std::vector<Mentorship>& pairs) const;

    OrganisationFile& m_file;
};

} // namespace mentoring
