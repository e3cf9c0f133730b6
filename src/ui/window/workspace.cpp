#include "window/workspace.h"

#include <QTimer>
#include <QUndoCommand>
#include <QUndoStack>

#include "app/desk.h"
#include "app/people_service.h"
#include "app/program_service.h"
#include "wording/changes.h"
#include "wording/files.h"
#include "wording/issues.h"

namespace mentoring::ui {

namespace {

const QString programSetting = QStringLiteral("program");

/// A mark in the undo list. The work is done by the file before the mark moves: what fails on disk moves nothing.
class Step final : public QUndoCommand {
public:
    explicit Step(Change change) : m_change(std::move(change)) { setText(wording::shortName(m_change.action)); }

    [[nodiscard]] const Change& change() const { return m_change; }

    void undo() override {}
    void redo() override {}

private:
    Change m_change;
};

/// Moves of a slider and runs of the engine would bury what one may want to take back at once.
bool isOffered(Action action) {
    switch (action) {
    case Action::RunMatching:
    case Action::AddCriteria:
    case Action::EditCriteria:
    case Action::Undo:
    case Action::Redo:
        return false;
    default:
        return true;
    }
}

} // namespace

Workspace::Workspace(std::unique_ptr<OrganisationFile> file, QObject* parent)
    : QObject(parent), m_file(std::move(file)), m_undoStack(new QUndoStack(this)) {
    m_undoStack->setUndoLimit(200);
    connect(m_file.get(), &OrganisationFile::changed, this, &Workspace::fileChanged);
    connect(&m_file->desk(), &Desk::taken, this, [this](const Perspective& perspective) {
        m_undoStack->clear();
        Q_EMIT perspectiveChanged(perspective);
    });
    const auto& programs = m_file->directory().programs();
    const ProgramId last{m_file->setting(programSetting).toLongLong()};
    if (m_file->directory().program(last) != nullptr) {
        m_program = last;
    } else if (!programs.empty()) {
        m_program = programs.back().id;
    }
}

Workspace::~Workspace() {
    // Its last steps go with it: nobody is to ask what can be taken back of a workspace that is half gone.
    m_undoStack->blockSignals(true);
}

const Program* Workspace::currentProgram() const {
    return m_program.isSet() ? m_file->directory().program(m_program) : nullptr;
}

void Workspace::setProgram(ProgramId program) {
    if (program == m_program) {
        return;
    }
    m_program = program;
    if (!isReadOnly()) {
        m_file->setSetting(programSetting, QString::number(program.value));
    }
    Q_EMIT programChanged(program);
}

bool Workspace::undo() {
    const auto* step = dynamic_cast<const Step*>(m_undoStack->command(m_undoStack->index() - 1));
    if (step == nullptr) {
        return false;
    }
    const Change& change = step->change();
    m_replaying = true;
    const bool done = attempt([&] { m_file->undo(change.step, change.action, change.subject); });
    m_replaying = false;
    if (done) {
        m_undoStack->undo();
    }
    return done;
}

bool Workspace::redo() {
    const auto* step = dynamic_cast<const Step*>(m_undoStack->command(m_undoStack->index()));
    if (step == nullptr) {
        return false;
    }
    const Change& change = step->change();
    m_replaying = true;
    const bool done = attempt([&] { m_file->redo(change.step, change.action, change.subject); });
    m_replaying = false;
    if (done) {
        m_undoStack->redo();
    }
    return done;
}

QString Workspace::undoText() const {
    const auto* step = dynamic_cast<const Step*>(m_undoStack->command(m_undoStack->index() - 1));
    return step != nullptr ? wording::undoText(step->change().action) : tr("&Undo");
}

QString Workspace::redoText() const {
    const auto* step = dynamic_cast<const Step*>(m_undoStack->command(m_undoStack->index()));
    return step != nullptr ? wording::redoText(step->change().action) : tr("&Redo");
}

bool Workspace::attempt(const std::function<void()>& action, const std::function<void(const Issues&)>& refused) {
    try {
        action();
        return true;
    } catch (const Refusal& refusal) {
        if (refused) {
            refused(refusal.issues());
        } else {
            tell(Tone::Warning, wording::sentence(refusal.issues()));
        }
    } catch (const FileError& error) {
        say(error);
    } catch (const std::exception& error) {
        tell(Tone::Danger, tr("This did not work, and nothing has changed. Technical reason: %1")
                               .arg(QString::fromUtf8(error.what())));
    }
    return false;
}

void Workspace::say(const FileError& error) {
    switch (error.problem()) {
    case FileProblem::MovedOrDeleted:
    case FileProblem::ChangedOutside:
    case FileProblem::Damaged:
    case FileProblem::NotFound:
        Q_EMIT fileLost(error.problem());
        break;
    default:
        tell(Tone::Danger, wording::message(error).inOneLine());
    }
}

void Workspace::takeDesk(const Perspective& perspective) {
    QTimer::singleShot(0, this, [this, perspective] { attempt([&] { m_file->desk().take(perspective); }); });
}

void Workspace::tell(Tone tone, const QString& sentence) {
    Q_EMIT told(tone, sentence);
}

void Workspace::showPage(const QString& pageId) {
    Q_EMIT pageAsked(pageId);
}

void Workspace::showRecord(const QString& kind, qint64 recordId) {
    Q_EMIT recordAsked(kind, recordId);
}

void Workspace::fileChanged(const Change& change) {
    // The program that is shown may be gone, or the first one may have come.
    if (change.touched.testFlag(Aspect::Programs) && currentProgram() == nullptr) {
        const auto& programs = m_file->directory().programs();
        setProgram(programs.empty() ? ProgramId{} : programs.back().id);
    }
    const bool takesBack = !m_replaying && !change.step.isEmpty() && canBeTakenBack(change.action);
    if (takesBack) {
        m_undoStack->push(new Step(change));
    }
    Q_EMIT changed(change);
    if (takesBack && isOffered(change.action)) {
        Q_EMIT undoOffered(wording::done(change));
    }
}

} // namespace mentoring::ui
