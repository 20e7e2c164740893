#include "tests/access/request_walk.hpp"

#include "base/json.hpp"

namespace billhook::test {

namespace {

void walk_value(const std::string& path, const Kind& kind, void* value, const Visit& visit) {
  switch (kind.shape) {
    case Shape::optional:
      if (const void* inner = kind.get(value)) walk_value(path, *kind.element, const_cast<void*>(inner), visit);
      return;
    case Shape::list:
      for (std::size_t i = 0; i < kind.size(value); ++i) {
        walk_value(path + "[" + std::to_string(i) + "]", *kind.element, const_cast<void*>(kind.at(value, i)), visit);
      }
      return;
    case Shape::object:
      for (const Field& field : kind.table().fields) {
        const std::string inner = path.empty() ? std::string{field.name} : path + "." + std::string{field.name};
        walk_value(inner, *field.kind, field.in(value), visit);
      }
      return;
    default:
      visit(path, kind, value);
  }
}

void add_paths(const std::string& path, const Kind& kind, Shape shape, std::set<std::string>& paths) {
  if (kind.shape == shape) paths.insert(path);
  if (kind.shape == Shape::optional) add_paths(path, *kind.element, shape, paths);
  if (kind.shape == Shape::list) add_paths(path + "[]", *kind.element, shape, paths);
  if (kind.shape != Shape::object) return;
  for (const Field& field : kind.table().fields) {
    add_paths(path.empty() ? std::string{field.name} : path + "." + std::string{field.name}, *field.kind, shape, paths);
  }
}

}  // namespace

void walk(const Table& table, void* object, const Visit& visit) {
  for (const Field& field : table.fields) {
    walk_value(std::string{field.name}, *field.kind, field.in(object), visit);
  }
}

std::set<std::string> paths_of(const Table& table, Shape shape) {
  std::set<std::string> paths;
  for (const Field& field : table.fields) add_paths(std::string{field.name}, *field.kind, shape, paths);
  return paths;
}

std::string without_indexes(std::string_view path) {
  std::string plain;
  bool is_inside = false;
  for (const char c : path) {
    if (c == ']') is_inside = false;
    if (!is_inside) plain += c;
    if (c == '[') is_inside = true;
  }
  return plain;
}

AnyObject::AnyObject(const Table& table, std::string_view json) : AnyObject{table} { decode(json, table, memory_); }

std::string AnyObject::to_json() const {
  std::string json;
  encode(table_, memory_, json);
  return json;
}

}  // namespace billhook::test
