#include "file_errors.h"

#include <fstream>
#include <iterator>
#include <system_error>

#include "disk/places.h"

namespace mentoring {

std::filesystem::path nativePath(const QString& path) {
    return disk::asOnDisk(std::filesystem::path(path.toStdU16String()));
}

QString shownPath(const std::filesystem::path& path) {
#ifdef _WIN32
    return QString::fromStdU16String(path.u16string());
#else
    return QString::fromStdString(path.native()); // also of a name that is no UTF-8
#endif
}

std::string ownerIfNotUs(const std::filesystem::path& path) {
    return disk::isOurs(path) ? std::string() : disk::ownerOf(path);
}

FileProblem problemOf(storage::StorageError::Kind kind) {
    using Kind = storage::StorageError::Kind;
    switch (kind) {
    case Kind::NotFound:
        return FileProblem::NotFound;
    case Kind::NotAFile:
        return FileProblem::NotAFile;
    case Kind::NotAProgramFile:
        return FileProblem::NotOurs;
    case Kind::OtherProgram:
        return FileProblem::OtherProgram;
    case Kind::Empty:
        return FileProblem::Empty;
    case Kind::Damaged:
        return FileProblem::Damaged;
    case Kind::Stopped:
        return FileProblem::Stopped;
    case Kind::TooMuchWork:
        return FileProblem::TooMuchWork;
    case Kind::TooNew:
        return FileProblem::TooNew;
    case Kind::TooOld:
        return FileProblem::TooOld;
    case Kind::BadVersion:
        return FileProblem::BadVersion;
    case Kind::AlteredSchema:
        return FileProblem::AlteredSchema;
    case Kind::ForeignKeysBroken:
        return FileProblem::BrokenLinks;
    case Kind::RulesBroken:
        return FileProblem::BrokenRules;
    case Kind::ReadOnly:
        return FileProblem::ReadOnly;
    case Kind::ReadOnlyFolder:
        return FileProblem::ReadOnlyFolder;
    case Kind::ReadOnlyMedium:
        return FileProblem::ReadOnlyMedium;
    case Kind::Locked:
        return FileProblem::InUse;
    case Kind::DiskFull:
        return FileProblem::DiskFull;
    case Kind::MovedOrDeleted:
        return FileProblem::MovedOrDeleted;
    case Kind::ChangedOutside:
        return FileProblem::ChangedOutside;
    case Kind::TooLarge:
        return FileProblem::TooLarge;
    case Kind::NotStorable:
        return FileProblem::NotStorable;
    case Kind::NoPermission:
        return FileProblem::NoPermission;
    case Kind::NameTooLong:
        return FileProblem::NameTooLong;
    case Kind::NameUnreadable:
        return FileProblem::NameUnreadable;
    case Kind::SeveralNames:
        return FileProblem::SeveralNames;
    case Kind::Exists:
        return FileProblem::Exists;
    case Kind::LeadsNowhere:
        return FileProblem::LeadsNowhere;
    case Kind::WouldReplaceDatabase:
        return FileProblem::WouldReplaceDatabase;
    case Kind::WouldReplaceItself:
        return FileProblem::WouldReplaceItself;
    case Kind::IoError:
    case Kind::Conflict:
    case Kind::Stale:
    case Kind::Other:
        return FileProblem::Other;
    }
    return FileProblem::Other;
}

FileError fileError(const storage::StorageError& error, const QString& path) {
    return FileError(problemOf(error.kind()), path.toStdString(), error.what(), error.named());
}

FileProblem problemOf(disk::Trouble trouble) {
    using disk::Trouble;
    switch (trouble) {
    case Trouble::Exists:
        return FileProblem::Exists;
    case Trouble::NotThere:
        return FileProblem::NoFolder;
    case Trouble::NotAFile:
        return FileProblem::WouldReplaceNoFile;
    case Trouble::LeadsNowhere:
        return FileProblem::LeadsNowhere;
    case Trouble::OpenHere:
        return FileProblem::WouldReplaceItself;
    case Trouble::Database:
        return FileProblem::WouldReplaceDatabase;
    case Trouble::Protected:
        return FileProblem::ReadOnly;
    case Trouble::ProtectedFolder:
        return FileProblem::ReadOnlyFolder;
    case Trouble::ReadOnlyMedium:
        return FileProblem::ReadOnlyMedium;
    case Trouble::Forbidden:
        return FileProblem::NoPermission;
    case Trouble::NoRoom:
        return FileProblem::DiskFull;
    case Trouble::NameTooLong:
        return FileProblem::NameTooLong;
    case Trouble::NameUnreadable:
        return FileProblem::NameUnreadable;
    case Trouble::Failed:
        return FileProblem::Other;
    }
    return FileProblem::Other;
}

FileError fileError(const disk::DiskError& error, const QString& path) {
    if (error.trouble() == disk::Trouble::Forbidden)
        return FileError(FileProblem::NoPermission, path.toStdString(), error.what(), ownerIfNotUs(error.about()));
    // Where a link led, the person has to hear of the file at its end.
    const auto named = error.about().filename();
    const bool elsewhere = !error.about().empty() && named != nativePath(path).filename();
    return FileError(problemOf(error.trouble()), path.toStdString(), error.what(),
                     elsewhere ? shownPath(named).toStdString() : std::string());
}

std::string wholeText(const QString& path, std::size_t largest, const char* tooLarge) {
    const auto native = nativePath(path);
    const auto kind = disk::kindOf(native);
    if (kind == disk::FileKind::Missing)
        throw FileError(FileProblem::NotFound, path.toStdString(), "no such file");
    const bool isFile = kind == disk::FileKind::Plain || kind == disk::FileKind::SeveralNames;
    std::ifstream source(isFile ? native : std::filesystem::path(), std::ios::binary);
    if (!source)
        throw FileError(FileProblem::NoPermission, path.toStdString(), "cannot be opened");
    std::error_code error;
    // Looked at before reading, so that a huge file is not taken into memory to be refused.
    if (std::filesystem::file_size(native, error) > largest)
        throw FileError(FileProblem::TooLarge, path.toStdString(), tooLarge);
    return {std::istreambuf_iterator<char>(source), {}};
}

Written writeWhole(const QString& path, bool replace, std::string_view bytes) {
    try {
        disk::DurableFile file(nativePath(path), replace ? disk::MayReplace::Files : disk::MayReplace::Nothing);
        file.write(bytes);
        return file.commit() == disk::DurableFile::Kept::ForSure ? Written::ForSure : Written::Unconfirmed;
    } catch (const disk::DiskError& error) {
        throw fileError(error, path);
    }
}

} // namespace mentoring
