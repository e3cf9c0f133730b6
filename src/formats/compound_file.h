#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mentoring::formats {

/// An OLE compound file in memory (MS-CFB): a small file system in which old office programs keep their documents.
/// Throws ReadError::Damaged. `bytes` must outlive the object.
class CompoundFile {
public:
    explicit CompoundFile(std::string_view bytes);

    /// Whole content of a stream directly in the root, letter case apart.
    [[nodiscard]] std::optional<std::string> stream(std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name) const { return find(name) != nullptr; }

private:
    struct Entry {
        std::string name; ///< small letters; what is not ASCII is '?'
        unsigned type = 0;
        std::uint32_t start = 0;
        std::uint64_t size = 0;
    };

    [[nodiscard]] const Entry* find(std::string_view name) const;
    [[nodiscard]] std::string_view sector(std::uint32_t index) const;
    /// All sectors of a chain, one after the other.
    [[nodiscard]] std::string chain(std::uint32_t start, std::uint64_t limit) const;
    void readFat();
    void readDirectory();

    std::string_view m_bytes;
    std::size_t m_sectorLength = 512;
    std::vector<std::uint32_t> m_fat;
    std::vector<std::uint32_t> m_miniFat;
    std::string m_miniStream;
    std::vector<Entry> m_entries;
};

/// Little-endian numbers; 0 outside the bytes.
[[nodiscard]] std::uint32_t littleEndian(std::string_view bytes, std::size_t at, std::size_t length);

} // namespace mentoring::formats
