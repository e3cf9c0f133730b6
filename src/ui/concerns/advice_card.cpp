#include "concerns/advice_card.h"

#include "app/advice_service.h"
#include "app/concern_service.h"
#include "app/desk.h"
#include "concerns/concern_dialogs.h"
#include "kit/utf8.h"
#include "tones.h"
#include "wording/changes.h"
#include "wording/mentoring.h"

namespace mentoring::ui {

AdviceCard::AdviceCard(Workspace& workspace, QWidget* parent)
    : PairCard(workspace, QStringLiteral("adviceCard"), Aspect::Advice | Aspect::Concerns, parent) {}

void AdviceCard::show(PairFolder& folder) {
    const auto& pair = folder.pair();
    constexpr int most = 4;
    clearLines();
    auto& file = m_workspace.file();
    const bool coordinator = file.desk().isCoordinator();
    setTitle(coordinator ? tr("Concerns") : tr("Questions and concerns"));
    for (const auto& request : folder.of<AdviceRequest>()) {
        if (request.state != AdviceState::Answered && lines() < most)
            addLine({toQt(request.question), wording::name(request.urgency), QStringLiteral("question"),
                     wording::name(request.state), toneOf(request.state)},
                    [this, id = request.id] { m_workspace.open(id); });
    }
    for (const auto& concern : folder.of<Concern>()) {
        if (lines() < most)
            addLine({toQt(concern.text), wording::name(concern.kind), QStringLiteral("hand"),
                     wording::name(concern.status), toneOf(concern.status)},
                    [this, id = concern.id] { m_workspace.open(id); });
    }
    if (lines() == 0)
        addText(tr("None open."), Label::Body, Label::Muted);
    if (m_workspace.isReadOnly())
        return;
    if ((coordinator || file.desk().perspective().is(pair.mentee)) && isOpen(pair.state))
        addTitleButton("askPairButton", coordinator ? tr("Question from the mentee…") : tr("Ask for advice…"),
                       [this, id = pair.id] { AskDialog(m_workspace, id, window()).exec(); });
    addTitleButton("raisePairConcernButton", tr("Raise a concern…"), [this, id = pair.id] {
        Concern concern;
        concern.mentorship = id;
        ConcernDialog(m_workspace, concern, window()).exec();
    });
}

namespace {

void writeAdvice(SheetWriting& sheet) {
    SheetWriting::Section section{wording::namePlural(RecordKind::AdviceRequest), {}, {}};
    for (const auto& request : sheet.file().advice().requestsOf(sheet.pair().id)) {
        const auto sees = sheet.seen(request.record());
        if (!sheet.takes(sees))
            continue;
        QStringList texts{wording::labelled(wording::name(request.state), sheet.marked(request.question, sees))};
        for (const auto& text : {request.context, request.answer})
            if (!text.empty())
                texts << toQt(text);
        section.paragraphs << texts.join(u'\n');
    }
    sheet.add(std::move(section));
}

} // namespace

const PairChapter adviceChapter{nullptr, nullptr, writeAdvice};

} // namespace mentoring::ui
