#include "window/welcome_page.h"

#include <algorithm>

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QListWidget>
#include <QLocale>

#include "kit/banner.h"
#include "kit/breaking_row.h"
#include "style/icons.h"
#include "style/text_scale.h"
#include "style/tokens.h"
#include "ui_welcome_page.h"
#include "window/settings.h"

namespace mentoring::ui {

namespace {

QString shortFolder(const QString& folder) {
    const QString home = QDir::homePath();
    return folder.startsWith(home) ? QStringLiteral("~") + folder.mid(home.size()) : folder;
}

} // namespace

WelcomePage::WelcomePage(QWidget* parent) : QWidget(parent), m_form(std::make_unique<Ui::WelcomePage>()) {
    m_form->setupUi(this);
    m_problem = new Banner(m_form->columnWidget);
    m_problem->setObjectName(QStringLiteral("problemBanner"));
    m_problem->hide();
    m_form->columnLayout->insertWidget(1, m_problem);
    // Side by side where they have room, under one another where not.
    auto* choices = new BreakingRow(m_form->choicesBox);
    for (auto* card : {m_form->newButton, m_form->openButton, m_form->sampleButton})
        choices->addWidget(card);
    m_form->recentList->setSpacing(0);
    m_form->recentList->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_form->recentList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_form->newButton, &QAbstractButton::clicked, this, &WelcomePage::newAsked);
    connect(m_form->openButton, &QAbstractButton::clicked, this, &WelcomePage::openAsked);
    connect(m_form->sampleButton, &QAbstractButton::clicked, this, &WelcomePage::sampleAsked);
    connect(m_form->recentList, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { Q_EMIT fileAsked(item->data(Qt::UserRole).toString()); });
    connect(m_form->recentList, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { Q_EMIT fileAsked(item->data(Qt::UserRole).toString()); });
    connect(m_form->clearRecentButton, &QAbstractButton::clicked, this, [this] {
        Settings::clearRecentFiles();
        refresh();
    });
    fitLetters();
    refresh();
}

void WelcomePage::fitLetters() {
    constexpr int usualSign = 72;
    constexpr int widest = 800;
    const int sign = std::min(scaled(usualSign, font()), 2 * usualSign);
    m_form->signLabel->setFixedSize(sign, sign);
    m_form->signLabel->setPixmap(applicationIcon().pixmap(QSize(sign, sign), devicePixelRatioF()));
    m_form->columnWidget->setMaximumWidth(scaled(widest, font()));
    const int icon = scaled(metric::iconSize, font());
    m_form->recentList->setIconSize(QSize(icon, icon));
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::refresh() {
    QListWidget* list = m_form->recentList;
    list->clear();
    int height = 2;
    for (const QString& path : Settings::recentFiles()) {
        const QFileInfo info(path);
        QString words = info.completeBaseName() + QStringLiteral("    ") + shortFolder(info.absolutePath());
        if (!info.exists())
            words += QStringLiteral("    ") + tr("(not there any more)");
        auto* item = new QListWidgetItem(icon(QStringLiteral("document")), words, list);
        item->setData(Qt::UserRole, path);
        if (!info.exists())
            item->setFlags(Qt::NoItemFlags);
        height += list->sizeHintForRow(list->count() - 1);
    }
    list->setFixedHeight(std::min(height, scaled(280, font())));
    m_form->recentCard->setVisible(list->count() > 0);
}

void WelcomePage::showProblem(const wording::Message& message, Tone tone) {
    m_problem->setMessage(tone, message.inOneLine());
    m_problem->announce();
}

void WelcomePage::clearProblem() {
    m_problem->hide();
}

void WelcomePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_form->retranslateUi(this);
        refresh();
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        fitLetters();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace mentoring::ui
