#include "window/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace mentoring::ui {

namespace {

constexpr auto frontWord = "front\n";
constexpr int patience = 1500; // milliseconds for a process of the same machine to answer

QString nameFor(const QString& path) {
    const QFileInfo info(path);
    const QString whole = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256).toHex().left(20);
    return QStringLiteral("ithaca-") + QString::fromLatin1(hash);
}

/// Whether nobody else of this machine can look or put something into a folder.
bool isPrivate(const QString& folder) {
    const QFileInfo info(folder);
    if (!info.isDir() || info.isSymLink())
        return false;
#ifdef Q_OS_UNIX
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                            QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    // Qt answers "my own" for the process by ReadUser, and "the owner's" by ReadOwner: alike where it is mine.
    return (info.permissions() & others) == 0 && info.permission(QFileDevice::WriteUser | QFileDevice::ExeUser);
#else
    return true; // in the user's own profile
#endif
}

QString madePrivate(const QString& folder) {
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return isPrivate(folder) ? folder : QString();
}

} // namespace

SingleInstance::SingleInstance(QObject* parent) : QObject(parent) {}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::folder() const {
    if (!m_folder.isEmpty())
        return m_folder;
    // Without this variable Qt would go to the folder for temporary files, where anybody can be first.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && isPrivate(runtime))
        return runtime;
    return madePrivate(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/run"));
}

SingleInstance::Claim SingleInstance::claim(const QString& path) {
    const QString place = folder();
    if (place.isEmpty()) {
        release();
        return Claim::Held; // nowhere to meet another start; the file's own lock still keeps two writers apart
    }
    const QString base = QDir(place).filePath(nameFor(path));
    if (m_lock != nullptr && m_lock->fileName() == base + QStringLiteral(".lock"))
        return Claim::Held;
    auto lock = std::make_unique<QLockFile>(base + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // only a dead process loses its lock
    if (!lock->tryLock(0)) {
        QLocalSocket socket;
        socket.connectToServer(base + QStringLiteral(".socket"));
        if (socket.waitForConnected(patience)) {
            socket.write(frontWord);
            socket.waitForBytesWritten(patience);
            socket.disconnectFromServer();
            return Claim::HandedOver;
        }
        // Locked but deaf: go on without the lock; the file's own lock still keeps two writers apart.
        release();
        return Claim::Held;
    }
    release();
    m_lock = std::move(lock);
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(base + QStringLiteral(".socket")); // left by a crash: the lock is ours
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* caller = m_server->nextPendingConnection()) {
            connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
                if (caller->readAll().contains(QByteArray(frontWord).trimmed()))
                    Q_EMIT frontAsked();
            });
            connect(caller, &QLocalSocket::disconnected, caller, &QLocalSocket::deleteLater);
        }
    });
    m_server->listen(base + QStringLiteral(".socket"));
    return Claim::Held;
}

void SingleInstance::release() {
    m_server.reset();
    m_lock.reset();
}

} // namespace mentoring::ui
