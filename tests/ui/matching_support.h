#pragma once

#include <functional>
#include <memory>
#include <string>

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>

#include <gtest/gtest.h>

#include "app/matching_service.h"
#include "support/temporary_organisation.h"
#include "window/workspace.h"

namespace mentoring::ui::test {

/// Lets the event loop turn until something is so; false when it never gets so.
inline bool waitFor(const std::function<bool()>& isSo) {
    QElapsedTimer patience;
    patience.start();
    constexpr int longest = 30'000;
    while (!isSo()) {
        if (patience.elapsed() > longest)
            return false;
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return true;
}

/// Does something with the dialog that opens next; call before what opens it.
template <class Dialog>
void answerDialog(std::function<void(Dialog&)> answer) {
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer, answer] {
        auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->stop();
        timer->deleteLater();
        answer(*dialog);
        if (dialog->isVisible())
            dialog->reject(); // a test that fails must not hang
    });
    timer->start(5);
}

template <class Widget>
Widget& child(const QObject& parent, const char* name) {
    auto* found = parent.findChild<Widget*>(QString::fromLatin1(name));
    if (!found)
        throw std::runtime_error(std::string("no child called ") + name);
    return *found;
}

inline void trigger(const QObject& parent, const char* actionName) {
    child<QAction>(parent, actionName).trigger();
}

/// A workspace on a real file: a program of mentors and mentees at two sites, the mentors two levels above.
struct Cohort {
    explicit Cohort(int mentors = 3, int mentees = 4) {
        auto& file = *organisation.file;
        file.vocabulary().setLevels({"Junior", "Senior", "Lead"});
        program = organisation.addProgram("Tandem 2026");
        for (int i = 0; i < mentors + mentees; ++i) {
            const bool mentor = i < mentors;
            Person person;
            person.givenName = mentor ? "Mentor" : "Mentee";
            person.familyName = std::to_string(mentor ? i : i - mentors);
            person.email = (mentor ? "mentor" : "mentee") + person.familyName + "@exemple.fr";
            person.site = i % 2 == 0 ? "Lyon" : "Paris";
            person.department = i % 3 == 0 ? "Finance" : "IT";
            person.level = mentor ? 3 : 1;
            person.workingLanguages = {"fr"};
            const auto id = file.people().add(person);
            file.programs().enrol(program, {id}, mentor, !mentor);
        }
        workspace = std::make_unique<Workspace>(std::move(organisation.file));
        workspace->setProgram(program);
    }

    [[nodiscard]] OrganisationFile& file() const { return workspace->file(); }
    [[nodiscard]] PersonId id(const std::string& email) const {
        return file().directory().personByEmail(email + "@exemple.fr")->id;
    }
    void undo() const { ASSERT_TRUE(workspace->undo()); }

    mentoring::test::TemporaryOrganisation organisation;
    ProgramId program;
    std::unique_ptr<Workspace> workspace;
};

} // namespace mentoring::ui::test
