// The words in braces that stand in billhook's SQL, and the one reader that finds them.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace billhook::storage {

/// A copy of the SQL in which each {word} is what `replace` appends for it; false means that it does not know the word.
/// Texts and names in quotes and comments are copied as they are.
/// Errors: internal `storage.unknown_word`.
std::string replace_words(std::string_view sql,
                          const std::function<bool(std::string_view word, std::string& out)>& replace);

}  // namespace billhook::storage
