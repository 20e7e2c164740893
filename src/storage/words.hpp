// The words in braces that stand in billhook's SQL, and the one reader that finds them. It also takes apart what stands
// between brackets and commas; quoted texts and comments are never looked into.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace billhook::storage {

/// A copy of the SQL in which each {word} is what `replace` appends for it; false means that it does not know the word.
/// A word may hold further words. Texts and names in quotes and comments are copied as they are.
/// Errors: internal `storage.unknown_word`.
std::string replace_words(std::string_view sql,
                          const std::function<bool(std::string_view word, std::string& out)>& replace);

/// The parts of a list, blanks and all: what stands between the commas outside of brackets.
std::vector<std::string_view> split_list(std::string_view sql);
/// Where a character stands outside of brackets for the first time; npos where it does not.
std::size_t find_outside(std::string_view sql, char character);
/// Where the bracket that opens at `open` closes; npos where it does not.
std::size_t closing_bracket(std::string_view sql, std::size_t open);
/// Without the blanks at both ends.
std::string_view trim(std::string_view text);

}  // namespace billhook::storage
