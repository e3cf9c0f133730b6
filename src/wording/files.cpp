#include "wording/files.h"

#include <QFileInfo>

#include "said.h"
#include "wording/numbers.h"

namespace mentoring::wording {

namespace {

/// The name without its folders: what a person recognises the file by.
QString fileName(const QString& path) {
    const auto name = QFileInfo(path).fileName();
    return name.isEmpty() ? path : name;
}

QString cannotBeOpened() {
    return Said::tr("The file cannot be opened");
}

QString nothingWritten() {
    return Said::tr("Nothing has been written");
}

QString installToRead(const QString& version) {
    return Said::tr("It has version %1 of the file format: install an Ithaca that knows it.").arg(version);
}

} // namespace

Message message(FileProblem problem, const QString& path) {
    const auto file = fileName(path);
    switch (problem) {
    case FileProblem::NotFound:
        return {Said::tr("The file is not there"), Said::tr("There is no “%1” at this place.").arg(path),
                Said::tr("It may have been moved or renamed, or its disk is not connected. Look for it and open it "
                         "from where it is now.")};
    case FileProblem::NotAFile:
        return {cannotBeOpened(), Said::tr("“%1” is a folder or a device, not a file.").arg(file),
                Said::tr("Choose a file whose name ends in .ithaca.")};
    case FileProblem::NotOurs:
        return {cannotBeOpened(), Said::tr("“%1” is not an Ithaca file.").arg(file),
                Said::tr("Choose a file whose name ends in .ithaca. A spreadsheet is imported into such a file "
                         "instead.")};
    case FileProblem::OtherProgram:
        return {cannotBeOpened(), Said::tr("“%1” is a database of another program.").arg(file),
                Said::tr("Open it with the program that made it.")};
    case FileProblem::Empty:
        return {cannotBeOpened(), Said::tr("“%1” is empty: it holds not a single byte.").arg(file),
                Said::tr("A copy or a download was probably interrupted. Fetch the file again, or open a copy.")};
    case FileProblem::Damaged:
        return {Said::tr("The file is damaged"), Said::tr("“%1” cannot be read to its end.").arg(file),
                Said::tr("Leave the file as it is, and open the newest copy or backup of it.")};
    case FileProblem::TooMuchWork:
        return {cannotBeOpened(),
                Said::tr("Looking at “%1” takes more work than any file of Ithaca asks for: another program made or "
                         "changed it.")
                    .arg(file),
                Said::tr("Open the newest copy or backup from before that.")};
    case FileProblem::Stopped:
        return {Said::tr("Stopped"), Said::tr("“%1” is as it was before.").arg(file), {}};
    case FileProblem::TooNew:
        return {Said::tr("The file comes from a newer version"),
                Said::tr("“%1” was written by a newer version of Ithaca than this one.").arg(file),
                Said::tr("Install the newer version to work with it.")};
    case FileProblem::TooOld:
        return {Said::tr("The file comes from an older version"),
                Said::tr("“%1” was written by an older version of Ithaca and has to be brought up to date first.")
                    .arg(file),
                Said::tr("Open it in the window, or copy it to where you may write and open the copy.")};
    case FileProblem::BadVersion:
        return {cannotBeOpened(), Said::tr("“%1” says of itself that it has a version that never was.").arg(file),
                Said::tr("Open the newest copy or backup of it.")};
    case FileProblem::AlteredSchema:
        return {cannotBeOpened(),
                Said::tr("Another program has changed how “%1” is built: it holds parts that Ithaca did not make.")
                    .arg(file),
                Said::tr("Open the newest copy or backup from before that.")};
    case FileProblem::BrokenLinks:
        return {Said::tr("The file is damaged"),
                Said::tr("Records in “%1” point to others that are not there.").arg(file),
                Said::tr("Open the newest copy or backup of it.")};
    case FileProblem::BrokenRules:
        return {Said::tr("The file is damaged"),
                Said::tr("“%1” holds records that Ithaca would never have written.").arg(file),
                Said::tr("Open the newest copy or backup of it.")};
    case FileProblem::ReadOnly:
        return {Said::tr("The file cannot be changed"), Said::tr("“%1” is write-protected.").arg(file),
                Said::tr("Take the protection away, or use another name.")};
    case FileProblem::ReadOnlyFolder:
        return {Said::tr("The folder cannot be written to"),
                Said::tr("Nothing may be made in the folder of “%1”, and writing safely needs that.").arg(path),
                Said::tr("Ask whoever looks after the folder for access, or use a copy in another one.")};
    case FileProblem::ReadOnlyMedium:
        return {Said::tr("The file cannot be changed"),
                Said::tr("“%1” lies on a medium that can only be read.").arg(file),
                Said::tr("Use a copy on another disk.")};
    case FileProblem::InUse:
        return {Said::tr("The file is in use"), Said::tr("Another Ithaca has “%1” open.").arg(file),
                Said::tr("Close it there and try again.")};
    case FileProblem::DiskFull:
        return {Said::tr("The disk is full"), Said::tr("There is no room to write “%1”.").arg(file),
                Said::tr("Nothing has been lost: what was saved before is still there. Free some room and try again.")};
    case FileProblem::MovedOrDeleted:
        return {Said::tr("The file is gone"),
                Said::tr("“%1” was moved, renamed, deleted or replaced while it was open.").arg(file),
                Said::tr("Save a copy now, so that nothing is lost, or put the file back to its place.")};
    case FileProblem::ChangedOutside:
        return {Said::tr("The file was changed by somebody else"),
                Said::tr("The content of “%1” was replaced while it was open.").arg(file),
                Said::tr("Open it again to see what it holds now.")};
    case FileProblem::NoPermission:
        return {Said::tr("Not allowed"), Said::tr("You may not read or write “%1”.").arg(path),
                Said::tr("Ask whoever looks after the folder for access, or choose another one.")};
    case FileProblem::NameTooLong:
        return {Said::tr("The name is too long"), Said::tr("“%1” has a longer name than can be written to.").arg(file),
                Said::tr("Give it a shorter one: 255 letters are possible at most, fewer with accents, and an "
                         "organisation’s file needs room for eight more, for the file that Ithaca makes beside it "
                         "while it writes.")};
    case FileProblem::NameUnreadable:
        return {Said::tr("The name cannot be read"),
                Said::tr("“%1” stands for a name that is not written in UTF-8, and no single file can be told by it.")
                    .arg(file),
                Said::tr("Choose a name of letters that can be read; rename the file if it is there.")};
    case FileProblem::TooLarge:
        return {Said::tr("The file is too large"),
                Said::tr("“%1” is larger than can be worked with, or a text in it is.").arg(file),
                Said::tr("Choose another file, or the newest copy of this one.")};
    case FileProblem::NotStorable:
        return {Said::tr("That cannot be kept"),
                Said::tr("Something that was to be written holds characters that cannot be read, or a day that never "
                         "is. “%1” is as it was before.")
                    .arg(file),
                Said::tr("Look through what was typed or read in, and write it anew.")};
    case FileProblem::SeveralNames:
        return {cannotBeOpened(), Said::tr("“%1” is one file under two names (a hard link).").arg(file),
                Said::tr("Make a real copy of it and open that: otherwise two people could write to it without "
                         "knowing of each other.")};
    case FileProblem::Exists:
        return {Said::tr("The file is there already"), Said::tr("There is a “%1” at this place.").arg(path),
                Said::tr("Choose another name, or remove that file first.")};
    case FileProblem::NoFolder:
        return {nothingWritten(), Said::tr("The folder of “%1” is not there.").arg(path),
                Said::tr("Choose another folder.")};
    case FileProblem::LeadsNowhere:
        return {nothingWritten(), Said::tr("“%1” is a link to a file that is not there.").arg(file),
                Said::tr("Choose another name, or remove the link.")};
    case FileProblem::WouldReplaceItself:
        return {nothingWritten(), Said::tr("“%1” is the open file itself, which would have been lost.").arg(file),
                Said::tr("Choose another name.")};
    case FileProblem::WouldReplaceDatabase:
        return {nothingWritten(),
                Said::tr("“%1” is an organisation’s file or the database of another program, which would have been "
                         "lost.")
                    .arg(file),
                Said::tr("Choose another name.")};
    case FileProblem::WouldReplaceNoFile:
        return {nothingWritten(), Said::tr("“%1” is a folder or a device, not a file.").arg(file),
                Said::tr("Choose another name.")};
    case FileProblem::Other:
        return {Said::tr("That did not work"), Said::tr("“%1” could not be read or written.").arg(path),
                Said::tr("Look whether the disk is connected and the path is right, then try again.")};
    }
    return {};
}

Message message(const FileError& error) {
    const auto path = toQt(error.path());
    auto said = message(error.problem(), path);
    if (error.named().empty())
        return said;
    const auto named = toQt(error.named());
    switch (error.problem()) {
    case FileProblem::TooNew:
        said.advice = installToRead(named);
        break;
    case FileProblem::OtherProgram:
        said.sentence = Said::tr("“%1” is a database of another program, which marks its files with “%2”.")
                            .arg(fileName(path), named);
        break;
    case FileProblem::NoPermission:
        said.sentence = Said::tr("“%1” belongs to another account (%2), which has not given you the right to do this.",
                                 "%2 is a name")
                            .arg(path, named);
        said.advice = Said::tr("Ask %1 for access, or choose another file.", "%1 is the name of an account").arg(named);
        break;
    case FileProblem::NotFound:
    case FileProblem::Empty:
    case FileProblem::Damaged:
    case FileProblem::BadVersion:
    case FileProblem::AlteredSchema:
    case FileProblem::BrokenLinks:
    case FileProblem::TooLarge:
        said.advice = Said::tr("Beside it lies “%1”, a backup that Ithaca made: open that.").arg(named);
        break;
    default:
        // Something was to be written through a link.
        said = message(error.problem(), named);
        said.sentence = Said::tr("“%1” is a link to “%2”. %3").arg(fileName(path), named, said.sentence);
    }
    return said;
}

Message readOnlyMessage(FileProblem reason, const QString& path,
                        const std::optional<OrganisationFile::LockHolder>& holder) {
    const auto title = Said::tr("Read-only");
    if (reason == FileProblem::InUse && holder) {
        const auto since = moment(holder->since);
        const auto who = holder->user.isEmpty() ? Said::tr("somebody") : holder->user;
        const auto sentence =
            holder->host.isEmpty() ? Said::tr("%1 has had this file open since %2.").arg(who, since)
            : holder->onThisHost
                ? Said::tr("%1 has had this file open on this computer since %2.").arg(who, since)
                : Said::tr("%1 has had this file open on the computer “%2” since %3.").arg(who, holder->host, since);
        return {title, sentence, Said::tr("You can look at everything and save a copy.")};
    }
    auto said = message(reason, path);
    said.title = title;
    if (reason == FileProblem::BrokenRules)
        said.advice =
            Said::tr("You can look at everything and save a copy. “ithaca-cli check” lists the records. To go "
                     "on working, open the newest copy or backup.");
    return said;
}

Message readOnlyMessage(const OrganisationFile& file) {
    auto said = readOnlyMessage(file.readOnlyReason().value_or(FileProblem::ReadOnly), file.path(), file.lockHolder());
    if (file.readOnlyReason() == FileProblem::TooNew)
        said.advice = installToRead(QString::number(file.version()));
    if (file.readOnlyReason() == FileProblem::NoPermission) {
        said.sentence = file.ownedBy().isEmpty()
                            ? Said::tr("“%1” belongs to another account, and you may read it, but not change it.")
                                  .arg(fileName(file.path()))
                            : Said::tr("“%1” belongs to another account (%2), and you may read it, but not change it.",
                                       "%2 is a name")
                                  .arg(fileName(file.path()), file.ownedBy());
        said.advice = Said::tr("You can look at everything and save a copy.");
    }
    return said;
}

Message exposureMessage(const OrganisationFile& file) {
    const auto exposure = file.exposure();
    if (!exposure)
        return {};
    const auto name = fileName(file.path());
    const auto whose = exposure->toOthers ? Said::tr("every account of this computer", "who could open a file")
                                          : Said::tr("a group of accounts of this computer", "who could open a file");
    if (exposure->mended)
        return {Said::tr("Access taken away"),
                exposure->ofFile ? Said::tr("“%1” could be opened by %2.", "%2 is who could").arg(name, whose)
                                 : Said::tr("A backup or journal beside “%1” could be opened by %2.", "%2 is who could")
                                       .arg(name, whose),
                Said::tr("Ithaca has just ended that.")};
    const auto sentence =
        exposure->ofFile
            ? Said::tr("“%1” can be opened by %2.", "%2 is who can").arg(name, whose)
            : Said::tr("A backup or journal beside “%1” can be opened by %2.", "%2 is who can").arg(name, whose);
    const auto title = Said::tr("Others can open this file");
    if (file.ownedBy().isEmpty())
        return {title, sentence,
                Said::tr("Ithaca cannot end that where the file lies: move it to a folder that only you can open.")};
    return {title, sentence,
            Said::tr("It belongs to %1, who alone can end that.", "%1 is the name of an account").arg(file.ownedBy())};
}

Message unconfirmedMessage(const QString& path) {
    return {Said::tr("Saved, but not for sure"),
            Said::tr("“%1” has been written, but the disk reported an error at the very end and may lose it.")
                .arg(fileName(path)),
            Said::tr("Keep a copy on another disk.")};
}

Message unconfirmedAction(const QString& path) {
    return {Said::tr("Saved, but not for sure"),
            Said::tr("It is done and stands in “%1”, but the disk reported an error at the very end and may lose it.")
                .arg(fileName(path)),
            Said::tr("There is no need to do it again. Keep a copy on another disk.")};
}

Message message(const cells::WriteError& error, const QString& path) {
    using cells::WriteErrorKind;
    const auto file = fileName(path);
    const auto title = Said::tr("The export did not work");
    switch (error.kind) {
    case WriteErrorKind::UnknownFormat:
        return {title, Said::tr("The name “%1” does not say what kind of table it shall be.").arg(file),
                Said::tr("Let it end in .xlsx, .csv or .tsv.")};
    case WriteErrorKind::TooManyRows:
        return {title,
                Said::tr("A workbook holds %1 rows at most, and these are more.")
                    .arg(number(static_cast<std::int64_t>(error.number))),
                Said::tr("Export to a text file (.csv) instead.")};
    case WriteErrorKind::TooManyColumns:
        return {title,
                Said::tr("A workbook holds %1 columns at most, and these are more.")
                    .arg(number(static_cast<std::int64_t>(error.number))),
                Said::tr("Export to a text file (.csv) instead.")};
    case WriteErrorKind::SeveralSheets:
        return {title, Said::tr("A text file holds one sheet only."),
                Said::tr("Export to a workbook (.xlsx) instead.")};
    case WriteErrorKind::UnknownSeparator:
        return {title, Said::tr("This character cannot part the columns of a text file."),
                Said::tr("Choose a comma, a semicolon or a tab.")};
    case WriteErrorKind::Cancelled:
        return {Said::tr("Cancelled"), Said::tr("Nothing has been written."), {}};
    }
    return {};
}

} // namespace mentoring::wording
