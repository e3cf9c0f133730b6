#include "questions_page.h"

#include <algorithm>

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

#include "kit/card.h"
#include "kit/label.h"
#include "kit/scroll_column.h"
#include "kit/utf8.h"
#include "style/tokens.h"
#include "wording/imports.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

using Kind = intake::Question::Kind;

/// -1: not answered yet.
int answerBefore(const intake::Question& question, const intake::ImportOptions& options) {
    switch (question.kind) {
    case Kind::DateOrder:
        return options.dateOrder ? static_cast<int>(*options.dateOrder) : -1;
    case Kind::Mentore:
        return options.mentore ? static_cast<int>(*options.mentore) : -1;
    case Kind::RoleOfFile:
        return static_cast<int>(options.role);
    case Kind::HiddenRows:
        return options.skipHiddenRows ? 1 : 0;
    case Kind::SamePerson: {
        const auto said = options.samePerson.find(question.rowNumber);
        return said != options.samePerson.end() && said->second.isSet() ? 0 : 1;
    }
    case Kind::ReusedNumber:
    case Kind::ReusedAddress: {
        const auto said = options.reusedNumber.find(question.rowNumber);
        return said == options.reusedNumber.end() ? -1 : static_cast<int>(said->second);
    }
    case Kind::NewNumbers:
        return options.newNumbers ? (*options.newNumbers ? 0 : 1) : -1;
    case Kind::Manager: {
        const auto said = options.managers.find(intake::managerKey(question.example));
        if (said == options.managers.end())
            return -1;
        const auto chosen = std::ranges::find(question.choices, said->second, &intake::Question::Choice::key);
        return static_cast<int>(chosen - question.choices.begin());
    }
    case Kind::ArchiveMany:
        return options.archiveMany ? 0 : -1;
    case Kind::LeaversPairs:
        return options.leaversPairs ? static_cast<int>(*options.leaversPairs) : -1;
    case Kind::NoNames:
        return options.withoutNames ? 1 : 0;
    case Kind::StatusWord: {
        const auto said = options.statusWords.find(intake::answerKey(question.example));
        return said == options.statusWords.end() ? -1 : said->second ? 0 : 1;
    }
    case Kind::SameSkill: {
        const auto said = options.sameSkills.find(intake::answerKey(question.example));
        return said != options.sameSkills.end() && !said->second.empty() ? 0 : 1;
    }
    }
    return -1;
}

} // namespace

QuestionsPage::QuestionsPage(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_scroll = new ScrollColumn(this);
    column->addWidget(m_scroll);
}

void QuestionsPage::show(const std::vector<intake::Question>& questions, const intake::ImportOptions& options) {
    m_asked.clear();
    delete m_host;
    m_host = new QWidget(this);
    auto* list = new QVBoxLayout(m_host);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(space::m);
    for (const auto& question : questions)
        ask(question, options);
    list->addStretch(1);
    m_scroll->column()->addWidget(m_host);
}

void QuestionsPage::ask(const intake::Question& question, const intake::ImportOptions& options) {
    const auto words = wording::words(question);
    auto* card = new Card(words.title, m_host);
    card->setDescription(words.text);
    auto* group = new QButtonGroup(card);
    const auto number = m_asked.size();
    const auto add = [&](const QString& text, int answer) {
        auto* button = new QRadioButton(text, card);
        button->setObjectName(QStringLiteral("question%1Answer%2").arg(number).arg(answer));
        group->addButton(button, answer);
        card->body()->addWidget(button);
        button->setChecked(answerBefore(question, options) == answer);
    };
    if (question.kind == Kind::DateOrder && question.rows > 0)
        card->setDescription(words.text + u' ' +
                             tr("It is about %n row(s).", nullptr, static_cast<int>(question.rows)));
    if (question.kind == Kind::RoleOfFile) {
        for (const auto role : {intake::FileRole::Mentor, intake::FileRole::Mentee, intake::FileRole::Both})
            add(wording::name(role), static_cast<int>(role));
        add(tr("None: they come in as people only"), static_cast<int>(intake::FileRole::FromColumn));
    } else if (question.kind == Kind::Manager) {
        int answer = 0;
        for (const auto& choice : question.choices)
            add(toQt(choice.label), answer++);
        add(words.second, answer);
    } else {
        add(words.first, 0);
        add(words.second, 1);
    }
    connect(group, &QButtonGroup::idClicked, this, &QuestionsPage::changed);
    static_cast<QVBoxLayout*>(m_host->layout())->addWidget(card);
    m_asked.push_back({question, group});
}

void QuestionsPage::answer(intake::ImportOptions& options) const {
    for (const auto& [question, group] : m_asked) {
        const int said = group->checkedId();
        if (said < 0)
            continue;
        switch (question.kind) {
        case Kind::DateOrder:
            options.dateOrder = static_cast<intake::DateOrder>(said);
            break;
        case Kind::Mentore:
            options.mentore = static_cast<intake::MentoreMeaning>(said);
            break;
        case Kind::RoleOfFile:
            options.role = static_cast<intake::FileRole>(said);
            break;
        case Kind::HiddenRows:
            options.skipHiddenRows = said == 1;
            break;
        case Kind::SamePerson:
            options.samePerson[question.rowNumber] = said == 0 ? question.person : PersonId{};
            break;
        case Kind::ReusedNumber:
        case Kind::ReusedAddress:
            options.reusedNumber[question.rowNumber] = static_cast<intake::NumberMeaning>(said);
            break;
        case Kind::NewNumbers:
            options.newNumbers = said == 0;
            break;
        case Kind::Manager: {
            const auto place = static_cast<std::size_t>(said);
            options.managers[intake::managerKey(question.example)] =
                place < question.choices.size() ? question.choices[place].key : std::string{};
            break;
        }
        case Kind::ArchiveMany:
            options.archiveMany = said == 0;
            options.deactivateMissing = said == 0;
            break;
        case Kind::LeaversPairs:
            options.leaversPairs = static_cast<intake::LeaversPairs>(said);
            break;
        case Kind::NoNames:
            options.withoutNames = said == 1;
            break;
        case Kind::StatusWord:
            options.statusWords[intake::answerKey(question.example)] = said == 0;
            break;
        case Kind::SameSkill:
            options.sameSkills[intake::answerKey(question.example)] = said == 0 ? question.other : std::string{};
            break;
        }
    }
}

} // namespace mentoring::ui
