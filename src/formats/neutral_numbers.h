#pragma once

namespace mentoring::formats {

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

} // namespace mentoring::formats
