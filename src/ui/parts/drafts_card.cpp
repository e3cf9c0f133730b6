#include "parts/drafts_card.h"

#include <QEvent>

#include "app/draft_service.h"
#include "parts/draft_keeper.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"

namespace mentoring::ui {

DraftsCard::DraftsCard(Workspace& workspace, const QString& objectName, std::set<std::string> forms, QWidget* parent)
    : LinesCard(objectName, parent), m_workspace(workspace), m_forms(std::move(forms)) {
    // Queued: a line that has just been pressed must not go while it is.
    connect(&workspace.file().drafts(), &DraftService::listChanged, this, &DraftsCard::refresh, Qt::QueuedConnection);
    refresh();
}

void DraftsCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        refresh();
    LinesCard::changeEvent(event);
}

void DraftsCard::refresh() {
    constexpr std::size_t usuallyShown = 4;
    clearLines();
    setTitle(tr("Begun and not yet recorded"));
    auto drafts = m_workspace.file().drafts().all();
    if (!m_forms.empty())
        std::erase_if(drafts, [&](const Draft& draft) { return !m_forms.contains(readDraftKey(draft.key).form); });
    std::erase_if(drafts, [](const Draft& draft) { return readDraftText(draft.document).isUndone; });
    const auto shown = m_showsAll ? drafts.size() : std::min(usuallyShown, drafts.size());
    for (std::size_t i = 0; i < shown; ++i) {
        const auto& draft = drafts[i];
        const auto text = readDraftText(draft.document);
        const auto title = text.form.isEmpty() ? tr("A form") : text.form;
        addLine({text.subject.isEmpty() ? title : wording::labelled(title, text.subject),
                 wording::moment(draft.changedAt), QStringLiteral("edit"), tr("Draft")},
                [this, key = draft.key] { m_workspace.run(OpenDraft{key}); });
    }
    if (shown < drafts.size())
        addButton("allDraftsButton", tr("Show all %Ln", nullptr, static_cast<int>(drafts.size())), [this] {
            m_showsAll = true;
            refresh();
        });
    setVisible(!drafts.empty());
}

} // namespace mentoring::ui
