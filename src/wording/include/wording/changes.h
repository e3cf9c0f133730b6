#pragma once

#include <cstdint>
#include <string>

#include <QString>
#include <QStringList>

#include "app/change.h"
#include "mentoring/change_entry.h"

namespace mentoring {
class Directory;
}

namespace mentoring::wording {

/// What a kind of record is called: one of them, and several as a heading.
[[nodiscard]] QString name(RecordKind kind);
[[nodiscard]] QString namePlural(RecordKind kind);

/// What was done, for the undo bar and the history: "Éloïse Œuvré deleted", "40 people imported".
[[nodiscard]] QString done(Action action, const std::string& subject, std::int64_t count);
[[nodiscard]] QString done(const Change& change);
[[nodiscard]] QString done(const ChangeEntry& entry);

/// Who did it, and for whom where that is somebody else.
[[nodiscard]] QString who(const ChangeEntry& entry);

/// What it altered, a line each: "Job title: Analyst → Engineer". As far as the line has texts that whoever reads may
/// see; nothing for what was made or deleted. Long texts are shortened.
[[nodiscard]] QStringList altered(const ChangeEntry& entry, const Directory& directory);

/// The same as a thing to take back or do again, without an article or a name, to stand behind "Undo: " in a menu:
/// "delete person", "import people". Short enough for a menu.
[[nodiscard]] QString shortName(Action action);

/// "Undo delete person", "Redo import people": the whole menu text, with its mnemonic.
[[nodiscard]] QString undoText(Action action);
[[nodiscard]] QString redoText(Action action);

} // namespace mentoring::wording
