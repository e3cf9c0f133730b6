#include "people/people_export.h"

#include <optional>

#include <QCoreApplication>

#include "app/export_service.h"
#include "window/export_file.h"
#include "window/workspace.h"
#include "wording/columns.h"

namespace mentoring::ui {

void exportPeople(Workspace& workspace, QWidget* parent) {
    const auto& directory = workspace.file().directory();
    const auto program = workspace.program();
    std::vector<PersonId> all;
    for (const auto& person : directory.people())
        if (!person.archived && (!program.isSet() || directory.participation(program, person.id)))
            all.push_back(person.id);
    const auto count = static_cast<int>(all.size());
    exportPeople(workspace, parent, {count, count}, all, all);
}

void exportPeople(Workspace& workspace, QWidget* parent, const Extent& extent, const std::vector<PersonId>& shown,
                  const std::vector<PersonId>& all) {
    const auto say = [](const char* text) { return QCoreApplication::translate("mentoring::ui::PeopleExport", text); };
    const auto program = workspace.program().isSet() ? std::optional<ProgramId>(workspace.program()) : std::nullopt;
    exportList(workspace, parent,
               {say(QT_TRANSLATE_NOOP("mentoring::ui::PeopleExport", "Export people")),
                wording::peopleSheet() + QStringLiteral(".xlsx"),
                say(QT_TRANSLATE_NOOP("mentoring::ui::PeopleExport", "The people were written to %1.")),
                say(QT_TRANSLATE_NOOP("mentoring::ui::PeopleExport", "Writing the people…"))},
               extent, [&](const QString& path, bool everybody) {
                   return workspace.file().exports().people(path, true, program, everybody ? all : shown,
                                                            wording::exportWords(wording::peopleSheet()));
               });
}

} // namespace mentoring::ui
