#include "storage/words.hpp"

#include <algorithm>

#include "billhook/base/error.hpp"
#include "storage/reasons.hpp"

namespace billhook::storage {
namespace {

/// Where the quoted text or the comment that begins at `start` ends; `start` when none begins there.
std::size_t end_of_literal(std::string_view sql, std::size_t start) {
  const char first = sql[start];
  std::size_t last = start;
  if (first == '\'' || first == '"') {
    last = sql.find(first, start + 1);  // a doubled quote is simply the next literal
  } else if (sql.substr(start, 2) == "--") {
    last = sql.find('\n', start);
  } else {
    return start;
  }
  return last == std::string_view::npos ? sql.size() : last + 1;
}

std::size_t closing_brace(std::string_view sql, std::size_t open) {
  std::size_t at = open + 1;
  while (at < sql.size() && sql[at] != '}') at = std::max(at + 1, end_of_literal(sql, at));
  return at;
}

}  // namespace

std::string replace_words(std::string_view sql,
                          const std::function<bool(std::string_view word, std::string& out)>& replace) {
  std::string out;
  out.reserve(sql.size() * 2);
  std::size_t at = 0;
  while (at < sql.size()) {
    if (sql[at] == '{') {
      const std::size_t end = closing_brace(sql, at);
      const std::string_view word = sql.substr(at + 1, end - at - 1);
      if (end == sql.size() || !replace(word, out)) {
        throw Error{reasons.storage_unknown_word, "No such word in SQL: {" + std::string{word.substr(0, 60)} + "}"};
      }
      at = end + 1;
    } else {
      const std::size_t end = std::max(at + 1, end_of_literal(sql, at));
      out.append(sql, at, end - at);
      at = end;
    }
  }
  return out;
}

}  // namespace billhook::storage
