#include "matching/short_list_dialog.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/directory.h"
#include "kit/breaking_row.h"
#include "kit/label.h"
#include "kit/scroll_column.h"
#include "parts/profile_card.h"
#include "style/ithaca_style.h"
#include "style/text_scale.h"
#include "wording/costs.h"
#include "wording/criteria.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

ShortListDialog::ShortListDialog(Workspace& workspace, std::shared_ptr<const MatchingView> view, int mentee,
                                 QWidget* parent)
    : ScrollingDialog(parent), m_workspace(workspace), m_view(std::move(view)), m_mentee(mentee) {
    constexpr std::size_t longest = 30;
    setObjectName(QStringLiteral("shortListDialog"));
    setWindowTitle(tr("Short list"));
    m_ranked = matching::ranking(m_view->scorer(), mentee, longest);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    auto* title = new Label(tr("Short list: %1").arg(wording::name(m_view->mentee(mentee).person)), Label::CardTitle,
                            Label::Normal, this);
    title->setWordWrap(true);
    column->addWidget(title);
    m_which = new Label(QString(), Label::Body, Label::Muted, this);
    m_which->setObjectName(QStringLiteral("whichLabel"));
    m_which->setWordWrap(true);
    column->addWidget(m_which);
    auto* scroll = new ScrollColumn(this);
    setScroll(scroll);
    column->addWidget(scroll, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_before = buttons->addButton(tr("&Those before"), QDialogButtonBox::ActionRole);
    m_before->setObjectName(QStringLiteral("mentorsBeforeButton"));
    m_next = buttons->addButton(tr("The &next ones"), QDialogButtonBox::ActionRole);
    m_next->setObjectName(QStringLiteral("nextMentorsButton"));
    connect(buttons, &QDialogButtonBox::rejected, this, &ShortListDialog::reject);
    connect(m_before, &QPushButton::clicked, this, [this] { show(m_first - atATime); });
    connect(m_next, &QPushButton::clicked, this, [this] { show(m_first + atATime); });
    column->addWidget(buttons);
    show(0);
    const auto most = mostRoom();
    resize(std::min(scaled(1080, font()), most.width()), std::min(scaled(720, font()), most.height()));
}

void ShortListDialog::show(std::size_t first) {
    m_first = first;
    delete m_side;
    m_side = new QWidget(scrollColumn());
    auto* side = new BreakingRow(m_side);
    const auto last = std::min(m_ranked.size(), first + atATime);
    for (std::size_t k = first; k < last; ++k)
        side->addWidget(cardOf(m_ranked[k], k + 1));
    scrollColumn()->column()->addWidget(m_side);
    m_before->setVisible(first > 0);
    m_next->setVisible(last < m_ranked.size());
    m_which->setText(m_ranked.empty()
                         ? tr("No mentor is allowed: see “Why no mentor”.")
                         : tr("Allowed by every rule, the best for this mentee alone first: %1 to %2 of %3. Who has "
                              "somebody in the run may still be chosen; what that costs is said.")
                               .arg(wording::number(static_cast<int>(first) + 1),
                                    wording::number(static_cast<int>(last)),
                                    wording::number(static_cast<int>(m_ranked.size()))));
}

QWidget* ShortListDialog::cardOf(const matching::RankedMentor& one, std::size_t place) {
    const auto& directory = m_workspace.file().directory();
    const auto& mentee = m_view->mentee(m_mentee);
    const auto& mentor = m_view->mentor(one.mentor);
    const matching::PairIndex pair{m_mentee, one.mentor};
    auto* card = new ProfileCard(m_side);
    card->setObjectName(QStringLiteral("shortListCard%1").arg(place));
    card->setTitle(
        tr("%1. Score %2", "place, score").arg(wording::number(static_cast<int>(place)), wording::score(one.score)));
    card->setDescription(wording::known(m_view->scorer().known(m_mentee, one.mentor)));
    card->show(directory, mentor.person, &mentor.part, ProfileCard::As::Mentor, &mentee.part, &mentee.person);
    auto* why = new Label(m_view->why(directory, pair), card);
    why->setWordWrap(true);
    card->body()->addWidget(why);
    const auto* present = m_view->pairOf(m_mentee);
    const bool isPair = present && present->pair.mentor == one.mentor;
    if (const auto* costs = m_view->costs(); costs && !isPair) {
        const auto cost = costs->ofKeeping(pair);
        auto* says = new Label(cost ? wording::sentence(*cost) : tr("All places are taken by locked pairs."),
                               Label::Body, Label::Muted, card);
        says->setWordWrap(true);
        card->body()->addWidget(says);
    }
    auto* choose = new QPushButton(isPair ? tr("Suggested by the run") : tr("Choose…"), card);
    choose->setObjectName(QStringLiteral("chooseButton%1").arg(place));
    choose->setAccessibleName(tr("Choose %1").arg(wording::name(mentor.person)));
    choose->setEnabled(!isPair && !m_workspace.isReadOnly());
    connect(choose, &QPushButton::clicked, this, [this, mentor = one.mentor] {
        m_chosen = mentor;
        accept();
    });
    card->body()->addWidget(choose, 0, Qt::AlignLeft);
    return card;
}

} // namespace mentoring::ui
