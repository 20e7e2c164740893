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

/// Where what `open` begins is ended by `close`; the size of the text where it is not. Others of the kind lie inside.
std::size_t closing(std::string_view sql, std::size_t from, char open, char close) {
  int depth = 0;
  for (std::size_t at = from; at < sql.size(); at = std::max(at + 1, end_of_literal(sql, at))) {
    if (sql[at] == open) ++depth;
    if (sql[at] == close && --depth == 0) return at;
  }
  return sql.size();
}

}  // namespace

std::size_t closing_bracket(std::string_view sql, std::size_t open) {
  const std::size_t end = closing(sql, open, '(', ')');
  return end == sql.size() ? std::string_view::npos : end;
}

std::size_t find_outside(std::string_view sql, char character) {
  std::size_t at = 0;
  while (at < sql.size() && sql[at] != character) {
    at = sql[at] == '(' ? closing(sql, at, '(', ')') + 1 : std::max(at + 1, end_of_literal(sql, at));
  }
  return at < sql.size() ? at : std::string_view::npos;
}

std::vector<std::string_view> split_list(std::string_view sql) {
  std::vector<std::string_view> parts;
  for (std::size_t comma = find_outside(sql, ','); comma != std::string_view::npos; comma = find_outside(sql, ',')) {
    parts.push_back(sql.substr(0, comma));
    sql.remove_prefix(comma + 1);
  }
  parts.push_back(sql);
  return parts;
}

std::string_view trim(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  const std::size_t first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string replace_words(std::string_view sql,
                          const std::function<bool(std::string_view word, std::string& out)>& replace) {
  std::string out;
  out.reserve(sql.size() * 2);
  std::size_t at = 0;
  while (at < sql.size()) {
    if (sql[at] == '{') {
      const std::size_t end = closing(sql, at, '{', '}');
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
