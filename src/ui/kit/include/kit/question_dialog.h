#pragma once

#include <QDialog>
#include <QStringList>

namespace mentoring::ui {

/// A question with two or three answers, the recommended one last. Escape answers none of them.
class QuestionDialog : public QDialog {
    Q_OBJECT

public:
    QuestionDialog(const QString& title, const QString& sentence, const QStringList& answers,
                   QWidget* parent = nullptr);

    /// Waits for the answer: its place in the list, or -1.
    [[nodiscard]] int ask();
    /// Gives an answer, as its button does.
    void answer(int place);

private:
    int m_answer = -1;
};

} // namespace mentoring::ui
