#pragma once

#include <vector>

#include <QWidget>

#include "mentoring/participation.h"
#include "parts/draft_keeper.h"
#include "window/workspace.h"

class QComboBox;
class QTableWidget;

namespace mentoring::ui {

/// The skills somebody offers, or seeks, a row each with what is said of it, and buttons to add and remove one.
class SkillsTable : public QWidget, public DraftPart {
    Q_OBJECT

public:
    enum class Of { Offered, Sought };

    SkillsTable(Workspace& workspace, Of of, QWidget* parent = nullptr);

    void add(const OfferedSkill& offer);
    void add(const SoughtSkill& sought);
    [[nodiscard]] std::vector<OfferedSkill> offered() const;
    [[nodiscard]] std::vector<SoughtSkill> sought() const;

    [[nodiscard]] QJsonValue kept() const override;
    void bringBack(const QJsonValue& kept) override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build(const QStringList& headers);
    /// As high as its rows: around it is a form that scrolls.
    void fitHeight();
    /// The levels give way before the skills do.
    void fitColumns();
    void addRow(const std::vector<QComboBox*>& choices);
    [[nodiscard]] QComboBox* skillCombo(SkillId chosen, const QString& name);
    [[nodiscard]] QComboBox* levelCombo(std::optional<int> level, bool optional, const QString& name);
    [[nodiscard]] qlonglong chosen(int row, int column) const;
    [[nodiscard]] bool knows(SkillId skill) const;

    Workspace& m_workspace;
    Of m_of;
    QTableWidget* m_table = nullptr;
};

} // namespace mentoring::ui
