#pragma once

#include "parts/pair_card.h"
#include "parts/record_page.h"

namespace mentoring::ui {

/// The pairs of the person at the desk; with a single open one, that is what the page opens.
class PairsPage : public RecordPage {
    Q_OBJECT

public:
    PairsPage(Workspace& workspace, MakePairCards makeCards, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("pairs"); }
    void activate() override;
    bool showRecord(const RecordRef& record) override;

protected:
    void fillList() override;
    bool fillDetail(qint64 id, QVBoxLayout* column) override;
    void retranslate() override;

private:
    [[nodiscard]] const Mentorship* visible(qint64 id) const;

    MakePairCards m_makeCards;
    bool m_visited = false;
};

} // namespace mentoring::ui
