#include "concerns/gains_card.h"

#include "app/desk.h"
#include "app/gain_service.h"
#include "concerns/concern_dialogs.h"
#include "kit/utf8.h"
#include "parts/viewpoint.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"

namespace mentoring::ui {

GainsCard::GainsCard(Workspace& workspace, QWidget* parent)
    : PairCard(workspace, QStringLiteral("pairGainsCard"), Aspect::Gains, parent) {}

void GainsCard::show(PairFolder& folder) {
    constexpr int most = 4;
    clearLines();
    const auto& pair = folder.pair();
    const auto& desk = m_workspace.file().desk();
    const bool isMine = desk.perspective().is(pair.mentor);
    setTitle(isMine ? tr("What I gain") : tr("What %1 gains").arg(personName(m_workspace, pair.mentor)));
    const auto& gains = folder.of<MentorGain>();
    const bool mayNote = !m_workspace.isReadOnly() && (isMine || desk.isCoordinator());
    // Whoever cannot note any needs no empty card.
    setVisible(isMine || mayNote || !gains.empty());
    const auto open = [this, isMine](const Seen<MentorGain>& gain) -> std::function<void()> {
        if (isMine)
            return [this, id = gain.id] { m_workspace.open(id); };
        return [this, one = gain.record()] { GainDialog(m_workspace, one, window()).exec(); };
    };
    const bool opens = isMine || (desk.isCoordinator() && !m_workspace.isReadOnly());
    for (auto at = gains.rbegin(); at != gains.rend(); ++at) {
        if (at - gains.rbegin() == most)
            beginFold(tr("%Ln earlier one(s)", nullptr, static_cast<int>(gains.rend() - at)));
        const auto heading = wording::name(at->kind) + QStringLiteral(", ") + wording::date(at->on);
        if (opens)
            addLine({toQt(at->text), heading, QStringLiteral("bulb")}, open(*at));
        else
            addParagraph(heading, toQt(at->text));
    }
    endFold();
    if (gains.empty())
        addText(isMine ? tr("Mentoring gives to both: note what it gives to you.") : tr("Nothing is shared with you."),
                Label::Body, Label::Muted);
    const auto note = [this, id = pair.id] {
        MentorGain gain;
        gain.mentorship = id;
        GainDialog(m_workspace, gain, window()).exec();
    };
    if (mayNote && isMine)
        addTitleButton("notePairGainButton", tr("Note something…"), note);
    else if (mayNote) // the title, with the name in it, leaves no room beside it
        addButton("notePairGainButton", tr("Note…"), note);
}

namespace {

void writeGains(SheetWriting& sheet) {
    SheetWriting::Section section{
        GainsCard::tr("What %1 gains").arg(personName(sheet.workspace(), sheet.pair().mentor)), {}, {}};
    for (const auto& gain : sheet.file().gains().gainsBy(sheet.pair().mentor)) {
        if (gain.mentorship != sheet.pair().id)
            continue;
        const auto sees = sheet.seen(gain.record());
        if (sheet.takes(sees))
            section.paragraphs << wording::name(gain.kind) + QStringLiteral(", ") + wording::date(gain.on) + u'\n' +
                                      sheet.marked(gain.text, sees);
    }
    sheet.add(std::move(section));
}

} // namespace

const PairChapter gainsChapter{nullptr, nullptr, writeGains};

} // namespace mentoring::ui
