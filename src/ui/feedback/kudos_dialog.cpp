#include "feedback/kudos_dialog.h"

#include <QComboBox>

#include "app/kudos_service.h"
#include "kit/long_text_edit.h"
#include "kit/utf8.h"
#include "parts/viewpoint.h"

namespace mentoring::ui {

KudosDialog::KudosDialog(Workspace& workspace, const Kudos& kudos, QWidget* parent)
    : FormDialog(workspace, kudos.id.isSet() ? tr("Edit thanks") : tr("Say thanks"),
                 kudos.id.isSet() ? tr("Save changes") : tr("Say thanks"), parent) {
    setObjectName(QStringLiteral("kudosDialog"));
    const auto* pair = workspace.file().directory().mentorship(kudos.mentorship);
    const auto& desk = workspace.file().desk();
    QComboBox* author = nullptr;
    if (pair && !kudos.id.isSet() && desk.isCoordinator()) {
        author = new QComboBox(this);
        author->setObjectName(QStringLiteral("kudosAuthorCombo"));
        for (const auto id : {pair->mentor, pair->mentee})
            author->addItem(personName(workspace, id), QVariant::fromValue<qint64>(id.value));
        addField(tr("From &whom"), author, Field::Owner);
    } else if (pair) {
        const auto to =
            kudos.id.isSet() ? kudos.to : Desk::partnerOf(*pair, desk.perspective().person.value_or(PersonId{}));
        addHeading(tr("To %1").arg(personName(workspace, to)));
    }
    auto* text = addText("kudosTextEdit", tr("&What do you thank for?"), 3,
                         tr("What was done, and what it changed for you: a line is enough."), Field::Text);
    text->setPlainText(toQt(kudos.text));
    const auto writer = [this, kudos, author] {
        if (author)
            return chosenId<PersonId>(author);
        return kudos.id.isSet() ? kudos.from.author
                                : this->workspace().file().desk().perspective().person.value_or(PersonId{});
    };
    auto* audience =
        addAudience(RecordKind::Kudos, kudos.id.isSet() ? kudos.from.audience : usualAudience(RecordKind::Kudos),
                    [this, writer, pairId = kudos.mentorship] {
                        return readersToBe(this->workspace(), RecordKind::Kudos, writer(), pairId);
                    },
                    {author});
    setAction([this, kudos, text, audience, writer] {
        auto written = kudos;
        written.text = text->text().toStdString();
        written.from.audience = audience->audience();
        KudosService service(this->workspace().file());
        if (written.id.isSet()) {
            service.edit(written);
        } else {
            written.from.author = writer();
            service.give(written);
        }
    });
    if (!kudos.id.isSet()) {
        keepDraft(draftKey(newKudosForm.name, {kudos.mentorship.value}), pairName(workspace, kudos.mentorship));
    } else {
        setRemoval([this, id = kudos.id] { KudosService(this->workspace().file()).remove(id); });
        keepDraftOfRecorded(draftKey(kudosForm.name, {kudos.id.value}), pairName(workspace, kudos.mentorship));
    }
    text->setFocus();
}

const DraftForm newKudosForm{"kudos-new", [](const DraftMaker& by) -> std::unique_ptr<QDialog> {
                                 Kudos kudos;
                                 kudos.mentorship = by.id<MentorshipId>();
                                 return kudos.mentorship.isSet() && by.isThere(kudos.mentorship)
                                            ? by.make<KudosDialog>(kudos)
                                            : nullptr;
                             }};
const DraftForm kudosForm{"kudos", [](const DraftMaker& by) -> std::unique_ptr<QDialog> {
                              const auto kudos = KudosService(by.file()).kudos(by.id<KudosId>());
                              return kudos ? by.make<KudosDialog>(kudos->record()) : nullptr;
                          }};

} // namespace mentoring::ui
