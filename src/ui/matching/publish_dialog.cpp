#include "matching/publish_dialog.h"

#include <algorithm>

#include <QPushButton>

#include "kit/banner.h"
#include "kit/utf8.h"
#include "style/ithaca_style.h"
#include "ui_publish_dialog.h"
#include "wording/criteria.h"
#include "wording/issues.h"
#include "wording/people.h"

namespace mentoring::ui {

PublishDialog::PublishDialog(Workspace& workspace, std::shared_ptr<const MatchingView> view, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_view(std::move(view)), m_form(std::make_unique<Ui::PublishDialog>()) {
    m_form->setupUi(this);
    setWindowTitle(tr("Publish pairs"));
    const auto& result = m_view->result();
    const int all = static_cast<int>(result.pairs.size());
    const int kept = static_cast<int>(std::ranges::count_if(result.pairs, &matching::MatchedPair::kept));
    m_form->titleLabel->setRole(Label::CardTitle);
    m_form->whatLabel->setText(tr("Publishing makes mentorships of the pairs, in one step that can be undone. The "
                                  "mentees leave the matching; the mentors’ places are taken."));
    m_form->whatLabel->setShade(Label::Muted);
    m_form->allRadio->setText(tr("&All %n pair(s) of this run", nullptr, all));
    m_form->keptRadio->setText(tr("Only the %n &locked pair(s)", nullptr, kept));
    // A choice only where there is one.
    m_form->allRadio->setVisible(kept > 0 && kept < all);
    m_form->keptRadio->setVisible(kept > 0 && kept < all);

    m_form->proposeCheck->setText(tr("As&k both first: the pairs begin when both have said yes"));
    m_form->proposeCheck->setChecked(workspace.file().matching().publishedAs(m_view->program()) ==
                                     MatchingService::As::Proposals);
    QStringList overridden;
    constexpr int mostShown = 6;
    int broken = 0;
    for (const auto& pair : result.pairs) {
        if (pair.overridden.empty() || ++broken > mostShown)
            continue;
        const auto& mentee = m_view->mentee(pair.pair.mentee).person;
        const auto& mentor = m_view->mentor(pair.pair.mentor).person;
        const auto* decision = m_view->decision(mentor.id, mentee.id);
        auto line = tr("%1 – %2: %3")
                        .arg(wording::name(mentee), wording::name(mentor),
                             wording::name(pair.overridden.front(), m_view->criteria()));
        if (decision && !decision->reason.empty())
            line += tr(" (reason: %1)").arg(toQt(decision->reason));
        overridden << line;
    }
    if (broken > mostShown)
        overridden << tr("… and %n more", nullptr, broken - mostShown);
    m_form->overriddenBanner->setMessage(Tone::Warning, tr("%n locked pair(s) break a rule.", nullptr, broken));
    m_form->overriddenBanner->setClosable(false);
    m_form->overriddenBanner->setVisible(broken > 0);
    m_form->overriddenLabel->setText(overridden.join(u'\n'));
    m_form->overriddenLabel->setVisible(broken > 0);
    setLook(m_form->buttonBox->button(QDialogButtonBox::Ok), "primary");
    m_form->buttonBox->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("publishButton"));
    m_form->buttonBox->button(QDialogButtonBox::Cancel)->setText(tr("Not yet"));
    connect(m_form->allRadio, &QRadioButton::toggled, this, &PublishDialog::showCount);
    connect(m_form->buttonBox, &QDialogButtonBox::accepted, this, &PublishDialog::accept);
    connect(m_form->buttonBox, &QDialogButtonBox::rejected, this, &PublishDialog::reject);
    showCount();
    layout()->activate();
    resize(width(), layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height());
}

PublishDialog::~PublishDialog() = default;

std::vector<SuggestedPair> PublishDialog::chosen() const {
    auto pairs = m_view->outcome().pairs();
    if (m_form->keptRadio->isChecked())
        std::erase_if(pairs, [&](const SuggestedPair& pair) {
            return m_view->stateOf(pair.mentor, pair.mentee) != PairState::Kept;
        });
    return pairs;
}

void PublishDialog::showCount() {
    const int count = static_cast<int>(chosen().size());
    const auto* program = m_workspace.file().directory().program(m_view->program());
    m_form->titleLabel->setText(
        tr("Publish %n pair(s) in %1?", nullptr, count).arg(program ? toQt(program->name) : QString()));
    m_form->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("&Publish %n pair(s)", nullptr, count));
    // Who has a pair that is not published waits as well.
    const int left = static_cast<int>(m_view->snapshot().mentees.size()) - count;
    m_form->unpairedLabel->setText(left == 0
                                       ? tr("Nobody stays without a mentor.")
                                       : tr("%n mentee(s) stay without a mentor and keep waiting.", nullptr, left));
}

void PublishDialog::accept() {
    const bool done = m_workspace.attempt(
        [this] {
            m_published = m_workspace.file().matching().publish(
                m_view->program(), chosen(),
                m_form->proposeCheck->isChecked() ? MatchingService::As::Proposals : MatchingService::As::Pairs);
        },
        [this](const Issues& issues) {
            m_form->overriddenBanner->setMessage(Tone::Danger, wording::sentence(issues));
            m_form->overriddenBanner->show();
        });
    if (done)
        QDialog::accept();
}

} // namespace mentoring::ui
