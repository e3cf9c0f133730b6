#include "parts/behalf.h"

#include <algorithm>

#include <QComboBox>
#include <QCoreApplication>

#include "app/desk.h"
#include "parts/viewpoint.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

struct Behalf {
    Q_DECLARE_TR_FUNCTIONS(mentoring::ui::Behalf)
};

/// "Zoé Girard (mentee)"
QString named(const Workspace& workspace, PersonId id, QString (*word)(AddressForm)) {
    const auto* person = workspace.file().directory().person(id);
    return person ? QStringLiteral("%1 (%2)").arg(personName(workspace, id), word(person->addressForm)) : QString();
}

} // namespace

QComboBox* addVoices(FormDialog& form, const char* objectName, PersonId mentee, MentorshipId first) {
    const auto& workspace = form.workspace();
    const auto& desk = workspace.file().desk();
    if (!desk.isCoordinator())
        return nullptr;
    auto* voices = new QComboBox(&form);
    voices->setObjectName(QLatin1String(objectName));
    voices->addItem(named(workspace, mentee, wording::menteeWord), QVariant::fromValue<qint64>(0));
    for (const auto& pair : desk.mentorships())
        if (pair.mentee == mentee && (isOpen(pair.state) || pair.id == first))
            voices->addItem(named(workspace, pair.mentor, wording::mentorWord),
                            QVariant::fromValue<qint64>(pair.id.value));
    voices->setCurrentIndex(std::max(0, voices->findData(QVariant::fromValue<qint64>(first.value))));
    form.addField(Behalf::tr("In the &name of"), voices, Field::Owner);
    return voices;
}

Voice voiceOf(const Workspace& workspace, const QComboBox* voices, PersonId mentee) {
    const auto* pair = workspace.file().directory().mentorship(chosenId<MentorshipId>(voices));
    return pair ? Voice{pair->mentor, pair->id} : Voice{mentee, {}};
}

MentorshipId choosePair(Workspace& workspace, const QString& title, QWidget* parent) {
    FormDialog choice(workspace, title, Behalf::tr("Go on"), parent);
    auto* pairs = new QComboBox(&choice);
    pairs->setObjectName(QStringLiteral("pairCombo"));
    fillPairs(pairs, workspace);
    if (pairs->count() > 1) {
        choice.addField(Behalf::tr("Which &pair?"), pairs);
        choice.setAction([] {});
        if (choice.exec() != QDialog::Accepted)
            return {};
    }
    return chosenId<MentorshipId>(pairs);
}

QString whyNothingIsRecorded(const Workspace& workspace) {
    if (workspace.isReadOnly())
        return Behalf::tr("The file is open for reading only.");
    return hasOpenPair(workspace) ? QString() : Behalf::tr("There is no open pair to write something in.");
}

} // namespace mentoring::ui
