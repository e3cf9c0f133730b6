#include "zip_archive.h"

#include <exception>

#include <zip.h>

namespace mentoring::formats {

namespace {

constexpr zip_int64_t mostParts = 20'000;
constexpr std::uint64_t bytesATick = 1'000'000;

/// Programs on Windows write a\b, some write ./a, and some take other letters than the standard has.
std::string usualName(std::string_view name) {
    std::string result;
    for (const char c : name)
        result += c == '\\' ? '/' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    while (result.starts_with('/') || result.starts_with("./"))
        result.erase(0, result.front() == '/' ? 1 : 2);
    return result;
}

} // namespace

class ZipArchive::Part : public QIODevice {
public:
    Part(ZipArchive& archive, std::string name, zip_file_t* file)
        : m_archive(archive), m_name(std::move(name)), m_file(file) {
        QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~Part() override { zip_fclose(m_file); }
    Part(const Part&) = delete;
    Part& operator=(const Part&) = delete;

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 length) override {
        if (m_archive.m_failure)
            return -1;
        try {
            const auto count = zip_fread(m_file, data, static_cast<zip_uint64_t>(length));
            if (count < 0)
                throw ReadError(ReadErrorKind::Damaged, m_name);
            m_archive.charge(static_cast<std::uint64_t>(count), m_name);
            return count == 0 ? -1 : count;
        } catch (...) {
            m_archive.m_failure = std::current_exception();
            return -1;
        }
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    ZipArchive& m_archive;
    std::string m_name;
    zip_file_t* m_file;
};

ZipArchive::ZipArchive(const QByteArray& bytes, const ReadLimits& limits, const ReadWatch& watch)
    : m_bytes(bytes), m_limits(limits), m_watch(watch) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(m_bytes.constData(), static_cast<zip_uint64_t>(m_bytes.size()), 0, &error);
    if (source != nullptr)
        m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    zip_error_fini(&error);
    if (m_zip == nullptr) {
        zip_source_free(source);
        throw ReadError(ReadErrorKind::Damaged, "zip");
    }
    try {
        const auto count = zip_get_num_entries(m_zip, 0);
        if (count > mostParts)
            throw ReadError(ReadErrorKind::ZipBomb, {}, {}, static_cast<std::uint64_t>(mostParts));
        for (zip_int64_t i = 0; i < count; ++i) {
            const char* name = zip_get_name(m_zip, static_cast<zip_uint64_t>(i), ZIP_FL_ENC_RAW);
            // Two parts of one name: programs differ in which one they take, so one of them may be hidden on purpose.
            if (name != nullptr && !m_parts.emplace(usualName(name), static_cast<std::uint64_t>(i)).second)
                throw ReadError(ReadErrorKind::DuplicateParts, name);
        }
        takeOutOfFolder();
    } catch (...) {
        zip_discard(m_zip);
        throw;
    }
}

void ZipArchive::takeOutOfFolder() {
    std::string folder;
    for (const auto& [name, place] : m_parts) {
        if (name.starts_with("__macosx/") || name.ends_with(".ds_store"))
            continue; // of macOS
        const auto slash = name.find('/');
        if (slash == std::string::npos || (!folder.empty() && name.compare(0, folder.size(), folder) != 0))
            return;
        if (folder.empty())
            folder = name.substr(0, slash + 1);
    }
    if (folder.empty() || (!m_parts.contains(folder + "xl/workbook.xml") && !m_parts.contains(folder + "content.xml")))
        return;
    std::map<std::string, std::uint64_t> inside;
    for (const auto& [name, place] : m_parts)
        if (name.starts_with(folder) && name.size() > folder.size())
            inside.emplace(name.substr(folder.size()), place);
    m_parts = std::move(inside);
}

ZipArchive::~ZipArchive() {
    zip_discard(m_zip);
}

std::optional<std::uint64_t> ZipArchive::find(const std::string& name) const {
    const auto found = m_parts.find(usualName(name));
    return found == m_parts.end() ? std::nullopt : std::optional(found->second);
}

std::unique_ptr<QIODevice> ZipArchive::open(const std::string& name) {
    const auto index = find(name);
    if (!index)
        throw ReadError(ReadErrorKind::Damaged, name);
    zip_stat_t facts;
    zip_stat_init(&facts);
    if (zip_stat_index(m_zip, *index, 0, &facts) != 0)
        throw ReadError(ReadErrorKind::Damaged, name);
    if ((facts.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && facts.encryption_method != ZIP_EM_NONE)
        throw ReadError(ReadErrorKind::PasswordProtected, name);
    if ((facts.valid & ZIP_STAT_SIZE) != 0) {
        // What the part says of itself is only good for refusing early and for the progress.
        if (facts.size > m_limits.unpackedBytes)
            throw ReadError(ReadErrorKind::TooLarge, name, {}, m_limits.unpackedBytes);
        m_expected += facts.size;
    }
    zip_file_t* file = zip_fopen_index(m_zip, *index, 0);
    if (file == nullptr)
        throw ReadError(ReadErrorKind::Damaged, name);
    return std::make_unique<Part>(*this, name, file);
}

QByteArray ZipArchive::readAll(const std::string& name, qint64 limit) {
    const auto part = open(name);
    QByteArray result = part->read(limit + 1);
    rethrowFailure();
    if (result.size() > limit)
        throw ReadError(ReadErrorKind::TooLarge, name, {}, static_cast<std::uint64_t>(limit));
    return result;
}

void ZipArchive::rethrowFailure() const {
    if (m_failure)
        std::rethrow_exception(m_failure);
}

void ZipArchive::charge(std::uint64_t bytes, const std::string& name) {
    const auto before = m_unpacked;
    m_unpacked += bytes;
    if (m_unpacked > m_limits.unpackedBytes)
        throw ReadError(ReadErrorKind::TooLarge, name, {}, m_limits.unpackedBytes);
    if (m_unpacked > m_limits.ratioFloor &&
        m_unpacked / m_limits.unpackedRatio > static_cast<std::uint64_t>(m_bytes.size()))
        throw ReadError(ReadErrorKind::ZipBomb, name, {}, m_limits.unpackedRatio);
    if (before / bytesATick != m_unpacked / bytesATick)
        m_watch.tick(m_unpacked, m_expected);
}

} // namespace mentoring::formats
