#include "text/order.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <numeric>
#include <string_view>
#include <unordered_map>

#include <unicode/coll.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace mentoring::text {

namespace {

std::unique_ptr<icu::Collator> collatorFor(const std::string& language) {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> collator(
        icu::Collator::createInstance(icu::Locale::forLanguageTag(language, status), status));
    status = U_ZERO_ERROR;
    collator->setAttribute(UCOL_NORMALIZATION_MODE, UCOL_ON, status);
    collator->setAttribute(UCOL_STRENGTH, UCOL_SECONDARY, status);
    collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
    collator->setAttribute(UCOL_ALTERNATE_HANDLING, UCOL_NON_IGNORABLE, status);
    return collator;
}

/// Keys one behind the other, in one piece of memory.
class Keys {
public:
    Keys(const std::string& language, std::size_t count) : m_collator(collatorFor(language)) {
        constexpr std::size_t usualLength = 32;
        m_bytes.reserve(count * usualLength);
        m_places.reserve(count);
    }

    void add(const std::string& text) {
        const auto letters = icu::UnicodeString::fromUTF8(text);
        const auto begin = m_bytes.size();
        std::array<std::uint8_t, 256> small{};
        const auto length = m_collator->getSortKey(letters, small.data(), static_cast<std::int32_t>(small.size()));
        if (length <= static_cast<std::int32_t>(small.size())) {
            m_bytes.insert(m_bytes.end(), small.begin(), small.begin() + length);
        } else {
            m_bytes.resize(begin + static_cast<std::size_t>(length));
            m_collator->getSortKey(letters, m_bytes.data() + begin, length);
        }
        m_places.push_back({firstBytes(begin), static_cast<std::uint32_t>(begin),
                            static_cast<std::uint32_t>(m_bytes.size() - begin),
                            static_cast<std::uint32_t>(m_places.size())});
    }

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_places.size()); }

    /// The rank of each key in the order they were added.
    [[nodiscard]] std::vector<std::uint32_t> ranks() {
        std::ranges::sort(m_places, [this](const Place& a, const Place& b) { return compare(a, b) < 0; });
        std::vector<std::uint32_t> ranks(m_places.size());
        std::uint32_t rank = 0;
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            if (i > 0 && compare(m_places[i - 1], m_places[i]) != 0)
                ++rank;
            ranks[m_places[i].number] = rank;
        }
        return ranks;
    }

private:
    /// A key with its first bytes at hand, which decide most comparisons.
    struct Place {
        std::uint64_t first;
        std::uint32_t begin;
        std::uint32_t length;
        std::uint32_t number;
    };

    [[nodiscard]] std::uint64_t firstBytes(std::size_t begin) const {
        std::uint64_t first = 0;
        for (std::size_t i = 0; i < sizeof(first); ++i)
            first = first << 8 | (begin + i < m_bytes.size() ? m_bytes[begin + i] : 0);
        return first;
    }
    [[nodiscard]] int compare(const Place& a, const Place& b) const {
        if (a.first != b.first)
            return a.first < b.first ? -1 : 1;
        const auto common = std::min(a.length, b.length);
        if (const int order = std::memcmp(m_bytes.data() + a.begin, m_bytes.data() + b.begin, common))
            return order;
        return a.length == b.length ? 0 : a.length < b.length ? -1 : 1;
    }

    std::unique_ptr<icu::Collator> m_collator;
    std::vector<std::uint8_t> m_bytes;
    std::vector<Place> m_places;
};

} // namespace

std::vector<std::uint32_t> placesInOrder(const std::vector<std::string>& texts, const std::string& language) {
    // Most columns hold few values that come again and again: one key for each. In others each is another one, as is
    // seen soon.
    constexpr std::size_t soon = 1000;
    std::unordered_map<std::string_view, std::uint32_t> known;
    std::vector<std::uint32_t> keyOf;
    keyOf.reserve(texts.size());
    Keys keys(language, texts.size());
    bool repeat = true;
    for (const auto& text : texts) {
        if (keyOf.size() == soon)
            repeat = known.size() < soon / 2;
        const auto next = keys.size();
        const auto key = repeat ? known.try_emplace(text, next).first->second : next;
        if (key == next)
            keys.add(text);
        keyOf.push_back(key);
    }
    const auto ranks = keys.ranks();
    for (auto& key : keyOf)
        key = ranks[key];
    return keyOf;
}

} // namespace mentoring::text
