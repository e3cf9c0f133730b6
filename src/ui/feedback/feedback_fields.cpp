#include "feedback_fields.h"

#include <algorithm>

#include <QJsonObject>
#include <QVBoxLayout>

#include "kit/form_field.h"
#include "kit/lines_card.h"
#include "kit/long_text_edit.h"
#include "kit/utf8.h"
#include "style/tokens.h"
#include "wording/mentoring.h"

namespace mentoring::ui {

namespace {

const QString formKey = QStringLiteral("form");
const QString textsKey = QStringLiteral("texts");

QString keyText(std::string_view key) {
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

} // namespace

FeedbackFields::FeedbackFields(QWidget* parent) : QWidget(parent), m_form(&feedbackFrameworks().front()) {
    setObjectName(QStringLiteral("feedbackFields"));
    auto* fields = new QVBoxLayout(this);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(space::m);
    connect(this, &FeedbackFields::textChanged, this, [this] { keptChanged(); });
    makeEditors();
}

void FeedbackFields::makeEditors() {
    m_edits.clear();
    clearLayout(layout());
    for (const auto& field : m_form->fields) {
        auto* edit = new LongTextEdit(this);
        edit->setObjectName(QStringLiteral("feedback_%1_Edit").arg(keyText(field.key)));
        edit->setLines(2);
        const auto label = wording::text(field.label);
        auto* form = new FormField(field.optional ? tr("%1 (if you like)").arg(label) : label, edit, this);
        form->setHelp(wording::text(field.hint));
        layout()->addWidget(form);
        m_edits.emplace_back(field.key, edit);
        connect(edit, &QPlainTextEdit::textChanged, this, &FeedbackFields::textChanged);
    }
    for (std::size_t i = 1; i < m_edits.size(); ++i)
        setTabOrder(m_edits[i - 1].second, m_edits[i].second);
}

FeedbackFields::Texts FeedbackFields::shownTexts() const {
    Texts texts;
    for (const auto& [key, edit] : m_edits)
        if (const auto text = edit->toPlainText(); !text.trimmed().isEmpty())
            texts.emplace(key, text);
    return texts;
}

void FeedbackFields::showTexts(const Texts& texts) {
    for (const auto& [key, edit] : m_edits) {
        const auto known = texts.find(key);
        edit->setPlainText(known == texts.end() ? QString() : known->second);
    }
}

namespace {

/// Texts of one form for the fields of another: those of the same name first, the others in their order where there is
/// still room, and what is left over in the last field rather than nowhere.
std::map<std::string, QString, std::less<>> carriedOver(const FeedbackFramework& from,
                                                        const std::map<std::string, QString, std::less<>>& texts,
                                                        const FeedbackFramework& to) {
    std::map<std::string, QString, std::less<>> carried;
    std::vector<QString> homeless;
    for (const auto& field : from.fields) {
        const auto text = texts.find(field.key);
        if (text == texts.end())
            continue;
        if (std::ranges::find(to.fields, field.key, &FrameworkField::key) != to.fields.end())
            carried.emplace(field.key, text->second);
        else
            homeless.push_back(text->second);
    }
    auto next = homeless.begin();
    for (const auto& field : to.fields)
        if (next != homeless.end() && !carried.contains(field.key))
            carried.emplace(field.key, *next++);
    for (; next != homeless.end(); ++next)
        carried[std::string(to.fields.back().key)] += u'\n' + *next;
    return carried;
}

} // namespace

void FeedbackFields::setForm(const FeedbackFramework& form) {
    if (&form == m_form)
        return;
    const auto before = shownTexts();
    m_written[std::string(m_form->key)].texts = before;
    auto& next = m_written[std::string(form.key)];
    if (!next.isOwn())
        next.texts = next.carried = carriedOver(*m_form, before, form);
    m_form = &form;
    makeEditors();
    showTexts(next.texts);
    Q_EMIT textChanged();
}

void FeedbackFields::setAnswers(const std::vector<FeedbackAnswer>& answers) {
    Texts texts;
    for (const auto& answer : answers) {
        const bool known =
            std::ranges::find(m_form->fields, answer.field, &FrameworkField::key) != m_form->fields.end();
        // An answer to a field that the form does not have (any more) is not dropped.
        auto& text = texts[known ? answer.field : std::string(m_form->fields.back().key)];
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + toQt(answer.text);
    }
    showTexts(texts);
}

std::vector<FeedbackAnswer> FeedbackFields::answers() const {
    std::vector<FeedbackAnswer> answers;
    for (const auto& [key, edit] : m_edits)
        answers.push_back({std::string(key), edit->text().toStdString()});
    return answers;
}

std::vector<QWidget*> FeedbackFields::editors() const {
    std::vector<QWidget*> editors;
    for (const auto& [key, edit] : m_edits)
        editors.push_back(edit);
    return editors;
}

QJsonValue FeedbackFields::kept() const {
    auto written = m_written;
    written[std::string(m_form->key)].texts = shownTexts();
    QJsonObject forms;
    for (const auto& [form, one] : written) {
        QJsonObject texts;
        for (const auto& [field, text] : one.texts)
            texts.insert(toQt(field), text);
        if (!texts.isEmpty() && (one.isOwn() || form == m_form->key))
            forms.insert(toQt(form), texts);
    }
    return QJsonObject{{formKey, keyText(m_form->key)}, {textsKey, forms}};
}

void FeedbackFields::bringBack(const QJsonValue& kept) {
    m_written.clear();
    const auto forms = kept.toObject().value(textsKey).toObject();
    for (auto form = forms.begin(); form != forms.end(); ++form) {
        const auto texts = form.value().toObject();
        for (auto text = texts.begin(); text != texts.end(); ++text)
            m_written[form.key().toStdString()].texts.emplace(text.key().toStdString(), text.value().toString());
    }
    const auto shown = kept.toObject().value(formKey).toString().toStdString();
    if (const auto* form = feedbackFramework(shown); form && form != m_form) {
        m_form = form;
        makeEditors();
    }
    showTexts(m_written[std::string(m_form->key)].texts);
    Q_EMIT formBroughtBack(std::string(m_form->key));
}

} // namespace mentoring::ui
