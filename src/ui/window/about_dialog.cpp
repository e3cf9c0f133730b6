#include "window/about_dialog.h"

#include <QCoreApplication>

#include "style/icons.h"
#include "style/text_scale.h"
#include "ui_about_dialog.h"

namespace mentoring::ui {

AboutDialog::AboutDialog(QWidget* parent) : ScrollingDialog(parent), m_form(std::make_unique<Ui::AboutDialog>()) {
    m_form->setupUi(this);
    const int side = scaled(64, font());
    m_form->signLabel->setPixmap(applicationIcon().pixmap(QSize(side, side), devicePixelRatioF()));
    m_form->signLabel->setFixedSize(side, side);
    m_form->nameLabel->setWordWrap(true);
    m_form->versionLabel->setWordWrap(true);
    m_form->signLayout->setStretch(1, 1);
    m_form->versionLabel->setText(
        tr("Version %1, with Qt %2").arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())));
    letScroll(m_form->dialogLayout, 460);
    connect(m_form->closeButton, &QPushButton::clicked, this, &QDialog::accept);
}

AboutDialog::~AboutDialog() = default;

} // namespace mentoring::ui
