#include "people/bulk_edit_dialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/people_service.h"
#include "kit/form_field.h"
#include "kit/label.h"
#include "wording/issues.h"

namespace mentoring::ui {

BulkEditDialog::BulkEditDialog(Workspace& workspace, std::vector<PersonId> people, QWidget* parent)
    : DraftedDialog(workspace, parent), m_people(std::move(people)) {
    setObjectName(QStringLiteral("bulkEditDialog"));
    setWindowTitle(tr("Edit %n people", nullptr, static_cast<int>(m_people.size())));
    resize(440, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    m_field = new QComboBox(this);
    m_field->setObjectName(QStringLiteral("bulkFieldCombo"));
    for (const auto field : {Field::Department, Field::Site, Field::Country, Field::TimeZone, Field::JobTitle,
                             Field::Level, Field::WorkingLanguages})
        m_field->addItem(wording::name(field), static_cast<int>(field));
    layout->addWidget(new FormField(tr("&Field"), m_field, this));
    m_value = new QLineEdit(this);
    m_value->setObjectName(QStringLiteral("bulkValueEdit"));
    m_value->setMaxLength(static_cast<int>(longestShortText));
    m_valueField = new FormField(tr("New &value"), m_value, this);
    m_valueField->setHelp(tr("Empty clears the field for all of them"));
    layout->addWidget(m_valueField);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* apply = new QPushButton(tr("Change %n people", nullptr, static_cast<int>(m_people.size())), this);
    apply->setObjectName(QStringLiteral("applyButton"));
    apply->setProperty("primary", true);
    apply->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(apply);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(apply, &QPushButton::clicked, this, &QDialog::accept);
    std::vector<std::int64_t> ids;
    for (const auto id : m_people)
        ids.push_back(id.value);
    keepDraft({draftKeyOfMany("people-edit", ids), windowTitle(), {}, false}, *this, *layout);
}

void BulkEditDialog::accept() {
    m_valueField->setError({});
    PeopleService::BulkEdit edit;
    edit.field = static_cast<Field>(m_field->currentData().toInt());
    const auto text = m_value->text().trimmed();
    edit.text = text.toStdString();
    if (edit.field == Field::Level && !text.isEmpty()) {
        edit.level = workspace().file().directory().levels().levelOf(edit.text);
        if (!edit.level) {
            m_valueField->setError(wording::sentence(FieldIssue{Issue::LevelOutOfRange, Field::Level}));
            return;
        }
    }
    if (edit.field == Field::WorkingLanguages) {
        for (const auto& code : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
            edit.list.push_back(code.trimmed().toLower().toStdString());
    }
    const bool done = record([&] { workspace().file().people().editMany(m_people, edit); },
                             [this](const Issues& issues) { m_valueField->setError(wording::sentence(issues)); });
    if (done)
        QDialog::accept();
}

} // namespace mentoring::ui
