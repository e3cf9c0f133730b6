#include "parts/form_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

#include "kit/form_field.h"
#include "kit/label.h"
#include "kit/long_text_edit.h"
#include "kit/scroll_column.h"
#include "parts/day_edit.h"
#include "wording/issues.h"

namespace mentoring::ui {

FormDialog::FormDialog(Workspace& workspace, const QString& title, const QString& verb, QWidget* parent)
    : DraftedDialog(workspace, parent) {
    setObjectName(QStringLiteral("formDialog"));
    setWindowTitle(title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    m_scroll = new ScrollColumn(this);
    m_fields = m_scroll->column();
    m_fields->setSpacing(space::m);
    layout->addWidget(m_scroll, 1);
    m_problem = new Label(QString(), Label::Body, Label::Danger, this);
    m_problem->setObjectName(QStringLiteral("problemLabel"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    m_apply = new QPushButton(verb, this);
    m_apply->setObjectName(QStringLiteral("applyButton"));
    m_apply->setProperty("primary", true);
    m_apply->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &QDialog::accept);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &QDialog::accept);
}

void FormDialog::showEvent(QShowEvent* event) {
    // As high as its fields, as far as the screen goes.
    const QSize wanted = m_scroll->widget()->sizeHint();
    const int around = layout()->sizeHint().height() - m_scroll->sizeHint().height() + 2 * space::l;
    const QSize most = screen()->availableSize() - QSize(space::xxl * 2, space::xxl * 3);
    if (!testAttribute(Qt::WA_Resized))
        resize(QSize(std::max(480, wanted.width() + 2 * space::xl), wanted.height() + around).boundedTo(most));
    QDialog::showEvent(event);
}

void FormDialog::place(QWidget* widget) {
    if (m_row)
        m_row->addWidget(widget, 1, Qt::AlignTop);
    else
        m_fields->addWidget(widget);
}

FormField* FormDialog::addField(const QString& label, QWidget* editor, Field about) {
    auto* field = new FormField(label, editor, this);
    m_entries.push_back({about, field});
    place(field);
    return field;
}

void FormDialog::addWidget(QWidget* widget) {
    place(widget);
}

Label* FormDialog::addHeading(const QString& text) {
    auto* heading = new Label(text, Label::CardTitle, Label::Normal, this);
    heading->setContentsMargins(0, space::s, 0, 0);
    heading->setWordWrap(true);
    place(heading);
    return heading;
}

void FormDialog::addSentence(const QString& text) {
    auto* sentence = new Label(text, Label::Body, Label::Muted, this);
    sentence->setWordWrap(true);
    place(sentence);
}

void FormDialog::beginRow() {
    m_row = new QHBoxLayout;
    m_row->setSpacing(space::l);
    m_fields->addLayout(m_row);
}

void FormDialog::endRow() {
    m_row = nullptr;
}

FormField* FormDialog::fieldOf(const QWidget* editor) const {
    for (const auto& entry : m_entries) {
        if (entry.field->editor() == editor)
            return entry.field;
    }
    return nullptr;
}

QLineEdit* FormDialog::addLine(const char* objectName, const QString& label, const QString& help, Field about) {
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(objectName));
    edit->setMaxLength(static_cast<int>(longestShortText));
    addField(label, edit, about)->setHelp(help);
    return edit;
}

LongTextEdit* FormDialog::addText(const char* objectName, const QString& label, int lines, const QString& help,
                                  Field about) {
    auto* edit = new LongTextEdit(this);
    edit->setObjectName(QLatin1String(objectName));
    edit->setLines(lines);
    auto* field = addField(label, edit, about);
    field->setHelp(help);
    connect(edit, &LongTextEdit::cut, field,
            [field] { field->setError(tr("Only the first %L1 characters have room here.").arg(longestLongText)); });
    return edit;
}

QComboBox* FormDialog::addChoice(const char* objectName, const QString& label, const QStringList& choices,
                                 Field about) {
    auto* combo = new QComboBox(this);
    combo->setObjectName(QLatin1String(objectName));
    combo->addItems(choices);
    addField(label, combo, about);
    return combo;
}

DayEdit* FormDialog::addDay(const char* objectName, const QString& label, const std::optional<Date>& day, Field about) {
    auto* edit = new DayEdit(QLatin1String(objectName), this);
    edit->setDay(day);
    addField(label, edit, about);
    return edit;
}

QSpinBox* FormDialog::addNumber(const char* objectName, const QString& label, int lowest, int highest, int value,
                                const QString& unit, Field about) {
    auto* spin = new QSpinBox(this);
    spin->setObjectName(QLatin1String(objectName));
    spin->setRange(lowest, highest);
    spin->setValue(value);
    if (!unit.isEmpty())
        spin->setSuffix(u' ' + unit);
    addField(label, spin, about);
    return spin;
}

QCheckBox* FormDialog::addCheck(const char* objectName, const QString& text, bool checked) {
    auto* box = new QCheckBox(text, this);
    box->setObjectName(QLatin1String(objectName));
    box->setChecked(checked);
    place(box);
    return box;
}

AudienceEdit* FormDialog::addAudience(RecordKind kind, Audience audience,
                                      const std::function<wording::Readers()>& readers,
                                      std::initializer_list<QComboBox*> choices) {
    auto* edit = new AudienceEdit(kind, audience, readers(), this);
    place(edit);
    for (auto* choice : choices) {
        if (choice)
            connect(choice, &QComboBox::currentIndexChanged, edit, [edit, readers] { edit->setReaders(readers()); });
    }
    return edit;
}

bool FormDialog::readableDays() {
    DayEdit* first = nullptr;
    for (auto* edit : findChildren<DayEdit*>()) {
        auto* field = fieldOf(edit);
        if (!field)
            continue;
        if (edit->isUnreadable()) {
            field->setError(DayEdit::advice());
            first = first ? first : edit;
        }
    }
    if (first)
        first->setFocus();
    return first == nullptr;
}

void FormDialog::showIssues(const Issues& issues) {
    Issues others;
    FormField* first = nullptr;
    for (const auto& issue : issues) {
        const auto entry = std::ranges::find_if(m_entries, [&](const Entry& e) {
            return issue.field != Field::None && e.about == issue.field && e.field->isVisibleTo(this);
        });
        if (entry == m_entries.end()) {
            others.push_back(issue);
            continue;
        }
        entry->field->setError(wording::sentence(issue));
        first = first ? first : entry->field;
    }
    if (!others.empty()) {
        m_problem->setText(wording::sentence(others));
        m_problem->show();
    }
    if (first) {
        first->setFocus();
        m_scroll->ensureWidgetVisible(first);
    }
}

void FormDialog::accept() {
    // Return held down, or pressed fifty times, is one action.
    if (m_committing)
        return;
    m_committing = true;
    m_problem->hide();
    for (const auto& entry : m_entries)
        entry.field->setError({});
    const bool done = readableDays() && record(m_action, [this](const Issues& issues) { showIssues(issues); });
    if (done)
        QDialog::accept();
    m_committing = done;
}

void FormDialog::keepDraft(const std::string& key, const QString& subject) {
    DraftedDialog::keepDraft({key, windowTitle(), subject, false}, *m_scroll->widget(), *m_fields);
}

void FormDialog::keepDraftOfRecorded(const std::string& key, const QString& subject) {
    DraftedDialog::keepDraft({key, windowTitle(), subject, true}, *m_scroll->widget(), *m_fields);
}

} // namespace mentoring::ui
