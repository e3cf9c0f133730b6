#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <QByteArray>
#include <QIODevice>

#include "source_reading.h"

struct zip;

namespace mentoring::formats {

/// A ZIP file in memory of which single parts are read, nothing is ever written to disk. Parts are found by their names
/// whatever their letter case, with / or \ between folders, and with or without / or ./ in front. All parts together
/// unpack within the limits. Throws ReadError: Damaged, DuplicateParts, PasswordProtected, TooLarge, ZipBomb.
class ZipArchive {
public:
    ZipArchive(const QByteArray& bytes, const ReadLimits& limits, const ReadWatch& watch);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    [[nodiscard]] bool has(const std::string& name) const { return find(name).has_value(); }
    /// The names of all parts, as they are found by: small letters, / between folders.
    [[nodiscard]] const std::map<std::string, std::uint64_t>& parts() const { return m_parts; }
    /// A part to be read from front to end. What goes wrong while reading is thrown by rethrowFailure(), because Qt's
    /// readers let no exception through.
    [[nodiscard]] std::unique_ptr<QIODevice> open(const std::string& name);
    [[nodiscard]] QByteArray readAll(const std::string& name, qint64 limit);
    void rethrowFailure() const;

private:
    class Part;
    void charge(std::uint64_t bytes, const std::string& name);
    /// A workbook that was unpacked and packed again with the folder it lay in.
    void takeOutOfFolder();
    [[nodiscard]] std::optional<std::uint64_t> find(const std::string& name) const;

    QByteArray m_bytes;
    const ReadLimits& m_limits;
    const ReadWatch& m_watch;
    zip* m_zip = nullptr;
    std::map<std::string, std::uint64_t> m_parts; ///< their places in the archive
    std::uint64_t m_unpacked = 0;
    std::uint64_t m_expected = 0;
    std::exception_ptr m_failure;
};

} // namespace mentoring::formats
