#pragma once

#include <vector>

#include <QWidget>

#include "intake/people_import.h"

class QButtonGroup;
class QComboBox;

namespace mentoring::ui {

class ScrollColumn;

/// What only a person can decide about a file: the order of dates, hidden rows, whose number it is, who is meant.
class QuestionsPage : public QWidget {
    Q_OBJECT

public:
    explicit QuestionsPage(QWidget* parent = nullptr);

    /// Answers given before stay.
    void show(const std::vector<intake::Question>& questions, const intake::ImportOptions& options);
    using QWidget::show;

    /// Writes the answers into the options.
    void answer(intake::ImportOptions& options) const;
    [[nodiscard]] int unanswered() const; ///< questions without which rows cannot go in

Q_SIGNALS:
    void changed();

private:
    struct Asked {
        intake::Question question;
        QButtonGroup* answers = nullptr;
    };
    void ask(const intake::Question& question, const intake::ImportOptions& options);

    ScrollColumn* m_scroll = nullptr;
    QWidget* m_host = nullptr;
    std::vector<Asked> m_asked;
};

} // namespace mentoring::ui
