#include "file_header.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>
#include <string>
#include <vector>

#include "storage/storage_error.h"

namespace mentoring::storage {

namespace fs = std::filesystem;
using Kind = StorageError::Kind;

namespace {

constexpr std::size_t headerSize = 100;
constexpr char magic[] = "SQLite format 3"; // with its zero: the 16 bytes every SQLite file begins with

std::uint32_t bigEndian(const unsigned char* bytes) {
    return (std::uint32_t{bytes[0]} << 24) | (std::uint32_t{bytes[1]} << 16) | (std::uint32_t{bytes[2]} << 8) |
           std::uint32_t{bytes[3]};
}

} // namespace

sqlite3_file* fileOf(sqlite3* handle) {
    sqlite3_file* file = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return file && file->pMethods ? file : nullptr;
}

std::optional<std::uint32_t> counterBefore(const fs::path& journal) {
    static constexpr std::array<unsigned char, 8> journalMagic{0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7};
    std::ifstream in(journal, std::ios::binary);
    const auto read = [&](unsigned char* to, std::size_t size) {
        return static_cast<bool>(in.read(reinterpret_cast<char*>(to), static_cast<std::streamsize>(size)));
    };
    std::array<unsigned char, 28> head{};
    if (!read(head.data(), head.size()) || !std::equal(journalMagic.begin(), journalMagic.end(), head.begin()))
        return std::nullopt;
    const auto nonce = bigEndian(head.data() + 12);
    const auto sectorSize = bigEndian(head.data() + 20);
    const auto pageSize = bigEndian(head.data() + 24);
    if (sectorSize < 32 || sectorSize > 65536 || pageSize < 512 || pageSize > 65536)
        return std::nullopt;
    std::vector<unsigned char> record(pageSize + 8); // number, page, checksum
    for (std::int64_t i = 0;; ++i) {
        in.seekg(static_cast<std::streamoff>(sectorSize + i * static_cast<std::int64_t>(record.size())));
        if (!read(record.data(), record.size()))
            return std::nullopt;
        if (bigEndian(record.data()) != 1)
            continue;
        const auto* page = record.data() + 4;
        auto checksum = nonce; // as the file format of SQLite's rollback journal defines it
        for (auto at = static_cast<std::int64_t>(pageSize) - 200; at > 0; at -= 200)
            checksum += page[at];
        return checksum == bigEndian(page + pageSize) ? std::optional(bigEndian(page + 24)) : std::nullopt;
    }
}

FileHeader headerOf(sqlite3* handle) {
    FileHeader header;
    auto* file = fileOf(handle);
    std::array<unsigned char, headerSize> bytes{};
    sqlite3_int64 size = 0;
    if (!file || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        throw StorageError(Kind::IoError, "the size of the file cannot be read");
    header.fileSize = size;
    const int wanted = static_cast<int>(std::min<sqlite3_int64>(size, headerSize));
    if (const int code = file->pMethods->xRead(file, bytes.data(), wanted, 0); code != SQLITE_OK)
        throw StorageError(Kind::IoError, "the header cannot be read (" + std::to_string(code) + ")");
    const auto known = std::min<std::size_t>(static_cast<std::size_t>(wanted), sizeof magic);
    header.isSqlite = std::memcmp(bytes.data(), magic, known) == 0;
    header.pageSize = bytes[16] * 256 + bytes[17];
    if (header.pageSize == 1)
        header.pageSize = 65536; // which two bytes cannot say
    header.applicationId = bigEndian(bytes.data() + 68);
    header.changeCounter = bigEndian(bytes.data() + 24);
    header.isConsistent = header.isSqlite && header.changeCounter == bigEndian(bytes.data() + 92);
    header.usesLog = bytes[18] == 2;
    return header;
}

std::optional<std::uint32_t> changeCounterOf(sqlite3* handle) {
    return fileOf(handle) ? std::optional(headerOf(handle).changeCounter) : std::nullopt;
}

std::optional<std::uint32_t> applicationIdIn(const fs::path& path) {
    std::array<unsigned char, headerSize> bytes{};
    std::ifstream in(path, std::ios::binary);
    if (!in.read(reinterpret_cast<char*>(bytes.data()), headerSize) ||
        std::memcmp(bytes.data(), magic, sizeof magic) != 0)
        return std::nullopt;
    return bigEndian(bytes.data() + 68);
}

} // namespace mentoring::storage
