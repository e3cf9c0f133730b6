#include "mentorship_detail.h"

#include <utility>

#include <QAction>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include "app/criteria_service.h"
#include "app/matching_service.h"
#include "kit/breaking_row.h"
#include "kit/chip.h"
#include "kit/label.h"
#include "kit/lines_card.h"
#include "kit/page_header.h"
#include "kit/scroll_column.h"
#include "kit/utf8.h"
#include "mentoring/life.h"
#include "mentorship_state.h"
#include "pair_view.h"
#include "parts/explanation_cards.h"
#include "parts/profile_card.h"
#include "wording/changes.h"
#include "wording/criteria.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

/// What the program would look like if the pair were not made yet: only so can the matching explain it.
matching::Snapshot without(OrganisationFile& file, const Mentorship& pair, const Program& program) {
    const auto& directory = file.directory();
    // Only the two and those who stand above them are looked at.
    const auto isTheirs = [&](PersonId who) { return who == pair.mentee || who == pair.mentor; };
    std::vector<Mentorship> others;
    for (const auto& other : directory.mentorships())
        if (other.id != pair.id && (isTheirs(other.mentee) || isTheirs(other.mentor)))
            others.push_back(other);
    std::vector<Participation> parts;
    for (const auto id : {pair.mentee, pair.mentor})
        if (const auto* part = directory.participation(pair.program, id))
            parts.push_back(*part);
    matching::Snapshot::Source source;
    source.program = &program;
    source.people = directory.people();
    source.participations = parts;
    source.customFields = directory.customFields();
    source.mentorships = others;
    source.neverPairs = directory.neverPairs();
    source.today = file.today();
    source.zoneOffset = [&file](const std::string& zone) { return file.matching().standardOffset(zone); };
    return matching::Snapshot(source);
}

} // namespace

MentorshipDetail::MentorshipDetail(Workspace& workspace, const MakePairCards& makeCards, QAction* back,
                                   const QList<QAction*>& actions, const QList<QAction*>& behind, QWidget* parent)
    : QWidget(parent), m_workspace(workspace) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    m_header = new PageHeader(this);
    m_header->setBackAction(back);
    for (auto* action : actions)
        m_header->addAction(action);
    m_header->addMenu(behind);
    column->addWidget(m_header);
    m_scroll = new ScrollColumn(this);
    auto* scroll = m_scroll;
    scroll->column()->setSpacing(space::l);
    m_facts = new Card(this);
    m_facts->setObjectName(QStringLiteral("mentorshipFactsCard"));
    m_factLines = new QVBoxLayout;
    m_factLines->setSpacing(space::s);
    m_facts->body()->addLayout(m_factLines);
    scroll->column()->addWidget(m_facts);
    m_work = new PairView(workspace, makeCards, this);
    scroll->column()->addWidget(m_work);
    m_mentee = new ProfileCard(this);
    m_mentor = new ProfileCard(this);
    auto* people = new BreakingRow;
    people->addWidget(m_mentee);
    people->addWidget(m_mentor);
    scroll->column()->addLayout(people);
    m_noWhy = new Label(this);
    m_noWhy->setWordWrap(true);
    m_noWhy->setShade(Label::Muted);
    scroll->column()->addWidget(m_noWhy);
    m_score = new ScoreCard(this);
    m_rules = new RulesCard(this);
    auto* why = new BreakingRow;
    why->setParts({3, 2});
    why->addWidget(m_score);
    why->addWidget(m_rules);
    scroll->column()->addLayout(why);
    m_history = new Card(this);
    m_history->setObjectName(QStringLiteral("mentorshipHistoryCard"));
    m_historyLines = new QVBoxLayout;
    m_historyLines->setSpacing(space::s);
    m_history->body()->addLayout(m_historyLines);
    scroll->column()->addWidget(m_history);
    scroll->column()->addStretch(1);
    column->addWidget(scroll, 1);
}

MentorshipDetail::~MentorshipDetail() = default;

void MentorshipDetail::show(const Mentorship& pair) {
    const auto& directory = m_workspace.file().directory();
    const auto* mentee = directory.person(pair.mentee);
    const auto* mentor = directory.person(pair.mentor);
    if (!mentee || !mentor)
        return;
    const auto* menteePart = directory.participation(pair.program, pair.mentee);
    const auto* mentorPart = directory.participation(pair.program, pair.mentor);
    if (std::exchange(m_shown, pair.id) != pair.id)
        m_scroll->verticalScrollBar()->setValue(0);
    m_header->setTitle(tr("%1 with %2").arg(wording::name(*mentee), wording::name(*mentor)));
    const auto* program = directory.program(pair.program);
    m_header->setSubtitle(program ? toQt(program->name) : QString());
    m_work->show(pair);
    showFacts(pair);
    m_mentee->show(directory, *mentee, menteePart, ProfileCard::As::Mentee, mentorPart);
    m_mentor->show(directory, *mentor, mentorPart, ProfileCard::As::Mentor, menteePart);
    showWhy(pair);
    showHistory(pair);
}

void MentorshipDetail::follow(const Mentorship& pair, Aspects touched) {
    const auto ofPeople = Aspects(Aspect::Organisation) | Aspect::People | Aspect::Programs | Aspect::Mentorships |
                          Aspect::Participations | Aspect::Skills;
    if (touched & ofPeople) {
        show(pair);
        return;
    }
    m_work->follow(touched);
    if (touched & Aspect::Agreements) {
        showFacts(pair);
        showHistory(pair);
    }
}

void MentorshipDetail::showFacts(const Mentorship& pair) {
    clearLayout(m_factLines);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::xl);
    auto* chip = new Chip(wording::name(pair.state), toneOf(pair.state), this);
    chip->setIconName(iconOf(pair.state));
    line->addWidget(chip);
    const auto fact = [&](const QString& name, const QString& value) {
        if (value.isEmpty())
            return;
        auto* texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(new Label(name, Label::Caption, Label::Muted, this));
        texts->addWidget(new Label(value, Label::Strong, Label::Normal, this));
        line->addLayout(texts);
    };
    const bool hasBegun = isUnderWay(pair.state) || (!isOpen(pair.state) && pair.state != MentorshipState::Declined);
    fact(hasBegun ? tr("Since") : tr("Proposed"), wording::date(pair.startedOn));
    if (pair.state == MentorshipState::Proposed)
        fact(tr("Has said yes"), pair.mentorSaidYes   ? wording::name(PairVoice::Mentor)
                                 : pair.menteeSaidYes ? wording::name(PairVoice::Mentee)
                                                      : tr("nobody yet"));
    if (pair.state == MentorshipState::Paused)
        fact(tr("They go on on"), pair.backOn ? wording::date(*pair.backOn) : tr("until further notice"));
    const auto* program = m_workspace.file().directory().program(pair.program);
    if (isOpen(pair.state) && program) {
        auto* folder = m_work->folder();
        const auto agreed = folder && folder->agreement() ? folder->agreement()->endsOn : std::nullopt;
        fact(tr("Planned until"), wording::date(plannedEnd(pair, agreed, *program)));
    }
    fact(tr("Ended"), wording::date(pair.endedOn));
    fact(tr("Score when published"), pair.score ? wording::score(*pair.score) : tr("set by hand"));
    line->addStretch(1);
    m_factLines->addLayout(line);
    const auto told = [&](const QString& sentence, const char* objectName) {
        auto* label = new Label(sentence, this);
        label->setWordWrap(true);
        label->setObjectName(QString::fromLatin1(objectName));
        m_factLines->addWidget(label);
    };
    if (!pair.pauseReason.empty())
        told(tr("Paused because: %1").arg(toQt(pair.pauseReason)), "mentorshipPauseLabel");
    if (pair.endReason != EndReason::NotSaid)
        told(pair.endedBy == PairVoice::NotSaid
                 ? wording::name(pair.endReason)
                 : wording::labelled(wording::name(pair.endReason), wording::name(pair.endedBy)),
             "mentorshipEndLabel");
    if (!pair.reason.empty()) {
        auto* reason = new Label(tr("Reason: %1").arg(toQt(pair.reason)), this);
        reason->setWordWrap(true);
        reason->setObjectName(QStringLiteral("mentorshipReasonLabel"));
        m_factLines->addWidget(reason);
    }
}

void MentorshipDetail::showWhy(const Mentorship& pair) {
    auto& file = m_workspace.file();
    const auto* program = file.directory().program(pair.program);
    m_noWhy->show();
    m_score->hide();
    m_rules->hide();
    if (!program)
        return;
    const auto snapshot = without(file, pair, *program);
    const auto criteria = file.criteria().chosen(pair.program);
    const auto mentee = snapshot.menteeOf(pair.mentee);
    const auto mentor = snapshot.mentorOf(pair.mentor);
    if (!mentee || !mentor) {
        m_noWhy->setText(tr("Why they suit each other can be worked out only while both take part in the program."));
        return;
    }
    m_noWhy->setText(tr("As the criteria “%1” and both profiles stand today:").arg(wording::name(criteria)));
    const matching::Scorer scorer(snapshot, criteria);
    const auto explanation = scorer.explain(*mentee, *mentor);
    m_score->show(explanation, criteria);
    m_rules->show(explanation, scorer.rules(), criteria, {});
    m_score->show();
    m_rules->show();
}

void MentorshipDetail::showHistory(const Mentorship& pair) {
    m_history->setTitle(tr("History"));
    clearLayout(m_historyLines);
    constexpr std::size_t most = 50;
    for (const auto& entry : m_workspace.file().historyOf(pair.id.value, most)) {
        auto* line = new BreakingRow(nullptr, space::l, BreakingRow::Share::Last);
        line->setSpacingBelow(0);
        auto* when = new Label(wording::moment(entry.at), Label::Body, Label::Muted, this);
        when->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("00 September 0000, 00:00")));
        line->addWidget(when);
        line->setAlignment(when, Qt::AlignTop | Qt::AlignLeft);
        auto* deed = new QHBoxLayout;
        deed->setSpacing(space::l);
        QStringList lines{wording::done(entry)};
        lines << wording::altered(entry, m_workspace.file().directory());
        auto* what = new Label(lines.join(u'\n'), this);
        what->setWordWrap(true);
        deed->addWidget(what, 1);
        deed->addWidget(new Label(toQt(entry.actor), Label::Body, Label::Muted, this), 0, Qt::AlignTop);
        line->addLayout(deed);
        m_historyLines->addLayout(line);
    }
    m_history->setVisible(m_historyLines->count() > 0);
}

} // namespace mentoring::ui
