#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <QWidget>

#include "mentoring/feedback.h"
#include "parts/draft_keeper.h"

namespace mentoring::ui {

class LongTextEdit;

/// The fields of one form of feedback. Each form has texts of its own: one that is tried for the first time begins with
/// what was typed so far, and whoever goes back finds every form as it was left.
class FeedbackFields : public QWidget, public DraftPart {
    Q_OBJECT

public:
    explicit FeedbackFields(QWidget* parent = nullptr);

    void setForm(const FeedbackFramework& form);
    void setAnswers(const std::vector<FeedbackAnswer>& answers); ///< of the form that is shown
    /// Of the form that is shown, empty ones too.
    [[nodiscard]] std::vector<FeedbackAnswer> answers() const;
    /// In the order of the form.
    [[nodiscard]] std::vector<QWidget*> editors() const;

    [[nodiscard]] QJsonValue kept() const override;
    void bringBack(const QJsonValue& kept) override;

Q_SIGNALS:
    void textChanged();
    void formBroughtBack(const std::string& form);

private:
    /// By field.
    using Texts = std::map<std::string, QString, std::less<>>;
    struct Written {
        Texts texts;
        Texts carried; ///< what it began with; as long as it is still that, nobody has written into this form
        [[nodiscard]] bool isOwn() const { return texts != carried; }
    };
    [[nodiscard]] Texts shownTexts() const;
    void showTexts(const Texts& texts);
    void makeEditors();

    const FeedbackFramework* m_form;
    std::map<std::string, Written, std::less<>> m_written; ///< by form
    std::vector<std::pair<std::string_view, LongTextEdit*>> m_edits;
};

} // namespace mentoring::ui
