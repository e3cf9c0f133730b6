#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mentoring::intake {

// How staff numbers and logins are written: bare, grouped, rounded, with letters and signs around them.

/// A letter of any script: of bytes past ASCII nothing more is known.
[[nodiscard]] bool isLetter(char c);

[[nodiscard]] bool hasDigit(std::string_view text);

[[nodiscard]] bool hasLetter(std::string_view text);

/// Runs of letters and runs of digits, in small letters.
[[nodiscard]] std::vector<std::string> runsIn(std::string_view text);

/// "1,001", "1 001", "1.001", "1'001": the sign between the thousands.
[[nodiscard]] std::optional<char> signOfThousands(std::string_view text);

/// One form for "E001", "e-1" and "E 0001", and for "#1001" and "1001.0". Empty for what has no digit.
[[nodiscard]] std::string alikeKey(std::string_view text);

/// All digits in one, without zeros in front.
[[nodiscard]] std::string digitsIn(std::string_view text);

[[nodiscard]] std::optional<std::uint64_t> numberOf(std::string_view digits);

/// "1.001E+03", "1,23E+05": what a spreadsheet program makes of a long number. Only the digits shown are known.
struct Rounded {
    double value = 0;
    double step = 1; ///< what the last digit shown counts for
};

[[nodiscard]] std::optional<Rounded> roundedIn(std::string_view text);

/// The first value of a name out of a directory: "CN=Roy\\, Ana,OU=Finance,DC=x" is "Roy, Ana". Empty for other texts.
[[nodiscard]] std::string commonNameIn(std::string_view text);

/// The login in "COMPANY\\ana" or "uid=ana,…": what stands before the "@" of an address.
[[nodiscard]] std::string loginIn(std::string_view text);

/// What is compared of logins: "A.Roy" and "aroy" are alike.
[[nodiscard]] std::string loginKey(std::string_view login);

} // namespace mentoring::intake
