#pragma once

#include <functional>
#include <memory>

#include <QObject>
#include <QString>

#include "app/change.h"
#include "app/organisation_file.h"
#include "app/refusal.h"
#include "mentoring/id.h"
#include "style/tokens.h"
#include "window/errand.h"
#include "window/record_ref.h"
#include "window/takers.h"

class QUndoStack;

namespace mentoring::ui {

/// What the pages of one open file share: the file, the program that is shown, undo, and a place for messages.
class Workspace : public QObject {
    Q_OBJECT

public:
    explicit Workspace(std::unique_ptr<OrganisationFile> file, QObject* parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] OrganisationFile& file() const { return *m_file; }
    [[nodiscard]] bool isReadOnly() const { return m_file->access() == OrganisationFile::Access::ReadOnly; }

    /// The program shown; not set while the file has none.
    [[nodiscard]] ProgramId program() const { return m_program; }
    [[nodiscard]] const Program* currentProgram() const;
    void setProgram(ProgramId program);

    /// What can be taken back, for texts and enabled states; use `undo` and `redo` to move in it.
    [[nodiscard]] QUndoStack& undoStack() const { return *m_undoStack; }
    /// Takes the last action back, or does it again, and tells which. False (and a message) when that is not possible.
    bool undo();
    bool redo();
    /// Lets something that is set beside the records (the criteria in use) be taken back in its turn with the actions.
    void remember(Action named, std::function<void()> back, std::function<void()> again);
    [[nodiscard]] QString undoText() const; ///< "Undo delete person", with its mnemonic
    [[nodiscard]] QString redoText() const;

    /// Runs one action of the user. What is refused or goes wrong becomes a message in the window, in words, and false;
    /// nothing escapes. Dialogs that show issues beside their fields pass `refused`, which gets them instead.
    bool attempt(const std::function<void()>& action, const std::function<void(const Issues&)>& refused = {});

    /// The same for a file that is written: `done` is said when it is there, and a warning when the disk is not sure.
    void write(const QString& done, const QString& path, const std::function<Written()>& writing);

    /// Puts somebody else at the desk; what could be taken back is then forgotten. The pages are made anew, so not from
    /// inside one: this happens when the event loop comes round.
    void takeDesk(const Perspective& perspective);

    /// A message in the window. Success and information go by themselves.
    void tell(Tone tone, const QString& sentence);

    /// Asks the window for another page (with only what a view of it shows: see Page::showView).
    void showPage(const QString& pageId, const QString& view = {});

    /// Who shows records and who takes errands, as the composition root says.
    [[nodiscard]] Takers<RecordRef>& records() { return m_records; }
    [[nodiscard]] RecordIcons& recordIcons() { return m_recordIcons; }
    [[nodiscard]] const RecordIcons& recordIcons() const { return m_recordIcons; }
    [[nodiscard]] Takers<Errand>& errands() { return m_errands; }
    /// Shows a record wherever it is shown. False: it is gone, or hidden from whoever is at the desk.
    bool open(const RecordRef& record);
    /// Has an errand done. False: it was not. That nobody takes it is a mistake in the program.
    bool run(const Errand& errand);

Q_SIGNALS:
    void perspectiveChanged(const mentoring::Perspective& perspective);
    void programChanged(mentoring::ProgramId program);
    /// After every commit, undo and redo included (OrganisationFile::changed, for one place to connect to).
    void changed(const mentoring::Change& change);
    void told(mentoring::ui::Tone tone, const QString& sentence);
    /// What was told last is that this file is there: it can be opened from the message.
    void written(const QString& path);
    /// Something was done that the window offers to take back; where `forSeconds` is not 0, for so long and no longer.
    void undoOffered(const QString& what, int forSeconds);
    /// Something was taken back; the window says so and offers to do it again.
    void takenBack(const QString& what);
    void pageAsked(const QString& pageId, const QString& view);
    /// The file on disk cannot be used any longer (moved, replaced, disk gone): the window says so and offers a copy.
    void fileLost(mentoring::FileProblem problem);

private:
    void rememberProgram();

    class Step;
    class FileStep;
    class BesideStep;

    void fileChanged(const Change& change);
    void push(Step* step);
    void offer(const Step& step);
    [[nodiscard]] const Step* stepAt(int index) const;
    /// What may no longer be taken back leaves the list, as far as it is the last.
    void dropLapsed();
    void say(const FileError& error);

    std::unique_ptr<OrganisationFile> m_file;
    QUndoStack* m_undoStack = nullptr;
    ProgramId m_program;
    Takers<RecordRef> m_records;
    RecordIcons m_recordIcons;
    Takers<Errand> m_errands;
    bool m_replaying = false;
    QString m_lapsed; ///< what was said last and cannot be taken back any more, until that was told
};

} // namespace mentoring::ui
