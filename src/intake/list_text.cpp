#include "intake/list_text.h"

#include <algorithm>
#include <array>

#include "cell_values.h"

namespace mentoring::intake {

namespace {

constexpr std::string_view arrow = "→";

/// Whether a text, bare in a list, could be read as anything but itself.
bool wantsQuotes(const ListPart& part) {
    const auto& text = part.text;
    if (part.quoted || text.empty() || saysNobody(text))
        return true;
    const bool outerBlank = text.front() == ' ' || text.back() == ' ';
    const bool bullet = text.front() == '-' || text.front() == '*' || text.starts_with("•") || text.starts_with("·");
    return outerBlank || bullet || text.find_first_of(";|,/&\n\r\t\"()[]") != std::string::npos;
}

std::string inQuotes(std::string_view text) {
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

class ListParser {
public:
    ListParser(std::string_view text, Notes notes) : m_rest(text), m_notes(notes) {}

    std::optional<std::vector<ListPart>> run() {
        std::vector<ListPart> parts;
        bool saysMore = false;
        while (true) {
            ListPart part;
            skipBlanks();
            if (m_rest.starts_with('"') ? !quotedPart(part) : !barePart(part))
                return std::nullopt;
            saysMore = saysMore || part.quoted || !part.note.empty();
            parts.push_back(std::move(part));
            if (m_rest.empty())
                break;
            m_rest.remove_prefix(1); // the semicolon
        }
        return saysMore ? std::optional(std::move(parts)) : std::nullopt;
    }

private:
    void skipBlanks() {
        while (m_rest.starts_with(' '))
            m_rest.remove_prefix(1);
    }

    [[nodiscard]] bool atEnd() const { return m_rest.empty() || m_rest.front() == ';'; }

    bool quoted(std::string& into) {
        m_rest.remove_prefix(1);
        while (!m_rest.empty()) {
            if (m_rest.starts_with("\"\"")) {
                into += '"';
                m_rest.remove_prefix(2);
            } else if (m_rest.front() == '"') {
                m_rest.remove_prefix(1);
                return true;
            } else {
                into += m_rest.front();
                m_rest.remove_prefix(1);
            }
        }
        return false;
    }

    bool note(std::string& into) {
        m_rest.remove_prefix(1); // the bracket
        if (m_rest.starts_with('"')) {
            if (!quoted(into))
                return false;
        } else {
            const auto end = std::min(m_rest.find(')'), m_rest.size());
            into = m_rest.substr(0, end);
            m_rest.remove_prefix(end);
        }
        if (!m_rest.starts_with(')'))
            return false;
        m_rest.remove_prefix(1);
        skipBlanks();
        return atEnd();
    }

    bool quotedPart(ListPart& part) {
        part.quoted = true;
        if (!quoted(part.text))
            return false;
        skipBlanks();
        if (m_notes == Notes::Read && m_rest.starts_with('('))
            return note(part.note);
        return atEnd();
    }

    bool barePart(ListPart& part) {
        const auto end = m_rest.find_first_of(m_notes == Notes::Read ? ";(\"" : ";\"");
        part.text = cleanText(m_rest.substr(0, end));
        m_rest.remove_prefix(std::min(end, m_rest.size()));
        if (m_rest.starts_with('"') || part.text.empty() || part.text.find_first_of(",|/&\n\r") != std::string::npos)
            return false;
        return !m_rest.starts_with('(') || note(part.note);
    }

    std::string_view m_rest;
    Notes m_notes;
};

std::optional<int> levelIn(std::string_view text) {
    if (text.size() != 1 || text[0] < '0' + lowestSkillLevel || text[0] > '0' + highestSkillLevel)
        return std::nullopt;
    return text[0] - '0';
}

std::optional<int> importanceIn(std::string_view text) {
    static constexpr std::array<std::pair<std::string_view, int>, 7> words{{
        {"useful", 1},
        {"utile", 1},
        {"important", 2},
        {"importante", 2},
        {"essential", 3},
        {"essentielle", 3},
        {"essentiel", 3},
    }};
    const auto folded = foldText(text);
    const auto found = std::ranges::find(words, std::string_view(folded), &std::pair<std::string_view, int>::first);
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

std::string listText(std::span<const ListPart> parts) {
    std::string text;
    for (const auto& part : parts) {
        if (!text.empty())
            text += "; ";
        text += wantsQuotes(part) ? inQuotes(part.text) : part.text;
        if (part.note.empty())
            continue;
        const bool plain = part.note.find_first_of(";()\"\n\r") == std::string::npos;
        text += " (" + (plain ? part.note : inQuotes(part.note)) + ')';
    }
    return text;
}

std::optional<std::vector<ListPart>> ownList(std::string_view text, Notes notes) {
    if (text.find_first_of(notes == Notes::Read ? "\"(" : "\"") == std::string_view::npos)
        return std::nullopt;
    return ListParser(text, notes).run();
}

std::string skillNote(const SoughtSkill& skill, std::string_view importance) {
    std::string note;
    if (skill.presentLevel)
        note = std::to_string(*skill.presentLevel) + std::string(arrow);
    if (skill.targetLevel)
        note += std::to_string(*skill.targetLevel);
    if (!importance.empty())
        note += (note.empty() ? "" : ", ") + std::string(importance);
    return note;
}

std::optional<SkillNote> skillNoteFrom(std::string_view text) {
    SkillNote note;
    auto levels = text;
    if (const auto comma = text.find(','); comma != std::string_view::npos) {
        note.importance = importanceIn(cleanText(text.substr(comma + 1)));
        if (!note.importance)
            return std::nullopt;
        levels = text.substr(0, comma);
    } else if ((note.importance = importanceIn(text))) {
        return note;
    }
    const auto cleaned = cleanText(levels);
    levels = cleaned;
    for (const std::string_view sign : {arrow, std::string_view("->")}) {
        const auto at = levels.find(sign);
        if (at == std::string_view::npos)
            continue;
        const auto before = cleanText(levels.substr(0, at));
        const auto behind = cleanText(levels.substr(at + sign.size()));
        note.present = levelIn(before);
        note.level = levelIn(behind);
        note.isWhole = true;
        const bool fits = (note.present || before.empty()) && (note.level || behind.empty()) &&
                          (note.present || note.level) && note.present.value_or(0) <= note.level.value_or(5);
        return fits ? std::optional(note) : std::nullopt;
    }
    note.level = levelIn(levels);
    return note.level ? std::optional(note) : std::nullopt;
}

} // namespace mentoring::intake
