#pragma once

#include <memory>
#include <vector>

#include <QDialog>

#include "matching/matching_view.h"
#include "window/workspace.h"

namespace Ui {
class PublishDialog;
}

namespace mentoring::ui {

/// The last look before pairs become mentorships: how many, which rules were overridden and why, who stays without.
class PublishDialog : public QDialog {
    Q_OBJECT

public:
    PublishDialog(Workspace& workspace, std::shared_ptr<const MatchingView> view, QWidget* parent = nullptr);
    ~PublishDialog() override;

    [[nodiscard]] int published() const { return m_published; }
    void accept() override;

private:
    [[nodiscard]] std::vector<SuggestedPair> chosen() const;
    void showCount();

    Workspace& m_workspace;
    std::shared_ptr<const MatchingView> m_view;
    std::unique_ptr<Ui::PublishDialog> m_form;
    int m_published = 0;
};

} // namespace mentoring::ui
