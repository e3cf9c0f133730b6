#pragma once

#include <set>
#include <string>
#include <string_view>

namespace mentoring::formats {

/// The attribute of a tag (what stands between its name and >), as written; empty when there is none.
[[nodiscard]] std::string attributeOf(std::string_view tag, std::string_view name);
/// Whether a tag has an attribute, with a value or without.
[[nodiscard]] bool hasAttribute(std::string_view tag, std::string_view name);

/// What the style sheets in a page hide for good: display:none, visibility:hidden, no size, off the screen. Only rules
/// of a single class, id or element are read, and none for print or narrow screens.
class PageStyle {
public:
    void readSheets(std::string_view html);

    [[nodiscard]] bool hides(const std::string& element, std::string_view tag) const;
    /// Among what a style attribute or a rule says.
    [[nodiscard]] static bool declaresHidden(std::string_view declarations);

private:
    void readRules(std::string_view css);
    void setHidden(std::string_view selector, bool hidden);

    std::set<std::string> m_hidden; ///< ".note", "#tip", "span.note", "small"
};

} // namespace mentoring::formats
