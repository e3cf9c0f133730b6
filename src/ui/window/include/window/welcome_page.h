#pragma once

#include <memory>

#include <QWidget>

#include "style/tokens.h"
#include "wording/message.h"

namespace Ui {
class WelcomePage;
}

namespace mentoring::ui {

class Banner;

/// What stands in the window while no file is open.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);
    ~WelcomePage() override;

    /// Reads the list of files opened before; those that are gone stand greyed.
    void refresh();
    void showProblem(const wording::Message& message, Tone tone = Tone::Danger);
    void clearProblem();

Q_SIGNALS:
    void newAsked();
    void openAsked();
    void sampleAsked();
    void fileAsked(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// What is made to measure for letters.
    void fitLetters();

    std::unique_ptr<Ui::WelcomePage> m_form;
    Banner* m_problem = nullptr;
};

} // namespace mentoring::ui
