#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <thread>

#include <QObject>
#include <QString>

#include "app/import_service.h"

namespace mentoring::ui {

/// Reading, planning and applying, each in a worker thread; answers come as signals in the thread of this object. One
/// thing at a time: a new one stops the one under way, whose answer then never comes.
class ImportJob : public QObject {
    Q_OBJECT

public:
    explicit ImportJob(ImportService& service, QObject* parent = nullptr);
    ~ImportJob() override;

    void read(const QString& path, const exchange::ReadOptions& options);
    /// What the context points at must stay as it is until the answer.
    void plan(std::shared_ptr<const exchange::SourceFile> source, exchange::Layout layout,
              exchange::PeopleMapping mapping, exchange::ImportContext context, exchange::ImportOptions options);
    /// Whoever uses the file meanwhile waits.
    void apply(std::shared_ptr<const exchange::ImportPlan> plan, exchange::Layout layout);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void sourceRead(std::shared_ptr<const mentoring::exchange::SourceFile> source);
    void planned(std::shared_ptr<const mentoring::exchange::ImportPlan> plan);
    void applied(); ///< and announced
    void cancelled();
    void failed(std::exception_ptr error); ///< ReadError, Refusal, FileError

private:
    using Work = std::function<std::function<void()>(std::stop_token)>;
    void start(Work work);
    [[nodiscard]] std::function<void(std::uint64_t, std::uint64_t)> teller();

    ImportService& m_service;
    std::uint64_t m_newest = 0;
    bool m_running = false;
    std::jthread m_thread; ///< last: stopped and joined before the rest goes
};

} // namespace mentoring::ui
