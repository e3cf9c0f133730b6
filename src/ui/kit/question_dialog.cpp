#include "kit/question_dialog.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "kit/label.h"
#include "style/tokens.h"

namespace mentoring::ui {

QuestionDialog::QuestionDialog(const QString& title, const QString& sentence, const QStringList& answers,
                               QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("questionDialog"));
    setWindowTitle(title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::l);
    auto* heading = new Label(title, Label::CardTitle, Label::Normal, this);
    heading->setWordWrap(true);
    layout->addWidget(heading);
    auto* text = new Label(sentence, Label::Body, Label::Normal, this);
    text->setObjectName(QStringLiteral("questionLabel"));
    text->setWordWrap(true);
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    layout->addWidget(text);
    layout->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    for (int place = 0; place < answers.size(); ++place) {
        auto* button = new QPushButton(answers.at(place), this);
        button->setObjectName(QStringLiteral("answerButton%1").arg(place));
        const bool recommended = place == answers.size() - 1;
        button->setProperty("primary", recommended);
        button->setDefault(recommended);
        button->setAutoDefault(recommended);
        connect(button, &QPushButton::clicked, this, [this, place] { answer(place); });
        buttons->addWidget(button);
        if (recommended)
            button->setFocus();
    }
    layout->addLayout(buttons);
    setAccessibleDescription(sentence);
}

int QuestionDialog::ask() {
    m_answer = -1;
    exec();
    return m_answer;
}

void QuestionDialog::answer(int place) {
    m_answer = place;
    accept();
}

} // namespace mentoring::ui
