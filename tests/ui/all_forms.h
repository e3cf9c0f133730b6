#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <QDialog>
#include <QStringList>
#include <QTemporaryDir>

#include "app/desk.h"
#include "mentoring/clock.h"
#include "mentoring/perspective.h"
#include "window/workspace.h"

namespace mentoring::ui::test {

/// An organisation with a record of every kind, so that every form has something to be about. Found again by what its
/// people are called after the file was closed and opened.
struct FormsWorld {
    /// Fills an empty file.
    static void make(OrganisationFile& file);
    explicit FormsWorld(Workspace& of);

    void sit(const Perspective& who) const { workspace.file().desk().take(who); }
    [[nodiscard]] OrganisationFile& file() const { return workspace.file(); }

    Workspace& workspace;
    ProgramId program;
    Perspective coordinator;
    Perspective mentor;
    Perspective mentee;
    Mentorship pair;
    Mentorship otherPair; ///< of another mentor and mentee, whom the mentor and the mentee know nothing of
    PersonId applicant;
    PersonId otherApplicant;
};

/// Files with that organisation, made once and copied.
class FormsWorlds {
public:
    FormsWorlds();

    /// The path of a new one; the clock is set back to when it was made.
    [[nodiscard]] QString fresh();
    [[nodiscard]] std::unique_ptr<Workspace> open(const QString& path) const;

    FixedClock clock;

private:
    QTemporaryDir m_folder;
    int m_made = 0;
};

/// One form about one thing, as one opens it.
struct FormCase {
    std::string form; ///< as draftKey() names it
    std::string who;  ///< "coordinator", "mentor" or "mentee"
    std::function<std::unique_ptr<QDialog>(const FormsWorld&)> make;
    std::function<std::unique_ptr<QDialog>(const FormsWorld&)> makeOther; ///< about something else; may be empty
    std::function<void(const FormsWorld&)> removeSubject;                 ///< by the coordinator; may be empty

    [[nodiscard]] Perspective desk(const FormsWorld& world) const;
    [[nodiscard]] std::string name() const { return form + " as " + who; }
};

[[nodiscard]] const std::vector<FormCase>& allForms();
/// Opens every form, each in an organisation of its own, as the one it is for; `look` is told which it is.
void onEveryForm(const std::function<void(QDialog& form, const std::string& name)>& look);

/// What the editors of a form hold, by object name, as the person sees it.
[[nodiscard]] std::map<QString, QString> shownIn(const QWidget& form);
/// Changes every editor that can be changed, texts to something with the mark in it; answers the texts typed.
QStringList typeInto(QWidget& form, const QString& mark);

} // namespace mentoring::ui::test
