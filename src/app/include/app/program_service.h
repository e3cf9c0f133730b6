#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QObject>
#include <QString>

#include "app/never_pairs.h"
#include "app/organisation_file.h"
#include "app/pairs_too.h"
#include "app/written.h"
#include "mentoring/attendance.h"
#include "mentoring/participation.h"
#include "mentoring/program.h"
#include "mentoring/program_template.h"

namespace mentoring {

struct ActionLine;

/// Programs and who takes part in them. All throw Refusal or FileError.
class ProgramService final : public QObject {
    Q_OBJECT

public:
    explicit ProgramService(OrganisationFile& file);

    /// With everybody who takes part in `peopleFrom`, as they do there; the mentees among them wait from today.
    ProgramId add(Program program, ProgramId peopleFrom = {});
    /// Those who take part in another program join this one, as `add` takes them over; who is in it stays as they are.
    void takeOver(ProgramId program, ProgramId peopleFrom);
    void edit(const Program& program);
    /// The same once more under another name (see onceMore), with its people as `add` takes them over or without.
    ProgramId duplicate(ProgramId program, const std::string& name, bool withPeople);
    /// "Mentoring (2)" where there is a "Mentoring" already.
    [[nodiscard]] std::string freeNameLike(const std::string& name) const;
    /// From today on nothing begins in it: no pair is published. What runs goes on.
    void close(ProgramId program);
    void reopen(ProgramId program);
    void remove(ProgramId program); ///< with its participations, runs and mentorships

    /// Adds people to a program as applied or accepted participants; who is in already gains the roles.
    void enrol(ProgramId program, const std::vector<PersonId>& people, bool asMentor, bool asMentee,
               ParticipationState state = ParticipationState::Accepted);
    /// One person, with all that is known of their part and, in the same step, of whom they must not be paired with;
    /// they are not in the program yet.
    void enrol(const Participation& participation, const NeverPairsEdit& edit = {});
    void edit(const Participation& participation, const NeverPairsEdit& edit = {});
    /// Removes the participation, as if they had never been in it. `pairsToo`: what becomes of their open pairs in the
    /// program, in the same step; nothing without it.
    void leave(ProgramId program, const std::vector<PersonId>& people, const std::optional<PairsToo>& pairsToo = {});

    /// State changes of many at once; those who are in that state already are passed over. A refusal needs a reason.
    void accept(ProgramId program, const std::vector<PersonId>& people);
    void refuse(ProgramId program, const std::vector<PersonId>& people, const std::string& reason);
    /// `pairsToo`: what becomes of their open pairs in the program, in the same step; nothing without it.
    void withdraw(ProgramId program, const std::vector<PersonId>& people, const std::string& reason,
                  const std::optional<PairsToo>& pairsToo = {});
    void pause(ProgramId program, const std::vector<PersonId>& people, std::optional<Date> until,
               const std::string& reason, const std::optional<PairsToo>& pairsToo = {});
    void resume(ProgramId program, const std::vector<PersonId>& people);
    /// To be paired first, or no longer; of mentees only.
    void nominate(ProgramId program, const std::vector<PersonId>& people, bool nominated);

    /// In that program, or everywhere.
    NeverPairId addNeverPair(PersonId one, PersonId other, const std::string& reason, ProgramId program = {});
    void removeNeverPairs(const std::vector<NeverPairId>& pairs);

    /// Places and people today: see Attendance, which counts them for everybody who asks.
    struct Balance {
        int mentors = 0; ///< accepted and available today
        int mentees = 0;
        int freePlaces = 0;     ///< of these mentors
        int openPairs = 0;      ///< also of those who left
        int waitingMentees = 0; ///< without an open mentorship
        int pairsAtMost = 0;    ///< that can be made now; rules may leave fewer
        int applied = 0;        ///< waiting for an answer
    };
    [[nodiscard]] Balance balance(ProgramId program) const;
    /// Who of the open pairs is archived, has left or is paused: these pairs go on with nobody there.
    [[nodiscard]] std::vector<AbsentOfPair> absentOfPairs(ProgramId program) const;
    struct AbsentPerson {
        PersonId person;
        Absence why = Absence::Left;
        int pairs = 0; ///< that miss this person
    };
    /// The same, one entry a person, in the order of their first pairs.
    [[nodiscard]] std::vector<AbsentPerson> absentPeople(ProgramId program) const;

    /// Those that come with the program, in the order they are offered.
    [[nodiscard]] static const std::vector<ProgramTemplate>& readyTemplates();
    /// FileError when the file cannot be read.
    [[nodiscard]] static ProgramTemplateReading loadTemplate(const QString& path);
    static Written saveTemplate(const ProgramTemplate& content, const QString& path, bool replace);

private:
    void setClosed(Action action, ProgramId program, std::optional<Date> closedOn);
    [[nodiscard]] Issues checkAmongOthers(const Program& program) const;
    [[nodiscard]] std::vector<Participation> takenOver(ProgramId peopleFrom, ProgramId program) const;
    template <class Change>
    void changeMany(Action action, ProgramId program, const std::vector<PersonId>& people, Change change,
                    const std::optional<PairsToo>& pairsToo = {});
    [[nodiscard]] ActionLine lineFor(Action action, std::size_t count, const Participation& first) const;
    void log(Action action, const Participation& part, std::string before, std::string after, std::size_t ofSoMany);

    /// What several pages ask for at once is counted once.
    struct Counted {
        ProgramId program;
        Date today;
        Balance balance;
    };

    OrganisationFile& m_file;
    mutable std::optional<Counted> m_counted;
};

} // namespace mentoring
