#pragma once

#include <memory>
#include <string>
#include <vector>

class QDialog;
class QWidget;

namespace mentoring::ui {

class Workspace;

/// The form that a draft belongs to, about what it is about; null where that is gone (or the form is one of a version
/// that is not this one).
[[nodiscard]] std::unique_ptr<QDialog> formOfDraft(Workspace& workspace, const std::string& key, QWidget* parent);

/// Opens it, or shows the text alone.
void openDraft(Workspace& workspace, const std::string& key, QWidget* parent);

/// The names of all forms whose drafts can be opened.
[[nodiscard]] std::vector<std::string> formsWithDrafts();

} // namespace mentoring::ui
