#include "mentorships/end_mentorship_dialog.h"

#include <algorithm>

#include <QComboBox>

#include "app/concern_service.h"
#include "app/mentorship_service.h"
#include "app/refusal.h"
#include "kit/form_field.h"
#include "kit/label.h"
#include "kit/long_text_edit.h"
#include "kit/utf8.h"
#include "mentorships/life_dialogs.h"
#include "parts/day_edit.h"
#include "parts/viewpoint.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

int openConcernsOf(const Workspace& workspace, const std::vector<MentorshipId>& pairs) {
    const auto concerns = workspace.file().concerns().concerns();
    return static_cast<int>(std::ranges::count_if(concerns, [&](const Concern& concern) {
        return concern.status != ConcernStatus::Resolved && std::ranges::find(pairs, concern.mentorship) != pairs.end();
    }));
}

} // namespace

EndMentorshipDialog::EndMentorshipDialog(Workspace& workspace, const std::vector<MentorshipId>& mentorships,
                                         QWidget* parent)
    : FormDialog(workspace, tr("End mentorship"), tr("&End it"), parent) {
    setObjectName(QStringLiteral("endMentorshipDialog"));
    const auto who = mentorships.size() == 1 ? pairName(workspace, mentorships.front()) : QString();
    const auto what = who.isEmpty() ? tr("End %n mentorship(s)", nullptr, static_cast<int>(mentorships.size()))
                                    : tr("End the mentorship of %1").arg(who);
    addHeading(what);
    if (const int open = openConcernsOf(workspace, mentorships); open > 0)
        addSentence(tr("%Ln concern(s) are open, and stay so when it ends.", nullptr, open));
    m_how = addChoice("howCombo", tr("&How it ends"), {});
    // What has not begun has nothing to complete.
    const bool isUnderWay = std::ranges::all_of(mentorships, [&](MentorshipId id) {
        const auto* pair = workspace.file().directory().mentorship(id);
        return !pair || mentoring::isUnderWay(pair->state);
    });
    for (const auto state : {MentorshipState::Completed, MentorshipState::CompletedEarly, MentorshipState::Dissolved})
        if (isUnderWay || state == MentorshipState::Dissolved)
            m_how->addItem(wording::name(state), static_cast<int>(state));
    auto* day = addDay("dateEdit", tr("&Last day"), workspace.file().today(), Field::Dates);
    beginRow();
    m_why = addChoice("whyCombo", tr("&What led to it"), {}, Field::Choices);
    m_word = addChoice("wordCombo", tr("On whose w&ord"), {});
    endRow();
    for (const auto voice : allPairVoices)
        m_word->addItem(wording::name(voice), static_cast<int>(voice));
    m_reason = addText("reasonEdit", tr("&Reason"), 3, {}, Field::Reason);
    connect(m_how, &QComboBox::currentIndexChanged, this, &EndMentorshipDialog::showHow);
    showHow();
    setAction([this, mentorships, day] {
        if (day->isEmpty())
            throw Refusal({{Issue::DateMissing, Field::Dates}});
        this->workspace().file().mentorships().end(
            mentorships, how(), *day->day(),
            MentorshipService::Why{static_cast<EndReason>(m_why->currentData().toInt()),
                                   static_cast<PairVoice>(m_word->currentData().toInt()), fromQt(m_reason->text())});
    });
    std::vector<std::int64_t> ids;
    for (const auto id : mentorships)
        ids.push_back(id.value);
    keepDraft(draftKeyOfMany("mentorship-end", ids), what);
    m_how->setFocus();
}

MentorshipState EndMentorshipDialog::how() const {
    return static_cast<MentorshipState>(m_how->currentData().toInt());
}

void EndMentorshipDialog::showHow() {
    auto* howField = fieldOf(m_how);
    auto* reasonField = fieldOf(m_reason);
    reasonField->setError({});
    const auto why = m_why->currentData();
    addReasons(*m_why, how());
    m_why->setCurrentIndex(std::max(0, m_why->findData(why)));
    fieldOf(m_why)->setVisible(m_why->count() > 1);
    fieldOf(m_word)->setVisible(m_why->count() > 1);
    switch (how()) {
    case MentorshipState::Completed:
        howField->setHelp(tr("It ran as planned to its end."));
        reasonField->setHelp(tr("May stay empty."));
        break;
    case MentorshipState::CompletedEarly:
        howField->setHelp(tr("Its goal was reached before the planned end."));
        reasonField->setHelp(tr("Say in a few words how, or choose what led to it."));
        break;
    case MentorshipState::Dissolved:
    case MentorshipState::Active:
    case MentorshipState::Paused:
    case MentorshipState::Proposed:
    case MentorshipState::Agreed:
    case MentorshipState::Declined:
        howField->setHelp(tr("It broke off; the mentee can be matched again."));
        reasonField->setHelp(
            tr("Say in a few words why, or choose what led to it. It is about the pair, not about blame."));
        break;
    }
}

} // namespace mentoring::ui
