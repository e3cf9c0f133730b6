#include "window/page.h"

namespace mentoring::ui {

Page::Page(Workspace& workspace, const QString& id, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_id(id) {
    setObjectName(id + QStringLiteral("Page"));
}

bool Page::showRecord(const RecordRef& /*record*/) {
    return false;
}

} // namespace mentoring::ui
