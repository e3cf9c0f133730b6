#include "window/file_door.h"

#include <QFileInfo>
#include <QThread>

#include "app/program_service.h"
#include "app/refusal.h"
#include "window/long_work.h"
#include "wording/files.h"
#include "wording/issues.h"

namespace mentoring::ui {

FileDoor::FileDoor(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) {
    connect(&m_instance, &SingleInstance::frontAsked, this, &FileDoor::frontAsked);
}

namespace {

/// What cannot even be read ahead, of a file that nobody has looked through, is looked through first, which says why.
std::unique_ptr<OrganisationFile> opened(const QString& path, const Clock& clock, OrganisationFile::Look look,
                                         QThread* user, const Watch& watch) {
    auto file = OrganisationFile::open(path, OrganisationFile::Access::ReadWrite, clock, watch, {}, look);
    const bool isUnseen = file->owesLook();
    try {
        file->readAheadFor(user, watch);
        return file;
    } catch (const FileError& error) {
        if (error.problem() == FileProblem::Stopped || !isUnseen)
            throw;
    } catch (const std::exception&) { // of what is in it nothing is known
        if (!isUnseen)
            throw;
    }
    file.reset();
    return opened(path, clock, OrganisationFile::Look::First, user, watch);
}

} // namespace

FileDoor::Outcome FileDoor::open(const QString& path, QWidget* window, OrganisationFile::Look look) const {
    Outcome outcome;
    try {
        QThread* const here = QThread::currentThread();
        doLongWork(window, tr("Opening %1…").arg(QFileInfo(path).fileName()),
                   [&](const Watch& watch) { outcome.file = opened(path, m_clock, look, here, watch); });
    } catch (const FileError& error) {
        outcome.problem = wording::message(error);
        if (error.problem() == FileProblem::Stopped)
            outcome.tone = Tone::Info;      // as was asked
    } catch (const std::exception& error) { // no memory, no thread: the window stays as it was
        outcome.problem = wording::message(FileError(FileProblem::Other, path.toStdString(), error.what()));
    }
    return outcome;
}

FileDoor::Outcome FileDoor::create(const QString& path, const QString& organisation, const QString& program) const {
    Outcome outcome;
    try {
        auto made = OrganisationFile::create(path, organisation.toStdString(), m_clock);
        Program first;
        first.name = program.toStdString();
        made->programs().add(first);
        outcome.file = std::move(made);
    } catch (const FileError& error) {
        outcome.problem = wording::message(error);
    } catch (const Refusal& refusal) {
        outcome.problem = wording::Message{tr("The program was not made"), wording::sentence(refusal.issues()), {}};
    }
    return outcome;
}

bool FileDoor::hold(const QString& path) {
    return m_instance.claim(path) == SingleInstance::Claim::Held;
}

void FileDoor::goBackTo(const QString& path) {
    if (path.isEmpty())
        m_instance.release();
    else
        (void)m_instance.claim(path);
}

} // namespace mentoring::ui
