#include "forms/reasons.h"

#include <algorithm>

#include "app/matching_service.h"
#include "app/program_service.h"
#include "forms/viewpoint.h"
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

DraftAbout draftOf(std::string_view form, ProgramId program, std::vector<PersonId> people, const QString& title,
                   const QString& subject) {
    std::ranges::sort(people);
    auto key = draftKey(form, {program.value});
    for (const auto id : people)
        key += '/' + std::to_string(id.value);
    return {key, title, subject, false};
}

} // namespace

std::unique_ptr<ReasonDialog> refusalOfApplicants(Workspace& workspace, ProgramId program,
                                                  const std::vector<PersonId>& people, QWidget* parent) {
    const auto who = namesOf(workspace, people);
    const auto title = ReasonDialog::tr("Refuse application");
    return std::make_unique<ReasonDialog>(
        workspace, title,
        ReasonDialog::tr("%1: why is the application refused? The reason stays in the record.").arg(who),
        ReasonDialog::tr("Re&fuse"),
        [&workspace, program, people](const std::string& reason) {
            workspace.file().programs().refuse(program, people, reason);
        },
        draftOf("application-refuse", program, people, title, who), parent);
}

std::unique_ptr<ReasonDialog> withdrawal(Workspace& workspace, ProgramId program, const std::vector<PersonId>& people,
                                         QWidget* parent) {
    const auto who = namesOf(workspace, people);
    const auto title = ReasonDialog::tr("Withdraw from the program");
    return std::make_unique<ReasonDialog>(
        workspace, title,
        ReasonDialog::tr("%1: why do they leave the program? The reason stays in the record.").arg(who),
        ReasonDialog::tr("&Withdraw"),
        [&workspace, program, people](const std::string& reason) {
            workspace.file().programs().withdraw(program, people, reason);
        },
        draftOf("withdraw", program, people, title, who), parent);
}

std::unique_ptr<ReasonDialog> pause(Workspace& workspace, ProgramId program, const std::vector<PersonId>& people,
                                    QWidget* parent) {
    const auto who = namesOf(workspace, people);
    const auto title = ReasonDialog::tr("Pause");
    return std::make_unique<ReasonDialog>(
        workspace, title,
        ReasonDialog::tr("%1: why are they not available? They stay out of matching until resumed.").arg(who),
        ReasonDialog::tr("&Pause"),
        [&workspace, program, people](const std::string& reason) {
            workspace.file().programs().pause(program, people, std::nullopt, reason);
        },
        draftOf("pause", program, people, title, who), parent);
}

std::unique_ptr<ReasonDialog> refusalOfPair(Workspace& workspace, ProgramId program, PersonId mentor, PersonId mentee,
                                            QWidget* parent) {
    const auto who = namesOf(workspace, {mentee, mentor});
    const auto title = ReasonDialog::tr("Refuse pair");
    return std::make_unique<ReasonDialog>(
        workspace, title,
        ReasonDialog::tr("%1 will not be suggested again in this program. The next run finds the best for everybody "
                         "without this pair.")
            .arg(who),
        ReasonDialog::tr("Re&fuse the pair"),
        [&workspace, program, mentor, mentee](const std::string& reason) {
            workspace.file().matching().refuse(program, mentor, mentee, reason);
        },
        DraftAbout{draftKey("pair-refuse", {program.value, mentor.value, mentee.value}), title, who, false}, parent);
}

} // namespace mentoring::ui
