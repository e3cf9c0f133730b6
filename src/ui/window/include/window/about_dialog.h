#pragma once

#include <memory>

#include <QDialog>

namespace Ui {
class AboutDialog;
}

namespace mentoring::ui {

class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);
    ~AboutDialog() override;

private:
    std::unique_ptr<Ui::AboutDialog> m_form;
};

} // namespace mentoring::ui
