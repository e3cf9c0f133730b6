#include "last_desk.h"

#include "window/settings.h"

namespace mentoring::ui {

namespace {

const QString deskSetting = QStringLiteral("desk");

} // namespace

PersonId lastAtDesk(const OrganisationFile& file) {
    for (const auto& kept : {file.setting(deskSetting), Settings::deskOf(file.path())})
        if (const PersonId person{kept.toLongLong()}; person.isSet() && file.directory().person(person) != nullptr)
            return person;
    return {};
}

void rememberAtDesk(OrganisationFile& file, PersonId person) {
    const QString kept = person.isSet() ? QString::number(person.value) : QString();
    const bool readOnly = file.access() == OrganisationFile::Access::ReadOnly;
    file.setSetting(deskSetting, kept);
    Settings::setDeskOf(file.path(), readOnly ? kept : QString());
}

} // namespace mentoring::ui
