#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "kit/scrolling_dialog.h"
#include "wording/message.h"

class QLineEdit;

namespace Ui {
class NewFileDialog;
}

namespace mentoring::ui {

/// Asks for the name of the organisation, its first program and where the file goes.
class NewFileDialog : public ScrollingDialog {
    Q_OBJECT

public:
    struct Wish {
        QString organisation;
        QString program;
        QString path;
    };
    /// Makes the file; a message keeps the dialog open and stands under the path.
    using Make = std::function<std::optional<wording::Message>(const Wish&)>;

    explicit NewFileDialog(Make make, QWidget* parent = nullptr);
    ~NewFileDialog() override;

    void accept() override;

private:
    void browse();
    void suggestPath();

    std::unique_ptr<Ui::NewFileDialog> m_form;
    Make m_make;
    QLineEdit* m_organisation = nullptr;
    QLineEdit* m_program = nullptr;
    QLineEdit* m_path = nullptr;
    bool m_pathTyped = false;
};

} // namespace mentoring::ui
