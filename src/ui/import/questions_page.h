#pragma once

#include <vector>

#include <QWidget>

#include "exchange/people_import.h"

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
    void show(const std::vector<exchange::Question>& questions, const exchange::ImportOptions& options);
    using QWidget::show;

    /// Writes the answers into the options.
    void answer(exchange::ImportOptions& options) const;

Q_SIGNALS:
    void changed();

private:
    struct Asked {
        exchange::Question question;
        QButtonGroup* answers = nullptr;
    };
    void ask(const exchange::Question& question, const exchange::ImportOptions& options);

    ScrollColumn* m_scroll = nullptr;
    QWidget* m_host = nullptr;
    std::vector<Asked> m_asked;
};

} // namespace mentoring::ui
