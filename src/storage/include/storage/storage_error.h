#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace mentoring::storage {

/// What went wrong in a file or database, in the same words whatever engine it happened in.
class StorageError : public std::runtime_error {
public:
    enum class Kind {
        NotFound,
        NotAFile,
        NotAProgramFile,
        OtherProgram,
        Empty,
        Damaged,
        Stopped,     ///< by the person; nothing is wrong
        TooMuchWork, ///< more than any file of ours asks for: met where the schema or the pages are not known to be ours
        TooNew,
        TooOld, ///< to be brought to the present version first, and it may not be written here
        BadVersion,
        AlteredSchema,
        ForeignKeysBroken,
        RulesBroken,
        ReadOnly,       ///< the file is marked, or was opened for reading only
        ReadOnlyFolder, ///< nothing may be made in its folder, and writing needs a journal there
        ReadOnlyMedium,
        Locked,
        DiskFull,
        MovedOrDeleted,
        ChangedOutside,
        IoError,
        TooLarge,
        NotStorable,  ///< a text that is no UTF-8 or holds a NUL, or a day that is not valid: was to be written
        NoPermission, ///< somebody else's
        NameTooLong,
        NameUnreadable, ///< stands for bytes that are no UTF-8, and not for one file only
        SeveralNames,
        Exists,
        LeadsNowhere,         ///< a link to what is not there, where a file is to be written
        WouldReplaceDatabase, ///< of another program, or a journal
        WouldReplaceItself,   ///< the open file
        Conflict,
        Stale, ///< a record was changed or deleted since it was read, and would have been written over
        Other,
    };
    StorageError(Kind kind, const std::string& detail, std::string named = {})
        : std::runtime_error(detail), m_kind(kind), m_named(std::move(named)) {}
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// TooNew: the version the file has. OtherProgram: the mark that program puts into its files, empty without one.
    [[nodiscard]] const std::string& named() const { return m_named; }

private:
    Kind m_kind;
    std::string m_named;
};

} // namespace mentoring::storage
