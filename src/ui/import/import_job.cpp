#include "import/import_job.h"

namespace mentoring::ui {

ImportJob::ImportJob(ImportService& service, QObject* parent) : QObject(parent), m_service(service) {}

ImportJob::~ImportJob() {
    m_thread = {};
}

void ImportJob::start(Work work) {
    m_thread = {}; // asks what is under way to stop, and waits until it has
    m_running = true;
    const auto number = ++m_newest;
    m_thread = std::jthread([this, number, work = std::move(work)](std::stop_token stop) {
        std::function<void()> answer;
        try {
            answer = work(std::move(stop));
        } catch (...) {
            answer = [this, error = std::current_exception()] { Q_EMIT failed(error); };
        }
        QMetaObject::invokeMethod(
            this,
            [this, number, answer] {
                if (number != m_newest)
                    return;
                m_running = false;
                answer();
            },
            Qt::QueuedConnection);
    });
}

std::function<void(std::uint64_t, std::uint64_t)> ImportJob::teller() {
    return [this, number = m_newest + 1](std::uint64_t done, std::uint64_t total) {
        QMetaObject::invokeMethod(
            this,
            [this, number, done, total] {
                if (number == m_newest && m_running)
                    Q_EMIT progressed(static_cast<qint64>(done), static_cast<qint64>(total));
            },
            Qt::QueuedConnection);
    };
}

void ImportJob::read(const QString& path, const cells::ReadOptions& asked,
                     std::optional<ImportService::ListOf> expected) {
    auto options = asked;
    options.progress = teller();
    start([this, options, path, expected](std::stop_token stop) mutable {
        options.stop = stop;
        try {
            ListRead list;
            list.source = std::make_shared<const cells::SourceFile>(ImportService::read(path, options));
            list.what = expected ? *expected : ImportService::looksLike(*list.source);
            list.layout = ImportService::guessLayout(*list.source, list.what);
            return std::function<void()>([this, list] { Q_EMIT sourceRead(list); });
        } catch (const cells::ReadError& error) {
            if (error.kind != cells::ReadErrorKind::Cancelled)
                throw;
            return std::function<void()>([this] { Q_EMIT cancelled(); });
        }
    });
}

void ImportJob::propose(std::shared_ptr<const cells::SourceFile> source, cells::Layout layout,
                        ImportService::Remembered remembered) {
    start([this, source = std::move(source), layout = std::move(layout),
           remembered = std::move(remembered)](std::stop_token) {
        const auto proposal = ImportService::propose(*source, layout, remembered);
        return std::function<void()>([this, proposal] { Q_EMIT proposed(proposal); });
    });
}

void ImportJob::proposePairs(std::shared_ptr<const cells::SourceFile> source, cells::Layout layout) {
    start([this, source = std::move(source), layout = std::move(layout)](std::stop_token) {
        const auto mapping = ImportService::proposePairs(*source, layout);
        return std::function<void()>([this, mapping] { Q_EMIT pairsProposed(mapping); });
    });
}

void ImportJob::plan(std::shared_ptr<const cells::SourceFile> source, cells::Layout layout,
                     intake::PeopleMapping mapping, intake::ImportContext context, intake::ImportOptions options) {
    const auto tell = teller();
    start([this, source = std::move(source), layout = std::move(layout), mapping = std::move(mapping),
           context = std::move(context), options = std::move(options), tell](std::stop_token stop) {
        auto plan = std::make_shared<const intake::ImportPlan>(m_service.plan(
            *source, layout, mapping, context, options,
            [&tell](std::size_t done, std::size_t total) { tell(done, total); }, stop));
        return std::function<void()>([this, plan] {
            if (plan->cancelled)
                Q_EMIT cancelled();
            else
                Q_EMIT planned(plan);
        });
    });
}

void ImportJob::apply(std::shared_ptr<const intake::ImportPlan> plan, cells::Layout layout) {
    const auto tell = teller();
    const auto people = plan->counts.fresh + plan->counts.changed;
    ImportService::Applying prepared;
    try {
        prepared = m_service.applying(std::move(plan), std::move(layout));
    } catch (...) {
        Q_EMIT failed(std::current_exception());
        return;
    }
    start([this, applying = std::move(prepared), tell, people](std::stop_token stop) {
        const auto progressed = [&tell, people](double share) {
            tell(static_cast<std::uint64_t>(share * static_cast<double>(people)), people);
        };
        const bool done = applying({progressed, std::move(stop)});
        return std::function<void()>([this, done] {
            if (done)
                Q_EMIT applied();
            else
                Q_EMIT cancelled();
        });
    });
}

void ImportJob::cancel() {
    m_thread.request_stop();
}

} // namespace mentoring::ui
