#include "cli/reply_grid.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "base/leaf.hpp"
#include "cli/figures.hpp"

namespace billhook::cli {
namespace {

constexpr std::size_t shortest_prose = 300;  // texts that may be as long are sentences, shorter ones names

constexpr std::size_t most_inline_fields = 2;  // such nested objects, like a cycle, have room in a row

/// A kind and a value without the optional around them; the value is null where there is none.
struct Value {
  const Kind* kind;
  const void* data;
};

Value unwrapped(const Kind& kind, const void* data) {
  if (kind.shape != Shape::optional) return {&kind, data};
  return {kind.element, data == nullptr ? nullptr : kind.get(data)};
}

Cells cells_of(const Kind& kind) {
  switch (kind.shape) {
    case Shape::integer:
    case Shape::id:
    case Shape::decimal:
    case Shape::percent:
      return Cells::number;
    case Shape::text:
      return kind.max_characters >= shortest_prose ? Cells::prose : Cells::text;
    case Shape::email:
    case Shape::json:
    case Shape::list:
      return Cells::text;
    default:
      return Cells::mark;
  }
}

/// On a narrow terminal amounts matter more than days, and days more than instants.
int sacrifice_of(const Kind& kind) {
  if (kind.shape == Shape::timestamp) return 2;
  return kind.shape == Shape::date ? 1 : 0;
}

bool is_list_of_objects(const Kind& kind) { return kind.shape == Shape::list && kind.element->shape == Shape::object; }

/// Whether a row says the currency of its amounts in a column of its own.
bool has_currency(const Table& table) {
  const Field* field = table.find("currency");
  return field != nullptr && field->kind->shape == Shape::currency;
}

std::string yes_or_no(const void* value) { return *static_cast<const bool*>(value) ? "yes" : "no"; }

std::string joined(const Kind& list, const void* value) {
  std::string text;
  for (std::size_t i = 0; i < list.size(value); ++i) {
    if (i > 0) text += ", ";
    append_text(*list.element, list.at(value, i), text);
  }
  return text;
}

/// Walks over the fields of a type, nested ones with them, in the same order with and without an object.
class Walk {
 public:
  Walk(Readers readers, bool is_record) : readers_{readers}, is_record_{is_record} {}

  std::vector<Column> columns(const Table& table) {
    walk(table, nullptr, "");
    return std::move(columns_);
  }
  std::vector<std::string> cells(const Table& table, const void* object) {
    cells_.clear();
    walk(table, object, "");
    return cells_;
  }
  /// The lists of objects that the walk over the record came by.
  struct List {
    std::string path;
    const Kind* kind;
    const void* data;
  };
  const std::vector<List>& lists() const { return lists_; }

 private:
  void walk(const Table& table, const void* object, const std::string& prefix);
  void visit(const Table& owner, const std::string& name, const Value& value);
  void visit_money(const Table& owner, const std::string& name, const Value& value);
  void add(const std::string& title, Cells cells, std::string cell, int sacrifice = 0) {
    if (is_titling_) columns_.push_back({title, cells, sacrifice});
    cells_.push_back(std::move(cell));
  }

  Readers readers_;
  bool is_record_;
  bool is_titling_ = true;
  std::vector<Column> columns_;
  std::vector<std::string> cells_;
  std::vector<List> lists_;
};

void Walk::walk(const Table& table, const void* object, const std::string& prefix) {
  if (prefix.empty()) is_titling_ = object == nullptr;
  for (const Field& field : table.fields) {
    if (field.attributes.secret) continue;
    if (!is_record_ && readers_ == Readers::people && field.name == "version") continue;
    const Value value = unwrapped(*field.kind, object == nullptr ? nullptr : field.in(object));
    const std::string name = prefix + std::string{field.name};
    if (value.kind->shape == Shape::object) {
      const bool is_small = value.kind->table().fields.size() <= most_inline_fields;
      if (is_record_ || is_small || readers_ == Readers::programs) walk(value.kind->table(), value.data, name + '.');
    } else if (is_list_of_objects(*value.kind)) {
      if (value.data != nullptr) lists_.push_back({name, value.kind, value.data});
    } else {
      visit(table, name, value);
    }
  }
}

void Walk::visit(const Table& owner, const std::string& name, const Value& value) {
  const Shape shape = value.kind->shape;
  if (shape == Shape::money) return visit_money(owner, name, value);
  const Cells cells = cells_of(*value.kind);
  const int sacrifice = sacrifice_of(*value.kind);
  if (value.data == nullptr) return add(name, cells, "", sacrifice);
  if (shape == Shape::list) return add(name, cells, joined(*value.kind, value.data));
  if (shape == Shape::boolean && readers_ == Readers::people) return add(name, cells, yes_or_no(value.data));
  add(name, cells, to_text(*value.kind, value.data), sacrifice);
}

void Walk::visit_money(const Table& owner, const std::string& name, const Value& value) {
  const auto* money = static_cast<const Money*>(value.data);
  const bool names_currency = !has_currency(owner);
  if (readers_ == Readers::programs) {
    add(name, Cells::number, money == nullptr ? "" : money->amount());
    if (names_currency)
      add(name + "_currency", Cells::text, money == nullptr ? "" : std::string{money->currency().code()});
    return;
  }
  std::string text;
  if (money != nullptr) {
    text = amount_text(*money);
    if (names_currency || is_record_) text += ' ' + std::string{money->currency().code()};
  }
  add(name, Cells::number, std::move(text));
}

/// Takes away the columns in which no row has anything.
void drop_empty_columns(Grid& grid) {
  for (std::size_t i = grid.columns.size(); i-- > 0;) {
    if (std::ranges::any_of(grid.rows, [i](const auto& row) { return !row[i].empty(); })) continue;
    const auto at = static_cast<std::ptrdiff_t>(i);
    grid.columns.erase(grid.columns.begin() + at);
    for (auto& row : grid.rows) row.erase(row.begin() + at);
  }
}

ReplyPart list_part(const Walk::List& list, Readers readers) {
  Walk walk{readers, false};
  const Table& table = list.kind->element->table();
  ReplyPart part{list.path, false, {walk.columns(table), {}}};
  const std::size_t size = list.kind->size(list.data);
  for (std::size_t i = 0; i < size; ++i) part.grid.rows.push_back(walk.cells(table, list.kind->at(list.data, i)));
  if (readers == Readers::people && size > 0) drop_empty_columns(part.grid);
  return part;
}

}  // namespace

std::vector<ReplyPart> parts_of(const Table& table, const void* object, Readers readers) {
  Walk walk{readers, true};
  ReplyPart record{"", true, {walk.columns(table), {}}};
  record.grid.rows.push_back(walk.cells(table, object));
  std::vector<ReplyPart> parts;
  if (!record.grid.columns.empty()) parts.push_back(std::move(record));
  for (const Walk::List& list : walk.lists()) parts.push_back(list_part(list, readers));
  return parts;
}

}  // namespace billhook::cli
