#include "window/file_news.h"

#include <QDir>
#include <QTimer>

#include "app/organisation_file.h"
#include "kit/banner.h"
#include "message_stack.h"
#include "wording/files.h"

namespace mentoring::ui {

namespace {

/// Not from inside the banner's own click: it goes with the file.
std::function<void()> later(MessageStack& context, std::function<void()> step) {
    return [&context, step = std::move(step)] { QTimer::singleShot(0, &context, step); };
}

} // namespace

FileNews::FileNews(MessageStack& messages, Steps steps) : m_messages(messages), m_steps(std::move(steps)) {}

void FileNews::opened(const OrganisationFile& file) const {
    if (file.readOnlyReason())
        readOnly(file);
    if (file.exposure()) {
        m_messages.add(Tone::Warning, wording::exposureMessage(file).inOneLine())
            ->setObjectName(QStringLiteral("exposureBanner"));
    }
    if (file.isUnconfirmed())
        unconfirmed(file);
    if (const QString backup = file.migrationBackup(); !backup.isEmpty()) {
        m_messages.add(Tone::Info, tr("This file was made by an earlier Ithaca and has been brought up to "
                                      "date. The earlier state is kept as %1.")
                                       .arg(QDir::toNativeSeparators(backup)));
    }
}

void FileNews::readOnly(const OrganisationFile& file) const {
    Banner* banner = m_messages.add(Tone::Warning, wording::readOnlyMessage(file).inOneLine());
    banner->setObjectName(QStringLiteral("readOnlyBanner"));
    banner->setClosable(false);
    banner->addButton(tr("Save a copy as…"), m_steps.saveCopy);
    const auto reason = *file.readOnlyReason();
    if (reason == FileProblem::InUse || reason == FileProblem::DiskFull) // both may have gone by
        banner->addButton(tr("Try again"), later(m_messages, m_steps.openAgain));
}

void FileNews::lost(const OrganisationFile& file, FileProblem problem) const {
    Banner* banner = m_messages.add(Tone::Danger, wording::message(problem, file.path()).inOneLine());
    banner->setObjectName(QStringLiteral("fileLostBanner"));
    banner->addButton(tr("Save a copy as…"), m_steps.saveCopy);
    banner->addButton(tr("Close file"), later(m_messages, m_steps.close));
}

void FileNews::unconfirmed(const OrganisationFile& file) const {
    Banner* banner = m_messages.add(Tone::Warning, wording::unconfirmedAction(file.path()).inOneLine());
    banner->setObjectName(QStringLiteral("unconfirmedBanner"));
    banner->addButton(tr("Save a copy as…"), m_steps.saveCopy);
}

} // namespace mentoring::ui
