#pragma once

#include <vector>

#include <QWidget>

#include "mentoring/id.h"
#include "parts/draft_keeper.h"
#include "window/workspace.h"

class QComboBox;

namespace mentoring::ui {

class FlowLayout;

/// Skills of the organisation as chips: chosen from a list that can be searched by typing, taken away by a click.
class SkillPicker : public QWidget, public DraftPart {
    Q_OBJECT

public:
    explicit SkillPicker(Workspace& workspace, QWidget* parent = nullptr);

    void setSkills(const std::vector<SkillId>& skills);
    [[nodiscard]] const std::vector<SkillId>& skills() const { return m_skills; }

    [[nodiscard]] QJsonValue kept() const override;
    void bringBack(const QJsonValue& kept) override;

Q_SIGNALS:
    void skillsChanged();

private:
    void showChosen();

    Workspace& m_workspace;
    QComboBox* m_choice = nullptr;
    FlowLayout* m_chips = nullptr;
    std::vector<SkillId> m_skills;
};

/// A combo with all skills, "none" first; ids as data.
[[nodiscard]] QComboBox* skillCombo(Workspace& workspace, const QString& objectName, const QString& none,
                                    QWidget* parent);

} // namespace mentoring::ui
