#pragma once

#include <QPointer>

#include "parts/pair_chapter.h"
#include "parts/record_page.h"

namespace mentoring::ui {

class CellsModel;
class PairView;

/// The pairs of the person at the desk; with a single open one, that is what the page opens.
class PairsPage : public RecordPage {
    Q_OBJECT

public:
    PairsPage(Workspace& workspace, PairParts parts, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("pairs"); }
    void activate() override;
    bool showRecord(const RecordRef& record) override;

protected:
    void fillList() override;
    void showRows() override;
    bool fillDetail(qint64 id, QVBoxLayout* column) override;
    bool followDetail(const Change& change) override;
    void retranslate() override;

private:
    [[nodiscard]] const Mentorship* visible(qint64 id) const;

    PairParts m_parts;
    CellsModel* m_rows = nullptr;
    QPointer<PairView> m_view; ///< of the pair that is open
    bool m_visited = false;
};

} // namespace mentoring::ui
