#pragma once

#include <QFrame>
#include <QTimer>

class QProgressBar;
class QPushButton;

namespace mentoring::ui {

class Label;

/// Something that takes time: what is being done, how far it is, and a way to stop it. Shows itself half a second after
/// `start`, so that short work does not flicker.
class ProgressPanel : public QFrame {
    Q_OBJECT

public:
    explicit ProgressPanel(QWidget* parent = nullptr);

    void start(const QString& what);
    void setWhat(const QString& what);
    /// `total` 0: no telling how long.
    void setProgress(qint64 done, qint64 total);
    void setShare(double share); ///< 0 to 1, of what nobody counts
    void finish();
    void setCancellable(bool cancellable);
    void setDelay(int milliseconds); ///< 500 unless told
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void cancelAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Label* m_what = nullptr;
    Label* m_figure = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_cancel = nullptr;
    QTimer m_delay;
    bool m_running = false;
};

} // namespace mentoring::ui
