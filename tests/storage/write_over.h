#pragma once

namespace mentoring::storage {

/// Writes over the record of the same id whatever was read of it.
template <class Repository, class Record>
void writeOver(Repository& repository, Record record) {
    const auto idOf = [](const auto& one) {
        if constexpr (requires { one.id; })
            return one.id;
        else
            return one.mentorship;
    };
    const auto revisionOf = [](auto& one) -> auto& {
        if constexpr (requires { one.from; })
            return one.from.revision;
        else
            return one.revision;
    };
    for (const auto& known : repository.all())
        if (idOf(known) == idOf(record))
            revisionOf(record) = revisionOf(known);
    if constexpr (requires { repository.update(record); })
        repository.update(record);
    else
        repository.put(record);
}

} // namespace mentoring::storage
