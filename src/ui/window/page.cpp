#include "window/page.h"

#include "kit/search_field.h"

namespace mentoring::ui {

Page::Page(Workspace& workspace, const QString& id, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_id(id) {
    setObjectName(id + QStringLiteral("Page"));
}

void Page::forgetSearch() {
    if (auto* field = findChild<SearchField*>(QStringLiteral("searchField")))
        field->forget();
}

bool Page::showRecord(const RecordRef& /*record*/) {
    return false;
}

} // namespace mentoring::ui
