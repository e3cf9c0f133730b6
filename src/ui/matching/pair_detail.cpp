#include "pair_detail.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

#include "kit/breaking_row.h"
#include "kit/label.h"
#include "kit/page_header.h"
#include "kit/scroll_column.h"
#include "kit/utf8.h"
#include "matching/mentor_cards.h"
#include "parts/explanation_cards.h"
#include "parts/profile_card.h"
#include "style/ithaca_style.h"
#include "wording/criteria.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

PairDetail::PairDetail(Workspace& workspace, const Actions& actions, QWidget* parent)
    : QWidget(parent), m_workspace(workspace) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    m_header = new PageHeader(this);
    m_header->setBackAction(actions.back);
    for (auto* action : {actions.previous, actions.next}) {
        auto* button = m_header->addAction(action);
        button->setText({});
        button->setAccessibleName(action->text());
        // The button follows its action; these two are icons only.
        connect(action, &QAction::changed, button, [button, action] {
            button->setText({});
            button->setAccessibleName(action->text().remove(u'&'));
        });
    }
    m_header->addAction(actions.byHand);
    m_header->addAction(actions.refuse);
    m_header->setPrimaryAction(actions.lock);
    column->addWidget(m_header);
    auto* scroll = new ScrollColumn(this);
    scroll->column()->setSpacing(space::l);
    m_why = new Label(this);
    m_why->setObjectName(QStringLiteral("whyLabel"));
    m_why->setWordWrap(true);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    scroll->column()->addWidget(m_why);
    m_mentee = new ProfileCard(this);
    m_mentee->setObjectName(QStringLiteral("menteeCard"));
    m_mentor = new ProfileCard(this);
    m_mentor->setObjectName(QStringLiteral("mentorCard"));
    auto* people = new BreakingRow;
    people->addWidget(m_mentee);
    people->addWidget(m_mentor);
    scroll->column()->addLayout(people);
    m_score = new ScoreCard(this);
    m_score->setObjectName(QStringLiteral("scoreCard"));
    m_rules = new RulesCard(this);
    m_rules->setObjectName(QStringLiteral("rulesCard"));
    auto* why = new BreakingRow;
    why->setParts({3, 2});
    why->addWidget(m_score);
    why->addWidget(m_rules);
    scroll->column()->addLayout(why);
    m_mentors = new MentorsCard(this);
    m_mentors->setObjectName(QStringLiteral("nextMentorsCard"));
    scroll->column()->addWidget(m_mentors);
    column->addWidget(scroll, 1);
    connect(m_mentors, &MentorsCard::chosen, this, &PairDetail::mentorChosen);
}

void PairDetail::show(std::shared_ptr<const MatchingView> view, const matching::MatchedPair& pair) {
    const auto& directory = m_workspace.file().directory();
    const auto& mentee = view->mentee(pair.pair.mentee);
    const auto& mentor = view->mentor(pair.pair.mentor);
    const auto explanation = view->scorer().explain(pair.pair.mentee, pair.pair.mentor);
    const auto* decision = view->decision(mentor.person.id, mentee.person.id);
    m_header->setTitle(tr("%1 with %2").arg(wording::name(mentee.person), wording::name(mentor.person)));
    m_header->setSubtitle(tr("%1 · score %2 of 100, %3")
                              .arg(wording::name(view->stateOf(mentor.person.id, mentee.person.id)),
                                   wording::score(explanation.score), wording::known(explanation.known)));
    m_why->setText(view->why(directory, pair.pair));
    m_mentee->show(directory, mentee.person, &mentee.part, ProfileCard::As::Mentee, &mentor.part, &mentor.person);
    m_mentor->show(directory, mentor.person, &mentor.part, ProfileCard::As::Mentor, &mentee.part, &mentee.person);
    m_score->show(explanation, view->criteria());
    m_rules->show(explanation, view->scorer().rules(), view->criteria(),
                  decision && decision->byHand ? toQt(decision->reason) : QString());
    constexpr std::size_t nextBest = 5;
    m_mentors->show(*view, pair.pair.mentee, pair.pair.mentor, nextBest);
}

} // namespace mentoring::ui
