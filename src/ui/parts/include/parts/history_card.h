#pragma once

#include <functional>
#include <vector>

#include <QString>

#include "mentoring/change_entry.h"

class QVBoxLayout;
class QWidget;

namespace mentoring::ui {

class Workspace;

/// A card with what happened to a record, newest first: when, what, who and for whom. `former` may say what stood there
/// before an entry (read from its JSON); without it each says what it altered. Nothing is added without entries.
void addHistory(const Workspace& workspace, const std::vector<ChangeEntry>& entries,
                const std::function<QString(const ChangeEntry&)>& former, QVBoxLayout* column, QWidget* parent);

} // namespace mentoring::ui
