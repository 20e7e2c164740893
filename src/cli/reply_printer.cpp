#include "cli/reply_printer.hpp"

#include <algorithm>
#include <ostream>
#include <string>

#include "base/json.hpp"
#include "base/leaf.hpp"
#include "billhook/engine/session.hpp"
#include "engine/object_slot.hpp"

namespace billhook::cli {
namespace {

/// A rendered document is printed as it is, ready for a file or a pager.
bool print_document(const Table& type, const void* reply, Streams& streams) {
  const Field* content = type.find("content");
  if (content == nullptr || content->kind->shape != Shape::text || type.find("media_type") == nullptr) return false;
  std::string text = to_text(*content->kind, content->in(reply));
  if (streams.out_terminal.is_terminal) text = tame(text, true);
  if (!text.ends_with('\n')) text += '\n';
  streams.out << text;
  return true;
}

/// Whether a reply is one page of a list, and says so by its two fields.
bool is_page(const Table& type) {
  return type.fields.size() == 2 && type.find("items") != nullptr && type.find("next") != nullptr;
}

/// A page as its rows, and what to say for the next one.
void print_page(const std::vector<ReplyPart>& parts, Streams& streams) {
  std::string next;
  std::vector<ReplyPart> rows;
  for (const ReplyPart& part : parts) {
    if (part.is_record) {
      next = part.grid.rows.front().front();
    } else {
      rows.push_back(part);
    }
  }
  print_parts(rows, streams);
  if (next.empty()) return;
  streams.out << painted("There are more: pass \"after\": " + next + '\n', Paint::dim, streams.out_terminal);
}

/// One file holds one table: of an entity its own values, of anything else the first list there is.
void print_csv(const Table& type, const std::vector<ReplyPart>& parts, Streams& streams) {
  const bool is_entity = std::ranges::any_of(type.fields, [](const Field& field) { return field.attributes.key; });
  const auto list = std::ranges::find(parts, false, &ReplyPart::is_record);
  if (!is_entity && list != parts.end()) {
    streams.out << write_csv(list->grid);
  } else if (!parts.empty()) {
    streams.out << write_csv(parts.front().grid);
  }
}

/// The lists that a reply is about need no heading, and say so when they are empty.
bool is_main_list(const ReplyPart& part) { return part.title == "items" || part.title == "rows"; }

void print_list(const ReplyPart& part, Streams& streams) {
  if (!part.title.empty() && !is_main_list(part)) {
    streams.out << painted(part.title, Paint::bold, streams.out_terminal) << '\n';
  }
  if (part.grid.rows.empty()) {
    streams.out << painted("(none)\n", Paint::dim, streams.out_terminal);
  } else {
    streams.out << draw_table(part.grid, streams.out_terminal);
  }
}

}  // namespace

void print_parts(const std::vector<ReplyPart>& parts, Streams& streams) {
  bool is_first = true;
  for (const ReplyPart& part : parts) {
    if (!part.is_record && part.grid.rows.empty() && !is_main_list(part)) continue;
    if (!is_first) streams.out << '\n';
    is_first = false;
    if (part.is_record) {
      streams.out << draw_record(part.grid, streams.out_terminal);
    } else {
      print_list(part, streams);
    }
  }
}

void print_reply(std::string_view json, const Table& type, const CurrencyTable& currencies, Output output,
                 Streams& streams) {
  if (output == Output::json) {
    streams.out << json << '\n';
    return;
  }
  engine::ObjectSlot slot;
  void* reply = slot.make(type);
  decode(json, type, reply, currencies);
  if (output == Output::csv) return print_csv(type, parts_of(type, reply, Readers::programs), streams);
  if (print_document(type, reply, streams)) return;
  const std::vector<ReplyPart> parts = parts_of(type, reply, Readers::people);
  if (is_page(type)) return print_page(parts, streams);
  print_parts(parts, streams);
}

void print_error(const Error& error, Output output, Streams& streams) {
  if (output == Output::json) {
    streams.err << to_json(error) << '\n';
    return;
  }
  streams.err << painted("error:", Paint::red, streams.err_terminal) << ' ' << tame(error.message, true) << '\n';
  streams.err << "  reason  " << tame(error.reason) << '\n';
  for (const Error::Field& field : error.fields) {
    streams.err << "  field   " << (field.path.empty() ? "(the request)" : tame(field.path));
    if (!error.message.ends_with(field.message)) streams.err << ": " << tame(field.message);
    streams.err << '\n';
  }
}

}  // namespace billhook::cli
