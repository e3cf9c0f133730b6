#pragma once

#include <stdexcept>
#include <string>
#include <utility>

#include "mentoring/check.h"

namespace mentoring {

/// A use case that was refused because of what was asked; nothing has changed. Carries every issue.
class Refusal : public std::runtime_error {
public:
    explicit Refusal(Issues issues)
        : std::runtime_error("refused by a rule of the domain"), m_issues(std::move(issues)) {}
    [[nodiscard]] const Issues& issues() const { return m_issues; }

private:
    Issues m_issues;
};

/// Why a file could not be opened, created, written or copied. The screens word it.
enum class FileProblem {
    NotFound,
    NotAFile,     ///< a folder, pipe or device
    NotOurs,      ///< a text, a PDF, a ZIP …
    OtherProgram, ///< an SQLite database of another program
    Empty,        ///< no bytes: an interrupted download or copy
    Damaged,
    TooMuchWork, ///< to look at: no file of ours asks for so much
    Stopped,     ///< by the person: nothing is wrong, and nothing has changed
    TooNew,      ///< written by a newer Ithaca; opens read-only where it can
    TooOld,      ///< written by an older one, and may not be written here to bring it up to date
    BadVersion,
    AlteredSchema,  ///< triggers, views or tables that Ithaca did not make
    BrokenLinks,    ///< foreign keys
    BrokenRules,    ///< records no rule allows
    ReadOnly,       ///< marked as not to be written, or opened for reading only
    ReadOnlyFolder, ///< nothing may be made in its folder
    ReadOnlyMedium,
    InUse, ///< another Ithaca has it open
    DiskFull,
    MovedOrDeleted, ///< while open: what is written there would be lost
    ChangedOutside, ///< while open: someone replaced the content
    NoPermission,   ///< it belongs to somebody else
    NameTooLong,
    NameUnreadable, ///< stands for bytes that are no UTF-8
    TooLarge,
    NotStorable,          ///< a text that cannot be read, or a day that never is, was to be written
    SeveralNames,         ///< a hard link: two names for one file
    Exists,               ///< creating over an existing file
    NoFolder,             ///< where a file is to be written: the folder is not there
    LeadsNowhere,         ///< where a file is to be written: a link to what is not there
    WouldReplaceItself,   ///< the open file, by whichever name
    WouldReplaceDatabase, ///< an organisation or another program's database, by an export
    WouldReplaceNoFile,   ///< a folder, pipe, socket or device
    Other,
};

/// A file that cannot be used as asked; nothing has changed on disk.
class FileError : public std::runtime_error {
public:
    FileError(FileProblem problem, std::string path, const std::string& detail, std::string named = {})
        : std::runtime_error(detail), m_problem(problem), m_path(std::move(path)), m_named(std::move(named)) {}
    [[nodiscard]] FileProblem problem() const { return m_problem; }
    [[nodiscard]] const std::string& path() const { return m_path; }
    /// TooNew: the version the file has. OtherProgram: the mark of that program. A file that is gone or has lost its
    /// content: the name of the newest backup beside it. Of a file to be written: the name of the one that a link leads
    /// to. NoPermission: the account it belongs to. Empty without one.
    [[nodiscard]] const std::string& named() const { return m_named; }
    /// Technical, English, without personal data: for the log and for "Details".
    [[nodiscard]] const char* detail() const { return what(); }

private:
    FileProblem m_problem;
    std::string m_path;
    std::string m_named;
};

} // namespace mentoring
