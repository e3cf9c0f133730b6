#include "window/about_dialog.h"

#include <QCoreApplication>

#include "style/icons.h"
#include "ui_about_dialog.h"

namespace mentoring::ui {

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent), m_form(std::make_unique<Ui::AboutDialog>()) {
    m_form->setupUi(this);
    m_form->signLabel->setPixmap(applicationIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    m_form->versionLabel->setText(
        tr("Version %1, with Qt %2").arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())));
    connect(m_form->closeButton, &QPushButton::clicked, this, &QDialog::accept);
}

AboutDialog::~AboutDialog() = default;

} // namespace mentoring::ui
