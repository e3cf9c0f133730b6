#include "window/workspace.h"

#include <utility>

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

/// A mark in the undo list. The work is done before the mark moves: what fails moves nothing.
class Workspace::Step : public QUndoCommand {
public:
    explicit Step(Action action) : m_action(action) { setText(wording::shortName(action)); }

    [[nodiscard]] Action action() const { return m_action; }
    [[nodiscard]] virtual QString done() const = 0;
    [[nodiscard]] virtual bool hasLapsed(const OrganisationFile&) const { return false; }
    virtual void takeBack(OrganisationFile& file) const = 0;
    virtual void doAgain(OrganisationFile& file) const = 0;

    void undo() override {}
    void redo() override {}

private:
    Action m_action;
};

/// An action on the records of the file.
class Workspace::FileStep final : public Step {
public:
    explicit FileStep(Change change) : Step(change.action), m_change(std::move(change)) {}

    [[nodiscard]] QString done() const override { return wording::done(m_change); }
    [[nodiscard]] bool hasLapsed(const OrganisationFile& file) const override {
        return !file.mayTakeBack(m_change.step, m_change.action);
    }
    void takeBack(OrganisationFile& file) const override {
        file.undo(m_change.step, m_change.action, m_change.subject);
    }
    void doAgain(OrganisationFile& file) const override { file.redo(m_change.step, m_change.action, m_change.subject); }

private:
    Change m_change;
};

/// Something set beside the records.
class Workspace::BesideStep final : public Step {
public:
    BesideStep(Action action, std::function<void()> back, std::function<void()> again)
        : Step(action), m_back(std::move(back)), m_again(std::move(again)) {}

    [[nodiscard]] QString done() const override { return wording::done(action(), {}, 1); }
    void takeBack(OrganisationFile&) const override { m_back(); }
    void doAgain(OrganisationFile&) const override { m_again(); }

private:
    std::function<void()> m_back;
    std::function<void()> m_again;
};

Workspace::Workspace(std::unique_ptr<OrganisationFile> file, QObject* parent)
    : QObject(parent), m_file(std::move(file)), m_undoStack(new QUndoStack(this)) {
    m_undoStack->setUndoLimit(200);
    connect(m_file.get(), &OrganisationFile::changed, this, &Workspace::fileChanged);
    connect(&m_file->desk(), &Desk::taken, this, [this](const Perspective& perspective) {
        m_lapsed.clear();
        m_undoStack->clear();
        Q_EMIT perspectiveChanged(perspective);
    });
    const auto& programs = m_file->directory().programs();
    const ProgramId last{m_file->setting(programSetting).toLongLong()};
    if (m_file->directory().program(last) != nullptr)
        m_program = last;
    else if (!programs.empty())
        m_program = programs.back().id;
}

Workspace::~Workspace() {
    // Its last steps go with it: nobody is to ask what can be taken back of a workspace that is half gone.
    m_undoStack->blockSignals(true);
}

const Program* Workspace::currentProgram() const {
    return m_program.isSet() ? m_file->directory().program(m_program) : nullptr;
}

void Workspace::setProgram(ProgramId program) {
    if (program == m_program)
        return;
    m_program = program;
    Q_EMIT programChanged(program);
    rememberProgram();
}

void Workspace::rememberProgram() {
    // A setting on the side keeps nobody waiting who only looks: it is remembered when the file may be written.
    if (isReadOnly())
        return;
    if (m_file->owesLook())
        connect(m_file.get(), &OrganisationFile::lookedThrough, this, &Workspace::rememberProgram,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
    else if (!m_file->isUnsound())
        attempt([this] { m_file->setSetting(programSetting, QString::number(m_program.value)); });
}

const Workspace::Step* Workspace::stepAt(int index) const {
    return dynamic_cast<const Step*>(m_undoStack->command(index));
}

void Workspace::push(Step* step) {
    m_lapsed.clear();
    m_undoStack->push(step);
}

void Workspace::remember(Action named, std::function<void()> back, std::function<void()> again) {
    if (!m_replaying)
        push(new BesideStep(named, std::move(back), std::move(again)));
}

void Workspace::dropLapsed() {
    while (const auto* step = stepAt(m_undoStack->index() - 1)) {
        if (!step->hasLapsed(*m_file))
            return;
        if (m_lapsed.isEmpty())
            m_lapsed = step->done();
        const_cast<Step*>(step)->setObsolete(true); // the list drops it when it moves over it
        m_undoStack->undo();
    }
}

bool Workspace::undo() {
    dropLapsed();
    // Whoever means what they have just said must not lose what they did before it.
    if (const auto said = std::exchange(m_lapsed, {}); !said.isEmpty()) {
        tell(Tone::Info, tr("%1: that has been said, and stays. It is withdrawn or changed where it stands. Undo once "
                            "more takes back what came before it.")
                             .arg(said));
        return false;
    }
    const auto* step = stepAt(m_undoStack->index() - 1);
    if (step == nullptr)
        return false;
    m_replaying = true;
    const bool done = attempt([&] { step->takeBack(*m_file); });
    m_replaying = false;
    if (done) {
        m_undoStack->undo();
        dropLapsed();
        Q_EMIT takenBack(step->done());
    }
    return done;
}

bool Workspace::redo() {
    const auto* step = stepAt(m_undoStack->index());
    if (step == nullptr)
        return false;
    m_replaying = true;
    const bool done = attempt([&] { step->doAgain(*m_file); });
    m_replaying = false;
    if (done) {
        m_lapsed.clear(); // what is done again is the last now
        m_undoStack->redo();
        offer(*step);
    }
    return done;
}

void Workspace::offer(const Step& step) {
    const bool graced = isSaidToSomebody(step.action());
    Q_EMIT undoOffered(step.done(), graced ? static_cast<int>(graceOfWhatWasSaid.count()) : 0);
    if (graced)
        QTimer::singleShot(graceOfWhatWasSaid + std::chrono::milliseconds{100}, this, &Workspace::dropLapsed);
}

QString Workspace::undoText() const {
    const auto* step = stepAt(m_undoStack->index() - 1);
    return step != nullptr ? wording::undoText(step->action()) : tr("&Undo");
}

QString Workspace::redoText() const {
    const auto* step = stepAt(m_undoStack->index());
    return step != nullptr ? wording::redoText(step->action()) : tr("&Redo");
}

bool Workspace::attempt(const std::function<void()>& action, const std::function<void(const Issues&)>& refused) {
    try {
        action();
        return true;
    } catch (const Refusal& refusal) {
        if (refused)
            refused(refusal.issues());
        else
            tell(Tone::Warning, wording::sentence(refusal.issues()));
    } catch (const FileError& error) {
        say(error);
    } catch (const cells::WriteError& error) {
        tell(Tone::Warning, wording::message(error, QString()).inOneLine());
    } catch (const std::exception& error) {
        tell(Tone::Danger, tr("This did not work, and nothing has changed. Technical reason: %1")
                               .arg(QString::fromUtf8(error.what())));
    }
    return false;
}

void Workspace::write(const QString& done, const QString& path, const std::function<Written()>& writing) {
    auto written = Written::ForSure;
    const auto begin = [&] {
        m_file->requireLookedThrough();
        written = writing();
    };
    if (!attempt(begin))
        return;
    if (written == Written::ForSure)
        tell(Tone::Success, done);
    else
        tell(Tone::Warning, wording::unconfirmedMessage(path).inOneLine());
    Q_EMIT this->written(path);
}

void Workspace::say(const FileError& error) {
    switch (error.problem()) {
    case FileProblem::Stopped:
        tell(Tone::Info, wording::message(error).inOneLine());
        break;
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

void Workspace::showPage(const QString& pageId, const QString& view) {
    Q_EMIT pageAsked(pageId, view);
}

namespace {

/// True where somebody takes it; who asks for what nobody does would otherwise never hear of it.
template <class Asked>
bool isTaken(const Takers<Asked>& takers, const Asked& asked) {
    const bool taken = takers.has(asked);
    if (!taken)
        qWarning("Nobody takes what was asked: number %zu of its kind", asked.index());
    Q_ASSERT_X(taken, "Workspace", "nobody takes what was asked");
    return taken;
}

} // namespace

bool Workspace::open(const RecordRef& record) {
    return isTaken(m_records, record) && m_records.take(record);
}

bool Workspace::run(const Errand& errand) {
    return isTaken(m_errands, errand) && m_errands.take(errand);
}

void Workspace::fileChanged(const Change& change) {
    // The program that is shown may be gone, or the first one may have come.
    if (change.touched.testFlag(Aspect::Programs) && currentProgram() == nullptr) {
        const auto& programs = m_file->directory().programs();
        setProgram(programs.empty() ? ProgramId{} : programs.back().id);
    }
    const bool isNew = !m_replaying && !change.step.isEmpty();
    if (isNew)
        push(new FileStep(change));
    Q_EMIT changed(change);
    if (isNew && isOffered(change.action))
        offer(*stepAt(m_undoStack->index() - 1));
}

} // namespace mentoring::ui
