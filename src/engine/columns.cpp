#include "engine/columns.hpp"

#include <cstring>
#include <limits>
#include <string_view>

#include "base/json.hpp"
#include "base/leaf.hpp"
#include "billhook/base/error.hpp"
#include "engine/reasons.hpp"

namespace billhook::engine {

namespace {

// Of each Layout.
constexpr const char* formats[] = {"l", "b", "tdD", "tsu:UTC", "u", "u", "u"};
constexpr const char* contents[] = {"", "", "", "", "text", "decimal", "json"};

const Kind& without_optional(const Kind& kind) { return kind.shape == Shape::optional ? *kind.element : kind; }

void set_bit(std::vector<std::uint8_t>& bits, std::int64_t index) {
  bits[static_cast<std::size_t>(index / 8)] |= static_cast<std::uint8_t>(1U << (index % 8));
}

/// Room for the bit of row `index`, clear.
void add_bit(std::vector<std::uint8_t>& bits, std::int64_t index) {
  if (index % 8 == 0) bits.push_back(0);
}

template <class T>
void append_number(T number, std::vector<std::uint8_t>& values) {
  const std::size_t size = values.size();
  values.resize(size + sizeof number);
  std::memcpy(values.data() + size, &number, sizeof number);
}

/// Where the value of a path is, and null where one of its members is absent.
const void* follow(const std::vector<const Field*>& path, const void* object) {
  for (const Field* field : path) {
    object = field->in(object);
    if (field->kind->shape == Shape::optional) object = field->kind->get(object);
    if (object == nullptr) return nullptr;
  }
  return object;
}

}  // namespace

Columns::Columns(const Table& row) {
  std::vector<const Field*> path;
  plan(row, "", path);
}

void Columns::plan(const Table& table, const std::string& prefix, std::vector<const Field*>& path) {
  for (const Field& field : table.fields) {
    if (field.attributes.secret) continue;
    const std::string name = prefix + std::string{field.name};
    const Kind& kind = without_optional(*field.kind);
    path.push_back(&field);
    switch (kind.shape) {
      case Shape::integer:
      case Shape::id:
        add(name, Layout::integer, path);
        break;
      case Shape::boolean:
        add(name, Layout::boolean, path);
        break;
      case Shape::date:
        add(name, Layout::days, path);
        break;
      case Shape::timestamp:
        add(name, Layout::micros, path);
        break;
      case Shape::money:
        add(name + ".amount", Layout::decimal, path, Part::amount);
        add(name + ".currency", Layout::text, path, Part::currency);
        break;
      case Shape::object:
        plan(kind.table(), name + ".", path);
        break;
      case Shape::decimal:
      case Shape::percent:
        add(name, Layout::decimal, path);
        break;
      case Shape::list:
      case Shape::json:
        add(name, Layout::json, path);
        break;
      default:
        add(name, Layout::text, path);
    }
    path.pop_back();
  }
}

void Columns::add(const std::string& name, Layout layout, const std::vector<const Field*>& path, Part part) {
  sources_.push_back({path, layout, part});
  const auto number = static_cast<std::size_t>(layout);
  batch_.columns.push_back({.name = name, .format = formats[number], .content = contents[number]});
  begin();
}

void Columns::begin() {
  batch_.rows = 0;
  for (std::size_t i = 0; i < sources_.size(); ++i) {
    Column& column = batch_.columns[i];
    column.null_count = 0;
    column.validity.clear();
    column.values.clear();
    column.offsets.clear();
    if (sources_[i].is_text()) column.offsets.push_back(0);
  }
}

void Columns::append(const void* row) {
  for (std::size_t i = 0; i < sources_.size(); ++i) {
    const Source& source = sources_[i];
    Column& column = batch_.columns[i];
    add_bit(column.validity, batch_.rows);
    if (source.layout == Layout::boolean) add_bit(column.values, batch_.rows);
    const void* value = follow(source.path, row);
    if (value == nullptr) {
      append_absent(source, column);
      continue;
    }
    set_bit(column.validity, batch_.rows);
    append_value(source, without_optional(*source.path.back()->kind), value, column);
  }
  ++batch_.rows;
}

void Columns::append_absent(const Source& source, Column& column) const {
  ++column.null_count;
  switch (source.layout) {
    case Layout::integer:
    case Layout::micros:
      return append_number(std::int64_t{0}, column.values);
    case Layout::days:
      return append_number(std::int32_t{0}, column.values);
    case Layout::text:
    case Layout::decimal:
    case Layout::json:
      return column.offsets.push_back(column.offsets.back());
    case Layout::boolean:
      return;
  }
}

void Columns::append_value(const Source& source, const Kind& kind, const void* value, Column& column) {
  switch (source.layout) {
    case Layout::integer:
      return append_number(integer_of(kind, value), column.values);
    case Layout::boolean:
      if (*static_cast<const bool*>(value)) set_bit(column.values, batch_.rows);
      return;
    case Layout::days:
      return append_number(static_cast<const Date*>(value)->days(), column.values);
    case Layout::micros:
      return append_number(static_cast<const Timestamp*>(value)->micros(), column.values);
    case Layout::text:
    case Layout::decimal:
    case Layout::json:
      return append_text(source, kind, value, column);
  }
}

void Columns::append_text(const Source& source, const Kind& kind, const void* value, Column& column) {
  text_.clear();
  std::string_view text;
  if (source.part == Part::amount) {
    static_cast<const Money*>(value)->append_amount_to(text_);
    text = text_;
  } else if (source.part == Part::currency) {
    text_ = static_cast<const Money*>(value)->currency().code();  // which lies inside the currency
    text = text_;
  } else if (kind.shape == Shape::decimal) {  // as in a reply, which may write all its decimals
    encode_value(kind, source.path.back()->attributes, value, text_);
    text = std::string_view{text_}.substr(1, text_.size() - 2);
  } else if (source.layout == Layout::json) {
    encode_value(kind, source.path.back()->attributes, value, text_);
    text = text_;
  } else {
    billhook::append_text(kind, value, text_);
    text = text_;
  }
  constexpr auto most = static_cast<std::size_t>(std::numeric_limits<std::int32_t>::max());
  if (column.values.size() + text.size() > most) {
    throw Error{reasons.query_batch_too_large, "These rows are too long for one batch. Ask anew, for fewer at a time."};
  }
  column.values.insert(column.values.end(), text.begin(), text.end());
  column.offsets.push_back(static_cast<std::int32_t>(column.values.size()));
}

const Batch& Columns::end() {
  for (Column& column : batch_.columns) {
    if (column.null_count == 0) column.validity.clear();
  }
  return batch_;
}

}  // namespace billhook::engine
