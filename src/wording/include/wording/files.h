#pragma once

#include <optional>

#include <QString>

#include "app/organisation_file.h"
#include "app/refusal.h"
#include "cells/write_error.h"
#include "wording/message.h"

namespace mentoring::wording {

/// Why an organisation file cannot be opened, made, written or copied.
[[nodiscard]] Message message(FileProblem problem, const QString& path);
[[nodiscard]] Message message(const FileError& error);

/// Why a file is open read-only: the sentence of the bar above the page.
[[nodiscard]] Message readOnlyMessage(FileProblem reason, const QString& path,
                                      const std::optional<OrganisationFile::LockHolder>& holder);
[[nodiscard]] Message readOnlyMessage(const OrganisationFile& file);

/// That others could, or can, open a file (see OrganisationFile::exposure).
[[nodiscard]] Message exposureMessage(const OrganisationFile& file);

/// Of what is on the disk, although the disk reported an error after that (Written::Unconfirmed).
[[nodiscard]] Message unconfirmedMessage(const QString& path);
/// The same of an action in an open file (OrganisationFile::isUnconfirmed).
[[nodiscard]] Message unconfirmedAction(const QString& path);

/// What a table of its format cannot be.
[[nodiscard]] Message message(const cells::WriteError& error, const QString& path);

} // namespace mentoring::wording
