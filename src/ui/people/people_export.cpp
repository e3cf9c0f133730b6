#include "people/people_export.h"

#include <optional>

#include <QCoreApplication>

#include "app/export_service.h"
#include "window/export_file.h"
#include "window/workspace.h"
#include "wording/columns.h"

namespace mentoring::ui {

void exportPeople(Workspace& workspace, QWidget* parent) {
    const auto say = [](const char* text) { return QCoreApplication::translate("mentoring::ui::PeopleExport", text); };
    const auto program = workspace.program().isSet() ? std::optional<ProgramId>(workspace.program()) : std::nullopt;
    exportFile(workspace, parent,
               {say(QT_TRANSLATE_NOOP("mentoring::ui::PeopleExport", "Export people")),
                wording::peopleSheet() + QStringLiteral(".xlsx"),
                say(QT_TRANSLATE_NOOP("mentoring::ui::PeopleExport", "The people were written to %1.")),
                say(QT_TRANSLATE_NOOP("mentoring::ui::PeopleExport", "Writing the people…"))},
               [&](const QString& path) {
                   return workspace.file().exports().people(path, true, program, {},
                                                            wording::exportWords(wording::peopleSheet()));
               });
}

} // namespace mentoring::ui
