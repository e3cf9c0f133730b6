#include "parts/reasons.h"

#include <algorithm>

#include "app/desk.h"
#include "app/matching_service.h"
#include "app/mentorship_service.h"
#include "app/people_service.h"
#include "app/profile_service.h"
#include "app/program_service.h"
#include "kit/utf8.h"
#include "parts/viewpoint.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

/// "Zoé Girard and Inès Haddad", or how many where it is a crowd.
QString namesOf(const Workspace& workspace, const std::vector<PersonId>& people) {
    constexpr std::size_t crowd = 4;
    if (people.size() >= crowd)
        return ReasonDialog::tr("%Ln people", nullptr, static_cast<int>(people.size()));
    QStringList names;
    for (const auto id : people)
        names << personName(workspace, id);
    return wording::list(names);
}

std::string keyOf(std::string_view form, ProgramId program, std::vector<PersonId> people) {
    std::ranges::sort(people);
    auto key = draftKey(form, {program.value});
    for (const auto id : people)
        key += '/' + std::to_string(id.value);
    return key;
}

enum PairsChoice { Ending, Leaving, Pausing };

/// The sentence, and which pairs still run: "2 pairs still run: with Zoé Girard and Inès Haddad."
QString withPairs(const Workspace& workspace, const QString& sentence, const std::vector<MentorshipId>& pairs,
                  const std::vector<PersonId>& people) {
    if (pairs.empty())
        return sentence;
    const int count = static_cast<int>(pairs.size());
    constexpr int mostNamed = 4;
    if (count > mostNamed)
        return sentence + QStringLiteral("\n\n") + ReasonDialog::tr("%Ln pair(s) still run.", nullptr, count);
    QStringList names;
    for (const auto id : pairs) {
        const auto* pair = workspace.file().directory().mentorship(id);
        names << (people.size() == 1 ? personName(workspace, Desk::partnerOf(*pair, people.front()))
                                     : nameOf(workspace, *pair));
    }
    return sentence + QStringLiteral("\n\n") +
           (people.size() == 1 ? ReasonDialog::tr("%Ln pair(s) still run: with %1.", nullptr, count)
                               : ReasonDialog::tr("%Ln pair(s) still run: %1.", nullptr, count))
               .arg(wording::list(names));
}

ReasonChoices choicesOf(const std::vector<MentorshipId>& pairs, const std::vector<PairsChoice>& offered) {
    if (pairs.empty())
        return {};
    const int count = static_cast<int>(pairs.size());
    ReasonChoices choices;
    choices.label = ReasonDialog::tr("The pairs that still ru&n");
    for (const auto choice : offered) {
        choices.texts << (choice == Ending
                              ? ReasonDialog::tr("%Ln pair(s) end today, with the same reason", nullptr, count)
                          : choice == Pausing ? ReasonDialog::tr("%Ln pair(s) pause as well", nullptr, count)
                                              : ReasonDialog::tr("They go on as they are"));
    }
    return choices;
}

std::optional<PairsToo> pairsToo(const Workspace& workspace, int choice, const std::string& reason) {
    if (choice == Leaving)
        return std::nullopt;
    return PairsToo{choice == Pausing ? MentorshipState::Paused : MentorshipState::Dissolved, workspace.file().today(),
                    reason};
}

} // namespace

std::unique_ptr<ReasonDialog> refusalOfApplicants(Workspace& workspace, ProgramId program,
                                                  const std::vector<PersonId>& people, QWidget* parent) {
    const auto who = namesOf(workspace, people);
    return std::make_unique<ReasonDialog>(
        workspace, ReasonDialog::tr("Refuse application"),
        ReasonDialog::tr("%1: why is the application refused? The reason stays in the record.").arg(who),
        ReasonDialog::tr("Re&fuse"),
        [&workspace, program, people](const Reasoned& answer) {
            workspace.file().programs().refuse(program, people, answer.reason);
        },
        keyOf("application-refuse", program, people), who, parent);
}

std::unique_ptr<ReasonDialog> withdrawal(Workspace& workspace, ProgramId program, const std::vector<PersonId>& people,
                                         QWidget* parent) {
    const auto who = namesOf(workspace, people);
    const auto pairs = workspace.file().mentorships().openPairsOf(people, program);
    const auto sentence =
        ReasonDialog::tr("%1: why do they leave the program? The reason stays in the record.").arg(who);
    return std::make_unique<ReasonDialog>(
        workspace, ReasonDialog::tr("Withdraw from the program"), withPairs(workspace, sentence, pairs, people),
        ReasonDialog::tr("&Withdraw"),
        [&workspace, program, people](const Reasoned& answer) {
            workspace.file().programs().withdraw(program, people, answer.reason,
                                                 pairsToo(workspace, answer.choice, answer.reason));
        },
        keyOf("withdraw", program, people), who, parent, choicesOf(pairs, {Ending, Leaving}));
}

std::unique_ptr<ReasonDialog> removalFromProgram(Workspace& workspace, ProgramId program,
                                                 const std::vector<PersonId>& people, QWidget* parent) {
    const auto who = namesOf(workspace, people);
    const auto pairs = workspace.file().mentorships().openPairsOf(people, program);
    const auto sentence =
        ReasonDialog::tr("%1: they are removed as if they had never been in the program, with their role, skills and "
                         "wishes there.")
            .arg(who);
    auto choices = choicesOf(pairs, {Ending, Leaving});
    choices.needReason = {true, false};
    return std::make_unique<ReasonDialog>(
        workspace, ReasonDialog::tr("Remove from the program"), withPairs(workspace, sentence, pairs, people),
        ReasonDialog::tr("Remo&ve"),
        [&workspace, program, people](const Reasoned& answer) {
            workspace.file().programs().leave(program, people, pairsToo(workspace, answer.choice, answer.reason));
        },
        keyOf("program-remove", program, people), who, parent, choices);
}

std::unique_ptr<ReasonDialog> leavingOf(Workspace& workspace, ProgramId program, PersonId person, QWidget* parent) {
    const auto* of = workspace.file().directory().program(program);
    const auto name = of ? toQt(of->name) : QString();
    auto sentence = ReasonDialog::tr("You leave %1. The coordinator is told, and reads the reason if you give one. "
                                     "What you said of yourself stays.")
                        .arg(name);
    const auto pairs = workspace.file().mentorships().openPairsOf({person}, program);
    sentence = withPairs(workspace, sentence, pairs, {person});
    if (!pairs.empty())
        sentence += u' ' + ReasonDialog::tr("The coordinator will see to that.");
    ReasonChoices choices;
    choices.needReason = {false};
    return std::make_unique<ReasonDialog>(
        workspace, ReasonDialog::tr("Leave the program"), sentence, ReasonDialog::tr("&Leave"),
        [&workspace, program, person](const Reasoned& answer) {
            ProfileService(workspace.file()).leave(person, program, answer.reason);
        },
        draftKey("own-leave", {program.value, person.value}), name, parent, choices);
}

std::unique_ptr<ReasonDialog> pause(Workspace& workspace, ProgramId program, const std::vector<PersonId>& people,
                                    QWidget* parent) {
    const auto who = namesOf(workspace, people);
    const auto pairs = workspace.file().mentorships().openPairsOf(people, program);
    const auto sentence =
        ReasonDialog::tr("%1: why are they not available? They stay out of matching until resumed.").arg(who);
    auto choices = choicesOf(pairs, {Leaving, Pausing, Ending});
    choices.asksUntil = true;
    return std::make_unique<ReasonDialog>(
        workspace, ReasonDialog::tr("Pause"), withPairs(workspace, sentence, pairs, people), ReasonDialog::tr("&Pause"),
        [&workspace, program, people](const Reasoned& answer) {
            constexpr PairsChoice offered[] = {Leaving, Pausing, Ending};
            workspace.file().programs().pause(program, people, answer.until, answer.reason,
                                              pairsToo(workspace, offered[answer.choice], answer.reason));
        },
        keyOf("pause", program, people), who, parent, choices);
}

std::unique_ptr<ReasonDialog> archival(Workspace& workspace, const std::vector<PersonId>& people, QWidget* parent) {
    const auto who = namesOf(workspace, people);
    const auto pairs = workspace.file().mentorships().openPairsOf(people);
    auto choices = choicesOf(pairs, {Ending, Leaving});
    choices.needReason = {true, false};
    return std::make_unique<ReasonDialog>(
        workspace, ReasonDialog::tr("Archive"),
        withPairs(workspace, ReasonDialog::tr("To the archive: %1. They leave all lists; nothing is deleted.").arg(who),
                  pairs, people),
        ReasonDialog::tr("&Archive"),
        [&workspace, people](const Reasoned& answer) {
            workspace.file().people().archive(people, pairsToo(workspace, answer.choice, answer.reason));
        },
        keyOf("archive", {}, people), who, parent, choices);
}

std::unique_ptr<ReasonDialog> refusalOfPair(Workspace& workspace, ProgramId program, PersonId mentor, PersonId mentee,
                                            QWidget* parent, const QString& costs) {
    const auto who = namesOf(workspace, {mentee, mentor});
    const auto paragraph = costs.isEmpty() ? QString() : QStringLiteral("\n\n") + costs;
    return std::make_unique<ReasonDialog>(
        workspace, ReasonDialog::tr("Refuse pair"),
        ReasonDialog::tr("%1 will not be suggested again in this program. The next run finds the best for everybody "
                         "without this pair.")
                .arg(who) +
            paragraph,
        ReasonDialog::tr("Re&fuse the pair"),
        [&workspace, program, mentor, mentee](const Reasoned& answer) {
            workspace.file().matching().refuse(program, mentor, mentee, answer.reason);
        },
        draftKey("pair-refuse", {program.value, mentor.value, mentee.value}), who, parent);
}

} // namespace mentoring::ui
