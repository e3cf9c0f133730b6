#include "compound_file.h"

#include <algorithm>
#include <limits>

#include "source_reading.h"

namespace mentoring::formats {

namespace {

constexpr std::uint32_t lastSectorNumber = 0xFFFFFFFA; // greater ones have meanings of their own
constexpr std::size_t headerLength = 512;
constexpr std::size_t entryLength = 128;
constexpr std::size_t miniLength = 64;
constexpr std::size_t inHeader = 109; // entries of the FAT's own table
constexpr std::uint64_t miniCutoff = 4096;
constexpr auto noLimit = std::numeric_limits<std::uint64_t>::max();

[[noreturn]] void damaged() {
    throw ReadError(ReadErrorKind::Damaged, "ole");
}

std::vector<std::uint32_t> numbersIn(std::string_view bytes) {
    std::vector<std::uint32_t> result;
    result.reserve(bytes.size() / 4);
    for (std::size_t at = 0; at + 4 <= bytes.size(); at += 4)
        result.push_back(littleEndian(bytes, at, 4));
    return result;
}

} // namespace

std::uint32_t littleEndian(std::string_view bytes, std::size_t at, std::size_t length) {
    std::uint32_t result = 0;
    for (std::size_t i = 0; i < length && at + i < bytes.size(); ++i)
        result |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at + i])) << (8 * i);
    return result;
}

CompoundFile::CompoundFile(std::string_view bytes) : m_bytes(bytes) {
    if (bytes.size() < headerLength)
        damaged();
    const auto shift = littleEndian(bytes, 30, 2);
    if (shift != 9 && shift != 12)
        damaged();
    m_sectorLength = std::size_t{1} << shift;
    readFat();
    readDirectory();
}

std::string_view CompoundFile::sector(std::uint32_t index) const {
    const auto at = (static_cast<std::uint64_t>(index) + 1) * m_sectorLength;
    if (index > lastSectorNumber || at >= m_bytes.size())
        damaged();
    return m_bytes.substr(at, m_sectorLength); // the last one may be cut short
}

void CompoundFile::readFat() {
    const auto mostSectors = m_bytes.size() / m_sectorLength + 1;
    auto sectors = numbersIn(m_bytes.substr(76, inHeader * 4));
    auto next = littleEndian(m_bytes, 68, 4);
    for (std::size_t i = 0; next <= lastSectorNumber; ++i) {
        if (i > mostSectors)
            damaged();
        auto more = numbersIn(sector(next));
        if (more.empty())
            damaged();
        next = more.back();
        more.pop_back();
        sectors.insert(sectors.end(), more.begin(), more.end());
    }
    for (const auto index : sectors) {
        if (index > lastSectorNumber)
            continue;
        const auto part = numbersIn(sector(index));
        m_fat.insert(m_fat.end(), part.begin(), part.end());
        if (m_fat.size() > mostSectors + m_sectorLength)
            break; // more than the file has sectors
    }
}

std::string CompoundFile::chain(std::uint32_t start, std::uint64_t limit) const {
    std::string result;
    // No chain is longer than the file has sectors, unless it goes in a circle.
    for (std::size_t steps = 0; start <= lastSectorNumber && result.size() < limit; ++steps) {
        if (steps > m_bytes.size() / m_sectorLength + 1 || start >= m_fat.size())
            damaged();
        result += sector(start);
        start = m_fat[start];
    }
    if (result.size() > limit)
        result.resize(static_cast<std::size_t>(limit));
    return result;
}

void CompoundFile::readDirectory() {
    const auto directory = chain(littleEndian(m_bytes, 48, 4), noLimit);
    for (std::size_t at = 0; at + entryLength <= directory.size(); at += entryLength) {
        const auto bytes = std::string_view(directory).substr(at, entryLength);
        Entry entry;
        const auto nameLength = std::min<std::size_t>(littleEndian(bytes, 64, 2), 64);
        for (std::size_t i = 0; i + 2 < nameLength; i += 2) {
            const auto c = littleEndian(bytes, i, 2);
            entry.name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a')
                          : c < 0x80           ? static_cast<char>(c)
                                               : '?';
        }
        entry.type = littleEndian(bytes, 66, 1);
        entry.start = littleEndian(bytes, 116, 4);
        entry.size = littleEndian(bytes, 120, 4);
        m_entries.push_back(std::move(entry));
    }
    if (m_entries.empty())
        damaged();
    m_miniFat = numbersIn(chain(littleEndian(m_bytes, 60, 4), noLimit));
    m_miniStream = chain(m_entries.front().start, m_entries.front().size);
}

const CompoundFile::Entry* CompoundFile::find(std::string_view name) const {
    std::string small(name);
    std::transform(small.begin(), small.end(), small.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    constexpr unsigned streamType = 2;
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        return entry.type == streamType && entry.name == small;
    });
    return found == m_entries.end() ? nullptr : &*found;
}

std::optional<std::string> CompoundFile::stream(std::string_view name) const {
    const auto* entry = find(name);
    if (entry == nullptr)
        return std::nullopt;
    if (entry->size >= miniCutoff)
        return chain(entry->start, entry->size);
    std::string result;
    auto next = entry->start;
    for (std::size_t steps = 0; next <= lastSectorNumber && result.size() < entry->size; ++steps) {
        const auto at = static_cast<std::uint64_t>(next) * miniLength;
        if (steps > m_miniFat.size() || next >= m_miniFat.size() || at >= m_miniStream.size())
            damaged();
        result += std::string_view(m_miniStream).substr(static_cast<std::size_t>(at), miniLength);
        next = m_miniFat[next];
    }
    result.resize(static_cast<std::size_t>(std::min<std::uint64_t>(entry->size, result.size())));
    return result;
}

} // namespace mentoring::formats
