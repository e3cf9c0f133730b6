#include "disk/trouble.h"

#include <cerrno>
#include <utility>

namespace mentoring::disk {

namespace {

std::string described(const std::filesystem::path& about, const std::string& detail) {
    return detail.empty() ? about.string() : detail + " (" + about.string() + ")";
}

} // namespace

DiskError::DiskError(Trouble trouble, std::filesystem::path about, const std::string& detail)
    : std::runtime_error(described(about, detail)), m_trouble(trouble), m_about(std::move(about)) {}

Trouble troubleOf(const std::error_code& error) {
    const auto is = [&](std::errc value) { return error == value; };
#ifdef EDQUOT
    if (error.value() == EDQUOT) // the one reason that the standard has no name for
        return Trouble::NoRoom;
#endif
    if (is(std::errc::no_space_on_device) || is(std::errc::file_too_large))
        return Trouble::NoRoom;
    if (is(std::errc::permission_denied) || is(std::errc::operation_not_permitted))
        return Trouble::Forbidden;
    if (is(std::errc::read_only_file_system))
        return Trouble::ReadOnlyMedium;
    if (is(std::errc::no_such_file_or_directory) || is(std::errc::not_a_directory))
        return Trouble::NotThere;
    if (is(std::errc::too_many_symbolic_link_levels))
        return Trouble::LeadsNowhere;
    if (is(std::errc::filename_too_long))
        return Trouble::NameTooLong;
    if (is(std::errc::file_exists))
        return Trouble::Exists;
    if (is(std::errc::is_a_directory))
        return Trouble::NotAFile;
    return Trouble::Failed;
}

Trouble troubleOf(int systemError) {
    return troubleOf(std::error_code(systemError, std::generic_category()));
}

void fail(int systemError, const std::filesystem::path& about) {
    const std::error_code error(systemError, std::generic_category());
    throw DiskError(troubleOf(error), about, error.message());
}

} // namespace mentoring::disk
