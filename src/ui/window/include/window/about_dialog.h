#pragma once

#include <memory>

#include "kit/scrolling_dialog.h"

namespace Ui {
class AboutDialog;
}

namespace mentoring::ui {

class AboutDialog : public ScrollingDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);
    ~AboutDialog() override;

private:
    std::unique_ptr<Ui::AboutDialog> m_form;
};

} // namespace mentoring::ui
