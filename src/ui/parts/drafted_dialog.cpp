#include "parts/drafted_dialog.h"

#include <QBoxLayout>

#include "app/draft_service.h"
#include "kit/banner.h"
#include "wording/numbers.h"

namespace mentoring::ui {

DraftedDialog::DraftedDialog(Workspace& workspace, QWidget* parent) : QDialog(parent), m_workspace(workspace) {}

DraftedDialog::~DraftedDialog() {
    // The program ends, or the page goes, while the form is open.
    if (m_draft && m_draft->isUnsaved())
        m_draft->save();
}

void DraftedDialog::reject() {
    // What was typed is not lost by leaving: it is there again when the form is opened for the same thing.
    if (m_draft)
        m_draft->save();
    QDialog::reject();
}

void DraftedDialog::keepDraft(DraftAbout about, QWidget& fields, QBoxLayout& column) {
    m_draft = new DraftKeeper(m_workspace, fields, std::move(about), this);
    const auto found = m_draft->begin();
    m_fromDraft = found.any;
    if (found.any)
        showFoundAgain(found, column);
}

void DraftedDialog::showFoundAgain(const DraftKeeper::Found& found, QBoxLayout& column) {
    QStringList said{tr("This is what you had begun to write.")};
    if (!found.gone.isEmpty())
        said << tr("No longer there: %1. Choose anew.").arg(wording::list(found.gone));
    if (!found.changed.isEmpty())
        said << tr("Changed since by somebody: %1. Look at both before you save.").arg(wording::list(found.changed));
    auto* banner = new Banner(said.size() == 1 ? Tone::Info : Tone::Warning, said.join(u' '), this);
    banner->setObjectName(QStringLiteral("draftBanner"));
    banner->addButton(tr("Begin again"), [this, banner] {
        m_draft->beginAgain();
        banner->hide();
    });
    connect(banner, &Banner::closed, banner, &QWidget::hide);
    column.insertWidget(0, banner);
}

bool DraftedDialog::record(const std::function<void()>& action, const std::function<void(const Issues&)>& refused) {
    if (!m_draft)
        return m_workspace.attempt(action, refused);
    // Taking the action back brings back all that was typed, so all of it has to be there.
    m_draft->save();
    const bool done = m_workspace.attempt(
        [&] {
            const DraftService::Recording recording(m_workspace.file(), m_draft->key());
            action();
        },
        refused);
    if (done)
        m_draft->drop(); // still there where nothing was changed
    return done;
}

} // namespace mentoring::ui
