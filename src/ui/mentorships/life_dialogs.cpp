#include "mentorships/life_dialogs.h"

#include <algorithm>
#include <map>
#include <memory>

#include <QComboBox>

#include "app/desk.h"
#include "app/matching_service.h"
#include "app/mentorship_service.h"
#include "app/refusal.h"
#include "kit/form_field.h"
#include "kit/long_text_edit.h"
#include "kit/utf8.h"
#include "matching/matching.h"
#include "matching/scorer.h"
#include "parts/day_edit.h"
#include "parts/viewpoint.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

/// The two of a pair, or how many pairs.
QString namesOf(const Workspace& workspace, const std::vector<MentorshipId>& pairs) {
    return pairs.size() == 1 ? pairName(workspace, pairs.front())
                             : FormDialog::tr("%Ln pair(s)", nullptr, static_cast<int>(pairs.size()));
}

std::string keyOf(const DraftForm& form, const std::vector<MentorshipId>& pairs) {
    std::vector<std::int64_t> ids;
    for (const auto id : pairs)
        ids.push_back(id.value);
    return draftKeyOfMany(form.name, ids);
}

/// What all of the pairs have, where they have the same.
template <class Value>
Value inCommon(const Workspace& workspace, const std::vector<MentorshipId>& pairs, Value Mentorship::*member) {
    std::optional<Value> found;
    for (const auto id : pairs) {
        const auto* pair = workspace.file().directory().mentorship(id);
        if (!pair || (found && *found != pair->*member))
            return {};
        found = pair->*member;
    }
    return found.value_or(Value{});
}

template <class Value>
Value chosenIn(const QComboBox& choice) {
    return static_cast<Value>(choice.currentData().toInt());
}

template <class Dialog>
std::unique_ptr<QDialog> madeAgain(const DraftMaker& by, bool (*mayStill)(MentorshipState)) {
    std::vector<MentorshipId> pairs;
    for (const auto id : by.key.about) {
        const auto* pair = by.file().directory().mentorship(MentorshipId{id});
        if (!pair || !mayStill(pair->state))
            return nullptr;
        pairs.push_back(pair->id);
    }
    return pairs.empty() ? nullptr : by.make<Dialog>(pairs);
}

} // namespace

void addReasons(QComboBox& choice, MentorshipState end) {
    choice.clear();
    for (const auto reason : allEndReasons)
        if (isReasonFor(reason, end) || reason == EndReason::NotSaid)
            choice.addItem(wording::name(reason), static_cast<int>(reason));
}

AcceptPairDialog::AcceptPairDialog(Workspace& workspace, const std::vector<MentorshipId>& pairs, QWidget* parent)
    : FormDialog(workspace, tr("Yes to the proposal"), tr("&Note it"), parent) {
    setObjectName(QStringLiteral("acceptPairDialog"));
    addHeading(namesOf(workspace, pairs));
    addSentence(tr("As soon as both have said yes, the pair has agreed and can begin."));
    auto* who = addChoice("whoCombo", tr("&Who has said yes"), {}, Field::Pair);
    const auto isOne = pairs.size() == 1;
    const auto* pair = isOne ? workspace.file().directory().mentorship(pairs.front()) : nullptr;
    const auto side = [&](PairVoice voice, PersonId person, bool said) {
        if (said)
            return;
        const auto word = wording::name(voice);
        who->addItem(person.isSet() ? word + QStringLiteral(" (") + personName(workspace, person) + u')' : word,
                     static_cast<int>(voice));
    };
    const bool none = !pair || (!pair->menteeSaidYes && !pair->mentorSaidYes);
    if (none)
        who->addItem(wording::name(PairVoice::Both), static_cast<int>(PairVoice::Both));
    side(PairVoice::Mentee, pair ? pair->mentee : PersonId{}, pair && pair->menteeSaidYes);
    side(PairVoice::Mentor, pair ? pair->mentor : PersonId{}, pair && pair->mentorSaidYes);
    setAction([this, pairs, who] { this->workspace().file().mentorships().accept(pairs, chosenIn<PairVoice>(*who)); });
    who->setFocus();
}

DeclinePairDialog::DeclinePairDialog(Workspace& workspace, const std::vector<MentorshipId>& pairs, QWidget* parent)
    : FormDialog(workspace, tr("Decline the proposal"), tr("&Decline"), parent) {
    setObjectName(QStringLiteral("declinePairDialog"));
    const auto& desk = workspace.file().desk();
    const auto who = namesOf(workspace, pairs);
    addHeading(who);
    addSentence(desk.isCoordinator()
                    ? tr("The mentee can be matched again, and the place of the mentor is free.")
                    : tr("The coordinator reads the reason and looks for somebody else. Nobody is to blame for a no."));
    const auto* pair = workspace.file().directory().mentorship(pairs.front());
    QComboBox* voice = nullptr;
    auto own = PairVoice::NotSaid;
    if (desk.isCoordinator()) {
        voice = addChoice("whoCombo", tr("&Who has said no"), {}, Field::Pair);
        for (const auto one : {PairVoice::Mentee, PairVoice::Mentor, PairVoice::Both})
            voice->addItem(wording::name(one), static_cast<int>(one));
    } else if (pair) {
        own = desk.perspective().is(pair->mentor) ? PairVoice::Mentor : PairVoice::Mentee;
    }
    auto* why = addChoice("whyCombo", tr("W&hat led to it"), {}, Field::Choices);
    addReasons(*why, MentorshipState::Declined);
    auto* words =
        addText("reasonEdit", tr("In a &few words"), 3, tr("May stay empty where the list says it."), Field::Reason);
    setAction([this, pairs, voice, own, why, words] {
        this->workspace().file().mentorships().decline(
            pairs, {chosenIn<EndReason>(*why), voice ? chosenIn<PairVoice>(*voice) : own, fromQt(words->text())});
    });
    keepDraft(keyOf(declinePairForm, pairs), who);
    if (voice)
        voice->setFocus();
    else
        why->setFocus();
}

PausePairDialog::PausePairDialog(Workspace& workspace, const std::vector<MentorshipId>& pairs, QWidget* parent)
    : FormDialog(workspace, tr("Pause"), tr("&Pause"), parent) {
    setObjectName(QStringLiteral("pausePairDialog"));
    const auto who = namesOf(workspace, pairs);
    addHeading(who);
    addSentence(tr("The pair stays together, keeps its place, and nobody is reminded of a silence meanwhile."));
    auto* back =
        addDay("backOnEdit", tr("They go &on on"), inCommon(workspace, pairs, &Mentorship::backOn), Field::When);
    fieldOf(back)->setHelp(tr("Empty: until further notice. On that day you are asked to resume it."));
    auto* why = addText("reasonEdit", tr("&Why"), 3, tr("May stay empty."), Field::Text);
    why->setPlainText(toQt(inCommon(workspace, pairs, &Mentorship::pauseReason)));
    setAction([this, pairs, back, why] {
        this->workspace().file().mentorships().pause(pairs, back->day(), fromQt(why->text()));
    });
    keepDraft(keyOf(pausePairForm, pairs), who);
    back->setFocus();
}

namespace {

/// Why a pair ends, on whose word, and how the next one begins.
struct EndingFields {
    QComboBox* why = nullptr;
    QComboBox* word = nullptr;
    LongTextEdit* words = nullptr;

    void add(FormDialog& form) {
        form.beginRow();
        why = form.addChoice("whyCombo", FormDialog::tr("&What led to it"), {}, Field::Choices);
        addReasons(*why, MentorshipState::Dissolved);
        word = form.addChoice("wordCombo", FormDialog::tr("On whose w&ord"), {});
        for (const auto voice : allPairVoices)
            word->addItem(wording::name(voice), static_cast<int>(voice));
        form.endRow();
        words = form.addText("reasonEdit", FormDialog::tr("In a few wo&rds"), 2,
                             FormDialog::tr("May stay empty where the list says it. It is about the pair, not about "
                                            "blame."),
                             Field::Reason);
    }
    [[nodiscard]] MentorshipService::Why answer() const {
        return why ? MentorshipService::Why{chosenIn<EndReason>(*why), chosenIn<PairVoice>(*word),
                                            fromQt(words->text())}
                   : MentorshipService::Why{};
    }
};

QComboBox* addBegins(FormDialog& form, const Workspace& workspace, ProgramId program) {
    using Begins = MentorshipService::Begins;
    auto* begins = form.addChoice("beginsCombo", FormDialog::tr("How the new pair &begins"), {});
    begins->addItem(FormDialog::tr("At once"), static_cast<int>(Begins::AtOnce));
    begins->addItem(FormDialog::tr("As a proposal: when both have said yes"), static_cast<int>(Begins::WhenBothSayYes));
    if (workspace.file().matching().publishedAs(program) == MatchingService::As::Proposals)
        begins->setCurrentIndex(1);
    return begins;
}

/// Mentors who might go on with the mentee of a pair, the best first, with the places they have.
void fillMentors(QComboBox& choice, OrganisationFile& file, MentorshipId pair, std::map<PersonId, int>& left) {
    constexpr std::size_t most = 30;
    choice.addItem(FormDialog::tr("– choose –"), QVariant::fromValue<qint64>(0));
    const auto outcome = file.matching().lookFor(pair);
    if (!outcome)
        return;
    const auto& snapshot = *outcome->snapshot;
    const matching::Scorer scorer(snapshot, outcome->request.criteria);
    int best = -1;
    for (const auto& one :
         matching::ranking(scorer, *snapshot.menteeOf(file.directory().mentorship(pair)->mentee), most)) {
        const auto& mentor = snapshot.mentors[static_cast<std::size_t>(one.mentor)];
        if (mentor.capacity < 1)
            continue;
        const auto places = left.try_emplace(mentor.person.id, mentor.capacity).first;
        choice.addItem(FormDialog::tr("%1 · score %2 · %Ln free place(s)", "a mentor", mentor.capacity)
                           .arg(wording::name(mentor.person), wording::score(one.score)),
                       QVariant::fromValue<qint64>(mentor.person.id.value));
        if (best < 0 && places->second > 0) {
            best = choice.count() - 1;
            --places->second; // who is suggested to one is not to the next, unless there is a place for both
        }
    }
    choice.setCurrentIndex(std::max(0, best));
}

} // namespace

HandOverDialog::HandOverDialog(Workspace& workspace, const std::vector<MentorshipId>& pairs, QWidget* parent)
    : FormDialog(workspace, tr("Hand over"), tr("&Hand over"), parent) {
    setObjectName(QStringLiteral("handOverDialog"));
    const auto& directory = workspace.file().directory();
    const auto who = namesOf(workspace, pairs);
    addHeading(who);
    addSentence(
        tr("Each mentee goes on with another mentor: goals, plan and sessions to come go along. One step, which "
           "can be undone."));
    std::vector<std::pair<MentorshipId, QComboBox*>> chosen;
    std::map<PersonId, int> left;
    ProgramId program;
    for (const auto id : pairs) {
        const auto* pair = directory.mentorship(id);
        if (!pair)
            continue;
        program = pair->program;
        const auto name =
            QByteArrayLiteral("nextMentorCombo") + QByteArray::number(static_cast<int>(chosen.size() + 1));
        auto* choice = addChoice(name.constData(), tr("%1 goes on with").arg(personName(workspace, pair->mentee)), {},
                                 chosen.empty() ? Field::Pair : Field::None);
        fillMentors(*choice, workspace.file(), id, left);
        if (choice->count() == 1)
            fieldOf(choice)->setHelp(tr("Nobody who may has a place: give a mentor more places, or find one."));
        chosen.emplace_back(id, choice);
    }
    EndingFields ending;
    ending.add(*this);
    if (const int at = ending.why->findData(static_cast<int>(EndReason::MentorLeaves)); at >= 0)
        ending.why->setCurrentIndex(at);
    auto* begins = addBegins(*this, workspace, program);
    setAction([this, chosen, ending, begins] {
        std::vector<MentorshipService::Next> nexts;
        for (const auto& [pair, choice] : chosen)
            nexts.push_back({pair, PersonId{choice->currentData().toLongLong()}});
        this->workspace().file().mentorships().handOver(nexts, ending.answer(),
                                                        chosenIn<MentorshipService::Begins>(*begins));
    });
    keepDraft(keyOf(handOverForm, pairs), who);
    if (!chosen.empty())
        chosen.front().second->setFocus();
}

PairAnewDialog::PairAnewDialog(Workspace& workspace, MentorshipId pair, PersonId mentor, QWidget* parent)
    : FormDialog(workspace, tr("Pair anew"), tr("&Pair them"), parent) {
    setObjectName(QStringLiteral("pairAnewDialog"));
    const auto* before = workspace.file().directory().mentorship(pair);
    addHeading(tr("%1 with %2")
                   .arg(before ? personName(workspace, before->mentee) : QString(), personName(workspace, mentor)));
    EndingFields ending;
    if (before && isOpen(before->state)) {
        addSentence(tr("The pair with %1 is dissolved with it, in one step that can be undone.")
                        .arg(personName(workspace, before->mentor)));
        ending.add(*this);
    }
    auto* begins = addBegins(*this, workspace, before ? before->program : ProgramId{});
    if (before && before->state == MentorshipState::Declined)
        begins->setCurrentIndex(1);
    setAction([this, pair, mentor, ending, begins] {
        (void)this->workspace().file().mentorships().pairAnew({pair, mentor}, ending.answer(),
                                                              chosenIn<MentorshipService::Begins>(*begins));
    });
    keepDraft(draftKey(pairAnewForm.name, {pair.value, mentor.value}), pairName(workspace, pair));
    (ending.why ? ending.why : begins)->setFocus();
}

ExtendPairDialog::ExtendPairDialog(Workspace& workspace, const std::vector<MentorshipId>& pairs, QWidget* parent)
    : FormDialog(workspace, tr("Move the last day"), tr("&Move it"), parent) {
    setObjectName(QStringLiteral("extendPairDialog"));
    addHeading(namesOf(workspace, pairs));
    std::optional<Date> planned = inCommon(workspace, pairs, &Mentorship::endsOn);
    const auto& directory = workspace.file().directory();
    const auto* first = directory.mentorship(pairs.front());
    const auto* program = first ? directory.program(first->program) : nullptr;
    if (program && program->endsOn) {
        addSentence(tr("The program ends on %1.").arg(wording::date(*program->endsOn)));
        if (!planned)
            planned = program->endsOn;
    }
    auto* day = addDay("endsOnEdit", tr("New &last day"), planned, Field::DueOn);
    fieldOf(day)->setHelp(tr("Some weeks before, you are reminded of it; once it is past, of closing the pair."));
    setAction([this, pairs, day] {
        if (day->isEmpty())
            throw Refusal({{Issue::DateMissing, Field::DueOn}});
        this->workspace().file().mentorships().extend(pairs, *day->day());
    });
    day->setFocus();
}

const DraftForm handOverForm{"mentorship-hand-over", [](const DraftMaker& by) {
                                 return madeAgain<HandOverDialog>(by, [](MentorshipState state) {
                                     return after(state, LifeEvent::HandOver).has_value();
                                 });
                             }};
const DraftForm pairAnewForm{"mentorship-anew", [](const DraftMaker& by) -> std::unique_ptr<QDialog> {
                                 const auto* pair = by.file().directory().mentorship(by.id<MentorshipId>());
                                 const auto mentor = by.id<PersonId>(1);
                                 return pair && by.file().directory().person(mentor)
                                            ? by.make<PairAnewDialog>(pair->id, mentor)
                                            : nullptr;
                             }};
const DraftForm declinePairForm{"mentorship-decline", [](const DraftMaker& by) {
                                    return madeAgain<DeclinePairDialog>(by, [](MentorshipState state) {
                                        return after(state, LifeEvent::Decline).has_value();
                                    });
                                }};
const DraftForm pausePairForm{"mentorship-pause", [](const DraftMaker& by) {
                                  return madeAgain<PausePairDialog>(by, [](MentorshipState state) {
                                      return after(state, LifeEvent::Pause).has_value();
                                  });
                              }};

} // namespace mentoring::ui
