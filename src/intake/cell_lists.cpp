// Several answers in one cell: see splitList and splitAnswers in cell_values.h.
#include <algorithm>
#include <array>
#include <unordered_set>

#include "cell_values.h"
#include "mentoring/check.h"
#include "text/ascii.h"

namespace mentoring::intake {

namespace {

constexpr std::size_t longestLabel = 60; ///< bytes; what is longer is a sentence
constexpr std::size_t mostWords = 6;

bool isBlank(char c) {
    return c == ' ' || c == '\t';
}

/// A part of a cell, with what stood in front of it: the commas of a protected text are put together again.
struct Piece {
    std::size_t begin = 0;
    std::size_t end = 0;
};

std::string_view trimmed(std::string_view text) {
    const auto begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

constexpr std::size_t noMark = std::string_view::npos - 1;

/// Where the mark that opens at `at` closes again; npos when it never does, `noMark` when none opens there.
std::size_t closing(std::string_view text, std::size_t at) {
    struct Marks {
        std::string_view open;
        std::string_view close;
    };
    static constexpr Marks marks[] = {
        {"(", ")"}, {"[", "]"}, {"\"", "\""}, {"\xE2\x80\x9C", "\xE2\x80\x9D"}, {"\xC2\xAB", "\xC2\xBB"}};
    for (const auto& mark : marks) {
        if (!text.substr(at).starts_with(mark.open))
            continue;
        std::size_t depth = 1;
        for (auto i = at + mark.open.size(); i < text.size(); ++i) {
            const auto rest = text.substr(i);
            if (rest.starts_with(mark.close)) {
                if (--depth == 0)
                    return i + mark.close.size() - 1;
            } else if (rest.starts_with(mark.open)) {
                ++depth;
            }
        }
        return std::string_view::npos;
    }
    return noMark;
}

/// Splits at what `separator` says stands at a place (its length, 0 for none), outside brackets and quotation marks.
template <class Separator>
std::vector<Piece> piecesOf(std::string_view text, std::size_t begin, std::size_t end, Separator separator) {
    std::vector<Piece> pieces;
    std::size_t start = begin;
    int unclosed = 0; // is looked for a few times only, or long cells would cost their square
    for (std::size_t i = begin; i < end;) {
        if (const auto length = separator(i)) {
            pieces.push_back({start, i});
            i += length;
            start = i;
            continue;
        }
        const char c = text[i];
        if (unclosed < 8 && (c == '(' || c == '[' || c == '"' || c == '\xE2' || c == '\xC2')) {
            const auto close = closing(text.substr(0, end), i);
            if (close < noMark) {
                i = close + 1;
                continue;
            }
            unclosed += close == noMark ? 0 : 1;
        }
        ++i;
    }
    pieces.push_back({start, end});
    return pieces;
}

std::size_t bulletAt(std::string_view text, std::size_t at) {
    const auto rest = text.substr(at);
    for (const std::string_view bullet :
         {"\xE2\x80\xA2", "\xE2\x97\xA6", "\xE2\x96\xAA", "\xE2\x97\x8F", "\xE2\x80\xA3", "\xE2\x88\x99",
          "\xE2\x9E\xA2", "\xE2\x98\x90", "\xE2\x98\x91", "\xE2\x9C\x93", "\xE2\x9C\x94", "\xEF\x82\xB7",
          "\xE2\x9C\x85", "\xE2\x96\xBA", "\xE2\x96\xA0", "\xE2\x97\x86", "\xE2\x9E\xA4", "\xE2\x96\xB6"}) {
        if (!rest.starts_with(bullet))
            continue;
        // A mark that is to be drawn in colour says so behind it.
        const bool isDrawn = rest.substr(bullet.size()).starts_with("\xEF\xB8\x8F");
        return bullet.size() + (isDrawn ? 3 : 0);
    }
    // The middle dot stands inside words too: "formateur·rice", "col·legi".
    const bool afterBlank = at == 0 || isBlank(text[at - 1]) || text[at - 1] == '\n';
    if (afterBlank && rest.starts_with("\xC2\xB7"))
        return 2;
    return 0;
}

/// "1. ", "2) ", "- ", "* " at the beginning of a line; their length with the blank.
std::size_t markerAt(std::string_view text, std::size_t at) {
    std::size_t i = at;
    while (i < text.size() && i - at < 2 && text::isDigit(text[i]))
        ++i;
    if (i > at && i + 1 < text.size() && (text[i] == '.' || text[i] == ')' || text[i] == '/') && isBlank(text[i + 1]))
        return i + 2 - at;
    // "a) Python b) SQL"
    if (at + 2 < text.size() && text[at] >= 'a' && text[at] <= 'h' && text[at + 1] == ')' && isBlank(text[at + 2]))
        return 3;
    const auto rest = text.substr(at);
    for (const std::string_view dash : {"-", "*", "+", "\xE2\x80\x93", "\xE2\x80\x94"})
        if (rest.starts_with(dash) && rest.size() > dash.size() && isBlank(rest[dash.size()]))
            return dash.size() + 1;
    return 0;
}

bool isBracketedList(std::string_view text) {
    // "[SQL, Excel]" as well: brackets around a whole cell are no part of a name.
    if (text.size() > 2 && text.front() == '[' && text.back() == ']' && closing(text, 0) == text.size() - 1)
        return true;
    // What programs make of lists: "{SQL,Excel}", "('SQL', 'Excel')".
    if (text.size() > 2 && text.front() == '{' && text.back() == '}')
        return true;
    return text.size() > 4 && text.starts_with("('") && (text.ends_with("')") || text.ends_with("',)"));
}

std::size_t wordsIn(std::string_view text) {
    std::size_t words = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        words += !isBlank(text[i]) && (i == 0 || isBlank(text[i - 1])) ? 1U : 0U;
    return words;
}

bool isSentence(std::string_view text) {
    for (const std::string_view speaker :
         {"I ", "I'", "I\xE2\x80\x99", "We ", "My ", "Je ", "J'", "J\xE2\x80\x99", "Nous "})
        if (text.starts_with(speaker) && wordsIn(text) > 2)
            return true;
    return text.size() > longestLabel || wordsIn(text) > mostWords;
}

/// "Other: …" of a form: what stands behind is one answer, whatever commas it has.
bool beginsOther(std::string_view text) {
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || colon > 24)
        return false;
    const std::string word = foldWords(text.substr(0, colon));
    return word == "other" || word == "others" || word == "autre" || word == "autres" ||
           word == "other please specify" || word == "autre precisez" || word == "andere" || word == "sonstiges" ||
           word == "otro" || word == "altro";
}

bool beginsSmall(std::string_view text) {
    const std::string_view rest = trimmed(text);
    return !rest.empty() && rest.front() >= 'a' && rest.front() <= 'z';
}

std::string_view withoutJoint(std::string_view text) {
    for (const std::string_view joint : {"and ", "et ", "And ", "Et ", "& ", "ou ", "or "})
        if (text.starts_with(joint))
            return trimmed(text.substr(joint.size()));
    return text;
}

std::string_view withoutQuotes(std::string_view text) {
    if (text.size() > 2 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front() &&
        text.find(text.front(), 1) == text.size() - 1)
        return trimmed(text.substr(1, text.size() - 2));
    for (const auto& [open, close] :
         {std::pair<std::string_view, std::string_view>{"\xE2\x80\x9C", "\xE2\x80\x9D"}, {"\xC2\xAB", "\xC2\xBB"}})
        if (text.starts_with(open) && text.ends_with(close) && closing(text, 0) == text.size() - 1)
            return trimmed(text.substr(open.size(), text.size() - open.size() - close.size()));
    return text;
}

class Answers {
public:
    Answers(std::string_view text, const KnownText& isKnown, bool knownHaveCommas)
        : m_text(text), m_isKnown(isKnown), m_knownHaveCommas(knownHaveCommas) {}

    std::vector<Answer> run() {
        const auto whole = trimmed(m_text);
        if (known(whole)) {
            keep(whole);
            return std::move(m_answers);
        }
        std::size_t begin = static_cast<std::size_t>(whole.data() - m_text.data());
        std::size_t end = begin + whole.size();
        if (whole.empty())
            return {};
        m_bracketed = isBracketedList(whole);
        if (m_bracketed) {
            ++begin;
            --end;
        }
        m_fromSharePoint = m_text.find(";#") != std::string_view::npos;
        m_isTyped = std::ranges::none_of(whole, [](char c) { return c >= 'A' && c <= 'Z'; });
        m_begin = begin;
        // "- Python - SQL" and "1. Python 2. SQL" on one line.
        m_dashes = markerAt(m_text, begin) != 0;
        m_numbered = m_dashes && text::isDigit(m_text[begin]);
        m_nextNumber = 1;
        const auto lines = piecesOf(m_text, begin, end, [&](std::size_t at) { return hardAt(at); });
        m_isMixed = lines.size() > 1 && !m_isTyped;
        for (const auto& line : lines) {
            m_andIsPartOfNames = false;
            splitAtCommas(line);
        }
        return std::move(m_answers);
    }

private:
    [[nodiscard]] bool known(std::string_view text) const { return m_isKnown && m_isKnown(text); }

    [[nodiscard]] std::size_t hardAt(std::size_t at) {
        const char c = m_text[at];
        const bool isLettered = m_dashes && at + 1 < m_text.size() && m_text[at + 1] == ')';
        if ((c >= 'a' && c <= 'z' && !isLettered) || (c >= 'A' && c <= 'Z') || c == ' ')
            return 0;
        if (c == ';')
            return at + 1 < m_text.size() && m_text[at + 1] == '#' ? 2 : 1;
        if (c == '|' || c == '\n' || c == '\r' || c == '\t')
            return 1;
        if (c == '<') {
            for (const std::string_view mark : {"<br>", "<br/>", "<br />", "<BR>"})
                if (m_text.substr(at).starts_with(mark))
                    return mark.size();
        }
        if (c == '\\' && at + 1 < m_text.size() && m_text[at + 1] == 'n')
            return 2; // a line break that some program has spelled out
        if (const auto bullet = bulletAt(m_text, at))
            return bullet;
        const bool afterBlank = at > m_begin && isBlank(m_text[at - 1]);
        if (m_dashes && (afterBlank || at == m_begin)) {
            const auto marker = markerAt(m_text, at);
            if (marker != 0 && text::isDigit(m_text[at]) == m_numbered) {
                if (!m_numbered)
                    return marker;
                // Only the numbers that come next part: "Section 7. of" does not.
                if (std::to_string(m_nextNumber) == m_text.substr(at, std::to_string(m_nextNumber).size())) {
                    ++m_nextNumber;
                    return marker;
                }
            }
        }
        // " / " between labels; "CI/CD" is one.
        if (c == '/' && afterBlank && at + 1 < m_text.size() && isBlank(m_text[at + 1]))
            return 1;
        return 0;
    }

    void splitAtCommas(const Piece& hard) {
        auto begin = hard.begin;
        while (begin < hard.end && (isBlank(m_text[begin]) || m_text[begin] == '\n' || m_text[begin] == '\r'))
            ++begin;
        begin += begin < hard.end ? markerAt(m_text.substr(0, hard.end), begin) : 0;
        const auto line = trimmed(m_text.substr(begin, hard.end - begin));
        if (line.empty())
            return;
        if (known(line) || beginsOther(line)) {
            keep(line);
            return;
        }
        const auto pieces =
            piecesOf(m_text, begin, hard.end, [&](std::size_t at) -> std::size_t { return m_text[at] == ',' ? 1 : 0; });
        // "Research and Development, Health and Safety": where it joins words inside names it ends no list.
        for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
            const auto piece = ' ' + std::string(m_text.substr(pieces[i].begin, pieces[i].end - pieces[i].begin));
            for (const std::string_view joint : {" and ", " et ", " und ", " y "})
                m_andIsPartOfNames = m_andIsPartOfNames || piece.find(joint) != std::string::npos;
        }
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            std::size_t last = i;
            if (m_knownHaveCommas) {
                // Known skills with commas in them, the longest first.
                for (std::size_t count = std::min<std::size_t>(pieces.size() - i, 4); count > 1 && last == i; --count)
                    if (known(trimmed(m_text.substr(pieces[i].begin, pieces[i + count - 1].end - pieces[i].begin))))
                        last = i + count - 1;
            }
            const auto piece = trimmed(m_text.substr(pieces[i].begin, pieces[i].end - pieces[i].begin));
            if (last == i && beginsOther(piece))
                last = pieces.size() - 1;
            // A sentence goes on behind its commas, and so does a label where something else parts the labels:
            // "Reading, writing; Chess".
            if (last == i && (m_isMixed || isSentence(piece)) && !known(piece))
                while (
                    last + 1 < pieces.size() &&
                    beginsSmall(m_text.substr(pieces[last + 1].begin, pieces[last + 1].end - pieces[last + 1].begin)))
                    ++last;
            const auto text = trimmed(m_text.substr(pieces[i].begin, pieces[last].end - pieces[i].begin));
            const bool endsList = pieces.size() > 1 && last + 1 == pieces.size() && last == i;
            if (!endsList || !splitAtAnd(text))
                keep(text);
            i = last;
        }
    }

    /// "SQL and Excel" at the end of "Python, SQL and Excel"; "Research and development" is one.
    bool splitAtAnd(std::string_view text) {
        if (known(text) || isSentence(text))
            return false;
        for (const std::string_view joint : {" and ", " et ", " und ", " y "}) {
            const auto at = text.find(joint);
            if (at == std::string_view::npos || text.find(joint, at + 1) != std::string_view::npos)
                continue;
            const auto front = trimmed(text.substr(0, at));
            const auto behind = trimmed(text.substr(at + joint.size()));
            if ((known(front) && known(behind)) || (!m_andIsPartOfNames && (m_isTyped || !beginsSmall(behind)))) {
                keep(front);
                keep(behind);
                return true;
            }
        }
        return false;
    }

    void keep(std::string_view text) {
        if (!known(text))
            text = withoutQuotes(withoutJoint(text));
        std::string value = cleanText(text);
        // The full stop of somebody who writes in sentences: "Python, SQL."
        if (value.size() > 3 && value.find('.') == value.size() - 1 && !known(value))
            value.pop_back();
        if (value.empty() || (!known(value) && (isPlaceholder(value) || saysUnknown(value) || isNothingToAdd(value))))
            return;
        // SharePoint writes "1;#Python;#2;#SQL": the numbers are its own.
        if (m_fromSharePoint && value.find_first_not_of("0123456789#") == std::string::npos)
            return;
        if (!m_seen.insert(foldText(value)).second)
            return;
        const bool isOwn = !known(value);
        const bool sentence = isOwn && isSentence(value);
        const bool noLabel = isOwn && pointsElsewhere(value);
        m_answers.push_back({std::move(value), sentence, noLabel});
    }

    [[nodiscard]] static bool isNothingToAdd(std::string_view text) {
        const std::string folded = foldWords(text.size() > 30 ? text.substr(0, 30) : text);
        static constexpr auto words = std::to_array<std::string_view>({"n a",
                                                                       "na",
                                                                       "rien",
                                                                       "nothing",
                                                                       "none yet",
                                                                       "no",
                                                                       "non",
                                                                       "aucune competence",
                                                                       "pas de reponse",
                                                                       "sans reponse",
                                                                       "rien de particulier",
                                                                       "keine",
                                                                       "none of the above",
                                                                       "none of these",
                                                                       "none specified",
                                                                       "aucun de ces choix",
                                                                       "aucune de ces reponses",
                                                                       "aucun des choix",
                                                                       "aucune des reponses",
                                                                       "aucun d entre eux",
                                                                       "rien de tout cela",
                                                                       "je ne sais pas",
                                                                       "ne sait pas",
                                                                       "ne sais pas",
                                                                       "i don t know",
                                                                       "don t know",
                                                                       "dont know",
                                                                       "do not know",
                                                                       "not sure",
                                                                       "not sure yet",
                                                                       "nothing yet",
                                                                       "nothing special",
                                                                       "pas encore",
                                                                       "rien pour l instant",
                                                                       "pour l instant rien",
                                                                       "no idea",
                                                                       "aucune idee",
                                                                       "other",
                                                                       "others",
                                                                       "autre",
                                                                       "autres",
                                                                       "andere",
                                                                       "sonstiges",
                                                                       "otro",
                                                                       "x",
                                                                       "no skills",
                                                                       "no skill",
                                                                       "etc",
                                                                       "to discuss",
                                                                       "a discuter",
                                                                       "not yet",
                                                                       "no preference",
                                                                       "pas de preference",
                                                                       "sans preference",
                                                                       "weiss nicht"});
        if (std::ranges::find(words, folded) != words.end())
            return true;
        // "Aucune pour l’instant", "None at the moment"
        static constexpr auto beginnings =
            std::to_array<std::string_view>({"aucun ", "aucune ", "rien ", "none ", "nothing ", "pas ", "no "});
        static constexpr auto ends = std::to_array<std::string_view>(
            {" pour l instant", " pour le moment", " for now", " yet", " at the moment", " actuellement", " so far",
             " en particulier", " in particular", " special", " currently", " a ce jour"});
        return std::ranges::any_of(beginnings, [&](std::string_view word) { return folded.starts_with(word); }) &&
               std::ranges::any_of(ends, [&](std::string_view word) { return folded.ends_with(word); });
    }

    /// "All", "see CV": something is meant, and a person has to say what.
    [[nodiscard]] static bool pointsElsewhere(std::string_view text) {
        const std::string folded = foldWords(text.size() > 30 ? text.substr(0, 30) : text);
        static constexpr auto words = std::to_array<std::string_view>(
            {"all",         "any",        "anything",  "everything",    "all of the above",
             "all of them", "tout",       "toutes",    "tous",          "toutes les reponses",
             "see cv",      "see resume", "see above", "see below",     "see linkedin",
             "see profile", "voir cv",    "cf cv",     "voir linkedin", "voir ci dessus",
             "voir profil", "various",    "divers",    "several",       "multiple",
             "plusieurs",   "alles",      "same",      "idem",          "same as above"});
        return std::ranges::find(words, folded) != words.end();
    }

    std::string_view m_text;
    const KnownText& m_isKnown;
    bool m_knownHaveCommas;
    bool m_bracketed = false;
    bool m_fromSharePoint = false;
    bool m_isTyped = false; ///< by hand: no capitals at all
    bool m_isMixed = false; ///< commas are not all that parts
    bool m_dashes = false;
    bool m_andIsPartOfNames = false; ///< of this line
    bool m_numbered = false;
    int m_nextNumber = 1;
    std::size_t m_begin = 0;
    std::vector<Answer> m_answers;
    std::unordered_set<std::string> m_seen;
};

} // namespace

bool hasHardSeparator(std::string_view text) {
    return text.find_first_of(";|\n\r") != std::string_view::npos;
}

std::vector<std::string> splitList(std::string_view text) {
    std::vector<std::string> values;
    std::unordered_set<std::string> seen;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(";|\n\r"), text.size());
        std::string value = cleanText(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (!value.empty() && !isPlaceholder(value) && seen.insert(foldText(value)).second)
            values.push_back(std::move(value));
    }
    return values;
}

std::string withPlainSeparators(std::string_view text) {
    static constexpr std::array marks = std::to_array<std::pair<std::string_view, char>>(
        {{"、", ','}, {"，", ','}, {"،", ','}, {"；", ';'}, {"؛", ';'}, {"／", '/'}, {"｜", '|'}});
    std::string plain;
    while (!text.empty()) {
        const auto mark = std::ranges::find_if(marks, [&](const auto& one) { return text.starts_with(one.first); });
        if (mark == marks.end()) {
            plain += text.front();
            text.remove_prefix(1);
        } else {
            plain += mark->second;
            text.remove_prefix(mark->first.size());
        }
    }
    return plain;
}

std::vector<Answer> splitAnswers(std::string_view text, const KnownText& isKnown, bool knownHaveCommas) {
    const bool isAscii = std::ranges::all_of(text, [](char c) { return (static_cast<unsigned char>(c) & 0x80U) == 0; });
    if (!isAscii && !isKnown(text)) {
        const auto plain = withPlainSeparators(text);
        return Answers(plain, isKnown, knownHaveCommas).run();
    }
    return Answers(text, isKnown, knownHaveCommas).run();
}

} // namespace mentoring::intake
