#pragma once

#include "app/seen.h"
#include "kit/cells_model.h"
#include "mentoring/mentor_gain.h"
#include "parts/record_page.h"

namespace mentoring::ui {

/// A mentor's own log of what they gain.
class GainsPage : public RecordPage {
    Q_OBJECT

public:
    explicit GainsPage(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("bulb"); }
    bool showRecord(const RecordRef& record) override;

protected:
    void fillList() override;
    void showRows() override;
    bool followList(const Change& change) override;
    bool fillDetail(qint64 id, QVBoxLayout* column) override;
    void retranslate() override;
    void lookAtCurrent() override;

private:
    [[nodiscard]] bool mayWrite() const;
    [[nodiscard]] std::optional<Seen<MentorGain>> gain(qint64 id) const;

    [[nodiscard]] RecordListModel::Row rowOf(const MentorGain& gain) const;

    CellsModel* m_rows = nullptr;
    bool m_mayEdit = false; ///< what is open or selected
};

} // namespace mentoring::ui
