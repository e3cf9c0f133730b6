#pragma once

#include <memory>

#include <QLockFile>
#include <QObject>
#include <QString>

class QLocalServer;

namespace mentoring::ui {

/// One window for one file on this machine: the first start that opens a file holds it; a second start of the same
/// user on the same file asks the first to come to the front.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(QObject* parent = nullptr);
    ~SingleInstance() override;

    enum class Claim {
        Held,      ///< this process holds the file now
        HandedOver ///< another one does and has been asked to show itself
    };
    /// Lets the file held before go. A path that does not exist can be claimed as well.
    [[nodiscard]] Claim claim(const QString& path);
    void release();

    /// For tests: where locks and sockets lie.
    void setFolder(const QString& folder) { m_folder = folder; }
    /// The user's runtime folder, or a private one among the user's own data: never one that others can write to.
    /// Empty where there is neither.
    [[nodiscard]] QString folder() const;

Q_SIGNALS:
    void frontAsked();

private:
    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace mentoring::ui
