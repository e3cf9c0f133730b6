#pragma once

#include <memory>
#include <unordered_map>

#include "storage/engine.h"

namespace mentoring::storage {

/// A compiled statement, kept: compiling it anew costs three times a look-up.
struct KeptStatement {
    std::unique_ptr<Compiled> compiled;
    bool inUse = false;
};

/// What a connection has compiled, by the address of its SQL: `Sql` sees to it that this is always a literal.
class StatementCache {
public:
    /// One that nobody uses at the moment: the same SQL may be asked once more while it is still being stepped.
    [[nodiscard]] KeptStatement& take(Engine& engine, const char* sql) {
        const auto [first, last] = m_kept.equal_range(sql);
        for (auto known = first; known != last; ++known)
            if (!known->second.inUse)
                return known->second;
        return m_kept.emplace(sql, KeptStatement{engine.compile(sql)})->second;
    }

private:
    std::unordered_multimap<const char*, KeptStatement> m_kept;
};

} // namespace mentoring::storage
