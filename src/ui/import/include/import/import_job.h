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

/// A list that has been read.
struct ListRead {
    std::shared_ptr<const cells::SourceFile> source;
    ImportService::ListOf what = ImportService::ListOf::People;
    cells::Layout layout;
};

/// Reading, proposing, planning and applying, each in a worker thread; answers come as signals in the thread of this
/// object. One thing at a time: a new one stops the one under way, whose answer then never comes.
class ImportJob : public QObject {
    Q_OBJECT

public:
    explicit ImportJob(ImportService& service, QObject* parent = nullptr);
    ~ImportJob() override;

    /// With where the header lies: `expected` is what the list is of, unless nobody says so.
    void read(const QString& path, const cells::ReadOptions& options,
              std::optional<ImportService::ListOf> expected = std::nullopt);
    /// What the columns are; too short to be stopped.
    void propose(std::shared_ptr<const cells::SourceFile> source, cells::Layout layout,
                 ImportService::Remembered remembered);
    void proposePairs(std::shared_ptr<const cells::SourceFile> source, cells::Layout layout);
    /// What the context points at must stay as it is until the answer.
    void plan(std::shared_ptr<const cells::SourceFile> source, cells::Layout layout, intake::PeopleMapping mapping,
              intake::ImportContext context, intake::ImportOptions options);
    /// Whoever uses the file meanwhile waits.
    void apply(std::shared_ptr<const intake::ImportPlan> plan, cells::Layout layout);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void sourceRead(const mentoring::ui::ListRead& list);
    void proposed(const mentoring::ImportService::Proposal& proposal);
    void pairsProposed(const mentoring::intake::PairsMapping& mapping);
    void planned(std::shared_ptr<const mentoring::intake::ImportPlan> plan);
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
