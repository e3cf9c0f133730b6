#include "mentorships/end_mentorship_dialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include "app/mentorship_service.h"
#include "kit/form_field.h"
#include "kit/utf8.h"
#include "parts/viewpoint.h"
#include "style/ithaca_style.h"
#include "ui_end_mentorship_dialog.h"
#include "wording/issues.h"
#include "wording/people.h"

namespace mentoring::ui {

EndMentorshipDialog::EndMentorshipDialog(Workspace& workspace, std::vector<MentorshipId> mentorships, QWidget* parent)
    : DraftedDialog(workspace, parent), m_mentorships(std::move(mentorships)),
      m_form(std::make_unique<Ui::EndMentorshipDialog>()) {
    m_form->setupUi(this);
    setWindowTitle(tr("End mentorship"));
    m_form->titleLabel->setRole(Label::CardTitle);
    const auto who = m_mentorships.size() == 1 ? pairName(workspace, m_mentorships.front()) : QString();
    m_form->titleLabel->setText(who.isEmpty()
                                    ? tr("End %n mentorship(s)", nullptr, static_cast<int>(m_mentorships.size()))
                                    : tr("End the mentorship of %1").arg(who));
    m_how = new QComboBox(this);
    m_how->setObjectName(QStringLiteral("howCombo"));
    for (const auto state : {MentorshipState::Completed, MentorshipState::CompletedEarly, MentorshipState::Dissolved})
        m_how->addItem(wording::name(state), static_cast<int>(state));
    m_form->howField->setEditor(m_how);
    m_date = new QDateEdit(this);
    m_date->setObjectName(QStringLiteral("dateEdit"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("ddd d MMM yyyy"));
    const auto today = workspace.file().today();
    m_date->setDate(QDate(static_cast<int>(today.year()), static_cast<int>(static_cast<unsigned>(today.month())),
                          static_cast<int>(static_cast<unsigned>(today.day()))));
    m_form->dateField->setEditor(m_date);
    m_reason = new QPlainTextEdit(this);
    m_reason->setObjectName(QStringLiteral("reasonEdit"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(4 * fontMetrics().height());
    m_form->reasonField->setEditor(m_reason);
    auto* end = m_form->buttonBox->button(QDialogButtonBox::Ok);
    end->setText(tr("&End it"));
    m_form->buttonBox->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    setLook(end, "primary");
    connect(m_how, &QComboBox::currentIndexChanged, this, &EndMentorshipDialog::showHow);
    connect(m_form->buttonBox, &QDialogButtonBox::accepted, this, &EndMentorshipDialog::accept);
    connect(m_form->buttonBox, &QDialogButtonBox::rejected, this, &EndMentorshipDialog::reject);
    showHow();
    std::vector<std::int64_t> ids;
    for (const auto id : m_mentorships)
        ids.push_back(id.value);
    keepDraft({draftKeyOfMany("mentorship-end", ids), windowTitle(), m_form->titleLabel->text(), false}, *this,
              *m_form->dialogLayout);
}

EndMentorshipDialog::~EndMentorshipDialog() = default;

MentorshipState EndMentorshipDialog::how() const {
    return static_cast<MentorshipState>(m_how->currentData().toInt());
}

void EndMentorshipDialog::showHow() {
    m_form->reasonField->setError({});
    switch (how()) {
    case MentorshipState::Completed:
        m_form->howField->setHelp(tr("It ran as planned to its end."));
        m_form->reasonField->setHelp(tr("May stay empty."));
        break;
    case MentorshipState::CompletedEarly:
        m_form->howField->setHelp(tr("Its goal was reached before the planned end."));
        m_form->reasonField->setHelp(tr("Say in a few words how."));
        break;
    case MentorshipState::Dissolved:
    case MentorshipState::Active:
    case MentorshipState::Paused:
        m_form->howField->setHelp(tr("It broke off; the mentee can be matched again."));
        m_form->reasonField->setHelp(tr("Say in a few words why."));
        break;
    }
}

void EndMentorshipDialog::accept() {
    const auto reason = m_reason->toPlainText().trimmed();
    if (how() != MentorshipState::Completed && reason.isEmpty()) {
        m_form->reasonField->setError(tr("Write the reason: it is kept with the mentorship."));
        m_reason->setFocus();
        return;
    }
    const auto day = m_date->date();
    const Date on{std::chrono::year(day.year()), std::chrono::month(static_cast<unsigned>(day.month())),
                  std::chrono::day(static_cast<unsigned>(day.day()))};
    const bool done =
        record([&] { workspace().file().mentorships().end(m_mentorships, how(), on, fromQt(reason)); },
               [this](const Issues& issues) {
                   const bool aboutDate =
                       std::ranges::any_of(issues, [](const FieldIssue& one) { return one.field == Field::Dates; });
                   (aboutDate ? m_form->dateField : m_form->reasonField)->setError(wording::sentence(issues));
                   (aboutDate ? static_cast<QWidget*>(m_date) : m_reason)->setFocus();
               });
    if (done)
        QDialog::accept();
}

} // namespace mentoring::ui
