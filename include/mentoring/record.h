#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <type_traits>

#include "mentoring/id.h"
#include "mentoring/issues.h"
#include "mentoring/perspective.h"
#include "mentoring/record_kind.h"

namespace mentoring {

/// What a field of a record holds; from it follow how it is cleaned, checked, searched, stored and erased.
enum class Holds {
    Fact,         ///< a state, a day, a number, a link to another record
    Key,          ///< a word the program chose; nobody types it
    Title,        ///< a short text, required: what the record is called in lists
    ShortText,    ///< up to `longestShortText`
    LongText,     ///< up to `longestLongText`
    RequiredText, ///< a long text, never empty
    Parts,        ///< a list of parts of the record, each with fields of its own
    Links,        ///< ids of others; sorted, without repeats
};

[[nodiscard]] constexpr bool isText(Holds holds) {
    return holds == Holds::Title || holds == Holds::ShortText || holds == Holds::LongText ||
           holds == Holds::RequiredText;
}

/// Where links are kept: a table with the record's id in one column and the other's in another.
struct LinkTable {
    std::string_view table;
    std::string_view owner;
    std::string_view other;
};

/// One field of a record, as its description says it.
struct Described {
    std::string_view name; ///< in JSON and so in the log
    Holds holds = Holds::Fact;
    Field beside = Field::None;                  ///< where a form shows what is wrong with it
    bool stays = true;                           ///< in an outline
    bool isSaid = true;                          ///< in JSON
    bool saidAlways = true;                      ///< also when it is what it is from the beginning
    std::string_view column{};                   ///< where the table calls it otherwise than JSON
    std::span<const std::string_view> columns{}; ///< of a field that takes several
    std::size_t most = 200;                      ///< entries of a list
    LinkTable links{};
    std::string_view table{};         ///< of one row a record, where it is kept apart from the record's own
    std::string_view outlineColumn{}; ///< where what an outline says instead is kept

    [[nodiscard]] constexpr Described storedAs(std::string_view name_) const {
        auto changed = *this;
        changed.column = name_;
        return changed;
    }
    [[nodiscard]] constexpr Described storedAs(std::span<const std::string_view> names) const {
        auto changed = *this;
        changed.columns = names;
        return changed;
    }
    /// A text of somebody else than the record's author.
    [[nodiscard]] constexpr Described keptIn(std::string_view table_) const {
        auto changed = *this;
        changed.table = table_;
        return changed;
    }
    [[nodiscard]] constexpr Described outlinedAs(std::string_view column_) const {
        auto changed = *this;
        changed.outlineColumn = column_;
        return changed;
    }
    [[nodiscard]] constexpr Described inOutline() const {
        auto changed = *this;
        changed.stays = true;
        return changed;
    }
    [[nodiscard]] constexpr Described keptBack() const {
        auto changed = *this;
        changed.stays = false;
        return changed;
    }
    [[nodiscard]] constexpr Described unsaid() const {
        auto changed = *this;
        changed.isSaid = false;
        return changed;
    }
    [[nodiscard]] constexpr Described saidWhenSet() const {
        auto changed = *this;
        changed.saidAlways = false;
        return changed;
    }
};

/// The words in which records are described: `visit(field::longText("notes", Field::Notes), session.notes)`. What
/// somebody wrote is kept back from an outline, but for the title; facts are not, unless `keptBack()`.
namespace field {
[[nodiscard]] constexpr Described fact(std::string_view name, Field beside = Field::None) {
    return {name, Holds::Fact, beside};
}
[[nodiscard]] constexpr Described key(std::string_view name) {
    return {name, Holds::Key};
}
[[nodiscard]] constexpr Described title(std::string_view name, Field beside = Field::Title) {
    return {name, Holds::Title, beside};
}
[[nodiscard]] constexpr Described shortText(std::string_view name, Field beside) {
    return {name, Holds::ShortText, beside, false};
}
[[nodiscard]] constexpr Described longText(std::string_view name, Field beside) {
    return {name, Holds::LongText, beside, false};
}
[[nodiscard]] constexpr Described requiredText(std::string_view name, Field beside = Field::Text) {
    return {name, Holds::RequiredText, beside, false};
}
[[nodiscard]] constexpr Described parts(std::string_view name, Field beside, std::size_t most = 200) {
    Described described{name, Holds::Parts, beside, false};
    described.most = most;
    return described;
}
[[nodiscard]] constexpr Described links(std::string_view name, LinkTable table) {
    Described described{name, Holds::Links, Field::None, false};
    described.links = table;
    return described;
}
} // namespace field

/// Whom a record bears on, as the rule of visibility asks.
struct Bearing {
    PersonId about;
    MentorshipId pair; ///< not set: it belongs to none
};

/// The one description of a kind of record, beside its struct:
///
///     static constexpr RecordKind kind;
///     static constexpr std::string_view table;          // where it is kept
///     static constexpr std::string_view plural;         // what JSON calls a list of them
///     static Bearing bearing(const Record&);            // not of Agreement, which has no author
///     static void fields(auto& visit, auto& record);    // calls visit(Described, member) for every field but the id
///                                                       // and `from`, in the order to say them
///
/// and where there is something to say beyond the fields:
///
///     static constexpr std::string_view aboutColumn;    // of whom `bearing` says it is about, unless it is the author
///     static constexpr bool isThePairs = true;          // belongs to a pair, whose name it goes by
///     static constexpr bool hasOutline = true;          // somebody may see that it is there, and not all of it
///     static constexpr std::string_view textTable;      // where the texts that an outline keeps back are kept, so
///     that
///                                                       // who reads an outline never has them in hand
///     static constexpr std::string_view onlyOutlineFrom; // a column with the day from which others see no more of it
///     static void tidy(Record&);                        // after the texts were cleaned
///     static void beforeOutline(Record&);               // while what is kept back is still there
///     static void check(const Record&, Issues&);        // what no single field shows
///
/// JSON, tables, search, outlines, cleaning and checks come from it; the tests walk it.
template <class Record>
struct RecordOf;

/// The same for the parts of a record: `table`, `owner` (the column with the record's id) and `fields`.
template <class Part>
struct PartOf;

template <class Record>
inline constexpr bool isAuthored = requires(Record record) {
    record.from.author;
};
template <class Record>
using IdOf = decltype(Record::id);

/// Visits every field, those of parts too: `visit(Described, member)`; a list itself comes before its entries.
template <class Record, class Visit>
void eachField(Record& record, Visit&& visit) {
    const auto deeper = [&](const Described& described, auto& member) {
        visit(described, member);
        if constexpr (requires { PartOf<std::remove_cvref_t<decltype(member.front())>>::table; })
            for (auto& part : member)
                PartOf<std::remove_cvref_t<decltype(part)>>::fields(visit, part);
    };
    RecordOf<std::remove_const_t<Record>>::fields(deeper, record);
}

template <class Record>
inline constexpr bool isThePairs = requires {
    requires RecordOf<Record>::isThePairs;
};
template <class Record>
inline constexpr bool hasOutline = requires {
    requires RecordOf<Record>::hasOutline;
};

/// The table a field is kept in: the record's own, or one with a row for each record that has something to say there.
template <class Record>
[[nodiscard]] constexpr std::string_view tableOf(const Described& described) {
    if (!described.table.empty())
        return described.table;
    if constexpr (requires { RecordOf<Record>::textTable; }) {
        if (isText(described.holds) && !described.stays)
            return RecordOf<Record>::textTable;
    }
    return RecordOf<Record>::table;
}

/// The record without what an outline keeps back; of a kind that nobody sees in outline its bare id.
template <class Record>
[[nodiscard]] Record outlineOf(Record record) {
    if constexpr (!hasOutline<Record>) {
        Record bare;
        bare.id = record.id;
        return bare;
    }
    if constexpr (requires { RecordOf<Record>::beforeOutline(record); })
        RecordOf<Record>::beforeOutline(record);
    const auto empty = [](const Described& described, auto& member) {
        if (!described.stays)
            member = {};
    };
    RecordOf<Record>::fields(empty, record);
    return record;
}

} // namespace mentoring
