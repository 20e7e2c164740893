#include <algorithm>
#include <charconv>

#include "billhook/base/error.hpp"
#include "storage/dialect.hpp"
#include "storage/words.hpp"

namespace billhook::storage {
namespace {

int highest_parameter(std::string_view sql) {
  int highest = sql.find("scope}") == std::string_view::npos ? 0 : 2;
  for (std::size_t at = sql.find('?'); at != std::string_view::npos; at = sql.find('?', at + 1)) {
    int number = 0;
    std::from_chars(sql.data() + at + 1, sql.data() + sql.size(), number);
    highest = std::max(highest, number);
  }
  return highest;
}

/// One Sql while its words are replaced.
class Expansion {
 public:
  explicit Expansion(const Sql& sql) : sql_{sql}, next_parameter_{highest_parameter(sql.text) + 1} {}

  bool replace(std::string_view word, std::string& out) {
    const std::size_t dot = word.find('.');
    const std::string prefix{word.substr(0, dot == std::string_view::npos ? 0 : dot + 1)};
    const std::string_view name = word.substr(prefix.size());
    if (name == "scope") {
      out += prefix + "seller_id = ?1 AND (?2 IS NULL OR " + prefix + "client = ?2)";
      return true;
    }
    if (sql_.table == nullptr) return false;
    if (name == "columns") return columns(prefix, out);
    if (!prefix.empty()) return false;
    if (name == "table") return table(out);
    if (name == "fields") return for_each_field(out, [&](const Field& field) { quote(field, out); });
    if (name == "values") return for_each_field(out, [&](const Field&) { parameter(out); });
    if (name == "assignments") {
      return for_each_field(out, [&](const Field& field) {
        quote(field, out);
        out += " = ";
        parameter(out);
      });
    }
    return false;
  }

 private:
  bool columns(const std::string& prefix, std::string& out) const {
    for (const Field& field : sql_.table().fields) {
      if (!field.attributes.key || !field.attributes.is_stored) continue;
      out += prefix;
      quote(field, out);
      out += ", ";
    }
    const bool has_fields = for_each_field(out, [&](const Field& field) {
      out += prefix;
      quote(field, out);
    });
    if (!has_fields) out.resize(out.size() - 2);
    return true;
  }

  bool table(std::string& out) const {
    const Noun* noun = sql_.table().noun;
    if (noun != nullptr) out += noun->plural;
    return noun != nullptr;
  }

  /// Appends something for each stored field but the key, with commas between; true when there was one.
  template <class Append>
  bool for_each_field(std::string& out, const Append& append) const {
    bool any = false;
    for (const Field& field : sql_.table().fields) {
      if (field.attributes.key || !field.attributes.is_stored) continue;
      if (any) out += ", ";
      append(field);
      any = true;
    }
    return any;
  }

  static void quote(const Field& field, std::string& out) {
    out += '"';
    out += field.name;
    out += '"';
  }

  void parameter(std::string& out) {
    out += '?';
    out += std::to_string(next_parameter_++);
  }

  const Sql& sql_;
  int next_parameter_;
};

}  // namespace

std::string expand(const Sql& sql) {
  Expansion expansion{sql};
  return replace_words(sql.text, [&](std::string_view word, std::string& out) { return expansion.replace(word, out); });
}

}  // namespace billhook::storage
