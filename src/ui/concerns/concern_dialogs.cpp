#include "concerns/concern_dialogs.h"

#include <algorithm>

#include <QComboBox>
#include <QLineEdit>

#include "app/advice_service.h"
#include "app/concern_service.h"
#include "app/desk.h"
#include "app/gain_service.h"
#include "kit/form_field.h"
#include "kit/long_text_edit.h"
#include "kit/utf8.h"
#include "parts/day_edit.h"
#include "parts/viewpoint.h"

namespace mentoring::ui {

namespace {

template <class Enum, std::size_t Count>
QStringList namesOf(const Enum (&values)[Count]) {
    QStringList names;
    for (const auto value : values)
        names << wording::name(value);
    return names;
}

/// The pair that is meant where somebody has only one.
MentorshipId onlyPair(const Workspace& workspace) {
    if (workspace.file().desk().isCoordinator())
        return {};
    auto pairs = workspace.file().desk().mentorships();
    std::erase_if(pairs, [](const Mentorship& pair) { return !isOpen(pair.state); });
    return pairs.size() == 1 ? pairs.front().id : MentorshipId{};
}

/// The pairs of whoever is at the desk, "none" first.
QComboBox* pairCombo(Workspace& workspace, const QString& name, MentorshipId chosen, const QString& none,
                     QWidget* parent) {
    auto* combo = new QComboBox(parent);
    combo->setObjectName(name);
    fillPairs(combo, workspace, true);
    combo->insertItem(0, none, QVariant::fromValue<qint64>(0));
    combo->setCurrentIndex(std::max(0, combo->findData(QVariant::fromValue<qint64>(chosen.value))));
    return combo;
}

} // namespace

AskDialog::AskDialog(Workspace& workspace, MentorshipId pair, QWidget* parent)
    : FormDialog(workspace,
                 workspace.file().desk().isCoordinator() ? tr("Question from a mentee") : tr("Ask for advice"),
                 workspace.file().desk().isCoordinator() ? tr("Record it") : tr("Ask"), parent),
      m_given(pair) {
    build({});
    setAction([this] {
        AdviceRequest request;
        request.mentorship = this->pair();
        request.question = m_question->text().toStdString();
        request.context = m_context->text().toStdString();
        request.urgency = static_cast<Urgency>(m_urgency->currentIndex());
        if (m_answer)
            request.answer = m_answer->text().toStdString();
        m_asked = this->workspace().file().advice().ask(request);
    });
    keepDraft(draftKey("question-new", {pair.value}), pairName(workspace, pair));
}

AskDialog::AskDialog(Workspace& workspace, const AdviceRequest& request, QWidget* parent)
    : FormDialog(workspace, tr("Change the question"), tr("Save changes"), parent), m_given(request.mentorship) {
    build(request);
    setAction([this, request] {
        auto written = request;
        written.question = m_question->text().toStdString();
        written.context = m_context->text().toStdString();
        written.urgency = static_cast<Urgency>(m_urgency->currentIndex());
        this->workspace().file().advice().edit(written);
    });
    setRemoval([this, id = request.id] { this->workspace().file().advice().remove(id); });
    keepDraftOfRecorded(draftKey("question", {request.id.value}), toQt(request.question).simplified());
}

MentorshipId AskDialog::pair() const {
    return m_choice ? chosenId<MentorshipId>(m_choice) : m_given;
}

void AskDialog::build(const AdviceRequest& request) {
    setObjectName(QStringLiteral("askDialog"));
    const bool coordinator = workspace().file().desk().isCoordinator();
    if (!m_given.isSet()) {
        m_choice = new QComboBox(this);
        m_choice->setObjectName(QStringLiteral("askPairCombo"));
        fillPairs(m_choice, workspace());
        addField(coordinator ? tr("Which &pair?") : tr("&Whom"), m_choice, Field::Pair);
    }
    m_question =
        addText("questionEdit", coordinator ? tr("The mentee’s &question") : tr("Your &question"), 3, {}, Field::Text);
    m_question->setPlainText(toQt(request.question));
    m_context = addText("contextEdit", tr("What one should &know"), 3, {}, Field::Notes);
    m_context->setPlainText(toQt(request.context));
    m_urgency = addChoice("urgencyCombo", tr("&How soon"), namesOf(allUrgencies));
    m_urgency->setCurrentIndex(static_cast<int>(request.urgency));
    if (coordinator)
        m_answer =
            addText("askAnswerEdit", tr("The mentor’s &answer"), 3, tr("If it was given already."), Field::Answer);
    const auto readers = [this, coordinator] {
        const auto* of = coordinator ? workspace().file().directory().mentorship(pair()) : nullptr;
        return readersToBe(workspace(), RecordKind::AdviceRequest, of ? of->mentee : PersonId{}, pair());
    };
    addAudience(RecordKind::AdviceRequest, usualAudience(RecordKind::AdviceRequest), readers, {m_choice});
    m_question->setFocus();
}

AnswerDialog::AnswerDialog(Workspace& workspace, const AdviceRequest& request, QWidget* parent)
    : FormDialog(workspace, tr("Answer a question"), tr("Answer"), parent) {
    setObjectName(QStringLiteral("answerDialog"));
    addHeading(toQt(request.question));
    if (!request.context.empty())
        addSentence(toQt(request.context));
    auto* answer = addText("answerEdit", tr("Your &answer"), 5, {}, Field::Answer);
    answer->setPlainText(toQt(request.answer));
    addAudience(RecordKind::AdviceRequest, request.from.audience,
                readersIn(workspace, RecordKind::AdviceRequest, request.from.author, request.mentorship));
    setAction([this, id = request.id, answer] {
        this->workspace().file().advice().answer(id, answer->text().toStdString());
    });
    keepDraftOfRecorded(draftKey("answer", {request.id.value}), toQt(request.question).simplified());
    answer->setFocus();
}

namespace {

/// Who of the pair raised a concern that the coordinator records; nobody: the coordinator.
void fillRaisers(QComboBox* combo, const Workspace& workspace, MentorshipId of) {
    const auto before = combo->currentData();
    combo->clear();
    combo->addItem(ConcernDialog::tr("You, as the coordinator"), QVariant::fromValue<qint64>(0));
    if (const auto* pair = workspace.file().directory().mentorship(of))
        for (const auto id : {pair->mentee, pair->mentor})
            combo->addItem(personName(workspace, id), QVariant::fromValue<qint64>(id.value));
    combo->setCurrentIndex(std::max(0, combo->findData(before)));
}

} // namespace

ConcernDialog::ConcernDialog(Workspace& workspace, const Concern& concern, QWidget* parent)
    : FormDialog(workspace, concern.id.isSet() ? tr("Edit concern") : tr("Raise a concern"),
                 concern.id.isSet() ? tr("Save changes") : tr("Raise it"), parent) {
    setObjectName(QStringLiteral("concernDialog"));
    const bool coordinator = workspace.file().desk().isCoordinator();
    auto* kind = addChoice("concernKindCombo", tr("What is it a&bout?"), namesOf(allConcernKinds));
    kind->setCurrentIndex(static_cast<int>(concern.id.isSet() ? concern.kind : ConcernKind::Other));
    const auto about = concern.id.isSet() || concern.mentorship.isSet() ? concern.mentorship : onlyPair(workspace);
    auto* pair = pairCombo(workspace, QStringLiteral("concernPairCombo"), about, tr("No pair in particular"), this);
    addField(tr("Which &pair?"), pair, Field::Pair);
    pair->setEnabled(!concern.id.isSet() &&
                     !concern.mentorship.isSet()); // raised on the page of a pair: about that one
    QComboBox* raiser = nullptr;
    if (coordinator && !concern.id.isSet()) {
        raiser = new QComboBox(this);
        raiser->setObjectName(QStringLiteral("concernRaiserCombo"));
        const auto fill = [&workspace, raiser, pair] { fillRaisers(raiser, workspace, chosenId<MentorshipId>(pair)); };
        fill();
        connect(pair, &QComboBox::currentIndexChanged, raiser, fill);
        addField(tr("Raised b&y"), raiser, Field::Owner);
    }
    auto* text = addText("concernTextEdit", coordinator ? tr("&What is the worry?") : tr("&What worries you?"), 5, {},
                         Field::Text);
    text->setPlainText(toQt(concern.text));
    const auto author = [&workspace, raiser, known = concern.from.author, isNew = !concern.id.isSet()] {
        if (raiser)
            return chosenId<PersonId>(raiser);
        return isNew ? workspace.file().desk().perspective().person.value_or(PersonId{}) : known;
    };
    auto* audience = addAudience(
        RecordKind::Concern, concern.id.isSet() ? concern.from.audience : usualAudience(RecordKind::Concern),
        [&workspace, author, pair] {
            return readersToBe(workspace, RecordKind::Concern, author(), chosenId<MentorshipId>(pair));
        },
        {pair, raiser});
    QComboBox* status = nullptr;
    QLineEdit* owner = nullptr;
    DayEdit* due = nullptr;
    LongTextEdit* resolution = nullptr;
    if (coordinator) {
        addHeading(tr("Who sees to it"));
        beginRow();
        owner = addLine("concernOwnerEdit", tr("&Owner"), {}, Field::Owner);
        owner->setText(toQt(concern.owner));
        due = addDay("concernDueEdit", tr("Until w&hen"), concern.dueOn, Field::DueOn);
        status = addChoice("concernStatusCombo", tr("&State"), namesOf(allConcernStatuses));
        status->setCurrentIndex(static_cast<int>(concern.status));
        endRow();
        resolution = addText("concernResolutionEdit", tr("How it was &resolved"), 2, {}, Field::Resolution);
        resolution->setPlainText(toQt(concern.resolution));
    }
    setAction([this, concern, kind, pair, text, audience, status, owner, due, resolution, author] {
        auto written = concern;
        written.kind = static_cast<ConcernKind>(kind->currentIndex());
        written.text = text->text().toStdString();
        written.from.audience = audience->audience();
        if (status) {
            written.status = static_cast<ConcernStatus>(status->currentIndex());
            written.owner = owner->text().toStdString();
            written.dueOn = due->day();
            written.resolution = resolution->text().toStdString();
        }
        auto& concerns = this->workspace().file().concerns();
        if (written.id.isSet()) {
            concerns.edit(written);
            return;
        }
        written.mentorship = chosenId<MentorshipId>(pair);
        written.from.author = author();
        m_raised = concerns.raise(written);
    });
    if (concern.id.isSet())
        keepDraftOfRecorded(draftKey("concern", {concern.id.value}), wording::name(concern.kind));
    else
        keepDraft(draftKey("concern-new", {concern.mentorship.value}), pairName(workspace, concern.mentorship));
    text->setFocus();
}

ResolveDialog::ResolveDialog(Workspace& workspace, ConcernId id, QWidget* parent)
    : FormDialog(workspace, tr("Resolve a concern"), tr("Resolve"), parent) {
    setObjectName(QStringLiteral("resolveDialog"));
    auto* text = addText("resolutionEdit", tr("&How was it resolved?"), 4, {}, Field::Resolution);
    if (const auto concern = workspace.file().concerns().concern(id))
        addAudience(RecordKind::Concern, concern->from.audience,
                    readersIn(workspace, RecordKind::Concern, concern->from.author, concern->mentorship))
            ->setFixedAudience();
    setAction([this, id, text] { this->workspace().file().concerns().resolve(id, text->text().toStdString()); });
    const auto about = workspace.file().concerns().concern(id);
    keepDraft(draftKey("concern-resolve", {id.value}), about ? wording::name(about->kind) : QString());
    text->setFocus();
}

namespace {

QString titleOfNew(const Workspace& workspace, MentorshipId id) {
    const auto* pair = workspace.file().directory().mentorship(id);
    return workspace.file().desk().isCoordinator() && pair
               ? GainDialog::tr("What %1 gains").arg(personName(workspace, pair->mentor))
               : GainDialog::tr("What I gain");
}

} // namespace

GainDialog::GainDialog(Workspace& workspace, const MentorGain& gain, QWidget* parent)
    : FormDialog(workspace, gain.id.isSet() ? tr("Edit") : titleOfNew(workspace, gain.mentorship),
                 gain.id.isSet() ? tr("Save changes") : tr("Note it"), parent) {
    setObjectName(QStringLiteral("gainDialog"));
    const auto& desk = workspace.file().desk();
    const auto* of = workspace.file().directory().mentorship(gain.mentorship);
    const auto noter = desk.perspective().person.value_or(of ? of->mentor : PersonId{});
    const auto author = gain.id.isSet() ? gain.from.author : noter;
    auto* text =
        addText("gainTextEdit",
                desk.isCoordinator() ? tr("What did the mentor &take from it?") : tr("What did you &take from it?"), 4,
                {}, Field::Text);
    text->setPlainText(toQt(gain.text));
    beginRow();
    auto* kind = addChoice("gainKindCombo", tr("&Kind"), namesOf(allGainKinds));
    kind->setCurrentIndex(static_cast<int>(gain.kind));
    auto* on = addDay("gainDayEdit", tr("&When"), gain.id.isSet() ? gain.on : workspace.file().today(), Field::When);
    endRow();
    auto* pair =
        pairCombo(workspace, QStringLiteral("gainPairCombo"), gain.mentorship, tr("Nobody in particular"), this);
    // Only those in which the author is the mentor.
    for (int at = pair->count() - 1; at > 0; --at) {
        const auto* one = workspace.file().directory().mentorship(MentorshipId{pair->itemData(at).toLongLong()});
        if (one && one->mentor != author)
            pair->removeItem(at);
    }
    addField(tr("With wh&om"), pair, Field::Pair);
    auto* audience = addAudience(RecordKind::MentorGain,
                                 gain.id.isSet() ? gain.from.audience : usualAudience(RecordKind::MentorGain),
                                 readersIn(workspace, RecordKind::MentorGain, author, {}, pair), {pair});
    setAction([this, gain, text, kind, on, pair, audience, author] {
        auto written = gain;
        written.from.author = author;
        written.text = text->text().toStdString();
        written.kind = static_cast<GainKind>(kind->currentIndex());
        if (!on->day())
            throw Refusal({{Issue::DateMissing, Field::When}});
        written.on = *on->day();
        written.mentorship = chosenId<MentorshipId>(pair);
        written.from.audience = audience->audience();
        auto& gains = this->workspace().file().gains();
        if (written.id.isSet())
            gains.edit(written);
        else
            gains.add(written);
    });
    if (gain.id.isSet())
        setRemoval([this, id = gain.id] { this->workspace().file().gains().remove(id); });
    if (gain.id.isSet())
        keepDraftOfRecorded(draftKey("gain", {gain.id.value}), toQt(gain.text).simplified());
    else
        keepDraft(draftKey("gain-new", {gain.mentorship.value}), pairName(workspace, gain.mentorship));
    text->setFocus();
}

} // namespace mentoring::ui
