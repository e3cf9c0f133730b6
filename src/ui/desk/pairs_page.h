#pragma once

#include "forms/record_page.h"
#include "mentoring/mentorship.h"

namespace mentoring::ui {

/// The pairs of the person at the desk; with a single open one, that is what the page opens.
class PairsPage : public RecordPage {
    Q_OBJECT

public:
    explicit PairsPage(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("pairs"); }
    void activate() override;
    bool showRecord(const QString& kind, qint64 recordId) override;

protected:
    void fillList() override;
    bool fillDetail(qint64 id, QVBoxLayout* column) override;
    void retranslate() override;
    void showState() override;

private:
    [[nodiscard]] const Mentorship* visible(qint64 id) const;

    QAction* m_sheet = nullptr;
    bool m_visited = false;
};

} // namespace mentoring::ui
