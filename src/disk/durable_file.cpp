#include "disk/durable_file.h"

#include <array>
#include <fstream>
#include <system_error>

#include "disk/places.h"
#include "system.h"

namespace mentoring::disk {

namespace fs = std::filesystem;
using namespace std::string_view_literals;

namespace {

constexpr std::size_t bufferLength = 1 << 18;
constexpr auto databaseStart = "SQLite format 3\0"sv;
/// Of a rollback journal, and of a write-ahead log in both byte orders.
constexpr std::array journalStarts{"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"sv, "\x37\x7f\x06\x82"sv, "\x37\x7f\x06\x83"sv};

void refuseDatabase(const fs::path& place, MayReplace mayReplace) {
    std::array<char, databaseStart.size()> bytes{};
    std::ifstream in(place, std::ios::binary);
    in.read(bytes.data(), bytes.size());
    const std::string_view begin(bytes.data(), static_cast<std::size_t>(in.gcount()));
    bool refused = mayReplace != MayReplace::Databases && begin == databaseStart;
    for (const auto& start : journalStarts)
        refused = refused || begin.starts_with(start);
    if (refused)
        throw DiskError(Trouble::Database, place);
}

} // namespace

fs::path placeFor(const fs::path& target, MayReplace mayReplace) {
    std::error_code error;
    auto place = target;
    if (fs::is_symlink(fs::symlink_status(target, error))) {
        place = fs::canonical(target, error);
        if (error)
            throw DiskError(troubleOf(error) == Trouble::NotThere ? Trouble::LeadsNowhere : troubleOf(error), target,
                            error.message());
    }
    switch (kindOf(place)) {
    case FileKind::Missing:
        refuseUnreadable(place);
        return place;
    case FileKind::NoAccess:
        throw DiskError(Trouble::Forbidden, place);
    case FileKind::NameTooLong:
        throw DiskError(Trouble::NameTooLong, place);
    case FileKind::Folder:
    case FileKind::Special:
        throw DiskError(Trouble::NotAFile, place);
    case FileKind::Plain:
    case FileKind::SeveralNames:
        break;
    }
    if (mayReplace == MayReplace::Nothing)
        throw DiskError(Trouble::Exists, place);
    if (isOpenHere(place))
        throw DiskError(Trouble::OpenHere, place);
    if (const auto forbidden = writingForbidden(place))
        throw DiskError(*forbidden, place);
    refuseDatabase(place, mayReplace);
    return place;
}

DurableFile::DurableFile(const fs::path& target, MayReplace mayReplace)
    : m_place(placeFor(target, mayReplace)), m_mayReplace(mayReplace),
      m_file(std::make_unique<TemporaryFile>(m_place)) {}

DurableFile::~DurableFile() = default;

const fs::path& DurableFile::temporaryPath() const {
    return m_file->path();
}

void DurableFile::write(std::string_view bytes) {
    m_buffer += bytes;
    if (m_buffer.size() >= bufferLength) {
        m_file->write(m_buffer);
        m_buffer.clear();
    }
}

DurableFile::Kept DurableFile::commit() {
    m_file->write(m_buffer);
    m_buffer.clear();
    m_file->finish();
    (void)placeFor(m_place, m_mayReplace); // much may have happened to the place while this was written
    m_file->putInPlace(m_mayReplace != MayReplace::Nothing);
    try {
        syncFolder(folderOf(m_place)); // the new name itself is only on the disk when the folder is
    } catch (const DiskError&) {
        return Kept::Unconfirmed;
    }
    return Kept::ForSure;
}

} // namespace mentoring::disk
