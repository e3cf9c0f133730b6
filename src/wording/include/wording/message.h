#pragma once

#include <QString>

namespace mentoring::wording {

/// What is said of something that went wrong: what happened, why, and what to do about it.
struct Message {
    QString title;    ///< a few words, without a full stop
    QString sentence; ///< what it is about
    QString advice;   ///< what to do; may be empty

    /// The parts in one line, as the command line and a banner without room write it.
    [[nodiscard]] QString inOneLine() const;
};

} // namespace mentoring::wording
