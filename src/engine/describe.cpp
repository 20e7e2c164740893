// The library's description of itself: what the bindings, the reference manual and the contract check are made from.
#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error_code.hpp"
#include "base/json.hpp"
#include "base/named_rows.hpp"
#include "base/noun_reasons.hpp"
#include "base/reasons.hpp"
#include "billhook/engine/book.hpp"
#include "engine/job_rules.hpp"
#include "engine/operation.hpp"
#include "storage/reasons.hpp"

namespace billhook {

namespace engine {

namespace {

constexpr std::string_view effect_names[] = {"none", "read", "write", "run"};

void append_member(std::string_view name, std::string_view value, std::string& out) {
  if (out.back() != '{') out += ',';
  write_string(name, out);
  out += ':';
  write_string(value, out);
}

constexpr std::string_view types_place = "#/types/";

/// A member that refers to a struct under "types".
void append_type(std::string_view name, const Table& table, std::string& out) {
  out += fmt::format(R"(,"{}":{{"$ref":"{}{}"}})", name, types_place, schema_name(table));
}

void append_operation(const Operation& operation, std::string& out) {
  const std::size_t point = operation.name.find('.');
  out += '{';
  append_member("name", operation.name, out);
  append_member("noun", operation.name.substr(0, point), out);
  append_member("verb", operation.name.substr(point + 1), out);
  append_member("effect", effect_names[static_cast<std::size_t>(operation.effect)], out);
  append_member("permission", name_of(operation.permission), out);
  append_member("callers", operation.callers == Callers::anyone ? "anyone" : "staff", out);
  append_member("since", operation.since, out);
  append_member("doc", operation.doc, out);
  append_type("request", operation.request(), out);
  append_type("reply", operation.reply(), out);
  out += '}';
}

void append_port_call(const PortCall& call, std::string& out) {
  out += '{';
  append_member("name", call.operation, out);
  append_member("port", port_of(call.operation), out);
  append_member("doc", call.doc, out);
  append_type("request", call.request(), out);
  append_type("reply", call.reply(), out);
  out += '}';
}

/// A JSON list of what `append` writes for each entry.
template <class Entries, class Append>
void append_list(std::string_view name, const Entries& entries, std::string& out, const Append& append) {
  out += fmt::format(",\"{}\":[", name);
  bool is_first = true;
  for (const auto& entry : entries) {
    if (!is_first) out += ',';
    is_first = false;
    append(entry);
  }
  out += ']';
}

/// Everything of one sort, by name: the same order however the domains stand.
template <class Entry>
std::map<std::string_view, const Entry*> by_name(std::span<const Entry> Domain::*member,
                                                 std::string_view Entry::*name) {
  std::map<std::string_view, const Entry*> sorted;
  for (const Domain* domain : domains()) {
    for (const Entry& entry : domain->*member) sorted.emplace(entry.*name, &entry);
  }
  return sorted;
}

/// Every row of one sort that has a name in C++, by its own name.
template <class Row>
std::map<std::string_view, Row> by_name(NamedRows<Row> Domain::*member) {
  std::map<std::string_view, Row> sorted;
  for (const Domain* domain : domains()) {
    for (const Row& row : (domain->*member).list()) sorted.emplace(row.name, row);
  }
  return sorted;
}

void append_task(const Task& task, std::string& out) {
  out += '{';
  append_member("name", task.name, out);
  append_member("doc", task.doc, out);
  out += fmt::format(R"(,"is_on_by_default":{}}})", task.is_on_by_default);
}

void append_event(const EventRow& event, std::string& out) {
  out += '{';
  append_member("name", event.name, out);
  append_member("doc", event.doc, out);
  if (event.payload != nullptr) append_type("payload", event.payload(), out);
  out += '}';
}

/// Every struct of a request, a reply or an event, and what is inside them.
void append_types(const auto& operations, const auto& port_calls, const auto& events, std::string& out) {
  std::vector<const Table*> tables;
  const auto add = [&](const auto& entry) {
    tables.push_back(&entry.second->request());
    tables.push_back(&entry.second->reply());
  };
  std::ranges::for_each(operations, add);
  std::ranges::for_each(port_calls, add);
  for (const auto& event : events) {
    if (event.second.payload != nullptr) tables.push_back(&event.second.payload());
  }
  out += ",\"types\":";
  schemas(tables, types_place, out);
}

/// Code and words of each reason.
using Reasons = std::map<std::string, std::pair<ErrorCode, std::string>, std::less<>>;

/// Those that the requests of a noun's operations can be refused for, whatever the noun.
void add_noun_reasons(const Operation& operation, Reasons& reasons) {
  const std::string_view noun = operation.name.substr(0, operation.name.find('.'));
  std::string words{noun};
  std::ranges::replace(words, '_', ' ');
  for (const NounReason& reason : {row_not_found, row_stale_version, row_set_and_cleared}) {
    const Field* field = operation.request().find(reason.field);
    const bool is_filter = field != nullptr && field->kind->shape == Shape::optional;
    if (field == nullptr || is_filter) continue;
    reasons.try_emplace(reason.name(noun), reason.code, fmt::format(fmt::runtime(reason.doc), words, noun));
  }
}

/// Why a call may be refused, from every floor.
Reasons all_reasons() {
  Reasons reasons;
  const auto add = [&](NamedRows<Reason> rows) {
    for (const Reason& reason : rows.list()) reasons.try_emplace(std::string{reason.name}, reason.code, reason.doc);
  };
  add(base_reasons);
  add(storage::reasons);
  for (const Domain* domain : domains()) add(domain->reasons);
  for (const Operation* operation : all_operations()) add_noun_reasons(*operation, reasons);
  return reasons;
}

std::string describe() {
  std::string out = "{";
  append_member("library", "billhook", out);
  append_member("version", version(), out);
  std::map<std::string_view, const Operation*> operations;
  for (const Operation* operation : all_operations()) operations.emplace(operation->name, operation);
  append_list("operations", operations, out, [&](const auto& entry) { append_operation(*entry.second, out); });
  const auto port_calls = by_name(&Domain::port_calls, &PortCall::operation);
  const auto events = by_name(&Domain::events);
  append_types(operations, port_calls, events, out);
  append_list("nouns", by_name(&Domain::nouns, &Noun::name), out, [&](const auto& entry) {
    out += fmt::format(R"({{"name":"{}","plural":"{}"}})", entry.second->name, entry.second->plural);
  });
  append_list("permissions", EnumNames<Permission>::names, out,
              [&](std::string_view name) { write_string(name, out); });
  append_list("errors", EnumNames<ErrorCode>::names, out, [&](std::string_view name) { write_string(name, out); });
  append_list("reasons", all_reasons(), out, [&](const auto& entry) {
    out += '{';
    append_member("reason", entry.first, out);
    append_member("code", name_of(entry.second.first), out);
    append_member("doc", entry.second.second, out);
    out += '}';
  });
  append_list("ports", by_name(&Domain::ports, &PortRow::name), out, [&](const auto& entry) {
    out += '{';
    append_member("name", entry.second->name, out);
    append_member("doc", entry.second->doc, out);
    out += '}';
  });
  append_list("events", events, out, [&](const auto& entry) { append_event(entry.second, out); });
  append_list("tasks", by_name(&Domain::tasks), out, [&](const auto& entry) { append_task(entry.second, out); });
  append_list("port_calls", port_calls, out, [&](const auto& entry) { append_port_call(*entry.second, out); });
  out += '}';
  return out;
}

}  // namespace

}  // namespace engine

std::string_view version() { return "0.1.0"; }

std::string describe() { return engine::describe(); }

}  // namespace billhook
