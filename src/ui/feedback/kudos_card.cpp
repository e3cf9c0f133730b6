#include "feedback/kudos_card.h"

#include "app/desk.h"
#include "app/kudos_service.h"
#include "feedback/kudos_dialog.h"
#include "kit/utf8.h"
#include "parts/viewpoint.h"
#include "wording/changes.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

QString fromAndTo(const Workspace& workspace, const Kudos& kudos) {
    return KudosCard::tr("From %1 to %2")
        .arg(personName(workspace, kudos.from.author), personName(workspace, kudos.to));
}

} // namespace

KudosCard::KudosCard(Workspace& workspace, QWidget* parent)
    : PairCard(workspace, QStringLiteral("kudosCard"), Aspects::of(RecordKind::Kudos), parent) {}

void KudosCard::show(PairFolder& folder) {
    constexpr int most = 4;
    clearLines();
    setTitle(wording::namePlural(RecordKind::Kudos));
    const auto& all = folder.of<Kudos>();
    const bool writable = !m_workspace.isReadOnly();
    const KudosService service(m_workspace.file());
    for (auto at = all.rbegin(); at != all.rend() && (m_showsAll || lines() < most); ++at) {
        std::function<void()> open;
        if (writable && service.mayEdit(*at))
            open = [this, kudos = at->record()] { KudosDialog(m_workspace, kudos, window()).exec(); };
        addLine({toQt(at->text),
                 fromAndTo(m_workspace, *at),
                 QStringLiteral("star"),
                 {},
                 {},
                 wording::date(dayOf(at->from.writtenAt))},
                std::move(open));
    }
    if (static_cast<int>(all.size()) > lines())
        addButton("allKudosButton", tr("Show all (%L1)").arg(all.size()), [this, &folder] {
            m_showsAll = true;
            show(folder);
        });
    if (lines() == 0)
        addText(m_workspace.file().desk().isCoordinator() ? tr("Nothing that is shared with you.")
                                                          : tr("A word of thanks goes a long way."),
                Label::Body, Label::Muted);
    if (writable)
        addButton("giveKudosButton", tr("Say thanks…"), [this, pair = folder.pair().id] {
            Kudos kudos;
            kudos.mentorship = pair;
            KudosDialog(m_workspace, kudos, window()).exec();
        });
}

namespace {

void tellOfKudos(const Workspace& workspace, PairFolder& folder, std::vector<PairEvent>& journal) {
    for (const auto& kudos : folder.of<Kudos>()) {
        journal.push_back({dayOf(kudos.from.writtenAt),
                           KudosCard::tr("Thanks from %1: %2")
                               .arg(personName(workspace, kudos.from.author), toQt(kudos.text).simplified()),
                           QStringLiteral("star"), kudos.mentorship});
    }
}

void writeKudos(SheetWriting& sheet) {
    SheetWriting::Section section{wording::namePlural(RecordKind::Kudos), {}, {}};
    for (const auto& kudos : KudosService(sheet.file()).kudosOf(sheet.pair().id)) {
        const auto sees = sheet.seen(kudos.record());
        if (sheet.takes(sees))
            section.paragraphs << fromAndTo(sheet.workspace(), kudos) + QStringLiteral(", ") +
                                      wording::date(dayOf(kudos.from.writtenAt)) + u'\n' +
                                      sheet.marked(kudos.text, sees);
    }
    sheet.add(std::move(section));
}

} // namespace

const PairChapter kudosChapter{tellOfKudos, writeKudos};

} // namespace mentoring::ui
