// Types into every form of an open file and waits to be killed: form_writer FILE
// Prints, for each form, its number and what it shows as JSON, one line each; then "typed".

#include <cstdio>

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "all_forms.h"

int main(int argc, char** argv) {
    using namespace mentoring;
    QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication application(argc, argv);
    const auto arguments = QApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    QLocale::setDefault(QLocale(QLocale::English));
    const FixedClock clock(Instant{std::chrono::milliseconds{arguments[2].toLongLong()}});
    ui::Workspace workspace(OrganisationFile::open(arguments[1], OrganisationFile::Access::ReadWrite, clock));
    const ui::test::FormsWorld world(workspace);
    const auto& forms = ui::test::allForms();
    std::vector<std::unique_ptr<QDialog>> open;
    for (const auto& desk : {world.coordinator, world.mentor, world.mentee}) {
        world.sit(desk);
        for (std::size_t i = 0; i < forms.size(); ++i) {
            if (forms[i].desk(world) != desk)
                continue;
            open.push_back(forms[i].make(world));
            open.back()->show();
            (void)ui::test::typeInto(*open.back(), QStringLiteral("planted"));
            QJsonObject shown;
            for (const auto& [name, value] : ui::test::shownIn(*open.back()))
                shown.insert(name, value);
            std::printf("%zu %s\n", i, QJsonDocument(shown).toJson(QJsonDocument::Compact).constData());
        }
        QTest::qWait(900); // within a second all of it is on disk, and nothing is done to put it there
    }
    std::printf("typed\n");
    std::fflush(stdout);
    QTest::qWait(600'000);
    return 0;
}
