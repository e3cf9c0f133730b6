#include "feedback/kudos_chapter.h"

#include "app/desk.h"
#include "app/kudos_service.h"
#include "feedback/kudos_dialog.h"
#include "kit/utf8.h"
#include "parts/viewpoint.h"
#include "wording/changes.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

class KudosChapter {
    Q_DECLARE_TR_FUNCTIONS(mentoring::ui::KudosChapter)
};

QString fromAndTo(const Workspace& workspace, const Kudos& kudos) {
    return KudosChapter::tr("From %1 to %2")
        .arg(personName(workspace, kudos.from.author), personName(workspace, kudos.to));
}

void tellOfKudos(const Workspace& workspace, PairFolder& folder, std::vector<PairEvent>& journal) {
    for (const auto& kudos : folder.of<Kudos>()) {
        journal.push_back({dayOf(kudos.from.writtenAt), toQt(kudos.text), QStringLiteral("star"), kudos.id,
                           fromAndTo(workspace, kudos), wording::namePlural(RecordKind::Kudos)});
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

const PairDeed sayThanks{"giveKudosButton", [] { return KudosChapter::tr("Say thanks…"); },
                         [](const Workspace&, const Mentorship&) { return true; },
                         [](Workspace& workspace, const Mentorship& pair, QWidget* parent) {
                             Kudos kudos;
                             kudos.mentorship = pair.id;
                             KudosDialog(workspace, kudos, parent).exec();
                         }};

} // namespace

const PairChapter kudosChapter{[] { return wording::namePlural(RecordKind::Kudos); }, tellOfKudos, writeKudos,
                               &sayThanks};

} // namespace mentoring::ui
