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

} // namespace

SingleInstance::SingleInstance(QObject* parent) : QObject(parent) {}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::folder() const {
    if (!m_folder.isEmpty()) {
        return m_folder;
    }
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() ? QDir::tempPath() : runtime;
}

SingleInstance::Claim SingleInstance::claim(const QString& path) {
    const QString base = QDir(folder()).filePath(nameFor(path));
    if (m_lock != nullptr && m_lock->fileName() == base + QStringLiteral(".lock")) {
        return Claim::Held;
    }
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
                if (caller->readAll().contains(QByteArray(frontWord).trimmed())) {
                    Q_EMIT frontAsked();
                }
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
