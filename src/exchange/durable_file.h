#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace mentoring::exchange {

/// A file that appears under its name whole or not at all, and stays after a power cut once commit() has returned. All
/// calls of the operating system that writing needs are here. Throws WriteError.
class DurableFile {
public:
    /// Makes an empty file, readable and writable by its owner only, in the folder of `target`.
    DurableFile(const std::filesystem::path& target, bool replaceExisting);
    ~DurableFile(); ///< without commit() nothing remains
    DurableFile(const DurableFile&) = delete;
    DurableFile& operator=(const DurableFile&) = delete;

    /// For a library that writes by name.
    [[nodiscard]] const std::filesystem::path& temporaryPath() const { return m_temporary; }
    void write(std::string_view bytes);
    void commit();

private:
    void flush();
    void putInPlace();

    std::filesystem::path m_target;
    std::filesystem::path m_temporary;
    bool m_replaceExisting;
    int m_descriptor = -1;
    std::string m_buffer;
};

/// WriteError for the value of errno.
[[noreturn]] void throwWriteError(int code, const std::filesystem::path& path);

/// While it lives, C functions of this thread write numbers with a decimal point, whatever the user's language.
class NeutralNumbers {
public:
    NeutralNumbers();
    ~NeutralNumbers();
    NeutralNumbers(const NeutralNumbers&) = delete;
    NeutralNumbers& operator=(const NeutralNumbers&) = delete;

private:
    void* m_neutral = nullptr;
    void* m_previous = nullptr;
};

} // namespace mentoring::exchange
