#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mentoring::formats {

/// A web page in a mail or in a "single file web page" (MHTML, RFC 2557).
struct MimePage {
    std::string bytes;
    std::string charset; ///< as it is named; empty when it is not
};

/// Whether a file begins as mails and pages in one file do: with headers, MIME among them.
[[nodiscard]] bool looksLikeMime(std::string_view head);
/// The pages in it, in their order, decoded from base64 and quoted-printable. Nothing is fetched.
[[nodiscard]] std::vector<MimePage> pagesIn(std::string_view file);

} // namespace mentoring::formats
