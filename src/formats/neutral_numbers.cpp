#include "neutral_numbers.h"

#include <locale.h>

namespace mentoring::formats {

NeutralNumbers::NeutralNumbers() {
    const locale_t neutral = ::newlocale(LC_NUMERIC_MASK, "C", ::duplocale(::uselocale(nullptr)));
    if (neutral == nullptr)
        return;
    m_neutral = neutral;
    m_previous = ::uselocale(neutral);
}

NeutralNumbers::~NeutralNumbers() {
    if (m_neutral == nullptr)
        return;
    ::uselocale(static_cast<locale_t>(m_previous));
    ::freelocale(static_cast<locale_t>(m_neutral));
}

} // namespace mentoring::formats
