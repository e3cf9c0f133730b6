#include "formats/mentoring_json.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <span>
#include <tuple>
#include <type_traits>
#include <utility>

#include <nlohmann/json.hpp>

#include "json_record.h"

namespace mentoring::formats {

namespace {} // namespace

namespace {

/// Writes each field by what it is.
class FieldWriter {
public:
    explicit FieldWriter(Record& to) : m_to(to) {}

    template <class Member>
    void operator()(const Described& described, const Member& member) {
        if (described.isSaid && (described.saidAlways || member != Member{}))
            write(described.name, member);
    }

private:
    void write(std::string_view name, const std::string& text) { m_to.text(name, text); }
    void write(std::string_view name, bool truth) { m_to.truth(name, truth); }
    void write(std::string_view name, int number) { m_to.number(name, number); }
    void write(std::string_view name, const std::optional<int>& number) { m_to.number(name, number); }
    void write(std::string_view name, const Date& day) { m_to.date(name, day); }
    void write(std::string_view name, const std::optional<Date>& day) { m_to.date(name, day); }
    void write(std::string_view name, const Instant& instant) { m_to.instant(name, instant); }
    void write(std::string_view name, const std::optional<Instant>& instant) {
        if (instant)
            m_to.instant(name, *instant);
    }
    template <class Tag>
    void write(std::string_view name, const Id<Tag>& id) {
        m_to.id(name, id);
    }
    template <class Tag>
    void write(std::string_view name, const std::optional<Id<Tag>>& id) {
        if (id)
            m_to.id(name, *id);
    }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void write(std::string_view name, const Enum& value) {
        if constexpr (requires { wordOf(value); })
            m_to.word(name, wordOf(value));
        else
            m_to.number(name, static_cast<int>(value));
    }
    template <std::size_t size>
    void write(std::string_view name, const std::array<std::string, size>& texts) {
        if (std::ranges::any_of(texts, [](const std::string& text) { return !text.empty(); }))
            m_to.texts(name, {texts.begin(), texts.end()});
    }
    template <class Tag>
    void write(std::string_view name, const std::vector<Id<Tag>>& ids) {
        m_to.ids(name, ids);
    }
    template <class Part>
    void write(std::string_view name, const std::vector<Part>& parts) {
        m_to.list(name, parts, [](Record& to, const Part& part) {
            FieldWriter visit(to);
            PartOf<Part>::fields(visit, part);
        });
    }

    Record& m_to;
};

using Json = nlohmann::json;

std::optional<std::int64_t> numberIn(const Json& said) {
    std::int64_t number = 0;
    const auto text = said.is_string() ? said.get<std::string>() : std::string();
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// "2026-03-02T09:00:00Z"
std::optional<Instant> instantIn(const Json& said) {
    const auto text = said.is_string() ? said.get<std::string>() : std::string();
    constexpr std::size_t whole = 20;
    if (text.size() != whole || text[10] != 'T' || text.back() != 'Z')
        return std::nullopt;
    const auto day = dateFromIso(text.substr(0, 10));
    int hour = 0;
    int minute = 0;
    int second = 0;
    if (!day || std::sscanf(text.c_str() + 11, "%2d:%2d:%2d", &hour, &minute, &second) != 3)
        return std::nullopt;
    return std::chrono::sys_days{*day} + std::chrono::hours{hour} + std::chrono::minutes{minute} +
           std::chrono::seconds{second};
}

/// Reads each field that is there; what is there and not of its kind makes the whole unreadable.
class FieldReader {
public:
    explicit FieldReader(const Json& from) : m_from(from) {}

    [[nodiscard]] bool isReadable() const { return m_readable; }

    template <class Member>
    void operator()(const Described& described, Member& member) {
        if (!described.isSaid)
            return;
        const auto said = m_from.find(described.name);
        if (said != m_from.end())
            m_readable = read(*said, member) && m_readable;
    }

private:
    static bool read(const Json& said, std::string& text) {
        if (said.is_string())
            text = said.get<std::string>();
        return said.is_string();
    }
    static bool read(const Json& said, bool& truth) {
        if (said.is_boolean())
            truth = said.get<bool>();
        return said.is_boolean();
    }
    static bool read(const Json& said, int& number) {
        if (said.is_number_integer())
            number = said.get<int>();
        return said.is_number_integer();
    }
    static bool read(const Json& said, Date& day) {
        const auto known = said.is_string() ? dateFromIso(said.get<std::string>()) : std::nullopt;
        day = known.value_or(day);
        return known.has_value();
    }
    static bool read(const Json& said, Instant& instant) {
        const auto known = instantIn(said);
        instant = known.value_or(instant);
        return known.has_value();
    }
    template <class Tag>
    static bool read(const Json& said, Id<Tag>& id) {
        const auto known = numberIn(said);
        id.value = known.value_or(id.value);
        return known.has_value();
    }
    template <class Enum>
    requires std::is_enum_v<Enum>
    static bool read(const Json& said, Enum& value) {
        if constexpr (requires { wordOf(value); }) {
            const auto known = said.is_string() ? enumOf<Enum>(said.get<std::string>()) : std::nullopt;
            value = known.value_or(value);
            return known.has_value();
        } else {
            int number = 0;
            const bool isNumber = read(said, number);
            value = static_cast<Enum>(number);
            return isNumber;
        }
    }
    template <class Value>
    static bool read(const Json& said, std::optional<Value>& value) {
        return read(said, value.emplace());
    }
    template <std::size_t size>
    static bool read(const Json& said, std::array<std::string, size>& texts) {
        return said.is_array() && said.size() == size &&
               std::ranges::equal(said, texts, [](const Json& one, std::string& text) { return read(one, text); });
    }
    template <class Entry>
    static bool read(const Json& said, std::vector<Entry>& entries) {
        return said.is_array() &&
               std::ranges::all_of(said, [&](const Json& one) { return read(one, entries.emplace_back()); });
    }
    template <class Part>
    requires requires { PartOf<Part>::table; }
    static bool read(const Json& said, Part& part) {
        if (!said.is_object())
            return false;
        FieldReader visit(said);
        PartOf<Part>::fields(visit, part);
        return visit.isReadable();
    }

    const Json& m_from;
    bool m_readable = true;
};

constexpr auto idField = field::fact("id");

/// Where a record comes from, the last of what is said of it.
void fieldsOf(auto& visit, auto& from) {
    visit(field::fact("author"), from.author);
    visit(field::fact("byCoordinator"), from.byCoordinator);
    visit(field::fact("writtenAt"), from.writtenAt);
    visit(field::fact("audience"), from.audience);
}

/// What follows from the fields, for whoever reads the JSON.
void writeDerived(Record&, const auto&) {}
void writeDerived(Record& to, const Goal& goal) {
    to.number("progress", goal.progress());
}

} // namespace

template <class Of>
requires requires {
    RecordOf<Of>::kind;
}
std::string toJson(const Of& record) {
    Record json;
    FieldWriter visit(json);
    if constexpr (isAuthored<Of>)
        visit(idField, record.id);
    RecordOf<Of>::fields(visit, record);
    writeDerived(json, record);
    if constexpr (isAuthored<Of>)
        fieldsOf(visit, record.from);
    return json.finish();
}

template <class Of>
requires requires {
    RecordOf<Of>::kind;
}
std::optional<Of> fromJson(std::string_view document) {
    const auto json = Json::parse(document, nullptr, false);
    if (!json.is_object())
        return std::nullopt;
    Of record;
    FieldReader visit(json);
    if constexpr (isAuthored<Of>)
        visit(idField, record.id);
    RecordOf<Of>::fields(visit, record);
    if constexpr (isAuthored<Of>)
        fieldsOf(visit, record.from);
    return visit.isReadable() ? std::optional(std::move(record)) : std::nullopt;
}

namespace {

template <class... Of>
auto functionsOf(RecordList<Of...>) {
    return std::tuple{std::pair{static_cast<std::string (*)(const Of&)>(&toJson<Of>),
                                static_cast<std::optional<Of> (*)(std::string_view)>(&fromJson<Of>)}...};
}

} // namespace

/// Both for every kind. Nobody reads it: that it is seen from elsewhere makes the compiler write the functions down,
/// which are called from other rooms only.
extern const decltype(functionsOf(AllRecords{})) jsonOfEveryKind;
const decltype(functionsOf(AllRecords{})) jsonOfEveryKind = functionsOf(AllRecords{});

std::vector<Audience> audiencesIn(std::string_view document) {
    std::vector<Audience> audiences;
    if (document.empty())
        return audiences;
    const auto read = nlohmann::json::parse(document, nullptr, false);
    const auto add = [&](const nlohmann::json& record) {
        if (!record.is_object())
            audiences.push_back(Audience::AuthorOnly);
        else if (const auto said = record.find("audience"); said != record.end())
            audiences.push_back(said->is_string()
                                    ? enumOf<Audience>(said->get<std::string>()).value_or(Audience::AuthorOnly)
                                    : Audience::AuthorOnly);
    };
    if (read.is_array())
        std::ranges::for_each(read, add);
    else
        add(read);
    return audiences;
}

std::optional<std::int64_t> numberIn(std::string_view document, std::string_view name) {
    const auto read = nlohmann::json::parse(document, nullptr, false);
    if (!read.is_object())
        return std::nullopt;
    const auto said = read.find(name);
    if (said == read.end())
        return std::nullopt;
    if (said->is_number_integer())
        return said->get<std::int64_t>();
    std::int64_t number = 0;
    const auto text = said->is_string() ? said->get<std::string>() : std::string();
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && !text.empty() ? std::optional(number)
                                                                                     : std::nullopt;
}

} // namespace mentoring::formats
