#include "parts/kept_text_dialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/draft_service.h"
#include "kit/label.h"
#include "parts/draft_keeper.h"
#include "style/tokens.h"

namespace mentoring::ui {

KeptTextDialog::KeptTextDialog(Workspace& workspace, const std::string& key, const std::string& document,
                               QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("keptTextDialog"));
    const auto kept = readDraftText(document);
    setWindowTitle(kept.form.isEmpty() ? tr("What you had begun to write") : kept.form);
    resize(520, 360);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    auto* why = new Label(kept.subject.isEmpty()
                              ? tr("What this was about is no longer there. Your text is.")
                              : tr("What this was about is no longer there: %1. Your text is.").arg(kept.subject),
                          Label::Body, Label::Normal, this);
    why->setWordWrap(true);
    layout->addWidget(why);
    auto* text = new QPlainTextEdit(kept.texts.join(QStringLiteral("\n\n")), this);
    text->setObjectName(QStringLiteral("keptTextEdit"));
    text->setAccessibleName(tr("Your text"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    layout->addWidget(text, 1);
    auto* buttons = new QHBoxLayout;
    auto* away = new QPushButton(tr("&Delete the text"), this);
    away->setObjectName(QStringLiteral("deleteKeptTextButton"));
    auto* copy = new QPushButton(tr("&Copy"), this);
    copy->setObjectName(QStringLiteral("copyKeptTextButton"));
    auto* close = new QPushButton(tr("Close"), this);
    close->setProperty("primary", true);
    close->setDefault(true);
    buttons->addWidget(away);
    buttons->addStretch();
    buttons->addWidget(copy);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(away, &QPushButton::clicked, this, [this, &workspace, key] {
        if (workspace.attempt([&] { workspace.file().drafts().drop(key); }))
            accept();
    });
    connect(copy, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text->toPlainText()); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    if (workspace.isReadOnly())
        away->hide();
}

} // namespace mentoring::ui
