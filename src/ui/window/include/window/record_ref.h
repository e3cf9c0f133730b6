#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <variant>

#include <QString>

#include "mentoring/records.h"

namespace mentoring::ui {

template <class List>
struct RefToAny;
template <class... Records>
struct RefToAny<RecordList<Records...>> {
    using Type = std::variant<PersonId, MentorshipId, IdOf<Records>...>;
};
/// A record wherever it is shown. It is made from the record's id, whose type says the kind, so that kind and id cannot
/// disagree. Who opens it is said in the composition root; kinds that nobody opens are shown only within others.
using RecordRef = RefToAny<AuthoredRecords>::Type;

/// For what is found with its kind beside it (search, log); nothing of an agreement, which has no id of its own.
[[nodiscard]] std::optional<RecordRef> recordRef(RecordKind kind, std::int64_t id);

/// What each kind of record looks like where several are listed together. Said in the composition root.
class RecordIcons {
public:
    template <class RecordId>
    void set(const QString& iconName) {
        m_names[RecordRef(RecordId{}).index()] = iconName;
    }
    [[nodiscard]] QString of(const RecordRef& record) const { return m_names[record.index()]; }

private:
    std::array<QString, std::variant_size_v<RecordRef>> m_names;
};

} // namespace mentoring::ui
