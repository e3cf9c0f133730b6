#include "formats/entity_json.h"

#include <cassert>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <utility>
#include <vector>

#include "json_record.h"
#include "mentoring/person_facts.h"
#include "program_plan_json.h"

namespace mentoring::formats {

struct JsonWriter::Nesting {
    struct Level {
        bool isObject = false;
        bool isEmpty = true;
    };
    std::vector<Level> levels;
    bool afterKey = false;
};

JsonWriter::JsonWriter(Style style) : m_nesting(std::make_unique<Nesting>()), m_style(style) {}
JsonWriter::~JsonWriter() = default;

void JsonWriter::lineBreak() {
    if (m_style == Style::Indented) {
        m_text += '\n';
        m_text.append(m_nesting->levels.size() * 2, ' ');
    }
}

void JsonWriter::separate() {
    if (std::exchange(m_nesting->afterKey, false))
        return;
    if (m_nesting->levels.empty()) {
        assert(m_text.empty());
        return;
    }
    auto& level = m_nesting->levels.back();
    if (!std::exchange(level.isEmpty, false))
        m_text += ',';
    lineBreak();
}

JsonWriter& JsonWriter::beginObject() {
    separate();
    m_text += '{';
    m_nesting->levels.push_back({true, true});
    return *this;
}

JsonWriter& JsonWriter::endObject() {
    assert(!m_nesting->levels.empty() && m_nesting->levels.back().isObject && !m_nesting->afterKey);
    const bool wasEmpty = m_nesting->levels.back().isEmpty;
    m_nesting->levels.pop_back();
    if (!wasEmpty)
        lineBreak();
    m_text += '}';
    return *this;
}

JsonWriter& JsonWriter::beginArray() {
    separate();
    m_text += '[';
    m_nesting->levels.push_back({false, true});
    return *this;
}

JsonWriter& JsonWriter::endArray() {
    assert(!m_nesting->levels.empty() && !m_nesting->levels.back().isObject);
    const bool wasEmpty = m_nesting->levels.back().isEmpty;
    m_nesting->levels.pop_back();
    if (!wasEmpty)
        lineBreak();
    m_text += ']';
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
    assert(!m_nesting->levels.empty() && m_nesting->levels.back().isObject && !m_nesting->afterKey);
    separate();
    quote(name);
    m_text += m_style == Style::Indented ? ": " : ":";
    m_nesting->afterKey = true;
    return *this;
}

namespace {

// Length of the well-formed UTF-8 sequence at the start, 0 when there is none (RFC 3629).
std::size_t sequenceLength(std::string_view text) {
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const auto continues = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const auto lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return continues(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const bool shortest = lead != 0xE0 || byte(1) >= 0xA0;
        const bool noSurrogate = lead != 0xED || byte(1) < 0xA0;
        return continues(1) && continues(2) && shortest && noSurrogate ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const bool inRange = (lead != 0xF0 || byte(1) >= 0x90) && (lead != 0xF4 || byte(1) < 0x90);
        return continues(1) && continues(2) && continues(3) && inRange ? 4 : 0;
    }
    return 0;
}

/// Of a well-formed sequence of up to three bytes; 0 for longer ones, none of which is an order.
unsigned codeOf(std::string_view sequence) {
    const auto byte = [&](std::size_t i, unsigned mask) { return static_cast<unsigned char>(sequence[i]) & mask; };
    switch (sequence.size()) {
    case 1:
        return byte(0, 0x7FU);
    case 2:
        return (byte(0, 0x1FU) << 6U) | byte(1, 0x3FU);
    case 3:
        return (byte(0, 0x0FU) << 12U) | (byte(1, 0x3FU) << 6U) | byte(2, 0x3FU);
    default:
        return 0;
    }
}

/// What a terminal obeys and does not show, C0, DEL and C1, and what turns the direction of text; escaped, so that a
/// document printed as it is does no harm.
bool isOrder(unsigned code) {
    return (code > 0 && code < 0x20) || (code >= 0x7F && code < 0xA0) || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069);
}

} // namespace

void JsonWriter::escape(unsigned code) {
    char escaped[8];
    std::snprintf(escaped, sizeof escaped, "\\u%04x", code & 0xFFFFU);
    m_text += escaped;
}

void JsonWriter::quote(std::string_view text) {
    m_text += '"';
    while (!text.empty()) {
        const auto length = sequenceLength(text);
        if (length == 0) {
            m_text += "\xEF\xBF\xBD";
            text.remove_prefix(1);
            continue;
        }
        const char c = text.front();
        if (c == '"' || c == '\\') {
            m_text += '\\';
            m_text += c;
        } else if (c == '\n') {
            m_text += "\\n";
        } else if (c == '\t') {
            m_text += "\\t";
        } else if (c == '\r') {
            m_text += "\\r";
        } else if (const auto code = codeOf(text.substr(0, length)); isOrder(code) || c == '\0') {
            escape(code);
        } else {
            m_text += text.substr(0, length);
        }
        text.remove_prefix(length);
    }
    m_text += '"';
}

JsonWriter& JsonWriter::value(std::string_view text) {
    separate();
    quote(text);
    return *this;
}

JsonWriter& JsonWriter::value(bool truth) {
    separate();
    m_text += truth ? "true" : "false";
    return *this;
}

JsonWriter& JsonWriter::value(std::int64_t number) {
    separate();
    m_text += std::to_string(number);
    return *this;
}

JsonWriter& JsonWriter::value(std::uint64_t number) {
    separate();
    m_text += std::to_string(number);
    return *this;
}

JsonWriter& JsonWriter::value(double number) {
    if (!std::isfinite(number))
        return null();
    separate();
    char digits[32];
    const auto [end, error] = std::to_chars(digits, digits + sizeof digits, number);
    m_text.append(digits, error == std::errc{} ? end : digits);
    return *this;
}

JsonWriter& JsonWriter::null() {
    separate();
    m_text += "null";
    return *this;
}

JsonWriter& JsonWriter::raw(std::string_view json) {
    separate();
    m_text += json;
    return *this;
}

namespace {

void write(Record& record, std::string_view name, const std::string& text) {
    record.text(name, text);
}
void write(Record& record, std::string_view name, const std::vector<std::string>& texts) {
    record.texts(name, texts);
}
void write(Record& record, std::string_view name, const std::optional<Level>& level) {
    record.number(name, level);
}
void write(Record& record, std::string_view name, const std::optional<Date>& day) {
    record.date(name, day);
}
void write(Record& record, std::string_view name, const std::optional<PersonId>& person) {
    record.id(name, person.value_or(PersonId{}));
}

void write(JsonWriter& json, const CustomContent& content) {
    if (const auto* text = std::get_if<std::string>(&content)) {
        json.value(*text);
    } else if (const auto* number = std::get_if<double>(&content)) {
        json.value(*number);
    } else if (const auto* date = std::get_if<Date>(&content)) {
        json.value(date->ok() ? toIso(*date) : std::string{});
    } else {
        json.beginArray();
        for (const auto& one : std::get<std::vector<std::string>>(content))
            json.value(one);
        json.endArray();
    }
}

} // namespace

std::string toJson(const Person& person) {
    Record record;
    record.id("id", person.id);
    for (const auto& fact : personFacts)
        std::visit([&](const auto member) { write(record, fact.name, person.*member); }, fact.member);
    if (person.addressForm != AddressForm::Neutral)
        record.word("addressForm", wordOf(person.addressForm));
    if (!person.customValues.empty()) {
        record.json().key("custom").beginObject();
        for (const auto& value : person.customValues)
            write(record.json().key(std::to_string(value.field.value)), value.content);
        record.json().endObject();
    }
    record.truth("archived", person.archived);
    return record.finish();
}

std::string toJson(const Participation& part) {
    Record record;
    record.id("id", part.id);
    record.id("program", part.program);
    record.id("person", part.person);
    record.truth("asMentor", part.asMentor);
    record.truth("asMentee", part.asMentee);
    if (!part.offers.empty()) {
        record.json().key("offers").beginArray();
        for (const auto& offer : part.offers)
            record.json()
                .beginObject()
                .member("skill", std::to_string(offer.skill.value))
                .member("level", offer.level)
                .endObject();
        record.json().endArray();
    }
    if (!part.seeks.empty()) {
        record.json().key("seeks").beginArray();
        for (const auto& sought : part.seeks) {
            record.json()
                .beginObject()
                .member("skill", std::to_string(sought.skill.value))
                .member("importance", sought.importance);
            if (sought.presentLevel)
                record.json().member("presentLevel", *sought.presentLevel);
            if (sought.targetLevel)
                record.json().member("targetLevel", *sought.targetLevel);
            record.json().endObject();
        }
        record.json().endArray();
    }
    record.number("capacity", part.capacity);
    record.truth("paused", part.paused);
    record.date("pausedUntil", part.pausedUntil);
    record.text("pauseReason", part.pauseReason);
    record.word("state", wordOf(part.state));
    record.text("stateReason", part.stateReason);
    record.date("waitingSince", part.waitingSince);
    record.truth("nominated", part.nominated);
    record.ids("mentorWishes", part.mentorWishes);
    record.ids("menteeWishes", part.menteeWishes);
    return record.finish();
}

std::string toJson(const Skill& skill) {
    Record record;
    record.id("id", skill.id);
    record.word("kind", wordOf(skill.kind));
    record.text("nameEn", skill.nameEn);
    record.text("nameFr", skill.nameFr);
    return record.finish();
}

void writeTexts(Record& record, const Bilingual& text) {
    record.text("en", text.en);
    record.text("fr", text.fr);
}

std::string bilingual(const Bilingual& text) {
    Record record;
    writeTexts(record, text);
    return record.finish();
}

void writePlan(Record& record, const ProgramPlan& plan) {
    record.word("programKind", wordOf(plan.kind));
    record.number("rhythmWeeks", plan.rhythmWeeks);
    record.number("durationMonths", plan.durationMonths);
    record.list("objectives", plan.objectives, [](Record& part, const ProgramObjective& objective) {
        writeTexts(part, objective.text);
        if (!objective.measure.isEmpty())
            part.json().key("measure").raw(bilingual(objective.measure));
        part.number("baseline", objective.baseline);
        part.number("goal", objective.goal);
        part.number("value", objective.value);
        part.date("valueOn", objective.valueOn);
    });
    record.list("phases", plan.phases, [](Record& part, const ProgramPhase& phase) {
        writeTexts(part, phase.name);
        part.list("milestones", phase.milestones, [](Record& inner, const ProgramMilestone& milestone) {
            writeTexts(inner, milestone.text);
            inner.number("weeks", milestone.weeks);
        });
    });
    record.list("training", plan.training, [](Record& part, const TrainingItem& item) {
        writeTexts(part, item.text);
        part.word("for", wordOf(item.side));
    });
}

std::string toJson(const Program& program) {
    Record record;
    record.id("id", program.id);
    record.text("name", program.name);
    record.text("purpose", program.purpose);
    record.text("successMeasures", program.successMeasures);
    record.text("sponsor", program.sponsor);
    record.word("mode", wordOf(program.mode));
    record.date("startsOn", program.startsOn);
    record.date("endsOn", program.endsOn);
    record.number("defaultCapacity", program.defaultCapacity);
    record.text("eligibility", program.plan.eligibility);
    writePlan(record, program.plan);
    record.date("closedOn", program.closedOn);
    return record.finish();
}

std::string toJson(const CustomField& field) {
    Record record;
    record.id("id", field.id);
    record.text("name", field.name);
    record.word("kind", wordOf(field.kind));
    record.texts("choices", field.choices);
    return record.finish();
}

std::string toJson(const Mentorship& mentorship) {
    Record record;
    record.id("id", mentorship.id);
    record.id("program", mentorship.program);
    record.id("mentor", mentorship.mentor);
    record.id("mentee", mentorship.mentee);
    record.word("state", wordOf(mentorship.state));
    record.date("startedOn", mentorship.startedOn);
    record.date("endedOn", mentorship.endedOn);
    record.number("score", mentorship.score);
    record.text("reason", mentorship.reason);
    if (mentorship.mentorSaidYes)
        record.truth("mentorSaidYes", true);
    if (mentorship.menteeSaidYes)
        record.truth("menteeSaidYes", true);
    if (mentorship.endsOn)
        record.date("endsOn", mentorship.endsOn);
    if (mentorship.backOn)
        record.date("backOn", mentorship.backOn);
    if (!mentorship.pauseReason.empty())
        record.text("pauseReason", mentorship.pauseReason);
    if (mentorship.endReason != EndReason::NotSaid)
        record.word("endReason", wordOf(mentorship.endReason));
    if (mentorship.endedBy != PairVoice::NotSaid)
        record.word("endedBy", wordOf(mentorship.endedBy));
    if (mentorship.follows.isSet())
        record.id("follows", mentorship.follows);
    return record.finish();
}

std::string toJson(const PairDecision& decision) {
    Record record;
    record.id("id", decision.id);
    record.id("program", decision.program);
    record.id("mentor", decision.mentor);
    record.id("mentee", decision.mentee);
    record.word("verdict", wordOf(decision.verdict));
    record.truth("byHand", decision.byHand);
    record.text("reason", decision.reason);
    return record.finish();
}

std::string toJson(const NeverPair& pair) {
    Record record;
    record.id("id", pair.id);
    record.id("one", pair.one);
    record.id("other", pair.other);
    record.text("reason", pair.reason);
    record.id("author", pair.author);
    if (pair.program.isSet())
        record.id("program", pair.program);
    return record.finish();
}

} // namespace mentoring::formats
