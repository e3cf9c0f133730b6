#pragma once

#include <functional>
#include <tuple>
#include <variant>

namespace mentoring::ui {

template <class Asked>
class Takers;

/// Who takes what may be asked: at most one taker for each alternative.
template <class... All>
class Takers<std::variant<All...>> {
public:
    /// A taker answers whether it was done: a record may be gone, or be hidden from whoever is at the desk.
    template <class One>
    using Taker = std::function<bool(const One&)>;

    template <class One>
    void set(Taker<One> taker) {
        std::get<Taker<One>>(m_takers) = std::move(taker);
    }
    template <class One>
    [[nodiscard]] bool has() const {
        return static_cast<bool>(std::get<Taker<One>>(m_takers));
    }
    [[nodiscard]] bool has(const std::variant<All...>& asked) const {
        return std::visit([this]<class One>(const One&) { return has<One>(); }, asked);
    }
    /// There must be one.
    bool take(const std::variant<All...>& asked) const {
        return std::visit([this]<class One>(const One& one) { return std::get<Taker<One>>(m_takers)(one); }, asked);
    }
    void clear() { m_takers = {}; }

private:
    std::tuple<Taker<All>...> m_takers;
};

} // namespace mentoring::ui
