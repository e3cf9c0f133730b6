#include "kit/progress_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "kit/label.h"
#include "style/tokens.h"

namespace mentoring::ui {

ProgressPanel::ProgressPanel(QWidget* parent) : QFrame(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::xs);
    auto* line = new QHBoxLayout;
    m_what = new ElidedLabel(this);
    m_figure = new Label({}, Label::Body, Label::Muted, this);
    line->addWidget(m_what, 1);
    line->addWidget(m_figure);
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_bar->setObjectName(QStringLiteral("progressBar"));
    column->addLayout(line);
    column->addWidget(m_bar);
    row->addLayout(column, 1);
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelAsked();
    });
    m_delay.setSingleShot(true);
    m_delay.setInterval(500);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        if (m_running)
            show();
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    retranslate();
    hide();
}

void ProgressPanel::start(const QString& what) {
    m_running = true;
    m_cancel->setEnabled(true);
    setWhat(what);
    setProgress(0, 0);
    if (m_delay.interval() == 0)
        show();
    else
        m_delay.start();
}

void ProgressPanel::setWhat(const QString& what) {
    m_what->setText(what);
    m_bar->setAccessibleName(what);
}

void ProgressPanel::setProgress(qint64 done, qint64 total) {
    if (total <= 0) {
        m_bar->setRange(0, 0);
        m_figure->clear();
        return;
    }
    setShare(static_cast<double>(done) / static_cast<double>(total));
    m_figure->setText(tr("%1 of %2").arg(QLocale().toString(done), QLocale().toString(total)));
}

void ProgressPanel::setShare(double share) {
    // The bar counts in thousandths: rows of a file may be more than an int holds.
    constexpr int parts = 1000;
    m_bar->setRange(0, parts);
    m_bar->setValue(std::clamp(static_cast<int>(share * parts), 0, parts));
    m_figure->setText(tr("%1%", "%1 is a number of hundredths").arg(m_bar->value() * 100 / parts));
}

void ProgressPanel::finish() {
    m_running = false;
    m_delay.stop();
    hide();
}

void ProgressPanel::setCancellable(bool cancellable) {
    m_cancel->setVisible(cancellable);
}

void ProgressPanel::setDelay(int milliseconds) {
    m_delay.setInterval(milliseconds);
}

void ProgressPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ProgressPanel::retranslate() {
    m_cancel->setText(tr("Cancel"));
}

} // namespace mentoring::ui
