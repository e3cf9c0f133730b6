#include "window/long_work.h"

#include <exception>
#include <thread>

#include <QCoreApplication>
#include <QDialog>
#include <QEventLoop>
#include <QTimer>
#include <QVBoxLayout>

#include "kit/progress_panel.h"

namespace mentoring::ui {

namespace {

/// Stays until the work is over: closing it is asking to stop.
class WorkDialog final : public QDialog {
public:
    WorkDialog(QWidget* parent, const QString& what) : QDialog(parent), m_panel(new ProgressPanel(this)) {
        setObjectName(QStringLiteral("workDialog"));
        setWindowTitle(what);
        setWindowModality(Qt::WindowModal);
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(m_panel);
        constexpr int comfortable = 420;
        setMinimumWidth(comfortable);
        m_panel->setDelay(0);
        m_panel->start(what);
        connect(m_panel, &ProgressPanel::cancelAsked, this, &WorkDialog::reject);
    }

    void setShare(double share) { m_panel->setShare(share); }
    void reject() override {
        m_panel->setCancellable(false);
        if (onStop)
            onStop();
    }

    std::function<void()> onStop;

private:
    ProgressPanel* m_panel;
};

} // namespace

void doLongWork(QWidget* parent, const QString& what, const std::function<void(const Watch&)>& work) {
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents); // what is on screen first
    WorkDialog dialog(parent, what);
    QEventLoop loop;
    bool over = false;
    std::exception_ptr error;
    std::jthread thread([&](const std::stop_token& stop) {
        const auto tell = [&](double share) {
            QMetaObject::invokeMethod(
                &dialog, [&dialog, share] { dialog.setShare(share); }, Qt::QueuedConnection);
        };
        try {
            work({tell, stop});
        } catch (...) {
            error = std::current_exception();
        }
        QMetaObject::invokeMethod(
            &dialog,
            [&] {
                over = true;
                loop.quit();
            },
            Qt::QueuedConnection);
    });
    dialog.onStop = [&thread] { thread.request_stop(); };
    constexpr int patience = 500;
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (!over) {
        dialog.show();
        loop.exec();
    }
    thread.join();
    if (error)
        std::rethrow_exception(error);
}

} // namespace mentoring::ui
