#pragma once

#include <memory>
#include <optional>

#include "app/organisation_file.h"
#include "kit/scrolling_dialog.h"
#include "mentoring/criteria.h"

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace Ui {
class CriterionDialog;
}

namespace mentoring::ui {

/// One criterion of any kind: what is looked at, what counts how much, weight or rule. Says in a sentence how it reads.
class CriterionDialog : public ScrollingDialog {
    Q_OBJECT

public:
    CriterionDialog(OrganisationFile& file, const std::optional<Criterion>& criterion, QWidget* parent = nullptr);
    ~CriterionDialog() override;

    [[nodiscard]] Criterion criterion() const;

    void accept() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeScroll();
    void fillWords();
    void fillFields(const FieldRef& wanted, const FieldRef& ofMentor);
    void fillFields(QComboBox& combo, const FieldRef& wanted);
    [[nodiscard]] static FieldRef fieldIn(const QComboBox& combo);
    void fillValues();
    void showCriterion(const Criterion& criterion);
    void showParts();
    void showReading();
    void addStep(const GapStep& step);
    void fitSteps(); ///< their table is as high as its rows
    void addValue(const QString& value, bool checked);
    [[nodiscard]] CriterionKind kind() const;
    [[nodiscard]] FieldRef field() const;

    OrganisationFile& m_file;
    std::unique_ptr<Ui::CriterionDialog> m_form;
    QComboBox* m_kind = nullptr;
    QComboBox* m_field = nullptr;
    QComboBox* m_mentorField = nullptr; ///< of words
    QComboBox* m_side = nullptr;
    QDoubleSpinBox* m_span = nullptr;
    QSpinBox* m_atLeast = nullptr;
    bool m_filling = false;
    bool m_tried = false; ///< Add was pressed: from then on say at once what is still missing
};

} // namespace mentoring::ui
